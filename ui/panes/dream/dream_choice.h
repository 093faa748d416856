// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/question.h"
#include "core/run/moment.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace ff {

class LayerBox;
class WholeNumberBox;

/// What is dreamt of: each label, the way between two of them, a unit, or goodness. GUI thread only.
class DreamChoice : public QWidget
{
    Q_OBJECT

public:
    explicit DreamChoice(QWidget* parent = nullptr);

    /// The network that dreams. What it has none of cannot be chosen any more; says nothing.
    void setNetwork(const Moment& moment);

    /// Chooses this unit, of this network or of the next one that has it.
    void setUnit(const question::Dream::Unit& unit);

    question::Dream::Aim aim() const;

Q_SIGNALS:
    void changed(); ///< aim(), by the user or setUnit()

private:
    enum Kind { Labels, Between, Unit, Goodness }; // as in question::Dream::Aim

    Kind kind() const;
    void makeUnit();
    QComboBox* makeLabel(const char* name, const QString& words);
    void offerGoodness(bool isThere);
    void showUnit();
    void showParts();

    std::vector<int> m_units; ///< [layer] that it has
    question::Dream::Unit m_unit; ///< as wished, also where there is none such
    QComboBox* m_kind;
    QComboBox* m_first;
    QComboBox* m_second;
    LayerBox* m_layer;
    WholeNumberBox* m_number; ///< of the unit, from 1
};

} // namespace ff
