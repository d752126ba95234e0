package org.pingcha.delivery;

import java.nio.file.Path;
import java.util.UUID;

/**
 * A package on disk and what it delivers.
 *
 * @param delivery the sending, by its public id
 * @param key      the idempotency key of every try
 * @param sha256   digest of the ZIP
 * @param bureau   office id of whom it is for
 * @param zip      where it lies
 */
public record Packed(UUID delivery, String key, String sha256, long bureau, DeliveryState state, Path zip) {
}
