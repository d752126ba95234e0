package org.pingcha.practice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A record in a list; {@code caseNo}, {@code mentor}, {@code people} and {@code struckWhy} are null where there are none. */
public record RecordRow(UUID uuid, RecordKind kind, LocalDate day, String caseNo, String handler, String mentor, String people, String topic, String outcome,
                        String recordedBy, String struckWhy) implements Serializable {
}
