package org.therex.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A table of plain text that makes its widest columns narrower until it fits. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 2;

    private final ImmutableList<String> headings;
    private final List<Row> rows = new ArrayList<>();

    TextTable(String... headings) {
        this.headings = ImmutableList.copyOf(headings);
    }

    /** A row of cells, or a line across the table. */
    private record Row(ImmutableList<String> cells) {

        boolean isAcross() {
            return cells.size() == 1;
        }
    }

    /** Adds a row with a cell for each heading. */
    void row(String... cells) {
        rows.add(new Row(ImmutableList.copyOf(cells)));
    }

    /** Adds a line across the table. */
    void across(String text) {
        rows.add(new Row(ImmutableList.of(text)));
    }

    /** Adds the table to a page; a column without content is left out. */
    void addTo(Page page, int width) {
        int[] columns = used();
        int[] widths = widths(columns, width);
        line(page, columns, widths, headings);
        line(page, columns, widths, underlines(columns, widths));
        for (Row row : rows) {
            if (row.isAcross()) {
                Page.lines(row.cells().get(0), width).forEach(page::line);
            } else {
                line(page, columns, widths, row.cells());
            }
        }
    }

    private int[] used() {
        return IntStream.range(0, headings.size())
                .filter(column -> rows.stream()
                        .anyMatch(row ->
                                !row.isAcross() && !row.cells().get(column).isEmpty()))
                .toArray();
    }

    private int[] widths(int[] columns, int width) {
        int[] widths = of(columns, column -> widest(column, Splitter.on('\n')));
        int room = width - GAP.length() * (columns.length - 1);
        narrow(widths, of(columns, column -> widest(column, Splitter.on(' '))), room);
        narrow(widths, of(columns, column -> NARROWEST), room);
        return widths;
    }

    private static int[] of(int[] columns, IntUnaryOperator value) {
        return Arrays.stream(columns).map(value).toArray();
    }

    /** Returns the length of the longest part of a column. */
    private int widest(int column, Splitter parts) {
        int widest = 0;
        for (Row row : rows) {
            if (!row.isAcross()) {
                for (String part : parts.split(row.cells().get(column))) {
                    widest = Math.max(widest, Page.length(part));
                }
            }
        }
        for (String part : parts.split(headings.get(column))) {
            widest = Math.max(widest, Page.length(part));
        }
        return widest;
    }

    /** Narrows the widest column that may shrink, until all columns fit or none may shrink. */
    private static void narrow(int[] widths, int[] least, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private ImmutableList<String> underlines(int[] columns, int[] widths) {
        String[] lines = new String[headings.size()];
        Arrays.fill(lines, "");
        for (int i = 0; i < columns.length; i++) {
            lines[columns[i]] = "-".repeat(widths[i]);
        }
        return ImmutableList.copyOf(lines);
    }

    private static void line(Page page, int[] columns, int[] widths, ImmutableList<String> cells) {
        List<ImmutableList<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            wrapped.add(Page.lines(cells.get(columns[i]), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
                line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[i] - Page.length(cell)));
            }
            page.line(line.toString().stripTrailing());
        }
    }
}
