package org.pingcha.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.pingcha.register.CaseType;
import org.pingcha.shared.Problem;

/**
 * A campaign as a manager plans it.
 *
 * @param formId        the version of the questionnaire
 * @param sampleSize    how many are drawn; null asks all of them
 * @param quotas        completed answers wanted at most, by type of case; types without one have no bound
 * @param anonymous     whether answers are kept apart from who gave them
 * @param remindAfter   days without an answer until a reminder; there are two at most
 * @param smallestGroup figures of fewer answers than this are not shown
 */
public record CampaignEntry(@NotBlank @Size(max = 100) String name, long formId, @NotNull @Valid Frame frame, @Positive Integer sampleSize,
                            @NotNull Channels channels, Map<CaseType, @Positive Integer> quotas, boolean anonymous, @NotNull LocalDate startsOn,
                            @NotNull LocalDate endsOn, @Min(1) @Max(60) int remindAfter, @Min(3) @Max(50) int smallestGroup)
    implements Serializable {
    /** Answers below which a figure is not shown, unless the office says otherwise. */
    public static final int USUAL_SMALLEST_GROUP = 5;

    public CampaignEntry {
        quotas = quotas == null ? Map.of() : Map.copyOf(quotas);
    }

    /** @throws Problem where nobody would be asked in any way, or the days do not follow each other */
    void check() {
        if (channels.none()) {
            throw new Problem("survey.problem.channels");
        }
        if (frame.from().isAfter(frame.to()) || startsOn.isAfter(endsOn)) {
            throw new Problem("survey.problem.days");
        }
    }
}
