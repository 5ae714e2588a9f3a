package io.ringkernel.lower.msl;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.CDialect;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.EntryText;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.ReservedWords;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Metal member of the C family. */
final class MslDialect implements CDialect {
  /** Read when the first text is printed: a build that does not ask for this target needs none. */
  private static final class Reserved {
    static final ReservedWords WORDS = ReservedWords.of(TargetId.MSL,
        MslDialect.class.getResourceAsStream("reserved-words.txt"));

    private Reserved() {}
  }

  @Override
  public TargetId target() {
    return TargetId.MSL;
  }

  @Override
  public ReservedWords reserved() {
    return Reserved.WORDS;
  }

  /** At run time: {@code MTLCompileOptions.mathMode = MTLMathModeSafe}. */
  @Override
  public List<String> compileOptions() {
    return List.of("-fno-fast-math");
  }

  @Override
  public List<String> prologue() {
    return List.of("// Compile with " + String.join(" ", compileOptions())
        + " or in safe math mode: Java rounds every operation (JLS 15.4).", "",
        "#include <metal_stdlib>", "using namespace metal;", "#pragma METAL fp contract(off)");
  }

  @Override
  public String type(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> "bool";
      case I8 -> "char";
      case I16 -> "short";
      case U16 -> "ushort";
      case I32 -> "int";
      case I64 -> "long";
      case F32 -> "float";
      case F64 -> throw new AssertionError("capabilities are checked before printing: double");
    };
  }

  @Override
  public String unsigned(Scalar scalar) {
    return scalar == Scalar.I64 ? "ulong" : "uint";
  }

  @Override
  public Expression cast(String type, Expression operand) {
    return Expression.primary(type + "(" + operand.text() + ")");
  }

  @Override
  public String longSuffix() {
    return "L";
  }

  @Override
  public Expression floatOfBits(int bits) {
    return Expression.primary("as_type<float>(0x%08xu)".formatted(bits));
  }

  @Override
  public Expression doubleOfBits(long bits) {
    throw new AssertionError("capabilities are checked before printing: double");
  }

  @Override
  public String floatRemainder(Scalar scalar) {
    return "fmod";
  }

  @Override
  public String pointer(Array array, String elementType, String name) {
    return addressSpace(array) + " " + elementType + "* " + name;
  }

  private static String addressSpace(Array array) {
    return switch (array.space()) {
      case GLOBAL_READ -> "device const";
      case GLOBAL -> "device";
      case SHARED, AGREED -> "threadgroup";
      case PRIVATE -> "thread";
      case CONSTANT -> "constant";
    };
  }

  @Override
  public String shared() {
    return "threadgroup ";
  }

  @Override
  public Optional<String> launchedMemory(String name) {
    return Optional.empty();
  }

  @Override
  public String constant(long bytes) {
    return "constant ";
  }

  @Override
  public String helper() {
    return "static inline ";
  }

  @Override
  public String assertion(String condition) {
    return "static_assert(" + condition + ", \"layout\");";
  }

  @Override
  public List<String> barrier() {
    return List.of("threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);");
  }

  @Override
  public Expression atomic(Op.AtomicOperator operator, Array array, Type.Prim type, String place,
      List<Expression> operands) {
    return MslAtomics.call(operator, addressSpace(array), type(type.scalar()), place,
        operands);
  }

  @Override
  public List<String> atomicSupport(List<Op.Atomic> atomics) {
    List<String> spaces = atomics.stream()
        .filter(a -> a.operator() == Op.AtomicOperator.COMPARE_EXCHANGE)
        .map(a -> addressSpace(a.place().array())).distinct().sorted().toList();
    return MslAtomics.compareExchange(spaces);
  }

  @Override
  public String inputParameter(String input) {
    return "uint3 " + input;
  }

  @Override
  public String entryHead(Function entry, EntryText text) {
    List<String> parameters = new ArrayList<>();
    new MslEntry(entry, text, this).collect(parameters);
    int size = entry.entry().map(e -> e.blockX() * e.blockY() * e.blockZ()).orElseThrow();
    return CodeWriter.signature(
        "[[max_total_threads_per_threadgroup(" + size + ")]]\nkernel void " + text.symbol(),
        parameters, "");
  }
}
