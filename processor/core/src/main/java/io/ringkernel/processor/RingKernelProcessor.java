package io.ringkernel.processor;

import com.google.auto.service.AutoService;
import io.ringkernel.CorrelationId;
import io.ringkernel.Deadline;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.Inline;
import io.ringkernel.Length;
import io.ringkernel.MaxLength;
import io.ringkernel.MessageDomain;
import io.ringkernel.MessageId;
import io.ringkernel.OnMessage;
import io.ringkernel.Priority;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.StencilKernel;
import java.util.Set;
import java.util.TreeSet;
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
 * -Aringkernel.assertions=true} compiles {@code assert}.
 */
// The annotation is gone after compilation, so nobody needs to read its module.
@SuppressWarnings("exports")
@AutoService(Processor.class)
public final class RingKernelProcessor extends AbstractProcessor {
  /** Names of targets, by comma. */
  public static final String TARGETS = "ringkernel.targets";

  /** Whether {@code assert} in kernels is compiled: {@code true} or {@code false}, the default. */
  public static final String ASSERTIONS = "ringkernel.assertions";

  /** Whether {@code kernel.ir} is written too: {@code true} or {@code false}, the default. */
  public static final String IR = "ringkernel.ir";

  private Session session;

  /** For the compiler. */
  public RingKernelProcessor() {}

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(TARGETS, ASSERTIONS, IR);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> names = new TreeSet<>();
    for (Class<?> annotation : new Class<?>[] {GpuKernel.class, StencilKernel.class,
      RingKernel.class, OnMessage.class, RingMessage.class, GpuType.class, Inline.class,
      MessageDomain.class,
      Length.class, MaxLength.class, MessageId.class, CorrelationId.class, Priority.class,
      Deadline.class}) {
      names.add(annotation.getCanonicalName());
    }
    return names;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    session = new Session(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    session.round(round);
    // Claimed: javac warns of annotations that no processor claims, and -Werror makes it an error.
    return true;
  }
}
