/**
 * The fields of value types as tables, which the build makes from their accessors.
 *
 * <p>A field is declared once, by its accessor. From the accessor the build takes its name, type, presence and first
 * sentence, and writes a {@link org.therex.field.Fields} for each value type. Reading, writing, the schema and the field
 * reference follow from these tables. They are exported to the modules of Therex only.
 *
 * <pre>{@code
 * Fields<Link, Link.Builder> fields = LinkFields.TABLE;
 * fields.all().get(0).name(); // "relation"
 * fields.get(link, 0);        // what link.relation() returns
 * }</pre>
 */
@NullMarked
package org.therex.field;

import org.jspecify.annotations.NullMarked;
