/**
 * How a signed referral reaches a bureau and how the bureau's answers come back: the package is put together and signed
 * once, pushed to a bureau's own system where it has one, tried again over weeks, and answered by signed return slips. It
 * uses {@code dossier}, {@code referral}, {@code attachment}, {@code letter}, {@code rules}, {@code identity}, {@code audit}
 * and {@code platform}. {@code referral} asks for a delivery by a row in the outbox; {@code appraisal} signs with its key and keeps its
 * packages in its store; nobody else uses it.
 */
package org.pingcha.delivery;
