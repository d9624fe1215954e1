// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_detectors.h"

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

namespace {

using Kind = LineFindingKind;

/// Cues before a chart number.
QString recordCue()
{
    return u"(?:mrn|m\\.r\\.n\\.?|mr ?(?:#|no\\.?|num(?:ber)?)|(?:medical |patient )?(?:record|chart|file)(?: "
           u"?(?:#|no\\.?|num(?:ber)?))?"
           "|nhc|n\\.h\\.c\\.?|hc|h\\.c\\.|n\\.? ?h\\.? ?c\\.?|historia(?: clinica)?|historial|h\\. ?clinica|hist\\.? "
           "?clin\\.?"
           "|expediente|expte\\.?|exp\\.?|ficha|folio|episodio|registro|csn|fin|har|encounter|visit|accession|acc(?:"
           "ession)?(?=[ #:])"
           "|(?:hospital|patient|pt|paciente) ?(?:id|no\\.?|number|num|#)|id (?:del? "
           ")?(?:paciente|patient|pt)|num(?:ero)? de (?:paciente|historia|registro|expediente)"
           "|nuhsa|an[ou]hsa|cipa?|specimen|muestra|case|caso|complaint|grievance|ticket|queja|reclamacion|pt#|urn|umrn|emrn|unit number)"_s;
}

/// Words that may stand between a cue and its number.
QString link()
{
    return u"(?:[ .:=#-]|n[.\u00ba\u00b0o]\\.?(?=[ \\d:])|n\\.[\u00ba\u00b0o](?=[ \\d:])|no\\.|num\\.?|numero|number|nr\\.?|id|is|was|es|ending(?: in)?|terminad[oa] en|clinica|de|del)*"_s;
}

/// Units behind a number that is an amount.
QString notAnAmount()
{
    return u"(?! "
           u"?(?:units?|unidades|u\\b|ui\\b|iu\\b|mg|mcg|ml|cc\\b|g\\b|kg|lb|l\\b|copies|copias|cells|celulas|"
           u"platelets|plaquetas|doses|dosis|patients"
           "|pacientes|people|personas|cases|casos|/|%|x10|euros|dollars|mm3|por mm|per mm|leuco|leuk|wbc|ufc|cfu|hours|horas|beds|camas|admissions))"_s;
}

void findRecords(const QString &text, Finds &finds)
{
    static const QRegularExpression cued = made(u"(?<![\\w])"_s + recordCue() + u"(?![a-z])"_s + link()
        + u"((?=[a-z-]{0,5}\\d)[a-z]{0,4}-?\\d[\\d-]{2,}[a-z]?\\b|\\d{3,}(?:/\\d{1,6})?)(?![./]?\\d)"_s
        + notAnAmount());
    addMatches(finds, Kind::RecordNumber, cued, text, 1);
}

void findBareNumbers(const QString &text, Finds &finds)
{
    static const QRegularExpression lettered = made(
        u"(?<![\\w.-])(?:[a-z]{1,4}-?\\d{5,}[a-z]?|(?!(?:19|20)\\d\\d-(?:19|20)\\d\\d(?!\\d))\\d{4,}-\\d{3,}(?:-\\d+)?)(?![\\w]|[.-]\\d)"_s);
    static const QRegularExpression digits = made(u"(?<![\\w.,/+$-])\\d{6,}(?![\\w]|[.,/]\\d)"_s + notAnAmount());
    static const QRegularExpression grouped
        = made(u"(?<![\\w.,/+-])\\d{2,4}[ -]\\d{2,4}[ -]\\d{2,4}(?![\\w]|[.,/-]\\d)"_s + notAnAmount());
    // "A44812-09", "OS-220-9174": six digits and a letter, or in three groups, are nobody's dose
    static const QRegularExpression coded = made(
        u"(?<![\\w./-])(?=(?:[a-z-]*\\d){6})(?=[\\d-]*[a-z]|\\d+-\\d+-\\d)(?:[a-z\\d]{1,10}-){0,4}[a-z\\d]{1,12}(?![\\w]|[.-]\\w)"_s
        + notAnAmount());
    static const QRegularExpression loose = made(u"(?<![\\w./-])#\\s?(\\d{4,})\\b"_s);
    addMatches(finds, Kind::RecordNumber, loose, text, 1);
    addMatches(finds, Kind::RecordNumber, lettered, text);
    addMatches(finds, Kind::RecordNumber, coded, text);
    addMatches(finds, Kind::RecordNumber, digits, text);
    addMatches(finds, Kind::RecordNumber, grouped, text);
}

void findIdentifiers(const PlainLine &line, Finds &finds)
{
    const QString &text = line.lower;
    static const QRegularExpression ssn = made(u"(?<![\\w-])\\d{3}[- ]\\d{2}[- ]\\d{4}(?![\\w-])"_s);
    static const QRegularExpression dni = made(
        u"(?<![\\w-])(?:\\d{8}[ -]?[a-z]|\\d{1,2}\\.\\d{3}\\.\\d{3}[ -]?[\\da-z]?|[xyz][ -]?\\d{7}[ -]?[a-z])(?![\\w])"_s);
    static const QRegularExpression curp = made(
        u"(?<!\\w)(?:[a-z]{4}\\d{6}[hmx][a-z]{5}[a-z\\d]\\d|[a-z]{4}\\d{10}|\\d{2}/\\d{7,8}/\\d{2}|(?=[a-z\\d]*\\d)(?=[a-z\\d]*[a-z])[a-hj-npr-z\\d]{17}|[a-z]{2}\\d{2}(?: ?\\d{4}){3,6})(?!\\w)"_s);
    static const QRegularExpression social
        = made(u"(?<!\\w)(?:n[au]?f|nu?ss|n\\.?s\\.?s\\.?|seguridad social|(?:n\\.?[\u00ba\u00b0]|num(?:ero)?\\.?) "
               u"(?:de )?afiliacion)(?:[ "
               u".:=#-]|num\\.?|numero)*(\\d{2}(?:[ /-]?\\d{1,10}){1,5})(?![\\w/%])"_s);
    addMatches(finds, Kind::Identifier, social, text, 1);
    static const QRegularExpression cued = made(
        u"(?<!\\w)(?:ssn|s\\.s\\.n\\.?|social(?: security)?(?: (?:number|no\\.?|num|#))?|last "
        u"(?:four|4)|n[au]?f|nu?ss|rut|run|cui[lt]|seguridad "
        u"social|n\\.?s\\.?s\\.?|dni|d\\.n\\.i\\.?|nie|nif|curp|rfc|cedula|passport|pasaporte"
        "|licen[cs]e|lic\\.?|licencia|driver'?s? licen[cs]e|carnet(?: de conducir)?|carne|npi|dea|colegiad[oa]|n\\.? "
        "?col\\.?|credential|certificate|certificado"
        "|account|acct\\.?|cuenta|policy|poliza|afiliad[oa]|beneficiari[oa]|asegurad[oa]|derechohabiente|abonad[oa]|"
        "credit card|tarjeta de (?:credito|debito)|member(?: id)?|subscriber(?: id)?|insurance(?: "
        "id)?|seguro|medicare|medicaid|mbi|hicn|nhs(?: number)?|cip|tarjeta(?: sanitaria)?|tsi"
        "|serial|s/n|sn|n/s|numero de serie|serie|udi|device(?: id)?|badge|employee(?: id)?|empleado|staff "
        "id|legajo|plate|plates|license plate|placa|matricula|patente|tag|vin|bastidor"
        "|lot|lote|batch|claim|siniestro|iban|imei|mac|ip|id|report|incident|informe|parte|invoice|factura)(?![a-z])"_s
        + u"(?:[ .:=#-]|n[.\u00ba\u00b0o]\\.?(?=[ \\d:])|n\\.[\u00ba\u00b0o](?=[ "
          u"\\d:])|no\\.|num\\.?|numero|number|nr\\.?|id|is|was|es|end(?:ing|s)(?: "
          u"in)?|terminad[oa] en|de|del|digits|of|ssn"
          "|bancaria|corriente|conducir|manejo|profesional|sanitaria|medica|social|credit|bank|medical|plate|card)*"_s
        + u"((?=[a-z-]{0,6}[ -]?\\d)(?:[a-z]{1,6}-?)?\\d[a-z\\d-]{2,}(?:[ -](?=[a-z]{0,2}\\d|[a-z]{3}\\b)[a-z\\d]{1,6})*|[a-z]{2,3}[ -]\\d[\\w-]{2,}|[\\da-f]{2}(?:[:-][\\da-f]{2}){5})(?![./]\\d)"_s
        + notAnAmount());
    // Number plates as some countries have them; others only behind a word for a vehicle.
    static const QRegularExpression plate = made(
        u"(?<!\\w)(?:[A-Z]{2}\\d{2} ?[A-Z]{3}(?!\\w)|(?i:car|truck|van|vehicle|ambulance|taxi|motorbike|coche|vehiculo|moto|furgoneta|ambulancia|camion|plates?|matricula|placas?|patente)(?i: (?:with|con|registration|reg|de|no\\.?|matricula|plates?|placa))*:? (?=[A-Z\\d -]*\\d)[A-Z\\d]{1,4}[ -]?[A-Z\\d]{2,5}(?:[ -][A-Z\\d]{1,3})?(?!\\w))"_s);
    addMatches(finds, Kind::Identifier, plate, line.shaped);
    static const QRegularExpression smallPlate = made(
        u"(?<!\\w)(?:car|truck|van|vehicle|taxi|coche|moto|furgoneta|camion|plates?|matricula|placas?|patente) "
        "((?=[a-z]*\\d)(?=\\d*[a-z])[a-z\\d]{6,8}|[a-z]{2}\\d{2} [a-z]{3}|\\d{4} [a-z]{3}|[a-z]{2,3}-\\d{2,4}(?:-[a-z\\d]{1,2})?)(?!\\w)"_s);
    addMatches(finds, Kind::Identifier, smallPlate, text, 1);
    addMatches(finds, Kind::Identifier, ssn, text);
    addMatches(finds, Kind::Identifier, dni, text);
    addMatches(finds, Kind::Identifier, curp, text);
    addMatches(finds, Kind::Identifier, cued, text, 1);
}

void findPhones(const QString &text, Finds &finds)
{
    static const QRegularExpression cued = made(
        u"(?<!\\w)(?:phone|tel|tele?fono|tfno|tlfn?o?|tlf|tf|cell(?:ular)?|celular|mobile|movil|pager|beeper|busca|"
        u"buscapersonas|fax|whats?app|call ?back|callback|contact(?:o)?"
        "|extension|ext|anexo|interno|vocera|text(?:ed)?|call(?:ed)?|llama(?:[rn]|d[oa]|rl[aeo])?|dial(?:ed)?|paged?|"
        "reach(?:ed)?(?: "
        "(?:at|on))?|at)\\b\\.?"
        "(?:[ .:=#]|no\\.|num\\.?|numero|number|is|es|at|al|on|en|a)*((?:\\+?\\d{1,3}[ .-]?)?\\(?\\d{3}\\)?(?:[ "
        ".-]?\\d{2,4}){1,3}|\\d{4}(?: \\d{2,4}){1,2})(?![\\w/:%]|[.,]\\d)"
        "(?! ?(?:mg|ml|units|hours|hrs|am\\b|pm\\b|times|min|bpm|mmhg|joules|j\\b|kg|g\\b|mcg|cc\\b|l\\b|horas|a\\.m|p\\.m))"_s);
    static const QRegularExpression extension = made(
        u"(?<!\\w)(?:ext(?:ension)?|anexo|interno|int(?=[.:])|pager|b(?:l)?eep(?:er)?|busca|bip|dect|vocera|ascom)\\b\\.?(?:[ .:=#]|number|is|es|el|no\\.)*(\\d{3,6})\\b(?! ?(?:mg|ml|hours))|(?<!\\w)(x ?\\d{4,5})(?!\\w)"_s);
    // "page 4471": four digits that are no time of the day
    static const QRegularExpression paged = made(
        u"(?<!\\w)(?<!on )(?<!see )(?:page|paged|paging|dial|dialed|beep|bleep|busca|buscar al)(?: to| x| ext\\.?)? "
        u"(?!(?:[01]\\d|2[0-3])[0-5]\\d(?!\\d))(\\d{4,5})(?![\\w:/%]|[.,]\\d)(?! (?:of|times|hrs?|de|times))"_s);
    static const QRegularExpression american = made(
        u"(?<![\\w.-])(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]?\\d{4}(?: ?(?:x|ext\\.?) ?\\d{2,6})?(?![\\w-])"_s);
    static const QRegularExpression local = made(u"(?<![\\w./-])[2-9]\\d{2}[-.]\\d{4}(?![\\w-]|[./]\\d)"_s);
    static const QRegularExpression spanish = made(
        u"(?<![\\w./-])(?:\\+?34 ?)?[6789]\\d{2}(?:[ .-]?\\d{3}[ .-]?\\d{3}|(?:[ .-]\\d{2}){3})(?![\\w-]|[./]\\d)|(?<![\\w./-])[89]\\d[ .-]\\d{3}[ .-]\\d{2}[ .-]\\d{2}(?![\\w-]|[./]\\d)"_s);
    static const QRegularExpression international
        = made(u"(?<![\\w])\\+\\d{1,3}[ .-]?(?:\\(?\\d{1,4}\\)?[ .-]?){2,5}\\d(?!\\w)"_s);
    static const QRegularExpression tenDigits
        = made(u"(?<![\\w.,/-])(?:[2-9]\\d{2}[2-9]\\d{6}|\\d{2} \\d{4} \\d{4})(?![\\w]|[.,/-]\\d)"_s + notAnAmount());
    static const QRegularExpression british
        = made(u"(?<![\\w.,/-])0\\d{2,4}[ -]\\d{3,4}[ -]?\\d{3,4}(?![\\w-]|[./]\\d)"_s);
    static const QRegularExpression bracketed
        = made(u"(?<![\\w])\\(0?\\d{1,4}\\) ?\\d{3,4}[ .-]?\\d{3,4}(?![\\w-]|[./]\\d)"_s);
    for (const QRegularExpression *expression : {&international, &british, &american, &spanish, &local})
        addMatches(finds, Kind::Phone, *expression, text);
    addMatches(finds, Kind::Phone, bracketed, text);
    addMatches(finds, Kind::Phone, paged, text, 1);
    addMatches(finds, Kind::Phone, extension, text);
    addMatches(finds, Kind::Phone, cued, text, 1);
    addMatches(finds, Kind::Phone, tenDigits, text);
}

} // namespace

void findElectronic(const PlainLine &line, Finds &finds)
{
    static const QRegularExpression email = made(u"[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    // "kpatel at northgate dot org", "pnunez (arroba) hsur.example"
    static const QRegularExpression spelled = made(
        u"[\\w.+-]+ ?(?:[(\\[<{] ?(?:at|arroba) ?[)\\]>}]|(?<= )arroba(?= )) ?[\\w-]+(?: ?(?:\\.|[(\\[] ?(?:dot|punto) ?[)\\]]|(?<= )(?:dot|punto)(?= )) ?[\\w-]+)+|[\\w.+-]+ at [\\w-]+(?: dot [\\w-]+)+"_s);
    static const QRegularExpression web = made(
        u"(?:https?://|www\\.)\\S+|(?<![\\w@.])(?:[\\w-]+\\.)+(?:com|org|net|edu|gov|info|health)(?:/\\S*)?(?![\\w.]\\w)"_s);
    static const QRegularExpression network = made(
        u"(?<![\\w.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\w]|\\.\\d)|(?<!\\w)(?:[\\da-f]{1,4}:){4,7}[\\da-f]{1,4}(?!\\w)|(?<!\\w)(?:[\\da-f]{2}[:-]){5}[\\da-f]{2}(?!\\w)"_s);
    static const QRegularExpression handle = made(u"(?<![\\w.])@[a-z_][\\w.]{2,}"_s);
    addMatches(finds, Kind::Email, email, line.lower);
    addMatches(finds, Kind::Email, spelled, line.lower);
    addMatches(finds, Kind::Identifier, web, line.lower);
    addMatches(finds, Kind::Identifier, network, line.lower);
    // "user jwalters2", "insta nurse.jane"
    static const QRegularExpression account
        = made(u"(?<!\\w)(?:user(?:name)?|usuario|login|handle|ig|insta(?:gram)?|snap(?:chat)?|tiktok)[ :=]{1,2}"
               "((?=[\\w.]*\\d)[a-z][\\w.]{3,}|[a-z]+[._][\\w.]*\\w)(?!\\w)"_s);
    addMatches(finds, Kind::Identifier, handle, line.lower);
    addMatches(finds, Kind::Identifier, account, line.lower, 1);
}

void findNumbers(const PlainLine &line, Finds &finds)
{
    findRecords(line.lower, finds);
    findIdentifiers(line, finds);
    findPhones(line.lower, finds);
    findBareNumbers(line.lower, finds);
}

} // namespace wardmate::linecheck
