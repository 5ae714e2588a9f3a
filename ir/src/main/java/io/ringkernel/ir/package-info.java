/**
 * The intermediate representation: what every front end produces, every pass rewrites and every
 * printer spells.
 *
 * <p>Effects are statements, operands are atoms, control flow is structured. An operation means
 * what the Java Language Specification says unless its name says otherwise. Everything is an
 * immutable value.
 *
 * <p>What may live here: the data types of the representation and their own invariants. What may
 * not: algorithms over it (those are passes, checks, printers) and the name of any target.
 */
package io.ringkernel.ir;
