package io.ringkernel.ir.text;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a function. */
final class StatementParser {
  private static final Pattern LABEL = Pattern.compile("@(\\d+)(?: (\\S+))?(?: \\{)?");
  private static final Pattern DECLARED =
      Pattern.compile("(private|shared|agreed) (\\S+?)\\[(\\d*|=[^\\]]*)\\] (\\S*)#(\\d+)()");
  private static final Pattern VARIABLE = Pattern.compile("var (\\S+) (\\S*)!(\\d+) = (\\S+)");
  private static final Pattern NAMED = Pattern.compile("(\\S+) (\\S*\\.\\d+) = (.*)");
  private static final Pattern ASSIGNED = Pattern.compile("(\\S*!\\d+) = (\\S+)");
  private static final Pattern STORED = Pattern.compile("(\\S*#\\d+\\[\\S+) = (\\S+)");

  private final TextLines lines;
  private final Names names;
  private final OpParser operations;
  private final Function<String, TrapKind> kinds;

  StatementParser(TextLines lines, Names names, Function<String, TrapKind> kinds) {
    this.lines = lines;
    this.names = names;
    this.operations = new OpParser(names);
    this.kinds = kinds;
  }

  /** The statements before a line that begins with a brace, which stays. */
  List<Stmt> list() {
    List<Stmt> list = new ArrayList<>();
    while (!lines.peek().startsWith("}")) {
      String line = lines.next();
      list.add(statement(line, lines.span()));
    }
    return list;
  }

  private Stmt statement(String line, Span span) {
    int blank = line.indexOf(' ');
    String word = blank < 0 ? line : line.substring(0, blank);
    String rest = blank < 0 ? "" : line.substring(blank + 1);
    return switch (word) {
      case "if" -> branch(rest, span);
      case "loop" -> loop(rest, span);
      case "do" -> rest.startsWith("@") ? doLoop(rest, span)
          : new Stmt.Do(operations.of(rest, Type.Nothing.NOTHING), span);
      case "block" -> {
        Label label = label(rest);
        List<Stmt> body = list();
        lines.next();
        yield new Stmt.Block(label, body, span);
      }
      case "switch" -> choice(rest, span);
      case "break" -> new Stmt.Break(label(rest), span);
      case "continue" -> new Stmt.Continue(label(rest), span);
      case "return" -> new Stmt.Return(
          rest.isEmpty() ? Optional.empty() : Optional.of(names.atom(rest)), span);
      case "trap" -> {
        int open = rest.lastIndexOf(" (");
        yield new Stmt.Trap(kinds.apply(rest.substring(0, open)),
            names.atoms(OpParser.inside(rest.substring(open + 1))), span);
      }
      case "barrier" -> new Stmt.Barrier(span);
      default -> simple(line, span);
    };
  }

  private Stmt simple(String line, Span span) {
    Matcher declared = DECLARED.matcher(line);
    if (declared.matches()) {
      Array array = IrParser.array(declared, Array.Space.PRIVATE, names.structs());
      return new Stmt.DeclareArray(names.put(array), span);
    }
    Matcher variable = VARIABLE.matcher(line);
    if (variable.matches()) {
      Local local = new Local(Integer.parseInt(variable.group(3)), names.type(variable.group(1)),
          variable.group(2));
      names.put(local);
      return new Stmt.Declare(local, names.atom(variable.group(4)), span);
    }
    Matcher assigned = ASSIGNED.matcher(line);
    if (assigned.matches()) {
      return new Stmt.Assign(names.local(assigned.group(1)), names.atom(assigned.group(2)), span);
    }
    Matcher stored = STORED.matcher(line);
    if (stored.matches()) {
      return new Stmt.Store(names.place(stored.group(1)), names.atom(stored.group(2)), span);
    }
    Matcher named = IrParser.matched(NAMED, line);
    Type.Element type = names.type(named.group(1));
    Op op = operations.of(named.group(3), type);
    Atom.Value value = Names.value(named.group(2), type);
    names.put(value);
    return new Stmt.Let(value, op, span);
  }

  private static Label label(String text) {
    Matcher label = IrParser.matched(LABEL, text);
    String hint = label.group(2);
    return new Label(Integer.parseInt(label.group(1)),
        hint == null || hint.equals("{") ? "" : hint);
  }

  private Stmt branch(String rest, Span span) {
    Atom condition = names.atom(rest.substring(0, rest.length() - 2));
    List<Stmt> then = list();
    List<Stmt> otherwise = List.of();
    if (lines.next().equals("} else {")) {
      otherwise = list();
      lines.next();
    }
    return new Stmt.If(condition, then, otherwise, span);
  }

  private Stmt loop(String rest, Span span) {
    Label label = label(rest);
    List<Stmt> head = list();
    String between = lines.next();
    Atom condition = names.atom(
        between.substring("} while ".length(), between.length() - 2));
    List<Stmt> body = list();
    lines.next();
    List<Stmt> update = list();
    lines.next();
    return new Stmt.Loop(label, head, condition, body, update, span);
  }

  private Stmt doLoop(String rest, Span span) {
    Label label = label(rest);
    List<Stmt> body = list();
    lines.next();
    List<Stmt> tail = list();
    Atom condition = names.atom(lines.next().substring("} while ".length()));
    return new Stmt.DoLoop(label, body, tail, condition, span);
  }

  private Stmt choice(String rest, Span span) {
    Atom selector = names.atom(rest.substring(0, rest.length() - 2));
    List<Stmt.Case> cases = new ArrayList<>();
    while (lines.peek().startsWith("case ")) {
      String keys = lines.next();
      List<Integer> numbers = Arrays.stream(
          keys.substring("case ".length(), keys.length() - 2).split(", "))
          .map(Integer::valueOf).toList();
      cases.add(new Stmt.Case(numbers, list()));
      lines.next();
    }
    lines.next();
    List<Stmt> otherwise = list();
    lines.next();
    lines.next();
    return new Stmt.Switch(selector, cases, otherwise, span);
  }
}
