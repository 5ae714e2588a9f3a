/**
 * The Java that is written for users: codecs, references, launchers; one writer per kind.
 *
 * <p>What may live here: code that writes Java as text. What may not: a rule that refuses a
 * declaration; a writer only sees what a reader accepted.
 */
package io.ringkernel.processor.generate;
