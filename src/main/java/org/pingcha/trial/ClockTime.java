package org.pingcha.trial;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as court lists write it: 9:30, 09：30, 上午9时30分, 下午2点半, or the part of a day that a spreadsheet keeps. */
final class ClockTime {
    private static final Pattern WRITTEN = Pattern.compile("(上午|下午|中午|晚上)?(\\d{1,2})(?:[:：时點点](?:(\\d{1,2})(?:分|:00|：00)?|(半)|整)?)");
    private static final Pattern PART = Pattern.compile("0?\\.\\d+");
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int NOON = 12;

    private ClockTime() {
    }

    /** The time; null where the text is none. */
    static LocalTime parse(String text) {
        if (PART.matcher(text).matches()) {
            int minutes = new BigDecimal(text).multiply(BigDecimal.valueOf(MINUTES_A_DAY)).setScale(0, java.math.RoundingMode.HALF_UP).intValue();
            return minutes >= MINUTES_A_DAY ? null : LocalTime.of(minutes / 60, minutes % 60);
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return null;
        }
        int hour = Integer.parseInt(written.group(2));
        boolean later = ("下午".equals(written.group(1)) || "晚上".equals(written.group(1))) && hour < NOON;
        hour += later ? NOON : 0;
        int minute = written.group(4) != null ? 30 : written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
