package org.pingcha.rules;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** What an administrator does to the year that the calendar's page shows: a file for the whole year, or a single day. */
@Named
@ViewScoped
public class CalendarEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CalendarService service;
    @Inject
    WorkCalendarView calendar;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private final CalendarInput input = new CalendarInput();
    private boolean mayChange;
    private int year;
    private Long seenVersion;
    private CalendarPreview preview;
    private transient Part file;

    /** After the calendar itself was loaded. */
    public void load() {
        mayChange = actor.get().is(Role.ADMIN);
        year = calendar.getShownYear();
        CalendarYearRow known = calendar.getAnnounced();
        if (known != null) {
            seenVersion = known.version();
            input.setSource(known.source());
            input.setVerified(known.verified());
        }
    }

    public void check() throws IOException {
        preview = null;
        if (file == null || file.getSize() == 0) {
            throw new Problem("rules.problem.noFile");
        }
        try (InputStream content = file.getInputStream()) {
            preview = service.check(year, content.readNBytes(CalendarReader.MOST_BYTES + 1));
        }
        if (preview.file().source() != null) {
            input.setSource(preview.file().source());
        }
    }

    public String replace() {
        service.replace(year, seenVersion, new YearEntry(input.getSource(), input.isVerified(), preview.file().days()));
        return done("replaced");
    }

    public String describe() {
        service.describe(year, seen(), input.getSource(), input.isVerified());
        return done("described");
    }

    public String putDay() {
        service.put(seen(), new DayEntry(input.day(), input.getReason()));
        return done("day");
    }

    public String removeDay() {
        service.remove(seen(), input.day().date(), input.getReason());
        return done("removed");
    }

    /** What a fault says. */
    public String say(CalendarFault fault) {
        return texts.of(fault.key(), Integer.toString(year));
    }

    private long seen() {
        if (seenVersion == null) {
            throw new Problem("rules.problem.yearMissing", Integer.toString(year));
        }
        return seenVersion;
    }

    private String done(String what) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("saved", what);
        return "/rules/calendar?faces-redirect=true&year=" + year;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public CalendarInput getInput() {
        return input;
    }

    public CalendarPreview getPreview() {
        return preview;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
