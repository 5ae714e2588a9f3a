package io.ringkernel.ir.intrinsic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.BarrierUniformity;
import io.ringkernel.ir.check.CollectiveCheck;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.pass.ExpandIntrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CollectiveRowsTest {
  private static final int ITEMS = 96;

  private static Stream<Intrinsic> rows() {
    return Intrinsics.all().stream().filter(row -> row.kind() == Intrinsic.Kind.COLLECTIVE);
  }

  /** {@code r[item] = row(a0[item], a1[item])} in one block. */
  private static Module module(Intrinsic row, int items, boolean divergent) {
    FreshIds ids = new FreshIds(0);
    List<Operand> parameters = new ArrayList<>();
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Atom item = out.let("item", new Op.Apply(Intrinsics.named("globalIdX"), List.of()));
    List<Atom> arguments = new ArrayList<>();
    for (Type.Prim type : row.parameters()) {
      Array array = Array.global(ids.next(), type, "a", false);
      parameters.add(array);
      arguments.add(out.let("x", new Op.Load(Place.of(array, item).proven())));
    }
    Array results = Array.global(ids.next(), row.result(), "r", true);
    parameters.add(results);
    if (divergent) {
      out.when(out.compare(Op.Comparison.LT, item, Atom.Const.of(40)), then ->
          store(then, results, item, row, arguments));
    } else {
      store(out, results, item, row, arguments);
    }
    Entry entry = new Entry(items, 1, 1, Entry.BoundsPolicy.TRAP, List.of());
    return new Module("M", List.of(), List.of(new Function("k", parameters,
        Type.Nothing.NOTHING, out.build(), Optional.of(entry), Span.None.NONE)));
  }

  private static void store(StatementBuilder out, Array results, Atom item, Intrinsic row,
      List<Atom> arguments) {
    Atom result = out.let("result", new Op.Apply(row, arguments));
    out.add(new Stmt.Store(Place.of(results, item).proven(), result, Span.None.NONE));
  }

  private static Object[] arguments(Intrinsic row, int round) {
    SplittableRandom random = new SplittableRandom(round);
    List<Object> arguments = new ArrayList<>();
    List<Type.Prim> types = new ArrayList<>(row.parameters());
    types.add(row.result());
    for (int k = 0; k < types.size(); k++) {
      Object array = array(types.get(k).scalar());
      for (int i = 0; i < ITEMS && k < types.size() - 1; i++) {
        java.lang.reflect.Array.set(array, i, value(types.get(k), random, round + k));
      }
      arguments.add(array);
    }
    return arguments.toArray();
  }

  private static Object array(Scalar scalar) {
    return switch (scalar) {
      case BOOL -> new boolean[ITEMS];
      case I32 -> new int[ITEMS];
      case I64 -> new long[ITEMS];
      case F32 -> new float[ITEMS];
      case F64 -> new double[ITEMS];
      default -> throw new AssertionError(scalar);
    };
  }

  /** Small integers, wild bits, or all the same. */
  private static Object value(Type.Prim type, SplittableRandom random, int kind) {
    long[] edges = EdgeValues.of(type);
    if (kind % 3 > 0) {
      return RawBits.box(type.scalar(), edges[kind % 3 == 1 ? random.nextInt(edges.length) : 1]);
    }
    int number = random.nextInt(-40, 140);
    return switch (type.scalar()) {
      case BOOL -> number % 2 == 0;
      case I32 -> number;
      case I64 -> (long) number;
      case F32 -> number * 0.1f;
      case F64 -> number * 0.1;
      default -> throw new AssertionError(type);
    };
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anExpansionComputesTheMeaning(Intrinsic row) {
    for (TargetId target : List.of(TargetId.CUDA, TargetId.WGSL, TargetId.MSL)) {
      if (!row.forms().containsKey(target)) {
        assertTrue(row.needs().contains(Capability.FLOAT64)
            || row.needs().contains(Capability.GRID_BARRIERS), row + " on " + target);
        continue;
      }
      Grid grid = row.isOfGrid() ? Grid.of(3) : Grid.of(1);
      Module whole = module(row, ITEMS / grid.x(), false);
      Module expanded = new ExpandIntrinsics(target).apply(whole);
      for (int round = 0; round < 6; round++) {
        Object[] meant = arguments(row, round);
        new Interpreter(whole).launch("k", grid, meant);
        Object[] done = arguments(row, round);
        new Interpreter(expanded).launch("k", grid, done);
        for (int i = 0; i < ITEMS; i++) {
          assertEquals(java.lang.reflect.Array.get(meant[meant.length - 1], i),
              java.lang.reflect.Array.get(done[done.length - 1], i),
              row + " on " + target + ", item " + i + ", round " + round);
        }
      }
    }
  }

  private static List<Diagnostic> refused(Module module) {
    Diagnostics diagnostics = new Diagnostics();
    BarrierUniformity.check(module, diagnostics);
    CollectiveCheck.check(module, diagnostics);
    return diagnostics.all();
  }

  @Test
  void aBlockOfPartialSubgroupsIsRefused() {
    Intrinsic row = Intrinsics.named("subgroupAdd_i32");
    assertTrue(refused(module(row, 64, false)).isEmpty());
    Diagnostic diagnostic = refused(module(row, 48, false)).getFirst();
    assertEquals(Code.BAD_DECLARATION, diagnostic.code());
    assertEquals("subgroupAdd needs whole subgroups, and a block has 48 work items",
        diagnostic.message());
  }

  @Test
  void whatOnlySomeItemsReachIsRefused() {
    for (Intrinsic row : rows().toList()) {
      assertEquals(List.of(Code.DIVERGENT_BARRIER),
          refused(module(row, 64, true)).stream().map(Diagnostic::code).toList(), row.name());
    }
  }
}
