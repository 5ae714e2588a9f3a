package io.ringkernel;

/** How an array of records lies in the memory of a device; on the JVM it is a Java array. */
public enum ArrayLayout {
  /** Whole records, one behind the other: for kernels that read most of a record at once. */
  STRUCTURES,
  /**
   * An array for each primitive of the record: for kernels that read few of them, as neighbouring
   * work items then read neighbouring numbers. Each counts as an array of the kernel.
   */
  COLUMNS
}
