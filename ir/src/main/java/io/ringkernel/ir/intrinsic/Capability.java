package io.ringkernel.ir.intrinsic;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Something that not every target can do. */
public enum Capability {
  /** {@code double}. */
  FLOAT64("double"),
  /** {@code long}, native or emulated bit for bit. */
  INT64("long"),
  /** Arrays of {@code byte}, {@code short}, {@code char} or {@code boolean} in shared memory. */
  SUBWORD_ARRAYS("an array of elements smaller than four bytes"),
  /** Arrays of records with such fields. */
  SUBWORD_FIELDS("a field smaller than four bytes"),
  /** Atomics on {@code long}. */
  INT64_ATOMICS("an atomic operation on long"),
  /** Addition to and exchange of {@code float} in arrays that the host binds. */
  FLOAT32_ATOMICS("an atomic operation on float"),
  /** The same in shared arrays. */
  FLOAT32_SHARED_ATOMICS("an atomic operation on float in shared memory"),
  /** Addition to and exchange of {@code double}. */
  FLOAT64_ATOMICS("an atomic operation on double"),
  /** Fences, and the reads and writes that need them: acquire, release, volatile. */
  MEMORY_ORDER("an order of memory accesses (acquire, release, volatile, fence)"),
  /** Barriers of all blocks of a launch, which must then be on the device at once. */
  GRID_BARRIERS("an operation of the whole grid"),
  /** The running actor's id and the clock stamp of its message. */
  ACTOR_CONTEXT("the context of a running actor, its id and clock,"),
  /** Numbers of 16 bits, 5 of them exponent; conversions of this format and those below. */
  HALF("the number format Half", "io/ringkernel/Half"),
  /** Numbers of 16 bits, 8 of them exponent. */
  BFLOAT16("the number format BFloat16", "io/ringkernel/BFloat16"),
  /** Numbers of 8 bits, 4 of them exponent. */
  E4M3("the number format E4M3", "io/ringkernel/E4M3"),
  /** Numbers of 8 bits, 5 of them exponent. */
  E5M2("the number format E5M2", "io/ringkernel/E5M2"),
  /** Numbers of 6 bits, 3 of them exponent. */
  E3M2("the number format E3M2", "io/ringkernel/E3M2"),
  /** Numbers of 6 bits, 2 of them exponent. */
  E2M3("the number format E2M3", "io/ringkernel/E2M3"),
  /** Numbers of 4 bits, 2 of them exponent. */
  E2M1("the number format E2M1", "io/ringkernel/E2M1");

  /** What every target has: the conversions are ordinary Java. */
  public static final Set<Capability> NUMBER_FORMATS =
      Collections.unmodifiableSet(EnumSet.range(HALF, E2M1));

  private final String description;
  private final String library;

  Capability(String description) {
    this(description, "");
  }

  Capability(String description, String library) {
    this.description = description;
    this.library = library;
  }

  /**
   * What the methods of a class of the product need.
   *
   * @param owner internal name of the class
   */
  public static Optional<Capability> ofLibrary(String owner) {
    for (Capability format : NUMBER_FORMATS) {
      if (format.library.equals(owner)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** A noun phrase for messages. */
  public String description() {
    return description;
  }
}
