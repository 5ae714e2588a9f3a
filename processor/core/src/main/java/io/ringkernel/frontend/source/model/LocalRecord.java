package io.ringkernel.frontend.source.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** A record that a method declares (JLS 14.3): a class of its own for each time it is read. */
public final class LocalRecord extends LocalElement implements TypeElement {
  /** The name and type of a component or parameter. */
  public record Part(Name name, TypeMirror type) {}

  private final JavaTypes types;
  private final NoType nothing;
  private final Local type = new Local();
  private final List<RecordComponentElement> components = new ArrayList<>();
  private final List<Element> enclosed = new ArrayList<>();

  /**
   * A record without anything.
   *
   * @param enclosing the class of the method
   */
  public LocalRecord(String name, TypeElement enclosing, JavaTypes types) {
    super(types.elements().getName(name), enclosing, Set.of(Modifier.STATIC, Modifier.FINAL));
    this.types = types;
    this.nothing = types.types().getNoType(TypeKind.NONE);
  }

  /** A name and a type. */
  public Part part(String name, TypeMirror of) {
    return new Part(types.elements().getName(name), of);
  }

  /** Adds a component, with its field; the accessor unless the record has one of its own. */
  public void addComponent(Part part, ExecutableElement accessor) {
    components.add(new Component(part.name(), this, part.type(), accessor));
    enclosed.add(new Field(part.name(), this, ElementKind.FIELD, part.type()));
  }

  /** Adds a method. */
  public ExecutableElement addMethod(String name, Set<Modifier> modifiers, TypeMirror result,
      List<Part> parameters) {
    Method method = new Method(types.elements().getName(name), this, ElementKind.METHOD, modifiers,
        result, nothing, parameters);
    enclosed.add(method);
    return method;
  }

  /** Adds a constructor. */
  public void addConstructor(List<Part> parameters) {
    enclosed.add(new Method(types.elements().getName("<init>"), this, ElementKind.CONSTRUCTOR,
        Set.of(), types.nothing(), nothing, parameters));
  }

  @Override
  public ElementKind getKind() {
    return ElementKind.RECORD;
  }

  @Override
  public DeclaredType asType() {
    return type;
  }

  @Override
  public List<? extends Element> getEnclosedElements() {
    return enclosed;
  }

  @Override
  public List<? extends RecordComponentElement> getRecordComponents() {
    return components;
  }

  @Override
  public NestingKind getNestingKind() {
    return NestingKind.LOCAL;
  }

  @Override
  public Name getQualifiedName() {
    return types.elements().getName("");
  }

  @Override
  public TypeMirror getSuperclass() {
    return types.elements().getTypeElement("java.lang.Record").asType();
  }

  @Override
  public List<? extends TypeMirror> getInterfaces() {
    return List.of();
  }

  @Override
  public List<? extends TypeParameterElement> getTypeParameters() {
    return List.of();
  }

  @Override
  public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
    return visitor.visitType(this, parameter);
  }

  /** The type of the record's values. */
  private final class Local implements DeclaredType {
    @Override
    public Element asElement() {
      return LocalRecord.this;
    }

    @Override
    public TypeMirror getEnclosingType() {
      return nothing;
    }

    @Override
    public List<? extends TypeMirror> getTypeArguments() {
      return List.of();
    }

    @Override
    public TypeKind getKind() {
      return TypeKind.DECLARED;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
      return visitor.visitDeclared(this, parameter);
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
      return getSimpleName().toString();
    }
  }
}
