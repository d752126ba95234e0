package org.pingcha.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNamesTest {
    @ParameterizedTest
    @CsvSource({
        "会见笔录.pdf, 会见笔录.pdf",
        "../../etc/passwd, passwd",
        "C:\\temp\\证据.pdf, 证据.pdf",
        "a\u202Efdp.exe, afdp.exe",
        "'what?<>|*.txt', what.txt",
        "con.txt, _con.txt",
        "..., file",
        "'name. . ', name",
        "manifest.json, manifest (2).json",
        "MANIFEST.JSON, MANIFEST (2).JSON"})
    void namesAreMadeHarmless(String wished, String given) {
        assertEquals(given, new EntryNames().take(wished));
        assertTrue(EntryNames.isSafe(given));
    }

    @Test
    void noNameIsGivenTwiceEvenWhereCapitalsDoNotCount() {
        EntryNames names = new EntryNames();
        assertEquals("a.pdf", names.take("a.pdf"));
        assertEquals("A (2).pdf", names.take("A.pdf"));
        assertEquals("a (3).pdf", names.take("a.pdf"));
        assertEquals("file", names.take(null));
        assertEquals("file (2)", names.take(""));
    }

    @Test
    void longNamesKeepTheirEndingAndFitAFileSystem() {
        String name = new EntryNames().take("证".repeat(300) + ".pdf");
        assertTrue(name.endsWith("证.pdf"));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200);
    }
}
