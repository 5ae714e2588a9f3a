package io.ringkernel.ir.text;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@link IrPrinter} prints. All that the text says comes back; of places in the user's
 * code it says the lines.
 */
public final class IrParser {
  private static final Pattern STRUCT = Pattern.compile("struct (\\S+)( columns)? \\{ (.*) \\}");
  private static final Pattern TABLE =
      Pattern.compile("table (\\S+)\\[\\d+\\] (\\S+) = \\{(.*)\\}");
  private static final Pattern ENTRY = Pattern.compile(
      "entry block (\\d+) (\\d+) (\\d+) bounds (\\w+)(?: precision (\\w+))?");
  private static final Pattern SITE = Pattern.compile("trap \\d+ (.*) line (\\S*:\\d+)");
  private static final Pattern HEAD = Pattern.compile("(\\S+) ([^(]+)\\((.*)\\) \\{");
  private static final Pattern ARRAY =
      Pattern.compile("(?:(\\w+) )?(\\S+)\\[(\\d*)\\] (\\S*)#(\\d+)( written)?"
          + "(?: column (\\d+) (\\S+))?");

  private static final int COLUMN = 7;

  private final TextLines lines;
  private final Map<String, Type.Struct> structs = new LinkedHashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private IrParser(TextLines lines) {
    this.lines = lines;
  }

  /**
   * The module of a text.
   *
   * @throws IllegalArgumentException where the text is not one that the printer gives, with the
   *     number of the line
   */
  public static Module parse(String text) {
    TextLines lines = new TextLines(text.lines().toList());
    try {
      return new IrParser(lines).module();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("line " + lines.number() + ": " + e.getMessage(), e);
    }
  }

  private Module module() {
    String name = after("module ", lines.next());
    while (lines.hasNext() && lines.peek().startsWith("struct ")) {
      struct(matched(STRUCT, lines.next()));
    }
    while (lines.hasNext() && lines.peek().startsWith("table ")) {
      table(matched(TABLE, lines.next()));
    }
    List<Function> functions = new ArrayList<>();
    while (lines.hasNext()) {
      if (lines.peek().isEmpty()) {
        lines.next();
      } else {
        functions.add(function());
      }
    }
    return new Module(name, List.copyOf(structs.values()), functions);
  }

  private void struct(Matcher struct) {
    List<Type.Field> fields = new ArrayList<>();
    for (String field : struct.group(3).split(", ")) {
      int blank = field.indexOf(' ');
      if (blank > 0) {
        fields.add(new Type.Field(field.substring(blank + 1), type(field.substring(0, blank))));
      }
    }
    structs.put(struct.group(1),
        new Type.Struct(struct.group(1), fields, struct.group(2) != null));
  }

  private void table(Matcher table) {
    Type.Prim element = (Type.Prim) type(table.group(1));
    List<Long> bits = table.group(3).isEmpty() ? List.of()
        : Arrays.stream(table.group(3).split(", ")).map(c -> Names.constant(c).bits()).toList();
    tables.put(table.group(2), new Table(table.group(2), element, bits));
  }

  private Type.Element type(String name) {
    return Names.type(name, structs);
  }

  private Function function() {
    Optional<Entry> entry =
        lines.peek().startsWith("entry ") ? Optional.of(entry()) : Optional.empty();
    Matcher head = matched(HEAD, lines.next());
    Names names = new Names(structs);
    List<Operand> parameters = new ArrayList<>();
    for (String parameter : Names.list(head.group(3))) {
      parameters.add(parameter(parameter, names));
    }
    while (lines.peek().startsWith("constant ")) {
      Matcher constant = matched(ARRAY, lines.next());
      Table table = tables.get(constant.group(4));
      names.put(new Array(Integer.parseInt(constant.group(5)), type(constant.group(2)),
          table.name(), Array.Space.CONSTANT, OptionalInt.of(table.length()),
          Optional.of(table), Optional.empty()));
    }
    lines.startFunction();
    List<Stmt> body = new StatementParser(lines, names, this::kind).list();
    lines.next();
    Type result = head.group(1).equals("void") ? Type.Nothing.NOTHING : type(head.group(1));
    return new Function(head.group(2), parameters, result, body, entry, Span.None.NONE);
  }

  private Operand parameter(String text, Names names) {
    Matcher array = ARRAY.matcher(text);
    if (array.matches()) {
      return names.put(array(array, array.group(6) != null
          ? Array.Space.GLOBAL : Array.Space.GLOBAL_READ, structs));
    }
    int blank = text.indexOf(' ');
    Atom.Value value =
        Names.value(text.substring(blank + 1), type(text.substring(0, blank)));
    names.put(value);
    return value;
  }

  /** An array by its declaration. */
  static Array array(Matcher text, Array.Space unsaid, Map<String, Type.Struct> structs) {
    Array.Space space = text.group(1) == null ? unsaid
        : Array.Space.valueOf(text.group(1).toUpperCase(Locale.ROOT));
    boolean isLaunched = text.group(3).startsWith("=");
    OptionalInt length = text.group(3).isEmpty() || isLaunched ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text.group(3)));
    Optional<Array.Column> column = text.groupCount() < COLUMN || text.group(COLUMN) == null
        ? Optional.empty() : Optional.of(new Array.Column(Integer.parseInt(text.group(COLUMN)),
            text.group(COLUMN + 1)));
    return new Array(Integer.parseInt(text.group(5)), Names.type(text.group(2), structs),
        text.group(4), space, length, Optional.empty(), column, isLaunched
            ? Optional.of(LaunchLength.parse(text.group(3).substring(1))) : Optional.empty());
  }

  private Entry entry() {
    Matcher head = matched(ENTRY, lines.next());
    Optional<StencilShape> stencil = Optional.empty();
    if (lines.peek().startsWith("stencil ")) {
      stencil = Optional.of(stencil(List.of(after("stencil ", lines.next()).split(" "))));
    }
    Optional<Entry.Variant> variant = Optional.empty();
    if (lines.peek().startsWith("variant of ")) {
      List<String> of = List.of(after("variant of ", lines.next()).split(" form "));
      List<Precondition> conditions = new ArrayList<>();
      while (lines.peek().startsWith("requires ")) {
        conditions.add(condition(after("requires ", lines.next())));
      }
      variant = Optional.of(new Entry.Variant(of.getFirst(), conditions,
          of.size() == 1 ? Entry.Form.UNCHECKED : Entry.Form.valueOf(of.getLast())));
    }
    List<Entry.TrapSite> sites = new ArrayList<>();
    while (lines.peek().startsWith("trap ")) {
      Matcher site = matched(SITE, lines.next());
      sites.add(new Entry.TrapSite(kind(site.group(1)),
          TextLines.span(site.group(2))));
    }
    Entry.Precision precision = head.group(5) == null ? Entry.Precision.STRICT
        : Entry.Precision.valueOf(head.group(5).toUpperCase(Locale.ROOT));
    Entry entry = new Entry(Integer.parseInt(head.group(1)), Integer.parseInt(head.group(2)),
        Integer.parseInt(head.group(3)),
        Entry.BoundsPolicy.valueOf(head.group(4).toUpperCase(Locale.ROOT)), sites, variant,
        precision);
    return stencil.map(entry::with).orElse(entry);
  }

  /** {@code 2 halo 1 CLAMP 0.0 layer 20 now previous}. */
  private static StencilShape stencil(List<String> words) {
    int known = 7;
    return new StencilShape(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(2)),
        StencilShape.Boundary.valueOf(words.get(3)), Double.parseDouble(words.get(4)),
        Integer.parseInt(words.get(6)), words.subList(known, words.size()));
  }

  private static Precondition condition(String text) {
    List<Precondition.Term> terms = new ArrayList<>();
    for (String term : text.split(", ")) {
      List<String> words = List.of(term.split(" "));
      terms.add(new Precondition.Term(Long.parseLong(words.getFirst()),
          words.subList(1, words.size())));
    }
    return new Precondition(terms);
  }

  private TrapKind kind(String text) {
    int quote = text.indexOf(":\"");
    return quote < 0 ? new TrapKind(text, Optional.empty())
        : new TrapKind(text.substring(0, quote),
            Optional.of(unquoted(text.substring(quote + 2, text.length() - 1))));
  }

  private static String unquoted(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static String after(String start, String line) {
    if (!line.startsWith(start)) {
      throw new IllegalArgumentException("expected '" + start.strip() + "', not " + line);
    }
    return line.substring(start.length());
  }

  static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("unexpected: " + line);
    }
    return matcher;
  }
}
