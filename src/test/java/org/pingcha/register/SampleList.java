package org.pingcha.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of 240 cases that an office wrote (GB18030), and the same list as other software would write it. */
public final class SampleList {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private SampleList() {
    }

    static byte[] bytes() {
        return resource("cases-sample.csv");
    }

    /** Line and column of each bad row, as the sample's own description names them: {@code 10/指派日期}. */
    static Set<String> expected() {
        Set<String> faults = new TreeSet<>();
        new String(resource("cases-sample.csv.expect"), StandardCharsets.UTF_8).lines()
            .forEach(line -> faults.add(line.split("\t")[0] + "/" + line.split("\t")[1]));
        return faults;
    }

    private static byte[] resource(String name) {
        try (InputStream in = SampleList.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells; no cell of the sample has a comma or quotation mark in it. */
    static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        new String(bytes(), GB18030).lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1)))));
        return rows;
    }

    static Path file(byte[] content) {
        try {
            Path file = Files.createTempFile("list", ".bin");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path csv(List<List<String>> rows, Charset charset, String start) {
        StringBuilder text = new StringBuilder(start);
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return file(text.toString().getBytes(charset));
    }

    static Path csv(List<List<String>> rows) {
        return csv(rows, StandardCharsets.UTF_8, "");
    }

    /** Columns in another order, the same for each row. */
    static List<List<String>> shuffled(List<List<String>> rows) {
        List<List<String>> shuffled = new ArrayList<>();
        rows.forEach(row -> {
            List<String> copy = new ArrayList<>(row);
            Collections.shuffle(copy, new Random(7));
            shuffled.add(copy);
        });
        return shuffled;
    }

    /** A workbook; what reads as an ISO date becomes a real date of the spreadsheet where asked for. */
    static Path xlsx(List<List<String>> rows, boolean realDates) {
        try {
            Path file = Files.createTempFile("list", ".bin");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = book.newWorksheet("案件");
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        put(sheet, r, c, rows.get(r).get(c), realDates);
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Worksheet sheet, int row, int column, String cell, boolean realDates) {
        if (realDates && cell.matches("\\d{4}-\\d\\d-\\d\\d") && !cell.endsWith("02-30")) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format(column % 2 == 0 ? "yyyy-mm-dd" : "yyyy\"年\"m\"月\"d\"日\"").set();
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
