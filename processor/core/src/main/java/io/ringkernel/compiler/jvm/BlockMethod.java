package io.ringkernel.compiler.jvm;

import io.ringkernel.compiler.jvm.BlockPlan.Part;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Uniformity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes a kernel with barriers as a method that runs one block. */
final class BlockMethod {
  private static final int AXES = 3;

  private final MethodVisitor code;
  private final Symbols symbols;
  private final Emitter emitter;
  private final BlockPlan plan;
  private final Label end = new Label();
  private final ItemLoop items;
  private final Map<Integer, Integer> spills = new LinkedHashMap<>();
  private final List<Operand> parameters;
  private int sharedArrays;

  private BlockMethod(MethodVisitor code, Symbols symbols, Function function,
      Uniformity uniformity) {
    this.code = code;
    this.symbols = symbols;
    this.parameters = function.parameters();
    this.plan = new BlockPlan(function, uniformity);
    this.emitter = new Emitter(code, symbols, symbols.fileOf(function), 1);
    emitter.bindParameters(function.parameters());
    Entry entry = function.entry().orElseThrow();
    items = new ItemLoop(code, emitter, entry);
    emitter.setPositions(
        new Positions(0, items.global(), items.local(), Optional.of(entry)));
  }

  static void write(MethodVisitor code, Symbols symbols, Function function,
      Uniformity uniformity) {
    new BlockMethod(code, symbols, function, uniformity).write(function);
  }

  private void write(Function function) {
    emitter.line(function.span());
    items.begin();
    int[] numbers = new int[AXES + 2];
    plan.spilled().forEach((id, spill) -> {
      int kind = spill instanceof Spill.OfValue(Type.Element type)
          ? JvmTypes.opcode(type, 0) : AXES + 1;
      spill.fetch(code, 0, numbers[kind]++);
      int variable = emitter.newReference();
      code.visitVarInsn(Opcodes.ASTORE, variable);
      spills.put(id, variable);
    });
    plan.parts().forEach(this::part);
    code.visitLabel(end);
    code.visitInsn(Opcodes.RETURN);
  }

  private void parts(List<Part> list) {
    list.forEach(this::part);
  }

  private void nested(List<Part> list) {
    emitter.scoped(() -> parts(list));
  }

  private void part(Part part) {
    switch (part) {
      case Part.Items loop -> items(loop);
      case Part.Once(Stmt statement) -> once(statement);
      case Part.Meeting _ -> {
        // The only way out of a loop around a barrier when the launch is given up.
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, "isGivenUp", "()Z", true);
        code.visitJumpInsn(Opcodes.IFNE, end);
      }
      case Part.Shared(Array array) -> shared(array);
      case Part.Flow(Stmt statement, List<List<Part>> lists) -> flow(statement, lists);
      case Part.Jump(Stmt statement) -> {
        emitter.setOnReturn(_ -> code.visitJumpInsn(Opcodes.GOTO, end));
        emitter.list(List.of(statement), Set.of());
      }
    }
  }

  private void once(Stmt statement) {
    emitter.list(List.of(statement),
        statement instanceof Stmt.Let let ? Set.of(let.value().id()) : Set.of());
  }

  private void shared(Array array) {
    String element = JvmTypes.descriptor(JvmTypes.element(array.element()));
    String method = switch (element) {
      case "I" -> "sharedInts";
      case "F" -> "sharedFloats";
      default -> "";
    };
    if (method.isEmpty()) {
      length(array);
      code.visitIntInsn(Opcodes.NEWARRAY, JvmTypes.arrayCode(JvmTypes.element(array.element())));
    } else {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      Constants.push(code, sharedArrays++);
      length(array);
      code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Symbols.RUN, method, "(II)[" + element, true);
    }
    int variable = emitter.newReference();
    emitter.bind(array.id(), variable);
    code.visitVarInsn(Opcodes.ASTORE, variable);
  }

  /** Items that failed the test of a length in front of this go on here, so none is negative. */
  private void length(Array array) {
    if (array.launched().isEmpty()) {
      Constants.push(code, array.length().orElseThrow());
      return;
    }
    Constants.push(code, 0);
    for (Precondition.Term term : array.launched().get().terms()) {
      Constants.push(code, (int) term.times());
      for (String factor : term.factors()) {
        factor(factor);
        code.visitInsn(Opcodes.IMUL);
      }
      code.visitInsn(Opcodes.IADD);
    }
    Constants.push(code, 0);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Math", "max", "(II)I", false);
  }

  private void factor(String factor) {
    int slash = factor.indexOf('/');
    if (slash >= 0) {
      factor(factor.substring(0, slash));
      Constants.push(code, Integer.parseInt(factor.substring(slash + 1)));
      code.visitInsn(Opcodes.IDIV);
      return;
    }
    for (Operand parameter : parameters) {
      if (parameter instanceof Atom.Value value && value.hint().equals(factor)) {
        emitter.push(value);
        return;
      }
      if (parameter instanceof Array given && factor.equals(given.hint() + ".length")) {
        emitter.pushArray(given);
        code.visitInsn(Opcodes.ARRAYLENGTH);
        return;
      }
    }
    throw new AssertionError("no parameter " + factor);
  }

  private void items(Part.Items part) {
    Set<Integer> mentioned = Mentions.of(part.statements());
    List<Integer> defined = new ArrayList<>();
    part.statements().forEach(s -> Mentions.defined(s).filter(spills::containsKey)
        .ifPresent(defined::add));
    List<Integer> entering = spills.keySet().stream()
        .filter(id -> mentioned.contains(id) && !defined.contains(id)).toList();
    List<Integer> leaving = new ArrayList<>(defined);
    Set<Integer> assigned = assigned(part.statements());
    entering.stream().filter(assigned::contains).forEach(leaving::add);
    // An item that is passed over would not leave what others have declared for it.
    RowPlan row = RowPlan.ofBlock(defined.isEmpty() ? part.statements() : List.of(),
        atom -> plan.isOnce(atom));
    List<Stmt> body = defined.isEmpty() ? row.body() : part.statements();
    emitter.scoped(() -> items.write(row, next -> {
      entering.forEach(this::load);
      emitter.setOnReturn(_ -> {
        if (!part.isLast()) {
          items.endItem();
        }
        code.visitJumpInsn(Opcodes.GOTO, next);
      });
      emitter.list(body, Set.copyOf(defined));
      leaving.forEach(this::store);
    }));
  }

  private static Set<Integer> assigned(List<Stmt> list) {
    Set<Integer> assigned = new java.util.HashSet<>();
    io.ringkernel.ir.pass.Lists.forEach(list, s -> {
      if (s instanceof Stmt.Assign assign) {
        assigned.add(assign.local().id());
      }
    });
    return assigned;
  }

  private void load(int id) {
    Spill spill = plan.spilled().get(id);
    code.visitVarInsn(Opcodes.ALOAD, spills.get(id));
    items.pushItem();
    spill.load(code, symbols);
    spill.variable(code, Opcodes.ISTORE, emitter.variableFor(id, spill.size()));
  }

  private void store(int id) {
    Spill spill = plan.spilled().get(id);
    code.visitVarInsn(Opcodes.ALOAD, spills.get(id));
    items.pushItem();
    spill.variable(code, Opcodes.ILOAD, emitter.variableFor(id, spill.size()));
    spill.store(code);
  }

  private void flow(Stmt statement, List<List<Part>> lists) {
    switch (statement) {
      case Stmt.If branch -> {
        Label otherwise = new Label();
        Label past = new Label();
        jump(branch.condition(), false, otherwise);
        nested(lists.get(0));
        code.visitJumpInsn(Opcodes.GOTO, past);
        code.visitLabel(otherwise);
        nested(lists.get(1));
        code.visitLabel(past);
      }
      case Stmt.Loop loop -> {
        Label start = new Label();
        Label update = new Label();
        Label past = new Label();
        emitter.bindJumps(loop.label(), past, update);
        code.visitLabel(start);
        emitter.scoped(() -> {
          parts(lists.get(0));
          jump(loop.condition(), false, past);
          nested(lists.get(1));
          code.visitLabel(update);
          parts(lists.get(2));
        });
        code.visitJumpInsn(Opcodes.GOTO, start);
        code.visitLabel(past);
      }
      case Stmt.DoLoop loop -> {
        Label start = new Label();
        Label tail = new Label();
        Label past = new Label();
        emitter.bindJumps(loop.label(), past, tail);
        code.visitLabel(start);
        nested(lists.get(0));
        code.visitLabel(tail);
        emitter.scoped(() -> {
          parts(lists.get(1));
          jump(loop.condition(), true, start);
        });
        code.visitLabel(past);
      }
      case Stmt.Block block -> {
        Label past = new Label();
        emitter.bindJumps(block.label(), past, null);
        nested(lists.getFirst());
        code.visitLabel(past);
      }
      case Stmt.Switch choice -> choice(choice, lists);
      default -> throw new AssertionError(statement);
    }
  }

  private void choice(Stmt.Switch choice, List<List<Part>> lists) {
    Label past = new Label();
    List<Label> bodies = lists.stream().map(_ -> new Label()).toList();
    Map<Integer, Label> targets = new TreeMap<>();
    for (int i = 0; i < choice.cases().size(); i++) {
      for (int key : choice.cases().get(i).keys()) {
        targets.put(key, bodies.get(i));
      }
    }
    pushForBlock(choice.selector());
    emitter.select(targets, bodies.getLast());
    for (int i = 0; i < lists.size(); i++) {
      code.visitLabel(bodies.get(i));
      nested(lists.get(i));
      code.visitJumpInsn(Opcodes.GOTO, past);
    }
    code.visitLabel(past);
  }

  private void jump(Atom condition, boolean when, Label target) {
    if (plan.isOnce(condition)) {
      emitter.jump(condition, when, target);
    } else {
      pushForBlock(condition);
      code.visitJumpInsn(when ? Opcodes.IFNE : Opcodes.IFEQ, target);
    }
  }

  /** What all items agree on but each has computed: the first one that is still running knows. */
  private void pushForBlock(Atom atom) {
    if (plan.isOnce(atom)) {
      emitter.push(atom);
      return;
    }
    int id = ((Atom.Value) atom).id();
    int first = emitter.newVariable(Type.I32);
    items.pushFirstRunning();
    code.visitInsn(Opcodes.DUP);
    code.visitVarInsn(Opcodes.ISTORE, first);
    code.visitJumpInsn(Opcodes.IFLT, end);
    code.visitVarInsn(Opcodes.ALOAD, spills.get(id));
    code.visitVarInsn(Opcodes.ILOAD, first);
    plan.spilled().get(id).load(code, symbols);
  }
}
