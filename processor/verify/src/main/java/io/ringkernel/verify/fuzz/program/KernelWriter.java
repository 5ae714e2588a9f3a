package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.statement;

import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.fuzz.program.Methods.Method;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a kernel whose result no order of work items changes: a work item writes its own elements
 * and reads arrays that nobody writes, what it shares it writes and reads on different sides of a
 * barrier, and of its atomic operations each cell has one kind, whose result nobody looks at.
 */
final class KernelWriter {
  private static final int STATEMENTS = 14;
  private static final List<String> ATOMICS = List.of("atomicAdd", "atomicMin", "atomicMax",
      "atomicAnd", "atomicOr", "atomicXor");
  /** The storage buffers that WebGPU guarantees, without the one for traps. */
  private static final int BUFFERS = 7;
  private static final Accuracy QUOTIENT = new Accuracy(2.5, 0, "WGSL: Floating Point Accuracy");

  /** Methods of the table that each program looks at itself. */
  private static final int OBSERVED = 4;

  private final long seed;
  private final Choice choice;
  private final Profile profile;
  private final boolean shared;
  private final boolean mayTrap;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Integer> block;
  private final List<Integer> grid;
  private final int items;
  private boolean cells;
  private Optional<Parameter> near = Optional.empty();

  KernelWriter(long seed, Choice choice, Profile profile, boolean shared, boolean mayTrap) {
    this.seed = seed;
    this.choice = choice;
    this.profile = profile;
    this.shared = shared;
    this.mayTrap = mayTrap;
    this.block = shared
        ? choice.of(List.of(8, 1, 1), List.of(32, 1, 1), List.of(8, 4, 1), List.of(64, 1, 1))
        : choice.of(List.of(16, 1, 1), List.of(32, 1, 1), List.of(7, 1, 1), List.of(4, 3, 2));
    int x = Math.max(1, 64 / (block.get(0) * block.get(1) * block.get(2)));
    this.grid = x >= 4 && choice.oneIn(3) ? List.of(x / 2, 2, 1) : List.of(x, 1, 1);
    this.items = block.stream().reduce(1, (a, b) -> a * b)
        * grid.stream().reduce(1, (a, b) -> a * b);
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Integer> block() {
    return block;
  }

  List<Integer> grid() {
    return grid;
  }

  Tree write(List<Helper> helpers, List<RecordShape> records, List<Name> constants,
      List<ArrayName> tables) {
    Scope scope = new Scope(helpers, records, "void", true);
    scope.mayTrap = mayTrap;
    scope.mayReturn = !shared;
    scope.names.addAll(constants);
    declareParameters(scope);
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new ArrayList<>(start(scope));
    body.addAll(observed(expressions));
    scope.arrays.addAll(tables);
    Statements statements = new Statements(expressions, STATEMENTS);
    if (shared) {
      body.addAll(new SharedPhases(expressions, statements, blockItems()).write());
    } else {
      body.addAll(statements.open(0, 3 + choice.below(6)));
    }
    near.ifPresent(parameter -> body.add(nearStatement(parameter, expressions)));
    if (cells) {
      body.add(atomic(expressions));
    }
    body.addAll(sinks(scope));
    return fixed(head(), Tree.list(body), "}\n");
  }

  private int blockItems() {
    return block.get(0) * block.get(1) * block.get(2);
  }

  private void declareParameters(Scope scope) {
    for (String element : profile.buffers()) {
      boolean wanted = element.equals("int") || choice.coin();
      if (wanted && parameters.size() < BUFFERS - 3) {
        array("in" + initial(element), element, choice.between(16, 40), false);
        scope.arrays.add(Generator.array(element, "in" + initial(element), "", 15));
      }
    }
    for (String element : profile.buffers()) {
      boolean wanted = element.equals("int") || choice.below(3) > 0;
      if (wanted && parameters.size() < BUFFERS - 1) {
        array("out" + initial(element), element, items, true);
        scope.arrays.add(Generator.array(element, "out" + initial(element), "i", 0));
      }
    }
    if (choice.oneIn(3)) {
      cells = true;
      array("cells", "int", ATOMICS.size(), true);
    } else if (choice.coin()) {
      declareNear();
    }
    for (int i = 1 + choice.below(4); i > 0; i--) {
      String type = choice.of(profile.types());
      parameters.add(new Parameter("s" + i, type, 0, false, Optional.empty()));
      scope.names.add(new Name(type, "s" + i, !shared && choice.coin()));
    }
  }

  private static String initial(String element) {
    return element.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + element.substring(1);
  }

  private void array(String name, String element, int length, boolean written) {
    parameters.add(new Parameter(name, element, length, written, Optional.empty()));
  }

  private void declareNear() {
    List<Method> methods = Methods.of(profile).near();
    boolean quotient = methods.isEmpty()
        || profile.targets().contains(TargetId.WGSL) && choice.oneIn(8);
    Method method = quotient ? new Method("", List.of("float", "float"), "float", false,
        Map.of(TargetId.WGSL, QUOTIENT)) : choice.of(methods);
    Parameter parameter = new Parameter("near", method.result(), items, true,
        Optional.of(new Nearness(method.call(), method.accuracies())));
    parameters.add(parameter);
    near = Optional.of(parameter);
    nearMethod = method;
  }

  private Method nearMethod;

  private Tree nearStatement(Parameter parameter, Expressions expressions) {
    Tree value = nearMethod.call().isEmpty()
        ? fixed("((float) (short) ", expressions.of("int", 1), " / (1f + Math.abs((float) (short) ",
            expressions.of("int", 1), ")))")
        : expressions.invocation(parameter.element(), nearMethod.call(), nearMethod.parameters(),
            2);
    return statement("near[i] = ", new Tree(Tree.Kind.FIXED, "", value.parts()), ";\n");
  }

  private Tree atomic(Expressions expressions) {
    List<Tree> all = new ArrayList<>();
    for (int i = 1 + choice.below(3); i > 0; i--) {
      int cell = choice.below(ATOMICS.size());
      Tree effect = statement("gpu." + ATOMICS.get(cell) + "(cells, " + cell + ", (int) ",
          expressions.of("int", 0), ");\n");
      all.add(choice.coin() ? effect
          : statement("if (", expressions.of("boolean", 1), ") {\n", effect, "}\n"));
    }
    return Tree.list(all);
  }

  private List<Tree> start(Scope scope) {
    boolean flat = block.get(1) * block.get(2) * grid.get(1) * grid.get(2) == 1;
    List<Tree> start = new ArrayList<>();
    start.add(fixed("int i = " + (flat ? "gpu.globalIdX()"
        : "(gpu.globalIdZ() * gpu.blockDimY() * gpu.gridDimY() + gpu.globalIdY()) * "
            + "(gpu.blockDimX() * gpu.gridDimX()) + gpu.globalIdX()") + ";\n"));
    scope.names.add(new Name("int", "i", false));
    if (!shared && choice.coin()) {
      start.add(statement("if (i >= outInt.length) {\nreturn;\n}\n"));
    }
    for (ArrayName array : scope.arrays) {
      String index = array.owned().isEmpty() ? "i & " + array.mask() : array.owned();
      String name = scope.fresh("v");
      start.add(statement(array.element() + " " + name + " = " + array.text() + "[" + index
          + "];\n"));
      scope.names.add(new Name(array.element(), name, true));
    }
    return start;
  }

  /**
   * Some methods and one conversion whose results are seen as they are: each has its turn after a
   * few dozen programs, which no choice by chance would promise.
   */
  private List<Tree> observed(Expressions expressions) {
    List<Tree> observed = new ArrayList<>();
    List<Method> methods = Methods.of(profile).calm();
    for (int k = 0; k < OBSERVED; k++) {
      Method method = methods.get((int) Math.floorMod(seed * OBSERVED + k, (long) methods.size()));
      String name = "q" + k;
      observed.add(statement(method.result() + " " + name + " = ",
          observedCall(method, expressions), ";\n", sink(method.result(), name)));
    }
    observed.add(remainder(expressions));
    List<String> numbers = profile.numbers();
    int pair = (int) Math.floorMod(seed, (long) numbers.size() * numbers.size());
    String to = numbers.get(pair % numbers.size());
    observed.add(statement(to + " q = (" + to + ") ", expressions.of(
        numbers.get(pair / numbers.size()), Expressions.DEEPEST), ";\n", sink(to, "q")));
    return observed;
  }

  private static Tree observedCall(Method method, Expressions expressions) {
    if (!method.isDivision()) {
      return expressions.invocation(method.result(), method.call(), method.parameters(),
          Expressions.DEEPEST);
    }
    return fixed(method.call() + "((" + method.parameters().get(0) + ") ",
        expressions.of(method.parameters().get(0), Expressions.DEEPEST),
        ", (" + method.parameters().get(1) + ") (",
        expressions.of(method.parameters().get(1), Expressions.DEEPEST), " | 1))");
  }

  /** Of a large number by a short one: what a quotient in float is too coarse for. */
  private Tree remainder(Expressions expressions) {
    return statement("float qr = (float) ", expressions.of("int", Expressions.DEEPEST),
        " % (0.5f + Math.abs((float) (byte) ", expressions.of("int", Expressions.DEEPEST),
        "));\n", sink("float", "qr"));
  }

  /** Everything that is still known goes into the outputs. */
  private List<Tree> sinks(Scope scope) {
    List<Tree> sinks = new ArrayList<>();
    for (Name name : scope.names) {
      RecordShape shape = scope.record(name.type());
      if (shape != null) {
        shape.components().stream().filter(c -> scope.record(c.type()) == null)
            .forEach(c -> sinks.add(sink(c.type(), name.text() + "." + c.text() + "()")));
      } else if (name.text().startsWith("v")) {
        sinks.add(sink(name.type(), name.text()));
      }
    }
    return sinks;
  }

  private Tree sink(String type, String value) {
    String number = switch (type) {
      case "boolean" -> "(" + value + " ? 3 : 5)";
      case "float" -> "Float.floatToIntBits(" + value + ")";
      case "double" -> "(int) (Double.doubleToLongBits(" + value + ") >> 7)";
      case "long" -> "(int) (" + value + " ^ " + value + " >>> 32)";
      default -> value;
    };
    return statement("outInt[i] = outInt[i] * 31 + " + number + ";\n");
  }

  private String head() {
    String targets = profile.targets().size() == 3 ? ""
        : ", targets = {" + profile.targets().stream().map(t -> "\"" + t + "\"")
            .collect(Collectors.joining(", ")) + "}";
    String safety = mayTrap ? "" : choice.of("", "", ", safety = Safety.UNCHECKED",
        ", safety = Safety.CLAMP");
    String size = block.get(1) * block.get(2) == 1 ? String.valueOf(block.get(0))
        : block.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
    return "@GpuKernel(blockSize = " + size + targets + safety + ")\nstatic void "
        + Program.KERNEL + "(GpuContext gpu" + Program.PARAMETERS + ") {\n";
  }
}
