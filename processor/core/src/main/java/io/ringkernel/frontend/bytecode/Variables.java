package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LocalVariableNode;

/**
 * The variables of a method. A slot is not a variable: compilers use one slot for several, also of
 * different kinds. Stores and loads belong to the same variable when a load can see the value of
 * the store, directly or through others.
 */
final class Variables {
  private final CompiledMethod method;
  private final Liveness liveness;
  private final Partition webs = new Partition();
  /** The web of the number that an instruction reads or writes, by index of the instruction. */
  private final Map<Integer, Integer> accesses = new HashMap<>();
  /** The web of what a slot holds at the start of a range. */
  private final Map<Long, Integer> entries = new HashMap<>();
  private final Map<Integer, Integer> parameters = new HashMap<>();
  private final Map<Integer, Local> locals = new HashMap<>();
  private final Set<Integer> numbers = new HashSet<>();

  Variables(CompiledMethod method, List<InstructionRange> ranges, FreshIds ids) {
    this.method = method;
    liveness = new Liveness(method.instructions(), ranges);
    int slot = method.firstSlot();
    for (Type type : method.parameters()) {
      int web = webs.add();
      parameters.put(slot, web);
      if (liveness.isLive(0, slot)) {
        webs.union(entry(0, slot), web);
      }
      slot += type.getSize();
    }
    ranges.forEach(this::connect);
    name(ids);
  }

  private int entry(int range, int slot) {
    return entries.computeIfAbsent((long) range << 32 | slot, _ -> webs.add());
  }

  private void connect(InstructionRange range) {
    Map<Integer, Integer> current = new HashMap<>();
    InsnList code = method.instructions();
    for (int i = range.from(); i < range.to(); i++) {
      AbstractInsnNode instruction = code.get(i);
      if (!Liveness.readsNumber(instruction) && !Liveness.writesNumber(instruction)) {
        continue;
      }
      int slot = Liveness.slot(instruction);
      if (!Liveness.readsNumber(instruction)) {
        current.put(slot, webs.add());
      }
      accesses.put(i, current.computeIfAbsent(slot, s -> entry(range.number(), s)));
    }
    for (int successor : range.successors()) {
      for (int slot = 0; slot < method.node().maxLocals; slot++) {
        if (liveness.isLive(successor, slot)) {
          int here = current.computeIfAbsent(slot, s -> entry(range.number(), s));
          webs.union(entry(successor, slot), here);
        }
      }
    }
  }

  /** Names each web after the first of its instructions that the compiler has named. */
  private void name(FreshIds ids) {
    InsnList code = method.instructions();
    Map<Integer, String> names = new HashMap<>();
    Map<Integer, Integer> first = new java.util.TreeMap<>();
    List<Integer> indices = accesses.keySet().stream().sorted().toList();
    for (int index : indices) {
      int web = webs.find(accesses.get(index));
      first.putIfAbsent(web, index);
      variable(index).ifPresent(variable -> {
        names.putIfAbsent(web, variable.name);
        if (!variable.desc.equals("Z")) {
          numbers.add(web);
        }
      });
    }
    first.forEach((web, index) -> {
      io.ringkernel.ir.Type.Element type = type(code.get(index));
      String fallback = "v" + Liveness.slot(code.get(index)) + "_" + Kind.letter(type);
      locals.put(web, new Local(ids.next(), type, Names.identifier(
          names.getOrDefault(web, fallback))));
    });
  }

  /** What the debugging table says of the variable that an instruction reads or writes. */
  private Optional<LocalVariableNode> variable(int index) {
    AbstractInsnNode instruction = method.instructions().get(index);
    int slot = Liveness.slot(instruction);
    // the range of a variable starts behind the store that gives it its first value
    int at = Liveness.readsNumber(instruction) ? index
        : Math.min(index + 1, method.instructions().size() - 1);
    return method.variable(slot, at);
  }

  private static io.ringkernel.ir.Type.Element type(AbstractInsnNode instruction) {
    if (instruction instanceof ValueVar value) {
      return value.type();
    }
    int opcode = instruction.getOpcode();
    return (opcode == Opcodes.IINC ? Kind.INT : opcode >= Opcodes.ISTORE
        ? Kind.at(opcode - Opcodes.ISTORE) : Kind.at(opcode - Opcodes.ILOAD)).type();
  }

  /** The variable that a load, a store or an increment means. */
  Local at(int index) {
    return locals.get(webs.find(accesses.get(index)));
  }

  /** The variable that starts as the parameter in a slot; empty where the code never reads it. */
  Optional<Local> parameter(int slot) {
    return Optional.ofNullable(locals.get(webs.find(parameters.get(slot))));
  }

  /** The ids of int variables that the source does not declare as boolean. */
  Set<Integer> declaredNumbers() {
    Set<Integer> ids = new HashSet<>();
    locals.forEach((web, local) -> {
      if (numbers.contains(web)) {
        ids.add(local.id());
      }
    });
    return ids;
  }
}
