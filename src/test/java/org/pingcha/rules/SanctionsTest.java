package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.rules.PenaltyType.CONFISCATION;
import static org.pingcha.rules.PenaltyType.FINE;
import static org.pingcha.rules.PenaltyType.FIRM_SUSPENSION;
import static org.pingcha.rules.PenaltyType.REVOCATION;
import static org.pingcha.rules.PenaltyType.SUSPENSION;
import static org.pingcha.rules.PenaltyType.WARNING;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.shared.Problem;

/** Which authority may impose what under which article, in every region: against the law as it was read by a person. */
class SanctionsTest {
    private static final Set<PenaltyType> NOTHING = Set.of();
    /** What a city divided into districts decides: 律师法 arts. 47 to 51, everything but taking the licence. */
    private static final Set<PenaltyType> CITY = Set.of(WARNING, FINE, CONFISCATION, SUSPENSION, FIRM_SUSPENSION);
    /** Hainan's rules on lawyers, art. 39: county level and above, everything but taking the licence; closing a firm is not named there. */
    private static final Set<PenaltyType> HAINAN = Set.of(WARNING, FINE, CONFISCATION, SUSPENSION);

    /** Real division codes (GB/T 2260), and what the law lets their authorities decide. */
    private static final Map<String, Set<PenaltyType>> AUTHORITIES = Map.ofEntries(
        Map.entry("370102 Lixia District of Jinan", NOTHING),
        Map.entry("371322 Tancheng County", NOTHING),
        Map.entry("370100 Jinan", CITY),
        Map.entry("370000 Shandong", Set.of(REVOCATION)),
        Map.entry("429004 Xiantao, county level under the province", NOTHING),
        Map.entry("110101 Dongcheng District of Beijing", CITY),
        Map.entry("110000 Beijing", Set.of(REVOCATION)),
        Map.entry("120101 Heping District of Tianjin", CITY),
        Map.entry("310115 Pudong District of Shanghai", CITY),
        Map.entry("500112 Yubei District of Chongqing", CITY),
        Map.entry("500238 Wuxi County of Chongqing, no district", NOTHING),
        Map.entry("500000 Chongqing", Set.of(REVOCATION)),
        Map.entry("469005 Wenchang, county level in Hainan", HAINAN),
        Map.entry("460100 Haikou", CITY),
        Map.entry("460000 Hainan", EnumSet.of(WARNING, FINE, CONFISCATION, SUSPENSION, REVOCATION)),
        Map.entry("990101 a county of the demo", NOTHING),
        Map.entry("990100 a city of the demo", CITY),
        Map.entry("990000 the province of the demo", Set.of(REVOCATION)));

    /** What each article knows: 律师法 arts. 47 to 51; the rest only says what counts as such conduct. */
    private static final Map<String, Set<PenaltyType>> ARTICLES = Map.ofEntries(
        Map.entry("LL47", Set.of(WARNING, FINE, CONFISCATION, SUSPENSION)),
        Map.entry("LL48", Set.of(WARNING, FINE, CONFISCATION, SUSPENSION)),
        Map.entry("LL49", Set.of(SUSPENSION, FINE, CONFISCATION, REVOCATION)),
        Map.entry("LL50", Set.of(WARNING, FIRM_SUSPENSION, FINE, CONFISCATION, REVOCATION)),
        Map.entry("LL50-2", Set.of(WARNING, FINE)),
        Map.entry("LL51-1", Set.of(SUSPENSION, REVOCATION)),
        Map.entry("LL51-2", Set.of(REVOCATION)),
        Map.entry("LA62", NOTHING), Map.entry("LA63", NOTHING), Map.entry("PM9", NOTHING), Map.entry("PM10", NOTHING), Map.entry("PM28", NOTHING));

    /** Amounts that lie within the article wherever it knows the penalty, by the text of the law. */
    private static final Map<String, Integer> MONTHS = Map.of("LL47", 3, "LL48", 3, "LL49", 6, "LL50", 1, "LL51-1", 3);

    private final Sanctions sanctions = shipped();

    private static Sanctions shipped() {
        try (JsonReader reader = Json.createReader(ShippedRules.class.getResourceAsStream("misconduct.json"))) {
            return SanctionsReader.read(reader.readArray().getJsonObject(0).toString());
        }
    }

    @Test
    void everyArticleBeforeEveryAuthorityIsAllowedWhereTheLawAllowsItAndRefusedElsewhere() {
        assertEquals(new TreeSet<>(ARTICLES.keySet()), new TreeSet<>(sanctions.articles().stream().map(Article::code).toList()));
        Set<String> expected = new TreeSet<>();
        Set<String> allowed = new TreeSet<>();
        int asked = 0;
        for (Map.Entry<String, Set<PenaltyType>> authority : AUTHORITIES.entrySet()) {
            for (Map.Entry<String, Set<PenaltyType>> article : ARTICLES.entrySet()) {
                for (PenaltyType penalty : PenaltyType.values()) {
                    asked++;
                    String name = authority.getKey() + ": " + article.getKey() + " " + penalty;
                    if (article.getValue().contains(penalty) && authority.getValue().contains(penalty)) {
                        expected.add(name);
                    }
                    if (allows(authority.getKey().substring(0, 6), article.getKey(), penalty)) {
                        allowed.add(name);
                    }
                }
            }
        }
        assertEquals(18 * 12 * 6, asked);
        assertEquals(expected, allowed);
    }

    private boolean allows(String division, String article, PenaltyType penalty) {
        BigDecimal amount = penalty.unit() == null ? null : BigDecimal.valueOf(penalty.unit().equals("YUAN") ? 1000 : MONTHS.getOrDefault(article, 1));
        try {
            sanctions.mustAllow(division, article, penalty, amount, Arrays.asList(PenaltyType.values()));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // 处五千元以下；停止执业三个月以下
        "LL47, FINE, 5000, true", "LL47, FINE, 5000.01, false", "LL47, FINE, 0, false", "LL47, FINE, , false", "LL47, SUSPENSION, 3, true",
        "LL47, SUSPENSION, 4, false", "LL47, WARNING, , true", "LL47, WARNING, 1, false",
        // 一万元以下；三个月以上六个月以下
        "LL48, FINE, 10000, true", "LL48, FINE, 10001, false", "LL48, SUSPENSION, 2, false", "LL48, SUSPENSION, 3, true", "LL48, SUSPENSION, 6, true",
        "LL48, SUSPENSION, 7, false",
        // 六个月以上一年以下；五万元以下
        "LL49, SUSPENSION, 5, false", "LL49, SUSPENSION, 12, true", "LL49, SUSPENSION, 13, false", "LL49, FINE, 50000, true", "LL49, FINE, 50001, false",
        // 停业整顿一个月以上六个月以下；十万元以下；负责人二万元以下
        "LL50, FIRM_SUSPENSION, 6, true", "LL50, FIRM_SUSPENSION, 7, false", "LL50, FINE, 100000, true", "LL50, FINE, 100001, false",
        "LL50-2, FINE, 20000, true", "LL50-2, FINE, 20001, false", "LL51-1, SUSPENSION, 12, true", "LL51-1, SUSPENSION, 2, false"})
    void amountsKeepWithinTheArticle(String article, PenaltyType penalty, BigDecimal amount, boolean within) {
        assertEquals(within, sanctions.range(article, penalty).orElseThrow().holds(amount));
    }

    @Test
    void aFineComesBesideAWarningOrASuspensionAndACountyIsTold() {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        assertEquals("rules.problem.penaltyAlone", keyOf(() -> sanctions.mustAllow("370100", "LL48", FINE, thousand, Set.of(FINE))));
        sanctions.mustAllow("370100", "LL48", FINE, thousand, Set.of(FINE, WARNING));
        assertEquals("rules.problem.notCompetent", keyOf(() -> sanctions.mustAllow("371322", "LL48", WARNING, null, Set.of(WARNING))));
        assertEquals(Power.PROPOSE, sanctions.competence("371322", REVOCATION).orElseThrow().power());
        assertTrue(sanctions.competence("370000", WARNING).isEmpty(), "the law gives warnings to the city alone");
    }

    @Test
    void findingsOfOtherRoomsSuggestTypesOfMisconduct() {
        assertEquals(Set.of("TAKING_PROPERTY"), sanctions.suggestedBy(List.of("N1")));
        assertEquals(Set.of("MISSED_HEARING", "FALSE_DOCUMENTS"), sanctions.suggestedBy(List.of("V5", "V10", "N7")));
        for (Misconduct type : sanctions.misconduct()) {
            // Each type is punishable, names articles of its own respondent, and measures that exist.
            assertTrue(type.articles().stream().anyMatch(code -> !sanctions.penaltiesOf(code).isEmpty()), type.code());
            type.articles().forEach(code -> assertEquals(type.respondent(), sanctions.article(code).orElseThrow().respondent(), type.code()));
            type.measures().forEach(code -> assertTrue(sanctions.measure(code).isPresent(), type.code()));
        }
        assertEquals(6, sanctions.measures().size());
    }

    private static String keyOf(Runnable work) {
        return assertThrows(Problem.class, work::run).key();
    }
}
