package io.ringkernel.ir.layout;

/**
 * A message type that device code may name.
 *
 * @param name the simple name of the record
 * @param typeId its number on the wire
 */
public record NamedMessage(String name, int typeId, MessageLayout layout) {}
