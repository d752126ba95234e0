package org.pingcha.platform;

/**
 * Fired once at each start, after the schema was migrated and checked. Observers load what the release ships (rule
 * sets, forms, demo data), each in its own transaction and so that a second start changes nothing; {@code @Priority}
 * orders them: 100 identity, 200 rules, 300 register, 400 instrument, 500 the channels, 900 demo data.
 */
public record SchemaReady() {
}
