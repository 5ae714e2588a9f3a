package uk.ac.manchester.tornado.api;

public class ImmutableTaskGraph {
  final TaskGraph graph;

  ImmutableTaskGraph(TaskGraph graph) {
    this.graph = graph;
  }
}
