package org.pingcha.survey;

import java.io.Serializable;
import java.util.UUID;

/** What leads to somebody's answers: the token of their link, or, for who writes down what they say, the invitation. */
public record Key(String token, UUID invitation) implements Serializable {
    public static Key link(String token) {
        return new Key(token == null ? "" : token, null);
    }

    public static Key of(UUID invitation) {
        return new Key(null, invitation);
    }
}
