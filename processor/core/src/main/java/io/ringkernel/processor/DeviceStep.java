package io.ringkernel.processor;

import io.ringkernel.compiler.BytecodeMethods;
import io.ringkernel.GpuKernel;
import io.ringkernel.RingKernel;
import io.ringkernel.StencilKernel;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.compiler.jvm.FastCode;
import io.ringkernel.frontend.source.Outcome;
import io.ringkernel.frontend.source.SourceFrontEnd;
import io.ringkernel.frontend.source.Translation;
import io.ringkernel.frontend.source.TypedExpression;
import io.ringkernel.frontend.source.parse.ParsedUnits;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Severity;
import io.ringkernel.processor.declaration.ActorDeclaration;
import io.ringkernel.processor.declaration.ActorReader;
import io.ringkernel.processor.declaration.Annotation;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelReader;
import io.ringkernel.processor.declaration.MessageReader;
import io.ringkernel.processor.declaration.Problems;
import io.ringkernel.processor.declaration.Reading;
import io.ringkernel.processor.javac.JavacTrees;
import io.ringkernel.processor.javac.Judge;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads, translates and compiles classes with device code. */
final class DeviceStep {
  private final Elements elements;
  private final Types types;
  private final Problems problems;
  private final ActorReader actors;
  private final KernelReader kernels;
  private final HostCode host;
  private final KernelCompiler compiler;
  private final DeviceCode device;
  private final Console console;
  private final Optional<Judge> judge;
  private final boolean asserting;
  private final boolean withFast;
  private boolean isPrepared;
  private final Set<String> withHostCode = new HashSet<>();
  private final Map<String, Unresolved> unresolved = new TreeMap<>();

  private final Background background = new Background();
  private SourceFrontEnd frontEnd;
  private final Deque<String> upcoming = new ArrayDeque<>();
  private final Map<String, Sources> opened = new HashMap<>();
  private final List<Unfinished> unfinished = new ArrayList<>();

  /** A translated class and what is being made of it. */
  private record Parts(Translation translation, Optional<Supplier<FastCode>> fast,
      Supplier<DeviceCode.Compiled> device) {}

  /** A class that was read; without parts where the front end refused it. */
  private record Unfinished(DeviceClass type, List<Diagnostic> told, Sources sources,
      Optional<Parts> parts) {}

  /** What the front end said of a class whose names it could not resolve. */
  private record Unresolved(List<Diagnostic> diagnostics, Sources sources) {}

  DeviceStep(ProcessingEnvironment environment, Problems problems, MessageReader messages,
      HostCode host, Output output) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    this.problems = problems;
    this.host = host;
    BuildTargets targets =
        BuildTargets.of(environment.getOptions().get(RingKernelProcessor.TARGETS),
            "true".equals(environment.getOptions().get(RingKernelProcessor.DEBUG)), problems);
    asserting = asserting(environment.getOptions().get(RingKernelProcessor.ASSERTIONS), problems);
    withFast = !"false".equals(environment.getOptions().get(RingKernelProcessor.FAST));
    actors = new ActorReader(elements, problems, messages, targets.known());
    kernels = new KernelReader(elements, problems, targets.known());
    compiler = new KernelCompiler(targets.chosen());
    device = new DeviceCode(elements, compiler, output,
        "true".equals(environment.getOptions().get(RingKernelProcessor.IR)),
        ImageOptions.of(environment.getOptions(), problems), background);
    Optional<JavacTrees> trees = JavacTrees.of(environment);
    console = new Console(environment.getMessager(), trees);
    judge = trees.map(t -> Judge.on(t, types, output::withdraw));
  }

  private static boolean asserting(String option, Problems problems) {
    if (option != null && !option.equals("true") && !option.equals("false")) {
      problems.error(null, Code.BAD_OPTION, "option %s is '%s'"
          .formatted(RingKernelProcessor.ASSERTIONS, option), "write true or false");
    }
    return "true".equals(option);
  }

  /**
   * There will be work.
   *
   * @param names of the classes that are going to be read in this round, in order
   */
  void prepare(List<String> names) {
    if (!isPrepared) {
      isPrepared = true;
      Warming.start();
    }
    frontEnd = new SourceFrontEnd(elements, types, new BytecodeMethods(), asserting,
        background::start);
    upcoming.clear();
    opened.clear();
    upcoming.addAll(names);
    lookAhead();
  }

  /** Lets the files of the classes that come next be parsed beside. */
  private void lookAhead() {
    while (!upcoming.isEmpty() && frontEnd.canExpect()) {
      String name = upcoming.element();
      Sources sources = open(name);
      try {
        sources.of(ParsedUnits.topLevel(elements.getTypeElement(name)))
            .ifPresent(frontEnd::expect);
      } catch (UncheckedIOException e) {
        // Told when it is this class's turn.
        return;
      }
      opened.put(name, sources);
    }
  }

  /** The sources of a class whose turn it is, or comes. */
  private Sources open(String name) {
    upcoming.remove(name);
    Sources known = opened.remove(name);
    return known == null ? new Sources(elements) : known;
  }

  /**
   * Reads and compiles a class; waits where it needs what does not exist yet. Called with a {@link
   * DeepStack}.
   */
  Reading<TypeElement> read(TypeElement type) {
    Optional<Reading<KernelClass>> kernelClass =
        hasKernels(type) ? Optional.of(kernels.read(type)) : Optional.empty();
    Optional<Reading<ActorDeclaration>> actor =
        Annotation.isPresent(type, RingKernel.class, elements)
            ? Optional.of(actors.read(type)) : Optional.empty();
    if (kernelClass.filter(Reading.Refused.class::isInstance).isPresent()
        || actor.filter(Reading.Refused.class::isInstance).isPresent()) {
      return new Reading.Refused<>();
    }
    if (kernelClass.filter(Reading.Waiting.class::isInstance).isPresent()
        || actor.filter(Reading.Waiting.class::isInstance).isPresent()) {
      return new Reading.Waiting<>();
    }
    return translate(new DeviceClass(type, kernelClass.map(DeviceStep::ready),
        actor.map(DeviceStep::ready)));
  }

  /**
   * The last round is over.
   *
   * @param failed whether there are errors
   */
  void finish(boolean failed) {
    if (failed) {
      judge.ifPresent(Judge::stop);
    }
    unresolved.forEach((name, left) -> {
      TypeElement type = elements.getTypeElement(name);
      if (judge.isPresent()) {
        // Javac names what is missing better than we do; if it misses nothing, we must speak.
        judge.get().expectUnresolved(topLevel(type).getQualifiedName().toString(),
            left.diagnostics());
      } else {
        left.diagnostics().forEach(d -> console.print(d, type, left.sources()));
      }
    });
  }

  private boolean hasKernels(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(e -> Annotation.isPresent(e, GpuKernel.class, elements)
            || Annotation.isPresent(e, StencilKernel.class, elements));
  }

  private static <T> T ready(Reading<T> reading) {
    return ((Reading.Ready<T>) reading).value();
  }

  private Reading<TypeElement> translate(DeviceClass type) {
    if (type.actor().filter(ActorDeclaration::isForCpuAlone).isPresent()) {
      if (type.kernels().isPresent()) {
        problems.badDeclaration(type.element(),
            "an actor for the CPU alone shares its class with kernels",
            "move the kernels into a class of their own");
      }
      unfinished.add(new Unfinished(type, List.of(), new Sources(elements), Optional.empty()));
      return new Reading.Ready<>(type.element());
    }
    try {
      return translated(type);
    } catch (StackOverflowError e) {
      // Parser, front end and passes walk trees by recursion, as javac does.
      refuseTooDeep(type);
      return new Reading.Refused<>();
    }
  }

  private Reading<TypeElement> translated(DeviceClass type) {
    Diagnostics told = new Diagnostics();
    String name = type.element().getQualifiedName().toString();
    Sources sources = open(name);
    lookAhead();
    unresolved.remove(name);
    Outcome outcome;
    try {
      outcome = frontEnd.translate(type.element(), sources, told);
    } catch (UncheckedIOException e) {
      problems.error(type.element(), Code.INPUT_OUTPUT,
          "cannot read a source: " + e.getCause().getMessage(), "check the file");
      outcome = new Outcome.Refused();
    }
    if (outcome instanceof Outcome.Unresolved) {
      // In this round: a missing launcher would only add errors to the one that counts.
      unfinished.add(new Unfinished(type, List.of(), sources, Optional.empty()));
      unresolved.put(name, new Unresolved(told.all(), sources));
      return new Reading.Waiting<>();
    }
    Optional<Parts> parts = outcome instanceof Outcome.Translated(Translation translation)
        ? Optional.of(new Parts(translation,
            type.kernels().filter(_ -> withFast)
                .map(k -> background.start(HostCode.fast(k, translation.module()))),
            background.start(device.compile(type, translation, sources))))
        : Optional.empty();
    unfinished.add(new Unfinished(type, told.all(), sources, parts));
    return new Reading.Ready<>(type.element());
  }

  /** Whether there is something to {@link #write}. */
  boolean hasRead() {
    return !unfinished.isEmpty();
  }

  /** Writes what became of the classes of this round, and tells of it, in the order of reading. */
  void write() {
    for (Unfinished each : unfinished) {
      try {
        write(each);
      } catch (StackOverflowError e) {
        refuseTooDeep(each.type());
      }
    }
    unfinished.clear();
  }

  private void write(Unfinished each) {
    DeviceClass type = each.type();
    List<Diagnostic> told = new ArrayList<>(each.told());
    if (each.parts().isPresent()) {
      Parts parts = each.parts().get();
      // While device code is made beside.
      writeHostCode(type, each.parts());
      DeviceCode.Compiled compiled = parts.device().get();
      device.write(type.element(), compiled);
      compiled.refusal().ifPresent(why -> problems.error(type.element(), Code.INPUT_OUTPUT, why,
          "install the CUDA toolkit, name its compiler by -A%s, or leave out -A%s".formatted(
              RingKernelProcessor.NVCC, RingKernelProcessor.IMAGES)));
      told.addAll(compiled.told());
      if (told.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
        expect(type.element().getQualifiedName().toString(), parts.translation(), each.sources());
      }
    } else {
      writeHostCode(type, Optional.empty());
    }
    boolean mild = type.actor().filter(a -> a.targets().isEmpty()).isPresent()
        && told.stream().allMatch(d -> d.code() == Code.CPU_ONLY);
    told.forEach(d -> console.print(mild ? d.as(Severity.WARNING) : d, type.element(),
        each.sources()));
  }

  private void refuseTooDeep(DeviceClass type) {
    problems.error(type.element(), Code.TOO_DEEP, type.element().getSimpleName().toString(),
        "split long chains of operators or else, and deep nesting, into methods");
    writeHostCode(type, Optional.empty());
  }

  private void writeHostCode(DeviceClass type, Optional<Parts> parts) {
    if (withHostCode.add(type.element().getQualifiedName().toString())) {
      type.actor().ifPresent(host::reference);
      type.kernels().ifPresent(k -> host.launcher(k,
          parts.map(p -> DeviceCode.facts(type, p.translation().module())).orElse(Map.of()),
          parts.flatMap(Parts::fast).map(Supplier::get)));
      type.kernels().ifPresent(k -> parts.ifPresent(
          p -> host.tiles(k, p.translation().module())));
    }
  }

  private void expect(String owner, Translation translation, Sources sources) {
    if (judge.isEmpty()) {
      return;
    }
    for (TypedExpression expression : translation.expressions()) {
      for (TypeElement read : translation.sourcesRead()) {
        if (sources.require(read).fileName().equals(expression.span().file())) {
          judge.get().expect(owner, read.getQualifiedName().toString(), expression.span(),
              expression.type(), expression.method());
        }
      }
    }
  }

  private static TypeElement topLevel(TypeElement type) {
    TypeElement outer = type;
    while (outer.getEnclosingElement() instanceof TypeElement enclosing) {
      outer = enclosing;
    }
    return outer;
  }
}
