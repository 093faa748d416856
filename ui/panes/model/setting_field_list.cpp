// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_list.h"

#include "core/base/error.h"
#include "ui/kit/core_words.h"
#include "ui/workbench/setting_words.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace ff {

ListField::ListField(const SettingRow& row, QWidget* parent)
    : SettingField(row, parent)
    , m_value(row.get(Settings {}))
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
    connect(m_text, &QLineEdit::textChanged, this, &ListField::fitText);
    connect(m_text, &QLineEdit::textEdited, this, &ListField::readText);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (!m_isWrong) {
            setValue(m_value); // "500, 500" becomes "500,500"
        }
    });
}

/// All of it is seen, as far as that leaves a narrow form its width.
void ListField::fitText()
{
    constexpr int mostCharacters = 26;
    const int room = fontMetrics().averageCharWidth() * mostCharacters;
    const int text = fontMetrics().horizontalAdvance(m_text->text() + u"00"); // and what is typed next
    m_text->setMinimumWidth(std::min(room, text) + fontMetrics().height());
}

void ListField::readText()
{
    try {
        Settings scratch;
        if (m_text->text().trimmed().isEmpty() && std::holds_alternative<LayerNumbers>(row().domain)) {
            assign(scratch, row(), std::vector<int>());
        } else {
            assignText(scratch, row().id, m_text->text().toStdString());
        }
        adoptValue(row().get(scratch));
        m_isWrong = false;
        Q_EMIT problemFound({});
        Q_EMIT edited(m_value);
    } catch (const Error& error) {
        m_isWrong = true;
        Q_EMIT problemFound(errorWords(error));
    }
}

void ListField::choose(const SettingValue& value)
{
    setValue(value);
    Q_EMIT edited(m_value);
}

void ListField::setValue(const SettingValue& value)
{
    adoptValue(value);
    if (m_text->text() != textOf(m_value)) {
        m_text->setText(textOf(m_value));
    }
    m_isWrong = false;
    Q_EMIT problemFound({});
}

void ListField::adoptValue(const SettingValue& value)
{
    m_value = value;
    showValue();
}

/// Nothing for none: the empty field says that itself.
QString ListField::textOf(const SettingValue& value) const
{
    const auto* numbers = std::get_if<std::vector<int>>(&value);
    if (numbers != nullptr && numbers->empty()) {
        return {};
    }
    Settings scratch;
    row().store(scratch, value);
    return QString::fromStdString(settingText(row(), scratch));
}

bool ListField::isBeingEdited() const
{
    // Wrong text stays until it is corrected or taken back, wherever the focus goes.
    return m_isWrong || (m_text->hasFocus() && m_text->text() != textOf(m_value));
}

} // namespace ff
