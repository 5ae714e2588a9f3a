package io.ringkernel.tests.spelling;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes {@code r[i] = intrinsic(a0[i], a1[i], ...)} in a target language. */
final class SpelledKernel {
  /** Name of the entry point. */
  static final String ENTRY = "spelled";

  private SpelledKernel() {}

  /** The kernel of a row, unless the row has no spelling there but other operations. */
  static Optional<String> of(Intrinsic row, TargetId target) {
    Intrinsic.Form form = row.forms().get(target);
    if (form == null || row.kind() != Intrinsic.Kind.PURE) {
      return Optional.empty();
    }
    List<String> operands = new ArrayList<>();
    for (int k = 0; k < row.parameters().size(); k++) {
      operands.add("x" + k);
    }
    return switch (form.spelling()) {
      case Spelling.Function function ->
          Optional.of(kernel(row, target, function.name() + "(" + String.join(", ", operands)
              + ")"));
      case Spelling.Template template -> {
        String text = template.text();
        for (int k = 0; k < operands.size(); k++) {
          text = text.replace("{" + k + "}", operands.get(k));
        }
        yield Optional.of(kernel(row, target, "(" + text + ")"));
      }
      case Spelling.Expand _, Spelling.Exchange _ -> Optional.empty();
    };
  }

  private static String kernel(Intrinsic row, TargetId target, String expression) {
    if (target.equals(TargetId.CUDA)) {
      return cuda(row, expression);
    }
    return target.equals(TargetId.MSL) ? msl(row, expression) : wgsl(row, expression);
  }

  private static String cuda(Intrinsic row, String expression) {
    StringBuilder parameters = new StringBuilder();
    StringBuilder loads = new StringBuilder();
    for (int k = 0; k < row.parameters().size(); k++) {
      String type = cType(row.parameters().get(k), "long long");
      parameters.append("const %s* a%d, int a%d_length, ".formatted(type, k, k));
      loads.append("    %s x%d = a%d[i];\n".formatted(type, k, k));
    }
    String result = cType(row.result(), "long long");
    return """
        extern "C" __global__ void __launch_bounds__(1) spelled(%s%s* r, int r_length) {
            int i = (int)blockIdx.x;
        %s    r[i] = %s;
        }
        """.formatted(parameters, result, loads, expression);
  }

  private static String msl(Intrinsic row, String expression) {
    StringBuilder parameters = new StringBuilder();
    StringBuilder loads = new StringBuilder();
    int count = row.parameters().size();
    for (int k = 0; k < count; k++) {
      String type = cType(row.parameters().get(k), "long");
      parameters.append("device const %s* a%d [[buffer(%d)]], ".formatted(type, k, k));
      loads.append("    %s x%d = a%d[i];\n".formatted(type, k, k));
    }
    return """
        #include <metal_stdlib>
        using namespace metal;
        kernel void spelled(%sdevice %s* r [[buffer(%d)]],
                            uint3 at [[threadgroup_position_in_grid]]) {
            int i = (int)at.x;
        %s    r[i] = %s;
        }
        """.formatted(parameters, cType(row.result(), "long"), count, loads, expression);
  }

  private static String wgsl(Intrinsic row, String expression) {
    StringBuilder bindings = new StringBuilder();
    StringBuilder loads = new StringBuilder();
    StringBuilder lengths = new StringBuilder();
    int count = row.parameters().size();
    for (int k = 0; k < count; k++) {
      bindings.append("@group(0) @binding(%d) var<storage, read> a%d: array<%s>;\n"
          .formatted(k, k, wgslType(row.parameters().get(k))));
      loads.append("  let x%d = a%d[i];\n".formatted(k, k));
      lengths.append("a%d_length: i32, ".formatted(k));
    }
    return """
        %s@group(0) @binding(%d) var<storage, read_write> r: array<%s>;
        struct Arguments { %sr_length: i32 }
        @group(0) @binding(%d) var<uniform> rk_arguments: Arguments;
        @compute @workgroup_size(1)
        fn spelled(@builtin(workgroup_id) at: vec3<u32>) {
          let i = at.x;
        %s  r[i] = %s;
        }
        """.formatted(
        bindings, count, wgslType(row.result()), lengths, count + 1, loads, expression);
  }

  private static String cType(Type.Prim type, String longType) {
    return switch (type.scalar()) {
      case I64 -> longType;
      case I32 -> "int";
      case F32 -> "float";
      case F64 -> "double";
      case BOOL -> "bool";
      default -> throw new AssertionError("no operand of an intrinsic: " + type);
    };
  }

  private static String wgslType(Type.Prim type) {
    Scalar scalar = type.scalar();
    if (scalar != Scalar.I32 && scalar != Scalar.F32) {
      throw new AssertionError("no storage type of WGSL: " + type);
    }
    return scalar.name().toLowerCase(Locale.ROOT);
  }
}
