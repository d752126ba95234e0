package org.pingcha.interview;

import java.io.Serializable;
import java.util.List;

/**
 * What an order would do, before anything is written.
 *
 * @param order   the order on those alone that it fits
 * @param leftOut the others, by what stands in the way
 */
public record CallPreview(CallOrder order, List<LeftOut> leftOut) implements Serializable {
    /** Calls that are left out for one reason. */
    public record LeftOut(CallHurdle why, List<String> caseNos) implements Serializable {
    }

    public int getNumber() {
        return order.calls().size();
    }

    public int getLeftOutNumber() {
        return leftOut.stream().mapToInt(one -> one.caseNos().size()).sum();
    }

    /** Whether so many are written that the number has to be typed. */
    public boolean isMany() {
        return getNumber() > CallOrder.FEW;
    }
}
