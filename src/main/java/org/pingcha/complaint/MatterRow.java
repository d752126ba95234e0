package org.pingcha.complaint;

import java.io.Serializable;
import org.pingcha.rules.Matter;

/** One matter of a complaint and what was found of it; finding and reason are null before that. */
public record MatterRow(Matter matter, Finding finding, String reason) implements Serializable {
}
