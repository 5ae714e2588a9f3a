package io.ringkernel.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.Boundary;
import io.ringkernel.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridShapeTest {
  private static GridShape shape(Grid grid, int halo, Boundary boundary) {
    return new GridShape(grid, halo, boundary, 0, 20);
  }

  @ParameterizedTest
  @CsvSource({
    "CLAMP, 0, -2, 0", "CLAMP, 9, 2, 9", "CLAMP, 8, 1, 9",
    "WRAP, 0, -2, 8", "WRAP, 9, 2, 1", "WRAP, 4, 2, 6",
    "REFLECT, 0, -2, 2", "REFLECT, 9, 2, 7", "REFLECT, 9, 1, 8", "REFLECT, 1, -1, 0",
  })
  void neighboursBeyondTheBorderAreElsewhere(Boundary boundary, int place, int distance,
      int found) {
    assertEquals(found, shape(Grid.D2, 2, boundary).coordinate(place, distance, 10));
  }

  @Test
  void aDampingLayerTakesMoreOfAValueTowardsTheBorder() {
    GridShape shape = shape(Grid.D2, 1, Boundary.ABSORB);

    assertEquals(1f, shape.remaining(20));
    assertEquals(0.92f, shape.remaining(0), 1e-6f);
    for (int distance = 0; distance < 20; distance++) {
      assertTrue(shape.remaining(distance) < shape.remaining(distance + 1));
    }
  }

  @Test
  void aGridThatIsTooSmallIsRefusedByItsSize() {
    GridShape inner = shape(Grid.D2, 2, Boundary.INNER);
    GridShape torus = shape(Grid.D3, 2, Boundary.WRAP);

    assertEquals("a grid of 9 x 4 has no cell inside a halo of 2: width and height must be more "
        + "than 4", assertThrows(IllegalArgumentException.class, () -> inner.launch(9, 4))
            .getMessage());
    assertEquals("a grid of 9 x 4 x 2 is too small for a halo of 2: width, height and depth must "
        + "be more than 2", assertThrows(IllegalArgumentException.class,
            () -> torus.launch(9, 4, 2)).getMessage());
    assertEquals(Launch.items(9, 4, 3), torus.launch(9, 4, 3));
  }

  @Test
  void aGridOfMoreCellsThanAnArrayHoldsIsRefused() {
    GridShape plane = shape(Grid.D2, 1, Boundary.CLAMP);
    GridShape space = shape(Grid.D3, 1, Boundary.CLAMP);

    assertEquals("a grid of 65536 x 65536 has more cells than a Java array elements: launch parts"
        + " of it", assertThrows(IllegalArgumentException.class, () -> plane.launch(65536, 65536))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> plane.launch(65536, 32768));
    assertThrows(IllegalArgumentException.class, () -> space.launch(2048, 1024, 1024));
    assertEquals(Launch.items(65537, 32767), plane.launch(65537, 32767));
    assertEquals(Launch.items(2048, 1024, 1023), space.launch(2048, 1024, 1023));
  }
}
