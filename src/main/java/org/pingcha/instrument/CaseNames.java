package org.pingcha.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.web.Texts;

/** Types, stages and kinds of service as people read them; their names stand in the register's bundle. */
final class CaseNames {
    private static final String TYPE = "register.CaseType.";
    private static final String STAGE = "register.CaseStage.";
    private static final String SERVICE = "register.ServiceKind.";

    private CaseNames() {
    }

    /** What a form is for, one line each; one line where it is for everything. */
    static List<String> lines(List<Applicability> applicability, Locale locale) {
        if (applicability.isEmpty()) {
            return List.of(Texts.text(locale, "instrument.forms.anyCase"));
        }
        return applicability.stream().map(line -> Stream.of(name(TYPE, line.caseType(), locale), name(STAGE, line.stage(), locale),
            name(SERVICE, line.serviceKind(), locale)).filter(name -> !name.isEmpty()).collect(Collectors.joining(" · "))).toList();
    }

    /** When an item is asked, in words; empty where always. */
    static String when(Condition condition, Locale locale) {
        if (condition == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        add(parts, TYPE, condition.caseTypes(), locale);
        add(parts, STAGE, condition.stages(), locale);
        add(parts, SERVICE, condition.serviceKinds(), locale);
        condition.answers().forEach((code, answers) -> parts.add(code + " = " + answers.stream().map(answer -> answer(answer, locale))
            .collect(Collectors.joining(" / "))));
        return String.join(" · ", parts);
    }

    private static String answer(String answer, Locale locale) {
        for (AnswerKind kind : AnswerKind.values()) {
            if (kind.name().equals(answer)) {
                return Texts.text(locale, Texts.keyOf(kind));
            }
        }
        return switch (answer) {
            case Answer.YES -> Texts.text(locale, "instrument.answer.yes");
            case Answer.NO -> Texts.text(locale, "instrument.answer.no");
            default -> answer;
        };
    }

    private static void add(List<String> parts, String prefix, List<String> names, Locale locale) {
        if (!names.isEmpty()) {
            parts.add(names.stream().map(name -> name(prefix, name, locale)).collect(Collectors.joining(" / ")));
        }
    }

    private static String name(String prefix, String constant, Locale locale) {
        return constant == null ? "" : Texts.text(locale, prefix + constant);
    }
}
