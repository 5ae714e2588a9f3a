package io.ringkernel.processor.declaration;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * How generated classes are named: the simple name of the user's class and a suffix, in the same
 * package. A nested class contributes the names of its enclosing classes, joined with {@code _}:
 * the reference of {@code Bank.Account} is {@code Bank_AccountRef}.
 *
 * <p>A generated class is {@code public} exactly when the user's class and all its enclosing
 * classes are.
 */
public final class GeneratedName {
  /** Those of codecs, launchers, references and tiles. */
  private static final List<String> SUFFIXES = List.of("Codec", "Gpu", "Ref", "Tile", "Tiles");

  private GeneratedName() {}

  /**
   * Whether a source may name a class that is generated: it has a word with the suffix of one, or
   * an escape, which may stand for any letter (JLS 3.3).
   */
  public static boolean mayBeIn(String source) {
    return source.contains("\\u") || SUFFIXES.stream().anyMatch(s -> endsWord(source, s));
  }

  private static boolean endsWord(String source, String suffix) {
    for (int i = source.indexOf(suffix); i >= 0; i = source.indexOf(suffix, i + 1)) {
      int end = i + suffix.length();
      if (end == source.length() || !Character.isJavaIdentifierPart(source.codePointAt(end))) {
        return true;
      }
    }
    return false;
  }

  /** The generated class for a class of the user. */
  public static JavaName of(TypeElement type, String suffix) {
    JavaName name = JavaName.of(type);
    return JavaName.of(name.packageName(), String.join("_", name.simpleNames()) + suffix);
  }

  /** Whether the class and all its enclosing classes are public. */
  public static boolean isPublic(TypeElement type) {
    return chainHas(type, Modifier.PUBLIC, true);
  }

  /** Whether code of the same package can name the class. */
  public static boolean isReachable(TypeElement type) {
    return !chainHas(type, Modifier.PRIVATE, false);
  }

  /** Whether making an instance needs an enclosing instance. */
  public static boolean isInner(TypeElement type) {
    Set<Modifier> modifiers = type.getModifiers();
    return isType(type.getEnclosingElement()) && !modifiers.contains(Modifier.STATIC);
  }

  private static boolean chainHas(TypeElement type, Modifier modifier, boolean everywhere) {
    boolean has = everywhere;
    for (Element e = type; isType(e); e = e.getEnclosingElement()) {
      boolean here = e.getModifiers().contains(modifier);
      has = everywhere ? has && here : has || here;
    }
    return has;
  }

  private static boolean isType(Element element) {
    ElementKind kind = element.getKind();
    return kind.isClass() || kind.isInterface();
  }
}
