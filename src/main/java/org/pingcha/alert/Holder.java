package org.pingcha.alert;

import java.io.Serializable;
import java.util.UUID;

/** A manager who can deal with an alert; office is the name of theirs. */
public record Holder(UUID uuid, Long personId, String userName, String name, String office) implements Serializable {
}
