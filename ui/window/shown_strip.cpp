// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shown_strip.h"

#include "ui/kit/foreign_text.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QDir>
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

/// What another program does with the run that is followed.
QString followedWords(const Live& live)
{
    switch (live.followed->following) {
    case Following::Written:
        return ShownStrip::tr("Followed here, trained by another program");
    case Following::Ended:
        return ShownStrip::tr("The program that trained this run has ended at epoch %1")
            .arg(epochText(live.progress.epoch));
    case Following::Gone:
        return ShownStrip::tr("The folder of this run is not there any more");
    }
    return {};
}

bool isBack(const Live& live)
{
    return live.shown.has_value();
}

bool mayBeTakenOver(const Live& live)
{
    return live.followed && live.followed->following == Following::Ended;
}

} // namespace

QString shownWords(const Live& live)
{
    if (!live.shown) {
        return live.followed ? followedWords(live) : QString();
    }
    const auto batches = static_cast<double>(std::max<std::int64_t>(1, live.progress.batchesPerEpoch));
    const QString shown = epochText(static_cast<double>(*live.shown) / batches);
    return live.isMoving() ? ShownStrip::tr("Epoch %1 of a run that goes on").arg(shown)
                           : ShownStrip::tr("Epoch %1 of a run that stands at epoch %2")
                                 .arg(shown, epochText(live.progress.epoch));
}

ShownStrip::ShownStrip(const ActionSet& actions, QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    setObjectName(u"shownStrip"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"shownWords"_s);
    QFont bold = m_words->font();
    bold.setBold(true);
    m_words->setFont(bold);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_words, 1);
    addWay(actions[ActionId::TakeOver], &mayBeTakenOver);
    addWay(actions[ActionId::GoOnFromHere], &isBack);
    addWay(actions[ActionId::BackToNow], &isBack);
    hide();
}

void ShownStrip::addWay(QAction* action, bool (*leadsOn)(const Live& live))
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    m_ways.append({button, leadsOn});
}

void ShownStrip::follow(const Live& live)
{
    m_words->setText(shownWords(live));
    m_words->setToolTip(live.followed ? foreignTip(QDir::toNativeSeparators(
                            QString::fromStdU16String(live.followed->folder.u16string())))
                                      : QString());
    for (const Way& way : m_ways) {
        way.button->setVisible(way.leadsOn(live));
    }
    setVisible(live.shown || live.followed);
}

void ShownStrip::setTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.noticeGround);
    colours.setColor(QPalette::WindowText, theme.text);
    setPalette(colours);
}

} // namespace ff
