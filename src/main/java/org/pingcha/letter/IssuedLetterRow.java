package org.pingcha.letter;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An issued letter as lists show it.
 *
 * @param number    null for kinds without numbers
 * @param title     in Chinese, as on the letter
 * @param addressee null where it addresses nobody
 */
public record IssuedLetterRow(UUID uuid, LetterKind kind, String number, String title, String addressee, Instant issuedAt, String issuedBy,
                              String docxSha256, String pdfSha256) implements Serializable {
}
