// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/draw_answer.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ff {

DrawAnswer::DrawAnswer(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(tr("Answer"), this))
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
{
    setObjectName(QStringLiteral("answer"));
    setAccessibleName(tr("Answer"));
    m_headline->setObjectName(QStringLiteral("answerClass"));
    m_detail->setObjectName(QStringLiteral("answerDetail"));
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(2 * fontMetrics().height());
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QLabel* label : {m_caption, m_headline, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addStretch();
    fitHeadline();
}

void DrawAnswer::setVerdict(const Verdict& verdict)
{
    if (m_headline->text() != verdict.headline) {
        m_headline->setText(verdict.headline);
        m_headline->setToolTip(verdict.headline);
        fitHeadline();
    }
    if (m_detail->text() != verdict.detail) {
        m_detail->setText(verdict.detail);
        m_detail->setToolTip(verdict.explanation);
        setAccessibleDescription(verdict.headline + QStringLiteral(", ") + verdict.detail);
    }
}

void DrawAnswer::setTheme(const Theme& theme)
{
    const auto paint = [](QLabel* label, const QColor& colour) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, colour);
        label->setPalette(colours);
    };
    paint(m_caption, theme.mutedText);
    paint(m_headline, theme.text);
    paint(m_detail, theme.text);
}

void DrawAnswer::fitHeadline()
{
    // A digit may be big, the name of a garment must fit beside the picture.
    const bool isShort = m_headline->text().size() <= 2;
    QFont headline = font();
    headline.setPointSizeF(headline.pointSizeF() * (isShort ? 2.6 : 1.3));
    headline.setBold(true);
    m_headline->setFont(headline);
    m_headline->setWordWrap(!isShort);
    QFont tallest = font();
    tallest.setPointSizeF(tallest.pointSizeF() * 2.6);
    m_headline->setMinimumHeight(QFontMetrics(tallest).height()); // the lines below must not jump
}

} // namespace ff
