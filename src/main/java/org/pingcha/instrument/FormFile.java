package org.pingcha.instrument;

/** A version in the exchange format, with the name to save it under. */
public record FormFile(String name, byte[] content) {
}
