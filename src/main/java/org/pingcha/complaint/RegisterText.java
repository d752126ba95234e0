package org.pingcha.complaint;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;

/** What was typed on the register page as the text of a draft, and back. What a later release does not know is left out. */
final class RegisterText {
    private RegisterText() {
    }

    static String of(RegisterInput input) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (ComplainantInput one : input.getPeople()) {
            JsonObjectBuilder person = Json.createObjectBuilder().add("standing", one.getStanding()).add("consent", one.getConsent());
            put(person, "name", one.getName());
            put(person, "actsFor", one.getActsFor());
            put(person, "phone", one.getPhone());
            put(person, "address", one.getAddress());
            people.add(person);
        }
        JsonObjectBuilder all = Json.createObjectBuilder().add("channel", input.getChannel()).add("anonymous", input.isAnonymous()).add("people", people)
            .add("kind", input.getKind()).add("readBack", input.isReadBack()).add("matters", Json.createArrayBuilder(input.getMatters()));
        put(all, "respondent", input.getRespondent());
        put(all, "caseNo", input.getCaseNo());
        put(all, "facts", input.getFacts());
        put(all, "wishes", input.getWishes());
        put(all, "occurred", input.getOccurred());
        put(all, "receivedOn", input.getReceivedOn());
        found(all, "against", input.getAgainst());
        found(all, "about", input.getAbout());
        return all.build().toString();
    }

    static RegisterInput read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            RegisterInput input = new RegisterInput();
            input.setChannel(all.getString("channel"));
            input.setAnonymous(all.getBoolean("anonymous"));
            input.getPeople().clear();
            for (JsonObject person : all.getJsonArray("people").getValuesAs(JsonObject.class)) {
                ComplainantInput one = new ComplainantInput();
                one.setStanding(person.getString("standing"));
                one.setConsent(person.getString("consent"));
                one.setName(person.getString("name", null));
                one.setActsFor(person.getString("actsFor", null));
                one.setPhone(person.getString("phone", null));
                one.setAddress(person.getString("address", null));
                input.getPeople().add(one);
            }
            input.setKind(all.getString("kind"));
            input.setReadBack(all.getBoolean("readBack"));
            input.getMatters().addAll(all.getJsonArray("matters").getValuesAs(JsonString::getString));
            input.setAgainst(found(all, "against"));
            input.setAbout(found(all, "about"));
            input.setRespondent(all.getString("respondent", null));
            input.setCaseNo(all.getString("caseNo", null));
            input.setFacts(all.getString("facts", null));
            input.setWishes(all.getString("wishes", null));
            input.setOccurred(all.getString("occurred", null));
            input.setReceivedOn(all.getString("receivedOn", null));
            return input;
        }
    }

    private static void put(JsonObjectBuilder object, String name, Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }

    private static void found(JsonObjectBuilder all, String name, Found chosen) {
        if (chosen != null) {
            JsonObjectBuilder object = Json.createObjectBuilder().add("name", chosen.name()).add("detail", chosen.detail());
            put(object, "kind", chosen.kind());
            put(object, "office", chosen.officeId());
            put(object, "firm", chosen.firmId());
            put(object, "handler", chosen.handlerId());
            put(object, "case", chosen.caseId());
            all.add(name, object);
        }
    }

    private static Found found(JsonObject all, String name) {
        if (!all.containsKey(name)) {
            return null;
        }
        JsonObject one = all.getJsonObject(name);
        String kind = one.getString("kind", null);
        return new Found(kind == null ? null : RespondentKind.valueOf(kind), one.getString("name"), one.getString("detail"), id(one, "office"), id(one, "firm"),
            id(one, "handler"), id(one, "case"));
    }

    private static Long id(JsonObject one, String name) {
        String id = one.getString(name, null);
        return id == null ? null : Long.valueOf(id);
    }
}
