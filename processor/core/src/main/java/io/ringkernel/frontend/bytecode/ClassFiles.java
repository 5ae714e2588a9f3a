package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Class files as trees, each read once. */
final class ClassFiles {
  private final ClassBytes source;
  private final Map<String, Optional<ClassNode>> classes = new HashMap<>();

  ClassFiles(ClassBytes source) {
    this.source = source;
  }

  /**
   * The method that a call means (JVMS 5.4.3.3): of the class or of one that it extends.
   *
   * @param call where to point when a class is malformed
   */
  Optional<CompiledMethod> method(MethodName name, Span call) {
    Set<String> seen = new LinkedHashSet<>();
    String owner = name.owner();
    while (owner != null && seen.add(owner)) {
      Optional<ClassNode> type = type(owner, call);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      for (MethodNode method : type.get().methods) {
        if (name.is(method)) {
          if (!Soundness.isSound(method)) {
            throw Refusal.malformed(call, name.shortName());
          }
          return Optional.of(new CompiledMethod(type.get(), (OffsetMethodNode) method));
        }
      }
      owner = type.get().superName;
    }
    return Optional.empty();
  }

  /** The field of that name in the class itself. */
  Optional<FieldNode> field(String owner, String name, Span use) {
    return type(owner, use).stream().flatMap(type -> type.fields.stream())
        .filter(field -> name.equals(field.name)).findFirst();
  }

  /** The class of that name. */
  Optional<ClassNode> type(String name, Span use) {
    Optional<ClassNode> known = classes.get(name);
    if (known == null) {
      known = source.of(name).map(bytes -> read(bytes, name, use));
      classes.put(name, known);
    }
    return known;
  }

  private static ClassNode read(byte[] bytes, String name, Span use) {
    if (bytes.length > Limits.CLASS_BYTES) {
      throw Refusal.tooLarge(use, "class " + name + " with " + bytes.length + " bytes");
    }
    OffsetReader node;
    try {
      node = new OffsetReader(bytes);
      node.read();
    } catch (RuntimeException broken) {
      // ASM reports what it does not understand by exceptions of many types, none of them checked
      throw Refusal.malformed(use, "%s (%s)".formatted(name, broken.getMessage() == null
          ? broken.getClass().getSimpleName() : broken.getMessage()));
    }
    if (!name.equals(node.tree.name)) {
      throw Refusal.malformed(use, name + " holds class " + node.tree.name);
    }
    return node.tree;
  }

  /** A method that knows the offset in its code of every instruction. */
  static final class OffsetMethodNode extends MethodNode {
    /** Offset of the first instruction at or behind an index of the list. */
    private final TreeMap<Integer, Integer> offsets = new TreeMap<>();

    OffsetMethodNode(int access, String name, String descriptor, String signature,
        String[] exceptions) {
      super(Opcodes.ASM9, access, name, descriptor, signature, exceptions);
    }

    OffsetMethodNode copy() {
      OffsetMethodNode copy = new OffsetMethodNode(access, name, desc, signature,
          exceptions.toArray(String[]::new));
      accept(copy);
      copy.offsets.putAll(offsets);
      return copy;
    }

    int offset(int index) {
      Map.Entry<Integer, Integer> entry = offsets.floorEntry(index);
      return entry == null ? 0 : entry.getValue();
    }
  }

  private static final class OffsetReader extends ClassReader {
    private OffsetMethodNode method;
    private final ClassNode tree = new ClassNode(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(int access, String name, String descriptor,
          String signature, String[] exceptions) {
        method = new OffsetMethodNode(access, name, descriptor, signature, exceptions);
        methods.add(method);
        return method;
      }
    };

    OffsetReader(byte[] bytes) {
      super(bytes);
    }

    void read() {
      accept(tree, SKIP_FRAMES);
    }

    @Override
    protected void readBytecodeInstructionOffset(int bytecodeOffset) {
      method.offsets.put(method.instructions.size(), bytecodeOffset);
    }
  }
}
