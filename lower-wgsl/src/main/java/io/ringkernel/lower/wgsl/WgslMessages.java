package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.Namer;
import io.ringkernel.ir.emit.ReservedWords;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.ir.layout.NamedMessage;
import java.util.List;

/**
 * Declares messages as structs, for code that is written by hand beside ours. WGSL has no scalar of
 * less than four bytes, so such components share words; one of eight bytes is a vector of two
 * words.
 */
final class WgslMessages {
  private final ReservedWords reserved;
  private final CodeWriter out = new CodeWriter(CodeWriter.Origins.COMMENTS);
  private Namer names;
  /** Bytes that are declared. */
  private int end;

  private WgslMessages(ReservedWords reserved) {
    this.reserved = reserved;
  }

  static String of(ReservedWords reserved, List<NamedMessage> messages) {
    WgslMessages texts = new WgslMessages(reserved);
    Namer types = new Namer(reserved);
    for (NamedMessage message : messages) {
      texts.struct(message, types.own(Namer.OWN_PREFIX + "message_" + message.name()));
    }
    return texts.out.text();
  }

  private void struct(NamedMessage message, String name) {
    names = new Namer(reserved);
    end = 0;
    out.blank().line("// The bytes of " + message.name() + ", type id " + message.typeId() + ".");
    out.open("struct " + name);
    message.layout().parts().forEach(this::part);
    words(align(message.layout().byteSize()));
    out.close();
  }

  private void part(Part part) {
    int size = size(part);
    if (part.offset() + size <= end) {
      out.line("// " + part.path() + ": " + part.type() + " at " + part.offset());
      return;
    }
    words(part.offset() / MessageLayout.WORD * MessageLayout.WORD);
    switch (part) {
      case Part.Value value when size < MessageLayout.WORD -> {
        member("word_" + end / MessageLayout.WORD, "u32", MessageLayout.WORD);
        out.line("// " + part.path() + ": " + part.type() + " at " + part.offset());
      }
      case Part.Value value -> member(path(part), type(value.prim().scalar()), size);
      case Part.Choice choice -> member(path(part), "i32", size);
      case Part.Items items -> items(items);
    }
  }

  private static int size(Part part) {
    return part.byteSize();
  }

  private static String path(Part part) {
    return part.path().replace('.', '_');
  }

  private void items(Part.Items items) {
    if (items.shape().bounded()) {
      member(path(items) + "_length", "i32", Integer.BYTES);
      words(items.elementsAt());
    }
    Scalar scalar = items.shape().element().scalar();
    int bytes = items.offset() + items.byteSize() - items.elementsAt();
    int each = Math.max(MessageLayout.WORD, scalar.byteSize());
    member(path(items), "array<" + type(scalar) + ", " + bytes / each + ">", bytes);
  }

  private static String type(Scalar scalar) {
    return switch (scalar) {
      case I32 -> "i32";
      case F32 -> "f32";
      case I64, F64 -> "vec2<u32>";
      case BOOL, I8, I16, U16 -> "u32";
    };
  }

  private void member(String name, String type, int bytes) {
    out.line(names.name(name) + ": " + type + ",  // offset " + end);
    end += bytes;
  }

  /** Padding up to an offset. */
  private void words(int to) {
    while (end < to) {
      out.line(names.own("rk_padding") + ": u32,  // offset " + end);
      end += MessageLayout.WORD;
    }
  }

  private static int align(int bytes) {
    return (bytes + MessageLayout.WORD - 1) / MessageLayout.WORD * MessageLayout.WORD;
  }
}
