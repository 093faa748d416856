// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_answer.h"

#include "ui/kit/foreign_text.h"
#include "ui/kit/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ff {

DrawAnswer::DrawAnswer(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
    , m_caption(new QLabel(tr("Answer"), this))
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_mark(new QLabel(this))
    , m_truth(new QLabel(this))
{
    setObjectName(QStringLiteral("answer"));
    setAccessibleName(tr("Answer"));
    m_headline->setObjectName(QStringLiteral("answerClass"));
    m_detail->setObjectName(QStringLiteral("answerDetail"));
    m_mark->setObjectName(QStringLiteral("answerMark"));
    m_truth->setObjectName(QStringLiteral("answerTruth"));
    m_detail->setWordWrap(true);
    m_truth->setWordWrap(true);
    for (QLabel* label : {m_caption, m_headline, m_detail, m_truth}) {
        label->setTextFormat(Qt::PlainText);
    }
    auto* truth = new QHBoxLayout;
    truth->setSpacing(fontMetrics().height() / 4);
    truth->addWidget(m_mark, 0, Qt::AlignTop);
    truth->addWidget(m_truth, 1, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_headline);
    layout->addWidget(m_detail);
    layout->addLayout(truth);
    layout->addStretch();
    // What is below must not jump when words come and go.
    m_detail->setMinimumHeight(fontMetrics().height());
    m_truth->setMinimumHeight(fontMetrics().height());
    fitHeadline();
}

void DrawAnswer::setVerdict(const Verdict& verdict)
{
    if (verdict == m_verdict) {
        return;
    }
    const bool sameName = verdict.headline == m_verdict.headline;
    m_verdict = verdict;
    m_headline->setText(verdict.headline);
    m_headline->setToolTip(foreignTip(verdict.headline));
    m_detail->setText(verdict.detail);
    m_detail->setToolTip(foreignTip(verdict.explanation));
    if (!sameName) {
        fitHeadline();
    }
    showTruth();
    describe();
}

/// Shape and word say it as well as colour.
void DrawAnswer::showTruth()
{
    m_truth->setText(truthAndDoubt());
    m_truth->setToolTip(m_verdict.unlike
                            ? tr("It is farther from every image trained on than such images are from each "
                                 "other. The network answers all the same, and the answer may mean nothing.")
                            : QString());
    const bool right = m_verdict.match == Verdict::Match::Right;
    const bool isKnown = m_verdict.match != Verdict::Match::Unknown;
    const IconShape shape = !isKnown ? IconShape::Warning : right ? IconShape::Right : IconShape::Wrong;
    const int side = fontMetrics().height();
    m_mark->setVisible(isKnown || m_verdict.unlike);
    m_mark->setPixmap(
        shapePixmap(shape, isKnown && right ? m_theme.accent : m_theme.text, side, devicePixelRatioF()));
}

QString DrawAnswer::truthAndDoubt() const
{
    QStringList parts {m_verdict.truth, m_verdict.unlike ? tr("unlike the training data") : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void DrawAnswer::describe()
{
    QStringList parts {m_verdict.headline, m_verdict.detail, truthAndDoubt()};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void DrawAnswer::setTheme(const Theme& theme)
{
    m_theme = theme;
    const auto paint = [](QLabel* label, const QColor& colour) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, colour);
        label->setPalette(colours);
    };
    paint(m_caption, theme.mutedText);
    paint(m_headline, theme.text);
    paint(m_detail, theme.text);
    paint(m_truth, theme.text);
    showTruth();
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
