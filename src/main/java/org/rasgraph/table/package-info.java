/** Tab-separated tables, and where things stand in them. Knows nothing of what the tables say. */
package org.rasgraph.table;
