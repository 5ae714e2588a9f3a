/**
 * Source files as syntax trees, and the places of their nodes.
 *
 * <p>What may live here: parsing, searching declarations, offsets, the value of a literal. What may
 * not: anything that needs to know a type.
 */
package io.ringkernel.frontend.source.parse;
