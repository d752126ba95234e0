package org.pingcha.complaint;

import java.io.Serializable;
import java.util.Locale;

/**
 * One column of the annual report.
 *
 * @param key       stands in addresses: {@code TOTAL}, {@code C2} to {@code C11}, the code of a matter, {@code IN_TIME}, {@code LATE}
 * @param number    as the official form numbers it; null where the form has none
 * @param titleZh   its heading
 * @param titleEn   the same in English
 * @param condition over complaints {@code c}; made by us, nothing of it was typed
 */
public record ReportColumn(String key, Integer number, String titleZh, String titleEn, String condition) implements Serializable {
    public String title(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? titleZh : titleEn;
    }
}
