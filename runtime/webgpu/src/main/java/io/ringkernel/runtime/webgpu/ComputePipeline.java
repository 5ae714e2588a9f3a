package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** An entry point of a shader module, ready to be dispatched. */
public final class ComputePipeline extends DeviceResource {
  /** Actors alternate between two batches; resident arrays are launched in a few combinations. */
  private static final int MOST_GROUPS = 4;

  private record BindGroup(List<GpuBuffer> buffers, MemorySegment handle) {}

  private final MemorySegment layout;
  private final List<BindGroup> groups = new ArrayList<>(MOST_GROUPS);

  ComputePipeline(WebGpuDevice owner, MemorySegment handle, MemorySegment layout) {
    super(owner, handle);
    this.layout = layout;
  }

  /**
   * A bind group 0 of those buffers: one that is kept where they are the same objects, since most
   * launches bind what one before has bound. Buffers that are closed are never asked for.
   */
  MemorySegment bindGroup(Commands commands, List<GpuBuffer> buffers, WebGpuDevice device) {
    for (int i = 0; i < groups.size(); i++) {
      BindGroup group = groups.get(i);
      if (isBound(group.buffers, buffers)) {
        for (GpuBuffer buffer : buffers) {
          buffer.handle(device);
        }
        return group.handle;
      }
    }
    List<MemorySegment> handles = buffers.stream().map(b -> b.handle(device)).toList();
    if (groups.size() == MOST_GROUPS) {
      device.connection().release(Function.BIND_GROUP_RELEASE, groups.removeFirst().handle);
    }
    BindGroup made = new BindGroup(List.copyOf(buffers), commands.bindGroup(layout, handles));
    groups.add(made);
    return made.handle;
  }

  private static boolean isBound(List<GpuBuffer> bound, List<GpuBuffer> buffers) {
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

  /** Gives the bind groups up, for one that the library has refused. */
  void forget(DeviceConnection connection) {
    groups.forEach(group -> connection.release(Function.BIND_GROUP_RELEASE, group.handle));
    groups.clear();
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
