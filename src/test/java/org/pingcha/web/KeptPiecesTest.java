package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KeptPiecesTest {
    private Instant now = Instant.parse("2026-11-28T01:00:00Z");
    private final KeptPieces pieces = new KeptPieces(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aPieceIsKeptForAMinute() {
        assertNull(pieces.get("navigation"));
        pieces.put("navigation", "<ul></ul>");
        now = now.plusSeconds(60);
        assertEquals("<ul></ul>", pieces.get("navigation"));
        now = now.plusMillis(1);
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
