// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace ff {

/// A spin box for whole numbers. A fraction is none: the number before it stays, where Qt would strip the
/// point and take 1.5 for 15.
class WholeNumberBox : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

    QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString&) const override { }
    QSize minimumSizeHint() const override { return sizeHint(); } ///< with the unit, which Qt would cut off
};

} // namespace ff
