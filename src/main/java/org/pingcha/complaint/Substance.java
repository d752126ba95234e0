package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a complaint says: facts, wishes, the case that it is about, and where it came from. */
@Embeddable
public class Substance {
    private static final int TITLE = 60;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(nullable = false, length = 8000)
    private String facts;

    @Column(length = 2000)
    private String wishes;

    @Column(length = 100)
    private String occurred;

    @Column(name = "case_no", length = 60)
    private String caseNo;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "origin_room", length = 20)
    private String originRoom;

    @Column(name = "origin_uuid")
    private UUID originUuid;

    /** What the search looks into: number, respondent, case and words, in lower case. Never the complainant. */
    @Column(name = "search_text", nullable = false, length = 12000)
    private String searchText;

    protected Substance() {
    }

    Substance(ComplaintEntry entry, String registerNo) {
        facts = entry.facts().strip();
        title = titleOf(facts);
        wishes = entry.wishes();
        occurred = entry.occurred();
        originRoom = entry.originRoom();
        originUuid = entry.originUuid();
        searchText = String.join(" ", registerNo, entry.respondent().name(), entry.caseNo() == null ? "" : entry.caseNo(), facts,
            wishes == null ? "" : wishes).toLowerCase();
        concerns(entry.caseNo(), entry.caseId());
    }

    /** It turned out to be about this case; nulls leave what is known. */
    final void concerns(String number, Long id) {
        if (number != null && !number.isBlank()) {
            caseNo = number.strip();
            searchText = searchText.contains(caseNo.toLowerCase()) ? searchText : searchText + " " + caseNo.toLowerCase();
        }
        caseId = id == null ? caseId : id;
    }

    /** The first sentence of the facts, cut so that a list can show it. */
    private static String titleOf(String facts) {
        String first = facts.split("[。！？!?\\n]", 2)[0].strip();
        String line = first.isEmpty() ? facts : first;
        return line.codePointCount(0, line.length()) <= TITLE ? line : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    String title() {
        return title;
    }

    String facts() {
        return facts;
    }

    String wishes() {
        return wishes;
    }

    String occurred() {
        return occurred;
    }

    String caseNo() {
        return caseNo;
    }

    Long caseId() {
        return caseId;
    }
}
