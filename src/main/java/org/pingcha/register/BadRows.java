package org.pingcha.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The bad rows of a list as a spreadsheet, each with its reasons in the first column, to be put right and sent again. */
public final class BadRows {
    private BadRows() {
    }

    /**
     * Writes the header and the rows that have faults.
     *
     * @param reasonHeader the name of the first column, in the reader's language
     * @param reason       says a fault in the reader's language
     */
    public static void write(Path file, List<ListFault> faults, String reasonHeader, Function<ListFault, String> reason,
                             OutputStream out) {
        Map<Integer, List<ListFault>> byLine = faults.stream().collect(Collectors.groupingBy(ListFault::line));
        Map<Integer, String> reasons = new HashMap<>();
        byLine.forEach((line, some) -> reasons.put(line, some.stream()
            .map(fault -> fault.column() + ": " + reason.apply(fault)).collect(Collectors.joining("; "))));
        try (Workbook book = new Workbook(out, "Pingcha", "1.0"); Worksheet sheet = book.newWorksheet("Sheet1")) {
            int[] written = {0};
            CaseList.of(file).read(row -> {
                boolean header = written[0] == 0 && !row.isBlank();
                if (header || reasons.containsKey(row.line())) {
                    sheet.value(written[0], 0, header ? reasonHeader : reasons.get(row.line()));
                    for (int i = 0; i < row.cells().size(); i++) {
                        sheet.value(written[0], i + 1, harmless(row.cells().get(i)));
                    }
                    written[0]++;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list with nothing in it but the headers. */
    public static void writeTemplate(List<? extends ListHeading> columns, OutputStream out) {
        try (Workbook book = new Workbook(out, "Pingcha", "1.0"); Worksheet sheet = book.newWorksheet("Sheet1")) {
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).header());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula gets an apostrophe, or opening the sheet in another program would run it. */
    static String harmless(String cell) {
        String text = cell.codePoints().filter(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
