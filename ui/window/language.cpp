// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <functional>
#include <memory>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

constexpr auto languageKey = "window/language"_L1;
constexpr auto english = "en"_L1; // which stands in the sources
constexpr auto folder = ":/ff/translations"_L1;
constexpr auto prefix = "ff_"_L1;

/// Whether who reads one of the two reads the other: the country does not matter, the script does.
bool isSameLanguage(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

void install(const std::function<bool(QTranslator&)>& load)
{
    auto translator = std::make_unique<QTranslator>(qApp);
    if (load(*translator)) {
        QCoreApplication::installTranslator(translator.release());
    }
}

/// English until somebody says otherwise.
QString& spoken()
{
    static QString code = english;
    return code;
}

} // namespace

QString spokenLanguage()
{
    return spoken();
}

QStringList languageCodes()
{
    QStringList codes {english};
    for (const QString& file : QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name)) {
        codes << file.sliced(prefix.size()).chopped(3);
    }
    return codes;
}

QString languageName(const QString& code)
{
    return code == english ? u"English"_s : QLocale(code).nativeLanguageName();
}

QString languageFor(const QStringList& wanted)
{
    const QStringList codes = languageCodes();
    for (const QString& each : wanted) {
        for (const QString& code : codes) {
            if (isSameLanguage(QLocale(each), QLocale(code))) {
                return code;
            }
        }
    }
    return english;
}

void useLanguage(const QString& code)
{
    const QLocale system = QLocale::system();
    spoken() = code.isEmpty() ? languageFor(system.uiLanguages()) : code;
    const QLocale locale(spoken());
    const bool isPlain = system.language() == QLocale::C && spoken() == english;
    if (locale.language() != system.language() && !isPlain) {
        QLocale::setDefault(locale);
    }
    if (spoken() == english) {
        return;
    }
    install([&](QTranslator& qt) {
        return qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    install([&](QTranslator& own) { return own.load(prefix + spoken(), folder); });
    if (locale.textDirection() == Qt::RightToLeft) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
}

QString rememberedLanguage()
{
    const QString code = QSettings().value(languageKey).toString();
    return languageCodes().contains(code) ? code : QString();
}

void rememberLanguage(const QString& code)
{
    QSettings().setValue(languageKey, code);
}

} // namespace ff
