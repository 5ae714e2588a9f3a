package io.ringkernel.ir.text;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Tables;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints a module as text: one statement a line, nested lists indented by two blanks. Values are
 * {@code hint.id}, locals {@code hint!id}, arrays {@code hint#id}, labels {@code @id}; so the text
 * is a function of the module and names nothing else. Lines of the user's code stand behind {@code
 * //} where they change. {@link IrParser} reads the text back.
 */
public final class IrPrinter {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int line;
  private String file = "";

  private IrPrinter() {}

  /** The whole module; ends with a newline. */
  public static String print(Module module) {
    IrPrinter printer = new IrPrinter();
    printer.line("module " + module.name());
    for (Type.Struct struct : module.structs()) {
      printer.line("struct " + struct.name() + (struct.inColumns() ? " columns" : "") + " { "
          + struct.fields().stream()
              .map(f -> f.type() + " " + f.name()).collect(Collectors.joining(", ")) + " }");
    }
    for (Array array : Tables.in(module.functions())) {
      Table table = array.table().orElseThrow();
      printer.line("table " + table.element() + "[" + table.length() + "] " + table.name() + " = "
          + IntStream.range(0, table.length()).mapToObj(i -> OpText.of(table.at(i)))
              .collect(Collectors.joining(", ", "{", "}")));
    }
    for (Function function : module.functions()) {
      printer.line("");
      printer.function(function);
    }
    return printer.text.toString();
  }

  /** One function; ends with a newline. */
  public static String print(Function function) {
    IrPrinter printer = new IrPrinter();
    printer.function(function);
    return printer.text.toString();
  }

  private void line(String content) {
    if (!content.isEmpty()) {
      text.append("  ".repeat(depth)).append(content);
    }
    text.append('\n');
  }

  /** A line with the user's line, and its file, where that is another one than before. */
  private void line(String content, Stmt statement) {
    int source = statement.span().line();
    String from = statement.span().file();
    boolean isNew = source > 0 && (source != line || !from.equals(file));
    line(isNew ? content + "  // " + (from.equals(file) ? "" : from + ":") + source : content);
    line = source > 0 ? source : line;
    file = source > 0 ? from : file;
  }

  private void function(Function function) {
    line = 0;
    file = "";
    function.entry().ifPresent(this::entry);
    String parameters =
        function.parameters().stream().map(IrPrinter::parameter).collect(Collectors.joining(", "));
    line(function.result() + " " + function.name() + "(" + parameters + ") {");
    depth++;
    Tables.in(function).forEach(array -> line("constant " + array.element() + "["
        + array.length().getAsInt() + "] " + array));
    depth--;
    list(function.body());
    line("}");
  }

  private void entry(Entry entry) {
    line("entry block " + entry.blockX() + " " + entry.blockY() + " " + entry.blockZ()
        + " bounds " + entry.bounds().name().toLowerCase(Locale.ROOT)
        + (entry.precision() == Entry.Precision.STRICT ? ""
            : " precision " + entry.precision().name().toLowerCase(Locale.ROOT)));
    entry.stencil().ifPresent(shape -> line("stencil " + shape.axes() + " halo " + shape.halo()
        + " " + shape.boundary() + " " + shape.outside() + " layer " + shape.layer()
        + shape.rotate().stream().map(field -> " " + field).collect(Collectors.joining())));
    entry.variant().ifPresent(variant -> {
      line("variant of " + variant.of() + (variant.form() == Entry.Form.UNCHECKED ? ""
          : " form " + variant.form()));
      variant.preconditions().forEach(condition -> line("requires " + condition.terms().stream()
          .map(term -> term.times() + term.factors().stream().map(f -> " " + f)
              .collect(Collectors.joining())).collect(Collectors.joining(", "))));
    });
    for (int i = 0; i < entry.trapSites().size(); i++) {
      Entry.TrapSite site = entry.trapSites().get(i);
      line("trap " + i + " " + kind(site.kind()) + " line " + site.span().file() + ":"
          + site.span().tableLine());
    }
  }

  private static String kind(TrapKind kind) {
    return kind.exception() + kind.message().map(IrPrinter::quoted).orElse("");
  }

  /** A text in quotes, on one line. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(":\"");
    text.chars().forEach(c -> quoted.append(c < ' ' || c == '"' || c == '\\' || c > '~'
        ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c)));
    return quoted.append('"').toString();
  }

  private static String parameter(Operand parameter) {
    return switch (parameter) {
      case Array array -> space(array) + array.element() + "["
          + (array.length().isPresent() ? array.length().getAsInt() : "") + "] " + array
          + (array.space() == Array.Space.GLOBAL ? " written" : "")
          + array.column().map(c -> " column " + c.number() + " " + c.path()).orElse("");
      case Atom atom -> atom.type() + " " + atom;
    };
  }

  private static String length(Array array) {
    return array.launched().map(size -> "=" + size)
        .orElseGet(() -> Integer.toString(array.length().orElse(0)));
  }

  private static String space(Array array) {
    return array.space().isGlobal() ? ""
        : array.space().name().toLowerCase(Locale.ROOT) + " ";
  }

  private void list(List<Stmt> list) {
    depth++;
    list.forEach(this::statement);
    depth--;
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Let s ->
          line(s.value().type() + " " + s.value() + " = " + OpText.of(s.op()), s);
      case Stmt.Do s -> line("do " + OpText.of(s.op()), s);
      case Stmt.Declare s -> line("var " + typed(s.local()) + " = " + OpText.of(s.initial()), s);
      case Stmt.Assign s -> line(s.local() + " = " + OpText.of(s.value()), s);
      case Stmt.DeclareArray s -> line(s.array().space().name().toLowerCase(Locale.ROOT) + " "
          + s.array().element() + "[" + length(s.array()) + "] " + s.array(), s);
      case Stmt.Store s -> line(OpText.of(s.place()) + " = " + OpText.of(s.value()), s);
      case Stmt.If s -> branch(s);
      case Stmt.Loop s -> {
        line("loop " + label(s.label()) + " {", s);
        list(s.head());
        line("} while " + OpText.of(s.condition()) + " {");
        list(s.body());
        line("} update {");
        list(s.update());
        line("}");
      }
      case Stmt.DoLoop s -> {
        line("do " + label(s.label()) + " {", s);
        list(s.body());
        line("} tail {");
        list(s.tail());
        line("} while " + OpText.of(s.condition()));
      }
      case Stmt.Block s -> {
        line("block " + label(s.label()) + " {", s);
        list(s.body());
        line("}");
      }
      case Stmt.Switch s -> choice(s);
      case Stmt.Break s -> line("break " + label(s.label()), s);
      case Stmt.Continue s -> line("continue " + label(s.label()), s);
      case Stmt.Return s -> line("return" + s.value().map(v -> " " + OpText.of(v)).orElse(""), s);
      case Stmt.Trap s -> line("trap " + kind(s.kind()) + " " + OpText.list(s.operands()), s);
      case Stmt.Barrier s -> line("barrier", s);
    }
  }

  private void branch(Stmt.If s) {
    line("if " + OpText.of(s.condition()) + " {", s);
    list(s.then());
    if (!s.otherwise().isEmpty()) {
      line("} else {");
      list(s.otherwise());
    }
    line("}");
  }

  private void choice(Stmt.Switch s) {
    line("switch " + OpText.of(s.selector()) + " {", s);
    for (Stmt.Case branch : s.cases()) {
      line("case " + branch.keys().stream().map(String::valueOf)
          .collect(Collectors.joining(", ")) + " {");
      list(branch.body());
      line("}");
    }
    line("default {");
    list(s.otherwise());
    line("}");
    line("}");
  }

  private static String typed(Local local) {
    return local.type() + " " + local;
  }

  private static String label(Label label) {
    return "@" + label.id() + (label.hint().isEmpty() ? "" : " " + label.hint());
  }
}
