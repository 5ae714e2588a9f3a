package io.ringkernel.frontend.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Class files in which kernels that were written for TornadoVM's {@code KernelContext} are kernels
 * of ours: a static method without a result whose first parameter is a context, and which the class
 * does not call itself, gets the annotation; its context becomes ours, its arrays plain ones. What
 * has no counterpart stays as it is, and is refused where it stands, as any other method or type.
 */
public final class TornadoClasses implements ClassBytes {
  private static final String KERNEL = "Lio/ringkernel/GpuKernel;";
  private static final Set<String> SINGLE = Set.of("abs", "signum");

  /** What a conversion of two floats needs above them. */
  private static final int WORDS_MORE = 6;

  private final ClassBytes source;
  private final int blockSize;

  /**
   * Over other class files.
   *
   * @param blockSize work items in a block, which such kernels are told at run time only
   */
  public TornadoClasses(ClassBytes source, int blockSize) {
    this.source = source;
    this.blockSize = blockSize;
  }

  /** Whether a class file may hold such kernels: the name stands in it as it is (JVMS 4.4.7). */
  public static boolean isNamedIn(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(TornadoNames.CONTEXT);
  }

  @Override
  public Optional<byte[]> of(String internalName) {
    return source.of(internalName)
        .map(bytes -> isNamedIn(bytes) && bytes.length <= Limits.CLASS_BYTES ? ours(bytes) : bytes);
  }

  private byte[] ours(byte[] bytes) {
    ClassNode tree = new ClassNode(Opcodes.ASM9);
    try {
      new ClassReader(bytes).accept(tree, ClassReader.SKIP_FRAMES);
    } catch (RuntimeException broken) {
      // who reads the class next says what is wrong with it
      return bytes;
    }
    Set<String> called = called(tree);
    for (MethodNode method : tree.methods) {
      if (isKernel(method) && !called.contains(method.name + method.desc)) {
        AnnotationNode kernel = new AnnotationNode(KERNEL);
        kernel.values = List.of("blockSize", List.of(blockSize));
        method.invisibleAnnotations = List.of(kernel);
      }
      rewrite(method);
    }
    ClassWriter writer = new ClassWriter(0);
    tree.accept(writer);
    return writer.toByteArray();
  }

  private static boolean isKernel(MethodNode method) {
    return (method.access & Opcodes.ACC_STATIC) != 0
        && method.desc.startsWith("(L" + TornadoNames.CONTEXT + ";")
        && method.desc.endsWith(")V");
  }

  /** The methods that the class calls; those with a context among them are helpers. */
  private static Set<String> called(ClassNode tree) {
    Set<String> called = new HashSet<>();
    for (MethodNode method : tree.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof MethodInsnNode call && call.owner.equals(tree.name)) {
          called.add(call.name + call.desc);
        }
      }
    }
    return called;
  }

  private static void rewrite(MethodNode method) {
    method.desc = TornadoNames.descriptor(method.desc);
    method.signature = null;
    method.maxStack += WORDS_MORE;
    if (method.localVariables != null) {
      for (LocalVariableNode variable : method.localVariables) {
        variable.desc = TornadoNames.descriptor(variable.desc);
        variable.signature = null;
      }
    }
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      switch (instruction) {
        case FieldInsnNode field -> field(method.instructions, field);
        case MethodInsnNode call -> call(method.instructions, call);
        case TypeInsnNode cast when cast.getOpcode() == Opcodes.CHECKCAST ->
          TornadoNames.elements(cast.desc).ifPresent(array -> cast.desc = array.array());
        default -> {}
      }
    }
  }

  /** {@code context.globalIdx}: an {@code Integer} that javac unboxes at once, or {@code int}. */
  private static void field(InsnList code, FieldInsnNode field) {
    if (!field.owner.equals(TornadoNames.CONTEXT) || field.getOpcode() != Opcodes.GETFIELD) {
      field.desc = TornadoNames.descriptor(field.desc);
      return;
    }
    AbstractInsnNode unboxing = field.getNext();
    boolean isBoxed = !field.desc.equals("I");
    if (isBoxed && !(unboxing instanceof MethodInsnNode call && call.name.equals("intValue"))) {
      return;
    }
    InsnList ours = new InsnList();
    Optional<String> axis = TornadoNames.axisOfTotal(field.name);
    if (axis.isPresent()) {
      ours.add(new InsnNode(Opcodes.DUP));
      ours.add(onContext("gridDim" + axis.get(), "()I"));
      ours.add(new InsnNode(Opcodes.SWAP));
      ours.add(onContext("blockDim" + axis.get(), "()I"));
      ours.add(new InsnNode(Opcodes.IMUL));
    } else if (TornadoNames.place(field.name).isPresent()) {
      ours.add(onContext(TornadoNames.place(field.name).get(), "()I"));
    } else {
      return;
    }
    code.insertBefore(field, ours);
    code.remove(field);
    if (isBoxed) {
      code.remove(unboxing);
    }
  }

  private static MethodInsnNode onContext(String name, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKEINTERFACE, ContextMethods.GPU, name, descriptor, true);
  }

  private static void call(InsnList code, MethodInsnNode call) {
    Optional<TornadoNames.Elements> elements = TornadoNames.elements(call.owner);
    if (call.owner.equals(TornadoNames.CONTEXT)) {
      context(code, call);
    } else if (elements.isPresent()) {
      element(elements.get(), call).ifPresent(opcode -> code.set(call, new InsnNode(opcode)));
    } else if (call.owner.equals(TornadoNames.MATH)) {
      mathematics(code, call);
    } else {
      call.desc = TornadoNames.descriptor(call.desc);
    }
  }

  private static Optional<Integer> element(TornadoNames.Elements elements, MethodInsnNode call) {
    String element = elements.descriptor();
    return switch (call.name + call.desc) {
      case String get when get.equals("get(I)" + element) -> Optional.of(elements.load());
      case String set when set.equals("set(I" + element + ")V") -> Optional.of(elements.store());
      case "getSize()I" -> Optional.of(Opcodes.ARRAYLENGTH);
      default -> Optional.empty();
    };
  }

  private static void context(InsnList code, MethodInsnNode call) {
    String descriptor = TornadoNames.descriptor(call.desc);
    Optional<String> method = TornadoNames.method(call.name + descriptor);
    if (method.isPresent()) {
      int at = method.get().indexOf('(');
      code.set(call, onContext(method.get().substring(0, at), method.get().substring(at)));
    } else if (call.name.equals("atomicAdd")
        && descriptor.matches("\\(\\[([IJFD])I\\1\\)(V|\\1)")) {
      String element = descriptor.substring(2, 3);
      MethodInsnNode add = onContext("atomicAdd",
          descriptor.substring(0, descriptor.indexOf(')') + 1) + element);
      code.set(call, add);
      if (descriptor.endsWith("V")) {
        code.insert(add, new InsnNode(
            element.equals("J") || element.equals("D") ? Opcodes.POP2 : Opcodes.POP));
      }
    } else if ((call.name + descriptor).equals("simdBroadcastFirst(F)F")) {
      code.insertBefore(call, new InsnNode(Opcodes.ICONST_0));
      code.set(call, onContext("subgroupShuffle", "(FI)F"));
    }
  }

  /** Functions of {@code float}, which Java has of {@code double} only, are rounded to it. */
  private static void mathematics(InsnList code, MethodInsnNode call) {
    int parameters = Type.getArgumentTypes(call.desc).length;
    if (call.name.equals("floatPI") && parameters == 0) {
      code.set(call, new LdcInsnNode((float) Math.PI));
      return;
    }
    boolean ofDouble = call.desc.equals("(F)F") && !SINGLE.contains(call.name)
        || call.desc.equals("(FF)F") && !List.of("min", "max").contains(call.name);
    call.owner = "java/lang/Math";
    if (ofDouble) {
      InsnList widened = new InsnList();
      widened.add(new InsnNode(Opcodes.F2D));
      if (parameters == 2) {
        widened.add(new InsnNode(Opcodes.DUP2_X1));
        widened.add(new InsnNode(Opcodes.POP2));
        widened.add(new InsnNode(Opcodes.F2D));
        widened.add(new InsnNode(Opcodes.DUP2_X2));
        widened.add(new InsnNode(Opcodes.POP2));
      }
      code.insertBefore(call, widened);
      call.desc = call.desc.replace('F', 'D');
      code.insert(call, new InsnNode(Opcodes.D2F));
    }
  }
}
