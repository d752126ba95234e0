package org.pingcha.trial;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an observer writes down; in a draft everything may be missing.
 *
 * @param actualLawyer who appeared instead, null else
 * @param present      media, deputies and other observers, or null
 * @param irregularity what was irregular or unsafe; null where nothing was
 * @param marks        by the item's code
 */
public record ObservationLog(VisitOutcome outcome, LawyerSeen lawyer, String actualLawyer, Instant startedAt, Instant endedAt, String present,
                             boolean irregular, String irregularity, List<Obstacle> obstacles, List<LogNote> notes,
                             Map<String, LogMark> marks) implements Serializable {
    public ObservationLog {
        obstacles = List.copyOf(obstacles);
        notes = List.copyOf(notes);
        marks = Map.copyOf(marks);
    }
}
