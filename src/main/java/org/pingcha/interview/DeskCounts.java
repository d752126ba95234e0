package org.pingcha.interview;

import java.io.Serializable;
import java.util.List;
import org.pingcha.web.Figure;

/**
 * The recipients of open campaigns whom an interviewer may call or ask.
 *
 * @param now      to be called now
 * @param later    agreed for later
 * @param drawn    all of them
 * @param ended    those with an outcome, whatever it is
 * @param complete those who answered
 * @param outside  those who turned out not to belong to the survey: nobody to ask, or enough of their kind had answered
 */
public record DeskCounts(long now, long later, long drawn, long ended, long complete, long outside) implements Serializable {
    /** How far the work is, and how many answered of those who belong to the survey. */
    List<Figure> figures() {
        return List.of(Figure.count("interview.desk.now", now, "/interview/desk?tab=NOW"), Figure.count("interview.desk.later", later, "/interview/desk?tab=LATER"),
            Figure.share("interview.desk.completion", ended, drawn, "/interview/desk?tab=ENDED"), Figure.share("interview.desk.response", complete, drawn - outside, null));
    }
}
