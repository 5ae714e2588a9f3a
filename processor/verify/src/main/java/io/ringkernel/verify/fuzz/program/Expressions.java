package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.expression;
import static io.ringkernel.verify.fuzz.program.Tree.fixed;

import io.ringkernel.verify.fuzz.program.Methods.Method;
import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.EnumShape;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import io.ringkernel.verify.fuzz.program.Scope.ViewName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes expressions of a wanted type. */
final class Expressions {
  static final int DEEPEST = 4;

  final Choice choice;
  final Scope scope;
  final Profile profile;
  private final Effects effects;
  private final Methods methods;

  Expressions(Choice choice, Scope scope, Profile profile) {
    this.choice = choice;
    this.scope = scope;
    this.profile = profile;
    this.effects = new Effects(this);
    this.methods = Methods.of(profile);
  }

  Effects effects() {
    return effects;
  }

  /** An expression of exactly that type: a primitive or a record of the program. */
  Tree of(String type, int depth) {
    RecordShape shape = scope.record(type);
    if (shape != null) {
      return recordValue(shape, depth);
    }
    EnumShape enumeration = scope.enumeration(type);
    if (enumeration != null) {
      return constant(enumeration, depth);
    }
    if (depth >= DEEPEST || choice.oneIn(4)) {
      return leaf(type);
    }
    int next = depth + 1;
    return switch (choice.below(12)) {
      case 0 -> expression(type, "(", of("boolean", next), " ? ", of(type, next), " : ",
          of(type, next), ")");
      case 1 -> call(type, next);
      case 2 -> component(type, next);
      case 3 -> method(type, next);
      default -> operation(type, next);
    };
  }

  /** A number of any type. */
  Tree number(int depth) {
    return of(choice.of(profile.numbers()), depth);
  }

  private Tree operation(String type, int next) {
    return switch (type) {
      case "boolean" -> truth(next);
      case "int", "long", "float", "double" -> wide(type, next);
      default -> choice.oneIn(4) ? special(type, next) : cast(type, number(next));
    };
  }

  private static Tree cast(String type, Tree operand) {
    return expression(type, "((" + type + ") ", operand, ")");
  }

  private Tree truth(int next) {
    return switch (choice.below(5)) {
      case 0 -> expression("boolean", "!", of("boolean", next));
      case 1 -> scope.declarations.enums().isEmpty()
          ? expression("boolean", "!", of("boolean", next)) : sameConstant(next);
      case 2 -> expression("boolean", "(", of("boolean", next),
          choice.of(" && ", " || ", " & ", " | ", " ^ ", " == ", " != "), of("boolean", next), ")");
      default -> expression("boolean", "(", number(next),
          choice.of(" < ", " <= ", " > ", " >= ", " == ", " != "), number(next), ")");
    };
  }

  /** An operation on a type that arithmetic has (JLS 5.6). */
  private Tree wide(String type, int next) {
    boolean integer = type.equals("int") || type.equals("long");
    return switch (choice.below(integer ? 10 : 6)) {
      case 0 -> cast(type, number(next));
      case 1 -> arithmetic(type, choice.of(" + ", " - ", " * "), next);
      case 2 -> choice.coin() ? arithmetic(type, choice.of(" + ", " - ", " * "), next)
          : expression(type, "(", of(type, next), " * ", of(type, next), choice.of(" + ", " - "),
              of(type, next), ")");
      case 3 -> integer ? division(type, choice.of(" / ", " % "), next)
          : arithmetic(type, profile.inexactDivision() ? choice.of(" / ", " % ") : " % ", next);
      case 4 -> expression(type, choice.of("-", "+"), "(", of(type, next), ")");
      case 5 -> special(type, next);
      case 6, 7 -> expression(type, "(", of(type, next), choice.of(" << ", " >> ", " >>> "),
          of(choice.of("int", "long", "char", "byte"), next), ")");
      case 8 -> arithmetic(type, choice.of(" & ", " | ", " ^ "), next);
      default -> expression(type, "~", of(type, next));
    };
  }

  /** One operand of the type and one that is promoted to it, in either order. */
  private Tree arithmetic(String type, String operator, int next) {
    Tree one = of(type, next);
    Tree other = of(promoted(type), next);
    return choice.coin() ? expression(type, "(", one, operator, other, ")")
        : expression(type, "(", other, operator, one, ")");
  }

  /** A type that becomes the given one beside it; integers only beside integers, for bits. */
  private String promoted(String type) {
    List<String> narrower = switch (type) {
      case "int" -> List.of("int", "byte", "short", "char");
      case "long" -> List.of("long", "int", "byte", "short", "char");
      case "float" -> List.of("float", "int", "byte", "short", "char", "long");
      default -> List.of("double", "float", "int", "long", "byte");
    };
    return choice.of(narrower);
  }

  Tree division(String type, String operator, int next) {
    if (scope.mayTrap && choice.oneIn(6)) {
      return arithmetic(type, operator, next);
    }
    return expression(type, "(", of(type, next), operator, "(", of(promoted(type), next), " | 1))");
  }

  private Tree special(String type, int next) {
    return switch (choice.below(4)) {
      case 0 -> effects.value(type, next);
      case 1 -> !scope.declarations.enums().isEmpty() && choice.coin()
          ? chosen(type, choice.of(scope.declarations.enums()), next)
          : expression(type, "switch (", of("int", next), " & 3) { case 0 -> ", of(type, next),
              "; case 1, 3 -> ", of(type, next), "; default -> ", of(type, next), "; }");
      case 2 -> yielding(type, next);
      default -> element(type, next);
    };
  }

  private Tree yielding(String type, int next) {
    String one = scope.fresh("y");
    String other = scope.fresh("y");
    return expression(type, "switch (", of("int", next), ") { case 1 -> { ",
        effects.statement(next), " " + type + " " + one + " = ", of(type, next), "; yield " + one
            + "; } case -1, 2, " + choice.between(3, 2_000_000) + " -> ", of(type, next),
        "; default -> { " + type + " " + other + " = ", of(type, next), "; yield " + other
            + "; } }");
  }

  private Tree call(String type, int next) {
    List<Helper> fitting = helpers(type);
    if (fitting.isEmpty()) {
      return method(type, next);
    }
    Helper helper = choice.of(fitting);
    return invocation(type, helper.name(), helper.parameters(), next);
  }

  private Tree method(String type, int next) {
    List<Method> fitting = methods.exact(type, scope.mayTrap && choice.oneIn(4));
    if (fitting.isEmpty()) {
      return leaf(type);
    }
    Method method = choice.of(fitting);
    return invocation(type, method.call(), method.parameters(), next);
  }

  /** A cast keeps an argument from being one of another overload. */
  Tree invocation(String type, String name, List<String> parameters, int next) {
    List<Object> parts = new ArrayList<>(List.of(name + "("));
    for (int i = 0; i < parameters.size(); i++) {
      String parameter = parameters.get(i);
      parts.add((i == 0 ? "" : ", "));
      if (parameter.endsWith("[]")) {
        parts.add(choice.of(passable(parameter)).text());
      } else if (parameter.endsWith("D")) {
        parts.add(choice.of(passableViews(parameter)).text());
      } else if (scope.function(parameter) != null) {
        parts.add(Functions.lambda(scope.function(parameter), this));
      } else {
        parts.add(scope.isDeclared(parameter) ? "" : "(" + parameter + ") ");
        parts.add(of(parameter, next));
      }
    }
    parts.add(")");
    return expression(type, parts.toArray());
  }

  List<Helper> helpers(String result) {
    return scope.helpers.stream().filter(h -> h.result().equals(result))
        .filter(h -> h.parameters().stream().allMatch(this::canPass)).toList();
  }

  private boolean canPass(String parameter) {
    return parameter.endsWith("[]") ? !passable(parameter).isEmpty()
        : parameter.endsWith("D") ? !passableViews(parameter).isEmpty()
        : scope.function(parameter) == null || scope.takesLambdas();
  }

  /**
   * Arrays that a helper may write: of this work item alone, with all elements. One that it only
   * reads may be any.
   */
  private List<ArrayName> passable(String parameter) {
    boolean read = parameter.startsWith("final ");
    String element = parameter.substring(read ? "final ".length() : 0, parameter.length() - 2);
    return scope.readable(element).stream().filter(ArrayName::isPassable)
        .filter(a -> a.owned().isEmpty() && (read
            ? (a.mask() & Statements.LOCAL_MASK) == Statements.LOCAL_MASK
            : a.written() && a.mask() == Statements.LOCAL_MASK)).toList();
  }

  private List<ViewName> passableViews(String parameter) {
    return scope.views.stream().filter(v -> v.type().equals(parameter)
        && v.owned().isEmpty() && IntStream.range(0, v.rank()).allMatch(k -> {
          int needed = Windows.PASSED.get(v.rank() - 1).get(k);
          return (v.masks().get(k) & needed) == needed;
        })).toList();
  }

  /** A component of a record or the result of a method of one. */
  private Tree component(String type, int next) {
    List<Tree> found = new ArrayList<>();
    for (RecordShape shape : scope.records) {
      for (Name component : shape.components()) {
        if (component.type().equals(type)) {
          found.add(expression(type, of(shape.name(), next), "." + component.text() + "()"));
        }
      }
      for (Helper method : shape.methods()) {
        if (method.result().equals(type)) {
          found.add(expression(type, of(shape.name(), next), ".",
              invocation(type, method.name(), method.parameters(), next)));
        }
      }
    }
    for (EnumShape shape : scope.declarations.enums()) {
      fields(shape, type, next, found);
    }
    return found.isEmpty() ? operation(type, next) : choice.of(found);
  }

  private void fields(EnumShape shape, String type, int next, List<Tree> found) {
    for (Name field : shape.fields()) {
      if (field.type().equals(type)) {
        found.add(expression(type, constant(shape, next), "." + field.text()));
      }
    }
    for (Helper method : shape.methods()) {
      if (method.result().equals(type)) {
        found.add(expression(type, constant(shape, next), ".",
            invocation(type, method.name(), method.parameters(), next)));
      }
    }
    if (type.equals("int")) {
      found.add(expression(type, constant(shape, next), ".ordinal()"));
      found.add(expression(type, constant(shape, next), ".compareTo(", constant(shape, next),
          ")"));
    }
  }

  /** A constant of an enum. */
  private Tree constant(EnumShape shape, int depth) {
    String type = shape.name();
    List<Name> variables = scope.variables(type);
    if (!variables.isEmpty() && choice.coin()) {
      return expression(type, choice.of(variables).text());
    }
    int next = depth + 1;
    if (depth >= DEEPEST || choice.oneIn(3)) {
      return expression(type, type + "." + choice.of(shape.constants()));
    }
    List<Helper> fitting = helpers(type);
    return switch (choice.below(4)) {
      case 0 -> expression(type, "(", of("boolean", next), " ? ", constant(shape, next), " : ",
          constant(shape, next), ")");
      case 1 -> fitting.isEmpty() ? expression(type, type + "." + shape.constants().getFirst())
          : call(type, next);
      default -> expression(type, type + ".values()[", of("int", next), " & "
          + (shape.constants().size() - 1) + "]");
    };
  }

  private Tree sameConstant(int next) {
    EnumShape shape = choice.of(scope.declarations.enums());
    return expression("boolean", "(", constant(shape, next), choice.of(" == ", " != "),
        constant(shape, next), ")");
  }

  /** By each constant, or by some and a default. */
  private Tree chosen(String type, EnumShape shape, int next) {
    List<Object> parts = new ArrayList<>(List.of("switch (", constant(shape, next), ") { "));
    boolean all = choice.coin();
    for (String constant : shape.constants().subList(0, all ? shape.constants().size() : 1)) {
      parts.add("case " + constant + " -> ");
      parts.add(of(type, next + 1));
      parts.add("; ");
    }
    if (!all) {
      parts.add("default -> ");
      parts.add(of(type, next + 1));
      parts.add("; ");
    }
    parts.add("}");
    return expression(type, parts.toArray());
  }

  private Tree recordValue(RecordShape shape, int depth) {
    List<Name> variables = scope.variables(shape.name());
    if (!variables.isEmpty() && choice.below(3) > 0) {
      return expression(shape.name(), choice.of(variables).text());
    }
    List<ArrayName> arrays = scope.readable(shape.name());
    if (!arrays.isEmpty() && choice.oneIn(3)) {
      ArrayName array = choice.of(arrays);
      return expression(shape.name(), array.text() + "[", index(array, depth + 1), "]");
    }
    List<Helper> fitting = helpers(shape.name());
    if (depth < DEEPEST && !fitting.isEmpty() && choice.oneIn(3)) {
      return call(shape.name(), depth + 1);
    }
    if (depth < DEEPEST && choice.oneIn(6)) {
      return expression(shape.name(), "(", of("boolean", depth + 1), " ? ",
          recordValue(shape, depth + 1), " : ", recordValue(shape, depth + 1), ")");
    }
    return invocation(shape.name(), "new " + shape.name(),
        shape.components().stream().map(Name::type).toList(), depth + 2);
  }

  /** An element of an array or a view that may be read. */
  private Tree element(String type, int next) {
    List<ArrayName> readable = scope.readable(type);
    List<ViewName> views = scope.viewsOf(type);
    if (!views.isEmpty() && (readable.isEmpty() || choice.oneIn(3))) {
      ViewName view = choice.of(views);
      return expression(type, view.text() + ".get(", coordinates(view, next), ")");
    }
    if (readable.isEmpty()) {
      return leaf(type);
    }
    ArrayName array = choice.of(readable);
    if (effects.mayOrder(array) && choice.oneIn(3)) {
      return expression(type, "gpu.get" + effects.order() + "(" + array.text() + ", ",
          index(array, next), ")");
    }
    return expression(type, array.text() + "[", index(array, next), "]");
  }

  Tree index(ArrayName array, int next) {
    if (!array.owned().isEmpty()) {
      return Tree.fixed(array.owned());
    }
    Tree any = of("int", Math.max(next, DEEPEST - 1));
    return scope.mayTrap && choice.oneIn(2)
        ? expression("int", "(", any, " & " + (4 * array.mask() + 3), ")")
        : Tree.fixed("(", any, " & " + array.mask() + ")");
  }

  /** Of an element that may be read. */
  private Tree coordinates(ViewName view, int next) {
    if (!view.owned().isEmpty()) {
      return fixed(view.owned());
    }
    List<Object> parts = new ArrayList<>();
    for (int mask : view.masks()) {
      Tree any = of("int", Math.max(next, DEEPEST - 1));
      parts.add(parts.isEmpty() ? "" : ", ");
      parts.add(fixed("(", any, " & "
          + (scope.mayTrap && choice.oneIn(3) ? 4 * mask + 3 : mask) + ")"));
    }
    return fixed(parts.toArray());
  }

  Tree leaf(String type) {
    List<Name> variables = scope.variables(type);
    if (!variables.isEmpty() && choice.below(3) > 0) {
      return expression(type, choice.of(variables).text());
    }
    if (choice.oneIn(6) && !scope.readable(type).isEmpty()) {
      return element(type, DEEPEST);
    }
    if (type.equals("int") && choice.oneIn(4)) {
      return position();
    }
    return expression(type, Literals.text(Literals.value(profile, type, choice)));
  }

  private Tree position() {
    List<ArrayName> all = scope.arrays;
    if (scope.kernel && (all.isEmpty() || choice.coin())) {
      return expression("int", "gpu." + choice.of("globalIdX", "localIdX", "blockIdX", "blockDimX",
          "gridDimX", "globalIdY", "localIdZ", "blockDimY", "gridDimZ") + "()");
    }
    if (!scope.views.isEmpty() && choice.coin()) {
      return expression("int", choice.of(scope.views).text() + choice.of(".width()", ".offset()"));
    }
    return all.isEmpty() ? expression("int", "7")
        : expression("int", choice.of(all).text() + ".length");
  }
}
