package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.statement;

import io.ringkernel.Boundary;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.verify.fuzz.program.Program.Form;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Program.Stencil;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a stencil: a work item reads fields at distances within the halo, and writes its own cell
 * of other fields, from which nobody reads a neighbour.
 */
final class StencilWriter {
  private static final int STATEMENTS = 12;
  private static final List<String> AXES = List.of("x", "y", "z");
  private static final List<String> SIZES = List.of("width", "height", "depth");
  /** Names of distances of one cell, in the order of the axes. */
  private static final List<List<String>> NEIGHBOURS =
      List.of(List.of("west", "east"), List.of("north", "south"), List.of("down", "up"));
  /** The int that keeps what is computed. */
  private static final String MIX = "mix";

  private final Choice choice;
  private final Profile profile;
  private final Stencil stencil;
  private final int cells;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Name> read = new ArrayList<>();
  private final List<Name> written = new ArrayList<>();

  StencilWriter(Choice choice, Profile profile) {
    this.choice = choice;
    this.profile = profile;
    int axes = choice.between(2, 3);
    int halo = choice.of(1, 1, 2, 2, 3);
    Boundary boundary = choice.of(List.of(Boundary.values()));
    int least = boundary == Boundary.INNER ? 2 * halo + 1 : halo + 1;
    List<Integer> sizes = IntStream.range(0, axes)
        .map(axis -> least + choice.below(axis == 0 ? 16 : axes == 2 ? 8 : 4)).boxed().toList();
    this.stencil = new Stencil(sizes, halo, boundary, choice.of(0.0, 1.5, -3.0, 1e10, 7.25),
        choice.between(1, 5));
    this.cells = sizes.stream().reduce(1, (a, b) -> a * b);
  }

  List<Parameter> parameters() {
    return parameters;
  }

  Stencil stencil() {
    return stencil;
  }

  Tree write(Declarations declarations) {
    Scope scope = new Scope(declarations, "void", false);
    scope.names.addAll(declarations.constants());
    scope.arrays.addAll(declarations.tables());
    declareParameters(scope);
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new ArrayList<>();
    body.add(fixed("int " + MIX + " = 1;\n"));
    places(scope, body);
    reads(scope, body, 3 + choice.below(5));
    if (choice.oneIn(3)) {
      body.add(statement("if (", expressions.of("boolean", 2), ") {\n",
          choice.coin() ? stores(expressions) : fixed(), "return;\n}\n"));
    }
    body.addAll(new Statements(expressions, STATEMENTS).open(0, 2 + choice.below(5)));
    Tree late = Tree.list(later(scope));
    body.add(choice.coin() ? late
        : statement("if (", expressions.of("boolean", 1), ") {\n", late, "}\n"));
    sinks(scope, body);
    body.add(stores(expressions));
    return fixed(head(), Tree.list(body), "}\n");
  }

  private List<String> fields() {
    return profile.types().stream().filter(List.of("int", "float", "double")::contains).toList();
  }

  /** What fades is no int. */
  private List<String> stored() {
    return stencil.boundary() != Boundary.ABSORB ? fields()
        : fields().stream().filter(type -> !type.equals("int")).toList();
  }

  private void declareParameters(Scope scope) {
    for (int i = choice.between(1, 3); i > 0; i--) {
      field(read, "in" + i, choice.of(fields()), false);
    }
    for (int i = choice.between(1, 2); i > 0; i--) {
      field(written, "out" + i, choice.of(stored()), true);
    }
    for (int i = choice.below(3); i > 0; i--) {
      String type = choice.of(profile.types());
      parameters.add(new Parameter("s" + i, type, 0, false, Optional.empty()));
      scope.names.add(new Name(type, "s" + i, choice.coin()));
    }
    for (int axis = 0; axis < stencil.sizes().size(); axis++) {
      parameters.add(new Parameter(SIZES.get(axis), "int", 0, false, Optional.empty(),
          new Form.Size(stencil.sizes().get(axis))));
    }
  }

  private void field(List<Name> fields, String name, String element, boolean isWritten) {
    fields.add(new Name(element, name, isWritten));
    parameters.add(new Parameter(name, element, cells, isWritten, Optional.empty()));
  }

  private void places(Scope scope, List<Tree> body) {
    for (int axis = 0; axis < stencil.sizes().size(); axis++) {
      for (String method : List.of(AXES.get(axis), SIZES.get(axis))) {
        String name = scope.fresh("v");
        body.add(statement("int " + name + " = at." + method + "();\n"));
        scope.names.add(new Name("int", name, choice.coin()));
      }
    }
  }

  /** Every field is read once at least. */
  private void reads(Scope scope, List<Tree> body, int count) {
    for (int i = 0; i < count; i++) {
      Name field = i < read.size() ? read.get(i) : choice.of(read);
      String name = scope.fresh("v");
      body.add(statement(field.type() + " " + name + " = " + neighbour(field) + ";\n"));
      scope.names.add(new Name(field.type(), name, true));
    }
  }

  private List<Tree> later(Scope scope) {
    List<Tree> later = new ArrayList<>();
    for (int i = choice.between(1, 2); i > 0; i--) {
      Name field = choice.of(read);
      later.add(KernelWriter.sink(MIX, field.type(), neighbour(field)));
    }
    Name own = choice.of(written);
    later.add(KernelWriter.sink(MIX, own.type(), "at.here(" + own.text() + ")"));
    return later;
  }

  private String neighbour(Name field) {
    int axes = stencil.sizes().size();
    return switch (choice.below(5)) {
      case 0 -> "at.here(" + field.text() + ")";
      case 1 -> "at." + choice.of(NEIGHBOURS.get(choice.below(axes))) + "(" + field.text() + ")";
      default -> "at.at(" + field.text() + IntStream.range(0, axes)
          .mapToObj(_ -> ", " + choice.between(-stencil.halo(), stencil.halo()))
          .collect(Collectors.joining()) + ")";
    };
  }

  private void sinks(Scope scope, List<Tree> body) {
    scope.names.stream().filter(n -> n.text().startsWith("v") && !scope.isDeclared(n.type()))
        .forEach(n -> body.add(KernelWriter.sink(MIX, n.type(), n.text())));
  }

  /**
   * The first field gets what was mixed, the others a value each, with a cast: RK101 refuses a
   * {@code switch} without one as an argument of a method that has overloads.
   */
  private Tree stores(Expressions expressions) {
    List<Tree> stores = new ArrayList<>();
    Name first = written.getFirst();
    stores.add(fixed("at.set(" + first.text() + ", "
        + (first.type().equals("int") ? MIX : "(" + MIX + " & 0xffff) * 0.25f") + ");\n"));
    for (Name field : written.subList(1, written.size())) {
      stores.add(statement("at.set(" + field.text() + ", (" + field.type() + ") ",
          expressions.of(field.type(), 1), ");\n"));
    }
    return Tree.list(stores);
  }

  private String head() {
    String targets = profile.targets().size() == 3 ? ""
        : ", targets = {" + profile.targets().stream().map(t -> "\"" + t + "\"")
            .collect(Collectors.joining(", ")) + "}";
    return "@StencilKernel(grid = Grid.D" + stencil.sizes().size() + ", halo = " + stencil.halo()
        + ", boundary = Boundary." + stencil.boundary()
        + (stencil.boundary() == Boundary.CONSTANT ? ", outside = " + stencil.outside() : "")
        + (stencil.boundary() == Boundary.ABSORB ? ", layer = " + stencil.layer() : "") + targets
        + ")\nstatic void " + Program.KERNEL + "(GridPos at" + Program.PARAMETERS + ") {\n";
  }

  /** Work items of a block along x, y, z. */
  List<Integer> block() {
    return new StencilShape(stencil.sizes().size(), stencil.halo(), StencilShape.Boundary.INNER, 0,
        1).block();
  }

  /** Blocks along x, y, z. */
  List<Integer> grid() {
    int margin = stencil.boundary() == Boundary.INNER ? 2 * stencil.halo() : 0;
    return IntStream.range(0, AXES.size()).map(axis -> axis >= stencil.sizes().size() ? 1
        : Math.ceilDiv(stencil.sizes().get(axis) - margin, block().get(axis))).boxed().toList();
  }
}
