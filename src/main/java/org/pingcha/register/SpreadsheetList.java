package org.pingcha.register;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.pingcha.shared.Problem;

/** A list as the first visible sheet of an XLSX workbook. */
final class SpreadsheetList extends CaseList {
    /** 100,000 rows of 26 columns unpack to about 130 MiB; far beyond that nobody's list goes. */
    private static final long MOST_UNPACKED = 1L << 30;
    /** The table of shared texts is the one part that must stand in memory. */
    private static final long MOST_TEXTS = 128L << 20;
    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_RATIO = 200;
    private static final long SMALL = 4L << 20;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_ROWS = 1_048_576;
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Path file;

    SpreadsheetList(Path file) throws IOException {
        this.file = file;
        checkPackage();
    }

    /** Unpacks every part once without keeping it: a bomb, a cut or a damaged file shows before anything is parsed. */
    private void checkPackage() throws IOException {
        if (isLocked()) {
            throw Problem.unreadable("register.problem.encrypted");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Problem.unreadable("register.problem.notAList");
            }
            if (zip.size() > MOST_ENTRIES) {
                throw Problem.unreadable("register.problem.bomb");
            }
            long total = 0;
            byte[] buffer = new byte[1 << 16];
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long size = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        size += n;
                        boolean bloated = size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_RATIO;
                        boolean texts = entry.getName().endsWith("sharedStrings.xml") && size > MOST_TEXTS;
                        if (bloated || texts || total + size > MOST_UNPACKED) {
                            throw Problem.unreadable("register.problem.bomb");
                        }
                    }
                }
                total += size;
            }
        } catch (ZipException e) {
            throw Problem.unreadable("register.problem.truncated");
        } catch (IOException e) {
            throw Problem.unreadable("register.problem.damaged");
        }
    }

    /** Bit 0 of the flags in the first local header. */
    private boolean isLocked() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(8);
            return head.length == 8 && (head[6] & 1) == 1;
        }
    }

    @Override
    public boolean hasSerialDates() {
        return true;
    }

    @Override
    public void read(RowReader reader) {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            Sheet sheet = book.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                .orElseThrow(() -> Problem.unreadable("register.problem.empty"));
            try (Stream<Row> rows = sheet.openStream()) {
                Iterator<Row> each = rows.iterator();
                int last = 0;
                for (Row row = next(each); row != null; row = next(each)) {
                    // Rows that were never touched are not in the file, but they count.
                    while (last + 1 < row.getRowNum() && last < MOST_ROWS) {
                        reader.row(new ListRow(++last, List.of()));
                    }
                    last = row.getRowNum();
                    reader.row(new ListRow(last, cells(row, book.isDate1904())));
                }
            }
        } catch (IOException | ExcelReaderException e) {
            throw Problem.unreadable("register.problem.damaged");
        }
    }

    private static Row next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw Problem.unreadable("register.problem.damaged");
        }
    }

    private static List<String> cells(Row row, boolean since1904) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(unguarded(text(row.getCell(i), since1904)));
        }
        return cells;
    }

    private static String text(Cell cell, boolean since1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue();
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(raw);
        if (!number) {
            return cell.getText() == null ? "" : cell.getText();
        }
        if (isDate(cell)) {
            LocalDateTime moment = SpreadsheetDate.of(new BigDecimal(raw).add(since1904 ? DAYS_TO_1904 : BigDecimal.ZERO));
            return moment == null ? raw : moment.toLocalDate().toString();
        }
        // An identity number typed as a number must not come out as 9.9E+17.
        return new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(String raw) {
        return raw != null && raw.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        return SpreadsheetDate.isFormat(id == null ? 0 : id, cell.getDataFormatString());
    }
}
