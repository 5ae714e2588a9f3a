package kernels.actors;

import io.ringkernel.Length;
import io.ringkernel.MaxLength;
import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** A message with {@code double}s, for targets that have them. */
@RingKernel(id = "surveyor", targets = "cuda")
final class Surveyor {
  @RingMessage
  record Sample(long id, int kind, @Length(16) float[] values, double x, double y, double z,
      @MaxLength(3) double[] more) {}

  private double sum;

  @OnMessage
  Sample measure(RingContext context, Sample message) {
    float[] values = new float[16];
    for (int i = 0; i < 16; i++) {
      values[15 - i] = message.values()[i];
    }
    for (double more : message.more()) {
      sum += more;
    }
    return new Sample(message.id() + 1, -message.kind(), values, sum, message.z(), message.x(),
        message.more());
  }
}
