package io.ringkernel.verify.fuzz.mutation;

import static io.ringkernel.verify.fuzz.mutation.Change.ops;
import static io.ringkernel.verify.fuzz.mutation.Change.statements;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.before;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.inArtifact;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.inFrontEnd;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.inText;
import static io.ringkernel.verify.fuzz.mutation.PlantedBug.without;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.AtomicOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.emit.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Wrong jumps, branches, memory, barriers and traps, and passes that are missing. */
final class FlowBugs {
  private FlowBugs() {}

  static List<PlantedBug> all() {
    List<PlantedBug> bugs = new ArrayList<>();
    control(bugs);
    memory(bugs);
    traps(bugs);
    passes(bugs);
    texts(bugs);
    return bugs;
  }

  private static void control(List<PlantedBug> bugs) {
    bugs.add(before("the branches of a condition are swapped", "cuda",
        statements(s -> s instanceof Stmt.If branch && !branch.otherwise().isEmpty()
            ? new Stmt.If(branch.condition(), branch.otherwise(), branch.then(), branch.span())
            : s)));
    bugs.add(before("continue leaves the loop", "cuda",
        statements(s -> s instanceof Stmt.Continue jump
            ? new Stmt.Break(jump.label(), jump.span()) : s)));
    bugs.add(before("a loop that tests at its end runs once", "msl",
        statements(s -> s instanceof Stmt.DoLoop loop
            ? new Stmt.DoLoop(loop.label(), loop.body(), loop.tail(), Atom.Const.of(false),
                loop.span()) : s)));
    bugs.add(before("a loop runs once more", "cuda", new Change((s, _) ->
        s instanceof Stmt.DoLoop loop && loop.body().stream().noneMatch(FlowBugs::isJump)
        ? List.of(loop, loop) : List.of(s))));
    bugs.add(before("the last key of a case is lost", "wgsl",
        statements(s -> s instanceof Stmt.Switch choice ? new Stmt.Switch(choice.selector(),
            choice.cases().stream().filter(c -> c.keys().size() > 1 || choice.cases().size() > 1)
                .map(c -> c.keys().size() > 1
                    ? new Stmt.Case(c.keys().subList(0, c.keys().size() - 1), c.body()) : c)
                .toList(),
            choice.otherwise(), choice.span()) : s)));
    bugs.add(before("the default of a switch is lost", "msl",
        statements(s -> s instanceof Stmt.Switch choice && !choice.cases().isEmpty()
            && !choice.otherwise().isEmpty() && choice.otherwise().stream()
                .noneMatch(FlowBugs::isJump)
                    ? new Stmt.Switch(choice.selector(), choice.cases(), List.of(), choice.span())
                    : s)));
    bugs.add(inFrontEnd("an assignment in a loop is lost",
        statements(s -> s instanceof Stmt.Loop loop && !loop.body().isEmpty()
            ? new Stmt.Loop(loop.label(), loop.head(), loop.condition(), loop.body().stream()
                .filter(inner -> !(inner instanceof Stmt.Assign)).toList(), loop.update(),
                loop.span()) : s)));
  }

  private static boolean isJump(Stmt statement) {
    return statement instanceof Stmt.Break || statement instanceof Stmt.Continue
        || statement instanceof Stmt.Return;
  }

  private static void memory(List<PlantedBug> bugs) {
    bugs.add(before("barriers are lost", "cuda", new Change((s, _) ->
        s instanceof Stmt.Barrier ? List.of() : List.of(s))));
    bugs.add(before("barriers are lost", "msl", new Change((s, _) ->
        s instanceof Stmt.Barrier ? List.of() : List.of(s))));
    bugs.add(before("the element in front is read of a local array", "cuda",
        ops(op -> op instanceof Op.Load(Place place)
            && place.array().space() == Array.Space.PRIVATE
                ? new Op.Load(new Place(place.array(), Atom.Const.of(0), place.path(),
                    place.bounds())) : op)));
    bugs.add(inFrontEnd("the length of an array is one less",
        new Change((s, ids) -> {
          if (s instanceof Stmt.Let(var value, Op.Length length, var span)) {
            Atom.Value whole = new Atom.Value(ids.next(), value.type(), "whole");
            return List.of(new Stmt.Let(whole, length, span), new Stmt.Let(value,
                new Op.Binary(Op.BinaryOperator.SUB, whole, Atom.Const.of(1)), span));
          }
          return List.of(s);
        })));
    bugs.add(before("a store to shared memory is lost", "wgsl", new Change((s, _) ->
        s instanceof Stmt.Store store && store.place().array().space() == Array.Space.SHARED
        ? List.of() : List.of(s))));
    Map<AtomicOperator, AtomicOperator> wrong = Map.of(AtomicOperator.MIN, AtomicOperator.MAX,
        AtomicOperator.ADD, AtomicOperator.EXCHANGE, AtomicOperator.XOR, AtomicOperator.OR,
        AtomicOperator.AND, AtomicOperator.OR);
    wrong.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
        e -> bugs.add(before("atomic " + e.getKey() + " is " + e.getValue(), "cuda",
            ops(op -> op instanceof Op.Atomic(var operator, var place, var operands)
                && operator == e.getKey() ? new Op.Atomic(e.getValue(), place, operands) : op))));
    bugs.add(before("an atomic operation is done by every work item twice", "msl",
        new Change((s, _) -> s instanceof Stmt.Do(Op.Atomic _, var _) ? List.of(s, s)
            : List.of(s))));
  }

  private static void traps(List<PlantedBug> bugs) {
    bugs.add(inArtifact("a trap names the next line", "cuda", artifact -> {
      List<Artifact.EntryPoint> entries = artifact.entries().stream()
          .map(e -> new Artifact.EntryPoint(e.name(), e.symbol(), later(e.entry()), e.abi()))
          .toList();
      return new Artifact(artifact.target(), artifact.fileName(), artifact.text(), entries,
          artifact.compileOptions());
    }));
    bugs.add(inText("a trap names another work item", "cuda",
        text -> text.replaceAll("(atomicMin\\(&rk_traps\\[\\d+\\]), workItem\\)", "$1, 0)")));
    bugs.add(inText("a trap is reported by the largest work item", "msl",
        text -> text.replace("atomic_fetch_min_explicit((device atomic_int*)&rk_traps",
            "atomic_fetch_max_explicit((device atomic_int*)&rk_traps")
            .replaceAll("atomic_fetch_min_explicit\\((&?rk_traps)",
                "atomic_fetch_max_explicit($1")));
    bugs.add(inText("the length is a valid index", "cuda",
        text -> text.replaceAll(">= (\\w+_length)", "> $1")));
  }

  private static Entry later(Entry entry) {
    return new Entry(entry.blockX(), entry.blockY(), entry.blockZ(), entry.bounds(),
        entry.trapSites().stream().map(site -> site.span() instanceof Span.Source span
            ? new Entry.TrapSite(site.kind(), new Span.Source(span.file(), span.start(),
                span.end(), span.line() + 1, span.column(), span.tableLine() + 1)) : site)
            .toList());
  }

  private static void passes(List<PlantedBug> bugs) {
    bugs.add(without("MaskShifts", "cuda-ubsan"));
    bugs.add(without("MaskShifts", "msl-ubsan"));
    bugs.add(without("SaturateFloatToInt", "cuda"));
    bugs.add(without("GuardDivision", "cuda"));
    bugs.add(without("CheckBounds", "msl"));
    bugs.add(without("LowerTraps", "cuda"));
    bugs.add(without("NarrowSmallInts", "wgsl"));
    bugs.add(without("ExpandFloatRemainder", "wgsl"));
    bugs.add(without("HideNonFinite", "wgsl"));
    bugs.add(without("MoveTrapsIntoLoops", "cuda"));
    bugs.add(without("FlattenLabelledBreaks", "cuda"));
  }

  private static void texts(List<PlantedBug> bugs) {
    bugs.add(inText("the remainder of floats is that of IEEE 754", "cuda",
        text -> text.replace("fmodf(", "remainderf(").replace("fmod(", "remainder(")));
    bugs.add(inText("char is signed", "cuda", text -> text.replace("unsigned short", "short")));
    bugs.add(inText("a constant of float is one step off", "cuda",
        text -> text.replaceAll("\\b1\\.0f", "1.0000001f")));
    bugs.add(inText("unsigned conversions are lost", "cuda",
        text -> text.replace("(unsigned)", "").replace("(unsigned long long)", "")
            .replace("(unsigned int)", "")));
    bugs.add(inText("long is int", "cuda",
        text -> text.replace("(int)(long long)", "(int)").replace("(long long)", "(int)")));
  }
}
