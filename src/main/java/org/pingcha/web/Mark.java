package org.pingcha.web;

/**
 * A state in a word with an icon, as {@code <k:status>} and {@code <k:marks>} show it.
 *
 * @param tone success, info, warning, danger or idle
 * @param icon of PrimeIcons, without {@code pi-}
 */
public record Mark(String text, String tone, String icon) {
}
