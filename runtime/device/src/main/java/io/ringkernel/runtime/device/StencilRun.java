package io.ringkernel.runtime.device;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.device.KernelImage.Binding;
import io.ringkernel.runtime.device.KernelImage.Entry;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps of a stencil by one of its forms, over fields that lie on the device. Memory is that of the
 * arrays by the position of the parameter; after the steps each array is where it was before.
 */
final class StencilRun {
  /** Of one launch: a driver may end what takes too long. */
  private static final int MOST_STEPS = 1 << 16;

  private final DeviceProgram program;
  private final MemoryPool pool;
  private final KernelDescriptor kernel;
  private final Launch items;
  private final StencilChoice choice;
  private final Entry entry;
  private final List<Integer> rotation;
  private final Object[] arguments;
  private final List<DeviceMemory> taken = new ArrayList<>();

  StencilRun(DeviceProgram program, MemoryPool pool, KernelDescriptor kernel, Launch items,
      StencilChoice choice, Entry entry, List<Integer> rotation, Object[] arguments) {
    this.program = program;
    this.pool = pool;
    this.kernel = kernel;
    this.items = items;
    this.choice = choice;
    this.entry = entry;
    this.rotation = rotation;
    this.arguments = arguments;
  }

  /** The form of a kernel that a choice names; empty where the image has none. */
  static Optional<Entry> entry(KernelImage image, KernelDescriptor kernel, StencilForm form) {
    return image.entries().values().stream().filter(e -> e.form().filter(form::equals).isPresent()
        && e.variantOf().filter(kernel.name()::equals).isPresent()).findFirst();
  }

  /** Whether the device can do that with these arguments. */
  boolean isPossible(DeviceLimits limits, int axes) {
    if (choice.tile().size() != axes) {
      return false;
    }
    FormCall call = call(choice.depth(), Map.of());
    List<Integer> blocks = blocks();
    int blockItems = entry.block().stream().reduce(1, (a, b) -> a * b);
    boolean fits = blockItems <= limits.workItems() && blocks.get(0) <= limits.blocksX()
        && blocks.get(1) <= limits.blocksY() && blocks.get(2) <= limits.blocksZ()
        && call.isPossible() && call.sharedBytes() + entry.sharedBytes() <= limits.sharedBytes();
    return fits && (choice.form().get() != StencilForm.PERSISTENT || canStay(call, blocks));
  }

  /** All blocks at once, and each with as many cells as its neighbours read. */
  private boolean canStay(FormCall call, List<Integer> blocks) {
    List<Integer> sizes = List.of(items.x(), items.y(), items.z());
    int halo = halo();
    for (int axis = 0; axis < choice.tile().size(); axis++) {
      int last = sizes.get(axis) - (blocks.get(axis) - 1) * choice.tile().get(axis);
      if (blocks.get(axis) > 1 && Math.min(last, choice.tile().get(axis)) < halo) {
        return false;
      }
    }
    long all = blocks.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    return all <= program.residentBlocks(entry, call.sharedBytes());
  }

  /** From the size of the planes: a side is that of the tile and two halos. */
  private int halo() {
    Map<String, Long> one = new HashMap<>();
    for (KernelImage.Field field : entry.arguments()) {
      one.put(field.name(), field.name().startsWith("tile") ? 0L : 1L);
    }
    // with tiles of nothing a plane has (2 * halo) cells along each axis
    int cells = entry.shared().getFirst().length(one::get) / rotation.size();
    return (int) Math.round(Math.pow(cells, 1.0 / choice.tile().size())) / 2;
  }

  private List<Integer> blocks() {
    List<Integer> sizes = List.of(items.x(), items.y(), items.z());
    List<Integer> blocks = new ArrayList<>();
    for (int axis = 0; axis < sizes.size(); axis++) {
      blocks.add(axis < choice.tile().size()
          ? Math.ceilDiv(sizes.get(axis), choice.tile().get(axis)) : 1);
    }
    return blocks;
  }

  /** Takes steps; the memory of the arrays that trade places is by the place in the rotation. */
  void run(int steps, Map<Integer, DeviceMemory> memory) {
    try {
      switch (choice.form().orElseThrow()) {
        case TILED -> tiled(steps, memory);
        case BLOCKED -> blocked(steps, memory);
        case PERSISTENT -> persistent(steps, memory);
      }
    } finally {
      taken.forEach(pool::giveBack);
      taken.clear();
    }
  }

  private void tiled(int steps, Map<Integer, DeviceMemory> memory) {
    for (int step = 0; step < steps; step++) {
      launch(1, rotated(memory, step), Map.of());
    }
  }

  private Map<Integer, DeviceMemory> rotated(Map<Integer, DeviceMemory> memory, int by) {
    Map<Integer, DeviceMemory> now = new HashMap<>(memory);
    for (int role = 0; role < rotation.size(); role++) {
      now.put(rotation.get(role), memory.get(rotation.get((role + by) % rotation.size())));
    }
    return now;
  }

  /** How many launches take the steps: an even number, so that arrays end where they began. */
  static int launches(int steps, int depth) {
    int launches = Math.ceilDiv(steps, depth);
    return launches % 2 == 0 ? launches : launches + 1;
  }

  private void blocked(int steps, Map<Integer, DeviceMemory> memory) {
    int launches = launches(steps, choice.depth());
    Map<Integer, DeviceMemory> now = new HashMap<>(memory);
    Map<Integer, DeviceMemory> spare = new HashMap<>();
    rotation.forEach(field -> spare.put(field, take(memory.get(field).size())));
    int left = steps;
    for (int launch = launches; launch > 0; launch--) {
      int taking = Math.ceilDiv(left, launch);
      Map<Integer, DeviceMemory> next = new HashMap<>();
      for (int role = 0; role < rotation.size(); role++) {
        next.put(kernel.parameters().size() + choice.tile().size() + 1 + role,
            spare.get(rotation.get(role)));
      }
      launch(taking, now, next);
      Map<Integer, DeviceMemory> before = rotated(now, taking);
      Map<Integer, DeviceMemory> after = rotated(spare, taking);
      rotation.forEach(field -> {
        now.put(field, after.get(field));
        spare.put(field, before.get(field));
      });
      left -= taking;
    }
  }

  private void persistent(int steps, Map<Integer, DeviceMemory> memory) {
    Map<Integer, DeviceMemory> own = new HashMap<>();
    for (Binding binding : entry.buffers()) {
      if (binding.parameter() >= kernel.parameters().size()) {
        own.put(binding.parameter(), take(4L * length(binding.parameter())
            * (binding.type().equals("double") ? 2 : 1)));
      }
    }
    int flags = Collections.max(own.keySet());
    int[] none = new int[length(flags)];
    int done = 0;
    while (done < steps) {
      int taking = Math.min(MOST_STEPS, steps - done);
      own.get(flags).write(MemorySegment.ofArray(none));
      launch(taking, rotated(memory, done), own);
      done += taking;
    }
  }

  private DeviceMemory take(long bytes) {
    DeviceMemory memory = pool.take(bytes);
    taken.add(memory);
    return memory;
  }

  /** Elements of an array that the form has besides those of the kernel. */
  private int length(int parameter) {
    int cells = Array.getLength(arguments[rotation.getFirst()]);
    boolean isFlags = parameter == entry.buffers().stream().mapToInt(Binding::parameter).max()
        .orElseThrow() && choice.form().get() == StencilForm.PERSISTENT;
    return isFlags ? blocks().stream().reduce(1, (a, b) -> a * b)
        : choice.form().get() == StencilForm.PERSISTENT ? 2 * cells : cells;
  }

  private void launch(int steps, Map<Integer, DeviceMemory> memory,
      Map<Integer, DeviceMemory> own) {
    Map<Integer, DeviceMemory> all = new HashMap<>(memory);
    all.putAll(own);
    program.run(call(steps, own).on(blocks(), all));
  }

  private FormCall call(int steps, Map<Integer, DeviceMemory> own) {
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(argument.getClass().isArray() ? Array.getLength(argument)
          : argument);
    }
    values.addAll(choice.tile());
    if (choice.form().get() != StencilForm.TILED) {
      values.add(steps);
      int count = (int) entry.buffers().stream()
          .filter(binding -> binding.parameter() >= kernel.parameters().size()).count();
      for (int i = 0; i < count; i++) {
        values.add(length(values.size()));
      }
    }
    return new FormCall(entry, values);
  }
}
