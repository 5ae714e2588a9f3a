package uk.ac.manchester.tornado.api.types.arrays;

public final class CharArray extends TornadoNativeArray {
  public CharArray(int size) {
    super(size, 2);
  }

  public char get(int index) {
    return content.getChar(at(index, 2));
  }

  public void set(int index, char value) {
    content.putChar(at(index, 2), value);
  }
}
