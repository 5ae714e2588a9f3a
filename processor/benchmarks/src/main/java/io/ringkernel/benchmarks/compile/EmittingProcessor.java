package io.ringkernel.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The floor for a processor that writes Java: a flyweight over memory, by plain concatenation. */
public final class EmittingProcessor extends AbstractProcessor {
  private static final int BYTES = 8;

  /** For the compiler. */
  public EmittingProcessor() {}

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
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        emit((TypeElement) element);
      }
    }
    return true;
  }

  private void emit(TypeElement type) {
    String name = type.getSimpleName() + "Flyweight";
    StringBuilder text = new StringBuilder("""
        package t;
        import java.lang.foreign.*;
        public final class %s {
          private MemorySegment memory;
          private long at;
          public %s wrap(MemorySegment memory, long at) {
            this.memory = memory;
            this.at = at;
            return this;
          }
        """.formatted(name, name));
    int offset = 0;
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String component = method.getReturnType().toString();
      text.append("""
            public %1$s %2$s() { return memory.get(ValueLayout.JAVA_%3$s_UNALIGNED, at + %4$d); }
            public %5$s %2$s(%1$s value) {
              memory.set(ValueLayout.JAVA_%3$s_UNALIGNED, at + %4$d, value);
              return this;
            }
          """.formatted(component, method.getSimpleName(), component.toUpperCase(Locale.ROOT),
          offset, name));
      offset += BYTES;
    }
    try (Writer out = processingEnv.getFiler().createSourceFile("t." + name, type).openWriter()) {
      out.append(text).append("}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
