package io.ringkernel.ir.emit.samples;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Modules that show every construct; each target that can keeps a golden text of each. */
public enum Samples {
  /** One array operation under a guard. */
  SAXPY(Saxpy::module),
  /** Shared memory, barriers, an atomic. */
  REDUCTION(ControlSamples::reduction),
  /** A jump out of two loops. */
  LABELLED_BREAK(ControlSamples::labelledBreak),
  /** Switch, else chain, loops, early return. */
  BRANCHES(ControlSamples::branches),
  /** Two entry points, two dimensions, every position. */
  POSITIONS(ControlSamples::positions),
  /** A variable of a loop that outlives it. */
  COUNTER_BEHIND(ControlSamples::counterBehind),
  /** Effects in their order. */
  ORDER(ControlSamples::order),
  /** Operators on int. */
  INT_OPERATORS(() -> ValueSamples.operators(Type.I32, "ints")),
  /** Operators on long. */
  LONG_OPERATORS(() -> ValueSamples.operators(Type.I64, "longs"), Capability.INT64),
  /** Operators on float. */
  FLOAT_OPERATORS(() -> ValueSamples.operators(Type.F32, "floats")),
  /** Operators on double. */
  DOUBLE_OPERATORS(() -> ValueSamples.operators(Type.F64, "doubles"), Capability.FLOAT64),
  /** Precedence and wrapping. */
  ARITHMETIC(ValueSamples::arithmetic),
  /** Constants of 32 bits. */
  LITERALS(ValueSamples::literals),
  /** Constants of 64 bits. */
  WIDE_LITERALS(ValueSamples::wideLiterals, Capability.FLOAT64, Capability.INT64),
  /** Nested records. */
  RECORDS(ValueSamples::records),
  /** Elements of one and two bytes. */
  NARROW(ValueSamples::narrow, Capability.SUBWORD_ARRAYS),
  /** Helpers. */
  CALLS(ValueSamples::calls),
  /** A helper over arrays. */
  BUFFERS(ValueSamples::buffers),
  /** Constant tables. */
  TABLES(MemorySamples::tables),
  /** A constant table of long. */
  WIDE_TABLE(MemorySamples::wideTable, Capability.INT64),
  /** Arrays of every kind as arguments. */
  SPACES(MemorySamples::spaces),
  /** Exceptions. */
  TRAPS(ValueSamples::traps),
  /** Names that have to change. */
  NAMES(ValueSamples::names);

  private final Supplier<Module> module;
  private final Set<Capability> needs;

  Samples(Supplier<Module> module, Capability... needs) {
    this.module = module;
    this.needs = Set.of(needs);
  }

  /** A new copy. */
  public Module module() {
    return module.get();
  }

  /** The samples that a target can do. */
  public static Stream<Samples> of(Lowering lowering) {
    return Stream.of(values()).filter(s -> lowering.capabilities().containsAll(s.needs));
  }

  /** The golden file without its extension. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
