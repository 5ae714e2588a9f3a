package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operator over every pair of types computes what it computes on the JVM. */
final class OperatorsTest {
  private static final List<String> TYPES =
      List.of("byte", "short", "char", "int", "long", "float", "double");
  private static final List<String> INTEGERS = TYPES.subList(0, 5);
  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%");
  private static final List<String> BITS = List.of("&", "|", "^", "<<", ">>", ">>>");
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");

  private final StringBuilder methods = new StringBuilder();
  private int count;

  private void method(String result, String parameters, String body) {
    methods.append("  static %s m%d(%s) {\n    %s\n  }\n".formatted(result, count++, parameters,
        body));
  }

  private static String promoted(String left, String right) {
    for (String wide : List.of("double", "float", "long")) {
      if (left.equals(wide) || right.equals(wide)) {
        return wide;
      }
    }
    return "int";
  }

  @ParameterizedTest
  @ValueSource(strings = {"byte", "short", "char", "int", "long", "float", "double"})
  void operatorsOfTwoOperands(String left) throws ReflectiveOperationException {
    for (String right : TYPES) {
      String parameters = left + " a, " + right + " b";
      String type = promoted(left, right);
      for (String operator : ARITHMETIC) {
        method(type, parameters, "return a " + operator + " b;");
        method(left, parameters, "a " + operator + "= b; return a;");
      }
      for (String operator : COMPARISONS) {
        method("boolean", parameters, "return a " + operator + " b;");
      }
      method(left, right + " b", "return (" + left + ") b;");
      method(type, parameters + ", boolean c", "return c ? a : b;");
      method("double", parameters + ", boolean c", "var v = c ? a : b; return v / 2;");
      if (INTEGERS.contains(left) && INTEGERS.contains(right)) {
        for (String operator : BITS) {
          String result = operator.length() > 1 ? promoted(left, "int") : type;
          method(result, parameters, "return a " + operator + " b;");
          method(left, parameters, "a " + operator + "= b; return a;");
        }
      }
    }
    check(left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"byte", "short", "char", "int", "long", "float", "double"})
  void operatorsOfOneOperand(String type) throws ReflectiveOperationException {
    String wide = promoted(type, "int");
    method(wide, type + " a", "return -a;");
    method(wide, type + " a", "return +a;");
    method(type, type + " a", "return a++;");
    method(type, type + " a", "return ++a;");
    method(type, type + " a", "return a--;");
    method(type, type + " a", "return --a;");
    method(type, type + " a", "a++; a++; --a; return a;");
    method("double", type + " a", "return a-- - --a;");
    method(type, type + "[] a, int i", "return a[i % 7]++;");
    method(type, type + "[] a, int i", "return --a[i & 3];");
    method(type, type + "[] a", "a[1] += a[2]; a[3] *= a[1]++; return a[3] -= 2;");
    if (INTEGERS.contains(type)) {
      method(wide, type + " a", "return ~a;");
      method(wide, type + " a", "return -~a;");
    }
    check(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "|", "^", "==", "!=", "&&", "||"})
  void operatorsOfBooleans(String operator) throws ReflectiveOperationException {
    method("boolean", "boolean a, boolean b", "return a " + operator + " b;");
    method("boolean", "boolean a, boolean b", "return !a " + operator + " !b;");
    method("boolean", "boolean a, boolean b, boolean c", "return a " + operator + " (c ? b : a);");
    if (operator.length() == 1) {
      method("boolean", "boolean a, boolean b", "a " + operator + "= b; return a;");
      method("boolean", "boolean[] a, boolean b", "return a[2] " + operator + "= b;");
    }
    check("boolean");
  }

  private void check(String type) throws ReflectiveOperationException {
    Differential differential = new Differential("corpus.Operators",
        "package corpus;\nfinal class Operators {\n" + methods + "}\n");
    assertTrue(differential.methods() == count, type);
    differential.check(60);
  }
}
