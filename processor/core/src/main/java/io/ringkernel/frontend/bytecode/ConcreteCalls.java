package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import io.ringkernel.frontend.bytecode.StaticEvaluation.Unknown;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls of code that runs: by its own code, by what we know of the method, or not at all. */
final class ConcreteCalls {
  private static final MethodName ARRAY_COPY = new MethodName("java/lang/System", "arraycopy",
      "(Ljava/lang/Object;ILjava/lang/Object;II)V");
  private final ConcreteCode.World world;
  private final ConcreteCode code;
  private int depth;

  ConcreteCalls(ConcreteCode.World world, ConcreteCode code) {
    this.world = world;
    this.code = code;
  }

  void call(MethodInsnNode call, ConcreteStack stack) {
    MethodName name = new MethodName(call.owner, call.name, call.desc);
    if (call.getOpcode() != INVOKESTATIC) {
      onObject(call, stack);
      return;
    }
    Type[] types = Type.getArgumentTypes(call.desc);
    List<Object> arguments = stack.pop(types);
    boolean isKnown = arguments.stream().noneMatch(Unknown.class::isInstance);
    Optional<Intrinsic> row = Intrinsics.ofMethod(name.key())
        .filter(r -> r.evaluator().isPresent());
    if (isKnown && name.equals(ARRAY_COPY)) {
      copy(arguments);
    } else if (isKnown && row.isPresent()) {
      stack.push(ConcreteNumbers.onStack(RawBits.box(row.get().result().scalar(),
          row.get().evaluator().get()
              .apply(arguments.stream().mapToLong(RawBits::ofBoxed).toArray()))));
    } else {
      run(world.method(name), arguments, Type.getReturnType(name.descriptor()), stack);
    }
  }

  /** Arrays that other code may have changed stay unknown. */
  private void copy(List<Object> arguments) {
    code.spend((Integer) arguments.get(4));
    if (world.isExposed(arguments.get(0))) {
      world.expose(arguments.get(2));
      return;
    }
    try {
      System.arraycopy(arguments.get(0), (Integer) arguments.get(1), arguments.get(2),
          (Integer) arguments.get(3), (Integer) arguments.get(4));
    } catch (ArrayStoreException _) {
      throw new ConcreteCode.Lost("a copy between arrays of two types");
    }
  }

  /** Runs a method where it is there; says whether it could be followed to its end. */
  private boolean run(Optional<CompiledMethod> method, List<Object> arguments, Type result,
      ConcreteStack stack) {
    if (method.isEmpty() || depth >= Limits.CALL_DEPTH / 2) {
      unknown(arguments, result, stack);
      return false;
    }
    depth++;
    try {
      Object value = code.run(method.get(), arguments.toArray());
      if (result.getSort() != Type.VOID) {
        stack.push(value);
      }
      return true;
    } catch (ConcreteCode.Lost lost) {
      // what it did to arrays of its own class is TableSafety's business
      code.requireTime(lost);
      unknown(arguments, result, stack);
      return false;
    } finally {
      depth--;
    }
  }

  /** A call that is not followed. */
  void skip(String descriptor, boolean hasReceiver, ConcreteStack stack) {
    List<Object> arguments = stack.pop(Type.getArgumentTypes(descriptor));
    if (hasReceiver) {
      world.expose(stack.pop());
    }
    unknown(arguments, Type.getReturnType(descriptor), stack);
  }

  private void unknown(List<Object> arguments, Type result, ConcreteStack stack) {
    arguments.forEach(world::expose);
    world.skipped();
    if (result.getSort() != Type.VOID) {
      stack.push(Unknown.of(result));
    }
  }

  private void onObject(MethodInsnNode call, ConcreteStack stack) {
    List<Object> arguments = stack.pop(Type.getArgumentTypes(call.desc));
    Object receiver = stack.pop();
    if (receiver instanceof ConcreteObject object) {
      onValue(call, object, arguments, stack);
    } else if (call.name.equals("clone") && ConcreteArrays.element(receiver).isPresent()
        && !world.isExposed(receiver)) {
      Object copy = ConcreteArrays.copy(receiver);
      code.spend(java.lang.reflect.Array.getLength(copy));
      stack.push(copy);
    } else if (call.name.equals("clone") && receiver instanceof Object[] all
        && !world.isExposed(receiver)) {
      code.spend(all.length);
      stack.push(all.clone());
    } else if (call.name.equals("desiredAssertionStatus")) {
      // assertions are off, as in a virtual machine that was started without a word about them
      stack.push(0);
    } else if (receiver instanceof String text && ofString(call, text, arguments, stack)) {
      return;
    } else {
      world.expose(receiver);
      unknown(arguments, Type.getReturnType(call.desc), stack);
    }
  }

  /** A method of a record or of a constant of an enum, or the constructor that makes it. */
  private void onValue(MethodInsnNode call, ConcreteObject object, List<Object> arguments,
      ConcreteStack stack) {
    boolean isMade = call.name.equals("<init>");
    if (isMade && call.owner.startsWith("java/lang/")) {
      if (call.owner.equals("java/lang/Enum")) { // Enum(String name, int ordinal)
        object.set(ConcreteObject.ORDINAL, arguments.get(1));
      }
      return;
    }
    if (call.name.equals("ordinal") && call.desc.equals("()I")) {
      stack.push(object.get(ConcreteObject.ORDINAL, "I"));
      return;
    }
    MethodName name =
        new MethodName(isMade || call.getOpcode() == INVOKESPECIAL ? call.owner : object.type(),
            call.name, call.desc);
    Optional<CompiledMethod> method = world.ofObject(name);
    List<Object> all = new ArrayList<>(arguments);
    all.addFirst(object);
    if (!run(method, all, Type.getReturnType(call.desc), stack)) {
      object.lose();
    }
  }

  /** Tables are written as strings where class files would be too large otherwise. */
  private boolean ofString(MethodInsnNode call, String text, List<Object> arguments,
      ConcreteStack stack) {
    switch (call.name + call.desc) {
      case "length()I" -> stack.push(text.length());
      case "charAt(I)C" -> {
        if (!(arguments.getFirst() instanceof Integer index)) {
          return false;
        }
        stack.push((int) text.charAt(index));
      }
      case "toCharArray()[C" -> {
        code.spend(text.length());
        stack.push(text.toCharArray());
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
