package org.pingcha.opinion;

import java.io.Serializable;

/** Which cases the list for letters shows. @param unasked only those whose organs were sent none; @param text words in case number or organ, null for all */
public record LetterCaseFilter(boolean unasked, String text) implements Serializable {
}
