package io.ringkernel.benchmarks.compile;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A processor and a small class such as it is made for; the list is the place for another one. The
 * class path has what the class names, the processor path all that the processor needs, as builds
 * have it.
 */
enum Contender {
  /** The floor for any processor. */
  EMPTY(EmptyProcessor.class.getName(), "(?!)", "(?!)", """
      package t;
      @io.ringkernel.benchmarks.compile.Marker
      public interface T%d { long id(); int kind(); double x(); double y(); double z(); }
      """),
  /** The floor for one that writes a file. */
  EMIT(EmittingProcessor.class.getName(), "(?!)", "(?!)", EMPTY.source),
  /** Values with five properties. */
  AUTOVALUE("com.google.auto.value.processor.AutoValueProcessor", "auto-value.*",
      "auto-value-annotations.*", """
          package t;
          @com.google.auto.value.AutoValue
          public abstract class T%d {
            abstract long id();
            abstract int kind();
            abstract double x();
            abstract double y();
            abstract double z();
          }
          """),
  /** The same with a builder. */
  IMMUTABLES("org.immutables.processor.ProxyProcessor", "value-2.*", "value-2.*", """
      package t;
      @org.immutables.value.Value.Immutable
      public interface T%d { long id(); int kind(); double x(); double y(); double z(); }
      """),
  /** A mapping of five properties. */
  MAPSTRUCT("org.mapstruct.ap.MappingProcessor", "mapstruct.*", "mapstruct-[0-9].*", """
      package t;
      @org.mapstruct.Mapper
      public interface T%d {
        To map(From f);
        class From { public long id; public int kind; public double x, y, z; }
        class To { public long id; public int kind; public double x, y, z; }
      }
      """),
  /** A component of two objects. */
  DAGGER("dagger.internal.codegen.ComponentProcessor",
      "(?!ringkernel|auto-value|value-2|mapstruct|javaparser|asm|jackson|picocli|jcu|HdrH).*",
      "dagger-[0-9].*|jakarta.inject.*|javax.inject.*", """
          package t;
          import jakarta.inject.Inject;
          @dagger.Component
          public interface T%d {
            Service service();
            class Part { @Inject public Part() {} }
            class Service {
              final Part part;
              @Inject public Service(Part part) { this.part = part; }
            }
          }
          """),
  /** A kernel and a message of five fields: three targets, FAST class, launcher, codec. */
  RINGKERNEL("io.ringkernel.processor.RingKernelProcessor",
      "ringkernel-(?:annotations|ir|lower-(?:cuda|wgsl|msl)|processor)-[0-9].*|javaparser.*|asm.*",
      "ringkernel-(?:annotations|runtime)-[0-9].*|HdrHistogram.*", """
          package t;
          import io.ringkernel.GpuContext;
          import io.ringkernel.GpuKernel;
          import io.ringkernel.RingMessage;
          public final class T%d {
            @RingMessage
            record Point(long id, int kind, double x, double y, double z) {}

            @GpuKernel
            static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
              int i = gpu.globalIdX();
              if (i < x.length) {
                y[i] = a * x[i] + y[i];
              }
            }
          }
          """),
  /** The kernel alone. */
  KERNEL(RINGKERNEL.processor, RINGKERNEL.jars.pattern(), RINGKERNEL.named.pattern(),
      RINGKERNEL.source
          .replaceFirst("(?s)  @RingMessage.*?\n\n", "")
          .replace("import io.ringkernel.RingMessage;\n", ""));

  /** The property with all that processors are loaded from. */
  static final String PATH = "ringkernel.processors";

  /** Those that stand side by side. */
  static final List<Contender> COMPARED =
      Arrays.stream(values()).filter(c -> c != KERNEL).toList();

  private final String processor;
  private final Pattern jars;
  private final Pattern named;
  private final String source;

  /**
   * A contender.
   *
   * @param jars names of those that the processor needs
   * @param named names of those with what the source names
   */
  Contender(String processor, String jars, String named, String source) {
    this.processor = processor;
    this.jars = Pattern.compile(jars);
    this.named = Pattern.compile(named);
    this.source = source;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** So many classes. */
  List<String> sources(int classes) {
    return IntStream.range(0, classes).mapToObj(i -> source.formatted(i)).toList();
  }

  /** Javac's arguments, without those that say where to write. */
  List<String> options(Trial.Mode mode) {
    List<String> options = new ArrayList<>(List.of("-cp", path(named), "-nowarn", "-Xlint:none",
        "-implicit:none"));
    options.add("-proc:" + mode.name().toLowerCase(Locale.ROOT));
    if (mode != Trial.Mode.NONE) {
      options.addAll(List.of("-processorpath", path(jars), "-processor", processor));
    }
    return options;
  }

  private String path(Pattern wanted) {
    return Arrays.stream(System.getProperty(PATH).split(File.pathSeparator))
        .filter(entry -> needs(entry, wanted)).collect(Collectors.joining(File.pathSeparator));
  }

  /** A folder holds the two reference processors, or a module of this build that has no jar yet. */
  private boolean needs(String entry, Pattern wanted) {
    String file = new File(entry).getName();
    if (file.endsWith(".jar")) {
      return wanted.matcher(file).matches();
    }
    boolean isOwn = new File(entry, Contender.class.getName().replace('.', '/') + ".class")
        .exists();
    return isOwn ? this == EMPTY || this == EMIT : this == RINGKERNEL || this == KERNEL;
  }
}
