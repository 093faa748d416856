// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label_grid_words.h"

#include "ui/kit/label_grid.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/draw/draw_verdict.h"

#include <QLocale>

namespace ff {

QString labelWords(const LabelFigures& figures, int label, int layer)
{
    const QString name = figures.classes[label];
    const auto place = static_cast<std::size_t>(layer);
    const auto index = static_cast<std::size_t>(label);
    if (!figures.answer) {
        return LabelGrid::tr("Label %1: draw something to see its %2")
            .arg(name, measureName(figures.measure));
    }
    const Answer& answer = *figures.answer;
    if (place == figures.votes.size()) {
        const double score = static_cast<double>(answer.score[index]) * perUnit(answer);
        return LabelGrid::tr("Label %1: %2, summed over the voting layers")
            .arg(name, measureWithValue(figures.measure, QLocale().toString(score, 'g', 4)));
    }
    const QString text = figures.votes[place]
        ? LabelGrid::tr("Layer %1, label %2: %3")
        : LabelGrid::tr("Layer %1, label %2: %3 (this layer does not vote)");
    return text.arg(
        QLocale().toString(layer + 1), name,
        measureWithValue(figures.measure, QLocale().toString(answer.goodness[place][index], 'g', 4)));
}

} // namespace ff
