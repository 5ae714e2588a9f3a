package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.StencilShape.Boundary;
import io.ringkernel.ir.stencil.TileUse;
import io.ringkernel.processor.declaration.GeneratedName;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.declaration.KernelDeclaration.TileSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Writes {@code <Class>_<Kernel>Tile}: an actor that holds a tile of a stencil kernel and calls the
 * kernel for its cells. The rim holds what neighbours have sent, or what the boundary says.
 */
public final class TileWriter {
  private static final String ANNOTATIONS = "io.ringkernel";
  private static final JavaName CELL = JavaName.of("io.ringkernel.runtime.tile", "TileCell");
  private static final Pattern HOLE = Pattern.compile("<(\\w+)>");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");
  private static final int MOST_ITEMS = 256;
  /** Cells of a part of a snapshot, unless a row has more. */
  private static final int PART = 512;
  /** As {@code ActorTiles.MOST_COMMANDS}. */
  private static final int COMMANDS = 72;
  /** Values of a border: those of all sides lie in the 16 KiB that blocks share at least. */
  private static final int MOST_SHARED = 768;

  private final Style style;

  /** Writes in that style. */
  public TileWriter(Style style) {
    this.style = style;
  }

  /** Why no device could hold what a tile sends. */
  public static Optional<String> hindrance(KernelDeclaration kernel, TileUse use) {
    TileSize size = kernel.actorTile().orElseThrow();
    int border = Math.max(size.columns(), size.rows()) * use.written().size()
        * kernel.stencil().orElseThrow().halo();
    int most = use.isDiagonal() ? MOST_SHARED / 2 : MOST_SHARED;
    return border <= most ? Optional.empty()
        : Optional.of("a border would have %d values, of which a block holds at most %d".formatted(
            border, most) + ": write a smaller actorTile");
  }

  /** The tile of a kernel. */
  public SourceFile write(KernelClass kernels, KernelDeclaration kernel, TileUse use) {
    return new Content(kernels, kernel, use).write();
  }

  /** What is said of one kernel. */
  private final class Content {
    private final TypeElement owner;
    private final JavaName name;
    private final KernelDeclaration kernel;
    private final StencilShape shape;
    private final TileSize size;
    private final TileUse use;
    private final JavaText text;
    /** Names of the state that holds parameters, by the names of those. */
    private final Map<String, String> state = new HashMap<>();
    private final List<String> fields;
    private final Map<String, String> holes = new HashMap<>();

    Content(KernelClass kernels, KernelDeclaration kernel, TileUse use) {
      owner = kernels.element();
      name = kernels.tile(kernel);
      this.kernel = kernel;
      this.use = use;
      shape = kernel.stencil().orElseThrow();
      size = kernel.actorTile().orElseThrow();
      text = new JavaText(name, List.of(JavaName.of(owner)));
      fields = kernel.parameters().stream().filter(Parameter::array).map(Parameter::name).toList();
      JavaText.Names names = new JavaText.Names();
      WORD.matcher(TileText.all()).results().map(MatchResult::group).distinct()
          .forEach(names::add);
      kernel.parameters().forEach(p -> state.put(p.name(), names.add(p.name())));
    }

    SourceFile write() {
      fillHoles();
      text.doc("A tile of {@link " + text.of(JavaName.of(owner)) + "#" + kernel.name()
          + "} that is an actor: its cells with a rim of " + shape.halo() + " around them.");
      text.line("@" + text.of(annotation("RingKernel")) + "(id = " + JavaText.quoted(id())
          + ", blockSize = " + Math.min(MOST_ITEMS, size.columns() * size.rows()) + ",").indent()
          .indent()
          .line("safety = " + text.of(annotation("Safety")) + ".UNCHECKED" + targets() + ")")
          .outdent().outdent();
      style.open(text, name, owner, "");
      numbers();
      add(TileText.MESSAGES);
      text.blank();
      kernel.parameters().forEach(this::declare);
      add(TileText.STATE);
      text.line("private long " + String.join(", ", beside()) + ";");
      add(TileText.HANDLERS);
      add(TileText.STEPS);
      compute();
      add(TileText.TELL);
      add(TileText.COMMANDS);
      parameters();
      if (isSealed()) {
        add(TileText.SEAL);
      }
      places();
      text.close();
      return text.file();
    }

    private JavaName annotation(String name) {
      return JavaName.of(ANNOTATIONS, name);
    }

    private String id() {
      return JavaName.of(owner).canonicalName().replaceAll("[^A-Za-z0-9._-]", "-") + "."
          + kernel.name().replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private String targets() {
      return kernel.targets().isEmpty() ? "" : ", targets = {" + kernel.targets().stream()
          .map(JavaText::quoted).collect(Collectors.joining(", ")) + "}";
    }

    private void numbers() {
      int halo = shape.halo();
      int stride = size.columns() + 2 * halo;
      int places = stride * (size.rows() + 2 * halo);
      int cells = size.columns() * size.rows();
      int length = Math.max(size.columns(), size.rows());
      int part = part(size);
      constant("WIDTH", size.columns());
      constant("HALO", halo);
      constant("STRIDE", stride);
      constant("PLACES", places);
      constant("CELLS", cells);
      constant("KEPT", cells * fields.size());
      constant("LENGTH", length);
      constant("BORDER", length * halo * use.written().size());
      if (use.isDiagonal()) {
        constant("CORNER", halo * halo * use.written().size());
      }
      if (isSealed()) {
        constant("RIM", 2 * halo * (stride + size.rows()));
      }
      constant("PART", part);
      constant("COMMANDS", COMMANDS);
      constant("WHAT", COMMANDS * 6);
      constant("PHASES", phases());
      List<String> sides = List.of("NORTH", "SOUTH", "WEST", "EAST");
      sides.forEach(side -> constant(side, sides.indexOf(side)));
      constant("OWN", use.isDiagonal() ? 8 : 4);
      List<String> kinds = List.of("SET", "ADD", "PARAMETER", "KEEP", "REPORT");
      kinds.stream().skip(1).forEach(kind -> constant(kind, kinds.indexOf(kind)));
      text.blank();
    }

    private void constant(String name, int value) {
      text.line("private static final int " + name + " = " + value + ";");
    }

    /** After so many steps arrays hold what they held, and even steps are even again. */
    private int phases() {
      int count = shape.rotate().size();
      return count % 2 == 0 ? count : 2 * count;
    }

    private boolean isSealed() {
      return switch (shape.boundary()) {
        case CLAMP, REFLECT, WRAP -> true;
        case INNER, CONSTANT, ABSORB -> false;
      };
    }

    private void declare(Parameter parameter) {
      String name = state.get(parameter.name());
      if (parameter instanceof Parameter.OfScalar(String _, Scalar type)) {
        text.line("private " + held(type) + " " + name + ";");
      } else {
        text.line("private final float[] " + name + " = new float[PLACES];");
      }
    }

    /** A device has no small fields in the state of an actor everywhere. */
    private static String held(Scalar type) {
      return switch (type) {
        case F32, F64, I64 -> type.javaName();
        default -> "int";
      };
    }

    private List<String> beside() {
      return TileWriter.beside(use);
    }

    private void fillHoles() {
      for (String name : List.of("RingMessage", "Length", "OnMessage", "RingContext")) {
        holes.put(name, text.of(annotation(name)));
      }
      holes.put("visible", GeneratedName.isPublic(owner) ? "public " : "");
      holes.put("ids", beside().stream().map(b -> "long " + b).collect(Collectors.joining(", ")));
      StringBuilder joining = new StringBuilder();
      beside().forEach(b -> joining.append("  ").append(b).append(" = message.").append(b)
          .append("();\n"));
      joining.append("  neighbours = ").append(beside().stream()
          .map(b -> "(" + b + " == 0 ? 0 : 1)").collect(Collectors.joining(" + "))).append(";\n");
      holes.put("joining", joining.toString());
      StringBuilder arrays = new StringBuilder();
      StringBuilder kept = new StringBuilder();
      StringBuilder copies = new StringBuilder();
      for (String written : use.written()) {
        int field = fields.indexOf(written);
        arrays.append("  int array").append(field).append(" = array(").append(field)
            .append(", before);\n");
      }
      for (int field = 0; field < fields.size(); field++) {
        kept.append("  int array").append(field).append(" = array(").append(field)
            .append(", phase);\n");
        copies.append("      kept[").append(field == 0 ? "" : field + " * CELLS + ")
            .append("i] = get(array").append(field).append(", at);\n");
      }
      holes.put("leaving", arrays.toString());
      holes.put("arriving",
          "  int before = (message.phase() + PHASES - 1) % PHASES;\n" + arrays);
      holes.put("keeping", kept.toString());
      holes.put("copying", copies.toString());
      int halo = shape.halo();
      holes.put("chosen", chosen(Math.max(size.columns(), size.rows()) * halo));
      holes.put("chosenCorner", chosen(halo * halo));
      holes.put("arrived", use.isDiagonal() && use.written().size() > 1
          ? "side > EAST ? (" + holes.get("chosenCorner") + ") : (" + holes.get("chosen") + ")"
          : holes.get("chosen"));
      holes.put("corners", use.isDiagonal() ? filled(TileText.CORNERS) : "");
      holes.put("rimOfCorner", use.isDiagonal() ? TileText.RIM_OF_CORNER : "");
      holes.put("isInCorner", use.isDiagonal() ? "side > EAST ? i < CORNER : " : "");
      holes.put("isWritten", use.written().stream().map(w -> "field == " + fields.indexOf(w))
          .collect(Collectors.joining(" || ")));
      sealHoles();
    }

    private String chosen(int span) {
      StringBuilder chosen = new StringBuilder();
      for (int i = 0; i < use.written().size(); i++) {
        chosen.append("array").append(fields.indexOf(use.written().get(i)));
        if (i < use.written().size() - 1) {
          chosen.insert(chosen.lastIndexOf("array"), "i < " + (i + 1) * span + " ? ")
              .append(" : ");
        }
      }
      return chosen.toString();
    }

    private void sealHoles() {
      boolean wraps = shape.boundary() == Boundary.WRAP;
      holes.put("globalX", wraps ? "along(left + column, width)" : "left + column");
      holes.put("globalY", wraps ? "along(top + row, height)" : "top + row");
      holes.put("sealing", "");
      if (!isSealed()) {
        return;
      }
      String isEdge = wraps ? "columns == width || rows == height"
          : "left == 0 || top == 0 || left + columns == width || top + rows == height";
      holes.put("sealing", "  if (" + isEdge + ") {\n    seal(context);\n  }\n");
      holes.put("needsX", (wraps ? "columns == width && " : "") + "(x < 0 || x >= width)");
      holes.put("needsY", (wraps ? "rows == height && " : "") + "(y < 0 || y >= height)");
      holes.put("fromX",
          wraps ? "columns == width ? along(x, width) : column" : "along(x, width) - left");
      holes.put("fromY",
          wraps ? "rows == height ? along(y, height) : row" : "along(y, height) - top");
      holes.put("along", TileText.along(shape.boundary()) + "\n");
      StringBuilder arrays = new StringBuilder();
      StringBuilder fills = new StringBuilder();
      for (String field : fields) {
        if (!use.written().contains(field)) {
          int number = fields.indexOf(field);
          arrays.append("  int array").append(number).append(" = array(").append(number)
              .append(", phase);\n");
          fills.append("      put(array").append(number).append(", to, get(array").append(number)
              .append(", from));\n");
        }
      }
      holes.put("sealed", arrays.toString());
      holes.put("filling", fills.toString());
    }

    private String filled(String template) {
      Matcher hole = HOLE.matcher(template);
      StringBuilder out = new StringBuilder();
      while (hole.find()) {
        String value = holes.get(hole.group(1));
        if (value == null) {
          throw new AssertionError("nothing for " + hole.group(1));
        }
        hole.appendReplacement(out, Matcher.quoteReplacement(value));
      }
      return hole.appendTail(out).toString();
    }

    /** Adds lines; one that was a hole and has no text is left out. */
    private void add(String template) {
      Stream<String> lines = template.lines()
          .flatMap(line -> line.isEmpty() ? Stream.of(line) : filled(line).lines());
      lines.forEach(line -> {
        if (line.isEmpty()) {
          text.blank();
        } else {
          text.line(line);
        }
      });
    }

    private void compute() {
      boolean isInner = shape.boundary() == Boundary.INNER;
      text.blank().open("private void compute(" + holes.get("RingContext") + " context)");
      text.line("int fromX = " + (isInner ? "Math.max(0, HALO - left);" : "0;"))
          .line("int fromY = " + (isInner ? "Math.max(0, HALO - top);" : "0;"))
          .line("int toX = " + (isInner ? "Math.min(columns, width - HALO - left);" : "columns;"))
          .line("int toY = " + (isInner ? "Math.min(rows, height - HALO - top);" : "rows;"));
      int turns = shape.rotate().size();
      text.line("int turn = phase % " + turns + ";");
      for (int turn = 0; turn < turns; turn++) {
        text.line((turn == 0 ? "" : "} else ")
            + (turn == turns - 1 ? "{" : "if (turn == " + turn + ") {")).indent();
        turn(turn);
        text.outdent();
      }
      text.line("}").close();
    }

    private void turn(int turn) {
      text.open("context.forEach(CELLS, i ->").line("int x = i % WIDTH;")
          .line("int y = i / WIDTH;")
          .open("if (x >= fromX && x < toX && y >= fromY && y < toY)");
      List<String> arguments = new ArrayList<>(List.of(text.of(CELL)
          + ".of(place(x, y), STRIDE, left + x, top + y, width, height, "
          + (shape.boundary() == Boundary.ABSORB ? shape.layer() : 0) + ")"));
      for (Parameter parameter : kernel.parameters()) {
        arguments.add(parameter instanceof Parameter.OfScalar(String name, Scalar type)
            ? given(state.get(name), type) : state.get(at(parameter.name(), turn)));
      }
      text.line(user() + "." + kernel.name(), arguments, ";").close()
          .outdent().line("});");
    }

    /** A message of the tile would hide a class of its name (JLS 6.4.1). */
    private String user() {
      JavaName user = JavaName.of(owner);
      return TileText.MESSAGES.contains("record " + user.simpleNames().getFirst() + "(")
          ? user.canonicalName() : text.of(user);
    }

    private static String given(String name, Scalar type) {
      return type == Scalar.BOOL ? name + " != 0"
          : held(type).equals(type.javaName()) ? name : "(" + type.javaName() + ") " + name;
    }

    /** The parameter whose array a field has in a turn. */
    private String at(String field, int turn) {
      int place = shape.rotate().indexOf(field);
      return place < 0 ? field : shape.rotate().get((place + turn) % shape.rotate().size());
    }

    private void parameters() {
      text.blank().doc("Sets a parameter of the kernel.")
          .open("private void parameter(int number, long value)");
      List<Parameter.OfScalar> scalars = kernel.parameters().stream()
          .filter(Parameter.OfScalar.class::isInstance).map(Parameter.OfScalar.class::cast)
          .toList();
      for (int i = 0; i < scalars.size(); i++) {
        String value = switch (scalars.get(i).type()) {
          case F32 -> "Float.intBitsToFloat((int) value)";
          case F64 -> "Double.longBitsToDouble(value)";
          case I64 -> "value";
          default -> "(int) value";
        };
        text.open("if (number == " + i + ")")
            .line(state.get(scalars.get(i).name()) + " = " + value + ";").close();
      }
      text.close();
    }

    private void places() {
      String rotated = choice("place % " + shape.rotate().size(),
          shape.rotate().stream().map(fields::indexOf).map(String::valueOf).toList());
      text.blank().doc("The array that a field has in a phase.")
          .open("private static int array(int field, int phase)").line("return switch (field) {")
          .indent();
      for (int place = 0; place < shape.rotate().size(); place++) {
        text.line("case " + fields.indexOf(shape.rotate().get(place)) + " -> rotated(phase"
            + (place == 0 ? "" : " + " + place) + ");");
      }
      text.line("default -> field;").outdent().line("};").close();
      text.blank().open("private static int rotated(int place)").line("return " + rotated + ";")
          .close();
      text.blank().open("private float get(int array, int at)")
          .line("return " + choice("array", fields.stream().map(f -> state.get(f) + "[at]")
              .toList()) + ";").close();
      text.blank().open("private void put(int array, int at, float value)");
      IntStream.range(0, fields.size()).forEach(field -> text.line((field == 0 ? "" : "} else ")
          + (field == fields.size() - 1 ? "{" : "if (array == " + field + ") {")).indent()
          .line(state.get(fields.get(field)) + "[at] = value;").outdent());
      text.line("}").close();
      add(TileText.PLACES);
    }

    private static String choice(String by, List<String> values) {
      StringBuilder choice = new StringBuilder("switch (" + by + ") { ");
      for (int i = 0; i < values.size() - 1; i++) {
        choice.append("case ").append(i).append(" -> ").append(values.get(i)).append("; ");
      }
      return choice.append("default -> ").append(values.getLast()).append("; }").toString();
    }
  }

  /** Who may be beside a tile. */
  static List<String> beside(TileUse use) {
    List<String> beside = new ArrayList<>(List.of("north", "south", "west", "east"));
    if (use.isDiagonal()) {
      beside.addAll(List.of("northWest", "northEast", "southWest", "southEast"));
    }
    return beside;
  }

  /** Cells of a part of a snapshot. */
  static int part(TileSize size) {
    return Math.max(1, Math.min(size.rows(), PART / size.columns())) * size.columns();
  }
}
