import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the view classes, one for each primitive and number of dimensions. Java's generics do not
 * range over primitives (JLS 4.5.1), so what differs in a word is written here once.
 *
 * <p>Run by the build: {@code java GenerateViews.java <folder>}.
 */
final class GenerateViews {
  private static final List<String> PRIMITIVES =
      List.of("byte", "short", "char", "int", "long", "float", "double", "boolean");

  private GenerateViews() {}

  /**
   * Writes the classes.
   *
   * @param arguments the root of generated sources
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0], "io", "ringkernel"));
    for (String primitive : PRIMITIVES) {
      for (Shape shape : Shape.values()) {
        String name = Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1) + "View"
            + shape.dimensions + "D";
        String text = TEMPLATE.replace("$NAME", name).replace("$TYPE", primitive)
            .replace("$SUMMARY", shape.summary).replace("$RANK", shape.dimensions)
            .replace("$FIELDS", shape.fields()).replace("$NUMBERS", shape.numbers())
            .replace("$DOCUMENTED", shape.documented()).replace("$ASSIGNED", shape.assigned())
            .replace("$PLAINDOC", shape.plainDocumented()).replace("$PLAIN", shape.plain())
            .replace("$WHOLE", shape.whole).replace("$FITS", shape.fits)
            .replace("$GETTERS", shape.getters()).replace("$COORDINATES", shape.coordinates())
            .replace("$PLACES", shape.places()).replace("$INDEX", shape.index)
            .replace("$ALL", shape.allNames());
        Path file = folder.resolve(name + ".java");
        // an unchanged file stays as it is, so that the compiler sees that nothing is to be done
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
          Files.writeString(file, text);
        }
      }
    }
  }

  /** A number that a view consists of besides its array. */
  private record Number(String name, String meaning, boolean isExtent) {}

  private enum Shape {
    LINE("1", "a row of numbers",
        List.of(new Number("offset", "index of the first element", false),
            new Number("width", "number of elements", true)),
        "0, width", "offset, width, 1, 0, 1, 0", "offset + column"),
    PLANE("2", "rows of numbers",
        List.of(new Number("offset", "index of the first element", false),
            new Number("width", "number of elements in a row", true),
            new Number("height", "number of rows", true),
            new Number("stride", "elements from the start of a row to that of the next", false)),
        "0, width, height, width", "offset, width, height, stride, 1, 0",
        "offset + row * stride + column"),
    SPACE("3", "layers of rows of numbers",
        List.of(new Number("offset", "index of the first element", false),
            new Number("width", "number of elements in a row", true),
            new Number("height", "number of rows in a layer", true),
            new Number("depth", "number of layers", true),
            new Number("stride", "elements from the start of a row to that of the next", false),
            new Number("layer", "elements from the start of a layer to that of the next", false)),
        "0, width, height, depth, width, ViewBounds.product(width, height)",
        "offset, width, height, stride, depth, layer",
        "offset + floor * layer + row * stride + column");

    private static final List<String> NAMES = List.of("x", "y", "z");
    private static final List<String> RESULTS = List.of("column", "row", "floor");
    private static final List<String> EXTENTS = List.of("width", "height", "depth");

    private final String dimensions;
    private final String summary;
    private final List<Number> all;
    private final String whole;
    private final String fits;
    private final String index;

    Shape(String dimensions, String summary, List<Number> all, String whole, String fits,
        String index) {
      this.dimensions = dimensions;
      this.summary = summary;
      this.all = all;
      this.whole = whole;
      this.fits = fits;
      this.index = index;
    }

    private int rank() {
      return Integer.parseInt(dimensions);
    }

    private String fields() {
      return lines(all, n -> "  private final int " + n.name() + ";");
    }

    private String numbers() {
      return String.join(", ", all.stream().map(n -> "int " + n.name()).toList());
    }

    private String plain() {
      return String.join(", ", EXTENTS.subList(0, rank()).stream().map(n -> "int " + n).toList());
    }

    private String documented() {
      return lines(all, n -> "   * @param " + n.name() + " " + n.meaning());
    }

    private String plainDocumented() {
      return lines(all.stream().filter(Number::isExtent).toList(),
          n -> "   * @param " + n.name() + " " + n.meaning());
    }

    private String assigned() {
      return lines(all, n -> "    this." + n.name() + " = " + n.name() + ";");
    }

    private String getters() {
      return lines(all, n -> "\n  /** The " + n.meaning() + ". */\n  public int " + n.name()
          + "() {\n    return " + n.name() + ";\n  }");
    }

    private String coordinates() {
      return String.join(", ", NAMES.subList(0, rank()).stream().map(n -> "int " + n).toList());
    }

    private String allNames() {
      return String.join(", ", all.stream().map(Number::name).toList());
    }

    private String places() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < rank(); i++) {
        text.append("    int ").append(RESULTS.get(i)).append(" = ViewBounds.checkIndex(")
            .append(NAMES.get(i)).append(", ").append(EXTENTS.get(i)).append(");\n");
      }
      return text.toString().stripTrailing();
    }

    private static String lines(List<Number> numbers,
        java.util.function.Function<Number, String> line) {
      return String.join("\n", numbers.stream().map(line).toList());
    }
  }

  private static final String TEMPLATE = """
      package io.ringkernel;

      import java.util.Objects;

      /**
       * A {@code $TYPE[]} or a part of it as $SUMMARY.
       *
       * <p>It copies nothing: who writes to the view writes to the array. A kernel takes views as
       * parameters and makes them of its arrays.
       */
      public final class $NAME {
        private final $TYPE[] data;
      $FIELDS

        private $NAME($TYPE[] data, $NUMBERS) {
          this.data = data;
      $ASSIGNED
        }

        /**
         * The elements from the first one on, without gaps.
         *
      $PLAINDOC
         * @throws IllegalArgumentException if the view does not lie within the array
         */
        public static $NAME of($TYPE[] data, $PLAIN) {
          return of(data, $WHOLE);
        }

        /**
         * A part of an array.
         *
      $DOCUMENTED
         * @throws IllegalArgumentException if the view does not lie within the array
         */
        public static $NAME of($TYPE[] data, $NUMBERS) {
          Objects.requireNonNull(data, "data");
          if (!ViewBounds.fits(data.length, $FITS)) {
            throw new IllegalArgumentException(ViewBounds.OUTSIDE);
          }
          return new $NAME(data, $ALL);
        }

        /** The array itself. */
        public $TYPE[] data() {
          return data;
        }
      $GETTERS

        /**
         * Reads an element.
         *
         * @throws IndexOutOfBoundsException if a coordinate is negative or not below its extent
         */
        public $TYPE get($COORDINATES) {
      $PLACES
          return data[$INDEX];
        }

        /**
         * Writes an element.
         *
         * @throws IndexOutOfBoundsException if a coordinate is negative or not below its extent
         */
        public void set($COORDINATES, $TYPE value) {
      $PLACES
          data[$INDEX] = value;
        }
      }
      """;
}
