/**
 * What the annotation processor adds to a compilation, beside what others add.
 *
 * <p>Here live the contenders, what measures them in processes of their own, and the report.
 * Nothing of the compiler: it is measured from outside, as a build sees it.
 */
package io.ringkernel.benchmarks.compile;
