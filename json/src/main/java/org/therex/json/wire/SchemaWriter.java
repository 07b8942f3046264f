package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Writes shapes as a JSON Schema, draft 2020-12. */
public final class SchemaWriter {

    private final WireSink out;
    private final Map<String, Shape<?>> defined = new HashMap<>();
    private final Queue<Shape<?>> pending = new ArrayDeque<>();

    private SchemaWriter(WireSink out) {
        this.out = out;
    }

    /**
     * Writes the schema of a shape, with a definition for each named shape in it.
     *
     * @param id the schema's identifier, an absolute URI
     * @throws IllegalStateException if two shapes have the same name
     */
    public static void write(WireSink out, String id, Shape<?> shape) {
        SchemaWriter schema = new SchemaWriter(out);
        out.startObject();
        schema.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.member("$id", id);
        if (shape.name() == null) {
            schema.members(shape);
        } else {
            schema.refer(shape);
        }
        out.name("$defs");
        out.startObject();
        for (Shape<?> next = schema.pending.poll(); next != null; next = schema.pending.poll()) {
            out.name(String.valueOf(next.name()));
            out.startObject();
            schema.members(next);
            out.endObject();
        }
        out.endObject();
        out.endObject();
    }

    private void members(Shape<?> shape) {
        if (!shape.description().isEmpty()) {
            member("description", shape.description());
        }
        shape.schema(this);
    }

    /** Writes the shape into the open object: a reference if it has a name. */
    void refer(Shape<?> shape) {
        String name = shape.name();
        if (name == null) {
            shape.schema(this);
            return;
        }
        Shape<?> known = defined.putIfAbsent(name, shape);
        if (known == null) {
            pending.add(shape);
        } else if (known != shape) {
            throw new IllegalStateException("two shapes are called " + name);
        }
        member("$ref", "#/$defs/" + name);
    }

    void type(String type) {
        member("type", type);
    }

    void member(String name, String value) {
        out.name(name);
        out.text(value);
    }

    void member(String name, int value) {
        out.name(name);
        out.number(value);
    }

    void member(String name, BigDecimal value) {
        out.name(name);
        out.number(value);
    }

    void member(String name, boolean value) {
        out.name(name);
        out.truth(value);
    }

    void member(String name, Iterable<String> values) {
        out.name(name);
        out.startList();
        values.forEach(out::text);
        out.endList();
    }

    void member(String name, Shape<?> shape) {
        out.name(name);
        out.startObject();
        refer(shape);
        out.endObject();
    }

    void examples(ImmutableList<String> examples) {
        if (!examples.isEmpty()) {
            member("examples", examples);
        }
    }

    void properties(ImmutableList<? extends Field<?, ?, ?>> fields) {
        out.name("properties");
        out.startObject();
        for (Field<?, ?, ?> field : fields) {
            out.name(field.name());
            out.startObject();
            if (!field.doc().isEmpty()) {
                member("description", field.doc());
            }
            refer(field.shape());
            out.endObject();
        }
        out.endObject();
    }

    /** Writes alternatives; an object among them is written where it stands, whatever its name. */
    void anyOf(Iterable<Shape<?>> shapes) {
        out.name("anyOf");
        out.startList();
        for (Shape<?> shape : shapes) {
            out.startObject();
            if (shape instanceof ObjectShape<?, ?>) {
                members(shape);
            } else {
                refer(shape);
            }
            out.endObject();
        }
        out.endList();
    }
}
