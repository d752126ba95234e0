package org.pingcha.complaint;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person who can be chosen.
 *
 * @param barred the key of why not; null where nothing stands against it
 */
public record PersonChoice(UUID uuid, String name, String barred) implements Serializable {
}
