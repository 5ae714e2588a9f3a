package io.ringkernel.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.compiler.Compilation.Refusal;
import io.ringkernel.compiler.Compilation.TargetResult;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Severity;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Generation;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.ir.pass.Pass;
import io.ringkernel.processor.GoldenFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KernelCompilerTest {
  private static final Span HERE = new Span.Source("K.java", 40, 45, 3, 5);
  private static final Type.Struct PRECISE =
      new Type.Struct("Precise", List.of(new Type.Field("x", Type.F64)));

  private final Diagnostics diagnostics = new Diagnostics();
  private final KernelCompiler compiler = new KernelCompiler(
      List.of(new Named("big", Set.of(Capability.values())), new Named("small", Set.of())));

  @Test
  void kernelThatADefaultTargetCannotExpressIsAWarningAndTheOthersStay() {
    Compilation compilation = compile(Map.of()).orElseThrow();

    assertEquals(List.of("WARNING K.java:3 double is not available on target small"),
        diagnostics.all().stream().map(d -> d.severity() + " K.java:" + d.where().line() + " "
            + d.message()).toList());
    assertTrue(diagnostics.all().getFirst().notes().getLast().startsWith("kernel.small has no"));
    TargetResult big = compilation.targets().getFirst();
    TargetResult small = compilation.targets().getLast();
    assertEquals("Precise; twice precise precise_unchecked plain plain_unchecked",
        big.artifact().orElseThrow().text());
    assertEquals("; plain plain_unchecked", small.artifact().orElseThrow().text());
    assertEquals(List.of(new Refusal("precise", Optional.of(Code.MISSING_CAPABILITY),
        "double is not available on target small")), small.refusals());
    assertTrue(big.needs().contains(Capability.FLOAT64));
    assertFalse(small.needs().contains(Capability.FLOAT64));
  }

  @Test
  void kernelThatANamedTargetCannotExpressIsAnError() {
    assertTrue(compile(Map.of("precise", List.of("small"))).isEmpty());

    assertEquals(List.of(Severity.ERROR),
        diagnostics.all().stream().map(Diagnostic::severity).toList());
  }

  @Test
  void targetThatTheAnnotationLeavesOutIsNotAttempted() {
    Compilation compilation = compile(Map.of("precise", List.of("big"))).orElseThrow();
    assertEquals(List.of(Optional.of("new"), Optional.empty()),
        compilation.targets().stream().map(Compilation.TargetResult::minimum).toList());

    assertEquals(List.of(), diagnostics.all());
    assertEquals(List.of(new Refusal("precise", Optional.empty(),
        "the annotation names other targets: big")), compilation.targets().getLast().refusals());
  }

  @Test
  void targetWithoutAKernelHasNoFile() {
    Compilation compilation =
        compile(Map.of("precise", List.of("big"), "plain", List.of("big"))).orElseThrow();

    assertTrue(compilation.targets().getLast().artifact().isEmpty());
  }

  @Test
  void divergentBarrierStopsBeforeAnyTarget() {
    FreshIds ids = new FreshIds(0);
    StatementBuilder out = new StatementBuilder(ids, HERE);
    Atom item = out.let("i", new Op.Apply(Intrinsics.named("localIdX"), List.of()));
    out.when(out.compare(Op.Comparison.EQ, item, Atom.Const.of(0)),
        then -> then.add(new Stmt.Barrier(HERE)));
    Module module = new Module("K", List.of(), List.of(entry("k", List.of(), out.build())));

    assertTrue(compiler.compile(new KernelCompiler.Request(module, Map.of(),
        KernelCompiler.Places.NONE, "test"), diagnostics)
        .isEmpty());
    assertEquals(List.of(Code.DIVERGENT_BARRIER),
        diagnostics.all().stream().map(Diagnostic::code).toList());
  }

  @Test
  void manifestSaysWhatALauncherNeedsAndWhyATargetIsAbsent() {
    Compilation compilation = compile(Map.of()).orElseThrow();
    ManifestInput input = new ManifestInput("demo.K",
        List.of(ManifestInput.Source.of("demo.K", "K.java", "class K {}")),
        List.of(new ManifestInput.Foreign("java.lang.StrictMath", "java.base 25",
            Optional.empty(), "00")),
        List.of(new ManifestInput.Kernel("precise", Optional.empty()),
            new ManifestInput.Kernel("plain", Optional.of(new StencilShape(2, 2,
                StencilShape.Boundary.INNER, 0, 20)))),
        Optional.of(new ManifestInput.Actor("k", "plain", StructLayout.of(PRECISE),
            List.of(new ManifestInput.Handler("handle",
                new ManifestInput.Message("demo.M", 5, Optional.of("demo"), 2, LAYOUT,
                    new TreeMap<>(Map.of("priority", "side"))),
                Optional.empty())),
            Optional.of(new ManifestInput.Contact(48, 2,
                List.of(new ManifestInput.Sent("demo.M", LAYOUT)),
                List.of("alarms/\"one\""))))));

    GoldenFile.check("manifest/K.json", Manifest.of(input, compilation));
  }

  private static final MessageLayout LAYOUT = MessageLayout.of(List.of(
      new MessageLayout.Component.Choice("side", List.of("BUY", "SELL")),
      new MessageLayout.Component.Items("samples",
          new MessageLayout.Shape(Type.F32, 16, false, false)),
      new MessageLayout.Component.Items("name", new MessageLayout.Shape(Type.U16, 8, true, true))));

  private Optional<Compilation> compile(Map<String, List<String>> named) {
    Module module = new Module("K", List.of(PRECISE), List.of(twice(), precise(), plain()));
    return compiler.compile(new KernelCompiler.Request(module, named,
        KernelCompiler.Places.NONE, "test"), diagnostics);
  }

  /** A helper over a record with a double; only {@code precise} calls it. */
  private static Function twice() {
    Atom.Value x = new Atom.Value(0, PRECISE, "x");
    StatementBuilder out = new StatementBuilder(new FreshIds(1), HERE);
    Atom value = out.let("value", new Op.Get(x, 0));
    out.giveBack(out.binary(Op.BinaryOperator.ADD, value, value));
    return new Function("twice", List.of(x), Type.F64, out.build(), Optional.empty(), HERE);
  }

  private static Function precise() {
    FreshIds ids = new FreshIds(0);
    Array x = Array.global(ids.next(), Type.I32, "x", true);
    StatementBuilder out = new StatementBuilder(ids, HERE);
    Atom record = out.let("r", new Op.Make(PRECISE, List.of(Atom.Const.of(2.0))));
    Atom value = out.let("d", new Op.Call("twice", Type.F64, List.of(record)));
    Atom narrow = out.let("n", new Op.Convert(Type.I32, value));
    out.add(new Stmt.Store(Place.of(x, Atom.Const.of(0)), narrow, HERE));
    return entry("precise", List.of(x), out.build());
  }

  private static Function plain() {
    FreshIds ids = new FreshIds(0);
    Array x = Array.global(ids.next(), Type.I32, "x", true);
    Atom.Value a = new Atom.Value(ids.next(), Type.I32, "a");
    StatementBuilder out = new StatementBuilder(ids, HERE);
    out.add(new Stmt.Store(Place.of(x, Atom.Const.of(0)), a, HERE));
    return entry("plain", List.of(x, a), out.build());
  }

  private static Function entry(String name, List<Operand> parameters, List<Stmt> body) {
    return new Function(name, parameters, Type.Nothing.NOTHING, body,
        Optional.of(new Entry(64, 1, 1, Entry.BoundsPolicy.TRAP, List.of())), HERE);
  }

  /** Prints the names of what it gets, and claims one trap site per entry. */
  private record Named(String name, Set<Capability> capabilities) implements Lowering {
    @Override
    public TargetId target() {
      return new TargetId(name);
    }

    @Override
    public String fileName() {
      return "kernel." + name;
    }

    /** The older devices of the big one have no double. */
    @Override
    public List<Generation> generations() {
      return name.equals("big") ? List.of(
          new Generation("old", EnumSet.complementOf(EnumSet.of(Capability.FLOAT64))),
          new Generation("new", capabilities)) : List.of();
    }

    @Override
    public List<Pass> passes() {
      return List.of();
    }

    @Override
    public Artifact print(Module module, String origin) {
      String text =
          module.structs().stream().map(Type.Struct::name).collect(Collectors.joining(" ")) + "; "
              + module.functions().stream().map(Function::name).collect(Collectors.joining(" "));
      return new Artifact(target(), fileName(), text, module.entries().stream()
          .map(e -> new Artifact.EntryPoint(e.name(), "rk_" + e.name(), trapping(e),
              EntryAbi.of(e))).toList(), List.of("--exact"));
    }

    private static Entry trapping(Function function) {
      Entry entry = function.entry().orElseThrow();
      return new Entry(entry.blockX(), entry.blockY(), entry.blockZ(), entry.bounds(),
          List.of(new Entry.TrapSite(TrapKind.INDEX_OUT_OF_BOUNDS, HERE)));
    }
  }
}
