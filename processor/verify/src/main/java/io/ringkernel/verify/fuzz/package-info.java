/**
 * Random programs that nobody wrote, and whether every way to run them comes to the same.
 *
 * <p>{@link io.ringkernel.verify.fuzz.Judge} is the way in: programs in, verdicts out. May live
 * here: judging, campaigns over many seeds, making a failing program smaller. May not: knowledge of
 * one target.
 */
package io.ringkernel.verify.fuzz;
