package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.JavaName;
import java.util.List;

/**
 * A generated source: the class that it declares, and its text.
 *
 * @param lines for each method with a block of its own, in the order of the text, the lines from 1
 *     on which its statements begin and at last the one on which it ends
 */
public record SourceFile(JavaName name, String text, List<List<Integer>> lines) {
  /** Copies the list. */
  public SourceFile {
    lines = List.copyOf(lines);
  }
}
