package io.ringkernel.ir.diag;

/**
 * Every diagnostic there is. {@code RK1xx} language, {@code RK2xx} capability, {@code RK3xx}
 * layout, {@code RK4xx} runtime, {@code RK5xx} tools. A code is never reused for another meaning.
 */
public enum Code {
  /** A construct outside the Java subset. */
  UNSUPPORTED_CONSTRUCT("RK101", "%s cannot be compiled to a kernel"),
  /** A type outside the Java subset. */
  UNSUPPORTED_TYPE("RK102", "type %s cannot be used in a kernel"),
  /** A helper method that reaches itself. */
  RECURSION("RK103", "method %s calls itself"),
  /** A call to something that is neither an intrinsic nor a helper with source. */
  UNKNOWN_METHOD("RK104", "method %s has no device form"),
  /** A kernel, actor, handler or message whose declaration has the wrong shape. */
  BAD_DECLARATION("RK105", "%s"),
  /** Access to a field that is not a compile-time constant or actor state. */
  NON_CONSTANT_FIELD("RK106", "field %s is not a compile-time constant"),
  /** A barrier that not every work item of the block, or of the grid, may reach. */
  DIVERGENT_BARRIER("RK107", "not every work item of the %s may reach this barrier"),
  /** An array variable that may name more than one array. */
  ARRAY_ALIAS("RK108", "array variable %s may name more than one array"),
  /** A length or size that must be a compile-time constant. */
  NOT_CONSTANT("RK109", "%s must be a compile-time constant"),
  /** A name that could not be resolved. */
  UNRESOLVED_NAME("RK110", "cannot resolve %s"),
  /** An exception that the host could not throw again. */
  UNSUPPORTED_EXCEPTION("RK111", "%s cannot be thrown in a kernel"),
  /** Code that is nested deeper than the compiler's stack. */
  TOO_DEEP("RK112", "the code of %s is nested too deeply"),
  /** An exception that a kernel would catch. */
  TRY("RK113", "%s cannot be compiled to a kernel"),
  /** The lock of an object. */
  LOCK("RK114", "%s cannot be compiled to a kernel"),
  /** An object with an identity, or a class as a value. */
  OBJECT("RK115", "%s cannot be compiled to a kernel"),
  /** A lambda or method reference that is not expanded where it is used. */
  FUNCTION_VALUE("RK116", "%s cannot be compiled to a kernel"),
  /** A method with a variable number of arguments. */
  VARIABLE_ARITY("RK117", "%s cannot be compiled to a kernel"),
  /** Text. */
  STRING("RK118", "%s cannot be compiled to a kernel"),
  /** A comparison of references. */
  IDENTITY("RK119", "%s cannot be compiled to a kernel"),
  /** The reference to nothing. */
  NULL("RK120", "%s cannot be compiled to a kernel"),
  /** An array of a shape, or at a place, that a device has not. */
  ARRAY_SHAPE("RK121", "%s cannot be compiled to a kernel"),
  /** A method of an enum that needs the objects or the names of its constants. */
  ENUM_METHOD("RK122", "%s cannot be compiled to a kernel"),
  /** A generic declaration whose type variables do not stand for types of kernels. */
  GENERICS("RK123", "%s cannot be compiled to a kernel"),
  /** A stencil whose tiles cannot be actors. */
  NO_TILES("RK124", "tiles of kernel %s cannot be actors"),
  /** A target lacks what the kernel needs. */
  MISSING_CAPABILITY("RK201", "%s is not available on target %s"),
  /** A target that is not part of the build. */
  UNKNOWN_TARGET("RK202", "unknown target %s"),
  /** More of something than every device of a target has. */
  TARGET_LIMIT("RK203", "%s than target %s guarantees"),
  /** Part of an actor for which only the back end for the CPU has a form. */
  CPU_ONLY("RK204", "%s has no device form yet"),
  /** A record that cannot be laid out. */
  BAD_LAYOUT("RK301", "%s"),
  /** Two message types with one id. */
  DUPLICATE_TYPE_ID("RK302", "message type id %s is used twice"),
  /** A front end and javac disagree: never wrong GPU code. */
  FRONT_END_MISMATCH("RK501", "%s"),
  /** A source that does not parse. */
  SYNTAX("RK502", "%s"),
  /** A file that cannot be read or written. */
  INPUT_OUTPUT("RK503", "%s"),
  /** Generated Java would not compile without the runtime. */
  MISSING_RUNTIME("RK504", "no launchers, references and codecs without the runtime"),
  /** An option of the processor with a value that it cannot have. */
  BAD_OPTION("RK505", "%s"),
  /** The processor is there and javac does not run it. */
  PROCESSOR_NOT_RUN("RK506",
      "the annotation processor did not run, so there is no device code and no launcher");

  private final String id;
  private final String format;

  Code(String id, String format) {
    this.id = id;
    this.format = format;
  }

  /** {@code RKnnn}. */
  public String id() {
    return id;
  }

  /** The message with its arguments filled in; lower case, one sentence, no full stop. */
  public String format(Object... arguments) {
    return format.formatted(arguments);
  }
}
