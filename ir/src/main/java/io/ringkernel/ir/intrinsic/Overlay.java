package io.ringkernel.ir.intrinsic;

import java.util.Optional;

/**
 * The column of the table that another target brings along. Found by {@link
 * java.util.ServiceLoader}; so a target is one module, and the table does not name it.
 */
public interface Overlay {
  /** Whose column it is. */
  TargetId target();

  /**
   * How the target says an operation.
   *
   * @param row the row with the forms of the targets that the table knows
   * @return empty where the target cannot; kernels that need it are then refused for the target
   */
  Optional<Intrinsic.Form> form(Intrinsic row);

  /**
   * The form of a row that is an expansion for some target, which then holds for all: it consists
   * of other operations.
   */
  static Optional<Intrinsic.Form> expansion(Intrinsic row) {
    return java.util.stream.Stream.of(TargetId.WGSL, TargetId.MSL, TargetId.CUDA)
        .map(row.forms()::get).filter(form -> form != null && isExpansion(form.spelling()))
        .findFirst();
  }

  private static boolean isExpansion(Spelling spelling) {
    return switch (spelling) {
      case Spelling.Expand _,
          Spelling.Exchange _ -> true;
      case Spelling.Function _,
          Spelling.Template _ -> false;
    };
  }
}
