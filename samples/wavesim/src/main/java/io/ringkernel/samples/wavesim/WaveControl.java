package io.ringkernel.samples.wavesim;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;

/**
 * The control panel of a running simulation. Commands change it at any time; the driver polls it
 * between batches of steps and does what it says.
 */
@RingKernel(id = "wave-control")
final class WaveControl {
  private int source = -1;
  private float amplitude;
  private int firing;
  private int receiver = -1;
  private int hold;
  private int commands;
  private int step;

  @OnMessage
  Receipt fire(RingContext ctx, Fire fire) {
    source = fire.cell();
    amplitude = fire.amplitude();
    firing++;
    commands++;
    return new Receipt(commands, step);
  }

  @OnMessage
  Receipt amplitude(RingContext ctx, SetAmplitude change) {
    amplitude = change.amplitude();
    commands++;
    return new Receipt(commands, step);
  }

  @OnMessage
  Receipt microphone(RingContext ctx, MoveMicrophone move) {
    receiver = move.cell();
    commands++;
    return new Receipt(commands, step);
  }

  @OnMessage
  Receipt pause(RingContext ctx, Pause pause) {
    hold = pause.hold();
    commands++;
    return new Receipt(commands, step);
  }

  @OnMessage
  Panel poll(RingContext ctx, Poll poll) {
    step = poll.step();
    return new Panel(source, amplitude, firing, receiver, hold, commands);
  }
}
