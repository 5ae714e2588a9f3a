package io.ringkernel.runtime.checkpoint;

import java.util.Arrays;

/**
 * The value of one field as bytes.
 *
 * @param hash of the field's name and type
 */
record StateValue(long hash, byte[] bytes) {
  @Override
  public boolean equals(Object other) {
    return other instanceof StateValue(long otherHash, byte[] otherBytes) && hash == otherHash
        && Arrays.equals(bytes, otherBytes);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(hash) + Arrays.hashCode(bytes);
  }
}
