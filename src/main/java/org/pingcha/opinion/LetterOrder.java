package org.pingcha.opinion;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Letters to the organs of these cases, as the list showed them. */
public record LetterOrder(@NotEmpty @Size(max = LetterOrder.MOST) List<LetterCase> cases, @NotNull Locale language) implements Serializable {
    /** Letters at once: each is numbered, written and kept in the one transaction. */
    public static final int MOST = 50;
    /** Up to so many a plain confirmation does; of more, the number is typed. */
    public static final int FEW = 10;
}
