// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"
#include "ui/panes/draw/draw_verdict.h"

#include <QWidget>

namespace ff {

/// The answer beside a sheet of the board: the class as large as there is room, a thin bar for how sure the
/// network is, and words where it is not. GUI thread only.
class BoardAnswer : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit BoardAnswer(QWidget* parent = nullptr);

    /// An empty verdict shows nothing. `doubt`: what is to be said of it, empty where nothing is.
    void setVerdict(const Verdict& verdict, const QString& doubt);
    const Verdict& verdict() const { return m_verdict; }

    void setTheme(const Theme& theme);

    QString spokenValue() const override;

    /// Of the corner at the right of its top that it leaves free, in pixels.
    static int cornerWidth(const QWidget& like);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont headlineFont(const QSizeF& room) const;
    QRectF wordsPlace() const;
    void paintBar(QPainter& painter, const QRectF& bar) const;

    Verdict m_verdict;
    QString m_doubt;
    Theme m_theme;
};

} // namespace ff
