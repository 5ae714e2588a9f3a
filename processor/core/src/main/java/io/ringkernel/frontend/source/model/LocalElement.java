package io.ringkernel.frontend.source.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A part of a record that a method declares. Compilers show annotation processors no element for
 * what is inside a body, so this is one of our own: it has what {@link Element} promises, and is
 * equal only to itself. A compiler's {@code Types} and {@code Elements} must not be asked about it.
 */
abstract sealed class LocalElement implements Element
    permits LocalRecord, LocalElement.Component, LocalElement.Field, LocalElement.Method {
  private final Name name;
  private final Element enclosing;
  private final Set<Modifier> modifiers;

  LocalElement(Name name, Element enclosing, Set<Modifier> modifiers) {
    this.name = name;
    this.enclosing = enclosing;
    this.modifiers = Set.copyOf(modifiers);
  }

  @Override
  public Name getSimpleName() {
    return name;
  }

  @Override
  public Element getEnclosingElement() {
    return enclosing;
  }

  @Override
  public Set<Modifier> getModifiers() {
    return modifiers;
  }

  @Override
  public List<? extends Element> getEnclosedElements() {
    return List.of();
  }

  @Override
  public List<? extends AnnotationMirror> getAnnotationMirrors() {
    return List.of();
  }

  @Override
  public <A extends Annotation> A getAnnotation(Class<A> annotation) {
    return null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotation) {
    return (A[]) Array.newInstance(annotation, 0);
  }

  @Override
  public String toString() {
    return name.toString();
  }

  /** A component of the record. */
  static final class Component extends LocalElement implements RecordComponentElement {
    private final TypeMirror type;
    private final ExecutableElement accessor;

    Component(Name name, LocalRecord owner, TypeMirror type, ExecutableElement accessor) {
      super(name, owner, Set.of(Modifier.PUBLIC));
      this.type = type;
      this.accessor = accessor;
    }

    @Override
    public ElementKind getKind() {
      return ElementKind.RECORD_COMPONENT;
    }

    @Override
    public TypeMirror asType() {
      return type;
    }

    @Override
    public ExecutableElement getAccessor() {
      return accessor;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
      return visitor.visitRecordComponent(this, parameter);
    }
  }

  /** A field of the record, or a parameter of one of its methods. */
  static final class Field extends LocalElement implements VariableElement {
    private final ElementKind kind;
    private final TypeMirror type;

    Field(Name name, Element enclosing, ElementKind kind, TypeMirror type) {
      super(name, enclosing, Set.of(Modifier.PRIVATE, Modifier.FINAL));
      this.kind = kind;
      this.type = type;
    }

    @Override
    public ElementKind getKind() {
      return kind;
    }

    @Override
    public TypeMirror asType() {
      return type;
    }

    @Override
    public Object getConstantValue() {
      return null;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
      return visitor.visitVariable(this, parameter);
    }
  }

  /** A method or a constructor of the record. */
  static final class Method extends LocalElement implements ExecutableElement {
    private final ElementKind kind;
    private final TypeMirror result;
    private final NoType nothing;
    private final List<Field> parameters;

    Method(Name name, LocalRecord owner, ElementKind kind, Set<Modifier> modifiers,
        TypeMirror result, NoType nothing, List<LocalRecord.Part> parts) {
      super(name, owner, modifiers);
      this.kind = kind;
      this.result = result;
      this.nothing = nothing;
      this.parameters = parts.stream()
          .map(p -> new Field(p.name(), this, ElementKind.PARAMETER, p.type())).toList();
    }

    @Override
    public ElementKind getKind() {
      return kind;
    }

    @Override
    public TypeMirror asType() {
      return nothing;
    }

    @Override
    public TypeMirror getReturnType() {
      return result;
    }

    @Override
    public List<? extends VariableElement> getParameters() {
      return parameters;
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
      return List.of();
    }

    @Override
    public TypeMirror getReceiverType() {
      return nothing;
    }

    @Override
    public boolean isVarArgs() {
      return false;
    }

    @Override
    public boolean isDefault() {
      return false;
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
      return List.of();
    }

    @Override
    public AnnotationValue getDefaultValue() {
      return null;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
      return visitor.visitExecutable(this, parameter);
    }
  }

  /** Whether an element is part of a record that a method declares. */
  static boolean isLocal(Element element) {
    return element instanceof LocalElement;
  }

  /** Whether a type is that of a record that a method declares. */
  static boolean isLocal(TypeMirror type) {
    TypeElement element = type.getKind() == TypeKind.DECLARED ? JavaTypes.element(type) : null;
    return element instanceof LocalRecord;
  }
}
