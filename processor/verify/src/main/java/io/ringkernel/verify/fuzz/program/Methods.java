package io.ringkernel.verify.fuzz.program;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The methods of the JDK that a program of a profile may call: rows of the intrinsic table. */
final class Methods {
  private static final long[] FLOAT_NANS = {0x7fc00000L, 0xffffffffffc00000L, 0x7f800001L};
  private static final long[] DOUBLE_NANS =
      {0x7ff8000000000000L, 0xfff8000000000000L, 0x7ff0000000000001L};
  private static final Pattern DIVISIONS = Pattern.compile(
      "\\.(?:(?:floor|ceil)(?:Div|Mod)|(?:divide|remainder)Unsigned)$");
  /** Storage formats, and the type that holds their bits. */
  private static final Map<String, String> FORMATS = new TreeMap<>(Map.of("Half", "short",
      "BFloat16", "short", "E4M3", "byte", "E5M2", "byte", "E3M2", "byte", "E2M3", "byte", "E2M1",
      "byte"));
  /** Integers below twice the significands of a format: half of the upper half are ties. */
  private static final Map<String, Integer> TIES = Map.of("Half", 4095, "BFloat16", 511, "E4M3",
      31, "E5M2", 15, "E3M2", 15, "E2M3", 31, "E2M1", 7);
  private static final Map<String, String> LARGEST = Map.of("Half", "65504f", "BFloat16",
      "3.3895314e38f", "E4M3", "448f", "E5M2", "57344f", "E3M2", "28f", "E2M3", "7.5f", "E2M1",
      "6f");
  private static final Map<Profile, Methods> KNOWN = new HashMap<>();

  /**
   * One method.
   *
   * @param call such as {@code Math.abs}
   * @param accuracies for a method that some target gives only nearly: by target
   */
  record Method(String call, List<String> parameters, String result, boolean traps,
      Map<TargetId, Accuracy> accuracies) {
    boolean isExact() {
      return accuracies.values().stream().allMatch(Accuracy::isExact);
    }

    /** Whether it gives a float in a storage format. */
    boolean isRounding() {
      return call.endsWith(".ofFloat");
    }

    /** The largest number of the format. */
    String largest() {
      return LARGEST.get(call.substring(0, call.indexOf('.')));
    }

    /** A mask of integers of which many lie between two numbers of the format. */
    int ties() {
      return TIES.get(call.substring(0, call.indexOf('.')));
    }

    /** Throws where its second operand is zero, only. */
    boolean isDivision() {
      return traps && DIVISIONS.matcher(call).find();
    }
  }

  private final List<Method> exact = new ArrayList<>();
  private final List<Method> near = new ArrayList<>();

  private Methods(Profile profile) {
    for (Intrinsic row : Intrinsics.all()) {
      if (isUsable(row, profile)) {
        Method method = method(row, profile);
        (method.isExact() ? exact : near).add(method);
      }
    }
    FORMATS.forEach((format, bits) -> {
      exact.add(new Method(format + ".toFloat", List.of(bits), "float", false, Map.of()));
      exact.add(new Method(format + ".ofFloat", List.of("float"), bits, false, Map.of()));
    });
    exact.add(new Method("E2M1.pair", List.of("byte", "byte"), "byte", false, Map.of()));
    exact.add(new Method("E2M1.low", List.of("byte"), "byte", false, Map.of()));
    exact.add(new Method("E2M1.high", List.of("byte"), "byte", false, Map.of()));
  }

  static synchronized Methods of(Profile profile) {
    return KNOWN.computeIfAbsent(profile, Methods::new);
  }

  /** Methods that every target of the profile gives to the last bit. */
  List<Method> exact(String result, boolean mayTrap) {
    return exact.stream().filter(m -> m.result().equals(result) && (mayTrap || !m.traps()))
        .toList();
  }

  /** All of those that never throw, and divisions, which throw for a divisor of zero alone. */
  List<Method> calm() {
    return exact.stream().filter(m -> !m.traps() || m.isDivision()).toList();
  }

  /** Methods that some target of the profile gives only nearly, with a float or double result. */
  List<Method> near() {
    return near;
  }

  private static boolean isUsable(Intrinsic row, Profile profile) {
    boolean computes = row.kind() == Intrinsic.Kind.PURE
        || row.kind() == Intrinsic.Kind.TRAPPING;
    return computes && row.javaMethod().startsWith("java/lang/") && row.evaluator().isPresent()
        && profile.types().contains(row.result().toString())
        && row.parameters().stream().allMatch(p -> profile.types().contains(p.toString()))
        && profile.targets().stream().allMatch(target -> row.forms().containsKey(target))
        && !seesBitsOfNaN(row);
  }

  private static Method method(Intrinsic row, Profile profile) {
    String path = row.javaMethod();
    Map<TargetId, Accuracy> accuracies = new HashMap<>();
    profile.targets().forEach(target -> accuracies.put(target, row.forms().get(target).accuracy()));
    return new Method(path.substring(path.lastIndexOf('/') + 1, path.indexOf('(')),
        row.parameters().stream().map(Type.Prim::toString).toList(), row.result().toString(),
        row.kind() == Intrinsic.Kind.TRAPPING, Map.copyOf(accuracies));
  }

  /** Java leaves open which NaN arithmetic gives, so a program must not look at its bits. */
  private static boolean seesBitsOfNaN(Intrinsic row) {
    for (int k = 0; k < row.parameters().size(); k++) {
      Scalar type = row.parameters().get(k).scalar();
      long[] kinds = type == Scalar.F32 ? FLOAT_NANS : type == Scalar.F64 ? DOUBLE_NANS
          : new long[0];
      Object first = null;
      for (long nan : kinds) {
        Object result = result(row, k, nan);
        if (first != null && !first.equals(result)) {
          return true;
        }
        first = result;
      }
    }
    return false;
  }

  private static Object result(Intrinsic row, int position, long nan) {
    long[] operands = new long[row.parameters().size()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = switch (row.parameters().get(i).scalar()) {
        case F32 -> RawBits.of(3.25f);
        case F64 -> RawBits.of(3.25);
        case BOOL, I8, I16, U16, I32, I64 -> 1;
      };
    }
    operands[position] = nan;
    try {
      return RawBits.box(row.result().scalar(), row.evaluator().orElseThrow().apply(operands));
    } catch (RuntimeException e) {
      return e.getClass();
    }
  }
}
