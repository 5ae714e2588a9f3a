package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.member;

import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Scope.EnumShape;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes records and enums. */
final class Types {
  /** Components of a record that shall fit into the buffers of a launch. */
  private static final int MOST_COMPONENTS = 4;

  private final Choice choice;
  private final Profile profile;
  private final Declarations declarations;

  Types(Choice choice, Profile profile, Declarations declarations) {
    this.choice = choice;
    this.profile = profile;
    this.declarations = declarations;
  }

  /** A record of the class, which later ones may contain. */
  Tree record(String name) {
    List<Name> components = components(declarations.types(profile));
    boolean plain = choice.below(3) > 0 && components.stream().allMatch(c -> declarations
        .record(c.type()).map(RecordShape::plain).orElse(true));
    String layout = choice.coin() ? "@GpuType\n" : "@GpuType(arrays = ArrayLayout.COLUMNS)\n";
    List<Helper> methods = new ArrayList<>();
    Tree written = written(layout, name, components, plain, methods,
        result -> new Scope(declarations, result, false));
    declarations.records().add(new RecordShape(name, components, methods, plain));
    return written;
  }

  /** A record that a method declares, whose methods see nothing of it (JLS 8.10). */
  Tree local(String name, Scope scope) {
    List<String> types = new ArrayList<>(profile.types());
    types.addAll(scope.declaredTypes());
    List<Name> components = components(types);
    List<Helper> methods = new ArrayList<>();
    Tree written = written("", name, components, choice.coin(), methods, scope::member);
    scope.records.add(new RecordShape(name, components, methods, false));
    if (declarations.features().generics()) {
      scope.helpers.addAll(Functions.forms(name, name));
    }
    return new Tree(Tree.Kind.STATEMENT, "", written.parts());
  }

  private List<Name> components(List<String> types) {
    List<Name> components = new ArrayList<>();
    for (int i = 1 + choice.below(MOST_COMPONENTS); i > 0; i--) {
      // neighbours of one type, which one can take for the other
      String type = !components.isEmpty() && choice.oneIn(3) ? components.getLast().type()
          : choice.of(types);
      components.add(new Name(type, "f" + i, false));
    }
    return components;
  }

  private Tree written(String mark, String name, List<Name> components, boolean plain,
      List<Helper> methods, Function<String, Scope> member) {
    List<Object> parts = new ArrayList<>(List.of(mark + "record " + name + components.stream()
        .map(c -> c.type() + " " + c.text()).collect(Collectors.joining(", ", "(", ") {\n"))));
    if (!plain) {
      parts.add(constructor(name, components, member.apply("void")));
    }
    if (choice.coin()) {
      parts.add(method(components, methods, member));
    }
    parts.add("}\n\n");
    return member(parts.toArray());
  }

  /** A compact constructor (JLS 8.10.4.2), which sees its parameters and changes one. */
  private Tree constructor(String name, List<Name> components, Scope scope) {
    scope.names.addAll(declarations.constants());
    components.forEach(c -> scope.names.add(
        new Name(c.type(), c.text(), !scope.isDeclared(c.type()))));
    scope.mayReturn = false;
    Expressions expressions = new Expressions(choice, scope, profile);
    return member(name + " {\nif (", expressions.of("boolean", 2), ") {\n",
        expressions.effects().statement(2), "\n}\n}\n");
  }

  private Tree method(List<Name> components, List<Helper> methods,
      Function<String, Scope> member) {
    String result = choice.of(profile.types());
    String parameter = choice.of(profile.types());
    Scope scope = member.apply(result);
    scope.names.addAll(components);
    scope.names.add(new Name(parameter, "p", true));
    methods.add(new Helper("m", List.of(parameter), result));
    return member(result + " m(" + parameter + " p) {\nreturn ",
        new Expressions(choice, scope, profile).of(result, 1), ";\n}\n");
  }

  /** An enum with fields. */
  Tree enumeration(String name) {
    List<String> constants = choice.coin() ? List.of("A", "B") : List.of("A", "B", "C", "D");
    List<Name> fields = new ArrayList<>();
    for (int i = choice.below(3); i > 0; i--) {
      fields.add(new Name(choice.of(profile.types()), "g" + i, false));
    }
    String list = constants.stream().map(c -> c + fields.stream()
        .map(f -> "(" + f.type() + ") " + Literals.text(Literals.value(profile, f.type(), choice)))
        .collect(Collectors.joining(", ", "(", ")"))).collect(Collectors.joining(", "));
    List<Object> parts = new ArrayList<>(List.of("enum " + name + " {\n" + list + ";\n\n"));
    for (Name field : fields) {
      parts.add((choice.coin() ? "private " : "") + "final " + field.type() + " " + field.text()
          + ";\n");
    }
    parts.add("\n" + name + fields.stream().map(f -> f.type() + " " + f.text())
        .collect(Collectors.joining(", ", "(", ") {\n")) + fields.stream()
            .map(f -> "this." + f.text() + " = " + f.text() + ";\n").collect(Collectors.joining())
        + "}\n\n");
    List<Helper> methods = new ArrayList<>();
    if (choice.coin()) {
      List<Name> seen = new ArrayList<>(fields);
      seen.add(new Name("int", "ordinal()", false));
      parts.add(method(seen, methods, result -> new Scope(declarations, result, false)));
    }
    parts.add("}\n\n");
    declarations.enums().add(new EnumShape(name, constants, fields, methods));
    return member(parts.toArray());
  }

  /** What the host must know of a record. */
  static List<Component> described(RecordShape shape, Declarations declarations) {
    return shape.components().stream().map(c -> described(c, declarations)).toList();
  }

  /** The same of a value with a name. */
  static Component described(Name value, Declarations declarations) {
    return new Component(value.text(), value.type(),
        declarations.record(value.type()).map(nested -> described(nested, declarations))
            .orElse(List.of()),
        declarations.enumeration(value.type()).map(e -> e.constants().size()).orElse(0));
  }
}
