package io.ringkernel.verify.foreign;

import io.ringkernel.frontend.bytecode.SurveyedMethod;
import java.lang.invoke.MethodType;

/**
 * The types of a method over primitives and arrays, which need no class to be loaded.
 *
 * @param parameters in order
 * @param result {@code void.class} where there is none
 */
record Signature(Class<?>[] parameters, Class<?> result) {
  static Signature of(SurveyedMethod method) {
    MethodType type = MethodType.fromMethodDescriptorString(method.descriptor(),
        ClassLoader.getPlatformClassLoader());
    return new Signature(type.parameterArray(), type.returnType());
  }
}
