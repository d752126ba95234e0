package org.pingcha.register;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that lists use for the choices of the register, in Chinese and English. */
public final class ListWords {
    static final Map<String, CaseType> TYPES = new HashMap<>();
    static final Map<String, CaseStage> STAGES = new HashMap<>();
    static final Map<String, CaseOrigin> ORIGINS = new HashMap<>();
    static final Map<String, ServiceKind> KINDS = new HashMap<>();
    static final Map<String, AidField> FIELDS = new HashMap<>();
    /** Yes and no. */
    public static final Map<String, Boolean> ANSWERS = new HashMap<>();

    static {
        put(TYPES, CaseType.CRIMINAL, "刑事", "刑事案件", "criminal");
        put(TYPES, CaseType.CIVIL, "民事", "民事案件", "civil");
        put(TYPES, CaseType.ADMINISTRATIVE, "行政", "行政案件", "administrative");

        put(STAGES, CaseStage.INVESTIGATION, "侦查", "侦查阶段", "investigation");
        put(STAGES, CaseStage.PROSECUTION_REVIEW, "审查起诉", "审查起诉阶段", "prosecution review", "prosecution");
        put(STAGES, CaseStage.TRIAL, "审判", "审判阶段", "一审", "二审", "再审", "trial");
        put(STAGES, CaseStage.LITIGATION, "诉讼", "民事诉讼", "行政诉讼", "诉讼代理", "litigation");
        put(STAGES, CaseStage.ARBITRATION, "仲裁", "劳动仲裁", "arbitration");
        put(STAGES, CaseStage.RECONSIDERATION, "复议", "行政复议", "reconsideration");
        put(STAGES, CaseStage.NON_LITIGATION, "非诉讼", "非诉", "非诉讼代理", "调解", "non-litigation");
        put(STAGES, CaseStage.PETITION, "申诉", "petition");
        put(STAGES, CaseStage.DEATH_PENALTY_REVIEW, "死刑复核", "死刑复核阶段", "death penalty review");
        put(STAGES, CaseStage.DUTY_LAWYER, "值班律师", "值班律师法律帮助", "法律帮助", "duty lawyer");
        put(STAGES, CaseStage.CONSULTATION, "咨询", "法律咨询", "consultation");

        put(ORIGINS, CaseOrigin.NOTIFIED, "通知辩护", "通知", "通知代理", "notified");
        put(ORIGINS, CaseOrigin.APPLIED, "依申请", "申请", "applied");

        put(KINDS, ServiceKind.DEFENCE, "刑事辩护", "辩护", "defence", "defense");
        put(KINDS, ServiceKind.CRIMINAL_AGENCY, "刑事代理", "criminal agency");
        put(KINDS, ServiceKind.CIVIL_AGENCY, "民事代理", "民事诉讼代理", "civil agency");
        put(KINDS, ServiceKind.ADMINISTRATIVE_AGENCY, "行政代理", "行政诉讼代理", "administrative agency");
        put(KINDS, ServiceKind.NON_LITIGATION, "非诉讼代理", "非诉讼", "non-litigation agency", "non-litigation");
        put(KINDS, ServiceKind.PETITION, "申诉代理", "申诉", "petition");
        put(KINDS, ServiceKind.DUTY_LAWYER_COURT, "法院值班律师", "驻法院值班律师", "duty lawyer court");
        put(KINDS, ServiceKind.DUTY_LAWYER_DETENTION, "看守所值班律师", "驻看守所值班律师", "duty lawyer detention centre");
        put(KINDS, ServiceKind.CRIMINAL_RECONCILIATION, "刑事和解", "criminal reconciliation");
        put(KINDS, ServiceKind.DEATH_PENALTY_REVIEW, "死刑复核辩护", "死刑复核", "death penalty review");
        put(KINDS, ServiceKind.CONSULTATION_12348, "12348咨询", "12348", "12348 consultation");
        put(KINDS, ServiceKind.CONSULTATION_WINDOW, "窗口咨询", "来访咨询", "window consultation");

        put(FIELDS, AidField.LABOUR, "劳动", "劳动保障", "labour", "labor");
        put(FIELDS, AidField.FAMILY, "婚姻家庭", "家庭", "family");
        put(FIELDS, AidField.FOOD_AND_DRUGS, "食品药品", "food and drugs");
        put(FIELDS, AidField.EDUCATION, "教育", "education");
        put(FIELDS, AidField.HEALTH, "医疗", "医疗卫生", "health");
        put(FIELDS, AidField.TRAFFIC, "交通事故", "交通", "traffic");
        put(FIELDS, AidField.SOCIAL_SECURITY, "社会保障", "社会保险", "social security");
        put(FIELDS, AidField.OTHER, "其他", "other");

        put(ANSWERS, true, "是", "有", "√", "y", "yes", "true", "1");
        put(ANSWERS, false, "否", "无", "不是", "×", "n", "no", "false", "0");
    }

    private ListWords() {
    }

    /** Lets all these words, and the name of a constant, mean the value. */
    public static <V> void put(Map<String, V> words, V value, String... spellings) {
        for (String spelling : spellings) {
            words.put(key(spelling), value);
        }
        if (value instanceof Enum<?> constant) {
            words.put(key(constant.name()), value);
        }
    }

    /** A word without case, spaces, hyphens and underscores. */
    public static String key(String word) {
        return CellText.tight(word).toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
