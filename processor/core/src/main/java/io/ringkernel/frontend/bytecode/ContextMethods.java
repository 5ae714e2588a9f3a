package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Op.AtomicOperator;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.AtomicChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.MethodInsnNode;

/** What the methods of the contexts of kernels mean. */
final class ContextMethods {
  static final String GPU = "io/ringkernel/GpuContext";
  static final String CELL = "io/ringkernel/GridPos";
  private static final List<String> OWNERS = List.of(GPU, "io/ringkernel/SubgroupContext",
      "io/ringkernel/BlockContext", "io/ringkernel/GridContext");
  private static final Map<String, AtomicOperator> ATOMICS = Map.of(
      "atomicAdd", AtomicOperator.ADD, "atomicSub", AtomicOperator.ADD,
      "atomicMin", AtomicOperator.MIN, "atomicMax", AtomicOperator.MAX,
      "atomicAnd", AtomicOperator.AND, "atomicOr", AtomicOperator.OR,
      "atomicXor", AtomicOperator.XOR, "atomicExchange", AtomicOperator.EXCHANGE,
      "atomicCompareExchange", AtomicOperator.COMPARE_EXCHANGE);
  private static final Set<String> ORDERED =
      Set.of("getAcquire", "getVolatile", "setRelease", "setVolatile");
  private static final Set<String> NEIGHBOURS =
      Set.of("here", "north", "south", "east", "west", "up", "down", "at", "set");

  private ContextMethods() {}

  /** Whether a class, by its internal name, is that of a context. */
  static boolean isContext(String name) {
    return OWNERS.contains(name) || CELL.equals(name);
  }

  /** Whether a type is that of a context. */
  static boolean isContext(org.objectweb.asm.Type type) {
    return type.getSort() == org.objectweb.asm.Type.OBJECT && isContext(type.getInternalName());
  }

  /** Whether a call makes an array that the block shares. */
  static boolean isShared(MethodInsnNode call) {
    return call.name.startsWith("shared") && call.desc.startsWith("(I)[");
  }

  /** Whether a call reaches a neighbour at a distance that it is told. */
  static boolean hasDistance(MethodInsnNode call) {
    return call.owner.equals(CELL) && call.name.equals("at");
  }

  /**
   * What a call on a context means.
   *
   * @param distances those of the neighbour that it names by them
   */
  static Callee of(MethodInsnNode call, List<Integer> distances, Span where) {
    boolean hasResult = !call.desc.endsWith(")V");
    if (call.owner.equals(CELL)) {
      return NEIGHBOURS.contains(call.name) ? neighbour(call.name, distances)
          : new Callee.OfCell(Callee.OfCell.Part.valueOf(call.name.toUpperCase(
              java.util.Locale.ROOT)));
    }
    if (isShared(call)) {
      return new Callee.Shared(element(call));
    }
    if (call.name.equals("barrier")) {
      return Callee.Barrier.BARRIER;
    }
    if (isOrdered(call)) {
      boolean isRead = call.name.startsWith("get");
      boolean isVolatile = call.name.endsWith("Volatile");
      return new Callee.Ordered(new Callee.Atomic(
          isRead ? AtomicOperator.LOAD : AtomicOperator.STORE, false, isRead ? 0 : 1, hasResult),
          !isRead || isVolatile, isRead || isVolatile);
    }
    if (isUpdate(call)) {
      return new Callee.Update(AtomicChange.valueOf(call.name.substring("atomic".length())
          .toUpperCase(java.util.Locale.ROOT)), hasResult);
    }
    if (isAtomic(call)) {
      return new Callee.Atomic(operator(call.name), call.name.equals("atomicSub"),
          org.objectweb.asm.Type.getArgumentTypes(call.desc).length - 2, hasResult);
    }
    return new Callee.OnContext(row(call).orElseThrow(() -> Refusal.of(Code.UNKNOWN_METHOD, where,
        "docs/intrinsics.md lists the methods that kernels can call",
        new MethodName(call.owner, call.name, call.desc).shortName())), hasResult);
  }

  /** Of floating point, the smaller and the larger are no atomic operation of any target. */
  private static boolean isAtomic(MethodInsnNode call) {
    boolean isOrdering = call.name.equals("atomicMin") || call.name.equals("atomicMax");
    boolean isFloating = call.desc.startsWith("([F") || call.desc.startsWith("([D");
    return call.name.equals("getOpaque") || call.name.equals("setOpaque")
        || ATOMICS.containsKey(call.name) && !(isOrdering && isFloating);
  }

  private static boolean isOrdered(MethodInsnNode call) {
    return call.desc.startsWith("([") && ORDERED.contains(call.name);
  }

  private static boolean isUpdate(MethodInsnNode call) {
    boolean isFloating = call.desc.startsWith("([F") || call.desc.startsWith("([D");
    return isFloating && (call.name.equals("atomicMin") || call.name.equals("atomicMax"))
        || call.name.equals("atomicIncrement") || call.name.equals("atomicDecrement");
  }

  private static AtomicOperator operator(String name) {
    return switch (name) {
      case "getOpaque" -> AtomicOperator.LOAD;
      case "setOpaque" -> AtomicOperator.STORE;
      default -> ATOMICS.get(name);
    };
  }

  /** The element of the array that a call makes for the block. */
  static Type.Prim element(MethodInsnNode call) {
    return Descriptors.element(org.objectweb.asm.Type.getReturnType(call.desc)).orElseThrow();
  }

  private static Callee neighbour(String name, List<Integer> distances) {
    return switch (name) {
      case "north" -> new Callee.Neighbour(0, -1, 0, false);
      case "south" -> new Callee.Neighbour(0, 1, 0, false);
      case "east" -> new Callee.Neighbour(1, 0, 0, false);
      case "west" -> new Callee.Neighbour(-1, 0, 0, false);
      case "up" -> new Callee.Neighbour(0, 0, 1, false);
      case "down" -> new Callee.Neighbour(0, 0, -1, false);
      case "at" -> new Callee.Neighbour(distances.get(0), distances.get(1),
          distances.size() == 2 ? 0 : distances.get(2), false);
      case "set" -> new Callee.Neighbour(0, 0, 0, true);
      default -> new Callee.Neighbour(0, 0, 0, false);
    };
  }

  private static Optional<Intrinsic> row(MethodInsnNode call) {
    return OWNERS.stream()
        .map(owner -> Intrinsics.ofMethod(owner + "." + call.name + call.desc))
        .flatMap(Optional::stream).findFirst();
  }
}
