package com.example;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.therex.json.TherexJson;
import org.therex.json.jackson2.Jackson2;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;

/** Reads documents of programs in a local Spark, by both Jacksons. */
public final class Main {

    private Main() {}

    /** Prints the title of each program as Spark collected it. */
    public static void main(String... arguments) {
        List<String> documents = Arrays.stream(LowBackProgram.values())
                .map(each -> TherexJson.write(each.program()))
                .toList();
        SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        try {
            Dataset<String> titles = spark.createDataset(documents, Encoders.STRING())
                    .map((MapFunction<String, String>) Main::title, Encoders.STRING());
            List<String> collected = titles.collectAsList();
            if (collected.size() != documents.size()) {
                throw new AssertionError(collected);
            }
            System.out.println("Spark " + spark.version() + " read " + collected);
        } finally {
            spark.stop();
        }
    }

    private static String title(String document) {
        Program program = TherexJson.readProgram(document);
        Program same = TherexJson.programs().withLibrary(Jackson2.library()).read(document).value();
        if (!program.equals(same)) {
            throw new AssertionError("Jackson 2 reads another program: " + program.title());
        }
        return program.title();
    }
}
