package org.rasgraph.cli;

import org.apache.jena.sys.JenaSystem;

/** The program: the one place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    JenaSystem.init();
    System.exit(Commands.run(Console.standard(), arguments));
  }
}
