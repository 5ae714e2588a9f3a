package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_STATIC;

import io.ringkernel.frontend.bytecode.StaticEvaluation.Unknown;
import io.ringkernel.ir.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;

/** One run of the initialiser of a class. */
final class StaticInitialiser implements ConcreteCode.World {
  private final ClassFiles classes;
  private final StaticEvaluation others;
  private final String owner;
  private final Span use;
  private final Map<String, Object> fields = new HashMap<>();
  private boolean hasSkipped;
  private final Set<Object> exposed = Collections.newSetFromMap(new IdentityHashMap<>());

  StaticInitialiser(ClassFiles classes, StaticEvaluation others, String owner, Span use) {
    this.classes = classes;
    this.others = others;
    this.owner = owner;
    this.use = use;
  }

  /**
   * The fields at the end. Where the initialiser could not be followed to its end, numbers that
   * were set stay, as a final field is set once, and arrays are unknown.
   */
  Map<String, Object> fields() {
    Optional<CompiledMethod> initialiser =
        classes.method(new MethodName(owner, "<clinit>", "()V"), use)
            .filter(method -> method.name().owner().equals(owner));
    boolean isComplete = true;
    if (initialiser.isPresent()) {
      try {
        new ConcreteCode(this).run(initialiser.get(), new Object[0]);
      } catch (ConcreteCode.Lost | Refusal _) {
        isComplete = false;
      }
    }
    boolean keepsArrays = isComplete;
    fields.replaceAll((_, value) -> !isArray(value) || keepsArrays && !exposed.contains(value)
        ? value : Unknown.UNKNOWN);
    return fields;
  }

  private static boolean isArray(Object value) {
    return value.getClass().isArray();
  }

  @Override
  public Object read(FieldInsnNode field) {
    Type type = Type.getType(field.desc);
    if (!field.owner.equals(owner)) {
      return ConcreteNumbers.onStack(others.value(field.owner, field.name, field.desc, use)
          .orElse(Unknown.of(type)));
    }
    FieldNode node = classes.field(owner, field.name, use)
        .filter(f -> (f.access & ACC_STATIC) != 0 && f.desc.equals(field.desc)).orElse(null);
    if (node == null || hasSkipped && (node.access & ACC_FINAL) == 0) {
      return Unknown.of(type);
    }
    Object value = fields.getOrDefault(field.name, initially(node));
    return value == Unknown.UNKNOWN ? Unknown.of(type) : value;
  }

  @Override
  public void skipped() {
    hasSkipped = true;
  }

  /** Before it is set a field holds its constant or zero (JLS 12.4.2). */
  private static Object initially(FieldNode field) {
    return field.value != null ? field.value : zero(Type.getType(field.desc));
  }

  /** What a field holds before it is set (JLS 4.12.5). */
  static Object zero(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.BYTE, Type.SHORT, Type.CHAR, Type.INT -> 0;
      case Type.LONG -> 0L;
      case Type.FLOAT -> 0f;
      case Type.DOUBLE -> 0d;
      default -> Unknown.UNKNOWN;
    };
  }

  @Override
  public void write(FieldInsnNode field, Object value) {
    if (field.owner.equals(owner)) {
      fields.put(field.name, value);
    } else {
      expose(value);
    }
  }

  @Override
  public boolean isExposed(Object array) {
    return exposed.contains(array);
  }

  @Override
  public void expose(Object value) {
    if (isArray(value)) {
      exposed.add(value);
      if (value instanceof Object[] nested) {
        for (Object element : nested) {
          if (element != null && !exposed.contains(element)) {
            expose(element);
          }
        }
      }
    }
  }

  @Override
  public Object made(String type) {
    Set<String> seen = new HashSet<>();
    String base = type;
    while (base != null && !base.startsWith("java/") && seen.add(base)) {
      base = classes.type(base, use).map(t -> t.superName).orElse(null);
    }
    boolean isValue = "java/lang/Enum".equals(base) || "java/lang/Record".equals(base);
    return isValue ? new ConcreteObject(type) : Unknown.UNKNOWN;
  }

  @Override
  public Optional<CompiledMethod> ofObject(MethodName name) {
    return classes.method(name, use)
        .filter(method -> !method.has(ACC_STATIC) && method.hasCode());
  }

  @Override
  public Optional<CompiledMethod> method(MethodName name) {
    return classes.method(name, use)
        .filter(method -> method.has(ACC_STATIC) && method.hasCode());
  }
}
