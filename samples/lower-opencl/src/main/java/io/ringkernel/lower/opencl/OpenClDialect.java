package io.ringkernel.lower.opencl;

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
import io.ringkernel.ir.emit.ReservedWords;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The OpenCL member of the C family, which is C99: records have a {@code typedef}.
 *
 * @param form how entry points are declared where another host calls them; empty otherwise
 */
record OpenClDialect(Optional<EntryForm> form) implements CDialect {
  /** Read when the first text is printed: a build that does not ask for this target needs none. */
  private static final class Reserved {
    static final ReservedWords WORDS = ReservedWords.of(OpenClSpellings.TARGET,
        OpenClDialect.class.getResourceAsStream("reserved-words.txt"));

    private Reserved() {}
  }

  @Override
  public TargetId target() {
    return OpenClSpellings.TARGET;
  }

  @Override
  public ReservedWords reserved() {
    return Reserved.WORDS;
  }

  @Override
  public List<String> compileOptions() {
    return List.of("-cl-std=CL1.2", "-cl-fp32-correctly-rounded-divide-sqrt");
  }

  @Override
  public List<String> prologue() {
    List<String> lines = new ArrayList<>(List.of("// Compile with "
        + String.join(" ", compileOptions()) + ": Java rounds every operation (JLS 15.4).", "",
        "#pragma OPENCL FP_CONTRACT OFF"));
    form.ifPresent(f -> lines.addAll(f.prologue()));
    return lines;
  }

  /** A {@code bool} has no size that host and device agree on (OpenCL C 1.2, 6.9.k). */
  @Override
  public String type(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> "uchar";
      case I8 -> "char";
      case I16 -> "short";
      case U16 -> "ushort";
      case I32 -> "int";
      case I64 -> "long";
      case F32 -> "float";
      case F64 -> "double";
    };
  }

  @Override
  public String unsigned(Scalar scalar) {
    return scalar == Scalar.I64 ? "ulong" : "uint";
  }

  @Override
  public Expression cast(String type, Expression operand) {
    return Expression.cast(type, operand);
  }

  @Override
  public String longSuffix() {
    return "L";
  }

  @Override
  public Expression floatOfBits(int bits) {
    return Expression.primary("as_float(0x%08xu)".formatted(bits));
  }

  @Override
  public Expression doubleOfBits(long bits) {
    return Expression.primary("as_double(0x%016xUL)".formatted(bits));
  }

  @Override
  public String floatRemainder(Scalar scalar) {
    return "fmod";
  }

  @Override
  public String pointer(Array array, String elementType, String name) {
    return space(array) + elementType + "* " + name;
  }

  static String space(Array array) {
    return switch (array.space()) {
      case GLOBAL_READ -> "__global const ";
      case GLOBAL -> "__global ";
      case SHARED, AGREED -> "__local ";
      case PRIVATE -> "";
      case CONSTANT -> "__constant ";
    };
  }

  @Override
  public String shared() {
    return "__local ";
  }

  /** Each such array is an argument, whose size the host gives (OpenCL 3.0 API: clSetKernelArg). */
  @Override
  public Optional<String> launchedMemory(String name) {
    return Optional.empty();
  }

  @Override
  public String constant(long bytes) {
    return "__constant ";
  }

  @Override
  public String helper() {
    return "static inline ";
  }

  @Override
  public String recordHead(String name) {
    return "typedef struct";
  }

  @Override
  public String recordEnd(String name) {
    return " " + name + ";";
  }

  @Override
  public String recordMaker(String name) {
    return "(" + name + ")";
  }

  /** C99 has no assertion at compile time, but no array of negative length either. */
  @Override
  public String assertion(String condition) {
    return "void rk_layout(int (*)[(" + condition + ") ? 1 : -1]);";
  }

  @Override
  public List<String> barrier() {
    return List.of("barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);");
  }

  @Override
  public Expression atomic(Op.AtomicOperator operator, Array array, Type.Prim type, String place,
      List<Expression> operands) {
    return OpenClAtomics.of(operator, space(array), type(type.scalar()), place, operands);
  }

  @Override
  public List<String> atomicSupport(List<Op.Atomic> atomics) {
    return OpenClAtomics.support(atomics.stream()
        .map(a -> new OpenClAtomics.Use(a.operator(), space(a.place().array()),
            type(((Type.Prim) a.type()).scalar())))
        .distinct().toList());
  }

  @Override
  public String inputParameter(String input) {
    throw new AssertionError("positions are functions: " + input);
  }

  @Override
  public String entryHead(Function entry, EntryText text) {
    if (form.isPresent()) {
      return form.get().head(entry, text, this);
    }
    FunctionScope scope = text.scope();
    List<String> parameters = new ArrayList<>();
    Entry shape = entry.entry().orElseThrow();
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
              shape.variant().isPresent() ? "restrict " + name : name));
          parameters.add("int " + length);
        }
        case Atom.Const constant -> throw new AssertionError("constant parameter " + constant);
      }
    }
    for (EntryAbi.Shared shared : text.abi().shared()) {
      Array array = shared.array();
      String name = scope.declare(array.id(), array.hint());
      parameters.add(pointer(array, text.typeName().apply(array.element()), name));
    }
    return CodeWriter.signature("__kernel __attribute__((reqd_work_group_size(" + shape.blockX()
        + ", " + shape.blockY() + ", " + shape.blockZ() + "))) void " + text.symbol(), parameters,
        "");
  }

  @Override
  public List<String> entryStart(Function entry, EntryText text) {
    return form.map(f -> f.start(entry, text, this)).orElse(List.of());
  }
}
