package io.ringkernel.processor.declaration;

import io.ringkernel.RingMessage;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads {@code @RingMessage} records. */
public final class MessageReader {
  private static final int HIGHEST_VERSION = 65_535;

  private final Elements elements;
  private final Problems problems;
  private final RecordReader records;
  private final RoleReader roles;
  private final DomainReader domains;
  private final TypeIds typeIds;
  private final Map<String, Reading<MessageDeclaration>> done = new TreeMap<>();

  /** Reports to {@code problems}. */
  public MessageReader(Elements elements, Problems problems, DomainReader domains,
      TypeIds typeIds) {
    this.elements = elements;
    this.problems = problems;
    this.records = new RecordReader(elements, problems);
    this.roles = new RoleReader(elements, problems);
    this.domains = domains;
    this.typeIds = typeIds;
  }

  /** Reads a message and claims its type id; what is wrong with it is reported once. */
  public Reading<MessageDeclaration> read(TypeElement type) {
    String name = type.getQualifiedName().toString();
    Reading<MessageDeclaration> known = done.get(name);
    if (known != null) {
      return known;
    }
    Reading<MessageDeclaration> reading = readFirst(type);
    if (!(reading instanceof Reading.Waiting)) {
      done.put(name, reading);
    }
    return reading;
  }

  private Reading<MessageDeclaration> readFirst(TypeElement type) {
    Annotation annotation = Annotation.of(type, RingMessage.class, elements).orElseThrow();
    if (annotation.number("typeId").isEmpty() || annotation.number("version").isEmpty()) {
      return new Reading.Refused<>();
    }
    Reading<RecordShape> record = records.read(type, "a @RingMessage type");
    Reading<Optional<Domain>> domain = domains.of(annotation);
    if (record instanceof Reading.Refused || domain instanceof Reading.Refused) {
      return new Reading.Refused<>();
    }
    return record instanceof Reading.Ready<RecordShape>(RecordShape shape)
        && domain instanceof Reading.Ready<Optional<Domain>>(Optional<Domain> named)
            ? check(annotation, shape, named) : new Reading.Waiting<>();
  }

  private Reading<MessageDeclaration> check(Annotation annotation, RecordShape shape,
      Optional<Domain> domain) {
    int before = problems.count();
    TypeElement type = shape.element();
    Optional<MessageLayout> layout = layout(shape);
    int version = annotation.number("version").orElseThrow();
    if (version < 1 || version > HIGHEST_VERSION) {
      problems.badDeclaration(annotation, annotation.value("version"),
          "version %d of a layout is not possible".formatted(version),
          "count from 1 to %d".formatted(HIGHEST_VERSION));
    }
    Roles read = roles.read(type);
    int id = typeIds.claim(annotation, elements.getBinaryName(type).toString(),
        annotation.number("typeId").orElseThrow(), domain);
    return problems.count() > before ? new Reading.Refused<>()
        : new Reading.Ready<>(new MessageDeclaration(shape, id, domain, version,
            layout.orElseThrow(), read));
  }

  private Optional<MessageLayout> layout(RecordShape shape) {
    String size = "more bytes than can be counted";
    try {
      MessageLayout layout = MessageLayout.of(shape.parts());
      if (layout.byteSize() <= MessageLayout.MAXIMUM_BYTES) {
        return Optional.of(layout);
      }
      size = layout.byteSize() + " bytes";
    } catch (ArithmeticException _) {
      // Many arrays of many elements each; the message below says the rest.
    }
    problems.error(shape.element(), Code.BAD_LAYOUT,
        "message %s takes %s, at most %d are possible".formatted(
            shape.element().getSimpleName(), size, MessageLayout.MAXIMUM_BYTES),
        "send the data in several messages");
    return Optional.empty();
  }

  /** The record that a type is, where it is marked as a message; tells where it is not. */
  Optional<TypeElement> requireMessage(TypeMirror type, Element where, String role) {
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && Annotation.isPresent(element, RingMessage.class, elements)) {
      return Optional.of(element);
    }
    problems.badDeclaration(where, "%s type %s is not a message".formatted(role, type),
        "declare a record and mark it with @RingMessage");
    return Optional.empty();
  }
}
