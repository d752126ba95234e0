/**
 * Outgoing messages: written in the transaction of what they tell of, handed over by jobs, each once; mail, short messages,
 * and messages on a person's desk. Whoever has something to say writes a {@link org.pingcha.notice.NoticeOrder} and names
 * texts of its own bundle. It knows no such room; it uses {@code post}, {@code identity}, {@code rules} (working days),
 * {@code audit} and {@code platform}.
 */
package org.pingcha.notice;
