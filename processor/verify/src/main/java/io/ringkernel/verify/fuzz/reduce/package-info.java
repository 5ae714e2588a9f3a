/**
 * Makes a failing program smaller as long as it fails in the same way.
 *
 * <p>May live here: what may be taken out of a program, and in which order that is tried. May not:
 * the meaning of the source; javac and the legs judge it.
 */
package io.ringkernel.verify.fuzz.reduce;
