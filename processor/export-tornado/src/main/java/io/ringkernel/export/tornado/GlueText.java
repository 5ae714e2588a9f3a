package io.ringkernel.export.tornado;

/** The parts of the generated Java that are the same for every class. */
final class GlueText {
  static final String IMPORTS = """
      import java.io.IOException;
      import java.io.UncheckedIOException;
      import java.nio.file.Files;
      import java.nio.file.Path;
      import uk.ac.manchester.tornado.api.AccessorParameters;
      import uk.ac.manchester.tornado.api.TaskGraph;
      import uk.ac.manchester.tornado.api.WorkerGrid;
      import uk.ac.manchester.tornado.api.common.Access;
      import uk.ac.manchester.tornado.api.enums.DataTransferMode;
      import uk.ac.manchester.tornado.api.types.arrays.*;
      """;

  /** {@code CLASS} stands for the name of the class with the kernels. */
  static final String TASK = """

        /** A kernel in a graph. */
        public static final class Task {
          private final String kernel;
          private final String symbol;
          private final Trap[] traps;
          private final IntArray report;
          private String name;
          private WorkerGrid grid;

          private Task(String kernel, String symbol, Trap... traps) {
            this.kernel = kernel;
            this.symbol = symbol;
            this.traps = traps;
            this.report = new IntArray(2 + traps.length);
            reset();
          }

          private void reset() {
            report.set(0, MARK);
            report.set(1, 0);
            for (int i = 0; i < traps.length; i++) {
              report.set(2 + i, Integer.MAX_VALUE);
            }
          }

          private Task in(TaskGraph graph, String task, Language language, WorkerGrid items,
              AccessorParameters given, long x, long y, long z) {
            long[] all = items.getGlobalWork();
            items.setGlobalWork(whole(all, 0, x), whole(all, 1, y), whole(all, 2, z));
            items.setLocalWork(x, y, z);
            name = graph.getTaskGraphName() + "." + task;
            grid = items;
            graph.transferToDevice(DataTransferMode.EVERY_EXECUTION, report);
            graph.prebuiltTask(task, symbol, language.file(), given);
            graph.transferToHost(DataTransferMode.EVERY_EXECUTION, report);
            return this;
          }

          private static long whole(long[] items, int axis, long block) {
            long wanted = axis < items.length ? Math.max(1, items[axis]) : 1;
            return (wanted + block - 1) / block * block;
          }

          /** What the scheduler of grids calls the task; without an entry there one item runs. */
          public String name() {
            return name;
          }

          /** The work items, for {@code new GridScheduler(task.name(), task.grid())}. */
          public WorkerGrid grid() {
            return grid;
          }

          /**
           * To be called after each execution: throws what the first work item that failed threw.
           *
           * @throws IllegalStateException where the device did not find the arrays
           */
          public void check() {
            if (report.get(1) != MARK) {
              throw new IllegalStateException("CLASS." + kernel + " did not run, or did not find"
                  + " its arrays " + TornadoNativeArray.ARRAY_HEADER + " bytes behind their start,"
                  + " so it touched nothing: this TornadoVM passes arrays otherwise");
            }
            int first = Integer.MAX_VALUE;
            Trap met = null;
            for (int i = 0; i < traps.length; i++) {
              if (report.get(2 + i) < first) {
                first = report.get(2 + i);
                met = traps[i];
              }
            }
            reset();
            if (met != null) {
              RuntimeException item = new RuntimeException("in work item " + first);
              throw met.thrown(kernel, item);
            }
          }
        }

        /** A place in the Java source that can throw. */
        private record Trap(String exception, String message, String file, int line) {
          RuntimeException thrown(String kernel, RuntimeException item) {
            Throwable thrown = made();
            thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("CLASS", kernel, file, line)});
            thrown.addSuppressed(item);
            return Trap.<RuntimeException>as(thrown);
          }

          private Throwable made() {
            try {
              Class<?> type = Class.forName(exception);
              return (Throwable) (message == null ? type.getConstructor().newInstance()
                  : type.getConstructor(type == AssertionError.class ? Object.class : String.class)
                      .newInstance(message));
            } catch (ReflectiveOperationException e) {
              return new IllegalStateException("the kernel threw " + exception
                  + (message == null ? "" : ": " + message), e);
            }
          }

          @SuppressWarnings("unchecked") // a kernel may throw an error, too
          private static <T extends Throwable> T as(Throwable thrown) throws T {
            throw (T) thrown;
          }
        }
      """;

  static final String FILE = """
          private final String suffix;
          private String path;

          Language(String suffix) {
            this.suffix = suffix;
          }

          /** TornadoVM takes a path; the text says how large the headers of arrays are here. */
          private synchronized String file() {
            if (path == null) {
              StringBuilder text = new StringBuilder("#define RK_TORNADO_HEADER ")
                  .append(TornadoNativeArray.ARRAY_HEADER).append('\\n');
              lines(text);
              try {
                Path file = Files.createTempFile("ringkernel", suffix);
                file.toFile().deleteOnExit();
                path = Files.writeString(file, text).toString();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
            return path;
          }
      """;

  private GlueText() {}
}
