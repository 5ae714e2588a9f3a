package io.ringkernel.frontend.source.model;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.ArrayField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The device form of Java types; collects the records that a module needs. */
public final class ValueTypes {
  private static final String GPU_TYPE = "io.ringkernel.GpuType";
  private static final String RING_MESSAGE = "io.ringkernel.RingMessage";
  private static final Map<String, String> BOXES = Map.of("java.lang.Boolean", "boolean",
      "java.lang.Byte", "byte", "java.lang.Short", "short", "java.lang.Character", "char",
      "java.lang.Integer", "int", "java.lang.Long", "long", "java.lang.Float", "float",
      "java.lang.Double", "double");

  private final Map<TypeElement, Type.Struct> structs = new LinkedHashMap<>();
  private final Map<String, Element> names = new HashMap<>();
  private final Set<TypeElement> open = new HashSet<>();

  /** Starts without records. */
  public ValueTypes() {}

  /** The records found so far; each follows those it contains. */
  public List<Type.Struct> structs() {
    return List.copyOf(structs.values());
  }

  /** The form of a value: a primitive, the ordinal of an enum constant, a record. */
  public Type.Element of(TypeMirror type, Span where) {
    if (type.getKind().isPrimitive()) {
      return JavaTypes.primitiveType(type.getKind());
    }
    if (type.getKind() == TypeKind.ERROR) {
      throw Refusal.unresolved(where, type.toString());
    }
    if (JavaTypes.isEnum(type)) {
      return Type.I32;
    }
    if (JavaTypes.isRecord(type)) {
      return struct(JavaTypes.element(type), where);
    }
    if (JavaTypes.isNamed(type, "java.lang.String")) {
      throw text(where);
    }
    if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.ARRAY) {
      throw Refusal.construct(Code.ARRAY_SHAPE, where, "an array of arrays",
          "use one array and compute the index: row * columns + column");
    }
    throw Refusal.of(Code.UNSUPPORTED_TYPE, where, remedy(type), type);
  }

  /** A value of type {@code java.lang.String}. */
  public static Refusal text(Span where) {
    return Refusal.construct(Code.STRING, where, "a value of type java.lang.String",
        "write results as numbers into an array and format them on the host");
  }

  private static String remedy(TypeMirror type) {
    TypeElement element = JavaTypes.element(type);
    String name = element == null ? "" : element.getQualifiedName().toString();
    if (BOXES.containsKey(name)) {
      return "use " + BOXES.get(name);
    }
    return switch (type.getKind()) {
      case ARRAY -> "an array is not a value: pass it as a parameter of its own";
      case TYPEVAR -> "name the type itself";
      default -> "use primitives, arrays of primitives and records marked @GpuType";
    };
  }

  /** Whether a component of a message has this type and is no value: an array or a string. */
  public static boolean isItems(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY || JavaTypes.isNamed(type, "java.lang.String");
  }

  /** The form of a record; of a message that of the components that are values. */
  public Type.Struct struct(TypeElement type, Span where) {
    Type.Struct known = structs.get(type);
    if (known != null) {
      return known;
    }
    boolean isMessage = JavaTypes.isAnnotated(type, RING_MESSAGE);
    if (!(type instanceof LocalRecord) && !JavaTypes.isAnnotated(type, GPU_TYPE) && !isMessage) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "mark the record with @GpuType", type);
    }
    if (!type.getTypeParameters().isEmpty()) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "name the types of its components", type);
    }
    if (!open.add(type)) {
      throw Refusal.of(Code.BAD_LAYOUT, where, "hold an index instead",
          "record %s contains itself".formatted(type.getSimpleName()));
    }
    List<Type.Field> fields = new ArrayList<>();
    try {
      for (RecordComponentElement component : type.getRecordComponents()) {
        if (!(isMessage && isItems(component.asType()))) {
          fields.add(new Type.Field(component.getSimpleName().toString(),
              of(component.asType(), where)));
        }
      }
    } finally {
      open.remove(type);
    }
    Type.Struct struct = new Type.Struct(uniqueName(type), fields, isInColumns(type));
    structs.put(type, struct);
    return struct;
  }

  /** Whether arrays of the record shall lie in columns. */
  private static boolean isInColumns(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(a -> JavaTypes.isNamed(a.getAnnotationType(), GPU_TYPE))
        .flatMap(a -> a.getElementValues().values().stream())
        .anyMatch(v -> v.getValue() instanceof VariableElement constant
            && constant.getSimpleName().contentEquals("COLUMNS"));
  }

  /** The form of an actor's state: a struct of our own making. */
  public Type.Struct state(TypeElement actor, List<Type.Field> fields) {
    String name = actor.getSimpleName() + "State";
    while (names.putIfAbsent(name, actor) != null) {
      name = name + "_";
    }
    Type.Struct struct = new Type.Struct(name, fields);
    if (!ArrayField.isIn(struct)) {
      // one with arrays is never a value: functions take its words
      structs.put(actor, struct);
    }
    return struct;
  }

  private String uniqueName(TypeElement type) {
    String name = type.getSimpleName().toString();
    for (Element e = type.getEnclosingElement(); names.containsKey(name);) {
      name = e instanceof TypeElement t ? t.getSimpleName() + "_" + name : name + "_";
      e = e == null ? null : e.getEnclosingElement();
    }
    names.put(name, type);
    return name;
  }
}
