package org.therex.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.therex.check.Report;

/** A mapper of either Jackson with our module, as far as what it must do is the same. */
interface TherexMapper {

    String write(Object value);

    byte[] writeBytes(Object value);

    <T> T read(String text, Class<T> type);

    <T> T read(byte[] text, Class<T> type);

    /** Writes a value as a tree and reads that. */
    <T> T throughTree(T value, Class<T> type);

    /** Reads a text as a tree and that as a value. */
    <T> T readThroughTree(String text, Class<T> type);

    /** Converts a value to a map and back. */
    <T> T throughMap(T value, Class<T> type);

    /** Reads an object as a map whose names are of a type. */
    <K> Map<K, Integer> readMap(String text, Class<K> key);

    /** Returns the report of an exception that the mapper threw for one of our values. */
    Report report(Throwable thrown);

    /** Returns what an exception must be that the mapper throws for a document that is no JSON. */
    Class<? extends Exception> ofBrokenJson();

    /** Returns what an exception must be that the mapper throws for any value. */
    Class<? extends Exception> ofAnyValue();

    /** A mapper of Jackson 3. */
    record OfJackson3(String name, tools.jackson.databind.json.JsonMapper mapper) implements TherexMapper {

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public byte[] writeBytes(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> T read(byte[] text, Class<T> type) {
            return mapper.readValue(text, type);
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public <T> T readThroughTree(String text, Class<T> type) {
            return mapper.treeToValue(mapper.readTree(text), type);
        }

        @Override
        public <T> T throughMap(T value, Class<T> type) {
            return mapper.convertValue(mapper.convertValue(value, Map.class), type);
        }

        @Override
        public <K> Map<K, Integer> readMap(String text, Class<K> key) {
            return mapper.readValue(text, mapper.getTypeFactory().constructMapType(Map.class, key, Integer.class));
        }

        @Override
        public Report report(Throwable thrown) {
            return ((InvalidJsonException) thrown).report();
        }

        @Override
        public Class<? extends Exception> ofBrokenJson() {
            return tools.jackson.core.exc.StreamReadException.class;
        }

        @Override
        public Class<? extends Exception> ofAnyValue() {
            return tools.jackson.databind.DatabindException.class;
        }
    }

    /** A mapper of Jackson 2, which throws what is checked: here it comes out unchecked and otherwise as it is. */
    record OfJackson2(String name, com.fasterxml.jackson.databind.json.JsonMapper mapper) implements TherexMapper {

        @SuppressWarnings("unchecked") // The exception is not looked at.
        private static <R, X extends Exception> R unchecked(Callable<R> call) throws X {
            try {
                return call.call();
            } catch (Exception e) {
                throw (X) e;
            }
        }

        private static <R> R described(Callable<R> call) {
            return OfJackson2.<R, RuntimeException>unchecked(call);
        }

        @Override
        public String write(Object value) {
            return described(() -> mapper.writeValueAsString(value));
        }

        @Override
        public byte[] writeBytes(Object value) {
            return described(() -> mapper.writeValueAsBytes(value));
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            return described(() -> mapper.readValue(text, type));
        }

        @Override
        public <T> T read(byte[] text, Class<T> type) {
            return described(() -> mapper.readValue(text, type));
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) {
            return described(() -> mapper.treeToValue(mapper.valueToTree(value), type));
        }

        @Override
        public <T> T readThroughTree(String text, Class<T> type) {
            return described(() -> mapper.treeToValue(mapper.readTree(text), type));
        }

        @Override
        public <T> T throughMap(T value, Class<T> type) {
            return mapper.convertValue(mapper.convertValue(value, Map.class), type);
        }

        @Override
        public <K> Map<K, Integer> readMap(String text, Class<K> key) {
            return described(() ->
                    mapper.readValue(text, mapper.getTypeFactory().constructMapType(Map.class, key, Integer.class)));
        }

        @Override
        public Report report(Throwable thrown) {
            return ((org.therex.json.jackson2.InvalidJsonException) thrown).report();
        }

        @Override
        public Class<? extends Exception> ofBrokenJson() {
            return com.fasterxml.jackson.core.exc.StreamReadException.class;
        }

        @Override
        public Class<? extends Exception> ofAnyValue() {
            return JsonProcessingException.class;
        }
    }
}
