package io.ringkernel.runtime.device;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.device.KernelImage.Binding;
import io.ringkernel.runtime.device.KernelImage.Entry;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One launch of a kernel on a device, on the device's thread. */
final class KernelRun {
  private final MemoryPool pool;
  private final Map<Object, DeviceMemory> resident;
  private final KernelImage image;
  private final Entry entry;
  private final Object[] arguments;
  /** Memory that belongs to this launch alone, by array. */
  private final Map<Object, DeviceMemory> own = new IdentityHashMap<>();
  private final Map<Object, RecordMemory> records = new IdentityHashMap<>();
  private List<Integer> sharedLengths = List.of();
  private DeviceMemory traps;
  private ClassLoader loader;

  KernelRun(MemoryPool pool, Map<Object, DeviceMemory> resident, KernelImage image, Entry entry,
      Object[] arguments) {
    this.pool = pool;
    this.resident = resident;
    this.image = image;
    this.entry = entry;
    this.arguments = arguments;
  }

  /** What a launch asks for against what the device has, before anything is done. */
  static void check(KernelDescriptor kernel, Launch launch, Object[] arguments,
      DeviceLimits limits) {
    check(kernel, "blocks along x", blocks(launch.x(), kernel.blockX()), limits.blocksX());
    check(kernel, "blocks along y", blocks(launch.y(), kernel.blockY()), limits.blocksY());
    check(kernel, "blocks along z", blocks(launch.z(), kernel.blockZ()), limits.blocksZ());
    check(kernel, "work items in a block",
        (long) kernel.blockX() * kernel.blockY() * kernel.blockZ(), limits.workItems());
    for (int i = 0; i < arguments.length; i++) {
      KernelParameter parameter = kernel.parameters().get(i);
      if (parameter.array()) {
        check(kernel, "bytes in array " + parameter.name(), bytes(parameter, arguments[i]),
            limits.bufferBytes());
        if (!limits.aliases()) {
          checkDisjoint(kernel, arguments, i);
        }
      }
    }
  }

  /** What the shared arrays of a launch need, of the form that will run. */
  static void checkShared(KernelDescriptor kernel, Entry entry, List<Integer> lengths,
      DeviceLimits limits) {
    long needed = entry.sharedBytes();
    StringBuilder sizes = new StringBuilder();
    for (int i = 0; i < lengths.size(); i++) {
      SharedArray array = entry.shared().get(i);
      needed += array.bytes(lengths.get(i));
      sizes.append(sizes.isEmpty() ? "" : ", ").append(array.name()).append('[')
          .append(lengths.get(i)).append(']');
    }
    check(kernel, "bytes of shared memory in a block for " + sizes, needed,
        lengths.isEmpty() ? Long.MAX_VALUE : limits.sharedBytes());
  }

  private static long bytes(KernelParameter parameter, Object array) {
    return parameter.form().map(form -> Collections.max(form.columnBytes(Array.getLength(array))))
        .orElseGet(() -> HostArrays.deviceBytes(array));
  }

  private static void check(KernelDescriptor kernel, String what, long needed, long limit) {
    if (needed > limit) {
      throw new IllegalArgumentException("kernel " + kernel.owner().getSimpleName() + "."
          + kernel.name() + " needs " + needed + " " + what + ", the device has at most " + limit);
    }
  }

  private static void checkDisjoint(KernelDescriptor kernel, Object[] arguments, int at) {
    for (int i = 0; i < at; i++) {
      KernelParameter one = kernel.parameters().get(i);
      KernelParameter other = kernel.parameters().get(at);
      if (arguments[i] == arguments[at] && (one.written() || other.written())) {
        throw new IllegalArgumentException("arguments " + one.name() + " and " + other.name()
            + " of " + kernel.owner().getSimpleName() + "." + kernel.name()
            + " are the same array, and the kernel writes it: this device cannot bind it twice");
      }
    }
  }

  static int blocks(int items, int block) {
    return Math.ceilDiv(items, block);
  }

  /**
   * Runs and waits.
   *
   * @throws Throwable what the kernel throws on the JVM
   */
  void run(DeviceProgram program, KernelDescriptor kernel, Launch launch, DeviceLimits limits,
      DeviceTrace trace) throws Throwable {
    try {
      EntryCall[] call = new EntryCall[1];
      trace.step("copy to device", Map.of(), () -> call[0] = bind(kernel, launch, limits));
      String name = kernel.owner().getSimpleName() + "." + kernel.name();
      trace.step(name, Map.of("items", (long) launch.x() * launch.y() * launch.z()),
          () -> program.run(call[0]));
      trace.step("copy to host", Map.of(), this::copyBack);
      if (traps != null) {
        int[] sites = new int[entry.traps().size()];
        traps.read(MemorySegment.ofArray(sites));
        report(sites);
      }
    } finally {
      free();
    }
  }

  /** Brings the arrays to the device that are not there, and what receives traps. */
  EntryCall bind(KernelDescriptor kernel, Launch launch, DeviceLimits limits) {
    loader = kernel.owner().getClassLoader();
    sharedLengths = entry.shared().stream()
        .map(array -> array.length(kernel, launch, arguments)).toList();
    checkShared(kernel, entry, sharedLengths, limits);
    List<DeviceMemory> buffers = new ArrayList<>();
    for (Binding binding : entry.buffers()) {
      buffers.add(binding.receivesTraps() ? trapMemory() : memory(binding, kernel));
    }
    return new EntryCall(entry, blocks(launch.x(), kernel.blockX()),
        blocks(launch.y(), kernel.blockY()), blocks(launch.z(), kernel.blockZ()), buffers,
        values(), sharedLengths);
  }

  /** Gives the memory back that belongs to this launch. */
  void free() {
    own.values().forEach(pool::giveBack);
    records.values().forEach(memory -> memory.giveBack(pool));
    if (traps != null) {
      pool.giveBack(traps);
    }
  }

  /** What receives traps, where the kernel can trap. */
  Optional<DeviceMemory> traps() {
    return Optional.ofNullable(traps);
  }

  int trapSites() {
    return entry.traps().size();
  }

  private DeviceMemory memory(Binding binding, KernelDescriptor kernel) {
    Object array = arguments[binding.parameter()];
    KernelParameter parameter = kernel.parameters().get(binding.parameter());
    if (parameter.form().isPresent()) {
      RecordMemory known = records.get(array);
      if (known == null) {
        known = new RecordMemory(parameter.form().get(), (Object[]) array, parameter.name(), pool);
        records.put(array, known);
      }
      return known.column(binding.column());
    }
    DeviceMemory there = resident.get(array);
    if (there == null) {
      there = own.get(array);
    }
    if (there == null) {
      there = pool.take(HostArrays.deviceBytes(array));
      own.put(array, there);
      HostArrays.write(array, there);
    }
    return there;
  }

  private DeviceMemory trapMemory() {
    traps = pool.take(Math.max(1, entry.traps().size()) * (long) Integer.BYTES);
    clearTraps();
    return traps;
  }

  void clearTraps() {
    int[] none = new int[entry.traps().size()];
    Arrays.fill(none, Traps.NONE);
    traps.write(MemorySegment.ofArray(none));
  }

  /** By parameter: the scalar, or the length of the array; the array of traps has no value. */
  private List<Object> values() {
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(argument.getClass().isArray() ? Array.getLength(argument) : argument);
    }
    return values;
  }

  private void copyBack() {
    for (Binding binding : entry.buffers()) {
      if (binding.written() && !binding.receivesTraps()) {
        Object array = arguments[binding.parameter()];
        DeviceMemory memory = own.get(array);
        if (memory != null) {
          HostArrays.read(memory, array);
        } else if (records.containsKey(array) && binding.column() == 0) {
          records.get(array).read();
        }
      }
    }
  }

  /**
   * Throws what the kernel threw, if it did.
   *
   * @param sites what {@link #traps} receives
   */
  void report(int[] sites) throws Throwable {
    Optional<Throwable> thrown = Traps.thrown(image, loader, entry, sites, sharedLengths);
    if (thrown.isPresent()) {
      throw thrown.get();
    }
  }
}
