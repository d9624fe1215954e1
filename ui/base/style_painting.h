// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

/// \file
/// The shapes AppStyle draws, apart so that the style itself reads as a table.

namespace wardmate::painting {

void button(const QStyleOption &option, QPainter &painter, bool isDefault);
void toolButton(const QStyleOption &option, QPainter &painter);
void field(const QStyleOption &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void frame(const QStyleOption &option, QPainter &painter, bool focused);
void focusRing(const QStyleOption &option, QPainter &painter);
void headerSection(const QStyleOption &option, QPainter &painter);
void arrow(const QStyleOption &option, QPainter &painter, bool up);
void menuBarItem(const QStyleOption &option, QPainter &painter);
/// slider: the handle; the bar has no arrow buttons, which were too small a target anyway.
void scrollBar(const QStyleOptionComplex &option, const QRect &slider, QPainter &painter);

} // namespace wardmate::painting
