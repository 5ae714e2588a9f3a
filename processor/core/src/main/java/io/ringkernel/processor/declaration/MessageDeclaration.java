package io.ringkernel.processor.declaration;

import io.ringkernel.ir.layout.MessageLayout;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @RingMessage} record.
 *
 * @param typeId the number on the wire, 1 or more
 * @param version of the layout, as the user counts
 */
public record MessageDeclaration(RecordShape shape, int typeId, Optional<Domain> domain,
    int version, MessageLayout layout, Roles roles) {
  /** The record. */
  public TypeElement element() {
    return shape.element();
  }

  /** The record's name in generated code. */
  public JavaName name() {
    return JavaName.of(element());
  }

  /** The generated codec. */
  public JavaName codec() {
    return GeneratedName.of(element(), "Codec");
  }

  /**
   * The number of a type that names none: the low 31 bits of 32-bit FNV-1a over the UTF-8 bytes of
   * the binary name, and 1 in the place of 0.
   */
  public static int derivedTypeId(String binaryName) {
    int hash = 0x811c9dc5;
    for (byte b : binaryName.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x01000193;
    }
    return Math.max(1, hash & Integer.MAX_VALUE);
  }
}
