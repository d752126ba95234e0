package org.pingcha.rules;

/** A rule set was published, in the transaction that fires this; once that has succeeded, this node goes by it. */
public record RulesPublished(String code) {
}
