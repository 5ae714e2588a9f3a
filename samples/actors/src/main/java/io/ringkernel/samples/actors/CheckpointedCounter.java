package io.ringkernel.samples.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.checkpoint.CheckpointId;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import io.ringkernel.runtime.checkpoint.RestoreReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** States written to files, a broken file, and actors that go on in another runtime. */
final class CheckpointedCounter implements Sample {
  @RingMessage
  record Deposit(long cents) {}

  @RingMessage
  record Balance(long cents) {}

  /** An account that outlives its runtime. */
  @RingKernel(id = "account")
  static final class Account {
    private long cents;
    private float interest = 0.1f;

    @OnMessage
    Balance deposit(RingContext context, Deposit deposit) {
      cents += deposit.cents();
      return new Balance(cents);
    }
  }

  @Override
  public String name() {
    return "checkpoint";
  }

  @Override
  public String shows() {
    return "States in files, a broken file, and actors that go on in another runtime.";
  }

  @Override
  public void run(PrintWriter out) throws IOException {
    Path folder = Files.createTempDirectory("ringkernel-checkpoint");
    try {
      write(folder, out);
      Path last = folder.resolve("checkpoint-0000000003.rkc");
      Files.write(last, new byte[] {1, 2, 3});
      out.println("the last file is broken now");
      read(folder, out);
    } finally {
      delete(folder);
    }
  }

  private static CheckpointedCounter_AccountRef launch(RingRuntime runtime, String name) {
    return runtime.launch(CheckpointedCounter_AccountRef.TYPE,
        LaunchOptions.defaults().name("accounts/" + name));
  }

  private static void write(Path folder, PrintWriter out) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      Checkpoints checkpoints = runtime.checkpoints(folder);
      CheckpointedCounter_AccountRef anna = launch(runtime, "anna");
      CheckpointedCounter_AccountRef ben = launch(runtime, "ben");
      deposit(anna, 100);
      deposit(ben, 7);
      print(checkpoints.full(), out);
      deposit(anna, 50);
      ben.terminate();
      ben.ended().toCompletableFuture().join();
      print(checkpoints.delta(), out);
      deposit(anna, 1_000);
      print(checkpoints.delta(), out);
    }
  }

  /** Asks, since a checkpoint holds states and not the messages that wait. */
  private static void deposit(CheckpointedCounter_AccountRef account, long cents) {
    account.ask(new Deposit(cents)).toCompletableFuture().join();
  }

  private static void print(CheckpointId id, PrintWriter out) {
    out.println("checkpoint " + id.number() + (id.full() ? ", full: " : ", delta: ")
        + id.entries() + " entries");
  }

  private static void read(Path folder, PrintWriter out) {
    try (RingRuntime runtime = RingRuntime.builder().backend(Samples.BACKEND).build()) {
      CheckpointedCounter_AccountRef anna = launch(runtime, "anna");
      CheckpointedCounter_AccountRef ben = launch(runtime, "ben");
      RestoreReport report = runtime.checkpoints(folder).restore();
      out.println("restored checkpoint " + report.number() + ": " + report.restored()
          + ", not in it: " + report.untouched());
      List<Long> balances = Stream.of(anna, ben)
          .map(account -> account.ask(new Deposit(0)).toCompletableFuture().join().cents())
          .toList();
      out.println("balances of anna and ben: " + balances);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
