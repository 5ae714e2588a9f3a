package io.ringkernel.verify.fuzz.reduce;

import io.ringkernel.verify.fuzz.program.Part;
import io.ringkernel.verify.fuzz.program.Tree;
import io.ringkernel.verify.fuzz.program.Tree.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trees that one change makes of another, those first that take most away. */
final class SmallerTrees {
  private static final Pattern DECLARATION =
      Pattern.compile("^((?:final )?)(byte|short|char|long|float|double)( \\w+ = )$");
  /** Descendants of one expression that are tried in its place. */
  private static final int DESCENDANTS = 12;

  /** Kinds of changes, in the order in which they pay. */
  enum Stage {
    /** Runs of statements and members go. */
    RUNS,
    /** A statement becomes one of its lists. */
    STATEMENTS,
    /** An expression becomes a constant. */
    CONSTANTS,
    /** An expression becomes a part of itself, a variable an int. */
    PARTS
  }

  private SmallerTrees() {}

  /** All trees that are one step of a stage smaller. */
  static List<Tree> of(Tree tree, Stage stage) {
    List<Tree> found = new ArrayList<>(ofNode(tree, stage));
    List<Part> parts = tree.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Tree child) {
        for (Tree smaller : of(child, stage)) {
          found.add(with(tree, i, smaller));
        }
      }
    }
    return found;
  }

  private static Tree with(Tree tree, int index, Tree child) {
    List<Part> parts = new ArrayList<>(tree.parts());
    parts.set(index, child);
    return new Tree(tree.kind(), tree.type(), parts);
  }

  private static List<Tree> ofNode(Tree tree, Stage stage) {
    return switch (stage) {
      case RUNS -> tree.kind() == Kind.LIST ? shorter(tree) : List.of();
      case STATEMENTS -> tree.kind() == Kind.STATEMENT ? lists(tree) : List.of();
      case CONSTANTS -> tree.kind() == Kind.EXPRESSION ? constant(tree) : List.of();
      case PARTS -> switch (tree.kind()) {
        case EXPRESSION -> parts(tree);
        case STATEMENT -> plainer(tree);
        case LIST, MEMBER, FIXED -> List.of();
      };
    };
  }

  /** Without runs of its elements, the longest first. */
  private static List<Tree> shorter(Tree list) {
    List<Part> parts = list.parts();
    List<Tree> found = new ArrayList<>();
    for (int run = parts.size(); run > 0; run = run == 1 ? 0 : Math.max(1, run / 2)) {
      for (int from = 0; from < parts.size(); from += run) {
        int to = Math.min(parts.size(), from + run);
        if (parts.subList(from, to).stream().noneMatch(SmallerTrees::mustStay)) {
          List<Part> kept = new ArrayList<>(parts.subList(0, from));
          kept.addAll(parts.subList(to, parts.size()));
          found.add(new Tree(Kind.LIST, "", kept));
        }
      }
    }
    return found;
  }

  private static boolean mustStay(Part part) {
    return part instanceof Tree tree && tree.kind() == Kind.FIXED;
  }

  /** One of the lists of a statement in its place. */
  private static List<Tree> lists(Tree statement) {
    return statement.children().stream().filter(child -> child.kind() == Kind.LIST).toList();
  }

  /** A plainer type of a variable. */
  private static List<Tree> plainer(Tree statement) {
    List<Tree> found = new ArrayList<>();
    List<Part> parts = statement.parts();
    if (parts.size() == 3 && parts.getFirst() instanceof Part.Text(String head)
        && parts.get(1) instanceof Tree value) {
      Matcher matcher = DECLARATION.matcher(head);
      if (matcher.matches()) {
        Tree cast = new Tree(Kind.EXPRESSION, "int",
            List.of(new Part.Text("(int) ("), value, new Part.Text(")")));
        found.add(new Tree(Kind.STATEMENT, "", List.of(
            new Part.Text(matcher.group(1) + "int" + matcher.group(3)), cast, parts.get(2))));
      }
    }
    return found;
  }

  /** A constant in place of anything else. */
  private static List<Tree> constant(Tree expression) {
    String type = expression.type();
    boolean plain = expression.children().isEmpty()
        && constants(type).contains(expression.source().strip());
    return plain ? List.of() : constants(type).stream().map(text -> leaf(type, text)).toList();
  }

  /** A part of the same type, or a converted one, in place of the whole. */
  private static List<Tree> parts(Tree expression) {
    List<Tree> found = new ArrayList<>();
    String type = expression.type();
    List<Tree> descendants = new ArrayList<>();
    collect(expression, descendants);
    descendants.stream().filter(d -> d.type().equals(type)).limit(DESCENDANTS)
        .forEach(found::add);
    descendants.stream().filter(d -> !d.type().equals(type) && isNumber(d.type())
        && isNumber(type)).limit(DESCENDANTS)
        .forEach(d -> found.add(new Tree(Kind.EXPRESSION, type,
            List.of(new Part.Text("((" + type + ") "), d, new Part.Text(")")))));
    return found;
  }

  private static Tree leaf(String type, String text) {
    return new Tree(Kind.EXPRESSION, type, List.of(new Part.Text(text)));
  }

  private static void collect(Tree tree, List<Tree> into) {
    List<Tree> level = tree.children();
    while (!level.isEmpty()) {
      List<Tree> next = new ArrayList<>();
      for (Tree child : level) {
        if (child.kind() == Kind.EXPRESSION) {
          into.add(child);
        }
        next.addAll(child.children());
      }
      level = next;
    }
  }

  private static boolean isNumber(String type) {
    return switch (type) {
      case "byte", "short", "char", "int", "long", "float", "double" -> true;
      default -> false;
    };
  }

  private static List<String> constants(String type) {
    return switch (type) {
      case "boolean" -> List.of("false", "true");
      case "byte", "short", "char" -> List.of("(" + type + ") 0", "(" + type + ") 1");
      case "int" -> List.of("0", "1");
      case "long" -> List.of("0L", "1L");
      case "float" -> List.of("0f", "1f");
      case "double" -> List.of("0.0", "1.0");
      default -> List.of();
    };
  }
}
