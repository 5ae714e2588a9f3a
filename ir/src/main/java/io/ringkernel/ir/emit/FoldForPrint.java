package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.emit.Regions.Node;
import io.ringkernel.ir.emit.Regions.Region;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which named results are written inside the expression that uses them, so that the text
 * has the expressions of the Java source again.
 *
 * <p>A result is folded when it is used once, later in the same list, and nothing between could
 * change what it reads. Names of variables and lengths are folded into every use. A value that a
 * person named keeps its name.
 */
public final class FoldForPrint {
  /** More operators than this in one statement and a person would have named a part. */
  private static final int LONGEST = 24;

  /** A mention of a value: the statement that finally evaluates it. */
  private record Site(int region, int number, boolean isConditional) {}

  private final Regions regions;
  private final CallEffects effects;
  private final Uses uses;
  private final Map<Integer, List<Site>> sites = new HashMap<>();
  private final Map<Integer, Op> folded = new LinkedHashMap<>();
  private final Map<Integer, Integer> weights = new HashMap<>();

  private FoldForPrint(Function function, CallEffects effects, TargetId target) {
    this.regions = new Regions(function);
    this.effects = effects;
    this.uses = new Uses(target);
  }

  /** What deciding over the functions of one module needs to know of all of them. */
  public static final class Context {
    private final CallEffects effects;
    private final TargetId target;

    /** Looks at every function. */
    public Context(Module module, TargetId target) {
      this.effects = new CallEffects(module);
      this.target = target;
    }

    /** Decides for one function. */
    public FoldForPrint of(Function function) {
      FoldForPrint fold = new FoldForPrint(function, effects, target);
      fold.visit(fold.regions.body());
      return fold;
    }
  }

  /** The operation to write in place of the value's name, if there is one. */
  public Optional<Op> operation(Atom.Value value) {
    return Optional.ofNullable(folded.get(value.id()));
  }

  /** Whether the statement writes nothing itself. */
  public boolean isSilent(Stmt statement) {
    return statement instanceof Stmt.Let let && folded.containsKey(let.value().id());
  }

  /** Whether the value is mentioned at all. */
  public boolean isUsed(Atom.Value value) {
    return sites.containsKey(value.id());
  }

  /** Uses come after definitions, so going backwards meets every use first. */
  private void visit(Region region) {
    region.tested().ifPresent(a -> use(a, new Site(region.id(), region.end(), false)));
    for (Node node : region.nodes().reversed()) {
      node.nested().reversed().forEach(this::visit);
      visit(node, region);
    }
  }

  private void visit(Node node, Region region) {
    Site here = new Site(region.id(), node.number(), false);
    switch (node.statement()) {
      case Stmt.Let let -> let(let, node, region, here);
      case Stmt.Do act -> use(act.op(), List.of(here));
      case Stmt.Declare declare -> use(declare.initial(), here);
      case Stmt.Assign assign -> use(assign.value(), here);
      case Stmt.Store store -> {
        use(store.place().index(), here);
        use(store.value(), here);
      }
      case Stmt.If branch -> use(branch.condition(), here);
      case Stmt.Switch choice -> use(choice.selector(), here);
      case Stmt.Return end -> end.value().ifPresent(v -> use(v, here));
      case Stmt.Trap trap -> trap.operands().forEach(a -> use(a, here));
      case Stmt.DeclareArray _, Stmt.Loop _, Stmt.DoLoop _, Stmt.Block _, Stmt.Break _,
          Stmt.Continue _, Stmt.Barrier _ -> {}
    }
  }

  private void let(Stmt.Let let, Node node, Region region, Site here) {
    List<Site> at = sites.getOrDefault(let.value().id(), List.of());
    boolean fold = at.isEmpty() ? !effects.hasEffect(let.op())
        : Temporaries.isTemporary(let) && mayFold(let.op(), at, node, region);
    if (fold) {
      folded.put(let.value().id(), let.op());
      at.forEach(site -> weights.merge(site.number(), weight(let.op()), Integer::sum));
      use(let.op(), at);
    } else {
      use(let.op(), List.of(here));
    }
  }

  private void use(Op op, List<Site> at) {
    for (Uses.Use use : uses.of(op)) {
      for (Site site : at) {
        use(use.atom(), new Site(site.region(), site.number(),
            site.isConditional() || use.isConditional()));
      }
    }
  }

  private void use(Atom atom, Site site) {
    if (atom instanceof Atom.Value value) {
      sites.computeIfAbsent(value.id(), _ -> new ArrayList<>()).add(site);
    }
  }

  private boolean mayFold(Op op, List<Site> at, Node node, Region region) {
    return switch (op) {
      case Op.Length _ -> true;
      case Op.Read read -> !regions.isAssigned(read.local().id())
          || at.stream().allMatch(site -> readKeepsMeaning(read, site, node, region));
      case Op.Get get when isCheap(get) -> true;
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Load _, Op.Atomic _, Op.Make _, Op.Apply _, Op.Call _, Op.Get _ ->
          at.size() == 1 && mayMove(op, at.getFirst(), node, region);
    };
  }

  /** A field of a value that has a name anyway; a deeper chain may be folded once. */
  private static boolean isCheap(Op.Get get) {
    return get.record() instanceof Atom.Value;
  }

  private boolean readKeepsMeaning(Op.Read read, Site site, Node node, Region region) {
    int end = site.region() == region.id() ? site.number() : endOfStatementAt(site, region);
    return end >= 0 && regions.between(node.number(), end).stream().noneMatch(
        s -> s instanceof Stmt.Assign assign && assign.local().id() == read.local().id());
  }

  /** The number behind the statement of the region that holds the site; -1 where none does. */
  private static int endOfStatementAt(Site site, Region region) {
    return region.nodes().stream()
        .filter(n -> n.number() < site.number() && site.number() <= n.last())
        .mapToInt(n -> n.last() + 1).findFirst().orElse(-1);
  }

  private boolean mayMove(Op op, Site site, Node node, Region region) {
    if (site.region() != region.id()
        || weights.getOrDefault(site.number(), 0) + weight(op) > LONGEST) {
      return false;
    }
    List<Stmt> between = regions.between(node.number(), site.number());
    if (effects.hasEffect(op)) {
      return !site.isConditional() && between.stream().allMatch(this::isPureAndFolded);
    }
    return between.stream().noneMatch(s -> changes(s, op));
  }

  private boolean isPureAndFolded(Stmt statement) {
    return statement != null && isSilent(statement) && switch (((Stmt.Let) statement).op()) {
      case Op.Apply apply -> !effects.hasEffect(apply);
      case Op.Load _, Op.Atomic _, Op.Call _ -> false;
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Read _, Op.Length _, Op.Make _, Op.Get _ -> true;
    };
  }

  /** Whether the statement, or its own operation, changes what the operation reads. */
  private boolean changes(Stmt statement, Op op) {
    if (statement == null) {
      return false;
    }
    return switch (op) {
      case Op.Read read ->
          statement instanceof Stmt.Assign assign && assign.local().id() == read.local().id();
      case Op.Load load -> mayWrite(statement, load.place().array());
      case Op.Call _ -> mayWrite(statement);
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Length _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _ -> false;
    };
  }

  private boolean mayWrite(Stmt statement) {
    return switch (statement) {
      case Stmt.Store _, Stmt.Barrier _ -> true;
      case Stmt.Let let -> effects.hasEffect(let.op());
      case Stmt.Do act -> effects.hasEffect(act.op());
      case Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.If _, Stmt.Loop _,
          Stmt.DoLoop _, Stmt.Block _, Stmt.Switch _, Stmt.Break _, Stmt.Continue _,
          Stmt.Return _, Stmt.Trap _ -> false;
    };
  }

  /** Java arrays may be the same one under two names, so only the kind of memory tells apart. */
  private boolean mayWrite(Stmt statement, Array array) {
    return array.space() != Array.Space.CONSTANT && mayWrite(statement)
        && !isTrapReport(statement)
        && !(statement instanceof Stmt.Store store
            && store.place().array().space().isGlobal() != array.space().isGlobal());
  }

  /** No Java array is the one that takes reports. */
  private static boolean isTrapReport(Stmt statement) {
    return statement instanceof Stmt.Do act && act.op() instanceof Op.Atomic atomic
        && atomic.place().array().hint().equals(EntryAbi.TRAPS);
  }

  private static int weight(Op op) {
    return switch (op) {
      case Op.Read _, Op.Length _, Op.Get _ -> 0;
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Load _,
          Op.Apply _ -> 1;
      case Op.Select _, Op.Atomic _, Op.Make _, Op.Call _ -> 2;
    };
  }
}
