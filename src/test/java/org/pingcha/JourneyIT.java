package org.pingcha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.testing.BrowserTest;

/** The main job from end to end: a case list becomes cases, a case file becomes a score, the manager sees it counted. */
@ResourceLock(BrowserTest.REVIEWED_FILES)
class JourneyIT extends BrowserTest {
    private static final List<String> HEADERS = List.of("案号", "案件类型", "办理阶段", "案件来源", "案由", "受援人", "身份证号", "联系电话",
        "是否未成年人", "是否残疾人", "可能判处无期徒刑死刑", "援助机构代码", "援助机构", "律师事务所", "承办人", "执业证号", "执业起始日期",
        "给予援助日期", "指派日期", "签订委托日期", "首次会见日期", "开庭日期", "结案日期", "归档日期", "办案机关", "办理结果");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN,江援刑字〔2026〕90001号,优秀", "en-US,江援刑字〔2026〕90002号,Excellent"})
    void fromACaseListToAScore(String locale, String caseNo, String excellent) throws IOException {
        signIn("manager", locale);
        open("/monitor/overview");
        int before = reviewed();
        importList(caseNo);
        upload(caseNo);
        assign(caseNo);

        signIn("inspector", locale);
        open("/review/mywork");
        page.locator("a.k-row", new Page.LocatorOptions().setHasText(caseNo)).click();
        page.waitForSelector("#marking");
        page.waitForLoadState();
        fillInByKeyboard();
        submitByKeyboard();
        // One point of A1 lost, D2 (3 points) not applicable: 100 × (97 − 1) ÷ 97 = 98.969…
        assertTrue(page.textContent("main").contains("98.97"), "the score stands on the sheet");
        assertTrue(page.textContent("main").contains(excellent), "and so does the grade");
        assertEquals(403, open("/monitor/overview"), "an inspector is refused the manager's page by its address");

        signIn("manager", locale);
        open("/monitor/overview");
        // A job takes the change into the figures within seconds; the page promises a minute.
        for (int i = 0; i < 60 && reviewed() == before; i++) {
            page.waitForTimeout(1000);
            open("/monitor/overview");
        }
        assertEquals(before + 1, reviewed(), "the manager sees it counted");
        open("/review/files?tab=reviews&q=" + caseNo.substring(6, 15));
        assertTrue(page.textContent("main").contains(excellent));
    }

    private int reviewed() {
        return Integer.parseInt(page.locator(".k-facts b").first().textContent().replaceAll("\\D.*", "").strip());
    }

    private void importList(String caseNo) throws IOException {
        open("/register/import");
        page.setInputFiles("#file", new FilePayload("案件清单.xlsx", "application/octet-stream", list(caseNo)));
        page.click("#check");
        page.waitForSelector("#faults");
        String faults = page.textContent("#faults");
        assertTrue(faults.contains("3") && faults.contains("身份证号") && faults.contains("990101195503047439"), faults);
        page.click("#good");
        page.waitForSelector("#written");
    }

    /** Three rows: two good ones and, in line 3, an identity number with a wrong check digit. */
    private static byte[] list(String caseNo) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("案件");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
            }
            row(sheet, 1, caseNo, "990101195503047438");
            row(sheet, 2, caseNo.replace("号", "之一号"), "990101195503047439");
            row(sheet, 3, caseNo.replace("号", "之二号"), "990101195503047438");
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String caseNo, String identity) {
        List<String> values = List.of(caseNo, "刑事", "审判", "通知辩护", "盗窃", "高华娜", identity, "13921321298", "否", "否", "否", "A990100",
            "江州市法律援助中心", "明理律师事务所", "陈敏艳", "19902010001021", "2014-10-13", "2026-06-01", "2026-06-02", "2026年6月4日", "2026/6/4",
            "2026.07.10", "2026-08-03", "2026-08-20", "江城区人民法院", "判决");
        for (int column = 0; column < values.size(); column++) {
            sheet.value(row, column, values.get(column));
        }
    }

    private void upload(String caseNo) throws IOException {
        open("/register/cases?q=" + caseNo.substring(6));
        page.locator("a.k-row", new Page.LocatorOptions().setHasText(caseNo)).click();
        page.waitForURL("**/register/case?**");
        page.waitForLoadState();
        page.setInputFiles("#files", new FilePayload("会见笔录.pdf", "application/pdf", threePages()));
        page.locator(".k-docs a.k-row", new Page.LocatorOptions().setHasText("会见笔录")).waitFor();
    }

    private static byte[] threePages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void assign(String caseNo) {
        open("/review/files?tab=waiting&q=" + caseNo.substring(6));
        page.locator("tr", new Page.LocatorOptions().setHasText(caseNo)).locator(".ui-chkbox-box").click();
        page.waitForSelector("[id='f:assign']");
        Locator inspectors = page.locator("[id='f:to']");
        inspectors.selectOption(inspectors.locator("option", new Locator.LocatorOptions().setHasText("林晓岚")).getAttribute("value"));
        page.click("[id='f:assign']");
        page.waitForSelector("#results");
    }

    /** Nothing but the keyboard; half-way the page is loaded anew and everything is still there. */
    private void fillInByKeyboard() {
        int items = page.locator("article[data-item]").count();
        assertEquals(27, items, "the trial rubric");
        for (int i = 0; i < items; i++) {
            page.keyboard().press("j");
            String item = (String) page.evaluate("document.activeElement.closest('article').dataset.item");
            String article = "article[data-item='" + item + "']";
            switch (item) {
                case "A1" -> deduct(article);
                case "D2" -> notApplicable(article);
                default -> {
                    page.keyboard().press("1");
                    page.waitForSelector(article + "[data-answer=FULL]");
                }
            }
            if (i == items / 2) {
                saved();
                page.reload();
                page.waitForSelector("#marking");
                assertEquals(i + 1, items - page.locator("article[data-answer=NONE]").count(), "a reload loses nothing");
                assertEquals("卷内无委托记录", page.inputValue("article[data-item=A1] [data-part=reason]"));
            }
        }
        page.focus("[data-level=ORDINARY]");
        page.keyboard().press("Enter");
        page.waitForSelector("[data-level=ORDINARY][aria-checked=true]");
    }

    private void deduct(String article) {
        page.keyboard().press("2");
        page.waitForSelector(article + " [data-part=points]:focus");
        page.keyboard().type("1");
        page.keyboard().press("Tab");
        page.keyboard().type("卷内无委托记录");
        page.keyboard().press("Tab");
        page.keyboard().type("会见笔录 第2页");
        page.keyboard().press("Tab");
        saved();
    }

    private void notApplicable(String article) {
        page.keyboard().press("3");
        page.waitForSelector(article + " [data-part=why]:focus");
        page.keyboard().type("辩护人未提交证据");
        page.keyboard().press("Tab");
        saved();
    }

    private void saved() {
        page.waitForTimeout(900);
        page.waitForFunction("() => !document.getElementById('saved').textContent.match(/…|\\.\\.\\./) && !sessionStorage.getItem('pingcha-review-' + document.getElementById('marking').dataset.review)");
    }

    private void submitByKeyboard() {
        page.focus("#check");
        page.keyboard().press("Enter");
        page.waitForSelector("#submit");
        page.focus("#submit");
        page.keyboard().press("Enter");
        page.waitForURL("**/review/sheet?**");
    }
}
