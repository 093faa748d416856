// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/panes/draw/draw_verdict.h"
#include "ui/workbench/kept_runs.h"

#include <QWidget>

namespace ff {

/// One line about the run that is compared with: the line of its curve in History, its name, and what it
/// answers and by how much, or on how many drawings of a board it agrees, or why it cannot answer. GUI thread
/// only.
class DrawCompared : public QWidget
{
    Q_OBJECT

public:
    explicit DrawCompared(QWidget* parent = nullptr);

    /// The run, and where it stands: so many epochs were trained.
    void setRun(const RunBadge& run, double epoch);

    /// An empty verdict shows nothing; `whyNot` stands in its place.
    void setVerdict(const Verdict& verdict, const QString& whyNot);

    /// How many drawings both runs have answered, on how many of them they agree, and the numbers of the
    /// others, for people. Of none is said that nothing is drawn yet.
    struct Agreement
    {
        int answered = 0;
        QStringList differing;
    };
    void setAgreement(const Agreement& agreement, const QString& whyNot);

    void setTheme(const Theme& theme);

    /// What is beside the name: "7, ahead of 1 by 0.31", or why there is no answer.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lines() const;
    void describe();
    QFont headlineFont() const;

    /// What stands beside the name.
    struct Shown
    {
        QString strong;
        QString rest;
        QString explanation;
        QString whyNot;

        bool operator==(const Shown&) const = default;
    };
    void show(const Shown& shown);

    RunBadge m_run;
    double m_epoch = 0;
    QString m_name; ///< of the line
    Shown m_shown;
    Theme m_theme;
};

} // namespace ff
