/**
 * The bytecode front end: static methods of compiled classes become functions of the intermediate
 * representation. Class files are read and never loaded, and nothing in them is trusted.
 *
 * <p>A method goes through these stages: the instructions are checked and the kind of every slot
 * and stack entry is found; blocks of instructions become lists of statements; conditions and
 * choices that a compiler took apart are put together again; the flow graph becomes structured
 * statements (Ramsey, <i>Beyond Relooper</i>, ICFP 2022); loops get their natural shape, variables
 * their scope and booleans their type.
 *
 * <p>What may live here: code from class files to functions. What may not: targets, source text, or
 * knowledge of the annotations.
 */
package io.ringkernel.frontend.bytecode;
