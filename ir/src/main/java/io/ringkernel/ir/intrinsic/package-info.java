/**
 * The table of intrinsics: one row per operation that Java names by a method.
 *
 * <p>What may live here: rows, and the types a row is made of. What may not: anything that decides
 * when a row is used. Front ends, folder, interpreter, checker, printers, documentation and tests
 * all read the same row.
 */
package io.ringkernel.ir.intrinsic;
