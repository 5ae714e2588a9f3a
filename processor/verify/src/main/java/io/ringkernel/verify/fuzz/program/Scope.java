package io.ringkernel.verify.fuzz.program;

import java.util.ArrayList;
import java.util.List;

/** What the code being written can see and do. */
final class Scope {
  /**
   * A variable, parameter or constant.
   *
   * @param capturable whether a lambda may name it: it is never assigned (JLS 15.27.2)
   */
  record Name(String type, String text, boolean assignable, boolean capturable) {
    Name(String type, String text, boolean assignable) {
      this(type, text, assignable, !assignable);
    }
  }

  /**
   * An array.
   *
   * @param element a primitive or a record
   * @param owned how the one element is indexed that this work item may write; empty where it may
   *     write every element, as in a local array
   * @param mask an index is in bounds after {@code & mask}
   */
  record ArrayName(String element, String text, boolean written, String owned, int mask,
      Home home) {
    /** Where an array lies. */
    enum Home {
      /** In a method, or a constant. */
      LOCAL,
      /** The host binds it: other work items see it, so that accesses may be ordered. */
      BOUND,
      /** In the message that is handled, which no lambda reads. */
      MESSAGE,
      /** There, with a length that the message says; no method is passed it. */
      BOUNDED_IN_MESSAGE,
      /** In the state of an actor, which no method is passed. */
      STATE
    }

    ArrayName(String element, String text, boolean written, String owned, int mask) {
      this(element, text, written, owned, mask, Home.LOCAL);
    }

    boolean bound() {
      return home == Home.BOUND;
    }

    boolean isCapturable() {
      return home != Home.MESSAGE && home != Home.BOUNDED_IN_MESSAGE;
    }

    boolean isPassable() {
      return home != Home.STATE && home != Home.BOUNDED_IN_MESSAGE;
    }
  }

  /**
   * A view.
   *
   * @param owned the coordinates of the one element that this work item may write; empty where it
   *     may write none
   * @param masks one a coordinate, which is in bounds after {@code & mask}
   */
  record ViewName(String element, int rank, String text, String owned, List<Integer> masks) {
    /** The class of the view. */
    String type() {
      return Functions.capitalised(element) + "View" + rank + "D";
    }
  }

  /**
   * A method of the program, or of a functional interface that a variable holds.
   *
   * @param parameters types; {@code final int[]} is an array that the method does not write, a name
   *     of a functional interface takes a lambda
   */
  record Helper(String name, List<String> parameters, String result) {}

  /** A functional interface and its method. */
  record FunctionType(String name, String method, List<String> parameters, String result) {}

  /**
   * A record of the program: the types and names of its components, and its methods.
   *
   * @param plain whether its canonical constructor, and those of its components, keep what they are
   *     given, so that an array of such records may come from the host
   */
  record RecordShape(String name, List<Name> components, List<Helper> methods, boolean plain) {}

  /**
   * An enum of the program.
   *
   * @param constants a power of two
   * @param fields final ones, of primitive types
   */
  record EnumShape(String name, List<String> constants, List<Name> fields,
      List<Helper> methods) {}

  /** A statement that a jump can leave. */
  record Target(String label, boolean loop) {}

  final List<Name> names = new ArrayList<>();
  final List<ArrayName> arrays = new ArrayList<>();
  final List<ViewName> views = new ArrayList<>();
  final List<Target> targets = new ArrayList<>();
  final List<Helper> helpers;
  final List<RecordShape> records;
  final Declarations declarations;
  /** What {@code return} takes; {@code void} in a kernel. */
  final String result;
  /** Whether the context is at hand. */
  final boolean kernel;
  /** Whether a statement may end the work item by an exception. */
  boolean mayTrap;
  /** Whether a statement may end the method early. */
  boolean mayReturn = true;
  /** Whether a statement may declare a record. */
  boolean mayDeclareRecords = true;
  /** Lambdas around; code in them is written again for each call of what they are passed to. */
  private final int lambdas;
  private final int[] fresh;

  Scope(Declarations declarations, String result, boolean kernel) {
    this(declarations, declarations.helpers(), declarations.records(), result, kernel, 0,
        new int[1]);
  }

  private Scope(Declarations declarations, List<Helper> helpers, List<RecordShape> records,
      String result, boolean kernel, int lambdas, int[] fresh) {
    this.declarations = declarations;
    this.helpers = new ArrayList<>(helpers);
    this.records = new ArrayList<>(records);
    this.result = result;
    this.kernel = kernel;
    this.lambdas = lambdas;
    this.fresh = fresh;
  }

  /** What a lambda with such a result sees; it shares names, for it must not hide any (JLS 6.4). */
  Scope lambda(String resultOfLambda) {
    Scope inner = new Scope(declarations, helpers, records, resultOfLambda, kernel, lambdas + 1,
        fresh);
    names.stream().filter(Name::capturable).forEach(inner.names::add);
    arrays.stream().filter(ArrayName::isCapturable).forEach(inner.arrays::add);
    inner.views.addAll(views);
    inner.mayTrap = mayTrap;
    inner.mayDeclareRecords = mayDeclareRecords;
    return inner;
  }

  /**
   * What a member sees of a record that a method declares: nothing of the method (JLS 8.10), but a
   * class must not have the name of one around it (JLS 8.1).
   */
  Scope member(String resultOfMember) {
    return new Scope(declarations, declarations.helpers(), declarations.records(), resultOfMember,
        false, lambdas, fresh);
  }

  /** Whether a lambda may be written here: two in each other are deep enough. */
  boolean takesLambdas() {
    return lambdas < 2;
  }

  String fresh(String prefix) {
    return prefix + fresh[0]++;
  }

  List<Name> variables(String type) {
    return names.stream().filter(n -> n.type().equals(type)).toList();
  }

  List<Name> assignable(List<String> types) {
    return names.stream().filter(n -> n.assignable() && types.contains(n.type())).toList();
  }

  List<ArrayName> readable(String element) {
    return arrays.stream().filter(a -> a.element().equals(element)).toList();
  }

  List<ArrayName> writable(List<String> elements) {
    return arrays.stream().filter(a -> a.written() && elements.contains(a.element())).toList();
  }

  List<ViewName> viewsOf(String element) {
    return views.stream().filter(v -> v.element().equals(element)).toList();
  }

  RecordShape record(String name) {
    return records.stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
  }

  EnumShape enumeration(String name) {
    return declarations.enums().stream().filter(e -> e.name().equals(name)).findFirst()
        .orElse(null);
  }

  FunctionType function(String name) {
    return declarations.functions().stream().filter(f -> f.name().equals(name)).findFirst()
        .orElse(null);
  }

  /** Whether values of a type are records or enum constants. */
  boolean isDeclared(String type) {
    return record(type) != null || enumeration(type) != null;
  }

  /** Records and enums. */
  List<String> declaredTypes() {
    List<String> all = new ArrayList<>();
    records.forEach(r -> all.add(r.name()));
    declarations.enums().forEach(e -> all.add(e.name()));
    return all;
  }

  /** Runs something whose declarations are gone afterwards. */
  void inner(Runnable work) {
    int visibleNames = names.size();
    int visibleArrays = arrays.size();
    int visibleViews = views.size();
    int visibleRecords = records.size();
    int visibleHelpers = helpers.size();
    work.run();
    names.subList(visibleNames, names.size()).clear();
    arrays.subList(visibleArrays, arrays.size()).clear();
    views.subList(visibleViews, views.size()).clear();
    records.subList(visibleRecords, records.size()).clear();
    helpers.subList(visibleHelpers, helpers.size()).clear();
  }
}
