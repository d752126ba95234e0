/**
 * What the marks add up to: the manager's first page, its charts and its spreadsheets. It reads every room's tables,
 * within the reader's offices, and changes nothing; no room reads it.
 */
package org.pingcha.monitor;
