package org.pingcha.referral;

import java.io.Serializable;
import java.util.UUID;

/**
 * A document that proves a referral.
 *
 * @param uuid     its public id
 * @param title    what it is
 * @param fileName the name it came with
 * @param size     bytes
 * @param sha256   digest of its bytes, by which the file store knows it
 */
public record EvidenceRow(UUID uuid, String title, String fileName, long size, String sha256) implements Serializable {
}
