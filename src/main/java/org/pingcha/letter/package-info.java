/**
 * Letters and forms as files: HTML becomes PDF with an embedded Chinese font (Noto Sans SC, OFL-1.1, beside it under
 * {@code fonts}). It knows no room but {@code shared}; each room writes its own letters.
 */
package org.pingcha.letter;
