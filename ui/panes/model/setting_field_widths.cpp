// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_widths.h"

#include "core/base/error.h"
#include "ui/kit/core_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace ff {

WidthsField::WidthsField(const SettingRow& row, const WidthsRange& range, QWidget* parent)
    : SettingField(row, parent)
    , m_range(range)
    , m_text(new QLineEdit(this))
    , m_add(makeButton("add", IconShape::Plus, tr("Add a layer as wide as the last")))
    , m_remove(makeButton("remove", IconShape::Minus, tr("Remove the last layer")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    adopt(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &WidthsField::fitText);
    connect(m_text, &QLineEdit::textEdited, this, &WidthsField::readText);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (!m_isWrong) {
            setValue(SettingValue {m_widths}); // "500, 500" becomes "500,500"
        }
    });
    connect(m_add, &QToolButton::clicked, this, [this] {
        std::vector<int> widths = m_widths;
        widths.push_back(widths.empty() ? static_cast<int>(m_range.each.minimum) : widths.back());
        choose(widths);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        std::vector<int> widths = m_widths;
        widths.pop_back();
        choose(widths);
    });
}

QToolButton* WidthsField::makeButton(const char* name, IconShape shape, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setIcon(shapeIcon(shape));
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

/// All of it is seen, as far as that leaves a narrow form its width.
void WidthsField::fitText()
{
    constexpr int mostCharacters = 26;
    const int room = fontMetrics().averageCharWidth() * mostCharacters;
    const int text = fontMetrics().horizontalAdvance(m_text->text() + u"00"); // and what is typed next
    m_text->setMinimumWidth(std::min(room, text) + fontMetrics().height());
}

void WidthsField::readText()
{
    try {
        Settings scratch;
        assignText(scratch, row().id, m_text->text().toStdString());
        adoptWidths(std::get<std::vector<int>>(row().get(scratch)));
        m_isWrong = false;
        Q_EMIT problemFound({});
        Q_EMIT edited(SettingValue {m_widths});
    } catch (const Error& error) {
        m_isWrong = true;
        Q_EMIT problemFound(errorWords(error));
    }
}

void WidthsField::choose(const std::vector<int>& widths)
{
    setValue(SettingValue {widths});
    Q_EMIT edited(SettingValue {m_widths});
}

void WidthsField::setValue(const SettingValue& value)
{
    adoptWidths(std::get<std::vector<int>>(value));
    if (m_text->text() != textOf(m_widths)) {
        m_text->setText(textOf(m_widths));
    }
    m_isWrong = false;
    Q_EMIT problemFound({});
}

void WidthsField::adoptWidths(const std::vector<int>& widths)
{
    m_widths = widths;
    m_add->setEnabled(widths.size() < m_range.maximumCount);
    m_remove->setEnabled(widths.size() > m_range.minimumCount);
}

QString WidthsField::textOf(const std::vector<int>& widths) const
{
    Settings scratch;
    row().store(scratch, SettingValue {widths});
    return QString::fromStdString(settingText(row(), scratch));
}

bool WidthsField::isBeingEdited() const
{
    // Wrong text stays until it is corrected or taken back, wherever the focus goes.
    return m_isWrong || (m_text->hasFocus() && m_text->text() != textOf(m_widths));
}

} // namespace ff
