package org.pingcha.request;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody with a one-time link is shown: the question, and nothing else of the case. */
public record LinkQuestion(UUID uuid, String office, String label, String question, String addressee, LocalDate dueOn, boolean overdue,
                           List<AnswerChoice> choices) implements Serializable {
}
