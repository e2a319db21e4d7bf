/** Drives the facts through conversion, derivation and checks into a dataset. */
package org.rasgraph.load;
