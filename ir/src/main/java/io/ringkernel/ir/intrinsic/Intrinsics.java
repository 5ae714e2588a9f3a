package io.ringkernel.ir.intrinsic;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table: every row, and the two ways to find one. */
public final class Intrinsics {
  /** The whole table, which only those need that print or test all of it. */
  private static final class Whole {
    static final List<Family> FAMILIES = Families.all();
    static final List<Intrinsic> ROWS =
        FAMILIES.stream().flatMap(family -> family.rows().stream()).toList();

    static {
      Set<String> names = new HashSet<>();
      Set<String> methods = new HashSet<>();
      for (Intrinsic row : ROWS) {
        if (!names.add(row.name())) {
          throw new AssertionError("two rows named " + row.name());
        }
        if (!row.javaMethod().isEmpty() && !methods.add(row.javaMethod())) {
          throw new AssertionError("two rows for " + row.javaMethod());
        }
      }
    }

    private Whole() {}
  }

  /**
   * Rows that belong together.
   *
   * @param title a heading
   */
  public record Family(String title, List<Intrinsic> rows) {
    /** Copies the list. */
    public Family {
      rows = List.copyOf(rows);
    }
  }

  private Intrinsics() {}

  /** The families, in the order of {@link #all}. */
  public static List<Family> families() {
    return Whole.FAMILIES;
  }

  /** Every row, by family. */
  public static List<Intrinsic> all() {
    return Whole.ROWS;
  }

  /** The row of a Java method, in the form {@code java/lang/Math.sqrt(D)D}. */
  public static Optional<Intrinsic> ofMethod(String javaMethod) {
    return Optional.ofNullable(Families.ofMethod(Aliases.canonical(javaMethod)));
  }

  /** The row of that name; an unknown name is a bug of the caller. */
  public static Intrinsic named(String name) {
    Intrinsic row = Families.named(name);
    if (row == null) {
      throw new AssertionError("no intrinsic " + name);
    }
    return row;
  }
}
