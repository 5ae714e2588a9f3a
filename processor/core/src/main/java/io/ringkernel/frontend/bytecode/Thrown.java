package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.TrapKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The exceptions that code throws. */
record Thrown(ClassFiles classes) {
  private static final String TEXT = "(Ljava/lang/String;)V";
  /** The constructor of an assertion error takes anything (JLS 14.10). */
  private static final String OBJECT = "(Ljava/lang/Object;)V";

  /** The trap of an {@code athrow}. */
  TrapKind kind(CompiledMethod method, Known thrown, Span where) {
    if (!(thrown instanceof Known.Thing(String type, int made))) {
      throw refusal(where);
    }
    String exception = made >= 0 ? type : madeBy(method, made, where);
    requireUnchecked(exception, where);
    return TrapKind.thrown(exception.replace('/', '.'),
        made >= 0 ? message(method, made) : Optional.empty());
  }

  private static Refusal refusal(Span where) {
    return Refusal.construct(where, "throw of what is not known before",
        "throw a new exception where it is needed");
  }

  /** The class of the exception that a factory makes, if it makes one only. */
  private String madeBy(CompiledMethod method, int made, Span where) {
    if (made == Known.Thing.UNKNOWN || made == Known.Thing.THERE
        || !(method.instructions().get(~made) instanceof MethodInsnNode call)) {
      throw refusal(where);
    }
    List<String> types = classes.method(new MethodName(call.owner, call.name, call.desc), where)
        .filter(CompiledMethod::hasCode).stream().flatMap(Thrown::exceptions).distinct()
        .toList();
    if (types.size() != 1) {
      throw refusal(where);
    }
    return types.getFirst();
  }

  private static java.util.stream.Stream<String> exceptions(CompiledMethod factory) {
    List<String> made = new java.util.ArrayList<>();
    for (AbstractInsnNode instruction : factory.instructions()) {
      if (instruction.getOpcode() == Opcodes.NEW) {
        String type = ((TypeInsnNode) instruction).desc;
        if (type.endsWith("Exception") || type.endsWith("Error")) {
          made.add(type);
        }
      }
    }
    return made.stream();
  }

  /** A string constant right before the constructor that takes one. */
  private static Optional<String> message(CompiledMethod method, int made) {
    String type = ((TypeInsnNode) method.instructions().get(made)).desc;
    for (int i = made; i < method.instructions().size(); i++) {
      if (method.instructions().get(i) instanceof MethodInsnNode call
          && call.getOpcode() == Opcodes.INVOKESPECIAL && call.owner.equals(type)) {
        AbstractInsnNode before = call.getPrevious();
        while (before != null && before.getOpcode() < 0) {
          before = before.getPrevious();
        }
        boolean takesText = call.desc.equals(TEXT) || call.desc.equals(OBJECT);
        return takesText && before instanceof LdcInsnNode constant
            && constant.cst instanceof String text ? Optional.of(text)
                : ofNumber(type, call.desc, before);
      }
    }
    return Optional.empty();
  }

  /** What an assertion error says of a number (JLS 14.10, 15.18.1). */
  private static Optional<String> ofNumber(String type, String descriptor,
      AbstractInsnNode before) {
    Optional<Object> number = type.equals("java/lang/AssertionError") && before != null
        ? constant(before) : Optional.empty();
    return number.map(value -> switch (descriptor) {
      case "(Z)V" -> String.valueOf(!value.equals(0));
      case "(C)V" -> String.valueOf((char) (int) value);
      default -> String.valueOf(value);
    });
  }

  private static Optional<Object> constant(AbstractInsnNode push) {
    int opcode = push.getOpcode();
    return Optional.ofNullable(switch (push) {
      case LdcInsnNode constant when constant.cst instanceof Number -> constant.cst;
      case IntInsnNode small when opcode != Opcodes.NEWARRAY -> small.operand;
      case InsnNode _ when opcode > Opcodes.ACONST_NULL && opcode <= Opcodes.DCONST_1 ->
          ConcreteCode.constant(opcode);
      default -> null;
    });
  }

  /** A kernel declares nothing, so it throws nothing that would have to be declared (JLS 11.2). */
  private void requireUnchecked(String exception, Span where) {
    Set<String> seen = new HashSet<>();
    String type = exception;
    while (type != null && seen.add(type)) {
      if (type.equals("java/lang/RuntimeException") || type.equals("java/lang/Error")) {
        return;
      }
      type = classes.type(type, where).map((ClassNode node) -> node.superName).orElse(null);
    }
    throw Refusal.construct(where, "throw of " + exception.replace('/', '.'),
        "throw an unchecked exception");
  }
}
