package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingcha.testing.ServerTest;

/** Working days and rule sets as other systems ask for them. */
class CalendarResourceIT extends ServerTest {
    private static final String DEADLINE = "/api/v1/calendar/deadline";

    @Test
    void aDeadlineOverSpringFestivalNamesWhatItSkips() {
        HttpResponse<String> response = get("manager", DEADLINE + "?from=2026-02-10&amount=5&unit=WORKING_DAY");
        assertEquals(200, response.statusCode(), response.body());
        JsonObject answer = json(response);
        assertEquals("2026-02-24", answer.getString("due"));
        JsonArray skipped = answer.getJsonArray("skipped");
        assertEquals(9, skipped.size());
        assertEquals("2026-02-15", skipped.getJsonObject(0).getString("date"));
        assertEquals("春节", skipped.getJsonObject(0).getString("reason"));
        assertEquals("2026-02-23", skipped.getJsonObject(8).getString("date"));
    }

    @Test
    void calendarDaysMoveToTheNextWorkingDay() {
        JsonObject answer = json(get("inspector", DEADLINE + "?from=2026-11-16&amount=5&unit=DAY"));
        assertEquals("2026-11-23", answer.getString("due"));
        assertEquals("周末", answer.getJsonArray("skipped").getJsonObject(0).getString("reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2026-02-30&amount=5&unit=WORKING_DAY", "?from=2026-02-10&amount=-1&unit=WORKING_DAY",
        "?from=2026-02-10&amount=5&unit=POINT", "?from=2026-02-10&amount=5", "?from=2026-02-10&amount=99999&unit=DAY", ""})
    void whatCannotBeCountedIsExplained(String query) {
        HttpResponse<String> response = get("manager", DEADLINE + query);
        assertEquals(400, response.statusCode(), response.body());
        assertEquals("rules.problem.deadline", json(response).getString("code"));
    }

    @Test
    void withoutATokenNobodyIsServed() {
        assertEquals(401, get(null, DEADLINE + "?from=2026-02-10&amount=5&unit=WORKING_DAY").statusCode());
        assertEquals(401, get(null, "/api/v1/rule-sets").statusCode());
    }

    @Test
    void ruleSetsAreListedAndOpened() {
        JsonArray items = json(get("auditor", "/api/v1/rule-sets")).getJsonArray("items");
        String id = items.getValuesAs(JsonObject.class).stream().filter(set -> set.getString("code").equals("CASE-REVIEW-2023"))
            .findFirst().orElseThrow().getString("id");
        JsonObject detail = json(get("auditor", "/api/v1/rule-sets/" + id));
        assertEquals(10, detail.getJsonArray("vetoes").size());
        assertTrue(detail.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
            .anyMatch(rule -> rule.getString("key").equals("RETAINER_AFTER_ASSIGNMENT") && rule.getInt("amount", 0) == 5));
        assertEquals(404, get("auditor", "/api/v1/rule-sets/nonsense").statusCode());
    }
}
