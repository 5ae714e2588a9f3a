package io.ringkernel.runtime.checkpoint;

/**
 * Names a checkpoint in its folder.
 *
 * @param number from 1, in the order of writing
 * @param full whether it needs no other one
 * @param entries fields that it holds or says are gone
 * @param bytes of its file
 */
public record CheckpointId(long number, boolean full, int entries, long bytes) {}
