package io.ringkernel.verify.fuzz;

import io.ringkernel.verify.fuzz.Tally.Difference;
import io.ringkernel.verify.fuzz.Verdict.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a campaign is, in lines of words, so that it can go on in another sitting and be read by
 * people: {@code seed <first>}, {@code programs <done>}, {@code milliseconds <spent>}, {@code legs
 * <name>...}, {@code count <leg> <ending> <programs>}, {@code difference <seed> <leg> <text>}.
 */
final class StateFile {
  private final Path file;

  StateFile(Path folder) {
    this.file = folder.resolve("state");
  }

  /**
   * Goes on where an earlier sitting ended.
   *
   * @throws IllegalArgumentException if that one had another seed or other legs, or the file is not
   *     one of these; the message is for the user
   */
  Tally read(long seed, List<String> legs) {
    Tally tally = new Tally();
    try {
      for (String line : Files.readAllLines(file)) {
        read(line.split(" ", 4), tally, seed, legs);
      }
    } catch (NoSuchFileException _) {
      return tally;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalArgumentException(file + " is no state of a campaign; name another folder",
          e);
    }
    return tally;
  }

  private void read(String[] words, Tally tally, long seed, List<String> legs) {
    switch (words[0]) {
      case "seed" -> require(words[1].equals(Long.toString(seed)), "the seed " + words[1]);
      case "legs" -> {
        String names = String.join(" ", List.of(words).subList(1, words.length));
        require(names.equals(String.join(" ", legs)), "the legs " + names);
      }
      case "programs" -> tally.addPrograms(Long.parseLong(words[1]));
      case "milliseconds" -> tally.addTime(Long.parseLong(words[1]) * 1_000_000);
      case "count" -> tally.add(words[1], Ending.valueOf(words[2]), Long.parseLong(words[3]));
      case "difference" ->
          tally.add(new Difference(Long.parseLong(words[1]), words[2], words[3]));
      default -> throw new NumberFormatException(words[0]);
    }
  }

  private void require(boolean same, String what) {
    if (!same) {
      throw new IllegalArgumentException(
          file + " is of a campaign with " + what + "; give the same, or name another folder");
    }
  }

  void write(Tally tally, long seed, List<String> legs) {
    List<String> lines = new ArrayList<>(List.of("seed " + seed,
        "programs " + tally.programs(), "milliseconds " + tally.nanoseconds() / 1_000_000,
        "legs " + String.join(" ", legs)));
    for (String leg : tally.legs()) {
      for (Ending ending : Ending.values()) {
        lines.add("count " + leg + " " + ending + " " + tally.count(leg, ending));
      }
    }
    tally.differences().forEach(
        d -> lines.add("difference " + d.seed() + " " + d.leg() + " " + d.text()));
    try {
      Path fresh = Files.write(file.resolveSibling("state.new"), lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
