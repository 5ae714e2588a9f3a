package io.ringkernel.ir.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives out names that the target accepts and that no enclosing scope has. A Java name survives
 * wherever the target allows it; sibling scopes may use the same one.
 *
 * <p>{@code rk_} begins the names that we add ourselves, so a Java name that begins with it is
 * changed.
 */
public final class Namer {
  /** What the names that we add ourselves begin with. */
  public static final String OWN_PREFIX = "rk_";

  private final ReservedWords reserved;
  private final Deque<Set<String>> scopes = new ArrayDeque<>();

  /** A namer with one empty scope. */
  public Namer(ReservedWords reserved) {
    this.reserved = reserved;
    scopes.push(new HashSet<>());
  }

  /** Opens a scope. */
  public void push() {
    scopes.push(new HashSet<>());
  }

  /** Forgets the names of the innermost scope. */
  public void pop() {
    scopes.pop();
  }

  /** A name for something that Java calls {@code hint}, taken in the innermost scope. */
  public String name(String hint) {
    String legal = legal(hint);
    return take(legal.startsWith(OWN_PREFIX) ? "user_" + legal : legal);
  }

  /** A name for a function or type that Java calls {@code hint}. */
  public String fileScopeName(String hint) {
    String legal = legal(hint);
    return name(reserved.fileScope().contains(legal) ? legal + "_" : hint);
  }

  /** Takes a name of ours, which begins with {@link #OWN_PREFIX} or was composed by a printer. */
  public String own(String name) {
    return take(legal(name));
  }

  /** Takes a name that the host knows, too, and that must therefore be this one. */
  public String agreed(String name) {
    if (isTaken(name)) {
      throw new AssertionError(name + " is taken");
    }
    scopes.peek().add(name);
    return name;
  }

  private String take(String wanted) {
    String name = wanted;
    for (int i = 1; isTaken(name); i++) {
      name = wanted + (wanted.endsWith("_") ? "" : "_") + i;
    }
    scopes.peek().add(name);
    return name;
  }

  private boolean isTaken(String name) {
    for (Set<String> scope : scopes) {
      if (scope.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * C reserves names with {@code __} anywhere and with {@code _} and a capital in front; WGSL
   * forbids {@code __} in front and a lone {@code _}. {@code $} is an extension in C and no part of
   * WGSL names.
   */
  private String legal(String hint) {
    String name = isPlain(hint) ? hint : rewritten(hint);
    return reserved.everywhere().contains(name) ? name + "_" : name;
  }

  /** Letters and digits, as nearly all names are. */
  private static boolean isPlain(String hint) {
    for (int i = 0; i < hint.length(); i++) {
      char c = hint.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!isLetter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !hint.isEmpty();
  }

  private static String rewritten(String hint) {
    StringBuilder ascii = new StringBuilder();
    hint.codePoints().forEach(c -> {
      if (c == '$' || c == '_') {
        ascii.append('_');
      } else if (c < 0x80 && Character.isLetterOrDigit(c)) {
        ascii.append((char) c);
      } else if (Character.isJavaIdentifierPart(c)) {
        ascii.append("u%04x".formatted(c));
      } else {
        ascii.append('_');
      }
    });
    String name = ascii.toString().replaceAll("_{2,}", "_").replaceFirst("^_+(?=.)", "");
    if (name.isEmpty() || name.equals("_")) {
      return "unnamed";
    }
    return Character.isDigit(name.charAt(0)) ? "n" + name : name;
  }
}
