package org.pingcha.review;

/** What makes a file easy or hard to handle. */
public enum DifficultyReason {
    /** 事实清楚、争议不大 */ CLEAR_FACTS(false),
    /** 认罪认罚、速裁 */ PLEA_LENIENCY(false),
    /** 标的小、法律关系单一 */ SIMPLE_RELATION(false),
    /** 案卷材料多 */ MANY_VOLUMES(true),
    /** 多名被告人、多方当事人 */ MANY_PARTIES(true),
    /** 罪名或法律适用有争议 */ DISPUTED_LAW(true),
    /** 主要证据有疑点、需要调查取证 */ DISPUTED_EVIDENCE(true),
    /** 受援人沟通困难：语言、残疾、未成年 */ HARD_TO_COMMUNICATE(true),
    /** 异地办理 */ CROSS_REGION(true),
    /** 社会影响大、群体性 */ PUBLIC_ATTENTION(true),
    /** 程序多次反复：发回、补充侦查、再审 */ REPEATED_PROCEDURE(true);

    private final boolean harder;

    DifficultyReason(boolean harder) {
        this.harder = harder;
    }

    /** Whether it speaks for a hard case. */
    public boolean harder() {
        return harder;
    }
}
