package io.ringkernel.runtime.metal;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A Metal device as the sessions of the runtime see it. */
final class MetalComputeDevice implements ComputeDevice {
  private static final byte[] NO_ARGUMENTS = {};
  private static final long SMALLEST_GROUP_MEMORY = 16;

  private final MetalDevice device;
  private final Map<String, Program> programs = new HashMap<>();

  MetalComputeDevice(MetalDevice device) {
    this.device = device;
  }

  @Override
  public String name() {
    return device.name();
  }

  /** The drivers of Metal are a part of macOS. */
  @Override
  public String driver() {
    return System.getProperty("os.name") + " " + System.getProperty("os.version");
  }

  @Override
  public String target() {
    return "msl";
  }

  /** Positions are 32-bit numbers; Metal has no other limit of the number of groups. */
  @Override
  public DeviceLimits limits() {
    MetalLimits limits = device.limits();
    return new DeviceLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE,
        (int) limits.threadsX(), limits.bufferBytes(), true, limits.groupMemoryBytes());
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
    } catch (MetalCompilationException e) {
      String origin = JavaLines.of(image.text(), e.line()).map(at -> at + ": ").orElse("");
      throw new KernelBuildException(origin + "Metal's compiler refuses the MSL of "
          + image.owner() + ": " + image.file() + ":" + e.getMessage(), e);
    }
  }

  @Override
  public DeviceMemory allocate(long bytes) {
    try {
      return new Memory(device.buffer(bytes));
    } catch (MetalException e) {
      throw new DeviceMemoryException(
          "no " + bytes + " bytes on " + name() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    device.close();
  }

  private record Memory(MetalBuffer buffer) implements DeviceMemory {
    @Override
    public long size() {
      return buffer.size();
    }

    @Override
    public void write(long offset, MemorySegment source) {
      buffer.write(offset, source);
    }

    @Override
    public void read(long offset, MemorySegment target) {
      buffer.read(offset, target);
    }

    @Override
    public void close() {
      buffer.close();
    }
  }

  /** A module and, by entry point, the pipelines made of it so far. */
  private final class Program implements DeviceProgram {
    private final MetalModule module;
    private final KernelImage image;
    private final Map<String, MetalPipeline> pipelines = new HashMap<>();
    private int users;

    Program(MetalModule module, KernelImage image) {
      this.module = module;
      this.image = image;
    }

    @Override
    public void run(EntryCall call) {
      Entry entry = call.entry();
      MetalPipeline pipeline =
          pipelines.computeIfAbsent(entry.symbol(), _ -> pipeline(entry));
      device.submit(new MetalLaunch(pipeline,
          call.buffers().stream().map(memory -> ((Memory) memory).buffer).toList(),
          entry.argumentsSize() == 0 ? NO_ARGUMENTS : call.argumentsBlock(),
          List.of(call.blocksX(), call.blocksY(), call.blocksZ()), entry.block(),
          // Metal takes no empty block, and Java an empty array.
          IntStream.range(0, call.sharedLengths().size())
              .mapToObj(i -> Math.max(SMALLEST_GROUP_MEMORY, call.sharedBytes(i))).toList()));
    }

    private MetalPipeline pipeline(Entry entry) {
      MetalPipeline made;
      try {
        made = device.pipeline(module, entry.symbol());
      } catch (MetalDeviceLost e) {
        throw e;
      } catch (MetalException e) {
        throw refused(entry, e.getMessage(), e);
      }
      String excess = excess(entry.block(), made.maxThreads());
      if (!excess.isEmpty()) {
        made.close();
        throw refused(entry, excess, null);
      }
      return made;
    }

    /** What of a block is more than the device or this kernel can have; empty for nothing. */
    private String excess(List<Integer> block, long most) {
      long threads = 1L * block.get(0) * block.get(1) * block.get(2);
      MetalLimits limits = device.limits();
      if (threads > most) {
        return "its blocks have " + threads + " work items, the device runs at most " + most
            + " of it";
      }
      if (block.get(0) > limits.threadsX() || block.get(1) > limits.threadsY()
          || block.get(2) > limits.threadsZ()) {
        return "its blocks are " + block.get(0) + " x " + block.get(1) + " x " + block.get(2)
            + ", the device has at most " + limits.threadsX() + " x " + limits.threadsY() + " x "
            + limits.threadsZ();
      }
      return "";
    }

    private KernelBuildException refused(Entry entry, String reason, MetalException cause) {
      return new KernelBuildException("the Metal device " + name() + " cannot run kernel "
          + entry.name() + " of " + image.owner() + ": " + reason, cause);
    }

    @Override
    public void close() {
      if (--users > 0) {
        return;
      }
      programs.remove(image.sha256());
      pipelines.values().forEach(MetalPipeline::close);
      module.close();
    }
  }
}
