package io.ringkernel.ir.emit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the texts of the table of intrinsics. */
public final class Templates {
  private static final Pattern OPERAND = Pattern.compile("\\{(\\d+)}");
  private static final Pattern CAST = Pattern.compile("\\([a-z][a-z0-9 ]*\\)(.*)");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.:]*");

  private Templates() {}

  /** The text with its operands, in parentheses unless commas or parentheses delimit them. */
  public static Expression filled(String template, List<Expression> operands) {
    Matcher matcher = OPERAND.matcher(template);
    String text = matcher.replaceAll(match -> Matcher.quoteReplacement(
        operand(template, match, operands.get(Integer.parseInt(match.group(1))))));
    return new Expression(text, precedence(template));
  }

  private static String operand(String template, MatchResult match, Expression operand) {
    boolean isDelimited = match.start() > 0 && "(,".indexOf(before(template, match)) >= 0
        && match.end() < template.length() && ",)".indexOf(template.charAt(match.end())) >= 0;
    return isDelimited ? operand.text() : operand.under(Precedence.UNARY);
  }

  private static char before(String template, MatchResult match) {
    int i = match.start() - 1;
    return template.charAt(i) == ' ' && i > 0 && template.charAt(i - 1) == ',' ? ','
        : template.charAt(i);
  }

  private static Precedence precedence(String template) {
    Matcher cast = CAST.matcher(template);
    if (cast.matches() && isOperand(cast.group(1))) {
      return Precedence.UNARY;
    }
    return isOperand(template) ? Precedence.PRIMARY : Precedence.CONDITIONAL;
  }

  /** Whether the text is a name, a call, or in parentheses as a whole. */
  private static boolean isOperand(String text) {
    Matcher name = NAME.matcher(text);
    String rest = name.lookingAt() ? text.substring(name.end()) : text;
    if (rest.isEmpty() || OPERAND.matcher(rest).matches()) {
      return true;
    }
    Matcher cast = CAST.matcher(rest);
    if (rest.equals(text) && cast.matches() && !cast.group(1).isEmpty()
        && isOperand(cast.group(1))) {
      return true;
    }
    if (rest.charAt(0) == '<') {
      rest = rest.substring(rest.indexOf('>') + 1);
    }
    return !rest.isEmpty() && rest.charAt(0) == '(' && closing(rest) == rest.length() - 1;
  }

  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
