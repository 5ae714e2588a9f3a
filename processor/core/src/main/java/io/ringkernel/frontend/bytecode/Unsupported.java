package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.IF_ACMPNE;
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
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RET;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What is outside the subset, in the words of the source it most likely comes from. */
final class Unsupported {
  private Unsupported() {}

  static Refusal type(Type type, Span where) {
    return Refusal.of(Code.UNSUPPORTED_TYPE, where,
        "use primitives and one-dimensional arrays of primitives", type.getClassName());
  }

  static Refusal of(AbstractInsnNode instruction, Span where) {
    return switch (instruction.getOpcode()) {
      case ACONST_NULL, IFNULL, IFNONNULL ->
          Refusal.construct(Code.NULL, where, "null", "kernels have no references");
      case LDC -> constant(((LdcInsnNode) instruction).cst, where);
      case NEW -> created(((TypeInsnNode) instruction).desc, where);
      case ANEWARRAY, MULTIANEWARRAY -> Refusal.construct(Code.ARRAY_SHAPE, where,
          "an array of objects",
          "use one-dimensional arrays of primitives");
      case ATHROW -> thrown(where);
      case CHECKCAST, INSTANCEOF -> Refusal.construct(where, "a test of a class",
          "keep a number that says which case it is");
      case MONITORENTER, MONITOREXIT ->
          Refusal.construct(Code.LOCK, where, "synchronized",
              "use atomics or a barrier in the kernel");
      case PUTSTATIC -> Refusal.construct(where,
          "assignment to static field " + ((FieldInsnNode) instruction).name,
          "write into an array parameter");
      case GETFIELD, PUTFIELD -> Refusal.construct(Code.OBJECT, where,
          "field " + ((FieldInsnNode) instruction).name + " of an object",
          "pass its value as a parameter");
      case INVOKEDYNAMIC -> dynamic((InvokeDynamicInsnNode) instruction, where);
      case INVOKEVIRTUAL, INVOKEINTERFACE, INVOKESPECIAL -> {
        MethodInsnNode call = (MethodInsnNode) instruction;
        yield Refusal.of(Code.UNKNOWN_METHOD, where, "call a static method instead",
            new MethodName(call.owner, call.name, call.desc).shortName());
      }
      case IF_ACMPEQ, IF_ACMPNE -> Refusal.construct(Code.IDENTITY, where,
          "a comparison of references",
          "kernels have no references");
      case AASTORE, AALOAD, ARETURN -> Refusal.construct(Code.OBJECT, where,
          "a reference to an object",
          "use primitives and one-dimensional arrays of primitives");
      case GETSTATIC -> Refusal.construct(Code.OBJECT, where,
          "object in static field " + ((FieldInsnNode) instruction).name,
          "pass what is needed of it as parameters");
      case INVOKESTATIC -> {
        MethodInsnNode call = (MethodInsnNode) instruction;
        yield Refusal.construct(Code.OBJECT, where, "the object that %s returns".formatted(
            new MethodName(call.owner, call.name, call.desc).shortName()),
            "use primitives and one-dimensional arrays of primitives");
      }
      case JSR, RET -> Refusal.construct(where, "a subroutine of an old class file",
          "compile the class again");
      default -> Refusal.construct(where, "instruction " + instruction.getOpcode(),
          "compile the class again");
    };
  }

  private static Refusal constant(Object constant, Span where) {
    return switch (constant) {
      case String _ -> Refusal.construct(Code.STRING, where, "a string",
          "write results as numbers into an array and format them on the host");
      case Type _ -> Refusal.construct(Code.OBJECT, where, "a class literal", "remove it");
      default -> Refusal.construct(where, "a dynamic constant", "use a compile-time constant");
    };
  }

  private static Refusal created(String type, Span where) {
    return type.endsWith("Exception") || type.endsWith("Error") ? thrown(where)
        : Refusal.construct(Code.OBJECT, where, "an object of class " + type.replace('/', '.'),
            "use primitives and one-dimensional arrays of primitives");
  }

  private static Refusal thrown(Span where) {
    return Refusal.construct(where, "throw",
        "return early and write an error code into an array");
  }

  private static Refusal dynamic(InvokeDynamicInsnNode call, Span where) {
    return switch (call.bsm.getOwner()) {
      case "java/lang/invoke/StringConcatFactory" -> constant("", where);
      case "java/lang/invoke/LambdaMetafactory" ->
          Refusal.construct(Code.FUNCTION_VALUE, where, "a lambda", "call a static method");
      case "java/lang/runtime/SwitchBootstraps" -> Refusal.construct(where,
          "a switch over patterns", "keep a number that says which case it is");
      default -> Refusal.construct(where, "a dynamic call", "call a static method");
    };
  }
}
