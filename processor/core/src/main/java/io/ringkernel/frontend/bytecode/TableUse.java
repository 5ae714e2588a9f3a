package io.ringkernel.frontend.bytecode;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/** Follows one array through a method and notes whether its elements may change. */
final class TableUse extends BasicInterpreter {
  /** The array, or possibly the array. */
  private static final class Marked extends BasicValue {
    Marked() {
      super(Type.getObjectType("java/lang/Object"));
    }

    @Override
    public boolean equals(Object other) {
      return other == this;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** Whether a method of that name may get the array as the argument of that number. */
  interface Callees {
    boolean keep(MethodInsnNode call, int argument);
  }

  private static final Marked MARK = new Marked();
  private final Predicate<FieldInsnNode> isField;
  private final Predicate<MethodInsnNode> givesIt;
  private final Callees callees;
  private final int parameter;
  private boolean isChanged;
  private boolean isReturned;

  /**
   * Looks for an array.
   *
   * @param isField whether a field holds it
   * @param givesIt whether a call returns it
   * @param parameter the slot of the parameter that is the array, or -1
   */
  TableUse(Predicate<FieldInsnNode> isField, Predicate<MethodInsnNode> givesIt, Callees callees,
      int parameter) {
    super(Opcodes.ASM9);
    this.isField = isField;
    this.givesIt = givesIt;
    this.callees = callees;
    this.parameter = parameter;
  }

  /** Whether the elements may change here, or wherever the array goes from here. */
  boolean changes(CompiledMethod method) {
    long entries = (long) method.instructions().size()
        * (method.node().maxLocals + method.node().maxStack);
    if (method.instructions().size() > Limits.INSTRUCTIONS || entries > Limits.FRAME_ENTRIES) {
      return true;
    }
    try {
      new Analyzer<>(this).analyze(method.name().owner(), method.node());
    } catch (AnalyzerException | RuntimeException _) {
      return true;
    }
    return isChanged;
  }

  /** Whether the method returns the array. */
  boolean isReturned() {
    return isReturned;
  }

  @Override
  public BasicValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
    return local == parameter ? MARK : super.newParameterValue(isInstanceMethod, local, type);
  }

  @Override
  public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
    return instruction instanceof FieldInsnNode field && isField.test(field) ? MARK
        : super.newOperation(instruction);
  }

  @Override
  public BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
      throws AnalyzerException {
    if (value == MARK) {
      isChanged |= instruction.getOpcode() == Opcodes.PUTSTATIC;
      isReturned |= instruction.getOpcode() == Opcodes.ARETURN;
      if (instruction.getOpcode() == Opcodes.CHECKCAST) {
        return MARK;
      }
    }
    return super.unaryOperation(instruction, value);
  }

  @Override
  public BasicValue binaryOperation(AbstractInsnNode instruction, BasicValue one,
      BasicValue other) throws AnalyzerException {
    isChanged |= instruction.getOpcode() == Opcodes.PUTFIELD && other == MARK;
    return super.binaryOperation(instruction, one, other);
  }

  @Override
  public BasicValue ternaryOperation(AbstractInsnNode instruction, BasicValue array,
      BasicValue index, BasicValue value) throws AnalyzerException {
    isChanged |= array == MARK || value == MARK;
    return super.ternaryOperation(instruction, array, index, value);
  }

  @Override
  public BasicValue naryOperation(AbstractInsnNode instruction,
      List<? extends BasicValue> values) throws AnalyzerException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == MARK) {
        Optional<MethodInsnNode> call = called(instruction);
        int argument = i;
        isChanged |= call.filter(c -> callees.keep(c, argument)).isEmpty();
      }
    }
    return instruction instanceof MethodInsnNode call && givesIt.test(call) ? MARK
        : super.naryOperation(instruction, values);
  }

  /** What a lambda captures comes before what it is passed. */
  private static Optional<MethodInsnNode> called(AbstractInsnNode instruction) {
    return switch (instruction) {
      case MethodInsnNode call -> Optional.of(call);
      case InvokeDynamicInsnNode made when FunctionForm.isMade(made) -> FunctionForm.of(made)
          .target() instanceof FunctionForm.Target.OfMethod target ? Optional.of(target.call())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public BasicValue merge(BasicValue one, BasicValue other) {
    return one == MARK || other == MARK ? MARK : super.merge(one, other);
  }
}
