/**
 * Lists as people narrowed them, kept under a name: opened again, shared with a role of the own office and those below, told of
 * by a digest, and watched by an alarm on a threshold. It knows no list: rooms offer theirs ({@link org.pingcha.web.OfferedList}),
 * and what somebody sees of one is up to that room. It uses {@code identity}, {@code audit}, {@code rules} (working days),
 * {@code notice}, {@code platform} and {@code web}, and is used by none.
 */
package org.pingcha.views;
