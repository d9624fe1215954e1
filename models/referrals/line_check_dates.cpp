// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_detectors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

namespace {

using Kind = LineFindingKind;

QString month()
{
    return u"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
           "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?"
           "|sep?tiembre|setiembre|octubre|noviembre|dic(?:iembre)?)"_s;
}

QString day()
{
    return u"(?:(?:[12]\\d|3[01]|0?[1-9])(?!\\d))"_s;
}

QString monthNumber()
{
    return u"(?:(?:1[0-2]|0?[1-9])(?!\\d))"_s;
}

QString year()
{
    return u"(?:19\\d\\d|20\\d\\d|'\\d\\d)"_s;
}

/// The day of a month in words.
QString dayInWords()
{
    return u"(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|"
           "seventeen|eighteen|nineteen|twentie|thirtie)th|(?:twenty|thirty)[ "
           "-](?:first|second|third|fourth|fifth|sixth|"
           "seventh|eighth|ninth))"_s;
}

QString dayInSpanishWords()
{
    return u"(?:uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|"
           "diecisiete|dieciocho|diecinueve|veinte|veinti[a-z]{3,6}|treinta(?: y uno)?)"_s;
}

QString weekday()
{
    return u"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|lunes|martes|miercoles|"
           "jueves|viernes|sabado|domingo)"_s;
}

QString weekdayInFull()
{
    return u"\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo)"_s;
}

/// Days with a name, which only a year makes one day of a calendar.
QString holiday()
{
    return u"(?:christmas(?: day| eve)?|boxing day|new year'?s?(?: day| eve)?|thanksgiving(?: day| eve)?|good friday|"
           "easter(?: sunday| monday)?|palm sunday|(?:memorial|labou?r|independence|columbus|veterans'?|presidents'?|"
           "mother'?s'?|father'?s'?|valentine'?s?|st\\.? patrick'?s|mlk|canada|bastille|anzac|earth|election|bank "
           "holiday) ?day|halloween|juneteenth|mardi gras|hanukkah|yom kippur|rosh "
           "hashanah|passover|diwali|ramadan|eid|"
           "navidad|nochebuena|nochevieja|ano nuevo|(?:dia de )?reyes|semana santa|(?:jueves|viernes) santo|"
           "(?:domingo de )?(?:pascuas?|resurreccion|ramos)|dia de (?:los )?muertos|todos los santos|"
           "dia (?:de la (?:madre|independencia|hispanidad|constitucion|candelaria)|del (?:padre|trabajo|nino))|"
           "fiestas patrias|corpus(?: christi)?|carnaval(?:es)?|san (?:juan|valentin))"_s;
}

/// "3/IV/2024", "14-xi-24": the month as it is written by hand in much of Europe and America.
QString romanDate()
{
    return u"(?:"_s + day() + u"([-/.]) ?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}) ?\\g{-1} ?(?:(?:19|20)\\d\\d|\\d\\d)|"_s
        + day() + u" (?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}) (?:19|20)\\d\\d)"_s;
}

/// A full date in any of the usual ways of writing it.
QString anyDate()
{
    return u"(?:"_s + u"(?:19|20)\\d\\d([-/.])"_s + monthNumber() + u"\\g{-1}"_s + day() // 2024-03-01
        + u"|(?:"_s + day() + u"[-/.]"_s + monthNumber() + u"|"_s + monthNumber() + u"[-/.]"_s + day()
        + u")[-/.](?:(?:19|20)\\d\\d|\\d\\d)"_s + u"|"_s + day()
        + u"(?:st|nd|rd|th|[\u00ba\u00b0])?[-/. ]{1,2}(?:of |de )?"_s + month()
        + u"\\b\\.?(?:(?:,? ?|[-/. ])(?:del? (?:ano )?)?"_s + year() + u"\\b|[-/]\\d\\d\\b)?"_s + u"|"_s + month()
        + u"\\.? (?:the )?"_s + day() + u"(?:st|nd|rd|th)?\\b(?:,? (?:de[l]? )?"_s + year() + u"\\b)?"_s + u")"_s;
}

void findBirth(const QString &text, Finds &finds)
{
    static const QRegularExpression birth
        = made(u"\\b(?:d\\.?o\\.?b|date of birth|birth ?dat?e|birthday|bday|born(?: on| in)?|f\\.? "
               u"?n(?:ac(?:imiento)?)?|f\\.? ?de "
               u"n(?:ac)?"
               "|fdn|\\bfe?c?h?a?\\.? (?:de )?nac(?:imiento)?|nac\\.|nacid[oa](?: el| en)?|nacio(?: el| "
               "en)?|cumpleanos)\\b\\.?[ :=#-]*"
               "(?:(?:is|was|of|el|on|the|dia|es|del?|in|year|ano) )*("_s
            + anyDate() + u"|"_s + monthNumber() + u"[-/]"_s + day() + u"(?![\\d/])|"_s + day() + u"[-/]"_s
            + monthNumber() + u"(?![\\d/])|"_s + monthNumber() + u"[-/](?:19|20)\\d\\d\\b|"_s + month()
            + u"\\.?,? (?:of |del? )?(?:19|20)\\d\\d\\b|\\d{6,8}\\b|(?:19|20)\\d\\d\\b)"_s);
    addMatches(finds, Kind::DateOfBirth, birth, text, 1);
    static const QRegularExpression bornYear = made(
        u"\\b(?:born in|nacid[oa] en(?: el)?|nacio en(?: el)?) (?:the year |el ano )?'?(\\d\\d)(?![\\w:/]|[.,]\\d| "
        u"(?:weeks?|semanas?|min|horas?|hours?))"_s);
    addMatches(finds, Kind::DateOfBirth, bornYear, text, 1);
    static const QRegularExpression bornShort
        = made(u"(?<![\\w.])[bn]\\. ?("_s + anyDate() + u"|(?:19|20)\\d\\d\\b)"_s);
    addMatches(finds, Kind::DateOfBirth, bornShort, text, 1);
}

void findAges(const QString &text, Finds &finds)
{
    static const QString old = u"(?:9\\d|1[0-2]\\d)"_s;
    static const QRegularExpression digits = made(u"(?<![\\d./:,-])"_s + old
        + u"(?:[ -]?(?:y/?\\.?o\\b\\.?|y\\.o\\.|yrs?[ -]old|years?[ -]old|yrs?\\b|year-old|years of age"
          "|years?\\b(?! (?:of (?!age)|ago|later|in|experience))|anos\\b(?! (?:de "
          "experiencia|despues|antes|atras))|anyos\\b|a\\.(?=[ ,;)]|$)|a(?= [mfhv]\\b)|[ay](?=[,;)]|$|\\.(?! ?\\d)))"
          "|[ -]?(?:yom|yof|yf|ym)\\b|a\\b)|^"_s
        + old + u" a(?= (?:de|con|[a-z]{3}))"_s);
    static const QRegularExpression cued = made(u"\\b(?:aged?|edad|age of|edad de)[ :]{1,2}("_s + old
        + u")\\b(?! ?(?:days|dias|hours|horas|min|weeks|months|meses|%))"_s);
    static const QRegularExpression sexed = made(u"(?<![\\w./:,-])"_s + old
        + u" ?(?:[mf](?=[ ,.;)]|$)(?! ?[/l])|(?:male|female|varon|mujer|woman|man|lady)\\b)"
          "|\\b(?:male|female|man|woman|lady|gentleman|patient|pt|pte|pac|paciente|mujer|varon|hombre|anciana|anciano),? "_s
        + old
        + u"(?=[,.;)]|$)|\\b(?:male|female|man|woman|lady|gentleman|resident|widow(?:er)?|veteran|nun|priest|grand(?:mother|father|ma|pa)|(?:bis)?abuel[oa]|monja|mujer|varon|hombre|anciana|anciano|senora?) (?:of|de) "_s
        + old + u"\\b(?! ?(?:kg|lb|days|dias|hours|horas|min|weeks|months|meses|cm|%))"_s);
    static const QRegularExpression words = made(
        u"\\b(?:centenarian|nonagenarian|supercentenarian|centenari[oa]|nonagenari[oa]|(?:in (?:her|his|their) "
        u"(?:nineties|90s|90's))"
        "|(?:ninety|(?:one |a )?hundred)(?:[ -](?:and "
        "|odd|something)?(?:one|two|three|four|five|six|seven|eight|nine|ten))?(?:[ "
        "-](?:years?|yrs?)[ -](?:old|of age)|[ -]?(?:yo|y/o|y\\.o\\.|yr)\\b)"
        "|(?<!\\w)90'?s[ -](?:yo|y/o|f|m|female|male|woman|man|lady|gentleman)|90-?(?:ish|something)|90\\+ "
        "?(?:yo|y/o|years?)"
        "|aged? (?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one |a )?hundred)"
        "|(?:early|mid|late)[ -](?:nineties|90'?s)|(?:turned|turning|cumpli[oa]|cumplia) (?:ninety|a hundred|100|9\\d)"
        "|(?:noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento (?:un|dos|tres|cuatro|cinco|seis)) anos)\\b"_s);
    static const QRegularExpression slashed = made(u"(?<![\\w/])[mfhv]/"_s + old + u"(?![\\w/.%])"_s);
    addMatches(finds, Kind::AgeOver89, slashed, text);
    addMatches(finds, Kind::AgeOver89, digits, text);
    addMatches(finds, Kind::AgeOver89, cued, text, 1);
    addMatches(finds, Kind::AgeOver89, sexed, text);
    static const QRegularExpression told = made(
        u"\\b(?:pt|patient|she|he|paciente|ella|el|mother|father|mom|dad|madre|padre|abuel[oa]|grand(?:mother|father|ma|pa)) (?:was|is|era|tenia|tiene) ("_s
        + old
        + u")(?=[,.;]|$| (?:and|but|y|pero) "
          u"(?:family|fam|everyone|full|wants?|dnr|dni|frail|blind|deaf|confused|demented|dying|tired|"
          "husband|wife|daughters?|sons?|familia|toda|hija|hijo|fragil|we|they|she|he|her|his|i|the|nobody|no|had|"
          "lived|wanted|full|le|se|la|"
          "los|su|nadie|nos|nosotros|vivia|queria|querian|quieren)\\b)"_s);
    addMatches(finds, Kind::AgeOver89, words, text);
    addMatches(finds, Kind::AgeOver89, told, text, 1);
}

/// What stands before a score or a pressure and not before a day.
QString notAScore()
{
    return u"(?<![\\w/.,:-])(?<!pain )(?<!dolor )(?<!eva )(?<!gcs )(?<!glasgow )(?<!score )(?<!apgar )(?<!apgars "
           u")(?<!nrs )(?<!scale )(?<!grade )(?<!murmur )(?<!strength )(?<!ratio )(?<!peep )(?<!pip )(?<!cr )(?<!stage "
           ")(?<!bp )(?<!ta )(?<!pa )(?<!fuerza )(?<!motor )(?<!dose )(?<!dosis )(?<!unit )(?<!bag )(?<!part )"_s;
}

/// "died 2/2 sepsis": secondary to it.
bool isFollowedByAWord(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at) == u' ' && text.at(at + 1).isLetter();
}

/// "3/14" is a date behind "on", and otherwise where it can hardly be a score or a share.
void findDayAndMonth(const QString &text, Finds &finds)
{
    static const QRegularExpression cued
        = made(u"\\b(?:on|el|dia|del?|since|desde|until|till|hasta|fecha|date|dated|"
               u"admitted|ingres(?:o|ada|ado)|procedure|surgery|seen|from"
               "|died|expired|passed|deceased|coded|happened|occurred|event|incident|code|fall|fell|arrest(?:ed)?"
               "|discharged|transferred|delivered|(?:died|fell|coded|arrested|happened"
               "|occurred|admitted) at|murio|fallecio|exitus|ocurri(?:o|do)|paro"
               "|parada|caida|cayo|last|mon|tues?|wed|thu(?:rs)?|fri"
               "|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes"
               "|miercoles|jueves|viernes|sabado|domingo)"
               " (?:the |el |dia )*("_s
            + monthNumber() + u"[/-]"_s + day() + u"|"_s + day() + u"[/-]"_s + monthNumber()
            + u")(?![\\d/%-]|\\.\\d|\\w)(?! (?:(?:of|de) (?!(?:this|last|este|ese) )|(?:the "
              u")?dos(?:e|is)\\b|strength|pain|scale|"
              "chance|ratio|scheduled|staff|normal|ns\\b|saline|speed|capacity|tablet|pill|"
              "hours?|hrs?|horas?|hr|way|mile|back))"_s);
    static const QRegularExpression lone = made(notAScore()
        + u"(?:(?:[1-9]|1[0-2])/(?:1[1346789]|2[235-9]|3[01])|(?:1[3-9]|2[0-9]|3[01])/(?:0?[1-9]|1[0-2]))"
          "(?![\\d/%-]|\\.\\d|\\w)(?<!24/7)"_s);
    QRegularExpressionMatchIterator matches = cued.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured(1);
        const bool isSecondary = found == u"2/2" && isFollowedByAWord(text, match.capturedEnd(1))
            && !match.captured(0).startsWith(u"on ") && !match.captured(0).startsWith(u"el ");
        if (found != u"24/7" && !isSecondary)
            finds.add(Kind::Date, match.capturedStart(1), match.capturedEnd(1));
    }
    addMatches(finds, Kind::Date, lone, text);
    // "3/4 at 0200", "11/4 nights": a time or a shift behind it; "9/4: fall" begins a note
    static const QRegularExpression timed = made(notAScore() + u"(?!1/[24](?!\\d))(?:"_s + monthNumber() + u"/"_s
        + day() + u"|"_s + day() + u"/"_s + monthNumber()
        + u")(?<!/5)(?<!/10)(?![\\w/%-]|\\.\\d)(?=,? (?:at |a las |@ ?)\\d|@\\d| "
          u"(?:[01]\\d|2[0-3])[0-5]\\d(?![\\w.])(?! "
          u"?(?:m[lg]|u\\b|units?|kcal|cc))| (?:(?:on )?(?:nights?|noc|nocs|noche|madrugada|days|evenings?)\\b|[ap]m\\b))"_s);
    static const QRegularExpression leading = made(u"^(?:(?:[6-9]|1[0-2])/"_s + day() + u"|"_s + day()
        + u"/(?:[6-9]|1[0-2])(?!\\d))(?<!/5)(?<!/10)(?= ?[:;] | - )"_s);
    addMatches(finds, Kind::Date, timed, text);
    addMatches(finds, Kind::Date, leading, text);
}

/// What stands before a month and not before "may 2 doses be given".
bool tellsADay(QStringView before)
{
    static constexpr std::array<QStringView, 9> kCues{
        u"on ", u"died ", u"since ", u"until ", u"born ", u"from ", u"of ", u"before ", u"after "};
    return std::any_of(kCues.begin(), kCues.end(), [before](QStringView cue) { return before.endsWith(cue); });
}

} // namespace

void findDates(const PlainLine &line, Finds &finds)
{
    const QString &text = line.lower;
    findBirth(text, finds);
    findAges(text, finds);

    static const QRegularExpression full = made(u"(?<![\\w/.-])(?:"_s + weekday() + u"\\.?,? )?(?:"_s + anyDate()
        + u"|"_s + romanDate() + u"|"_s + day() + month()
        + u"(?:19|20)?\\d\\d|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\w/]|[.-]\\d)"_s);
    static const QRegularExpression monthAndYear = made(u"\\b"_s + month() + u"\\.?(?:,? (?:of |del? )?|[-/])"_s
        + year() + u"\\b|(?<![\\w/.,-])"_s + monthNumber() + u"[/-](?:19|20)\\d\\d(?![\\w/-])"_s);
    static const QRegularExpression dayOnly = made(u"\\b(?:on the "_s + day()
        + u"(?:st|nd|rd|th)|el (?:dia )?(?:pasado )?"_s + day()
        + u"(?= (?:por la|a las|de este|del (?:mes|presente|pasado))|[.,;]|$)|(?:el )?(?<!postoperatorio )(?<!postop )(?<!ingreso )(?<!ciclo )(?<!vida )(?<!al )dia "_s
        + day() + u"(?= (?:de (?:este|mes|ayer)|del|por|a las)\\b|[.,;]|$))"_s);
    static const QRegularExpression named = made(u"\\b(?:"_s + dayInWords() + u" of "_s + month() + u"|"_s + month()
        + u" the "_s + dayInWords() + u"|(?<=el )"_s + dayInSpanishWords() + u" de "_s + month()
        + u"|(?<!\\w)(?!uno |dos |tres )"_s + dayInSpanishWords() + u" de "_s + month() + u")\\b(?:,? (?:del? )?"_s
        + year() + u")?\\b|\\b"_s + holiday() + u",? (?:of |in |del? (?:ano )?)?"_s + year() + u"\\b"_s);
    static const QRegularExpression dayOfWeek = made(u"\\b(?:last |this |past |el (?:pasado )?)?"_s + weekday()
        + u",? (?:pasado )?(?:the "_s + day() + u"(?:st|nd|rd|th)?|"_s + day() + u"(?:st|nd|rd|th))\\b|"_s
        + weekdayInFull() + u",? "_s + day() + u"(?=[,.;)]|$| (?:de (?:este|guardia|noche)|por la|a las|en la)\\b)|"_s
        + u"\\bel (?:pasado )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? (?:pasado )?"_s + day()
        + u"\\b(?! ?(?:pacientes|personas|ninos|enfermer|casos|camas|horas|veces|%))"_s);
    QRegularExpressionMatchIterator matches = full.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured(0);
        // "may 2 doses": the month of May only with a capital or an ordinal, a comma, a year.
        const bool looseMay = found.startsWith(u"may ") && found.size() <= 6
            && !line.shaped.at(match.capturedStart(0)).isUpper()
            && !tellsADay(QStringView(text).left(match.capturedStart(0)));
        const bool endsInMay = found.endsWith(u" may") && !line.shaped.at(match.capturedEnd(0) - 3).isUpper();
        const bool looseMar = endsInMay
            || ((found.endsWith(u" mar") || found.endsWith(u" dec") || found.endsWith(u" sep"))
                && !line.shaped.at(match.capturedEnd(0) - 3).isUpper());
        if (!looseMay && !looseMar)
            finds.add(Kind::Date, match.capturedStart(0), match.capturedEnd(0));
    }
    addMatches(finds, Kind::Date, named, text);
    addMatches(finds, Kind::Date, dayOfWeek, text);
    addMatches(finds, Kind::Date, monthAndYear, text);
    addMatches(finds, Kind::Date, dayOnly, text);
    findDayAndMonth(text, finds);
}

} // namespace wardmate::linecheck
