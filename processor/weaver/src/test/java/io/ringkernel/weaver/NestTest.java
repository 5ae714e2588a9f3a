package io.ringkernel.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class NestTest {
  private final Nest nest = new Nest("p/Host");

  @Test
  void functionsOfTheJdkShareAClass() {
    assertSame(nest.functions("java/util/function/Function"),
        nest.functions("java/util/function/Predicate"));
    assertEquals(List.of("p/Host$$Functions"), nest.members());
  }

  @Test
  void interfacesOfOneNameHaveClassesOfTheirOwn() {
    assertNotSame(nest.functions("a/Filter"), nest.functions("b/Filter"));
    assertNotSame(nest.functions("c/Functions"), nest.functions("java/util/function/Function"));
    assertSame(nest.functions("a/Filter"), nest.functions("a/Filter"));
    assertEquals(List.of("p/Host$$Filter", "p/Host$$Filter_", "p/Host$$Functions",
        "p/Host$$Functions_"), nest.members());
  }
}
