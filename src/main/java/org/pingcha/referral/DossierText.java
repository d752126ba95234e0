package org.pingcha.referral;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** A dossier as it is typed, as the text of a draft. */
final class DossierText {
    private DossierText() {
    }

    static String of(DossierInput in) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        put(all, "sort", in.getSort());
        put(all, "respondentName", in.getRespondentName());
        put(all, "conductOn", in.getConductOn());
        put(all, "facts", in.getFacts());
        put(all, "aggravating", in.getAggravating());
        put(all, "mitigating", in.getMitigating());
        put(all, "proposal", in.getProposal());
        put(all, "penalty", in.getPenalty());
        put(all, "consent", in.getConsent());
        put(all, "contact", in.getContact());
        put(all, "bureau", in.getBureau());
        return all.add("types", array(in.getTypes())).add("articles", array(in.getArticles())).add("evidence", array(in.getEvidence())).build().toString();
    }

    static DossierInput read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            DossierInput in = new DossierInput();
            in.setSort(all.getString("sort", null));
            in.setRespondentName(all.getString("respondentName", null));
            in.setConductOn(all.getString("conductOn", null));
            in.setFacts(all.getString("facts", null));
            in.setAggravating(all.getString("aggravating", null));
            in.setMitigating(all.getString("mitigating", null));
            in.setProposal(all.getString("proposal", null));
            in.setPenalty(all.getString("penalty", null));
            in.setConsent(all.getString("consent", null));
            in.setContact(all.getString("contact", null));
            in.setBureau(all.getString("bureau", null));
            in.setTypes(list(all, "types"));
            in.setArticles(list(all, "articles"));
            in.setEvidence(list(all, "evidence"));
            return in;
        }
    }

    private static void put(JsonObjectBuilder all, String name, String value) {
        if (value != null) {
            all.add(name, value);
        }
    }

    private static JsonArrayBuilder array(List<String> values) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        values.forEach(all::add);
        return all;
    }

    private static List<String> list(JsonObject all, String name) {
        return new ArrayList<>(all.getJsonArray(name).getValuesAs(JsonString::getString));
    }
}
