package org.pingcha.review;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who can be given files, with what is on their desk. */
public record InspectorRow(Long id, UUID uuid, String name, String officeName, long open) implements Serializable {
}
