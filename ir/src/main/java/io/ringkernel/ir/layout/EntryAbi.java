package io.ringkernel.ir.layout;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * How the host binds one entry point, on every target. The reasons are in {@code
 * docs/design/001-entry-abi.md}.
 *
 * @param buffers arrays in parameter order; the position is the binding number
 * @param arguments fields of the arguments block, in order
 * @param argumentsSize bytes of the arguments block, a multiple of 16, 0 where it is absent
 * @param shared arrays of a block that the launch sizes, in order of declaration
 * @param sharedBytes bytes of a block that the code itself takes for shared arrays
 */
public record EntryAbi(List<Buffer> buffers, List<Argument> arguments, int argumentsSize,
    List<Shared> shared, int sharedBytes) {
  /** The name of the array that receives traps. */
  public static final String TRAPS = "rk_traps";

  /**
   * An array parameter.
   *
   * @param parameter position in the function's parameter list
   * @param position position of the Java parameter; the columns of an array share it
   */
  public record Buffer(int parameter, int position, Array array) {
    /** Whether this is the trap array, which has no length and is not a Java parameter. */
    public boolean isTraps() {
      return array.hint().equals(TRAPS);
    }
  }

  /**
   * A field of the arguments block: a scalar parameter, or the length of an array.
   *
   * @param parameter position in the function's parameter list: the scalar, or the array whose
   *     length this is
   * @param position position of the Java parameter
   */
  public record Argument(int parameter, int position, String name, Type.Prim type,
      boolean isLength, int offset) {}

  /** Each shared array lies at a multiple of it, on every target. */
  public static final int SHARED_ALIGNMENT = 16;

  /**
   * A shared array that the launch sizes.
   *
   * @param elementBytes bytes of an element
   */
  public record Shared(Array array, int elementBytes) {
    /** The number of elements. */
    public LaunchLength length() {
      return array.launched().orElseThrow();
    }
  }

  /** Copies the lists. */
  public EntryAbi {
    buffers = List.copyOf(buffers);
    arguments = List.copyOf(arguments);
    shared = List.copyOf(shared);
  }

  /** The name of the constant that is the length of a shared array, where a target has those. */
  public static String sharedLength(String symbol, int number) {
    return "rk_" + symbol + "_shared" + number;
  }

  /** The binding of an entry point's parameters. */
  public static EntryAbi of(Function entry) {
    List<Buffer> buffers = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    int offset = 0;
    int position = -1;
    List<Operand> parameters = entry.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      boolean isFurtherColumn = parameters.get(i) instanceof Array array
          && array.column().filter(column -> column.number() > 0).isPresent();
      position += isFurtherColumn ? 0 : 1;
      if (parameters.get(i) instanceof Array array) {
        buffers.add(new Buffer(i, position, array));
      } else if (parameters.get(i) instanceof Atom.Value value) {
        Type.Prim type = EmulatedLong.is(value.type()) ? Type.I64 : (Type.Prim) value.type();
        offset = StructLayout.align(offset, size(type));
        arguments.add(new Argument(i, position, value.hint(), type, false, offset));
        offset += size(type);
      }
    }
    for (Buffer buffer : buffers) {
      if (!buffer.isTraps()) {
        offset = StructLayout.align(offset, 4);
        arguments.add(new Argument(buffer.parameter(), buffer.position(),
            buffer.array().hint() + "_length", Type.I32, true, offset));
        offset += 4;
      }
    }
    List<Shared> shared = new ArrayList<>();
    int sharedBytes = 0;
    for (Stmt statement : entry.body()) {
      if (statement instanceof Stmt.DeclareArray(Array array, var _)
          && array.space().isOfBlock()) {
        int element = StructLayout.sizeOf(array.element());
        if (array.launched().isPresent()) {
          shared.add(new Shared(array, element));
        } else {
          sharedBytes += StructLayout.align(array.length().orElseThrow() * element,
              SHARED_ALIGNMENT);
        }
      }
    }
    return new EntryAbi(buffers, arguments, StructLayout.align(offset, 16), shared, sharedBytes);
  }

  /** Bytes of a scalar in the arguments block; a boolean takes four, as WGSL has no smaller one. */
  private static int size(Type.Prim type) {
    return Math.max(4, type.scalar().byteSize());
  }
}
