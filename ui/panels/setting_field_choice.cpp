// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setting_field_choice.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>

namespace ff {
namespace {

/// Ends a text that does not fit in an ellipsis, where Qt's own cuts it off.
class ElidingBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override
    {
        QComboBox::initStyleOption(option);
        const QRect room
            = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
        option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room.width() - 4);
    }
};

} // namespace

ChoiceField::ChoiceField(const SettingRow& row, Choices options, QWidget* parent)
    : SettingField(row, parent)
    , m_box(new ElidingBox(this))
{
    for (const ChoiceOption& option : options) {
        m_box->addItem(settingWord(option.label), QString::fromStdString(std::string(option.id)));
    }
    // The longest option must not dictate the width of the whole form.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->view()->setTextElideMode(Qt::ElideNone);
    m_box->view()->setMinimumWidth(m_box->view()->sizeHintForColumn(0) + fontMetrics().height());
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT edited(SettingValue {m_box->currentData().toString().toStdString()}); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    adopt(m_box);
}

void ChoiceField::setValue(const SettingValue& value)
{
    const QSignalBlocker silent(m_box);
    m_box->setCurrentIndex(m_box->findData(QString::fromStdString(std::get<std::string>(value))));
}

bool ChoiceField::isBeingEdited() const
{
    return m_box->view()->isVisible();
}

} // namespace ff
