package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools give processors an environment of their own. */
class WrappedEnvironmentTest {
  private static final String REFUSED = """
      package demo;
      class Kernels {
        @io.ringkernel.GpuKernel
        static void stamp(io.ringkernel.GpuContext gpu, long[] times) {
          times[0] = System.nanoTime();
        }
      }
      """;
  private static final String CARET = """
      /demo/Kernels.java:5: error: RK104: method System.nanoTime has no device form
          times[0] = System.nanoTime();
                           ^
      """;

  @TempDir
  private Path folder;

  @Test
  void caretSurvivesAWrapperWithADelegateAsGradleHasIt() {
    assertCaret(Delegate::new);
  }

  @Test
  void caretSurvivesAProxyAsIntelliJHasIt() {
    assertCaret(WrappedEnvironmentTest::proxy);
  }

  @Test
  void caretSurvivesAWrapperInAWrapper() {
    assertCaret(e -> new Delegate(proxy(new Delegate(e))));
  }

  @Test
  void environmentThatCannotBeOpenedPutsTheCaretIntoTheText() {
    String text = compile(Opaque::of);

    assertEquals("""
        /demo/Kernels.java:2: error: RK104: method System.nanoTime has no device form
        class Kernels {
        ^
          Kernels.java:5:23:
              times[0] = System.nanoTime();
                                ^
          note: call a method with a body in Java
        1 error
        """, text);
  }

  private void assertCaret(UnaryOperator<ProcessingEnvironment> wrapper) {
    String text = compile(wrapper);
    assertEquals(CARET, text.substring(0, Math.min(CARET.length(), text.length())));
  }

  private String compile(UnaryOperator<ProcessingEnvironment> wrapper) {
    TestCompiler.Result result = new TestCompiler(folder).source(REFUSED)
        .with(new DelegatingProcessor(wrapper)).print();
    assertFalse(result.success());
    return result.text();
  }

  private static ProcessingEnvironment proxy(ProcessingEnvironment environment) {
    return (ProcessingEnvironment) Proxy.newProxyInstance(
        WrappedEnvironmentTest.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class},
        new Handler(environment));
  }

  private record Handler(Object target) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return method.invoke(target, arguments);
    }
  }

  /** Keeps what it wraps where no field shows it. */
  private static final class Opaque {
    private Opaque() {}

    static ProcessingEnvironment of(ProcessingEnvironment environment) {
      ThreadLocal<Object> hidden = ThreadLocal.withInitial(() -> environment);
      return (ProcessingEnvironment) Proxy.newProxyInstance(Opaque.class.getClassLoader(),
          new Class<?>[] {ProcessingEnvironment.class},
          (proxy, method, arguments) -> method.invoke(hidden.get(), arguments));
    }
  }

  private static final class Delegate implements ProcessingEnvironment {
    private final ProcessingEnvironment delegate;

    Delegate(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
