package com.example;

final class Scale {
  private Scale() {}

  static int times(int number) {
    return 2 * number;
  }
}
