package io.ringkernel.weaver;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or method reference as its {@code invokedynamic} describes it.
 *
 * @param functionalInterface internal name
 * @param captured what the object keeps
 * @param method the method of the interface
 * @param erased its type as the interface declares it
 * @param actual its type as the expression has it; references may be of subtypes of the erased
 * @param body what is called with what was captured and then the arguments
 */
record LambdaSite(String functionalInterface, Type[] captured, String method, Type erased,
    Type actual, Handle body) {
  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Empty for other call sites, and for lambdas that are more than one interface. */
  static Optional<LambdaSite> of(String name, String descriptor, Handle bootstrap,
      Object[] arguments) {
    if (!bootstrap.getOwner().equals(METAFACTORY) || !bootstrap.getName().equals("metafactory")) {
      return Optional.empty();
    }
    LambdaSite site = new LambdaSite(Type.getReturnType(descriptor).getInternalName(),
        Type.getArgumentTypes(descriptor), name, (Type) arguments[0], (Type) arguments[2],
        (Handle) arguments[1]);
    return site.isPlain() ? Optional.of(site) : Optional.empty();
  }

  /** The types of the body's receiver, if it has one, and of its parameters. */
  Type[] parameters() {
    Type[] declared = Type.getArgumentTypes(body.getDesc());
    return isStatic() || isConstructor() ? declared
        : Stream.concat(Stream.of(Type.getObjectType(body.getOwner())), Arrays.stream(declared))
            .toArray(Type[]::new);
  }

  /** What the body gives. */
  Type result() {
    return isConstructor() ? Type.getObjectType(body.getOwner())
        : Type.getReturnType(body.getDesc());
  }

  boolean isStatic() {
    return body.getTag() == Opcodes.H_INVOKESTATIC;
  }

  boolean isConstructor() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** Whether each conversion is one that {@link Conversion} knows. */
  private boolean isPlain() {
    Type[] parameters = parameters();
    Type[] given = erased.getArgumentTypes();
    Type[] actuals = actual.getArgumentTypes();
    boolean isPlain = body.getOwner().charAt(0) != '['
        && parameters.length == captured.length + given.length
        && Conversion.isKnown(result(), result(), erased.getReturnType());
    for (int i = 0; isPlain && i < given.length; i++) {
      isPlain = Conversion.isKnown(given[i], actuals[i], parameters[captured.length + i]);
    }
    for (int i = 0; isPlain && i < captured.length; i++) {
      isPlain = Conversion.isReference(captured[i]) == Conversion.isReference(parameters[i]);
    }
    return isPlain;
  }
}
