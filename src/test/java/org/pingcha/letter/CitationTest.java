package org.pingcha.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    @ParameterizedTest
    @CsvSource({
        "法律援助法第五十五条；文书格式16、17（2023-11-10）, 法律援助法第五十五条",
        "司法部令第149号，条号待核, 司法部令第149号",
        "司法部令第149号，条号待核：调查核实（司法部发布稿，2025-06-10）, 司法部令第149号",
        "司法部令第149号，条文未见，暂用司发通〔2013〕161号第八条, 司法部令第149号",
        "司发通〔2013〕161号第八条（巫溪县办事指南，2025-01-23）, 司发通〔2013〕161号第八条",
        "司发通〔2013〕161号第八条；不予受理的书面告知，条号待核, 司发通〔2013〕161号第八条",
        "法律援助法第五十六条：及时向投诉人告知处理结果, 法律援助法第五十六条",
        "法律援助法第六十一条至第六十三条；律师法第五十二条, 法律援助法第六十一条至第六十三条、律师法第五十二条",
        "本系统的办理程序, 本系统的办理程序"})
    void aLetterNamesTheArticleAndNotWhatTheRuleSetRemarks(String basis, String cited) {
        assertEquals(cited, Citation.of(basis));
    }

    @Test
    void nothingIsNothing() {
        assertNull(Citation.of(null));
    }
}
