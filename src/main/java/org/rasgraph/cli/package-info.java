/**
 * The command line. A command reads its options, has the work done by the other packages, and
 * prints: data on the standard output, everything else on the standard error. Only {@link
 * org.rasgraph.cli.Main} exits.
 */
package org.rasgraph.cli;
