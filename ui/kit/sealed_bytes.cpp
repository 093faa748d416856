// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sealed_bytes.h"

#include <QCryptographicHash>

namespace ff {

namespace {

QByteArray sumOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

QByteArray sealed(const QByteArray& content)
{
    return sumOf(content) + content;
}

std::optional<QByteArray> unsealed(const QByteArray& bytes)
{
    const qsizetype size = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    if (bytes.size() < size || sumOf(bytes.sliced(size)) != bytes.first(size)) {
        return std::nullopt;
    }
    return bytes.sliced(size);
}

} // namespace ff
