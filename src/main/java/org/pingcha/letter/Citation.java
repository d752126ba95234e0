package org.pingcha.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An article as letters name it. A rule set says more to whoever reads it: which form, where the rule was seen, that its
 * number is still to be checked. None of that belongs into a letter; the page that it is issued from shows it.
 */
public final class Citation {
    private static final Pattern REMARK = Pattern.compile("(，条[号文]|：).*|（[^）]*）$");
    private static final String FORM = "文书格式";
    private static final String UNCHECKED = "待核";

    private Citation() {
    }

    /** 法律援助法第五十五条；文书格式16、17（2023-11-10） is 法律援助法第五十五条. Null for null. */
    public static String of(String basis) {
        if (basis == null) {
            return null;
        }
        List<String> named = new ArrayList<>();
        for (String part : basis.split("；")) {
            boolean remark = part.startsWith(FORM) || part.contains(UNCHECKED) && !named.isEmpty();
            String article = remark ? "" : REMARK.matcher(part).replaceAll("").strip();
            if (!article.isEmpty()) {
                named.add(article);
            }
        }
        return named.isEmpty() ? basis : String.join("、", named);
    }
}
