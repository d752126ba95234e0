package org.pingcha.letter;

/**
 * A file of a letter.
 *
 * @param name under which it is saved
 */
public record LetterContent(String name, LetterFormat format, byte[] bytes) {
}
