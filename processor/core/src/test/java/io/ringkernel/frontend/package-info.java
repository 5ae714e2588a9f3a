/** What tests of both front ends share. */
package io.ringkernel.frontend;
