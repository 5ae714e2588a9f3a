package uk.ac.manchester.tornado.api.types.arrays;

public final class IntArray extends TornadoNativeArray {
  public IntArray(int size) {
    super(size, 4);
  }

  public int get(int index) {
    return content.getInt(at(index, 4));
  }

  public void set(int index, int value) {
    content.putInt(at(index, 4), value);
  }
}
