// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include <cstdio>

namespace lanscope {

namespace {

void write(FILE *stream, const QByteArray &octets)
{
    fwrite(octets.constData(), 1, size_t(octets.size()), stream);
    fflush(stream);
}

} // namespace

void CommandLine::print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void CommandLine::remark(const QString &sentence)
{
    write(stderr, sentence.toUtf8() + '\n');
}

} // namespace lanscope
