package io.ringkernel.processor.declaration;

import io.ringkernel.RingMessage;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.StructLayout;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @RingMessage} records; knows the type ids of this compilation. */
public final class MessageReader {
  private final Elements elements;
  private final Problems problems;
  private final RecordReader records;
  private final Map<Integer, String> typeIds = new TreeMap<>();
  private final Map<String, Reading<MessageDeclaration>> done = new TreeMap<>();

  /** Reports to {@code problems}. */
  public MessageReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
    this.records = new RecordReader(elements, problems);
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
    Optional<Integer> written = annotation.number("typeId");
    if (written.isEmpty()) {
      return new Reading.Refused<>();
    }
    return switch (records.read(type, "a @RingMessage type")) {
      case Reading.Ready<RecordShape>(RecordShape shape) -> check(annotation, shape, written.get());
      case Reading.Refused<RecordShape> _ -> new Reading.Refused<>();
      case Reading.Waiting<RecordShape> _ -> new Reading.Waiting<>();
    };
  }

  private Reading<MessageDeclaration> check(Annotation annotation, RecordShape shape, int written) {
    int before = problems.count();
    TypeElement type = shape.element();
    if (written < 0) {
      problems.badDeclaration(annotation, annotation.value("typeId"),
          "a message type id must be positive, not " + written,
          "leave typeId out to derive it from the name of the record");
    }
    StructLayout layout = StructLayout.of(shape.struct());
    if (layout.byteSize() > MessageDeclaration.MAXIMUM_PAYLOAD) {
      problems.error(type, Code.BAD_LAYOUT, "message %s takes %d bytes, at most %d are possible"
          .formatted(type.getSimpleName(), layout.byteSize(), MessageDeclaration.MAXIMUM_PAYLOAD),
          "send the data in several messages");
    }
    String name = elements.getBinaryName(type).toString();
    int id = written == 0 ? MessageDeclaration.derivedTypeId(name) : written;
    String other = typeIds.putIfAbsent(id, name);
    if (other != null && !other.equals(name)) {
      problems.error(annotation, written == 0 ? null : annotation.value("typeId"),
          Code.DUPLICATE_TYPE_ID, Integer.toString(id),
          "%s has it too; give one of them another typeId".formatted(other));
    }
    return problems.count() > before ? new Reading.Refused<>()
        : new Reading.Ready<>(new MessageDeclaration(shape, id, layout));
  }
}
