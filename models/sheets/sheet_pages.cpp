// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_pages.h"

#include "models/sheets/sheet_typesetter.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Kind = SheetBlock::Kind;

constexpr double kFrameSize = 8.8; // points
constexpr double kShortSection = 0.25; // of a page: not broken over two

// Long blocks become several pieces, so that a page can end between two entries.
std::vector<SheetPiece> piecesOf(
    const std::vector<SheetBlock> &blocks, SheetTypesetter &typesetter, const SheetStyle &style)
{
    std::vector<SheetPiece> pieces;
    for (const SheetBlock &block : blocks) {
        if (block.kind == Kind::Resources) {
            const auto columns = std::size_t(std::max(1, style.directoryColumns));
            for (std::size_t i = 0; i < block.resources.size(); i += columns) {
                SheetBlock row = block;
                const auto first = block.resources.begin() + std::ptrdiff_t(i);
                row.resources.assign(first, first + std::ptrdiff_t(std::min(columns, block.resources.size() - i)));
                pieces.push_back(typesetter.set(row, style.width()));
                pieces.back().label = block.resources[i].name;
                if (i > 0)
                    pieces.back().before = 0;
            }
        } else if (block.kind == Kind::Columns && (style.stacked || style.card)) {
            for (const SheetBlock &column : block.children) {
                auto inner = piecesOf(column.children, typesetter, style);
                std::move(inner.begin(), inner.end(), std::back_inserter(pieces));
            }
        } else {
            pieces.push_back(typesetter.set(block, style.width()));
        }
    }
    return pieces;
}

double heightOf(const std::vector<SheetPiece> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0.0,
        [](double sum, const SheetPiece &piece) { return sum + piece.before + piece.height; });
}

// Stacks pieces into faces. A heading never ends a face.
class Stacker
{
public:
    Stacker(const SheetStyle &style, std::vector<SheetProblem> &problems)
        : m_style(style)
        , m_problems(problems)
        , m_faces(1)
    {
    }

    void stack(const std::vector<SheetPiece> &pieces)
    {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const SheetPiece &piece = pieces[i];
            if (piece.breakAfter) {
                next();
                continue;
            }
            if (m_y > 0 && m_y + piece.before + together(pieces, i) > m_style.height())
                next();
            const double before = m_y > 0 ? piece.before : 0;
            m_y += before;
            if (piece.atFoot)
                m_y = std::max(m_y, m_style.height() - piece.height);
            place(m_faces.back().items, piece.items, {m_style.margins.left(), m_style.margins.top() + m_y});
            m_y += piece.height;
            m_faces.back().filled += (before + piece.height) / m_style.height();
            if (m_y > m_style.height() + 1)
                m_problems.push_back({SheetProblem::Kind::TooTall, piece.label, int(m_faces.size())});
        }
    }

    [[nodiscard]] std::vector<SheetPage> take() { return std::move(m_faces); }

private:
    // What goes on one page with the piece: under a heading the whole section if it is short, else its beginning.
    [[nodiscard]] double together(const std::vector<SheetPiece> &pieces, std::size_t first) const
    {
        double height = pieces[first].height;
        if (!pieces[first].keepWithNext)
            return height;
        double least = 0;
        for (std::size_t i = first + 1; i < pieces.size() && !pieces[i].breakAfter && !pieces[i].atFoot; ++i) {
            if (pieces[i].keepWithNext && i > first + 1)
                break;
            height += pieces[i].before + pieces[i].height;
            least = least > 0 ? least : height;
        }
        return height <= m_style.height() * kShortSection ? height : std::max(least, pieces[first].height);
    }

    void next()
    {
        m_faces.emplace_back();
        m_y = 0;
    }

    const SheetStyle &m_style;
    std::vector<SheetProblem> &m_problems;
    std::vector<SheetPage> m_faces;
    double m_y = 0;
};

// Longest first: what does not fit on one line leaves the hospital out.
QStringList programmeLines(const SheetMatter &matter, const QString &after = {})
{
    const ProgrammeTexts &programme = matter.facts.programme;
    const QString name = programme.name.isEmpty() ? matter.words(u"team"_s) : programme.name;
    QStringList lines;
    if (!programme.hospital.isEmpty())
        lines << name + u" · "_s + programme.hospital + after;
    lines << name + after;
    return lines;
}

void addPageFrame(SheetPage &page, int number, int count, const SheetMatter &matter, const SheetStyle &style,
    SheetTypesetter &typesetter)
{
    const double left = style.margins.left();
    const double right = style.face.width() - style.margins.right();
    const double width = style.width();
    SheetPiece frame;
    // Header and footer stay small in large print: they are for whoever prints, not for whoever reads.
    TextStyle head = style.note;
    head.size = kFrameSize;
    head.bold = true;
    head.ink = Qt::black;
    head.align = Qt::AlignLeft;
    const double top = style.margins.top() - pt(32);
    frame.items.push_back(SheetBoxItem{QRectF(left, top, width, pt(3)), Qt::black, 0, 0});
    typesetter.putFirstThatFits(frame, programmeLines(matter), head, {left, top + pt(7)}, width * 0.64);
    if (number > 1) {
        head.bold = false;
        head.align = Qt::AlignRight;
        typesetter.putFirstThatFits(frame, {matter.info.title}, head, {left + width * 0.66, top + pt(7)}, width * 0.34);
    }
    const double bottom = style.face.height() - style.margins.bottom() + pt(12);
    frame.items.push_back(SheetLineItem{QLineF(left, bottom, right, bottom), pt(0.6), false});
    TextStyle foot = style.note;
    foot.size = kFrameSize;
    foot.align = Qt::AlignLeft;
    const QString printed = matter.words(u"printed"_s).arg(matter.words.date(matter.facts.today));
    typesetter.putFirstThatFits(frame,
        {printed + u" · "_s + matter.words(u"boundary"_s) + u" · "_s + matter.words(u"everyone"_s)}, foot,
        {left, bottom + pt(4)}, width * 0.82);
    foot.align = Qt::AlignRight;
    typesetter.putFirstThatFits(frame, {matter.words(u"page"_s).arg(number).arg(count)}, foot,
        {left + width * 0.82, bottom + pt(4)}, width * 0.18);
    place(page.items, frame.items, {});
}

// A frame in place of header and footer; the date is small print inside it.
void addCertificateFrame(
    SheetPage &page, const SheetMatter &matter, const SheetStyle &style, SheetTypesetter &typesetter)
{
    SheetPiece frame;
    for (const auto &[inset, stroke] : {std::pair(pt(24), pt(2.4)), std::pair(pt(29), pt(0.6))})
        frame.items.push_back(
            SheetBoxItem{QRectF(QPointF(), style.face).adjusted(inset, inset, -inset, -inset), {}, stroke, 0});
    TextStyle foot = style.note;
    foot.size = kFrameSize;
    typesetter.putFirstThatFits(frame,
        programmeLines(matter, u" · "_s + matter.words(u"printed"_s).arg(matter.words.date(matter.facts.today))), foot,
        {style.margins.left(), style.face.height() - style.margins.bottom() - pt(2)}, style.width());
    place(page.items, frame.items, {});
}

void addFaceFoot(SheetPage &face, const SheetMatter &matter, const SheetStyle &style, SheetTypesetter &typesetter)
{
    SheetPiece foot;
    const double y = style.face.height() - style.margins.bottom() + pt(3);
    const double left = style.margins.left();
    foot.items.push_back(SheetLineItem{QLineF(left, y, left + style.width(), y), pt(0.5), false});
    TextStyle small = style.label;
    small.size = 7;
    // Boundaries stand on every card (mission.md S24).
    typesetter.putFirstThatFits(foot, programmeLines(matter, u" · "_s + matter.words(u"boundary"_s)), small,
        {left, y + pt(2)}, style.width() * 0.72);
    small.align = Qt::AlignRight;
    typesetter.putFirstThatFits(foot, {matter.words(u"printed"_s).arg(matter.words.date(matter.facts.today))}, small,
        {left + style.width() * 0.73, y + pt(2)}, style.width() * 0.27);
    place(face.items, foot.items, {});
}

void addCutMarks(SheetPage &page, const SheetStyle &style, bool folded)
{
    const double w = style.paper.width();
    const double h = style.paper.height();
    const double mark = pt(16);
    const double thin = pt(0.5);
    page.items.push_back(SheetLineItem{QLineF(0, h / 2, mark, h / 2), thin, false});
    page.items.push_back(SheetLineItem{QLineF(w - mark, h / 2, w, h / 2), thin, false});
    page.items.push_back(SheetLineItem{QLineF(w / 2 - mark / 2, h / 2, w / 2 + mark / 2, h / 2), thin, false});
    page.items.push_back(SheetLineItem{QLineF(w / 2, h / 2 - mark / 2, w / 2, h / 2 + mark / 2), thin, false});
    if (folded) { // front and back side by side: cut across, fold down the middle
        page.items.push_back(SheetLineItem{QLineF(w / 2, pt(14), w / 2, h - pt(14)), thin, true});
        return;
    }
    page.items.push_back(SheetLineItem{QLineF(w / 2, 0, w / 2, mark), thin, false});
    page.items.push_back(SheetLineItem{QLineF(w / 2, h - mark, w / 2, h), thin, false});
}

// Four faces to a page: one face four times, front and back twice, or a deck in order.
std::vector<SheetPage> imposed(const std::vector<SheetPage> &faces, const SheetStyle &style)
{
    std::vector<SheetPage> pages;
    const std::size_t step = style.deck ? 4 : 2;
    for (std::size_t first = 0; first < faces.size(); first += step) {
        const bool folded = !style.deck && first + 1 < faces.size();
        SheetPage page;
        for (std::size_t slot = 0; slot < 4; ++slot) {
            const std::size_t face = first + (style.deck ? slot : folded && slot % 2 == 1 ? 1 : 0);
            if (face < faces.size())
                place(page.items, faces[face].items,
                    {slot % 2 == 1 ? style.face.width() : 0.0, slot >= 2 ? style.face.height() : 0.0});
        }
        addCutMarks(page, style, folded);
        pages.push_back(std::move(page));
    }
    return pages;
}

// The cards of a deck after the first, which carries the crisis block, in larger type.
void setLarger(std::vector<SheetPiece> &pieces, const SheetMatter &matter, const SheetStyle &style,
    std::vector<SheetProblem> &problems)
{
    SheetStyle larger = style;
    for (TextStyle *each : {&larger.heading, &larger.body, &larger.note})
        each->size *= style.deckScale;
    SheetTypesetter typesetter(larger, matter.words, problems);
    const auto isBreak = [](const SheetPiece &piece) { return piece.breakAfter; };
    const auto first = std::find_if(pieces.begin(), pieces.end(), isBreak);
    const auto firstBlock = std::find_if(matter.blocks.begin(), matter.blocks.end(),
        [](const SheetBlock &block) { return block.kind == Kind::FaceBreak; });
    pieces.erase(first, pieces.end());
    auto rest = piecesOf({firstBlock, matter.blocks.end()}, typesetter, larger);
    std::move(rest.begin(), rest.end(), std::back_inserter(pieces));
}

} // namespace

void place(std::vector<SheetItem> &target, const std::vector<SheetItem> &items, QPointF by)
{
    target.reserve(target.size() + items.size());
    for (SheetItem item : items) {
        std::visit(
            [by](auto &each) {
                using Item = std::decay_t<decltype(each)>;
                if constexpr (std::is_same_v<Item, SheetTextItem>)
                    each.at += by;
                else if constexpr (std::is_same_v<Item, SheetLineItem>)
                    each.line.translate(by);
                else
                    each.rect.translate(by);
            },
            item);
        target.push_back(std::move(item));
    }
}

std::vector<SheetPage> laidOut(const SheetMatter &matter, const SheetStyle &style, std::vector<SheetProblem> &problems)
{
    SheetTypesetter typesetter(style, matter.words, problems);
    Stacker stacker(style, problems);
    std::vector<SheetPiece> pieces = piecesOf(matter.blocks, typesetter, style);
    if (style.deckScale > 1)
        setLarger(pieces, matter, style, problems);
    if (style.crisisStrip && pieces.size() > 1 && matter.blocks.front().kind == Kind::Title) {
        std::swap(pieces[0], pieces[1]); // on a letter the strip stands above the title
        pieces[1].before = style.gap * 2;
        if (style.certificate) // what is left goes above and below
            pieces[1].before += 0.4 * std::max(0.0, style.height() - heightOf(pieces));
    }
    stacker.stack(pieces);
    std::vector<SheetPage> faces = stacker.take();
    if (!style.takesMorePaper && int(faces.size()) > matter.info.pages)
        problems.push_back({SheetProblem::Kind::TooManyPages, QString::number(faces.size()), matter.info.pages + 1});
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (style.card)
            addFaceFoot(faces[i], matter, style, typesetter);
        else if (style.certificate)
            addCertificateFrame(faces[i], matter, style, typesetter);
        else
            addPageFrame(faces[i], int(i) + 1, int(faces.size()), matter, style, typesetter);
    }
    return style.card ? imposed(faces, style) : faces;
}

} // namespace wardmate
