package org.pingcha.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What gathers on a complaint while it is handled: pauses, more time, who inquires, what they propose, what follows. */
@Embeddable
public class Handling {
    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ComplaintPause> pauses = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Investigator> investigators = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("round")
    private List<Proposal> proposals = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RemedyTaken> remedies = new ArrayList<>();

    Optional<ComplaintPause> runningPause() {
        return pauses.stream().filter(ComplaintPause::isRunning).findFirst();
    }

    Optional<Proposal> openProposal() {
        return proposals.stream().filter(Proposal::isOpen).findFirst();
    }

    List<ComplaintPause> pauses() {
        return pauses;
    }

    List<Extension> extensions() {
        return extensions;
    }

    List<Investigator> investigators() {
        return investigators;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    List<RemedyTaken> remedies() {
        return remedies;
    }
}
