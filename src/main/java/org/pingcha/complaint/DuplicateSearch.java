package org.pingcha.complaint;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.platform.FieldCipher;

/**
 * What other complaints are compared with.
 *
 * @param self    the complaint itself; null for one that is only being registered
 * @param caseNo  null where no case is named
 * @param digests of the complainants' names and telephone numbers; never the values
 */
record DuplicateSearch(UUID self, RespondentEntry respondent, String caseNo, Long caseId, Set<String> digests, String facts) implements Serializable {
    /** As typed so far; null where nothing to look for is known yet. */
    static DuplicateSearch of(RegisterInput input) {
        RespondentEntry whom = input.getRespondent() == null || input.getRespondent().isBlank() ? null : input.getAgainst() == null
            ? RespondentEntry.named(RespondentKind.valueOf(input.getKind()), input.getRespondent().strip())
            : new RespondentEntry(RespondentKind.valueOf(input.getKind()), input.getAgainst().name(), input.getAgainst().officeId(),
                input.getAgainst().firmId(), input.getAgainst().handlerId());
        List<ComplainantInput> people = input.isAnonymous() ? List.of() : input.getPeople();
        Set<String> digests = people.stream().flatMap(one -> digests(one.getName(), one.getPhone())).collect(Collectors.toSet());
        return new DuplicateSearch(null, whom, ComplainantInput.filled(input.getCaseNo()), input.getAbout() == null ? null : input.getAbout().caseId(),
            digests, input.getFacts());
    }

    static DuplicateSearch of(Complaint complaint) {
        Set<String> digests = complaint.complainants().stream().map(Complainant::contact).flatMap(one -> digests(one.name(), one.phone())).collect(Collectors.toSet());
        return new DuplicateSearch(complaint.uuid(), complaint.respondent().entry(), complaint.substance().caseNo(), complaint.substance().caseId(),
            digests, complaint.substance().facts());
    }

    private static Stream<String> digests(String name, String phone) {
        return Stream.of(ComplainantInput.filled(name), Complainant.digits(phone)).filter(value -> value != null).map(FieldCipher::digest);
    }

    /** Whether there is any key to look for. */
    boolean isEmpty() {
        return respondent == null && caseNo == null && caseId == null && digests.isEmpty() && (facts == null || facts.isBlank());
    }
}
