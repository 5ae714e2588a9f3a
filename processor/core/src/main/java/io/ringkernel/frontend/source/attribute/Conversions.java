package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.ValueTypes;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes out the conversions that Java inserts (JLS 5), and operators over constants. */
final class Conversions {
  private final JavaTypes types;
  private final ValueTypes values;

  Conversions(JavaTypes types, ValueTypes values) {
    this.types = types;
    this.values = values;
  }

  /** A primitive value as another primitive type. */
  static Term convert(Term term, Type.Prim to) {
    if (term.type().equals(to)) {
      return term;
    }
    if (term instanceof Term.Constant(Atom.Const value, Span span)) {
      return new Term.Constant(ConstantFolding.convert(value, to), span);
    }
    return new Term.Convert(to, term, term.span());
  }

  static Term unary(Op.UnaryOperator operator, Term operand, Span span) {
    return operand instanceof Term.Constant(Atom.Const value, Span _)
        ? new Term.Constant(ConstantFolding.unary(operator, value), span)
        : new Term.Unary(operator, operand, span);
  }

  static Term binary(Op.BinaryOperator operator, Term left, Term right, Span span) {
    if (left instanceof Term.Constant(Atom.Const a, Span _)
        && right instanceof Term.Constant(Atom.Const b, Span _)) {
      Optional<Atom.Const> value = ConstantFolding.binary(operator, a, b);
      if (value.isPresent()) {
        return new Term.Constant(value.get(), span);
      }
    }
    return new Term.Binary(operator, left, right, span);
  }

  static Term compare(Op.Comparison comparison, Term left, Term right, Span span) {
    return left instanceof Term.Constant(Atom.Const a, Span _)
        && right instanceof Term.Constant(Atom.Const b, Span _)
            ? new Term.Constant(ConstantFolding.compare(comparison, a, b), span)
            : new Term.Compare(comparison, left, right, span);
  }

  /** Assignment and invocation contexts (JLS 5.2, 5.3). */
  Term assigned(Attributed.OfTerm value, TypeMirror target, Span where) {
    TypeMirror from = value.type();
    if (from.getKind() == TypeKind.VOID) {
      throw Refusal.construct(where, "the value of a method without a result",
          "call a method that returns something");
    }
    if (types.isSame(from, target)) {
      return value.term();
    }
    if (from.getKind().isPrimitive() && target.getKind().isPrimitive()) {
      Type.Prim to = JavaTypes.primitiveType(target.getKind());
      if (JavaTypes.widens(from.getKind(), target.getKind()) || isFitting(value, to)) {
        return convert(value.term(), to);
      }
    }
    values.of(target, where);
    throw Refusal.of(Code.UNSUPPORTED_CONSTRUCT, where, "write a cast, or change one of the types",
        "a conversion from %s to %s".formatted(from, target));
  }

  /** Whether a constant fits a narrower type without a cast (JLS 5.2). */
  static boolean isFitting(Attributed.OfTerm value, Type.Prim to) {
    TypeKind from = value.type().getKind();
    return value.term() instanceof Term.Constant(Atom.Const constant, Span _)
        && (from == TypeKind.INT || JavaTypes.isNarrow(from)) && to.scalar().isNarrow()
        && ConstantFolding.convert(constant, to).bits() == constant.bits();
  }

  /** A cast (JLS 5.5). */
  Term cast(Attributed.OfTerm value, TypeMirror target, Span where) {
    TypeMirror from = value.type();
    if (types.isSame(from, target)) {
      return value.term();
    }
    if (JavaTypes.isNumeric(from) && JavaTypes.isNumeric(target)) {
      return convert(value.term(), JavaTypes.primitiveType(target.getKind()));
    }
    values.of(target, where);
    throw Refusal.construct(where, "a cast from %s to %s".formatted(from, target),
        "cast between numeric types only");
  }
}
