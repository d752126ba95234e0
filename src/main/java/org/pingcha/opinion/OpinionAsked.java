package org.pingcha.opinion;

import java.io.Serializable;
import java.util.UUID;

/** An asking that just began; the link is shown this once. */
public record OpinionAsked(UUID uuid, String link) implements Serializable {
}
