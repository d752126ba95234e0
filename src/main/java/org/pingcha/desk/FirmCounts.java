package org.pingcha.desk;

import java.io.Serializable;

/** A firm's cases in numbers: in hand, closed this year, and of those with a final result by grade. */
public record FirmCounts(long open, long closed, long excellent, long good, long pass, long fail) implements Serializable {
    public long judged() {
        return excellent + good + pass + fail;
    }
}
