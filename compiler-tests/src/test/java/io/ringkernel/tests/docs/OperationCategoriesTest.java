package io.ringkernel.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.tests.docs.OperationCategories.Operation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OperationCategoriesTest {
  private static final Pattern MEMBER = Pattern.compile("\\b([A-Z]\\w+)\\.(\\w+)");

  @Test
  void everyOperationHasACounterpartOrADeclaredGap() throws ClassNotFoundException {
    for (List<Operation> operations : OperationCategories.read().values()) {
      for (Operation operation : operations) {
        if (!operation.isGap()) {
          Matcher member = MEMBER.matcher(operation.ours());
          while (member.find()) {
            assertTrue(exists(member.group(1), member.group(2)), operation.toString());
          }
        }
      }
    }
  }

  private static boolean exists(String type, String member) throws ClassNotFoundException {
    boolean isOfJdk = List.of("Math", "Integer", "Float").contains(type);
    Class<?> owner = Class.forName((isOfJdk ? "java.lang." : "io.ringkernel.") + type);
    return Arrays.stream(owner.getMethods()).anyMatch(m -> m.getName().equals(member))
        || Arrays.stream(owner.getFields()).anyMatch(f -> f.getName().equals(member));
  }

  @Test
  void theCategoriesAreComplete() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    OperationCategories.read().forEach((category, list) -> counts.put(category, list.size()));
    assertEquals(176, counts.values().stream().mapToInt(Integer::intValue).sum());
    assertEquals(List.of(7, 11, 16, 10, 6, 18, 8, 16, 8, 3, 13, 13, 3, 9, 4, 5, 3, 5, 1, 8, 9),
        List.copyOf(counts.values()));
  }

  /** What is refused has a reason. */
  @Test
  void thereAreNoGaps() {
    long gaps = OperationCategories.read().values().stream().flatMap(List::stream)
        .filter(Operation::isGap).count();
    assertEquals(0, gaps);
  }
}
