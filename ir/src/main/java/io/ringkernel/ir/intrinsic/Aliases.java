package io.ringkernel.ir.intrinsic;

import java.util.Set;

/**
 * Java methods that are another one under a second name, so that one row serves both.
 *
 * <p>{@code StrictMath} appears here only where the two classes agree bit for bit. Its {@code sin}
 * and the like are not approximations but fixed results; and its {@code copySign} takes a NaN sign
 * as positive, which {@code Math.copySign} need not.
 */
final class Aliases {
  private static final String STRICT = "java/lang/StrictMath.";
  private static final Set<String> SAME_IN_STRICT_MATH = Set.of("abs", "min", "max", "sqrt", "fma",
      "floor", "ceil", "rint", "round", "signum", "toRadians", "toDegrees", "floorDiv", "floorMod",
      "ceilDiv", "ceilMod", "multiplyHigh", "unsignedMultiplyHigh", "multiplyFull", "clamp",
      "addExact", "subtractExact", "multiplyExact", "incrementExact", "decrementExact",
      "negateExact", "absExact", "toIntExact", "divideExact", "floorDivExact", "ceilDivExact",
      "unsignedMultiplyExact", "powExact", "unsignedPowExact", "ulp", "getExponent", "nextAfter",
      "nextUp", "nextDown", "scalb", "IEEEremainder");
  private static final Set<String> SAME_IN_BOXES = Set.of("java/lang/Integer.min(II)I",
      "java/lang/Integer.max(II)I", "java/lang/Long.min(JJ)J", "java/lang/Long.max(JJ)J",
      "java/lang/Float.min(FF)F", "java/lang/Float.max(FF)F", "java/lang/Double.min(DD)D",
      "java/lang/Double.max(DD)D");

  private Aliases() {}

  /** The method under the name that a row has. */
  static String canonical(String javaMethod) {
    if (SAME_IN_BOXES.contains(javaMethod)) {
      return "java/lang/Math." + javaMethod.substring(javaMethod.indexOf('.') + 1);
    }
    if (javaMethod.startsWith(STRICT)) {
      String member = javaMethod.substring(STRICT.length());
      int end = member.indexOf('(');
      if (end > 0 && SAME_IN_STRICT_MATH.contains(member.substring(0, end))) {
        return "java/lang/Math." + member;
      }
    }
    return javaMethod;
  }
}
