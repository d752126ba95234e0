package org.pingcha.alert;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What facts say somebody should deal with: an alert as it is wanted.
 *
 * @param occasion tells apart what the same rule finds about the same thing more than once; empty where it cannot
 * @param source   what showed it; null where the facts are the thing's own
 * @param facts    the values of {@code alert.facts.<rule>}, in order; one that begins with {@code @} is the key of a text
 * @param asked    who is asked; null leaves it to the agency's managers
 * @param since    the day of the fact: an old one raises nothing new
 */
record Sign(About about, long officeId, AlertRule rule, String occasion, Source source, List<String> facts, Asked asked, LocalDate since) implements Serializable {
    /** Somebody who is asked. */
    record Asked(long personId, String name) implements Serializable {
    }

    Sign {
        facts = List.copyOf(facts);
    }

    /** What tells it from every other. */
    Key key() {
        return new Key(about.kind(), about.id(), rule, occasion);
    }

    /** The same rule about the same thing on the same occasion. */
    record Key(AboutKind kind, long id, AlertRule rule, String occasion) implements Serializable {
    }
}
