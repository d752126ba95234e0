package org.pingcha.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody asks for another handler (form 16).
 *
 * @param name       who asks; null where the agency does of its own accord
 * @param phone      digits, spaces, plus and hyphens; null where there is none
 * @param receivedOn the day the limit counts from; not in the future
 * @param ground     a code of {@link ReplacementGround}
 * @param reasons    what happened, in the words of who asks
 * @param origin     null where it is started by itself
 */
public record ReplacementEntry(@NotNull UUID caseUuid, @NotNull Asker asker, @Size(max = 60) String name,
                               @Pattern(regexp = "[0-9+() -]{5,30}") String phone, @NotNull LocalDate receivedOn,
                               @NotBlank @Size(max = 20) String ground, @NotBlank @Size(max = 4000) String reasons, @Valid Origin origin)
    implements Serializable {
}
