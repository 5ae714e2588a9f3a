package io.ringkernel.tests.docs;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.FixedFormat;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Component;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.ir.layout.MessageLayout.Shape;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.tests.docs.ByteDiagram.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pictures of messages with arrays and of the formats that no user declares. */
final class FormatPictures {
  private FormatPictures() {}

  /** A format as a picture and what its fields mean. */
  static String of(FixedFormat format) {
    List<Field> fields = format.fields().stream().filter(f -> !isReserved(f))
        .map(f -> new Field(f.name(), format.offset(f.name()), StructLayout.sizeOf(f.type())))
        .toList();
    StringBuilder out = new StringBuilder(
        ByteDiagram.draw(fields, format.byteSize(), "0")).append('\n');
    for (FixedFormat.Field field : format.fields()) {
      if (!isReserved(field)) {
        out.append("%-17s  %-6s  %s%n".formatted(field.name(),
            field.writer().name().toLowerCase(Locale.ROOT), field.meaning()).replace("\r", ""));
      }
    }
    return out.toString();
  }

  private static boolean isReserved(FixedFormat.Field field) {
    return field.writer() == FixedFormat.Writer.NOBODY;
  }

  /** A message with one of each kind of array. */
  static String arrays() {
    MessageLayout layout = MessageLayout.of(List.of(
        new Component.Choice("side", List.of("BUY", "SELL")),
        new Component.Items("levels", new Shape(Type.F32, 2, false, false)),
        new Component.Items("blob", new Shape(Type.I8, 5, true, false)),
        new Component.Items("name", new Shape(Type.U16, 6, true, true)),
        new Component.Value("last", Type.I8)));
    List<Field> fields = new ArrayList<>();
    for (Part part : layout.parts()) {
      if (part instanceof Part.Items items) {
        if (items.shape().bounded()) {
          fields.add(new Field(items.path() + " length", items.offset(), Integer.BYTES));
        }
        fields.add(new Field(items.path(), items.elementsAt(),
            items.elementsEnd() - items.elementsAt()));
      } else {
        fields.add(new Field(part.path(), part.offset(), part.byteSize()));
      }
    }
    return """
        enum Side { BUY, SELL }
        record Order(Side side, @Length(2) float[] levels, @MaxLength(5) byte[] blob,
            @MaxLength(6) String name, byte last)

        """ + ByteDiagram.draw(fields, layout.byteSize(), "0") + "\n" + layout.byteSize()
        + " bytes, alignment " + layout.alignment() + ", layout hash "
        + "%016x".formatted(layout.hash()) + "\n";
  }
}
