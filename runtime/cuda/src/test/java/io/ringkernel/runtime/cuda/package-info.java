/** Tests of the CUDA back end that need no device. */
package io.ringkernel.runtime.cuda;
