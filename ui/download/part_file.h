// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QUrl>

#include <filesystem>

namespace ff {

/// A file that is being received: PATH.part, and beside it a note of where it comes from, so that it can be
/// gone on with after a break or a restart, and with nothing but the rest of the same file. GUI thread only.
class PartFile
{
public:
    /// `path` is that of the whole file.
    explicit PartFile(const QString& path);

    /// How much of the file at `origin` is here already; 0 where what is here came from elsewhere.
    qint64 bytesFrom(const QUrl& origin) const;

    /// What the server called the version that is here, as If-Range takes it; may be empty.
    QByteArray version() const;

    /// These are false when the disk does not allow it, see errorText().
    bool beginAnew(const QUrl& origin, const QByteArray& version);
    bool goOn();
    bool write(const QByteArray& bytes);
    bool close(); ///< everything written has left the program
    bool becomeWhole(); ///< takes its name, and the place of any file that had it, for good

    /// Waits until the disk has what was written: a computer that stops must not leave a whole file's name on
    /// half of one. May take seconds; any thread. Throws Error.
    static void sync(const std::filesystem::path& file);

    void remove();

    QString path() const { return m_file.fileName(); }
    qint64 size() const { return m_file.size(); }
    QString errorText() const { return m_error; }

private:
    QList<QByteArray> note() const;
    bool noted(bool success);

    QString m_wholePath;
    QString m_notePath;
    QFile m_file;
    QString m_error; ///< what kept the last call from its work; a closed QFile forgets it
};

} // namespace ff
