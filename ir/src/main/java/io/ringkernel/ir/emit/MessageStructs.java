package io.ringkernel.ir.emit;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.ir.layout.MessageLayout.Shape;
import io.ringkernel.ir.layout.NamedMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * Declares messages as structs of the C family, for code that is written by hand beside ours, and
 * asserts that the target's compiler lays them out as we do.
 */
public final class MessageStructs {
  private final CDialect dialect;
  private final CodeWriter out = new CodeWriter(CodeWriter.Origins.COMMENTS);

  private MessageStructs(CDialect dialect) {
    this.dialect = dialect;
  }

  /** The text; empty without messages. */
  public static String of(CDialect dialect, List<NamedMessage> messages) {
    MessageStructs structs = new MessageStructs(dialect);
    Namer names = new Namer(dialect.reserved());
    for (NamedMessage message : messages) {
      structs.struct(message, names.own(Namer.OWN_PREFIX + "message_" + message.name()));
    }
    return structs.out.text();
  }

  private void struct(NamedMessage message, String name) {
    Namer names = new Namer(dialect.reserved());
    List<String> assertions = new ArrayList<>();
    out.blank().line("// The bytes of " + message.name() + ", type id " + message.typeId() + ".");
    out.open("struct " + name);
    int end = 0;
    for (Part part : message.layout().parts()) {
      gap(end, part.offset(), names);
      for (Member member : members(part, names)) {
        out.line(member.declaration());
        assertions.add("__builtin_offsetof(" + name + ", " + member.name() + ") == "
            + member.offset());
      }
      end = part.offset() + used(part);
    }
    gap(end, message.layout().byteSize(), names);
    out.close(";");
    out.line(dialect.assertion("sizeof(" + name + ") == " + message.layout().byteSize()));
    assertions.forEach(condition -> out.line(dialect.assertion(condition)));
  }

  /**
   * Bytes that C would place otherwise, or that it need not keep: they are members of their own.
   */
  private void gap(int from, int to, Namer names) {
    if (from < to) {
      out.line(dialect.type(Scalar.I8) + " " + names.own("rk_padding") + "[" + (to - from)
          + "];");
    }
  }

  private static int used(Part part) {
    return part instanceof Part.Items items ? items.elementsEnd() - items.offset()
        : part.byteSize();
  }

  private record Member(String name, String declaration, int offset) {}

  private List<Member> members(Part part, Namer names) {
    String name = names.name(part.path().replace('.', '_'));
    return switch (part) {
      case Part.Value value -> List.of(
          new Member(name, type(value.prim().scalar()) + " " + name + ";", value.offset()));
      case Part.Choice choice -> List.of(new Member(name, type(Scalar.I32) + " " + name + ";  // "
          + String.join(", ", choice.constants()), choice.offset()));
      case Part.Items items -> items(items, name, names);
    };
  }

  private List<Member> items(Part.Items items, String name, Namer names) {
    Shape shape = items.shape();
    Member elements = new Member(name,
        type(shape.element().scalar()) + " " + name + "[" + shape.capacity() + "];",
        items.elementsAt());
    if (!shape.bounded()) {
      return List.of(elements);
    }
    String length = names.name(name + "_length");
    return List.of(new Member(length, type(Scalar.I32) + " " + length + ";", items.offset()),
        elements);
  }

  private String type(Scalar scalar) {
    return dialect.type(scalar);
  }
}
