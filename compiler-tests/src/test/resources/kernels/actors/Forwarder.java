package kernels.actors;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;

/** Runs on the host and sends on to the tally of that name. */
@RingKernel(id = "forwarder", targets = "cpu", publishesTo = {"tallies/#", "numbers/#"})
final class Forwarder {
  @RingMessage
  record Forward(int digit) {}

  @RingMessage
  record Sent(int kind) {}

  @OnMessage
  Sent forward(RingContext context, Forward message) {
    return new Sent(
        context.send("tallies/one", new Tally.Digit(message.digit())).ordinal());
  }
}
