package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.StaticEvaluation.Unknown;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Type;

/** A record or a constant of an enum that an initialiser makes. */
final class ConcreteObject {
  static final String ORDINAL = "ordinal()";
  private final String type;
  private final Map<String, Object> fields = new HashMap<>();
  private boolean isLost;

  /** An object of a class whose constructor has not run. */
  ConcreteObject(String type) {
    this.type = type;
  }

  /** Internal name of its class. */
  String type() {
    return type;
  }

  void set(String field, Object value) {
    fields.put(field, value);
  }

  /** What a field holds, as the stack has it; zero before it is set (JLS 4.12.5). */
  Object get(String field, String descriptor) {
    Type fieldType = Type.getType(descriptor);
    Object value = fields.get(field);
    return isLost ? Unknown.of(fieldType)
        : value != null ? value : StaticInitialiser.zero(fieldType);
  }

  /** What a field holds that was set; unknown for all others. */
  Object get(String field) {
    return isLost ? Unknown.UNKNOWN : fields.getOrDefault(field, Unknown.UNKNOWN);
  }

  /** From now on nobody knows what it holds: its constructor could not be followed. */
  void lose() {
    isLost = true;
  }
}
