package io.ringkernel.verify.execution;

import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.runtime.webgpu.BindingKind;
import io.ringkernel.runtime.webgpu.ComputePipeline;
import io.ringkernel.runtime.webgpu.GpuBuffer;
import io.ringkernel.runtime.webgpu.ShaderModule;
import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.runtime.webgpu.WebGpuException;
import io.ringkernel.runtime.webgpu.WebGpuTimeout;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Executes WGSL through the product's own binding on the machine's Vulkan driver. Arrays of bytes,
 * shorts and chars are padded to whole words.
 */
public final class WgslExecutor implements KernelExecutor, AutoCloseable {
  private static final Pattern BINDING =
      Pattern.compile("@binding\\(\\s*(\\d+)\\s*\\)\\s*var\\s*<\\s*([^>]*?)\\s*>");

  private static final Pattern ENTRY = Pattern.compile("@compute[^{}]*?\\bfn\\s+(\\w+)");

  private final Duration limit;
  private WebGpuDevice device;

  private WgslExecutor(Duration limit) {
    this.limit = limit;
    openDevice();
  }

  private void openDevice() {
    device = WebGpuDevice.open(WebGpuBackend.VULKAN);
    device.timeout(limit);
  }

  /** Opens a device. */
  public static WgslExecutor open() {
    return open(Duration.ofSeconds(60));
  }

  /** Opens a device that gives up on a launch after {@code limit}. */
  public static WgslExecutor open(Duration limit) {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    return new WgslExecutor(limit);
  }

  @Override
  public void close() {
    device.close();
  }

  @Override
  public List<Outcome> runAll(List<Execution> executions) {
    Map<String, ShaderModule> modules = new HashMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Execution execution : executions) {
      try {
        ShaderModule module = modules.computeIfAbsent(execution.source(), device::compile);
        outcomes.add(run(module, kinds(execution), execution.launch()));
      } catch (WebGpuTimeout e) {
        outcomes.add(Outcome.failed(Outcome.Status.TIMEOUT, e.getMessage()));
        modules.clear();
        device.close();
        openDevice();
      } catch (WebGpuException e) {
        outcomes.add(Outcome.failed(Outcome.Status.REJECTED, e.getMessage()));
      }
    }
    modules.values().forEach(ShaderModule::close);
    return outcomes;
  }

  /** The kinds of all bindings: what the text declares, or for one it omits what the rule says. */
  private static List<BindingKind> kinds(Execution execution) {
    LaunchCase launch = execution.launch();
    List<BindingKind> kinds = new ArrayList<>();
    launch.buffers().forEach(buffer ->
        kinds.add(buffer.readOnly() ? BindingKind.READ_ONLY_STORAGE : BindingKind.STORAGE));
    if (launch.trapSites() > 0) {
      kinds.add(BindingKind.STORAGE);
    }
    if (Marshalling.argumentsBlock(launch).length > 0) {
      kinds.add(BindingKind.UNIFORM);
    }
    declared(SourceText.withoutComments(execution.source()), launch.entry())
        .forEach((index, kind) -> {
          if (index < kinds.size() && kinds.get(index) != BindingKind.UNIFORM) {
            kinds.set(index, kind.endsWith("read_write")
                ? BindingKind.STORAGE : BindingKind.READ_ONLY_STORAGE);
          }
        });
    return kinds;
  }

  /** The bindings of an entry: those of several follow each other, each from number 0. */
  private static Map<Integer, String> declared(String plain, String entry) {
    List<Map<Integer, String>> groups = new ArrayList<>();
    int last = Integer.MAX_VALUE;
    Matcher binding = BINDING.matcher(plain);
    while (binding.find()) {
      int index = Integer.parseInt(binding.group(1));
      if (index <= last) {
        groups.add(new HashMap<>());
      }
      groups.getLast().put(index, binding.group(2));
      last = index;
    }
    List<String> entries = ENTRY.matcher(plain).results().map(m -> m.group(1)).toList();
    return groups.size() == entries.size() && entries.contains(entry)
        ? groups.get(entries.indexOf(entry)) : groups.isEmpty() ? Map.of() : groups.getFirst();
  }

  private Outcome run(ShaderModule module, List<BindingKind> kinds, LaunchCase launch) {
    List<GpuBuffer> buffers = new ArrayList<>();
    Map<String, Integer> constants = new TreeMap<>();
    for (int i = 0; i < launch.shared().size(); i++) {
      constants.put(EntryAbi.sharedLength(launch.entry(), i), launch.shared().get(i).length());
    }
    try (ComputePipeline pipeline =
        device.pipeline(module, launch.entry(), kinds, constants)) {
      launch.buffers().forEach(buffer -> buffers.add(upload(Marshalling.bytes(buffer), false)));
      if (launch.trapSites() > 0) {
        buffers.add(upload(Marshalling.untrapped(launch.trapSites()), false));
      }
      byte[] block = Marshalling.argumentsBlock(launch);
      if (block.length > 0) {
        buffers.add(upload(block, true));
      }
      int[] grid = launch.grid();
      long begin = System.nanoTime();
      device.dispatch(pipeline, buffers, grid[0], grid[1], grid[2]);
      return outcome(launch, buffers, System.nanoTime() - begin);
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
