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
    if (verdict != m_verdict || doubt != m_doubt) {
        m_verdict = verdict;
        m_doubt = doubt;
        describe();
    }
}

void BoardAnswer::setOther(const Verdict& verdict)
{
    if (verdict != m_other) {
        m_other = verdict;
        describe();
    }
}

void BoardAnswer::setOtherRun(const RunBadge& run)
{
    if (run != m_otherRun) {
        m_otherRun = run;
        describe();
    }
}

void BoardAnswer::forget()
{
    setVerdict({}, {});
    setOther({});
}

std::optional<bool> BoardAnswer::agrees() const
{
    return m_verdict.best < 0 || m_other.best < 0 ? std::nullopt
                                                  : std::optional(m_verdict.best == m_other.best);
}

/// Who answers it, whether otherwise, and by how much.
QString BoardAnswer::otherSentence() const
{
    if (m_other.best < 0) {
        return {};
    }
    QStringList words {m_other.headline, m_other.detail};
    words.removeAll(QString());
    const QString pattern = agrees().value_or(true) ? tr("%1 answers %2") : tr("%1 answers otherwise: %2");
    return pattern.arg(m_otherRun.title, words.join(QStringLiteral(", ")));
}

void BoardAnswer::describe()
{
    QStringList tip {m_verdict.headline, m_verdict.detail, m_verdict.explanation, otherSentence()};
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

QFont BoardAnswer::otherFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

double BoardAnswer::otherHeight() const
{
    return m_other.best < 0 ? 0 : fontMetrics().height();
}

/// The words, with the other answer above them, have as much room as they need, the class what is left.
QRectF BoardAnswer::wordsPlace() const
{
    const double line = fontMetrics().height();
    const double usual = std::min(2 * line, usualWordsShare * height());
    const double needed = m_doubt.isEmpty()
        ? 0
        : QFontMetricsF(font())
              .boundingRect(QRectF(0, 0, width(), 10 * line), Qt::AlignLeft | Qt::TextWordWrap, m_doubt)
              .height();
    const double most = std::max(0.0, height() - line * (1 + barRoom));
    const double room = std::min(std::max(usual, otherHeight() + needed), most);
    return {0, height() - room, static_cast<double>(width()), room};
}

void BoardAnswer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF words = wordsPlace();
    if (m_other.best >= 0) {
        paintOther(painter, {0, words.top(), words.width(), otherHeight()});
    }
    if (m_verdict.headline.isEmpty()) {
        return;
    }
    const double line = fontMetrics().height();
    QRectF bar(0, words.top() - line * barRoom, width(), line * barThickness);
    if (bar.top() < m_cornerHeight) {
        bar.setWidth(width() - cornerWidth(*this));
    }
    const QRectF headline(0, 0, width() - cornerWidth(*this), std::max(line, bar.top() - line / 6));
    painter.setFont(headlineFont(headline.size()));
    painter.setPen(m_theme.text);
    painter.drawText(
        headline, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(m_verdict.headline, Qt::ElideRight, headline.width()));
    paintBar(painter, bar);
    painter.setFont(font());
    painter.setPen(m_theme.text);
    painter.drawText(words.adjusted(0, otherHeight(), 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_doubt);
}

/// The line of its curve in History, whether it says the same, and what.
void BoardAnswer::paintOther(QPainter& painter, const QRectF& line) const
{
    const double swatch = fontMetrics().ascent() * 1.2;
    painter.setPen(QPen(m_theme.run(m_otherRun.colour), 2, Qt::DashLine));
    painter.drawLine(QPointF(0, line.center().y()), QPointF(swatch, line.center().y()));
    const QChar sign = agrees().value_or(true) ? u'=' : u'≠';
    const QString said = agrees() ? sign + u' ' + m_other.headline : m_other.headline;
    const QRectF text = line.adjusted(swatch + fontMetrics().averageCharWidth(), 0, 0, 0);
    painter.setFont(otherFont());
    painter.setPen(m_theme.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(otherFont()).elidedText(said, Qt::ElideRight, text.width()));
}

int BoardAnswer::cornerWidth(const QWidget& like)
{
    return like.fontMetrics().height() * 3 / 2;
}

/// Filled where the answer is sure, and an outline where it is not.
void BoardAnswer::setCornerHeight(int height)
{
    m_cornerHeight = height;
    update();
}

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
    QStringList parts {m_verdict.headline, m_verdict.detail};
    if (m_verdict.headline.isEmpty()) {
        parts = {tr("no answer yet")};
    } else if (m_doubt != m_verdict.detail) {
        parts << m_doubt;
    }
    parts << otherSentence();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ff
