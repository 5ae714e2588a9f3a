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
import io.ringkernel.ir.layout.StructLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Java has one array of records; the author of a record may ask for one array per primitive, so
 * that neighbouring work items read neighbouring numbers; so an array of such records that the host
 * binds becomes its columns, in the order of the record's primitives.
 *
 * <p>Runs after {@link CheckBounds}: one test of an index holds for all columns, which have the
 * same length. A column has an id that no other array of the module has, so that helpers which name
 * an entry's arrays (see {@link SpecializeArrays}) name its columns.
 */
public record RecordsInColumns() implements Pass {
  @Override
  public Module apply(Module module) {
    boolean needed = module.structs().stream().anyMatch(Type.Struct::inColumns);
    return needed ? new Splitting(module).split(module) : module;
  }

  private static boolean isSplit(Operand operand) {
    return operand instanceof Array array && array.space().isGlobal()
        && array.element() instanceof Type.Struct struct && struct.inColumns();
  }

  /** The work on one module. */
  private static final class Splitting {
    private final Map<Array, List<Array>> columns = new HashMap<>();
    private int nextArray;

    Splitting(Module module) {
      for (Function function : module.functions()) {
        nextArray = Math.max(nextArray, FreshIds.after(function).next());
      }
    }

    Module split(Module module) {
      // Those of parameters first, so that ids do not depend on the order of uses.
      module.functions().forEach(f -> operands(f.parameters()));
      // No temporary of any function may have the id of a column.
      return Lists.functions(module, function -> new Function(function.name(),
          operands(function.parameters()), function.result(),
          list(function.body(), new FreshIds(nextArray)), function.entry(), function.span()));
    }

    private List<Operand> operands(List<? extends Operand> operands) {
      List<Operand> all = new ArrayList<>();
      for (Operand operand : operands) {
        if (isSplit(operand)) {
          all.addAll(columns((Array) operand));
        } else {
          all.add(operand);
        }
      }
      return all;
    }

    private List<Array> columns(Array array) {
      return columns.computeIfAbsent(array, _ -> {
        List<Array> made = new ArrayList<>();
        for (StructLayout.Leaf leaf : StructLayout.of((Type.Struct) array.element()).leaves()) {
          made.add(new Array(nextArray++, leaf.type(),
              array.hint() + "_" + leaf.path().replace('.', '_'), array.space(), array.length(),
              Optional.empty(), Optional.of(new Array.Column(made.size(), leaf.path()))));
        }
        return made;
      });
    }

    private List<Stmt> list(List<Stmt> list, FreshIds ids) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        out.at(statement.span());
        switch (statement) {
          case Stmt.Store(Place place, Atom value, var _) when isSplit(place.array()) ->
              store(out, place, value);
          case Stmt.Let(var value, Op op, Span span) ->
              out.add(new Stmt.Let(value, op(out, op), span));
          case Stmt.Do(Op op, Span span) -> out.add(new Stmt.Do(op(out, op), span));
          default -> out.add(Lists.map(statement, inner -> list(inner, ids)));
        }
      }
      return out.build();
    }

    private Op op(StatementBuilder out, Op op) {
      return switch (op) {
        case Op.Load(Place place) when isSplit(place.array()) ->
            load(out, place, place.type(), first(place));
        case Op.Length(Array array) when isSplit(array) ->
            new Op.Length(columns(array).getFirst());
        case Op.Call call -> new Op.Call(call.function(), call.type(),
            operands(call.arguments()));
        default -> op;
      };
    }

    /** The number of the first column of what lies at the place. */
    private static int first(Place place) {
      int first = 0;
      Type.Element type = place.array().element();
      for (int field : place.path()) {
        List<Type.Field> fields = ((Type.Struct) type).fields();
        for (Type.Field before : fields.subList(0, field)) {
          first += count(before.type());
        }
        type = fields.get(field).type();
      }
      return first;
    }

    private static int count(Type.Element type) {
      return switch (type) {
        case Type.Prim _ -> 1;
        case Type.Struct struct -> struct.fields().stream().mapToInt(f -> count(f.type())).sum();
      };
    }

    private Op load(StatementBuilder out, Place place, Type.Element type, int first) {
      if (!(type instanceof Type.Struct struct)) {
        return new Op.Load(at(place, first));
      }
      List<Atom> fields = new ArrayList<>();
      int column = first;
      for (Type.Field field : struct.fields()) {
        fields.add(out.let(field.name(), load(out, place, field.type(), column)));
        column += count(field.type());
      }
      return new Op.Make(struct, fields);
    }

    private Place at(Place place, int column) {
      return new Place(columns(place.array()).get(column), place.index(), List.of(),
          place.bounds());
    }

    private void store(StatementBuilder out, Place place, Atom value) {
      storeFrom(out, place, value, first(place));
    }

    private void storeFrom(StatementBuilder out, Place place, Atom value, int first) {
      if (!(value.type() instanceof Type.Struct struct)) {
        out.add(new Stmt.Store(at(place, first), value, out.span()));
        return;
      }
      int column = first;
      for (int i = 0; i < struct.fields().size(); i++) {
        Atom field = out.let(struct.fields().get(i).name(), new Op.Get(value, i));
        storeFrom(out, place, field, column);
        column += count(field.type());
      }
    }
  }
}
