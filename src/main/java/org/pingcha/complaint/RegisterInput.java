package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What an officer types who registers a complaint for somebody. */
public class RegisterInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 10;

    private String channel = Channel.CALL.name();
    private boolean anonymous;
    private final List<ComplainantInput> people = new ArrayList<>(List.of(new ComplainantInput()));
    private String kind = RespondentKind.HANDLER.name();
    private String respondent;
    private Found against;
    private String caseNo;
    private Found about;
    private List<String> matters = new ArrayList<>();
    private String facts;
    private String wishes;
    private String occurred;
    private String receivedOn;
    private boolean readBack;

    static RegisterInput begunOn(LocalDate today) {
        RegisterInput input = new RegisterInput();
        input.receivedOn = today.toString();
        return input;
    }

    /** Takes one more complainant, up to as many as the page can bear. */
    void addPerson() {
        if (people.size() < MOST_PEOPLE) {
            people.add(new ComplainantInput());
        }
    }

    /** As it is registered; {@link RegisterFaults} has found nothing wrong with it. */
    ComplaintEntry entry(long office) {
        RespondentEntry whom = against == null ? RespondentEntry.named(RespondentKind.valueOf(kind), respondent.strip())
            : new RespondentEntry(RespondentKind.valueOf(kind), against.name(), against.officeId(), against.firmId(), against.handlerId());
        return new ComplaintEntry(office, Channel.valueOf(channel), anonymous ? List.of() : people.stream().map(ComplainantInput::entry).toList(), whom,
            about == null ? ComplainantInput.filled(caseNo) : about.name(), about == null ? null : about.caseId(), new LinkedHashSet<>(matters), facts,
            ComplainantInput.filled(wishes), ComplainantInput.filled(occurred), LocalDate.parse(receivedOn), null, null, readBack);
    }

    /** Takes a case or a respondent as the register has it. */
    void choose(Found chosen) {
        if (chosen.kind() == null) {
            setAbout(chosen);
        } else {
            setAgainst(chosen);
        }
    }

    /** What was chosen and then typed over is chosen no longer. */
    void dropStale() {
        if (against != null && !(against.name().equals(respondent) && against.kind().name().equals(kind))) {
            against = null;
        }
        if (about != null && !about.name().equals(caseNo)) {
            about = null;
        }
    }

    /** Spoken and not written, so that it is read back to whoever said it. */
    public boolean isSpoken() {
        return Channel.valueOf(channel).isSpoken();
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String value) {
        channel = value;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean value) {
        anonymous = value;
    }

    public List<ComplainantInput> getPeople() {
        return people;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getRespondent() {
        return respondent;
    }

    public void setRespondent(String value) {
        respondent = value;
    }

    /** Whom the register has for it; null where it is known by name alone. */
    public Found getAgainst() {
        return against;
    }

    void setAgainst(Found chosen) {
        against = chosen;
        if (chosen != null) {
            kind = chosen.kind().name();
            respondent = chosen.name();
        }
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String value) {
        caseNo = value;
    }

    /** The case in the register; null where none was found. */
    public Found getAbout() {
        return about;
    }

    void setAbout(Found chosen) {
        about = chosen;
        caseNo = chosen == null ? caseNo : chosen.name();
    }

    public List<String> getMatters() {
        return matters;
    }

    public void setMatters(List<String> value) {
        matters = value;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String value) {
        facts = value;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String value) {
        wishes = value;
    }

    public String getOccurred() {
        return occurred;
    }

    public void setOccurred(String value) {
        occurred = value;
    }

    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String value) {
        receivedOn = value;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean value) {
        readBack = value;
    }
}
