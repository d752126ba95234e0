package org.pingcha.views;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.web.ListAddress;

/**
 * An own view with all that can be changed of it.
 *
 * @param passed what is over the alarm's threshold, the most first
 */
public record ViewDetail(UUID uuid, String list, ListAddress address, ViewEntry entry, List<Passed> passed, LocalDate stoppedOn, long version) implements Serializable {
}
