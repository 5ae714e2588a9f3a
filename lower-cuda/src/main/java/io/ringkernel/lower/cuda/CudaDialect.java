package io.ringkernel.lower.cuda;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.CDialect;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.EntryForm;
import io.ringkernel.ir.emit.EntryText;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.FunctionScope;
import io.ringkernel.ir.emit.Precedence;
import io.ringkernel.ir.emit.ReservedWords;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The CUDA member of the C family. Names nothing that needs a header.
 *
 * @param form how entry points are declared where another host calls them; empty for our own
 */
record CudaDialect(CodeWriter.Origins origins, Optional<EntryForm> form) implements CDialect {
  private static final String EXACT = "-fmad=false";

  /** Read when the first text is printed: a build that does not ask for this target needs none. */
  private static final class Reserved {
    static final ReservedWords WORDS = ReservedWords.of(TargetId.CUDA,
        CudaDialect.class.getResourceAsStream("reserved-words.txt"));

    private Reserved() {}
  }

  /**
   * The launch is cooperative, so all blocks run at once (CUDA C++ Programming Guide, Grid
   * Synchronization) and may wait for each other. The additions of a round come to 2^31: the
   * highest bit changes when the last block has come, and the rest is as before, for any number of
   * blocks. Blocks of a device are fewer than there is room for values.
   */
  private static final List<String> GRID_SUPPORT = """
      static __device__ unsigned rk_grid_arrived;
      static __device__ volatile long long rk_grid_values[65536];

      static __device__ __forceinline__ bool rk_is_first_item() {
        return threadIdx.x == 0u && threadIdx.y == 0u && threadIdx.z == 0u;
      }

      static __device__ __forceinline__ int rk_grid_barrier() {
        __syncthreads();
        if (rk_is_first_item()) {
          unsigned blocks = gridDim.x * gridDim.y * gridDim.z;
          bool isFirst = blockIdx.x == 0u && blockIdx.y == 0u && blockIdx.z == 0u;
          __threadfence();
          unsigned before =
              atomicAdd(&rk_grid_arrived, isFirst ? 0x80000000u - (blocks - 1u) : 1u);
          while (((before ^ *(volatile unsigned*)&rk_grid_arrived) & 0x80000000u) == 0u) {
            __nanosleep(32u);
          }
          __threadfence();
        }
        __syncthreads();
        return 0;
      }

      static __device__ __forceinline__ int rk_grid_publish(long long value) {
        if (rk_is_first_item()) {
          rk_grid_values[(blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x] = value;
        }
        return 0;
      }

      static __device__ __forceinline__ long long rk_grid_published(int block) {
        return rk_grid_values[block];
      }
      """.lines().toList();

  @Override
  public TargetId target() {
    return TargetId.CUDA;
  }

  @Override
  public ReservedWords reserved() {
    return Reserved.WORDS;
  }

  /**
   * nvcc and NVRTC fuse {@code a * b + c} into one rounding otherwise. With lines in the image
   * debuggers and profilers name those of the Java source; code stays as fast.
   */
  @Override
  public List<String> compileOptions() {
    if (form.isPresent()) {
      return List.of();
    }
    return origins == CodeWriter.Origins.LINE_DIRECTIVES ? List.of(EXACT, "-lineinfo")
        : List.of(EXACT);
  }

  /**
   * Another host does not know our options, but this is never merged into a fused operation (CUDA
   * Math API, Single Precision Intrinsics).
   */
  @Override
  public Optional<String> product(Scalar scalar) {
    return form.map(_ -> scalar == Scalar.F32 ? "__fmul_rn" : "__dmul_rn");
  }

  @Override
  public List<String> prologue() {
    if (form.isPresent()) {
      return form.get().prologue();
    }
    return List.of("// Compile with " + EXACT + ": Java rounds every operation (JLS 15.4).");
  }

  /** {@code char} may be unsigned and {@code long} may have 32 bits, so neither is used. */
  @Override
  public String type(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> "bool";
      case I8 -> "signed char";
      case I16 -> "short";
      case U16 -> "unsigned short";
      case I32 -> "int";
      case I64 -> "long long";
      case F32 -> "float";
      case F64 -> "double";
    };
  }

  @Override
  public String unsigned(Scalar scalar) {
    return scalar == Scalar.I64 ? "unsigned long long" : "unsigned";
  }

  @Override
  public Expression cast(String type, Expression operand) {
    return Expression.cast(type, operand);
  }

  @Override
  public String longSuffix() {
    return "LL";
  }

  @Override
  public Expression floatOfBits(int bits) {
    return Expression.primary("__int_as_float(0x%08x)".formatted(bits));
  }

  @Override
  public Expression doubleOfBits(long bits) {
    return Expression.primary("__longlong_as_double(0x%016xLL)".formatted(bits));
  }

  @Override
  public String floatRemainder(Scalar scalar) {
    return scalar == Scalar.F32 ? "fmodf" : "fmod";
  }

  @Override
  public String pointer(Array array, String elementType, String name) {
    return (array.space() == Array.Space.GLOBAL_READ ? "const " : "") + elementType + "* " + name;
  }

  @Override
  public String shared() {
    return "__shared__ ";
  }

  /** All such memory has one address (CUDA C++ Programming Guide, __shared__). */
  @Override
  public Optional<String> launchedMemory(String name) {
    return Optional.of("extern __shared__ __align__(16) unsigned char " + name + "[];");
  }

  /** Constant memory holds 64 KB (CUDA C++ Programming Guide, Compute Capabilities). */
  @Override
  public String constant(long bytes) {
    return bytes <= 65_536 ? "static __constant__ " : "static __device__ const ";
  }

  @Override
  public String helper() {
    return "static __device__ __forceinline__ ";
  }

  @Override
  public String assertion(String condition) {
    return "static_assert(" + condition + ");";
  }

  /** Also orders what the block wrote to global memory (CUDA C++ Programming Guide 10.6). */
  @Override
  public List<String> barrier() {
    return List.of("__syncthreads();");
  }

  @Override
  public Expression atomic(Op.AtomicOperator operator, Array array, Type.Prim type, String place,
      List<Expression> operands) {
    if (type.scalar() == Scalar.F64 && operator == Op.AtomicOperator.EXCHANGE) {
      return Expression.primary("__longlong_as_double((long long)atomicExch((unsigned long long*)&"
          + place + ", (unsigned long long)__double_as_longlong(" + operands.getFirst().text()
          + ")))");
    }
    if (operator == Op.AtomicOperator.LOAD) {
      return Expression.prefix("*",
          Expression.primary("(const volatile " + type(type.scalar()) + "*)&" + place));
    }
    if (operator == Op.AtomicOperator.STORE) {
      return new Expression("*(volatile " + type(type.scalar()) + "*)&" + place + " = "
          + operands.getFirst().text(), Precedence.CONDITIONAL);
    }
    if (operator == Op.AtomicOperator.COMPARE_EXCHANGE && type.scalar() == Scalar.F32) {
      return Expression.primary("__int_as_float(atomicCAS((int*)&" + place + ", __float_as_int("
          + operands.get(0).text() + "), __float_as_int(" + operands.get(1).text() + ")))");
    }
    if (operator == Op.AtomicOperator.COMPARE_EXCHANGE && type.scalar() == Scalar.F64) {
      return Expression.primary("__longlong_as_double((long long)atomicCAS((unsigned long long*)&"
          + place + ", (unsigned long long)__double_as_longlong(" + operands.get(0).text()
          + "), (unsigned long long)__double_as_longlong(" + operands.get(1).text() + ")))");
    }
    boolean isUnsigned = type.scalar() == Scalar.I64 && operator != Op.AtomicOperator.MIN
        && operator != Op.AtomicOperator.MAX;
    StringBuilder text = new StringBuilder(function(operator)).append('(')
        .append(isUnsigned ? "(unsigned long long*)" : "").append('&').append(place);
    for (Expression operand : operands) {
      text.append(", ").append(isUnsigned ? cast("unsigned long long", operand).text()
          : operand.text());
    }
    Expression call = Expression.primary(text.append(')').toString());
    return isUnsigned ? cast("long long", call) : call;
  }

  private static String function(Op.AtomicOperator operator) {
    return switch (operator) {
      case ADD -> "atomicAdd";
      case MIN -> "atomicMin";
      case MAX -> "atomicMax";
      case AND -> "atomicAnd";
      case OR -> "atomicOr";
      case XOR -> "atomicXor";
      case EXCHANGE -> "atomicExch";
      case COMPARE_EXCHANGE -> "atomicCAS";
      case LOAD, STORE -> throw new AssertionError("an access to volatile memory");
    };
  }

  @Override
  public List<String> atomicSupport(List<Op.Atomic> atomics) {
    return List.of();
  }

  @Override
  public List<String> gridSupport() {
    return GRID_SUPPORT;
  }

  @Override
  public String inputParameter(String input) {
    throw new AssertionError("positions are built in: " + input);
  }

  /**
   * Arrays may be the same in Java, so only a form that relies on their being different says {@code
   * __restrict__}.
   */
  @Override
  public String entryHead(Function entry, EntryText text) {
    if (form.isPresent()) {
      return form.get().head(entry, text, this);
    }
    FunctionScope scope = text.scope();
    List<String> parameters = new ArrayList<>();
    boolean isAlone = entry.entry().orElseThrow().variant().isPresent();
    for (Operand parameter : entry.parameters()) {
      switch (parameter) {
        case Atom.Value value -> parameters.add(text.typeName().apply(value.type()) + " "
            + scope.declare(value.id(), value.hint()));
        case Array array when array.hint().equals(EntryAbi.TRAPS) -> {
          String name = scope.namer().own(array.hint());
          scope.bind(array.id(), Expression.primary(name));
          parameters.add(pointer(array, "int", name));
        }
        case Array array -> {
          String name = scope.declare(array.id(), array.hint());
          String length = scope.namer().name(array.hint() + "_length");
          scope.bindLength(array, Expression.primary(length));
          parameters.add(pointer(array, text.typeName().apply(array.element()),
              isAlone ? "__restrict__ " + name : name));
          parameters.add("int " + length);
        }
        case Atom.Const constant -> throw new AssertionError("constant parameter " + constant);
      }
    }
    Entry shape = entry.entry().orElseThrow();
    String head = "extern \"C\" __global__ void __launch_bounds__("
        + shape.blockX() * shape.blockY() * shape.blockZ() + ") " + text.symbol();
    return CodeWriter.signature(head, parameters, "");
  }

  @Override
  public List<String> entryStart(Function entry, EntryText text) {
    return form.map(f -> f.start(entry, text, this)).orElse(List.of());
  }
}
