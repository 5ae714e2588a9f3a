package io.ringkernel.processor;

import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.processor.declaration.Problems;
import io.ringkernel.processor.declaration.Targets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The targets of this build.
 *
 * @param known every target that there is
 * @param chosen the lowerings of the build
 */
record BuildTargets(Targets known, List<Lowering> chosen) {
  /**
   * Reads the option; a name that is not known is an error.
   *
   * @param option names by comma; null for every target that is there without being asked for
   * @param debug whether device code is to name its Java lines for the target's tools
   */
  static BuildTargets of(String option, boolean debug, Problems problems) {
    // The class loader of the processor: the context class loader is the build tool's.
    List<Lowering> all =
        KernelCompiler.findLowerings(RingKernelProcessor.class.getClassLoader()).stream()
            .map(lowering -> debug ? lowering.forDebugging() : lowering).toList();
    Targets known = new Targets(names(all, _ -> true), names(all, l -> !l.isOnRequest()), problems);
    if (option == null) {
      return new BuildTargets(known, all.stream().filter(l -> !l.isOnRequest()).toList());
    }
    Set<String> names = new TreeSet<>(Arrays.asList(option.strip().split("\\s*,\\s*")));
    for (String name : names) {
      if (!known.known().contains(name)) {
        problems.error(null, Code.UNKNOWN_TARGET, name,
            known.remedy() + "; see -A" + RingKernelProcessor.TARGETS);
      }
    }
    return new BuildTargets(known,
        all.stream().filter(l -> names.contains(l.target().id())).toList());
  }

  private static Set<String> names(List<Lowering> lowerings, Predicate<Lowering> wanted) {
    return lowerings.stream().filter(wanted).map(l -> l.target().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
