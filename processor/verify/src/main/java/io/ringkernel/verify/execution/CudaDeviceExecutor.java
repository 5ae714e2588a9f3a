package io.ringkernel.verify.execution;

import io.ringkernel.runtime.cuda.compile.CudaCompilationException;
import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.compile.ImageCache;
import io.ringkernel.runtime.cuda.driver.CudaCapability;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.CudaImageException;
import io.ringkernel.runtime.cuda.driver.CudaLibrary;
import io.ringkernel.runtime.cuda.driver.CudaUnavailable;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Executes CUDA C on an NVIDIA device: compiled by NVRTC or nvcc, launched through the product's
 * own binding to the driver. Many texts are one module. A kernel that fails takes its context with
 * it, which is then made anew for the next; after one that does not end, nothing runs any more.
 */
public final class CudaDeviceExecutor implements KernelExecutor, AutoCloseable {
  /** What the compiler is told, as the first lines of each text ask for. */
  public static final List<String> OPTIONS = List.of("-fmad=false");

  private static final String DEVICE_PROPERTY = "ringkernel.cuda.device";
  /** Texts of one module. */
  private static final int TOGETHER = 30;
  private static final long LIMIT_SECONDS = 20;
  private static final long PAUSE_NANOSECONDS = 20_000;

  private final GpuDriver driver;
  private final int device;
  private final CudaCompiler compiler;
  private final long limitNanoseconds;
  private long context;
  private long stream;
  private boolean lost;

  /**
   * Opens a device.
   *
   * @param driver reaches it
   * @param device its number
   * @param compiler makes what the driver loads
   * @param limitSeconds how long a kernel may run
   */
  public CudaDeviceExecutor(GpuDriver driver, int device, CudaCompiler compiler,
      long limitSeconds) {
    this.driver = driver;
    this.device = device;
    this.compiler = compiler;
    this.limitNanoseconds = TimeUnit.SECONDS.toNanos(limitSeconds);
    CudaCapability.requireFloor(driver, device);
    context = driver.retainContext(device);
    stream = driver.createStream();
  }

  /**
   * Opens the device that the property {@code ringkernel.cuda.device} names, else the first.
   *
   * @throws MissingTool where there is no device, or nothing that compiles for it
   */
  public static CudaDeviceExecutor open() {
    int device = Integer.getInteger(DEVICE_PROPERTY, 0);
    try {
      GpuDriver driver = CudaLibrary.open();
      if (device < 0 || device >= driver.deviceCount()) {
        throw new CudaUnavailable("there is none of number " + device + "; there are "
            + driver.deviceCount());
      }
      CudaCompiler compiler = ImageCache.compiler().orElseThrow(
          () -> new MissingTool(Tool.NVCC, "neither NVRTC nor nvcc was found"));
      return new CudaDeviceExecutor(driver, device, compiler, LIMIT_SECONDS);
    } catch (CudaUnavailable e) {
      throw new MissingTool(Tool.GPU, e.getMessage().replaceFirst(";.*", ""));
    }
  }

  /** A module and the launches that want it, by their numbers. */
  private record Part(CudaBatch batch, byte[] image) {}

  @Override
  public synchronized List<Outcome> runAll(List<Execution> executions) {
    Outcome[] outcomes = new Outcome[executions.size()];
    if (!lost && outcomes.length > 0) {
      driver.makeCurrent(context); // the caller's thread may be another one each time
      List<String> sources = executions.stream().map(Execution::source).distinct().toList();
      for (int from = 0; from < sources.size(); from += TOGETHER) {
        List<String> some = sources.subList(from, Math.min(from + TOGETHER, sources.size()));
        run(some, executions, outcomes);
      }
    }
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = outcomes[i] != null ? outcomes[i]
          : Outcome.failed(Outcome.Status.NOT_RUN, "an earlier kernel did not end");
    }
    return List.of(outcomes);
  }

  /** Halves what the compiler or the driver refuses until it stands alone. */
  private void run(List<String> sources, List<Execution> executions, Outcome[] outcomes) {
    if (lost) {
      return;
    }
    CudaBatch batch = CudaBatch.of(sources);
    Part part;
    long module;
    try {
      part = new Part(batch, compiler.compile(batch.text(), "kernels.cu",
          CudaCapability.of(driver, device), OPTIONS));
      module = driver.loadModule(part.image());
    } catch (CudaCompilationException | CudaImageException e) {
      if (sources.size() == 1) {
        wanting(sources, executions).forEach(index -> outcomes[index] =
            Outcome.failed(Outcome.Status.REJECTED, e.getMessage()));
      } else {
        int middle = sources.size() / 2;
        run(sources.subList(0, middle), executions, outcomes);
        run(sources.subList(middle, sources.size()), executions, outcomes);
      }
      return;
    }
    for (int index : wanting(sources, executions).toArray()) {
      if (!lost) {
        try {
          outcomes[index] = run(module, batch, executions.get(index));
        } catch (CudaException e) {
          outcomes[index] = Outcome.failed(Outcome.Status.CRASH, e.getMessage());
          module = reopened(part);
        }
      }
    }
    if (!lost) {
      driver.unloadModule(module);
    }
  }

  private static IntStream wanting(List<String> sources, List<Execution> executions) {
    return IntStream.range(0, executions.size())
        .filter(index -> sources.contains(executions.get(index).source()));
  }

  /** After an error every call in a context fails; its memory goes with it. */
  private long reopened(Part part) {
    try {
      driver.releaseContext(device);
      context = driver.retainContext(device);
      stream = driver.createStream();
      return driver.loadModule(part.image());
    } catch (CudaException | CudaImageException e) {
      lost = true;
      return 0;
    }
  }

  private Outcome run(long module, CudaBatch batch, Execution execution) {
    LaunchCase launch = execution.launch();
    List<GuardedMemory> memories = new ArrayList<>();
    List<GpuDriver.Argument> arguments = new ArrayList<>();
    for (Argument argument : launch.arguments()) {
      switch (argument) {
        case Argument.Scalar(Object value) -> arguments.add(scalar(value));
        case Argument.Buffer buffer -> {
          memories.add(GuardedMemory.of(driver, stream, Marshalling.bytes(buffer)));
          arguments.add(new GpuDriver.Argument.Long(memories.getLast().address()));
          arguments.add(new GpuDriver.Argument.Int(buffer.length()));
        }
      }
    }
    if (launch.trapSites() > 0) {
      memories.add(
          GuardedMemory.of(driver, stream, Marshalling.untrapped(launch.trapSites())));
      arguments.add(new GpuDriver.Argument.Long(memories.getLast().address()));
    }
    int[] grid = launch.grid();
    int[] block = launch.block();
    long shared = launch.shared().stream().mapToLong(LaunchCase.Shared::bytes).sum();
    long function =
        driver.function(module, batch.symbol(execution.source(), launch.entry()));
    long begin = System.nanoTime();
    driver.launch(new LaunchConfig(function, grid[0], grid[1], grid[2], block[0], block[1],
        block[2], Math.toIntExact(shared), launch.cooperative(), 1, stream, arguments));
    while (!driver.isStreamIdle(stream)) {
      if (System.nanoTime() - begin > limitNanoseconds) {
        lost = true;
        return Outcome.failed(Outcome.Status.TIMEOUT, "it did not end within "
            + TimeUnit.NANOSECONDS.toSeconds(limitNanoseconds) + " s; nothing ran after it");
      }
      LockSupport.parkNanos(PAUSE_NANOSECONDS);
    }
    long nanoseconds = System.nanoTime() - begin;
    Outcome outcome = outcome(launch, memories, nanoseconds);
    memories.forEach(memory -> driver.free(memory.address()));
    return outcome;
  }

  private Outcome outcome(LaunchCase launch, List<GuardedMemory> memories, long nanoseconds) {
    List<byte[]> contents = new ArrayList<>();
    for (GuardedMemory memory : memories) {
      byte[] content = memory.read(driver, stream);
      if (!memory.isGuardWhole(content)) {
        return Outcome.failed(Outcome.Status.OUT_OF_BOUNDS,
            "it wrote behind array " + contents.size());
      }
      contents.add(Arrays.copyOf(content, memory.bytes()));
    }
    List<Object> arrays = new ArrayList<>();
    for (Argument.Buffer buffer : launch.buffers()) {
      arrays.add(Marshalling.array(contents.get(arrays.size()), buffer.value()));
    }
    int[] traps = launch.trapSites() == 0
        ? new int[0] : Marshalling.integers(contents.get(arrays.size()));
    return new Outcome(Outcome.Status.FINE, "", List.copyOf(arrays), traps, nanoseconds);
  }

  /** Narrow values are extended; the driver takes as many bytes as the parameter has. */
  private static GpuDriver.Argument scalar(Object value) {
    return switch (value) {
      case Boolean b -> new GpuDriver.Argument.Int(b ? 1 : 0);
      case Byte b -> new GpuDriver.Argument.Int(b);
      case Short s -> new GpuDriver.Argument.Int(s);
      case Character c -> new GpuDriver.Argument.Int(c);
      case Integer i -> new GpuDriver.Argument.Int(i);
      case Long l -> new GpuDriver.Argument.Long(l);
      case Float f -> new GpuDriver.Argument.Float(f);
      case Double d -> new GpuDriver.Argument.Double(d);
      default -> throw new AssertionError("not a boxed primitive: " + value);
    };
  }

  @Override
  public synchronized void close() {
    if (!lost) { // else a kernel still runs, and the driver would wait for it
      driver.makeCurrent(context);
      driver.destroyStream(stream);
      driver.releaseContext(device);
    }
  }
}
