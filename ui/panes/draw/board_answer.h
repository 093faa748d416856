// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"
#include "ui/panes/draw/draw_verdict.h"
#include "ui/workbench/kept_runs.h"

#include <QWidget>

#include <optional>

namespace ff {

/// The answer beside a sheet of the board: the class as large as there is room, a thin bar for how sure the
/// network is, what another run answers, and words where the network is not sure. GUI thread only.
class BoardAnswer : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit BoardAnswer(QWidget* parent = nullptr);

    /// An empty verdict shows nothing. `doubt`: what is to be said of it, empty where nothing is.
    void setVerdict(const Verdict& verdict, const QString& doubt);
    const Verdict& verdict() const { return m_verdict; }

    /// What the run that is compared with makes of the same drawing; an empty verdict shows nothing.
    void setOther(const Verdict& verdict);
    const Verdict& other() const { return m_other; }

    /// How that run is known.
    void setOtherRun(const RunBadge& run);

    /// Whether both say the same; nothing where not both have answered.
    std::optional<bool> agrees() const;

    /// Shows nothing: the drawing is another one.
    void forget();

    void setTheme(const Theme& theme);

    QString spokenValue() const override;

    /// Of the corner at the right of its top that it leaves free, in pixels.
    /// @{
    static int cornerWidth(const QWidget& like);
    void setCornerHeight(int height);
    /// @}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont headlineFont(const QSizeF& room) const;
    QFont otherFont() const;
    double otherHeight() const;
    QRectF wordsPlace() const;
    void paintBar(QPainter& painter, const QRectF& bar) const;
    void paintOther(QPainter& painter, const QRectF& line) const;
    QString otherSentence() const;
    void describe();

    Verdict m_verdict;
    QString m_doubt;
    Verdict m_other;
    RunBadge m_otherRun;
    Theme m_theme;
    int m_cornerHeight = 0;
};

} // namespace ff
