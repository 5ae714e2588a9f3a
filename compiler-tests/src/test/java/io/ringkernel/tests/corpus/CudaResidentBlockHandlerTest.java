package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.cuda.resident.ActorCode;
import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import io.ringkernel.runtime.device.KernelImage.Entry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
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

  @Test
  void linkedClassesThatShareTurnsNeedOneBlockSize() throws ClassNotFoundException {
    ActorCode crew =
        ActorCode.of(Class.forName("kernels.actors.Crew", false, Corpus.loader()));
    Entry is = crew.entry();
    ActorCode wide = new ActorCode(crew.code(), new Entry(is.name(), is.symbol(),
        List.of(16, 1, 1), is.buffers(), is.arguments(), is.argumentsSize(), is.traps(),
        is.variantOf(), is.preconditions(), is.shared(), is.sharedBytes(), is.isCooperative(),
        is.anyBlock(), is.form()), crew.actor());
    assertEquals("kernels.actors.Crew has a blockSize of 12, a class that is linked with it one of"
        + " 16: give both the same, or do not link them",
        assertThrows(IllegalArgumentException.class,
            () -> LinkedActors.of(List.of(crew, wide), ResidentShape.DEFAULT, 64)).getMessage());
  }

  @Override
  ActorPlace place() {
    return ActorPlace.EMULATED_CUDA_RESIDENT;
  }
}
