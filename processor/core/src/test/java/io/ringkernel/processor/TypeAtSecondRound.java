package io.ringkernel.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Our processor beside one that writes {@code @GpuType record Late(int x)} in the first round. */
final class TypeAtSecondRound extends AbstractProcessor {
  private final RingKernelProcessor ours = new RingKernelProcessor();
  private boolean written;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
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
    super.init(environment);
    ours.init(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ours.process(annotations, round);
    if (!written) {
      written = true;
      try (Writer out = processingEnv.getFiler().createSourceFile("Late").openWriter()) {
        out.write("@io.ringkernel.GpuType record Late(int x) {}");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
