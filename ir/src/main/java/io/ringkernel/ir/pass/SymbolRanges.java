package io.ringkernel.ir.pass;

import io.ringkernel.ir.Entry;
import java.util.Set;

/**
 * Where the symbols of a {@link Polynomial} lie.
 *
 * @param natural parameters that are not negative
 */
record SymbolRanges(Entry entry, Set<String> natural) {
  SymbolRanges {
    natural = Set.copyOf(natural);
  }

  long least(String symbol) {
    int slash = symbol.indexOf('/');
    if (slash > 0) {
      return least(symbol.substring(0, slash)) / divisor(symbol);
    }
    return symbol.startsWith("grid.") ? 1
        : symbol.endsWith(".length") || natural.contains(symbol) ? 0 : Integer.MIN_VALUE;
  }

  /** A launch is limited so that every position is an int. */
  long largest(String symbol) {
    if (symbol.indexOf('/') > 0) {
      return Integer.MAX_VALUE / divisor(symbol);
    }
    return switch (symbol) {
      case "grid.x" -> Integer.MAX_VALUE / entry.blockX();
      case "grid.y" -> Integer.MAX_VALUE / entry.blockY();
      case "grid.z" -> Integer.MAX_VALUE / entry.blockZ();
      default -> Integer.MAX_VALUE;
    };
  }

  private static long divisor(String symbol) {
    return Long.parseLong(symbol.substring(symbol.indexOf('/') + 1));
  }
}
