// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/file_fetch.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ff {

namespace {

constexpr int mostRedirects = 5;

} // namespace

FileFetch::FileFetch(FileOrder order, const FetchLimits& limits, QNetworkAccessManager& network,
                     QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_limits(limits)
    , m_network(network)
    , m_part(m_order.path)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_limits.silence);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FileFetch::ask);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const double seconds = std::chrono::duration<double>(m_limits.silence).count();
        breakOff({Ending::Kind::Broken, tr("nothing came for %1 s").arg(seconds)});
    });
}

FileFetch::~FileFetch()
{
    dropReply();
}

/// Closes the connection. The reply may be the sender of the signal under way.
void FileFetch::dropReply()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->disconnect(&m_silence);
        std::exchange(m_reply, nullptr)->deleteLater();
    }
}

void FileFetch::start()
{
    if (QFileInfo::exists(m_order.path)) {
        checkEarlier();
    } else {
        askLater(std::chrono::milliseconds(0));
    }
}

/// A file that came another time may have been damaged since. It stays until there is a better one.
void FileFetch::checkEarlier()
{
    startCheck(
        m_order.path, [this](FileVerdict verdict) { Q_EMIT finished(verdict); },
        [this](const QString&) { askLater({}); });
}

QString FileFetch::host() const
{
    return address().host();
}

void FileFetch::askLater(std::chrono::milliseconds pause)
{
    m_pause.start(pause);
}

QNetworkRequest FileFetch::request() const
{
    QNetworkRequest request(address());
    request.setMaximumRedirectsAllowed(mostRedirects);
    // Otherwise Qt unpacks on the way, and neither lengths nor offsets are those of the file.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_offset > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_offset) + '-');
        if (const QByteArray version = m_part.version(); !version.isEmpty()) {
            request.setRawHeader("If-Range", version);
        }
    }
    return request;
}

void FileFetch::ask()
{
    m_answer.reset();
    m_ending.reset();
    m_brought = 0;
    m_offset = m_part.bytesFrom(address());
    m_reply = m_network.get(request());
    m_silence.start();
    const auto isAlive = qOverload<>(&QTimer::start);
    connect(m_reply, &QNetworkReply::redirected, &m_silence, isAlive);
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_silence, isAlive);
    connect(m_reply, &QNetworkReply::readyRead, this, &FileFetch::receive);
    connect(m_reply, &QNetworkReply::finished, this, &FileFetch::end);
}

void FileFetch::receive()
{
    m_silence.start();
    if (!begin()) {
        return;
    }
    const QByteArray bytes = m_reply->readAll();
    m_brought += bytes.size();
    if (!m_part.write(bytes)) {
        breakOff({Ending::Kind::DiskFailure, notWritten()});
        return;
    }
    const qint64 size = m_part.size();
    if (const qint64 claimed = std::max(size, m_answer->total); claimed > m_order.maximumBytes) {
        m_part.remove();
        breakOff({Ending::Kind::Useless,
                  tr("expected at most %1 bytes, found %2")
                      .arg(QString::number(m_order.maximumBytes), QString::number(claimed))});
        return;
    }
    Q_EMIT received(size, m_answer->total);
}

/// Looks at the headers when they are there and makes the part file ready; false when no content is wanted.
bool FileFetch::begin()
{
    if (m_answer) {
        return !m_ending;
    }
    m_answer = readAnswer(*m_reply, m_offset);
    switch (m_answer->kind) {
    case HttpAnswer::Kind::WholeFile:
    case HttpAnswer::Kind::RestOfFile:
        return openPart();
    case HttpAnswer::Kind::NothingLeft:
        breakOff({Ending::Kind::Complete});
        return false;
    case HttpAnswer::Kind::OtherPart:
        breakOff(m_offset > 0 ? Ending {Ending::Kind::Misfit}
                              : Ending {Ending::Kind::Useless, tr("expected all of it, found a part")});
        return false;
    case HttpAnswer::Kind::NoFile:
        breakOff({Ending::Kind::Useless, m_answer->reason});
        return false;
    }
    return false;
}

bool FileFetch::openPart()
{
    const bool isRest = m_answer->kind == HttpAnswer::Kind::RestOfFile && m_offset > 0;
    m_patched = isRest;
    if (isRest ? m_part.goOn() : m_part.beginAnew(address(), m_answer->version)) {
        return true;
    }
    breakOff({Ending::Kind::DiskFailure, notWritten()});
    return false;
}

/// Ends the connection, unless it has ended by itself.
void FileFetch::breakOff(const Ending& ending)
{
    m_ending = ending;
    if (!m_reply->isFinished()) {
        end();
    }
}

void FileFetch::end()
{
    if (!m_ending && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        receive();
    }
    m_silence.stop();
    if (!m_part.close() && !m_ending) {
        m_ending = {Ending::Kind::DiskFailure, notWritten()};
    }
    const Ending ending = m_ending ? *m_ending : endingOfReply();
    dropReply();
    switch (ending.kind) {
    case Ending::Kind::Complete:
        check();
        break;
    case Ending::Kind::Broken:
        goOnAfterBreak(ending.reason);
        break;
    case Ending::Kind::Misfit:
        m_part.remove();
        askLater(m_limits.pause);
        break;
    case Ending::Kind::Useless:
        tryNextAddress(notFetched(ending.reason));
        break;
    case Ending::Kind::DiskFailure:
        Q_EMIT failed(ending.reason);
        break;
    }
}

FileFetch::Ending FileFetch::endingOfReply() const
{
    if (!m_answer) {
        return {Ending::Kind::Useless, m_reply->errorString()};
    }
    if (const qint64 size = m_part.size(); m_answer->total >= 0 && size != m_answer->total) {
        return {
            Ending::Kind::Broken,
            tr("expected %1 bytes, found %2").arg(QString::number(m_answer->total), QString::number(size))};
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        return {Ending::Kind::Broken, m_reply->errorString()};
    }
    return {Ending::Kind::Complete};
}

void FileFetch::goOnAfterBreak(const QString& reason)
{
    if (m_brought > 0 && m_breaks < m_limits.breaks) {
        ++m_breaks;
        askLater(m_limits.pause);
    } else {
        tryNextAddress(notFetched(reason));
    }
}

void FileFetch::tryNextAddress(const QString& reason)
{
    m_breaks = 0;
    if (m_address + 1 < m_order.addresses.size()) {
        ++m_address;
        askLater(std::chrono::milliseconds(0));
    } else {
        // That somebody offers a wrong file matters more than that somebody else offers none.
        Q_EMIT failed(m_wrongContent.isEmpty() ? reason : m_wrongContent);
    }
}

/// Unpacking and adding up 50 MB would stop the window.
void FileFetch::startCheck(const QString& path, std::function<void(FileVerdict)> pass,
                           std::function<void(const QString&)> refuse)
{
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    m_check.start(
        [check = m_order.check, file](const ProgressCallback& progress) {
            PartFile::sync(file);
            return check(file, progress);
        },
        {std::move(pass), std::move(refuse), [this](double share) { Q_EMIT checked(share); }});
}

void FileFetch::check()
{
    startCheck(
        m_part.path(), [this](FileVerdict verdict) { accept(verdict); },
        [this](const QString& reason) { refuse(reason); });
}

void FileFetch::accept(FileVerdict verdict)
{
    if (m_part.becomeWhole()) {
        Q_EMIT finished(verdict);
    } else {
        Q_EMIT failed(notWritten());
    }
}

void FileFetch::refuse(const QString& reason)
{
    m_part.remove();
    if (m_patched) { // the server may have had another version when the first piece came
        m_patched = false;
        askLater(m_limits.pause);
        return;
    }
    QString sentence = reason.endsWith(u'.') ? reason.chopped(1) : reason;
    // Where it lay matters no more, and the path is long.
    sentence.replace(m_part.path(), QFileInfo(m_order.path).fileName());
    m_wrongContent = tr("%1; it came from %2 and was removed.").arg(sentence, host());
    tryNextAddress(m_wrongContent);
}

QString FileFetch::notFetched(const QString& reason) const
{
    return tr("%1 could not be fetched from %2: %3.").arg(QFileInfo(m_order.path).fileName(), host(), reason);
}

QString FileFetch::notWritten() const
{
    return tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(m_part.path()), m_part.errorText());
}

} // namespace ff
