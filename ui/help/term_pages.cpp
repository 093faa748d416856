// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/term_pages.h"

#include <QFile>
#include <QXmlStreamReader>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QString fileOf(const QString& language)
{
    return u":/ff/help/terms_%1.xml"_s.arg(language);
}

/// All of the file between the two ends of the element that the reader is at.
QString contentOf(QXmlStreamReader& xml, const QString& text)
{
    const qint64 begin = xml.characterOffset();
    qint64 end = begin;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        end = xml.characterOffset();
        xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
    }
    return text.sliced(begin, end - begin);
}

} // namespace

QHash<QString, QString> readTermPages(const QString& language)
{
    QFile file(fileOf(language));
    if (!file.exists()) {
        file.setFileName(fileOf(u"en"_s));
    }
    QHash<QString, QString> pages;
    if (!file.open(QIODevice::ReadOnly)) {
        return pages;
    }
    const QString text = QString::fromUtf8(file.readAll());
    QXmlStreamReader xml(text);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        const QString id = xml.attributes().value("id"_L1).toString();
        pages.insert(id, contentOf(xml, text).trimmed());
    }
    return pages;
}

} // namespace ff
