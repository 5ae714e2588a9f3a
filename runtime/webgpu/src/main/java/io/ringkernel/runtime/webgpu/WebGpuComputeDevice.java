package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.device.ComputeDevice;
import io.ringkernel.runtime.device.DeviceLimits;
import io.ringkernel.runtime.device.DeviceMemory;
import io.ringkernel.runtime.device.DeviceMemoryException;
import io.ringkernel.runtime.device.DeviceProgram;
import io.ringkernel.runtime.device.EntryCall;
import io.ringkernel.runtime.device.JavaLines;
import io.ringkernel.runtime.device.KernelBuildException;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImage.Entry;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A WebGPU device as the sessions of the runtime see it. */
final class WebGpuComputeDevice implements ComputeDevice {
  /** Pipelines that a program keeps for lengths of shared arrays. */
  private static final int MOST_SIZED = 32;

  private final WebGpuDevice device;
  private final Map<String, Program> programs = new HashMap<>();

  WebGpuComputeDevice(WebGpuDevice device) {
    this.device = device;
  }

  @Override
  public String name() {
    return device.info().device();
  }

  /** What the adapter says of itself; a Vulkan driver tells its version in the description. */
  @Override
  public String driver() {
    AdapterInfo info = device.info();
    return String.join(" ", info.vendor(), info.architecture(), info.description());
  }

  @Override
  public String target() {
    return "wgsl";
  }

  @Override
  public DeviceLimits limits() {
    WebGpuLimits limits = device.limits();
    long blocks = limits.maxComputeWorkgroupsPerDimension();
    return new DeviceLimits(blocks, blocks, blocks,
        (int) limits.maxComputeInvocationsPerWorkgroup(),
        Math.min(limits.maxStorageBufferBindingSize(), limits.maxBufferSize()), false,
        limits.maxComputeWorkgroupStorageSize());
  }

  @Override
  public DeviceProgram load(KernelImage image) {
    try {
      // By the digest of the text: modules and pipelines that are there are not made again.
      Program program = programs.get(image.sha256());
      if (program == null) {
        program = new Program(device.compile(image.text()), image);
        programs.put(image.sha256(), program);
      }
      program.users++;
      return program;
    } catch (ShaderCompilationException e) {
      ShaderMessage first = e.messages().getFirst();
      String origin = JavaLines.of(image.text(), first.line()).map(at -> at + ": ").orElse("");
      throw new KernelBuildException(origin + "the WebGPU library refuses the WGSL of "
          + image.owner() + ": " + image.file() + ":" + first, e);
    }
  }

  @Override
  public DeviceMemory allocate(long bytes) {
    try {
      return new Memory(device, device.buffer(bytes));
    } catch (WebGpuException e) {
      throw new DeviceMemoryException(
          "no " + bytes + " bytes on " + name() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void read(List<Read> reads) {
    device.read(reads.stream().map(read -> new WebGpuDevice.BufferRead(
        ((Memory) read.memory()).buffer, read.offset(), read.target())).toList());
  }

  @Override
  public void settle() {
    device.finish();
  }

  @Override
  public void close() {
    device.close();
  }

  /** Memory is one storage buffer. */
  private record Memory(WebGpuDevice device, GpuBuffer buffer) implements DeviceMemory {
    @Override
    public long size() {
      return buffer.size();
    }

    @Override
    public void write(long offset, MemorySegment source) {
      device.write(buffer, offset, source);
    }

    @Override
    public void read(long offset, MemorySegment target) {
      device.read(buffer, offset, target);
    }

    @Override
    public void close() {
      buffer.close();
    }
  }

  /** The arguments of an entry point, and what was written there last. */
  private static final class ArgumentBlock {
    private final GpuBuffer buffer;
    private byte[] last = {};

    ArgumentBlock(GpuBuffer buffer) {
      this.buffer = buffer;
    }

    void set(byte[] next) {
      if (!Arrays.equals(last, next)) {
        buffer.write(MemorySegment.ofArray(next));
        last = next;
      }
    }
  }

  /** A module and, by entry point, the pipelines made of it so far. */
  private final class Program implements DeviceProgram {
    private final ShaderModule module;
    private int users;
    private final KernelImage image;
    private final Map<String, ComputePipeline> pipelines = new HashMap<>();
    /** Those of entries whose shared arrays a launch sizes, the last used last. */
    private final Map<String, ComputePipeline> sized = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, ArgumentBlock> argumentBlocks = new HashMap<>();

    Program(ShaderModule module, KernelImage image) {
      this.module = module;
      this.image = image;
    }

    @Override
    public void run(EntryCall call) {
      Entry entry = call.entry();
      ComputePipeline pipeline = call.sharedLengths().isEmpty()
          ? pipelines.computeIfAbsent(entry.symbol(), _ -> pipeline(entry, Map.of()))
          : sized(call);
      List<GpuBuffer> buffers = new ArrayList<>();
      for (DeviceMemory memory : call.buffers()) {
        buffers.add(((Memory) memory).buffer);
      }
      if (entry.argumentsSize() > 0) {
        // One per entry: the queue writes it after the dispatches that were submitted before.
        ArgumentBlock block = argumentBlocks.computeIfAbsent(entry.symbol(),
            _ -> new ArgumentBlock(device.uniformBuffer(entry.argumentsSize())));
        block.set(call.argumentsBlock());
        buffers.add(block.buffer);
      }
      device.submit(pipeline, buffers, call.blocksX(), call.blocksY(), call.blocksZ());
    }

    /** Lengths are part of a pipeline, so each set of them needs one of its own. */
    private ComputePipeline sized(EntryCall call) {
      Map<String, Integer> constants = new TreeMap<>();
      for (int i = 0; i < call.sharedLengths().size(); i++) {
        constants.put("rk_" + call.entry().symbol() + "_shared" + i,
            call.sharedLengths().get(i));
      }
      String key = call.entry().symbol() + constants;
      ComputePipeline known = sized.get(key);
      if (known == null) {
        known = pipeline(call.entry(), constants);
        sized.put(key, known);
        if (sized.size() > MOST_SIZED) {
          String oldest = sized.keySet().iterator().next();
          sized.remove(oldest).close();
        }
      }
      return known;
    }

    private ComputePipeline pipeline(Entry entry, Map<String, Integer> constants) {
      List<BindingKind> kinds = new ArrayList<>();
      entry.buffers().forEach(buffer -> kinds.add(buffer.written()
          ? BindingKind.STORAGE : BindingKind.READ_ONLY_STORAGE));
      if (entry.argumentsSize() > 0) {
        kinds.add(BindingKind.UNIFORM);
      }
      try {
        return device.pipeline(module, entry.symbol(), kinds, constants);
      } catch (WebGpuException e) {
        throw new KernelBuildException("the WebGPU device cannot run kernel " + entry.name()
            + " of " + image.owner() + ": " + e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      if (--users > 0) {
        return;
      }
      programs.remove(image.sha256());
      argumentBlocks.values().forEach(block -> block.buffer.close());
      pipelines.values().forEach(ComputePipeline::close);
      sized.values().forEach(ComputePipeline::close);
      module.close();
    }
  }
}
