package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.profile.AnswerCounts;
import org.wcoprogramme.profile.CountRow;
import org.wcoprogramme.profile.CountTable;
import org.wcoprogramme.profile.FollowUpProfile;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.profile.PublishedRow;
import org.wcoprogramme.profile.SuppressionPolicy;
import org.wcoprogramme.profile.TableDimension;

/**
 * What became of the officers: who was asked, who answered, and what. Only the figures of all cohorts together are
 * shown, and of sensitive questions only what the policy for small groups lets through.
 */
final class FollowUpSection implements SectionWriter {

    private static final SuppressionPolicy POLICY = SuppressionPolicy.standard();

    /** What is asked of everybody: that nobody was asked is worth saying. */
    static final List<FollowUpQuestion> USUAL = List.of(
            FollowUpQuestion.CONTACT_POINT_ACTIVE,
            FollowUpQuestion.RECOMMENDATION_IMPLEMENTED,
            FollowUpQuestion.STILL_IN_ADMINISTRATION,
            FollowUpQuestion.PROMOTED);

    /** The dimensions of questions; a question of somebody else's is one of its own, and so taken for sensitive. */
    private static final Map<FollowUpQuestion, TableDimension> DIMENSIONS = Map.of(
            FollowUpQuestion.STILL_IN_ADMINISTRATION, TableDimension.STILL_IN_SERVICE,
            FollowUpQuestion.PROMOTED, TableDimension.PROMOTION);

    private static final Set<FollowUpQuestion> PUBLIC =
            Set.of(FollowUpQuestion.CONTACT_POINT_ACTIVE, FollowUpQuestion.RECOMMENDATION_IMPLEMENTED);

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        List<FollowUpProfile> points = material.profile().getFollowUps();
        List<Block> blocks = points.isEmpty()
                ? List.of(new Block.Paragraph(texts.get("followUp.none")), notMeasured(texts))
                : List.of(
                        new Block.Paragraph(texts.get("followUp.about")),
                        response(points, texts),
                        new Block.Paragraph(texts.get("answers.about", texts.count(POLICY.getThreshold()))),
                        answers(points, texts));
        return Optional.of(new Section("follow-up", texts.get("followUp"), blocks));
    }

    private static Block.Facts notMeasured(Texts texts) {
        return new Block.Facts(USUAL.stream()
                .map(question -> Block.Fact.of(texts.name(question, question.getName()), texts.get("notMeasured")))
                .toList());
    }

    private static Table response(List<FollowUpProfile> points, Texts texts) {
        Table.Builder table = Table.builder("follow-up-response", texts.get("response.caption"))
                .words(texts.get("after"))
                .numbers(texts.get("asked"), texts.get("answered"), texts.get("rate"), texts.get("answeredOfUnknown"));
        for (FollowUpProfile point : points) {
            Proportion rate = point.getResponseRate();
            String absent = texts.get("notKnown");
            table.row(
                    Cell.words(months(point, texts)),
                    rate.getDenominator() == 0 ? new Cell.Missing(absent) : Cell.count(rate.getDenominator()),
                    rate.getDenominator() == 0 ? new Cell.Missing(absent) : Cell.count(rate.getNumerator()),
                    Cell.share(rate.getRatio(), absent),
                    Cell.count(point.getRespondedOfUnknown()));
        }
        return table.build();
    }

    private static Table answers(List<FollowUpProfile> points, Texts texts) {
        Table.Builder table = Table.builder("follow-up-answers", texts.get("answers.caption"))
                .words(texts.get("question"))
                .words(texts.get("after"))
                .numbers("n", texts.get("yes"), texts.get("partly"), texts.get("no"), texts.get("notTold"));
        Figures.columns(table, texts);
        for (FollowUpQuestion question : questions(points)) {
            String name = texts.name(question, question.getName());
            List<FollowUpProfile> answered = points.stream()
                    .filter(point -> point.getAnswers().containsKey(question))
                    .toList();
            if (answered.isEmpty()) {
                table.missing(name, texts.get("notMeasured"));
            }
            for (FollowUpProfile point : answered) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.words(name), Cell.words(months(point, texts))));
                cells.addAll(counts(point, question, texts));
                table.row(cells);
            }
        }
        return table.build();
    }

    private static Set<FollowUpQuestion> questions(List<FollowUpProfile> points) {
        Set<FollowUpQuestion> questions = new LinkedHashSet<>(USUAL);
        points.forEach(point -> questions.addAll(point.getAnswers().keySet()));
        return questions;
    }

    /** Where a count is hidden, so is the share: n is no secret, and the two would give the count. */
    private static List<Cell> counts(FollowUpProfile point, FollowUpQuestion question, Texts texts) {
        AnswerCounts answers = point.getAnswers().getOrDefault(question, AnswerCounts.none());
        PublishedRow published = publish(answers, question);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.count(answers.countKnown()));
        published.getCounts().forEach(count -> cells.add(cell(count.getCount(), texts)));
        cells.add(Cell.count(answers.getNotApplicable() + answers.getUndisclosed()));
        cells.addAll(publishedShare(point, question)
                .map(share -> Figures.cells(share, texts.get("notMeasured"), texts))
                .orElseGet(() -> Figures.missing(texts.get("hidden"))));
        return cells;
    }

    /** The share of answers yes; empty if it has to be hidden. */
    static Optional<Proportion> publishedShare(FollowUpProfile point, FollowUpQuestion question) {
        AnswerCounts answers = point.getAnswers().getOrDefault(question, AnswerCounts.none());
        return publish(answers, question).getCounts().get(0).isHidden()
                ? Optional.empty()
                : Optional.of(point.proportion(question));
    }

    private static PublishedRow publish(AnswerCounts answers, FollowUpQuestion question) {
        return POLICY.publish(CountTable.builder()
                        .rowDimension(TableDimension.CYCLE)
                        .columnDimension(dimension(question))
                        .columns(List.of("yes", "partly", "no"))
                        .addRow(CountRow.of("all", answers.getYes(), answers.getPartly(), answers.getNo()))
                        .build())
                .getRows()
                .get(0);
    }

    private static TableDimension dimension(FollowUpQuestion question) {
        return PUBLIC.contains(question)
                ? TableDimension.COHORT
                : DIMENSIONS.getOrDefault(question, TableDimension.of(question.toString()));
    }

    private static Cell cell(OptionalInt count, Texts texts) {
        return count.isPresent() ? Cell.count(count.getAsInt()) : new Cell.Missing(texts.get("hidden"));
    }

    private static String months(FollowUpProfile point, Texts texts) {
        return texts.counted("months", point.getMonthsAfterEnd());
    }
}
