package org.pingcha.opinion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.SheetFilling;
import org.pingcha.request.LinkAnswerService;
import org.pingcha.request.LinkQuestion;

/** The form behind a one-time link, for whoever holds it: each answer is kept as it is given, and the last click ends it. */
@Stateless
@PermitAll
public class OpinionLinkService {
    /** What stands for "not clear" among the answers of an item. */
    static final String NOT_CLEAR = "?";
    private static final int LONGEST_NAME = 60;

    @EJB
    LinkAnswerService links;

    @EJB
    OpinionKeeping keeping;

    @EJB
    SheetFilling sheets;

    @Inject
    Clock clock;

    /** @throws org.pingcha.shared.Problem where the link was used, was replaced, has run out, or was never made: they look alike */
    public OpinionForm find(String token, Locale locale) {
        LinkQuestion question = links.find(token);
        return keeping.form(keeping.ofRequest(question.uuid()), clock.instant(), locale);
    }

    /** Keeps one answer: an option's code, {@link #NOT_CLEAR}, a text, or null for none. */
    public void save(String token, String item, @Size(max = 4000) String value) {
        OpinionRequest opinion = keeping.ofRequest(links.find(token).uuid());
        fill(sheets, opinion.sheetId(), item, value, by(opinion, null), clock);
    }

    /** Answers, once; the link opens nothing any more after that. */
    public void submit(String token, @Size(max = 100) String respondent, String address) {
        OpinionRequest opinion = keeping.ofRequest(links.find(token).uuid());
        keeping.answered(opinion, AnswerWay.LINK, respondent, by(opinion, address), clock.instant());
        links.answer(token, OpinionForm.summary(opinion), null, List.of(), address);
    }

    static void fill(SheetFilling sheets, long sheet, String item, String value, Actor by, Clock clock) {
        if (value == null || value.isBlank()) {
            sheets.clear(sheet, item, by, clock.instant());
        } else if (value.equals(NOT_CLEAR)) {
            sheets.decline(sheet, item, AnswerKind.NOT_CLEAR, by, clock.instant());
        } else {
            sheets.answer(sheet, item, value, by, clock.instant());
        }
    }

    private static Actor by(OpinionRequest opinion, String address) {
        String name = opinion.organName();
        return new Actor(null, "link", name.substring(0, Math.min(LONGEST_NAME, name.length())), null, opinion.office().path(), null, Set.of(), Set.of(), address);
    }
}
