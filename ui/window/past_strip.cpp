// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/past_strip.h"

#include "ui/window/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QString epochText(double epoch)
{
    return QLocale().toString(epoch, 'f', 2);
}

} // namespace

QString pastWords(const Live& live)
{
    if (!live.shown) {
        return {};
    }
    const auto batches = static_cast<double>(std::max<std::int64_t>(1, live.progress.batchesPerEpoch));
    const QString shown = epochText(static_cast<double>(*live.shown) / batches);
    return live.state == State::Running ? PastStrip::tr("Epoch %1 of a run that goes on").arg(shown)
                                        : PastStrip::tr("Epoch %1 of a run that stands at epoch %2")
                                              .arg(shown, epochText(live.progress.epoch));
}

PastStrip::PastStrip(const ActionSet& actions, QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    setObjectName(u"pastStrip"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"pastWords"_s);
    QFont bold = m_words->font();
    bold.setBold(true);
    m_words->setFont(bold);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_words, 1);
    for (const ActionId id : {ActionId::GoOnFromHere, ActionId::BackToNow}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(actions[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    hide();
}

void PastStrip::follow(const Live& live)
{
    m_words->setText(pastWords(live));
    setVisible(live.shown.has_value());
}

void PastStrip::setTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.noticeGround);
    colours.setColor(QPalette::WindowText, theme.text);
    setPalette(colours);
}

} // namespace ff
