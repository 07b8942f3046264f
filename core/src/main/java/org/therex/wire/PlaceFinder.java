package org.therex.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.therex.check.Location;
import org.therex.check.Path;

/** Finds where in a document values stand, by their paths. */
final class PlaceFinder {

    /** The wanted paths as a tree: a node for each value on the way to one. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private @Nullable Location location;
    }

    private final Tokens tokens;

    private PlaceFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Finds the locations of values. What is not there has the location of what would hold it; what stands behind a
     * place where the source is malformed has none.
     */
    static Map<Path, Location> find(Tokens tokens, Set<Path> paths) {
        Node root = new Node();
        for (Path path : paths) {
            Node node = root;
            for (String segment : path.segments()) {
                node = node.children.computeIfAbsent(segment, any -> new Node());
            }
        }
        try {
            tokens.next();
            new PlaceFinder(tokens).visit(root);
        } catch (MalformedException e) {
            // All that was asked for stands before this place, or nowhere.
        }
        Map<Path, Location> found = new HashMap<>();
        for (Path path : paths) {
            Location location = nearest(root, path);
            if (location != null) {
                found.put(path, location);
            }
        }
        return found;
    }

    private static @Nullable Location nearest(Node root, Path path) {
        Node node = root;
        Location location = root.location;
        for (String segment : path.segments()) {
            Node child = node.children.get(segment);
            if (child == null || child.location == null) {
                break;
            }
            node = child;
            location = child.location;
        }
        return location;
    }

    private void visit(Node node) {
        node.location = tokens.locate(tokens.place());
        if (node.children.isEmpty()) {
            tokens.skip();
        } else if (tokens.kind() == TokenKind.OBJECT_START) {
            String name;
            while ((name = tokens.nextName()) != null) {
                tokens.next();
                visitChild(node.children.get(name));
            }
        } else if (tokens.kind() == TokenKind.LIST_START) {
            for (int i = 0; tokens.next() != TokenKind.LIST_END; i++) {
                visitChild(node.children.get(Integer.toString(i)));
            }
        }
    }

    private void visitChild(@Nullable Node child) {
        if (child == null || child.location != null) {
            // Not asked for, or the second field of the same name: the first one counts.
            tokens.skip();
        } else {
            visit(child);
        }
    }
}
