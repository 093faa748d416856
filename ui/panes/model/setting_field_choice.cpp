// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_choice.h"

#include "ui/kit/core_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>

namespace ff {
namespace {

constexpr int besideText = 4; ///< pixels

/// As wide as what is chosen, so that the longest option does not dictate the width of the form. Ends a text
/// that does not fit all the same in an ellipsis, where Qt's own cuts it off.
class FittingBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    QSize minimumSizeHint() const override
    {
        QStyleOptionComboBox option;
        QComboBox::initStyleOption(&option);
        const QSize text(fontMetrics().horizontalAdvance(currentText()) + 2 * besideText,
                         fontMetrics().height());
        const QSize size = style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
        return {size.width(), QComboBox::minimumSizeHint().height()};
    }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override
    {
        QComboBox::initStyleOption(option);
        const QRect room
            = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
        option->currentText
            = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room.width() - besideText);
    }
};

} // namespace

ChoiceField::ChoiceField(const SettingRow& row, Choices options, QWidget* parent)
    : SettingField(row, parent)
    , m_box(new FittingBox(this))
{
    for (const ChoiceOption& option : options) {
        m_box->addItem(coreWord(option.label), QString::fromStdString(std::string(option.id)));
    }
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->view()->setTextElideMode(Qt::ElideNone);
    m_box->view()->setMinimumWidth(m_box->view()->sizeHintForColumn(0) + fontMetrics().height());
    connect(m_box, &QComboBox::currentTextChanged, m_box, &QWidget::updateGeometry);
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
    m_box->updateGeometry();
}

bool ChoiceField::isBeingEdited() const
{
    return m_box->view()->isVisible();
}

} // namespace ff
