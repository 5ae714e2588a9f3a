package io.ringkernel.tests.corpus;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.tests.corpus.RecordingBackend.Recorded;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class with kernels and a method {@code run(RingRuntime)}, which launches them as a user does
 * and compares with a reference of its own. Where targets may differ, it has {@code near()}, a
 * share of the largest number on every target, {@code nearOnWgsl()}, or {@code differOnWgsl()}, the
 * share of elements that may be anything.
 */
record Algorithm(Class<?> owner) {
  /** Stands for a target where results must have the bits of the JVM. */
  static final String INTERPRETER = "interpreter";

  String name() {
    return owner.getSimpleName();
  }

  void run(RingRuntime runtime) throws Throwable {
    try {
      Method run = owner.getDeclaredMethod("run", RingRuntime.class);
      run.setAccessible(true);
      run.invoke(null, runtime);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A launch of a kernel of it, or of another class that it uses, on a target. */
  static Execution execution(Recorded recorded, String target) {
    try {
      Path folder = Corpus.output().resolve("META-INF/ringkernel")
          .resolve(recorded.kernel().owner().getName());
      Map<String, Object> manifest =
          JSON.std.mapFrom(Files.readString(folder.resolve("kernel.json")));
      Map<String, Object> description = Corpus.object(Corpus.object(manifest, "targets"), target);
      Map<String, Object> entry = Corpus.objects(description, "entries").stream()
          .filter(e -> e.get("name").equals(recorded.kernel().name())).findFirst()
          .orElseThrow(() -> new AssertionError(target + " refused " + recorded.kernel().name()
              + ": " + description.get("refused")));
      String text = Files.readString(folder.resolve((String) description.get("file")));
      return new Execution(text, launch(recorded, entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A launch of what the other front end made of the class file. */
  static Execution execution(Recorded recorded, ClassFileCorpus classes) {
    String owner = recorded.kernel().owner().getName();
    return new Execution(classes.texts().get(owner),
        launch(recorded, classes.entry(owner, recorded.kernel().name())));
  }

  private static LaunchCase launch(Recorded recorded, Map<String, Object> entry) {
    Launch items = recorded.launch();
    int[] block = {recorded.kernel().blockX(), recorded.kernel().blockY(),
      recorded.kernel().blockZ()};
    int[] grid = {groups(items.x(), block[0]), groups(items.y(), block[1]),
      groups(items.z(), block[2])};
    return new LaunchCase((String) entry.get("symbol"), grid, block,
        Records.arguments(recorded.kernel().parameters(), recorded.before()),
        Corpus.objects(entry, "traps").size());
  }

  private static int groups(int items, int block) {
    return (items + block - 1) / block;
  }

  /** Fails where the arrays after a launch are not those of the CPU. */
  void compare(Recorded recorded, Outcome outcome, String target) {
    if (outcome.orFail().trap().isPresent()) {
      throw new AssertionError("trapped: " + outcome.trap());
    }
    compare(recorded, Records.arrays(recorded.kernel().parameters(), recorded.after(), outcome),
        target);
  }

  /** Fails where arrays after a launch are not those of the CPU. */
  void compare(Recorded recorded, List<Object> arrays, String target) {
    int next = 0;
    for (int i = 0; i < recorded.after().length; i++) {
      if (recorded.kernel().parameters().get(i).array()) {
        compare(recorded.after()[i], arrays.get(next++),
            recorded.kernel().name() + ", argument " + i, target);
      }
    }
  }

  private void compare(Object expected, Object actual, String what, String target) {
    List<Object> here = Records.leaves(expected);
    List<Object> there = Records.leaves(actual);
    for (int k = 0; k < here.size(); k++) {
      SameBits.check(here.get(k), there.get(k), what, tolerance(here.get(k), target));
    }
  }

  /** Runs a launch in the reference interpreter, by what a front end made of its class. */
  static List<Object> interpret(Recorded recorded, Module module) {
    Launch items = recorded.launch();
    Object[] values = RecordingBackend.copies(recorded.before());
    new Interpretation(module, recorded.kernel().name()).launch(
        new Grid(groups(items.x(), recorded.kernel().blockX()),
            groups(items.y(), recorded.kernel().blockY()),
            groups(items.z(), recorded.kernel().blockZ())),
        values);
    return Arrays.stream(values).filter(value -> value.getClass().isArray()).toList();
  }

  /** The interpreter does what Java does, to the last bit. */
  private Tolerance tolerance(Object expected, String target) {
    if (target.equals(INTERPRETER)) {
      return Tolerance.EXACT;
    }
    double near = number("near").orElse(0.0);
    double share = 0;
    if (target.equals("wgsl")) {
      near = Math.max(near, number("nearOnWgsl").orElse(0.0));
      share = number("differOnWgsl").orElse(0.0);
    }
    double largest = 1;
    if (expected instanceof float[] || expected instanceof double[]) {
      for (int i = 0; i < Array.getLength(expected); i++) {
        largest = Math.max(largest, Math.abs(((Number) Array.get(expected, i)).doubleValue()));
      }
    }
    return new Tolerance(share, 0, near * largest, false);
  }

  /** How near a target comes, in words. */
  String bound(String target) {
    Tolerance tolerance = tolerance(new int[0], target);
    String near = tolerance.absolute() == 0 ? "exact"
        : "within " + FidelityMatrix.number(tolerance.absolute()) + " of the largest";
    return tolerance.share() == 0 ? near : near + ", but for "
        + FidelityMatrix.number(tolerance.share() * 100) + " % of the elements";
  }

  private Optional<Double> number(String method) {
    try {
      Method found = owner.getDeclaredMethod(method);
      found.setAccessible(true);
      return Optional.of((double) found.invoke(null));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
