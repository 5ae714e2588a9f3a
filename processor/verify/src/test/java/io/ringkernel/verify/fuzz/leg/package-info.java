/** Tests of what runs random programs. */
package io.ringkernel.verify.fuzz.leg;
