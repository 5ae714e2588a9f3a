package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorTerminatedException;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.device.ComputeDevice;
import io.ringkernel.runtime.device.DeviceLimits;
import io.ringkernel.runtime.device.DeviceMemory;
import io.ringkernel.runtime.device.DeviceProgram;
import io.ringkernel.runtime.device.EntryCall;
import io.ringkernel.runtime.device.KernelImage;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A device that is lost under actors: nobody waits in vain, and the runtime closes. */
@Timeout(60)
final class LostDeviceTest {
  private final LosableDevice device = new LosableDevice();

  /** Does nothing with memory, and fails once it is lost. */
  private static final class LosableDevice implements ComputeDevice {
    private volatile boolean lost;
    private int open;

    private void check() {
      if (lost) {
        throw new IllegalStateException("the device is gone");
      }
    }

    @Override
    public String name() {
      return "losable";
    }

    @Override
    public String target() {
      return "cuda";
    }

    @Override
    public DeviceLimits limits() {
      return new DeviceLimits(1 << 16, 1, 1, 1024, 1 << 30, true);
    }

    @Override
    public DeviceProgram load(KernelImage image) {
      open++;
      return new DeviceProgram() {
        @Override
        public void run(EntryCall call) {
          check();
        }

        @Override
        public void close() {
          open--;
        }
      };
    }

    @Override
    public DeviceMemory allocate(long bytes) {
      open++;
      return new DeviceMemory() {
        @Override
        public long size() {
          return bytes;
        }

        @Override
        public void write(long offset, MemorySegment source) {
          check();
        }

        @Override
        public void read(long offset, MemorySegment target) {
          check();
          target.fill((byte) 0xff);
        }

        @Override
        public void close() {
          open--;
        }
      };
    }

    @Override
    public void close() {
      assertEquals(0, open, "what was not given back");
    }
  }

  @Test
  void everyActorEndsWithTheLossAsItsCause() throws Exception {
    try (RingRuntime runtime = RingRuntime.builder().backend(new EmulatedCuda(() -> device))
        .classLoader(Corpus.loader()).closeTimeout(Duration.ofSeconds(20)).build()) {
      List<UntypedActorRef> tallies = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        tallies.add(runtime.launch("tally", LaunchOptions.defaults().withoutAutoActivate()));
      }
      List<CompletionStage<Record>> asked = new ArrayList<>();
      for (UntypedActorRef tally : tallies) {
        asked.add(tally.ask(ActorWorld.add(1)));
        asked.add(tally.ask(ActorWorld.add(2)));
      }
      device.lost = true;
      tallies.getFirst().activate();

      for (CompletionStage<Record> stage : asked) {
        Throwable failure = ActorWorld.failureOf(stage);
        assertInstanceOf(ActorTerminatedException.class, failure);
        assertTrue(failure.getMessage().contains("the device is gone"), failure::getMessage);
      }
      for (UntypedActorRef tally : tallies) {
        var end = tally.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
        assertEquals(EndReason.FAILED, end.reason());
        assertEquals("the device is gone", end.cause().orElseThrow().getMessage());
        assertEquals("the device is gone", tally.lastError().orElseThrow().getMessage());
        assertThrows(ActorTerminatedException.class, () -> tally.tell(ActorWorld.add(1)));
      }
    }
  }
}
