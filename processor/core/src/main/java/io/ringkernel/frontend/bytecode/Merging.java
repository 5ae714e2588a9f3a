package io.ringkernel.frontend.bytecode;

import io.ringkernel.frontend.bytecode.Known.Ambiguous;
import io.ringkernel.frontend.bytecode.Known.Context;
import io.ringkernel.frontend.bytecode.Known.Number;
import io.ringkernel.frontend.bytecode.Known.Reference;
import io.ringkernel.frontend.bytecode.Known.Self;
import io.ringkernel.frontend.bytecode.Known.Thing;
import io.ringkernel.frontend.bytecode.Known.Unusable;
import io.ringkernel.frontend.bytecode.Known.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of a slot or stack entry that control reaches on several ways. */
final class Merging {
  private Merging() {}

  /** What is known where two ways meet. */
  static Known of(Known one, Known other) {
    if (one.equals(other)) {
      return one;
    }
    if (one instanceof Number(Kind kind, _) && other instanceof Number(Kind same, _)) {
      return kind == same ? Number.of(kind) : Unusable.UNUSABLE;
    }
    if (one instanceof Thing(String type, _) && other instanceof Thing(String same, _)) {
      boolean areThere = ((Thing) one).isThere() && ((Thing) other).isThere();
      return new Thing(type.equals(same) ? type : "java/lang/Object",
          areThere ? Thing.THERE : Thing.UNKNOWN);
    }
    if (one instanceof Known.Function made && other instanceof Known.Function again) {
      return function(made, again);
    }
    if (isFunction(one) && isFunction(other)) {
      return Known.Mixed.FUNCTION;
    }
    if (isView(one) && isView(other)) {
      return Known.Mixed.VIEW;
    }
    Optional<io.ringkernel.ir.Type.Element> element = element(one);
    return element.isPresent() && element.equals(element(other))
        ? new Ambiguous(element.get()) : Unusable.UNUSABLE;
  }

  /** One function that holds numbers is the same one where it is made in each turn of a loop. */
  private static Known function(Known.Function one, Known.Function other) {
    if (one.origin() != other.origin() || !one.form().equals(other.form())
        || one.captured().size() != other.captured().size()) {
      return Known.Mixed.FUNCTION;
    }
    List<Known> captured = new ArrayList<>();
    for (int i = 0; i < one.captured().size(); i++) {
      Known both = of(one.captured().get(i), other.captured().get(i));
      if (both == Unusable.UNUSABLE || both instanceof Ambiguous || both instanceof Known.Mixed) {
        return Known.Mixed.FUNCTION;
      }
      captured.add(both);
    }
    return new Known.Function(one.origin(), one.form(), captured);
  }

  private static boolean isFunction(Known value) {
    return value instanceof Known.Function || value == Known.Mixed.FUNCTION;
  }

  private static boolean isView(Known value) {
    return value instanceof Known.View || value == Known.Mixed.VIEW;
  }

  private static Optional<io.ringkernel.ir.Type.Element> element(Known value) {
    return switch (value) {
      case Reference(_, var element) -> Optional.of(element);
      case Ambiguous(var element) -> Optional.of(element);
      case Number _, Thing _, Context _, Unusable _, Value _, Self _, Known.Constant _,
          Known.View _, Known.Function _, Known.Mixed _ -> Optional.empty();
    };
  }
}
