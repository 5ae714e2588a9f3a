package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.pass.Effects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the statements of one work item into a method. */
final class Emitter implements Operations.Atoms {
  private final MethodVisitor code;
  private final Symbols symbols;
  private final String file;
  private final Operations operations;
  private final Conditions conditions;
  private final Map<Integer, Integer> variables = new HashMap<>();
  /** The ids in {@link #variables} in the order in which they came. */
  private final List<Integer> bound = new ArrayList<>();
  private final Map<Integer, Label> breaks = new HashMap<>();
  private final Map<Integer, Label> continues = new HashMap<>();
  private Folding folding = Folding.of(List.of(), Set.of());
  private Consumer<Optional<Atom>> onReturn;
  private Positions positions;
  private int next;
  private int line;

  /**
   * Writes into {@code code}.
   *
   * @param file the source file of the class; lines of other files are left out
   * @param first the first local variable that is free
   */
  Emitter(MethodVisitor code, Symbols symbols, String file, int first) {
    this.code = code;
    this.symbols = symbols;
    this.file = file;
    this.next = first;
    this.conditions = new Conditions(code, this::push, atom -> folding.operation(atom));
    this.operations = new Operations(code, symbols, conditions, this);
  }

  /** Frees afterwards the local variables that an action takes; what it declares has a scope. */
  void scoped(Runnable action) {
    int first = next;
    int outer = bound.size();
    action.run();
    List<Integer> inner = bound.subList(outer, bound.size());
    inner.forEach(variables::remove);
    inner.clear();
    next = first;
  }

  /** Takes the next free local variable. */
  int newVariable(Type type) {
    int variable = next;
    next += JvmTypes.size(type);
    return variable;
  }

  /** Takes a local variable for a reference. */
  int newReference() {
    return next++;
  }

  /** Parameters lie in local variables already. */
  void bindParameters(List<Operand> parameters) {
    for (Operand parameter : parameters) {
      switch (parameter) {
        case Atom.Value value -> bind(value.id(), newVariable(value.type()));
        case Array array -> bind(array.id(), newReference());
        case Atom.Const constant -> throw new AssertionError("parameter " + constant);
      }
    }
  }

  void setPositions(Positions value) {
    positions = value;
  }

  void setOnReturn(Consumer<Optional<Atom>> action) {
    onReturn = action;
  }

  /** Where a value, variable or array lies. */
  int variable(int id) {
    Integer variable = variables.get(id);
    if (variable == null) {
      throw new AssertionError("id " + id + " is used outside of its scope");
    }
    return variable;
  }

  /** Where a value, variable or array lies, which gets a place if it has none. */
  int variableFor(int id, int size) {
    if (!variables.containsKey(id)) {
      bind(id, next);
      next += size;
    }
    return variable(id);
  }

  /** Says where a value, variable or array lies. */
  void bind(int id, int variable) {
    variables.put(id, variable);
    bound.add(id);
  }

  /** What a break out of a block or loop, or a continue, goes to. */
  void bindJumps(io.ringkernel.ir.Label label, Label onBreak, Label onContinue) {
    breaks.put(label.id(), onBreak);
    if (onContinue != null) {
      continues.put(label.id(), onContinue);
    }
  }

  /**
   * Writes a list and decides anew what is folded in it.
   *
   * @param kept values that other code needs
   */
  void list(List<Stmt> list, Set<Integer> kept) {
    Folding outer = folding;
    folding = Folding.of(list, kept);
    statements(list);
    folding = outer;
  }

  /** Runs an action for which values are computed by their definitions. */
  void defining(Map<Integer, Op> definitions, Runnable action) {
    Folding outer = folding;
    folding = Folding.of(definitions);
    action.run();
    folding = outer;
  }

  /** Goes to the label where the condition is as told, else on. */
  void jump(Atom condition, boolean when, Label target) {
    conditions.jump(condition, when, target);
  }

  @Override
  public void push(Atom atom) {
    switch (atom) {
      case Atom.Const constant -> Constants.push(code, constant);
      case Atom.Value value -> folding.operation(value).ifPresentOrElse(operations::push,
          () -> code.visitVarInsn(JvmTypes.opcode(value.type(), Opcodes.ILOAD),
              variable(value.id())));
    }
  }

  @Override
  public void pushArray(Array array) {
    if (array.table().isPresent()) {
      code.visitFieldInsn(Opcodes.GETSTATIC, symbols.main(),
          TableFields.name(array.table().get()), TableFields.descriptor(array.table().get()));
    } else {
      code.visitVarInsn(Opcodes.ALOAD, variable(array.id()));
    }
  }

  @Override
  public void pushLocal(Local local) {
    code.visitVarInsn(JvmTypes.opcode(local.type(), Opcodes.ILOAD), variable(local.id()));
  }

  @Override
  public Positions positions() {
    return positions;
  }

  private void statements(List<Stmt> list) {
    list.forEach(this::statement);
  }

  private void nested(List<Stmt> list) {
    scoped(() -> statements(list));
  }

  /** Names the line of what follows, as javac would. */
  void line(io.ringkernel.ir.Span span) {
    if (span.tableLine() > 0 && span.tableLine() != line && span.file().equals(file)) {
      line = span.tableLine();
      Label here = new Label();
      code.visitLabel(here);
      code.visitLineNumber(line, here);
    }
  }

  private void statement(Stmt statement) {
    if (statement instanceof Stmt.Let let) {
      let(let);
      return;
    }
    line(statement.span());
    switch (statement) {
      case Stmt.Do act -> effect(act.op());
      case Stmt.Declare declare -> {
        push(declare.initial());
        store(declare.local().id(), declare.local().type());
      }
      case Stmt.Assign assign -> {
        push(assign.value());
        store(assign.local().id(), assign.local().type());
      }
      case Stmt.DeclareArray declare -> newArray(declare.array());
      case Stmt.Store store -> {
        operations.place(store.place());
        push(store.value());
        code.visitInsn(
            JvmTypes.arrayStore(JvmTypes.element(store.place().array().element())));
      }
      case Stmt.If branch -> branch(branch);
      case Stmt.Loop loop -> loop(loop);
      case Stmt.DoLoop loop -> doLoop(loop);
      case Stmt.Block block -> {
        Label end = new Label();
        bindJumps(block.label(), end, null);
        nested(block.body());
        code.visitLabel(end);
      }
      case Stmt.Switch choice -> choice(choice);
      case Stmt.Break jump -> code.visitJumpInsn(Opcodes.GOTO, breaks.get(jump.label().id()));
      case Stmt.Continue jump ->
          code.visitJumpInsn(Opcodes.GOTO, continues.get(jump.label().id()));
      case Stmt.Return end -> onReturn.accept(end.value());
      case Stmt.Trap trap -> trap(trap);
      case Stmt.Let _ -> throw new AssertionError("handled above");
      case Stmt.Barrier _ -> throw new AssertionError("a barrier inside of a work item");
    }
  }

  private void let(Stmt.Let let) {
    boolean isUsed = folding.isUsed(let.value());
    if (folding.operation(let.value()).isPresent() || !isUsed && Effects.isPure(let.op())) {
      return;
    }
    line(let.span());
    if (isUsed) {
      operations.push(let.op());
      store(let.value().id(), let.value().type());
    } else {
      effect(let.op());
    }
  }

  private void effect(Op op) {
    operations.push(op);
    if (op.type() instanceof Type.Element) {
      code.visitInsn(JvmTypes.size(op.type()) == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  /** Stores what is pushed. */
  void store(int id, Type type) {
    code.visitVarInsn(JvmTypes.opcode(type, Opcodes.ISTORE),
        variableFor(id, JvmTypes.size(type)));
  }

  private void newArray(Array array) {
    if (array.space() != Array.Space.PRIVATE) {
      throw new AssertionError("a shared array inside of a work item: " + array);
    }
    Constants.push(code, array.length().orElseThrow());
    code.visitIntInsn(Opcodes.NEWARRAY, JvmTypes.arrayCode(JvmTypes.element(array.element())));
    code.visitVarInsn(Opcodes.ASTORE, variableFor(array.id(), 1));
  }

  private void branch(Stmt.If branch) {
    Label end = new Label();
    if (branch.then().isEmpty()) {
      jump(branch.condition(), true, end);
      nested(branch.otherwise());
    } else if (branch.otherwise().isEmpty()) {
      jump(branch.condition(), false, end);
      nested(branch.then());
    } else {
      Label otherwise = new Label();
      jump(branch.condition(), false, otherwise);
      nested(branch.then());
      code.visitJumpInsn(Opcodes.GOTO, end);
      code.visitLabel(otherwise);
      nested(branch.otherwise());
    }
    code.visitLabel(end);
  }

  private void loop(Stmt.Loop loop) {
    Label start = new Label();
    Label update = new Label();
    Label end = new Label();
    bindJumps(loop.label(), end, update);
    code.visitLabel(start);
    scoped(() -> {
      statements(loop.head());
      jump(loop.condition(), false, end);
      nested(loop.body());
      code.visitLabel(update);
      statements(loop.update());
    });
    code.visitJumpInsn(Opcodes.GOTO, start);
    code.visitLabel(end);
  }

  private void doLoop(Stmt.DoLoop loop) {
    Label start = new Label();
    Label tail = new Label();
    Label end = new Label();
    bindJumps(loop.label(), end, tail);
    code.visitLabel(start);
    nested(loop.body());
    code.visitLabel(tail);
    scoped(() -> {
      statements(loop.tail());
      jump(loop.condition(), true, start);
    });
    code.visitLabel(end);
  }

  private void choice(Stmt.Switch choice) {
    Label end = new Label();
    Label otherwise = new Label();
    Map<Integer, Label> targets = new TreeMap<>();
    Map<Stmt.Case, Label> bodies = new HashMap<>();
    for (Stmt.Case branch : choice.cases()) {
      Label body = new Label();
      bodies.put(branch, body);
      branch.keys().forEach(key -> targets.put(key, body));
    }
    push(choice.selector());
    select(targets, otherwise);
    for (Stmt.Case branch : choice.cases()) {
      code.visitLabel(bodies.get(branch));
      nested(branch.body());
      code.visitJumpInsn(Opcodes.GOTO, end);
    }
    code.visitLabel(otherwise);
    nested(choice.otherwise());
    code.visitLabel(end);
  }

  /** Writes the jump of a switch over the pushed int. */
  void select(Map<Integer, Label> targets, Label otherwise) {
    int[] keys = targets.keySet().stream().mapToInt(key -> key).sorted().toArray();
    if (keys.length == 0) {
      code.visitInsn(Opcodes.POP);
      code.visitJumpInsn(Opcodes.GOTO, otherwise);
      return;
    }
    long span = (long) keys[keys.length - 1] - keys[0] + 1;
    if (span > 2L * keys.length) {
      Label[] labels = new Label[keys.length];
      java.util.Arrays.setAll(labels, i -> targets.get(keys[i]));
      code.visitLookupSwitchInsn(otherwise, keys, labels);
    } else {
      Label[] labels = new Label[(int) span];
      java.util.Arrays.setAll(labels, i -> targets.getOrDefault(keys[0] + i, otherwise));
      code.visitTableSwitchInsn(keys[0], keys[keys.length - 1], otherwise, labels);
    }
  }

  private void trap(Stmt.Trap trap) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "lookup",
        "()Ljava/lang/invoke/MethodHandles$Lookup;", false);
    code.visitLdcInsn(trap.kind().exception());
    if (trap.kind().equals(TrapKind.NEGATIVE_SIZE)) {
      push(trap.operands().getFirst());
      code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/String", "valueOf",
          "(I)Ljava/lang/String;", false);
    } else {
      trap.kind().message().ifPresentOrElse(code::visitLdcInsn,
          () -> code.visitInsn(Opcodes.ACONST_NULL));
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, Entrance.INTERFACE, "thrown",
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/String;)"
            + "Ljava/lang/Throwable;",
        true);
    code.visitInsn(Opcodes.ATHROW);
  }
}
