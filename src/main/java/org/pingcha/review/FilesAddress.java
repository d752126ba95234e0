package org.pingcha.review;

import java.io.Serializable;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;
import org.pingcha.web.ListAddress;

/**
 * What the address of the manager's list asks for; what it does not understand is left out, so that an old bookmark still opens.
 *
 * @param waiting whether for files that wait, and not for reviews
 */
record FilesAddress(boolean waiting, ReviewFilter filter) implements Serializable {
    /** The state that stands for several: reviews with a score. */
    static final String SCORED = "SCORED";

    /** Any condition on reviews opens their list; else the files that wait come first. */
    static FilesAddress read(ListAddress address) {
        String tab = address.text("tab");
        String state = address.text("state");
        ReviewFilter filter = new ReviewFilter(address.text("q"), address.constant("type", CaseType.class), address.constant("stage", CaseStage.class),
            address.constant("state", ReviewState.class), SCORED.equals(state) ? Boolean.TRUE : null, "true".equals(address.text("overdue")) ? Boolean.TRUE : null,
            address.constant("grade", Grade.class), address.text("office"), address.uuid("firm"), address.uuid("inspector"), address.day("from"),
            address.day("to"), address.text("form"), address.text("item"));
        boolean onlyText = filter.equals(ReviewFilter.text(filter.text()));
        return new FilesAddress(FilesView.WAITING.equals(tab) || !FilesView.REVIEWS.equals(tab) && onlyText, filter);
    }
}
