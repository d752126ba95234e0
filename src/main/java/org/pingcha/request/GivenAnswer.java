package org.pingcha.request;

import java.io.Serializable;
import java.util.UUID;

/**
 * An answer that was just given.
 *
 * @param room    the room that asked
 * @param subject the thing there that it was about
 * @param choice  the code that was chosen; null where there was no choice
 */
public record GivenAnswer(UUID request, RequestKind kind, String room, UUID subject, String choice, String text) implements Serializable {
}
