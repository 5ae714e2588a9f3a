package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.IF_ACMPNE;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ARRAYLENGTH;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DCMPG;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.DCONST_1;
import static org.objectweb.asm.Opcodes.DLOAD;
import static org.objectweb.asm.Opcodes.DNEG;
import static org.objectweb.asm.Opcodes.DRETURN;
import static org.objectweb.asm.Opcodes.DSTORE;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.FCONST_1;
import static org.objectweb.asm.Opcodes.FCONST_2;
import static org.objectweb.asm.Opcodes.FLOAD;
import static org.objectweb.asm.Opcodes.FNEG;
import static org.objectweb.asm.Opcodes.FRETURN;
import static org.objectweb.asm.Opcodes.FSTORE;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.I2S;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.IALOAD;
import static org.objectweb.asm.Opcodes.IASTORE;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_5;
import static org.objectweb.asm.Opcodes.ICONST_M1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPLE;
import static org.objectweb.asm.Opcodes.IINC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INEG;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.LDC;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LNEG;
import static org.objectweb.asm.Opcodes.LOOKUPSWITCH;
import static org.objectweb.asm.Opcodes.LRETURN;
import static org.objectweb.asm.Opcodes.LSTORE;
import static org.objectweb.asm.Opcodes.LXOR;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.NEWARRAY;
import static org.objectweb.asm.Opcodes.SALOAD;
import static org.objectweb.asm.Opcodes.SIPUSH;
import static org.objectweb.asm.Opcodes.TABLESWITCH;

import io.ringkernel.frontend.bytecode.Known.Ambiguous;
import io.ringkernel.frontend.bytecode.Known.Context;
import io.ringkernel.frontend.bytecode.Known.Number;
import io.ringkernel.frontend.bytecode.Known.Reference;
import io.ringkernel.frontend.bytecode.Known.Self;
import io.ringkernel.frontend.bytecode.Known.Thing;
import io.ringkernel.frontend.bytecode.Known.Unusable;
import io.ringkernel.frontend.bytecode.Known.Value;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * What each instruction takes and gives (JVMS 6.5). It is the verifier of the machine for the part
 * of the instruction set that we accept, and refuses the rest where it can be reached.
 */
final class KindRules extends Interpreter<Known> {
  private final CompiledMethod method;
  private final ClassFiles classes;
  private final StaticArrays arrays;
  private final ReturnedArrays returned;
  private final Doomed doomed;
  private final ValueClasses values;
  private final ValueRules rules;
  private final List<Table> tables = new ArrayList<>();

  KindRules(CompiledMethod method, ClassFiles classes, StaticArrays arrays,
      ReturnedArrays returned, ValueClasses values) {
    super(ASM9);
    this.values = values;
    this.rules = new ValueRules(method, values);
    this.method = method;
    this.classes = classes;
    this.arrays = arrays;
    this.returned = returned;
    this.doomed = new Doomed(method.instructions());
  }

  /** The tables that the code reads, by their origin less that of the first. */
  List<Table> tables() {
    return tables;
  }

  private Span at(AbstractInsnNode instruction) {
    return method.at(instruction);
  }

  @Override
  public Known newValue(Type type) {
    if (type == null) {
      return Unusable.UNUSABLE;
    }
    if (type.getSort() == Type.VOID) {
      return null;
    }
    return rules.value(type);
  }

  @Override
  public Known newParameterValue(boolean isInstanceMethod, int local, Type type) {
    if (isInstanceMethod && local == 0 && method.isConstructor()) {
      return Self.SELF;
    }
    Optional<io.ringkernel.ir.Type.Element> element = values.element(type);
    if (element.isPresent()) {
      return new Reference(local, element.get());
    }
    if (ContextMethods.isContext(type)) {
      return Context.CONTEXT;
    }
    Known value = newValue(type);
    return value == Unusable.UNUSABLE ? new Thing(type.getInternalName(), Thing.THERE) : value;
  }

  private Reference table(StaticArray array) {
    int known = tables.indexOf(array.table());
    if (known < 0) {
      tables.add(array.table());
      known = tables.size() - 1;
    }
    return new Reference(Reference.TABLES + known, array.table().element());
  }

  /** Objects are made and asked only where an exception is sure to follow. */
  private void requireDoomed(AbstractInsnNode instruction) {
    if (!doomed.contains(method.instructions().indexOf(instruction))) {
      throw Unsupported.of(instruction, at(instruction));
    }
  }

  @Override
  public Known newOperation(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode >= ICONST_M1 && opcode <= ICONST_5) {
      return new Number(Kind.INT, OptionalInt.of(opcode - ICONST_0));
    }
    return switch (opcode) {
      case LCONST_0, LCONST_1 -> Number.of(Kind.LONG);
      case FCONST_0, FCONST_1, FCONST_2 -> Number.of(Kind.FLOAT);
      case DCONST_0, DCONST_1 -> Number.of(Kind.DOUBLE);
      case BIPUSH, SIPUSH ->
          new Number(Kind.INT, OptionalInt.of(((IntInsnNode) instruction).operand));
      case LDC -> switch (((LdcInsnNode) instruction).cst) {
        case Integer value -> new Number(Kind.INT, OptionalInt.of(value));
        case Long _ -> Number.of(Kind.LONG);
        case Float _ -> Number.of(Kind.FLOAT);
        case Double _ -> Number.of(Kind.DOUBLE);
        case String _ -> new Thing("java/lang/String", Thing.THERE);
        default -> throw Unsupported.of(instruction, at(instruction));
      };
      case ACONST_NULL -> Thing.of("java/lang/Object");
      case NEW -> {
        requireDoomed(instruction);
        yield new Thing(((TypeInsnNode) instruction).desc,
            method.instructions().indexOf(instruction));
      }
      case GETSTATIC -> {
        FieldInsnNode field = (FieldInsnNode) instruction;
        Type type = Type.getType(field.desc);
        if (Descriptors.element(type).isPresent()) {
          yield table(arrays.read(field, at(instruction)));
        }
        Known value = newValue(type);
        if (value instanceof Number) {
          yield type.getSort() == Type.OBJECT ? rules.constant(field) : value;
        }
        requireDoomed(instruction);
        yield Thing.of(type.getInternalName());
      }
      default -> throw Unsupported.of(instruction, at(instruction));
    };
  }

  @Override
  public Known copyOperation(AbstractInsnNode instruction, Known value) {
    int opcode = instruction.getOpcode();
    switch (opcode) {
      case ILOAD, LLOAD, FLOAD, DLOAD -> require(instruction, value, Kind.at(opcode - ILOAD));
      case ISTORE, LSTORE, FSTORE, DSTORE ->
          require(instruction, value, Kind.at(opcode - ISTORE));
      case ALOAD, ASTORE -> {
        boolean isConstant = value instanceof Number(Kind kind, _) && kind == Kind.INT;
        if (value instanceof Number && !isConstant || value instanceof Unusable) {
          throw mismatch(instruction, "an array");
        }
      }
      default -> {}
    }
    return value;
  }

  private void require(AbstractInsnNode instruction, Known value, Kind kind) {
    if (!(value instanceof Number(Kind found, _)) || found != kind) {
      throw mismatch(instruction, kind.toString());
    }
  }

  private Refusal mismatch(AbstractInsnNode instruction, String expected) {
    return Refusal.malformed(at(instruction), "an instruction does not find " + expected);
  }

  @Override
  public Known unaryOperation(AbstractInsnNode instruction, Known value) {
    int opcode = instruction.getOpcode();
    if (opcode >= I2L && opcode <= I2S) {
      Conversion conversion = Conversion.of(opcode);
      require(instruction, value, conversion.from());
      return Number.of(Kind.of(conversion.to()));
    }
    switch (opcode) {
      case INEG, LNEG, FNEG, DNEG -> {
        require(instruction, value, Kind.at(opcode - INEG));
        return Number.of(Kind.at(opcode - INEG));
      }
      case IINC -> {
        require(instruction, value, Kind.INT);
        return Number.of(Kind.INT);
      }
      case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, TABLESWITCH, LOOKUPSWITCH -> {
        require(instruction, value, Kind.INT);
        return null;
      }
      case IRETURN, LRETURN, FRETURN, DRETURN -> {
        require(instruction, value, Kind.at(opcode - IRETURN));
        return null;
      }
      case ARETURN -> {
        return arrayReturned(instruction, value);
      }
      case NEWARRAY -> {
        return newArray((IntInsnNode) instruction, value);
      }
      case IFNULL, IFNONNULL -> {
        requireReference(instruction, value);
        return null;
      }
      case ARRAYLENGTH -> {
        element(instruction, value);
        return Number.of(Kind.INT);
      }
      default -> {
        return onObject(instruction, value);
      }
    }
  }

  /** Neither a value nor an array of a kernel is null, nor is what is known to be there. */
  private void requireReference(AbstractInsnNode instruction, Known value) {
    boolean isThere = value instanceof Value || value instanceof Number
        || value instanceof Thing thing && thing.isThere();
    if (!isThere) {
      element(instruction, value);
    }
  }

  private Known onObject(AbstractInsnNode instruction, Known value) {
    return switch (instruction.getOpcode()) {
      case GETFIELD -> rules.component((FieldInsnNode) instruction, value);
      case INSTANCEOF -> rules.tested((TypeInsnNode) instruction, value);
      case CHECKCAST -> {
        if (value instanceof Value || value instanceof Number) {
          yield value;
        }
        requireDoomed(instruction);
        yield Thing.of(((TypeInsnNode) instruction).desc);
      }
      case ANEWARRAY -> {
        requireDoomed(instruction);
        require(instruction, value, Kind.INT);
        yield Thing.of("[L" + ((TypeInsnNode) instruction).desc + ";");
      }
      case ATHROW -> {
        if (!(value instanceof Thing)) {
          throw mismatch(instruction, "an exception");
        }
        yield null;
      }
      default -> throw Unsupported.of(instruction, at(instruction));
    };
  }

  private Known arrayReturned(AbstractInsnNode instruction, Known value) {
    if (!method.isConstructor() && values.of(method.result()).isPresent()) {
      if (!rules.fits(value, newValue(method.result()))) {
        throw mismatch(instruction, "a record");
      }
      return null;
    }
    if (Descriptors.element(method.result()).isEmpty()) {
      throw Unsupported.of(instruction, at(instruction));
    }
    returned.returns(method.instructions().indexOf(instruction), value);
    return null;
  }

  private Known newArray(IntInsnNode instruction, Known length) {
    require(instruction, length, Kind.INT);
    OptionalInt constant = ((Number) length).constant();
    if (constant.isEmpty()) {
      throw Refusal.of(Code.NOT_CONSTANT, at(instruction),
          "use a constant length, or pass the array as a parameter", "the length of an array");
    }
    if (constant.getAsInt() < 0 || constant.getAsInt() > Limits.ARRAY_LENGTH) {
      throw Refusal.construct(Code.ARRAY_SHAPE, at(instruction), "an array of "
          + constant.getAsInt() + " elements",
          "pass the array as a parameter");
    }
    io.ringkernel.ir.Type.Prim element = Descriptors.element(instruction.operand)
        .orElseThrow(() -> mismatch(instruction, "a type"));
    int index = method.instructions().indexOf(instruction);
    returned.made(index, constant.getAsInt());
    return new Reference(~index, element);
  }

  /** The element type of a value that must be one certain array. */
  private io.ringkernel.ir.Type.Element element(AbstractInsnNode instruction, Known value) {
    return switch (value) {
      case Reference(_, var element) -> element;
      case Ambiguous _ -> throw Refusal.of(Code.ARRAY_ALIAS, at(instruction),
          "write the code once for each array", name(instruction));
      case Context _, Thing _, Value _, Self _ -> throw Refusal.construct(Code.NULL,
          at(instruction), "null or an object", "kernels have no references");
      case Number _, Unusable _ -> throw mismatch(instruction, "an array");
    };
  }

  /** The variable from which an array instruction most likely has its array. */
  private String name(AbstractInsnNode instruction) {
    AbstractInsnNode before = instruction;
    while (before != null && before.getOpcode() != ALOAD) {
      before = before.getPrevious();
    }
    if (before == null) {
      return "?";
    }
    int slot = ((VarInsnNode) before).var;
    return method.variable(slot, method.instructions().indexOf(before)).map(v -> v.name)
        .orElse("in slot " + slot);
  }

  @Override
  public Known binaryOperation(AbstractInsnNode instruction, Known left, Known right) {
    int opcode = instruction.getOpcode();
    if (opcode >= IALOAD && opcode <= SALOAD) {
      require(instruction, right, Kind.INT);
      io.ringkernel.ir.Type.Element element = element(instruction, left);
      requireElement(instruction, element, opcode - IALOAD);
      return ValueRules.known(element);
    }
    if (opcode >= IADD && opcode <= LXOR || opcode >= LCMP && opcode <= DCMPG) {
      BinaryForm form = BinaryForm.of(opcode);
      require(instruction, left, form.left());
      require(instruction, right, form.right());
      return Number.of(form.result());
    }
    if (opcode >= IF_ICMPEQ && opcode <= IF_ICMPLE) {
      require(instruction, left, Kind.INT);
      require(instruction, right, Kind.INT);
      return null;
    }
    if (opcode == PUTFIELD && left == Self.SELF) {
      FieldInsnNode field = (FieldInsnNode) instruction;
      if (!rules.fits(right, rules.component(field, left))) {
        throw mismatch(instruction, "its component");
      }
      return null;
    }
    boolean areConstants = left instanceof Number && right instanceof Number;
    if ((opcode == IF_ACMPEQ || opcode == IF_ACMPNE) && areConstants) {
      return null;
    }
    throw Unsupported.of(instruction, at(instruction));
  }

  private void requireElement(AbstractInsnNode instruction,
      io.ringkernel.ir.Type.Element element, int group) {
    if (!Kind.isOfGroup(element, group)) {
      throw mismatch(instruction, "an array of its type");
    }
  }

  @Override
  public Known ternaryOperation(AbstractInsnNode instruction, Known array, Known index,
      Known value) {
    boolean isOfRecords = array instanceof Reference(_, var kept)
        && kept instanceof io.ringkernel.ir.Type.Struct;
    if (instruction.getOpcode() == AASTORE && !isOfRecords) {
      requireDoomed(instruction);
      return null;
    }
    int group = instruction.getOpcode() - IASTORE;
    io.ringkernel.ir.Type.Element element = element(instruction, array);
    require(instruction, index, Kind.INT);
    requireElement(instruction, element, group);
    if (element instanceof io.ringkernel.ir.Type.Prim prim) {
      require(instruction, value, Kind.of(prim));
    } else if (!ValueRules.known(element).equals(value)) {
      throw mismatch(instruction, "a record");
    }
    return null;
  }

  @Override
  public Known naryOperation(AbstractInsnNode instruction, List<? extends Known> values) {
    return switch (instruction) {
      case MethodInsnNode call when call.getOpcode() == INVOKESTATIC ->
          staticCall(call, values);
      case MethodInsnNode call when !values.isEmpty()
          && values.getFirst() instanceof Context -> onContext(call, values);
      case MethodInsnNode call when !values.isEmpty()
          && ValueRules.isValue(values.getFirst()) -> {
        rules.requireMethod(call, values.getFirst());
        if (!ValueRules.isComparison(call, values.getFirst())) {
          requireArguments(call, values.subList(1, values.size()));
        }
        yield rules.result(call, values.getFirst());
      }
      case MethodInsnNode call -> {
        requireDoomed(instruction);
        yield thing(call, call.desc);
      }
      case InvokeDynamicInsnNode call when rules.isChoice(call, values) ->
          Number.of(Kind.INT);
      case InvokeDynamicInsnNode call -> {
        requireDoomed(instruction);
        yield thing(call, call.desc);
      }
      default -> throw Unsupported.of(instruction, at(instruction));
    };
  }

  /** What a method gives of which only objects are of interest. */
  private Known thing(AbstractInsnNode call, String descriptor) {
    Type result = Type.getReturnType(descriptor);
    if (result.getSort() == Type.VOID) {
      return null;
    }
    if (newValue(result) instanceof Number) {
      throw Unsupported.of(call, at(call));
    }
    return new Thing(result.getInternalName(), ~method.instructions().indexOf(call));
  }

  /** A method of the context of the kernel. */
  private Known onContext(MethodInsnNode call, List<? extends Known> values) {
    if (!ContextMethods.isContext(call.owner)) {
      throw Unsupported.of(call, at(call));
    }
    requireArguments(call, values.subList(1, values.size()));
    if (ContextMethods.isShared(call)) {
      OptionalInt length = ((Number) values.get(1)).constant();
      int index = method.instructions().indexOf(call);
      if (length.isPresent()) {
        if (length.getAsInt() < 1 || length.getAsInt() > Limits.ARRAY_LENGTH) {
          throw Refusal.construct(Code.ARRAY_SHAPE, at(call),
              "a shared array of " + length.getAsInt() + " elements",
              "use a length of at least 1");
        }
        returned.made(index, length.getAsInt());
      }
      return new Reference(~index, ContextMethods.element(call));
    }
    return newValue(Type.getReturnType(call.desc));
  }

  private Known staticCall(MethodInsnNode call, List<? extends Known> values) {
    Type result = Type.getReturnType(call.desc);
    if (Descriptors.element(result).isPresent()) {
      return array(call, values);
    }
    if (newValue(result) == Unusable.UNUSABLE) {
      requireDoomed(call);
      return thing(call, call.desc);
    }
    requireArguments(call, values);
    return newValue(result);
  }

  private void requireArguments(MethodInsnNode call, List<? extends Known> values) {
    for (int i = 0; i < values.size(); i++) {
      argument(call, i, values.get(i));
    }
  }

  /** A method that returns an array: a table, or one that its callers can name. */
  private Known array(MethodInsnNode call, List<? extends Known> values) {
    Optional<StaticArray> table = arrays.returned(call, at(call));
    if (table.isPresent()) {
      return table(table.get());
    }
    requireArguments(call, values);
    return returned.of(call, values);
  }

  /** Whether code may look at an object that is passed to it. */
  private boolean isRead(MethodInsnNode call, int parameter) {
    return classes.method(new MethodName(call.owner, call.name, call.desc), at(call))
        .map(callee -> !callee.hasCode() || callee.reads(parameter)).orElse(true);
  }

  /**
   * An object that is not null may be told to a method, which can do no more with it than is done
   * here, and relies on that. Null may be passed to one that does not look, as Kotlin's compiler
   * does to tell methods apart.
   */
  private void argument(MethodInsnNode call, int parameter, Known value) {
    Type type = Type.getArgumentTypes(call.desc)[parameter];
    switch (newValue(type)) {
      case Number(Kind kind, var _) -> {
        require(call, value, kind);
        return;
      }
      case Value expected -> {
        if (!expected.equals(value)) {
          throw mismatch(call, "a record");
        }
        return;
      }
      default -> {}
    }
    Optional<io.ringkernel.ir.Type.Element> expected = values.element(type);
    if (expected.isEmpty()) {
      if (value instanceof Number) {
        throw Unsupported.of(call, at(call));
      }
      if (value instanceof Unusable) {
        throw mismatch(call, "an object");
      }
      if (value instanceof Thing thing && !thing.isThere() && isRead(call, parameter)) {
        requireDoomed(call);
      }
    } else if (!element(call, value).equals(expected.get())) {
      throw mismatch(call, "an array of its type");
    }
  }

  @Override
  public void returnOperation(AbstractInsnNode instruction, Known value, Known expected) {
    if (instruction.getOpcode() == ARETURN) {
      return;
    }
    if (!(expected instanceof Number(Kind kind, _))) {
      throw mismatch(instruction, "a method without a result");
    }
    require(instruction, value, kind);
  }

  @Override
  public Known merge(Known one, Known other) {
    return Merging.of(one, other);
  }
}
