// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/symbol.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "app/inventory/device.h"

// Outside of a namespace, as the macro demands: the drawings are in a static library, which nobody else would load.
static void loadDrawings()
{
    Q_INIT_RESOURCE(resources);
}

namespace lanscope {

namespace {

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

/// Draws an SVG as a stencil. The colour is chosen while painting, so that a switch of the palette needs nobody's care.
class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(const QString &file) : m_file(file) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return stencil(size, colorFor(mode)); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap pixmap = stencil(size, colorFor(mode));
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QString iconName() override { return m_file; } // tells whether two icons look the same

    QIconEngine *clone() const override { return new SymbolEngine(m_file); }

private:
    QPixmap stencil(const QSize &size, const QColor &color) const
    {
        const QString key =
            QStringLiteral("%1 %2 %3 %4").arg(m_file, color.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(m_file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_file;
};

QIcon drawing(const QString &folder, const QString &name)
{
    loadDrawings();
    return QIcon(new SymbolEngine(QStringLiteral(":/%1/%2.svg").arg(folder, name)));
}

} // namespace

QIcon symbol(const QString &name)
{
    return drawing(QStringLiteral("symbols"), name);
}

QIcon categoryIcon(Category category)
{
    return drawing(QStringLiteral("categories"), categoryKey(category));
}

QIcon thisComputerIcon()
{
    return drawing(QStringLiteral("categories"), QStringLiteral("this-computer"));
}

QIcon programIcon()
{
    loadDrawings();
    return QIcon(QStringLiteral(":/icons/org.lanscope.Lanscope.svg"));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor receivedColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6c, 0xb0, 0xe8) : QColor(0x2c, 0x6f, 0xab);
}

QColor sentColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xe6, 0xa8, 0x57) : QColor(0xc4, 0x71, 0x1b);
}

QColor cautionColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf0, 0xc0, 0x60) : QColor(0x9a, 0x5b, 0x00);
}

QColor quietTextColor(const QPalette &palette)
{
    QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    if ((ground == Qt::black && text == Qt::white) || (ground == Qt::white && text == Qt::black))
        return text;       // who wants high contrast wants it everywhere
    text.setAlphaF(0.68F); // still 4.5 : 1 against the ground, as WCAG 2.1 asks
    return text;
}

} // namespace lanscope
