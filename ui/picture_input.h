// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/picture_ink.h"
#include "ui/actions.h"
#include "ui/dialogs.h"
#include "ui/labelled_picture.h"

class QImage;
class QMimeData;

namespace ff {

/// Pictures from outside, pasted, dropped or opened: finds the drawing in them, whatever their size and
/// whether they are light on dark or dark on light. GUI thread only.
class PictureInput : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    PictureInput(const ActionSet& actions, QWidget* window);

    /// From now on these are asked; not owned.
    void useDialogs(Dialogs& dialogs) { m_dialogs = &dialogs; }

    /// Whether it has a picture, or is the file of one.
    static bool accepts(const QMimeData& data);

    void take(const QMimeData& data);

    void present(const Snapshot& snapshot);

Q_SIGNALS:
    /// As the network receives it.
    void taken(const ff::LabelledPicture& picture);
    void failed(const QString& reason);

private:
    void takeFile(const QString& path);
    void takeImage(const QImage& image, const QString& name);

    QWidget* m_window;
    FileDialogs m_fileDialogs;
    Dialogs* m_dialogs = &m_fileDialogs;
    PictureSize m_size {28, 28};
};

} // namespace ff
