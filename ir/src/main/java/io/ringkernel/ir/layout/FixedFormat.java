package io.ringkernel.ir.layout;

import io.ringkernel.ir.Type;
import java.util.List;

/**
 * Bytes that the host and devices share and that no user declares: the same little-endian struct on
 * every target. The struct is the description; offsets, device structs and pictures come from it.
 *
 * @param alignment what divides the address of the whole
 * @param fields in order of offset; fields named {@code reserved} and a number are 0
 */
public record FixedFormat(Type.Struct struct, int alignment, List<Field> fields) {
  /** Who writes a field; every field has one writer, so no write is lost. */
  public enum Writer {
    /** The host. */
    HOST,
    /** The device that runs the actor. */
    DEVICE,
    /** Nobody. */
    NOBODY
  }

  /** A field of the struct. */
  public record Field(String name, Type.Prim type, Writer writer, String meaning) {}

  /** Copies the list. */
  public FixedFormat {
    fields = List.copyOf(fields);
  }

  /** A format of those fields, one behind the other without gaps. */
  static FixedFormat of(String name, int byteSize, int alignment, List<Field> fields) {
    Type.Struct struct = new Type.Struct(name,
        fields.stream().map(f -> new Type.Field(f.name(), f.type())).toList());
    StructLayout layout = StructLayout.of(struct);
    int used = fields.stream().mapToInt(f -> StructLayout.sizeOf(f.type())).sum();
    if (layout.byteSize() != byteSize || used != byteSize) {
      throw new AssertionError(name + " has " + layout.byteSize() + " bytes, " + used
          + " of them in fields, and not " + byteSize);
    }
    return new FixedFormat(struct, alignment, fields);
  }

  /** The bytes of the whole. */
  public int byteSize() {
    return StructLayout.of(struct).byteSize();
  }

  /** Where a field lies. */
  public int offset(String name) {
    return StructLayout.of(struct).fields().stream().filter(f -> f.name().equals(name))
        .findFirst().orElseThrow(() -> new AssertionError("no field " + name)).offset();
  }
}
