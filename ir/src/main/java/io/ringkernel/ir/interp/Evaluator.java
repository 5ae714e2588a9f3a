package io.ringkernel.ir.interp;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Evaluates operations other than calls, and stores. */
final class Evaluator {
  /** The index that stands for no element at all. */
  private static final int SKIP = -1;
  private final WorkItem item;

  Evaluator(WorkItem item) {
    this.item = item;
  }

  /** Evaluates and gives the result to an id; -1 throws it away. */
  void evaluate(Activation frame, Op op, int target, Span span) {
    switch (op) {
      case Op.Read read -> {
        if (target >= 0) {
          frame.copy(target, read.local());
        }
      }
      case Op.Load load -> keep(frame, target, load.type(), load(frame, load.place(), span));
      case Op.Make make -> keep(frame, target, make.type(), make(frame, make));
      case Op.Get get -> keep(frame, target, get.type(),
          ((StructValue) frame.boxed(get.record())).fields().get(get.field()));
      case Op.Select select -> {
        Atom chosen = frame.isTrue(select.condition()) ? select.then() : select.otherwise();
        if (target >= 0) {
          frame.copy(target, chosen);
        }
      }
      case Op.Atomic atomic ->
          keep(frame, target, atomic.type(), atomic(frame, atomic, span));
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Length _,
          Op.Apply _ -> {
        long bits = number(frame, op, span);
        watch(frame, op, bits);
        if (target >= 0) {
          frame.setBits(target, bits);
        }
      }
      case Op.Call call -> throw new AssertionError("call of " + call.function());
    }
  }

  private void watch(Activation frame, Op op, long result) {
    watch((Type.Prim) op.type(), result, op instanceof Op.Binary binary
        && binary.type().equals(Type.F32) && isRounded(binary.operator(),
            RawBits.asFloat(frame.bits(binary.left())),
            RawBits.asFloat(frame.bits(binary.right()))));
    switch (op) {
      case Op.Binary o -> List.of(o.left(), o.right()).forEach(atom -> watch(frame, atom));
      case Op.Compare o -> List.of(o.left(), o.right()).forEach(atom -> watch(frame, atom));
      case Op.Unary o -> watch(frame, o.operand());
      case Op.Convert o -> watch(frame, o.operand());
      case Op.Apply o -> o.arguments().forEach(atom -> watch(frame, atom));
      default -> {}
    }
  }

  private void watch(Activation frame, Atom operand) {
    watch((Type.Prim) operand.type(), frame.bits(operand), false);
  }

  private void watch(Type.Prim type, long bits, boolean rounded) {
    if (type.scalar() == Scalar.F32) {
      item.launch.interpreter().watcher().met(RawBits.asFloat(bits), rounded);
    } else if (type.scalar() == Scalar.F64) {
      item.launch.interpreter().watcher().met(RawBits.asDouble(bits), rounded);
    }
  }

  /** A product of floats is exact as a double; a sum that is not is no float either. */
  private static boolean isRounded(Op.BinaryOperator operator, float x, float y) {
    double exact = switch (operator) {
      case ADD -> (double) x + y;
      case SUB -> (double) x - y;
      case MUL -> (double) x * y;
      default -> 0;
    };
    return exact != (float) exact;
  }

  private static void keep(Activation frame, int target, Type.Element type, Object value) {
    if (target >= 0) {
      frame.set(target, type, value);
    }
  }

  private long number(Activation frame, Op op, Span span) {
    return switch (op) {
      case Op.Binary binary -> {
        try {
          yield JavaArithmetic.binary(binary.operator(), scalar(binary.left()),
              frame.bits(binary.left()), frame.bits(binary.right()));
        } catch (ArithmeticException _) {
          throw trap(TrapKind.DIVISION_BY_ZERO, span);
        }
      }
      case Op.Unary unary -> JavaArithmetic.unary(unary.operator(), scalar(unary.operand()),
          frame.bits(unary.operand()));
      case Op.Compare compare -> RawBits.of(JavaArithmetic.compare(compare.comparison(),
          scalar(compare.left()), frame.bits(compare.left()), frame.bits(compare.right())));
      case Op.Convert convert -> JavaArithmetic.convert(scalar(convert.operand()),
          convert.to().scalar(), frame.bits(convert.operand()));
      case Op.ConvertRaw convert -> JavaArithmetic.convertRaw(scalar(convert.operand()),
          convert.to().scalar(), frame.bits(convert.operand()));
      case Op.Length length -> frame.memory(length.array()).length();
      case Op.Apply apply -> apply(frame, apply, span);
      default -> throw new AssertionError("not a number: " + op);
    };
  }

  private static Scalar scalar(Atom atom) {
    return ((Type.Prim) atom.type()).scalar();
  }

  private long apply(Activation frame, Op.Apply apply, Span span) {
    Intrinsic row = apply.intrinsic();
    long[] operands = apply.arguments().stream().mapToLong(frame::bits).toArray();
    if (row.evaluator().isEmpty()) {
      return ofPlace(row.name(), operands);
    }
    try {
      return row.evaluator().get().apply(operands);
    } catch (ArithmeticException thrown) {
      // A division that HotSpot compiled throws one ready-made exception, which has no message.
      String message = Objects.requireNonNullElse(thrown.getMessage(), "/ by zero");
      throw trap(TrapKind.thrown("java.lang.ArithmeticException", Optional.of(message)), span);
    } catch (IndexOutOfBoundsException thrown) {
      throw trap(TrapKind.thrown(thrown.getClass().getName(), Optional.empty()), span);
    } catch (IllegalStateException thrown) {
      throw trap(TrapKind.thrown("java.lang.IllegalStateException",
          Optional.of(thrown.getMessage())), span);
    } catch (IllegalArgumentException _) {
      throw trap(TrapKind.ILLEGAL_ARGUMENT, span);
    }
  }

  /** Where the item is, or what its block lets others see: the value of its first item. */
  private long ofPlace(String row, long[] operands) {
    if (row.startsWith("gridPublished_")) {
      return item.launch.published().getOrDefault((int) operands[0], 0L);
    }
    if (row.startsWith("gridPublish_")) {
      if (item.position.read("localIndex") == 0) {
        item.launch.published().put(item.position.blockNumber(), operands[0]);
      }
      return 0;
    }
    return item.position.read(row);
  }

  private static StructValue make(Activation frame, Op.Make make) {
    List<Object> fields = new ArrayList<>();
    for (Atom field : make.fields()) {
      fields.add(frame.boxed(field));
    }
    return new StructValue(make.type(), fields);
  }

  private TrapException trap(TrapKind kind, Span span) {
    return new TrapException(kind, span, item.position.linear());
  }

  /** The index to use, by the policy of the entry; {@link #SKIP} for an empty array. */
  private int index(Place place, Memory memory, int index, Span span) {
    int length = memory.length();
    if (index >= 0 && index < length) {
      return index;
    }
    if (place.bounds() == Place.Bounds.PROVEN
        || item.launch.bounds() == Entry.BoundsPolicy.UNCHECKED) {
      throw new AssertionError("index " + index + " of " + place.array() + " with length " + length
          + " was promised to be in bounds, line " + span.line());
    }
    if (item.launch.bounds() == Entry.BoundsPolicy.TRAP) {
      throw trap(TrapKind.INDEX_OUT_OF_BOUNDS, span);
    }
    return length == 0 ? SKIP : index < 0 ? 0 : length - 1;
  }

  private Object load(Activation frame, Place place, Span span) {
    Memory memory = frame.memory(place.array());
    int index = index(place, memory, (int) frame.bits(place.index()), span);
    return switch (place.array().element()) {
      case Type.Prim prim -> RawBits.box(prim.scalar(), index == SKIP ? 0 : memory.bits(index));
      case Type.Struct struct ->
          (index == SKIP ? StructValue.zero(struct) : memory.structs().get(index))
              .at(place.path());
    };
  }

  void store(Activation frame, Stmt.Store store) {
    Place place = store.place();
    Memory memory = frame.memory(place.array());
    int index = index(place, memory, (int) frame.bits(place.index()), store.span());
    if (index != SKIP) {
      put(memory, index, place, frame.boxed(store.value()));
    }
  }

  private static void put(Memory memory, int index, Place place, Object value) {
    if (place.array().element() instanceof Type.Prim) {
      memory.setBits(index, RawBits.ofBoxed(value));
    } else if (place.path().isEmpty()) {
      memory.structs().set(index, (StructValue) value);
    } else {
      StructValue changed = memory.structs().get(index).with(place.path(), value);
      memory.structs().set(index, changed);
    }
  }

  private Object atomic(Activation frame, Op.Atomic atomic, Span span) {
    Place place = atomic.place();
    Memory memory = frame.memory(place.array());
    int index = index(place, memory, (int) frame.bits(place.index()), span);
    Scalar type = ((Type.Prim) place.type()).scalar();
    if (index == SKIP) {
      return RawBits.box(type, 0);
    }
    Object before = place.array().element() instanceof Type.Prim
        ? RawBits.box(type, memory.bits(index)) : memory.structs().get(index).at(place.path());
    long old = RawBits.ofBoxed(before);
    long operand = atomic.operands().isEmpty() ? 0 : frame.bits(atomic.operands().getFirst());
    long changed = switch (atomic.operator()) {
      case ADD -> JavaArithmetic.binary(Op.BinaryOperator.ADD, type, old, operand);
      case MIN -> Math.min(old, operand);
      case MAX -> Math.max(old, operand);
      case AND -> old & operand;
      case OR -> old | operand;
      case XOR -> old ^ operand;
      case EXCHANGE, STORE -> operand;
      case LOAD -> old;
      case COMPARE_EXCHANGE -> old == operand ? frame.bits(atomic.operands().get(1)) : old;
    };
    put(memory, index, place, RawBits.box(type, changed));
    return before;
  }
}
