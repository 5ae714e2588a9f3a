package io.ringkernel.compiler.jvm;

/**
 * A generated class.
 *
 * @param name the binary name
 * @param content the class file
 */
public record FastClass(String name, byte[] content) {}
