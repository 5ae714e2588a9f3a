package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.Supervision;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.resident.ResidentActors;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One launch hosts actors from their beginning to their end, also those that others spawn. */
@Timeout(60)
final class CudaResidentLaunchesTest extends ActorWorld {
  private final EmulatedGpuDriver driver = new EmulatedGpuDriver(4, 11);

  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_RESIDENT;
  }

  @BeforeEach
  void takeADriverThatIsLookedAt() {
    runtime.close();
    runtime = RingRuntime.builder().backend(new EmulatedCuda(driver))
        .classLoader(Corpus.loader()).onFailure(failures::add).build();
  }

  @ParameterizedTest
  @EnumSource(names = {"PERSISTENT", "POOLED"})
  void nothingIsLaunchedWhileActorsBeginChangeAndEnd(LaunchMode mode) {
    LaunchOptions options = LaunchOptions.defaults().mode(mode);
    UntypedActorRef first = tally(options);
    first.tell(add(5));
    assertEquals(5, total(first));
    assertEquals(1, driver.launches(), "the kernel that stays");

    UntypedActorRef restarted =
        runtime.supervisor(Supervision.oneForOne()).launch("tally", options);
    restarted.tell(add(3));
    restarted.tell(refuse());
    until(() -> restarted.telemetry().restarts() == 1);
    assertEquals(0, total(restarted));

    UntypedActorRef paused = tally(options);
    paused.deactivate();
    paused.tell(add(7));
    paused.activate();
    assertEquals(7, total(paused));

    tally(options).kill();
    UntypedActorRef drained = tally(options);
    drained.tell(add(1));
    assertEquals(1, join(drained.drain(Duration.ofSeconds(20))).processed());
    paused.terminate();
    join(paused.ended());
    assertEquals(5, total(first));
    assertEquals(1, driver.launches(), "the one from the beginning");
  }

  @Test
  void nothingIsLaunchedForActorsThatHandlersSpawn() {
    runtime.launch("courser", options());
    UntypedActorRef parent = runtime.launch("parent", options());
    join(parent.ask(message("Parent.Raise", 0, 0)));
    int before = driver.launches(); // the kernels of both classes are there

    join(parent.ask(message("Parent.Raise", 3, 5)));
    until(() -> parent.telemetry().processed() >= 5);

    assertEquals(message("Parent.Family", 3L, 15L),
        join(parent.ask(message("Parent.Raise", 0, 0))));
    assertEquals(before, driver.launches());
  }

  @Test
  void eachOfTwoGridsHasHalfOfTheMultiprocessors() {
    runtime.close();
    EmulatedGpuDriver ofSix = new EmulatedGpuDriver(4, 11).withClusters();
    int all = ofSix.attribute(0, DeviceAttribute.MULTIPROCESSOR_COUNT);
    System.setProperty(ResidentActors.GRIDS_PROPERTY, "2");
    try {
      runtime = RingRuntime.builder().backend(new EmulatedCuda(ofSix))
          .classLoader(Corpus.loader()).onFailure(failures::add).build();
      UntypedActorRef one = tally();
      UntypedActorRef other = tally();
      join(runtime.move(one, 0));
      join(runtime.move(other, 1));
      one.tell(add(2));
      other.tell(add(3));
      assertEquals(5, total(one) + total(other));
      assertTrue(ofSix.staying.launched().size() >= 2,
          "the first one pauses while the second is loaded");
      assertEquals(Set.of(all / 2), Set.copyOf(ofSix.staying.launched()));
    } finally {
      System.clearProperty(ResidentActors.GRIDS_PROPERTY);
    }
  }
}
