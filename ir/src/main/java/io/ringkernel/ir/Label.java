package io.ringkernel.ir;

/**
 * Names a block or loop for {@link Stmt.Break} and {@link Stmt.Continue}.
 *
 * @param id unique in the function
 * @param hint the Java label, or an empty string
 */
public record Label(int id, String hint) {}
