package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Type;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.VarInsnNode;

/** An {@code aload} or {@code astore} of a record or of a constant of an enum. */
final class ValueVar extends VarInsnNode {
  private final Type.Element type;

  ValueVar(int opcode, int slot, Type.Element type) {
    super(opcode, slot);
    this.type = type;
  }

  /** The type of the value in the slot. */
  Type.Element type() {
    return type;
  }

  @Override
  public AbstractInsnNode clone(Map<LabelNode, LabelNode> clonedLabels) {
    return new ValueVar(getOpcode(), var, type);
  }
}
