// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/board_answer.h"

#include "ui/kit/foreign_text.h"

#include <QPainter>

#include <algorithm>

namespace ff {
namespace {

constexpr double usualWordsShare = 0.35; // of the height
constexpr double barThickness = 0.3; // of a line of text
constexpr double barRoom = 0.6; // the same, with what is free below

} // namespace

BoardAnswer::BoardAnswer(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{ }

void BoardAnswer::setVerdict(const Verdict& verdict, const QString& doubt)
{
    if (verdict == m_verdict && doubt == m_doubt) {
        return;
    }
    m_verdict = verdict;
    m_doubt = doubt;
    QStringList tip {verdict.headline, verdict.detail, verdict.explanation};
    tip.removeAll(QString());
    setToolTip(foreignTip(tip.join(u'\n')));
    update();
}

void BoardAnswer::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

/// As large as the room is high, and less where a name is long.
QFont BoardAnswer::headlineFont(const QSizeF& room) const
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(font().pointSizeF() * std::clamp(room.height() / fontMetrics().height(), 1.0, 6.0));
    const double width = QFontMetricsF(large).horizontalAdvance(m_verdict.headline);
    if (width > room.width()) {
        large.setPointSizeF(std::max(font().pointSizeF(), large.pointSizeF() * room.width() / width));
    }
    return large;
}

/// The words have as much room as they need, the class what is left.
QRectF BoardAnswer::wordsPlace() const
{
    const double line = fontMetrics().height();
    const double usual = std::min(2 * line, usualWordsShare * height());
    const double needed = m_doubt.isEmpty()
        ? 0
        : QFontMetricsF(font())
              .boundingRect(QRectF(0, 0, width(), 10 * line), Qt::AlignLeft | Qt::TextWordWrap, m_doubt)
              .height();
    const double room = std::min(std::max(usual, needed), std::max(0.0, height() - line));
    return {0, height() - room, static_cast<double>(width()), room};
}

void BoardAnswer::paintEvent(QPaintEvent*)
{
    if (m_verdict.headline.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const double line = fontMetrics().height();
    const QRectF words = wordsPlace();
    const QRectF bar(0, words.top() - line * barRoom, width(), line * barThickness);
    const QRectF headline(0, 0, width() - cornerWidth(*this), std::max(line, bar.top() - line / 6));
    painter.setFont(headlineFont(headline.size()));
    painter.setPen(m_theme.text);
    painter.drawText(
        headline, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(m_verdict.headline, Qt::ElideRight, headline.width()));
    paintBar(painter, bar);
    painter.setFont(font());
    painter.setPen(m_theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_doubt);
}

int BoardAnswer::cornerWidth(const QWidget& like)
{
    return like.fontMetrics().height() * 3 / 2;
}

/// Filled where the answer is sure, and an outline where it is not.
void BoardAnswer::paintBar(QPainter& painter, const QRectF& bar) const
{
    painter.fillRect(bar, m_theme.base);
    QRectF part = bar;
    part.setWidth(bar.width() * std::clamp(m_verdict.confidence, 0.0, 1.0));
    if (m_doubt.isEmpty()) {
        painter.fillRect(part, m_theme.accent);
    } else {
        painter.setPen(m_theme.mutedText);
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QString BoardAnswer::spokenValue() const
{
    if (m_verdict.headline.isEmpty()) {
        return tr("no answer yet");
    }
    QStringList parts {m_verdict.headline, m_verdict.detail};
    if (m_doubt != m_verdict.detail) {
        parts << m_doubt;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ff
