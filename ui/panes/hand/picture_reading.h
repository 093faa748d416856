// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labelled_picture.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <thread>

namespace ff {

/// Finds the drawing in a picture from elsewhere, in a thread of its own: a photograph would stop the window.
/// GUI thread only; nothing but the destructor blocks.
class PictureReading : public QObject
{
    Q_OBJECT

public:
    /// Begins at once; no signal comes before control is back in the event loop. `name` is for people.
    static PictureReading* ofFile(const QString& path, QObject* parent);
    static PictureReading* ofImage(const QImage& image, const QString& name, QObject* parent);

    /// Gives up and waits for the piece under way; no signal comes any more.
    ~PictureReading() override;

    /// Nobody waits for the answer any more: no signal comes, and this deletes itself when the piece under
    /// way is done.
    void giveUp();

Q_SIGNALS:
    void read(const ff::LabelledPicture& picture);
    void refused(const QString& reason);

private:
    using Source = std::function<GreyPicture(const ProgressCallback&)>; ///< throws Error

    PictureReading(Source source, QString name, QObject* parent);
    void run(const std::stop_token& stop);

    const Source m_source;
    const QString m_name;
    std::jthread m_thread;
};

} // namespace ff
