package org.therex.lowback;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The 44 entries of the four articles, and which of the 33 exercises each of them describes. */
final class ArticleIndex {

    /** The exercise of each entry. */
    static final ImmutableMap<String, String> EXERCISES_BY_ENTRY = ImmutableMap.<String, String>builder()
            .put("000/1", "wall-squat")
            .put("000/2", "seated-knee-extension")
            .put("000/3", "glute-bridge")
            .put("000/4", "lower-trunk-rotation")
            .put("001/1", "core-activation")
            .put("001/2", "prone-hip-extension")
            .put("001/3", "superman-alternating")
            .put("001/4", "bird-dog")
            .put("001/5", "bent-knee-fallout")
            .put("001/6", "supine-pelvic-tilt")
            .put("001/7", "quadruped-pelvic-tilt")
            .put("001/8", "glute-bridge")
            .put("001/9", "side-plank-bent-knee")
            .put("001/10", "forearm-plank")
            .put("001/11", "partial-crunch")
            .put("001/12", "piriformis-stretch-cross-body")
            .put("001/13", "half-kneeling-hip-flexor-stretch")
            .put("001/14", "standing-hip-flexor-stretch")
            .put("001/15", "quadruped-ql-stretch")
            .put("001/16", "seated-ql-stretch")
            .put("001/17", "foam-roll-glutes")
            .put("002/1", "lower-trunk-rotation")
            .put("002/2", "standing-trunk-rotation")
            .put("002/3", "prone-press-up")
            .put("002/4", "supine-hamstring-stretch-strap")
            .put("002/5", "wall-squat")
            .put("002/6", "forearm-plank")
            .put("002/7", "bird-dog")
            .put("002/8", "glute-bridge")
            .put("002/9", "half-kneeling-pelvic-thrust")
            .put("002/10", "legs-up-the-wall")
            .put("003/1", "childs-pose")
            .put("003/2", "lower-trunk-rotation")
            .put("003/3", "seated-spinal-twist")
            .put("003/4", "supine-hamstring-stretch-strap")
            .put("003/5", "single-knee-to-chest")
            .put("003/6", "cat-cow")
            .put("003/7", "standing-trunk-rotation")
            .put("003/8", "half-kneeling-hip-flexor-stretch")
            .put("003/9", "piriformis-stretch-figure-four")
            .put("003/10", "sphinx-pose")
            .put("003/11", "legs-up-the-wall")
            .put("003/12", "hip-airplane")
            .put("003/13", "ball-release-low-back")
            .buildOrThrow();

    /** The exercises, each once. */
    static final ImmutableSet<String> IDS = ImmutableSet.copyOf(EXERCISES_BY_ENTRY.values());

    private ArticleIndex() {}
}
