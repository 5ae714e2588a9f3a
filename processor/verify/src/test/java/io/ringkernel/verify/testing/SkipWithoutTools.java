package io.ringkernel.verify.testing;

import io.ringkernel.verify.execution.MissingTool;
import io.ringkernel.verify.execution.Tools;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Skips a test that lacks a tool, or fails it where {@value #REQUIRED} says that the tool is there:
 * a skipped ring must not look green. JUnit finds it as a service.
 */
public final class SkipWithoutTools implements InvocationInterceptor {
  /** {@code all}, or a comma-separated list of the names of tools. */
  static final String REQUIRED = "RINGKERNEL_REQUIRE_TIERS";

  @Override
  public void interceptTestMethod(Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
    proceed(invocation);
  }

  @Override
  public <T> T interceptTestFactoryMethod(Invocation<T> invocation,
      ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
    return proceed(invocation);
  }

  @Override
  public void interceptTestTemplateMethod(Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
    proceed(invocation);
  }

  @Override
  public void interceptDynamicTest(Invocation<Void> invocation,
      DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
    proceed(invocation);
  }

  @Override
  public void interceptBeforeAllMethod(Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
    proceed(invocation);
  }

  @Override
  public void interceptBeforeEachMethod(Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
    proceed(invocation);
  }

  @Override
  public <T> T interceptTestClassConstructor(Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
      throws Throwable {
    return proceed(invocation);
  }

  private static <T> T proceed(Invocation<T> invocation) throws Throwable {
    try {
      return invocation.proceed();
    } catch (MissingTool missing) {
      if (Tools.isDeclared(missing.tool(), System.getenv(REQUIRED))) {
        Assertions.fail(missing.getMessage() + " (" + REQUIRED + " declares it present)");
      }
      return Assumptions.abort(missing.getMessage());
    }
  }
}
