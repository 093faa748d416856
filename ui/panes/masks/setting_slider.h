// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class QSlider;

namespace ff {

class NumberBox;
class WholeNumberBox;

/// A number of the settings' table as a slider, and beside it a box for the exact one. GUI thread only.
class SettingSlider : public QWidget
{
    Q_OBJECT

public:
    /// `row`, of the table, takes whole or real numbers.
    explicit SettingSlider(const SettingRow& row, QWidget* parent = nullptr);

    SettingValue value() const;
    void setValue(const SettingValue& value); ///< without saying so

Q_SIGNALS:
    void changed(); ///< by hand

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void make(const IntegerRange& range);
    void make(const RealRange& range);
    void adopt(QWidget* editor, const QString& name);
    void placeSlider();
    void take(int position);

    const SettingRow& m_row;
    QSlider* m_slider;
    WholeNumberBox* m_whole = nullptr; ///< one of the two
    NumberBox* m_real = nullptr;
};

} // namespace ff
