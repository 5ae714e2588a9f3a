package io.ringkernel.tests.corpus;

import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Precondition;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.LaunchCase;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form of a stencil kernel on a grid.
 *
 * @param entry its description in the manifest
 * @param grid cells along the axes
 * @param tile cells of a block along the axes
 * @param steps of the launch; 1 for a form that takes single steps
 */
record StencilCase(CorpusKernel kernel, Map<String, Object> entry, List<Integer> grid,
    List<Integer> tile, int steps) {
  String form() {
    return (String) entry.get("form");
  }

  @Override
  public String toString() {
    return kernel.name() + " " + form() + " " + grid + " in tiles of " + tile + ", " + steps
        + " steps";
  }

  private int cells() {
    return grid.stream().reduce(1, (a, b) -> a * b);
  }

  /** What a launch of the kernel itself is given, with numbers that differ from cell to cell. */
  Object[] arguments() {
    Object[] arguments = kernel.arguments("jvm");
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].getClass().isArray()) {
        Object array = Array.newInstance(arguments[i].getClass().componentType(), cells());
        for (int k = 0; k < cells(); k++) {
          int number = (k * 37 + i * 11) % 64;
          switch (array) {
            case float[] floats -> floats[k] = number * 0.5f;
            case double[] doubles -> doubles[k] = number * 0.3;
            case int[] ints -> ints[k] = number % 3 % 2;
            default -> throw new AssertionError(array);
          }
        }
        arguments[i] = array;
      }
    }
    return arguments;
  }

  private List<Integer> rotation() {
    List<?> names = (List<?>) kernel.kernel().getOrDefault("rotate", List.of());
    List<String> parameters = Corpus.objects(kernel.kernel(), "parameters").stream()
        .map(p -> (String) p.get("name")).toList();
    return names.stream().map(parameters::indexOf).toList();
  }

  /** What the arrays hold after the steps, one launch for each. */
  Object[] expected(KernelTarget runtime) throws Throwable {
    Object[] arguments = arguments();
    Object[] now = arguments.clone();
    for (int step = 0; step < steps; step++) {
      launch(runtime, now);
      List<Integer> rotation = rotation();
      Object first = rotation.isEmpty() ? null : now[rotation.getFirst()];
      for (int role = 0; role < rotation.size(); role++) {
        now[rotation.get(role)] = role + 1 < rotation.size() ? now[rotation.get(role + 1)] : first;
      }
    }
    return arguments;
  }

  private void launch(KernelTarget runtime, Object[] arguments) throws Throwable {
    Class<?> owner = kernel.owner();
    Class<?> launcher = Class.forName(owner.getName() + "Gpu", true, owner.getClassLoader());
    Method on = launcher.getDeclaredMethod("on", KernelTarget.class);
    on.setAccessible(true);
    Method method = Arrays.stream(launcher.getDeclaredMethods())
        .filter(m -> m.getName().equals(kernel.name())).findFirst().orElseThrow();
    method.setAccessible(true);
    List<Object> all = new ArrayList<>(grid);
    all.addAll(Arrays.asList(arguments));
    try {
      method.invoke(on.invoke(null, runtime), all.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Blocks along the axes. */
  int[] blocks() {
    int margin = kernel.kernel().get("boundary").equals("inner")
        ? (Integer) kernel.kernel().get("halo") : 0;
    int[] blocks = {1, 1, 1};
    for (int axis = 0; axis < grid.size(); axis++) {
      blocks[axis] = Math.ceilDiv(grid.get(axis) - 2 * margin, tile.get(axis));
    }
    return blocks;
  }

  /** What the form is given, in the order of its parameters; arrays it has besides hold zeros. */
  Object[] values() {
    List<Object> values = new ArrayList<>(Arrays.asList(arguments()));
    values.addAll(grid);
    values.addAll(tile);
    switch (form()) {
      case "tiled" -> {}
      case "blocked" -> {
        values.add(steps);
        rotation().forEach(field -> values.add(empty(values.get(field), cells())));
      }
      case "persistent" -> {
        values.add(steps);
        Corpus.objects(kernel.kernel(), "parameters").stream().filter(
            p -> "readWrite".equals(p.get("access"))).forEach(p -> values.add(empty(values.get(
                Corpus.objects(kernel.kernel(), "parameters").indexOf(p)), 2 * cells())));
        values.add(new int[Arrays.stream(blocks()).reduce(1, (a, b) -> a * b)]);
      }
      default -> throw new AssertionError(form());
    }
    return values.toArray();
  }

  private static Object empty(Object like, int length) {
    return Array.newInstance(like.getClass().componentType(), length);
  }

  /** The arrays of the kernel after a launch of the form, by what it was given. */
  List<Object> arrays(List<Object> given) {
    int count = kernel.arguments("jvm").length;
    List<Object> arrays = new ArrayList<>(given.subList(0, count));
    if (form().equals("blocked")) {
      int next = count + grid.size() + tile.size() + 1;
      List<Integer> rotation = rotation();
      for (int role = 0; role < rotation.size(); role++) {
        arrays.set(rotation.get(role), given.get(next + role));
      }
    }
    return arrays;
  }

  /** The launch in a target's text. */
  LaunchCase launch() {
    Object[] values = values();
    List<Argument> arguments = new ArrayList<>();
    Map<Integer, Map<String, Object>> buffers = new HashMap<>();
    Corpus.objects(entry, "buffers").forEach(b -> buffers.put((Integer) b.get("parameter"), b));
    Map<String, Integer> known = new HashMap<>();
    for (Map<String, Object> scalar : Corpus.objects(entry, "arguments")) {
      if (values[(Integer) scalar.get("parameter")] instanceof Integer number) {
        known.put((String) scalar.get("name"), number);
      }
    }
    for (int i = 0; i < values.length; i++) {
      arguments.add(!buffers.containsKey(i) ? Argument.of(values[i])
          : "read".equals(buffers.get(i).get("access")) ? Argument.in(values[i])
          : Argument.inOut(values[i]));
    }
    int[] block = ((List<?>) entry.get("blockSize")).stream()
        .mapToInt(n -> ((Number) n).intValue()).toArray();
    List<LaunchCase.Shared> shared = Corpus.objects(entry, "shared").stream()
        .map(array -> new LaunchCase.Shared(length(array).value(known::get),
            (Integer) array.get("elementBytes"))).toList();
    return new LaunchCase((String) entry.get("symbol"), blocks(), block, arguments, 0)
        .withShared(shared).withCooperative(form().equals("persistent"));
  }

  private static LaunchLength length(Map<String, Object> array) {
    return new LaunchLength(Corpus.objects(array, "terms").stream()
        .map(term -> new Precondition.Term(((Number) term.get("times")).longValue(),
            ((List<?>) term.get("factors")).stream().map(String.class::cast).toList()))
        .toList());
  }

  /** Whether the conditions of the form hold. */
  boolean isPossible() {
    boolean holds = true;
    boolean wraps = kernel.kernel().get("boundary").equals("wrap");
    int halo = (Integer) kernel.kernel().get("halo");
    int margin = kernel.kernel().get("boundary").equals("inner") ? halo : 0;
    for (int axis = 0; axis < grid.size(); axis++) {
      int items = grid.get(axis) - 2 * margin;
      int last = (items - 1) % tile.get(axis) + 1;
      holds &= grid.get(axis) > margin + halo;
      if (wraps && !form().equals("tiled")) {
        holds &= tile.get(axis) + halo * steps <= grid.get(axis);
      }
      if (form().equals("persistent")) {
        holds &= tile.get(axis) >= halo && (last >= halo || blocks()[axis] == 1);
      }
    }
    return holds;
  }
}
