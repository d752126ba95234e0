package org.pingcha.rules;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.pingcha.web.Texts;
import org.pingcha.web.WrittenPart;

/**
 * {@code <k:due>}: a due date, and how far off it is by the office's calendar. Attributes: {@code date} (LocalDate; nothing is written
 * where there is none); {@code done} where nobody has to act any more: the date alone; {@code paused}, where time stands still until then,
 * the key of the words for that.
 */
@FacesComponent("pingcha.DueMark")
public class DueMark extends WrittenPart {
    private transient DueLook look;

    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        LocalDate date = (LocalDate) value("date");
        if (date == null) {
            return;
        }
        Locale locale = context.getViewRoot().getLocale();
        String paused = text("paused");
        if (paused != null && !paused.isEmpty()) {
            sign(out, "is-paused", "pause-circle", Texts.text(locale, paused, date));
            return;
        }
        day(out, date);
        if (!Boolean.parseBoolean(text("done"))) {
            if (look == null) {
                look = CDI.current().select(DueLook.class).get();
            }
            Due due = look.of(date);
            sign(out, due.tone(), due.icon(), Texts.text(locale, due.key(), due.days()));
        }
    }

    private void sign(ResponseWriter out, String tone, String icon, String text) throws IOException {
        open(out, "span", "class", "k-due " + tone);
        icon(out, icon);
        out.writeText(text, null);
        close(out, "span");
    }
}
