package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Static fields that hold tables: {@code static final}, not visible outside the package, set by the
 * initialiser of their class to an array of primitives that no method of the class and of those
 * nested with it changes or gives away.
 */
final class StaticArrays {
  private static final String REMEDY =
      "make it private and final, and do not change its elements behind the initialiser";
  private static final String SWITCH = "$SWITCH_TABLE$";
  private static final String MAP = "$SwitchMap$";
  private final ClassFiles classes;
  private final StaticEvaluation evaluation;
  private final ValueClasses values;
  private final TableSafety safety;
  private final UnaryOperator<String> claim;
  private final Map<String, Optional<StaticArray>> known = new HashMap<>();

  StaticArrays(ClassFiles classes, StaticEvaluation evaluation, UnaryOperator<String> claim,
      ValueClasses values) {
    this.classes = classes;
    this.values = values;
    this.evaluation = evaluation;
    this.claim = claim;
    this.safety = new TableSafety(classes);
  }

  /** The table that an instruction reads; refused where the field holds none. */
  StaticArray read(FieldInsnNode field, Span where) {
    String key = field.owner + "." + field.name + ":" + field.desc;
    Optional<StaticArray> array = known.get(key);
    if (array == null) {
      array = find(field, where);
      known.put(key, array);
    }
    return array.orElseThrow(() -> Refusal.of(Code.NON_CONSTANT_FIELD, where, REMEDY,
        new MethodName(field.owner, field.name, "").shortName()));
  }

  private Optional<StaticArray> find(FieldInsnNode field, Span where) {
    if (field.name.startsWith(MAP) && field.desc.equals("[I")) {
      return classes.method(new MethodName(field.owner, "<clinit>", "()V"), where)
          .flatMap(initialiser -> ofSwitch(initialiser, field.name));
    }
    Type.Prim element =
        Descriptors.element(org.objectweb.asm.Type.getType(field.desc)).orElseThrow();
    Optional<FieldNode> node = classes.field(field.owner, field.name, where)
        .filter(f -> (f.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Optional<Object> content =
        evaluation.value(field.owner, field.name, field.desc, where)
            .filter(value -> ConcreteArrays.element(value).filter(element::equals).isPresent()
                && Array.getLength(value) <= Limits.TABLE_LENGTH);
    if (content.isEmpty() || !safety.isUnchanged(field.owner, field.name, where)) {
      return Optional.empty();
    }
    Table table = new Table(claim.apply(Names.identifier(field.name)), element,
        ConcreteArrays.bits(content.get()));
    return Optional.of(new StaticArray(field.owner, field.name, table));
  }

  /** The table that a method returns whose code does nothing else, as accessors do. */
  Optional<StaticArray> returned(MethodInsnNode call, Span where) {
    MethodName name = new MethodName(call.owner, call.name, call.desc);
    if (!call.desc.startsWith("()[")) {
      return Optional.empty();
    }
    if (call.name.startsWith(SWITCH) && call.desc.equals("()[I")) {
      return known.computeIfAbsent(name.key(), _ -> classes.method(name, where)
          .filter(method -> method.has(Opcodes.ACC_SYNTHETIC))
          .flatMap(method -> ofSwitch(method, "")));
    }
    return classes.method(name, where)
        .filter(method -> method.has(Opcodes.ACC_STATIC) && method.hasCode())
        .flatMap(StaticArrays::onlyField).map(field -> read(field, where));
  }

  /**
   * The numbers that a compiler gives the constants of an enum for a switch, by ordinal; it writes
   * {@code table[E.CONSTANT.ordinal()] = number} for each, and catches that a constant is gone.
   *
   * @param map the field of javac that holds the table; empty where the method itself does
   */
  private Optional<StaticArray> ofSwitch(CompiledMethod method, String map) {
    Map<Integer, Long> numbers = new TreeMap<>();
    FieldInsnNode constant = null;
    boolean isMap = map.isEmpty();
    int number = 0;
    for (AbstractInsnNode instruction : method.instructions()) {
      int opcode = instruction.getOpcode();
      if (instruction instanceof FieldInsnNode field && values.isEnum(field.owner)) {
        constant = field;
      } else if (instruction instanceof FieldInsnNode field && !map.isEmpty()) {
        isMap = field.name.equals(map);
      } else if (instruction instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
        number = push.operand;
      } else if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
        number = opcode - Opcodes.ICONST_0;
      } else if (opcode == Opcodes.IASTORE && constant != null && isMap) {
        long given = number;
        values.ordinal(constant.owner, constant.name)
            .ifPresent(ordinal -> numbers.put(ordinal, given));
      }
    }
    if (constant == null || numbers.isEmpty()) {
      return Optional.empty();
    }
    List<Long> bits = IntStream.range(0, values.constants(constant.owner))
        .mapToObj(i -> numbers.getOrDefault(i, 0L)).toList();
    String name = map.isEmpty() ? method.name().name() : map;
    return Optional.of(new StaticArray(method.name().owner(), name,
        new Table(claim.apply(Names.identifier(name)), Type.I32, bits)));
  }

  private static Optional<FieldInsnNode> onlyField(CompiledMethod method) {
    FieldInsnNode field = null;
    for (AbstractInsnNode instruction : method.instructions()) {
      switch (instruction.getOpcode()) {
        case -1, Opcodes.ARETURN -> {}
        case Opcodes.GETSTATIC -> field = (FieldInsnNode) instruction;
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.ofNullable(field).filter(f -> Descriptors
        .element(org.objectweb.asm.Type.getType(f.desc)).isPresent());
  }
}
