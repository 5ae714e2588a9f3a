/**
 * The FAST form of kernels: a module of the representation becomes class files that run whole rows
 * or blocks of work items in one call, with the user's lines in their line number tables.
 *
 * <p>What may live here: choosing loops around work items, splitting them at barriers, writing
 * bytecode. What may not: a front end, the language model, files, the name of a device target.
 */
package io.ringkernel.compiler.jvm;
