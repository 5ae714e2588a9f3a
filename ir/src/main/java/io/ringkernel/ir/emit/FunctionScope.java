package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import java.util.HashMap;
import java.util.Map;

/** How the values, variables and arrays of one function are written. */
public final class FunctionScope {
  private final Namer namer;
  private final FoldForPrint fold;
  private final Map<Integer, Expression> texts = new HashMap<>();
  private final Map<Integer, Expression> lengths = new HashMap<>();
  private final Map<Integer, String> pointers = new HashMap<>();

  /** Opens the scope of a function inside that of its module. */
  public FunctionScope(Namer namer, FoldForPrint fold) {
    this.namer = namer;
    this.fold = fold;
  }

  /** Gives out names in the innermost scope. */
  public Namer namer() {
    return namer;
  }

  /** Which values are written where they are used. */
  public FoldForPrint fold() {
    return fold;
  }

  /** Says how a value, variable or array is written. */
  public void bind(int id, Expression text) {
    texts.put(id, text);
  }

  /** Takes a name for a value or variable. */
  public String declare(int id, String hint) {
    String name = namer.name(hint.isEmpty() ? "value" : hint);
    bind(id, Expression.primary(name));
    return name;
  }

  /** Says which parameter points to an array. */
  public void bindPointer(Array array, String name) {
    bind(array.id(), Expression.prefix("*", Expression.primary(name)));
    pointers.put(array.id(), name);
  }

  /** The text of a pointer to an array that is a variable of this function or comes by pointer. */
  public String pointer(Array array) {
    String pointer = pointers.get(array.id());
    return pointer != null ? pointer : "&" + array(array);
  }

  /** Says how the length of an array is written. */
  public void bindLength(Array array, Expression text) {
    lengths.put(array.id(), text);
  }

  /** The text of a value that is not folded. */
  public Expression value(Atom.Value value) {
    return text(value.id(), value);
  }

  /** The text of a variable. */
  public String local(Local local) {
    return text(local.id(), local).text();
  }

  /** The text of an array. */
  public String array(Array array) {
    return text(array.id(), array).under(Precedence.PRIMARY);
  }

  /** The text of the length of an array. */
  public Expression length(Array array) {
    if (array.length().isPresent()) {
      return Expression.primary(Integer.toString(array.length().getAsInt()));
    }
    Expression text = lengths.get(array.id());
    if (text == null) {
      throw new AssertionError("the length of " + array + " is not at hand");
    }
    return text;
  }

  private Expression text(int id, Object what) {
    Expression text = texts.get(id);
    if (text == null) {
      throw new AssertionError(what + " is used outside its scope");
    }
    return text;
  }
}
