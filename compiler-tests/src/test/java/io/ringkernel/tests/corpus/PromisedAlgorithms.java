package io.ringkernel.tests.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The algorithms that the matrix of fidelity names, the kernels that do each, and what the host
 * compares with: never the same code again.
 */
final class PromisedAlgorithms {
  /**
   * An algorithm.
   *
   * @param name as people know it
   * @param kernels as {@code Class.kernel}
   * @param reference what the results are compared with
   */
  record Promise(String name, List<String> kernels, String reference) {
    /** The classes of the kernels. */
    List<String> classes() {
      return kernels.stream().map(k -> k.substring(0, k.indexOf('.'))).distinct().toList();
    }
  }

  private static final List<Promise> ALL = new ArrayList<>();

  static {
    add("matrix product, naive", "sums in `double`", "MatrixProducts.naive");
    add("matrix product, tiled", "sums in `double`", "MatrixProducts.tiled");
    add("transpose", "a copy by index", "Transpose.transpose");
    add("prefix sum", "`Arrays.parallelPrefix`", "PrefixSum.scanBlocks", "PrefixSum.addBefore");
    add("reduction", "streams", "Reduction.reduce");
    add("histogram", "a loop over the bytes", "Histogram.count");
    add("bitonic sort", "`Arrays.sort`", "BitonicSort.step");
    add("radix sort", "`Arrays.sort`", "RadixSort.countDigits", "RadixSort.scatter");
    add("convolution 1D", "sums in `double`, scattered", "Convolutions.line");
    add("convolution 2D", "sums in `double`, scattered", "Convolutions.picture");
    add("FFT, radix 2", "the sum of the definition in `double`", "FourierTransform.reorder",
        "FourierTransform.stage");
    add("Black–Scholes", "the expectation, by Simpson's rule", "BlackScholes.price");
    add("n-body", "all pairs in `double`", "Bodies.step");
    add("Mandelbrot", "`long` arithmetic; `double` with `Math.hypot`", "EscapeTimes.fixed",
        "EscapeTimes.complex");
    add("Game of Life", "counts kept by living cells in a map", "Life.generation");
    add("k-means step", "streams over the members of each cluster", "Clusters.assign",
        "Clusters.move");
    add("SpMV (CSR)", "the dense product", "SparseProduct.multiply");
    add("BFS step", "a search with a queue", "Graphs.level");
    add("Floyd–Warshall", "Bellman–Ford from each vertex", "ShortestPaths.through");
    add("Needleman–Wunsch", "recursion with a memory", "Alignment.diagonal");
    add("SHA-256", "`MessageDigest`", "Sha256.digest");
    add("MD5", "`MessageDigest`", "Md5.digest");
    add("CRC32", "`java.util.zip.CRC32`", "Checksums.crc");
    add("xxHash", "published values; `BigInteger`", "Checksums.xxHash");
    add("AES block", "`javax.crypto.Cipher`", "AesBlocks.encrypt");
    add("Philox", "published values; `BigInteger`", "RandomNumbers.philox");
    add("Mersenne twister step", "published values; the authors' loop in `long`",
        "RandomNumbers.twist", "RandomNumbers.temper");
    add("Jacobi", "sweeps in `double`", "Solvers.jacobi");
    add("Gauss–Seidel, red-black", "sweeps in `double`", "Solvers.redBlack");
    add("Monte Carlo option", "the expectation, by a sum over the normal distribution",
        "MonteCarlo.walk");
    add("LU without pivoting", "the product of the factors in `double`",
        "TriangularFactors.divide", "TriangularFactors.subtract");
    add("connected components", "union and find", "Graphs.spread");
    add("string search (Boyer–Moore–Horspool)", "`StringBuilder.indexOf`", "StringSearch.find");
    add("base64", "`java.util.Base64`", "Base64Text.encode", "Base64Text.decode");
    add("JPEG DCT", "the sum of the definition in `double`", "CosineTransform.forward");
    add("median filter", "`Arrays.sort` of each window", "Filters.median");
    add("bilateral filter", "weights in `double`", "Filters.bilateral");
    add("Sobel", "the two masks written out", "Filters.sobel");
    add("distance transform", "the nearest of all marks", "Distances.columns", "Distances.rows");
    add("ray–sphere tracing", "geometry in `double`", "RayTracing.trace");
  }

  private PromisedAlgorithms() {}

  private static void add(String name, String reference, String... kernels) {
    ALL.add(new Promise(name, List.of(kernels), reference));
  }

  static List<Promise> all() {
    return List.copyOf(ALL);
  }
}
