package io.ringkernel.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

final class HighlighterTest {
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "java|int x = 1f; // a \"b|[keyword:int] x = [number:1f]; [comment:// a &quot;b]",
    "java|@Deprecated var s = \"if // x\";|"
        + "[mark:@Deprecated] [keyword:var] s = [string:&quot;if // x&quot;];",
    "java|integer < 3|integer &lt; [number:3]",
    "cuda|extern \"C\" __global__ void f|"
        + "[keyword:extern] [string:&quot;C&quot;] [keyword:__global__] [keyword:void] f",
    "sh|mvn -q x # y|mvn [mark:-q] x [comment:# y]",
    "xml|<a b=\"c\"/>|[mark:&lt;a] b=[string:&quot;c&quot;][mark:/&gt;]",
    "text|int x < 1|int x &lt; 1"})
  void tokensAreMarked(String language, String text, String expected) {
    assertEquals(expected, Highlighter.html(language, text)
        .replaceAll("<span class=\"(\\w+)\">", "[$1:").replace("</span>", "]"));
  }

  @Test
  void noCharacterIsLost() {
    String text = "a /* not closed \"x\n'\\u0041' <b> & é \0 // end";
    for (String language : new String[] {"java", "wgsl", "xml", "sh", "json", "rust", ""}) {
      assertEquals(text, TAGS.matcher(Highlighter.html(language, text)).replaceAll("")
          .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
          .replace("&amp;", "&"), language);
    }
  }
}
