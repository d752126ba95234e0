package org.pingcha.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.shared.Problem;

/** What a set of misconduct rules knows of articles, penalties and who may impose them where; empty in other sets. */
public record Sanctions(List<Article> articles, List<Misconduct> misconduct, List<PenaltyRange> penalties, List<RegionLevel> levels,
                        List<Competence> competences, List<BarMeasure> measures) implements Serializable {
    static final Sanctions NONE = new Sanctions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Sanctions {
        articles = List.copyOf(articles);
        misconduct = List.copyOf(misconduct);
        penalties = List.copyOf(penalties);
        levels = List.copyOf(levels);
        competences = List.copyOf(competences);
        measures = List.copyOf(measures);
    }

    public Optional<Article> article(String code) {
        return articles.stream().filter(article -> article.code().equals(code)).findFirst();
    }

    public Optional<Misconduct> misconduct(String code) {
        return misconduct.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    public Optional<BarMeasure> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** Codes of the types that such findings (matters, vetoes) suggest; findings that are types themselves stay. */
    public Set<String> suggestedBy(Collection<String> findings) {
        return misconduct.stream().filter(type -> findings.contains(type.code()) || type.findings().stream().anyMatch(findings::contains))
            .map(Misconduct::code).collect(Collectors.toSet());
    }

    /** What an article knows of penalties; empty where it only says what is misconduct. */
    public List<PenaltyRange> penaltiesOf(String article) {
        return penalties.stream().filter(range -> range.article().equals(article)).toList();
    }

    public Optional<PenaltyRange> range(String article, PenaltyType penalty) {
        return penaltiesOf(article).stream().filter(range -> range.penalty() == penalty).findFirst();
    }

    /** The level of the authority of a six-digit division. */
    public AuthorityLevel levelOf(String division) {
        return levels.stream().filter(line -> line.fits(division)).map(RegionLevel::level).findFirst()
            .orElseThrow(() -> new Problem("rules.problem.noLevel", division));
    }

    /** What the authority of a division may do about a penalty; empty where the law does not name it at all. */
    public Optional<Competence> competence(String division, PenaltyType penalty) {
        AuthorityLevel level = levelOf(division);
        return competences.stream().filter(line -> line.level() == level && line.penalties().contains(penalty) && division.startsWith(line.region()))
            .max(Comparator.comparingInt(line -> line.region().length()));
    }

    public boolean mayDecide(String division, PenaltyType penalty) {
        return competence(division, penalty).filter(found -> found.power() == Power.DECIDE).isPresent();
    }

    /**
     * Refuses a penalty that this authority may not impose under that article.
     *
     * @param amount  in the penalty's unit; null where it has none
     * @param imposed all penalties of the decision under that article
     * @throws Problem where the article does not know it, the amount lies outside, it needs another beside it, or the
     *                 authority is not competent
     */
    public void mustAllow(String division, String article, PenaltyType penalty, BigDecimal amount, Collection<PenaltyType> imposed) {
        PenaltyRange range = range(article, penalty).orElseThrow(() -> new Problem("rules.problem.noSuchPenalty", article, penalty));
        if (!mayDecide(division, penalty)) {
            throw new Problem("rules.problem.notCompetent", penalty, levelOf(division));
        }
        if (!range.holds(amount)) {
            throw new Problem("rules.problem.penaltyAmount", penalty, range.least() == null ? 0 : range.least(), range.most() == null ? "" : range.most());
        }
        if (!range.beside().isEmpty() && range.beside().stream().noneMatch(imposed::contains)) {
            throw new Problem("rules.problem.penaltyAlone", penalty, range.beside().stream().sorted().toList());
        }
    }
}
