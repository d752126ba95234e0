package org.pingcha.intake;

import java.io.Serializable;

/** A bureau that takes complaints. */
public record BureauChoice(Long id, String code, String name) implements Serializable {
}
