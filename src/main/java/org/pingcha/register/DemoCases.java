package org.pingcha.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up 600 cases over two years: every type, stage and kind of service, with the delays that real registers have. */
final class DemoCases {
    static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** The sample list of another office ends with 00240: importing it must not meet these numbers. */
    private static final int FIRST_SERIAL = 300;
    private static final String[] CRIMES = {"盗窃", "诈骗", "故意伤害", "危险驾驶", "贩卖毒品", "寻衅滋事", "抢劫", "故意杀人", "帮助信息网络犯罪活动"};
    private static final String[] CIVIL = {"追索劳动报酬", "离婚纠纷", "抚养费纠纷", "赡养费纠纷", "工伤赔偿", "交通事故赔偿", "食品药品责任纠纷",
        "医疗损害责任纠纷", "教育机构责任纠纷", "房屋租赁合同纠纷"};
    private static final String[] LABOUR = {"追索劳动报酬", "工伤赔偿", "解除劳动合同经济补偿"};
    private static final String[] ADMINISTRATIVE = {"工伤认定", "行政处罚", "信息公开", "社会保险待遇", "最低生活保障待遇"};

    private final Random random;
    private final Map<String, Integer> serials = new HashMap<>();

    /** What is common to a group of cases. */
    record Sort(CaseType type, CaseStage stage, ServiceKind kind, String[] causes, int share) {
    }

    private static final List<Sort> SORTS = List.of(
        new Sort(CaseType.CRIMINAL, CaseStage.INVESTIGATION, ServiceKind.DEFENCE, CRIMES, 80),
        new Sort(CaseType.CRIMINAL, CaseStage.PROSECUTION_REVIEW, ServiceKind.DEFENCE, CRIMES, 70),
        new Sort(CaseType.CRIMINAL, CaseStage.TRIAL, ServiceKind.DEFENCE, CRIMES, 110),
        new Sort(CaseType.CRIMINAL, CaseStage.TRIAL, ServiceKind.CRIMINAL_AGENCY, CRIMES, 10),
        new Sort(CaseType.CRIMINAL, CaseStage.PROSECUTION_REVIEW, ServiceKind.CRIMINAL_RECONCILIATION, CRIMES, 6),
        new Sort(CaseType.CRIMINAL, CaseStage.DEATH_PENALTY_REVIEW, ServiceKind.DEATH_PENALTY_REVIEW, new String[] {"故意杀人", "贩卖毒品"}, 5),
        new Sort(CaseType.CRIMINAL, CaseStage.DUTY_LAWYER, ServiceKind.DUTY_LAWYER_DETENTION, CRIMES, 25),
        new Sort(CaseType.CRIMINAL, CaseStage.DUTY_LAWYER, ServiceKind.DUTY_LAWYER_COURT, CRIMES, 20),
        new Sort(CaseType.CRIMINAL, CaseStage.PETITION, ServiceKind.PETITION, CRIMES, 4),
        new Sort(CaseType.CIVIL, CaseStage.LITIGATION, ServiceKind.CIVIL_AGENCY, CIVIL, 110),
        new Sort(CaseType.CIVIL, CaseStage.ARBITRATION, ServiceKind.CIVIL_AGENCY, LABOUR, 50),
        new Sort(CaseType.CIVIL, CaseStage.NON_LITIGATION, ServiceKind.NON_LITIGATION, CIVIL, 35),
        new Sort(CaseType.CIVIL, CaseStage.PETITION, ServiceKind.PETITION, CIVIL, 6),
        new Sort(CaseType.CIVIL, CaseStage.CONSULTATION, ServiceKind.CONSULTATION_12348, CIVIL, 20),
        new Sort(CaseType.CIVIL, CaseStage.CONSULTATION, ServiceKind.CONSULTATION_WINDOW, CIVIL, 20),
        new Sort(CaseType.ADMINISTRATIVE, CaseStage.RECONSIDERATION, ServiceKind.ADMINISTRATIVE_AGENCY, ADMINISTRATIVE, 15),
        new Sort(CaseType.ADMINISTRATIVE, CaseStage.LITIGATION, ServiceKind.ADMINISTRATIVE_AGENCY, ADMINISTRATIVE, 14));

    DemoCases(Random random) {
        this.random = random;
    }

    /** One entry of {@link #SORTS} for each case, mixed. */
    List<Sort> sorts() {
        List<Sort> all = new ArrayList<>();
        SORTS.forEach(sort -> all.addAll(Collections.nCopies(sort.share(), sort)));
        Collections.shuffle(all, random);
        return all;
    }

    /** The case that was granted as the nth of so many. */
    CaseEntry entry(Sort sort, int nth, int of, String place, boolean minor, boolean foreignCourt) {
        LocalDate granted = granted(nth, of);
        String cause = sort.causes()[random.nextInt(sort.causes().length)];
        boolean criminal = sort.type() == CaseType.CRIMINAL;
        boolean grave = sort.kind() == ServiceKind.DEATH_PENALTY_REVIEW
            || sort.kind() == ServiceKind.DEFENCE && (cause.equals("故意杀人") || cause.equals("贩卖毒品") && random.nextInt(3) == 0);
        boolean light = criminal && (cause.equals("危险驾驶") || cause.equals("盗窃"));
        CaseFlags flags = new CaseFlags(minor, random.nextInt(12) == 0, grave,
            light && sort.stage() == CaseStage.TRIAL && random.nextInt(3) == 0, criminal && !grave && random.nextInt(9) < 4);
        boolean notified = criminal && sort.kind() == ServiceKind.DEFENCE && random.nextInt(10) < 7;
        CaseDates dates = dates(sort, granted);
        CaseRegions regions = foreignCourt ? new CaseRegions(null, "990200", "990200") : CaseRegions.OWN;
        return new CaseEntry(number(sort.type(), granted.getYear(), place), sort.type(), sort.stage(),
            notified ? CaseOrigin.NOTIFIED : CaseOrigin.APPLIED, sort.kind(), AidField.of(sort.type(), cause), cause, flags, regions,
            dates, dates.closedOn() == null ? null : result(sort));
    }

    LocalDate granted(int nth, int of) {
        return FIRST.plusDays((long) nth * (TODAY.toEpochDay() - FIRST.toEpochDay()) / of);
    }

    private String number(CaseType type, int year, String place) {
        String head = place + "援" + switch (type) {
            case CRIMINAL -> "刑";
            case CIVIL -> "民";
            case ADMINISTRATIVE -> "行";
        } + "字〔" + year + "〕";
        return head + String.format("%05d", FIRST_SERIAL + serials.merge(head, 1, Integer::sum)) + "号";
    }

    private CaseDates dates(Sort sort, LocalDate granted) {
        if (sort.stage() == CaseStage.CONSULTATION || sort.stage() == CaseStage.DUTY_LAWYER) {
            LocalDate closed = granted.plusDays(sort.stage() == CaseStage.DUTY_LAWYER ? random.nextInt(3) : 0);
            return new CaseDates(granted, granted, null, granted, null, null, past(closed), past(closed.plusDays(2 + random.nextInt(20))));
        }
        LocalDate assigned = granted.plusDays(random.nextInt(20) == 0 ? 4 + random.nextInt(5) : random.nextInt(4));
        LocalDate retainer = random.nextInt(40) == 0 ? null
            : assigned.plusDays(random.nextInt(8) == 0 ? 6 + random.nextInt(6) : 1 + random.nextInt(5));
        LocalDate met = random.nextInt(40) == 0 ? null : assigned.plusDays(random.nextInt(7) == 0 ? 7 + random.nextInt(8) : 1 + random.nextInt(4));
        boolean heard = sort.stage() == CaseStage.TRIAL || sort.stage() == CaseStage.LITIGATION || sort.stage() == CaseStage.ARBITRATION;
        LocalDate hearing = heard ? assigned.plusDays(20 + random.nextInt(50)) : null;
        LocalDate closed = (heard ? hearing : assigned).plusDays(15 + random.nextInt(60));
        LocalDate filed = closed.plusDays(random.nextInt(6) == 0 ? 31 + random.nextInt(30) : 4 + random.nextInt(26));
        return new CaseDates(granted, past(assigned) == null ? TODAY : assigned, past(retainer), past(met), inspected(sort, hearing), past(hearing), past(closed), past(filed));
    }

    /** Of some trials the register knows it: six days before the hearing, and now and then two days too late. */
    private static LocalDate inspected(Sort sort, LocalDate hearing) {
        if (sort.stage() != CaseStage.TRIAL || hearing.getDayOfMonth() % 3 != 0) {
            return null;
        }
        return past(hearing.plusDays(hearing.getDayOfMonth() % 9 == 0 ? 2 : -6));
    }

    private static LocalDate past(LocalDate day) {
        return day == null || day.isAfter(TODAY) ? null : day;
    }

    private String result(Sort sort) {
        String[] results = switch (sort.stage()) {
            case CONSULTATION, DUTY_LAWYER -> new String[] {"已解答", "已提供法律帮助"};
            case NON_LITIGATION, ARBITRATION -> new String[] {"调解", "裁决支持", "裁决部分支持", "和解"};
            default -> new String[] {"采纳意见", "部分采纳", "未采纳", "判决", "调解", "撤诉"};
        };
        return results[random.nextInt(results.length)];
    }
}
