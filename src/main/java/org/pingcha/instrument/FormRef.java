package org.pingcha.instrument;

import java.io.Serializable;
import java.util.UUID;

/** One version of a form, as others name it. */
public record FormRef(long id, UUID uuid, String code, int no, Wording name) implements Serializable {
}
