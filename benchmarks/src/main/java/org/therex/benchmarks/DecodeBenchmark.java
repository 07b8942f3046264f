package org.therex.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.therex.catalog.Catalog;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reading a set of exercises, beside the least that any codec on Jackson must do: scan the tokens and make a string of
 * each text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeBenchmark {

    private final JsonFactory jackson = new JsonFactory();
    private byte[] document = {};

    /** Writes the document: all the built-in exercises. */
    @Setup
    public void write() {
        document = TherexJson.exercises().compact().writeBytes(LowBack.catalog());
    }

    /** Reads the document strictly, with all faults collected. */
    @Benchmark
    public Catalog therex() {
        return TherexJson.exercises().read(document).value();
    }

    /** Scans the tokens and makes a string of each text and each name. */
    @Benchmark
    public void scanWithText(Blackhole hole) {
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), document)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    hole.consume(parser.getString());
                }
            }
        }
    }
}
