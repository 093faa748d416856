// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sample_box.h"

#include "ui/kit/foreign_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ff {

SampleBox::SampleBox(const QString& text, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(text, this))
    , m_note(new QLabel(this))
    , m_footnote(new QLabel(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_footnote->setTextFormat(Qt::PlainText);
    m_footnote->setWordWrap(true);
    m_footnote->hide();

    auto* header = new QHBoxLayout;
    header->setSpacing(fontMetrics().horizontalAdvance(u' ') * 2);
    header->addWidget(m_title);
    header->addWidget(m_note, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(header);
    layout->addWidget(content);
    layout->addWidget(m_footnote);
    content->setAccessibleName(text);
}

QString SampleBox::title() const
{
    return m_title->text();
}

void SampleBox::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setToolTip(foreignTip(note));
}

QString SampleBox::note() const
{
    return m_note->text();
}

void SampleBox::setFootnote(const QString& sentences)
{
    m_footnote->setText(sentences);
    m_footnote->setVisible(!sentences.isEmpty());
}

QString SampleBox::footnote() const
{
    return m_footnote->text();
}

void SampleBox::setTheme(const Theme& theme)
{
    QPalette colours = m_note->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_note->setPalette(colours);
    m_footnote->setPalette(colours);
}

} // namespace ff
