package org.pingcha.rules;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import org.pingcha.web.Texts;
import org.pingcha.web.WrittenPart;

/**
 * {@code <k:due>}: a due date, and how far off it is by the office's calendar. Attributes: {@code date} (LocalDate; nothing is written
 * where there is none), {@code done} where nobody has to act any more: the date alone.
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
        out.startElement("time", this);
        out.writeAttribute("datetime", date.toString(), null);
        out.writeText(date.toString(), null);
        out.endElement("time");
        if (!Boolean.parseBoolean(text("done"))) {
            if (look == null) {
                look = CDI.current().select(DueLook.class).get();
            }
            Due due = look.of(date);
            out.startElement("span", this);
            out.writeAttribute("class", "k-due " + due.tone(), null);
            icon(out, due.icon());
            out.writeText(Texts.text(context.getViewRoot().getLocale(), due.key(), due.days()), null);
            out.endElement("span");
        }
    }
}
