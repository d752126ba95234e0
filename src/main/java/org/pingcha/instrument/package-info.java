/**
 * Versioned forms and what people answer on them. A rubric and a questionnaire are both forms: sections of items, with
 * conditions, not-applicable and veto links. An answer sheet is one form filled in about one subject, which only the
 * calling room knows.
 *
 * <p>This room does not decide who may mark which sheet: {@code SheetService} is open to every role that marks anything,
 * is reached by no page and no REST resource itself, and the room that owns the subject asks its own row predicate
 * before it calls. Forms are this room's own: shipped ones serve every office, an office's own serve it and those below.
 * It may use {@code scoring}, {@code rules} (the texts of the vetoes), {@code identity}, {@code audit} and
 * {@code platform}; it knows no case, only the names of types, stages and kinds of service.
 */
package org.pingcha.instrument;
