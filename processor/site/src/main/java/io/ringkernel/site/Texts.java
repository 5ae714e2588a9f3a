package io.ringkernel.site;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain words of a part of a page, and texts made fit for HTML and JavaScript. */
final class Texts {
  private Texts() {}

  /** The words of a node, blocks apart by a blank. */
  static String of(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(new AbstractVisitor() {
      @Override
      public void visit(Text text) {
        words.append(text.getLiteral());
      }

      @Override
      public void visit(Code code) {
        words.append(code.getLiteral());
      }

      @Override
      public void visit(FencedCodeBlock block) {
        words.append(' ').append(block.getLiteral());
      }

      @Override
      public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
      }

      @Override
      public void visit(HardLineBreak lineBreak) {
        words.append(' ');
      }

      @Override
      protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof org.commonmark.node.Block
            || parent instanceof org.commonmark.node.CustomNode) {
          words.append(' ');
        }
      }
    });
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  /** A text between tags or inside of quotes. */
  static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
        "&quot;");
  }

  /** A text as a literal of JavaScript that may stand in a page. */
  static String script(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        literal.append(String.format("\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
