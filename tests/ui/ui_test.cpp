// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"

#include <QTextStream>

#include <algorithm>
#include <vector>

namespace ff::test {
namespace {

/// A local one, as the tests of other sources may be made before anything of this one.
std::vector<const UiTest*>& allTests()
{
    static std::vector<const UiTest*> all;
    return all;
}

} // namespace

UiTest::UiTest(const char* name, Run begin)
    : m_name(name)
    , m_run(begin)
{
    allTests().push_back(this);
}

} // namespace ff::test

int main(int argc, char** argv)
{
    auto& all = ff::test::allTests();
    const auto name = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const auto found = std::ranges::find_if(
        all, [&](const ff::test::UiTest* each) { return name == QLatin1StringView(each->name()); });
    if (found == all.end()) {
        QTextStream(stderr) << "Usage: ui_test NAME [ARGUMENTS OF QT TEST]; expected the name of a source in "
                               "tests/ui that has a test, found '"
                            << name << "'\n";
        return 2;
    }
    argv[1] = argv[0];
    return (*found)->run(argc - 1, argv + 1);
}
