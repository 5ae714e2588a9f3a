/**
 * The reference pages below {@code docs}, held to what the code says and does.
 *
 * <p>May live here: generators of pages and of parts of pages, and tests that a committed page is
 * what its generator writes. May not: prose, which stands in the pages.
 */
package io.ringkernel.tests.docs;
