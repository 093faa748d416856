// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finished_output.h"

#include <cstdio>
#include <iostream>

namespace ff {

int afterOutput(const char* program, int exitCode)
{
    std::cout.flush();
    const bool isOut = std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && std::cout.good();
    if (!isOut) {
        std::fprintf(stderr, "%s: not everything could be written to standard output: is the disk full?\n",
                     program);
    }
    const bool allOut = isOut && std::ferror(stderr) == 0;
    return allOut || exitCode != 0 ? exitCode : 1;
}

} // namespace ff
