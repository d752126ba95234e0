package org.pingcha.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pingcha.shared.Problem;

/** A list as separated text: UTF-8 with or without a mark, or GB18030, whichever the bytes are. */
final class CsvList extends CaseList {
    private static final int MARK = 0xFEFF;
    private final Path file;
    private final Charset charset;
    private final char separator;
    private final boolean endsWithNewLine;

    CsvList(Path file) throws IOException {
        this.file = file;
        this.charset = charsetOf(file);
        Scan scan = scan();
        this.separator = scan.separator;
        this.endsWithNewLine = scan.endsWithNewLine;
    }

    private static Charset charsetOf(Path file) throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try (Reader in = strict(file, charset)) {
                in.transferTo(java.io.Writer.nullWriter());
                return charset;
            } catch (CharacterCodingException e) {
                // not this one
            }
        }
        throw Problem.unreadable(isCut(file) ? "register.problem.truncated" : "register.problem.notAList");
    }

    /** Whether only the last character is broken: the file was cut off in it. */
    private static boolean isCut(Path file) throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            long size = Files.size(file);
            for (int less = 1; less <= 3 && less < size; less++) {
                try (InputStream in = new CutStream(Files.newInputStream(file), size - less);
                     Reader text = new InputStreamReader(in, charset.newDecoder()
                         .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
                    text.transferTo(java.io.Writer.nullWriter());
                    return true;
                } catch (CharacterCodingException e) {
                    // more is broken than that
                }
            }
        }
        return false;
    }

    private static Reader strict(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 16);
    }

    private Reader open() throws IOException {
        Reader in = strict(file, charset);
        in.mark(1);
        if (in.read() != MARK) {
            in.reset();
        }
        return in;
    }

    private record Scan(char separator, boolean endsWithNewLine) {
    }

    /** One pass over the characters: no list has control characters in it, and the header tells the separator. */
    private Scan scan() throws IOException {
        int commas = 0;
        int tabs = 0;
        int semicolons = 0;
        boolean header = true;
        int first = -1;
        int last = -1;
        try (Reader in = open()) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F) {
                    throw Problem.unreadable("register.problem.notAList");
                }
                first = first < 0 && !Character.isWhitespace(c) ? c : first;
                header = header && !(first >= 0 && (c == '\n' || c == '\r'));
                if (header) {
                    commas += c == ',' ? 1 : 0;
                    tabs += c == '\t' ? 1 : 0;
                    semicolons += c == ';' ? 1 : 0;
                }
                last = c;
            }
        }
        if (first < 0) {
            throw Problem.unreadable("register.problem.empty");
        }
        if (first == '<' || first == '{' || first == '%') {
            throw Problem.unreadable("register.problem.notAList");
        }
        char best = tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
        return new Scan(best, last == '\n' || last == '\r');
    }

    @Override
    public boolean hasSerialDates() {
        return false;
    }

    @Override
    public void read(RowReader reader) {
        int line = 0;
        int width = 0;
        int lastWidth = 0;
        try (Reader in = open(); CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator)
            .skipEmptyLines(false).allowMissingFields(true).allowExtraFields(true).allowUnclosedQuote(false).ofCsvRecord(in)) {
            for (CsvRecord fields : records) {
                line++;
                lastWidth = fields.getFieldCount();
                width = width == 0 ? lastWidth : width;
                reader.row(new ListRow(line, fields.getFields().stream().map(CaseList::unguarded).toList()));
            }
        } catch (CsvParseException e) {
            throw Problem.unreadable("register.problem.quote", line + 1);
        } catch (UncheckedIOException | IOException e) {
            throw Problem.unreadable("register.problem.damaged");
        }
        // Office software ends the last row with a new line; without one and with cells missing it was cut off.
        if (!endsWithNewLine && lastWidth < width) {
            throw Problem.unreadable("register.problem.truncated");
        }
    }

    /** The first bytes of a stream. */
    private static final class CutStream extends PushbackInputStream {
        private long left;

        CutStream(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int got = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, got);
            return got;
        }
    }
}
