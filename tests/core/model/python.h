// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <stdio.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

// Runs the Python package forwardforward.
namespace ff {

/// What a command printed, and how it ended.
struct CommandResult
{
    int status = -1;
    std::string output;
};

inline CommandResult run(const std::string& command)
{
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) {
        return {};
    }
    CommandResult result;
    char buffer[4096];
    for (std::size_t count = 0; (count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
        result.output.append(buffer, count);
    }
    const int ended = ::pclose(pipe);
    result.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    return result;
}

inline std::string quoted(const std::filesystem::path& path)
{
    return "'" + path.string() + "'";
}

/// The beginning of a command that finds the package. -B: no __pycache__ in the source tree.
inline std::string pythonCommand()
{
    return "PYTHONPATH=" + quoted(std::filesystem::path(FF_SOURCE_DIR) / "resources/python") + " python3 -B ";
}

inline bool hasNumpy()
{
    return run("python3 -c 'import numpy'").status == 0;
}

/// Whether what is exported to PyTorch can be run.
inline bool hasTorch()
{
    return run("python3 -c 'import numpy, torch'").status == 0;
}

/// Runs a script that may import the package.
inline CommandResult runPython(const std::filesystem::path& script, const std::string& arguments)
{
    return run(pythonCommand() + quoted(script) + " " + arguments);
}

/// The same for the text of a script, which is put into the folder.
inline CommandResult runScript(const std::filesystem::path& folder, const char* text,
                               const std::string& arguments)
{
    const std::filesystem::path script = folder / "script.py";
    std::ofstream(script) << text;
    return runPython(script, arguments);
}

/// The package's own command line.
inline CommandResult runForwardforward(const std::string& arguments)
{
    return run(pythonCommand() + "-m forwardforward " + arguments);
}

} // namespace ff
