/**
 * What the marks add up to: the manager's first page, funnel, control charts and heat map, as pages, pictures and
 * spreadsheets. It reads every room's tables, within the reader's offices, and changes nothing; no room reads it.
 */
package org.pingcha.monitor;
