package org.pingcha.monitor;

import java.io.Serializable;

/**
 * One bar of a chart, with its words; the whole row opens the list behind it.
 *
 * @param label what it is about
 * @param sub   a second line, smaller; may be null
 * @param href  the list; null where there is none
 * @param width of the bar, in percent of the plot
 * @param low   lower end of the interval in percent of the plot; null, like {@code high}, where none is drawn
 * @param high  its upper end
 * @param value the number, with its unit
 * @param note  what stands under the number
 * @param rest  whether it sums up what is not shown one by one
 */
public record BarRow(String label, String sub, String href, String width, String low, String high, String value, String note,
                     boolean rest) implements Serializable {
}
