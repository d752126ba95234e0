package org.pingcha.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingcha.register.CaseType;

/** What is typed into the plan of a campaign. */
public class CampaignInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int REMIND_AFTER = 5;
    private static final int WEEKS = 3;

    private String name;
    private Long form;
    private LocalDate from;
    private LocalDate to;
    private CaseType type;
    private Integer sample;
    private List<String> ways = List.of("link", "phone");
    private final Map<String, Integer> quotas = new HashMap<>();
    private boolean anonymous;
    private LocalDate starts;
    private LocalDate ends;
    private int remindAfter = REMIND_AFTER;
    private int smallest = CampaignEntry.USUAL_SMALLEST_GROUP;

    /** The cases of last month, asked for three weeks. */
    void suggest(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        from = first.minusMonths(1);
        to = first.minusDays(1);
        starts = today;
        ends = today.plusWeeks(WEEKS);
    }

    void take(CampaignDetail c) {
        name = c.name();
        form = c.formId();
        from = c.frame().from();
        to = c.frame().to();
        type = c.frame().type();
        sample = c.sampleSize();
        ways = Stream.of(c.channels().sms() ? "link" : "", c.channels().mail() ? "mail" : "", c.channels().paper() ? "paper" : "", c.channels().phone() ? "phone" : "",
            c.channels().visit() ? "visit" : "").filter(way -> !way.isEmpty()).toList();
        c.progress().forEach(part -> quotas.put(part.type().name(), part.stratum().quota()));
        anonymous = c.anonymous();
        starts = c.startsOn();
        ends = c.endsOn();
        remindAfter = c.remindAfter();
        smallest = c.smallestGroup();
    }

    CampaignEntry entry() {
        Map<CaseType, Integer> wanted = new EnumMap<>(CaseType.class);
        quotas.forEach((key, most) -> {
            if (most != null) {
                wanted.put(CaseType.valueOf(key), most);
            }
        });
        return new CampaignEntry(name, form == null ? 0 : form, new Frame(from, to, type), sample, Channels.of(ways.contains("link"), ways.contains("mail"), ways.contains("paper"),
            ways.contains("phone"), ways.contains("visit")), wanted, anonymous, starts, ends, remindAfter, smallest);
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public Long getForm() {
        return form;
    }

    public void setForm(Long value) {
        form = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate value) {
        from = value;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate value) {
        to = value;
    }

    public CaseType getType() {
        return type;
    }

    public void setType(CaseType value) {
        type = value;
    }

    public Integer getSample() {
        return sample;
    }

    public void setSample(Integer value) {
        sample = value;
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> value) {
        ways = List.copyOf(value);
    }

    /** By the name of the type. */
    public Map<String, Integer> getQuotas() {
        return quotas;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean value) {
        anonymous = value;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate value) {
        starts = value;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate value) {
        ends = value;
    }

    public int getRemindAfter() {
        return remindAfter;
    }

    public void setRemindAfter(int value) {
        remindAfter = value;
    }

    public int getSmallest() {
        return smallest;
    }

    public void setSmallest(int value) {
        smallest = value;
    }
}
