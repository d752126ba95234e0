package org.pingcha.appraisal;

import static org.pingcha.appraisal.AppraisalStatus.DRAFT;
import static org.pingcha.appraisal.AppraisalStatus.FROZEN;
import static org.pingcha.appraisal.AppraisalStatus.REVIEWED;
import static org.pingcha.appraisal.AppraisalStatus.SENT;
import static org.pingcha.appraisal.AppraisalStatus.WITHDRAWN;

import java.util.List;

/** What can be done with an appraisal, and where it leads: the procedure whole, which {@code appraisal_move} repeats in the database. */
public enum AppraisalAct {
    BEGIN("plus", from(DRAFT, DRAFT)),
    /** The figures are worked out, for the first time or again. */
    BUILD("refresh", from(DRAFT, DRAFT)),
    /** By somebody other than who had the figures worked out. */
    REVIEW("check", from(DRAFT, REVIEWED)),
    /** Back to a draft, with a reason. */
    REOPEN("replay", from(REVIEWED, DRAFT)),
    FREEZE("lock", from(REVIEWED, FROZEN)),
    SEND("send", from(FROZEN, SENT)),
    WITHDRAW("undo", from(DRAFT, WITHDRAWN), from(REVIEWED, WITHDRAWN), from(FROZEN, WITHDRAWN), from(SENT, WITHDRAWN));

    /** One arrow. */
    public record Move(AppraisalStatus from, AppraisalStatus to) {
    }

    private final String icon;
    private final List<Move> moves;

    AppraisalAct(String icon, Move... moves) {
        this.icon = icon;
        this.moves = List.of(moves);
    }

    private static Move from(AppraisalStatus from, AppraisalStatus to) {
        return new Move(from, to);
    }

    /** All arrows of this act. */
    public List<Move> moves() {
        return moves;
    }

    /** Where it leads from there; null where it cannot be done. */
    AppraisalStatus from(AppraisalStatus status) {
        return moves.stream().filter(move -> move.from() == status).map(Move::to).findFirst().orElse(null);
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }
}
