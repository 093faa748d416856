// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/answer_bars.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ff {

AnswerBars::AnswerBars(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerBars::setContent(Content content)
{
    m_content = std::move(content);
    QStringList parts;
    for (const int label : shownLabels()) {
        const auto i = static_cast<std::size_t>(label);
        parts << tr("%1: %2 before, %3 after", "label")
                     .arg(m_content.names.value(label),
                          QLocale().toString(static_cast<double>(m_content.before[i]), 'f', 2),
                          QLocale().toString(static_cast<double>(m_content.after[i]), 'f', 2));
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    setToolTip(tr("Outlined: as it is. Filled: altered.\n%1").arg(parts.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

void AnswerBars::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

int AnswerBars::rowHeight() const
{
    return fontMetrics().height() * 6 / 5;
}

/// Names are cut where they would leave the bars no room.
int AnswerBars::nameWidth() const
{
    int widest = fontMetrics().averageCharWidth();
    for (const int label : shownLabels()) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_content.names.value(label)));
    }
    return std::min(widest, width() / 3);
}

QSize AnswerBars::sizeHint() const
{
    return {fontMetrics().height() * 10, static_cast<int>(shownLabels().size()) * rowHeight() + 1};
}

QSize AnswerBars::minimumSizeHint() const
{
    return {fontMetrics().height() * 5, sizeHint().height()};
}

/// In their order.
std::vector<int> AnswerBars::shownLabels() const
{
    const std::size_t count = std::min(m_content.before.size(), m_content.after.size());
    std::vector<int> labels(count);
    std::iota(labels.begin(), labels.end(), 0);
    const auto most = [this](int label) {
        const auto i = static_cast<std::size_t>(label);
        return std::max(m_content.before[i], m_content.after[i]);
    };
    std::ranges::stable_sort(labels, std::ranges::greater {}, most);
    labels.resize(std::min<std::size_t>(labels.size(), mostLabels));
    std::ranges::sort(labels);
    return labels;
}

void AnswerBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const std::vector<int> labels = shownLabels();
    double full = m_content.full;
    if (full <= 0 && !labels.empty()) {
        full = std::max(std::ranges::max(m_content.before), std::ranges::max(m_content.after));
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        paintLabel(painter, labels[i], {0, static_cast<int>(i) * rowHeight(), width(), rowHeight()}, full);
    }
}

void AnswerBars::paintLabel(QPainter& painter, int label, const QRect& row, double full) const
{
    const int left = nameWidth() + fontMetrics().averageCharWidth();
    const int room = width() - left - 2;
    const auto length = [&](const std::vector<float>& values) {
        const double value = values[static_cast<std::size_t>(label)];
        return full > 0 ? static_cast<int>(std::lround(std::clamp(value / full, 0.0, 1.0) * room)) : 0;
    };
    QFont font = this->font();
    font.setBold(m_content.answerAfter == label);
    painter.setFont(font);
    painter.setPen(m_theme.text);
    painter.drawText(QRect(0, row.top(), nameWidth(), row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_content.names.value(label), Qt::ElideRight, nameWidth()));
    const QRect bar(left, row.top() + 2, room, row.height() - 4);
    painter.fillRect(QRect(bar.left(), bar.top() + bar.height() / 4, length(m_content.after),
                           bar.height() - bar.height() / 2),
                     m_content.answerAfter == label ? m_theme.accent : m_theme.positive);
    painter.setPen(QPen(m_content.answerBefore == label ? m_theme.text : m_theme.mutedText, 1));
    painter.drawRect(QRect(bar.left(), bar.top(), length(m_content.before), bar.height() - 1));
}

} // namespace ff
