/** Tests of the bytecode front end: what it makes is run, what it refuses is pointed at. */
package io.ringkernel.frontend.bytecode;
