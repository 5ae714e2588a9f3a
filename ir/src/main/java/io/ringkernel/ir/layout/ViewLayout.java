package io.ringkernel.ir.layout;

import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a view such as {@code FloatView2D} is made of: an array and some {@code int}s. A kernel has
 * these as parameters, in this order.
 *
 * @param element the type of an element
 * @param rank the number of coordinates, 1 to 3
 */
public record ViewLayout(Type.Prim element, int rank) {
  private static final Pattern NAME =
      Pattern.compile("io\\.ringkernel\\.([A-Z][a-z]+)View([123])D");

  /** The view that a class of that name is; empty for any other class. */
  public static Optional<ViewLayout> of(String qualifiedName) {
    Matcher matcher = NAME.matcher(qualifiedName);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String primitive = matcher.group(1).toLowerCase(Locale.ROOT);
    return List.of(Type.BOOL, Type.I8, Type.I16, Type.U16, Type.I32, Type.I64, Type.F32, Type.F64)
        .stream().filter(type -> type.toString().equals(primitive)).findFirst()
        .map(type -> new ViewLayout(type, Integer.parseInt(matcher.group(2))));
  }

  /** The numbers behind the array: the factory and the accessors of the class call them so. */
  public List<String> numbers() {
    return switch (rank) {
      case 1 -> List.of("offset", "width");
      case 2 -> List.of("offset", "width", "height", "stride");
      case 3 -> List.of("offset", "width", "height", "depth", "stride", "layer");
      default -> throw new AssertionError("a view of " + rank + " dimensions");
    };
  }

  /** The numbers that the class asks for where the elements have no gaps. */
  public List<String> extents() {
    return List.of("width", "height", "depth").subList(0, rank);
  }

  /** The number of a view in the list of a kernel's parameters; no Java name is like it. */
  public static String parameter(String view, String number) {
    return view + "." + number;
  }
}
