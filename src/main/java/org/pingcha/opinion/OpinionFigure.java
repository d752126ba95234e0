package org.pingcha.opinion;

import java.io.Serializable;

/**
 * How organs of a kind answer, or all of them where the kind is null. What was withdrawn is not asked; what waits or got no
 * reply is asked and not answered.
 *
 * @param all part, none: of those that answered, what became of the lawyer's opinion; the rest had none
 */
public record OpinionFigure(AskedOrgan organ, long asked, long answered, long noReply, long all, long part, long none) implements Serializable {
    private static final double HUNDRED = 100d;

    OpinionFigure plus(OpinionFigure other) {
        return new OpinionFigure(organ, asked + other.asked, answered + other.answered, noReply + other.noReply, all + other.all, part + other.part, none + other.none);
    }

    /** Whole percent of the asked that answered; null where nobody was asked. */
    public Long getRate() {
        return asked == 0 ? null : Math.round(HUNDRED * answered / asked);
    }

    /** Opinions on whose adoption an organ spoke. */
    public long getJudged() {
        return all + part + none;
    }
}
