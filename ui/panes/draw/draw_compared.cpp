// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_compared.h"

#include "ui/kit/foreign_text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ff {

namespace {

constexpr double nameShare = 0.4; ///< of the width, at most
constexpr int linesOfReason = 2;

} // namespace

DrawCompared::DrawCompared(QWidget* parent)
    : QWidget(parent)
    , m_name(tr("Answer of the compared run"))
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("comparedAnswer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void DrawCompared::setRun(const RunBadge& run, double epoch)
{
    if (run != m_run || epoch != m_epoch) {
        m_run = run;
        m_epoch = epoch;
        describe();
    }
}

void DrawCompared::setVerdict(const Verdict& verdict, const QString& whyNot)
{
    m_name = tr("Answer of the compared run");
    QStringList rest {verdict.detail, verdict.truth};
    rest.removeAll(QString());
    show({verdict.headline, rest.join(QStringLiteral(", ")), verdict.explanation, whyNot});
}

void DrawCompared::setAgreement(const Agreement& agreement, const QString& whyNot)
{
    m_name = tr("Agreement with the compared run");
    const int agreeing = agreement.answered - static_cast<int>(agreement.differing.size());
    if (agreement.answered == 0) {
        show({{}, tr("nothing to compare yet"), {}, whyNot});
        return;
    }
    const QString differing = agreement.differing.join(QStringLiteral(", "));
    show({.strong = tr("the same on %1 of %2")
                        .arg(QLocale().toString(agreeing), QLocale().toString(agreement.answered)),
          .rest = differing.isEmpty() ? QString() : tr("not on %1").arg(differing),
          .explanation = tr("On how many drawings both runs answer the same."),
          .whyNot = whyNot});
}

void DrawCompared::show(const Shown& shown)
{
    if (shown != m_shown) {
        m_shown = shown;
        describe();
        updateGeometry();
    }
}

void DrawCompared::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QString DrawCompared::words() const
{
    if (!m_shown.whyNot.isEmpty()) {
        return m_shown.whyNot;
    }
    QStringList parts {m_shown.strong, m_shown.rest};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void DrawCompared::describe()
{
    setAccessibleName(m_name);
    setAccessibleDescription(words().isEmpty() ? m_run.title : tr("%1: %2").arg(m_run.title, words()));
    const QString run
        = tr("%1, at epoch %2: its newest kept moment").arg(m_run.title, QLocale().toString(m_epoch, 'f', 2));
    QStringList tip {run, words(), m_shown.explanation};
    tip.removeAll(QString());
    setToolTip(foreignTip(tip.join(u'\n')));
    update();
}

int DrawCompared::lines() const
{
    return m_shown.whyNot.isEmpty() ? 1 : linesOfReason;
}

QFont DrawCompared::headlineFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize DrawCompared::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, lines() * fontMetrics().lineSpacing() + 2};
}

QSize DrawCompared::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void DrawCompared::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int gap = fontMetrics().averageCharWidth();
    const int swatch = 2 * fontMetrics().ascent();
    const int firstLine = fontMetrics().lineSpacing() + 2;
    painter.setPen(QPen(m_theme.run(m_run.colour), 2, Qt::DashLine));
    painter.drawLine(0, firstLine / 2, swatch, firstLine / 2);

    int left = swatch + gap;
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour, int most) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, most));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(left, 0, width() - left, firstLine), Qt::AlignLeft | Qt::AlignVCenter, shown);
        left += shown.isEmpty() ? 0 : metrics.horizontalAdvance(shown) + gap;
    };
    write(m_run.title, font(), m_theme.mutedText, static_cast<int>(nameShare * width()));
    if (!m_shown.whyNot.isEmpty()) {
        painter.setPen(m_theme.text);
        painter.drawText(QRect(left, 1, width() - left, height() - 1),
                         static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::TextWordWrap),
                         m_shown.whyNot);
        return;
    }
    write(m_shown.strong, headlineFont(), m_theme.text, width() - left);
    write(m_shown.rest, font(), m_theme.text, width() - left);
}

} // namespace ff
