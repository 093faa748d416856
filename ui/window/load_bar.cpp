// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/load_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

} // namespace

LoadBar::LoadBar(QWidget* parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"loadBar"_s);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Data loaded"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give up loading; what is there stays"));
    m_cancel->setObjectName(u"cancelLoad"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(new QLabel(tr("Loading data"), this));
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &LoadBar::cancelRequested);
    hide();
}

void LoadBar::showFraction(double fraction)
{
    m_progress->setValue(static_cast<int>(100 * fraction));
    setVisible(fraction < 1);
}

} // namespace ff
