/**
 * The register of cases: {@link org.pingcha.register.AidCase} with its handler, firm, organ and recipient, and the import
 * of case lists as offices keep them. Every channel refers to a case by id; who may see one is decided here. It may use
 * {@code identity}, {@code audit}, {@code attachment} and {@code platform}.
 */
package org.pingcha.register;
