package org.pingcha.register;

import java.util.List;

/**
 * What a column of a case list may be, with the headers that offices write. A header is compared without case, spaces
 * and punctuation.
 */
public enum ListColumn implements ListHeading {
    CASE_NO(true, 60, "案号", "案件编号", "受理号", "案件号", "case number", "case no"),
    TYPE(true, 20, "案件类型", "类型", "案件类别", "type", "case type"),
    STAGE(true, 20, "办理阶段", "阶段", "诉讼阶段", "案件阶段", "stage"),
    ORIGIN(true, 20, "案件来源", "来源", "origin"),
    CAUSE(true, 200, "案由", "罪名", "案由罪名", "cause of action", "cause"),
    RECIPIENT(true, 60, "受援人", "受援人姓名", "姓名", "recipient name", "recipient"),
    IDENTITY_NUMBER(false, 40, "身份证号", "身份证号码", "公民身份号码", "证件号码", "身份证", "identity number", "id number"),
    PHONE(false, 40, "联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "telephone", "phone"),
    MAIL(false, 120, "电子邮箱", "邮箱", "电子邮件", "email", "email address"),
    MINOR(false, 10, "是否未成年人", "未成年人", "是否未成年", "minor"),
    DISABLED(false, 10, "是否残疾人", "残疾人", "是否残疾", "disabled"),
    LIFE_OR_DEATH(false, 10, "可能判处无期徒刑死刑", "是否可能判处无期徒刑死刑", "可能判处无期徒刑或死刑", "无期徒刑死刑",
        "facing life or death penalty", "facing life or death", "life or death penalty", "life or death"),
    OFFICE_CODE(true, 20, "援助机构代码", "机构代码", "法律援助机构代码", "agency code"),
    OFFICE_NAME(false, 100, "援助机构", "援助机构名称", "法律援助机构", "机构名称", "agency name", "agency"),
    FIRM(false, 100, "律师事务所", "律所", "承办机构", "执业机构", "承办单位", "firm", "law firm"),
    HANDLER(true, 60, "承办人", "承办律师", "承办人姓名", "承办人员", "法律援助人员", "handler", "handler name"),
    LICENCE_NO(true, 40, "执业证号", "执业证号码", "律师执业证号", "licence number", "license number", "licence no"),
    PRACTISING_SINCE(false, 40, "执业起始日期", "执业日期", "首次执业日期", "practising since", "practicing since"),
    GRANTED_ON(false, 40, "给予援助日期", "通知日期", "通知或给予援助日期", "通知给予援助日期", "批准日期", "审批日期", "决定日期",
        "notified/granted on", "granted on", "notified on", "notified or granted on"),
    ASSIGNED_ON(true, 40, "指派日期", "指派时间", "assigned on"),
    RETAINER_ON(false, 40, "签订委托日期", "委托日期", "签订委托协议日期", "retainer signed on", "retainer on"),
    FIRST_MET_ON(false, 40, "首次会见日期", "会见日期", "首次约见日期", "首次会见约见日期", "first met on"),
    INSPECTED_ON(false, 40, "阅卷日期", "阅卷时间", "首次阅卷日期", "file inspected on"),
    HEARING_ON(false, 40, "开庭日期", "庭审日期", "hearing on"),
    CLOSED_ON(false, 40, "结案日期", "结案时间", "closed on"),
    FILED_ON(false, 40, "归档日期", "归档时间", "filed on"),
    ORGAN(false, 100, "办案机关", "办案单位", "handling organ", "organ"),
    RESULT(false, 200, "办理结果", "结果", "案件结果", "result"),
    KIND(false, 40, "服务方式", "援助方式", "服务类别", "援助形式", "service kind", "kind of service"),
    FIELD(false, 40, "服务领域", "事项类别", "案件领域", "field"),
    FAST_TRACK(false, 10, "是否速裁", "速裁", "速裁程序", "fast track"),
    PLEA_LENIENCY(false, 10, "是否认罪认罚", "认罪认罚", "plea leniency"),
    HANDLED_DIVISION(false, 10, "办理地区划代码", "办理地", "handled division"),
    TRIED_DIVISION(false, 10, "审理地区划代码", "审理地", "tried division"),
    SUPERVISED_DIVISION(false, 10, "监督地区划代码", "监督地", "supervised division"),
    CRIMINAL_DEFENCE_SINCE(false, 40, "刑事辩护起始日期", "刑辩起始日期", "criminal defence since"),
    MINORS_TRAINED(false, 10, "是否熟悉未成年人", "未成年人案件培训", "minors trained");

    private final boolean required;
    private final int length;
    private final List<String> headers;

    ListColumn(boolean required, int length, String... headers) {
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
