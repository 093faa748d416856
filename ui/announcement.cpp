// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcement.h"

#include <QCoreApplication>
#include <QDir>

namespace ff {

namespace {

using Kind = Message::Kind;

QString translated(const char* text)
{
    return QCoreApplication::translate("Announcement", text);
}

Message about(const char* sentence, const Event& event)
{
    const QString path = QDir::toNativeSeparators(QString::fromStdU16String(event.path.u16string()));
    return {.kind = Kind::Information, .text = translated(sentence).arg(path)};
}

} // namespace

Message messageFor(const Event& event)
{
    const QString text = QString::fromStdString(event.text);
    switch (event.kind) {
    case Event::Kind::DataLoaded:
        return {.kind = Kind::Information, .text = text};
    case Event::Kind::RunFinished:
        return {.kind = Kind::Information, .text = translated("The run is finished: %1.").arg(text)};
    case Event::Kind::Exported:
        return about(QT_TRANSLATE_NOOP("Announcement", "The weights were written to %1."), event);
    case Event::Kind::Imported:
        return about(QT_TRANSLATE_NOOP("Announcement", "The weights of %1 are in use."), event);
    case Event::Kind::Refused:
    case Event::Kind::Warning:
        return {.kind = Kind::Warning, .text = text};
    case Event::Kind::Failed:
    case Event::Kind::Diverged:
        return {.kind = Kind::Error, .text = text};
    }
    return {};
}

} // namespace ff
