package org.pingcha.trial;

import java.io.Serializable;

/** A good row of a list of hearings. */
public record HearingListRow(int line, HearingEntry entry) implements Serializable {
}
