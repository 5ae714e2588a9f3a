package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.wire.RecordWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Java's records have components of {@code byte}, {@code short}, {@code char} and {@code boolean};
 * WGSL has no such types in memory that the host binds (WGSL 14.2.2: host-shareable); so an array
 * of such records that the host binds becomes an array of the words that its bytes make.
 *
 * <p>Runs after all passes that look at indices: the length of the array stays that of its records.
 * Before the passes for narrow and wide integers, which take over what this leaves.
 */
public record RecordsAsWords() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module,
        function -> new Packing(FreshIds.after(function)).packed(function));
  }

  private static boolean isPacked(Array array) {
    return array.space().isGlobal() && array.element() instanceof Type.Struct struct
        && hasSmallLeaf(struct);
  }

  private static boolean hasSmallLeaf(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> prim.scalar().byteSize() < Integer.BYTES;
      case Type.Struct struct -> struct.fields().stream().anyMatch(f -> hasSmallLeaf(f.type()));
    };
  }

  private static Array packed(Array array) {
    return isPacked(array) ? RecordWords.bytesOf(array) : array;
  }

  /** The value itself: a later pass takes the choice away. */
  private static Op copy(Atom value) {
    return new Op.Select(Atom.Const.of(true), value, value);
  }

  /** The work on one function. */
  private record Packing(FreshIds ids) {
    Function packed(Function function) {
      List<Operand> parameters = new ArrayList<>();
      for (Operand parameter : function.parameters()) {
        parameters.add(parameter instanceof Array array ? RecordsAsWords.packed(array)
            : parameter);
      }
      return new Function(function.name(), parameters, function.result(), list(function.body()),
          function.entry(), function.span());
    }

    private List<Stmt> list(List<Stmt> list) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        RecordWords words = new RecordWords(out.at(statement.span()));
        if (statement instanceof Stmt.Store(Place place, var value, var _)
            && isPacked(place.array())) {
          words.store(place, value);
        } else if (statement instanceof Stmt.Let(var value, Op.Load(Place place), var span)
            && isPacked(place.array())) {
          out.add(new Stmt.Let(value, copy(words.load(place)), span));
        } else {
          out.add(Lists.map(Operands.mapArrays(statement, RecordsAsWords::packed), this::list));
        }
      }
      return out.build();
    }
  }
}
