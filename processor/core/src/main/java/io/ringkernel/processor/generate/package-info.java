/**
 * What is written for users: codecs, references, launchers; one writer per kind. Codecs and
 * launchers have two forms that say the same, a text and a class file.
 *
 * <p>What may live here: code that writes Java as text, and code that writes what javac would make
 * of it. What may not: a rule that refuses a declaration; a writer only sees what a reader
 * accepted.
 */
package io.ringkernel.processor.generate;
