/**
 * From the syntax tree to the resolved form: what each name means, which method each call means, of
 * what type each expression is, which conversions Java inserts, and what of it a kernel may not
 * say.
 *
 * <p>What may live here: the rules of JLS 15 and 14 about meaning, and refusals with their
 * remedies. What may not: the representation's statements, and order of evaluation beyond what the
 * tree says.
 */
package io.ringkernel.frontend.source.attribute;
