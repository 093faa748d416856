// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/panes/draw/draw_verdict.h"
#include "ui/workbench/kept_runs.h"

#include <QWidget>

namespace ff {

/// One line with the answer of the run that is compared with: the line of its curve in History, its name,
/// what it answers and by how much, or why it cannot. GUI thread only.
class DrawCompared : public QWidget
{
    Q_OBJECT

public:
    explicit DrawCompared(QWidget* parent = nullptr);

    /// The run, and where it stands: so many epochs were trained.
    void setRun(const RunBadge& run, double epoch);

    /// An empty verdict shows nothing; `whyNot` stands in its place.
    void setVerdict(const Verdict& verdict, const QString& whyNot);

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

    RunBadge m_run;
    double m_epoch = 0;
    Verdict m_verdict;
    QString m_whyNot;
    Theme m_theme;
};

} // namespace ff
