package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedGpu.Job;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/** Writes what {@code runner.cpp} reads; all numbers little-endian. */
final class JobFile {
  private final DataOutputStream stream;

  private JobFile(DataOutputStream stream) {
    this.stream = stream;
  }

  static void write(Path path, List<Job> jobs, ToIntFunction<Job> kernel) throws IOException {
    try (DataOutputStream stream =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
      JobFile file = new JobFile(stream);
      file.putInt(jobs.size());
      for (Job job : jobs) {
        file.put(job, kernel.applyAsInt(job));
      }
    }
  }

  private void put(Job job, int kernel) throws IOException {
    putInt(kernel);
    for (int count : job.grid()) {
      putInt(count);
    }
    for (int count : job.block()) {
      putInt(count);
    }
    putInt(job.warpSize());
    stream.writeLong(Long.reverseBytes(job.seed()));
    putInt(job.seconds());
    putInt(job.groupMemory().size());
    for (long bytes : job.groupMemory()) {
      stream.writeLong(Long.reverseBytes(bytes));
    }
    putInt(job.buffers().size());
    for (byte[] buffer : job.buffers()) {
      stream.writeLong(Long.reverseBytes(buffer.length));
      stream.write(buffer);
    }
  }

  private void putInt(int value) throws IOException {
    stream.writeInt(Integer.reverseBytes(value));
  }
}
