package io.ringkernel.lower.opencl;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Overlay;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How OpenCL C says what no expansion says. Bounds are those of the specification: OpenCL C 1.2,
 * table 6.9, and 7.4, relative error as ULPs, of which {@code sqrt} and {@code /} are exact by an
 * option of the compiler.
 */
public final class OpenClSpellings implements Overlay {
  static final TargetId TARGET = new TargetId("opencl");

  private static final String SOURCE = "OpenCL 1.2, 7.4";
  private static final List<String> PLACES = List.of("globalId", "localId", "blockId", "blockDim",
      "gridDim");
  private static final List<String> PLACE_FUNCTIONS = List.of("get_global_id", "get_local_id",
      "get_group_id", "get_local_size", "get_num_groups");
  private static final Map<String, Intrinsic.Form> FORMS = forms();

  /** The column; it has no options. */
  public OpenClSpellings() {}

  @Override
  public TargetId target() {
    return TARGET;
  }

  @Override
  public Optional<Intrinsic.Form> form(Intrinsic row) {
    return Optional.ofNullable(FORMS.get(row.name())).or(() -> Overlay.expansion(row));
  }

  private static Map<String, Intrinsic.Form> forms() {
    Map<String, Intrinsic.Form> forms = new HashMap<>();
    for (int place = 0; place < PLACES.size(); place++) {
      for (int axis = 0; axis < 3; axis++) {
        exact(forms, PLACES.get(place) + "XYZ".charAt(axis),
            "(int)" + PLACE_FUNCTIONS.get(place) + "(" + axis + ")");
      }
    }
    exact(forms, "bitCount_i32", "popcount({0})");
    exact(forms, "numberOfLeadingZeros_i32", "clz({0})");
    exact(forms, "numberOfTrailingZeros_i32", "(int)popcount(~(uint){0} & ((uint){0} - 1u))");
    forms.put("reverse_i32",
        new Intrinsic.Form(new Spelling.Expand(OpenClSpellings::reversed, true), Accuracy.EXACT));
    exact(forms, "fence", "mem_fence(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE)");
    exact(forms, "fenceBlock", "mem_fence(CLK_LOCAL_MEM_FENCE)");
    for (String function : List.of("floor", "ceil", "rint", "sqrt")) {
      exact(forms, function + "_f32", function + "({0})");
      exact(forms, function + "_f64", function + "({0})");
    }
    exact(forms, "abs_f32", "fabs({0})");
    exact(forms, "abs_f64", "fabs({0})");
    exact(forms, "fma_f64", "fma({0}, {1}, {2})");
    exact(forms, "floatToRawIntBits", "as_int({0})");
    exact(forms, "intBitsToFloat", "as_float({0})");
    exact(forms, "doubleToRawLongBits", "as_long({0})");
    exact(forms, "longBitsToDouble", "as_double({0})");
    Map.of("sin", 4, "cos", 4, "tan", 5, "asin", 4, "acos", 4, "atan", 5, "sinh", 4, "cosh", 4,
        "tanh", 5, "exp", 3).forEach((function, ulp) -> near(forms, function, ulp));
    Map.of("log", 3, "log10", 3, "expm1", 3, "log1p", 2, "cbrt", 2)
        .forEach((function, ulp) -> near(forms, function, ulp));
    forms.put("atan2_f64", new Intrinsic.Form(new Spelling.Function("atan2"), ulp(6)));
    forms.put("hypot_f64", new Intrinsic.Form(new Spelling.Function("hypot"), ulp(4)));
    forms.put("powOfC_f64", new Intrinsic.Form(new Spelling.Function("pow"), ulp(16)));
    forms.put("powOfC_f32", new Intrinsic.Form(new Spelling.Function("pow"), ulp(16)));
    return Map.copyOf(forms);
  }

  /** Swaps neighbours, pairs, nibbles and bytes, then the halves. */
  private static Atom reversed(StatementBuilder out, List<Atom> arguments) {
    Atom bits = arguments.getFirst();
    int[] masks = {0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff};
    for (int i = 0; i < masks.length; i++) {
      Atom distance = Atom.Const.of(1 << i);
      Atom mask = Atom.Const.of(masks[i]);
      Atom down = out.binary(BinaryOperator.AND,
          out.binary(BinaryOperator.USHR, bits, distance), mask);
      Atom up = out.binary(BinaryOperator.SHL, out.binary(BinaryOperator.AND, bits, mask),
          distance);
      bits = out.binary(BinaryOperator.OR, down, up);
    }
    Atom half = Atom.Const.of(16);
    return out.binary(BinaryOperator.OR, out.binary(BinaryOperator.USHR, bits, half),
        out.binary(BinaryOperator.SHL, bits, half));
  }

  private static void exact(Map<String, Intrinsic.Form> forms, String row, String text) {
    forms.put(row, new Intrinsic.Form(new Spelling.Template(text), Accuracy.EXACT));
  }

  private static void near(Map<String, Intrinsic.Form> forms, String function, int ulp) {
    forms.put(function + "_f64",
        new Intrinsic.Form(new Spelling.Function(function), ulp(ulp)));
  }

  private static Accuracy ulp(int ulp) {
    return new Accuracy(ulp, 0, SOURCE);
  }
}
