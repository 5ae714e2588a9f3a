package io.ringkernel.ir.intrinsic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The table: every row, and the two ways to find one. */
public final class Intrinsics {
  private static final List<Family> FAMILIES = collect();
  private static final List<Intrinsic> ALL =
      FAMILIES.stream().flatMap(family -> family.rows().stream()).toList();
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
    return FAMILIES;
  }

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

  /** The families as the targets of this module have them, with what other targets add. */
  private static List<Family> collect() {
    List<Overlay> overlays = ServiceLoader.load(Overlay.class, Intrinsics.class.getClassLoader())
        .stream().map(ServiceLoader.Provider::get).toList();
    return overlays.isEmpty() ? ownFamilies() : ownFamilies().stream().map(family -> new Family(
        family.title(), family.rows().stream().map(row -> with(overlays, row)).toList())).toList();
  }

  private static Intrinsic with(List<Overlay> overlays, Intrinsic row) {
    Map<TargetId, Intrinsic.Form> forms = new LinkedHashMap<>(row.forms());
    for (Overlay overlay : overlays) {
      overlay.form(row).ifPresent(form -> forms.putIfAbsent(overlay.target(), form));
    }
    return new Intrinsic(row.name(), row.javaMethod(), row.parameters(), row.result(), row.kind(),
        row.needs(), row.evaluator(), row.narrowed(), row.collective(), forms);
  }

  private static List<Family> ownFamilies() {
    return List.of(new Family("Places and sizes", PositionRows.all()),
        new Family("Subgroups of 32 items of a block", SubgroupRows.all()),
        new Family("Blocks", BlockRows.all()),
        new Family("The whole grid", GridRows.all()),
        new Family("Fences, clock and pauses", ActingRows.all()),
        new Family("Integers", IntegerRows.all()),
        new Family("Integer division", IntegerDivisionRows.all()),
        new Family("Integer arithmetic that throws on overflow", ExactArithmeticRows.all()),
        new Family("Indices", IndexRows.all()),
        new Family("Bits by a mask", BitGatherRows.all()),
        new Family("Small types and hash codes", SmallTypeRows.all()),
        new Family("Floating point, fixed by Java to the last bit", ExactFloatRows.all()),
        new Family("Parts of floating-point numbers", FloatStructureRows.all()),
        new Family("Bits and classes of floating-point numbers", FloatBitsRows.all()),
        new Family("Clamping", ClampRows.all()),
        new Family("Floating point, bounded by Java", TranscendentalRows.all()),
        new Family("Fast functions", FastRows.all()));
  }
}
