/**
 * Misconduct that is to go to the justice bureau (移送). Another room's decision opens a referral in its own transaction,
 * and the referral is kept as proposed; how it fares is read back by what it came from. It may use {@code register},
 * {@code identity} and {@code audit}, and calls nobody back.
 */
package org.pingcha.referral;
