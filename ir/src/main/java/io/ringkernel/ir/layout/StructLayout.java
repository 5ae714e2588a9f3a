package io.ringkernel.ir.layout;

import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The bytes of a record, the same on the JVM and on every device: little-endian, each field at the
 * next offset that its alignment divides, the whole padded to the largest alignment.
 *
 * @param fields one entry per field of the struct, in order
 */
public record StructLayout(Type.Struct struct, List<FieldLayout> fields, int byteSize,
    int alignment) {
  /** One field: its type and where it lies. */
  public record FieldLayout(String name, Type.Element type, int offset, int byteSize) {}

  /**
   * A primitive of a flattened record, such as {@code position.x}, or an array of them.
   *
   * @param length the number of elements of an array; empty for a primitive by itself
   */
  public record Leaf(String path, Type.Prim type, int offset, OptionalInt length) {
    /** What it is, such as {@code int} or {@code float[64]}. */
    public String typeName() {
      return length.isPresent() ? type + "[" + length.getAsInt() + "]" : type.toString();
    }
  }

  /** Copies the list. */
  public StructLayout {
    fields = List.copyOf(fields);
  }

  /** Lays a record out. */
  public static StructLayout of(Type.Struct struct) {
    List<FieldLayout> fields = new ArrayList<>();
    int offset = 0;
    int alignment = 1;
    for (Type.Field field : struct.fields()) {
      int fieldAlignment = alignmentOf(field.type());
      offset = align(offset, fieldAlignment);
      int size = sizeOf(field.type());
      fields.add(new FieldLayout(field.name(), field.type(), offset, size));
      offset += size;
      alignment = Math.max(alignment, fieldAlignment);
    }
    return new StructLayout(struct, fields, Math.max(align(offset, alignment), alignment),
        alignment);
  }

  /** Bytes that a value takes in memory; a record is padded to its alignment. */
  public static int sizeOf(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> prim.scalar().byteSize();
      case Type.Struct struct -> align(of(struct).byteSize(), alignmentOf(struct));
    };
  }

  /** The number that divides every offset of the type. */
  public static int alignmentOf(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> prim.scalar().byteSize();
      case Type.Struct struct -> EmulatedLong.is(struct) ? Long.BYTES
          : ArrayField.length(struct).isPresent()
              ? Math.max(Integer.BYTES, ArrayField.element(struct).scalar().byteSize())
          : of(struct).alignment();
    };
  }

  /** Every primitive of the record, nested ones included, in order of offset. */
  public List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    collect("", 0, leaves);
    return leaves;
  }

  /**
   * A number that changes whenever a name, type, offset or the size changes; 64-bit FNV-1a over a
   * text form, so every implementation computes the same.
   */
  public long hash() {
    StringBuilder text = new StringBuilder();
    for (Leaf leaf : leaves()) {
      text.append(leaf.path()).append(':').append(leaf.typeName()).append('@').append(leaf.offset())
          .append(';');
    }
    text.append(byteSize);
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The smallest multiple of {@code alignment} that is not below {@code offset}. */
  public static int align(int offset, int alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }

  private void collect(String prefix, int base, List<Leaf> leaves) {
    for (FieldLayout field : fields) {
      switch (field.type()) {
        case Type.Prim prim ->
            leaves.add(new Leaf(prefix + field.name(), prim, base + field.offset(),
                OptionalInt.empty()));
        case Type.Struct array when ArrayField.length(array).isPresent() ->
            leaves.add(new Leaf(prefix + field.name(), ArrayField.element(array),
                base + field.offset(), ArrayField.length(array)));
        case Type.Struct nested ->
            of(nested).collect(prefix + field.name() + ".", base + field.offset(), leaves);
      }
    }
  }
}
