package org.pingcha.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
    /** OWASP, CSV injection: the characters that begin a formula, and their full-width forms. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1", "  =1", "　=1"})
    void whatBeginsLikeAFormulaIsText(String typed) {
        assertEquals("'" + typed, SheetText.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "江援刑字〔2025〕00001号", "1-2", "a=b", "'=1"})
    void otherTextStays(String typed) {
        assertEquals(typed, SheetText.of(typed));
    }

    @Test
    void whatNoSheetMayHoldIsLeftOut() {
        assertEquals("ab", SheetText.of("a\u0000\u0008b"));
        assertEquals("'=1", SheetText.of("\u0001=1"));
        assertEquals("", SheetText.of(null));
    }
}
