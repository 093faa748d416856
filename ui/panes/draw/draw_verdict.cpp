// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_verdict.h"

#include "core/settings/modes.h"
#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// The translation context of this file.
struct DrawVerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// Best and second best of `values`; -1 where there are not so many.
std::pair<int, int> bestTwo(const std::vector<float>& values)
{
    int best = -1;
    int second = -1;
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const float value = values[static_cast<std::size_t>(i)];
        if (best < 0 || value > values[static_cast<std::size_t>(best)]) {
            second = best;
            best = i;
        } else if (second < 0 || value > values[static_cast<std::size_t>(second)]) {
            second = i;
        }
    }
    return {best, second};
}

/// The lead of the best class as a share of the spread over all of them; of two, as one of its score.
double shareOfSpread(const std::vector<float>& score, int best, int second)
{
    const double top = score[static_cast<std::size_t>(best)];
    const double spread = score.size() > 2 ? top - *std::ranges::min_element(score) : std::abs(top);
    const double lead = top - score[static_cast<std::size_t>(second)];
    return spread > 0 ? std::min(1.0, lead / spread) : 0;
}

/// Two scores are close when little of the spread over all classes, or of the score itself, lies
/// between them.
bool closeScores(const std::vector<float>& score, int best, int second)
{
    constexpr double leastShare = 0.1;
    constexpr double shareOfScore = 0.01;
    const double top = score[static_cast<std::size_t>(best)];
    const double lead = top - score[static_cast<std::size_t>(second)];
    const bool inSpread = score.size() > 2 && shareOfSpread(score, best, second) < leastShare;
    return inSpread || lead < shareOfScore * std::abs(top);
}

QString leadText(double lead)
{
    return lead < 0.995 ? QLocale().toString(lead, 'f', 2) : QLocale().toString(lead, 'g', 3);
}

void compare(Verdict& verdict, const QStringList& classes, int label)
{
    if (label < 0) {
        return;
    }
    const bool right = verdict.best == label;
    const QString text
        = right ? DrawVerdictWords::tr("right: it is %1") : DrawVerdictWords::tr("wrong: it is %1");
    verdict.match = right ? Verdict::Match::Right : Verdict::Match::Wrong;
    verdict.truth = text.arg(className(classes, label));
}

Verdict byLayers(const Answer& answer, const Measure& measure, const QStringList& classes)
{
    const auto [best, second] = bestTwo(answer.score);
    Verdict verdict {.best = best, .second = second, .headline = className(classes, best)};
    verdict.explanation
        = DrawVerdictWords::tr("By how much the %1 of the voting layers together is higher for this label.")
              .arg(measureWithUnit(measure));
    if (second < 0) {
        return verdict;
    }
    verdict.confidence = shareOfSpread(answer.score, best, second);
    const double lead = static_cast<double>(answer.score[static_cast<std::size_t>(best)])
        - static_cast<double>(answer.score[static_cast<std::size_t>(second)]);
    verdict.unsure = closeScores(answer.score, best, second);
    verdict.detail = DrawVerdictWords::tr("ahead of %1 by %2")
                         .arg(className(classes, second), leadText(lead * perUnit(answer)));
    return verdict;
}

Verdict byReadout(const Answer& answer, const QStringList& classes)
{
    constexpr double closeProbabilities = 0.2;
    const auto [best, second] = bestTwo(answer.readout);
    Verdict verdict {.best = best, .second = second, .headline = className(classes, best)};
    const double chance = answer.readout[static_cast<std::size_t>(best)];
    verdict.confidence = chance;
    verdict.detail = DrawVerdictWords::tr("probability %1").arg(percentText(chance));
    verdict.explanation = DrawVerdictWords::tr(
        "Probability that the readout, a linear softmax on the layers' activities, gives.");
    verdict.unsure = second >= 0
        && chance - static_cast<double>(answer.readout[static_cast<std::size_t>(second)])
            < closeProbabilities;
    return verdict;
}

} // namespace

Verdict verdictOf(const Answer& answer, Mode mode, const QStringList& classes, int label)
{
    const ModeTraits& traits = traitsOf(mode);
    const bool judges = traits.judgesAnswers;
    if ((judges ? answer.score : answer.readout).empty()) {
        return {};
    }
    Verdict verdict = judges ? byLayers(answer, traits.measure, classes) : byReadout(answer, classes);
    if (verdict.unsure) {
        verdict.detail = DrawVerdictWords::tr("unsure: %1 or %2")
                             .arg(className(classes, verdict.best), className(classes, verdict.second));
    }
    verdict.unlike = answer.isUnlikeTheData();
    compare(verdict, classes, label);
    return verdict;
}

QString doubtSentence(const Verdict& verdict)
{
    if (verdict.unlike) {
        return DrawVerdictWords::tr("unlike the data");
    }
    return verdict.unsure ? verdict.detail : QString();
}

double perUnit(const Answer& answer)
{
    const int best = bestTwo(answer.score).first;
    double goodness = 0;
    for (std::size_t i = 0; i < std::min(answer.goodness.size(), answer.votes.size()); ++i) {
        const bool counts = answer.votes[i] && answer.goodness[i].size() == answer.score.size();
        goodness += counts && best >= 0 ? static_cast<double>(answer.goodness[i][std::size_t(best)]) : 0;
    }
    const double score = best < 0 ? 0 : static_cast<double>(answer.score[static_cast<std::size_t>(best)]);
    return score != 0 ? goodness / score : 1;
}

QString standInSentence(const Answer& answer)
{
    return answer.by.empty()
        ? QString()
        : DrawVerdictWords::tr("Answered by %1. Start to watch a network learn from nothing.")
              .arg(QString::fromStdString(answer.by));
}

QString readoutSentence(const Answer& answer, const QStringList& classes)
{
    const int best = bestTwo(answer.readout).first;
    if (best < 0) {
        return {};
    }
    return DrawVerdictWords::tr("Readout says %1, %2")
        .arg(className(classes, best), percentText(answer.readout[static_cast<std::size_t>(best)]));
}

QString percentText(double share)
{
    const double percent = share * 100;
    if (percent > 99 && percent < 100) {
        return DrawVerdictWords::tr("> %1 %").arg(QLocale().toString(99));
    }
    if (percent > 0 && percent < 1) {
        return DrawVerdictWords::tr("< %1 %").arg(QLocale().toString(1));
    }
    return DrawVerdictWords::tr("%1 %").arg(QLocale().toString(percent, 'f', 0));
}

QString likenessSentence(const Answer& answer, double threshold)
{
    const auto count = static_cast<int>(answer.goodness.size());
    const auto above = static_cast<int>(std::ranges::count_if(answer.goodness, [&](const auto& layer) {
        return !layer.empty() && static_cast<double>(layer.front()) >= threshold;
    }));
    if (count == 0) {
        return {};
    }
    if (above == 0) {
        return DrawVerdictWords::tr("No layer takes it for training data.");
    }
    if (above == count) {
        return DrawVerdictWords::tr("Every layer takes it for training data.");
    }
    return DrawVerdictWords::tr("%1 of %2 layers take it for training data.")
        .arg(QString::number(above), QString::number(count));
}

} // namespace ff
