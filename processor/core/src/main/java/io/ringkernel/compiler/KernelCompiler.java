package io.ringkernel.compiler;

import io.ringkernel.compiler.Compilation.Refusal;
import io.ringkernel.compiler.Compilation.TargetResult;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.check.BarrierUniformity;
import io.ringkernel.ir.check.CapabilityCheck;
import io.ringkernel.ir.check.CollectiveCheck;
import io.ringkernel.ir.check.Nesting;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Severity;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Generation;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.NamedMessage;
import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import io.ringkernel.ir.pass.EliminateDeadCode;
import io.ringkernel.ir.pass.FoldConstants;
import io.ringkernel.ir.pass.NarrowDoubleMath;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.ir.pass.PropagateCopies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The driver: checks a module once, then takes it through the passes and the printer of every
 * target.
 *
 * <p>A target that cannot express an entry is an error where the entry names the target, else a
 * warning; the entry is then left out of that target's file and the others stay.
 */
public final class KernelCompiler {
  /** A pass that makes a module which is not well formed is named where our tests run. */
  private static final boolean CHECKING = KernelCompiler.class.desiredAssertionStatus();

  private final List<Lowering> lowerings;

  /**
   * What to compile.
   *
   * @param named targets by entry that must accept it; empty for every target of the build
   * @param places where the user declared what has no statement of its own
   * @param messages what an entry that is kept takes and gives, declared in the file
   * @param origin one line for the head of each file
   * @param resident a form of an actor's entry for targets whose kernels stay
   */
  public record Request(Module module, Map<String, List<String>> named, Places places,
      Map<String, List<NamedMessage>> messages, String origin, Optional<Resident> resident) {
    /** Without messages. */
    public Request(Module module, Map<String, List<String>> named, Places places,
        String origin) {
      this(module, named, places, Map.of(), origin, Optional.empty());
    }
  }

  /**
   * The same actor with an entry that handles one message.
   *
   * @param entry its name
   * @param instead the entry of the request's module that must be possible too
   */
  public record Resident(Module module, String entry, String instead) {}

  /**
   * Where declarations stand.
   *
   * @param arrays the array parameters of each entry, in order
   * @param fields the fields of structs that are told of where they are declared
   */
  public record Places(Map<String, List<Span>> arrays, Map<String, List<Span>> fields) {
    /** Nothing is known. */
    public static final Places NONE = new Places(Map.of(), Map.of());
  }

  /** A compiler for those targets, in that order. */
  public KernelCompiler(List<Lowering> lowerings) {
    this.lowerings = List.copyOf(lowerings);
  }

  /** Every lowering that a class loader finds, by the name of its target. */
  public static List<Lowering> findLowerings(ClassLoader loader) {
    return ServiceLoader.load(Lowering.class, loader).stream().map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(l -> l.target().id())).toList();
  }

  /** What became of one target, and what is told of it. */
  private record Lowered(TargetResult result, List<Diagnostic> found) {}

  /** Runs work that may run side by side, and gives the results in its order. */
  @FunctionalInterface
  public interface Workers {
    /** Returns when all is done; throws what the work throws. */
    <T> List<T> all(List<Supplier<T>> work);

    /** One after another, on the thread that asks. */
    static <T> List<T> inTurn(List<Supplier<T>> work) {
      return work.stream().map(Supplier::get).toList();
    }
  }

  /** Compiles; empty after an error, and all errors are reported. */
  public Optional<Compilation> compile(Request request, Diagnostics out) {
    return compile(request, out, Workers::inTurn);
  }

  /** Compiles targets side by side; empty after an error, and all errors are reported. */
  public Optional<Compilation> compile(Request request, Diagnostics out, Workers workers) {
    Module module = Verifier.verified(request.module(), "the front end");
    Diagnostics shape = new Diagnostics();
    BarrierUniformity.check(module, shape);
    CollectiveCheck.check(module, shape);
    List<Diagnostic> found = new ArrayList<>(shape.all());
    List<TargetResult> results = new ArrayList<>();
    if (!shape.hasErrors()) {
      Slices slices = new Slices(module);
      for (Lowered lowered : workers.all(lowerings.stream()
          .<Supplier<Lowered>>map(l -> () -> lowered(slices, request, l)).toList())) {
        results.add(lowered.result());
        found.addAll(lowered.found());
      }
    }
    found.forEach(out::report);
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? Optional.empty()
        : Optional.of(new Compilation(module, results));
  }

  private static Lowered lowered(Slices slices, Request request, Lowering lowering) {
    List<Diagnostic> found = new ArrayList<>();
    return new Lowered(compile(slices, request, lowering, found), found);
  }

  private static TargetResult compile(Slices slices, Request request, Lowering lowering,
      List<Diagnostic> found) {
    Set<String> kept = new LinkedHashSet<>();
    List<Refusal> refusals = new ArrayList<>();
    Map<Diagnostic, Severity> severities = new LinkedHashMap<>();
    for (Function entry : slices.module().entries()) {
      check(slices, entry.name(), request, lowering, severities)
          .ifPresentOrElse(refusals::add, () -> kept.add(entry.name()));
    }
    Optional<Module> module = shallow(slices, request, lowering, kept, refusals, severities);
    // Two entries may reach the same token; it is told once, and an error beats a warning.
    severities.forEach((diagnostic, severity) -> found.add(diagnostic.as(severity)));
    boolean refused = severities.containsValue(Severity.ERROR);
    Module slice = slices.of(kept);
    Optional<Artifact> artifact = module.filter(_ -> !refused)
        .map(m -> lowering.print(m, request.origin())
            .with(lowering.messages(messages(request, kept))));
    List<String> options = artifact.map(Artifact::compileOptions).orElse(List.of());
    Set<Capability> needs = needs(slice, lowering);
    return new TargetResult(lowering.target(), artifact, options, needs,
        minimum(needs, lowering), refusals,
        refused ? Optional.empty() : resident(request, kept, lowering));
  }

  /**
   * The module of what is kept, ready to be printed, without entries that nest too deeply: only the
   * passes know how deep a text becomes, and seldom is one.
   */
  private static Optional<Module> shallow(Slices slices, Request request, Lowering lowering,
      Set<String> kept, List<Refusal> refusals, Map<Diagnostic, Severity> severities) {
    if (kept.isEmpty() || severities.containsValue(Severity.ERROR)) {
      return Optional.empty();
    }
    Module module = withVariants(slices, kept, lowering);
    if (Nesting.beyond(module, lowering.nestingLimit()).isEmpty()) {
      return Optional.of(module);
    }
    for (String entry : List.copyOf(kept)) {
      Nesting.beyond(withVariants(slices, Set.of(entry), lowering),
          lowering.nestingLimit()).ifPresent(span -> {
            Span where = span instanceof Span.None ? slices.module().function(entry).span() : span;
            Diagnostic deep = Diagnostic.error(Code.TARGET_LIMIT, where,
                "a kernel whose statements nest more deeply", lowering.target())
                .note("move what is inside into a method, which counts for itself");
            refusals.add(told(deep, request, entry, lowering, severities));
            kept.remove(entry);
          });
    }
    return kept.isEmpty() ? Optional.empty()
        : Optional.of(withVariants(slices, kept, lowering));
  }

  /** All forms of some entries, ready to be printed. */
  private static Module withVariants(Slices slices, Set<String> entries, Lowering lowering) {
    boolean persistent = lowering.capabilities().contains(Capability.GRID_BARRIERS);
    return lowered(slices.withVariants(entries, persistent), lowering);
  }

  /** What was refused was refused for the entry that the host drains. */
  private static Optional<Artifact> resident(Request request, Set<String> kept,
      Lowering lowering) {
    return lowering.resident().flatMap(staying -> request.resident()
        .filter(r -> kept.contains(r.instead())).map(r -> {
          Module module = ModuleSlice.of(Verifier.verified(r.module(), "the front end"),
              Set.of(r.entry()));
          for (Pass pass : staying.passes()) {
            module = Verifier.verified(pass.apply(module), pass.name());
          }
          return staying.print(module, request.origin());
        }));
  }

  private static List<NamedMessage> messages(Request request, Set<String> kept) {
    return kept.stream().flatMap(e -> request.messages().getOrDefault(e, List.of()).stream())
        .distinct().toList();
  }

  private static Optional<Refusal> check(Slices slices, String entry, Request request,
      Lowering lowering, Map<Diagnostic, Severity> severities) {
    TargetId target = lowering.target();
    List<String> named = request.named().getOrDefault(entry, List.of());
    if (!named.isEmpty() && !named.contains(target.id())) {
      return Optional.of(new Refusal(entry, Optional.empty(),
          "the annotation names other targets: " + String.join(", ", new TreeSet<>(named))));
    }
    Module slice = slices.of(Set.of(entry));
    List<Diagnostic> missing = new ArrayList<>(missing(slice, lowering, lowering.capabilities(),
        request.places().fields()));
    lowering.missing(slice.function(entry)).ifPresent(what -> missing.add(Diagnostic.error(
        Code.MISSING_CAPABILITY, slice.function(entry).span(), what, lowering.target())));
    if (missing.isEmpty()) {
      tooManyBuffers(slice, entry, lowering, request.places()).ifPresent(missing::add);
    }
    List<Refusal> refused =
        missing.stream().map(d -> told(d, request, entry, lowering, severities)).toList();
    return refused.stream().findFirst();
  }

  /** An error where the annotation of the kernel names the target, else a warning. */
  private static Refusal told(Diagnostic diagnostic, Request request, String entry,
      Lowering lowering, Map<Diagnostic, Severity> severities) {
    if (request.named().getOrDefault(entry, List.of()).isEmpty()) {
      severities.putIfAbsent(diagnostic.note(("%s has no such kernel; name the targets of the "
          + "kernel in its annotation if that is intended").formatted(lowering.fileName())),
          Severity.WARNING);
    } else {
      severities.put(diagnostic, Severity.ERROR);
    }
    return new Refusal(entry, Optional.of(diagnostic.code()), diagnostic.message());
  }

  /** What the slice needs of a target that has no more than is available. */
  private static List<Diagnostic> missing(Module slice, Lowering lowering,
      Set<Capability> available, Map<String, List<Span>> fields) {
    CapabilityCheck check = new CapabilityCheck(available, lowering.column(), fields);
    Diagnostics missing = new Diagnostics();
    check.check(slice, missing);
    if (missing.all().isEmpty()) {
      return List.of(); // what vanishes need not be looked for
    }
    Diagnostics left = new Diagnostics();
    check.check(withoutVanishingDoubles(slice, lowering), left);
    return left.all();
  }

  /** The array of traps counts; only the passes know whether there is one. */
  private static Optional<Diagnostic> tooManyBuffers(Module slice, String entry,
      Lowering lowering, Places places) {
    long arrays = slice.function(entry).parameters().stream().filter(Array.class::isInstance)
        .count();
    int limit = lowering.bufferLimit();
    if (arrays < limit) {
      return Optional.empty();
    }
    List<EntryAbi.Buffer> buffers =
        EntryAbi.of(lowered(new AddUncheckedVariants().apply(slice), lowering).function(entry))
            .buffers();
    if (buffers.size() <= limit) {
      return Optional.empty();
    }
    boolean traps = buffers.getLast().isTraps();
    int own = traps ? limit - 1 : limit;
    List<Span> spans = places.arrays().getOrDefault(entry, List.of());
    Span where = own < spans.size() ? spans.get(own) : slice.function(entry).span();
    return Optional.of(Diagnostic.error(Code.TARGET_LIMIT, where,
        "a kernel with more than %d arrays takes more buffers".formatted(own), lowering.target())
        .note((traps ? "one of the %d buffers is for the exceptions of the kernel; " : "")
            .formatted(limit) + "put two arrays into one, or split the kernel"));
  }

  /** The capabilities that the slice cannot do without. */
  private static Set<Capability> needs(Module slice, Lowering lowering) {
    Set<Capability> needs = CapabilityCheck.needs(slice, lowering.column());
    if (!needs.isEmpty()) {
      needs = CapabilityCheck.needs(withoutVanishingDoubles(slice, lowering), lowering.column());
      needs.retainAll(lowering.capabilities());
    }
    return needs;
  }

  /** All kernels of a class are one text, so that they share it. */
  private static Optional<String> minimum(Set<Capability> needs, Lowering lowering) {
    return lowering.generations().stream().filter(g -> g.capabilities().containsAll(needs))
        .findFirst().map(Generation::name);
  }

  /**
   * {@code (float) Math.sqrt(x)} mentions a double that a target which narrows it never sees; it
   * must not be refused for that.
   */
  private static Module withoutVanishingDoubles(Module slice, Lowering lowering) {
    Module module = slice;
    for (Pass pass : lowering.passes()) {
      if (pass instanceof NarrowDoubleMath) {
        module = pass.apply(module);
      }
    }
    for (Pass pass : List.of(new FoldConstants(), new PropagateCopies(),
        new EliminateDeadCode())) {
      module = pass.apply(module);
    }
    return module;
  }

  /** The module of a target, ready to be printed; {@code slice} has its second forms already. */
  private static Module lowered(Module slice, Lowering lowering) {
    Module module = slice;
    for (Pass pass : lowering.passes()) {
      module = pass.apply(module);
      if (CHECKING) {
        Verifier.verified(module, pass.name());
      }
    }
    return CHECKING ? module : Verifier.verified(module, "the passes of " + lowering.target());
  }
}
