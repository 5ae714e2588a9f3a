package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.VarInsnNode;

/** A method of a class file with what its debugging tables say. */
final class CompiledMethod {
  private final ClassNode owner;
  private final ClassFiles.OffsetMethodNode node;
  private final int[] lines;

  CompiledMethod(ClassNode owner, ClassFiles.OffsetMethodNode node) {
    this.owner = owner;
    this.node = node;
    lines = lines(node.instructions);
  }

  /** The same code in instructions of its own. */
  CompiledMethod copy() {
    return new CompiledMethod(owner, node.copy());
  }

  private static int[] lines(InsnList instructions) {
    int[] lines = new int[instructions.size()];
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      if (instructions.get(i) instanceof LineNumberNode number) {
        line = number.line;
      }
      lines[i] = line;
    }
    return lines;
  }

  MethodName name() {
    return new MethodName(owner.name, node.name, node.desc);
  }

  ClassFiles.OffsetMethodNode node() {
    return node;
  }

  InsnList instructions() {
    return node.instructions;
  }

  boolean has(int access) {
    return (node.access & access) != 0;
  }

  boolean hasCode() {
    return !has(Opcodes.ACC_NATIVE) && !has(Opcodes.ACC_ABSTRACT) && node.instructions.size() > 0;
  }

  /** Whether this makes an object of its class. */
  boolean isConstructor() {
    return node.name.equals("<init>");
  }

  /** The slot of the first of the {@link #parameters}. */
  int firstSlot() {
    return isConstructor() ? 1 : 0;
  }

  /** The parameter types in order; the receiver of a method that has one is the first. */
  List<Type> parameters() {
    List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(node.desc)));
    if (!has(Opcodes.ACC_STATIC) && !isConstructor()) {
      types.addFirst(Type.getObjectType(owner.name));
    }
    return types;
  }

  Type result() {
    return Type.getReturnType(node.desc);
  }

  /** Whether the code reads an object or array among its parameters. */
  boolean reads(int parameter) {
    int slot = firstSlot()
        + parameters().subList(0, parameter).stream().mapToInt(Type::getSize).sum();
    for (AbstractInsnNode instruction : node.instructions) {
      if (instruction.getOpcode() == Opcodes.ALOAD && ((VarInsnNode) instruction).var == slot) {
        return true;
      }
    }
    return false;
  }

  /** The method as a whole. */
  Span span() {
    int first = 0;
    for (int i = 0; i < lines.length && first == 0; i++) {
      first = lines[i];
    }
    return at(0, first);
  }

  /** The place of an instruction, or of the first one behind a label. */
  Span at(AbstractInsnNode instruction) {
    AbstractInsnNode real = instruction;
    while (real.getOpcode() < 0 && real.getNext() != null) {
      real = real.getNext();
    }
    return at(node.instructions.indexOf(real));
  }

  /** The place of an instruction by its index. */
  Span at(int index) {
    return at(node.offset(index), lines[index]);
  }

  private Span at(int offset, int line) {
    String file = owner.sourceFile == null ? "" : owner.sourceFile;
    return new Span.Bytecode(owner.name, node.name, offset, file, line);
  }

  /** The variable that lives in a slot at an instruction, where the compiler has told. */
  Optional<LocalVariableNode> variable(int slot, int index) {
    if (node.localVariables == null) {
      return Optional.empty();
    }
    for (LocalVariableNode variable : node.localVariables) {
      if (variable.index == slot && node.instructions.indexOf(variable.start) <= index
          && index < node.instructions.indexOf(variable.end)) {
        return Optional.of(variable);
      }
    }
    return Optional.empty();
  }

  /** The Java names of the parameters as far as the class file has them; else empty strings. */
  List<String> parameterNames() {
    List<String> names = new ArrayList<>();
    int slot = firstSlot();
    int receiver = has(Opcodes.ACC_STATIC) || isConstructor() ? 0 : 1;
    for (int i = 0; i < parameters().size(); i++) {
      String fromTable = variable(slot, 0).map(v -> v.name).orElse("");
      int at = i - receiver;
      boolean listed = node.parameters != null && at >= 0 && at < node.parameters.size()
          && node.parameters.get(at).name != null;
      names.add(fromTable.equals("this") ? "self"
          : !fromTable.isEmpty() ? fromTable : listed ? node.parameters.get(at).name : "");
      slot += parameters().get(i).getSize();
    }
    return names;
  }
}
