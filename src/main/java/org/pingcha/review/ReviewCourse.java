package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.scoring.Grade;
import org.pingcha.web.Texts;

/** What happened to the review on show. */
@Named
@ViewScoped
public class ReviewCourse implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReviewQueries queries;
    @Inject
    transient Texts texts;

    private List<EventRow> events;

    void open(UUID review) {
        events = queries.events(review);
    }

    /** What the event tells, grades in the reader's words. */
    public String note(EventRow event) {
        String text = event.note() == null ? "" : event.note();
        for (Grade grade : Grade.values()) {
            text = text.replace(grade.name(), texts.name(grade));
        }
        return text;
    }

    public List<EventRow> getEvents() {
        return events;
    }
}
