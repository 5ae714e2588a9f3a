/**
 * Files of the user: how a bad one is reported, how one is written so that no half of it remains.
 *
 * <p>What may live here: rules for any kind of file. What may not: a particular format.
 */
package io.ringkernel.samples.wavesim.files;
