// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/built_in_weights.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

namespace ff {

std::vector<command::StandIn> builtInWeights()
{
    const std::string name
        = QCoreApplication::translate("BuiltInWeights", "weights trained on MNIST").toStdString();
    std::vector<command::StandIn> all;
    for (QDirIterator each(QStringLiteral(":/ff/weights")); each.hasNext();) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray content = file.readAll();
            const auto* first = reinterpret_cast<const std::byte*>(content.data());
            all.push_back({name, {first, first + content.size()}});
        }
    }
    return all;
}

} // namespace ff
