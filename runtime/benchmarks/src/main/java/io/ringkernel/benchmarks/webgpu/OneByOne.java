package io.ringkernel.benchmarks.webgpu;

import io.ringkernel.runtime.webgpu.BindingKind;
import io.ringkernel.runtime.webgpu.ComputePipeline;
import io.ringkernel.runtime.webgpu.GpuBuffer;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * What a program does that has a kernel and no actors: for each message it writes the message,
 * launches and reads the reply. Nothing else; no thread, no queue, no supervision.
 */
final class OneByOne implements AutoCloseable {
  private static final String KERNEL = """
      @group(0) @binding(0) var<storage, read_write> state: array<u32>;
      @group(0) @binding(1) var<storage, read> message: array<u32>;
      @group(0) @binding(2) var<storage, read_write> reply: array<u32>;
      @compute @workgroup_size(1) fn add() {
        var low = state[0];
        var high = state[1];
        for (var i = 0u; i < 12u; i = i + 2u) {
          let sum = low + message[i];
          high = high + message[i + 1u] + select(0u, 1u, sum < low);
          low = sum;
        }
        state[0] = low;
        state[1] = high;
        reply[0] = low;
        reply[1] = high;
      }
      """;

  private final WebGpuDevice device;
  private final ShaderModule module;
  private final ComputePipeline pipeline;
  private final List<GpuBuffer> buffers;
  private final long[] sum = new long[1];

  OneByOne(WebGpuDevice device) {
    this.device = device;
    this.module = device.compile(KERNEL);
    this.pipeline = device.pipeline(module, "add", List.of(BindingKind.STORAGE,
        BindingKind.READ_ONLY_STORAGE, BindingKind.STORAGE));
    this.buffers = List.of(device.buffer(8), device.buffer(48), device.buffer(8));
  }

  /** One message; gives the reply. */
  long ask(long[] message) {
    device.write(buffers.get(1), 0, MemorySegment.ofArray(message));
    device.submit(pipeline, buffers, 1, 1, 1);
    device.read(buffers.get(2), 0, MemorySegment.ofArray(sum));
    return sum[0];
  }

  @Override
  public void close() {
    buffers.forEach(GpuBuffer::close);
    pipeline.close();
    module.close();
  }
}
