package io.ringkernel.benchmarks.gpu;

import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a device draws while something runs on it, by nvidia-smi. */
public final class PowerLog implements AutoCloseable {
  private static final int PERIOD_MILLIS = 500;

  private final Path output;
  private final Process process;

  private PowerLog(Path output, Process process) {
    this.output = output;
    this.process = process;
  }

  /** Begins; without nvidia-smi it stays empty. */
  static PowerLog begin(Rig rig) throws IOException {
    Path output = Files.createTempFile("power", ".csv");
    String device = "%08X:%02X:%02X.0".formatted(attribute(rig, DeviceAttribute.PCI_DOMAIN),
        attribute(rig, DeviceAttribute.PCI_BUS), attribute(rig, DeviceAttribute.PCI_DEVICE));
    Process process;
    try {
      process = new ProcessBuilder("nvidia-smi", "-i", device,
          "--query-gpu=power.draw,utilization.gpu,temperature.gpu,clocks.sm",
          "--format=csv,noheader,nounits", "-lms", Integer.toString(PERIOD_MILLIS))
          .redirectErrorStream(true).redirectOutput(output.toFile()).start();
    } catch (IOException e) {
      process = null;
    }
    return new PowerLog(output, process);
  }

  private static int attribute(Rig rig, DeviceAttribute attribute) {
    return rig.driver().attribute(rig.device(), attribute);
  }

  /** Watts, from lines such as {@code 312.51, 98, 54, 1980}; others are left out. */
  public static double[] watts(List<String> lines) {
    return column(lines, 0);
  }

  /** The clock of the multiprocessors in MHz, from such lines. */
  public static double[] clocks(List<String> lines) {
    return column(lines, 3);
  }

  private static double[] column(List<String> lines, int number) {
    return lines.stream().map(line -> line.split(",")).filter(words -> words.length > number)
        .map(words -> words[number].strip()).filter(word -> word.matches("[0-9]+(\\.[0-9]+)?"))
        .mapToDouble(Double::parseDouble).toArray();
  }

  /** Ends the log; the rows of what was drawn and of the clock. */
  List<Row> rows(String when) throws IOException {
    close();
    List<String> lines = Files.readAllLines(output);
    return List.of(row("GPU power " + when, "W", watts(lines)),
        row("GPU clock " + when, "MHz", clocks(lines)));
  }

  private static Row row(String name, String unit, double[] samples) {
    return samples.length == 0 ? Row.missing(name, "nvidia-smi is not there or does not tell")
        : Row.verified(name, unit, samples, Goal.NONE, "nvidia-smi, twice a second");
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      process.destroy();
      try {
        process.waitFor(5, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
