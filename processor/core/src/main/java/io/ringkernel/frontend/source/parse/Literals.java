package io.ringkernel.frontend.source.parse;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Type;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** The values of literals (JLS 3.10). */
public final class Literals {
  private Literals() {}

  /**
   * The value of a numeric, character or boolean literal; empty for any other, or one that is out
   * of range.
   *
   * @param negated whether a unary minus stands before it; the value is then that of both
   */
  public static Optional<Atom.Const> value(LiteralExpr literal, boolean negated) {
    return switch (literal) {
      case IntegerLiteralExpr x -> integer(x.getValue(), 32, negated)
          .map(v -> Atom.Const.of(v.intValue()));
      case LongLiteralExpr x -> integer(withoutSuffix(x.getValue()), 64, negated)
          .map(v -> Atom.Const.of(v.longValue()));
      case DoubleLiteralExpr x -> floating(x.getValue(), negated);
      case CharLiteralExpr x when !negated ->
          character(x.getValue()).map(c -> new Atom.Const(Type.U16, c));
      case BooleanLiteralExpr x when !negated -> Optional.of(Atom.Const.of(x.getValue()));
      default -> Optional.empty();
    };
  }

  private static String withoutSuffix(String text) {
    return text.substring(0, text.length() - 1);
  }

  /** Decimal literals go to the maximum, 2^31 or 2^63 only behind a minus; others fill the bits. */
  private static Optional<BigInteger> integer(String literal, int bits, boolean negated) {
    String text = literal.replace("_", "").toLowerCase(Locale.ROOT);
    int radix = text.startsWith("0x") ? 16 : text.startsWith("0b") ? 2
        : text.length() > 1 && text.startsWith("0") ? 8 : 10;
    String digits = radix == 16 || radix == 2 ? text.substring(2) : text;
    BigInteger value = new BigInteger(digits, radix);
    if (radix == 10) {
      BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
      int order = value.compareTo(limit);
      if (order > 0 || order == 0 && !negated) {
        return Optional.empty();
      }
    } else if (value.bitLength() > bits) {
      return Optional.empty();
    }
    return Optional.of(negated ? value.negate() : value);
  }

  private static Optional<Atom.Const> floating(String literal, boolean negated) {
    String text = literal.replace("_", "").toLowerCase(Locale.ROOT);
    boolean hex = text.startsWith("0x");
    // In a hexadecimal literal f is a digit before the exponent and a suffix behind it.
    boolean single = text.endsWith("f") && (!hex || text.contains("p"));
    boolean suffixed = single || text.endsWith("d") && (!hex || text.contains("p"));
    String number = suffixed ? withoutSuffix(text) : text;
    if (single) {
      float value = Float.parseFloat(number);
      return Float.isInfinite(value) ? Optional.empty()
          : Optional.of(Atom.Const.of(negated ? -value : value));
    }
    double value = Double.parseDouble(number);
    return Double.isInfinite(value) ? Optional.empty()
        : Optional.of(Atom.Const.of(negated ? -value : value));
  }

  /** The text between the quotes, escapes as written (JLS 3.10.7). */
  private static Optional<Character> character(String text) {
    if (text.length() == 1) {
      return Optional.of(text.charAt(0));
    }
    if (!text.startsWith("\\")) {
      return Optional.empty();
    }
    String rest = text.substring(1);
    return switch (rest) {
      case "b" -> Optional.of('\b');
      case "t" -> Optional.of('\t');
      case "n" -> Optional.of('\n');
      case "f" -> Optional.of('\f');
      case "r" -> Optional.of('\r');
      case "s" -> Optional.of(' ');
      case "\"", "'", "\\" -> Optional.of(rest.charAt(0));
      default -> rest.matches("[0-7]{1,3}") ? Optional.of((char) Integer.parseInt(rest, 8))
          : Optional.empty();
    };
  }
}
