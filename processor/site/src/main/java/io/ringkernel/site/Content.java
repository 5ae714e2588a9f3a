package io.ringkernel.site;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** The text of a page as HTML. */
final class Content {
  private final Page page;

  Content(Page page) {
    this.page = page;
  }

  String html() {
    return HtmlRenderer.builder().extensions(java.util.List.of(TablesExtension.create()))
        .nodeRendererFactory(Nodes::new).build().render(page.document())
        // Wide tables scroll by themselves; the page does not.
        .replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>")
        .replace("</table>", "</table></div>");
  }

  /** What differs from the ordinary: sections have names, code has colours. */
  private final class Nodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    Nodes(HtmlNodeRendererContext context) {
      this.context = context;
      html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Heading.class, FencedCodeBlock.class, Image.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof FencedCodeBlock block) {
        render(block);
      } else if (node instanceof Image image) {
        render(image);
      } else {
        render((Heading) node);
      }
    }

    private void render(Heading heading) {
      Page.Section section = page.sections().get(heading);
      String tag = "h" + heading.getLevel();
      html.line();
      html.tag(tag, section == null ? Map.of() : Map.of("id", section.slug()));
      for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      if (section != null && section.level() > 1) {
        html.raw("<a class=\"anchor\" href=\"#" + section.slug() + "\" aria-label=\"Link to "
            + Texts.html(section.title()) + "\">#</a>");
      }
      html.tag("/" + tag);
      html.line();
    }

    private void render(FencedCodeBlock block) {
      String[] words = block.getInfo().strip().split("\\s+");
      html.line();
      html.raw("<figure class=\"code\">");
      caption(words);
      html.raw("<pre tabindex=\"0\"><code class=\"language-" + Texts.html(words[0]) + "\">"
          + Highlighter.html(words[0], block.getLiteral()) + "</code></pre></figure>");
      html.line();
    }

    /** Blocks that say which file they are carry its name. */
    private void caption(String[] words) {
      for (String word : words) {
        int equals = word.indexOf('=');
        if (equals > 0) {
          html.raw("<figcaption>" + Texts.html(word.substring(equals + 1)) + "</figcaption>");
          return;
        }
      }
    }

    private void render(Image image) {
      html.raw("<img src=\"" + Texts.html(image.getDestination()) + "\" alt=\""
          + Texts.html(Texts.of(image)) + "\" loading=\"lazy\">");
    }
  }
}
