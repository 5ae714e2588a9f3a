package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.ringkernel.runtime.webgpu.ErrorScope.Attempt;
import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Creates shader modules, bind group layouts and compute pipelines. */
final class PipelineBuilder {
  private static final int SHADER_SOURCE_WGSL = 2;
  private static final long VISIBILITY_COMPUTE = 4;
  private static final long CONSTANT_BYTES = 32;

  private final DeviceConnection connection;
  private final WebGpuFunctions functions;
  private LayoutEntryShape shape;

  PipelineBuilder(DeviceConnection connection) {
    this.connection = connection;
    this.functions = connection.functions;
  }

  MemorySegment shaderModule(String wgsl) {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment source = call.allocate(32, 8);
      source.set(JAVA_INT, 8, SHADER_SOURCE_WGSL);
      NativeStructs.putString(call, source, 16, wgsl);
      MemorySegment descriptor = call.allocate(24, 8);
      descriptor.set(ADDRESS, 0, source);
      NativeStructs.putNoString(descriptor, 8);
      return functions.handle(
          Function.DEVICE_CREATE_SHADER_MODULE, connection.device, descriptor);
    }
  }

  List<ShaderMessage> messages(MemorySegment module, String scopeError) {
    if (!functions.ofWgpu()) {
      connection.await(() -> functions.call(Function.SHADER_MODULE_GET_COMPILATION_INFO,
          module, connection.callbacks.compilationInfo));
      List<ShaderMessage> messages = connection.callbacks.messages();
      if (scopeError.isEmpty() || messages.stream()
          .anyMatch(message -> message.severity() == ShaderMessage.Severity.ERROR)) {
        return messages;
      }
    }
    return scopeError.isEmpty()
        ? List.of()
        : List.of(ShaderMessage.ofError(scopeError));
  }

  /** What a text enables and the device does not have. */
  List<ShaderMessage> missing(String wgsl) {
    List<ShaderMessage> messages = new ArrayList<>();
    List<String> lines = wgsl.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (WebGpuFeature feature : WebGpuFeature.values()) {
        if (feature.isEnabledBy(lines.get(i)) && !connection.features.contains(feature)) {
          messages.add(new ShaderMessage(ShaderMessage.Severity.ERROR, i + 1, 1, 0, 0,
              "this needs the feature " + feature.title + ", which the device "
                  + connection.info.device() + " does not have"));
        }
      }
    }
    return messages;
  }

  /** Creates the layout of bind group 0 with one buffer a binding. */
  MemorySegment bindGroupLayout(List<BindingKind> bindings) {
    return bindGroupLayout(bindings, shape);
  }

  /** To be called outside any error scope before the first layout: it may provoke an error. */
  void determineEntryShape() {
    if (shape == null) {
      shape = functions.ofWgpu()
          ? LayoutEntryShape.ofWgpu(functions.generation())
          : acceptedShape();
    }
  }

  private LayoutEntryShape acceptedShape() {
    for (LayoutEntryShape candidate : LayoutEntryShape.values()) {
      Attempt<MemorySegment> attempt = ErrorScope.attempt(connection, () ->
          bindGroupLayout(List.of(BindingKind.STORAGE, BindingKind.UNIFORM), candidate));
      connection.release(Function.BIND_GROUP_LAYOUT_RELEASE, attempt.value());
      if (attempt.error().isEmpty()) {
        return candidate;
      }
    }
    throw new WebGpuException("the WebGPU library has an unknown WGPUBindGroupLayoutEntry");
  }

  private MemorySegment bindGroupLayout(List<BindingKind> bindings, LayoutEntryShape entryShape) {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment entries = call.allocate(entryShape.bytes * (bindings.size() + 1), 8);
      for (int i = 0; i < bindings.size(); i++) {
        MemorySegment entry = entries.asSlice(i * entryShape.bytes, entryShape.bytes);
        entry.set(JAVA_INT, 8, i);
        entry.set(JAVA_LONG, 16, VISIBILITY_COMPUTE);
        entry.set(JAVA_INT, entryShape.bufferTypeOffset(), bindings.get(i).code);
      }
      MemorySegment descriptor = call.allocate(40, 8);
      NativeStructs.putNoString(descriptor, 8);
      descriptor.set(JAVA_LONG, 24, bindings.size());
      descriptor.set(ADDRESS, 32, entries);
      return functions.handle(
          Function.DEVICE_CREATE_BIND_GROUP_LAYOUT, connection.device, descriptor);
    }
  }

  /**
   * Creates a pipeline; a null {@code layout} takes what the entry point uses.
   *
   * @param constants values of the module's constants that have an {@code override}, by name
   */
  MemorySegment pipeline(MemorySegment module, String entry, MemorySegment layout,
      Map<String, Integer> constants) {
    try (Arena call = Arena.ofConfined()) {
      MemorySegment pipelineLayout = layout == null ? NULL : pipelineLayout(call, layout);
      MemorySegment descriptor = call.allocate(80, 8);
      NativeStructs.putNoString(descriptor, 8);
      descriptor.set(ADDRESS, 24, pipelineLayout);
      descriptor.set(ADDRESS, 40, module);
      NativeStructs.putString(call, descriptor, 48, entry);
      descriptor.set(JAVA_LONG, 64, constants.size());
      descriptor.set(ADDRESS, 72, constants.isEmpty() ? NULL : constants(call, constants));
      MemorySegment pipeline = functions.handle(
          Function.DEVICE_CREATE_COMPUTE_PIPELINE, connection.device, descriptor);
      connection.release(Function.PIPELINE_LAYOUT_RELEASE, pipelineLayout);
      return pipeline;
    }
  }

  private static MemorySegment constants(Arena call, Map<String, Integer> constants) {
    MemorySegment entries = call.allocate(CONSTANT_BYTES * constants.size(), 8);
    long offset = 0;
    for (Map.Entry<String, Integer> constant : constants.entrySet()) {
      NativeStructs.putString(call, entries, offset + 8, constant.getKey());
      entries.set(JAVA_DOUBLE, offset + 24, constant.getValue());
      offset += CONSTANT_BYTES;
    }
    return entries;
  }

  private MemorySegment pipelineLayout(Arena call, MemorySegment layout) {
    MemorySegment layouts = call.allocate(ADDRESS);
    layouts.set(ADDRESS, 0, layout);
    MemorySegment descriptor = call.allocate(48, 8); // with room for the later immediateSize
    NativeStructs.putNoString(descriptor, 8);
    descriptor.set(JAVA_LONG, 24, 1);
    descriptor.set(ADDRESS, 32, layouts);
    return functions.handle(
        Function.DEVICE_CREATE_PIPELINE_LAYOUT, connection.device, descriptor);
  }
}
