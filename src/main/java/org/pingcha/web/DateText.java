package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;

/** {@code <k:date>}: the day {@code of} (LocalDate) in a row of a list; nothing where there is none. */
@FacesComponent("pingcha.DateText")
public class DateText extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        LocalDate day = (LocalDate) value("of");
        if (day != null) {
            day(out, day);
        }
    }
}
