package io.ringkernel.frontend.bytecode;

import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ARRAYLENGTH;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DCMPG;
import static org.objectweb.asm.Opcodes.DCMPL;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.DNEG;
import static org.objectweb.asm.Opcodes.FCMPL;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.FCONST_2;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.I2S;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_5;
import static org.objectweb.asm.Opcodes.IINC;
import static org.objectweb.asm.Opcodes.INEG;
import static org.objectweb.asm.Opcodes.INVOKEDYNAMIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.LDC;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.NEWARRAY;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.SALOAD;
import static org.objectweb.asm.Opcodes.SASTORE;
import static org.objectweb.asm.Opcodes.SWAP;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Makes statements of the instructions of one block, which are known to fit together. */
final class BlockTranslation {
  private final MethodScope scope;
  private final OperandStack stack;
  private final StatementBuilder out;

  /** A translation that has just entered a block. */
  BlockTranslation(MethodScope scope, InstructionRange range, BasicBlock block) {
    this.scope = scope;
    out = new StatementBuilder(scope.ids(), scope.method().at(range.from()));
    stack = new OperandStack(out);
    List<Optional<Atom.Value>> in = new ArrayList<>();
    Frame<Known> frame = scope.frames()[range.from()];
    for (int i = 0; i < frame.getStackSize(); i++) {
      in.add(enter(frame.getStack(i), i));
    }
    block.in = in;
  }

  private Optional<Atom.Value> enter(Known known, int depth) {
    switch (known) {
      case Known.Number(Kind kind, _) -> {
        Atom.Value value = new Atom.Value(scope.ids().next(), kind.type(),
            "s" + depth + "_" + "IJFD".charAt(kind.ordinal()));
        stack.push(value);
        return Optional.of(value);
      }
      case Known.Value(Type.Struct struct) -> {
        Atom.Value value = new Atom.Value(scope.ids().next(), struct, "s" + depth + "_R");
        stack.push(value);
        return Optional.of(value);
      }
      case Known.Constant _ -> {
        Atom.Value value = new Atom.Value(scope.ids().next(), Type.I32, "s" + depth + "_I");
        stack.push(value);
        return Optional.of(value);
      }
      case Known.Reference _, Known.View _, Known.Function _ -> stack.push(scope.item(known));
      case Known.Self _, Known.Ambiguous _, Known.Thing _, Known.Context _, Known.Mixed _,
          Known.Unusable _ -> stack.push(StackItem.Unusable.UNUSABLE);
    }
    return Optional.empty();
  }

  StatementBuilder out() {
    return out;
  }

  OperandStack stack() {
    return stack;
  }

  /** Translates one instruction; those that end a block are {@link BlockEnd}'s business. */
  void translate(AbstractInsnNode instruction, int index) {
    int opcode = instruction.getOpcode();
    if (opcode < 0 || opcode == NOP) {
      return;
    }
    Span span = scope.method().at(index);
    out.at(span);
    if (opcode <= LDC) {
      constant(instruction, opcode);
    } else if (opcode <= ALOAD) {
      load(opcode, index);
    } else if (opcode <= SALOAD) {
      loadElement();
    } else if (opcode <= ASTORE) {
      store(opcode, index);
    } else if (opcode <= SASTORE) {
      storeElement(opcode);
    } else if (opcode <= SWAP) {
      stack.shuffle(opcode);
    } else if (opcode <= DCMPG) {
      compute(instruction, opcode, index);
    } else {
      other(instruction, opcode, index);
    }
  }

  private void constant(AbstractInsnNode instruction, int opcode) {
    if (opcode == LDC) {
      stack.push(switch (((LdcInsnNode) instruction).cst) {
        case Integer value -> number(Atom.Const.of(value.intValue()));
        case Long value -> number(Atom.Const.of(value.longValue()));
        case Float value -> number(Atom.Const.of(value.floatValue()));
        case Double value -> number(Atom.Const.of(value.doubleValue()));
        default -> StackItem.Unusable.UNUSABLE;
      });
    } else if (opcode == ACONST_NULL) {
      stack.push(StackItem.Unusable.UNUSABLE);
    } else if (opcode >= BIPUSH) {
      stack.push(Atom.Const.of(((IntInsnNode) instruction).operand));
    } else if (opcode <= ICONST_5) {
      stack.push(Atom.Const.of(opcode - ICONST_0));
    } else if (opcode <= LCONST_1) {
      stack.push(Atom.Const.of((long) (opcode - LCONST_0)));
    } else if (opcode <= FCONST_2) {
      stack.push(Atom.Const.of((float) (opcode - FCONST_0)));
    } else {
      stack.push(Atom.Const.of((double) (opcode - DCONST_0)));
    }
  }

  private static StackItem number(Atom atom) {
    return new StackItem.Number(atom);
  }

  private void load(int opcode, int index) {
    if (opcode != ALOAD || scope.method().instructions().get(index) instanceof ValueVar) {
      stack.push(out.read(scope.variables().at(index)));
      return;
    }
    int slot = Liveness.slot(scope.method().instructions().get(index));
    stack.push(scope.item(scope.frames()[index].getLocal(slot)));
  }

  /** An array variable needs no statement: every use knows its array. */
  private void store(int opcode, int index) {
    if (opcode == ASTORE && !(scope.method().instructions().get(index) instanceof ValueVar)) {
      stack.pop();
    } else {
      out.assign(scope.variables().at(index), stack.number());
    }
  }

  private void loadElement() {
    Atom index = stack.number();
    Array array = stack.array();
    Atom element = out.let(array.hint() + "_element", new Op.Load(place(array, index)));
    stack.push(Widening.toStack(element, out));
  }

  private void storeElement(int opcode) {
    boolean isOfRecords = stack.top() instanceof StackItem.Number(Atom record)
        && record.type() instanceof Type.Struct;
    if (opcode == AASTORE && !isOfRecords) {
      stack.pop();
      stack.pop();
      stack.pop();
      return;
    }
    Atom value = stack.number();
    Atom index = stack.number();
    Array array = stack.array();
    Atom element = Widening.fromStack(value, array.element(), out);
    out.add(new Stmt.Store(place(array, index), element, out.span()));
  }

  private static Place place(Array array, Atom index) {
    Place place = Place.of(array, index);
    boolean inside = index instanceof Atom.Const constant && array.length().isPresent()
        && constant.bits() >= 0 && constant.bits() < array.length().getAsInt();
    return inside ? place.proven() : place;
  }

  private void compute(AbstractInsnNode instruction, int opcode, int index) {
    if (opcode == IINC) {
      Local local = scope.variables().at(index);
      out.assign(local, out.binary(BinaryOperator.ADD, out.read(local),
          Atom.Const.of(((IincInsnNode) instruction).incr)));
    } else if (opcode >= INEG && opcode <= DNEG) {
      stack.push(out.let("neg", new Op.Unary(Op.UnaryOperator.NEG, stack.number())));
    } else if (opcode >= I2L && opcode <= I2S) {
      convert(Conversion.of(opcode));
    } else {
      binary(BinaryForm.of(opcode), opcode);
    }
  }

  private void convert(Conversion conversion) {
    Atom value = stack.number();
    Atom converted = out.let("to_" + conversion.to(), new Op.Convert(conversion.to(), value));
    stack.push(Widening.toStack(converted, out));
  }

  private void binary(BinaryForm form, int opcode) {
    Atom right = stack.number();
    Atom left = stack.number();
    if (form.operator().isEmpty()) {
      int ofNan = opcode == LCMP ? 0 : opcode == FCMPL || opcode == DCMPL ? -1 : 1;
      stack.push(new StackItem.ThreeWay(left, right, ofNan));
      return;
    }
    BinaryOperator operator = form.operator().get();
    boolean complement = operator == BinaryOperator.XOR && right instanceof Atom.Const constant
        && constant.bits() == -1;
    stack.push(complement
        ? out.let("not", new Op.Unary(Op.UnaryOperator.COMPLEMENT, left))
        : out.binary(operator, left, right));
  }

  private void other(AbstractInsnNode instruction, int opcode, int index) {
    switch (opcode) {
      case GETSTATIC -> {
        StaticValue constant = scope.code().constants().get(index);
        stack.push(constant != null ? number(constant.atom(out)) : reference(index));
      }
      case NEW -> stack.push(StackItem.Unusable.UNUSABLE);
      case GETFIELD -> component((FieldInsnNode) instruction, index);
      case PUTFIELD -> {
        Local component = scope.components().get(((FieldInsnNode) instruction).name);
        Atom value = Widening.fromStack(stack.number(), component.type(), out);
        stack.pop();
        out.assign(component, value);
      }
      case INSTANCEOF -> {
        stack.pop();
        stack.push(Atom.Const.of(1));
      }
      case CHECKCAST -> {
        boolean isKnown = stack.top() instanceof StackItem.Number
            || stack.top() instanceof StackItem.Kept
            || stack.top() instanceof StackItem.Composite;
        if (!isKnown) {
          stack.pop();
          stack.push(StackItem.Unusable.UNUSABLE);
        }
      }
      case ANEWARRAY, NEWARRAY -> {
        Atom length = stack.number();
        Array array = scope.arrays().get(~index);
        if (array == null) {
          stack.push(StackItem.Unusable.UNUSABLE);
          return;
        }
        if (length instanceof Atom.Const constant && constant.bits() < 0) {
          out.when(Atom.Const.of(true), then -> then.add(new Stmt.Trap(
              TrapKind.negativeSize((int) constant.bits()), List.of(), out.span())));
        }
        out.add(new Stmt.DeclareArray(array, out.span()));
        stack.push(array);
      }
      case ARRAYLENGTH -> {
        Array array = stack.array();
        stack.push(array.length().isPresent() ? Atom.Const.of(array.length().getAsInt())
            : out.let(array.hint() + "_length", new Op.Length(array)));
      }
      case INVOKESTATIC, INVOKEVIRTUAL, INVOKESPECIAL, INVOKEINTERFACE, INVOKEDYNAMIC -> {
        Callee callee = scope.code().callees().get(index);
        boolean isArray = callee == Callee.Accessor.ACCESSOR || callee instanceof Callee.Shared
            || callee instanceof Callee.MakeFunction || callee instanceof Callee.MakeView
            || callee instanceof Callee.Helper helper && helper.array().isPresent();
        new CallTranslation(stack, out, scope).call(callee, isArray ? reference(index)
            : null);
      }
      default -> throw new AssertionError("opcode " + opcode + " was accepted: " + instruction);
    }
  }

  private void component(FieldInsnNode field, int index) {
    Frame<Known> frame = scope.frames()[index];
    if (frame.getStack(frame.getStackSize() - 1) instanceof Known.Constant) {
      Array table = scope.arrays().get(scope.code().analysis().tables().field(index));
      Atom ordinal = stack.number();
      stack.push(Widening.toStack(
          out.let(field.name, new Op.Load(Place.of(table, ordinal).proven())), out));
      return;
    }
    if (!(stack.pop() instanceof StackItem.Number(Atom record))) {
      stack.push(Widening.toStack(out.read(scope.components().get(field.name)), out));
      return;
    }
    int position = ((Type.Struct) record.type()).indexOf(field.name);
    stack.push(Widening.toStack(out.let(field.name, new Op.Get(record, position)), out));
  }

  /** The array, view, function or object that an instruction leaves on the stack. */
  private StackItem reference(int index) {
    Frame<Known> after = scope.frames()[index + 1];
    return scope.item(after.getStack(after.getStackSize() - 1));
  }
}
