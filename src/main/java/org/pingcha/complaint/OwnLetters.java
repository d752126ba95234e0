package org.pingcha.complaint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;
import org.pingcha.shared.Problem;

/** The letters of a complaint that one complainant may read: those that were written to them. */
final class OwnLetters {
    private static final Set<LetterKind> TO_COMPLAINANTS = EnumSet.of(LetterKind.ACCEPTANCE, LetterKind.NON_ACCEPTANCE, LetterKind.SUPPLEMENT, LetterKind.EXTENSION, LetterKind.REPLY);

    private OwnLetters() {
    }

    static List<IssuedLetterRow> of(Complainant who, LetterQueries letters) {
        return subjects(who).flatMap(subject -> theirs(who, letters, subject)).toList();
    }

    /** The complaint that this letter belongs to. @throws Problem not found where it was not written to this person */
    static UUID subject(Complainant who, LetterQueries letters, UUID letter) {
        return subjects(who).filter(subject -> theirs(who, letters, subject).anyMatch(row -> row.uuid().equals(letter))).findFirst()
            .orElseThrow(Problem::notFound);
    }

    private static Stream<UUID> subjects(Complainant who) {
        return Stream.of(who.complaint(), who.handled()).map(Complaint::uuid).distinct();
    }

    /** A letter names whom it is for by name alone: where two complainants bear one name, neither is shown the other's. */
    private static Stream<IssuedLetterRow> theirs(Complainant who, LetterQueries letters, UUID subject) {
        boolean alone = Stream.of(who.complaint(), who.handled()).distinct().flatMap(complaint -> complaint.complainants().stream())
            .noneMatch(other -> !other.uuid().equals(who.uuid()) && other.name().equals(who.name()));
        return alone ? letters.forSubject(ComplaintCourse.ROOM, subject).stream()
            .filter(row -> TO_COMPLAINANTS.contains(row.kind()) && who.name().equals(row.addressee())) : Stream.empty();
    }
}
