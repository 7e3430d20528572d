// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/device_description.h"

#include <algorithm>

#include <QXmlStreamReader>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// What is worth knowing, in the words of UPnP, and what Roku's external control calls the same.
struct Name {
    const char *element;
    const char *name;
};

constexpr Name names[] = {{"deviceType", "deviceType"},     {"friendlyName", "friendlyName"},
                          {"manufacturer", "manufacturer"}, {"modelName", "modelName"},
                          {"modelNumber", "modelNumber"},   {"modelDescription", "modelDescription"},
                          {"vendor-name", "manufacturer"},  {"model-name", "modelName"},
                          {"model-number", "modelNumber"},  {"user-device-name", "friendlyName"}};

/// Walks one document down to the elements of its first device.
class Reader
{
public:
    explicit Reader(QByteArrayView xml) : m_xml(xml.toByteArray()) {}

    QMap<QString, QString> read()
    {
        while (!m_xml.atEnd() && !m_isDone)
            readToken(m_xml.readNext());
        return m_found;
    }

private:
    void readToken(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            m_isDone = true;
        else if (token == QXmlStreamReader::StartElement)
            beginElement(m_xml.name());
        else if (token == QXmlStreamReader::EndElement)
            m_isDone = m_xml.name() == QLatin1StringView("device");
    }

    void beginElement(QStringView name)
    {
        const bool isRoot = m_depth == 0;
        m_depth = std::min(m_depth + 1, 2);
        if (isRoot)
            m_isDone = name != QLatin1StringView("root") && name != QLatin1StringView("device-info");
        else
            readField(name);
    }

    void readField(QStringView name)
    {
        const auto known = std::find_if(std::begin(names), std::end(names),
                                        [name](const Name &each) { return name == QLatin1StringView(each.element); });
        if (known == std::end(names))
            return;
        const QString text = foreignText(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        const QString key = QString::fromLatin1(known->name);
        if (!m_xml.hasError() && !text.isEmpty() && !m_found.contains(key)) // else its end is missing
            m_found.insert(key, text);
    }

    QXmlStreamReader m_xml;
    QMap<QString, QString> m_found;
    int m_depth = 0; ///< 0 before the root, then 1, then more
    bool m_isDone = false;
};

} // namespace

QMap<QString, QString> readDeviceDescription(QByteArrayView xml)
{
    return Reader(xml).read();
}

} // namespace lanscope
