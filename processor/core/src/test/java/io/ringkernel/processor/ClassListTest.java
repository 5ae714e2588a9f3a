package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassListTest {
  /** A few may have gone since the list was written. */
  @Test
  void nearlyAllOfTheClassesExist() {
    List<String> names = ClassList.names();
    List<String> missing = names.stream().filter(name -> !exists(name)).toList();

    assertTrue(names.size() > 500, "only " + names.size() + " classes");
    assertTrue(missing.size() * 10 < names.size(), () -> "write classes.txt again with the names "
        + "that -Xlog:class+load prints when javac compiles a first kernel; gone are " + missing);
  }

  private static boolean exists(String name) {
    // The classes of lambdas come when the jar is made; see docs/design/021.
    String written = name.contains("$$") ? name.substring(0, name.indexOf("$$")) : name;
    return ClassListTest.class.getClassLoader().getResource(written.replace('.', '/') + ".class")
        != null;
  }
}
