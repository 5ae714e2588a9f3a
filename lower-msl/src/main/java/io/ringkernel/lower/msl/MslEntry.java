package io.ringkernel.lower.msl;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.emit.EntryText;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.FunctionScope;
import io.ringkernel.ir.emit.Namer;
import io.ringkernel.ir.emit.Precedence;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.List;

/** The parameters of an entry point: buffers, the arguments block, positions. */
record MslEntry(Function entry, EntryText text, MslDialect dialect) {
  private static final String ARGUMENTS = "rk_arguments";

  void collect(List<String> parameters) {
    FunctionScope scope = text.scope();
    EntryAbi abi = text.abi();
    for (int k = 0; k < abi.buffers().size(); k++) {
      EntryAbi.Buffer buffer = abi.buffers().get(k);
      Array array = buffer.array();
      String name = buffer.isTraps() ? scope.namer().own(array.hint())
          : scope.namer().name(array.hint());
      scope.bind(array.id(), Expression.primary(name));
      parameters.add(dialect.pointer(array, text.typeName().apply(array.element()), name)
          + " [[buffer(" + k + ")]]");
    }
    if (abi.argumentsSize() > 0) {
      String type = arguments();
      parameters.add("constant " + type + "& " + scope.namer().own(ARGUMENTS) + " [[buffer("
          + abi.buffers().size() + ")]]");
    }
    for (int k = 0; k < abi.shared().size(); k++) {
      Array array = abi.shared().get(k).array();
      String name = scope.declare(array.id(), array.hint());
      parameters.add(dialect.pointer(array, text.typeName().apply(array.element()), name)
          + " [[threadgroup(" + k + ")]]");
    }
    text.inputs().forEach(input -> parameters.add("uint3 " + scope.namer().own(input) + " [["
        + attribute(input) + "]]"));
  }

  /** Declares the arguments block and binds the scalars and lengths to its fields. */
  private String arguments() {
    String type = text.scope().namer().own(text.symbol() + "_Arguments");
    Namer members = new Namer(dialect.reserved());
    text.out().open("struct " + type);
    for (EntryAbi.Argument argument : text.abi().arguments()) {
      Scalar scalar = argument.type().scalar();
      String name = members.name(argument.name());
      boolean fillsField = scalar.byteSize() >= Scalar.I32.byteSize();
      text.out().line(dialect.type(fillsField ? scalar : Scalar.I32) + " " + name + ";");
      Expression value = value(scalar, ARGUMENTS + "." + name, fillsField);
      switch (entry.parameters().get(argument.parameter())) {
        case Array array -> text.scope().bindLength(array, value);
        case Atom.Value parameter -> text.scope().bind(parameter.id(), value);
        case Atom.Const constant -> throw new AssertionError("constant parameter " + constant);
      }
    }
    text.out().close(";").blank();
    return type;
  }

  /** A field of the block has at least four bytes, so a narrow scalar is cut out of it. */
  private Expression value(Scalar scalar, String field, boolean fillsField) {
    if (scalar == Scalar.BOOL) {
      return new Expression(field + " != 0", Precedence.EQUALITY);
    }
    return Expression.primary(fillsField ? field : dialect.type(scalar) + "(" + field + ")");
  }

  private static String attribute(String input) {
    return switch (input) {
      case "rk_global_id" -> "thread_position_in_grid";
      case "rk_local_id" -> "thread_position_in_threadgroup";
      case "rk_block_id" -> "threadgroup_position_in_grid";
      case "rk_block_dim" -> "threads_per_threadgroup";
      case "rk_grid_dim" -> "threadgroups_per_grid";
      default -> throw new AssertionError("no input " + input);
    };
  }
}
