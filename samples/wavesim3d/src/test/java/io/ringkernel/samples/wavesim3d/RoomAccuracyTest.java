package io.ringkernel.samples.wavesim3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.samples.wavesim.WaveAccuracy.Grid;
import io.ringkernel.samples.wavesim.WaveAccuracy.Result;
import org.junit.jupiter.api.Test;

class RoomAccuracyTest {
  @Test
  void theErrorFallsWithTheSquareOfTheCell() {
    Result result = RoomAccuracy.measure(Backend.CPU, 2);

    assertEquals(2, Result.order(result.standingWave()), 0.15);
    assertEquals(2, Result.order(result.pointSource()), 0.3);
    for (Grid grid : result.standingWave()) {
      assertTrue(grid.rounding() < 1e-4, () -> "rounding " + grid.rounding());
    }
  }
}
