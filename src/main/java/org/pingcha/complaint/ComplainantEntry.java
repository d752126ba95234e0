package org.pingcha.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Somebody who complains, as they or an officer wrote it.
 *
 * @param actsFor for whom, where they are an agent; else null
 * @param phone   digits, spaces, plus and hyphens; null where there is none
 * @param address for letters; null where there is none
 */
public record ComplainantEntry(@NotNull Standing standing, @NotBlank @Size(max = 60) String name, @Size(max = 60) String actsFor,
                               @Pattern(regexp = "[0-9+() -]{5,30}") String phone, @Size(max = 200) String address,
                               @NotNull Consent consent) implements Serializable {
}
