package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;
import static io.ringkernel.verify.fuzz.program.Tree.member;

import io.ringkernel.verify.fuzz.program.Scope.FunctionType;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes methods that take functions, generic methods, and lambdas. */
final class Functions {
  /** Statements of a method that takes a function, and of a lambda. */
  private static final int STATEMENTS = 2;
  /** The helper that is written to be referred to; it calls none that takes functions (RK103). */
  static final String REFERRED = "h0";
  private static final List<FunctionType> OF_JAVA = List.of(
      new FunctionType("IntUnaryOperator", "applyAsInt", List.of("int"), "int"),
      new FunctionType("IntBinaryOperator", "applyAsInt", List.of("int", "int"), "int"),
      new FunctionType("IntPredicate", "test", List.of("int"), "boolean"),
      new FunctionType("IntConsumer", "accept", List.of("int"), "void"),
      new FunctionType("LongUnaryOperator", "applyAsLong", List.of("long"), "long"));

  private final Choice choice;
  private final Profile profile;
  private final Declarations declarations;

  Functions(Choice choice, Profile profile, Declarations declarations) {
    this.choice = choice;
    this.profile = profile;
    this.declarations = declarations;
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Interfaces and methods that take them. */
  List<Tree> takingFunctions() {
    declarations.functions().addAll(OF_JAVA);
    List<Tree> members = new ArrayList<>();
    if (choice.coin()) {
      String type = choice.of(declarations.types(profile));
      String other = choice.of(declarations.types(profile));
      declarations.functions().add(
          new FunctionType("Step", "of", List.of(type, other), type));
      members.add(member("interface Step {\n" + type + " of(" + type + " a, " + other
          + " b);\n}\n\n"));
    }
    int count = 1 + choice.below(3);
    for (int k = 1; k <= count; k++) {
      FunctionType function = k == 1 ? declarations.functions().getLast()
          : choice.of(declarations.functions());
      members.add(taking(function, "g" + k));
    }
    return members;
  }

  private Tree taking(FunctionType function, String name) {
    String result = function.result();
    Scope scope = new Scope(declarations, result, false);
    scope.names.addAll(declarations.constants());
    scope.names.add(new Name("int", "n", true));
    scope.helpers.add(new Helper("step." + function.method(), function.parameters(), result));
    Expressions expressions = new Expressions(choice, scope, profile);
    Statements statements = new Statements(expressions, STATEMENTS);
    boolean isVoid = result.equals("void");
    List<Object> parts = new ArrayList<>(List.of("@Inline\nstatic " + result + " " + name
        + "(int n, " + (isVoid ? "" : result + " value, ") + function.name() + " step) {\n"));
    if (!isVoid) {
      scope.names.add(new Name(result, "value", !scope.isDeclared(result), false));
    }
    parts.add(Tree.list(statements.open(1, choice.below(2))));
    parts.add("for (int k = 0; k < " + choice.between(1, 3) + "; k++) {\n");
    scope.inner(() -> {
      scope.names.add(new Name("int", "k", false, false));
      parts.add(statements.list(2));
      parts.add(isVoid ? "" : "value = ");
      parts.add(fixed(expressions.invocation(result, "step." + function.method(),
          function.parameters(), Expressions.DEEPEST - 1)));
      parts.add(";\n");
    });
    parts.add(isVoid ? "}\n}\n\n" : "}\nreturn value;\n}\n\n");
    declarations.helpers().add(new Helper(name, isVoid ? List.of("int", function.name())
        : List.of("int", result, function.name()), result));
    return member(parts.toArray());
  }

  /** Methods whose type variables stand for records and enums. */
  List<Tree> generic() {
    List<String> declared = declarations.types(profile).stream()
        .filter(type -> !profile.types().contains(type)).toList();
    List<Tree> members = new ArrayList<>(List.of(
        member("static <T> T pick(boolean first, T one, T other) {\nreturn first ? one : other;\n"
            + "}\n\n"),
        member("static <A, B> B second(A first, B other, boolean same) {\n"
            + "return pick(same, other, other);\n}\n\n")));
    boolean takes = declarations.features().functions();
    if (takes) {
      members.add(member("interface Change<T> {\nT apply(T value, int round);\n}\n\n"));
      members.add(member("@Inline\nstatic <T> T times(int n, T start, Change<T> change) {\n"
          + "T value = start;\nfor (int k = 0; k < (n & 3); k++) {\nvalue = change.apply(value, k);"
          + "\n}\nreturn value;\n}\n\n"));
    }
    for (String type : declared) {
      declarations.helpers().addAll(forms(type, choice.of(declared)));
      if (takes) {
        FunctionType change =
            new FunctionType("Change<" + type + ">", "apply", List.of(type, "int"), type);
        declarations.functions().add(change);
        declarations.helpers().add(
            new Helper("times", List.of("int", type, change.name()), type));
      }
    }
    return members;
  }

  /** The forms of the generic methods for a type, beside another one. */
  static List<Helper> forms(String type, String other) {
    return List.of(new Helper("pick", List.of("boolean", type, type), type),
        new Helper("second", List.of(other, type, "boolean"), type));
  }

  /** A lambda or method reference. */
  static Tree lambda(FunctionType function, Expressions around) {
    Choice choice = around.choice;
    Scope scope = around.scope;
    List<String> known = references(function, scope.declarations);
    if (!known.isEmpty() && choice.oneIn(3)) {
      return fixed(choice.of(known));
    }
    Scope inner = scope.lambda(function.result());
    List<String> names = function.parameters().stream().map(_ -> inner.fresh("x")).toList();
    IntStream.range(0, names.size()).forEach(i -> {
      String type = function.parameters().get(i);
      inner.names.add(new Name(type, names.get(i), !inner.isDeclared(type) && choice.coin()));
    });
    String head = names.stream().collect(Collectors.joining(", ", "(", ") -> "));
    Expressions expressions = new Expressions(choice, inner, around.profile);
    if (function.result().equals("void")) {
      return fixed(head + "{\n", Tree.list(body(expressions)), "}");
    }
    if (choice.coin()) {
      return fixed(head, expressions.of(function.result(), 2));
    }
    List<Tree> body = body(expressions);
    return fixed(head + "{\n", Tree.list(body), "return ", expressions.of(function.result(), 2),
        ";\n}");
  }

  /** Methods that are such a function. */
  private static List<String> references(FunctionType function, Declarations declarations) {
    List<String> known = new ArrayList<>();
    declarations.helpers().stream().filter(h -> h.parameters().equals(function.parameters())
        && h.result().equals(function.result()) && h.name().equals(REFERRED))
        .forEach(h -> known.add(declarations.owner() + "::" + h.name()));
    if (function.name().equals("IntBinaryOperator")) {
      known.addAll(List.of("Math::max", "Integer::rotateLeft"));
    } else if (function.name().equals("LongUnaryOperator")) {
      known.add("Long::reverse");
    }
    return known;
  }

  private static List<Tree> body(Expressions expressions) {
    return new Statements(expressions, STATEMENTS).open(2, STATEMENTS);
  }
}
