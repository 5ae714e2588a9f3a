package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.stencil.TileUse;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.declaration.KernelDeclaration.TileSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes {@code <Class>_<Kernel>Tiles}: how the host starts a grid of tiles and talks to them. */
public final class TilesWriter {
  private static final String TILE = "io.ringkernel.runtime.tile";
  private static final JavaName STAGE = JavaName.of("java.util.concurrent", "CompletionStage");
  private static final JavaName LIST = JavaName.of("java.util", "List");

  private final Style style;

  /** Writes in that style. */
  public TilesWriter(Style style) {
    this.style = style;
  }

  /** The tiles of a kernel. */
  public SourceFile write(KernelClass kernels, KernelDeclaration kernel, TileUse use) {
    TypeElement owner = kernels.element();
    JavaName tile = kernels.tile(kernel);
    JavaName reference = JavaName.of(tile.packageName(), tile.simpleName() + "Ref");
    JavaName name = kernels.tiles(kernel);
    JavaText text = new JavaText(name, List.of(JavaName.of(owner), tile, reference));
    String actors = text.of(JavaName.of(TILE, "TileActors"));
    text.doc("Runs {@link " + text.of(JavaName.of(owner)) + "#" + kernel.name()
        + "} on tiles that are actors.");
    style.open(text, name, owner, " implements " + actors + "<" + text.of(reference) + ">");
    form(text, kernel, use);
    text.blank().open("private " + name.simpleName() + "()").close();
    start(text, name, kernel);
    answers(text, tile, text.of(reference), actors, use);
    text.close();
    return text.file();
  }

  private static void form(JavaText text, KernelDeclaration kernel, TileUse use) {
    StencilShape shape = kernel.stencil().orElseThrow();
    TileSize size = kernel.actorTile().orElseThrow();
    String form = text.of(JavaName.of(TILE, "TileForm"));
    List<Parameter> scalars = kernel.parameters().stream().filter(p -> !p.array()).toList();
    text.line("private static final " + form + " FORM =").indent().indent()
        .line("new " + form, List.of(String.valueOf(size.columns()), String.valueOf(size.rows()),
            String.valueOf(shape.halo()),
            text.of(JavaName.of("io.ringkernel", "Boundary")) + "." + shape.boundary(),
            LauncherWriter.number(text, shape.outside()), String.valueOf(use.isDiagonal()),
            String.valueOf(TileWriter.part(size)),
            list(text, kernel.parameters().stream().filter(Parameter::array).map(Parameter::name)
                .toList()),
            list(text, scalars.stream().map(Parameter::name).toList()),
            list(text, scalars.stream()
                .map(p -> ((Parameter.OfScalar) p).type().javaName()).toList())),
            ";")
        .outdent().outdent();
  }

  private static String list(JavaText text, List<String> texts) {
    return text.of(LIST) + ".of(" + texts.stream().map(JavaText::quoted)
        .collect(Collectors.joining(", ")) + ")";
  }

  private static void start(JavaText text, JavaName name, KernelDeclaration kernel) {
    JavaText.Names names = new JavaText.Names();
    kernel.parameters().forEach(p -> names.add(p.name()));
    String runtime = names.add("runtime");
    List<String> sizes = LaunchNames.of(kernel).sizes();
    List<String> parameters = new ArrayList<>(List.of(
        text.of(JavaName.of("io.ringkernel.runtime", "RingRuntime")) + " " + runtime));
    sizes.forEach(size -> parameters.add("int " + size));
    List<String> fields = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Parameter parameter : kernel.parameters()) {
      if (parameter instanceof Parameter.OfScalar(String scalar, Scalar type)) {
        parameters.add(type.javaName() + " " + scalar);
        values.add(switch (type) {
          case BOOL -> scalar + " ? 1 : 0";
          case U16 -> "(int) " + scalar;
          default -> scalar;
        });
      } else {
        parameters.add("float[] " + parameter.name());
        fields.add(parameter.name());
      }
    }
    String tiles = text.of(JavaName.of(TILE, "ActorTiles"));
    text.blank().doc("Launches the tiles of a grid, which then wait; fields are copied.")
        .open("public static " + tiles + " start", parameters);
    text.line("return " + tiles + ".start", List.of(runtime, "new " + name.simpleName() + "()",
        sizes.get(0), sizes.get(1), text.of(LIST) + ".of(" + String.join(", ", fields) + ")",
        text.of(LIST) + ".<" + text.of(JavaName.of("java.lang", "Number")) + ">of("
            + String.join(", ", values) + ")"), ";")
        .close();
  }

  private static void answers(JavaText text, JavaName tile, String reference, String actors,
      TileUse use) {
    String stage = text.of(STAGE);
    String message = "new " + text.of(tile) + ".";
    override(text).open("public " + text.of(JavaName.of(TILE, "TileForm")) + " form()")
        .line("return FORM;").close();
    override(text).open("public " + text.of(JavaName.of("io.ringkernel.runtime", "ActorType"))
        + "<?, " + reference + "> type()").line("return " + reference + ".TYPE;").close();
    override(text).open("public " + stage + "<?> join",
        List.of(reference + " tile", actors + ".Place place", "long[] beside"));
    List<String> joined = new ArrayList<>();
    for (int way = 0; way < TileWriter.beside(use).size(); way++) {
      joined.add("beside[" + way + "]");
    }
    joined.addAll(List.of("place.width()", "place.height()", "place.left()", "place.top()",
        "place.columns()", "place.rows()"));
    text.line("return tile.ask(" + message + "Join", joined, ");").close();
    override(text).open("public void load",
        List.of(reference + " tile", "int field", "int row", "float[] values"));
    text.line("tile.tell(" + message + "Load(field, row, values));").close();
    override(text).open("public void go(" + reference + " tile, long until)")
        .line("tile.tell(" + message + "Go(until));").close();
    override(text).open("public " + stage + "<?> command",
        List.of(reference + " tile", actors + ".Command c"));
    text.line("return tile.ask(" + message + "Command", List.of("c.step()", "c.kind()",
        "c.field()", "c.x()", "c.y()", "c.columns()", "c.rows()", "c.bits()"), ");").close();
    override(text).open("public " + stage + "<float[]> part",
        List.of(reference + " tile", "int field", "int part"));
    text.line("return tile.ask(" + message + "Part(field, part)).thenApply("
        + text.of(tile) + ".Cells::values);").close();
  }

  private static JavaText override(JavaText text) {
    return text.blank().line("@" + text.of(JavaName.of("java.lang", "Override")));
  }
}
