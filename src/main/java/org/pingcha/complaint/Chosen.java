package org.pingcha.complaint;

import java.io.Serializable;
import java.util.UUID;

/** A row that was chosen in a list, as it was seen there. */
public record Chosen(UUID uuid, String registerNo, long seenVersion) implements Serializable {
}
