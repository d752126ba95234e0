package org.pingcha.instrument;

import java.io.Serializable;

/**
 * A text as one reader gets it.
 *
 * @param text        what it says
 * @param language    the language it is in, for the {@code lang} attribute
 * @param fallback    it is Chinese because the reader's language has no text
 * @param translation it is an unofficial translation
 */
public record Wording(String text, String language, boolean fallback, boolean translation) implements Serializable {
}
