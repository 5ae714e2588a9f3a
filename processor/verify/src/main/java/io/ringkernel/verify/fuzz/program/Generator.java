package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.member;

import io.ringkernel.compiler.ActorDispatch;
import io.ringkernel.verify.fuzz.program.Program.Actor;
import io.ringkernel.verify.fuzz.program.Program.HelperMethod;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import io.ringkernel.verify.fuzz.program.Program.Stencil;
import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.FunctionType;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.ViewName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a class: constants, records, helpers and a kernel, actor or stencil that uses them. */
public final class Generator {
  private static final int HELPER_STATEMENTS = 8;

  /** Seeds from this one on name stencils. */
  public static final long STENCILS = 1_000_000_000_000L;

  private final long seed;
  private final Choice choice;
  private final Profile profile;
  private final boolean isActor;
  private final boolean shared;
  private final boolean wholeGrid;
  private final boolean mayTrap;
  private final Features features;
  private final Declarations declarations;
  private final List<HelperMethod> plain = new ArrayList<>();

  private Generator(long seed) {
    this.seed = seed;
    this.choice = new Choice(seed);
    boolean isKernel = seed < STENCILS;
    this.isActor = isKernel && choice.oneIn(12);
    this.wholeGrid = isKernel && !isActor && choice.oneIn(16);
    this.profile = wholeGrid ? Profile.DOUBLE : switch (choice.below(10)) {
      case 0, 1, 2 -> Profile.TAME;
      case 3, 4, 5 -> Profile.PORTABLE;
      case 6, 7 -> Profile.NATIVE;
      default -> Profile.DOUBLE;
    };
    this.shared = isKernel && !isActor && (wholeGrid || choice.oneIn(4));
    this.mayTrap = isKernel && !shared && choice.oneIn(isActor ? 3 : 4);
    this.features = Features.of(choice);
    this.declarations = new Declarations(
        "Fuzz" + (seed < 0 ? "M" + -(seed + 1) : String.valueOf(seed)), features);
  }

  /** The program of a seed. */
  public static Program program(long seed) {
    return new Generator(seed).write();
  }

  private Program write() {
    List<Tree> members = new ArrayList<>();
    for (int i = choice.below(4); i > 0; i--) {
      members.add(constant("K" + i));
    }
    members.addAll(types());
    if (choice.oneIn(3)) {
      members.add(table());
    }
    Functions functions = new Functions(choice, profile, declarations);
    if (features.generics()) {
      members.addAll(functions.generic());
    }
    if (features.functions()) {
      members.addAll(functions.takingFunctions());
      FunctionType function = declarations.functions().getLast();
      members.add(helper(Functions.REFERRED, function.result(), function.parameters()));
    }
    for (int i = choice.below(4); i > 0; i--) {
      members.add(helper("h" + i));
    }
    Program program = isActor ? actor(members)
        : seed >= STENCILS ? stencil(members) : kernel(members);
    Tree tree = fixed("package " + Program.PACKAGE + ";\n\n", imports(),
        (isActor ? "@RingKernel(id = \"fuzz\")\n" : "") + "final class "
            + declarations.owner() + " {\n",
        Tree.list(members), "}\n");
    return program.withTree(tree);
  }

  private Program kernel(List<Tree> members) {
    KernelWriter kernel =
        new KernelWriter(seed, choice, profile, shared, wholeGrid, mayTrap);
    Tree method = kernel.write(declarations);
    if (features.returnedArrays()) {
      members.addAll(ofClassFiles());
    }
    members.add(method);
    return program(kernel.parameters(), kernel.block(), kernel.grid(), Optional.empty(),
        Optional.empty());
  }

  private Program stencil(List<Tree> members) {
    StencilWriter writer = new StencilWriter(choice, profile);
    members.add(writer.write(declarations));
    return program(writer.parameters(), writer.block(), writer.grid(), Optional.empty(),
        Optional.of(writer.stencil()));
  }

  private Program actor(List<Tree> members) {
    ActorWriter writer = new ActorWriter(choice, profile, declarations, mayTrap);
    Actor actor = writer.write(members);
    return program(writer.parameters(), List.of(ActorDispatch.BLOCK, 1, 1), List.of(1, 1, 1),
        Optional.of(actor), Optional.empty());
  }

  private Program program(List<Parameter> parameters, List<Integer> block, List<Integer> grid,
      Optional<Actor> actor, Optional<Stencil> stencil) {
    return new Program(seed, declarations.owner(), profile, parameters, block, grid, plain,
        Tree.list(List.of()), Optional.empty(), actor, stencil);
  }

  private List<Tree> types() {
    Types types = new Types(choice, profile, declarations);
    List<Tree> members = new ArrayList<>();
    for (int i = features.enums() ? choice.between(1, 2) : 0; i > 0; i--) {
      members.add(types.enumeration("E" + i));
    }
    for (int i = features.records() ? choice.between(1, 2) : 0; i > 0; i--) {
      members.add(types.record("R" + i));
    }
    return members;
  }

  private static String imports() {
    return "import io.ringkernel.*;\nimport java.util.function.*;\n\n";
  }

  private Tree constant(String name) {
    String type = choice.of(profile.types());
    declarations.constants().add(new Name(type, name, false));
    return member("static final " + type + " " + name + " = "
        + Literals.text(Literals.value(profile, type, choice)) + ";\n\n");
  }

  /** A constant array, whose length is a power of two. */
  private Tree table() {
    String type = choice.of(profile.buffers());
    int length = choice.of(4, 8, 16);
    declarations.tables().add(new ArrayName(type, "TABLE", false, "", length - 1));
    return member("private static final " + type + "[] TABLE = {" + IntStream.range(0, length)
        .mapToObj(_ -> Literals.text(Literals.value(profile, type, choice)))
        .collect(Collectors.joining(", ")) + "};\n\n");
  }

  private Tree helper(String name) {
    List<String> types = declarations.types(profile);
    String result = choice.of(types);
    return helper(name, result,
        IntStream.rangeClosed(0, choice.below(4)).mapToObj(_ -> choice.of(types)).toList());
  }

  /** A helper with such parameters, and perhaps arrays and views behind them. */
  private Tree helper(String name, String result, List<String> types) {
    Scope scope = scope(result);
    List<String> parameters = new ArrayList<>(types);
    StringBuilder head = new StringBuilder("static " + result + " " + name + "(");
    for (int i = 0; i < types.size(); i++) {
      scope.names.add(new Name(types.get(i), "p" + i, !scope.isDeclared(types.get(i))));
      head.append(i == 0 ? "" : ", ").append(types.get(i)).append(" p").append(i);
    }
    if (name.equals(Functions.REFERRED)) {
      scope.helpers.removeIf(h -> h.parameters().stream().anyMatch(p -> scope.function(p) != null));
      return finished(name, parameters, head, scope);
    }
    if (choice.oneIn(3)) {
      array(scope, parameters, head);
    }
    if (features.views() && choice.coin()) {
      int rank = choice.between(1, 3);
      ViewName view = new ViewName(choice.of(profile.buffers()), rank, "w", "",
          Windows.PASSED.get(rank - 1));
      scope.views.add(view);
      parameters.add(view.type());
      head.append(", ").append(view.type()).append(" w");
    }
    return finished(name, parameters, head, scope);
  }

  private Tree finished(String name, List<String> parameters, StringBuilder head, Scope scope) {
    Tree made = method(head, scope);
    declarations.helpers().add(new Helper(name, parameters, scope.result));
    plain.add(new HelperMethod(name, parameters, scope.result));
    return made;
  }

  private Scope scope(String result) {
    Scope scope = new Scope(declarations, result, false);
    scope.mayTrap = mayTrap;
    scope.names.addAll(declarations.constants());
    scope.arrays.addAll(declarations.tables());
    return scope;
  }

  /** An array that the method writes, or one that it only reads. */
  private void array(Scope scope, List<String> parameters, StringBuilder head) {
    List<String> elements = new ArrayList<>(List.of("int", "float", "long"));
    declarations.records().forEach(shape -> elements.add(shape.name()));
    String element = choice.of(elements);
    boolean written = choice.coin();
    parameters.add((written ? "" : "final ") + element + "[]");
    scope.arrays.add(new ArrayName(element, "a", written, "", Statements.LOCAL_MASK));
    head.append(", ").append(parameters.getLast()).append(" a");
  }

  private Tree method(StringBuilder head, Scope scope) {
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new Statements(expressions, HELPER_STATEMENTS).open(1, choice.below(4));
    return member(head + ") {\n", Tree.list(body), "return ", expressions.of(scope.result, 0),
        ";\n}\n\n");
  }

  /**
   * Methods that return arrays, and one that calls them; the front end of sources has no such
   * methods, so no kernel calls them.
   */
  private List<Tree> ofClassFiles() {
    String element = choice.of("int", "long", "float", "byte");
    Tree making = member("static " + element + "[] made(int p) {\n" + element + "[] a = new "
        + element + "[4];\n", filling(element), "return a;\n}\n\n");
    Tree given = member("static " + element + "[] given(" + element + "[] a, int p) {\n",
        filling(element), "return a;\n}\n\n");
    String result = choice.of(profile.types());
    Scope caller = scope(result);
    caller.names.add(new Name("int", "p", false));
    caller.arrays.add(new ArrayName(element, "a", true, "", Statements.LOCAL_MASK));
    boolean twice = choice.coin();
    Tree calling = method(new StringBuilder("static " + result + " fromArrays(int p"), caller);
    plain.add(new HelperMethod("fromArrays", List.of("int"), result));
    List<Part> parts = new ArrayList<>(calling.parts());
    parts.add(1, new Part.Text(element + "[] a = " + (twice ? "given(made(p), p + 1)" : "made(p)")
        + ";\n"));
    return List.of(making, given, new Tree(Tree.Kind.MEMBER, "", parts));
  }

  private Tree filling(String element) {
    Scope scope = scope("void");
    scope.mayReturn = false;
    scope.names.add(new Name("int", "p", true));
    scope.arrays.add(new ArrayName(element, "a", true, "", Statements.LOCAL_MASK));
    return Tree.list(new Statements(new Expressions(choice, scope, profile), HELPER_STATEMENTS)
        .open(1, choice.between(1, 3)));
  }
}
