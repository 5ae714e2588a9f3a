package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Function;
import java.util.List;
import java.util.Optional;

/**
 * A translated method.
 *
 * @param root the name of its function, which is the last one
 * @param array which array the method returns, where it returns one
 * @param functions its function and all that it calls, a callee before its callers
 * @param classesRead internal names of the classes whose code the functions come from, in order of
 *     first use; the caller can keep hashes of them, as a change of a body does not show in any
 *     signature
 */
public record Translation(String root, Optional<ArrayResult> array, List<Function> functions,
    List<String> classesRead) {
  /** Copies the lists. */
  public Translation {
    functions = List.copyOf(functions);
    classesRead = List.copyOf(classesRead);
  }
}
