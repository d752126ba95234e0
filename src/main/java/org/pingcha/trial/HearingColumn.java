package org.pingcha.trial;

import java.util.List;
import org.pingcha.register.ListHeading;

/** What a column of a list of hearings may be. */
public enum HearingColumn implements ListHeading {
    CASE_NO(true, 60, "案号", "案件编号", "援助案号", "case number", "case no"),
    DAY(true, 40, "开庭日期", "庭审日期", "日期", "hearing on", "date"),
    TIME(true, 20, "开庭时间", "开始时间", "时间", "time", "starts at"),
    END(false, 20, "结束时间", "预计结束时间", "ends at"),
    COURT(true, 100, "审理法院", "法院", "办案机关", "仲裁机构", "court"),
    COURTROOM(false, 60, "法庭", "审判庭", "地点", "courtroom"),
    JUDGE(false, 60, "审判长", "承办法官", "法官", "仲裁员", "judge", "presiding judge"),
    OPENNESS(false, 20, "公开方式", "是否公开", "开庭方式", "openness"),
    PROCEDURE(false, 20, "审理程序", "程序", "适用程序", "procedure"),
    GROUP(false, 10, "群体性案件", "是否群体性案件", "group case"),
    MAJOR(false, 10, "重大案件", "是否重大案件", "major case");

    private final boolean required;
    private final int length;
    private final List<String> headers;

    HearingColumn(boolean required, int length, String... headers) {
        this.required = required;
        this.length = length;
        this.headers = List.of(headers);
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public List<String> headers() {
        return headers;
    }
}
