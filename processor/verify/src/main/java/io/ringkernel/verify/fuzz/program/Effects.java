package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.expression;
import static io.ringkernel.verify.fuzz.program.Tree.fixed;

import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import io.ringkernel.verify.fuzz.program.Scope.ViewName;
import java.util.ArrayList;
import java.util.List;

/** Writes expressions with an effect: assignments of every kind, alone and inside of others. */
final class Effects {
  private final Expressions expressions;

  Effects(Expressions expressions) {
    this.expressions = expressions;
  }

  private Choice choice() {
    return expressions.choice;
  }

  /** An effect as the value of a type; a variable where nothing can be assigned. */
  Tree value(String type, int next) {
    List<Tree> places = places(List.of(type), next);
    if (places.isEmpty() || type.equals("boolean")) {
      return expressions.leaf(type);
    }
    Tree place = choice().of(places);
    return switch (choice().below(4)) {
      case 0 -> expression(type, place, choice().of("++", "--"));
      case 1 -> expression(type, choice().of("++", "--"), place);
      case 2 -> expression(type, "(", place, " = ", expressions.of(type, next), ")");
      default -> expression(type, "(", compound(place, type, next), ")");
    };
  }

  /** An effect on a line of its own or inside of a block: {@code x += 1;}. */
  Tree statement(int next) {
    if (choice().oneIn(5)) {
      List<Tree> stores = stores(next);
      if (!stores.isEmpty()) {
        return choice().of(stores);
      }
    }
    List<String> types = expressions.profile.types();
    List<Tree> places = places(List.of(choice().of(types)), next);
    if (places.isEmpty()) {
      places = places(types, next);
    }
    if (places.isEmpty()) {
      return fixed();
    }
    Tree place = choice().of(places);
    String type = place.type();
    boolean number = !type.equals("boolean");
    return switch (choice().below(number ? 6 : 3)) {
      case 0, 1 -> Tree.statement(place, " = ", expressions.of(type, next), ";");
      case 2, 3 -> Tree.statement(compound(place, type, next), ";");
      case 4 -> Tree.statement(place, choice().of("++", "--"), ";");
      default -> Tree.statement(choice().of("++", "--"), place, ";");
    };
  }

  /** What is written in other ways than by operators: records, views, accesses with an order. */
  private List<Tree> stores(int next) {
    Scope scope = expressions.scope;
    List<Tree> stores = new ArrayList<>();
    for (RecordShape shape : scope.records) {
      for (ArrayName array : scope.writable(List.of(shape.name()))) {
        stores.add(store(array, next));
      }
    }
    scope.views.stream().filter(v -> !v.owned().isEmpty()).forEach(v -> stores.add(set(v, next)));
    scope.arrays.stream().filter(a -> a.written() && mayOrder(a))
        .forEach(a -> stores.add(setOrdered(a, next)));
    return stores;
  }

  private Tree setOrdered(ArrayName array, int next) {
    return Tree.statement(
        "gpu.set" + order().replace("Acquire", "Release") + "(" + array.text() + ", ",
        expressions.index(array, next), ", (" + array.element() + ") ",
        expressions.of(array.element(), next), ")", ";");
  }

  Tree store(ArrayName array, int next) {
    return Tree.statement(array.text() + "[", expressions.index(array, next), "] = ",
        expressions.of(array.element(), next), ";");
  }

  Tree set(ViewName view, int next) {
    return Tree.statement(view.text() + ".set(" + view.owned() + ", (" + view.element() + ") ",
        expressions.of(view.element(), next), ")", ";");
  }

  /** Whether an access to elements may have an order: where every target has such atomics. */
  boolean mayOrder(ArrayName array) {
    return array.bound() && expressions.scope.kernel
        && expressions.scope.declarations.features().ordered()
        && expressions.profile.ordered().contains(array.element());
  }

  /** WGSL has no fences, so accesses there have no order to other cells. */
  String order() {
    return expressions.profile.fences() ? choice().of("Opaque", "Acquire", "Volatile") : "Opaque";
  }

  private Tree compound(Tree place, String type, int next) {
    boolean integer = expressions.profile.integers().contains(type);
    if (type.equals("boolean")) {
      return fixed(place, choice().of(" &= ", " |= ", " ^= "), expressions.of(type, next));
    }
    return switch (choice().below(integer ? 4 : 2)) {
      case 0 -> fixed(place, choice().of(" += ", " -= ", " *= "), numberFor(type, next));
      case 1 -> divided(place, type, integer, next);
      case 2 -> fixed(place, choice().of(" <<= ", " >>= ", " >>>= "),
          expressions.of(choice().of("int", "long", "byte"), next));
      default -> fixed(place, choice().of(" &= ", " |= ", " ^= "),
          expressions.of(choice().of(expressions.profile.integers()), next));
    };
  }

  /** The operand is promoted with the place and the result narrowed again (JLS 15.26.2). */
  private Tree numberFor(String type, int next) {
    return expressions.of(choice().oneIn(3) ? choice().of(expressions.profile.numbers()) : type,
        next);
  }

  private Tree divided(Tree place, String type, boolean integer, int next) {
    String operator = choice().of(" /= ", " %= ");
    if (integer) {
      String divisor = choice().of(expressions.profile.integers());
      return expressions.scope.mayTrap && choice().oneIn(6)
          ? fixed(place, operator, expressions.of(divisor, next))
          : fixed(place, operator, "(", expressions.of(divisor, next), " | 1)");
    }
    return fixed(place, expressions.profile.inexactDivision() ? operator : " %= ",
        expressions.of(type, next));
  }

  /** Variables and elements that may be assigned; a record variable has no element type. */
  private List<Tree> places(List<String> types, int next) {
    List<Tree> places = new ArrayList<>();
    for (Name name : expressions.scope.assignable(types)) {
      places.add(fixedPlace(name.type(), name.text()));
    }
    for (ArrayName array : expressions.scope.writable(types)) {
      places.add(fixedPlace(array.element(), array.text() + "[",
          expressions.index(array, next), "]"));
    }
    return places;
  }

  /** A place is no expression that a literal may stand for. */
  private static Tree fixedPlace(String type, Object... parts) {
    return new Tree(Tree.Kind.FIXED, type, fixed(parts).parts());
  }
}
