package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.Operands;
import java.util.ArrayList;
import java.util.List;

/**
 * An array is declared where it is made, if all that names it is in the same list behind. Otherwise
 * it is declared at the start of the function and filled with zeros where it is made.
 *
 * <p>One declaration is enough: when an array is made again, no name for the one before is left, as
 * such a name would stand for different arrays on different ways and be refused.
 */
final class ArrayPlacement {
  private final FreshIds ids;
  private final List<Stmt> first = new ArrayList<>();

  private ArrayPlacement(FreshIds ids) {
    this.ids = ids;
  }

  static List<Stmt> placed(List<Stmt> body, FreshIds ids) {
    ArrayPlacement placement = new ArrayPlacement(ids);
    List<Stmt> opened = opened(body);
    List<Stmt> rest = placement.placed(opened, opened, true);
    placement.first.addAll(rest);
    return placement.first;
  }

  /**
   * What makes shared arrays, and computes their lengths, stands in front of the jumps over what
   * follows: so it needs not be in the block of such a jump.
   */
  private static List<Stmt> opened(List<Stmt> list) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : list) {
      if (statement instanceof Stmt.Block(Label label, List<Stmt> inside, Span span)) {
        // From the inside out: an inner block may hold both the array and a jump out of this one.
        List<Stmt> body = opened(inside);
        int taken = straight(label, body);
        result.addAll(body.subList(0, taken));
        result.add(new Stmt.Block(label, body.subList(taken, body.size()), span));
      } else {
        result.add(statement);
      }
    }
    return result;
  }

  /** How many statements of a block end with its last shared array before a jump out of it. */
  private static int straight(Label block, List<Stmt> body) {
    int taken = 0;
    for (int i = 0; i < body.size(); i++) {
      boolean[] jumps = new boolean[1];
      boolean[] shares = new boolean[1];
      Lists.forEach(List.of(body.get(i)), inner -> {
        jumps[0] |= inner instanceof Stmt.Break(Label target, var _) && target.equals(block);
        shares[0] |= inner instanceof Stmt.DeclareArray(Array array, var _)
            && array.space().isOfBlock();
      });
      if (jumps[0]) {
        return taken;
      }
      taken = shares[0] ? i + 1 : taken;
    }
    return taken;
  }

  /**
   * Places what a list declares.
   *
   * @param straight whether all ways through the function come to the list; jumps over what follows
   *     make blocks of what was at the top level
   */
  private List<Stmt> placed(List<Stmt> list, List<Stmt> function, boolean straight) {
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Stmt.DeclareArray declare) {
        Array array = declare.array();
        boolean isShared = array.space().isOfBlock();
        if (isShared && !straight) {
          throw Refusal.construct(Code.ARRAY_SHAPE, declare.span(),
              "a shared array in a nested block",
              "declare it at the top level of the kernel");
        }
        boolean inPlace = !isShared || list == function;
        if (inPlace
            && names(list.subList(i + 1, list.size()), array) == names(function, array)) {
          result.add(declare);
        } else {
          first.add(declare);
          // Elements of records are all given where the array is made, see FilledArrays.
          if (!isShared && array.element() instanceof Type.Prim) {
            result.add(ArrayLoop.cleared(array, ids, declare.span()));
          }
        }
      } else {
        boolean isBlock = straight && list.get(i) instanceof Stmt.Block;
        result.add(Lists.map(list.get(i), inner -> placed(inner, function, isBlock)));
      }
    }
    return result;
  }

  /** How many statements use the array. */
  private static int names(List<Stmt> list, Array array) {
    int[] count = {0};
    Lists.forEach(list, statement -> {
      if (!(statement instanceof Stmt.DeclareArray)) {
        Operands.mapArrays(statement, named -> {
          count[0] += named.id() == array.id() ? 1 : 0;
          return named;
        });
      }
    });
    return count[0];
  }
}
