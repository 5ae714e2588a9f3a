package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.MemorySegment.NULL;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** An entry point of a shader module, ready to be dispatched. */
public final class ComputePipeline extends DeviceResource {
  private final MemorySegment layout;
  private List<GpuBuffer> bound = List.of();
  private MemorySegment group = NULL;

  ComputePipeline(WebGpuDevice owner, MemorySegment handle, MemorySegment layout) {
    super(owner, handle);
    this.layout = layout;
  }

  /**
   * A bind group 0 of those buffers: the last one where they are the same objects, since most
   * launches bind what the one before has bound. Buffers that are closed are never asked for.
   */
  MemorySegment bindGroup(Commands commands, List<GpuBuffer> buffers, WebGpuDevice device) {
    if (group.address() == 0 || !isBound(buffers)) {
      List<MemorySegment> handles = buffers.stream().map(b -> b.handle(device)).toList();
      forget(device.connection());
      group = commands.bindGroup(layout, handles);
      bound = List.copyOf(buffers);
    } else {
      buffers.forEach(buffer -> buffer.handle(device));
    }
    return group;
  }

  private boolean isBound(List<GpuBuffer> buffers) {
    if (bound.size() != buffers.size()) {
      return false;
    }
    for (int i = 0; i < bound.size(); i++) {
      if (bound.get(i) != buffers.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Gives the bind group up, for one that the library has refused. */
  void forget(DeviceConnection connection) {
    connection.release(Function.BIND_GROUP_RELEASE, group);
    group = NULL;
    bound = List.of();
  }

  @Override
  void release(DeviceConnection connection, MemorySegment released) {
    forget(connection);
    connection.release(Function.BIND_GROUP_LAYOUT_RELEASE, layout);
    connection.release(Function.COMPUTE_PIPELINE_RELEASE, released);
  }

  @Override
  String noun() {
    return "compute pipeline";
  }
}
