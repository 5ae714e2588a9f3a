package io.ringkernel.ir.intrinsic;

/** Something that not every target can do. */
public enum Capability {
  /** {@code double}. */
  FLOAT64("double"),
  /** {@code long}, native or emulated bit for bit. */
  INT64("long"),
  /** Arrays of {@code byte}, {@code short}, {@code char} or {@code boolean} in shared memory. */
  SUBWORD_ARRAYS("arrays of elements smaller than four bytes"),
  /** Arrays of records with such fields. */
  SUBWORD_FIELDS("a field smaller than four bytes"),
  /** Atomics on {@code long}. */
  INT64_ATOMICS("atomic operations on long"),
  /** Addition to and exchange of {@code float} in arrays that the host binds. */
  FLOAT32_ATOMICS("atomic operations on float"),
  /** The same in shared arrays. */
  FLOAT32_SHARED_ATOMICS("atomic operations on float in shared memory"),
  /** Addition to and exchange of {@code double}. */
  FLOAT64_ATOMICS("atomic operations on double"),
  /** Barriers of all blocks of a launch, which must then be on the device at once. */
  GRID_BARRIERS("an operation of the whole grid"),
  /** The running actor's id and the clock stamp of its message. */
  ACTOR_CONTEXT("the identity and clock of a running actor");

  private final String description;

  Capability(String description) {
    this.description = description;
  }

  /** A noun phrase for messages. */
  public String description() {
    return description;
  }
}
