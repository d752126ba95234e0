package org.pingcha.interview;

import java.io.Serializable;
import java.util.UUID;
import org.pingcha.survey.DayPart;

/**
 * Which calls a list shows.
 *
 * @param tab      to be called now, agreed for later, or ended
 * @param untried  not yet tried in this part of the day; null for all
 * @param campaign of one campaign; null for all
 * @param text     words in the case number or the paper's code; null for all
 */
public record DeskFilter(Tab tab, DayPart untried, UUID campaign, String text) implements Serializable {
    /** One view of the list. */
    public enum Tab { NOW, LATER, ENDED }
}
