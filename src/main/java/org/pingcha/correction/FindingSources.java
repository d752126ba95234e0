package org.pingcha.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** Asks the room that a finding stands in. */
@Dependent
public class FindingSources {
    @Inject
    @Any
    Instance<FindingSource> rooms;

    /** The finding, for a page that leads to it; empty where this person may not order a correction of it. */
    public Optional<Finding> look(Actor actor, Origin origin) {
        for (FindingSource room : rooms) {
            if (room.room().equals(origin.room())) {
                return room.find(actor, origin.uuid());
            }
        }
        return Optional.empty();
    }

    /** @throws Problem not found where no room knows it, or this person may not order a correction of it */
    public Finding find(Actor actor, Origin origin) {
        return look(actor, origin).orElseThrow(Problem::notFound);
    }
}
