// SPDX-License-Identifier: GPL-3.0-or-later
// What CMake builds to find out whether this LibTorch has process groups over Gloo; no part of the program.
#include "core/ranks/c10d.h"

int main()
{
    const auto options = c10d::ProcessGroupGloo::Options::create();
    options->devices.push_back(c10d::ProcessGroupGloo::createDefaultDevice());
    return 0;
}
