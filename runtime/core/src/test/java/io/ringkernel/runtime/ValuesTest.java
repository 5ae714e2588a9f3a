package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ids, options and the table of actors. */
class ValuesTest {
  @Test
  void packedIdHasNodeGenerationAndIndexFromTheTop() {
    ActorId id = new ActorId(0x3ff, 0x3fffff, 0xffffffff);
    assertEquals(-1L, id.packed());
    assertEquals("1023:4294967295.4194303", id.toString());
    assertEquals(1L << 54 | 2L << 32 | 3, new ActorId(1, 2, 3).packed());
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      ActorId any = new ActorId(random.nextInt(1 << 10), 1 + random.nextInt((1 << 22) - 1),
          random.nextInt());
      assertEquals(any, ActorId.of(any.packed()));
    }
  }

  @Test
  void idsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ActorId(1024, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new ActorId(-1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new ActorId(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new ActorId(0, 1 << 22, 0));
  }

  @Test
  void capacityMustBeAPowerOfTwo() {
    for (int bad : new int[] {-1, 0, 3, 1000, 1 << 21, Integer.MIN_VALUE}) {
      assertEquals("queueCapacity must be a power of two from 1 to 1048576, got " + bad,
          assertThrows(IllegalArgumentException.class,
              () -> LaunchOptions.defaults().queueCapacity(bad)).getMessage());
    }
    assertEquals(4096, LaunchOptions.defaults().queueCapacity(4096).queueCapacity());
    assertEquals(1024, LaunchOptions.defaults().queueCapacity());
  }

  @Test
  void gridsBlocksAndSharedMemoryAreBounded() {
    LaunchOptions options = LaunchOptions.defaults();
    assertEquals(1, options.blockSize());
    assertEquals(1, options.grid());
    assertEquals(49_152, options.sharedMemory());
    assertEquals(0, options.sharedMemory(0).sharedMemory());
    assertEquals("sharedMemory must not be negative, got -1",
        assertThrows(IllegalArgumentException.class, () -> options.sharedMemory(-1))
            .getMessage());
    for (int bad : new int[] {0, -1, 1025, Integer.MIN_VALUE}) {
      assertEquals("grid must be 1 to 1024 blocks, got " + bad,
          assertThrows(IllegalArgumentException.class, () -> options.grid(bad)).getMessage());
      assertEquals("blockSize must be 1 to 1024, got " + bad,
          assertThrows(IllegalArgumentException.class, () -> options.blockSize(bad))
              .getMessage());
    }
  }

  @Test
  void optionsChangeOneThingAtATime() {
    LaunchOptions options = LaunchOptions.defaults().priority(Priority.HIGH)
        .withoutAutoActivate().idle(IdleStrategy.YIELD).queueCapacity(2);
    assertEquals(2, options.queueCapacity());
    assertEquals(Priority.HIGH, options.priority());
    assertEquals(IdleStrategy.YIELD, options.idle());
    assertTrue(LaunchOptions.defaults().autoActivate());
    assertFalse(options.autoActivate());
  }

  @Test
  void indexIsNeverUsedAgainAfterItsLastGeneration() {
    ActorTable table = new ActorTable(3);
    ActorId last = null;
    for (int i = 0; i < ActorId.MAX_GENERATION; i++) {
      last = table.reserve();
      table.remove(last);
    }
    assertEquals(new ActorId(3, ActorId.MAX_GENERATION, 0), last);
    assertEquals(new ActorId(3, 1, 1), table.reserve());
  }

  @Test
  void idOfAnActorThatIsBeingLaunchedIsNotFound() {
    ActorTable table = new ActorTable(0);
    ActorId id = table.reserve();
    assertThrows(StaleActorException.class, () -> table.find(id));
    table.remove(id);
    table.put(id, null);
    assertThrows(StaleActorException.class, () -> table.find(id));
  }
}
