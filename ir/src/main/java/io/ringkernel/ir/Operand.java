package io.ringkernel.ir;

/** What may stand as an argument or parameter of a function: a value or an array. */
public sealed interface Operand permits Atom, Array {}
