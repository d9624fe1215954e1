// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/app_style.h"

#include "ui/base/style_painting.h"
#include "ui/base/tones.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kTarget = 24; ///< WCAG 2.2, 2.5.8

int fontHeight(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics().height();
    return option ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
}

int part(int height, double factor)
{
    return int(height * factor + 0.5);
}

/// What subControlRect() and subElementRect() take from the width of a spin box: its arrows and the edges of its line.
int spinBoxEdges(const QStyleOption *option, int height)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    return (buttons ? std::max(kTarget, part(height, 1.5)) : 3) + 3 + 2 * part(height, 0.3) + 2;
}

bool isDefault(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && !button->features.testFlag(QStyleOptionButton::Flat);
}

bool isFlat(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

/// The same drawing in the colour of the words beside it.
QIcon inked(const QIcon &icon, QSize size, qreal ratio, const QColor &colour)
{
    if (icon.isNull())
        return icon;
    QPixmap drawing = icon.pixmap(size, ratio);
    QPainter painter(&drawing);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawing.rect(), colour);
    return QIcon(drawing);
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Else Enter goes on to the form around it: on "Cancel" it would do what the form is for.
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
}

void AppStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return painting::button(*option, *painter, isDefault(option));
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        return painting::toolButton(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return painting::field(*option, *painter);
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return painting::field(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return painting::radioButton(*option, *painter);
    case PE_FrameFocusRect:
        return painting::focusRing(*option, *painter);
    case PE_Frame:
        return painting::frame(
            *option, *painter, qobject_cast<const QAbstractScrollArea *>(widget) && widget->hasFocus());
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (isFlat(option)) {
            // A flat button is a link in the shape of a button: no edge until it is pointed at.
            QStyleOption flat(*option);
            flat.state |= State_AutoRaise;
            return painting::toolButton(flat, *painter);
        }
        break;
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_HeaderSection:
        return painting::headerSection(*option, *painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            tonesOf(option->palette).border);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painting::menuBarItem(*option, *painter);
            drawItemText(painter, item->rect, int(Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine),
                item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_PushButton: {
        // The base class would draw a dotted rectangle over the ring the bevel has already.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        QStyleOptionButton label(*button);
        label.rect = subElementRect(SE_PushButtonContents, button, widget);
        proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    QStyleOptionButton label(*button);
    const Tones &tones = tonesOf(option->palette);
    const auto inkIn = [&label, painter](const QColor &colour) {
        label.palette.setColor(QPalette::ButtonText, colour);
        label.icon = inked(label.icon, label.iconSize, painter->device()->devicePixelRatio(), colour);
    };
    if (isDefault(option) && label.state.testFlag(State_Enabled))
        inkIn(tones.onAccent);
    else if (isFlat(option) && label.state.testFlag(State_Enabled))
        inkIn(option->palette.color(QPalette::Link));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void AppStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return painting::scrollBar(*option, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
        return drawSpinBox(*spin, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionComboBox flat(*combo);
    if (!combo->editable)
        flat.palette.setColor(QPalette::Base, option->palette.color(QPalette::Button));
    if (combo->frame)
        painting::field(flat, *painter);
    flat.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    painting::arrow(flat, *painter, false);
}

void AppStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const
{
    if (option.frame)
        painting::field(option, *painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    QStyleOption arrow(option);
    arrow.rect = subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    arrow.state.setFlag(State_Enabled, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    painting::arrow(arrow, *painter, true);
    arrow.rect = subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget);
    arrow.state.setFlag(State_Enabled, option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
    painting::arrow(arrow, *painter, false);
}

QSize AppStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = fontHeight(option, widget);
    const auto atLeast = [&result](int least) { result.setHeight(std::max(result.height(), least)); };
    switch (type) {
    case CT_PushButton:
        result.setWidth(isFlat(option) ? std::max(size.width() + part(height, 0.8), kTarget)
                                       : std::max(size.width() + part(height, 1.5), part(height, 4.5)));
        atLeast(std::max(kTarget, part(height, 1.75)));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
        result.rwidth() += part(height, 0.6);
        atLeast(std::max(kTarget, part(height, 1.75)));
        break;
    case CT_SpinBox:
        result.setWidth(std::max(result.width(), size.width() + spinBoxEdges(option, height)));
        atLeast(std::max(kTarget, part(height, 1.75)));
        break;
    case CT_ToolButton:
        atLeast(std::max(kTarget, part(height, 1.6)));
        result.setWidth(std::max({result.width() + part(height, 0.4), kTarget, result.height()}));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        atLeast(std::max(kTarget, part(height, 1.4)));
        break;
    case CT_ItemViewItem:
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            break;
        atLeast(std::max(28, part(height, 1.7)));
        break;
    case CT_HeaderSection:
    case CT_TabBarTab:
    case CT_MenuBarItem:
        atLeast(std::max(26, part(height, 1.7)));
        break;
    default:
        break;
    }
    return result;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int height = fontHeight(option, widget);
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return part(height, 0.8);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return part(height, 0.45);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(16, height);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return part(height, 0.5);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return std::max(16, height);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return std::max(14, part(height, 0.85));
    case PM_SplitterWidth:
        return std::max(6, part(height, 0.4));
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return part(height, 0.3);
    case PM_FocusFrameHMargin:
        return part(height, 0.3);
    case PM_MenuBarItemSpacing:
        return part(height, 0.2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
        return rect;
    const int inset = part(fontHeight(option, widget), 0.3);
    return rect.adjusted(inset, 0, -inset, 0);
}

QRect AppStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ComboBox && (sub == SC_ComboBoxEditField || sub == SC_ComboBoxArrow)) {
        const int height = fontHeight(option, widget);
        const int arrow = std::max(kTarget, part(height, 1.5));
        const QRect all = option->rect;
        const QRect logical = sub == SC_ComboBoxArrow ? QRect(all.right() - arrow + 1, all.top(), arrow, all.height())
                                                      : all.adjusted(part(height, 0.35), 2, -arrow, -2);
        return visualRect(option->direction, all, logical);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        const bool buttons = spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int arrow = buttons ? std::max(kTarget, part(fontHeight(option, widget), 1.5)) : 3;
        const QRect all = spin->rect;
        const int half = all.height() / 2;
        const QRect up(all.right() - arrow + 1, all.top(), arrow, half);
        switch (sub) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, all, up);
        case SC_SpinBoxDown:
            return visualRect(option->direction, all, up.translated(0, all.height() - half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, all, all.adjusted(3, 2, -arrow, -2));
        default:
            return all;
        }
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle = range <= 0 ? length
                                  : std::clamp(int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)),
                                      std::min(kTarget, length), length);
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [upright, bar](int from, int to) {
        const QRect piece
            = upright ? QRect(0, from, bar->rect.width(), to - from) : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, piece.translated(bar->rect.topLeft()));
    };
    switch (sub) {
    case SC_ScrollBarSlider:
        return along(start, start + handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length);
    case SC_ScrollBarGroove:
        return along(0, length);
    default:
        return {};
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace wardmate
