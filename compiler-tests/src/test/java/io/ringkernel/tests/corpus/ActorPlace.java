package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.LaunchMode;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.RuntimeBuilder;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.util.function.Supplier;

/** Where the actors of a contract run, and how they are launched there. */
enum ActorPlace {
  /** On the JVM. */
  CPU(1, LaunchMode.PERSISTENT, () -> RingRuntime.builder().backend(Backend.CPU)),

  /** On an emulated CUDA device, launch after launch. */
  EMULATED_CUDA(20, LaunchMode.PERSISTENT, () -> RingRuntime.builder()
      .backend(new EmulatedCuda(new EmulatedGpuDriver().withoutCooperativeLaunch()))),

  /** In a kernel that stays on an emulated CUDA device, a block for each actor. */
  EMULATED_CUDA_RESIDENT(20, LaunchMode.PERSISTENT, ActorPlace::emulatedKernelThatStays),

  /** In a kernel that stays on an emulated CUDA device, whose blocks share the actors. */
  EMULATED_CUDA_POOLED(20, LaunchMode.POOLED, ActorPlace::emulatedKernelThatStays),

  /** On an NVIDIA device, launch after launch. */
  CUDA(1, LaunchMode.EVENT_DRIVEN, () -> RingRuntime.builder().backend(Backend.CUDA)),

  /** In a kernel that stays on an NVIDIA device, a block for each actor. */
  CUDA_RESIDENT(1, LaunchMode.PERSISTENT, () -> RingRuntime.builder().backend(Backend.CUDA)),

  /** In a kernel that stays on an NVIDIA device, whose blocks share the actors. */
  CUDA_POOLED(1, LaunchMode.POOLED, () -> RingRuntime.builder().backend(Backend.CUDA)),

  /** On a WebGPU device. */
  WEBGPU(1, LaunchMode.PERSISTENT, () -> {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    return RingRuntime.builder().backend(Backend.WEBGPU);
  }),

  /** On a Metal device. */
  METAL(1, LaunchMode.PERSISTENT, () -> {
    MetalUnderTest.watch();
    return RingRuntime.builder().backend(MetalUnderTest.provider());
  }) {
    @Override
    void afterClosing() {
      MetalUnderTest.check();
    }
  };

  private final int share;
  private final LaunchOptions options;
  private final Supplier<RuntimeBuilder> builder;

  ActorPlace(int share, LaunchMode mode, Supplier<RuntimeBuilder> builder) {
    this.share = share;
    this.options = LaunchOptions.defaults().mode(mode);
    this.builder = builder;
  }

  private static RuntimeBuilder emulatedKernelThatStays() {
    return RingRuntime.builder().backend(new EmulatedCuda(new EmulatedGpuDriver(4, 11)));
  }

  RuntimeBuilder builder() {
    return builder.get();
  }

  /** Whether handlers run on a device. */
  boolean isDevice() {
    return this != CPU;
  }

  LaunchOptions options() {
    return options;
  }

  /** As often as that, or less where a launch takes a twentieth of a second. */
  int often(int times) {
    return times / share;
  }

  /** Fails where closing a runtime left something on the device. */
  void afterClosing() {}
}
