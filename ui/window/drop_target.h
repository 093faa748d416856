// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace ff {

class DropHint;
class FileControl;
class PictureIntake;

/// Takes what is dropped on a window, and says before what would happen: a picture of a digit goes to Draw,
/// everything else is weights, runs or data. GUI thread only.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DropTarget(QWidget& window, PictureIntake& pictures, FileControl& files);

    void setTheme(const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool accepts(const QMimeData& dropped) const;
    QString textFor(const QMimeData& dropped) const;
    void take(const QMimeData& dropped);

    PictureIntake& m_pictures;
    FileControl& m_files;
    DropHint* m_hint;
};

} // namespace ff
