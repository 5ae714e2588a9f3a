package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.statement;

import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.EnumShape;
import io.ringkernel.verify.fuzz.program.Scope.FunctionType;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import io.ringkernel.verify.fuzz.program.Scope.Target;
import io.ringkernel.verify.fuzz.program.Scope.ViewName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes statements. What they make ends: every loop counts rounds in text that no reducer takes
 * away, and a jump always has a condition, so that what follows can be reached (JLS 14.22).
 */
final class Statements {
  /** An index of a local array is in bounds below it. */
  static final int LOCAL_MASK = 3;

  private static final int DEEPEST = 3;

  private final Choice choice;
  private final Scope scope;
  private final Expressions expressions;
  /** Statements that may still be written: nested lists share it, or programs would explode. */
  private int budget;

  Statements(Expressions expressions, int budget) {
    this.choice = expressions.choice;
    this.scope = expressions.scope;
    this.expressions = expressions;
    this.budget = budget;
  }

  /** A list of statements; what it declares is gone afterwards. */
  Tree list(int depth) {
    List<Tree> statements = new ArrayList<>();
    scope.inner(() -> statements.addAll(open(depth, 1 + choice.below(4 - Math.min(depth, 2)))));
    return Tree.list(statements);
  }

  /** Statements whose declarations stay visible. */
  List<Tree> open(int depth, int count) {
    List<Tree> statements = new ArrayList<>();
    for (int i = 0; i < count && budget > 0; i++) {
      budget--;
      statements.add(one(depth));
    }
    return statements;
  }

  private Tree one(int depth) {
    return switch (choice.below(depth >= DEEPEST ? 8 : 16)) {
      case 0, 1 -> declaration();
      case 2, 3, 4 -> statement(expressions.effects().statement(1), "\n");
      case 5 -> choice.oneIn(3) ? localArray() : special(depth);
      case 6 -> choice.oneIn(3) ? special(depth) : jump();
      case 7 -> jump();
      case 8, 9 -> branch(depth);
      case 10 -> scope.records.isEmpty() ? special(depth)
          : choice.coin() ? pattern(depth) : patterns(depth);
      case 11, 12 -> loop(depth);
      case 13, 14 -> choice.coin() ? arrows(depth) : groups(depth);
      default -> block(depth);
    };
  }

  /** What only some programs have: types, functions and views of their own. */
  private Tree special(int depth) {
    Features features = scope.declarations.features();
    List<Supplier<Tree>> ways = new ArrayList<>();
    if (features.local() && scope.mayDeclareRecords) {
      ways.add(() -> new Types(choice, expressions.profile, scope.declarations)
          .local(scope.fresh("L"), scope));
    }
    if (features.functions()) {
      ways.add(this::function);
      ways.add(this::run);
    }
    if (features.views()) {
      ways.add(this::view);
    }
    if (features.enums()) {
      ways.add(() -> constants(depth));
    }
    return ways.isEmpty() ? declaration() : choice.of(ways).get();
  }

  private Tree declaration() {
    List<String> declared = scope.declaredTypes();
    if (!declared.isEmpty() && choice.oneIn(5)) {
      String type = choice.of(declared);
      String name = scope.fresh("r");
      Tree made = statement(type + " " + name + " = ", expressions.of(type, 1), ";\n");
      scope.names.add(new Name(type, name, false));
      return made;
    }
    String type = choice.of(expressions.profile.types());
    String name = scope.fresh("v");
    boolean isFinal = choice.oneIn(4);
    Tree made = statement((isFinal ? "final " : "") + type + " " + name
        + " = ", expressions.of(type, 0), ";\n");
    scope.names.add(new Name(type, name, !isFinal));
    return made;
  }

  private Tree localArray() {
    // none of records that a method declares (RK102)
    List<RecordShape> shapes = scope.declarations.records();
    boolean records = !shapes.isEmpty() && choice.oneIn(4);
    String element = records ? choice.of(shapes).name()
        : choice.of(expressions.profile.types());
    String name = scope.fresh("t");
    List<Object> parts = new ArrayList<>(List.of(element + "[] " + name + " = "));
    if (!records && choice.coin()) {
      parts.add("new " + element + "[4];\n");
    } else {
      parts.add("{");
      for (int i = 0; i < 4; i++) {
        parts.add(i == 0 ? "" : ", ");
        parts.add(expressions.of(element, 2));
      }
      parts.add("};\n");
    }
    scope.arrays.add(new ArrayName(element, name, true, "", LOCAL_MASK));
    return statement(parts.toArray());
  }

  private Tree jump() {
    Tree condition = fixed("if (", expressions.of("boolean", 1), ") ");
    List<Target> targets = scope.targets;
    if (scope.mayTrap && choice.oneIn(4)) {
      return thrown(condition);
    }
    if (targets.isEmpty() || choice.oneIn(4)) {
      return scope.mayReturn ? leave(condition)
          : statement(expressions.effects().statement(1), "\n");
    }
    Target target = choice.of(targets);
    boolean goesOn = target.loop() && choice.coin();
    boolean innermost = targets.getLast().equals(target) && target.loop() && choice.coin();
    return statement(condition, (goesOn ? "continue" : "break")
        + (innermost ? "" : " " + target.label()) + ";\n");
  }

  private Tree thrown(Tree condition) {
    String message = choice.coin() ? "" : "\"no " + scope.fresh("m") + "\"";
    return choice.oneIn(3)
        ? statement("assert ", expressions.of("boolean", 1),
            (message.isEmpty() ? "" : " : " + message) + ";\n")
        : statement(condition, "throw new " + choice.of("IllegalStateException",
            "IllegalArgumentException", "ArithmeticException", "UnsupportedOperationException")
            + "(" + message + ");\n");
  }

  private Tree leave(Tree condition) {
    return scope.result.equals("void") ? statement(condition, "return;\n")
        : statement(condition, "return ", expressions.of(scope.result, 1), ";\n");
  }

  private Tree branch(int depth) {
    Tree condition = expressions.of("boolean", 0);
    Tree then = list(depth + 1);
    return choice.coin() ? statement("if (", condition, ") {\n", then, "}\n")
        : statement("if (", condition, ") {\n", then, "} else {\n", list(depth + 1), "}\n");
  }

  /** A variable that holds a function, which stays visible. */
  private Tree function() {
    List<FunctionType> types = scope.declarations.functions().stream()
        .filter(f -> !f.result().equals("void")).toList();
    if (types.isEmpty() || !scope.takesLambdas()) {
      return declaration();
    }
    FunctionType type = choice.of(types);
    String name = scope.fresh("f");
    Tree made = statement(type.name() + " " + name + " = ", Functions.lambda(type, expressions),
        ";\n");
    scope.helpers.add(new Helper(name + "." + type.method(), type.parameters(), type.result()));
    return made;
  }

  /** A call for its effects. */
  private Tree run() {
    List<Helper> actions = expressions.helpers("void");
    if (actions.isEmpty()) {
      return declaration();
    }
    Helper action = choice.of(actions);
    return statement(
        expressions.invocation("void", action.name(), action.parameters(), 2), ";\n");
  }

  /** A view of a part of an array. */
  private Tree view() {
    List<ArrayName> arrays = scope.arrays.stream().filter(a -> a.bound() && a.owned().isEmpty()
        && !scope.isDeclared(a.element()) && a.mask() + 1 >= Windows.MADE_LENGTH).toList();
    if (arrays.isEmpty()) {
      return declaration();
    }
    ArrayName array = choice.of(arrays);
    int rank = choice.between(1, 3);
    ViewName made = new ViewName(array.element(), rank, scope.fresh("w"), "",
        Windows.PASSED.get(rank - 1));
    scope.views.add(made);
    return statement((choice.coin() ? "var" : made.type()) + " " + made.text() + " = "
        + made.type() + ".of(" + array.text() + ", "
        + Windows.MADE.get(rank - 1).formatted(choice.below(4)) + ");\n");
  }

  /** By the constants of an enum. */
  private Tree constants(int depth) {
    EnumShape shape = choice.of(scope.declarations.enums());
    List<Object> parts =
        new ArrayList<>(List.of("switch (", expressions.of(shape.name(), 1), ") {\n"));
    for (String constant : shape.constants().subList(0, shape.constants().size() / 2)) {
      parts.add("case " + constant + " -> {\n");
      parts.add(list(depth + 1));
      parts.add("}\n");
    }
    parts.add("default -> {\n");
    parts.add(list(depth + 1));
    parts.add("}\n}\n");
    return statement(parts.toArray());
  }

  /** A switch over a record: a guarded pattern, then one that always matches (JLS 14.11.1). */
  private Tree patterns(int depth) {
    RecordShape shape = choice.of(scope.records);
    if (shape.components().stream().allMatch(c -> scope.isDeclared(c.type()))) {
      return pattern(depth);
    }
    Tree value = expressions.of(shape.name(), 1);
    List<Object> parts = new ArrayList<>(List.of("switch (", value, ") {\n"));
    for (boolean guarded : new boolean[] {true, false}) {
      List<Name> found = new ArrayList<>();
      String pattern = components(shape, found);
      scope.inner(() -> {
        scope.names.addAll(found);
        parts.add("case " + pattern);
        if (guarded) {
          parts.add(guard(found));
        }
        parts.add(" -> {\n");
        parts.add(list(depth + 1));
        parts.add("}\n");
      });
    }
    parts.add("}\n");
    return statement(parts.toArray());
  }

  /** No constant (JLS 14.11.1), and what it names is never assigned, as in lambdas. */
  private Tree guard(List<Name> found) {
    Scope inner = scope.lambda("boolean");
    inner.mayDeclareRecords = false; // javac takes one in a lambda of a guard for unassigned
    Name first =
        found.stream().filter(n -> !scope.isDeclared(n.type())).findFirst().orElseThrow();
    String any = first.type().equals("boolean") ? first.text() : first.text() + " > 1";
    return fixed(" when (" + any + ") != ",
        new Expressions(choice, inner, expressions.profile).of("boolean", 3));
  }

  /** A pattern of a record's components, with names for them. */
  private String components(RecordShape shape, List<Name> found) {
    StringBuilder pattern = new StringBuilder(shape.name() + "(");
    for (Name component : shape.components()) {
      Name name = new Name(component.type(), scope.fresh("x"), false);
      found.add(name);
      pattern.append(found.size() == 1 ? "" : ", ")
          .append(choice.oneIn(3) ? "var" : name.type()).append(' ').append(name.text());
    }
    return pattern + ")";
  }

  /** A record taken apart (JLS 14.30.1). */
  private Tree pattern(int depth) {
    RecordShape shape = choice.of(scope.records);
    Tree value = expressions.of(shape.name(), 1);
    List<Name> found = new ArrayList<>();
    String pattern = components(shape, found);
    Tree[] parts = new Tree[2];
    scope.inner(() -> {
      scope.names.addAll(found);
      parts[0] = expressions.of("boolean", 1);
      parts[1] = list(depth + 1);
    });
    return statement("if (", value, " instanceof " + pattern + " && ", parts[0], ") {\n",
        parts[1], "}\n");
  }

  private Tree block(int depth) {
    String label = scope.fresh("b");
    scope.targets.add(new Target(label, false));
    Tree body = list(depth + 1);
    scope.targets.removeLast();
    return statement(label + ": {\n", body, "}\n");
  }

  private Tree loop(int depth) {
    String label = scope.fresh("l");
    String counter = scope.fresh("c");
    String rounds = counter + "++ < " + choice.between(1, depth == 0 ? 6 : 3);
    scope.targets.add(new Target(label, true));
    Object[] parts = switch (choice.below(5)) {
      case 0 -> new Object[] {"{\nint " + counter + " = 0;\n" + label + ": while (" + rounds
          + " && ", expressions.of("boolean", 1), ") {\n", list(depth + 1), "}\n}\n"};
      case 1 -> new Object[] {"{\nint " + counter + " = 0;\n" + label + ": do {\n",
        list(depth + 1), "} while (" + rounds + " && ", expressions.of("boolean", 1), ");\n}\n"};
      case 2 -> new Object[] {"{\nint " + counter + " = 0;\n" + label + ": for (; " + rounds
          + "; ", update(), ") {\n", list(depth + 1), "}\n}\n"};
      case 3 -> counted(label, counter, depth);
      default -> overArray(label, counter, depth);
    };
    scope.targets.removeLast();
    return statement(parts);
  }

  /** The update of a loop: an effect without its semicolon. */
  private Tree update() {
    Tree effect = expressions.effects().statement(2);
    List<Part> parts = new ArrayList<>(effect.parts());
    if (!parts.isEmpty() && parts.getLast() instanceof Part.Text(String text)
        && text.equals(";")) {
      parts.removeLast();
    }
    return new Tree(Tree.Kind.FIXED, "", parts);
  }

  /** A loop as people write it; its variable may be read, which makes indices of it. */
  private Object[] counted(String label, String counter, int depth) {
    int rounds = choice.between(1, depth == 0 ? 6 : 3);
    boolean down = choice.oneIn(3);
    Tree[] body = new Tree[1];
    scope.inner(() -> {
      scope.names.add(new Name("int", counter, false, false));
      body[0] = list(depth + 1);
    });
    return new Object[] {label + (down
        ? ": for (int " + counter + " = " + rounds + "; " + counter + " > 0; " + counter + "--) {\n"
        : ": for (int " + counter + " = 0; " + counter + " < " + rounds + "; " + counter
            + " += " + choice.between(1, 2) + ") {\n"), body[0], "}\n"};
  }

  private Object[] overArray(String label, String element, int depth) {
    List<ArrayName> small = scope.arrays.stream()
        .filter(a -> a.owned().isEmpty() && a.mask() <= 3).toList();
    if (small.isEmpty()) {
      return counted(label, element, depth);
    }
    ArrayName array = choice.of(small);
    Tree[] body = new Tree[1];
    scope.inner(() -> {
      scope.names.add(new Name(array.element(), element, false));
      body[0] = list(depth + 1);
    });
    return new Object[] {label + ": for (" + array.element() + " " + element + " : "
        + array.text() + ") {\n", body[0], "}\n"};
  }

  /** What a switch is over: small values, so that its cases are met. */
  private Tree selector() {
    return choice.oneIn(3) ? expressions.of(choice.of("byte", "short", "char", "int"), 1)
        : fixed("(", expressions.of("int", 1), " & 3)");
  }

  private Tree arrows(int depth) {
    List<Object> parts = new ArrayList<>(List.of("switch (", selector(), ") {\n"));
    int cases = 1 + choice.below(4);
    for (int i = 0; i < cases; i++) {
      parts.add("case " + i + (choice.coin() ? ", " + (i + 10) : "") + " -> {\n");
      parts.add(list(depth + 1));
      parts.add("}\n");
    }
    if (choice.coin()) {
      parts.add("default -> {\n");
      parts.add(list(depth + 1));
      parts.add("}\n");
    }
    parts.add("}\n");
    return statement(parts.toArray());
  }

  /** With fall-through, and the default anywhere. */
  private Tree groups(int depth) {
    String label = scope.fresh("s");
    List<Object> parts = new ArrayList<>(List.of(label + ": switch (", selector(), ") {\n"));
    int groups = 1 + choice.below(4);
    int fallback = choice.below(groups + 1);
    scope.targets.add(new Target(label, false));
    for (int i = 0; i < groups; i++) {
      parts.add(i == fallback ? "default: {\n" : choice.coin() ? "case " + i + ": {\n"
          : "case " + i + ": case " + (i + 10) + ": {\n");
      parts.add(list(depth + 1));
      parts.add("}\n");
      if (choice.below(3) > 0) {
        parts.add("break;\n");
      }
    }
    scope.targets.removeLast();
    parts.add("}\n");
    return statement(parts.toArray());
  }
}
