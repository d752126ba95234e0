package org.pingcha.today;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** Where the day begins: what waits, each thing one click away, then how the work stands. */
@Named
@ViewScoped
public class TodayView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient TodayQueries queries;
    @Inject
    transient Preferences preferences;
    @Inject
    transient Texts texts;
    @Inject
    transient Clock clock;

    private Today today;

    public void load() {
        today = queries.today();
    }

    /** The day, and its name. */
    public String getDay() {
        LocalDate day = ChinaTime.today(clock);
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, preferences.locale());
    }

    /** What an item is called; the key itself where its room has not named it. */
    public String title(WorkItem item) {
        String text = item.named() ? texts.get(item.title()) : item.title();
        return text.startsWith("???") ? item.title() : text;
    }

    public Today getToday() {
        return today;
    }
}
