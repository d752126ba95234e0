package org.pingcha.monitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the list behind a figure: same filter, one condition more. */
final class ListLink {
    /** Legal aid in China began in 1994: no case was closed before. A case without such a day is not closed. */
    private static final LocalDate BEGINNING = LocalDate.of(1994, 1, 1);

    private final String page;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private ListLink(String page) {
        this.page = page;
    }

    /** The reviews that have a score. */
    static ListLink files(OverviewFilter filter) {
        return new ListLink("/review/files").with("state", "SCORED").with("office", filter.office())
            .with("from", filter.from()).with("to", filter.to()).with("type", filter.type());
    }

    /** The reviews of one month, as far as the filter reaches into it. */
    static ListLink files(OverviewFilter filter, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return files(filter)
            .with("from", filter.from() != null && filter.from().isAfter(first) ? filter.from() : first)
            .with("to", filter.to() != null && filter.to().isBefore(last) ? filter.to() : last);
    }

    /** A firm's reviews that have a score, the worst first: what puts it out of line stands on top. */
    static ListLink worst(OverviewFilter filter, String firm) {
        return files(filter).with("firm", firm).with("sort", "SCORE").with("dir", "asc");
    }

    /** The cases closed in the period. */
    static ListLink closedCases(OverviewFilter filter) {
        boolean everything = filter.from() == null && filter.to() == null;
        return new ListLink("/register/cases").with("office", filter.office())
            .with("closedFrom", everything ? BEGINNING : filter.from()).with("closedTo", filter.to()).with("type", filter.type());
    }

    /** Another page with the same filter; where no dates are meant it says so, since none means the last twelve months. */
    static ListLink page(String page, OverviewFilter filter) {
        return new ListLink(page).with("period", filter.from() == null && filter.to() == null ? Period.EVERYTHING : null)
            .with("office", filter.office()).with("from", filter.from()).with("to", filter.to()).with("type", filter.type());
    }

    /** Sets a parameter; null leaves it as it is. */
    ListLink with(String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? page : page + "?" + parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}
