package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.member;

import io.ringkernel.verify.fuzz.program.Program.HelperMethod;
import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a class: constants, records, helpers and a kernel that uses them. */
public final class Generator {
  private static final int HELPER_STATEMENTS = 8;

  private final long seed;
  private final Choice choice;
  private final Profile profile;
  private final boolean shared;
  private final boolean mayTrap;
  private final List<RecordShape> records = new ArrayList<>();
  private final List<Helper> helpers = new ArrayList<>();
  private final List<HelperMethod> plain = new ArrayList<>();
  private final List<Name> constants = new ArrayList<>();
  private final List<ArrayName> tables = new ArrayList<>();

  private Generator(long seed) {
    this.seed = seed;
    this.choice = new Choice(seed);
    this.profile = switch (choice.below(10)) {
      case 0, 1, 2 -> Profile.TAME;
      case 3, 4, 5 -> Profile.PORTABLE;
      case 6, 7 -> Profile.NATIVE;
      default -> Profile.DOUBLE;
    };
    this.shared = choice.oneIn(4);
    this.mayTrap = !shared && choice.oneIn(4);
  }

  /** The program of a seed. */
  public static Program program(long seed) {
    return new Generator(seed).write();
  }

  private Program write() {
    String name = "Fuzz" + (seed < 0 ? "M" + -(seed + 1) : String.valueOf(seed));
    List<Tree> members = new ArrayList<>();
    for (int i = choice.below(4); i > 0; i--) {
      members.add(constant("K" + i));
    }
    for (int i = choice.below(3); i > 0; i--) {
      members.add(record("R" + i));
    }
    if (choice.oneIn(3)) {
      members.add(table());
    }
    for (int i = choice.below(4); i > 0; i--) {
      members.add(helper("h" + i));
    }
    KernelWriter kernel = new KernelWriter(seed, choice, profile, shared, mayTrap);
    members.add(kernel.write(helpers, records, constants, tables));
    Tree tree = fixed("package " + Program.PACKAGE + ";\n\n", imports(),
        "final class " + name + " {\n", Tree.list(members), "}\n");
    return new Program(seed, name, profile, kernel.parameters(), kernel.block(), kernel.grid(),
        plain, tree, Optional.empty());
  }

  private static String imports() {
    return "import io.ringkernel.GpuContext;\nimport io.ringkernel.GpuKernel;\n"
        + "import io.ringkernel.GpuType;\nimport io.ringkernel.Safety;\n\n";
  }

  private Tree constant(String name) {
    String type = choice.of(profile.types());
    constants.add(new Name(type, name, false));
    return member("static final " + type + " " + name + " = "
        + Literals.text(Literals.value(profile, type, choice)) + ";\n\n");
  }

  /** A constant array, whose length is a power of two. */
  private Tree table() {
    String type = choice.of(profile.buffers());
    int length = choice.of(4, 8, 16);
    tables.add(new ArrayName(type, "TABLE", false, "", length - 1));
    return member("private static final " + type + "[] TABLE = {" + IntStream.range(0, length)
        .mapToObj(_ -> Literals.text(Literals.value(profile, type, choice)))
        .collect(Collectors.joining(", ")) + "};\n\n");
  }

  private Tree record(String name) {
    List<Name> components = new ArrayList<>();
    List<String> types = new ArrayList<>(profile.types());
    records.forEach(earlier -> types.add(earlier.name()));
    StringBuilder head = new StringBuilder("@GpuType\nrecord " + name + "(");
    for (int i = 1 + choice.below(4); i > 0; i--) {
      Name component = new Name(choice.of(types), "f" + i, false);
      components.add(component);
      head.append(component.type()).append(' ').append(component.text())
          .append(i == 1 ? "" : ", ");
    }
    List<Helper> methods = new ArrayList<>();
    List<Object> parts = new ArrayList<>(List.of(head + ") {\n"));
    if (choice.coin()) {
      String result = choice.of(profile.types());
      String parameter = choice.of(profile.types());
      Scope scope = new Scope(List.of(), records, result, false);
      scope.names.addAll(components);
      scope.names.add(new Name(parameter, "p", true));
      parts.add(member(result + " m(" + parameter + " p) {\nreturn ",
          new Expressions(choice, scope, profile).of(result, 1), ";\n}\n"));
      methods.add(new Helper("m", List.of(parameter), result));
    }
    parts.add("}\n\n");
    records.add(new RecordShape(name, components, methods));
    return member(parts.toArray());
  }

  private Tree helper(String name) {
    List<String> types = new ArrayList<>(profile.types());
    records.forEach(shape -> types.add(shape.name()));
    String result = choice.of(types);
    Scope scope = new Scope(helpers, records, result, false);
    scope.mayTrap = mayTrap;
    scope.names.addAll(constants);
    scope.arrays.addAll(tables);
    List<String> parameters = new ArrayList<>();
    StringBuilder head = new StringBuilder("static " + result + " " + name + "(");
    for (int i = 1 + choice.below(4); i > 0; i--) {
      String type = choice.of(types);
      parameters.add(type);
      scope.names.add(new Name(type, "p" + i, scope.record(type) == null));
      head.append(type).append(" p").append(i).append(i == 1 ? "" : ", ");
    }
    if (choice.oneIn(4)) {
      String element = choice.of("int", "float", "long");
      parameters.add(element + "[]");
      scope.arrays.add(new ArrayName(element, "a", true, "", Statements.LOCAL_MASK));
      head.append(", ").append(element).append("[] a");
    }
    Expressions expressions = new Expressions(choice, scope, profile);
    List<Tree> body = new Statements(expressions, HELPER_STATEMENTS).open(1, choice.below(4));
    Tree made = member(head + ") {\n", Tree.list(body), "return ", expressions.of(result, 0),
        ";\n}\n\n");
    helpers.add(new Helper(name, parameters, result));
    plain.add(new HelperMethod(name, parameters, result));
    return made;
  }

  /** An array of the kernel as a scope knows it. */
  static ArrayName array(String element, String name, String owned, int mask) {
    return new ArrayName(element, name, !owned.isEmpty(), owned, mask);
  }
}
