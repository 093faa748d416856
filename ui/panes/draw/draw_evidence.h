// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace ff {

class DrawGauge;
class DrawReadout;
class LabelGrid;
class SettingField;

/// Why the answer is what it is. Where layers judge answers: what every layer gives to every label, a choice
/// of the layers that vote, and what the readout says. Elsewhere: the readout's probabilities and, where
/// there is a threshold, each layer's goodness against it. GUI thread only.
class DrawEvidence : public QWidget
{
    Q_OBJECT

public:
    explicit DrawEvidence(QWidget* parent = nullptr);

    /// Which evidence there is: mode, layers, votes and threshold of `settings`, and the names of the
    /// classes.
    void setRun(const Settings& settings, const QStringList& classes);

    /// Nothing empties it.
    void setAnswer(const std::optional<Answer>& answer);

    /// What is shown.
    const std::optional<Answer>& answer() const { return m_answer; }

    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// A value for the setting "voting-layers".
    void votingChosen(const ff::SettingValue& value);

private:
    QWidget* makeVotes();
    QWidget* makeReadout();
    bool judgesAnswers() const;
    SettingField* makeVoting();
    void showVotes();
    void showReadout();
    void showLikeness();

    Settings m_settings;
    QStringList m_classes;
    std::optional<Answer> m_answer;

    LabelGrid* m_grid = nullptr;
    SettingField* m_voting = nullptr;
    QLabel* m_votesCaption = nullptr;
    QLabel* m_readoutLine = nullptr;
    DrawReadout* m_readout = nullptr;
    DrawGauge* m_gauge = nullptr;
    QLabel* m_likeness = nullptr;
    std::vector<QLabel*> m_captions;
    QWidget* m_votesPage;
    QWidget* m_readoutPage;
};

} // namespace ff
