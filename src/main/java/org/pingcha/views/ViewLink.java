package org.pingcha.views;

import java.io.Serializable;

/**
 * A view as a link to its list.
 *
 * @param title key of the list's name; null where no room offers it any more
 * @param href  where it opens
 * @param open  whether the reader may open the list
 */
public record ViewLink(ViewRow row, String title, String href, boolean open) implements Serializable {
}
