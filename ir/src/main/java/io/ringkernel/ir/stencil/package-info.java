/**
 * Second forms of kernels over a grid: the same cells, computed by way of memory that a block
 * shares, one step at a time or several. What each form is for says {@code
 * docs/design/017-stencil-variants.md}.
 *
 * <p>What may live here: what a form needs to know of a kernel, and the forms. What may not: text
 * of any target, and how a runtime chooses among the forms.
 */
package io.ringkernel.ir.stencil;
