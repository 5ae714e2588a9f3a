package io.ringkernel.samples.tornado;

import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid1D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.LongArray;

/**
 * Runs each kernel as a task of TornadoVM and compares it with the JVM, bit for bit. The first
 * argument is the language of TornadoVM's back end: CUDA or OPENCL. A second one leaves out the
 * kernel that needs barriers.
 */
public final class Main {
  private static final int ITEMS = 200;

  private final KernelsTornado.Language language;

  private Main(KernelsTornado.Language language) {
    this.language = language;
  }

  /** Ends with an exception where anything differs. */
  public static void main(String[] arguments) throws Exception {
    Main main = new Main(KernelsTornado.Language.valueOf(arguments[0]));
    main.saxpy();
    main.mix();
    if (arguments.length < 2) {
      main.sums();
    }
    main.divide();
    System.out.println("TornadoVM computes what the JVM computes");
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException(what + " differs from the JVM");
    }
  }

  private static void execute(TaskGraph graph, KernelsTornado.Task task) throws Exception {
    try (TornadoExecutionPlan plan = new TornadoExecutionPlan(graph.snapshot())) {
      plan.withGridScheduler(new GridScheduler(task.name(), task.grid())).execute();
    }
    task.check();
  }

  private void saxpy() throws Exception {
    FloatArray x = new FloatArray(ITEMS);
    FloatArray y = new FloatArray(ITEMS);
    for (int i = 0; i < ITEMS; i++) {
      x.set(i, 0.1f * i);
      y.set(i, 1f / (i + 1));
    }
    TaskGraph graph = new TaskGraph("graph")
        .transferToDevice(DataTransferMode.FIRST_EXECUTION, x, y);
    KernelsTornado.Task task = KernelsTornado.saxpy(graph, "saxpy", language,
        new WorkerGrid1D(ITEMS), 1.7f, x, y);
    graph.transferToHost(DataTransferMode.EVERY_EXECUTION, y);
    execute(graph, task);
    for (int i = 0; i < ITEMS; i++) {
      require(y.get(i) == 1.7f * (0.1f * i) + 1f / (i + 1), "saxpy");
    }
  }

  private void mix() throws Exception {
    IntArray data = new IntArray(ITEMS);
    ByteArray small = new ByteArray(ITEMS);
    LongArray wide = new LongArray(ITEMS);
    for (int i = 0; i < ITEMS; i++) {
      data.set(i, i * 0x9e3779b9);
      wide.set(i, i * 0x9e3779b97f4a7c15L);
    }
    TaskGraph graph = new TaskGraph("graph")
        .transferToDevice(DataTransferMode.FIRST_EXECUTION, data, small, wide);
    KernelsTornado.Task task = KernelsTornado.mix(graph, "mix", language,
        new WorkerGrid1D(ITEMS), 12345, true, data, small, wide);
    graph.transferToHost(DataTransferMode.EVERY_EXECUTION, data, small, wide);
    execute(graph, task);
    for (int i = 0; i < ITEMS; i++) {
      int v = i * 0x9e3779b9 * 31 + 12345;
      v ^= v >>> 7;
      v += Integer.reverse(v) + (int) (v * 1e20f);
      long w = i * 0x9e3779b97f4a7c15L;
      require(data.get(i) == -v && small.get(i) == (byte) (v * 3)
          && wide.get(i) == w * 1_103_515_245L + (v >>> 3) + Long.rotateLeft(w, 13), "mix");
    }
  }

  private void sums() throws Exception {
    IntArray in = new IntArray(ITEMS);
    IntArray out = new IntArray(4);
    for (int i = 0; i < ITEMS; i++) {
      in.set(i, i * i);
    }
    TaskGraph graph = new TaskGraph("graph")
        .transferToDevice(DataTransferMode.FIRST_EXECUTION, in, out);
    KernelsTornado.Task task = KernelsTornado.sums(graph, "sums", language,
        new WorkerGrid1D(ITEMS), in, out);
    graph.transferToHost(DataTransferMode.EVERY_EXECUTION, out);
    execute(graph, task);
    for (int block = 0; block < 4; block++) {
      int sum = 0;
      for (int i = block * 64; i < Math.min(ITEMS, block * 64 + 64); i++) {
        sum += i * i;
      }
      require(out.get(block) == sum, "sums");
    }
  }

  private void divide() throws Exception {
    IntArray values = new IntArray(ITEMS);
    IntArray divisors = new IntArray(ITEMS);
    for (int i = 0; i < ITEMS; i++) {
      values.set(i, i * 100);
      divisors.set(i, i == 77 || i == 150 ? 0 : 7);
    }
    TaskGraph graph = new TaskGraph("graph")
        .transferToDevice(DataTransferMode.FIRST_EXECUTION, values, divisors);
    KernelsTornado.Task task = KernelsTornado.divide(graph, "divide", language,
        new WorkerGrid1D(ITEMS), values, divisors);
    graph.transferToHost(DataTransferMode.EVERY_EXECUTION, values);
    try {
      execute(graph, task);
    } catch (ArithmeticException e) {
      require(e.getStackTrace()[0].getFileName().equals("Kernels.java")
          && e.getSuppressed()[0].getMessage().endsWith("work item 77"), "the exception of divide");
      return;
    }
    require(false, "divide");
  }
}
