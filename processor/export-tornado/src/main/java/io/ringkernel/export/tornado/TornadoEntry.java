package io.ringkernel.export.tornado;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.CDialect;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.EntryForm;
import io.ringkernel.ir.emit.EntryText;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.FunctionScope;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry point as TornadoVM calls a prebuilt task: four parameters that every kernel has, then
 * those of the task in order. An array begins with a header, whose size is that of an object of the
 * JVM which runs; the data lie behind. We add a length behind each array and a report at the end.
 *
 * <p>The report is an array of {@code int}: a mark that the host wrote, the same mark once the
 * device has found it, then a slot for each place that can throw. A wrong idea of the header is
 * silent otherwise; here nothing is touched unless the mark is where it should be.
 */
record TornadoEntry(TornadoLanguage language) implements EntryForm {
  /** What the first element of a report must be. */
  static final String MARK = "0x524b5447";
  private static final String HEADER = "RK_TORNADO_HEADER";

  @Override
  public List<String> prologue() {
    return List.of("",
        "// Bytes in front of the data of an array: TornadoNativeArray.ARRAY_HEADER.",
        "#ifndef " + HEADER, "#define " + HEADER + " 16", "#endif",
        "#if " + HEADER + " % 8",
        "#error a header of TornadoVM's arrays has whole words of 8 bytes",
        "#endif");
  }

  @Override
  public String head(Function entry, EntryText text, CDialect dialect) {
    FunctionScope scope = text.scope();
    List<String> parameters = new ArrayList<>(language.hidden());
    for (int i = 0; i < entry.parameters().size(); i++) {
      switch (entry.parameters().get(i)) {
        case Atom.Value value -> parameters.add(isWidened(value)
            ? "int " + given(i) : text.typeName().apply(value.type()) + " "
                + scope.declare(value.id(), value.hint()));
        case Array array when isTraps(array) -> {}
        case Array array -> {
          String length = scope.namer().name(array.hint() + "_length");
          scope.bindLength(array, Expression.primary(length));
          parameters.add(language.array(given(i)));
          parameters.add("int " + length);
        }
        case Atom.Const constant -> throw new AssertionError("constant parameter " + constant);
      }
    }
    parameters.add(language.array("rk_given_report"));
    Entry shape = entry.entry().orElseThrow();
    return CodeWriter.signature(
        language.head(shape.blockX(), shape.blockY(), shape.blockZ()) + text.symbol(), parameters,
        "");
  }

  @Override
  public List<String> start(Function entry, EntryText text, CDialect dialect) {
    FunctionScope scope = text.scope();
    String integers = language.integers();
    List<String> lines = new ArrayList<>(List.of(
        integers + " rk_report = (" + integers + ")(rk_given_report + " + HEADER + ");",
        "if (rk_report[0] != " + MARK + ") {", "    return;", "}",
        "rk_report[1] = " + MARK + ";"));
    for (int i = 0; i < entry.parameters().size(); i++) {
      Operand parameter = entry.parameters().get(i);
      if (parameter instanceof Atom.Value value && isWidened(value)) {
        String type = text.typeName().apply(value.type());
        lines.add(type + " " + scope.declare(value.id(), value.hint()) + " = " + (isBoolean(value)
            ? given(i) + " != 0" : dialect.cast(type, Expression.primary(given(i))).text()) + ";");
      } else if (parameter instanceof Array array && isTraps(array)) {
        String name = scope.namer().own(array.hint());
        scope.bind(array.id(), Expression.primary(name));
        lines.add(integers + " " + name + " = rk_report + 2;");
      } else if (parameter instanceof Array array) {
        String element = text.typeName().apply(array.element());
        String pointer = dialect.pointer(array, element, "").strip();
        lines.add(dialect.pointer(array, element, scope.declare(array.id(), array.hint())) + " = ("
            + pointer + ")(" + given(i) + " + " + HEADER + ");");
      }
    }
    return lines;
  }

  private static String given(int parameter) {
    return "rk_given" + parameter;
  }

  private static boolean isTraps(Array array) {
    return array.hint().equals(EntryAbi.TRAPS);
  }

  private static boolean isBoolean(Atom.Value value) {
    return ((Type.Prim) value.type()).scalar() == Scalar.BOOL;
  }

  /** Boxed numbers smaller than an int are passed as an int, whose size nobody doubts. */
  private static boolean isWidened(Atom.Value value) {
    return ((Type.Prim) value.type()).scalar().byteSize() < 4;
  }
}
