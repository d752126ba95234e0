package org.pingcha.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The watch of each kind of thing. */
@Dependent
class AlertWatches {
    @Inject
    CaseWatch cases;

    @Inject
    HandlerWatch handlers;

    @Inject
    FirmWatch firms;

    @Inject
    OfficeWatch offices;

    @Inject
    ReviewerWatch reviewers;

    Watch of(AboutKind kind) {
        return switch (kind) {
            case CASE -> cases;
            case HANDLER -> handlers;
            case FIRM -> firms;
            case OFFICE -> offices;
            case PERSON -> reviewers;
        };
    }
}
