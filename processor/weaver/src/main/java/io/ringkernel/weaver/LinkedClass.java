package io.ringkernel.weaver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Replaces the call sites of a class by calls of methods that exist. */
final class LinkedClass extends ClassVisitor {
  private final Nest nest;
  private final String name;
  private final boolean isInterface;
  private final Map<Linked, String> linked = new LinkedHashMap<>();
  private final List<Method> later = new ArrayList<>();
  private boolean isChanged;

  /** A call site; the same one twice is one method. */
  private record Linked(String bootstrap, String descriptor, List<Object> arguments) {}

  /** A method to add. */
  private record Method(String name, String descriptor, MethodBody body) {}

  private LinkedClass(ClassReader reader, Nest nest, ClassWriter out) {
    super(Opcodes.ASM9, out);
    this.nest = nest;
    name = reader.getClassName();
    isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
  }

  /** The class with what was linked; host classes after the other ones of their nest. */
  static byte[] of(byte[] content, ClassReader reader, Nest nest) {
    // Frames stay as they are: no type changes at a place where branches meet.
    ClassWriter out = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    LinkedClass linked = new LinkedClass(reader, nest, out);
    reader.accept(linked, 0);
    return linked.isChanged ? out.toByteArray() : content;
  }

  @Override
  public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
      String[] exceptions) {
    return new Sites(super.visitMethod(access, method, descriptor, signature, exceptions));
  }

  @Override
  public void visitEnd() {
    for (Method method : later) {
      MethodVisitor out = super.visitMethod(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, method.name(),
          method.descriptor(), null, null);
      out.visitCode();
      method.body().write(out);
      FunctionClass.end(out);
    }
    if (nest.isOf(name)) {
      isChanged |= !nest.members().isEmpty();
      nest.members().forEach(super::visitNestMember);
    }
    super.visitEnd();
  }

  private final class Sites extends MethodVisitor {
    Sites(MethodVisitor out) {
      super(Opcodes.ASM9, out);
    }

    @Override
    public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap,
        Object... arguments) {
      Optional<LambdaSite> lambda = LambdaSite.of(method, descriptor, bootstrap, arguments);
      if (lambda.isPresent()) {
        isChanged = true;
        nest.functions(lambda.get().functionalInterface()).create(mv, lambda.get());
        return;
      }
      Optional<MethodBody> body =
          MethodBody.of(name, method, descriptor, bootstrap, arguments);
      if (body.isPresent()) {
        isChanged = true;
        String made = linked.computeIfAbsent(
            new Linked(method, descriptor, List.of(arguments)), key -> {
              String unique = method + "$" + later.size();
              later.add(new Method(unique, descriptor, body.get()));
              return unique;
            });
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, name, made, descriptor, isInterface);
      } else {
        super.visitInvokeDynamicInsn(method, descriptor, bootstrap, arguments);
      }
    }
  }
}
