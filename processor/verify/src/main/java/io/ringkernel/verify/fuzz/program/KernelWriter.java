package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.statement;

import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.fuzz.program.Methods.Method;
import io.ringkernel.verify.fuzz.program.Program.Form;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import io.ringkernel.verify.fuzz.program.Scope.ViewName;
import java.util.ArrayList;
import java.util.Collections;
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
      "atomicAnd", "atomicOr", "atomicXor", "atomicSub", "atomicIncrement", "atomicDecrement");
  /** Buffers of records and views, so that enough are left. */
  private static final int EXTRA_BUFFERS = 4;
  /** The storage buffers that WebGPU guarantees, without the one for traps. */
  private static final int BUFFERS = 7;
  private static final Accuracy QUOTIENT = new Accuracy(2.5, 0, "WGSL: Floating Point Accuracy");

  /** Methods of the table that each program looks at itself. */
  private static final int OBSERVED = 4;

  private final long seed;
  private final Choice choice;
  private final Profile profile;
  private final boolean shared;
  private final boolean wholeGrid;
  private final boolean mayTrap;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Integer> block;
  private final List<Integer> grid;
  private final int items;
  private boolean cells;
  private int buffers;
  private Optional<Parameter> near = Optional.empty();

  KernelWriter(long seed, Choice choice, Profile profile, boolean shared,
      boolean wholeGrid, boolean mayTrap) {
    this.seed = seed;
    this.choice = choice;
    this.profile = profile;
    this.shared = shared;
    this.wholeGrid = wholeGrid;
    this.mayTrap = mayTrap;
    this.block = wholeGrid
        ? choice.of(List.of(32, 1, 1), List.of(8, 4, 1), List.of(4, 4, 2), List.of(64, 1, 1))
        : shared
            ? choice.of(List.of(8, 1, 1), List.of(32, 1, 1), List.of(8, 4, 1), List.of(64, 1, 1),
                List.of(4, 4, 2), List.of(3, 2, 2))
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

  Tree write(Declarations declarations) {
    Scope scope = new Scope(declarations, "void", true);
    scope.mayTrap = mayTrap;
    scope.mayReturn = !shared;
    scope.names.addAll(declarations.constants());
    declareObjects(scope);
    declareParameters(scope);
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new ArrayList<>(start(scope));
    body.addAll(observed(expressions));
    scope.arrays.addAll(declarations.tables());
    Statements statements = new Statements(expressions, STATEMENTS);
    if (shared) {
      body.addAll(new SharedPhases(expressions, statements, blockItems(),
          wholeGrid ? items : 0).write());
    } else {
      body.addAll(statements.open(0, 3 + choice.below(6)));
    }
    body.addAll(calls(expressions));
    near.ifPresent(parameter -> body.add(nearStatement(parameter, expressions)));
    if (cells) {
      body.add(atomic(expressions));
    }
    body.addAll(results(expressions));
    body.addAll(sinks(scope));
    return fixed(head(), Tree.list(body), "}\n");
  }

  /** Each method that takes functions is called at least once. */
  private List<Tree> calls(Expressions expressions) {
    List<Tree> calls = new ArrayList<>();
    Scope scope = expressions.scope;
    for (Helper helper : scope.declarations.helpers()) {
      if (helper.parameters().stream().anyMatch(p -> scope.function(p) != null)) {
        Tree call = expressions.invocation(helper.result(), helper.name(), helper.parameters(),
            2);
        String name = scope.fresh("v");
        boolean isVoid = helper.result().equals("void");
        calls.add(isVoid ? statement(call, ";\n")
            : statement(helper.result() + " " + name + " = ", call, ";\n"));
        if (!isVoid) {
          scope.names.add(new Name(helper.result(), name, false));
        }
      }
    }
    return calls;
  }

  /** Records, views and cells with an order are written once at least. */
  private List<Tree> results(Expressions expressions) {
    List<Tree> results = new ArrayList<>();
    Scope scope = expressions.scope;
    scope.arrays.stream().filter(a -> scope.record(a.element()) != null && a.bound()
        && a.written()).forEach(a -> results.add(
            statement(expressions.effects().store(a, 1), "\n")));
    scope.views.stream().filter(v -> !v.owned().isEmpty())
        .forEach(v -> results.add(statement(expressions.effects().set(v, 1), "\n")));
    return results;
  }

  private int blockItems() {
    return block.get(0) * block.get(1) * block.get(2);
  }

  /** Arrays of records and views: of each, one that is read and one that is written. */
  private void declareObjects(Scope scope) {
    Features features = scope.declarations.features();
    List<RecordShape> shapes = scope.records.stream().filter(RecordShape::plain).toList();
    if (features.recordArrays() && !shapes.isEmpty()) {
      declareRecords(scope, choice.of(shapes), "ra", choice.between(16, 24), false);
      declareRecords(scope, choice.of(shapes), "rb", items, true);
    }
    if (features.views() && buffers < EXTRA_BUFFERS) {
      declareView(scope, "wa", choice.between(32, 40), false);
    }
    if (features.views() && buffers < EXTRA_BUFFERS && choice.coin()) {
      declareView(scope, "wb", items, true);
    }
  }

  private void declareRecords(Scope scope, RecordShape shape, String name, int length,
      boolean written) {
    Form form = new Form.Records(Types.described(shape, scope.declarations));
    Parameter parameter =
        new Parameter(name, shape.name(), length, written, Optional.empty(), form);
    // as many as in columns, whatever the layout
    if (buffers + parameter.arrays() <= EXTRA_BUFFERS + 1) {
      parameters.add(parameter);
      buffers += parameter.arrays();
      scope.arrays.add(new ArrayName(shape.name(), name, written, written ? "i" : "",
          written ? 0 : 15, ArrayName.Home.BOUND));
    }
  }

  private void declareView(Scope scope, String name, int elements, boolean written) {
    String element = choice.of(profile.buffers());
    int rank = choice.between(1, 3);
    ViewName view = new ViewName(element, rank, name, written ? Windows.owned(rank, "i") : "",
        written ? List.of() : Windows.masks(rank, elements));
    parameters.add(new Parameter(name, view.type(), elements, written, Optional.empty(),
        new Form.View(element, rank)));
    buffers++;
    scope.views.add(view);
  }

  private void declareParameters(Scope scope) {
    List<String> elements = new ArrayList<>(profile.buffers().subList(1, profile.buffers().size()));
    for (int i = elements.size(); i > 1; i--) {
      Collections.swap(elements, i - 1, choice.below(i));
    }
    elements.addFirst("int");
    for (String element : elements) {
      boolean wanted = element.equals("int") || choice.coin();
      if (wanted && buffers < BUFFERS - 3) {
        array("in" + Functions.capitalised(element), element, choice.between(16, 40), false);
        scope.arrays.add(new ArrayName(element, "in" + Functions.capitalised(element), false, "",
            15, ArrayName.Home.BOUND));
      }
    }
    for (String element : elements) {
      boolean wanted = choice.below(3) > 0;
      if (element.equals("int") || wanted && buffers < BUFFERS - 1) {
        array("out" + Functions.capitalised(element), element, items, true);
        scope.arrays.add(new ArrayName(element, "out" + Functions.capitalised(element), true, "i",
            0, ArrayName.Home.BOUND));
      }
    }
    if (shared && scope.declarations.features().sized()) {
      parameters.add(new Parameter(SharedPhases.SIZE, "int", 0, false, Optional.empty(),
          new Form.Size(choice.below(9))));
      scope.names.add(new Name("int", SharedPhases.SIZE, false));
    }
    if (wholeGrid) {
      array(SharedPhases.MEETING, "long", items, true);
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

  private void array(String name, String element, int length, boolean written) {
    buffers++;
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
      boolean counts = ATOMICS.get(cell).endsWith("crement");
      Tree effect = statement("gpu." + ATOMICS.get(cell) + "(cells, " + cell + ", (int) ",
          counts ? fixed("9") : expressions.of("int", 0), ");\n");
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
      scope.names.add(new Name(array.element(), name, !scope.isDeclared(array.element())));
      parts(scope, array.element(), array.text() + "[" + index + "]", start);
    }
    for (ViewName view : scope.views) {
      String place = view.owned().isEmpty() ? view.masks().stream().map(m -> "i & " + m)
          .collect(Collectors.joining(", ")) : "";
      if (!place.isEmpty()) {
        String name = scope.fresh("v");
        start.add(statement(view.element() + " " + name + " = " + view.text() + ".get(" + place
            + ");\n"));
        scope.names.add(new Name(view.element(), name, true));
      }
    }
    return start;
  }

  /** Primitives of a record that lies in an array are read by themselves, too. */
  private void parts(Scope scope, String type, String place, List<Tree> start) {
    RecordShape shape = scope.record(type);
    if (shape != null) {
      for (Name component : shape.components()) {
        String part = place + "." + component.text() + "()";
        parts(scope, component.type(), part, start);
        if (!scope.isDeclared(component.type())) {
          start.add(sink(component.type(), part));
        }
      }
    }
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
    if (method.isRounding()) {
      return fixed(method.call() + "((i & 7) == 0 ? " + method.largest() + " : ((",
          expressions.of("int", Expressions.DEEPEST), " + i & " + method.ties() + ") * 0.25f))");
    }
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
      if (scope.enumeration(name.type()) != null) {
        sinks.add(sink("int", name.text() + ".ordinal()"));
      } else if (shape != null) {
        shape.components().stream().filter(c -> !scope.isDeclared(c.type()))
            .forEach(c -> sinks.add(sink(c.type(), name.text() + "." + c.text() + "()")));
      } else if (name.text().startsWith("v")) {
        sinks.add(sink(name.type(), name.text()));
      }
    }
    return sinks;
  }

  private static Tree sink(String type, String value) {
    return sink("outInt[i]", type, value);
  }

  /** A value goes into an {@code int} that keeps something of all before. */
  static Tree sink(String place, String type, String value) {
    String number = switch (type) {
      case "boolean" -> "(" + value + " ? 3 : 5)";
      case "float" -> "Float.floatToIntBits(" + value + ")";
      case "double" -> "(int) (Double.doubleToLongBits(" + value + ") >> 7)";
      case "long" -> "(int) (" + value + " ^ " + value + " >>> 32)";
      default -> value;
    };
    return statement(place + " = " + place + " * 31 + " + number + ";\n");
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
