/**
 * Official letters and forms. Another room drafts one from its facts; this room fills the office's Word template, numbers
 * the letter, keeps its DOCX and its PDF as issued, and asks the room that it belongs to before anybody reads it. The PDF
 * has an embedded Chinese font (Noto Sans SC, OFL-1.1, beside it under {@code fonts}). It may use {@code identity},
 * {@code audit}, {@code attachment} and {@code platform}.
 */
package org.pingcha.letter;
