/**
 * The code blocks of the documentation are what the compiler takes and gives.
 *
 * <p>What may live here: tests that read Markdown files of the repository.
 */
package io.ringkernel.tests.readme;
