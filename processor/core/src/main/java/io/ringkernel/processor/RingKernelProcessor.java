package io.ringkernel.processor;

import com.google.auto.service.AutoService;
import io.ringkernel.processor.declaration.GeneratedName;
import io.ringkernel.processor.javac.OfTask;
import io.ringkernel.processor.javac.ProcessedTasks;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Compiles kernels and actors to device sources and writes the Java that launches them. Put it on
 * the annotation processor path; nothing else is needed.
 *
 * <p>Option {@code -Aringkernel.targets=cuda,wgsl,msl} chooses the targets of the build, {@code
 * -Aringkernel.assertions=true} compiles {@code assert}, {@code -Aringkernel.debug=true} lets
 * debuggers and profilers of a device show Java lines, {@code -Aringkernel.nvcc.format=ptx} has
 * nvcc compile the CUDA C.
 */
// The annotation is gone after compilation, so nobody needs to read its module.
@SuppressWarnings("exports")
@AutoService(Processor.class)
public final class RingKernelProcessor extends AbstractProcessor {
  /** Names of targets, by comma. */
  public static final String TARGETS = "ringkernel.targets";

  /** Whether {@code assert} in kernels is compiled: {@code true} or {@code false}, the default. */
  public static final String ASSERTIONS = "ringkernel.assertions";

  /**
   * Whether device code names its Java lines for debuggers and profilers: {@code true} or {@code
   * false}, the default.
   */
  public static final String DEBUG = "ringkernel.debug";

  /** Whether {@code kernel.ir} is written too: {@code true} or {@code false}, the default. */
  public static final String IR = "ringkernel.ir";

  /** Whether kernels get their FAST form: {@code true}, the default, or {@code false}. */
  public static final String FAST = "ringkernel.fast";

  /**
   * Whether launchers, codecs and references are written: {@code true}, the default, or {@code
   * false}, for sources that name none of them and that nobody will run.
   */
  public static final String HOST = "ringkernel.host";

  /**
   * Whether launchers and codecs are written as class files with their sources beside: {@code
   * true}, the default where the compiler is javac, or {@code false}, as sources that it compiles.
   */
  public static final String CLASSES = "ringkernel.classes";

  /**
   * What nvcc makes of the CUDA C beside it: {@code ptx} or {@code cubin}. Without the option, the
   * default, nothing: the text is compiled when it is loaded.
   */
  public static final String IMAGES = "ringkernel.nvcc.format";

  /** For which devices nvcc makes that: names such as {@code sm_80}, the default, by comma. */
  public static final String ARCHITECTURES = "ringkernel.architectures";

  /** The file of nvcc; by default the one that the operating system finds. */
  public static final String NVCC = "ringkernel.nvcc";

  private Consumer<RoundEnvironment> compilation;

  /** For the compiler. */
  public RingKernelProcessor() {}

  /** Whether a source may name a launcher, codec or reference. */
  public static boolean mayNameHostCode(String source) {
    return GeneratedName.mayBeIn(source);
  }

  /**
   * Gets ready for a compilation that will come, on processors that are idle; for those who know of
   * it before the compiler calls the processor.
   */
  public static void warm() {
    KeptCompiler.warm();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(TARGETS, ASSERTIONS, DEBUG, IR, FAST, HOST, CLASSES, IMAGES, ARCHITECTURES,
        NVCC);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // Names, not classes: none of these need be loaded here.
    return Set.of("io.ringkernel.GpuKernel", "io.ringkernel.StencilKernel",
        "io.ringkernel.RingKernel", "io.ringkernel.OnMessage", "io.ringkernel.RingMessage",
        "io.ringkernel.GpuType", "io.ringkernel.Inline", "io.ringkernel.MessageDomain",
        "io.ringkernel.Length", "io.ringkernel.MaxLength", "io.ringkernel.MessageId",
        "io.ringkernel.CorrelationId", "io.ringkernel.Priority", "io.ringkernel.Deadline");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    if (environment instanceof OfTask) {
      // The plugin's: a type of ours, which kept classes would not know.
      compilation = new Session(environment)::round;
    } else {
      ProcessedTasks.add(environment);
      compilation = KeptCompiler.start(environment);
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    compilation.accept(round);
    // Claimed: javac warns of annotations that no processor claims, and -Werror makes it an error.
    return true;
  }
}
