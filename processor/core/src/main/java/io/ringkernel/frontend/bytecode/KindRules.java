package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.IF_ACMPNE;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.AALOAD;
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
import io.ringkernel.ir.diag.Code;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * What each instruction takes and gives (JVMS 6.5). It is the verifier of the machine for the part
 * of the instruction set that we accept, and refuses the rest where it can be reached.
 */
final class KindRules extends Interpreter<Known> {
  private final CompiledMethod method;
  private final ReturnedArrays returned;
  private final Doomed doomed;
  private final ValueClasses values;
  private final ValueRules rules;
  private final CallRules calls;
  private final Statics statics;
  private final MethodForm form;
  private final Tables tables = new Tables();

  KindRules(CompiledMethod method, MethodForm form, Statics statics, ReturnedArrays returned) {
    super(ASM9);
    this.form = form;
    this.statics = statics;
    this.values = statics.values();
    this.rules = new ValueRules(method, values);
    this.method = method;
    this.returned = returned;
    this.doomed = new Doomed(method.instructions());
    this.calls = new CallRules(method, statics, rules, returned, doomed, tables);
  }

  /** The tables that the code reads. */
  Tables tables() {
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
    Known bound = form.bound(local);
    return bound != null ? bound : ValueRules.parameter(local, type, values);
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
          yield tables.of(statics.arrays().read(field, at(instruction)).table());
        }
        Known value = newValue(type);
        boolean isThere = value instanceof Number || statics.isConstant(field)
            || value != Unusable.UNUSABLE
                && statics.constant(field, at(instruction)).isPresent();
        if (!isThere) {
          requireDoomed(instruction);
        }
        yield isThere ? value : Thing.of(type.getInternalName());
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
        if (value instanceof Number || value instanceof Unusable) {
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
    boolean isThere = rules.owner(value).isPresent() || value instanceof Known.View
        || value instanceof Known.Function || value instanceof Known.Mixed
        || value instanceof Thing thing && thing.isThere();
    if (!isThere) {
      element(instruction, value);
    }
  }

  private Known onObject(AbstractInsnNode instruction, Known value) {
    return switch (instruction.getOpcode()) {
      case GETFIELD -> value instanceof Known.Constant constant
          ? field((FieldInsnNode) instruction, constant)
          : rules.component((FieldInsnNode) instruction, value);
      case INSTANCEOF -> rules.tested((TypeInsnNode) instruction, value);
      case CHECKCAST -> {
        if (rules.owner(value).isPresent()) {
          yield rules.cast((TypeInsnNode) instruction, value);
        }
        if (value instanceof Known.Function || value instanceof Known.View
            && ViewMethods.layout(((TypeInsnNode) instruction).desc).isPresent()) {
          yield value;
        }
        requireDoomed(instruction);
        yield Thing.of(((TypeInsnNode) instruction).desc);
      }
      case ANEWARRAY -> {
        require(instruction, value, Kind.INT);
        Optional<io.ringkernel.ir.Type.Struct> element =
            values.struct(((TypeInsnNode) instruction).desc);
        if (element.isPresent()) {
          yield newArray(instruction, value, element.get());
        }
        requireDoomed(instruction);
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

  /** A field of a constant, which is read from a table. */
  private Known field(FieldInsnNode field, Known.Constant constant) {
    if (!field.owner.equals(constant.owner())) {
      throw Unsupported.of(field, at(field));
    }
    tables.readField(method.instructions().indexOf(field),
        statics.enums().field(field, at(field)));
    return newValue(Type.getType(field.desc));
  }

  private Known arrayReturned(AbstractInsnNode instruction, Known value) {
    if (!method.isConstructor() && values.of(method.result()).isPresent()) {
      if (!rules.fits(value, newValue(method.result()))) {
        throw mismatch(instruction, "a record");
      }
      return null;
    }
    boolean isErased = method.result().getSort() == Type.OBJECT
        && rules.owner(value).isPresent();
    if (Descriptors.element(method.result()).isEmpty() && !isErased) {
      throw Unsupported.of(instruction, at(instruction));
    }
    returned.returns(method.instructions().indexOf(instruction), value);
    return null;
  }

  private Known newArray(IntInsnNode instruction, Known length) {
    require(instruction, length, Kind.INT);
    return newArray(instruction, length, Descriptors.element(instruction.operand)
        .orElseThrow(() -> mismatch(instruction, "a type")));
  }

  private Known newArray(AbstractInsnNode instruction, Known length,
      io.ringkernel.ir.Type.Element element) {
    OptionalInt constant = ((Number) length).constant();
    if (constant.isEmpty()) {
      throw Refusal.of(Code.NOT_CONSTANT, at(instruction),
          "use a constant length, or pass the array as a parameter", "the length of an array");
    }
    // a negative length throws (JLS 15.10.2); what follows is never reached
    if (constant.getAsInt() == 0 || constant.getAsInt() > Limits.ARRAY_LENGTH) {
      throw Refusal.construct(Code.ARRAY_SHAPE, at(instruction), "an array of "
          + constant.getAsInt() + " elements",
          "pass the array as a parameter");
    }
    int index = method.instructions().indexOf(instruction);
    returned.made(index, Math.max(constant.getAsInt(), 1));
    return new Reference(~index, element);
  }

  /** The element type of a value that must be one certain array. */
  private io.ringkernel.ir.Type.Element element(AbstractInsnNode instruction, Known value) {
    return switch (value) {
      case Reference(_, var element) -> element;
      case Ambiguous _ -> throw Refusal.of(Code.ARRAY_ALIAS, at(instruction),
          "write the code once for each array", name(instruction));
      case Context _, Thing _, Value _, Self _, Known.Constant _, Known.View _, Known.Function _,
          Known.Mixed _ -> throw Refusal.construct(Code.NULL,
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
      Optional<String> owner = tables.owner(left);
      if (owner.isPresent() && opcode == AALOAD) {
        return new Known.Constant(owner.get());
      }
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
    boolean areConstants = left instanceof Known.Constant && right instanceof Known.Constant;
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
    return calls.of(instruction, values);
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
