// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/whole_number_box.h"

#include "ui/kit/number_text.h"

namespace ff {

QValidator::State WholeNumberBox::validate(QString& text, int& position) const
{
    QString number = text;
    number.chop(number.endsWith(suffix()) ? suffix().size() : 0);
    // To refuse the key alone would leave the digits around it, which are another number.
    return hasSeparator(number, locale()) ? QValidator::Intermediate : QSpinBox::validate(text, position);
}

} // namespace ff
