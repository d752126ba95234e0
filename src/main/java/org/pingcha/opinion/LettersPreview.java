package org.pingcha.opinion;

import java.io.Serializable;
import java.util.List;

/** What an order of letters would do, before anything is written. @param order on the cases alone that get one */
public record LettersPreview(LetterOrder order, List<LeftOut> leftOut) implements Serializable {
    /** Cases that get no letter, for one reason. */
    public record LeftOut(LetterHurdle why, List<String> caseNos) implements Serializable {
    }

    public int getNumber() {
        return order.cases().size();
    }

    public int getLeftOutNumber() {
        return leftOut.stream().mapToInt(one -> one.caseNos().size()).sum();
    }

    /** Whether so many are written that the number has to be typed. */
    public boolean isMany() {
        return getNumber() > LetterOrder.FEW;
    }
}
