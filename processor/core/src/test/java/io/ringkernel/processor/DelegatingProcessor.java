package io.ringkernel.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Our processor in an environment that a build tool changed. */
final class DelegatingProcessor extends AbstractProcessor {
  private final RingKernelProcessor ours = new RingKernelProcessor();
  private final UnaryOperator<ProcessingEnvironment> wrapper;

  DelegatingProcessor(UnaryOperator<ProcessingEnvironment> wrapper) {
    this.wrapper = wrapper;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ours.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ours.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return ours.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    ours.init(wrapper.apply(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return ours.process(annotations, round);
  }
}
