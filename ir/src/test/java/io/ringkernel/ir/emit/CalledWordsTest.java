package io.ringkernel.ir.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.TargetId;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code called.txt} is made of the table; {@code -Dgolden=update} writes it. */
class CalledWordsTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/ringkernel/ir/emit/called.txt");
  private static final int WORDS_A_LINE = 8;

  @Test
  void listHasTheWordsOfTheTable() throws Exception {
    StringBuilder text = new StringBuilder();
    for (TargetId target : List.of(TargetId.CUDA, TargetId.MSL, TargetId.WGSL)) {
      int count = 0;
      for (String word : ReservedWords.inTable(target)) {
        text.append(count++ % WORDS_A_LINE == 0 ? (text.isEmpty() ? "" : "\n") + target.id() : "")
            .append(' ').append(word);
      }
    }
    text.append('\n');
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(FILE, text);
    }
    assertEquals(text.toString(), Files.readString(FILE));
  }

  @Test
  void targetsReserveThem() {
    assertTrue(ReservedWords.of(TargetId.CUDA, InputStream.nullInputStream()).everywhere()
        .contains("__popc"));
  }

  /** A family that a row's class is not named for in {@code Families} would never be asked. */
  @Test
  void everyRowIsFoundByItsNameAndMethod() {
    for (Intrinsic row : Intrinsics.all()) {
      assertEquals(row, Intrinsics.named(row.name()));
      if (!row.javaMethod().isEmpty()) {
        assertEquals(row, Intrinsics.ofMethod(row.javaMethod())
            .orElseThrow(() -> new AssertionError(row.javaMethod())));
      }
    }
  }
}
