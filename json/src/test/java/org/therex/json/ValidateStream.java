package org.therex.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.therex.exercise.Exercise;

/** Reads a given number of megabytes of exercises without holding them; run in a process with little memory. */
final class ValidateStream {

    private ValidateStream() {}

    /**
     * Runs it.
     *
     * @param arguments how many megabytes, and {@code lines} or {@code list}
     */
    public static void main(String[] arguments) throws IOException {
        long bytes = Long.parseLong(arguments[0]) << 20;
        boolean list = arguments[1].equals("list");
        InputStream endless = new Repeated(records(list), list, bytes);
        RecordFormat<Exercise> format = TherexJson.exerciseRecords();
        RecordReader<Exercise> reader = list ? format.readList(endless) : format.readLines(endless);
        ReadProgress progress = reader.validateAll();
        System.out.println(progress);
    }

    private static byte[] records(boolean list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter<Exercise> lines = TherexJson.exerciseRecords().writeLines(out);
        for (Exercise exercise : SmallContent.catalog().exercises()) {
            lines.write(exercise);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        return (list ? text.replace("\n", ",\n") : text).getBytes(StandardCharsets.UTF_8);
    }

    /** The same bytes again and again, until there are enough of them; a list is opened before and closed after. */
    private static final class Repeated extends InputStream {

        private final byte[] bytes;
        private final boolean list;
        private final long most;
        private long given;
        private int next;
        private boolean opened;
        private boolean closed;

        Repeated(byte[] bytes, boolean list, long most) {
            this.bytes = bytes;
            this.list = list;
            this.most = most;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (list && !opened) {
                opened = true;
                to[offset] = '[';
                return 1;
            }
            if (next == bytes.length) {
                next = 0;
            }
            if (next == 0 && given >= most) {
                if (!list || closed) {
                    return -1;
                }
                // The last comma is there already.
                closed = true;
                byte[] end = "0]".getBytes(StandardCharsets.US_ASCII);
                to[offset] = end[0];
                if (length < 2) {
                    throw new IllegalStateException("read with room for a byte only");
                }
                to[offset + 1] = end[1];
                return 2;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, to, offset, count);
            next += count;
            given += count;
            return count;
        }
    }
}
