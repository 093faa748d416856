// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/central_column.h"

#include "ui/download/fetch_bar.h"
#include "ui/kit/message_bar.h"
#include "ui/window/load_bar.h"
#include "ui/window/shown_strip.h"

#include <QVBoxLayout>

namespace ff {

CentralColumn::CentralColumn(const ActionSet& actions, QWidget* pane, QWidget* parent)
    : QWidget(parent)
    , m_shown(new ShownStrip(actions, this))
    , m_messages(new MessageBar(this))
    , m_fetching(new FetchBar(this))
    , m_loading(new LoadBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_shown);
    column->addWidget(m_messages);
    column->addWidget(m_fetching);
    column->addWidget(m_loading);
    if (pane) {
        column->addWidget(pane, 1);
    }
    // Room that the docks do not ask for belongs to the histograms.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

} // namespace ff
