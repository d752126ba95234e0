package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.ServiceKind;

/** The words of this room are the register's. */
class CaseWordsTest {
    @Test
    void formsSpeakOfCasesInTheRegistersWords() {
        assertEquals(names(CaseType.values()), CaseWords.TYPES);
        assertEquals(names(CaseStage.values()), CaseWords.STAGES);
        assertEquals(names(ServiceKind.values()), CaseWords.SERVICE_KINDS);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }
}
