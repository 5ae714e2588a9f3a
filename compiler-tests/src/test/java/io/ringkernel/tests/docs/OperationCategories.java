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
        and `Integer` stands for `Long`, too.

        | category | operations | here | gaps |
        | --- | --- | --- | --- |
        """);
    Map<String, List<Operation>> categories = read();
    int all = 0;
    int gaps = 0;
    for (Map.Entry<String, List<Operation>> category : categories.entrySet()) {
      int count = category.getValue().size();
      int missing = (int) category.getValue().stream().filter(Operation::isGap).count();
      out.append("| ").append(category.getKey()).append(" | ").append(count).append(" | ")
          .append(count - missing).append(" | ").append(missing).append(" |\n");
      all += count;
      gaps += missing;
    }
    out.append("| all | ").append(all).append(" | ").append(all - gaps).append(" | ").append(gaps)
        .append(" |\n\n| category | Rust | Java |\n| --- | --- | --- |\n");
    categories.forEach((category, operations) -> operations.forEach(operation ->
        out.append("| ").append(category).append(" | `").append(operation.name())
        .append("` | ").append(operation.isGap()
            ? "none: " + operation.ours().substring(GAP.length()) : operation.ours())
        .append(" |\n")));
    return out.toString();
  }
}
