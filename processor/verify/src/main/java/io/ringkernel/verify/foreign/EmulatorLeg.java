package io.ringkernel.verify.foreign;

import io.ringkernel.ir.Entry.TrapSite;
import io.ringkernel.frontend.bytecode.ArrayResult;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.foreign.jvm.Answer;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * CUDA C, compiled as C++. Many methods share one text. Calls for which the JVM has a result share
 * one launch where they can: a trap tells no more than the first work item that trapped.
 */
final class EmulatorLeg implements Leg {
  private static final int METHODS = 24;

  private final Lowering lowering;
  private final EmulatedExecutor executor;
  private final IntConsumer progress;

  EmulatorLeg(Lowering lowering, EmulatedExecutor executor, IntConsumer progress) {
    this.lowering = lowering;
    this.executor = executor.withSeeds(0);
    this.progress = progress;
  }

  @Override
  public String name() {
    return "CUDA C compiled as C++";
  }

  @Override
  public List<Object> answers(List<Call> calls) {
    Map<MethodKernel, List<Integer>> byKernel = new LinkedHashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      byKernel.computeIfAbsent(calls.get(i).kernel(), _ -> new ArrayList<>()).add(i);
    }
    List<MethodKernel> kernels = List.copyOf(byKernel.keySet());
    Object[] answers = new Object[calls.size()];
    for (int i = 0; i < kernels.size(); i += METHODS) {
      List<MethodKernel> some = kernels.subList(i, Math.min(kernels.size(), i + METHODS));
      runTogether(some, byKernel, calls, answers);
      progress.accept(i + some.size());
    }
    return Arrays.asList(answers);
  }

  /** A launch and the calls that it makes. */
  private record Launch(MethodKernel kernel, List<Integer> calls, Execution execution) {}

  private void runTogether(List<MethodKernel> kernels, Map<MethodKernel, List<Integer>> byKernel,
      List<Call> calls, Object[] answers) {
    Module module = lowered(kernels);
    Artifact artifact = lowering.print(module, "methods of a jar");
    Map<String, Artifact.EntryPoint> entries = new LinkedHashMap<>();
    artifact.entries().forEach(entry -> entries.put(entry.name(), entry));
    List<Launch> launches = new ArrayList<>();
    for (MethodKernel kernel : kernels) {
      List<Integer> together = new ArrayList<>();
      for (int index : byKernel.get(kernel)) {
        if (kernel.isBatched() && calls.get(index).expected() instanceof Answer.Returned) {
          together.add(index);
        } else {
          launches.add(launch(artifact, entries, kernel, List.of(index), calls));
        }
      }
      if (!together.isEmpty()) {
        launches.add(launch(artifact, entries, kernel, together, calls));
      }
    }
    List<Outcome> outcomes =
        executor.runAll(launches.stream().map(Launch::execution).toList());
    for (int i = 0; i < launches.size(); i++) {
      Launch launch = launches.get(i);
      List<TrapSite> sites = entries.get(launch.kernel().entry().name()).entry().trapSites();
      for (int at = 0; at < launch.calls().size(); at++) {
        answers[launch.calls().get(at)] =
            answer(launch.kernel(), outcomes.get(i), at, sites);
      }
    }
  }

  private Module lowered(List<MethodKernel> kernels) {
    Map<String, Function> functions = new LinkedHashMap<>();
    kernels.forEach(kernel -> kernel.translation().functions()
        .forEach(function -> functions.put(function.name(), function)));
    Set<Function> all = new LinkedHashSet<>(functions.values());
    kernels.forEach(kernel -> all.add(kernel.entry()));
    Module module = new Module("Methods", List.of(), List.copyOf(all));
    for (Pass pass : lowering.passes()) {
      module = pass.apply(module);
    }
    return module;
  }

  private static Launch launch(Artifact artifact, Map<String, Artifact.EntryPoint> entries,
      MethodKernel kernel, List<Integer> indices, List<Call> calls) {
    List<Argument> arguments = new ArrayList<>();
    Signature signature = Signature.of(kernel.method());
    Class<?>[] types = signature.parameters();
    if (kernel.isBatched()) {
      arguments.add(Argument.of(indices.size()));
    }
    for (int i = 0; i < types.length; i++) {
      if (kernel.isBatched()) {
        Object column = Array.newInstance(types[i], indices.size());
        for (int at = 0; at < indices.size(); at++) {
          Array.set(column, at, calls.get(indices.get(at)).arguments()[i]);
        }
        arguments.add(Argument.in(column));
      } else {
        Object value = calls.get(indices.getFirst()).arguments()[i];
        arguments.add(types[i].isArray() ? Argument.inOut(value) : Argument.of(value));
      }
    }
    if (kernel.translation().array().orElse(null) instanceof ArrayResult.Made(var _, int length)) {
      arguments.add(Argument.inOut(
          Array.newInstance(signature.result().getComponentType(), length)));
    } else if (kernel.root().result() != Type.Nothing.NOTHING) {
      arguments.add(Argument.inOut(Array.newInstance(signature.result(), indices.size())));
    }
    Artifact.EntryPoint entry = entries.get(kernel.entry().name());
    int block = kernel.blockSize();
    int groups = (indices.size() + block - 1) / block;
    LaunchCase launch = new LaunchCase(entry.symbol(), new int[] {groups, 1, 1},
        new int[] {block, 1, 1}, arguments, entry.entry().trapSites().size());
    return new Launch(kernel, indices, new Execution(artifact.text(), launch));
  }

  private static Object answer(MethodKernel kernel, Outcome outcome, int at,
      List<TrapSite> sites) {
    if (outcome.status() == Outcome.Status.TIMEOUT) {
      return Answer.Slow.SLOW;
    }
    if (outcome.status() != Outcome.Status.FINE) {
      String said = outcome.message();
      return outcome.status() + ": " + said.lines().filter(line -> line.contains("error"))
          .findFirst().orElse(said.lines().findFirst().orElse(""));
    }
    if (outcome.trap().isPresent()) {
      return new Answer.Threw(sites.get(outcome.trap().get().site()).kind().exception());
    }
    List<Object> arrays = new ArrayList<>(outcome.arrays());
    Object value = null;
    if (kernel.root().result() != Type.Nothing.NOTHING) {
      value = Array.get(arrays.removeLast(), at);
    } else if (kernel.translation().array().isPresent()) {
      value = kernel.returned(arrays);
    }
    return new Answer.Returned(value, kernel.isBatched() ? new Object[0] : arrays.toArray());
  }
}
