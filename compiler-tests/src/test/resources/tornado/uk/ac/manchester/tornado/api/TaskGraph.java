package uk.ac.manchester.tornado.api;

public class TaskGraph {
  private final String name;
  String task;
  String symbol;
  String file;
  AccessorParameters parameters;

  public TaskGraph(String name) {
    this.name = name;
  }

  public String getTaskGraphName() {
    return name;
  }

  public TaskGraph transferToDevice(int mode, Object... objects) {
    return this;
  }

  public TaskGraph transferToHost(int mode, Object... objects) {
    return this;
  }

  public TaskGraph prebuiltTask(String id, String entryPoint, String filename,
      AccessorParameters accessorParameters) {
    task = name + "." + id;
    symbol = entryPoint;
    file = filename;
    parameters = accessorParameters;
    return this;
  }

  public ImmutableTaskGraph snapshot() {
    return new ImmutableTaskGraph(this);
  }
}
