package io.ringkernel.cli;

import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes PTX of the CUDA C of a class, where nvcc is installed. */
final class Ptx {
  private Ptx() {}

  static Optional<String> of(DeviceFiles files, ManifestFile manifest) {
    Optional<ManifestFile.Text> cuda =
        manifest.texts().stream().filter(t -> t.target().equals("cuda")).findFirst();
    if (cuda.isEmpty() || !Tools.has(Tool.NVCC)) {
      return Optional.empty();
    }
    try (TemporaryFolder work = TemporaryFolder.create()) {
      Path ptx = work.path().resolve("kernel.ptx");
      Path source = work.path().resolve(cuda.get().file());
      Files.writeString(source, files.text(cuda.get().file()).orElseThrow());
      List<String> command = new ArrayList<>(List.of(Tools.require(Tool.NVCC).toString(), "-ptx",
          "-arch=sm_80"));
      command.addAll(cuda.get().options());
      command.addAll(List.of("-o", ptx.toString(), source.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor() == 0 ? GeneratedCode.text(ptx) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserException("interrupted", e);
    }
  }
}
