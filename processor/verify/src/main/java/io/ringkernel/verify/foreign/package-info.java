/**
 * Surveys the methods of whole jars, compiles them and compares what they compute with the JVM.
 *
 * <p>What may live here: finding, compiling and comparing methods of class files, and the report.
 * What may not: knowledge of instructions, which is the bytecode front end's, and of how texts are
 * executed, which is {@code verify.execution}'s.
 */
package io.ringkernel.verify.foreign;
