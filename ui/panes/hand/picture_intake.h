// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"
#include "ui/kit/background_work.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/message_bar.h"

#include <QObject>

class QImage;
class QMimeData;

namespace ff {

class ActionSet;
class FileControl;

/// Pictures from elsewhere, pasted, dropped or opened, on their way to Draw. GUI thread only.
class PictureIntake : public QObject
{
    Q_OBJECT

public:
    /// `files` asks for the file and must outlive this; `window` is the parent of its dialog.
    PictureIntake(const ActionSet& actions, FileControl& files, QWidget* window);

    /// Whether this is a picture, or a file that is named as one.
    static bool accepts(const QMimeData& data);

    /// What dropping it would do, for people.
    static QString dropText(const QMimeData& data);

    /// Answers later by taken(), or by said() where there is no picture or nothing is drawn on it. Of several
    /// pictures the latest is meant.
    void take(const QMimeData& data);
    void open(const QString& path);

    /// Whether pictures are read with their colours depends on the data.
    void follow(const Live& live);

Q_SIGNALS:
    void taken(const ff::LabelledPicture& picture);
    void said(const ff::Message& message);

    /// What was said on this topic no longer holds.
    void withdrawn(const QString& topic);

private:
    void paste();
    void takeImage(const QImage& image);
    void read(BackgroundWork<LabelledPicture>::Work work);
    void refuse(const QString& reason);

    BackgroundWork<LabelledPicture> m_reading;
    Colours m_colours = Colours::Grey;
};

} // namespace ff
