package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Java has {@code byte}, {@code short} and {@code char}; WGSL has no integer below 32 bits; so
 * values and variables of these types, and private, shared and constant arrays of them, become
 * {@code int}, and a conversion to one of them keeps the low bits and extends the sign, or zeros
 * for {@code char}.
 *
 * <p>Arrays that the host binds keep their type: the capability check refuses them where the target
 * cannot address them, or a later pass packs them. A value read from one is widened, one written is
 * narrowed; so are an entry's parameters, which the host binds, where they are used. Arrays of
 * records with small fields are refused likewise, so a record with small fields is only ever a
 * value, and its fields widen with it.
 */
public record NarrowSmallInts() implements Pass {
  @Override
  public Module apply(Module module) {
    Module widened = Lists.functions(module, function -> new Widening(function).widened());
    return new Module(widened.name(),
        widened.structs().stream().map(struct -> (Type.Struct) wide(struct)).toList(),
        widened.functions());
  }

  private static boolean isNarrow(Type type) {
    return type instanceof Type.Prim(Scalar scalar) && scalar.isNarrow();
  }

  private static Type.Element wide(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> isNarrow(prim) ? Type.I32 : prim;
      case Type.Struct struct -> new Type.Struct(struct.name(), struct.fields().stream()
          .map(field -> new Type.Field(field.name(), wide(field.type()))).toList(),
          struct.inColumns());
    };
  }

  private static Array wide(Array array) {
    return array.space().isGlobal() ? array : array.withElement(wide(array.element()));
  }

  private static Atom.Value wide(Atom.Value value) {
    return new Atom.Value(value.id(), wide(value.type()), value.hint());
  }

  private static Local wide(Local local) {
    return new Local(local.id(), wide(local.type()), local.hint());
  }

  /** The work on one function. */
  private static final class Widening {
    private final Function function;
    private final FreshIds ids;

    Widening(Function function) {
      this.function = function;
      ids = FreshIds.after(function);
    }

    Function widened() {
      List<Operand> parameters = new ArrayList<>();
      for (Operand parameter : function.parameters()) {
        parameters.add(switch (parameter) {
          case Atom.Value value when function.entry().isEmpty() -> wide(value);
          case Array array -> wide(array);
          case Atom atom -> atom;
        });
      }
      List<Stmt> body = list(function.body());
      Type result = function.result() instanceof Type.Element element ? wide(element)
          : function.result();
      return new Function(function.name(), parameters, result, body, function.entry(),
          function.span());
    }

    private Atom atom(Atom atom) {
      return switch (atom) {
        case Atom.Const constant -> isNarrow(constant.type())
            ? new Atom.Const(Type.I32, constant.bits()) : constant;
        case Atom.Value value -> isParameterOfEntry(value) ? value : wide(value);
      };
    }

    private boolean isParameterOfEntry(Atom.Value value) {
      return function.entry().isPresent() && function.parameters().contains(value);
    }

    private List<Stmt> list(List<Stmt> list) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        out.at(statement.span());
        switch (statement) {
          case Stmt.Let s -> out.add(new Stmt.Let(wide(s.value()), op(out, s.op()), s.span()));
          case Stmt.Do s -> out.add(new Stmt.Do(op(out, s.op()), s.span()));
          case Stmt.Declare s -> out.add(
              new Stmt.Declare(wide(s.local()), used(out, s.initial()), s.span()));
          case Stmt.Assign s ->
              out.add(new Stmt.Assign(wide(s.local()), used(out, s.value()), s.span()));
          case Stmt.DeclareArray s ->
              out.add(new Stmt.DeclareArray(wide(s.array()), s.span()));
          case Stmt.Store s -> store(out, s);
          default -> out.add(Lists.map(
              Operands.map(statement, atom -> used(out, atom)), this::list));
        }
      }
      return out.build();
    }

    /** The wide form of an operand; an entry's narrow parameter is converted where it is used. */
    private Atom used(StatementBuilder out, Atom atom) {
      return atom instanceof Atom.Value value && isParameterOfEntry(value)
          && isNarrow(value.type()) ? out.let(value.hint(), new Op.Convert(Type.I32, value))
              : atom(atom);
    }

    /** Memory that keeps its type takes a narrow value. */
    private void store(StatementBuilder out, Stmt.Store s) {
      Stmt.Store wide = (Stmt.Store) Operands.mapArrays(
          Operands.map(s, atom -> used(out, atom)), NarrowSmallInts::wide);
      Type.Element element = wide.place().type();
      Atom value = isNarrow(element)
          ? out.let("narrow", new Op.Convert((Type.Prim) element, wide.value())) : wide.value();
      out.add(new Stmt.Store(wide.place(), value, s.span()));
    }

    private Op op(StatementBuilder out, Op op) {
      boolean wasNarrow = op instanceof Op.Convert convert && isNarrow(convert.to());
      Op wide = Operands.mapArrays(Operands.map(op, atom -> used(out, atom)),
          NarrowSmallInts::wide);
      return switch (wide) {
        case Op.Convert convert when wasNarrow -> narrowed(out, convert);
        case Op.Convert convert when convert.operand().type().equals(convert.to()) -> convert;
        case Op.Read read -> new Op.Read(wide(read.local()));
        case Op.Load load when isNarrow(load.type()) ->
            new Op.Convert(Type.I32, out.let("narrow", load));
        case Op.Make make -> new Op.Make((Type.Struct) wide(make.type()), make.fields());
        case Op.Call call -> new Op.Call(call.function(),
            call.type() instanceof Type.Element element ? wide(element) : call.type(),
            call.arguments());
        default -> wide;
      };
    }

    /** A float goes through int (JLS 5.1.3); a long gives up its upper half first. */
    private static Op narrowed(StatementBuilder out, Op.Convert convert) {
      Atom x = convert.operand().type().equals(Type.I32) ? convert.operand()
          : out.let("wide", new Op.Convert(Type.I32, convert.operand()));
      return switch (convert.to().scalar()) {
        case U16 -> new Op.Binary(BinaryOperator.AND, x, Atom.Const.of(0xffff));
        case I16 -> extended(out, x, 16);
        case I8 -> extended(out, x, 24);
        case BOOL, I32, I64, F32, F64 -> throw new AssertionError(convert);
      };
    }

    private static Op extended(StatementBuilder out, Atom x, int bits) {
      Atom high = out.binary(BinaryOperator.SHL, x, Atom.Const.of(bits));
      return new Op.Binary(BinaryOperator.SHR, high, Atom.Const.of(bits));
    }
  }
}
