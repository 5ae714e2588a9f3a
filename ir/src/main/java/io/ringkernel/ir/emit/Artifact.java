package io.ringkernel.ir.emit;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.List;

/**
 * The text for one target and what a launcher must know to run it.
 *
 * @param text the whole file, ends with a newline
 * @param compileOptions what the target's compiler must be told, or results are not Java's
 */
public record Artifact(TargetId target, String fileName, String text, List<EntryPoint> entries,
    List<String> compileOptions) {
  /**
   * One entry point.
   *
   * @param name the Java method
   * @param symbol its name in the text, where the target reserves the Java one
   * @param isCooperative whether all blocks of a launch must be on the device at once
   */
  public record EntryPoint(String name, String symbol, Entry entry, EntryAbi abi,
      boolean isCooperative) {
    /** An entry point whose blocks may run one after another. */
    public EntryPoint(String name, String symbol, Entry entry, EntryAbi abi) {
      this(name, symbol, entry, abi, false);
    }
  }

  /** The same with more at the end of the text. */
  public Artifact with(String more) {
    return new Artifact(target, fileName, text + more, entries, compileOptions);
  }

  /** Copies the lists. */
  public Artifact {
    entries = List.copyOf(entries);
    compileOptions = List.copyOf(compileOptions);
  }
}
