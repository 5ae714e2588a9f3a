package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ICONST_5;
import static org.objectweb.asm.Opcodes.ICONST_M1;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKEDYNAMIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.JSR;
import static org.objectweb.asm.Opcodes.LDC;
import static org.objectweb.asm.Opcodes.MONITORENTER;
import static org.objectweb.asm.Opcodes.MONITOREXIT;
import static org.objectweb.asm.Opcodes.MULTIANEWARRAY;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.NEWARRAY;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RET;
import static org.objectweb.asm.Opcodes.SIPUSH;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the methods of classes that could be compiled and tells which of them are pure. It knows
 * nothing of the translation, so that what it says measures it.
 */
public final class MethodSurvey {
  private final ClassFiles classes;
  private final TableSafety tables;
  private final StaticEvaluation statics;
  private final Map<MethodName, String> known = new HashMap<>();
  private final List<MethodName> open = new ArrayList<>();

  /** A survey of classes and of those that they use. */
  public MethodSurvey(ClassBytes source) {
    classes = new ClassFiles(source);
    tables = new TableSafety(classes);
    statics = new StaticEvaluation(classes);
  }

  /** The eligible methods of a class in their order; none where its file cannot be read. */
  public List<SurveyedMethod> of(String internalName) {
    Optional<ClassNode> type;
    try {
      type = classes.type(internalName, Span.None.NONE);
    } catch (Refusal _) {
      return List.of();
    }
    List<SurveyedMethod> methods = new ArrayList<>();
    for (MethodNode method : type.map(t -> t.methods).orElse(List.of())) {
      MethodName name = new MethodName(internalName, method.name, method.desc);
      if (isEligible(method)) {
        methods.add(new SurveyedMethod(internalName, method.name, method.desc, impurity(name)));
      }
    }
    return methods;
  }

  private static boolean isEligible(MethodNode method) {
    if ((method.access & ACC_STATIC) == 0 || (method.access & ACC_SYNTHETIC) != 0
        || method.name.startsWith("<") || !Soundness.isSound(method)) {
      return false;
    }
    Type result = Type.getReturnType(method.desc);
    for (Type type : Type.getArgumentTypes(method.desc)) {
      if (!isData(type)) {
        return false;
      }
    }
    return result.getSort() == Type.VOID || isData(result);
  }

  private static boolean isData(Type type) {
    return Descriptors.primitive(type).isPresent() || Descriptors.element(type).isPresent();
  }

  /** Why a method is not pure; empty where it is. */
  private String impurity(MethodName name) {
    String before = known.get(name);
    if (before != null) {
      return before;
    }
    if (open.contains(name)) {
      return "recursion";
    }
    if (open.size() > Limits.CALL_DEPTH) {
      return "a long chain of calls";
    }
    open.add(name);
    String found;
    try {
      found = Intrinsics.ofMethod(name.key()).isPresent() ? ""
          : classes.method(name, Span.None.NONE).map(this::look)
              .orElse("a class that is not there");
    } catch (Refusal refusal) {
      found = refusal.diagnostic().message();
    } finally {
      open.removeLast();
    }
    known.put(name, found);
    return found;
  }

  private String look(CompiledMethod method) {
    if (!method.hasCode()) {
      return "a native method";
    }
    if (method.has(ACC_SYNCHRONIZED)) {
      return "synchronized";
    }
    if (!method.node().tryCatchBlocks.isEmpty()) {
      return "try";
    }
    InsnList code = method.instructions();
    Doomed doomed = new Doomed(code);
    for (int i = 0; i < code.size(); i++) {
      String found = look(code.get(i), doomed.contains(i));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private String look(AbstractInsnNode instruction, boolean isDoomed) {
    return switch (instruction.getOpcode()) {
      case GETSTATIC -> field((FieldInsnNode) instruction, isDoomed);
      case INVOKESTATIC -> call((MethodInsnNode) instruction, isDoomed);
      case NEWARRAY -> isDoomed || isConstant(instruction) ? "" : "memory of variable size";
      case PUTSTATIC -> "assignment to a static field";
      case MONITORENTER, MONITOREXIT -> "synchronized";
      case JSR, RET -> "a subroutine";
      case PUTFIELD, GETFIELD, NEW, ANEWARRAY, MULTIANEWARRAY, AALOAD, AASTORE, CHECKCAST,
          INSTANCEOF, INVOKEVIRTUAL, INVOKEINTERFACE, INVOKESPECIAL, INVOKEDYNAMIC ->
          isDoomed ? "" : "objects";
      case LDC -> ((LdcInsnNode) instruction).cst instanceof Type && !isDoomed ? "objects" : "";
      default -> "";
    };
  }

  /** Whether the instruction before is a constant. */
  private static boolean isConstant(AbstractInsnNode newArray) {
    AbstractInsnNode before = newArray.getPrevious();
    while (before != null && before.getOpcode() < 0) {
      before = before.getPrevious();
    }
    int opcode = before == null ? NOP : before.getOpcode();
    return opcode >= ICONST_M1 && opcode <= ICONST_5 || opcode == BIPUSH || opcode == SIPUSH
        || opcode == LDC;
  }

  private String call(MethodInsnNode call, boolean isDoomed) {
    Type result = Type.getReturnType(call.desc);
    boolean givesObject = result.getSort() != Type.VOID && !isData(result);
    if (givesObject) {
      return isDoomed ? "" : "objects";
    }
    String found = impurity(new MethodName(call.owner, call.name, call.desc));
    int reason = found.lastIndexOf(": ");
    return found.isEmpty() ? "" : "call of " + new MethodName(call.owner, call.name, call.desc)
        .shortName() + ": " + (found.startsWith("call of ") ? found.substring(reason + 2) : found);
  }

  private String field(FieldInsnNode field, boolean isDoomed) {
    Type type = Type.getType(field.desc);
    if (field.name.equals(FrameAnalysis.ASSERTIONS)) {
      return "";
    }
    if (!isData(type)) {
      return isDoomed ? "" : "objects";
    }
    Optional<FieldNode> node = classes.field(field.owner, field.name, Span.None.NONE);
    if (node.isEmpty() || (node.get().access & ACC_FINAL) == 0) {
      return "a static field that changes";
    }
    if (statics.value(field.owner, field.name, field.desc, Span.None.NONE).isEmpty()) {
      return "a static field whose value is not known before it runs";
    }
    boolean isTable = Descriptors.element(type).isPresent();
    boolean isVisible = (node.get().access & (ACC_PUBLIC | ACC_PROTECTED)) != 0;
    return isTable && (isVisible
        || !tables.isUnchanged(field.owner, field.name, Span.None.NONE))
            ? "a table that may change" : "";
  }
}
