package org.pingcha.register;

/** A row that was checked and can be written; firm and organ are null where the list names none. */
public record ListEntry(int line, CaseEntry entry, String officeCode, String firm, HandlerEntry handler, String organ,
                 PersonalData recipient) {
}
