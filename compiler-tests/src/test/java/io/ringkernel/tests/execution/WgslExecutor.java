package io.ringkernel.tests.execution;

import io.ringkernel.runtime.webgpu.BindingKind;
import io.ringkernel.runtime.webgpu.ComputePipeline;
import io.ringkernel.runtime.webgpu.GpuBuffer;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.runtime.webgpu.WebGpuException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Executes WGSL through the product's own binding on the machine's Vulkan driver. Arrays of bytes,
 * shorts and chars are padded to whole words.
 */
public final class WgslExecutor implements KernelExecutor, AutoCloseable {
  private final WebGpuDevice device;

  private WgslExecutor(WebGpuDevice device) {
    this.device = device;
  }

  /** Opens a device, or skips the running test. */
  public static WgslExecutor open() {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    return new WgslExecutor(WebGpuDevice.open(WebGpuBackend.VULKAN));
  }

  /** The device, for its limits and its name. */
  public WebGpuDevice device() {
    return device;
  }

  @Override
  public void close() {
    device.close();
  }

  @Override
  public List<Outcome> runAll(List<Execution> executions) {
    Map<String, ShaderModule> modules = new LinkedHashMap<>();
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Execution execution : executions) {
        try {
          ShaderModule module = modules.computeIfAbsent(execution.source(), device::compile);
          outcomes.add(run(module, execution.launch()));
        } catch (WebGpuException e) {
          outcomes.add(Outcome.failed(Outcome.Status.REJECTED, e.getMessage()));
        }
      }
      return outcomes;
    } finally {
      modules.values().forEach(ShaderModule::close);
    }
  }

  private Outcome run(ShaderModule module, LaunchCase launch) {
    List<BindingKind> kinds = new ArrayList<>();
    List<GpuBuffer> buffers = new ArrayList<>();
    try {
      for (Argument.Buffer buffer : launch.buffers()) {
        kinds.add(buffer.readOnly() ? BindingKind.READ_ONLY_STORAGE : BindingKind.STORAGE);
        buffers.add(upload(Marshalling.bytes(buffer), false));
      }
      if (launch.trapSites() > 0) {
        kinds.add(BindingKind.STORAGE);
        buffers.add(upload(Marshalling.untrapped(launch.trapSites()), false));
      }
      byte[] block = Marshalling.argumentsBlock(launch);
      if (block.length > 0) {
        kinds.add(BindingKind.UNIFORM);
        buffers.add(upload(block, true));
      }
      try (ComputePipeline pipeline = device.pipeline(module, launch.entry(), kinds)) {
        int[] grid = launch.grid();
        long begin = System.nanoTime();
        device.dispatch(pipeline, buffers, grid[0], grid[1], grid[2]);
        return outcome(launch, buffers, System.nanoTime() - begin);
      }
    } finally {
      buffers.forEach(GpuBuffer::close);
    }
  }

  private GpuBuffer upload(byte[] content, boolean uniform) {
    GpuBuffer buffer = uniform
        ? device.uniformBuffer(content.length) : device.buffer(content.length);
    buffer.write(MemorySegment.ofArray(Arrays.copyOf(content, (int) buffer.size())));
    return buffer;
  }

  private static Outcome outcome(LaunchCase launch, List<GpuBuffer> buffers, long nanoseconds) {
    List<Object> arrays = new ArrayList<>();
    for (Argument.Buffer argument : launch.buffers()) {
      arrays.add(Marshalling.array(download(buffers.get(arrays.size())), argument.value()));
    }
    int[] traps = launch.trapSites() == 0
        ? new int[0] : Marshalling.integers(download(buffers.get(arrays.size())));
    return new Outcome(Outcome.Status.FINE, "", List.copyOf(arrays), traps, nanoseconds);
  }

  private static byte[] download(GpuBuffer buffer) {
    byte[] content = new byte[(int) buffer.size()];
    buffer.read(MemorySegment.ofArray(content));
    return content;
  }
}
