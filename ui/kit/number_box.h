// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QDoubleSpinBox>

namespace ff {

/// A spin box for real numbers of any size, with point or comma: shows as many digits as matter, steps by a
/// tenth of the number's own size where the range is logarithmic and by a hundredth of the range elsewhere.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    NumberBox(const RealRange& range, QWidget* parent);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString&) const override { } ///< a number that is none is not made one

    /// True while the text is not yet the value.
    bool isBeingTyped() const;
};

} // namespace ff
