package io.ringkernel.tests.corpus;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/**
 * What is promised of actors, on an NVIDIA device: in kernels that stay, pooled, moving and launch
 * after launch. Run where there is one: {@code ./ringkernel test -Dtest.excludedGroups=
 * -Dgroups=gpu}.
 */
@Tag("gpu")
final class CudaActorsDeviceTest {
  @Nested
  final class ResidentActors extends ActorContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_RESIDENT;
    }
  }

  @Nested
  final class ResidentSupervision extends ActorSupervisionContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_RESIDENT;
    }
  }

  @Nested
  final class ResidentSends extends SendContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_RESIDENT;
    }
  }

  @Nested
  final class ResidentTiles extends TileActorContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_RESIDENT;
    }
  }

  @Nested
  final class ResidentBlocks extends BlockHandlerContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_RESIDENT;
    }
  }

  @Nested
  final class MovingActors extends MovingActorContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_RESIDENT;
    }
  }

  @Nested
  final class PooledActors extends ActorContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_POOLED;
    }
  }

  @Nested
  final class PooledSupervision extends ActorSupervisionContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_POOLED;
    }
  }

  @Nested
  final class PooledSends extends SendContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_POOLED;
    }
  }

  @Nested
  final class PooledBlocks extends BlockHandlerContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA_POOLED;
    }
  }

  @Nested
  final class LaunchedActors extends ActorContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA;
    }
  }

  @Nested
  final class LaunchedSupervision extends ActorSupervisionContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA;
    }
  }

  @Nested
  final class LaunchedSends extends SendContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA;
    }
  }

  @Nested
  final class LaunchedBlocks extends BlockHandlerContract {
    @Override
    ActorPlace place() {
      return ActorPlace.CUDA;
    }
  }
}
