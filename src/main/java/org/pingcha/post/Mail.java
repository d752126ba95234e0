package org.pingcha.post;

import java.util.UUID;

/**
 * One mail to one person.
 *
 * @param id     becomes its Message-ID, the same at every try, so that a mail that came twice is known as one
 * @param office the name that it comes from
 * @param stop   the address that ends such mails by one click (RFC 8058), or null where there is none
 */
public record Mail(UUID id, String to, String office, String subject, String text, String language, String stop) {
}
