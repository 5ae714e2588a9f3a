package io.ringkernel.runtime.checkpoint;

import java.util.List;

/**
 * What a restore did.
 *
 * @param number the checkpoint
 * @param restored names of actors that have the state of the checkpoint now
 * @param missing names in the checkpoint that no actor has now
 * @param untouched names of actors that the checkpoint does not have
 * @param unreadable files of later checkpoints that are broken, with what is wrong with them
 */
public record RestoreReport(long number, List<String> restored, List<String> missing,
    List<String> untouched, List<String> unreadable) {}
