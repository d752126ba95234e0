/**
 * People, the offices they belong to, their roles, sign-in and API tokens. It may use {@code platform} and
 * {@code audit}; every room may use it, above all {@link org.pingcha.identity.Actor}: who acts, and how far they see.
 */
package org.pingcha.identity;
