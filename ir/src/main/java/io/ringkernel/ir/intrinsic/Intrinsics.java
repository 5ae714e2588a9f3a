package io.ringkernel.ir.intrinsic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table: every row, and the two ways to find one. */
public final class Intrinsics {
  private static final List<Intrinsic> ALL = collect();
  private static final Map<String, Intrinsic> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, Intrinsic> BY_METHOD = new LinkedHashMap<>();

  static {
    for (Intrinsic row : ALL) {
      if (BY_NAME.put(row.name(), row) != null) {
        throw new AssertionError("two rows named " + row.name());
      }
      if (!row.javaMethod().isEmpty() && BY_METHOD.put(row.javaMethod(), row) != null) {
        throw new AssertionError("two rows for " + row.javaMethod());
      }
    }
  }

  private Intrinsics() {}

  /** Every row, by family. */
  public static List<Intrinsic> all() {
    return ALL;
  }

  /** The row of a Java method, in the form {@code java/lang/Math.sqrt(D)D}. */
  public static Optional<Intrinsic> ofMethod(String javaMethod) {
    return Optional.ofNullable(BY_METHOD.get(Aliases.canonical(javaMethod)));
  }

  /** The row of that name; an unknown name is a bug of the caller. */
  public static Intrinsic named(String name) {
    Intrinsic row = BY_NAME.get(name);
    if (row == null) {
      throw new AssertionError("no intrinsic " + name);
    }
    return row;
  }

  private static List<Intrinsic> collect() {
    List<Intrinsic> rows = new ArrayList<>(PositionRows.all());
    rows.addAll(IntegerRows.all());
    rows.addAll(IntegerDivisionRows.all());
    rows.addAll(ExactFloatRows.all());
    rows.addAll(FloatBitsRows.all());
    rows.addAll(ClampRows.all());
    rows.addAll(TranscendentalRows.all());
    return List.copyOf(rows);
  }
}
