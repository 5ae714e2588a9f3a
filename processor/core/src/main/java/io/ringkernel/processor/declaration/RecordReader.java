package io.ringkernel.processor.declaration;

import io.ringkernel.GpuType;
import io.ringkernel.RingMessage;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the records that messages and device types are, and refuses those without a layout. */
public final class RecordReader {
  private static final String COMPONENT_REMEDY =
      "components are primitives, enums and records marked @GpuType; those of a message also "
          + "arrays with @Length or @MaxLength and strings with @MaxLength";

  /** A component takes a byte at least, so none of more fits into a message. */
  private static final int MOST_PARTS = MessageLayout.MAXIMUM_BYTES;

  private final Elements elements;
  private final Problems problems;
  private final ComponentReader others;
  /** Components of the record that is read; two of each record double with each nesting. */
  private int parts;

  /** Reports to {@code problems}. */
  public RecordReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
    this.others = new ComponentReader(elements, problems);
  }

  /**
   * Reads a record.
   *
   * @param role what the record is marked as, with its article, for messages
   */
  public Reading<RecordShape> read(TypeElement type, String role) {
    int before = problems.count();
    checkShape(type, role);
    if (problems.count() > before) {
      return new Reading.Refused<>();
    }
    parts = 0;
    Reading<RecordShape> reading = components(type, List.of(type));
    if (parts > MOST_PARTS) {
      problems.error(type, Code.BAD_LAYOUT,
          "record %s has more than %d components, those of its records included".formatted(
              type.getSimpleName(), MOST_PARTS), "break it into several");
    }
    return problems.count() > before ? new Reading.Refused<>() : reading;
  }

  private void checkShape(TypeElement type, String role) {
    if (type.getKind() != ElementKind.RECORD) {
      problems.badDeclaration(type, role + " must be a record, but %s is a %s".formatted(
          type.getSimpleName(), type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
          "declare it as record %s(...)".formatted(type.getSimpleName()));
      return;
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.badDeclaration(type.getTypeParameters().getFirst(),
          "%s must not be generic".formatted(role), "name the component types themselves");
    }
    if (!GeneratedName.isReachable(type)) {
      problems.badDeclaration(type,
          "%s must not be private or lie in a private class".formatted(role),
          "generated code of the same package reads it: remove private");
    }
  }

  private Reading<RecordShape> components(TypeElement type, List<TypeElement> path) {
    List<RecordShape.Component> components = new ArrayList<>();
    boolean waiting = false;
    boolean refused = false;
    for (RecordComponentElement component : type.getRecordComponents()) {
      Reading<RecordShape.Component> reading = component(component, path);
      waiting |= reading instanceof Reading.Waiting;
      refused |= reading instanceof Reading.Refused;
      if (reading instanceof Reading.Ready<RecordShape.Component>(var value)) {
        components.add(value);
      }
    }
    return refused ? new Reading.Refused<>()
        : waiting ? new Reading.Waiting<>()
        : new Reading.Ready<>(new RecordShape(type, components));
  }

  private Reading<RecordShape.Component> component(RecordComponentElement component,
      List<TypeElement> path) {
    if (++parts > MOST_PARTS) {
      return new Reading.Refused<>();
    }
    String name = component.getSimpleName().toString();
    TypeMirror type = component.asType();
    if (type.getKind() == TypeKind.ERROR) {
      return new Reading.Waiting<>();
    }
    if (type.getKind().isPrimitive()) {
      return new Reading.Ready<>(new RecordShape.Component.Primitive(name, primitive(type)));
    }
    Optional<TypeElement> choice = ComponentReader.enumeration(type);
    if (choice.isPresent()) {
      return others.choice(name, choice.get(), caret(component, path));
    }
    if (ComponentReader.isItems(type) && path.size() == 1
        && Annotation.isPresent(path.getFirst(), RingMessage.class, elements)) {
      return others.items(component);
    }
    if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement nested
        && nested.getKind() == ElementKind.RECORD
        && Annotation.isPresent(nested, GpuType.class, elements)) {
      return nested(component, nested, path);
    }
    problems.badDeclaration(caret(component, path),
        "component %s of %s has type %s".formatted(name, path.getLast().getSimpleName(), type),
        COMPONENT_REMEDY);
    return new Reading.Refused<>();
  }

  private Reading<RecordShape.Component> nested(RecordComponentElement component,
      TypeElement nested, List<TypeElement> path) {
    if (path.contains(nested)) {
      problems.error(caret(component, path), Code.BAD_LAYOUT,
          "record %s contains itself".formatted(nested.getSimpleName()),
          "a value has a fixed size: break the cycle, for example with an index");
      return new Reading.Refused<>();
    }
    List<TypeElement> deeper = new ArrayList<>(path);
    deeper.add(nested);
    return switch (components(nested, deeper)) {
      case Reading.Ready<RecordShape>(RecordShape shape) -> new Reading.Ready<>(
          new RecordShape.Component.Nested(component.getSimpleName().toString(), shape));
      case Reading.Refused<RecordShape> _ -> new Reading.Refused<>();
      case Reading.Waiting<RecordShape> _ -> new Reading.Waiting<>();
    };
  }

  /** A component of the record that is read; for a record inside it, that record. */
  private Element caret(RecordComponentElement component, List<TypeElement> path) {
    return path.size() == 1 ? component : path.getFirst();
  }

  /** The type of the representation for a primitive of the language model. */
  static Type.Prim primitive(TypeMirror type) {
    return Type.of(switch (type.getKind()) {
      case BOOLEAN -> Scalar.BOOL;
      case BYTE -> Scalar.I8;
      case SHORT -> Scalar.I16;
      case CHAR -> Scalar.U16;
      case INT -> Scalar.I32;
      case LONG -> Scalar.I64;
      case FLOAT -> Scalar.F32;
      case DOUBLE -> Scalar.F64;
      default -> throw new AssertionError("no primitive: " + type);
    });
  }
}
