/**
 * Misconduct that goes to the justice bureau (移送). Another room's decision opens a referral in its own transaction; the
 * office completes and signs it, a bureau accepts or returns it and decides, and how it fares is read back by what it came
 * from. It asks the bureau and the bar association by {@code request}, and hears their answers. It may use
 * {@code register}, {@code rules}, {@code request}, {@code attachment}, {@code platform}, {@code identity} and {@code audit}.
 */
package org.pingcha.referral;
