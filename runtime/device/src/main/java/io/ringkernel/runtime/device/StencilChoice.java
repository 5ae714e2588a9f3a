package io.ringkernel.runtime.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How several steps of a stencil are taken.
 *
 * @param form empty for a launch of the kernel itself for each step
 * @param tile cells that a block computes along the axes of the grid; empty without a form
 * @param depth steps of one launch, for a form that takes several; else 1
 */
record StencilChoice(Optional<StencilForm> form, List<Integer> tile, int depth) {
  /** A launch of the kernel itself for each step. */
  static final StencilChoice NAIVE = new StencilChoice(Optional.empty(), List.of(), 1);

  private static final Pattern TEXT =
      Pattern.compile("(tiled|blocked|persistent) (\\d{1,6}(?:x\\d{1,6}){1,2})(?: (\\d{1,6}))?");
  private static final int LONGEST = 1 << 16;

  /** Copies the list. */
  StencilChoice {
    tile = List.copyOf(tile);
  }

  static StencilChoice of(StencilForm form, int depth, Integer... tile) {
    return new StencilChoice(Optional.of(form), List.of(tile), depth);
  }

  /** Reads what {@link #toString} writes; empty for any other text. */
  static Optional<StencilChoice> parse(String text) {
    if (text.strip().equals("naive")) {
      return Optional.of(NAIVE);
    }
    Matcher words = TEXT.matcher(text.strip());
    if (!words.matches()) {
      return Optional.empty();
    }
    Optional<StencilForm> form = StencilForm.named(words.group(1));
    List<Integer> tile =
        Arrays.stream(words.group(2).split("x")).map(Integer::parseInt).toList();
    int depth = words.group(3) == null ? 1 : Integer.parseInt(words.group(3));
    boolean fits = depth > 0 && depth <= LONGEST
        && (depth == 1 || form.equals(Optional.of(StencilForm.BLOCKED)))
        && tile.stream().allMatch(side -> side > 0 && side <= LONGEST);
    return fits ? Optional.of(new StencilChoice(form, tile, depth)) : Optional.empty();
  }

  /** Such as {@code naive}, {@code tiled 32x8}, {@code blocked 32x32 4}. */
  @Override
  public String toString() {
    return form.map(f -> f.text() + " "
        + tile.stream().map(String::valueOf).collect(Collectors.joining("x"))
        + (depth > 1 ? " " + depth : "")).orElse("naive");
  }
}
