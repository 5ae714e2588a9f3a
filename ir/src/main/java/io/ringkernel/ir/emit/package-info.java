/**
 * What printers share: the lowering interface, the writer, the namer, the C family.
 *
 * <p>What may live here: text machinery that more than one target uses. What may not: a decision
 * about meaning (that is a pass) and the name of a target.
 */
package io.ringkernel.ir.emit;
