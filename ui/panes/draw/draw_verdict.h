// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <QStringList>

namespace ff {

/// What an Answer says, for people.
struct Verdict
{
    enum class Match { Unknown, Right, Wrong };

    int best = -1; ///< class, -1 when the answer has none
    int second = -1;
    bool unsure = false; ///< the two are too close to prefer one
    /// 0 to 1: the readout's probability; by the layers, how much of the spread over all classes the best one
    /// is ahead of the second.
    double confidence = 0;
    bool unlike = false; ///< the picture is unlike the training data: the answer may mean nothing
    QString headline = {}; ///< the class's name
    QString detail = {}; ///< by how much, or between what it wavers
    QString explanation = {}; ///< what the figure in `detail` is
    Match match = Match::Unknown; ///< with the true class, where that is known
    QString truth = {}; ///< the same in words

    bool operator==(const Verdict&) const = default;
};

/// By the measure of the voting layers where they judge answers in this mode, or else by the readout.
/// `label`: the true class, or -1.
Verdict verdictOf(const Answer& answer, Mode mode, const QStringList& classes, int label);

/// What turns Answer::score into the measure's unit, summed over the voting layers. Exact when these are
/// equally wide; otherwise their mean, weighted by what they give the winner.
double perUnit(const Answer& answer);

/// What makes an answer doubtful the most, in few words: the picture is unlike the training data, or it
/// wavers. Empty where nothing does.
QString doubtSentence(const Verdict& verdict);

/// Who answered in the place of the network; empty where it did itself.
QString standInSentence(const Answer& answer);

/// "Readout says 3, 97 %"; empty when the answer has no readout.
QString readoutSentence(const Answer& answer, const QStringList& classes);

/// A probability as a whole percentage that never claims certainty: "97 %", "> 99 %", "< 1 %".
QString percentText(double share);

/// What the layers think of a drawing by their goodness, where that is one number per layer.
QString likenessSentence(const Answer& answer, double threshold);

} // namespace ff
