/**
 * The first page of those whose day begins with work from several lists: complaint officers, approvers, bureaus, auditors and
 * administrators. It reads their rooms through these rooms' own queries, so that each shows what its list would; nobody reads it.
 */
package org.pingcha.today;
