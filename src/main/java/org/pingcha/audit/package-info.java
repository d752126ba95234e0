/**
 * The append-only trail: who did what to which thing, when, from where, before and after, written in the transaction of
 * the change. It may use {@code identity} for the actor.
 */
package org.pingcha.audit;
