// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples_exchange.h"
#include "core/session/session.h"
#include "ui/kit/background_work.h"
#include "ui/kit/message_bar.h"
#include "ui/workbench/own_collection.h"

namespace ff {

class ActionSet;
class FileControl;

/// The samples that the user keeps: from the drawing into the collection, in and out of files, and into the
/// data of the session. GUI thread only.
class HandControl : public QObject
{
    Q_OBJECT

public:
    /// `files` and `collection` must outlive this.
    HandControl(OwnCollection& collection, const ActionSet& actions, FileControl& files, QWidget* window);

    void hear(const Event& event);
    void follow(const Live& live);

Q_SIGNALS:
    void said(const ff::Message& message);

private:
    void connectActions(const ActionSet& actions, QWidget* window);
    void use(const OwnUse& use);
    void showUse();
    void importFrom(const QString& path);
    void add(const ImportedSamples& imported);
    void exportTo(const QString& folder);
    void say(const QString& text, Message::Kind kind = Message::Kind::Information);

    OwnCollection& m_collection;
    FileControl& m_files;
    std::vector<std::string> m_classes;
    DataSource m_source; ///< of the session's data
    Ticket m_request = 0; ///< the latest for data that use them
    std::vector<OwnSample> m_asked; ///< the samples then
    std::vector<OwnSample> m_used; ///< the samples that it has
    BackgroundWork<ImportedSamples> m_import;
};

} // namespace ff
