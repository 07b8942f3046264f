/** Writes the setters of builders from the accessors of our value types, so that a field is declared once. */
package org.therex.processor;
