/**
 * Turns the Markdown of this repository into a site of plain files that needs no server.
 *
 * <p>What may live here: reading pages, checking what they refer to, writing HTML. Not: texts of
 * the documentation, which are in {@code docs}, or anything that the compiler or the runtime needs.
 */
package io.ringkernel.site;
