package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an officer types: what is missing is named field by field, and a draft comes back as it was. */
class RegisterFaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static RegisterInput typed() {
        RegisterInput input = new RegisterInput();
        input.getPeople().get(0).setName("吴桂兰");
        input.getPeople().get(0).setPhone("139 2132 1298");
        input.setRespondent("陈思远");
        input.getMatters().add("N3");
        input.setFacts("律师多次要我出交通费和复印费。");
        input.setReceivedOn("2026-11-20");
        input.setReadBack(true);
        return input;
    }

    private static List<String> faults(RegisterInput input) {
        return RegisterFaults.of(input, TODAY).stream().map(RegisterFaults.Fault::field).toList();
    }

    @Test
    void whatIsCompleteHasNone() {
        assertEquals(List.of(), faults(typed()));
    }

    @Test
    void whatIsMissingIsNamed() {
        RegisterInput input = new RegisterInput();
        assertEquals(List.of("receivedOn", "people:0:name", "respondent", "matters", "facts", "readBack"), faults(input));
        input = typed();
        input.getPeople().get(0).setStanding("AGENT");
        input.getPeople().get(0).setPhone("微信同号");
        input.getPeople().add(new ComplainantInput());
        assertEquals(List.of("people:0:actsFor", "people:0:phone", "people:1:name"), faults(input));
        input.setAnonymous(true);
        assertEquals(List.of(), faults(input), "nobody is named in a tip");
    }

    @Test
    void onlyWhatWasSaidIsReadBack() {
        RegisterInput input = typed();
        input.setReadBack(false);
        assertEquals(List.of("readBack"), faults(input));
        input.setChannel("VISIT");
        assertEquals(List.of("readBack"), faults(input));
        input.setChannel("LETTER");
        assertEquals(List.of(), faults(input));
    }

    @Test
    void theDayLiesInThePastWithinReason() {
        RegisterInput input = typed();
        for (String day : List.of("2026-11-25", "2026-08-25", "昨天")) {
            input.setReceivedOn(day);
            assertEquals(List.of("receivedOn"), faults(input), day);
        }
        // Ninety days before 24 November: 24 of November, 31 of October, 30 of September, 5 of August.
        input.setReceivedOn("2026-08-26");
        assertEquals(List.of(), faults(input));
    }

    @Test
    void aDraftComesBackAsItWas() {
        RegisterInput input = typed();
        input.getPeople().add(new ComplainantInput());
        input.getPeople().get(1).setName("吴小军");
        input.setAgainst(Found.respondent(RespondentKind.HANDLER, "陈思远", "明理律师事务所", null, 7L, 8L));
        input.setAbout(new Found(null, "云援民字〔2026〕00061号", "吴**", 1L, 7L, 8L, 9L));
        RegisterInput back = RegisterText.read(RegisterText.of(input));
        assertEquals(RegisterText.of(input), RegisterText.of(back));
        assertEquals(input.entry(1), back.entry(1));
        assertEquals(2, back.entry(1).complainants().size());
        assertEquals(8L, back.getAgainst().handlerId());
        back.setRespondent("陈思");
        back.dropStale();
        assertNull(back.getAgainst(), "typed over, it is another one");
        assertEquals(9L, back.getAbout().caseId());
    }
}
