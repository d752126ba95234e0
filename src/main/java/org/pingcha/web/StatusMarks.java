package org.pingcha.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** {@code <k:marks>}: the states of one thing beside each other, {@code of} a list of {@link Mark}s. */
@FacesComponent("pingcha.StatusMarks")
public class StatusMarks extends WrittenPart {
    @Override
    protected void write(FacesContext context, ResponseWriter out) throws IOException {
        String between = "";
        for (Object each : (List<?>) value("of")) {
            out.write(between);
            mark(out, (Mark) each, false);
            between = " ";
        }
    }
}
