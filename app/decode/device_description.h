// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace lanscope {

/// Reads what a device tells of itself in the beginning of a document in XML: the elements of the first device of a
/// UPnP description (UPnP Device Architecture 2.0 section 2.3), or of what Roku calls "device-info". Names to texts
/// that have passed foreignText(), at most 16. A document type declaration is refused, and with it every entity of its
/// own; a document that is cut off gives what stands before. Empty for all other documents.
QMap<QString, QString> readDeviceDescription(QByteArrayView xml);

} // namespace lanscope
