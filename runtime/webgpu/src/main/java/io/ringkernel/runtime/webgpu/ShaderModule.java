package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** A valid WGSL text on a device. */
public final class ShaderModule extends DeviceResource {
  private final List<ShaderMessage> messages;

  ShaderModule(WebGpuDevice owner, MemorySegment handle, List<ShaderMessage> messages) {
    super(owner, handle);
    this.messages = List.copyOf(messages);
  }

  /**
   * Returns the warnings and notes of the compiler.
   *
   * @return messages in the compiler's order, none of them an error
   */
  public List<ShaderMessage> messages() {
    return messages;
  }

  @Override
  void release(DeviceConnection connection, MemorySegment released) {
    connection.release(Function.SHADER_MODULE_RELEASE, released);
  }

  @Override
  String noun() {
    return "shader module";
  }
}
