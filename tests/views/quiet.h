// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace lanscope {

/// While it lives every warning of Qt fails the running test: the window says nothing on standard error.
class Quiet
{
public:
    Quiet() { s_before = qInstallMessageHandler(&Quiet::take); }
    ~Quiet() { qInstallMessageHandler(s_before); }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        // The offscreen platform has no effects and no window system; what it says of that is not the window's.
        const bool isOurs = !text.contains(QStringLiteral("This plugin does not support"));
        if (isOurs && (type == QtWarningMsg || type == QtCriticalMsg))
            QTest::qFail(qPrintable(text), context.file ? context.file : "", context.line);
        else if (s_before)
            s_before(type, context, text);
    }

    static inline QtMessageHandler s_before = nullptr;
};

} // namespace lanscope
