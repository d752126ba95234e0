package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingcha.shared.Problem;

class FormReaderTest {
    private static final String SOUND = """
        {"format": "pingcha-form/1", "code": "T1", "version": 3, "purpose": "SURVEY", "name": {"zh-CN": "问卷", "en": "Form"},
         "source": "test", "verified": true, "translations": ["en"],
         "applicability": [{"caseType": "CIVIL", "stage": "LITIGATION"}], "total": 15,
         "sections": [{"code": "A", "name": {"zh-CN": "一"}, "max": 15, "items": [
           {"code": "A1", "kind": "POINTS", "text": {"zh-CN": "甲"}, "guidance": {"zh-CN": "缺扣5"}, "max": 5, "notApplicable": true, "veto": "V2"},
           {"code": "A2", "kind": "SCALE", "text": {"zh-CN": "乙"}, "max": 10, "options": [
             {"code": "lo", "text": {"zh-CN": "低"}, "points": 0}, {"code": "hi", "text": {"zh-CN": "高"}, "points": 10}]},
           {"code": "A3", "kind": "DATE", "text": {"zh-CN": "丙"}, "required": false,
            "condition": {"stage": ["LITIGATION"], "answers": {"A1": ["FULL"], "A2": ["hi"]}}},
           {"code": "A4", "kind": "YES_NO", "text": {"zh-CN": "丁"}},
           {"code": "A5", "kind": "CHOICE", "text": {"zh-CN": "戊"}, "options": [
             {"code": "1", "text": {"zh-CN": "子"}}, {"code": "2", "text": {"zh-CN": "丑"}}]},
           {"code": "A6", "kind": "TEXT", "text": {"zh-CN": "己"}},
           {"code": "A7", "kind": "NUMBER", "text": {"zh-CN": "庚"}}]}]}""";

    private static FormReader.Reading read(String json) {
        return FormReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String json) {
        FormReader.Reading reading = read(json);
        assertEquals(reading.form() == null, !reading.faults().isEmpty());
        return reading.faults().stream().map(fault -> fault.path() + " " + fault.key().substring("instrument.import.".length())).toList();
    }

    @Test
    void everyKindComesThroughAndBack() {
        Form form = read(SOUND).form();
        assertEquals(7, form.items().count());
        assertEquals(3, form.no());
        assertEquals(form, FormReader.read(FormWriter.write(form)).form());
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertEquals(List.of(), faults("\uFEFF" + SOUND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // what stands there          | what stands there now         | where and what is the fault
        "\"veto\": \"V2\"             | \"vetto\": \"V2\"             | sections[0].items[0].vetto unknownKey",
        "\"verified\": true           | \"verfied\": true             | verfied unknownKey",
        "\"code\": \"lo\"             | \"code\": \"lo\", \"x\": 1    | sections[0].items[1].options[0].x unknownKey",
        "\"stage\": [\"LIT            | \"stages\": [\"LIT            | sections[0].items[2].condition.stages unknownKey",
        "\"total\": 15                | \"total\": 16                 | total sum",
        "\"max\": 15                  | \"max\": 14                   | sections[0].max sum",
        "\"max\": 5                   | \"max\": 5.005                | sections[0].items[0].max badPoints",
        "\"max\": 5                   | \"max\": -5                   | sections[0].items[0].max badPoints",
        "\"max\": 5                   | \"max\": \"5\"                | sections[0].items[0].max notNumber",
        "\"code\": \"A2\"             | \"code\": \"A1\"              | sections[0].items[1].code duplicateCode",
        "\"code\": \"hi\"             | \"code\": \"lo\"              | sections[0].items[1].options[1].code duplicateCode",
        "\"code\": \"A2\"             | \"code\": \"A/2\"             | sections[0].items[1].code badCode",
        "\"kind\": \"DATE\"           | \"kind\": \"TIME\"            | sections[0].items[2].kind unknownValue",
        "\"kind\": \"DATE\"           | \"kindly\": \"DATE\"          | sections[0].items[2].kind missing",
        "\"caseType\": \"CIVIL\"      | \"caseType\": \"FAMILY\"      | applicability[0].caseType unknownValue",
        "{\"zh-CN\": \"甲\"}          | {\"en\": \"one\"}             | sections[0].items[0].text.zh-CN missing",
        "{\"zh-CN\": \"甲\"}          | \"甲\"                        | sections[0].items[0].text notTexts",
        "\"veto\": \"V2\"             | \"veto\": \"W2\"              | sections[0].items[0].veto badCode",
        "\"answers\": {\"A1\"         | \"answers\": {\"A4\"          | sections[0].items[2].condition.answers.A4 unknownKey",
        "[\"hi\"]                     | [\"middle\"]                  | sections[0].items[2].condition.answers.A2 unknownValue",
        "\"points\": 10               | \"points\": 11                | sections[0].items[1].options optionPoints",
        "\"purpose\": \"SURVEY\"      | \"purpose\": \"REVIEW\"       | total hundred",
        "\"version\": 3               | \"version\": 0                | version notOrdinal",
        "\"verified\": true           | \"verified\": \"yes\"         | verified notFlag",
        "pingcha-form/1               | pingcha-form/2                | format unknownValue",
        "\"source\": \"test\"         | \"source\": \" \"             | source notText",
    })
    void aFaultIsNamedWithItsPath(String there, String now, String expected) {
        assertTrue(SOUND.contains(there), there);
        List<String> faults = faults(SOUND.replaceFirst(java.util.regex.Pattern.quote(there), java.util.regex.Matcher.quoteReplacement(now)));
        assertTrue(faults.contains(expected), faults::toString);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertEquals(List.of("verfied unknownKey", "sections[0].items[0].max notNumber"),
            faults(SOUND.replace("\"verified\"", "\"verfied\"").replaceFirst("\"max\": 5", "\"max\": true")).stream()
                .filter(fault -> !fault.contains("sum")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{\"code\": \"A\", \"code\": \"B\"}", "{\"code\": ", "not json"})
    void whatIsNoJsonObjectIsUnreadable(String text) {
        Problem problem = assertThrows(Problem.class, () -> read(text));
        assertEquals(Problem.Kind.UNREADABLE, problem.kind());
    }

    @Test
    void hostileFilesAreUnreadableToo() {
        for (String text : List.of("[".repeat(50_000), "{\"a\":" + "[".repeat(50_000), "{\"version\": 1" + "0".repeat(5_000) + "}", "x".repeat(2_000_001))) {
            String outcome;
            try {
                outcome = String.valueOf(read(text).form());
            } catch (Problem problem) {
                outcome = "null";
            }
            assertEquals("null", outcome);
        }
        assertThrows(Problem.class, () -> FormReader.read(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}));
        assertNull(read("{}").form());
    }
}
