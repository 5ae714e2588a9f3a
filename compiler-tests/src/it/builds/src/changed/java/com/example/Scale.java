package com.example;

final class Scale {
  private Scale() {}

  static int times(int number) {
    return 3 * number;
  }
}
