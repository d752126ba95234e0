package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.rules.Matter;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.RuleSubject;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/**
 * The columns of the official annual report (投诉合计、投诉事项、处理决定、不服处理决定) and whether limits were kept. A complaint of
 * several matters counts once, under the first of them, so that the columns add up; a decision counts under its gravest
 * outcome.
 */
@Dependent
public class ReportColumns {
    private static final int FIRST_MATTER = 2;
    private static final int LAST_MATTER = 5;
    private static final String FIRST = "(select min(m.code) from ComplaintMatter m where m.complaint = c) in (%s)";
    private static final String OUTCOME = "exists (select 1 from Proposal p join p.outcomes x where p.complaint = c"
        + " and p.state = org.pingcha.complaint.Proposal$State.APPROVED and x in (%s))";
    private static final String REMEDY = "exists (select 1 from RemedyTaken r where r.complaint = c%s)";
    private static final String KIND = " and r.kind = org.pingcha.complaint.RemedyKind.";

    @EJB
    RuleQueries rules;

    @Inject
    Clock clock;

    /** The columns of a form, in its order. */
    List<ReportColumn> of(ReportForm form) {
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(column("TOTAL", 1, "1 = 1"));
        if (form == ReportForm.FOUR_MATTERS) {
            for (int number = FIRST_MATTER; number <= LAST_MATTER; number++) {
                int mapped = number;
                columns.add(column("C" + number, number, first(books().flatMap(book -> book.matters().stream()).filter(matter -> matter.reportColumn() == mapped)
                    .map(Matter::code).distinct())));
            }
        } else {
            for (Matter matter : rules.complaintRules(ChinaTime.today(clock)).matters()) {
                columns.add(new ReportColumn(matter.code(), null, matter.textZh(), matter.textEn(), first(Stream.of(matter.code()))));
            }
        }
        columns.add(column("C6", 6, outcome(6)));
        columns.add(column("C7", 7, outcome(7) + " and not " + outcome(6)));
        columns.add(column("C8", 8, outcome(8)));
        columns.add(column("C9", 9, REMEDY.formatted(KIND + RemedyKind.RECONSIDERATION)));
        columns.add(column("C10", 10, REMEDY.formatted(KIND + RemedyKind.LITIGATION)));
        columns.add(column("C11", 11, REMEDY.formatted("")));
        columns.add(column("IN_TIME", null, "c.next.late = false"));
        columns.add(column("LATE", null, "c.next.late = true"));
        return columns;
    }

    /** The column with that key, of either form. */
    Optional<ReportColumn> find(String key) {
        return Stream.of(ReportForm.values()).flatMap(form -> of(form).stream()).filter(column -> column.key().equals(key)).findFirst();
    }

    private Stream<RuleBook> books() {
        return rules.sets().stream().filter(set -> set.subject() == RuleSubject.COMPLAINT).map(set -> rules.byUuid(set.uuid()));
    }

    private static String first(Stream<String> codes) {
        // Codes come from rule sets, letters and digits alone; a column that no matter maps to counts nothing.
        String list = codes.filter(code -> code.matches("[A-Z0-9]+")).map(code -> "'" + code + "'").collect(Collectors.joining(", "));
        return list.isEmpty() ? "1 = 0" : FIRST.formatted(list);
    }

    private static String outcome(int column) {
        return OUTCOME.formatted(Stream.of(Outcome.values()).filter(outcome -> outcome.reportColumn() == column)
            .map(outcome -> "org.pingcha.complaint.Outcome." + outcome).collect(Collectors.joining(", ")));
    }

    private static ReportColumn column(String key, Integer number, String condition) {
        String text = "complaint.report.column." + key;
        return new ReportColumn(key, number, Texts.text(Texts.CHINESE, text), Texts.text(Texts.ENGLISH, text), condition);
    }
}
