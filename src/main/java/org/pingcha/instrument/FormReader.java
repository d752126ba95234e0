package org.pingcha.instrument;

/** Reads the exchange format. */
final class FormReader {
    static final String FORMAT = "pingcha-form/1";

    private FormReader() {
    }
}
