/**
 * OpenCL C 1.2: its passes, its dialect of the C family, its column of the table of intrinsics.
 *
 * <p>What may live here: what only OpenCL C needs. Not: passes that another target could use.
 */
package io.ringkernel.lower.opencl;
