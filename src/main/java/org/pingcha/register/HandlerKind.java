package org.pingcha.register;

/** Who handles a case: a lawyer, a grassroots legal worker (基层法律服务工作者), a duty lawyer (值班律师). */
public enum HandlerKind {
    LAWYER, GRASSROOTS_WORKER, DUTY_LAWYER;

    static HandlerKind usual(FirmKind firm, ServiceKind service) {
        if (firm == FirmKind.GRASSROOTS_OFFICE) {
            return GRASSROOTS_WORKER;
        }
        return service == ServiceKind.DUTY_LAWYER_COURT || service == ServiceKind.DUTY_LAWYER_DETENTION ? DUTY_LAWYER : LAWYER;
    }
}
