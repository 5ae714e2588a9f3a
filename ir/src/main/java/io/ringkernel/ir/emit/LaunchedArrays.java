package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.ir.layout.StructLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * How C writes the shared arrays of an entry point that a launch sizes: as parameters, or as parts
 * of one block of memory that follow each other at multiples of {@link EntryAbi#SHARED_ALIGNMENT}.
 */
final class LaunchedArrays {
  private static final String MEMORY = "rk_shared";

  private final Function function;
  private final CDialect dialect;
  private final FunctionScope scope;
  private final HiddenParameters hidden;
  private final List<Array> all;
  private final List<String> sizes = new ArrayList<>();
  private String memory = "";

  LaunchedArrays(Function function, CDialect dialect, FunctionScope scope,
      HiddenParameters hidden) {
    this.function = function;
    this.dialect = dialect;
    this.scope = scope;
    this.hidden = hidden;
    all = function.entry().isEmpty() ? List.of()
        : EntryAbi.of(function).shared().stream().map(EntryAbi.Shared::array).toList();
  }

  /** The statements that declare an array and name its length. */
  List<String> declaration(Array array, String type) {
    List<String> lines = new ArrayList<>();
    boolean isBlock = dialect.launchedMemory(MEMORY).isPresent();
    boolean isLast = array.equals(all.getLast());
    if (hidden.needsLength(function.name(), array) || isBlock && !isLast) {
      length(array, lines);
    }
    if (isBlock) {
      if (memory.isEmpty()) {
        memory = scope.namer().own(MEMORY);
        lines.add(dialect.launchedMemory(memory).orElseThrow());
      }
      String name = scope.declare(array.id(), array.hint());
      String place = sizes.isEmpty() ? memory
          : "(" + memory + " + " + String.join(" + ", sizes) + ")";
      lines.add(type + "* " + name + " = (" + type + "*)" + place + ";");
      if (!isLast) {
        sizes.add(size(array));
      }
    }
    return lines;
  }

  /** Bytes, rounded up. */
  private String size(Array array) {
    int last = EntryAbi.SHARED_ALIGNMENT - 1;
    String length = dialect.cast(unsigned(), scope.length(array)).under(Precedence.MULTIPLICATIVE);
    return "(" + length + " * " + StructLayout.sizeOf(array.element()) + "u + " + last + "u & ~"
        + last + "u)";
  }

  private void length(Array array, List<String> lines) {
    LaunchLength length = array.launched().orElseThrow();
    List<Precondition.Term> terms = length.terms();
    if (terms.size() == 1 && terms.getFirst().times() == 1
        && terms.getFirst().factors().size() == 1) {
      scope.bindLength(array, factor(terms.getFirst().factors().getFirst()));
      return;
    }
    String sum = terms.isEmpty() ? "0u"
        : String.join(" + ", terms.stream().map(this::product).toList());
    String name = scope.namer().name(array.hint() + "_length");
    String type = dialect.type(Scalar.I32);
    lines.add(type + " " + name + " = "
        + dialect.cast(type, new Expression(sum, Precedence.ADDITIVE)).text() + ";");
    scope.bindLength(array, Expression.primary(name));
  }

  /** Unsigned, as Java wraps (JLS 15.17.1, 15.18.2) and C does not say what a signed sum does. */
  private String product(Precondition.Term term) {
    List<String> factors = new ArrayList<>();
    if (term.times() != 1 || term.factors().isEmpty()) {
      factors.add(Integer.toUnsignedString((int) term.times()) + "u");
    }
    for (String factor : term.factors()) {
      factors.add(dialect.cast(unsigned(), factor(factor)).under(Precedence.MULTIPLICATIVE));
    }
    return String.join(" * ", factors);
  }

  private String unsigned() {
    return dialect.unsigned(Scalar.I32);
  }

  private Expression factor(String factor) {
    int slash = factor.indexOf('/');
    if (slash >= 0) {
      return new Expression(factor(factor.substring(0, slash)).under(Precedence.MULTIPLICATIVE)
          + " / " + factor.substring(slash + 1), Precedence.MULTIPLICATIVE);
    }
    for (Operand parameter : function.parameters()) {
      switch (parameter) {
        case Atom.Value value when value.hint().equals(factor) -> {
          return scope.value(value);
        }
        case Array array when factor.equals(array.hint() + ".length") -> {
          return scope.length(array);
        }
        default -> {}
      }
    }
    throw new AssertionError("no parameter " + factor + " in " + function.name());
  }
}
