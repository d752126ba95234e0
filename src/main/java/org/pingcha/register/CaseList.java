package org.pingcha.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.pingcha.shared.Problem;

/**
 * A file that should hold a list: of cases, or of what another room takes in. What it is, is judged by its content, never by its name; every reading streams,
 * so that its size does not matter to the heap.
 */
public abstract sealed class CaseList permits CsvList, SpreadsheetList {
    private static final long MOST_BYTES = 200L << 20;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Takes the rows one by one. */
    @FunctionalInterface
    public interface RowReader {
        void row(ListRow row);
    }

    /** Recognises the file. @throws Problem unreadable where it is no list */
    public static CaseList of(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Problem.unreadable("register.problem.empty");
            }
            if (size > MOST_BYTES) {
                throw Problem.unreadable("register.problem.tooBig", MOST_BYTES >> 20);
            }
            byte[] head = head(file);
            if (startsWith(head, OLE2)) {
                throw Problem.unreadable(isEncrypted(file) ? "register.problem.encrypted" : "register.problem.oldExcel");
            }
            if (startsWith(head, ZIP)) {
                return new SpreadsheetList(file);
            }
            return new CsvList(file);
        } catch (IOException e) {
            throw Problem.unreadable("register.problem.damaged");
        }
    }

    /** Gives all rows in order, the header among them, empty ones too. */
    public abstract void read(RowReader reader);

    /** Whether numbers may be days counted from 1900, as spreadsheets keep dates. */
    public abstract boolean hasSerialDates();

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        }
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** An encrypted workbook is an OLE2 file whose directory names EncryptedPackage, in UTF-16. */
    private static boolean isEncrypted(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(8 << 20);
            for (int i = 0; i + name.length <= bytes.length; i++) {
                if (bytes[i] == name[0] && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The apostrophe that guards a formula in the sheet of bad rows does not belong to the value. */
    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }
}
