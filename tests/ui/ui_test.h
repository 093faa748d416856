// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>

namespace ff::test {

/// A class of Qt Test, in the one executable that all of them are linked into: each links the window, the
/// core and LibTorch, which would take longer than compiling them. `ui_test NAME [ARGUMENTS OF QT TEST]` runs
/// one, in a process of its own. To be an object of static storage.
class UiTest
{
public:
    using Run = int (*)(int argc, char** argv); ///< a main() of its own

    /// `name` is that of the source.
    UiTest(const char* name, Run begin);

    const char* name() const { return m_name; }
    int run(int argc, char** argv) const { return m_run(argc, argv); }

private:
    const char* m_name;
    Run m_run;
};

template <class Test>
int runWithWindows(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Test>
int runWithoutWindows(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace ff::test
