package io.ringkernel.frontend.source;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Type;
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

  /** What is passed for a parameter, beyond what its type says. */
  sealed interface Passed {
    /** What the type of the parameter says. */
    enum ByType implements Passed {
      /** There is nothing to tell. */
      BY_TYPE
    }

    /**
     * A record or a constant of an enum, where the type is a type variable.
     *
     * @param type internal name of its class
     */
    record OfValue(String type) implements Passed {}

    /**
     * A function of the module for a functional interface.
     *
     * @param captured how many of its parameters stand before those of the interface's method
     * @param method the interface's method, as in class files
     * @param result internal name of the enum whose constant it gives; empty for all else
     */
    record OfFunction(Function function, int captured, String method, String result)
        implements Passed {}

    /**
     * A static method for a functional interface.
     *
     * @param code the method, as in class files
     * @param method the interface's method, as in class files
     */
    record OfMethod(String code, String method) implements Passed {}
  }

  /** Translates into one module; remembers what it translated before. */
  interface Reader {
    /** Empty where the method is refused; the problems say why. */
    default Optional<Translated> translate(String owner, String method, String descriptor,
        Diagnostics problems) {
      return translate(owner, method, descriptor, List.of(), problems);
    }

    /**
     * The same, knowing what is passed.
     *
     * @param passed for the receiver, where there is one, and each parameter; or nothing at all
     */
    Optional<Translated> translate(String owner, String method, String descriptor,
        List<Passed> passed, Diagnostics problems);
  }

  /**
   * A reader for one module.
   *
   * @param classFiles the bytes of a class by its internal name
   * @param values the type of the values of a record or enum, by its internal name
   * @param claim takes a name and returns it, or one like it that no other function has
   * @param asserting whether {@code assert} is compiled
   */
  Reader reader(java.util.function.Function<String, Optional<byte[]>> classFiles,
      java.util.function.Function<String, Optional<Type.Element>> values,
      UnaryOperator<String> claim, boolean asserting);

  /** Whether a method of a record, of a component's name, does nothing but give the component. */
  boolean givesField(byte[] classFile, String name);

  /** Whether a constructor of a record does nothing but keep what it is passed, in order. */
  boolean keepsArguments(byte[] classFile, String descriptor);

  /** The bytes of a class of this product, by its internal name. */
  Optional<byte[]> ofProduct(String internalName);
}
