package org.pingcha.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What an administrator says of a bureau's system.
 *
 * @param bureau      the bureau, by its office code
 * @param url         where packages are sent
 * @param account     user name of the service account that brings its slips
 * @param certificate what signs them, PEM
 * @param enabled     whether referrals are sent there
 */
public record EndpointEntry(@NotBlank @Size(max = 20) String bureau, @NotBlank @Size(max = 500) String url, @NotBlank @Size(max = 60) String account,
                            @NotNull @Size(min = 1, max = 8000) String certificate, boolean enabled) implements Serializable {
}
