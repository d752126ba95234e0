package org.pingcha.register;

/** Whether an organ gave notice that a defender is needed (通知辩护) or the person applied (依申请). */
public enum CaseOrigin {
    NOTIFIED, APPLIED
}
