// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/notice_bar.h"

#include "ui/kit/core_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// A sentence as the label of a button.
QString withoutStop(const QString& sentence)
{
    const bool ends = sentence.endsWith(u'.') || sentence.endsWith(QChar(0x3002)); // the Chinese stop
    return ends ? sentence.chopped(1) : sentence;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_theme(themeFor(palette()))
    , m_text(new QLabel)
    , m_remedy(new QPushButton)
    , m_next(new QToolButton)
{
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_remedy->setObjectName(u"remedy"_s);
    m_next->setObjectName(u"nextNotice"_s);
    m_next->setAutoRaise(true);
    m_next->setToolTip(tr("Show the next notice"));
    connect(m_next, &QToolButton::clicked, this, &NoticeBar::goToNext);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        Q_EMIT remedyChosen(withoutStop(coreWords(shown().remedy.text)),
                            shown().remedy.appliedTo(*m_settings));
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remedy);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    const int side = fontMetrics().height() / 2;
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(side);
    column->addWidget(m_text);
    column->addLayout(buttons);
    refresh();
}

void NoticeBar::setNotices(std::vector<LayerNotice> notices)
{
    if (notices == m_notices) {
        return;
    }
    const auto same = std::ranges::find(notices, shown().text, &LayerNotice::text);
    m_index = same == notices.end() ? 0 : std::size_t(same - notices.begin());
    m_notices = std::move(notices);
    refresh();
}

void NoticeBar::setSettings(const std::optional<Settings>& settings)
{
    if (settings != m_settings) {
        m_settings = settings;
        refresh();
    }
}

void NoticeBar::goToNext()
{
    m_index = (m_index + 1) % m_notices.size();
    refresh();
}

void NoticeBar::refresh()
{
    const Remedy& remedy = shown().remedy;
    const QString words = coreWords(remedy.text);
    const bool isOffered = m_settings && remedy.appliedTo(*m_settings) != *m_settings;
    m_text->setText(isOffered ? shown().text : u"%1 %2"_s.arg(shown().text, words).trimmed());
    m_remedy->setVisible(isOffered);
    if (isOffered) {
        const bool isNewRun = needsRestart(*m_settings, remedy.appliedTo(*m_settings));
        const QString label = withoutStop(words);
        m_remedy->setText(isNewRun ? tr("%1 (new run)").arg(label) : label);
    }
    m_next->setVisible(m_notices.size() > 1);
    m_next->setText(tr("%1 of %2 \u203a").arg(m_index + 1).arg(m_notices.size()));
    dress();
}

void NoticeBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    dress();
}

void NoticeBar::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, warns() ? m_theme.noticeGround : m_theme.base);
    setPalette(colours);
    colours.setColor(QPalette::WindowText, warns() ? m_theme.text : m_theme.mutedText);
    m_text->setPalette(colours);
}

} // namespace ff
