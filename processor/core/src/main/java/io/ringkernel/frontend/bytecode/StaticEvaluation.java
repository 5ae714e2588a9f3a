package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/**
 * What static fields hold when their class has been initialised, found by running the initialiser
 * here. What it needs beyond numbers, arrays and strings is unknown, and so is all that depends on
 * it. Time and memory are bounded, for the code is anybody's.
 */
final class StaticEvaluation {
  private final ClassFiles classes;
  private final Map<String, Map<String, Object>> values = new HashMap<>();
  private final Set<String> running = new HashSet<>();

  StaticEvaluation(ClassFiles classes) {
    this.classes = classes;
  }

  /** The content of a {@code static final} field: a boxed number or an array of primitives. */
  Optional<Object> value(String owner, String field, String descriptor, Span use) {
    Optional<FieldNode> node = classes.field(owner, field, use)
        .filter(f -> f.desc.equals(descriptor) && has(f, Opcodes.ACC_STATIC)
            && has(f, Opcodes.ACC_FINAL));
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get().value != null) {
      return Optional.of(node.get().value);
    }
    return Optional.ofNullable(initialised(owner, use).get(field))
        .filter(value -> !(value instanceof Unknown));
  }

  private static boolean has(FieldNode field, int access) {
    return (field.access & access) != 0;
  }

  /** The fields of a class after its initialiser; none while it is running. */
  private Map<String, Object> initialised(String owner, Span use) {
    Map<String, Object> known = values.get(owner);
    if (known != null) {
      return known;
    }
    if (running.size() >= Limits.INITIALISER_DEPTH || !running.add(owner)) {
      return Map.of();
    }
    Map<String, Object> fields = Map.of();
    try {
      fields = new StaticInitialiser(classes, this, owner, use).fields();
    } finally {
      running.remove(owner);
    }
    values.put(owner, fields);
    return fields;
  }

  /** Something whose value the evaluation does not know. */
  enum Unknown {
    /** One entry of the stack. */
    UNKNOWN,
    /** Two entries of the stack. */
    WIDE;

    /** An unknown value of a type. */
    static Unknown of(org.objectweb.asm.Type type) {
      return type.getSize() == 2 ? WIDE : UNKNOWN;
    }
  }

  static Refusal notConstant(String owner, String field, Span where) {
    return Refusal.of(Code.NON_CONSTANT_FIELD, where, "pass what it holds as a parameter",
        new MethodName(owner, field, "").shortName());
  }
}
