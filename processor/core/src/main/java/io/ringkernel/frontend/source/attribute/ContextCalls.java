package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.AtomicChange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Calls on a context: position, barriers, atomics, neighbours of a cell. */
final class ContextCalls {
  static final String GPU_CONTEXT = "io.ringkernel.GpuContext";
  static final String RING_CONTEXT = "io.ringkernel.RingContext";
  private static final String MEMORY = "io.ringkernel.MemoryContext";
  static final String GRID_POS = "io.ringkernel.GridPos";
  private static final Set<String> CONTEXTS = Set.of(GPU_CONTEXT, RING_CONTEXT, GRID_POS,
      "io.ringkernel.SubgroupContext", "io.ringkernel.BlockContext",
      "io.ringkernel.GridContext", MEMORY);
  private static final Map<String, Op.AtomicOperator> ATOMICS = Map.of(
      "atomicAdd", Op.AtomicOperator.ADD, "atomicSub", Op.AtomicOperator.ADD, "atomicMin",
      Op.AtomicOperator.MIN,
      "atomicMax", Op.AtomicOperator.MAX, "atomicAnd", Op.AtomicOperator.AND,
      "atomicOr", Op.AtomicOperator.OR, "atomicXor", Op.AtomicOperator.XOR,
      "atomicExchange", Op.AtomicOperator.EXCHANGE,
      "atomicCompareExchange", Op.AtomicOperator.COMPARE_EXCHANGE);

  private final MethodScope scope;
  private final Calls calls;

  ContextCalls(MethodScope scope, Calls calls) {
    this.scope = scope;
    this.calls = calls;
  }

  static boolean isContext(TypeElement type) {
    return CONTEXTS.contains(type.getQualifiedName().toString());
  }

  /** Whether a call makes an array that the block shares. */
  static boolean isShared(Calls.Call call) {
    return call.owner().getQualifiedName().contentEquals(GPU_CONTEXT)
        && call.method().getSimpleName().toString().startsWith("shared");
  }

  Attributed call(Calls.Call call) {
    if (call.receiver().isEmpty()
        || !(call.receiver().get() instanceof Attributed.OfContext)) {
      throw Calls.unknown(call);
    }
    if (call.owner().getQualifiedName().contentEquals(GRID_POS)) {
      return cell(call);
    }
    String name = call.method().getSimpleName().toString();
    if (isShared(call)) {
      throw Refusal.construct(Code.ARRAY_SHAPE, call.where(),
          "a shared array that is not the initial value of a local variable",
          "write: var tile = gpu.%s(...);".formatted(name));
    }
    if (name.equals("barrier")) {
      return new Attributed.OfTerm(call.result(), new Term.Barrier(call.where()));
    }
    if (call.owner().getQualifiedName().contentEquals(MEMORY) && !name.equals("atomicSub")
        && !name.equals("atomicCompareExchange")) {
      return memory(call, name);
    }
    if (ATOMICS.containsKey(name)) {
      return atomic(call, ATOMICS.get(name));
    }
    return Intrinsics.ofMethod(scope.program().types().methodKey(call.method()))
        .map(row -> calls.apply(call, row)).orElseThrow(() -> Calls.unknown(call));
  }

  /** An access with an order, or an update that no target has at once. */
  private Attributed memory(Calls.Call call, String name) {
    ArrayVariable array = sharedArray(call);
    Term index = calls.value(call, 1);
    Span where = call.where();
    Term term = switch (name) {
      case "getOpaque", "getAcquire", "getVolatile" -> new Term.Ordered(
          name.equals("getVolatile"),
          new Term.Atomic(Op.AtomicOperator.LOAD, array, index, List.of(), where),
          !name.equals("getOpaque"), where);
      case "setOpaque", "setRelease", "setVolatile" -> new Term.Ordered(!name.equals("setOpaque"),
          new Term.Atomic(Op.AtomicOperator.STORE, array, index, List.of(calls.value(call, 2)),
              where), name.equals("setVolatile"), where);
      default -> new Term.AtomicUpdate(AtomicChange.valueOf(
          name.substring("atomic".length()).toUpperCase(Locale.ROOT)), array, index,
          calls.value(call, 2), where);
    };
    return new Attributed.OfTerm(call.result(), term);
  }

  private Attributed atomic(Calls.Call call, Op.AtomicOperator operator) {
    ArrayVariable array = sharedArray(call);
    Term index = calls.value(call, 1);
    boolean isNegated = call.method().getSimpleName().contentEquals("atomicSub");
    List<Term> operands = java.util.stream.IntStream.range(2, call.arguments().size())
        .mapToObj(i -> calls.value(call, i)).map(operand -> isNegated
            ? new Term.Unary(Op.UnaryOperator.NEG, operand, call.where()) : operand).toList();
    return new Attributed.OfTerm(call.result(),
        new Term.Atomic(operator, array, index, operands, call.where()));
  }

  /** The array of an atomic operation, which others may use at the same time. */
  private ArrayVariable sharedArray(Calls.Call call) {
    ArrayVariable array = array(call);
    if (array.origin() == ArrayVariable.Origin.PRIVATE) {
      throw Refusal.construct(call.where(), "an atomic operation on a local array",
          "only this work item sees the array: use plain operators");
    }
    if (array.isState()) {
      throw Refusal.construct(call.where(), "an atomic operation on an array of the state",
          "only this actor sees the array: use plain operators");
    }
    if (array.message().isPresent()) {
      throw Refusal.construct(call.where(), "an atomic operation on an array of a message",
          "copy the elements to an array of your own");
    }
    array.markWritten();
    return array;
  }

  private ArrayVariable array(Calls.Call call) {
    if (call.arguments().getFirst() instanceof Attributed.OfArray(var _, var array)) {
      return array;
    }
    throw Refusal.of(Code.ARRAY_ALIAS, call.where(), "pass an array by its name", "passed here");
  }

  private Attributed cell(Calls.Call call) {
    Stencil stencil = scope.stencil().orElseThrow(() -> Calls.unknown(call));
    Span where = call.where();
    String name = call.method().getSimpleName().toString();
    Term term = switch (name) {
      case "x", "y", "z" -> part(call, stencil.places(), "xyz".indexOf(name));
      case "width" -> part(call, stencil.sizes(), 0);
      case "height" -> part(call, stencil.sizes(), 1);
      case "depth" -> part(call, stencil.sizes(), 2);
      case "here" -> neighbour(call, stencil, 0, 0, 0);
      case "north" -> neighbour(call, stencil, 0, -1, 0);
      case "south" -> neighbour(call, stencil, 0, 1, 0);
      case "east" -> neighbour(call, stencil, 1, 0, 0);
      case "west" -> neighbour(call, stencil, -1, 0, 0);
      case "up" -> neighbour(call, stencil, 0, 0, 1);
      case "down" -> neighbour(call, stencil, 0, 0, -1);
      case "at" -> neighbour(call, stencil, offset(call, 1), offset(call, 2),
          call.arguments().size() == 3 ? 0 : offset(call, 3));
      case "set" -> set(call, stencil);
      default -> throw Calls.unknown(call);
    };
    return new Attributed.OfTerm(call.result(), term);
  }

  private static Term part(Calls.Call call, List<Variable> variables, int axis) {
    requireAxis(call, axis, variables.size());
    return new Term.Local(variables.get(axis), call.where());
  }

  private static void requireAxis(Calls.Call call, int axis, int axes) {
    if (axis >= axes) {
      throw Refusal.of(Code.BAD_DECLARATION, call.where(), "write @StencilKernel(grid = Grid.D3)",
          "this grid has no layers");
    }
  }

  private Term set(Calls.Call call, Stencil stencil) {
    Span where = call.where();
    ArrayVariable field = array(call);
    field.markWritten();
    Type.Prim type = (Type.Prim) field.element();
    if (type.equals(Type.I32)
        && stencil.shape().boundary() == StencilShape.Boundary.ABSORB) {
      throw Refusal.of(Code.BAD_DECLARATION, where,
          "use a float or double field, or another boundary",
          "a field of int cannot be damped by Boundary.ABSORB");
    }
    return new Term.Assign(stencil.element(field, List.of(0, 0, 0), where),
        stencil.stored(calls.value(call, 1), type, where), where);
  }

  private int offset(Calls.Call call, int argument) {
    if (calls.value(call, argument) instanceof Term.Constant(Atom.Const value, Span _)) {
      return (int) value.bits();
    }
    throw Refusal.of(Code.NOT_CONSTANT, scope.unit().startSpan(
        call.syntax().getArgument(argument)), "write a number, or a static final constant",
        "the distance of a neighbour");
  }

  private Term neighbour(Calls.Call call, Stencil stencil, int dx, int dy, int dz) {
    int distance = Math.max(Math.max(Math.abs(dx), Math.abs(dy)), Math.abs(dz));
    if (distance > stencil.shape().halo()) {
      throw Refusal.of(Code.BAD_DECLARATION, call.where(),
          "write @StencilKernel(halo = %d)".formatted(distance),
          "this neighbour is farther away than the halo of " + stencil.shape().halo());
    }
    if (dz != 0) {
      requireAxis(call, 2, stencil.shape().axes());
    }
    Span where = call.where();
    List<Integer> distances = List.of(dx, dy, dz).subList(0, stencil.shape().axes());
    return stencil.read(stencil.element(array(call), distances, where), distances, where);
  }
}
