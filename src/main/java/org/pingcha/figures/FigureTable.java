package org.pingcha.figures;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.shared.ChinaTime;

/** What is stored, by month and by year: what it is keyed by and adds up, and how an office's month, and then its year, gets into it. */
enum FigureTable {
    REVIEW("figure_review", "slice, type, slice_key", "n, total, squares, excellent, good, pass, fail, vetoed, cuts", null, true) {
        @Override
        String facts(String further) {
            return FigureFacts.reviews(further);
        }
    },
    LOSS("figure_loss", "type, form_code, item_code", "files, points", "version_id, section_code", true) {
        @Override
        String facts(String further) {
            return FigureFacts.losses(further);
        }
    },
    CASE("figure_case", "type", "closed, reviewed", null, false) {
        @Override
        String facts(String further) {
            return FigureFacts.cases(further);
        }
    };

    private static final String ABOVE = "select b.id from office t join office b on substring(t.path, 1, char_length(b.path)) = b.path where t.id = :office";

    private final String table;
    private final String keys;
    private final String sums;
    private final String greatest;
    private final boolean instants;

    FigureTable(String table, String keys, String sums, String greatest, boolean instants) {
        this.table = table;
        this.keys = keys;
        this.sums = sums;
        this.greatest = greatest;
        this.instants = instants;
    }

    /** The sums over the facts themselves, with the columns of the table but {@code whole}. */
    abstract String facts(String further);

    /** The start of a day, as its facts are dated. */
    Object start(LocalDate day) {
        return instants ? day.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime() : day;
    }

    /** The table of the months. */
    String monthly() {
        return table;
    }

    /** The table of whole years, dated by their first days. */
    String yearly() {
        return table + "_year";
    }

    /** All columns but the office, {@code whole} and the month or year. */
    String columns() {
        return keys + ", " + sums + (greatest == null ? "" : ", " + greatest);
    }

    /** Removes a month of every office, or of one with the wholes that it is in. */
    String delete(boolean oneOffice) {
        return "delete from " + table + " where month_on = :month" + counted(oneOffice);
    }

    /** Removes a year, given by its first day, as {@link #delete} does a month. */
    String deleteYear(boolean oneOffice) {
        return "delete from " + yearly() + " where year_on = :year" + counted(oneOffice);
    }

    private static String counted(boolean oneOffice) {
        return oneOffice ? " and office_id in (" + ABOVE + ") and (whole = true or office_id = :office)" : "";
    }

    String insertOwn(boolean oneOffice) {
        return "insert into " + table + " (office_id, whole, month_on, " + columns() + ") select f.office_id, false, f.month_on, " + columns()
            + " from (" + facts(oneOffice ? " and c.office_id = :office" : "") + ") f";
    }

    /** From what is each office's own: those below count for those above. */
    String insertWhole(boolean oneOffice) {
        return "insert into " + table + " (office_id, whole, month_on, " + columns() + ") select a.id, true, f.month_on, " + added() + " from " + table + " f"
            + " join office o on o.id = f.office_id join office a on substring(o.path, 1, char_length(a.path)) = a.path"
            + " where f.month_on = :month and f.whole = false" + (oneOffice ? " and a.id in (" + ABOVE + ")" : "")
            + " group by a.id, f.month_on, " + prefixed(keys, "f.%s");
    }

    /** From the months of that year that are stored; takes its first day and {@code :next}, that of the year after. */
    String insertYear(boolean oneOffice) {
        return "insert into " + yearly() + " (office_id, whole, year_on, " + columns() + ") select f.office_id, f.whole, cast(:year as date), " + added() + " from " + table + " f"
            + " where f.month_on >= :year and f.month_on < :next" + counted(oneOffice) + " group by f.office_id, f.whole, " + prefixed(keys, "f.%s");
    }

    private String added() {
        return prefixed(keys, "f.%s") + ", " + prefixed(sums, "sum(f.%s)") + (greatest == null ? "" : ", " + prefixed(greatest, "max(f.%s)"));
    }

    private static String prefixed(String columns, String pattern) {
        return Stream.of(columns.split(", ")).map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
