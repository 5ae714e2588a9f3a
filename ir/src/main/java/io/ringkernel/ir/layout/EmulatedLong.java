package io.ringkernel.ir.layout;

import io.ringkernel.ir.Type;
import java.util.List;

/**
 * A {@code long} as two {@code int}s, for targets without 64-bit integers. It keeps size 8 and
 * alignment 8, so layouts are the same on every target.
 */
public final class EmulatedLong {
  /** The low word, then the high word: little-endian like the {@code long} it stands for. */
  public static final Type.Struct STRUCT = new Type.Struct("rk_long",
      List.of(new Type.Field("low", Type.I32), new Type.Field("high", Type.I32)));

  private EmulatedLong() {}

  /** Whether a type is the stand-in. */
  public static boolean is(Type type) {
    return STRUCT.equals(type);
  }
}
