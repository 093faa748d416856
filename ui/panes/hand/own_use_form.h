// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/own_use.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ff {

class WholeNumberBox;
struct Theme;

/// Lets the user choose what own samples are used for, and says what they are used for now and what applying
/// the choice will do. GUI thread only.
class OwnUseForm : public QWidget
{
    Q_OBJECT

public:
    explicit OwnUseForm(QWidget* parent = nullptr);

    void setInForce(const OwnUseInForce& use);

    /// Why the samples cannot be used; empty where they can.
    void setObstacle(const QString& reason);

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void chosen(const ff::OwnUse& use);

private:
    void arrange();
    OwnUse choice() const;
    void refresh();
    QString stateText() const;
    QString adviceText(bool changes) const;

    QCheckBox* m_train;
    WholeNumberBox* m_times;
    QCheckBox* m_test;
    QLabel* m_state; ///< what is in force
    QLabel* m_advice;
    QPushButton* m_apply;
    OwnUseInForce m_inForce;
    QString m_obstacle;
};

} // namespace ff
