package org.pingcha.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void pathsControlCharactersAndDirectionMarksAreCutOff() {
        assertEquals("会见笔录.pdf", FileNames.clean("C:\\fakepath\\会见笔录.pdf"));
        assertEquals("passwd", FileNames.clean("../../etc/passwd"));
        assertEquals("exe.pdf", FileNames.clean("exe\u202E.pdf\r\n"));
        assertEquals("file", FileNames.clean(".."));
    }

    @Test
    void theEndingSaysWhatTheFileIs() {
        assertEquals("笔录.exe.pdf", FileNames.forType("笔录.exe", FileType.PDF));
        assertEquals("照片.JPEG", FileNames.forType("照片.JPEG", FileType.JPEG));
    }

    @Test
    void theNameIsGivenInBothWaysOfRfc6266() {
        assertEquals("attachment; filename=\"__1.pdf\"; filename*=UTF-8''%E5%8D%B7%201.pdf", FileNames.attachment("卷 1.pdf"));
    }
}
