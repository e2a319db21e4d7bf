/**
 * Generations of the published data on disk, whole or not at all.
 *
 * <p>A store is a folder:
 *
 * <pre>
 * current                          one line: the name of the generation that answers now
 * generations/&lt;name&gt;/              never changed once it stands here
 *   manifest.properties            what it holds; a folder without one is never opened
 *   tdb2/                          the database, with the optimiser's statistics
 * building/                        the generation that is being built, if any
 * views/&lt;process&gt;-&lt;id&gt;/            one reader's own hard links to a generation's database
 * loader.lock, loader.owner        one loader at a time, and who it is
 * </pre>
 */
package org.rasgraph.store;
