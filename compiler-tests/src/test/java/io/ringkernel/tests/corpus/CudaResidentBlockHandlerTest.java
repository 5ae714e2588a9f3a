package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.runtime.UntypedActorRef;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers whose turns a block shares run in a kernel that stays on an emulated CUDA device. */
final class CudaResidentBlockHandlerTest extends BlockHandlerContract {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aHandlerThatNeverEndsIsKilledInATurnAndBetweenTurns(boolean inATurn) {
    UntypedActorRef stuck = runtime.launch("crew", options());
    UntypedActorRef other = runtime.launch("crew", options());
    stuck.tell(message("Crew.Spin", inATurn));
    assertEquals(message("Crew.Sum", -1L, 1), join(other.ask(message("Crew.Seek", -1))));
    stuck.kill();
    stuck.ended().toCompletableFuture().orTimeout(60, TimeUnit.SECONDS).join();
    UntypedActorRef next = runtime.launch("crew", options());
    assertEquals(message("Crew.Sum", -1L, 1), join(next.ask(message("Crew.Seek", -1))));
    assertEquals(message("Crew.Sum", -1L, 2), join(other.ask(message("Crew.Seek", -1))));
  }

  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_RESIDENT;
  }
}
