package io.ringkernel.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.runtime.ring.MessageSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pictures between the words of the page are what the code does. */
class MemoryFormatsTest {
  private static final Pattern PICTURE =
      Pattern.compile("<!-- from the code: ([^>]+) -->\n```text\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void everyPictureIsWhatTheCodeDoes() {
    Map<String, String> pictures = MemoryPictures.all();
    Page page = Page.of("memory-formats.md");
    List<String> seen = new ArrayList<>();
    Matcher matcher = PICTURE.matcher(page.text());
    String expected = matcher.replaceAll(found -> {
      seen.add(found.group(1));
      return Matcher.quoteReplacement("<!-- from the code: " + found.group(1) + " -->\n```text\n"
          + pictures.get(found.group(1)) + "```\n");
    });

    assertEquals(List.copyOf(pictures.keySet()), seen, "pictures of the page, in order");
    page.check(expected);
  }

  @Test
  void numbersInTheWordsAreThoseOfTheCode() {
    String text = Page.of("memory-formats.md").text();

    assertEquals(MessageSlot.MAX_PAYLOAD, MessageLayout.MAXIMUM_BYTES);
    for (String number : List.of("%,d bytes".formatted(MessageSlot.MAX_PAYLOAD),
        MessageSlot.LINE + "-byte lines", "multiple of " + StructLayout.align(1, 16))) {
      assertEquals(true, text.contains(number), number);
    }
  }
}
