package io.ringkernel.benchmarks.compile;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The floor for any processor: it is called and does nothing. */
public final class EmptyProcessor extends AbstractProcessor {
  /** For the compiler. */
  public EmptyProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Marker.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
