// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/receptive_fields.h"

#include "ui/kit/picture_strip.h"

#include <QHBoxLayout>

namespace ff {

ReceptiveFields::ReceptiveFields(QWidget* parent)
    : QWidget(parent)
    , m_strip(new PictureStrip(Side::Neither))
{
    m_strip->setObjectName(QStringLiteral("receptiveFieldStrip"));
    m_strip->setMaximumRows(1);
    m_strip->setFocusPolicy(Qt::NoFocus);
    m_strip->setAccessibleName(tr("Receptive fields of the first layer"));
    m_strip->setDescription([](int) {
        return tr(
            "Weights from the image to one unit of layer 1: white excites, black inhibits, grey is zero");
    });
    auto* row = new QHBoxLayout(this);
    const int side = fontMetrics().height() / 2;
    row->setContentsMargins(side, 0, side, 0);
    row->addWidget(m_strip);
}

void ReceptiveFields::setPictures(const Pictures& fields)
{
    m_strip->setPictures(fields, {});
}

void ReceptiveFields::setTheme(const Theme& theme)
{
    m_strip->setTheme(theme);
}

} // namespace ff
