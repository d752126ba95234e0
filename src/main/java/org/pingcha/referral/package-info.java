/**
 * Misconduct that goes to the justice bureau (移送). Another room's decision opens a referral in its own transaction; the
 * office completes and signs it, a bureau accepts or returns it and decides, and how it fares is read back by what it came
 * from. It may use {@code register}, {@code rules}, {@code attachment}, {@code platform}, {@code identity} and
 * {@code audit}, and calls nobody back.
 */
package org.pingcha.referral;
