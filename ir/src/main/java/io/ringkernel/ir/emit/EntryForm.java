package io.ringkernel.ir.emit;

import io.ringkernel.ir.Function;
import java.util.List;

/**
 * How an entry point is declared where another host than ours calls it, and compiles the text with
 * options of its own.
 */
public interface EntryForm {
  /** Lines behind the head of the file, in front of those of the dialect. */
  List<String> prologue();

  /**
   * Names the parameters of an entry point and gives its head.
   *
   * @param dialect spells types
   */
  String head(Function entry, EntryText text, CDialect dialect);

  /** The statements in front of those of the entry point; called after {@link #head}. */
  List<String> start(Function entry, EntryText text, CDialect dialect);
}
