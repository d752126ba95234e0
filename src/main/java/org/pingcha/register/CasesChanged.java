package org.pingcha.register;

import java.util.List;

/** Said in the transaction in which cases come into the register or change there, by their ids. */
public record CasesChanged(List<Long> cases) {
    public CasesChanged {
        cases = List.copyOf(cases);
    }
}
