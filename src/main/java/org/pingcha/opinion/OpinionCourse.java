package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.pingcha.identity.Actor;
import org.pingcha.request.AnswerListener;
import org.pingcha.request.CourseListener;
import org.pingcha.request.GivenAnswer;
import org.pingcha.request.PassedStep;
import org.pingcha.request.RequestKind;
import org.pingcha.shared.Problem;

/** Hears how the requests of this room fare: two reminders, the note to the superior, and the end without a reply. */
@Dependent
public class OpinionCourse implements AnswerListener, CourseListener {
    @EJB
    OpinionKeeping keeping;

    @Inject
    OpinionMessages messages;

    /** An answer without the form is none: such as words alone, typed on the page of other requests. */
    @Override
    public void answered(GivenAnswer answer, Actor by, Instant at) {
        if (answer.kind() == RequestKind.ORGAN_OPINION && !keeping.isFilled(keeping.ofRequest(answer.request()))) {
            throw new Problem("opinion.problem.onForm");
        }
    }

    @Override
    public void passed(PassedStep step, Instant at) {
        if (step.kind() != RequestKind.ORGAN_OPINION) {
            return;
        }
        OpinionRequest opinion = keeping.ofRequest(step.request());
        switch (step.what()) {
            case REMINDED -> messages.remind(opinion);
            case OVERDUE -> messages.remindAgain(opinion);
            case ESCALATED -> messages.tellSuperiors(opinion);
            case LAPSED -> opinion.noReply(at);
            default -> {
            }
        }
    }
}
