package io.ringkernel.samples.actors;

import java.io.PrintWriter;

/** A program that shows one thing. */
public interface Sample {
  /** How it is called on the command line. */
  String name();

  /** What it shows, in one line. */
  String shows();

  /** Runs it and writes what happens. */
  void run(PrintWriter out) throws Exception;
}
