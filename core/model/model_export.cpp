// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_export.h"

#include "core/base/atomic_folder.h"
#include "core/base/error.h"
#include "core/data/readers/gzip.h"

namespace ff {
namespace {

/// Throws Error when the files that were read are not those that were written, or would not answer as the
/// model does.
void check(const std::filesystem::path& path, const ModelFile& model, const Exporter& exporter,
           const std::vector<ExportedFile>& written, const std::vector<ExportedFile>& read)
{
    try {
        if (read != written) {
            throw Error(FF_TR("the disk does not hold the bytes that were written to it"));
        }
        exporter.check(model, read);
    } catch (const Error& error) {
        throw Error(
            Sentence(FF_TR("'%1' is not written: read back, it is not the network that was exported: %2"),
                     {path.string(), error.sentence()}));
    }
}

void exportFile(const std::filesystem::path& path, const ModelFile& model, const Exporter& exporter,
                const std::vector<ExportedFile>& files, const FileCalls& calls)
{
    AtomicFile target(path, calls);
    target.write(files.front().bytes);
    check(path, model, exporter, files, {{{}, readFile(target.pathMeanwhile())}});
    target.commit();
}

void exportFolder(const std::filesystem::path& path, const ModelFile& model, const Exporter& exporter,
                  const std::vector<ExportedFile>& files, const FileCalls& calls)
{
    AtomicFolder target(path, {exporter.names.begin(), exporter.names.end()}, calls);
    std::vector<ExportedFile> read;
    for (const ExportedFile& each : files) {
        target.write(each.name, each.bytes);
        read.push_back({each.name, readFile(target.pathMeanwhile() / each.name)});
    }
    check(path, model, exporter, files, read);
    target.commit();
}

} // namespace

void exportModel(const std::filesystem::path& path, const ModelFile& model, const Exporter& exporter,
                 const FileCalls& calls)
{
    const std::vector<ExportedFile> files = exporter.encode(model);
    const auto write = exporter.isFolder() ? exportFolder : exportFile;
    write(path, model, exporter, files, calls);
}

void checkExportTarget(const std::filesystem::path& path, const Exporter& exporter)
{
    if (exporter.isFolder()) {
        const AtomicFolder tried(path,
                                 {exporter.names.begin(), exporter.names.end()}); // gone again at the end
    } else {
        checkFileCanBeWritten(path);
    }
}

} // namespace ff
