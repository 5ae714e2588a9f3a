package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import java.util.Locale;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Pushes the results of operations. An operation of the representation is one of the JVM. */
final class Operations {
  private final MethodVisitor code;
  private final Symbols symbols;
  private final Conditions conditions;
  private final Atoms atoms;

  /** Where operands come from. */
  interface Atoms {
    /** Pushes an operand. */
    void push(Atom atom);

    /** Pushes a reference to an array. */
    void pushArray(Array array);

    /** Pushes a variable. */
    void pushLocal(io.ringkernel.ir.Local local);

    /** Where the work item is; a bug where the code has none. */
    Positions positions();
  }

  Operations(MethodVisitor code, Symbols symbols, Conditions conditions, Atoms atoms) {
    this.code = code;
    this.symbols = symbols;
    this.conditions = conditions;
    this.atoms = atoms;
  }

  void push(Op op) {
    switch (op) {
      case Op.Binary binary -> binary(binary);
      case Op.Unary unary -> unary(unary);
      case Op.Compare _ -> conditions.value(op);
      case Op.Convert convert -> convert(convert.operand(), convert.to());
      case Op.ConvertRaw convert -> convert(convert.operand(), convert.to());
      case Op.Select select -> conditions.select(select);
      case Op.Read read -> atoms.pushLocal(read.local());
      case Op.Load load -> {
        place(load.place());
        code.visitInsn(JvmTypes.arrayLoad(JvmTypes.element(load.place().array().element())));
      }
      case Op.Length length -> {
        atoms.pushArray(length.array());
        code.visitInsn(Opcodes.ARRAYLENGTH);
      }
      case Op.Atomic atomic -> atomic(atomic);
      case Op.Make make -> make(make);
      case Op.Get get -> {
        atoms.push(get.record());
        Type.Struct struct = (Type.Struct) get.record().type();
        code.visitFieldInsn(Opcodes.GETFIELD, symbols.struct(struct), Structs.field(get.field()),
            symbols.descriptor(struct.fields().get(get.field()).type()));
      }
      case Op.Apply apply -> apply(apply);
      case Op.Call call -> call(call);
    }
  }

  /** Pushes an array and an index. */
  void place(Place place) {
    if (!place.path().isEmpty()) {
      throw new Refused("it has an array of records");
    }
    atoms.pushArray(place.array());
    atoms.push(place.index());
  }

  private void binary(Op.Binary op) {
    if (op.type().equals(Type.BOOL)) {
      conditions.value(op);
      return;
    }
    atoms.push(op.left());
    atoms.push(op.right());
    code.visitInsn(JvmTypes.opcode(op.type(), switch (op.operator()) {
      case ADD -> Opcodes.IADD;
      case SUB -> Opcodes.ISUB;
      case MUL -> Opcodes.IMUL;
      case DIV, DIV_NONZERO, DIV_RAW -> Opcodes.IDIV;
      case REM, REM_NONZERO, REM_RAW -> Opcodes.IREM;
      case SHL -> Opcodes.ISHL;
      case SHR -> Opcodes.ISHR;
      case USHR -> Opcodes.IUSHR;
      case AND -> Opcodes.IAND;
      case OR -> Opcodes.IOR;
      case XOR -> Opcodes.IXOR;
    }));
  }

  private void unary(Op.Unary op) {
    switch (op.operator()) {
      case NEG -> {
        atoms.push(op.operand());
        code.visitInsn(JvmTypes.opcode(op.type(), Opcodes.INEG));
      }
      case COMPLEMENT -> {
        atoms.push(op.operand());
        if (op.type().equals(Type.I64)) {
          code.visitLdcInsn(-1L);
          code.visitInsn(Opcodes.LXOR);
        } else {
          code.visitInsn(Opcodes.ICONST_M1);
          code.visitInsn(Opcodes.IXOR);
        }
      }
      case NOT -> conditions.value(op);
    }
  }

  private void convert(Atom operand, Type.Prim to) {
    atoms.push(operand);
    Scalar from = ((Type.Prim) operand.type()).scalar();
    int source = kind(from);
    int target = kind(to.scalar());
    if (source != target) {
      // I2L I2F I2D L2I L2F L2D F2I F2L F2D D2I D2L D2F lie in this order.
      code.visitInsn(Opcodes.I2L + 3 * source + target - (target > source ? 1 : 0));
    }
    switch (to.scalar()) {
      case I8 -> code.visitInsn(Opcodes.I2B);
      case I16 -> code.visitInsn(Opcodes.I2S);
      case U16 -> code.visitInsn(Opcodes.I2C);
      case BOOL, I32, I64, F32, F64 -> {}
    }
  }

  private static int kind(Scalar scalar) {
    return JvmTypes.opcode(Type.of(scalar), 0);
  }

  private void make(Op.Make op) {
    code.visitTypeInsn(Opcodes.NEW, symbols.struct(op.type()));
    code.visitInsn(Opcodes.DUP);
    op.fields().forEach(atoms::push);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, symbols.struct(op.type()), "<init>",
        Structs.constructor(symbols, op.type()), false);
  }

  /** The context of the JVM has the operations already, for every element type that Java has. */
  private void atomic(Op.Atomic op) {
    pushContext();
    place(op.place());
    op.operands().forEach(atoms::push);
    String element = JvmTypes.descriptor(((Type.Prim) op.place().type()).scalar());
    if (op.operator() == Op.AtomicOperator.STORE) {
      code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "io/ringkernel/GpuContext", "setOpaque",
          "([" + element + "I" + element + ")V", true);
      // In the representation it has a result that nobody reads.
      code.visitInsn(zero(((Type.Prim) op.place().type()).scalar()));
      return;
    }
    String name = switch (op.operator()) {
      case LOAD -> "getOpaque";
      case STORE -> throw new AssertionError(op);
      case EXCHANGE -> "atomicExchange";
      case COMPARE_EXCHANGE -> "atomicCompareExchange";
      case ADD, MIN, MAX, AND, OR, XOR -> {
        String word = op.operator().name().toLowerCase(Locale.ROOT);
        yield "atomic" + Character.toUpperCase(word.charAt(0)) + word.substring(1);
      }
    };
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "io/ringkernel/GpuContext", name,
        "([" + element + "I" + element.repeat(op.operands().size()) + ")" + element, true);
  }

  private static int zero(Scalar scalar) {
    return switch (scalar) {
      case BOOL, I8, I16, U16, I32 -> Opcodes.ICONST_0;
      case I64 -> Opcodes.LCONST_0;
      case F32 -> Opcodes.FCONST_0;
      case F64 -> Opcodes.DCONST_0;
    };
  }

  private void pushContext() {
    Positions at = atoms.positions();
    code.visitVarInsn(Opcodes.ALOAD, at.run());
    for (int variable : at.global()) {
      code.visitVarInsn(Opcodes.ILOAD, variable);
    }
    code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, "context",
        "(III)Lio/ringkernel/GpuContext;", true);
  }

  private void apply(Op.Apply op) {
    Intrinsic row = op.intrinsic();
    String method = row.javaMethod();
    boolean isOfContext = Positions.isOfContext(method);
    if (isOfContext && op.arguments().isEmpty() && isPlain(row)
        && atoms.positions().push(code, row.name())) {
      return;
    }
    if (method.isEmpty() || !isPlain(row)) {
      throw new Refused("FAST code cannot call " + (method.isEmpty() ? row.name() : method));
    }
    if (isOfContext) {
      pushContext();
    }
    op.arguments().forEach(atoms::push);
    int dot = method.indexOf('.');
    int parenthesis = method.indexOf('(');
    code.visitMethodInsn(isOfContext ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKESTATIC,
        method.substring(0, dot), method.substring(dot + 1, parenthesis),
        method.substring(parenthesis), isOfContext);
    if (method.endsWith(")V")) {
      // In the representation such a row has a result that nobody reads.
      code.visitInsn(Opcodes.ICONST_0);
    }
  }

  /** Whether one work item computes it alone. */
  private static boolean isPlain(Intrinsic row) {
    return switch (row.kind()) {
      case PURE, TRAPPING, POSITION, UNIFORM, ACTING -> true;
      case COLLECTIVE -> false;
    };
  }

  private void call(Op.Call op) {
    Symbols.Method method = symbols.method(op.function());
    if (symbols.isPlaced(op.function())) {
      Positions at = atoms.positions();
      code.visitVarInsn(Opcodes.ALOAD, at.run());
      for (int variable : at.global()) {
        code.visitVarInsn(Opcodes.ILOAD, variable);
      }
    }
    for (Operand argument : op.arguments()) {
      switch (argument) {
        case Atom atom -> atoms.push(atom);
        case Array array -> atoms.pushArray(array);
      }
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, method.owner(), method.name(),
        method.descriptor(), false);
  }
}
