// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

class PictureStrip;

/// What units of the first layer look for, in a row. GUI thread only.
class ReceptiveFields : public QWidget
{
    Q_OBJECT

public:
    explicit ReceptiveFields(QWidget* parent = nullptr);

    void setPictures(const Pictures& fields);
    void setTheme(const Theme& theme);

private:
    PictureStrip* m_strip;
};

} // namespace ff
