package io.ringkernel.ir.intrinsic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The families of the table, each built when it is first looked into: a row links a handful of
 * calls, there are hundreds, and a kernel needs few.
 */
enum Families {
  POSITION("Places and sizes", "io/ringkernel/GpuContext", "io/ringkernel/SubgroupContext"),
  SUBGROUP("Subgroups of 32 items of a block", "io/ringkernel/SubgroupContext"),
  BLOCK("Blocks", "io/ringkernel/BlockContext"),
  GRID("The whole grid", "io/ringkernel/GridContext"),
  ACTING("Fences, clock and pauses", "io/ringkernel/GpuContext"),
  INTEGER("Integers", "java/lang/Integer", "java/lang/Long", "java/lang/Math", "java/lang/Byte",
      "java/lang/Short"),
  INTEGER_DIVISION("Integer division", "java/lang/Integer", "java/lang/Long", "java/lang/Math"),
  EXACT_ARITHMETIC("Integer arithmetic that throws on overflow", "java/lang/Math"),
  INDEX("Indices", "io/ringkernel/ViewBounds", "java/util/Objects"),
  BIT_GATHER("Bits by a mask", "java/lang/Integer", "java/lang/Long"),
  SMALL_TYPE("Small types and hash codes", "java/lang/Byte", "java/lang/Short",
      "java/lang/Character", "java/lang/Boolean", "java/lang/Integer", "java/lang/Long",
      "java/lang/Float", "java/lang/Double"),
  EXACT_FLOAT("Floating point, fixed by Java to the last bit", "java/lang/Math",
      "java/lang/Float", "java/lang/Double"),
  FLOAT_STRUCTURE("Parts of floating-point numbers", "java/lang/Math", "java/lang/Float"),
  FLOAT_BITS("Bits and classes of floating-point numbers", "java/lang/Float", "java/lang/Double"),
  CLAMP("Clamping", "java/lang/Math"),
  TRANSCENDENTAL("Floating point, bounded by Java", "java/lang/Math"),
  FAST("Fast functions");

  private static final Families[] ALL = values();

  private final String title;
  private final Set<String> owners;
  private volatile Built built;

  /** A family and the ways to find its rows. */
  private record Built(Intrinsics.Family family, Map<String, Intrinsic> byName,
      Map<String, Intrinsic> byMethod) {
    static Built of(String title, List<Intrinsic> rows) {
      Map<String, Intrinsic> byName = new HashMap<>();
      Map<String, Intrinsic> byMethod = new HashMap<>();
      for (Intrinsic row : rows) {
        byName.put(row.name(), row);
        if (!row.javaMethod().isEmpty()) {
          byMethod.put(row.javaMethod(), row);
        }
      }
      return new Built(new Intrinsics.Family(title, rows), byName, byMethod);
    }
  }

  /**
   * A family.
   *
   * @param owners the classes whose methods have rows in it
   */
  Families(String title, String... owners) {
    this.title = title;
    this.owners = Set.of(owners);
  }

  /** What the targets of other modules add. */
  private static final class Overlays {
    private static final List<Overlay> ALL =
        ServiceLoader.load(Overlay.class, Overlays.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get).toList();

    private Overlays() {}

    static List<Intrinsic> on(List<Intrinsic> rows) {
      return ALL.isEmpty() ? rows : rows.stream().map(Overlays::on).toList();
    }

    private static Intrinsic on(Intrinsic row) {
      Map<TargetId, Intrinsic.Form> forms = new LinkedHashMap<>(row.forms());
      for (Overlay overlay : ALL) {
        overlay.form(row).ifPresent(form -> forms.putIfAbsent(overlay.target(), form));
      }
      return new Intrinsic(row.name(), row.javaMethod(), row.parameters(), row.result(),
          row.kind(), row.needs(), row.evaluator(), row.narrowed(), row.collective(), forms);
    }
  }

  private Built get() {
    Built known = built;
    if (known == null) {
      synchronized (this) {
        known = built;
        if (known == null) {
          known = Built.of(title, Overlays.on(rows()));
          built = known;
        }
      }
    }
    return known;
  }

  /** A switch, for a reference to each method would be linked with the enum. */
  private List<Intrinsic> rows() {
    return switch (this) {
      case POSITION -> PositionRows.all();
      case SUBGROUP -> SubgroupRows.all();
      case BLOCK -> BlockRows.all();
      case GRID -> GridRows.all();
      case ACTING -> ActingRows.all();
      case INTEGER -> IntegerRows.all();
      case INTEGER_DIVISION -> IntegerDivisionRows.all();
      case EXACT_ARITHMETIC -> ExactArithmeticRows.all();
      case INDEX -> IndexRows.all();
      case BIT_GATHER -> BitGatherRows.all();
      case SMALL_TYPE -> SmallTypeRows.all();
      case EXACT_FLOAT -> ExactFloatRows.all();
      case FLOAT_STRUCTURE -> FloatStructureRows.all();
      case FLOAT_BITS -> FloatBitsRows.all();
      case CLAMP -> ClampRows.all();
      case TRANSCENDENTAL -> TranscendentalRows.all();
      case FAST -> FastRows.all();
    };
  }

  /** Every family, in the order of the table. */
  static List<Intrinsics.Family> all() {
    List<Intrinsics.Family> all = new ArrayList<>();
    for (Families each : ALL) {
      all.add(each.get().family());
    }
    return List.copyOf(all);
  }

  /** The row of a Java method; null where there is none. */
  static Intrinsic ofMethod(String javaMethod) {
    int point = javaMethod.indexOf('.');
    String owner = point < 0 ? "" : javaMethod.substring(0, point);
    for (Families each : ALL) {
      if (each.owners.contains(owner)) {
        Intrinsic row = each.get().byMethod().get(javaMethod);
        if (row != null) {
          return row;
        }
      }
    }
    return null;
  }

  /** The row of a name; null where there is none. Families that exist are asked first. */
  static Intrinsic named(String name) {
    for (Families each : ALL) {
      Built known = each.built;
      Intrinsic row = known == null ? null : known.byName().get(name);
      if (row != null) {
        return row;
      }
    }
    for (Families each : ALL) {
      Intrinsic row = each.get().byName().get(name);
      if (row != null) {
        return row;
      }
    }
    return null;
  }
}
