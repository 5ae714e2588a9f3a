package io.ringkernel.verify.execution;

/** The machine lacks something; the message is one line that says what, and how to get it. */
public final class MissingTool extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Tool tool;
  private final String reason;

  MissingTool(Tool tool, String reason) {
    super("no " + tool.title + ": " + reason + "; " + tool.remedy);
    this.tool = tool;
    this.reason = reason;
  }

  /** Why it is missing. */
  String reason() {
    return reason;
  }

  /** What is missing. */
  public Tool tool() {
    return tool;
  }
}
