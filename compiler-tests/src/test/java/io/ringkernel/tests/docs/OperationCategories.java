package io.ringkernel.tests.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations that the Rust implementation of RingKernel names, by category, and what says the
 * same here.
 */
final class OperationCategories {
  static final String GAP = "gap: ";
  /** What has no meaning of its own in a Java kernel. */
  static final String REFUSED = "refused: ";

  /**
   * One operation.
   *
   * @param name its name in Rust
   * @param ours what to write in Java, or why there is nothing
   */
  record Operation(String name, String ours) {
    boolean isGap() {
      return ours.startsWith(GAP);
    }

    boolean isRefused() {
      return ours.startsWith(REFUSED);
    }
  }

  private OperationCategories() {}

  static Map<String, List<Operation>> read() {
    Map<String, List<Operation>> categories = new LinkedHashMap<>();
    try (InputStream in =
        OperationCategories.class.getResourceAsStream("/docs/operation-categories.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
        String[] parts = line.split("\\|");
        categories.computeIfAbsent(parts[0], name -> new ArrayList<>())
            .add(new Operation(parts[1], parts[2]));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return categories;
  }

  /** A section of a page: counts by category, then the operations. */
  static String section() {
    StringBuilder out = new StringBuilder("""

        ## Operations by category

        The Rust implementation of RingKernel names 176 operations. This is what says the same in a
        Java kernel; where classes are `FloatMath`, `DoubleMath` has the same functions of `double`,
        and `Integer` stands for `Long`, too. *Refused* is what means nothing in a Java kernel, with
        the reason. Operations of the whole grid are for CUDA and the JVM
        ([RK201](diagnostics/RK201.md) elsewhere), those of `RingContext` for actors on the CPU
        ([RK204](diagnostics/RK204.md) elsewhere).

        | category | operations | here | refused | gaps |
        | --- | --- | --- | --- | --- |
        """);
    Map<String, List<Operation>> categories = read();
    int all = 0;
    int refused = 0;
    int gaps = 0;
    for (Map.Entry<String, List<Operation>> category : categories.entrySet()) {
      int count = category.getValue().size();
      int missing = (int) category.getValue().stream().filter(Operation::isGap).count();
      int without = (int) category.getValue().stream().filter(Operation::isRefused).count();
      out.append("| ").append(category.getKey()).append(" | ").append(count).append(" | ")
          .append(count - missing - without).append(" | ").append(without).append(" | ")
          .append(missing).append(" |\n");
      all += count;
      refused += without;
      gaps += missing;
    }
    out.append("| all | ").append(all).append(" | ").append(all - gaps - refused).append(" | ")
        .append(refused).append(" | ").append(gaps)
        .append(" |\n\n| category | Rust | Java |\n| --- | --- | --- |\n");
    categories.forEach((category, operations) -> operations.forEach(operation ->
        out.append("| ").append(category).append(" | `").append(operation.name())
        .append("` | ").append(operation.isGap()
            ? "none: " + operation.ours().substring(GAP.length()) : operation.ours())
        .append(" |\n")));
    return out.toString();
  }
}
