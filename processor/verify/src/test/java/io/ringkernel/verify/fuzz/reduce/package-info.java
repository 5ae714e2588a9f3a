/** Tests of what makes programs smaller. */
package io.ringkernel.verify.fuzz.reduce;
