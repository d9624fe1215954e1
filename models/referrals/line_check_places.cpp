// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_detectors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

namespace {

using Kind = LineFindingKind;

/// Behind "bed 2" these make it a time or an amount.
QString notATime()
{
    return u"(?![\\d/%]|:\\d|[.,]\\d| ?(?:hours?|hrs?|h\\b|min|minutes?|days?|weeks?|months?|years?|times|x\\b|horas?|minutos?|dias?|semanas?|meses|anos?|veces|mg|ml|units?|unidades|am\\b|pm\\b|to 1|patients|pacientes))"_s;
}

/// What follows a place where something happened, and no amount: "ICU 9 fell", "3 West 12 coded", not "ICU 2 nurses".
QString whatHappensThere()
{
    return u"(?=$|[,;:)]|[.](?!\\d)| - | "
           u"(?:pt|patient|pte|pac|paciente|shoulder|extubacion|parada|paro|caida|alarm|alarma|monitor|vent|pump|bomba|"
           u"was|is|who|the|la|el|self|fell|died|hit|bit|stabbed|swung|threw|left|found|spat|ran|got|went|fed|"
           u"cut|broke|tore|shot|hung|hanging|unresponsive|unconscious|pulseless|no pulse|with no|w/ no|in arrest|not|"
           u"screaming|crying|bleeding|seizing|en "
           u"paro|se|nos|le|no|murio|cayo|fallecio|estaba|tuvo|fue|sin|pego|mordio|"
           u"escupio|agredio|golpeo|grito|amenazo|[a-z]{3,}(?:ed|[ai]d[ao]))\\b)"_s;
}

/// "3 West 12", "4E 12": a ward, its side and a bed; "pt in 12", "la de la 204": somebody by the number of the room.
void findRoomsByNumber(const PlainLine &line, Finds &finds)
{
    static const QRegularExpression side
        = made(u"(?<![\\w./-])\\d{1,2}(?: ?(?:north|south|east|west|norte|sur|este|oeste|tower|main)[ -]|[nsew][ -])#?"
               u"\\d{1,3}[a-d]?(?!\\w)"_s
            + notATime() + whatHappensThere());
    addMatches(finds, Kind::RoomOrBed, side, line.lower);
    static const QRegularExpression somebodyIn = made(
        u"(?<!\\w)(?:pts?|patients?|pte|pac|paciente|family|fam|familia|mom|mother|dad|father|son|daughter|wife|"
        u"husband|lady|man|woman|guy|resident|madre|padre|hija|hijo|sra|sr|senora?|abuel[oa]) (?:in|from|de la|en "
        u"la|del) (\\d{1,3}[a-d]?)(?![\\w-])(?! ?(?:points?|puntos|different))"_s
        + notATime() + whatHappensThere());
    addMatches(finds, Kind::RoomOrBed, somebodyIn, line.lower, 1);
    static const QRegularExpression theOneOf = made(
        u"(?:^|[.;] |(?<!\\w)(?:el|la) de )la (\\d{2,3}[a-d]?)(?= (?:se|nos|me|le|no|esta|estaba|esta|tiene|murio|"
        u"fallecio|cayo|escupio|grito|pego|agredio|golpeo|mordio|amenazo|tuvo|hizo|llamo|pidio)\\b)"_s);
    addMatches(finds, Kind::RoomOrBed, theOneOf, line.lower, 1);
}

void findRooms(const PlainLine &line, Finds &finds)
{
    findRoomsByNumber(line, finds);
    static const QRegularExpression room
        = made(u"(?<!\\w)(?:rooms?|rm|bed "
               u"?spaces?|beds?|bays?|cubicles?|cub|pods?|stalls?|cribs?|isolettes?|incubator|stretcher|"
               u"gurney|chair|suite|slot|theatre|theater|warmer"
               "|habitacion(?:es)?|hab|camas?|cuarto|cubiculos?|sala|quirofano|qx|boxes|box|sillon|puesto|consultorio|"
               "consulta|incubadora|cuna|camilla|paritorio|boxe|modulo)\\.?"
               "(?:[ #:-]|number|no\\.?|num\\.?|numero|n[\u00ba\u00b0]\\.?)*(?:(?<=[ #:.-])|(?<=\\w)(?=\\d))"
               "([a-z]{0,3}-?\\d{1,4}(?:-?[a-z]\\b|-\\d{1,2})?)(?![a-z])"_s
            + notATime());
    QRegularExpressionMatchIterator matches = room.globalMatch(line.lower);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // "POD 5" is the fifth day after surgery.
        const qsizetype at = match.capturedStart(0);
        const bool inPod = at >= 3 && QStringView(line.lower).mid(at - 3, 3) == u"in ";
        if (QStringView(line.shaped).mid(at, 3) != u"POD" && (QStringView(line.shaped).mid(at, 3) != u"pod" || inPod))
            finds.add(Kind::RoomOrBed, match.capturedStart(0), match.capturedEnd(0));
    }
    // "Ward 5", "Trauma 1", "Cath Lab 2": a place with a number, not "unit 2 of blood" nor "trauma 1 patients"
    static const QRegularExpression numberedUnit
        = made(u"(?<!\\w)(?<!level )(?:wards?|unit|theatre "
               u"suite|(?:trauma|resus|procedure|exam|treatment|delivery|birthing)(?: "
               u"(?:room|bay))?|cath lab|endo(?:scopy)?(?: room| suite)?|planta|pabellon|ala|reanimacion|paritorio) "
               "?#?\\d{1,3}[a-z]?(?![\\w-])(?! (?:of|de|prbc|ffp|blood|center|centre|activation|criteria))"_s
            + notATime());
    addMatches(finds, Kind::RoomOrBed, numberedUnit, line.lower);
    // "room four had no suction", "cama siete sin monitor"; not "in one room two nurses cried"
    static const QRegularExpression inWords = made(
        u"(?<!\\w)(?:(?:room|bed|bay|ward|cubicle|theatre) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        u"twelve)|(?:habitacion|cama|sala|box|cubiculo|quirofano) "
        u"(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|"
        u"once|doce))(?=$|[,;)]|[.](?!\\d)| "
        u"(?:was|is|had|has|with|in|at|on|for|to|by|without|when|after|and|who|sin|con|se|"
        "tuvo|fue|estaba|cuando|que|tras|por|y|en|[a-z]{3,}(?:ed|ado|ada|ido|ida)|fell|died|coded|cayo|murio)\\b)"_s);
    addMatches(finds, Kind::RoomOrBed, inWords, line.lower);
    static const QRegularExpression unitAndBed = made(
        u"(?<![\\w.-])\\d{1,2}[nsew]-\\d{1,3}(?![\\w-])|(?<=\\bat )\\d{1,2}-\\d{3}[a-z]?(?![\\w-])"_s); // "3W-12"
    addMatches(finds, Kind::RoomOrBed, unitAndBed, line.lower);
    // "icu 9 alarm", "ED 14 assaulted a tech": a unit's number is a bed before what is there or what happened there,
    // not in "ICU 2 nurses short".
    static const QRegularExpression unitBed = made(
        u"(?<!\\w)(?:[a-z]{0,2}icu|l&d|ccu|csu|imcu|pcu|uci[np]?|ucip|ed|er|pacu|urpa|ldrp?|hall(?:way)?|pasillo)[ #-]{1,2}\\d{1,3}[a-z]?(?!\\w)"_s
        + notATime() + whatHappensThere());
    addMatches(finds, Kind::RoomOrBed, unitBed, line.lower);
    // Theatres and lettered beds only in capitals: "or 3" and "bed a" are ordinary words.
    static const QRegularExpression capital = made(
        u"(?<!\\w)(?:OR ?#? ?\\d{1,2}[A-Z]?|(?:[Rr]oom|[Rr]m|[Bb]ed|[Bb]ay|[Hh]abitacion|[Cc]ama|[Bb]ox|[Ss]ala|[Qq]uirofano|[Pp]od|ROOM|BED|BAY|CAMA|BOX|SALA)[ -][A-Z])(?!\\w|'|-)"_s
        + notATime());
    addMatches(finds, Kind::RoomOrBed, capital, line.shaped);
    static const QRegularExpression smallTheatre = made(u"(?<=\\bin )or ?#?\\d{1,2}(?![\\w/%.-])"_s + notATime());
    addMatches(finds, Kind::RoomOrBed, smallTheatre, line.lower);
}

void findSmallStreets(const PlainLine &line, Finds &finds)
{
    // The same without capitals: "lives at 12 main st", "from dunmore road 17", "postcode sw1a 1aa"
    static const QRegularExpression small
        = made(u"(?<=lives at |lived at |house at |visit at |found at |bour at |ghbor at |me at |reside at |sides at "
               u"|address )"
               "\\d{1,5},? (?:[a-z']+ "
               "){1,3}(?:st|dr|ct|pl|way|ave|rd|ln|blvd|place|cir|sq|square|trail|row|close|grove|gardens?|walk|path|"
               "hill)\\b\\.?"
               "|(?<!the )(?<!this )(?<!of )(?<![\\w])(?!the |of |on |in |at |from |a )[a-z']{3,} "
               "(?:street|avenue|boulevard|road|lane) \\d{1,4}[a-z]?(?![\\w:/])"
               "|(?<=code )[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}(?!\\w)"_s);
    addMatches(finds, Kind::Address, small, line.lower);
}

/// Blocks, neighbourhoods and post codes.
void findQuarters(const PlainLine &line, Finds &finds)
{
    // "Carrera 15 # 93-47", "cl. 8 No. 4-21"
    static const QRegularExpression grid
        = made(u"(?<!\\w)(?:carrera|calle|cra|cll?|kr|cr|diagonal|dg|transversal|tv|avenida|av)\\.? \\d{1,3} "
               u"?[a-z]?(?: bis)? ?"
               "(?:#|no?\\.?|n[\u00ba\u00b0]\\.?) ?\\d{1,3} ?[a-z]?(?: ?- ?\\d{1,3})?(?!\\w)"_s);
    // "Colonia Narvarte", "barrio San Miguel", "mz. 4 lote 12", "SW1A 1AA", "M5V 2T6"
    static const QRegularExpression quarter = made(
        u"(?<!\\w)(?:[Cc]olonia|[Cc]ol\\.|[Bb]arrio|[Ff]racc(?:ionamiento|\\.)|[Uu]rb(?:anizacion|\\.)|[Vv]ereda|[Rr]"
        u"eparto|[Pp]oblacion|[Cc]omuna|[Cc]aserio|[Ee]jido|[Rr]esidencial) "
        "(?:de |del |la |las |los |el |San |Santa |La |Las |Los |El |Villa )*[A-Z][a-z]{2,}(?: "
        "[A-Z][a-z]+)?|(?<!\\w)[Mm](?:z|za|anzana)\\.? [A-Z\\d]{1,3},? (?:lt|[Ll]ote)\\.? \\d{1,3}"
        "|(?<!\\w)\\d{1,3}(?:st|nd|rd|th) (?:Ave(?:nue)?|St(?:reet)?)\\b\\.?(?: (?:and|&|at) [A-Z][a-z]+(?: "
        "(?:St|Ave|Rd|Blvd|Street|Avenue|Road)\\b)?)?"
        "|(?<![\\w-])(?:[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\\d[A-Z] \\d[A-Z]\\d)(?![\\w-])"_s);
    addMatches(finds, Kind::Address, grid, line.lower);
    addMatches(finds, Kind::Address, quarter, line.shaped);
}

void findStreets(const PlainLine &line, Finds &finds)
{
    static const QRegularExpression street
        = made(u"(?<![\\w./-])\\d{1,5}[a-z]?,? (?:(?:n|s|e|w|north|south|east|west|n\\.|s\\.|e\\.|w\\.) )?(?:[a-z'.]+ "
               u"|\\d{1,3}(?:st|nd|rd|th) ){1,3}"
               "(?:street|avenue|road|drive|lane|boulevard|blvd|parkway|pkwy|highway|hwy|terrace|court|crescent|ave|rd|"
               "ln|circle)\\b\\.?"
               "(?:,? (?:apt|unit|suite|#)\\.? ?\\w{1,5})?"_s);
    // Short forms that are clinical words too (st, dr, ct, pl) only where the street's name has a capital.
    static const QRegularExpression shortStreet = made(
        u"(?<![\\w./-])\\d{1,5},? (?:[NSEW]\\.? )?(?:(?:[A-Z][a-z']+|\\d{1,3}(?:st|nd|rd|th)) ){1,3}"
        "(?:St|Dr|Ct|Pl|Way|Ave|Rd|Ln|Blvd|Place|Cir|Court|Sq|Square|Trail|Loop|Row|Close|Esplanade|Grove|Gardens?|"
        "Mews|Quay|"
        "Parade|Rise|Walk|Path|Hill|View|Wharf|Green|Gate|Crossing|Ridge|Run|Bend|Terrace|Crescent|Drive|Lane|Street|Road|Avenue)\\b\\.?(?:,? (?:[Aa]pt|[Uu]nit|#)\\.? ?\\w{1,5})?"_s);
    static const QRegularExpression calle = made(
        u"(?<!\\w)(?:calle|c/"
        u"|c\\\\|c\\.|cl\\.|avda\\.?|avenida|avd\\.?|av\\.?|jr\\.|prol\\.?|prolongacion|privada|cerrada|andador|"
        u"circuito|diagonal|transversal|bulevar|blvd\\.?|rua|paseo|p\\.?[\u00ba\u00b0]|plaza|plza\\.?|pza\\.?|camino|"
        u"carretera|"
        u"ctra\\.?|ronda|travesia|urbanizacion|urb\\.?|pasaje|callejon|glorieta|jiron|calzada|bulevar|carrera)"
        " ?(?:(?:de|del|la|las|los|el|san|santa|[a-z]{3,}) ){0,5}[a-z]{3,},? ?(?:n\\.?[\u00ba\u00b0]? ?|num\\.? ?|numero |#)?\\d{1,4}(?: ?[a-z]\\b)?(?:,? \\d{1,2}[\u00ba\u00b0oa]?(?: ?[a-z\\d][\u00ba\u00aa\u00b0]?)?\\b)?(?! ?(?:mg|ml|horas|min|veces|cama))"_s);
    // "Elm Street 14": the number behind
    static const QRegularExpression behind
        = made(u"(?<!\\w)(?:[A-Z][a-z']+ ){1,3}(?:Street|Avenue|Road|Lane|Drive|Boulevard|"
               u"Terrace|Square|Ave|Rd|Blvd)\\.?,? (?:No\\.? ?|#)?\\d{1,5}(?![\\w:/])"_s
            + notATime());
    addMatches(finds, Kind::Address, behind, line.shaped);
    findSmallStreets(line, finds);
    static const QRegularExpression box = made(
        u"(?<!\\w)(?:p\\.? ?o\\.? box \\d+|(?:highway|hwy|route|interstate|autovia|autopista) (?:[a-z]{1,2}-?)?\\d{1,4}|(?:apartado(?: de correos)?|apdo\\.?) \\d+|(?:zip(?: ?code)?|post ?code|codigo postal|c\\.?p\\.?|cod\\.? postal)[ :.#]*\\d{5}(?:-\\d{4})?|(?:apartment|apt\\.?|piso) #?\\d{1,4}[a-z]?(?! ?\\w))"_s);
    findQuarters(line, finds);
    static const QRegularExpression zip = made(u"(?<!\\w)[A-Z]{2},? \\d{5}(?:-\\d{4})?(?!\\w)"_s);
    static const QRegularExpression home = made(
        u"(?<!\\w)(?:(?:lives?|living|resid(?:es|ing)) (?:in|at|on)|resident of|hometown(?: of)?|vive en|residente "
        u"en|vecin[oa] de|natural de|domicilio en|empadronad[oa] en) "
        "((?:(?:la|las|los|el|san|santa|de|del|new|north|south|east|west|fort|st\\.?) )*[a-z]{3,}(?: (?:de|del|[a-z]+))?)"_s);
    for (const QRegularExpression *expression : {&street, &calle, &box})
        addMatches(finds, Kind::Address, *expression, line.lower);
    addMatches(finds, Kind::Address, shortStreet, line.shaped);
    addMatches(finds, Kind::Address, zip, line.shaped);
    const bool anySmall = std::any_of(line.shaped.begin(), line.shaped.end(), [](QChar c) { return c.isLower(); });
    if (!anySmall) // shouted: capitals tell no place
        return;
    QRegularExpressionMatchIterator matches = home.globalMatch(line.lower);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart(1);
        qsizetype end = match.capturedEnd(1);
        const qsizetype space = match.captured(1).lastIndexOf(u' ');
        if (space > 0 && line.shaped.at(start + space + 1).isLower())
            end = start + space;
        if (line.shaped.at(start).isUpper()
            || line.shaped.at(qMax(start, line.shaped.lastIndexOf(u' ', end - 1) + 1)).isUpper())
            finds.add(Kind::Address, start, end);
    }
}

} // namespace

void findPlaces(const PlainLine &line, Finds &finds)
{
    findStreets(line, finds);
    findRooms(line, finds);
}

} // namespace wardmate::linecheck
