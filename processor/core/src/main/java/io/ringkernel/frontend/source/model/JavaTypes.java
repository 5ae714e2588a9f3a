package io.ringkernel.frontend.source.model;

import io.ringkernel.ir.Type;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Rules about types that {@link Types} does not state or states differently by compiler. */
public final class JavaTypes {
  /** Each primitive numeric type with those it widens to (JLS 5.1.2), itself first. */
  private static final Map<TypeKind, List<TypeKind>> WIDER = new EnumMap<>(TypeKind.class);

  static {
    WIDER.put(TypeKind.BOOLEAN, List.of(TypeKind.BOOLEAN));
    WIDER.put(TypeKind.BYTE, List.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG,
        TypeKind.FLOAT, TypeKind.DOUBLE));
    WIDER.put(TypeKind.SHORT, List.of(TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT,
        TypeKind.DOUBLE));
    WIDER.put(TypeKind.CHAR, List.of(TypeKind.CHAR, TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT,
        TypeKind.DOUBLE));
    WIDER.put(TypeKind.INT, List.of(TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT,
        TypeKind.DOUBLE));
    WIDER.put(TypeKind.LONG, List.of(TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE));
    WIDER.put(TypeKind.FLOAT, List.of(TypeKind.FLOAT, TypeKind.DOUBLE));
    WIDER.put(TypeKind.DOUBLE, List.of(TypeKind.DOUBLE));
  }

  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, List<? extends Element>> members = new HashMap<>();

  /** Rules over the types of one compilation. */
  public JavaTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The compilation's elements. */
  public Elements elements() {
    return elements;
  }

  /** The compilation's types. */
  public Types types() {
    return types;
  }

  /** All members of a class that a file declares, inherited ones too. */
  List<? extends Element> members(TypeElement type) {
    // Javac's list filters anew whenever it is walked.
    return members.computeIfAbsent(type, t -> List.copyOf(elements.getAllMembers(t)));
  }

  /** A primitive type. */
  public TypeMirror primitive(TypeKind kind) {
    return types.getPrimitiveType(kind);
  }

  /** The array type of an element type. */
  public TypeMirror arrayOf(TypeMirror component) {
    return types.getArrayType(component);
  }

  /** {@code void}. */
  public TypeMirror nothing() {
    return types.getNoType(TypeKind.VOID);
  }

  /** Whether the type is one of the eight primitives but {@code boolean}. */
  public static boolean isNumeric(TypeMirror type) {
    return type.getKind().isPrimitive() && type.getKind() != TypeKind.BOOLEAN;
  }

  /** Whether the type is {@code byte}, {@code short}, {@code char}, {@code int} or {@code long}. */
  public static boolean isIntegral(TypeMirror type) {
    return isNumeric(type) && type.getKind() != TypeKind.FLOAT
        && type.getKind() != TypeKind.DOUBLE;
  }

  /** Whether the type is {@code byte}, {@code short} or {@code char}. */
  public static boolean isNarrow(TypeKind kind) {
    return kind == TypeKind.BYTE || kind == TypeKind.SHORT || kind == TypeKind.CHAR;
  }

  /** Unary numeric promotion (JLS 5.6). */
  public TypeMirror promoted(TypeMirror type) {
    return isNarrow(type.getKind()) ? primitive(TypeKind.INT) : type;
  }

  /** Binary numeric promotion (JLS 5.6). */
  public TypeMirror promoted(TypeMirror left, TypeMirror right) {
    for (TypeKind kind : List.of(TypeKind.DOUBLE, TypeKind.FLOAT, TypeKind.LONG)) {
      if (left.getKind() == kind || right.getKind() == kind) {
        return primitive(kind);
      }
    }
    return primitive(TypeKind.INT);
  }

  /** Whether a primitive is the other one or widens to it. */
  public static boolean widens(TypeKind from, TypeKind to) {
    return WIDER.getOrDefault(from, List.of()).contains(to);
  }

  /** Subtyping (JLS 4.10); primitives by table, as compilers differ in what they answer there. */
  public boolean isSubtype(TypeMirror from, TypeMirror to) {
    if (from.getKind().isPrimitive() || to.getKind().isPrimitive()) {
      return widens(from.getKind(), to.getKind());
    }
    return areLocal(from, to) ? from == to : types.isSubtype(from, to);
  }

  /** Whether two types are the same. */
  public boolean isSame(TypeMirror one, TypeMirror other) {
    return areLocal(one, other) ? one == other : types.isSameType(one, other);
  }

  /** Whether a value of one type can be passed for a parameter of another (JLS 5.3). */
  public boolean isAssignable(TypeMirror from, TypeMirror to) {
    return areLocal(from, to) ? from == to || isObject(to) : types.isAssignable(from, to);
  }

  /** A type without what is generic about it. */
  public TypeMirror erasure(TypeMirror type) {
    return LocalElement.isLocal(type) ? type : types.erasure(type);
  }

  private static boolean isObject(TypeMirror type) {
    return isNamed(type, "java.lang.Object") || isNamed(type, "java.lang.Record");
  }

  private static boolean areLocal(TypeMirror one, TypeMirror other) {
    return LocalElement.isLocal(one) || LocalElement.isLocal(other);
  }

  /** Whether the compiler that we run in knows a type; else it must not be asked about it. */
  public static boolean isKnown(TypeMirror type) {
    return !LocalElement.isLocal(type);
  }

  /** Whether the compiler that we run in knows an element. */
  public static boolean isKnown(Element element) {
    return !LocalElement.isLocal(element) && !LocalElement.isLocal(element.getEnclosingElement());
  }

  /** The primitive type of the representation. */
  public static Type.Prim primitiveType(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> Type.BOOL;
      case BYTE -> Type.I8;
      case SHORT -> Type.I16;
      case CHAR -> Type.U16;
      case INT -> Type.I32;
      case LONG -> Type.I64;
      case FLOAT -> Type.F32;
      case DOUBLE -> Type.F64;
      default -> throw new AssertionError(kind + " is not primitive");
    };
  }

  /** The class of a class type; null of any other. */
  public static TypeElement element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) type).asElement() : null;
  }

  /** Whether this is an enum type. */
  public static boolean isEnum(TypeMirror type) {
    TypeElement element = element(type);
    return element != null && element.getKind() == ElementKind.ENUM;
  }

  /** Whether this is a record type. */
  public static boolean isRecord(TypeMirror type) {
    TypeElement element = element(type);
    return element != null && element.getKind() == ElementKind.RECORD;
  }

  /** Whether the type is a class of that name. */
  public static boolean isNamed(TypeMirror type, String qualifiedName) {
    TypeElement element = element(type);
    return element != null && element.getQualifiedName().contentEquals(qualifiedName);
  }

  /** Whether an element carries the annotation of that name. */
  public static boolean isAnnotated(Element element, String qualifiedName) {
    return element.getAnnotationMirrors().stream().map(AnnotationMirror::getAnnotationType)
        .anyMatch(t -> isNamed(t, qualifiedName));
  }

  /** {@code owner/Class.method(descriptor)result}, as the table of intrinsics names methods. */
  public String methodKey(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    StringBuilder key = new StringBuilder(internalName(owner)).append('.')
        .append(method.getSimpleName()).append('(');
    for (VariableElement parameter : method.getParameters()) {
      key.append(descriptor(parameter.asType()));
    }
    return key.append(')').append(descriptor(method.getReturnType())).toString();
  }

  private String internalName(TypeElement type) {
    return type instanceof LocalRecord ? internalName((TypeElement) type.getEnclosingElement())
        + "$" + type.getSimpleName() : elements.getBinaryName(type).toString().replace('.', '/');
  }

  private String descriptor(TypeMirror type) {
    TypeMirror erased = type.getKind() == TypeKind.VOID ? type : erasure(type);
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case SHORT -> "S";
      case CHAR -> "C";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      case ARRAY -> "[" + descriptor(((ArrayType) erased).getComponentType());
      default -> {
        TypeElement element = element(erased);
        yield element == null ? "L" + erased + ";" : "L" + internalName(element) + ";";
      }
    };
  }
}
