// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_numbers.h"

#include "core/base/error.h"
#include "ui/kit/core_words.h"
#include "ui/workbench/setting_words.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace ff {

NumbersField::NumbersField(const SettingRow& row, QWidget* parent)
    : SettingField(row, parent)
    , m_line(new QHBoxLayout(this))
    , m_text(new QLineEdit(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(1);
    m_line->addWidget(m_text, 1);
    if (std::holds_alternative<LayerNumbers>(row.domain)) {
        m_text->setPlaceholderText(settingValueWord(row, Settings {})); // none, unlike layers
    }
    adopt(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &NumbersField::fitText);
    connect(m_text, &QLineEdit::textEdited, this, &NumbersField::readText);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (!m_isWrong) {
            setValue(SettingValue {m_numbers}); // "500, 500" becomes "500,500"
        }
    });
}

/// All of it is seen, as far as that leaves a narrow form its width.
void NumbersField::fitText()
{
    constexpr int mostCharacters = 26;
    const int room = fontMetrics().averageCharWidth() * mostCharacters;
    const int text = fontMetrics().horizontalAdvance(m_text->text() + u"00"); // and what is typed next
    m_text->setMinimumWidth(std::min(room, text) + fontMetrics().height());
}

void NumbersField::readText()
{
    try {
        Settings scratch;
        if (m_text->text().trimmed().isEmpty()) {
            assign(scratch, row(), std::vector<int>());
        } else {
            assignText(scratch, row().id, m_text->text().toStdString());
        }
        adoptNumbers(std::get<std::vector<int>>(row().get(scratch)));
        m_isWrong = false;
        Q_EMIT problemFound({});
        Q_EMIT edited(SettingValue {m_numbers});
    } catch (const Error& error) {
        m_isWrong = true;
        Q_EMIT problemFound(errorWords(error));
    }
}

void NumbersField::choose(const std::vector<int>& numbers)
{
    setValue(SettingValue {numbers});
    Q_EMIT edited(SettingValue {m_numbers});
}

void NumbersField::setValue(const SettingValue& value)
{
    adoptNumbers(std::get<std::vector<int>>(value));
    if (m_text->text() != textOf(m_numbers)) {
        m_text->setText(textOf(m_numbers));
    }
    m_isWrong = false;
    Q_EMIT problemFound({});
}

void NumbersField::adoptNumbers(const std::vector<int>& numbers)
{
    m_numbers = numbers;
    showNumbers();
}

/// Nothing for none: the empty field says that itself.
QString NumbersField::textOf(const std::vector<int>& numbers) const
{
    Settings scratch;
    row().store(scratch, SettingValue {numbers});
    return numbers.empty() ? QString() : QString::fromStdString(settingText(row(), scratch));
}

bool NumbersField::isBeingEdited() const
{
    // Wrong text stays until it is corrected or taken back, wherever the focus goes.
    return m_isWrong || (m_text->hasFocus() && m_text->text() != textOf(m_numbers));
}

} // namespace ff
