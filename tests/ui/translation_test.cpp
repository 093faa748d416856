// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "ui/window/language.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace ff::translation_test {

namespace {

using namespace Qt::StringLiterals;

/// A text and what a translator made of it.
struct Entry
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or of a counted text as many as the language has
    bool isFinished = true;

    QString key() const { return QStringList {context, source, comment}.join(u'\x1f'); }
};

QString folder()
{
    return QString::fromUtf8(FF_SOURCE_DIR) + u"/resources/translations"_s;
}

QStringList fileNames()
{
    return QDir(folder()).entryList({u"*.ts"_s}, QDir::Files);
}

Entry readEntry(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    const auto form = [&xml] { return xml.readElementText(); };
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = form();
        } else if (xml.name() == u"comment") {
            entry.comment = form();
        } else if (xml.name() == u"translation") {
            entry.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement()) {
                    entry.forms << form(); // a numerusform
                } else {
                    text += xml.text();
                }
            }
            entry.forms = entry.forms.isEmpty() ? QStringList {text} : entry.forms;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly)) {
        return entries;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entries << readEntry(xml, context);
        }
    }
    return entries;
}

/// "%1", "%n" and their like, sorted.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%(?:L?n|[1-9])"_s);
    QStringList places;
    for (auto each = place.globalMatch(text); each.hasNext();) {
        places << each.next().captured();
    }
    places.sort();
    return places;
}

/// The contexts in which the program looks for texts.
QSet<QString> askedContexts()
{
    static const QRegularExpression asking(
        u"(?:Q_DECLARE_TR_FUNCTIONS\\(|TRANSLATE_NOOP3?\\(\\s*\"|::translate\\(\\s*\"|class )"
        "(\\w+)(?=\\)|\"|[^;{]*\\{\\s*Q_OBJECT)"_s);
    QSet<QString> contexts {u"core"_s};
    QDirIterator sources(QString::fromUtf8(FF_SOURCE_DIR) + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        for (auto each = asking.globalMatch(text); each.hasNext();) {
            const QString name = each.next().captured(1);
            contexts << name << u"ff::"_s + name;
        }
    }
    return contexts;
}

bool hasMnemonic(QString text)
{
    return text.remove(u"&&"_s).contains(u'&');
}

QSet<QString> keysOf(const QList<Entry>& entries)
{
    QSet<QString> keys;
    for (const Entry& each : entries) {
        keys.insert(each.key());
    }
    return keys;
}

void addEveryFile()
{
    QTest::addColumn<QString>("path");
    for (const QString& name : fileNames()) {
        QTest::newRow(qUtf8Printable(name)) << QDir(folder()).filePath(name);
    }
}

} // namespace

/// The files for translators.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsALanguageOfTheProgram();
    void everyTextIsTranslated_data() { addEveryFile(); }
    void everyTextIsTranslated();
    void everyTextIsAskedForWhereItLies_data() { addEveryFile(); }
    void everyTextIsAskedForWhereItLies();
    void translationsHaveTheSamePlaces_data() { addEveryFile(); }
    void translationsHaveTheSamePlaces();
    void filesAreInStepWithTheSources_data() { addEveryFile(); }
    void filesAreInStepWithTheSources();
};

void TranslationTest::everyFileIsALanguageOfTheProgram()
{
    if (languageCodes().size() == 1) {
        QSKIP("built without Qt Linguist's lrelease: English alone");
    }
    QStringList files;
    for (const QString& code : languageCodes().sliced(1)) { // English has none
        files << u"ff_"_s + code + u".ts"_s;
    }
    QCOMPARE(files, fileNames());
}

void TranslationTest::everyTextIsTranslated()
{
    QFETCH(QString, path);
    const QList<Entry> entries = entriesOf(path);
    QVERIFY(!entries.isEmpty());
    for (const Entry& each : entries) {
        QVERIFY2(each.isFinished && !each.forms.contains(QString()), qUtf8Printable(each.source));
    }
}

/// Where lupdate does not understand a source, it takes the name of a class for that of its texts.
void TranslationTest::everyTextIsAskedForWhereItLies()
{
    const QSet<QString> asked = askedContexts();
    QFETCH(QString, path);
    for (const Entry& entry : entriesOf(path)) {
        QVERIFY2(asked.contains(entry.context), qPrintable(entry.context + u": "_s + entry.source));
    }
}

void TranslationTest::translationsHaveTheSamePlaces()
{
    QFETCH(QString, path);
    for (const Entry& each : entriesOf(path)) {
        for (const QString& form : each.forms) {
            const QString place = each.source + u" -> "_s + form;
            QVERIFY2(placesIn(form) == placesIn(each.source), qUtf8Printable(place));
            QVERIFY2(hasMnemonic(form) == hasMnemonic(each.source), qUtf8Printable(place));
            QVERIFY2(form.contains(u'…') == each.source.contains(u'…'), qUtf8Printable(place));
            QVERIFY2(form.count(u'\n') == each.source.count(u'\n'), qUtf8Printable(place));
        }
    }
}

void TranslationTest::filesAreInStepWithTheSources()
{
    QFETCH(QString, path);
    if (QByteArray(FF_LUPDATE).isEmpty()) {
        QSKIP("Qt Linguist's lupdate is not there");
    }
    const QTemporaryDir work;
    const QString fresh = work.filePath(QFileInfo(path).fileName());
    const auto define = [](const char* name, const QString& value) -> QString {
        return u"-D"_s + QLatin1StringView(name) + u'=' + value;
    };
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QString::fromUtf8(FF_CMAKE),
                 {define("FF_LUPDATE", QString::fromUtf8(FF_LUPDATE)),
                  define("FF_SOURCE", QString::fromUtf8(FF_SOURCE_DIR)),
                  define("FF_WORK", work.filePath(u"marked"_s)), define("FF_FILES", fresh), u"-P"_s,
                  folder() + u"/update.cmake"_s});
    QVERIFY(update.waitForFinished(-1));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    const QSet<QString> wanted = keysOf(entriesOf(fresh));
    const QSet<QString> found = keysOf(entriesOf(path));
    const QStringList missing = (wanted - found).values();
    const QStringList superfluous = (found - wanted).values();
    const QString advice = u"ninja update_translations, then translate. Missing: %1. Superfluous: %2."_s.arg(
        missing.join(u" | "_s), superfluous.join(u" | "_s));
    QVERIFY2(missing.isEmpty() && superfluous.isEmpty(), qUtf8Printable(advice));
}

const test::UiTest registered {"translation_test", test::runWithWindows<TranslationTest>};

} // namespace ff::translation_test

#include "translation_test.moc"
