package io.ringkernel.runtime;

import io.ringkernel.ArrayLayout;
import io.ringkernel.runtime.KernelParameter.ElementType;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How arrays of one record class are brought to a device and back. Generated into launchers.
 *
 * @param <R> the record class
 * @param type the record class
 * @param layout how an array lies in the memory of the device
 * @param byteSize bytes of a record where whole records follow each other
 * @param parts the primitives of the record, nested ones included, in order of declaration
 * @param encoder writes the primitives of a record, in order
 * @param decoder makes a record of its primitives, read in order
 */
public record RecordForm<R>(Class<R> type, ArrayLayout layout, int byteSize, List<Part> parts,
    Encoder<R> encoder, Decoder<R> decoder) {
  private static final int WORD = 4;

  /**
   * A primitive of the record.
   *
   * @param path such as {@code position.x}
   * @param element its type; that of an enum constant is {@code int}
   * @param offset bytes from the start of a record where whole records follow each other
   */
  public record Part(String path, ElementType element, int offset) {}

  /** Writes the primitives of a record. */
  @FunctionalInterface
  public interface Encoder<R> {
    /** Puts every primitive, in order. */
    void encode(R source, RecordBytes target);
  }

  /** Makes records. */
  @FunctionalInterface
  public interface Decoder<R> {
    /** Gets every primitive, in order. */
    R decode(RecordBytes source);
  }

  /** Copies the list. */
  public RecordForm {
    parts = List.copyOf(parts);
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(encoder, "encoder");
    Objects.requireNonNull(decoder, "decoder");
  }

  /** The number of arrays of a device that an array of records becomes. */
  public int columns() {
    return layout == ArrayLayout.COLUMNS ? parts.size() : 1;
  }

  /** Bytes of each of those for that many records: whole words, those of one record at least. */
  public List<Long> columnBytes(int records) {
    List<Long> bytes = new ArrayList<>();
    for (int i = 0; i < columns(); i++) {
      long each = layout == ArrayLayout.COLUMNS ? RecordBytes.size(parts.get(i).element())
          : byteSize;
      bytes.add((Math.max(1, records) * each + WORD - 1) / WORD * WORD);
    }
    return bytes;
  }

  /**
   * Writes an array of records.
   *
   * @param name what the array is called in messages
   * @param columns as large as {@link #columnBytes} says
   * @throws NullPointerException if an element is null, or a record or enum constant within one
   */
  public void encode(Object[] array, String name, List<MemorySegment> columns) {
    RecordBytes bytes = new RecordBytes(this, columns);
    for (int i = 0; i < array.length; i++) {
      R element = type.cast(array[i]);
      if (element == null) {
        throw new NullPointerException("element " + i + " of array " + name
            + " is null: a device has no null, give each element a record before the launch");
      }
      bytes.at(i);
      try {
        encoder.encode(element, bytes);
      } catch (NullPointerException e) {
        NullPointerException told = new NullPointerException("element " + i + " of array " + name
            + " holds null: a device has no null, give each component a value");
        told.initCause(e);
        throw told;
      }
    }
  }

  /**
   * Reads an array of records. An element whose primitives have not changed stays the same object.
   *
   * @param columns as {@link #encode} wrote them or the device did
   */
  public void decode(List<MemorySegment> columns, Object[] array) {
    RecordBytes bytes = new RecordBytes(this, columns);
    for (int i = 0; i < array.length; i++) {
      if (array[i] == null || !bytes.holds(type.cast(array[i]), i)) {
        bytes.at(i);
        array[i] = decoder.decode(bytes);
      }
    }
  }
}
