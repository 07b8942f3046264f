package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.therex.check.Issue;
import org.therex.check.IssueCode;

/** Reads JSON as a {@link Tree}, noting what no JSON of ours may have: a field twice, half a character. */
final class TreeReader {

    private final WireReader in;
    private final boolean placed;

    private TreeReader(WireReader in, boolean placed) {
        this.in = in;
        this.placed = placed;
    }

    /**
     * Reads the value whose first token is the current one.
     *
     * @param placed whether the tree is to know where it stands
     */
    static Tree read(WireReader in, boolean placed) {
        return new TreeReader(in, placed).value();
    }

    private Tree value() {
        long place = placed ? in.tokens().place() : Tree.NOWHERE;
        return switch (in.kind()) {
            case OBJECT_START -> fields(place);
            case LIST_START -> elements(place);
            case TEXT, INTEGER, DECIMAL -> {
                String text = in.tokens().text();
                checkWhole(text);
                yield new Tree.Scalar(in.kind(), text, place);
            }
            default -> new Tree.Scalar(in.kind(), "", place);
        };
    }

    private Tree fields(long place) {
        ImmutableList.Builder<Tree.Entry> entries = ImmutableList.builder();
        Set<String> names = new HashSet<>();
        in.enter();
        String name;
        while ((name = in.nextName()) != null) {
            in.at(name);
            checkWhole(name);
            if (!names.add(name)) {
                in.fault(ObjectShape.twice(in, name));
            }
            in.next();
            entries.add(new Tree.Entry(name, value()));
        }
        in.leave(TokenKind.OBJECT_END);
        return new Tree.Fields(entries.build(), place);
    }

    private Tree elements(long place) {
        ImmutableList.Builder<Tree> elements = ImmutableList.builder();
        in.enter();
        for (int index = 0; in.next() != TokenKind.LIST_END; index++) {
            in.at(index);
            elements.add(value());
        }
        in.leave(TokenKind.LIST_END);
        return new Tree.Elements(elements.build(), place);
    }

    /** Notes a text with half of a surrogate pair, which could not be written as UTF-8. */
    private void checkWhole(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            in.fault(Issue.error(
                    IssueCode.BAD_FORMAT,
                    in.path(),
                    "'" + in.subject(in.path()) + "' must be whole characters, but has half of a surrogate pair"));
        }
    }
}
