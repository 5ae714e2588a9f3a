package io.ringkernel.verify.execution;

/** The machine lacks something; the message is one line that says what, and how to get it. */
public final class MissingTool extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Tool tool;

  MissingTool(Tool tool, String reason) {
    super("no " + tool.id + ": " + reason + "; " + tool.remedy);
    this.tool = tool;
  }

  /** What is missing. */
  public Tool tool() {
    return tool;
  }
}
