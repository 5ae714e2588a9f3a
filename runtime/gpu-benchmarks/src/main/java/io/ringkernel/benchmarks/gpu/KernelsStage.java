package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.Argument;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LaunchConfig;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImageReader;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** Generated kernels beside ones written by hand, and beside CUB. */
final class KernelsStage implements Stage {
  private static final int BLOCK = 256;
  /** The bits of each element, just below three quarters: zeros are quicker than numbers. */
  private static final int FILLED = 0x3f3f3f3f;

  @Override
  public String name() {
    return "kernels";
  }

  @Override
  public List<Row> run(Rig rig) throws Exception {
    GpuDriver driver = rig.driver();
    KernelImage image = KernelImageReader.read(Kernels.class, "cuda");
    long generated = rig.load(image.text(), image.file(), image.options());
    long hand = rig.loadHand();
    long stream = driver.createStream();
    int n = rig.count(1 << 30, 4096);
    long x = driver.allocate(4L * n);
    long y = driver.allocate(4L * n);
    driver.fill(x, (byte) FILLED, 4L * n, stream);
    driver.fill(y, (byte) FILLED, 4L * n, stream);
    try {
      List<Row> rows = new ArrayList<>(saxpy(rig, image, generated, hand, stream, x, y, n));
      rows.addAll(sum(rig, image, generated, stream, x, n));
      return rows;
    } finally {
      driver.synchronizeStream(stream);
      driver.free(x);
      driver.free(y);
      driver.destroyStream(stream);
      driver.unloadModule(generated);
      driver.unloadModule(hand);
    }
  }

  private static List<Row> saxpy(Rig rig, KernelImage image, long generated, long hand,
      long stream, long x, long y, int n) {
    List<Argument> ours = List.of(new Argument.Float(2), new Argument.Long(x),
        new Argument.Int(n), new Argument.Long(y), new Argument.Int(n));
    List<Argument> theirs = List.of(new Argument.Float(2), new Argument.Long(x),
        new Argument.Long(y), new Argument.Int(n));
    GpuDriver driver = rig.driver();
    LaunchConfig first = config(driver.function(generated, unchecked(image, "saxpy")), n, stream,
        ours);
    LaunchConfig second = config(driver.function(hand, "hand_saxpy"), n, stream, theirs);
    double[] a = new double[rig.count(41, 2)];
    double[] b = new double[a.length];
    for (int i = 0; i < a.length; i++) { // in turns, so that both meet the same machine
      a[i] = n / 1e6 / milliseconds(driver, List.of(first), stream);
      b[i] = n / 1e6 / milliseconds(driver, List.of(second), stream);
    }
    int small = Math.min(n, 1 << 20);
    LaunchConfig million = config(first.function(), small, stream,
        List.of(new Argument.Float(2), new Argument.Long(x), new Argument.Int(small),
            new Argument.Long(y), new Argument.Int(small)));
    double[] c = new double[rig.count(1000, 2)];
    for (int i = 0; i < c.length; i++) {
      c[i] = small / 1e6 / milliseconds(driver, List.of(million), stream);
    }
    requireSums(driver, y, 0, small, a.length + b.length + c.length, stream);
    requireSums(driver, y, small, n, a.length + b.length, stream);
    return List.of(
        Row.verified("saxpy, generated", "G elements/s", a, Goal.NONE,
            n + " floats, all checked bit for bit in the end"),
        Row.rival("saxpy, by hand", "G elements/s", b, n + " floats"),
        Row.against("saxpy, generated against by hand", a, b, false,
            Goal.atLeast(0.98, Double.NaN, Double.NaN), "in turns"),
        Row.theirs("\"elements a second\": saxpy of " + small + " floats", "G elements/s", c,
            "they stay in the cache", "saxpy, generated"));
  }

  /** What Java comes to after so many launches; both kernels wrote the same array. */
  private static void requireSums(GpuDriver driver, long y, int from, int to, int launches,
      long stream) {
    float x = Float.intBitsToFloat(FILLED);
    float expected = x;
    for (int i = 0; i < launches; i++) {
      expected = 2 * x + expected;
    }
    int most = 1 << 22;
    GpuDriver.MappedMemory host = driver.allocateMapped(4L * most);
    for (long at = from; at < to; at += most) {
      int count = (int) Math.min(most, to - at);
      driver.copyToHost(host.host().asSlice(0, 4L * count), y + 4 * at, stream);
      driver.synchronizeStream(stream);
      for (int i = 0; i < count; i++) {
        float found = host.host().getAtIndex(ValueLayout.JAVA_FLOAT, i);
        if (found != expected) {
          throw new IllegalStateException("element " + (at + i) + " of saxpy is " + found
              + " after " + launches + " launches, not " + expected);
        }
      }
    }
    driver.freeMapped(host);
  }

  /** In turns with CUB, where nvcc is there. */
  private static List<Row> sum(Rig rig, KernelImage image, long generated, long stream, long x,
      int most) throws Exception {
    GpuDriver driver = rig.driver();
    int n = Math.min(most, 1 << 28);
    int blocks = 8 * driver.attribute(rig.device(), DeviceAttribute.MULTIPROCESSOR_COUNT);
    KernelImage.Entry entry = image.entry("sum");
    long traps = driver.allocate(Math.max(64, 4L * entry.traps().size()));
    long sums = driver.allocate(4L * blocks);
    GpuDriver.MappedMemory total = driver.allocateMapped(64);
    long function = driver.function(generated, entry.symbol());
    // The same kernel adds up the sums of its blocks: who asks CUB for a sum gets one number, too.
    List<LaunchConfig> launches = List.of(
        config(function, blocks * BLOCK, stream, arguments(entry, traps, x, n, sums, blocks)),
        config(function, BLOCK, stream,
            arguments(entry, traps, sums, blocks, total.deviceAddress(), 1)));
    double[] samples = new double[rig.count(41, 2)];
    double[] theirs = new double[samples.length];
    String obstacle;
    try (CppRival rival = CppRival.start(rig)) {
      obstacle = rival.obstacle();
      for (int i = 0; i < samples.length; i++) {
        samples[i] = 4.0 * n / 1e6 / milliseconds(driver, launches, stream);
        theirs[i] = obstacle.isEmpty() ? rival.sum(n) : 0;
      }
    }
    float sum = total.host().get(ValueLayout.JAVA_FLOAT, 0);
    double expected = (double) n * Float.intBitsToFloat(FILLED);
    if (!(Math.abs(sum - expected) <= 1e-3 * expected)) {
      throw new IllegalStateException("the sum is " + sum + ", not " + expected);
    }
    driver.freeMapped(total);
    driver.free(sums);
    driver.free(traps);
    List<Row> rows = new ArrayList<>(List.of(Row.verified("sum of " + n + " floats, generated",
        "GB/s", samples, Goal.NONE, "sums of blocks and their sum, checked")));
    if (obstacle.isEmpty()) {
      rows.add(Row.rival("the same by CUB", "GB/s", theirs, "cub::DeviceReduce::Sum"));
      rows.add(Row.against("sum against CUB", samples, theirs, false,
          Goal.atLeast(0.95, Double.NaN, Double.NaN), "in turns"));
    } else {
      rows.add(Row.missing("sum against CUB", obstacle));
    }
    return rows;
  }

  private static List<Argument> arguments(KernelImage.Entry entry, long traps, long numbers,
      int count, long sums, int blocks) {
    List<Argument> arguments = new ArrayList<>(List.of(new Argument.Long(numbers),
        new Argument.Int(count), new Argument.Long(sums), new Argument.Int(blocks)));
    if (!entry.traps().isEmpty()) {
      arguments.add(new Argument.Long(traps));
    }
    return arguments;
  }

  private static String unchecked(KernelImage image, String kernel) {
    return image.entries().values().stream()
        .filter(e -> e.form().isEmpty() && e.variantOf().filter(kernel::equals).isPresent())
        .findFirst()
        .orElseGet(() -> image.entry(kernel)).symbol();
  }

  private static LaunchConfig config(long function, int items, long stream,
      List<Argument> arguments) {
    return new LaunchConfig(function, Math.ceilDiv(items, BLOCK), 1, 1, BLOCK, 1, 1, 0, false, 1,
        stream, arguments);
  }

  private static double milliseconds(GpuDriver driver, List<LaunchConfig> launches,
      long stream) {
    long begin = driver.createEvent();
    long end = driver.createEvent();
    driver.recordEvent(begin, stream);
    launches.forEach(driver::launch);
    driver.recordEvent(end, stream);
    driver.synchronizeEvent(end);
    double took = Math.max(driver.elapsedMilliseconds(begin, end), 1e-6);
    driver.destroyEvent(begin);
    driver.destroyEvent(end);
    return took;
  }
}
