/**
 * The yearly appraisal (年度考核): what a year of each lawyer and firm amounts to, for the justice authority and the bar association.
 * Worked out from the other rooms' numbers, reviewed by a second person, frozen and signed; what was frozen stays, and the page
 * shows what changed since. It may use {@code register}, {@code quality}, {@code survey}, {@code complaint}, {@code referral},
 * {@code correction}, {@code rules}, {@code dossier}, {@code delivery} (its key and its store of packages), {@code letter},
 * {@code identity}, {@code audit} and {@code platform}; only {@code monitor} reads it.
 */
package org.pingcha.appraisal;
