package org.pingcha.monitor;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.pingcha.register.CaseType;

/** What the address says, as it stands there. What cannot be read counts as not said: a link must not fail for it. */
public class OverviewInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String office;
    private String period;
    private String from;
    private String to;
    private String type;
    private Compared compare = Compared.NOTHING;

    /** The filter that it means on a day. */
    public OverviewFilter filter(LocalDate today) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        Period meant = constant(Period.values(), period);
        if (meant == null) {
            meant = first != null || last != null ? Period.BETWEEN : Period.TWELVE_MONTHS;
        }
        if (meant != Period.BETWEEN) {
            first = meant.first(today);
            last = meant.last(today);
        } else if (first != null && last != null && first.isAfter(last)) {
            LocalDate swapped = first;
            first = last;
            last = swapped;
        }
        period = meant.name();
        from = first == null ? null : first.toString();
        to = last == null ? null : last.toString();
        return new OverviewFilter(office, first, last, constant(CaseType.values(), type));
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String code) {
        office = code == null || code.isBlank() ? null : code.strip();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String name) {
        period = name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String day) {
        from = day;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String day) {
        to = day;
    }

    public String getType() {
        return type;
    }

    public void setType(String name) {
        type = name;
    }

    public String getCompare() {
        return compare.name();
    }

    /** What cannot be read means nothing. */
    public void setCompare(String name) {
        Compared known = constant(Compared.values(), name);
        compare = known == null ? Compared.NOTHING : known;
    }

    Compared compared() {
        return compare;
    }

    public Compared[] getComparisons() {
        return Compared.values();
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public CaseType[] getTypes() {
        return CaseType.values();
    }

    public boolean isBetween() {
        return Period.BETWEEN.name().equals(period);
    }

    /** Whether anything but the usual is asked for. */
    public boolean isNarrowed() {
        return office != null || type != null || compare != Compared.NOTHING || !Period.TWELVE_MONTHS.name().equals(period);
    }
}
