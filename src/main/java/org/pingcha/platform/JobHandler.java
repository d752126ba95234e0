package org.pingcha.platform;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Does the jobs of one kind; an {@code @ApplicationScoped} bean of the room that owns the kind. It runs outside any
 * transaction and calls services that have their own. It may run more than once for one job (a node dies, a try fails),
 * so it must find out what is already done. On its thread {@link org.pingcha.identity.CurrentActor} is the person who
 * asked, but the container knows no caller and {@code @RolesAllowed} refuses: what a handler calls is {@code @PermitAll}
 * and asks the actor itself.
 */
public interface JobHandler {
    /** {@code <room>.<word>}; the name that people read has the key {@code <room>.job.<word>}. */
    String kind();

    /**
     * Does the job. A {@link org.pingcha.shared.Problem} ends it for good, since a rule will say no again; any other
     * exception is tried again later, a {@link TryAgain} without alarm.
     */
    void run(JobContext job) throws Exception;

    /** The time of day at the office from which this kind runs by itself, once a day and once per cluster. */
    default Optional<LocalTime> daily() {
        return Optional.empty();
    }

    /** Whether this kind runs by itself every hour, once per cluster; then not daily besides. */
    default boolean hourly() {
        return false;
    }
}
