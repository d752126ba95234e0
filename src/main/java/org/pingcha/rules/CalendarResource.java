package org.pingcha.rules;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pingcha.web.Texts;

/** {@code GET /api/v1/calendar/deadline}: when a period ends, and which days on the way do not count. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    @EJB
    WorkCalendars calendars;

    @Context
    HttpHeaders headers;

    /** A day that does not count, and why. */
    public record Skipped(LocalDate date, String reason) {
    }

    /** The answer; not official where the holidays of a year on the way are not announced yet. */
    public record Answer(LocalDate due, List<Skipped> skipped, boolean official) {
    }

    @GET
    @Path("deadline")
    public Answer deadline(@QueryParam("from") String from, @QueryParam("amount") String amount,
                           @QueryParam("unit") String unit) {
        Deadline deadline = DeadlineQuestion.of(from, amount, unit).answer(calendars.current());
        Locale locale = locale();
        return new Answer(deadline.due(), deadline.skipped().stream()
            .map(off -> new Skipped(off.date(), off.isHoliday() ? off.name(locale)
                : Texts.text(locale, "rules.calendar.weekend"))).toList(), deadline.official());
    }

    /** Chinese, unless the client asks for English first. */
    private Locale locale() {
        boolean english = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) != null
            && "en".equals(headers.getAcceptableLanguages().get(0).getLanguage());
        return english ? Texts.ENGLISH : Texts.CHINESE;
    }
}
