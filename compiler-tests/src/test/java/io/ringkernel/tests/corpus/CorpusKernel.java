package io.ringkernel.tests.corpus;

import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.KernelTarget;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kernel of the corpus.
 *
 * <p>Its class may have static methods beside the kernel: {@code arguments()}, fresh ones on each
 * call, else they are edge values; {@code items()}, the work items along each axis, else one for
 * each element of the longest array, or {@code grid()}, the width and height of a stencil; where a
 * trap is expected {@code expected()} as {@code <exception> <file>:<line> <work item>}; where only
 * some targets can do it {@code only()}, their names by comma; {@code mayDifferOnWgsl()}, a share
 * of the elements, or {@code ulpOnWgsl()}. A class of several kernels has {@code
 * <kernel>_arguments()} and so on, too.
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

  /** Work items of a block. */
  int blockItems() {
    return Arrays.stream(numbers(kernel.get("blockSize"))).reduce(1, (a, b) -> a * b);
  }

  /** Fresh arguments, for a target as it computes edge values of float in its own way. */
  Object[] arguments(String target) {
    return call("arguments").map(Object[].class::cast).or(() -> RowInputs.of(this, target))
        .orElseGet(() -> EdgeInputs.of(described(), target));
  }

  private List<Map<String, Object>> described() {
    return Corpus.objects(kernel, "parameters");
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

  /** How near the results of a target must come. */
  Tolerance tolerance(String target) {
    Optional<Accuracy> row =
        RowInputs.row(this).map(r -> r.forms().get(new TargetId(target)).accuracy());
    if (row.isPresent()) {
      return Tolerance.of(row.get(), target.equals("wgsl"));
    }
    if (!target.equals("wgsl")) {
      return Tolerance.EXACT;
    }
    return call("mayDifferOnWgsl").map(share -> Tolerance.share((double) share))
        .or(() -> call("ulpOnWgsl").map(ulp -> new Tolerance(0, (double) ulp, 0, false)))
        .orElse(Tolerance.EXACT);
  }

  /** Whether the corpus says so, else whether the compiler took it. */
  boolean runsOn(String target) {
    return call("only").map(only -> Arrays.asList(((String) only).split(",")).contains(target))
        .orElseGet(() -> !isConformance() || refusal(target).isEmpty());
  }

  /** Whether the matrix of targets says what becomes of it. */
  boolean isConformance() {
    return owner.getPackageName().startsWith("kernels.conformance")
        || owner.getPackageName().equals(RowSources.PACKAGE);
  }

  /** Why a target has no form of it: a code, or words where there is none. */
  Optional<String> refusal(String target) {
    Map<String, Object> description = Corpus.object(Corpus.object(manifest, "targets"), target);
    return Corpus.objects(description, "refused").stream()
        .filter(refused -> refused.get("entry").equals(name()))
        .map(refused -> (String) refused.getOrDefault("code", refused.get("message")))
        .findFirst();
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
  void runOnJvm(KernelTarget runtime, Object[] arguments) throws Throwable {
    Class<?> launcher = Class.forName(owner.getName() + "Gpu", true, owner.getClassLoader());
    Method on = launcher.getDeclaredMethod("on", KernelTarget.class);
    on.setAccessible(true);
    Object instance = on.invoke(null, runtime);
    Method method = Arrays.stream(launcher.getDeclaredMethods())
        .filter(m -> m.getName().equals(name())).findFirst().orElseThrow();
    method.setAccessible(true);
    List<Object> all = new ArrayList<>(List.of(arguments));
    Optional<Object> grid = call("grid");
    if (grid.isPresent()) {
      all.addAll(0, sizes(grid.get()));
    } else {
      int[] items = items(arguments);
      all.add(0, Launch.items(items[0], items[1], items[2]));
    }
    try {
      method.invoke(instance, all.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The launch of an entry in a target's text. */
  LaunchCase launch(Map<String, Object> entry, String target) {
    int[] block = numbers(kernel.get("blockSize"));
    Object[] values = flat(arguments(target));
    int[] items = items(values);
    int[] blocks = new int[AXES];
    for (int i = 0; i < AXES; i++) {
      blocks[i] = (items[i] + block[i] - 1) / block[i];
    }
    List<Argument> arguments = new ArrayList<>(Records.arguments(parameters(), values));
    call("grid").ifPresent(grid -> sizes(grid)
        .forEach(size -> arguments.add(Argument.of(size.intValue()))));
    return new LaunchCase((String) entry.get("symbol"), blocks, block, arguments,
        Corpus.objects(entry, "traps").size()).withShared(shared(entry, values));
  }

  /** The arrays that the launch sizes, by the words of the manifest. */
  private List<LaunchCase.Shared> shared(Map<String, Object> entry, Object[] values) {
    if (!entry.containsKey("shared")) {
      return List.of();
    }
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      String parameter = parameters().get(i).name();
      if (parameters().get(i).array()) {
        known.put(parameter + ".length", Array.getLength(values[i]));
      } else if (values[i] instanceof Integer number) {
        known.put(parameter, number);
      }
    }
    return Corpus.objects(entry, "shared").stream().map(array -> {
      List<Precondition.Term> terms = Corpus.objects(array, "terms").stream()
          .map(term -> new Precondition.Term(((Number) term.get("times")).longValue(),
              ((List<?>) term.get("factors")).stream().map(String.class::cast).toList()))
          .toList();
      return new LaunchCase.Shared(new LaunchLength(terms).value(known::get),
          (Integer) array.get("elementBytes"));
    }).toList();
  }

  /** The arguments as the interpreter takes them: parts of views, and the grid of a stencil. */
  Object[] interpreted(Object[] values) {
    List<Object> all = new ArrayList<>(Arrays.asList(flat(values)));
    call("grid").ifPresent(grid -> all.addAll(sizes(grid)));
    return all.toArray();
  }

  /** The blocks of its launch. */
  Grid blocks() {
    int[] block = numbers(kernel.get("blockSize"));
    int[] items = items(arguments("jvm"));
    return new Grid((items[0] + block[0] - 1) / block[0], (items[1] + block[1] - 1) / block[1],
        (items[2] + block[2] - 1) / block[2]);
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
    return Records.arrays(parameters(), flat(arguments("jvm")), outcome);
  }

  /** Work items along three axes; a stencil has one for each cell that it computes. */
  private int[] items(Object[] arguments) {
    Optional<Object> grid = call("grid");
    int[] given = grid.isPresent() ? inner((int[]) grid.get())
        : call("items").map(int[].class::cast)
            .orElseGet(() -> new int[] {EdgeInputs.items(arguments)});
    int[] items = {1, 1, 1};
    System.arraycopy(given, 0, items, 0, given.length);
    return items;
  }

  private static List<Integer> sizes(Object grid) {
    return Arrays.stream((int[]) grid).boxed().toList();
  }

  private int[] inner(int[] grid) {
    int margin = kernel.get("boundary").equals("inner")
        ? ((Number) kernel.get("halo")).intValue() : 0;
    return Arrays.stream(grid).map(size -> size - 2 * margin).toArray();
  }

  private static int[] numbers(Object list) {
    return ((List<?>) list).stream().mapToInt(n -> ((Number) n).intValue()).toArray();
  }

  /** Calls the method for this kernel, else the one for all kernels of the class. */
  private Optional<Object> call(String method) {
    return callNamed(name() + "_" + method).or(() -> callNamed(method));
  }

  private Optional<Object> callNamed(String method) {
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
