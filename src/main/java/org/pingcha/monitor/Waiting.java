package org.pingcha.monitor;

import java.io.Serializable;

/**
 * What waits for the manager.
 *
 * @param vetoes   proposed and neither confirmed nor rejected
 * @param late     files past their day and not submitted
 * @param requests open questions to agencies and firms past their day
 */
public record Waiting(long vetoes, long late, long requests) implements Serializable {
    /** Nothing to do. */
    public static final Waiting NOTHING = new Waiting(0, 0, 0);

    public boolean isEmpty() {
        return vetoes + late + requests == 0;
    }
}
