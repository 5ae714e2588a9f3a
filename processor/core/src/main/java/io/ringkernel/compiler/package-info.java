/**
 * The driver: a module of the representation becomes the files of every target and a manifest.
 *
 * <p>What may live here: the order of checks, passes and printers, the manifest, device code that
 * the compiler adds by itself. What may not: a front end, the language model, the name of a target.
 */
package io.ringkernel.compiler;
