package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptPiecesTest {
    private static final Instant NINE = Instant.parse("2026-11-28T01:00:00Z");
    private final KeptPieces pieces = new KeptPieces();

    @BeforeEach
    void itIsNine() {
        itIs(NINE);
    }

    private void itIs(Instant now) {
        pieces.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    void aPieceIsKeptForAMinute() {
        assertNull(pieces.get("navigation"));
        pieces.put("navigation", "<ul></ul>");
        itIs(NINE.plusSeconds(60));
        assertEquals("<ul></ul>", pieces.get("navigation"));
        itIs(NINE.plusSeconds(60).plusMillis(1));
        assertNull(pieces.get("navigation"), "what an office is called is right soon");
    }

    @Test
    void thoseThatNobodyOpensGoFirst() {
        pieces.put("opened", "1");
        for (int i = 0; i < 1500; i++) {
            pieces.put("other " + i, "2");
            assertEquals("1", pieces.get("opened"));
        }
        assertNull(pieces.get("other 0"));
        assertEquals("2", pieces.get("other 1499"));
    }
}
