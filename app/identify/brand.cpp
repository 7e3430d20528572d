// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/brand.h"

#include <QRegularExpression>

namespace lanscope {

QString brandOf(const QString &organisation)
{
    // Legal forms and what follows them.
    static const QRegularExpression form(
        QStringLiteral(
            "[ ,.]+(?:inc|incorporated|ltd|limited|llc|gmbh|ag|kg|co|corp|corporation|s\\.?p\\.?a|s\\.?a|"
            "s\\.?r\\.?l|b\\.?v|a/s|ab|oy|pte|pty|plc|kk|electronics|technology|technologies|tech|"
            "international|communications|networks|systems|industries|enterprise|enterprises)(?:$|[ ,.].*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString brand = QString(organisation).remove(form).trimmed();
    return brand.isEmpty() ? organisation : brand;
}

} // namespace lanscope
