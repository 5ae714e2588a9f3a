package io.ringkernel.runtime.device;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The generated source of one class for one target, and how its entry points are bound.
 *
 * @param owner binary name of the class
 * @param target name of the target
 * @param file base name of the source
 * @param text the source
 * @param sha256 hexadecimal digest of the source's bytes
 * @param options what the target's compiler must be told
 * @param entries entry points by name
 * @param minimum the oldest generation of devices that can run it, in the words of the target, such
 *     as {@code 7.5}; empty for every one
 * @param capabilities what it needs of a target, by the compiler's names
 * @param refusals why a kernel of the class is not in the source, by its name
 * @param beside what else lies beside the source, by its name
 */
public record KernelImage(String owner, String target, String file, String text, String sha256,
    List<String> options, Map<String, Entry> entries, Optional<String> minimum,
    List<String> capabilities, Map<String, String> refusals,
    Function<String, Optional<byte[]>> beside) {
  /** Nothing lies beside the source. */
  public static final Function<String, Optional<byte[]>> ALONE = _ -> Optional.empty();

  /**
   * What a compiler made of the source ahead of time; empty where there is nothing of that name, or
   * it was made of another source.
   */
  public Optional<byte[]> madeAhead(String name) {
    return beside.apply(name + ".source")
        .filter(of -> new String(of, StandardCharsets.US_ASCII).strip().equals(sha256))
        .flatMap(_ -> beside.apply(name));
  }

  /**
   * An entry point.
   *
   * @param name name of the kernel
   * @param symbol name in the source
   * @param block work items of a block along x, y, z
   * @param buffers arrays in binding order
   * @param arguments fields of the arguments block, in order
   * @param argumentsSize bytes of that block; 0 where there is none
   * @param traps by trap site
   * @param variantOf the entry that this is another form of; empty for one that relies on nothing
   * @param preconditions what that form relies on, besides on arrays that are different
   * @param shared arrays of a block that the launch sizes
   * @param sharedBytes bytes of a block that the code itself takes for shared arrays
   * @param isCooperative whether all blocks of a launch must be on the device at once
   * @param anyBlock whether it means the same in smaller blocks along x
   * @param form how another form of a stencil computes; empty where it computes as that entry does
   */
  public record Entry(String name, String symbol, List<Integer> block, List<Binding> buffers,
      List<Field> arguments, int argumentsSize, List<TrapSite> traps, Optional<String> variantOf,
      List<LaunchCondition> preconditions, List<SharedArray> shared, int sharedBytes,
      boolean isCooperative, boolean anyBlock, Optional<StencilForm> form) {
    /** Copies the lists. */
    public Entry {
      block = List.copyOf(block);
      buffers = List.copyOf(buffers);
      arguments = List.copyOf(arguments);
      traps = List.copyOf(traps);
      preconditions = List.copyOf(preconditions);
      shared = List.copyOf(shared);
    }
  }

  /**
   * An array of an entry point.
   *
   * @param name name in the source
   * @param parameter position in the entry's parameter list
   * @param type element type
   * @param written whether the entry writes it
   * @param column which primitive of the records it holds, where they lie in columns; else 0
   */
  public record Binding(String name, int parameter, String type, boolean written, int column) {
    /** Whether this is the array that receives traps, which is no parameter of the kernel. */
    public boolean receivesTraps() {
      return name.equals("rk_traps");
    }
  }

  /**
   * A field of the arguments block.
   *
   * @param name name in the source
   * @param parameter position in the entry's parameter list
   * @param length whether it is the length of that parameter
   * @param offset bytes from the start of the block
   */
  public record Field(String name, int parameter, boolean length, int offset) {}

  /**
   * Where an entry point can trap.
   *
   * @param exception binary name of the exception
   * @param message its message, where the kernel gives it one
   * @param file base name of the Java file
   * @param line line in that file
   */
  public record TrapSite(String exception, Optional<String> message, String file, int line) {
    /** Checks for null. */
    public TrapSite {
      Objects.requireNonNull(message, "message");
    }
  }

  /** Copies the collections. */
  public KernelImage {
    options = List.copyOf(options);
    entries = Map.copyOf(entries);
    refusals = Map.copyOf(refusals);
    capabilities = List.copyOf(capabilities);
  }

  /**
   * The entry point of a kernel.
   *
   * @throws KernelImageException if the target refused the kernel, or there is none of that name
   */
  public Entry entry(String kernel) {
    Entry entry = entries.get(kernel);
    if (entry != null) {
      return entry;
    }
    String refusal = refusals.get(kernel);
    throw new KernelImageException(refusal != null
        ? "kernel " + kernel + " of " + owner + " has no form for " + target + ": " + refusal
        : owner + " has no kernel " + kernel + " for " + target + ": compile the class again");
  }

  /**
   * The form of a kernel for a launch: the one that relies on conditions where they hold.
   *
   * @throws KernelImageException if the target refused the kernel, or there is none of that name
   */
  Entry entry(KernelDescriptor kernel, Launch launch, Object[] arguments) {
    Entry checked = entry(kernel.name());
    for (Entry entry : entries.values()) {
      if (entry.form().isEmpty() && entry.variantOf().filter(kernel.name()::equals).isPresent()
          && LaunchCondition.areDisjoint(kernel, arguments) && entry.preconditions().stream()
              .allMatch(c -> c.holds(kernel, launch, arguments))) {
        return entry;
      }
    }
    return checked;
  }
}
