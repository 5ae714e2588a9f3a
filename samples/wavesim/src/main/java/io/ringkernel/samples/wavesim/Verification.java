package io.ringkernel.samples.wavesim;

/**
 * The field and the recorded samples beside those of an independent solver, bit for bit.
 *
 * @param cells cells of the final field that were compared
 * @param samples microphone samples that were compared
 * @param differing cells and samples with other bits
 * @param maxDifference largest absolute difference; NaN if one side alone is not a number
 * @param probeAgrees whether count, peak and energy of the actor {@code probe} are those of the
 *     samples sent to it
 */
public record Verification(long cells, long samples, long differing, float maxDifference,
    boolean probeAgrees) {
  /** Whether all bits agree. */
  public boolean passed() {
    return differing == 0 && probeAgrees;
  }

  /** One line for the user. */
  public String summary() {
    return (passed() ? "verified" : "MISMATCH") + ": " + cells + " cells and " + samples
        + " samples compared bit for bit with an independent solver, " + differing
        + " differ, max difference " + (differing == 0 ? "0" : Float.toString(maxDifference))
        + ", probe " + (probeAgrees ? "agrees" : "DISAGREES");
  }

  /** Compares arrays of one length and adds to what was found before. */
  Verification compare(float[] found, float[] expected, boolean field) {
    long different = differing;
    float most = maxDifference;
    for (int i = 0; i < found.length; i++) {
      if (Float.floatToRawIntBits(found[i]) != Float.floatToRawIntBits(expected[i])) {
        different++;
        most = Math.max(most, Math.abs(found[i] - expected[i]));
      }
    }
    return new Verification(cells + (field ? found.length : 0),
        samples + (field ? 0 : found.length), different, most, probeAgrees);
  }

  Verification probe(boolean agrees) {
    return new Verification(cells, samples, differing, maxDifference, agrees);
  }
}
