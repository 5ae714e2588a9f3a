package uk.ac.manchester.tornado.api;

import uk.ac.manchester.tornado.api.common.Access;

public class AccessorParameters {
  final Object[] objects;

  public AccessorParameters(int count) {
    objects = new Object[count];
  }

  public void set(int index, Object object, Access access) {
    objects[index] = object;
  }
}
