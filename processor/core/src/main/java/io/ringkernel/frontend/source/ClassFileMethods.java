package io.ringkernel.frontend.source;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.diag.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Translates methods whose source is not there from their class files. This front end reads source
 * only; who combines it with one for class files passes that in.
 */
public interface ClassFileMethods {
  /** Which array a method returns; its function returns none. */
  sealed interface ReturnedArray {
    /** The one that is passed for a parameter. */
    record OfParameter(int index) implements ReturnedArray {}

    /** A new one, which the caller passes behind the arguments of the method to be filled. */
    record Made(int length) implements ReturnedArray {}
  }

  /**
   * A method and what it calls.
   *
   * @param root name of the method's function
   * @param array which array the method returns, where it returns one
   * @param functions callees first
   * @param classesRead internal names of the classes whose code is among them
   */
  record Translated(String root, Optional<ReturnedArray> array, List<Function> functions,
      List<String> classesRead) {
    /** Copies the lists. */
    public Translated {
      functions = List.copyOf(functions);
      classesRead = List.copyOf(classesRead);
    }
  }

  /** Translates into one module; remembers what it translated before. */
  @FunctionalInterface
  interface Reader {
    /** Empty where the method is refused; the problems say why. */
    Optional<Translated> translate(String owner, String method, String descriptor,
        Diagnostics problems);
  }

  /**
   * A reader for one module.
   *
   * @param classFiles the bytes of a class by its internal name
   * @param claim takes a name and returns it, or one like it that no other function has
   * @param asserting whether {@code assert} is compiled
   */
  Reader reader(java.util.function.Function<String, Optional<byte[]>> classFiles,
      UnaryOperator<String> claim, boolean asserting);

  /** Whether a method of a record, of a component's name, does nothing but give the component. */
  boolean givesField(byte[] classFile, String name);

  /** Whether a constructor of a record does nothing but keep what it is passed, in order. */
  boolean keepsArguments(byte[] classFile, String descriptor);

  /** The bytes of a class of this product, by its internal name. */
  Optional<byte[]> ofProduct(String internalName);
}
