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

/** Generated kernels beside ones written by hand. */
final class StencilsStage implements Stage {
  private static final int BLOCK = 256;

  @Override
  public String name() {
    return "stencils";
  }

  @Override
  public List<Row> run(Rig rig) {
    GpuDriver driver = rig.driver();
    KernelImage image = KernelImageReader.read(Kernels.class, "cuda");
    long generated = rig.load(image.text(), image.file(), image.options());
    long hand = rig.loadHand();
    long stream = driver.createStream();
    int n = rig.count(1 << 30, 4096);
    long x = driver.allocate(4L * n);
    long y = driver.allocate(4L * n);
    driver.fill(x, (byte) 0, 4L * n, stream);
    driver.fill(y, (byte) 0, 4L * n, stream);
    try {
      List<Row> rows = new ArrayList<>(saxpy(rig, image, generated, hand, stream, x, y, n));
      rows.add(wave(rig, image, generated, stream, x, y));
      rows.add(sum(rig, image, generated, stream, x, n));
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
      a[i] = n / 1e6 / milliseconds(driver, first, stream);
      b[i] = n / 1e6 / milliseconds(driver, second, stream);
    }
    double[] ratio = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      ratio[i] = a[i] / b[i];
    }
    return List.of(Row.verified("saxpy, generated", "G elements/s", a, Goal.NONE, n + " floats"),
        Row.rival("saxpy, by hand", "G elements/s", b, n + " floats"),
        Row.verified("saxpy, generated against by hand", "ratio", ratio,
            Goal.atLeast(0.98, Double.NaN, Double.NaN), "in turns"));
  }

  private static Row wave(Rig rig, KernelImage image, long generated, long stream, long now,
      long before) {
    int width = rig.count(4096, 64);
    int cells = width * width;
    List<Argument> arguments = new ArrayList<>(List.of(new Argument.Int(width),
        new Argument.Float(0.1f), new Argument.Long(now), new Argument.Int(cells),
        new Argument.Long(before), new Argument.Int(cells)));
    GpuDriver driver = rig.driver();
    KernelImage.Entry entry = image.entry("wave");
    GpuDriver.MappedMemory traps = driver.allocateMapped(Math.max(64, 4L * entry.traps().size()));
    traps.host().fill((byte) 0x7f);
    if (!entry.traps().isEmpty()) {
      arguments.add(new Argument.Long(traps.deviceAddress()));
    }
    LaunchConfig step =
        config(driver.function(generated, entry.symbol()), cells, stream, arguments);
    double[] samples = new double[rig.count(201, 2)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = cells / 1e6 / milliseconds(driver, step, stream);
    }
    driver.freeMapped(traps);
    return Row.verified("wave equation, " + width + " x " + width + ", a launch a step",
        "G cells/s", samples, Goal.atLeast(340, 800, 1100), "generated, with checks of bounds");
  }

  /** Reads as {@code CUB}'s row does, which lies in the stage of latencies where nvcc is there. */
  private static Row sum(Rig rig, KernelImage image, long generated, long stream, long x,
      int most) {
    GpuDriver driver = rig.driver();
    int n = Math.min(most, 1 << 28);
    int blocks = 8 * driver.attribute(rig.device(), DeviceAttribute.MULTIPROCESSOR_COUNT);
    KernelImage.Entry entry = image.entry("sum");
    long traps = driver.allocate(Math.max(64, 4L * entry.traps().size()));
    GpuDriver.MappedMemory sums = driver.allocateMapped(4L * blocks);
    List<Argument> arguments = new ArrayList<>(List.of(new Argument.Long(x), new Argument.Int(n),
        new Argument.Long(sums.deviceAddress()), new Argument.Int(blocks)));
    if (!entry.traps().isEmpty()) {
      arguments.add(new Argument.Long(traps));
    }
    // 0x3f3f3f3f is a float a little below three quarters
    driver.fill(x, (byte) 0x3f, 4L * n, stream);
    LaunchConfig launch = config(driver.function(generated, entry.symbol()), blocks * BLOCK, stream,
        arguments);
    double[] samples = new double[rig.count(41, 2)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = 4.0 * n / 1e6 / milliseconds(driver, launch, stream);
    }
    double total = 0;
    for (int i = 0; i < blocks; i++) {
      total += sums.host().getAtIndex(ValueLayout.JAVA_FLOAT, i);
    }
    double expected = (double) n * Float.intBitsToFloat(0x3f3f3f3f);
    if (Math.abs(total - expected) > 1e-3 * expected) {
      throw new IllegalStateException("the sum is " + total + ", not " + expected);
    }
    driver.freeMapped(sums);
    driver.free(traps);
    return Row.verified("sum of " + n + " floats, generated", "GB/s", samples, Goal.NONE,
        "against CUB's row of the same run; sums of blocks, checked");
  }

  private static String unchecked(KernelImage image, String kernel) {
    return image.entries().values().stream()
        .filter(e -> e.variantOf().filter(kernel::equals).isPresent()).findFirst()
        .orElseGet(() -> image.entry(kernel)).symbol();
  }

  private static LaunchConfig config(long function, int items, long stream,
      List<Argument> arguments) {
    return new LaunchConfig(function, Math.ceilDiv(items, BLOCK), 1, 1, BLOCK, 1, 1, 0, false, 1,
        stream, arguments);
  }

  private static double milliseconds(GpuDriver driver, LaunchConfig launch, long stream) {
    long begin = driver.createEvent();
    long end = driver.createEvent();
    driver.recordEvent(begin, stream);
    driver.launch(launch);
    driver.recordEvent(end, stream);
    driver.synchronizeEvent(end);
    double took = Math.max(driver.elapsedMilliseconds(begin, end), 1e-6);
    driver.destroyEvent(begin);
    driver.destroyEvent(end);
    return took;
  }
}
