package io.ringkernel.runtime.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.ringkernel.runtime.device.ActorImage.StateField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The state of an actor goes to the bytes of a device and comes back. */
final class StateFormTest {
  private static final ActorImage IMAGE = new ActorImage("drain", 32,
      List.of(new StateField("next", "byte", 0), new StateField("window", "float[3]", 4),
          new StateField("seen", "boolean[5]", 16), new StateField("total", "long", 24)),
      false, Optional.empty());

  private static final class Window {
    private byte next;
    private final float[] window = new float[3];
    private final boolean[] seen = new boolean[5];
    private long total;
  }

  @Test
  void arraysGoThereAndBackIntoTheSameArrays() {
    Window from = new Window();
    from.next = -3;
    from.window[0] = 1.5f;
    from.window[2] = Float.NEGATIVE_INFINITY;
    from.seen[4] = true;
    from.total = Long.MIN_VALUE + 7;
    StateForm form = new StateForm(Window.class, IMAGE);

    byte[] bytes = form.write(from);
    Window to = new Window();
    float[] array = to.window;
    form.read(bytes, to);

    assertSame(array, to.window);
    assertArrayEquals(from.window, to.window);
    assertArrayEquals(from.seen, to.seen);
    assertEquals(from.next, to.next);
    assertEquals(from.total, to.total);
    assertArrayEquals(bytes, form.write(to));
  }
}
