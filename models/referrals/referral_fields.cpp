// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/import_preferences.h"
#include "models/referrals/referral_import.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Shape = ValueShape;

FieldSpec unitField()
{
    return {u"unit"_s, u"Unit"_s,
        {u"Location"_s, u"Event location"_s, u"Department"_s, u"Dept"_s, u"Ward"_s, u"Area"_s, u"Service"_s,
            u"Where did it happen"_s, u"Where"_s, u"Event unit"_s, u"Event site"_s, u"Unidad"_s, u"Servicio"_s,
            u"Departamento"_s, u"Área"_s, u"Lugar"_s, u"Lugar del evento"_s, u"Lugar del suceso"_s, u"Ubicación"_s,
            u"Planta"_s, u"Unit where it happened"_s, u"Department where it happened"_s, u"Unidad donde ocurrió"_s,
            u"Servicio donde ocurrió"_s, u"Lugar donde ocurrió"_s, u"Department where event occurred"_s,
            u"Unit where event occurred"_s, u"Location where event occurred"_s},
        false, Shape::Any};
}

FieldSpec categoryField()
{
    return {u"category"_s, u"Event type"_s,
        {u"Type of event"_s, u"Event category"_s, u"Category"_s, u"Type"_s, u"Incident type"_s, u"Nature of event"_s,
            u"Kind of event"_s, u"Reason"_s, u"Reason for referral"_s, u"What happened"_s, u"What"_s, u"Event"_s,
            u"Incident"_s, u"Tipo de evento"_s, u"Tipo"_s, u"Categoría"_s, u"Tipo de incidente"_s, u"Tipo de suceso"_s,
            u"Clase de suceso"_s, u"Event class"_s, u"Tipo de caso"_s, u"Motivo"_s, u"Motivo de derivación"_s,
            u"Evento"_s, u"Suceso"_s, u"Incidente"_s, u"Occurrence type"_s, u"Type of occurrence"_s, u"Trigger"_s,
            u"Trigger event"_s, u"Desencadenante"_s, u"Specific event type"_s, u"Incident category"_s,
            u"Nature of incident"_s, u"Type of incident"_s, u"Categoría del suceso"_s, u"Tipo de acontecimiento"_s,
            u"Classification"_s, u"Event classification"_s, u"Clasificación"_s, u"Clasificación del suceso"_s,
            u"Clasificación del evento"_s},
        false, Shape::EventKind};
}

FieldSpec professionField()
{
    return {u"profession"_s, u"Staff role"_s,
        {u"Role"_s, u"Profession"_s, u"Credentials"_s, u"Job title"_s, u"Title"_s, u"Position"_s, u"Discipline"_s,
            u"Clinician role"_s, u"Clinician type"_s, u"Employee role"_s, u"Provider type"_s, u"Profession group"_s,
            u"Profesión"_s, u"Categoría profesional"_s, u"Puesto"_s, u"Cargo"_s, u"Rol"_s, u"Estamento"_s,
            u"Rol del profesional"_s, u"Puesto del profesional"_s, u"Cred"_s, u"Creds"_s, u"Occupation"_s,
            u"Ocupación"_s, u"Designation"_s, u"Staff group"_s, u"Staff type"_s, u"Categoría del profesional"_s,
            u"Colectivo"_s, u"Grupo profesional"_s, u"Staff title"_s, u"Employee title"_s, u"Professional group"_s},
        false, Shape::Profession, true};
}

FieldSpec referrerField()
{
    return {u"referrer_kind"_s, u"Reported by"_s,
        {u"Who referred"_s, u"Referred by"_s, u"Referrer"_s, u"Reporter"_s, u"Reporter role"_s, u"Referral source"_s,
            u"Source"_s, u"Reported by (role)"_s, u"Submitted by"_s, u"Quién deriva"_s, u"Derivado por"_s,
            u"Notificado por"_s, u"Notificante"_s, u"Reportado por"_s, u"Remitido por"_s, u"Quién refirió"_s,
            u"Origen"_s, u"Rol del notificante"_s, u"Quién avisa"_s, u"Quién notifica"_s, u"Avisado por"_s, u"Avisa"_s,
            u"Requested by"_s, u"Solicitado por"_s},
        false, Shape::Any};
}

/// The other columns of a person: a name in parts, and how to reach them.
QList<FieldSpec> personFields()
{
    return {
        {u"first_name"_s, u"First name"_s,
            {u"Staff first name"_s, u"Employee first name"_s, u"Clinician first name"_s, u"Given name"_s, u"Forename"_s,
                u"Staff forename"_s, u"Staff contact forename"_s, u"Nombre de pila"_s},
            false, Shape::Any},
        {u"last_name"_s, u"Last name"_s,
            {u"Staff last name"_s, u"Employee last name"_s, u"Clinician last name"_s, u"Surname"_s, u"Staff surname"_s,
                u"Staff contact surname"_s, u"Apellido"_s, u"Apellidos"_s, u"Primer apellido"_s, u"Apellido paterno"_s,
                u"Apellido 1"_s},
            false, Shape::Any},
        {u"second_last_name"_s, u"Second surname"_s,
            {u"Segundo apellido"_s, u"Apellido materno"_s, u"Apellido 2"_s, u"2º apellido"_s}, false, Shape::Any},
        {u"phone"_s, u"Staff phone"_s,
            {u"Phone"_s, u"Telephone"_s, u"Tel"_s, u"Phone number"_s, u"Mobile"_s, u"Cell"_s, u"Extension"_s,
                u"Contact number"_s, u"Contact"_s, u"Teléfono"_s, u"Móvil"_s, u"Celular"_s, u"Extensión"_s,
                u"Teléfono del profesional"_s, u"Contacto"_s, u"Best phone number"_s, u"Best way to reach"_s,
                u"Best way to contact"_s, u"Contact information"_s, u"Contact info"_s, u"Phone or email"_s,
                u"Datos de contacto"_s, u"Ext"_s, u"Pager"_s, u"Beeper"_s, u"Busca"_s},
            false, Shape::Phone, true},
        {u"email"_s, u"Staff e-mail"_s,
            {u"E-mail"_s, u"Mail"_s, u"Email address"_s, u"Correo"_s, u"Correo electrónico"_s}, false, Shape::Email,
            true},
        {u"best_time"_s, u"Best time to reach"_s,
            {u"Best time"_s, u"Best time to call"_s, u"Mejor hora"_s, u"Mejor momento"_s}, false, Shape::Any},
    };
}

/// Who was involved.
QList<FieldSpec> involvedFields()
{
    return {
        {u"name"_s, u"Staff involved"_s,
            {u"Staff name"_s, u"Staff member"_s, u"Clinician"_s, u"Clinician name"_s, u"Employee"_s, u"Employee name"_s,
                u"Name"_s, u"Name of staff"_s, u"Person involved"_s, u"Provider"_s, u"Provider name"_s, u"Caregiver"_s,
                u"Involved staff"_s, u"Peer"_s, u"Colleague"_s, u"Staff involved (name)"_s, u"Full name"_s, u"Nombre"_s,
                u"Profesional"_s, u"Profesional implicado"_s, u"Personal implicado"_s, u"Persona implicada"_s,
                u"Name of clinician"_s, u"Nombre del profesional"_s, u"Personal involucrado"_s, u"Trabajador"_s,
                u"Staff"_s, u"Personal"_s, u"Empleado"_s, u"Empleado implicado"_s, u"Colaborador"_s, u"Funcionario"_s,
                u"Apellidos y nombre"_s, u"Nombre completo"_s, u"Nombre y apellidos"_s, u"Who was involved"_s, u"Who"_s,
                u"Quién"_s, u"Person affected"_s, u"Staff affected"_s, u"Affected clinician"_s, u"Team member"_s,
                u"Profesional afectado"_s, u"Persona afectada"_s, u"Trabajador afectado"_s, u"Implicado"_s,
                u"Implicados"_s, u"Involucrado"_s, u"Quién estuvo implicado"_s, u"Colleagues affected"_s,
                u"Affected staff"_s, u"Involved"_s, u"Person concerned"_s, u"Caregiver supported"_s,
                u"Compañero afectado"_s, u"Sanitario"_s, u"Sanitario implicado"_s, u"Employee involved"_s,
                u"Name of staff member you are referring"_s, u"Who are you referring"_s, u"Person you are referring"_s,
                u"Person who needs support"_s, u"Person needing support"_s, u"Name of person needing support"_s,
                u"Persona que necesita apoyo"_s, u"Nombre y apellidos de la persona que necesita apoyo"_s,
                u"Nombre de la persona que necesita apoyo"_s, u"Who needs support"_s, u"Who should we reach out to"_s,
                u"Who would you like us to reach out to"_s, u"Who would you like us to contact"_s,
                u"Colleague who needs support"_s, u"Name of colleague"_s, u"A quién quiere derivar"_s,
                u"Nombre del compañero"_s},
            true, Shape::PersonName, true, {u"last_name"_s}},
        professionField(),
        {u"clinician_unit"_s, u"Staff unit"_s,
            {u"Clinician unit"_s, u"Home unit"_s, u"Employee unit"_s, u"Staff department"_s, u"Home department"_s,
                u"Unit you work on"_s, u"Department you work in"_s, u"Where you work"_s, u"Unidad en que trabaja"_s,
                u"Servicio en que trabaja"_s, u"Unidad del profesional"_s, u"Servicio del profesional"_s,
                u"Unidad de origen"_s},
            false, Shape::Any},
    };
}

/// How far an old tracking sheet says it went.
QList<FieldSpec> stepFields()
{
    return {
        {u"assigned_on"_s, u"Assigned on"_s,
            {u"Date assigned"_s, u"Assigned date"_s, u"Assignment date"_s, u"Matched on"_s, u"Date matched"_s,
                u"Fecha de asignación"_s, u"Asignado el"_s},
            false, Shape::Date},
        {u"first_contact"_s, u"First contact"_s,
            {u"First outreach"_s, u"1st outreach"_s, u"1st contact"_s, u"Date of first contact"_s,
                u"First contact date"_s, u"Contacted"_s, u"Contacted on"_s, u"Outreach date"_s, u"First attempt"_s,
                u"Contact attempt 1"_s, u"Attempt 1"_s, u"Outreach 1"_s, u"Intento 1"_s, u"Primer intento"_s,
                u"Date contacted"_s, u"Primer contacto"_s, u"Fecha de primer contacto"_s, u"Fecha de contacto"_s,
                u"Contactado"_s, u"Date of outreach"_s, u"Outreach"_s, u"Outreach made"_s, u"Contact made"_s,
                u"Fecha primer contacto"_s, u"Contacto realizado"_s, u"Fecha de llamada"_s},
            false, Shape::Date},
        {u"contacts"_s, u"Contacts"_s,
            {u"Number of contacts"_s, u"# contacts"_s, u"Contact count"_s, u"Conversations"_s,
                u"Number of conversations"_s, u"Sessions"_s, u"Encounters held"_s, u"Meetings"_s, u"Contactos"_s,
                u"Número de contactos"_s, u"Nº de contactos"_s, u"Conversaciones"_s, u"Sesiones"_s,
                u"Nº de encuentros"_s, u"Encuentros"_s, u"Nº de conversaciones"_s, u"Nº de sesiones"_s, u"# of talks"_s,
                u"Talks"_s, u"# conversations"_s, u"# sessions"_s, u"# meetings"_s, u"Number of meetings"_s,
                u"Number of sessions"_s, u"Charlas"_s, u"Nº de charlas"_s},
            false, Shape::Number},
        {u"accepted"_s, u"Accepted"_s,
            {u"Accepted?"_s, u"Accepted support"_s, u"Support accepted"_s, u"Offer accepted"_s, u"Peer accepted"_s,
                u"Aceptado"_s, u"Aceptó"_s, u"¿Aceptó?"_s, u"Acepta"_s, u"Apoyo aceptado"_s},
            false, Shape::Any},
        {u"declined"_s, u"Declined"_s,
            {u"Declined?"_s, u"Declined support"_s, u"Refused"_s, u"Rechazado"_s, u"Rechazó"_s, u"Rechaza"_s,
                u"¿Rechazó?"_s, u"No aceptó"_s},
            false, Shape::Any},
        {u"outcome"_s, u"Outcome"_s, {u"Result"_s, u"Disposition"_s, u"Resultado"_s, u"Desenlace"_s}, false,
            Shape::Any},
        {u"further_help"_s, u"Further help"_s,
            {u"Further support"_s, u"Additional help"_s, u"Escalated to"_s, u"Referred to"_s, u"Resources used"_s,
                u"Next level"_s, u"Sent to"_s, u"Sent on to"_s, u"Passed on to"_s, u"Handed on to"_s, u"Remitido a"_s,
                u"Ayuda adicional"_s, u"Más ayuda"_s, u"Derivado a"_s, u"Apoyo adicional"_s, u"Otra ayuda"_s, u"EAP"_s,
                u"EAP referral"_s, u"Referred to EAP"_s, u"PAE"_s, u"Derivado a PAE"_s, u"Chaplain referral"_s,
                u"Counseling referral"_s, u"Derivado a salud mental"_s},
            false, Shape::Any},
        {u"closed_on"_s, u"Closed"_s,
            {u"Closed on"_s, u"Date closed"_s, u"Closing date"_s, u"Close date"_s, u"Disposition date"_s,
                u"Date of disposition"_s, u"Completed on"_s, u"Completed"_s, u"Cerrado"_s, u"Fecha de cierre"_s,
                u"Cierre"_s, u"Cerrado el"_s, u"End date"_s, u"Ended"_s, u"Fecha fin"_s, u"Fecha de fin"_s,
                u"Fecha de alta"_s, u"Fecha de finalización"_s, u"Finalizado"_s},
            false, Shape::Date},
        {u"state"_s, u"Status"_s,
            {u"State"_s, u"Case status"_s, u"Referral status"_s, u"Current status"_s, u"Estado"_s, u"Estado del caso"_s,
                u"Situación"_s, u"Done"_s, u"Done?"_s, u"Finished"_s, u"Case closed"_s, u"Terminado"_s, u"Hecho"_s,
                u"Listo"_s},
            false, Shape::Any},
    };
}

} // namespace

QList<FieldSpec> safetyReportFields()
{
    QList<FieldSpec> fields{
        {u"report_number"_s, u"Report number"_s,
            {u"Occurrence number"_s, u"Occurrence ID"_s, u"Report #"_s, u"Report"_s, u"Report ID"_s, u"Event number"_s,
                u"Event #"_s, u"Event ID"_s, u"Incident number"_s, u"Incident #"_s, u"Incident ID"_s, u"File number"_s,
                u"Case number"_s, u"Reference"_s, u"Ref"_s, u"Safety report number"_s, u"Número de informe"_s,
                u"Nº informe"_s, u"Nº de notificación"_s, u"Número de notificación"_s, u"Informe"_s, u"Folio"_s,
                u"Referencia"_s, u"Nº incidente"_s, u"Reporte"_s, u"Nº de reporte"_s, u"Número de reporte"_s},
            false, Shape::Any},
        {u"event_date"_s, u"Event date"_s,
            {u"Date of event"_s, u"Date"_s, u"Incident date"_s, u"Date of incident"_s, u"Occurred on"_s,
                u"Date occurred"_s, u"Occurrence date"_s, u"Occurred"_s, u"Occurred at"_s, u"Event datetime"_s,
                u"Event date/time"_s, u"Date and time of event"_s, u"When"_s, u"When happened"_s,
                u"When event happened"_s, u"When occurred"_s, u"Cuándo"_s, u"Cuándo ocurrió"_s, u"Cuándo sucedió"_s,
                u"Cuándo fue"_s, u"Fecha del evento"_s, u"Fecha"_s, u"Fecha del incidente"_s, u"Fecha del suceso"_s,
                u"Fecha y hora"_s, u"Fecha de ocurrencia"_s},
            true, Shape::Date},
        {u"event_time"_s, u"Event time"_s,
            {u"Time"_s, u"Time of event"_s, u"Incident time"_s, u"Hora"_s, u"Hora del evento"_s, u"Hora del suceso"_s,
                u"Time occurred"_s, u"Hora del incidente"_s},
            false, Shape::Any},
        {u"day_half"_s, u"AM/PM"_s, {u"a.m./p.m."_s, u"AM or PM"_s}, false, Shape::Any},
        {u"event_shift"_s, u"Shift of the event"_s,
            {u"Shift"_s, u"Event shift"_s, u"Shift when it happened"_s, u"Turno"_s, u"Turno del suceso"_s,
                u"Turno del evento"_s},
            false, Shape::Any},
        unitField(),
        categoryField(),
        {u"description"_s, u"Brief factual description"_s,
            {u"Description"_s, u"Brief description"_s, u"Short description"_s, u"Event description"_s, u"Summary"_s,
                u"One line"_s, u"In one sentence"_s, u"In one sentence, what happened"_s, u"One sentence"_s,
                u"En una frase"_s, u"En una frase, qué pasó"_s, u"Factual description"_s, u"Brief summary"_s,
                u"Descripción"_s, u"Descripción breve"_s, u"Breve descripción"_s, u"Resumen"_s,
                u"Descripción del evento"_s, u"Descripción del suceso"_s, u"Resumen del suceso"_s},
            false, Shape::Any},
        referrerField(),
        {u"requested"_s, u"Peer support requested"_s,
            {u"Peer support"_s, u"Support requested"_s, u"Wants peer support"_s, u"Peer support wanted"_s,
                u"Peer support offered"_s, u"Refer to peer support"_s, u"Requests support"_s, u"Peer support (Y/N)"_s,
                u"Apoyo solicitado"_s, u"Solicita apoyo"_s, u"Apoyo entre compañeros"_s, u"Apoyo entre iguales"_s,
                u"Desea apoyo"_s, u"Quiere apoyo"_s, u"Requiere apoyo"_s, u"Necesita apoyo"_s,
                u"Le gustaría recibir apoyo"_s, u"Support required"_s, u"Support needed"_s, u"Support wanted"_s,
                u"Support"_s, u"Support offered"_s, u"Support flag"_s, u"Peer support flag"_s,
                u"Peer supporter requested"_s},
            false, Shape::YesNo},
        {u"not_requested"_s, u"Peer support declined"_s,
            {u"Declined peer support"_s, u"Support declined"_s, u"Opt out"_s, u"Opted out"_s,
                u"Opt out of peer support"_s, u"Does not want peer support"_s, u"No peer support"_s, u"Rechaza apoyo"_s,
                u"Apoyo rechazado"_s, u"No desea apoyo"_s, u"No quiere apoyo"_s},
            false, Shape::YesNo},
        {u"specialty"_s, u"Specialty"_s, {u"Speciality"_s, u"Especialidad"_s}, false, Shape::Any},
        {u"years"_s, u"Years in practice"_s,
            {u"Years of experience"_s, u"Years"_s, u"Años de experiencia"_s, u"Antigüedad"_s}, false, Shape::Number},
        {u"career_stage"_s, u"Career stage"_s, {u"Seniority"_s, u"Level"_s, u"Nivel"_s}, false, Shape::Any},
    };
    fields += preferenceFields();
    fields += involvedFields();
    fields += personFields();
    return fields;
}

QList<FieldSpec> historyFields()
{
    QList<FieldSpec> fields{
        {u"referred_on"_s, u"Date referred"_s,
            {u"Referral date"_s, u"Referred"_s, u"Referred on"_s, u"Date of referral"_s, u"Date received"_s,
                u"Received"_s, u"Rec'd"_s, u"Date rec'd"_s, u"Received on"_s, u"Date"_s, u"Date reported"_s,
                u"Reported on"_s, u"Intake date"_s, u"Opened"_s, u"Date opened"_s, u"Fecha de derivación"_s,
                u"Derivado"_s, u"Derivado el"_s, u"Fecha de referencia"_s, u"Fecha de remisión"_s,
                u"Fecha de solicitud"_s, u"Fecha"_s, u"Recibido"_s, u"Fecha de recepción"_s, u"Referral received on"_s,
                u"Referral received"_s, u"Referral day"_s, u"Request date"_s, u"Date of request"_s,
                u"Fecha de entrada"_s, u"Entrada"_s, u"Fecha de ingreso"_s, u"Fecha de aviso"_s, u"Fecha de registro"_s,
                u"Fecha de alta del caso"_s},
            true, Shape::Date, false, {u"first_contact"_s, u"event_date"_s}},
        {u"event_date"_s, u"Event date"_s,
            {u"Date of event"_s, u"Incident date"_s, u"Fecha del evento"_s, u"Fecha del incidente"_s}, false,
            Shape::Date},
        referrerField(),
        unitField(),
        professionField(),
        categoryField(),
        // Of those still open only (history_import.cpp).
        {u"name"_s, u"Peer"_s,
            {u"Peer name"_s, u"Name of peer"_s, u"Clinician"_s, u"Clinician name"_s, u"Staff name"_s, u"Staff member"_s,
                u"Employee name"_s, u"Name"_s, u"Nombre"_s, u"Profesional"_s, u"Nombre del profesional"_s,
                u"Persona atendida"_s, u"Profesional apoyado"_s, u"Colleague"_s, u"Colleague supported"_s,
                u"Caregiver"_s, u"Caregiver supported"_s, u"Person supported"_s, u"Staff supported"_s, u"Employee"_s,
                u"Staff"_s, u"Full name"_s, u"Who"_s, u"Compañero"_s, u"Compañero/a"_s, u"Compañera"_s,
                u"Nombre completo"_s, u"Apellidos y nombre"_s, u"Nombre y apellidos"_s, u"Trabajador"_s, u"Empleado"_s,
                u"Sanitario"_s, u"Quién"_s, u"Persona apoyada"_s, u"Person who needs support"_s,
                u"Person needing support"_s, u"Name of person needing support"_s, u"Persona que necesita apoyo"_s,
                u"Nombre y apellidos de la persona que necesita apoyo"_s, u"Nombre de la persona que necesita apoyo"_s,
                u"Recipient"_s},
            false, Shape::PersonName},
        {u"supporter"_s, u"Supporter"_s,
            {u"Peer supporter"_s, u"Supporter name"_s, u"Supporter assigned"_s, u"Assigned to"_s,
                u"Assigned supporter"_s, u"Responder"_s, u"Peer responder"_s, u"Volunteer"_s, u"Persona de apoyo"_s,
                u"Asignado a"_s, u"Apoyo"_s, u"Apoyo asignado"_s, u"Compañero de apoyo"_s, u"Voluntario"_s, u"Helper"_s,
                u"Buddy"_s, u"Buddy assigned"_s, u"Matched with"_s, u"Matched supporter"_s, u"Supported by"_s,
                u"Handled by"_s, u"Apoyado por"_s, u"Atendido por"_s, u"Acompañante"_s, u"Responsable"_s,
                u"Par asignado"_s, u"Supporter assigned to"_s},
            false, Shape::PersonName},
        {u"years"_s, u"Years in practice"_s, {u"Years of experience"_s, u"Años de experiencia"_s}, false,
            Shape::Number},
        {u"specialty"_s, u"Specialty"_s, {u"Especialidad"_s}, false, Shape::Any},
        {u"report_number"_s, u"Case number"_s,
            {u"Case #"_s, u"Case ID"_s, u"Referral number"_s, u"Referral ID"_s, u"Nº de caso"_s}, false, Shape::Any},
        {u"received_via"_s, u"Received via"_s,
            {u"How received"_s, u"Received by"_s, u"Came in by"_s, u"Recibido por"_s, u"Vía de entrada"_s,
                u"Vía de recepción"_s},
            false, Shape::Any},
        {u"resources"_s, u"Resources given"_s,
            {u"Resources offered"_s, u"Resource sheet given"_s, u"Resources sent"_s, u"Resource sheet"_s,
                u"Recursos entregados"_s, u"Recursos ofrecidos"_s, u"Hoja de recursos"_s},
            false, Shape::Any},
    };
    fields += stepFields();
    fields += preferenceFields();
    fields += personFields();
    return fields;
}

} // namespace wardmate
