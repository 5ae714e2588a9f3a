package io.ringkernel.ir.interp;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.interp.Position.Axes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a valid module, before or after any pass. The items of a block take turns at barriers in the
 * order of their index, blocks run one after another up to where the
 * grid meets or an item sleeps: two runs give the
 * same result, also where the program has a data race.
 */
public final class Interpreter {
  private final Module module;
  private final Map<String, Integer> slots = new HashMap<>();
  private long stepLimit = Long.MAX_VALUE;
  private long steps;
  private FloatWatcher watcher = (_, _) -> {};

  /** An interpreter of one module. */
  public Interpreter(Module module) {
    this.module = module;
  }

  /** Limits a run, so that an endless loop of a generated program ends. */
  public Interpreter withStepLimit(long limit) {
    stepLimit = limit;
    return this;
  }

  /** Is told of floating-point arithmetic. */
  @FunctionalInterface
  public interface FloatWatcher {
    /**
     * An operation takes or gives a number.
     *
     * @param rounded whether it is the sum, difference or product of floats, and not the exact one
     */
    void met(double number, boolean rounded);
  }

  /**
   * Tells of floating-point arithmetic: on a target that may take numbers for finite and sums in
   * another order, a run that meets other numbers or rounds proves nothing.
   */
  public Interpreter withFloatWatcher(FloatWatcher consumer) {
    watcher = consumer;
    return this;
  }

  /**
   * Runs an entry point over a grid. Arrays are changed in place.
   *
   * @param arguments boxed scalars, Java arrays and {@link StructArray}s in the order of the
   *     parameters
   * @throws TrapException for the work item with the smallest linear index, after all have ended
   * @throws DivergentBarrierException where a barrier is not reached by all items of a block
   * @throws StepLimitException where the run takes too long
   */
  public void launch(String entryName, Grid grid, Object... arguments) {
    Function function = module.function(entryName);
    Entry entry = function.entry().orElseThrow();
    steps = 0;
    WorkItem.Launch launch = new WorkItem.Launch(this, entry.bounds(), new HashMap<>());
    TrapException first = null;
    boolean someFinished = false;
    List<BlockRun> waiting = new ArrayList<>();
    for (int z = 0; z < grid.z(); z++) {
      for (int y = 0; y < grid.y(); y++) {
        for (int x = 0; x < grid.x(); x++) {
          BlockRun block = new BlockRun(
              items(launch, function, new Axes(x, y, z), Position.sizeOf(entry), grid, arguments));
          block.run();
          first = TrapException.smaller(first, block.trap());
          someFinished |= block.hasFinished();
          if (block.isAtGrid() || block.isResting()) {
            waiting.add(block);
          }
        }
      }
    }
    while (!waiting.isEmpty()) {
      List<BlockRun> resting = waiting.stream().filter(BlockRun::isResting).toList();
      if (resting.isEmpty()) {
        BlockRun.meet(waiting, grid.x() * grid.y() * grid.z(), someFinished);
      }
      for (BlockRun block : resting.isEmpty() ? waiting : resting) {
        block.run();
        first = TrapException.smaller(first, block.trap());
        someFinished |= block.hasFinished();
      }
      waiting.removeIf(block -> !block.isAtGrid() && !block.isResting());
    }
    if (first != null) {
      throw first;
    }
  }

  /**
   * Calls a function by itself.
   *
   * @return a boxed primitive, a {@link StructValue}, or null for a function without a result
   * @throws TrapException with work item 0
   */
  public Object callFunction(String name, Object... arguments) {
    steps = 0;
    Function function = module.function(name);
    Entry.BoundsPolicy bounds =
        function.entry().map(Entry::bounds).orElse(Entry.BoundsPolicy.TRAP);
    WorkItem item = new WorkItem(new WorkItem.Launch(this, bounds, new HashMap<>()), Position.ALONE,
        new HashMap<>(), start(function, arguments));
    while (true) {
      switch (item.run()) {
        case FINISHED -> {
          return item.result();
        }
        case TRAPPED -> throw item.trap();
        case AT_BARRIER -> {}
      }
    }
  }

  Module module() {
    return module;
  }

  int slots(Function function) {
    return slots.computeIfAbsent(function.name(), _ -> Activation.slots(function));
  }

  FloatWatcher watcher() {
    return watcher;
  }

  void countStep() {
    if (++steps > stepLimit) {
      throw new StepLimitException(stepLimit);
    }
  }

  private List<WorkItem> items(WorkItem.Launch launch, Function function, Axes block, Axes size,
      Grid grid, Object[] arguments) {
    Map<Integer, Memory> shared = new HashMap<>();
    List<WorkItem> items = new ArrayList<>();
    for (int z = 0; z < size.z(); z++) {
      for (int y = 0; y < size.y(); y++) {
        for (int x = 0; x < size.x(); x++) {
          Position position = new Position(new Axes(x, y, z), block, size,
              new Axes(grid.x(), grid.y(), grid.z()));
          items.add(new WorkItem(launch, position, shared, start(function, arguments)));
        }
      }
    }
    return items;
  }

  private Activation start(Function function, Object[] arguments) {
    if (arguments.length != function.parameters().size()) {
      throw new IllegalArgumentException(function.name() + " takes "
          + function.parameters().size() + " arguments, not " + arguments.length);
    }
    Activation activation = new Activation(function, slots(function), null, null);
    for (int i = 0; i < arguments.length; i++) {
      bind(activation, function.parameters().get(i), arguments[i]);
    }
    return activation;
  }

  private static void bind(Activation activation, Operand parameter, Object argument) {
    switch (parameter) {
      case Array array -> {
        Memory memory = new Memory(argument);
        if (!memory.fits(array.element())) {
          throw new IllegalArgumentException(array + " cannot be a "
              + argument.getClass().getSimpleName());
        }
        activation.bind(array, memory);
      }
      case Atom.Value value -> activation.set(value.id(), value.type(), argument);
      case Atom.Const constant -> throw new AssertionError("parameter " + constant);
    }
  }
}
