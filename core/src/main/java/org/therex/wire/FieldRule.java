package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** A rule about several fields of an object, which its type checks and which schema and reference state. */
abstract class FieldRule {

    private FieldRule() {}

    /** Returns the rule that at least one of some fields says something. */
    static FieldRule atLeastOne(String... fields) {
        return new OfFields("anyOf", "At least one", ImmutableList.copyOf(fields));
    }

    /** Returns the rule that one of some fields says something, and no other of them. */
    static FieldRule exactlyOne(String... fields) {
        return new OfFields("oneOf", "Exactly one", ImmutableList.copyOf(fields));
    }

    /** Returns the rule that a field is given if and only if another one has a certain word. */
    static FieldRule onlyWith(String field, String other, String word) {
        return new OnlyWith(field, other, word);
    }

    /** Returns the rule that some fields are left out where another one has a certain word. */
    static FieldRule noneWith(String other, String word, String... fields) {
        return new NoneWith(other, word, ImmutableList.copyOf(fields));
    }

    /** Writes the members of the schema that states the rule into an open object. */
    abstract void schema(SchemaWriter to, ObjectShape<?, ?> owner);

    /** Returns the rule in a sentence. */
    abstract String inWords();

    private static Shape<?> shape(ObjectShape<?, ?> owner, String name) {
        return owner.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field " + name))
                .shape();
    }

    private static String names(ImmutableList<String> fields) {
        return fields.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** Writes the condition that a field has a word. */
    private static void ifHas(SchemaWriter to, String field, String word) {
        to.object("if", () -> to.object("properties", () -> to.object(field, () -> to.member("const", word))));
    }

    private static final class OfFields extends FieldRule {

        private final String keyword;
        private final String howMany;
        private final ImmutableList<String> fields;

        OfFields(String keyword, String howMany, ImmutableList<String> fields) {
            this.keyword = keyword;
            this.howMany = howMany;
            this.fields = fields;
        }

        @Override
        void schema(SchemaWriter to, ObjectShape<?, ?> owner) {
            to.list(
                    keyword,
                    fields,
                    name -> to.object(() -> {
                        to.object("properties", () -> to.object(name, () -> saysSomething(to, shape(owner, name))));
                        to.member("required", ImmutableList.of(name));
                    }));
        }

        /** Writes what an empty list and false are not, which say as little as the absence of the field. */
        private static void saysSomething(SchemaWriter to, Shape<?> shape) {
            if (shape instanceof ElementsShape<?, ?>) {
                to.type("array");
                to.member("minItems", 1);
            } else if (shape instanceof TruthShape) {
                to.member("const", true);
            }
        }

        @Override
        String inWords() {
            return howMany + " of " + names(fields) + " is given and not empty.";
        }
    }

    private static final class OnlyWith extends FieldRule {

        private final String field;
        private final String other;
        private final String word;

        OnlyWith(String field, String other, String word) {
            this.field = field;
            this.other = other;
            this.word = word;
        }

        @Override
        void schema(SchemaWriter to, ObjectShape<?, ?> owner) {
            ifHas(to, other, word);
            to.object("then", () -> {
                to.object("properties", () -> to.member(field, true));
                to.member("required", ImmutableList.of(field));
            });
            to.object("else", () -> to.object("properties", () -> to.member(field, false)));
        }

        @Override
        String inWords() {
            return "`" + field + "` is given if and only if `" + other + "` is `" + word + "`.";
        }
    }

    private static final class NoneWith extends FieldRule {

        private final String other;
        private final String word;
        private final ImmutableList<String> fields;

        NoneWith(String other, String word, ImmutableList<String> fields) {
            this.other = other;
            this.word = word;
            this.fields = fields;
        }

        @Override
        void schema(SchemaWriter to, ObjectShape<?, ?> owner) {
            ifHas(to, other, word);
            to.object(
                    "then",
                    () -> to.object(
                            "properties", () -> fields.forEach(name -> saysNothing(to, name, shape(owner, name)))));
        }

        /** Writes that a field is absent, an empty list or false. */
        private static void saysNothing(SchemaWriter to, String name, Shape<?> shape) {
            if (shape instanceof ElementsShape<?, ?>) {
                to.object(name, () -> {
                    to.type("array");
                    to.member("maxItems", 0);
                });
            } else if (shape instanceof TruthShape) {
                to.object(name, () -> to.member("const", false));
            } else {
                to.member(name, false);
            }
        }

        @Override
        String inWords() {
            return "Where `" + other + "` is `" + word + "`, there is none of " + names(fields) + ".";
        }
    }
}
