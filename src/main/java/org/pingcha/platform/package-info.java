/**
 * What the rooms stand on: the data directory, the data source, migrations at start-up, keys and field encryption,
 * health, the one outbox and the job runner. It knows no room but {@code shared}; its jobs also know {@code identity}, since
 * they run as the person who asked for them, and {@code audit}.
 */
package org.pingcha.platform;
