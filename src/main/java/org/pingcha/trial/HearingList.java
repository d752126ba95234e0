package org.pingcha.trial;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pingcha.register.CaseList;
import org.pingcha.register.ListFault;
import org.pingcha.register.ListHeader;
import org.pingcha.register.ListRow;
import org.pingcha.register.ListWords;
import org.pingcha.register.RowReading;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * A court's list of hearings, XLSX or CSV, read with the register's own reading of lists: every row that is not empty is
 * either good or has faults that name line, column and value.
 */
final class HearingList {
    /** A month of a large court; whoever has more sends two lists. */
    static final int MOST = 5000;
    private static final Map<String, Openness> OPENNESS = new HashMap<>();
    private static final Map<String, CourtProcedure> PROCEDURES = new HashMap<>();

    static {
        ListWords.put(OPENNESS, Openness.OPEN, "公开", "公开开庭", "公开审理", "是", "open");
        ListWords.put(OPENNESS, Openness.CLOSED, "不公开", "不公开开庭", "不公开审理", "否", "closed");
        ListWords.put(OPENNESS, Openness.ONLINE, "线上", "网上", "在线", "网络开庭", "互联网开庭", "online");
        ListWords.put(PROCEDURES, CourtProcedure.ORDINARY, "普通", "普通程序", "ordinary");
        ListWords.put(PROCEDURES, CourtProcedure.SUMMARY, "简易", "简易程序", "小额诉讼", "summary");
        ListWords.put(PROCEDURES, CourtProcedure.FAST_TRACK, "速裁", "速裁程序", "fast track");
    }

    private final CaseList file;
    private final Function<Set<String>, Map<String, HearingCase>> cases;
    private final List<HearingListRow> read = new ArrayList<>();
    private final List<ListFault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private ListHeader<HearingColumn> header;

    /** @param cases finds the cases in sight by their numbers */
    private HearingList(CaseList file, Function<Set<String>, Map<String, HearingCase>> cases) {
        this.file = file;
        this.cases = cases;
    }

    /** @throws Problem unreadable where the file is no list */
    static HearingListCheck check(Path path, Function<Set<String>, Map<String, HearingCase>> cases) {
        HearingList list = new HearingList(CaseList.of(path), cases);
        list.file.read(list::take);
        if (list.header == null) {
            throw Problem.unreadable("register.problem.empty");
        }
        return list.result();
    }

    private void take(ListRow row) {
        if (row.isBlank()) {
            return;
        }
        if (header == null) {
            header = new ListHeader<>(HearingColumn.class, row);
            return;
        }
        if (read.size() + faults.size() >= MOST) {
            throw Problem.unreadable("trial.problem.tooManyRows", MOST);
        }
        RowReading<HearingColumn> cells = new RowReading<>(header, row, file.hasSerialDates());
        HearingEntry entry = entry(cells, row);
        if (cells.faults().isEmpty()) {
            read.add(new HearingListRow(row.line(), entry));
        } else {
            faults.addAll(cells.faults());
        }
    }

    private HearingEntry entry(RowReading<HearingColumn> cells, ListRow row) {
        String caseNo = cells.tight(HearingColumn.CASE_NO);
        LocalDate day = cells.date(HearingColumn.DAY);
        LocalTime time = time(cells, HearingColumn.TIME);
        LocalTime end = time(cells, HearingColumn.END);
        String court = cells.text(HearingColumn.COURT);
        String courtroom = cells.text(HearingColumn.COURTROOM);
        String judge = cells.text(HearingColumn.JUDGE);
        Openness openness = cells.choice(HearingColumn.OPENNESS, OPENNESS);
        CourtProcedure procedure = cells.choice(HearingColumn.PROCEDURE, PROCEDURES);
        boolean group = cells.yes(HearingColumn.GROUP);
        boolean major = cells.yes(HearingColumn.MAJOR);
        if (day == null || time == null) {
            return null;
        }
        Integer before = seen.putIfAbsent(caseNo + " " + day + " " + time, row.line());
        if (before != null) {
            cells.refuse(HearingColumn.CASE_NO, "trial.fault.repeated", before.toString());
        }
        if (end != null && !end.isAfter(time)) {
            cells.refuse(HearingColumn.END, "trial.fault.endsBefore");
        }
        return new HearingEntry(caseNo, court, courtroom, judge, openness == null ? Openness.OPEN : openness,
            procedure == null ? CourtProcedure.ORDINARY : procedure, at(day, time), end == null ? null : at(day, end), group, major);
    }

    private static LocalTime time(RowReading<HearingColumn> cells, HearingColumn column) {
        String text = cells.tight(column);
        LocalTime time = text == null ? null : ClockTime.parse(text);
        if (text != null && time == null) {
            cells.refuse(column, "trial.fault.notATime");
        }
        return time;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ChinaTime.ZONE).toInstant();
    }

    /** What only the register knows is asked for all rows at once. */
    private HearingListCheck result() {
        Set<String> numbers = new HashSet<>();
        read.forEach(row -> numbers.add(row.entry().caseNo()));
        Map<String, HearingCase> known = cases.apply(numbers);
        List<HearingListRow> good = new ArrayList<>();
        for (HearingListRow row : read) {
            HearingCase of = known.get(row.entry().caseNo());
            if (of == null) {
                refuse(row, HearingColumn.CASE_NO, row.entry().caseNo(), "trial.fault.noCase");
            } else if (ChinaTime.dayOf(row.entry().startsAt()).isBefore(of.assignedOn())) {
                refuse(row, HearingColumn.DAY, ChinaTime.dayOf(row.entry().startsAt()).toString(), "trial.fault.beforeAssigned", of.assignedOn().toString());
            } else {
                good.add(row);
            }
        }
        return new HearingListCheck(good, faults);
    }

    private void refuse(HearingListRow row, HearingColumn column, String value, String key, String... args) {
        faults.add(new ListFault(row.line(), header.name(column), value, key, List.of(args)));
    }
}
