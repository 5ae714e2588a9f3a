package io.ringkernel.runtime.device;

import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.Steps;
import io.ringkernel.runtime.device.KernelImage.Entry;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Several steps of a kernel on a device, on the device's thread: by the form that is chosen, or
 * that measuring has found to be the quickest for the grid, else by a launch for each. The arrays
 * are on the device from the first step to the last.
 */
final class StencilSteps {
  /** Steps of a form that is measured; even, so arrays end where they began. */
  private static final int MEASURED = 16;
  private static final int MEASUREMENTS = 3;
  private static final long BUDGET_NANOS = 2_000_000_000L;
  private static final System.Logger LOG = System.getLogger("io.ringkernel.stencil");

  /**
   * Where kernels are launched.
   *
   * @param resident memory of arrays that stay on the device
   * @param exclusively runs what needs the device for itself
   */
  record Launcher(KernelImage image, DeviceProgram program, ComputeDevice device, MemoryPool pool,
      Map<Object, DeviceMemory> resident, Consumer<Runnable> exclusively, DeviceTrace trace) {}

  private final StencilTuning tuning;
  private final Launcher on;
  private final KernelDescriptor kernel;
  private final Launch launch;
  private final Steps steps;
  private final Object[] arguments;
  /** Memory by array: resident, or of this call alone. */
  private final Map<Object, DeviceMemory> memory = new IdentityHashMap<>();
  private final List<Object> own = new ArrayList<>();

  StencilSteps(StencilTuning tuning, Launcher on, KernelDescriptor kernel, Launch launch,
      Steps steps, Object[] arguments) {
    this.tuning = tuning;
    this.on = on;
    this.kernel = kernel;
    this.launch = launch;
    this.steps = steps;
    this.arguments = arguments;
  }

  /** Takes the steps and waits; throws what the kernel throws. */
  void run() throws Throwable {
    try {
      bring();
      StencilChoice choice = choice();
      LOG.log(System.Logger.Level.DEBUG, () -> kernel.owner().getSimpleName() + "." + kernel.name()
          + " takes " + steps.count() + " steps on " + on.device.name() + ": " + choice);
      take(choice, steps.count(), memory);
      for (Object array : own) {
        HostArrays.read(memory.get(array), array);
      }
    } finally {
      own.forEach(array -> on.pool.giveBack(memory.get(array)));
    }
  }

  private void bring() {
    for (int i = 0; i < arguments.length; i++) {
      Object array = arguments[i];
      if (!array.getClass().isArray() || memory.containsKey(array)
          || kernel.parameters().get(i).form().isPresent()) {
        continue;
      }
      DeviceMemory there = on.resident.get(array);
      if (there == null) {
        there = on.pool.take(HostArrays.deviceBytes(array));
        memory.put(array, there);
        own.add(array);
        HostArrays.write(array, there);
      }
      memory.put(array, there);
    }
  }

  private StencilChoice choice() throws Throwable {
    Optional<StencilChoice> chosen = StencilTuning.chosen();
    if (chosen.isPresent()) {
      return isPossible(chosen.get()) ? chosen.get() : StencilChoice.NAIVE;
    }
    Optional<StencilForm> only = StencilTuning.form();
    String words = String.join("\n", on.device.name(), on.device.driver(), on.image.target(),
        on.image.sha256(), kernel.name(), launch.toString(),
        Integer.toString(Math.min(steps.count(), MEASURED)))
        + only.map(form -> "\n" + form.text()).orElse("");
    Optional<StencilChoice> known = tuning.find(words).filter(this::isPossible);
    if (known.isPresent()) {
      return known.get();
    }
    long updates = (long) launch.x() * launch.y() * launch.z() * steps.count();
    if (only.isEmpty()
        && (steps.count() < MEASURED || !StencilTuning.isWorthwhile(updates))) {
      return StencilChoice.NAIVE;
    }
    try {
      StencilChoice best = measured(only);
      tuning.keep(words, best);
      return best;
    } catch (DeviceMemoryException e) {
      LOG.log(System.Logger.Level.DEBUG, "no room to measure the forms of {0}: {1}", kernel.name(),
          e.getMessage());
      return StencilChoice.NAIVE;
    }
  }

  private boolean isPossible(StencilChoice choice) {
    boolean hasRecords = kernel.parameters().stream().anyMatch(p -> p.form().isPresent());
    return choice.form().isEmpty()
        || !hasRecords && !steps.rotation().isEmpty()
            && LaunchCondition.areDisjoint(kernel, arguments)
            && StencilRun.entry(on.image, kernel, choice.form().get())
                .filter(entry -> run(choice, entry).isPossible(on.device.limits(), axes()))
                .isPresent();
  }

  /** The kernel ends with the sizes of its grid; only a grid of three axes has blocks along z. */
  private int axes() {
    return kernel.blockZ() > 1 ? 3 : 2;
  }

  private StencilRun run(StencilChoice choice, Entry entry) {
    return new StencilRun(on.program, on.pool, kernel, launch, choice, entry, steps.rotation(),
        arguments);
  }

  private void take(StencilChoice choice, int count, Map<Object, DeviceMemory> where)
      throws Throwable {
    if (choice.form().isEmpty()) {
      naive(count, where);
      return;
    }
    if (choice.form().get() == StencilForm.BLOCKED && count == 1) {
      naive(count, where); // an even number of launches takes no single step
      return;
    }
    Map<Integer, DeviceMemory> byPosition = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      if (where.containsKey(arguments[i])) {
        byPosition.put(i, where.get(arguments[i]));
      }
    }
    Entry entry = StencilRun.entry(on.image, kernel, choice.form().get()).orElseThrow();
    Runnable work = () -> {
      run(choice, entry).run(count, byPosition);
      on.device.settle();
    };
    if (choice.form().get() == StencilForm.PERSISTENT) {
      on.exclusively.accept(work);
    } else {
      work.run();
    }
  }

  private void naive(int count, Map<Object, DeviceMemory> where) throws Throwable {
    List<Object[]> turns = steps.arguments(arguments);
    for (int step = 0; step < count; step++) {
      Object[] each = turns.get(step % turns.size());
      Entry entry = on.image.entry(kernel, launch, each);
      new KernelRun(on.pool, where, on.image, entry, each).run(on.program, kernel, launch,
          on.device.limits(), on.trace);
    }
    on.device.settle();
  }

  /**
   * Takes some steps with each form on copies of the arrays, and the quickest that is right. It
   * ends when the time is up, but not before a form that is asked for was tried.
   *
   * @param only the form that is asked for; a launch for each step is then what remains without it
   */
  private StencilChoice measured(Optional<StencilForm> only) throws Throwable {
    Map<Object, DeviceMemory> copies = new IdentityHashMap<>();
    try (Arena host = Arena.ofConfined()) {
      for (Object array : memory.keySet()) {
        copies.put(array, on.pool.take(memory.get(array).size()));
      }
      long end = tuning.now() + BUDGET_NANOS;
      StencilChoice best = StencilChoice.NAIVE;
      long least = time(best, copies);
      least = only.isPresent() ? Long.MAX_VALUE : least;
      Map<Object, MemorySegment> expected = blank(copies, host);
      read(copies, expected);
      Map<Object, MemorySegment> actual = blank(copies, host);
      for (StencilChoice choice : StencilCandidates.of(axes(), launch,
          form -> only.filter(asked -> asked != form).isEmpty()
              && StencilRun.entry(on.image, kernel, form).isPresent())) {
        boolean isWanted = only.isPresent() && best.form().isEmpty();
        if (tuning.now() > end && !isWanted) {
          break;
        }
        if (isPossible(choice)) {
          long took = time(choice, copies);
          read(copies, actual);
          if (!isSame(expected, actual)) {
            LOG.log(System.Logger.Level.WARNING, "{0} of {1} computes something else on {2}; it is"
                + " not used", choice, kernel.name(), on.device.name());
          } else if (took < least) {
            least = took;
            best = choice;
          }
        }
      }
      return best;
    } finally {
      copies.values().forEach(on.pool::giveBack);
    }
  }

  private long time(StencilChoice choice, Map<Object, DeviceMemory> copies) throws Throwable {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < MEASUREMENTS; i++) {
      copies.forEach((array, copy) -> HostArrays.write(array, copy));
      on.device.settle();
      long began = tuning.now();
      take(choice, MEASURED, copies);
      least = Math.min(least, tuning.now() - began);
    }
    return least;
  }

  /** Native memory, for what a device holds may be more than a Java array does. */
  private static Map<Object, MemorySegment> blank(Map<Object, DeviceMemory> copies, Arena host) {
    Map<Object, MemorySegment> blank = new IdentityHashMap<>();
    copies.forEach((array, copy) -> blank.put(array,
        host.allocate(Math.min(copy.size(), HostArrays.deviceBytes(array)), Long.BYTES)));
    return blank;
  }

  private static void read(Map<Object, DeviceMemory> copies, Map<Object, MemorySegment> into) {
    copies.forEach((array, copy) -> copy.read(into.get(array)));
  }

  private static boolean isSame(Map<Object, MemorySegment> expected,
      Map<Object, MemorySegment> actual) {
    return expected.entrySet().stream()
        .allMatch(each -> each.getValue().mismatch(actual.get(each.getKey())) < 0);
  }
}
