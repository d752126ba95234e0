package org.pingcha.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;

/**
 * Whom to ask about the lawyer of a case.
 *
 * @param department or person there; may be null
 * @param contact    a mail address or telephone number that the link is sent to; null where the letter goes on paper alone
 */
public record OpinionEntry(@NotBlank @Size(max = 60) String caseNo, @NotNull AskedOrgan organ, @NotBlank @Size(max = 100) String organName,
                           @Size(max = 100) String department, @Size(max = 200) String contact, @NotNull Locale language) implements Serializable {
    String contactOrNull() {
        return contact == null || contact.isBlank() ? null : contact.strip();
    }
}
