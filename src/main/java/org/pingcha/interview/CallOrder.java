package org.pingcha.interview;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.shared.ChinaTime;
import org.pingcha.survey.DayPart;

/**
 * One act on many calls.
 *
 * @param caller who is to call, where it assigns
 * @param day    the next try, where it plans; with the part of that day
 * @param reason why, where it takes off
 */
public record CallOrder(@NotNull CallAct act, @NotEmpty @Size(max = CallOrder.MOST) List<SeenCall> calls, UUID caller, LocalDate day, DayPart part,
                        @Size(max = 200) String reason) implements Serializable {
    /** Calls in one act: as many as one transaction carries without keeping others waiting. */
    public static final int MOST = 200;
    /** Up to so many a plain confirmation does; of more, the number is typed. */
    public static final int FEW = 20;
    private static final int NINE = 9;
    private static final int TWO = 14;
    private static final int SIX = 18;

    /** When the planned part of the day begins. */
    Instant nextTry() {
        int hour = switch (part) {
            case MORNING -> NINE;
            case AFTERNOON -> TWO;
            case EVENING -> SIX;
        };
        return day.atTime(hour, 0).atZone(ChinaTime.ZONE).toInstant();
    }

    CallOrder only(List<SeenCall> fitting) {
        return new CallOrder(act, fitting, caller, day, part, reason);
    }
}
