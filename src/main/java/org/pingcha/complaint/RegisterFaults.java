package org.pingcha.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What is missing or wrong in what an officer typed, field by field, before it goes to the service. */
public final class RegisterFaults {
    private static final String PHONE = "[0-9+() -]{5,30}";
    private static final int SHORTEST = 10;

    /** @param field the id of the field on the page; key its text */
    public record Fault(String field, String key) {
    }

    private RegisterFaults() {
    }

    static List<Fault> of(RegisterInput input, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        day(input, today, faults);
        if (!input.isAnonymous()) {
            for (int i = 0; i < input.getPeople().size(); i++) {
                person(input.getPeople().get(i), "people:" + i + ":", faults);
            }
        }
        if (blank(input.getRespondent())) {
            faults.add(new Fault("respondent", "complaint.register.need.respondent"));
        }
        if (input.getMatters().isEmpty()) {
            faults.add(new Fault("matters", "complaint.register.need.matters"));
        }
        if (blank(input.getFacts()) || input.getFacts().strip().length() < SHORTEST) {
            faults.add(new Fault("facts", "complaint.register.need.facts"));
        }
        if (input.isSpoken() && !input.isReadBack()) {
            faults.add(new Fault("readBack", "complaint.problem.readBack"));
        }
        return faults;
    }

    private static void person(ComplainantInput one, String at, List<Fault> faults) {
        if (blank(one.getName())) {
            faults.add(new Fault(at + "name", "complaint.register.need.name"));
        }
        if (one.isAgent() && blank(one.getActsFor())) {
            faults.add(new Fault(at + "actsFor", "complaint.register.need.actsFor"));
        }
        if (!blank(one.getPhone()) && !one.getPhone().strip().matches(PHONE)) {
            faults.add(new Fault(at + "phone", "complaint.register.need.phone"));
        }
    }

    private static void day(RegisterInput input, LocalDate today, List<Fault> faults) {
        LocalDate day = dayOf(input.getReceivedOn());
        if (day == null) {
            faults.add(new Fault("receivedOn", "complaint.problem.day"));
        } else if (day.isAfter(today)) {
            faults.add(new Fault("receivedOn", "complaint.problem.future"));
        } else if (day.isBefore(today.minusDays(ComplaintService.OLDEST_DAYS))) {
            faults.add(new Fault("receivedOn", "complaint.problem.longAgo"));
        }
    }

    /** The typed day; null where it is none. */
    static LocalDate dayOf(String typed) {
        try {
            return blank(typed) ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
