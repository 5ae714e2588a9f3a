package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.GpuContext;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.runtime.RingRuntime;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @TempDir
  private Path folder;
  private TestCompiler.Result result;
  private URLClassLoader loader;
  private RuntimeException failure;

  @BeforeEach
  void compile() {
    result = new TestCompiler(folder).option("-Werror").source(Samples.KERNELS).compile();
    assertEquals("[]", result.errors().toString());
    loader = result.loader();
  }

  @AfterEach
  void close() throws Exception {
    loader.close();
  }

  @Test
  void generatedSourceIsWhatAPersonWouldWrite() {
    GoldenFile.check("generated/KernelsGpu.java", result.file("demo/KernelsGpu.java"));
  }

  /** Else the next compilation that has both on its path takes the source, now and then. */
  @Test
  void theClassFileIsNewerThanItsSourceOnEveryFileSystem() throws IOException {
    FileTime source = Files.getLastModifiedTime(folder.resolve("demo/KernelsGpu.java"));
    FileTime made = Files.getLastModifiedTime(folder.resolve("demo/KernelsGpu.class"));

    assertTrue(made.toMillis() - source.toMillis() >= 2000, made + " is not newer than " + source);
  }

  @Test
  void anEarlierBuildInTheClassPathDoesNotKeepTheFastForm() {
    String path = folder + File.pathSeparator + System.getProperty("java.class.path");
    result = new TestCompiler(folder).option("-Werror", "-cp", path).source(Samples.KERNELS)
        .compile();

    assertEquals("[]", result.errors().toString());
    GoldenFile.check("generated/KernelsGpu.java", result.file("demo/KernelsGpu.java"));
  }

  @Test
  void aClassOfTheUserWithTheNameOfTheFastFormStays() throws Exception {
    loader.close();
    result = new TestCompiler(folder).source(Samples.KERNELS)
        .source("package demo; class KernelsFast { int mine; }").compile();
    loader = result.loader();

    assertEquals("[]", result.errors().toString());
    assertFalse(result.file("demo/KernelsGpu.java").contains("KernelsFast"));
    assertEquals("mine",
        loader.loadClass("demo.KernelsFast").getDeclaredFields()[0].getName());
    kernelRunsOverTheWholeLaunch();
  }

  @Test
  void kernelRunsOverTheWholeLaunch() throws Exception {
    float[] x = {1, 2, 3};
    float[] y = {10, 20, 30};

    call("saxpy", Launch.items(3), 2f, x, y);

    assertArrayEquals(new float[] {12, 24, 36}, y);
  }

  @Test
  void stencilRunsOverTheInnerCellsOnly() throws Exception {
    float[] now = {0, 1, 0, 0, 1, 2, 1, 0, 0, 1, 0, 0};
    float[] previous = new float[12];
    Arrays.fill(previous, 5);

    call("wave", 4, 3, now, previous, 0.5f);

    assertArrayEquals(new float[] {5, 5, 5, 5, 5, -3, -4, 5, 5, 5, 5, 5}, previous);
    assertEquals("a grid of 2 x 3 has no cell inside a halo of 1: width and height must be more "
        + "than 2", thrown(IllegalArgumentException.class, "wave", 2, 3, now, previous, 1f));
  }

  @Test
  void exceptionOfTheKernelComesUnwrapped() {
    int[] values = new int[256];

    assertEquals("/ by zero",
        thrown(ArithmeticException.class, "fill", Launch.items(16, 16), values, 3));
    assertSame(failure, assertThrows(ArithmeticException.class, () -> {
      throw failure;
    }));
  }

  @Test
  void nullArgumentsAreNamed() {
    assertEquals("y",
        thrown(NullPointerException.class, "saxpy", Launch.items(1), 1f, new float[1], null));
    assertEquals("launch",
        thrown(NullPointerException.class, "saxpy", null, 1f, new float[1], new float[1]));
    // This kernel has a parameter of its own that is named launch.
    assertEquals("launch_",
        thrown(NullPointerException.class, "fill", null, new int[1], 1));
  }

  private String thrown(Class<? extends Throwable> type, String method, Object... arguments) {
    Throwable cause =
        assertThrows(InvocationTargetException.class, () -> call(method, arguments)).getCause();
    return assertThrows(type, () -> {
      throw cause;
    }).getMessage();
  }

  private void call(String name, Object... arguments) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass("demo.KernelsGpu");
    Method on = type.getDeclaredMethod("on", KernelTarget.class);
    on.setAccessible(true);
    Object launcher = on.invoke(null, sequential());
    Method method = Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
    method.setAccessible(true);
    method.invoke(launcher, arguments);
  }

  /** A runtime that runs work items one after the other, and does nothing else. */
  private RingRuntime sequential() {
    return (RingRuntime) Proxy.newProxyInstance(RingRuntime.class.getClassLoader(),
        new Class<?>[] {RingRuntime.class}, (proxy, method, arguments) -> {
          if (method.getName().equals("launch")
              && arguments[0] instanceof KernelDescriptor kernel) {
            return launch(kernel, (Launch) arguments[1], (Object[]) arguments[2]);
          }
          throw new AssertionError(method);
        });
  }

  private CompletionStage<Void> launch(KernelDescriptor kernel, Launch launch,
      Object... arguments) {
    return CompletableFuture.runAsync(() -> {
      try {
        for (int y = 0; y < launch.y(); y++) {
          for (int x = 0; x < launch.x(); x++) {
            kernel.method().run(at(x, y), arguments);
          }
        }
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    });
  }

  private static GpuContext at(int x, int y) {
    return (GpuContext) Proxy.newProxyInstance(GpuContext.class.getClassLoader(),
        new Class<?>[] {GpuContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
          case "globalIdX" -> x;
          case "globalIdY" -> y;
          default -> throw new AssertionError(method);
        });
  }
}
