// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_readout.h"

#include "ui/kit/foreign_text.h"
#include "ui/panes/draw/draw_verdict.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ff {

DrawReadout::DrawReadout(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("readoutBars"));
    setAccessibleName(tr("Readout's probabilities"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setVerticalStretch(1);
    setSizePolicy(policy);
}

void DrawReadout::setClasses(const QStringList& classes)
{
    m_classes = classes;
    m_probabilities.clear();
    const auto rows = std::clamp<double>(static_cast<double>(classes.size()), 2, 20);
    setMaximumHeight(static_cast<int>(fontMetrics().height() * rows * 1.4));
    updateGeometry();
    update();
}

void DrawReadout::setProbabilities(const std::vector<float>& probabilities)
{
    m_probabilities = probabilities;
    update();
}

void DrawReadout::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QSize DrawReadout::sizeHint() const
{
    const auto rows = std::clamp<double>(static_cast<double>(m_classes.size()), 2, 12);
    return {fontMetrics().height() * 16, static_cast<int>(fontMetrics().height() * rows)};
}

QSize DrawReadout::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height() * 17 / 20};
}

double DrawReadout::share(int index) const
{
    const auto place = static_cast<std::size_t>(index);
    return place < m_probabilities.size() ? static_cast<double>(m_probabilities[place]) : 0;
}

int DrawReadout::best() const
{
    const auto most = std::ranges::max_element(m_probabilities);
    return most == m_probabilities.end() ? -1 : static_cast<int>(most - m_probabilities.begin());
}

std::vector<bool> DrawReadout::namedRows(double rowHeight) const
{
    const auto count = static_cast<std::size_t>(m_classes.size());
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater {}, [this](std::size_t i) { return share(int(i)); });
    const double apart = fontMetrics().ascent() / rowHeight;
    std::vector<bool> named(count, false);
    std::vector<std::size_t> chosen;
    // The likeliest first; a name is left out where it would run into one that is there.
    for (const std::size_t i : order) {
        const auto collides = [&](std::size_t j) { return std::abs(double(i) - double(j)) < apart; };
        if (std::ranges::none_of(chosen, collides)) {
            chosen.push_back(i);
            named[i] = true;
        }
    }
    return named;
}

void DrawReadout::paintEvent(QPaintEvent*)
{
    if (m_classes.isEmpty()) {
        return;
    }
    QPainter painter(this);
    int longest = 0;
    for (const QString& name : m_classes) {
        longest = std::max(longest, fontMetrics().horizontalAdvance(name));
    }
    const double nameWidth = std::min<double>(longest + 8, width() * 0.35);
    const double rowHeight = static_cast<double>(height()) / static_cast<double>(m_classes.size());
    const std::vector<bool> named = namedRows(rowHeight);
    for (int i = 0; i < m_classes.size(); ++i) {
        const QRectF row(0, i * rowHeight, width(), rowHeight);
        paintClass(painter, i, row, named[static_cast<std::size_t>(i)] ? nameWidth : -nameWidth);
    }
}

void DrawReadout::paintClass(QPainter& painter, int index, const QRectF& row, double nameWidth) const
{
    const bool named = nameWidth > 0;
    const bool wins = index == best();
    const double percentWidth = fontMetrics().horizontalAdvance(QStringLiteral("> 99 %")) + 6;
    const double left = std::abs(nameWidth);
    const double inset = row.height() > 8 ? row.height() * 0.14 : 0.5;
    const QRectF track = QRectF(left, row.top(), row.width() - left - percentWidth, row.height())
                             .adjusted(0, inset, 0, -inset);
    painter.fillRect(track, m_theme.base);
    QRectF bar = track;
    bar.setWidth(track.width() * share(index));
    painter.fillRect(bar, wins ? m_theme.accent : m_theme.positive);
    if (!named) {
        return;
    }
    QFont nameFont = font();
    nameFont.setBold(wins);
    painter.setFont(nameFont);
    painter.setPen(wins ? m_theme.text : m_theme.mutedText);
    // Taller than the row, so that a row lower than the font is not clipped.
    const QRectF line = row.adjusted(0, -row.height(), 0, row.height());
    const QString name = QFontMetrics(nameFont).elidedText(m_classes[index], Qt::ElideRight, int(left) - 4);
    painter.drawText(QRectF(0, line.top(), left, line.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    if (!m_probabilities.empty()) {
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, percentText(share(index)));
    }
}

bool DrawReadout::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_classes.isEmpty()) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto count = static_cast<int>(m_classes.size());
    const int index = std::clamp(help->pos().y() * count / std::max(1, height()), 0, count - 1);
    const QString chance = m_probabilities.empty() ? tr("no answer yet") : percentText(share(index));
    QToolTip::showText(help->globalPos(),
                       foreignTip(tr("The readout's probability of %1: %2").arg(m_classes[index], chance)),
                       this);
    return true;
}

QString DrawReadout::spokenValue() const
{
    return best() < 0 ? tr("no answer yet")
                      : tr("%1: %2").arg(m_classes.value(best()), percentText(share(best())));
}

SpokenPart DrawReadout::spokenPart(int index) const
{
    const double height = static_cast<double>(this->height()) / static_cast<double>(m_classes.size());
    return {.name = m_classes[index],
            .value = m_probabilities.empty() ? tr("no answer yet") : percentText(share(index)),
            .place = QRectF(0, index * height, width(), height).toRect(),
            .isChosen = index == best()};
}

} // namespace ff
