package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.FunctionScope;
import io.ringkernel.ir.emit.HiddenParameters;
import io.ringkernel.ir.emit.ModuleNames;
import io.ringkernel.ir.emit.Namer;
import io.ringkernel.ir.emit.Operators;
import io.ringkernel.ir.emit.Precedence;
import io.ringkernel.ir.emit.Templates;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the operations of one function in WGSL, whose integers wrap as Java's do. */
final class WgslExpressions {
  private final ModuleNames names;
  private final HiddenParameters hidden;
  private final WgslArrays arrays;
  private final FunctionScope scope;

  WgslExpressions(ModuleNames names, HiddenParameters hidden, WgslArrays arrays,
      FunctionScope scope) {
    this.names = names;
    this.hidden = hidden;
    this.arrays = arrays;
    this.scope = scope;
  }

  Optional<Op> folded(Atom atom) {
    return atom instanceof Atom.Value value ? scope.fold().operation(value) : Optional.empty();
  }

  Expression atom(Atom atom) {
    return switch (atom) {
      case Atom.Const constant -> literal(constant);
      case Atom.Value value -> folded(value).map(this::operation)
          .orElseGet(() -> scope.value(value));
    };
  }

  /** Plain literals take the type that their context asks for; {@code f} keeps f32 from f64. */
  static Expression literal(Atom.Const constant) {
    return switch (constant.type().scalar()) {
      case BOOL -> Expression.primary(constant.bits() != 0 ? "true" : "false");
      case I8, I16, U16, I32 -> constant.bits() == Integer.MIN_VALUE
          ? Expression.primary("i32(-2147483648)") : signed(Long.toString(constant.bits()));
      case F32 -> number(constant.asFloat());
      case I64, F64 -> throw new AssertionError("no literal of type " + constant.type());
    };
  }

  private static Expression number(float value) {
    if (!Float.isFinite(value)) {
      throw new AssertionError("HideNonFinite runs before printing: " + value);
    }
    if (Math.abs(value) == Float.MAX_VALUE) {
      // the shortest decimal lies above the number, and WGSL wants literals within the type
      return signed(Float.toHexString(value) + "f");
    }
    return value == 0 || Math.abs(value) >= Float.MIN_NORMAL
        ? signed(Float.toString(value).toLowerCase(Locale.ROOT) + "f")
        : Expression.primary("bitcast<f32>(0x%08xu)".formatted(Float.floatToRawIntBits(value)));
  }

  private static Expression signed(String text) {
    return new Expression(text, text.startsWith("-") ? Precedence.UNARY : Precedence.PRIMARY);
  }

  Expression negated(Atom condition) {
    Optional<Op> op = folded(condition);
    if (op.isPresent() && op.get() instanceof Op.Unary(var operator, var operand)
        && operator == Op.UnaryOperator.NOT) {
      return atom(operand);
    }
    if (op.isPresent() && op.get() instanceof Op.Compare compare
        && (!compare.left().type().equals(Type.F32) || isEquality(compare))) {
      return compare(Operators.readable(new Op.Compare(Operators.opposite(compare.comparison()),
          compare.left(), compare.right())));
    }
    return Expression.prefix("!", atom(condition));
  }

  /** Comparisons whose opposite holds for NaN as well. */
  private static boolean isEquality(Op.Compare compare) {
    return compare.comparison() == Op.Comparison.EQ || compare.comparison() == Op.Comparison.NE;
  }

  private Expression compare(Op.Compare compare) {
    return Operators.compare(compare.comparison(), atom(compare.left()), atom(compare.right()));
  }

  /** What all agreed on is uniform if it is read so (WGSL: Uniformity). */
  private Expression load(Place place) {
    String text = place(place);
    return Expression.primary(place.array().space() == Array.Space.AGREED
        ? "workgroupUniformLoad(&" + text + ")"
        : arrays.isAtomic(place.array()) ? "atomicLoad(&" + text + ")" : text);
  }

  Expression operation(Op op) {
    return switch (op) {
      case Op.Binary binary -> binary(binary);
      case Op.Unary unary -> switch (unary.operator()) {
        case NOT -> negated(unary.operand());
        case NEG -> Expression.prefix("-", atom(unary.operand()));
        case COMPLEMENT -> Expression.prefix("~", atom(unary.operand()));
      };
      case Op.Compare compare -> compare(Operators.readable(compare));
      case Op.Convert convert -> convert(convert);
      case Op.ConvertRaw convert -> Expression.primary("i32(" + atom(convert.operand()).text()
          + ")");
      case Op.Select select -> select(select);
      case Op.Read read -> Expression.primary(scope.local(read.local()));
      case Op.Load load -> load(load.place());
      case Op.Length length -> scope.length(length.array());
      case Op.Atomic atomic -> atomic(atomic);
      case Op.Make make -> call(names.struct(make.type()), make.fields().stream()
          .map(this::atom).toList());
      case Op.Get get -> Expression.primary(atom(get.record()).under(Precedence.PRIMARY) + "."
          + names.field((Type.Struct) get.record().type(), get.field()));
      case Op.Apply apply -> apply(apply);
      case Op.Call call -> call(call);
    };
  }

  String place(Place place) {
    StringBuilder text = new StringBuilder(scope.array(place.array())).append('[')
        .append(atom(place.index()).text()).append(']');
    Type.Element type = place.array().element();
    for (int field : place.path()) {
      text.append('.').append(names.field((Type.Struct) type, field));
      type = ((Type.Struct) type).fields().get(field).type();
    }
    return text.toString();
  }

  /** Shift counts are u32; i32 and u32 convert into each other bit for bit (WGSL 17.1.2). */
  private Expression binary(Op.Binary op) {
    if (op.type().equals(Type.BOOL)) {
      return Operators.logical(op.operator(), atom(op.left()), atom(op.right()));
    }
    Precedence precedence = Operators.precedence(op.operator());
    String symbol = Operators.symbol(op.operator());
    return switch (op.operator()) {
      case ADD, SUB -> isSumWithNegative(op)
          ? Expression.binary(atom(op.left()), op.operator() == BinaryOperator.ADD ? "-" : "+",
              literal(Atom.Const.of((int) -((Atom.Const) op.right()).bits())), precedence)
          : Expression.binary(atom(op.left()), symbol, atom(op.right()), precedence);
      case MUL, DIV, REM, AND, OR, XOR, DIV_NONZERO, REM_NONZERO, DIV_RAW, REM_RAW ->
          Expression.binary(atom(op.left()), symbol, atom(op.right()), precedence);
      case SHL, SHR -> Expression.binary(atom(op.left()), symbol, count(op.right()), precedence);
      case USHR -> call("i32", List.of(Expression.binary(unsigned(op.left()), symbol,
          count(op.right()), precedence)));
    };
  }

  private static boolean isSumWithNegative(Op.Binary op) {
    return op.type().equals(Type.I32) && op.right() instanceof Atom.Const constant
        && constant.bits() < 0 && constant.bits() > Integer.MIN_VALUE;
  }

  private Expression count(Atom count) {
    return count instanceof Atom.Const constant
        ? Expression.primary((constant.bits() & 31) + "u")
        : call("u32", List.of(atom(count)));
  }

  private Expression unsigned(Atom atom) {
    return atom instanceof Atom.Const constant
        ? Expression.primary(Integer.toUnsignedString((int) constant.bits()) + "u")
        : call("u32", List.of(atom(atom)));
  }

  private Expression convert(Op.Convert convert) {
    boolean isSame = convert.operand().type().equals(convert.to());
    if (isSame || isNarrow(convert.operand()) && convert.to().equals(Type.I32)) {
      return atom(convert.operand());
    }
    if (convert.operand().type().equals(Type.I32) && convert.to().equals(Type.F32)) {
      return call("f32", List.of(atom(convert.operand())));
    }
    throw new AssertionError("NarrowSmallInts, EmulateInt64 or SaturateFloatToInt runs before "
        + "printing: " + convert);
  }

  /** A scalar parameter of an entry: the arguments block holds it widened to four bytes. */
  private static boolean isNarrow(Atom atom) {
    return atom.type() instanceof Type.Prim prim && prim.scalar().isNarrow();
  }

  private Expression select(Op.Select select) {
    if (select.type() instanceof Type.Struct struct) {
      throw new AssertionError("select has no record form: " + struct);
    }
    return call("select", List.of(atom(select.otherwise()), atom(select.then()),
        atom(select.condition())));
  }

  private Expression atomic(Op.Atomic atomic) {
    List<Expression> operands = atomic.operands().stream().map(this::atom).toList();
    if (atomic.operator() == Op.AtomicOperator.COMPARE_EXCHANGE) {
      List<Expression> all = new ArrayList<>(List.of(atom(atomic.place().index())));
      all.addAll(operands);
      return call(WgslArrays.compareExchange(scope.array(atomic.place().array())), all);
    }
    List<Expression> all = new ArrayList<>(List.of(Expression.primary("&"
        + place(atomic.place()))));
    all.addAll(operands);
    return call(function(atomic.operator()), all);
  }

  private static String function(Op.AtomicOperator operator) {
    return switch (operator) {
      case ADD -> "atomicAdd";
      case MIN -> "atomicMin";
      case MAX -> "atomicMax";
      case AND -> "atomicAnd";
      case OR -> "atomicOr";
      case XOR -> "atomicXor";
      case EXCHANGE -> "atomicExchange";
      case LOAD -> "atomicLoad";
      case STORE -> "atomicStore";
      case COMPARE_EXCHANGE -> throw new AssertionError("a helper of ours");
    };
  }

  private Expression apply(Op.Apply apply) {
    List<Expression> operands = apply.arguments().stream().map(this::atom).toList();
    return switch (apply.intrinsic().forms().get(TargetId.WGSL).spelling()) {
      case Spelling.Function(String name) -> operands.isEmpty()
          && name.startsWith(Namer.OWN_PREFIX) ? Expression.primary(name) : call(name, operands);
      case Spelling.Template(String text) -> Templates.filled(text, operands);
      case Spelling.Expand _, Spelling.Exchange _ ->
          throw new AssertionError("ExpandIntrinsics runs before printing: " + apply.intrinsic());
    };
  }

  private Expression call(Op.Call call) {
    List<Expression> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(switch (argument) {
      case Atom atom -> atom(atom);
      case Array array when array.space() == Array.Space.PRIVATE ->
          Expression.primary(scope.pointer(array));
      case Array array ->
          throw new AssertionError("SpecializeArrays runs before printing: " + array);
    }));
    hidden.inputs(call.function()).forEach(i -> arguments.add(Expression.primary(i)));
    return call(names.function(call.function()), arguments);
  }

  /** A comparison that is not the last argument could be read as the start of a template list. */
  private static Expression call(String function, List<Expression> arguments) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      boolean isAmbiguous = i + 1 < arguments.size()
          && arguments.get(i).precedence().compareTo(Precedence.SHIFT) < 0;
      texts.add(isAmbiguous ? "(" + arguments.get(i).text() + ")" : arguments.get(i).text());
    }
    return Expression.primary(function + "(" + String.join(", ", texts) + ")");
  }

  /** What follows the target where {@code x = x op y} may be written {@code x op= y}. */
  Optional<String> compound(Atom value, Predicate<Op> isTarget) {
    return folded(value).filter(op -> op instanceof Op.Binary).map(Op.Binary.class::cast)
        .filter(op -> folded(op.left()).filter(isTarget).isPresent())
        .filter(op -> !op.type().equals(Type.BOOL) && op.operator() != BinaryOperator.USHR)
        .map(op -> isUnit(op, BinaryOperator.ADD) ? "++" : isUnit(op, BinaryOperator.SUB) ? "--"
            : " " + Operators.symbol(op.operator()) + "= "
                + (op.operator().isShift() ? count(op.right()) : atom(op.right())).text());
  }

  private static boolean isUnit(Op.Binary op, BinaryOperator operator) {
    return op.operator() == operator && op.right() instanceof Atom.Const constant
        && constant.type().equals(Type.I32) && constant.bits() == 1;
  }
}
