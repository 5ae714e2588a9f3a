package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** The classes whose objects are values of kernels: records, and enums by their ordinals. */
final class ValueClasses {
  private static final Set<String> BOUNDS = Set.of("java/lang/Object", "java/lang/Record",
      "java/lang/Enum", "java/lang/Comparable");

  private final ClassFiles classes;
  private final Map<String, Optional<Type.Element>> known = new HashMap<>();
  private final Map<Type.Struct, String> owners = new HashMap<>();
  private final Set<Type.Struct> structs = new LinkedHashSet<>();
  private final Set<String> names = new HashSet<>();
  private Optional<Function<String, Optional<Type.Element>>> given = Optional.empty();
  private boolean enabled;

  ValueClasses(ClassFiles classes) {
    this.classes = classes;
  }

  /** Takes those classes for values whose types somebody else gives, by their internal names. */
  void give(Function<String, Optional<Type.Element>> types) {
    given = Optional.of(types);
    enabled = true;
  }

  /** Takes records and enums for values from now on; before, they are objects. */
  void enable() {
    enabled = true;
  }

  /** Whether a type may be what a type variable was erased to that stands for a value. */
  boolean isErased(org.objectweb.asm.Type type) {
    String name = type.getSort() == org.objectweb.asm.Type.OBJECT ? type.getInternalName() : "[";
    boolean isOther = name.startsWith("java/") && !BOUNDS.contains(name);
    return enabled && !isOther && !name.equals("[");
  }

  /** The records met so far; one follows those that it contains. */
  List<Type.Struct> structs() {
    return List.copyOf(structs);
  }

  /** The type of a value, of a primitive, record or enum; empty for all else. */
  Optional<Type.Element> of(org.objectweb.asm.Type type) {
    Optional<Type.Prim> primitive = Descriptors.primitive(type);
    return primitive.isPresent() ? primitive.map(p -> p)
        : type.getSort() == org.objectweb.asm.Type.OBJECT ? of(type.getInternalName())
        : Optional.empty();
  }

  /** The element of a one-dimensional array of primitives or of records; empty for all else. */
  Optional<Type.Element> element(org.objectweb.asm.Type type) {
    Optional<Type.Prim> primitive = Descriptors.element(type);
    boolean isObjects = type.getSort() == org.objectweb.asm.Type.ARRAY
        && type.getDimensions() == 1
        && type.getElementType().getSort() == org.objectweb.asm.Type.OBJECT;
    return primitive.isPresent() ? primitive.map(p -> p)
        : isObjects ? struct(type.getElementType().getInternalName()).map(s -> s)
        : Optional.empty();
  }

  /** The type of the values of a record or enum by its internal name. */
  Optional<Type.Element> of(String name) {
    if (!enabled || name.startsWith("java/")) {
      return Optional.empty();
    }
    Optional<Type.Element> type = known.get(name);
    if (type == null) {
      // A record that contains itself would need null to end.
      known.put(name, Optional.empty());
      type = given.isPresent() ? given.get().apply(name)
          : classes.type(name, Span.None.NONE).flatMap(this::read);
      if (type.orElse(null) instanceof Type.Struct struct) {
        structs.add(struct);
        owners.put(struct, name);
      }
      known.put(name, type);
    }
    return type;
  }

  /** The record of that name. */
  Optional<Type.Struct> struct(String name) {
    return of(name).filter(Type.Struct.class::isInstance).map(Type.Struct.class::cast);
  }

  /** Whether a class is an enum. */
  boolean isEnum(String name) {
    return of(name).filter(Type.I32::equals).isPresent();
  }

  /** Whether a class itself has a method of that name. */
  boolean declares(String owner, String name, String descriptor) {
    return classes.type(owner, Span.None.NONE).stream().flatMap(type -> type.methods.stream())
        .anyMatch(method -> name.equals(method.name) && descriptor.equals(method.desc)
            && (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_ABSTRACT)) == 0);
  }

  /** Whether no class extends a class. */
  boolean isFinal(String name) {
    return classes.type(name, Span.None.NONE).filter(t -> (t.access & Opcodes.ACC_FINAL) != 0)
        .isPresent();
  }

  /** The internal name of the class of a record. */
  String owner(Type.Struct struct) {
    return owners.get(struct);
  }

  private Optional<Type.Element> read(ClassNode type) {
    if ("java/lang/Enum".equals(type.superName)) {
      return Optional.of(Type.I32);
    }
    return "java/lang/Record".equals(type.superName) ? record(type) : Optional.empty();
  }

  private Optional<Type.Element> record(ClassNode type) {
    List<Type.Field> fields = new ArrayList<>();
    List<RecordComponentNode> components =
        type.recordComponents == null ? List.of() : type.recordComponents;
    for (RecordComponentNode component : components) {
      Optional<Type.Element> field = of(org.objectweb.asm.Type.getType(component.descriptor));
      if (field.isEmpty()) {
        return Optional.empty();
      }
      fields.add(new Type.Field(component.name, field.get()));
    }
    String simple = type.name.substring(
        Math.max(type.name.lastIndexOf('/'), type.name.lastIndexOf('$')) + 1);
    String name = Names.identifier(simple);
    for (int i = 1; !names.add(name); i++) {
      name = Names.identifier(simple) + "_" + i;
    }
    Type.Struct struct = new Type.Struct(name, fields, KernelAnnotations.isInColumns(type));
    return Optional.of(struct);
  }

  /** How many constants an enum has. */
  int constants(String owner) {
    return constantNames(owner).size();
  }

  /** The constants of an enum in their order. */
  List<String> constantNames(String owner) {
    return classes.type(owner, Span.None.NONE).stream().flatMap(t -> t.fields.stream())
        .filter(field -> (field.access & Opcodes.ACC_ENUM) != 0).map(field -> field.name)
        .toList();
  }

  /** The place of a constant among those of its enum. */
  OptionalInt ordinal(String owner, String constant) {
    int ordinal = constantNames(owner).indexOf(constant);
    return ordinal < 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }
}
