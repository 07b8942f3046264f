package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.check.Severity;
import org.therex.hint.NearestWord;
import org.therex.hint.References;
import org.therex.hint.SearchBudget;

/**
 * What a shape reads from: the tokens, the way to the current one, and the faults so far.
 *
 * <p>A quick reader only finds out whether there is a fault and throws {@link Reread} at the first; it makes no paths
 * and leaves checks of texts to the values. A thorough reader notes every fault and goes on.
 */
public final class WireReader {

    /** Says that a document has a fault and is to be read thoroughly. */
    static final class Reread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Reread() {
            super(null, null, false, false);
        }
    }

    private final Tokens tokens;
    private final boolean thorough;
    private final boolean tolerant;
    private final int deepest;
    private final Faults faults;
    private final References references = new References();
    private final DefinedKinds unread = new DefinedKinds(references);
    private final SearchBudget budget = SearchBudget.ofReport();
    /** How many values around the current one have identifiers of their own. */
    private int apart;

    private final String subject;

    private TokenKind kind;
    private @Nullable String[] names = new @Nullable String[16];
    private int[] indices = new int[16];
    private @Nullable Path[] holders = new @Nullable Path[16];
    private int depth;
    private @Nullable Version readAs;
    private @Nullable String schemaLink;
    private @Nullable PlaceTrail trail;
    private @Nullable UnknownContent[] kept = new @Nullable UnknownContent[0];
    private @Nullable UnknownContent keptInPart;
    private final RecentValues recent = new RecentValues();
    private final @Nullable Object[] made = new @Nullable Object[256];
    private Object[] elements = new Object[32];
    private int elementCount;

    /**
     * Makes a reader that stands at the first token of a value.
     *
     * @param subject what messages call the value
     * @param tolerant whether what is not known is kept; a quick reader leaves that to a thorough one
     */
    WireReader(Tokens tokens, String subject, boolean thorough, boolean tolerant, int deepest, Faults faults) {
        this.tokens = tokens;
        this.kind = tokens.kind();
        this.subject = subject;
        this.thorough = thorough;
        this.tolerant = tolerant && thorough;
        this.deepest = deepest;
        this.faults = faults;
    }

    /** Says that the document cannot be read again, so that places are to be kept while it is read. */
    void keepPlaces() {
        trail = new PlaceTrail(tokens.place());
    }

    // Tokens

    TokenKind kind() {
        return kind;
    }

    TokenKind next() {
        kind = tokens.next();
        if (kind == TokenKind.END) {
            // A source of text says so itself, but a buffer of tokens may just end.
            throw new MalformedException(
                    WireCodes.MALFORMED_JSON, "well-formed JSON", "ends too early", tokens.place());
        }
        return kind;
    }

    @Nullable String nextName() {
        return tokens.nextName();
    }

    Tokens tokens() {
        return tokens;
    }

    boolean isThorough() {
        return thorough;
    }

    /** Returns whether what is not known is kept rather than a fault. */
    boolean isTolerant() {
        return tolerant;
    }

    /**
     * Returns the value of the current text, which is remembered for the next time it stands somewhere.
     *
     * @param parse makes the value of its text, or throws {@link InvalidValueException}
     */
    @SuppressWarnings("unchecked")
    <T> T shared(TextShape<T> shape, Function<String, T> parse) {
        int length = tokens.length();
        char[] characters = tokens.characters();
        int offset = tokens.offset();
        int slot = RecentValues.slot(characters, offset, length);
        if (slot < 0) {
            return parse.apply(tokens.text());
        }
        Object known = recent.find(shape, slot, characters, offset, length);
        if (known != null) {
            return (T) known;
        }
        String text = tokens.text();
        T value = parse.apply(text);
        recent.remember(shape, slot, text, value);
        return value;
    }

    /** Returns the set of one element, shared if it repeats. */
    <E> ImmutableSet<E> setOf(E element) {
        return recent.setOf(element);
    }

    /** Returns a value that is equal to the given one and may be shared by those who hold it. */
    @SuppressWarnings("unchecked")
    <T> T shared(T value) {
        int slot = value.hashCode();
        slot = (slot ^ (slot >>> 16) ^ (slot >>> 8)) & (made.length - 1);
        Object known = made[slot];
        if (known != null && known.equals(value)) {
            return (T) known;
        }
        made[slot] = value;
        return value;
    }

    // The elements of the lists that are open

    /** Returns where the elements of a list that begins here are put. */
    int elements() {
        return elementCount;
    }

    void add(Object element) {
        if (elementCount == elements.length) {
            elements = Arrays.copyOf(elements, elementCount * 2);
        }
        elements[elementCount++] = element;
    }

    /** Returns the elements that were put since {@link #elements()} said where, and forgets them. */
    @SuppressWarnings("unchecked")
    <E> ImmutableList<E> takeElements(int from) {
        int count = elementCount - from;
        ImmutableList<Object> taken = switch (count) {
            case 0 -> ImmutableList.of();
            case 1 -> ImmutableList.of(elements[from]);
            case 2 -> ImmutableList.of(elements[from], elements[from + 1]);
            case 3 -> ImmutableList.of(elements[from], elements[from + 1], elements[from + 2]);
            case 4 -> ImmutableList.of(elements[from], elements[from + 1], elements[from + 2], elements[from + 3]);
            default -> ImmutableList.copyOf(Arrays.asList(elements).subList(from, elementCount));
        };
        elementCount = from;
        return (ImmutableList<E>) taken;
    }

    // The way to the current token

    /** Steps into an object or list; {@link #leave} steps out. */
    void enter() {
        deeper();
        if (depth > deepest) {
            throw new MalformedException(
                    WireCodes.LIMIT_EXCEEDED,
                    "nested " + deepest + " levels deep at most",
                    "is deeper",
                    tokens.place());
        }
        if (trail != null) {
            trail.enter(depth);
        }
    }

    /**
     * Steps into the field of an object of which the document has only the field's value, the current one; {@link
     * #leaveUnwritten} steps out.
     */
    void enterUnwritten(String name) {
        deeper();
        at(name);
        stepUnwritten();
    }

    /** Steps into the element of a list of which the document has only the element, the current value. */
    void enterUnwritten(int index) {
        deeper();
        at(index);
        stepUnwritten();
    }

    private void stepUnwritten() {
        if (trail != null) {
            trail.enter(depth);
            begins();
        }
    }

    /** Steps out of what the document does not have. */
    void leaveUnwritten() {
        if (trail != null) {
            trail.leave(depth);
        }
        depth--;
    }

    private void deeper() {
        if (++depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
            holders = Arrays.copyOf(holders, depth * 2);
        }
        holders[depth] = null;
    }

    /** Notes that the value of the current field, or the current element, starts here. */
    void begins() {
        if (trail != null) {
            trail.add(depth, names[depth], tokens.place());
        }
    }

    void at(String name) {
        names[depth] = name;
    }

    void at(int index) {
        names[depth] = null;
        indices[depth] = index;
    }

    /** Steps out of an object or list, whose last token is the current one. */
    void leave(TokenKind end) {
        if (depth < kept.length) {
            keptInPart = kept[depth];
            kept[depth] = null;
        }
        if (trail != null) {
            trail.leave(depth);
        }
        depth--;
        kind = end;
    }

    /** Returns the path of the current value; a quick reader makes none and returns the root. */
    Path path() {
        if (depth == 0 || !thorough) {
            return Path.root();
        }
        String name = names[depth];
        return name == null ? holder().resolve(indices[depth]) : holder().resolve(name);
    }

    /** Returns the path of what holds the current value. */
    Path holder() {
        if (!thorough) {
            return Path.root();
        }
        // The fields of an object have one holder, whose path is made once.
        Path known = holders[depth];
        if (known == null) {
            Path path = Path.root();
            for (int i = 1; i < depth; i++) {
                String name = names[i];
                path = name == null ? path.resolve(indices[i]) : path.resolve(name);
            }
            known = path;
            holders[depth] = path;
        }
        return known;
    }

    /** Returns what messages call the value at the path. */
    String subject(Path path) {
        return path.segments().isEmpty() ? subject : path.subject();
    }

    // Faults

    /** Notes that the current value is of another JSON type, and skips it. */
    <T> @Nullable T mismatch(Shape<T> shape) {
        return refuse(shape, WireCodes.WRONG_TYPE, shape.rule());
    }

    /** Notes a fault of the current value, and skips it. */
    <T> @Nullable T refuse(Shape<T> shape, IssueCode code, String rule) {
        boolean absent = kind == TokenKind.NULL && depth > 0;
        return refuse(shape, code, rule, absent ? "give a value, or leave it out where it may be absent" : null);
    }

    /** Notes a fault of the current value with what to do about it, and skips the value. */
    <T> @Nullable T refuse(Shape<T> shape, IssueCode code, String rule, @Nullable String hint) {
        stopIfQuick();
        Issue.Builder issue = issue(code, path(), rule, found());
        if (hint != null) {
            issue.hint(hint);
        }
        faults.add(issue.build(), tokens.place());
        tokens.skip();
        defineUnknown(shape);
        return null;
    }

    /** Notes a fault at the current token without skipping anything. */
    void fault(Issue issue) {
        stopIfQuick();
        faults.add(issue, tokens.place());
    }

    /** Notes a fault whose place is to be looked up by its path. */
    void faultElsewhere(Issue issue) {
        stopIfQuick();
        faults.add(issue, elsewhere(issue.path()));
    }

    private long elsewhere(Path path) {
        return trail == null ? Faults.UNPLACED : trail.nearest(path, path());
    }

    /** Notes that the current value could not be made, where all that the exception says is about the value as a whole. */
    void invalid(InvalidValueException e) {
        stopIfQuick();
        boolean scalar = kind != TokenKind.OBJECT_END && kind != TokenKind.LIST_END;
        for (Issue issue : e.report().issues()) {
            faults.add(issue.toBuilder().path(path()).build(), scalar ? tokens.place() : elsewhere(path()));
        }
    }

    /** Notes what is wrong with the current text; when the value that holds it says the same, it is not noted again. */
    void invalidText(InvalidValueException e) {
        for (Issue issue : e.report().issues()) {
            faults.addOnce(issue.toBuilder().path(path()).build(), tokens.place());
        }
    }

    /** Returns the beginning of a fault in the house form. */
    Issue.Builder issue(IssueCode code, Path path, String rule, String found) {
        return Issue.builder()
                .code(code)
                .path(path)
                .message("'" + subject(path) + "' must be " + rule + ", but was " + found)
                .putDetail("rule", rule)
                .putDetail("value", found);
    }

    /** Returns the current value as messages show it. */
    String found() {
        return switch (kind) {
            case TEXT -> Require.quoted(tokens.text());
            case INTEGER, DECIMAL -> cut(tokens.text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case OBJECT_START -> "an object";
            case LIST_START -> "a list";
            default -> "something else";
        };
    }

    private static String cut(String number) {
        return number.length() <= 40 ? number : number.substring(0, 40) + "…";
    }

    private void stopIfQuick() {
        if (!thorough) {
            throw new Reread();
        }
    }

    // What is not known

    /**
     * Returns the fault of an unknown name or word with advice, or without if it is not going to be listed.
     *
     * @param words what is known instead
     */
    Issue advised(Issue unknown, String word, Iterable<String> words) {
        return faults.hasRoom(unknown.severity())
                ? unknown.toBuilder()
                        .hint(NearestWord.hint(word, words, budget))
                        .build()
                : unknown;
    }

    /**
     * Keeps the field whose name is the current token, and reads its value.
     *
     * @param issue the issue
     * @param known the names that are known
     */
    void keepField(String name, Issue issue, Iterable<String> known) {
        note(issue, name, known);
        next();
        long place = tokens.place();
        Tree value = TreeReader.read(this, false);
        if (!here().field(name, value)) {
            faults.add(ObjectShape.twice(this, name), place);
        }
    }

    /**
     * Keeps the current word of a list.
     *
     * @param issue the issue
     * @param known the words that are known
     */
    void keepWord(Issue issue, Iterable<String> known) {
        String word = tokens.text();
        TreeReader.read(this, false);
        if (here().word(word)) {
            note(issue, word, known);
        } else {
            fault(issue(IssueCode.DUPLICATE, path(), "given once", "given again")
                    .build());
        }
    }

    /**
     * Notes the issue of a word at the current place, which is no fault.
     *
     * @param known the words that are known
     */
    void note(Issue issue, String word, Iterable<String> known) {
        Issue note = issue.toBuilder().severity(Severity.INFORMATION).build();
        faults.add(advised(note, word, known), tokens.place());
    }

    /** Says that the document is of another version than the one that is written, and is read all the same. */
    void readAs(Version other) {
        readAs = other;
    }

    /** Returns whether the document is read though it is of that version. */
    boolean reads(String version) {
        return readAs != null && readAs.toString().equals(version);
    }

    /** Keeps the schema that the document names for editors. */
    void keepSchemaLink(String link) {
        schemaLink = link;
    }

    /** Returns the schema that the document names for editors. */
    @Nullable String schemaLink() {
        return schemaLink;
    }

    private UnknownContent here() {
        if (depth >= kept.length) {
            kept = Arrays.copyOf(kept, names.length);
        }
        UnknownContent found = kept[depth];
        if (found == null) {
            found = new UnknownContent();
            kept[depth] = found;
        }
        return found;
    }

    /** Keeps what was kept in the value of a field of the current object, if anything was. */
    <T> void keepPart(String name, Shape<T> shape, @Nullable T value) {
        UnknownContent part = takeKept();
        if (part != null && value != null) {
            here().under(name, TreeSink.of(shape, value), part);
        }
    }

    /** Keeps what was kept in an element of the current list, if anything was. */
    <T> void keepPart(int index, Shape<T> shape, @Nullable T value) {
        UnknownContent part = takeKept();
        if (part != null && value != null) {
            here().under(index, TreeSink.of(shape, value), part);
        }
    }

    /** Says that the value that was read last is to be written in its long form if something was kept in it. */
    void keepsExpanding(ObjectShape<?, ?> shape) {
        if (keptInPart != null) {
            keptInPart.expanding(shape);
        }
    }

    /** Keeps this in the value that was read last. */
    void keep(@Nullable UnknownContent part) {
        keptInPart = part;
    }

    /** Returns what was kept in the value that was read last. */
    @Nullable UnknownContent takeKept() {
        UnknownContent part = keptInPart;
        keptInPart = null;
        return part;
    }

    // Identifiers

    /** Reads a value without noting its identifiers. */
    <T> @Nullable T readApart(Shape<T> shape) {
        apart++;
        try {
            return shape.read(this);
        } finally {
            apart--;
        }
    }

    void define(String kindOfThing, Object id) {
        if (apart > 0) {
            return;
        }
        references.define(kindOfThing, id, identified());
    }

    void refer(String kindOfThing, Object id) {
        if (apart > 0) {
            return;
        }
        references.refer(kindOfThing, id, identified());
    }

    private Path identified() {
        Path path = path();
        if (trail != null) {
            trail.addId(path, tokens.place());
        }
        return path;
    }

    /** Notes that references may lead to a thing that the document does not hold. */
    void resolve(String kindOfThing, Object id) {
        if (apart == 0) {
            references.resolve(kindOfThing, id);
        }
    }

    /** Notes that there may be things of a kind whose identifiers are not known. */
    void defineUnknown(String kindOfThing) {
        if (apart == 0) {
            references.defineUnknown(kindOfThing);
        }
    }

    /** Notes that what the shape would have defined is not known. */
    void defineUnknown(Shape<?> shape) {
        if (apart == 0) {
            unread.addUnknown(shape);
        }
    }

    /**
     * Notes what is wrong with the identifiers.
     *
     * @param whole whether the document was read to its end
     */
    void finish(boolean whole) {
        for (Issue issue : references.report(faults.room(), budget).issues()) {
            if (whole || !issue.code().equals(IssueCode.UNKNOWN_REFERENCE)) {
                faultElsewhere(issue);
            }
        }
    }

    /** Returns how many shapes were visited for what they would have defined. */
    int visits() {
        return unread.visits();
    }

    /** Returns how many distances between words were computed. */
    int distances() {
        return budget.distances();
    }
}
