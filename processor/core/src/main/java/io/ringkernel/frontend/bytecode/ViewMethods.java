package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.layout.ViewLayout;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** The methods of classes of views, such as {@code FloatView2D}. */
final class ViewMethods {
  private static final String PACKAGE = "io/ringkernel/";
  private static final String BOUNDS = PACKAGE + "ViewBounds";
  /** Whether a view lies within its array. */
  static final MethodName FITS = new MethodName(BOUNDS, "fits", "(IIIIIII)Z");
  /** The elements of a layer without gaps. */
  static final MethodName PRODUCT = new MethodName(BOUNDS, "product", "(II)I");

  private ViewMethods() {}

  /** What a class of views is made of; empty for any other type. */
  static Optional<ViewLayout> layout(Type type) {
    return type.getSort() == Type.OBJECT ? layout(type.getInternalName()) : Optional.empty();
  }

  /** What a class of views is made of, by its internal name. */
  static Optional<ViewLayout> layout(String owner) {
    return owner.startsWith(PACKAGE) ? ViewLayout.of(owner.replace('/', '.')) : Optional.empty();
  }

  /** Whether a call makes a view. */
  static boolean isMade(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC && call.name.equals("of")
        && layout(call.owner).filter(layout -> isFactory(call, layout)).isPresent();
  }

  private static boolean isFactory(MethodInsnNode call, ViewLayout layout) {
    return Set.of(layout.rank(), layout.numbers().size()).stream()
        .anyMatch(count -> call.desc.equals("([%s%s)L%s;".formatted(letter(layout.element()),
            "I".repeat(count), call.owner)));
  }

  private static char letter(io.ringkernel.ir.Type.Prim element) {
    return switch (element.scalar()) {
      case BOOL -> 'Z';
      case I8 -> 'B';
      case I16 -> 'S';
      case U16 -> 'C';
      case I32 -> 'I';
      case I64 -> 'J';
      case F32 -> 'F';
      case F64 -> 'D';
    };
  }

  /** What a call on a view means; empty for a method that views do not have. */
  static Optional<Callee.OfView> of(MethodInsnNode call, ViewLayout layout) {
    String coordinates = "I".repeat(layout.rank());
    char element = letter(layout.element());
    Map<String, Callee.OfView.Part> parts = Map.of(
        "get(" + coordinates + ")" + element, Callee.OfView.Part.GET,
        "set(" + coordinates + element + ")V", Callee.OfView.Part.SET,
        "data()[" + element, Callee.OfView.Part.DATA);
    int number = call.desc.equals("()I") ? layout.numbers().indexOf(call.name) : -1;
    Callee.OfView.Part part =
        number >= 0 ? Callee.OfView.Part.NUMBER : parts.get(call.name + call.desc);
    return Optional.ofNullable(part).filter(_ -> layout(call.owner).equals(Optional.of(layout)))
        .map(p -> new Callee.OfView(layout, p, number));
  }
}
