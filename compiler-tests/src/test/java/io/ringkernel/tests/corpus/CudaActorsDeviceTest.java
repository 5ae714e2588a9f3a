package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/**
 * What is promised of actors, on an NVIDIA device: in kernels that stay, pooled, moving and launch
 * after launch. Run where there is one: {@code ./ringkernel test -Dtest.excludedGroups=
 * -Dgroups=gpu}.
 */
@Tag("gpu")
final class CudaActorsDeviceTest {
  private static final LaunchOptions POOLED = LaunchOptions.defaults().mode(LaunchMode.POOLED);
  private static final LaunchOptions LAUNCHED =
      LaunchOptions.defaults().mode(LaunchMode.EVENT_DRIVEN);

  private static RuntimeBuilder device() {
    return RingRuntime.builder().backend(Backend.CUDA);
  }

  @Nested
  final class ResidentActors extends ActorContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }
  }

  @Nested
  final class ResidentSupervision extends ActorSupervisionContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }
  }

  @Nested
  final class ResidentSends extends SendContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }
  }

  @Nested
  final class ResidentTiles extends TileActorContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }
  }

  @Nested
  final class MovingActors extends MovingActorContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }
  }

  @Nested
  final class PooledActors extends ActorContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }

    @Override
    LaunchOptions options() {
      return POOLED;
    }
  }

  @Nested
  final class PooledSupervision extends ActorSupervisionContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }

    @Override
    LaunchOptions options() {
      return POOLED;
    }
  }

  @Nested
  final class PooledSends extends SendContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }

    @Override
    LaunchOptions options() {
      return POOLED;
    }
  }

  @Nested
  final class LaunchedActors extends ActorContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }

    @Override
    LaunchOptions options() {
      return LAUNCHED;
    }
  }

  @Nested
  final class LaunchedSupervision extends ActorSupervisionContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }

    @Override
    LaunchOptions options() {
      return LAUNCHED;
    }
  }

  @Nested
  final class LaunchedSends extends SendContract {
    @Override
    RuntimeBuilder builder() {
      return device();
    }

    @Override
    boolean isDevice() {
      return true;
    }

    @Override
    LaunchOptions options() {
      return LAUNCHED;
    }
  }
}
