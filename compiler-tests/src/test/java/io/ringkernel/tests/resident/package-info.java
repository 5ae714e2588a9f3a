/**
 * Actors that live in a kernel which stays on the device, run by the emulator: the kernel's own
 * text, and the product's host side.
 *
 * <p>What may live here: tests of that kernel and fixtures for them. What may not: tests of kernels
 * that end.
 */
package io.ringkernel.tests.resident;
