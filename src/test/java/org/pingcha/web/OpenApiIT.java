package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.ServerTest;

/** The description of the REST interface, as client programs are made from it. */
class OpenApiIT extends ServerTest {
    @Test
    void whatClientsNeedIsDescribed() {
        var answer = send(request(null, "/openapi").header("Accept", "application/json").GET());
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject paths = json(answer).getJsonObject("paths");
        for (String path : List.of("/appraisals", "/cases", "/complaints", "/referrals", "/requests", "/tokens", "/views")) {
            assertTrue(paths.containsKey("/api/v1" + path), path + " in " + paths.keySet());
        }
        JsonObject slip = paths.getJsonObject("/api/v1/referrals/{uuid}/slips").getJsonObject("post");
        JsonObject signature = slip.getJsonArray("parameters").getValuesAs(JsonValue::asJsonObject).stream()
            .filter(parameter -> parameter.getString("name").equals("Signature")).findFirst().orElseThrow();
        assertEquals("header", signature.getString("in"));
        assertTrue(signature.getBoolean("required"));
        assertTrue(signature.getString("description").startsWith("cms=:BASE64:"), signature.toString());
        assertTrue(slip.getJsonObject("requestBody").toString().contains("decisionNo"), slip.toString());
    }
}
