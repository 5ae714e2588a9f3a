package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARRAYLENGTH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DALOAD;
import static org.objectweb.asm.Opcodes.DCMPG;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.DCONST_1;
import static org.objectweb.asm.Opcodes.DNEG;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.FCONST_2;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.I2S;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_5;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPLE;
import static org.objectweb.asm.Opcodes.INEG;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LALOAD;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.MONITORENTER;
import static org.objectweb.asm.Opcodes.MONITOREXIT;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.NEWARRAY;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.SALOAD;
import static org.objectweb.asm.Opcodes.SASTORE;
import static org.objectweb.asm.Opcodes.SWAP;

import io.ringkernel.frontend.bytecode.StaticEvaluation.Unknown;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.interp.JavaArithmetic;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Runs static methods over numbers, arrays and strings, within bounds. */
final class ConcreteCode {
  /** What the code sees of the rest. */
  interface World {
    /** The content of a static field, or unknown. */
    Object read(FieldInsnNode field);

    void write(FieldInsnNode field, Object value);

    /** Code that does not run here gets the value and may change it. */
    void expose(Object value);

    /** Whether other code may have changed an array. */
    boolean isExposed(Object array);

    /** Code that does not run here may have run. */
    void skipped();

    /** A new object of a class; unknown where it is neither a record nor an enum. */
    Object made(String type);

    /** A method with code that an object of the class has. */
    Optional<CompiledMethod> ofObject(MethodName name);

    /** A static method with code. */
    Optional<CompiledMethod> method(MethodName name);
  }

  /** The run cannot go on. */
  static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Lost(String why) {
      super(why, null, false, false);
    }
  }

  private final World world;
  private final ConcreteCalls calls;
  private long steps;

  ConcreteCode(World world) {
    this.world = world;
    this.calls = new ConcreteCalls(world, this);
  }

  /** Counts work done, be it instructions or elements. */
  void spend(long amount) {
    steps += amount;
    if (steps > Limits.INITIALISER_STEPS) {
      throw new Lost("too long");
    }
  }

  /** Throws again what a call ended with where there is no time to go on. */
  void requireTime(Lost lost) {
    if (steps > Limits.INITIALISER_STEPS) {
      throw lost;
    }
  }

  /** What an instruction from {@code aconst_null} to {@code dconst_1} pushes. */
  static Object constant(int opcode) {
    if (opcode == ACONST_NULL) {
      return Unknown.UNKNOWN;
    }
    if (opcode <= ICONST_5) {
      return opcode - ICONST_0;
    }
    if (opcode <= LCONST_1) {
      return (long) (opcode - LCONST_0);
    }
    return opcode <= FCONST_2 ? (Object) (float) (opcode - FCONST_0)
        : (Object) (double) (opcode - DCONST_0);
  }

  /** Runs a method; the result is null for one without. */
  Object run(CompiledMethod method, Object[] arguments) {
    return new Activation(method, arguments).run();
  }

  /** One running method. */
  private final class Activation {
    private final InsnList code;
    private final List<TryCatchBlockNode> handlers;
    private final ConcreteStack stack = new ConcreteStack();
    private final Object[] locals;
    private Object result;

    Activation(CompiledMethod method, Object[] arguments) {
      code = method.instructions();
      handlers = method.node().tryCatchBlocks;
      locals = new Object[Math.max(method.node().maxLocals, 0)];
      List<Type> types = new ArrayList<>(method.parameters());
      if (method.isConstructor()) {
        types.addFirst(Type.getObjectType(method.name().owner()));
      }
      int slot = 0;
      for (int i = 0; i < arguments.length; i++) {
        locals[slot] = arguments[i];
        slot += types.get(i).getSize();
      }
    }

    Object run() {
      try {
        AbstractInsnNode next = code.getFirst();
        while (next != null) {
          spend(1);
          if (mayBeCaught(next)) {
            throw new Lost("what is thrown here may be caught");
          }
          next = step(next);
        }
        return result;
      } catch (ArithmeticException | IndexOutOfBoundsException | ClassCastException
          | NullPointerException | NegativeArraySizeException | IllegalArgumentException wrong) {
        throw new Lost(String.valueOf(wrong.getMessage()));
      }
    }

    /**
     * Whether the instruction can throw, for what is not known here, where something is caught: a
     * class that is missing, a method that does not run here.
     */
    private boolean mayBeCaught(AbstractInsnNode instruction) {
      if (handlers.isEmpty()) {
        return false;
      }
      boolean mayThrow = switch (instruction) {
        case FieldInsnNode _, MethodInsnNode _, InvokeDynamicInsnNode _, TypeInsnNode _,
            MultiANewArrayInsnNode _ -> true;
        case LdcInsnNode constant -> constant.cst instanceof Type;
        default -> false;
      };
      int at = code.indexOf(instruction);
      return mayThrow && handlers.stream()
          .anyMatch(h -> code.indexOf(h.start) < at && at < code.indexOf(h.end));
    }

    /** Runs an instruction and returns the next one; null at the end. */
    private AbstractInsnNode step(AbstractInsnNode instruction) {
      int opcode = instruction.getOpcode();
      switch (instruction) {
        case JumpInsnNode jump -> {
          return jumps(jump) ? jump.label : jump.getNext();
        }
        case TableSwitchInsnNode choice -> {
          int key = number();
          return key >= choice.min && key <= choice.max
              ? choice.labels.get(key - choice.min) : choice.dflt;
        }
        case LookupSwitchInsnNode choice -> {
          int at = choice.keys.indexOf(number());
          return at < 0 ? choice.dflt : choice.labels.get(at);
        }
        case LdcInsnNode constant -> stack.push(constant.cst instanceof Number
            || constant.cst instanceof String ? constant.cst : Unknown.UNKNOWN);
        case VarInsnNode variable -> {
          if (opcode <= ALOAD) {
            stack.push(locals[variable.var]);
          } else {
            locals[variable.var] = stack.pop();
          }
        }
        case IincInsnNode step -> locals[step.var] = locals[step.var] instanceof Integer value
            ? value + step.incr : Unknown.UNKNOWN;
        case FieldInsnNode field -> field(field, opcode);
        case MethodInsnNode call -> calls.call(call, stack);
        case InvokeDynamicInsnNode call -> calls.skip(call.desc, false, stack);
        case IntInsnNode number -> {
          if (opcode == NEWARRAY) {
            stack.push(made(number.operand));
          } else {
            stack.push(number.operand);
          }
        }
        case TypeInsnNode made when opcode == NEW -> stack.push(world.made(made.desc));
        case MultiANewArrayInsnNode made -> {
          for (int i = 0; i < made.dims; i++) {
            stack.pop();
          }
          stack.push(Unknown.UNKNOWN);
        }
        default -> {
          return plain(instruction, opcode);
        }
      }
      return instruction.getNext();
    }

    private AbstractInsnNode plain(AbstractInsnNode instruction, int opcode) {
      if (opcode < 0 || opcode == NOP) {
        return instruction.getNext();
      }
      if (opcode >= IRETURN && opcode <= RETURN) {
        result = opcode == RETURN ? null : stack.pop();
        return null;
      }
      if (opcode <= DCONST_1) {
        stack.push(constant(opcode));
      } else if (opcode <= SALOAD) {
        load(opcode);
      } else if (opcode <= SASTORE) {
        store();
      } else if (opcode <= SWAP) {
        stack.shuffle(opcode);
      } else if (opcode <= DCMPG) {
        compute(opcode);
      } else {
        other(opcode);
      }
      return instruction.getNext();
    }

    private int number() {
      if (stack.pop() instanceof Integer value) {
        return value;
      }
      throw new Lost("an unknown number");
    }

    private boolean jumps(JumpInsnNode jump) {
      int opcode = jump.getOpcode();
      if (opcode == GOTO) {
        return true;
      }
      if (opcode >= IFEQ && opcode <= IFLE) {
        return holds(Comparisons.at(opcode - IFEQ), number(), 0);
      }
      if (opcode >= IF_ICMPEQ && opcode <= IF_ICMPLE) {
        int right = number();
        return holds(Comparisons.at(opcode - IF_ICMPEQ), number(), right);
      }
      if ((opcode == IFNULL || opcode == IFNONNULL) && stack.pop() instanceof Object value
          && !(value instanceof Unknown)) {
        return opcode == IFNONNULL;
      }
      throw new Lost("an unknown condition");
    }

    private static boolean holds(Comparison comparison, int left, int right) {
      return JavaArithmetic.compare(comparison, Scalar.I32, left, right);
    }

    private void field(FieldInsnNode field, int opcode) {
      switch (opcode) {
        case GETSTATIC -> stack.push(world.read(field));
        case PUTSTATIC -> world.write(field, stack.pop());
        case GETFIELD -> stack.push(stack.pop() instanceof ConcreteObject object
            ? object.get(field.name, field.desc) : Unknown.of(Type.getType(field.desc)));
        default -> {
          Object value = stack.pop();
          if (stack.pop() instanceof ConcreteObject object) {
            object.set(field.name, value);
          }
          world.expose(value);
        }
      }
    }

    private Object made(int code) {
      int length = number();
      spend(Math.max(length, 0));
      return ConcreteArrays.make(Descriptors.element(code)
          .orElseThrow(() -> new Lost("an array of nothing")), length);
    }

    private void load(int opcode) {
      Object index = stack.pop();
      Object array = stack.pop();
      boolean isWide = opcode == LALOAD || opcode == DALOAD;
      Unknown unknown = isWide ? Unknown.WIDE : Unknown.UNKNOWN;
      if (index instanceof Integer at && array.getClass().isArray() && !world.isExposed(array)) {
        Object element = array instanceof Object[] nested ? nested[at]
            : ConcreteArrays.get(array, at);
        stack.push(element == null ? unknown : element);
      } else {
        stack.push(unknown);
      }
    }

    /** What is stored at an unknown place may be anywhere. */
    private void store() {
      Object value = stack.pop();
      Object index = stack.pop();
      Object array = stack.pop();
      boolean isKnown = index instanceof Integer && !(value instanceof Unknown);
      if (array instanceof Object[] nested && index instanceof Integer at) {
        nested[at] = value;
      } else if (array.getClass().isArray() && isKnown) {
        ConcreteArrays.set(array, (Integer) index, value);
      } else {
        world.expose(array);
        world.expose(value);
      }
    }

    private void compute(int opcode) {
      if (opcode >= INEG && opcode <= DNEG) {
        Object value = stack.pop();
        stack.push(value instanceof Unknown ? value
            : ConcreteNumbers.negated(Kind.at(opcode - INEG), value));
      } else if (opcode >= I2L && opcode <= I2S) {
        Conversion conversion = Conversion.of(opcode);
        Object value = stack.pop();
        stack.push(value instanceof Unknown ? unknown(Kind.of(conversion.to()))
            : ConcreteNumbers.converted(conversion, value));
      } else {
        Object right = stack.pop();
        Object left = stack.pop();
        stack.push(left instanceof Unknown || right instanceof Unknown
            ? unknown(BinaryForm.of(opcode).result())
            : ConcreteNumbers.binary(opcode, left, right));
      }
    }

    private static Unknown unknown(Kind kind) {
      return kind.size() == 2 ? Unknown.WIDE : Unknown.UNKNOWN;
    }

    private void other(int opcode) {
      switch (opcode) {
        case ARRAYLENGTH -> {
          Object array = stack.pop();
          stack.push(array.getClass().isArray() ? Array.getLength(array) : Unknown.UNKNOWN);
        }
        case ANEWARRAY -> {
          int length = number();
          spend(Math.max(length, 0));
          stack.push(new Object[length]);
        }
        case CHECKCAST -> {}
        case INSTANCEOF -> {
          stack.pop();
          stack.push(Unknown.UNKNOWN);
        }
        case MONITORENTER, MONITOREXIT -> stack.pop();
        default -> throw new Lost("instruction " + opcode);
      }
    }
  }
}
