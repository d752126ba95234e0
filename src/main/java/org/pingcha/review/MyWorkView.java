package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.instrument.SheetTotals;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** An inspector's first page: what to go on with, what is due, how to get the next file. */
@Named
@ViewScoped
public class MyWorkView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    @EJB
    transient ReviewQueries reviews;
    @EJB
    transient NextFile next;
    @EJB
    transient WorkProgress progress;
    @Inject
    transient Texts texts;
    @Inject
    transient Preferences preferences;
    @Inject
    transient Clock clock;

    private List<Work> rows;
    private WorkCount count;

    /** A file and how far it is; asked is 0 before the start. */
    public record Work(WorkRow row, int answered, int asked) implements Serializable {
        public int left() {
            return asked - answered;
        }
    }

    public void load() {
        List<WorkRow> open = reviews.work();
        Map<Long, SheetTotals> far = progress.of(open.stream().map(WorkRow::sheet).filter(java.util.Objects::nonNull).toList());
        rows = open.stream().map(row -> {
            SheetTotals totals = row.sheet() == null ? null : far.get(row.sheet());
            return totals == null ? new Work(row, 0, 0) : new Work(row, totals.answered(), totals.asked());
        }).toList();
        count = reviews.workCount();
    }

    /** Takes the next file and opens its form; says so where there is none. */
    public String takeNext() {
        UUID review = next.take().orElse(null);
        if (review != null) {
            return "/review/form?faces-redirect=true&id=" + review;
        }
        FacesContext.getCurrentInstance().addMessage(null,
            new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get("review.mywork.none"), null));
        return null;
    }

    /** The begun file that was worked on last, as far as the starts tell; null where none is begun. */
    public Work getResume() {
        return rows.stream().filter(work -> work.row().startedAt() != null)
            .max(Comparator.comparing(work -> work.row().startedAt())).orElse(null);
    }

    public String getToday() {
        LocalDate today = ChinaTime.today(clock);
        return today + " " + today.getDayOfWeek().getDisplayName(TextStyle.FULL, preferences.locale());
    }

    /** When the last one was submitted; null where none was. */
    public String getLast() {
        Instant last = count.lastSubmitted();
        return last == null ? null : MINUTE.format(last.atZone(ChinaTime.ZONE));
    }

    /** Mean days from the giving out to the submission; null where none was submitted this year. */
    public String getDays() {
        return count.days() == null ? null : BigDecimal.valueOf(count.days()).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    public List<Work> getRows() {
        return rows;
    }

    public WorkCount getCount() {
        return count;
    }
}
