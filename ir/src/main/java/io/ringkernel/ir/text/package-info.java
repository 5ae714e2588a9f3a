/**
 * The textual form of the representation, for people and for golden files.
 *
 * <p>What may live here: printing and reading of modules. What may not: the syntax of any target.
 */
package io.ringkernel.ir.text;
