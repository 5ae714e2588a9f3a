package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Java has arrays of {@code byte}, {@code short}, {@code char} and {@code boolean}, whose elements
 * do not disturb each other (JLS 17.6); WGSL addresses words of 32 bits; so arrays that the host
 * binds become arrays of words, a read cuts the element out, and a write puts it in by
 * compare-and-swap, for another work item may write another part of the word at the same time.
 *
 * <p>Runs after {@link NarrowSmallInts}, which leaves these arrays alone, and after all passes that
 * look at indices: the length of the array stays that of its elements.
 */
public record PackSmallElements() implements Pass {
  private static final int WORD_BITS = 32;

  @Override
  public Module apply(Module module) {
    return Lists.functions(module, function -> new Packing(FreshIds.after(function))
        .packed(function));
  }

  private static boolean isSmall(Type type) {
    return type instanceof Type.Prim(Scalar scalar) && scalar.byteSize() < Integer.BYTES;
  }

  private static boolean isPacked(Array array) {
    return array.space().isGlobal() && isSmall(array.element());
  }

  private static Array words(Array array) {
    return isPacked(array) ? array.withElement(Type.I32) : array;
  }

  /** A boolean stays one; a narrow number has been widened, but for these arrays. */
  private static Type.Element wide(Type.Element type) {
    return type instanceof Type.Prim(Scalar scalar) && scalar.isNarrow() ? Type.I32 : type;
  }

  private static Atom wide(Atom atom) {
    return switch (atom) {
      case Atom.Value value -> wide(value);
      case Atom.Const constant -> constant.type().scalar().isNarrow()
          ? new Atom.Const(Type.I32, constant.bits()) : constant;
    };
  }

  private static Atom.Value wide(Atom.Value value) {
    return new Atom.Value(value.id(), wide(value.type()), value.hint());
  }

  /** The work on one function. */
  private record Packing(FreshIds ids) {
    Function packed(Function function) {
      List<Operand> parameters = new ArrayList<>();
      for (Operand parameter : function.parameters()) {
        parameters.add(switch (parameter) {
          case Array array -> words(array);
          case Atom atom -> wide(atom);
        });
      }
      return new Function(function.name(), parameters, function.result(), list(function.body()),
          function.entry(), function.span());
    }

    private List<Stmt> list(List<Stmt> list) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        out.at(statement.span());
        if (statement instanceof Stmt.Store(Place place, Atom value, var _)
            && isPacked(place.array())) {
          store(out, place, wide(value));
        } else if (statement instanceof Stmt.Let(Atom.Value value, Op.Load(Place place), Span span)
            && isPacked(place.array())) {
          out.add(new Stmt.Let(wide(value), loaded(out, place), span));
        } else if (statement instanceof Stmt.Let(Atom.Value value, Op op, Span span)) {
          out.add(new Stmt.Let(wide(value), operation(op), span));
        } else {
          Stmt own = Operands.mapArrays(Operands.map(statement, PackSmallElements::wide),
              PackSmallElements::words);
          out.add(Lists.map(own, this::list));
        }
      }
      return out.build();
    }

    private static Op operation(Op op) {
      Op own = Operands.mapArrays(Operands.map(op, PackSmallElements::wide),
          PackSmallElements::words);
      return own instanceof Op.Convert convert && convert.to().scalar().isNarrow()
          ? new Op.Convert(Type.I32, convert.operand()) : own;
    }

    /** The word that holds an element. */
    private static Place word(StatementBuilder out, Place place) {
      int shift = place.array().element().equals(Type.I8)
          || place.array().element().equals(Type.BOOL) ? 2 : 1;
      Atom index = out.binary(BinaryOperator.SHR, wide(place.index()), Atom.Const.of(shift));
      return Place.of(words(place.array()), index).proven();
    }

    private static int bits(Place place) {
      return ((Type.Prim) place.array().element()).scalar().byteSize() * Byte.SIZE;
    }

    /** How far the element lies above the lowest bit of its word. */
    private static Atom above(StatementBuilder out, Place place) {
      int bits = bits(place);
      Atom part = out.binary(BinaryOperator.AND, wide(place.index()),
          Atom.Const.of(WORD_BITS / bits - 1));
      return out.binary(BinaryOperator.SHL, part,
          Atom.Const.of(Integer.numberOfTrailingZeros(bits)));
    }

    private static Op loaded(StatementBuilder out, Place place) {
      Atom word = out.let("word", new Op.Load(word(out, place)));
      Atom low = out.binary(BinaryOperator.USHR, word, above(out, place));
      Atom mask = Atom.Const.of((1 << bits(place)) - 1);
      return switch (((Type.Prim) place.array().element()).scalar()) {
        case U16 -> new Op.Binary(BinaryOperator.AND, low, mask);
        case BOOL -> new Op.Compare(Comparison.NE,
            out.binary(BinaryOperator.AND, low, mask), Atom.Const.of(0));
        case I8, I16 -> {
          Atom rest = Atom.Const.of(WORD_BITS - bits(place));
          yield new Op.Binary(BinaryOperator.SHR,
              out.binary(BinaryOperator.SHL, low, rest), rest);
        }
        case I32, I64, F32, F64 -> throw new AssertionError(place);
      };
    }

    private void store(StatementBuilder out, Place place, Atom value) {
      Place word = word(out, place);
      Atom above = above(out, place);
      Atom mask = Atom.Const.of((1 << bits(place)) - 1);
      Atom number = value.type().equals(Type.BOOL)
          ? out.select(value, Atom.Const.of(1), Atom.Const.of(0))
          : out.binary(BinaryOperator.AND, value, mask);
      Atom part = out.binary(BinaryOperator.SHL, number, above);
      Atom others = out.let("others", new Op.Unary(Op.UnaryOperator.COMPLEMENT,
          out.binary(BinaryOperator.SHL, mask, above)));
      StatementBuilder turn = new StatementBuilder(ids, out.span());
      Atom before = turn.let("before", new Op.Load(word));
      Atom after = turn.binary(BinaryOperator.OR,
          turn.binary(BinaryOperator.AND, before, others), part);
      Atom found = turn.let("found", new Op.Atomic(Op.AtomicOperator.COMPARE_EXCHANGE, word,
          List.of(before, after)));
      Atom again = turn.compare(Comparison.NE, found, before);
      out.add(new Stmt.DoLoop(new Label(ids.next(), ""), List.of(), turn.build(), again,
          out.span()));
    }
  }
}
