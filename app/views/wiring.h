// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lanscope {

class MainWindow;
class PipelineThread;

/// What was asked for on the command line.
struct StartRequest {
    QString database; ///< empty: the usual one
    QStringList files;
    bool isHidden = false; ///< begin in the tray, without a window
};

/// Joins a window to its pipeline and begins what was asked for. Both must live as long as each other.
///
/// The database is opened after the window stands, on the pipeline's thread; when files are opened first, only once
/// somebody wants to listen, so that a look into a file disturbs no other Lanscope.
void wire(MainWindow &window, PipelineThread &pipeline, const StartRequest &request);

} // namespace lanscope
