package org.pingcha.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * Checks the rows of one list in their order, each by itself and against those before it. What only the database knows
 * (a number that another agency uses) is asked afterwards, many rows at once.
 */
final class ListChecker {
    /** What can be written to; whether it arrives, the mail server says. */
    private static final Pattern MAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final Actor actor;
    private final Map<String, String> agencyPaths;
    private final boolean serials;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, FirstMention> handlers = new HashMap<>();
    private ListHeader<ListColumn> header;

    /** What the first row that names a handler says; the register cannot follow two rows that disagree. */
    private record FirstMention(int line, String name, LocalDate practisingSince) {
    }

    /**
     * @param agencyPaths the path of each agency by its code
     * @param serials     whether numbers may be spreadsheet dates
     */
    ListChecker(Actor actor, Map<String, String> agencyPaths, boolean serials) {
        this.actor = actor;
        this.agencyPaths = agencyPaths;
        this.serials = serials;
    }

    /** The header row is the first that is not empty. */
    boolean isHeader(ListRow row) {
        if (header == null && !row.isBlank()) {
            header = new ListHeader<>(ListColumn.class, row);
            return true;
        }
        return false;
    }

    /** @throws Problem unreadable where there was no header at all */
    ListHeader<ListColumn> header() {
        if (header == null) {
            throw Problem.unreadable("register.problem.empty");
        }
        return header;
    }

    /** The row ready to be written, or null with its faults added to the list. */
    ListEntry check(ListRow row, List<ListFault> faults) {
        RowReading<ListColumn> cells = new RowReading<>(header, row, serials);
        String caseNo = caseNo(cells, row);
        CaseType type = cells.choice(ListColumn.TYPE, ListWords.TYPES);
        CaseStage stage = stage(cells, type);
        CaseOrigin origin = cells.choice(ListColumn.ORIGIN, ListWords.ORIGINS);
        String cause = cells.text(ListColumn.CAUSE);
        PersonalData recipient = recipient(cells);
        CaseFlags flags = new CaseFlags(cells.yes(ListColumn.MINOR), cells.yes(ListColumn.DISABLED),
            cells.yes(ListColumn.LIFE_OR_DEATH), cells.yes(ListColumn.FAST_TRACK), cells.yes(ListColumn.PLEA_LENIENCY));
        String office = office(cells);
        String firm = cells.text(ListColumn.FIRM);
        String result = cells.text(ListColumn.RESULT);
        String organ = cells.text(ListColumn.ORGAN);
        ServiceKind kind = cells.choice(ListColumn.KIND, ListWords.KINDS);
        AidField field = cells.choice(ListColumn.FIELD, ListWords.FIELDS);
        CaseRegions regions = new CaseRegions(cells.division(ListColumn.HANDLED_DIVISION),
            cells.division(ListColumn.TRIED_DIVISION), cells.division(ListColumn.SUPERVISED_DIVISION));
        CaseDates dates = dates(cells);
        ServiceKind service = kind != null ? kind : type == null || stage == null ? null : ServiceKind.usual(type, stage);
        HandlerEntry handler = handler(cells, firm, service);
        if (!cells.faults().isEmpty()) {
            faults.addAll(cells.faults());
            return null;
        }
        // Only a row that is written binds the later ones.
        handlers.merge(handler.licenceNo(), new FirstMention(row.line(), handler.name(), handler.practisingSince()),
            (first, now) -> first.practisingSince == null ? now : first);
        CaseEntry entry = new CaseEntry(caseNo, type, stage, origin, service,
            field != null ? field : AidField.of(type, cause), cause, flags, regions, dates, result);
        return new ListEntry(row.line(), entry, office, firm, handler, organ, recipient);
    }

    private String caseNo(RowReading<ListColumn> cells, ListRow row) {
        String caseNo = cells.tight(ListColumn.CASE_NO);
        Integer before = caseNo == null ? null : seen.putIfAbsent(caseNo, row.line());
        if (before != null) {
            cells.refuse(ListColumn.CASE_NO, "register.fault.repeated", before.toString());
        }
        return caseNo;
    }

    private static CaseStage stage(RowReading<ListColumn> cells, CaseType type) {
        CaseStage stage = cells.choice(ListColumn.STAGE, ListWords.STAGES);
        if (stage == null || type == null) {
            return stage;
        }
        if (stage == CaseStage.TRIAL && type != CaseType.CRIMINAL) {
            return CaseStage.LITIGATION;
        }
        if (stage == CaseStage.LITIGATION && type == CaseType.CRIMINAL) {
            return CaseStage.TRIAL;
        }
        if (!stage.occursIn(type)) {
            cells.refuse(ListColumn.STAGE, "register.fault.stageOfOtherType");
        }
        return stage;
    }

    private static PersonalData recipient(RowReading<ListColumn> cells) {
        String name = cells.text(ListColumn.RECIPIENT);
        String number = cells.tight(ListColumn.IDENTITY_NUMBER);
        if (number != null) {
            number = number.toUpperCase(Locale.ROOT);
            String wrong = IdentityNumber.fault(number);
            if (wrong != null) {
                cells.refuse(ListColumn.IDENTITY_NUMBER, "register.fault.identityNumber." + wrong);
            }
        }
        String mail = cells.tight(ListColumn.MAIL);
        if (mail != null && !MAIL.matcher(mail).matches()) {
            cells.refuse(ListColumn.MAIL, "register.fault.mail");
        }
        return new PersonalData(name, number, cells.tight(ListColumn.PHONE), mail);
    }

    private String office(RowReading<ListColumn> cells) {
        String code = cells.tight(ListColumn.OFFICE_CODE);
        String known = code == null ? null : code.toUpperCase(Locale.ROOT);
        if (known != null && !agencyPaths.containsKey(known)) {
            cells.refuse(ListColumn.OFFICE_CODE, "register.fault.agencyUnknown");
        } else if (known != null && !actor.sees(agencyPaths.get(known))) {
            cells.refuse(ListColumn.OFFICE_CODE, "register.fault.agencyOutOfScope");
        }
        return known;
    }

    private static CaseDates dates(RowReading<ListColumn> cells) {
        LocalDate granted = cells.date(ListColumn.GRANTED_ON);
        LocalDate assigned = cells.date(ListColumn.ASSIGNED_ON);
        LocalDate retainer = cells.date(ListColumn.RETAINER_ON);
        LocalDate met = cells.date(ListColumn.FIRST_MET_ON);
        LocalDate inspected = cells.date(ListColumn.INSPECTED_ON);
        LocalDate hearing = cells.date(ListColumn.HEARING_ON);
        LocalDate closed = cells.date(ListColumn.CLOSED_ON);
        LocalDate filed = cells.date(ListColumn.FILED_ON);
        if (assigned == null) {
            return null;
        }
        if (closed != null && closed.isBefore(assigned)) {
            cells.refuse(ListColumn.CLOSED_ON, "register.fault.closedBeforeAssigned", assigned.toString());
            return null;
        }
        return new CaseDates(granted, assigned, retainer, met, inspected, hearing, closed, filed);
    }

    private HandlerEntry handler(RowReading<ListColumn> cells, String firm, ServiceKind service) {
        String name = cells.text(ListColumn.HANDLER);
        String licence = cells.tight(ListColumn.LICENCE_NO);
        LocalDate since = cells.date(ListColumn.PRACTISING_SINCE);
        LocalDate defending = cells.date(ListColumn.CRIMINAL_DEFENCE_SINCE);
        Boolean minors = cells.choice(ListColumn.MINORS_TRAINED, ListWords.ANSWERS);
        if (licence == null || name == null) {
            return null;
        }
        FirstMention first = handlers.get(licence);
        if (first != null && !first.name.equals(name)) {
            cells.refuse(ListColumn.HANDLER, "register.fault.handlerDiffers", String.valueOf(first.line), first.name);
        } else if (first != null && since != null && first.practisingSince != null && !since.equals(first.practisingSince)) {
            cells.refuse(ListColumn.PRACTISING_SINCE, "register.fault.handlerDiffers", String.valueOf(first.line), first.practisingSince.toString());
        }
        FirmKind firmKind = firm == null ? FirmKind.LAW_FIRM : FirmKind.of(firm);
        return new HandlerEntry(licence, name, service == null ? HandlerKind.LAWYER : HandlerKind.usual(firmKind, service),
            since, defending, minors);
    }
}
