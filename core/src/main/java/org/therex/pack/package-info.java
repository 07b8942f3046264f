/**
 * Content as a library carries it: exercises, programs and rules in one compact resource, each read when it is first asked for.
 *
 * <p>The content itself is documents that people read and correct. The build checks them and packs them, so that whoever uses the
 * content needs no JSON library and reads only what is asked for. A pack of your own is made the same way: {@code FolderToPack} of
 * {@code therex-json} makes it of a folder of documents.
 *
 * <pre>{@code
 * ContentPack pack = ContentPack.of(bytesOfTheResource);
 * Exercise birdDog = pack.exercise(ExerciseId.of("bird-dog"));
 * Catalog all = pack.catalog();
 * }</pre>
 */
@NullMarked
package org.therex.pack;

import org.jspecify.annotations.NullMarked;
