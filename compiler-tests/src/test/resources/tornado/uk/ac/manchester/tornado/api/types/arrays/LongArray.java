package uk.ac.manchester.tornado.api.types.arrays;

public final class LongArray extends TornadoNativeArray {
  public LongArray(int size) {
    super(size, 8);
  }

  public long get(int index) {
    return content.getLong(at(index, 8));
  }

  public void set(int index, long value) {
    content.putLong(at(index, 8), value);
  }
}
