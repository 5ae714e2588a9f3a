package uk.ac.manchester.tornado.api.types.arrays;

public final class FloatArray extends TornadoNativeArray {
  public FloatArray(int size) {
    super(size, 4);
  }

  public float get(int index) {
    return content.getFloat(at(index, 4));
  }

  public void set(int index, float value) {
    content.putFloat(at(index, 4), value);
  }
}
