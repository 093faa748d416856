// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/layer_switch.h"

#include "core/insight/alterations.h"
#include "ui/kit/calm_slider.h"
#include "ui/panes/what_if/unit_grid.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

LayerSwitch::LayerSwitch(int layer, QWidget* parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_on(new QCheckBox(tr("Layer %1").arg(QLocale().toString(layer + 1))))
    , m_words(new QLabel)
    , m_grid(new UnitGrid(layer))
{
    m_on->setObjectName(QStringLiteral("layerOn%1").arg(layer));
    m_on->setChecked(true);
    m_on->setToolTip(tr("Off: none of its units says anything, to any layer or to the readout"));
    makeShare();
    makeFreeze();
    auto* line = new QHBoxLayout;
    line->addWidget(m_on);
    line->addWidget(m_share, 1);
    line->addWidget(m_words);
    line->addWidget(m_freeze);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addLayout(line);
    column->addWidget(m_grid);
    connect(m_grid, &UnitGrid::toggled, this, [this](int unit) {
        m_clicked[static_cast<std::size_t>(unit)].flip();
        showState();
        Q_EMIT changed();
    });
    connect(m_on, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT changed();
    });
}

void LayerSwitch::makeShare()
{
    m_share = new CalmSlider(Qt::Horizontal);
    m_share->setObjectName(QStringLiteral("offShare%1").arg(m_layer));
    m_share->setAccessibleName(
        tr("Share of the units of layer %1 that is off").arg(QLocale().toString(m_layer + 1)));
    m_share->setToolTip(tr("Switches that share of the units off at random"));
    m_share->setRange(0, 100);
    m_share->setPageStep(10);
    m_share->setMinimumWidth(fontMetrics().height() * 3);
    connect(m_share, &QSlider::valueChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
}

void LayerSwitch::makeFreeze()
{
    m_freeze = new QToolButton;
    m_freeze->setObjectName(QStringLiteral("freeze%1").arg(m_layer));
    m_freeze->setCheckable(true);
    m_freeze->setText(tr("Freeze"));
    m_freeze->setAccessibleName(tr("Freeze layer %1").arg(QLocale().toString(m_layer + 1)));
    m_freeze->setToolTip(
        tr("The run goes on, and this layer stays as it is: a setting of the run, which Undo "
           "takes back"));
    connect(m_freeze, &QToolButton::clicked, this, &LayerSwitch::freezeWished);
}

void LayerSwitch::setFrozen(bool isFrozen, bool canChange)
{
    m_freeze->setChecked(isFrozen);
    m_freeze->setText(isFrozen ? tr("Frozen") : tr("Freeze"));
    m_freeze->setEnabled(canChange);
}

void LayerSwitch::setActivities(const std::vector<float>& activities)
{
    if (activities.size() != m_clicked.size()) {
        m_clicked.assign(activities.size(), false);
    }
    m_grid->setActivities(activities);
    showState();
}

bool LayerSwitch::isOn() const
{
    return m_on->isChecked();
}

std::vector<bool> LayerSwitch::offFlags() const
{
    std::vector<bool> off = m_clicked;
    const auto units = static_cast<int>(off.size());
    for (const int unit : unitsAtRandom(units, m_share->value() / 100.0, m_layer + 1)) {
        off[static_cast<std::size_t>(unit)].flip();
    }
    return off;
}

std::vector<int> LayerSwitch::offUnits() const
{
    const std::vector<bool> off = offFlags();
    std::vector<int> units;
    for (std::size_t i = 0; i < off.size(); ++i) {
        if (off[i]) {
            units.push_back(static_cast<int>(i));
        }
    }
    return units;
}

void LayerSwitch::reset()
{
    const QSignalBlocker quietShare(m_share);
    const QSignalBlocker quietLayer(m_on);
    m_share->setValue(0);
    m_on->setChecked(true);
    m_clicked.assign(m_clicked.size(), false);
    showState();
}

/// The units of a layer that is off stay as they are, for when it is on again.
void LayerSwitch::showState()
{
    const std::vector<bool> off = offFlags();
    m_grid->setOff(isOn() ? off : std::vector<bool>(off.size(), true));
    m_grid->setEnabled(isOn());
    m_share->setEnabled(isOn());
    const QLocale locale;
    m_words->setText(isOn() ? tr("%1 of %2 units off")
                                  .arg(locale.toString(static_cast<qlonglong>(std::ranges::count(off, true))),
                                       locale.toString(static_cast<qlonglong>(off.size())))
                            : tr("off"));
}

void LayerSwitch::setTheme(const Theme& theme)
{
    m_grid->setTheme(theme);
}

} // namespace ff
