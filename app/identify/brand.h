// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanscope {

/// The name by which people know an organisation of the MAC register: "Acme" for "ACME Co., Ltd.".
QString brandOf(const QString &organisation);

} // namespace lanscope
