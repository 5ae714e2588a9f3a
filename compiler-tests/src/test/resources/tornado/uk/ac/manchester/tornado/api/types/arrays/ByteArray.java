package uk.ac.manchester.tornado.api.types.arrays;

public final class ByteArray extends TornadoNativeArray {
  public ByteArray(int size) {
    super(size, 1);
  }

  public byte get(int index) {
    return content.get(at(index, 1));
  }

  public void set(int index, byte value) {
    content.put(at(index, 1), value);
  }
}
