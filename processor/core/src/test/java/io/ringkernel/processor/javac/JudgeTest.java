package io.ringkernel.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Span;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {
  private static final String SOURCE = """
      class K {
        static float f(float x, char c) {
          int a = ~c;
          return (float) Math.sqrt(x) + Math.max(x, 2);
        }
      }
      """;

  @TempDir
  private Path folder;
  private final List<String> withdrawn = new ArrayList<>();
  private List<String> options = List.of();

  @Test
  void agreementIsSilent() {
    assertEquals("", compile((judge, environment) -> {
      expect(judge, environment, "~c", TypeKind.INT, Optional.empty());
      expect(judge, environment, "Math.max(x, 2)", TypeKind.FLOAT, Optional.of("float"));
      expect(judge, environment, "Math.sqrt(x)", TypeKind.DOUBLE, Optional.empty());
    }));
    assertEquals(List.of(), withdrawn);
  }

  @Test
  void otherTypeIsAnErrorAndWithdrawsTheClass() {
    String text = compile((judge, environment) ->
        expect(judge, environment, "~c", TypeKind.CHAR, Optional.empty()));

    assertEquals("""
        /K.java:3: error: RK501: javac gives this expression type int, the kernel compiler char
            int a = ~c;
                    ^
          note: this is a defect of RingKernel, not of your code: please report it; splitting \
        the expression may avoid it
        """, text.substring(0, text.indexOf("may avoid it\n") + "may avoid it\n".length()));
    assertEquals(List.of("K"), withdrawn);
  }

  @Test
  void otherOverloadIsAnError() {
    String text = compile((judge, environment) ->
        expect(judge, environment, "Math.max(x, 2)", TypeKind.FLOAT, Optional.of("int")));

    assertEquals("/K.java:4: error: RK501: javac gives this expression method "
        + "java.lang.Math.max(float, float), the kernel compiler java.lang.Math.max(int, int)",
        text.lines().findFirst().orElseThrow());
  }

  @Test
  void expressionThatJavacDoesNotHaveIsAnError() {
    String text = compile((judge, environment) ->
        expect(judge, environment, "~c;", TypeKind.INT, Optional.empty()));

    assertEquals("/K.java:3: error: RK501: javac sees no expression where the kernel compiler does",
        text.lines().findFirst().orElseThrow());
    assertEquals(List.of("K"), withdrawn);
  }

  @Test
  void expressionOfAnotherClassOfTheFileIsLeftToThatClass() {
    assertEquals("", compile((judge, environment) ->
        judge.expect("K", "K",
        new Span.Source("K.java", SOURCE.length(), SOURCE.length() + 1, 0, 0),
        Optional.of(environment.getTypeUtils().getPrimitiveType(TypeKind.INT)),
        Optional.empty())));
  }

  @Test
  void processingAloneIsJudgedAsWell() {
    options = List.of("-d", folder.toString(), "-proc:only");
    String text = compile((judge, environment) -> {
      expect(judge, environment, "~c", TypeKind.CHAR, Optional.empty());
      expect(judge, environment, "Math.max(x, 2)", TypeKind.FLOAT, Optional.of("float"));
    });

    assertEquals("/K.java:3: error: RK501: javac gives this expression type int, the kernel"
        + " compiler char", text.lines().findFirst().orElse(""));
    assertEquals(List.of("K"), withdrawn);
  }

  private static void expect(Judge judge, ProcessingEnvironment environment, String text,
      TypeKind type, Optional<String> max) {
    int start = SOURCE.indexOf(text);
    TypeElement math = environment.getElementUtils().getTypeElement("java.lang.Math");
    Optional<ExecutableElement> method = max.map(parameter ->
        ElementFilter.methodsIn(math.getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals("max")
            && m.getParameters().getFirst().asType().toString().equals(parameter))
        .findFirst().orElseThrow());
    judge.expect("K", "K", new Span.Source("K.java", start, start + text.length(), 0, 0),
        Optional.of(environment.getTypeUtils().getPrimitiveType(type)), method);
  }

  private String compile(BiConsumer<Judge, ProcessingEnvironment> expectations) {
    StringWriter text = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("memory:///K.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler().getTask(text, null,
        null, options.isEmpty() ? List.of("-d", folder.toString()) : options, null, List.of(file));
    task.setLocale(Locale.ROOT);
    task.setProcessors(List.of(new Expecting(expectations, withdrawn)));
    task.call();
    return text.toString();
  }

  @SupportedAnnotationTypes("*")
  private static final class Expecting extends AbstractProcessor {
    private final BiConsumer<Judge, ProcessingEnvironment> expectations;
    private final List<String> withdrawn;

    Expecting(BiConsumer<Judge, ProcessingEnvironment> expectations, List<String> withdrawn) {
      this.expectations = expectations;
      this.withdrawn = withdrawn;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        JavacTrees trees = JavacTrees.of(processingEnv).orElseThrow();
        expectations.accept(
            Judge.on(trees, processingEnv.getTypeUtils(), withdrawn::add), processingEnv);
      }
      return false;
    }
  }
}
