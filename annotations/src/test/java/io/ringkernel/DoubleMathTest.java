package io.ringkernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Values from tables of special functions, to 1e-14 of the value or of 1. */
class DoubleMathTest {
  private static void near(double expected, double actual) {
    assertEquals(expected, actual, 1e-14 * Math.max(1, Math.abs(expected)));
  }

  @Test
  void errorFunctionsAreThoseOfTables() {
    near(0.52049987781304653768, DoubleMath.erf(0.5));
    near(0.96610514647531072707, DoubleMath.erf(1.5));
    near(-0.52049987781304653768, DoubleMath.erf(-0.5));
    assertEquals(2.2090496998585441373e-5, DoubleMath.erfc(3), 1e-19);
    assertEquals(5.3958656116079009289e-176, DoubleMath.erfc(20), 1e-189);
    near(2 - 2.2090496998585441373e-5, DoubleMath.erfc(-3));
    near(0.27246271472675435562, DoubleMath.erfinv(0.3));
    near(4.3200053849134452862, DoubleMath.erfcinv(1e-9));
    near(0.97500210485177960, DoubleMath.normcdf(1.96));
    near(1.959963984540054235, DoubleMath.normcdfinv(0.975));
  }

  @Test
  void gammaFunctionsAreThoseOfTables() {
    near(11.631728396567448929, DoubleMath.tgamma(4.5));
    near(9.5135076986687312858, DoubleMath.tgamma(0.1));
    near(-0.94530872048294188123, DoubleMath.tgamma(-2.5));
    near(3628800, DoubleMath.tgamma(11));
    near(359.13420536957539878, DoubleMath.lgamma(100));
    near(1.0957979948180755606, DoubleMath.lgamma(0.3));
    assertTrue(Double.isNaN(DoubleMath.tgamma(-3)));
    assertEquals(Double.POSITIVE_INFINITY, DoubleMath.lgamma(-3));
  }

  @Test
  void besselFunctionsAreThoseOfTables() {
    near(0.76519768655796655145, DoubleMath.j0(1));
    near(-0.24593576445134833520, DoubleMath.j0(10));
    near(0.043472746168861436670, DoubleMath.j1(10));
    near(-0.086367983581040214, DoubleMath.j0(30));
    near(-0.11875106261662291, DoubleMath.j1(30));
    near(-0.23406152818679364, DoubleMath.jn(5, 10));
    near(0.088256964215676957983, DoubleMath.y0(1));
    near(-0.78121282130028871655, DoubleMath.y1(1));
    near(0.055671167283599391424, DoubleMath.y0(10));
    near(0.24901542420695388392, DoubleMath.y1(10));
    near(-1.1277837768404277861, DoubleMath.yn(3, 2));
    near(1.2660658777520083356, DoubleMath.cylBesselI0(1));
    near(0.56515910399248502721, DoubleMath.cylBesselI1(1));
    near(1.4894774793419899e16, DoubleMath.cylBesselI0(40));
  }

  /** {@code J(n-1) + J(n+1) = 2 n / x J(n)}, where each is computed in another way. */
  @Test
  void besselFunctionsOfNeighbouringOrdersFit() {
    for (int order = 1; order < 60; order++) {
      for (double x = 0.5; x < 90; x += 1.75) {
        double sum = DoubleMath.jn(order - 1, x) + DoubleMath.jn(order + 1, x);
        assertEquals(2 * order / x * DoubleMath.jn(order, x), sum, 2e-12, order + " of " + x);
        assertEquals(-DoubleMath.jn(1, x), -DoubleMath.j1(x));
      }
    }
  }

  @Test
  void elementaryFunctionsAreThoseOfTables() {
    near(1.4436354751788103425, DoubleMath.asinh(2));
    near(1.3169578969248167086, DoubleMath.acosh(2));
    near(0.54930614433405484570, DoubleMath.atanh(0.5));
    near(3.3219280948873623479, DoubleMath.log2(10));
    near(0.80901699437494742410, DoubleMath.sinpi(0.3));
    near(0.58778525229247312917, DoubleMath.cospi(1.7));
    for (int k = -1074; k <= 1023; k++) {
      assertEquals(k, DoubleMath.log2(Math.scalb(1.0, k)));
    }
    assertEquals(-3, DoubleMath.trunc(-3.7));
    assertEquals(0, DoubleMath.saturate(Double.NaN));
    assertEquals(1.5, DoubleMath.fdim(3.5, 2));
    assertTrue(Double.isNaN(DoubleMath.fdim(Double.NaN, 2)));
    assertTrue(DoubleMath.isNegative(-0.0));
    assertFalse(DoubleMath.isNormal(Double.MIN_VALUE));
  }
}
