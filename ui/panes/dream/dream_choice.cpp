// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/dream/dream_choice.h"

#include "core/data/no_labels.h"
#include "core/insight/own_goodness.h"
#include "ui/kit/class_name.h"
#include "ui/kit/layer_box.h"
#include "ui/kit/refill_box.h"
#include "ui/kit/whole_number_box.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int shortName = 4; // signs that are always seen of a class

} // namespace

DreamChoice::DreamChoice(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_first(makeLabel("dreamFirst", tr("The label at the one end")))
    , m_second(makeLabel("dreamSecond", tr("The label at the other end")))
    , m_layer(new LayerBox(LayerBox::First::Lowest))
    , m_number(new WholeNumberBox)
{
    m_kind->setObjectName(u"dreamOf"_s);
    m_kind->setAccessibleName(tr("What is dreamt of"));
    m_kind->setToolTip(tr("What the images are grown for"));
    m_kind->addItems({tr("Each label"), tr("Between two labels"), tr("A unit")});
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        Q_EMIT changed();
    });
    makeUnit();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*> {m_kind, m_first, m_second, m_layer, m_number}) {
        row->addWidget(each);
    }
    row->addStretch(1);
    showParts();
}

QComboBox* DreamChoice::makeLabel(const char* name, const QString& words)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortName);
    connect(box, &QComboBox::currentIndexChanged, this, &DreamChoice::changed);
    return box;
}

void DreamChoice::makeUnit()
{
    m_layer->setObjectName(u"dreamLayer"_s);
    m_number->setObjectName(u"dreamUnit"_s);
    m_number->setAccessibleName(tr("Unit"));
    m_number->setToolTip(tr("Number of the unit in its layer"));
    m_number->setMinimum(1);
    m_number->setKeyboardTracking(false);
    connect(m_layer, &QComboBox::currentIndexChanged, this, [this](int layer) {
        m_unit.layer = layer;
        showUnit();
        Q_EMIT changed();
    });
    connect(m_number, &WholeNumberBox::valueChanged, this, [this](int number) {
        m_unit.unit = number - 1;
        Q_EMIT changed();
    });
}

void DreamChoice::setNetwork(const Moment& moment)
{
    const QSignalBlocker quiet(this);
    const QStringList classes = classNames(moment.data);
    refillBox(*m_first, classes);
    refillBox(*m_second, classes, 1);
    m_units.clear();
    for (const LayerSize& layer : moment.settings.layers) {
        m_units.push_back(layer.units);
    }
    m_layer->setCount(static_cast<int>(m_units.size()));
    offerGoodness(hasOwnGoodness(moment.settings));
    showUnit();
    if (!isLabelled(moment.data) && kind() < Unit) {
        m_kind->setCurrentIndex(Unit);
    }
}

void DreamChoice::offerGoodness(bool isThere)
{
    const bool wasThere = m_kind->count() > Goodness;
    if (isThere && !wasThere) {
        m_kind->addItem(tr("Goodness"));
    } else if (wasThere && !isThere) {
        m_kind->setCurrentIndex(kind() == Goodness ? Labels : kind());
        m_kind->removeItem(Goodness);
    }
}

void DreamChoice::setUnit(const question::Dream::Unit& unit)
{
    {
        const QSignalBlocker quiet(this);
        m_unit = unit;
        showUnit();
        m_kind->setCurrentIndex(Unit);
    }
    Q_EMIT changed();
}

/// What is wished, as far as the network has it.
void DreamChoice::showUnit()
{
    const QSignalBlocker layerQuiet(m_layer);
    const QSignalBlocker numberQuiet(m_number);
    const int layer = std::min(m_unit.layer, static_cast<int>(m_units.size()) - 1);
    m_layer->setCurrentIndex(layer);
    m_number->setMaximum(layer >= 0 ? m_units[static_cast<std::size_t>(layer)] : 1);
    m_number->setValue(m_unit.unit + 1);
}

void DreamChoice::showParts()
{
    m_first->setVisible(kind() == Between);
    m_second->setVisible(kind() == Between);
    m_layer->setVisible(kind() == Unit);
    m_number->setVisible(kind() == Unit);
}

DreamChoice::Kind DreamChoice::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

question::Dream::Aim DreamChoice::aim() const
{
    switch (kind()) {
    case Between:
        return question::Dream::Between {m_first->currentIndex(), m_second->currentIndex()};
    case Unit:
        return question::Dream::Unit {m_layer->layer(), m_number->value() - 1};
    case Goodness:
        return question::Dream::Goodness {};
    case Labels:
        break;
    }
    return question::Dream::Labels {};
}

} // namespace ff
