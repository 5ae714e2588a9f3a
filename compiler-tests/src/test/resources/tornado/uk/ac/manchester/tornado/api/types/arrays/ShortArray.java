package uk.ac.manchester.tornado.api.types.arrays;

public final class ShortArray extends TornadoNativeArray {
  public ShortArray(int size) {
    super(size, 2);
  }

  public short get(int index) {
    return content.getShort(at(index, 2));
  }

  public void set(int index, short value) {
    content.putShort(at(index, 2), value);
  }
}
