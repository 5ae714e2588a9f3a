/** Tests of the fuzzer, and a small run of it over the compiler. */
package io.ringkernel.verify.fuzz;
