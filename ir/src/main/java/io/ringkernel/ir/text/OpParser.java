package io.ringkernel.ir.text;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;
import java.util.Locale;

/** Reads what {@link OpText} writes. */
record OpParser(Names names) {
  private static final String ATOMIC = "atomic_";

  /**
   * An operation.
   *
   * @param result the type of what it is named by; nothing where it has no name
   */
  Op of(String text, Type result) {
    int blank = text.indexOf(' ');
    String word = text.substring(0, blank);
    String rest = text.substring(blank + 1);
    if (rest.startsWith("(")) {
      return apply(word, names.atoms(inside(rest)));
    }
    if (word.startsWith(ATOMIC)) {
      int comma = rest.lastIndexOf(", (");
      return new Op.Atomic(Op.AtomicOperator.valueOf(upper(word.substring(ATOMIC.length()))),
          names.place(rest.substring(0, comma)), names.atoms(inside(rest.substring(comma + 2))));
    }
    return switch (word) {
      case "convert" -> new Op.Convert((Type.Prim) result, names.atom(rest));
      case "convert_raw" -> new Op.ConvertRaw((Type.Prim) result, names.atom(rest));
      case "select" -> {
        List<Atom> all = names.atoms(rest);
        yield new Op.Select(all.get(0), all.get(1), all.get(2));
      }
      case "read" -> new Op.Read(names.local(rest));
      case "load" -> new Op.Load(names.place(rest));
      case "length" -> new Op.Length(names.array(rest));
      case "get" -> get(rest);
      case "make", "call" -> named(word, rest, result);
      default -> arithmetic(upper(word), names.atoms(rest));
    };
  }

  private static Op apply(String name, List<Atom> arguments) {
    List<Type> types = arguments.stream().<Type>map(Atom::type).toList();
    return new Op.Apply(Intrinsics.all().stream()
        .filter(row -> row.name().equals(name) && row.parameters().equals(types)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no intrinsic " + name + types)),
        arguments);
  }

  private Op get(String text) {
    int dot = text.lastIndexOf('.');
    Atom record = names.atom(text.substring(0, dot));
    return new Op.Get(record, ((Type.Struct) record.type()).indexOf(text.substring(dot + 1)));
  }

  private Op named(String word, String text, Type result) {
    int open = text.indexOf(" (");
    String name = text.substring(0, open);
    String list = inside(text.substring(open + 1));
    return word.equals("make")
        ? new Op.Make((Type.Struct) names.type(name), names.atoms(list))
        : new Op.Call(name, result, names.operands(list));
  }

  private static Op arithmetic(String word, List<Atom> operands) {
    if (operands.size() == 1) {
      return new Op.Unary(Op.UnaryOperator.valueOf(word), operands.getFirst());
    }
    for (Op.Comparison comparison : Op.Comparison.values()) {
      if (comparison.name().equals(word)) {
        return new Op.Compare(comparison, operands.get(0), operands.get(1));
      }
    }
    return new Op.Binary(Op.BinaryOperator.valueOf(word), operands.get(0), operands.get(1));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** What stands between parentheses. */
  static String inside(String text) {
    return text.substring(1, text.length() - 1);
  }
}
