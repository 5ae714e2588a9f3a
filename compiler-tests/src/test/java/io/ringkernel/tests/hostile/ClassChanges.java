package io.ringkernel.tests.hostile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Changes instructions of a sound class file, five bytes each: where, what, and how. */
final class ClassChanges {
  private static final int BYTES = 5;
  private static final int ROOM = 8;
  /** Kinds of changes; those of the first seed class keep the meaning of what was found with it. */
  private static final int KINDS = 10;

  private ClassChanges() {}

  static byte[] apply(byte[] sound, byte[] changes) {
    return apply(sound, changes, KINDS);
  }

  /** The same, and instructions are copied from elsewhere in the method, whatever they name. */
  static byte[] applyCopying(byte[] sound, byte[] changes) {
    return apply(sound, changes, KINDS + 3);
  }

  private static byte[] apply(byte[] sound, byte[] changes, int kinds) {
    ClassNode node = new ClassNode(Opcodes.ASM9);
    new ClassReader(sound).accept(node, ClassReader.SKIP_FRAMES);
    List<MethodNode> methods = new ArrayList<>(node.methods);
    methods.stream().filter(m -> m.name.equals("kernel"))
        .forEach(m -> m.visitAnnotation("Lio/ringkernel/GpuKernel;", false).visitEnd());
    methods.removeIf(m -> m.instructions.size() == 0 || m.name.startsWith("<"));
    ByteBuffer rest = ByteBuffer.wrap(changes);
    while (rest.remaining() >= BYTES) {
      MethodNode method = methods.get((rest.get() & 0xff) % methods.size());
      change(method, rest.getShort() & 0xffff, (rest.get() & 0xff) % kinds, rest.get());
    }
    for (MethodNode method : methods) {
      method.maxLocals += ROOM;
      method.maxStack += ROOM;
    }
    ClassWriter writer = new ClassWriter(0);
    try {
      node.accept(writer);
      return writer.toByteArray();
    } catch (RuntimeException impossible) {
      return sound; // the tree cannot be written: no class file looks like this
    }
  }

  private static void change(MethodNode method, int place, int action, byte argument) {
    InsnList code = method.instructions;
    if (code.size() == 0) {
      return;
    }
    AbstractInsnNode at = code.get(place % code.size());
    int other = (place + argument * 7 & 0x7fffffff) % code.size();
    switch (action) {
      case 0 -> {
        if (at.getOpcode() >= 0) {
          code.remove(at);
        }
      }
      case 1 -> code.insert(at, new InsnNode(plain(argument)));
      case 2 -> replace(code, at, argument);
      case 3 -> jump(code, at, other, argument);
      case 4 -> code.insert(at, new VarInsnNode(
          Opcodes.ILOAD + (argument & 3) + ((argument & 4) == 0 ? 0 : Opcodes.ISTORE
              - Opcodes.ILOAD), argument >> 3 & 7));
      case 5 -> code.insert(at, new IntInsnNode(
          (argument & 1) == 0 ? Opcodes.BIPUSH : Opcodes.NEWARRAY,
          (argument & 1) == 0 ? argument : 4 + (argument >> 1 & 7)));
      case 6 -> code.insert(at, new LdcInsnNode(switch (argument & 3) {
        case 0 -> (Object) (argument * 0x01010101);
        case 1 -> (long) argument << 50;
        case 2 -> argument * 1e30f;
        default -> argument / 0.0;
      }));
      case 7 -> code.insert(at, call(argument));
      case 8 -> code.insert(at, new VarInsnNode((argument & 1) == 0 ? Opcodes.ALOAD
          : Opcodes.ASTORE, argument >> 1 & 7));
      case 9 -> code.insert(at, new IincInsnNode(argument & 7, argument));
      default -> copy(code, at, code.get(other));
    }
  }

  private static void copy(InsnList code, AbstractInsnNode at, AbstractInsnNode other) {
    boolean jumps = other instanceof JumpInsnNode || other instanceof TableSwitchInsnNode
        || other instanceof LookupSwitchInsnNode;
    if (other.getOpcode() >= 0 && !jumps) {
      code.insert(at, other.clone(Map.of()));
    }
  }

  private static MethodInsnNode call(byte argument) {
    return switch (argument & 3) {
      case 0 -> new MethodInsnNode(Opcodes.INVOKESTATIC, "java/lang/Math", "sqrt", "(D)D", false);
      case 1 -> new MethodInsnNode(Opcodes.INVOKESTATIC, "java/lang/Math", "abs", "(I)I", false);
      case 2 -> new MethodInsnNode(Opcodes.INVOKESTATIC,
          "io/ringkernel/tests/hostile/HostileSeed", "loops", "([II)I", false);
      default -> new MethodInsnNode(Opcodes.INVOKESTATIC, "java/lang/StrictMath", "sin", "(D)D",
          false);
    };
  }

  /** Any instruction without operands. */
  private static int plain(byte argument) {
    int opcode = argument & 0xff;
    boolean hasOperands = opcode >= Opcodes.BIPUSH && opcode <= Opcodes.ALOAD
        || opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE || opcode == Opcodes.IINC
        || opcode >= Opcodes.IFEQ && opcode <= Opcodes.LOOKUPSWITCH
        || opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.ANEWARRAY
        || opcode == Opcodes.CHECKCAST || opcode == Opcodes.INSTANCEOF || opcode > 195
        || opcode > 20 && opcode < 46 || opcode > 58 && opcode < 79;
    return hasOperands ? Opcodes.IADD + (opcode & 31) : opcode;
  }

  private static void replace(InsnList code, AbstractInsnNode at, byte argument) {
    switch (at) {
      case InsnNode _ -> code.set(at, new InsnNode(plain(argument)));
      case JumpInsnNode jump when jump.getOpcode() != Opcodes.GOTO ->
          jump.setOpcode(Opcodes.IFEQ + (argument & 15) % 14);
      case VarInsnNode access -> access.var = argument & 7;
      case IincInsnNode step -> step.incr = argument;
      case IntInsnNode push -> push.operand = argument;
      default -> {}
    }
  }

  private static void jump(InsnList code, AbstractInsnNode at, int other, byte argument) {
    LabelNode label = new LabelNode();
    code.insertBefore(code.get(other), label);
    if (at instanceof JumpInsnNode jump) {
      jump.label = label;
    } else {
      code.insert(at, new JumpInsnNode((argument & 1) == 0 ? Opcodes.GOTO
          : Opcodes.IFEQ + (argument >> 1 & 7) % 6, label));
    }
  }
}
