/** Hints for misspelt words, and for identifiers that are defined twice or not at all. For our own modules. */
@NullMarked
package org.therex.hint;

import org.jspecify.annotations.NullMarked;
