package io.ringkernel.tests.corpus;

import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kernel of the corpus.
 *
 * <p>Its class has static methods beside the kernel: {@code arguments()}, fresh ones on each call;
 * {@code items()}, the work items along each axis, or {@code grid()}, the width and height of a
 * stencil; where a trap is expected {@code expected()} as {@code <exception> <file>:<line> <work
 * item>}; where only some targets can do it {@code only()}, their names by comma.
 *
 * @param owner the loaded class
 * @param folder where its device sources lie
 * @param manifest its {@code kernel.json}
 * @param kernel its element of {@code kernels}
 */
record CorpusKernel(Class<?> owner, Path folder, Map<String, Object> manifest,
    Map<String, Object> kernel) {
  private static final int AXES = 3;

  String name() {
    return (String) kernel.get("name");
  }

  String label() {
    return owner.getSimpleName() + "." + name();
  }

  Object[] arguments() {
    return (Object[]) call("arguments").orElseThrow();
  }

  /** The arguments as a device has them: a view is its array and its numbers. */
  static Object[] flat(Object[] arguments) {
    List<Object> flat = new ArrayList<>();
    for (Object argument : arguments) {
      Optional<ViewLayout> view = ViewLayout.of(argument.getClass().getName());
      if (view.isEmpty()) {
        flat.add(argument);
      } else {
        flat.add(part(argument, "data"));
        view.get().numbers().forEach(number -> flat.add(part(argument, number)));
      }
    }
    return flat.toArray();
  }

  private static Object part(Object view, String name) {
    try {
      return view.getClass().getMethod(name).invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  Optional<String> expectedTrap() {
    return call("expected").map(String.class::cast);
  }

  /** The share of elements that may differ on a target. */
  double mayDiffer(String target) {
    return target.equals("wgsl") ? call("mayDifferOnWgsl").map(Double.class::cast).orElse(0.0) : 0;
  }

  boolean runsOn(String target) {
    return call("only").map(only -> Arrays.asList(((String) only).split(",")).contains(target))
        .orElse(true);
  }

  /** What the generated launcher says of the kernel. */
  KernelDescriptor descriptor() throws ReflectiveOperationException {
    Class<?> launcher = Class.forName(owner.getName() + "Gpu", true, owner.getClassLoader());
    for (Field field : launcher.getDeclaredFields()) {
      if (field.getType() == KernelDescriptor.class) {
        field.setAccessible(true);
        KernelDescriptor descriptor = (KernelDescriptor) field.get(null);
        if (descriptor.name().equals(name())) {
          return descriptor;
        }
      }
    }
    throw new AssertionError("the launcher of " + label() + " has no descriptor of it");
  }

  /** Runs the kernel on the JVM through its generated launcher; arrays change in place. */
  void runOnJvm(RingRuntime runtime, Object[] arguments) throws Throwable {
    Class<?> launcher = Class.forName(owner.getName() + "Gpu", true, owner.getClassLoader());
    Method on = launcher.getDeclaredMethod("on", RingRuntime.class);
    on.setAccessible(true);
    Object instance = on.invoke(null, runtime);
    Method method = Arrays.stream(launcher.getDeclaredMethods())
        .filter(m -> m.getName().equals(name())).findFirst().orElseThrow();
    method.setAccessible(true);
    List<Object> all = new ArrayList<>(List.of(arguments));
    Optional<Object> grid = call("grid");
    if (grid.isPresent()) {
      all.addAll(0, List.of(((int[]) grid.get())[0], ((int[]) grid.get())[1]));
    } else {
      int[] items = items();
      all.add(0, Launch.items(items[0], items[1], items[2]));
    }
    try {
      method.invoke(instance, all.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The launch of an entry in a target's text. */
  LaunchCase launch(Map<String, Object> entry) {
    int[] block = numbers(kernel.get("blockSize"));
    int[] items = items();
    int[] grid = new int[AXES];
    for (int i = 0; i < AXES; i++) {
      grid[i] = (items[i] + block[i] - 1) / block[i];
    }
    List<Argument> arguments = new ArrayList<>();
    Object[] values = flat(arguments());
    for (int i = 0; i < values.length; i++) {
      KernelParameter parameter = parameters().get(i);
      if (parameter.form().isPresent()) {
        arguments.addAll(new Records(parameter).arguments((Object[]) values[i]));
      } else {
        arguments.add(parameter.array() ? new Argument.Buffer(values[i], !parameter.written())
            : Argument.of(values[i]));
      }
    }
    call("grid").ifPresent(size -> {
      arguments.add(Argument.of(((int[]) size)[0]));
      arguments.add(Argument.of(((int[]) size)[1]));
    });
    return new LaunchCase((String) entry.get("symbol"), grid, block, arguments,
        Corpus.objects(entry, "traps").size());
  }

  private List<KernelParameter> parameters() {
    try {
      return descriptor().parameters();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Java's arrays after a launch, from those of the target. */
  List<Object> arrays(Outcome outcome) {
    List<Object> arrays = new ArrayList<>();
    int next = 0;
    for (KernelParameter parameter : parameters()) {
      if (parameter.form().isPresent()) {
        Records records = new Records(parameter);
        int end = next + parameter.form().get().columns();
        arrays.add(records.array(outcome.arrays().subList(next, end),
            Array.getLength(flat(arguments())[parameters().indexOf(parameter)])));
        next = end;
      } else if (parameter.array()) {
        arrays.add(outcome.arrays().get(next++));
      }
    }
    return arrays;
  }

  /** Work items along three axes; a stencil has one for each cell that it computes. */
  private int[] items() {
    Optional<Object> grid = call("grid");
    int[] given = grid.isPresent() ? inner((int[]) grid.get())
        : (int[]) call("items").orElseThrow();
    int[] items = {1, 1, 1};
    System.arraycopy(given, 0, items, 0, given.length);
    return items;
  }

  private int[] inner(int[] grid) {
    int halo = ((Number) kernel.get("halo")).intValue();
    return new int[] {grid[0] - 2 * halo, grid[1] - 2 * halo};
  }

  private static int[] numbers(Object list) {
    return ((List<?>) list).stream().mapToInt(n -> ((Number) n).intValue()).toArray();
  }

  private Optional<Object> call(String method) {
    try {
      Method found = owner.getDeclaredMethod(method);
      found.setAccessible(true);
      return Optional.of(found.invoke(null));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
