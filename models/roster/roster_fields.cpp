// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_import.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Shape = ValueShape;

/// Who somebody is, where they work and how to reach them.
QList<FieldSpec> personFields()
{
    return {
        {u"name"_s, u"Name"_s,
            {u"Full name"_s, u"Supporter"_s, u"Supporter name"_s, u"Peer supporter"_s, u"Staff name"_s,
                u"Employee name"_s, u"Last name, first name"_s, u"Name (Last, First)"_s, u"Nombre"_s,
                u"Nombre completo"_s, u"Nombre y apellidos"_s, u"Apellidos, nombre"_s, u"Apellidos y nombre"_s,
                u"Voluntario"_s, u"Persona de apoyo"_s, u"Colleague"_s, u"Volunteer"_s, u"Provider"_s, u"Member"_s,
                u"Nom. y ap."_s, u"Ap. y nom."_s, u"Nombre y ap."_s, u"Quién"_s, u"Who"_s, u"Person"_s, u"Persona"_s,
                u"¿Cómo te llamas?"_s, u"¿Cómo se llama?"_s, u"Compañero"_s, u"Apoyo"_s},
            true, Shape::PersonName, false, {u"last_name"_s}},
        {u"first_name"_s, u"First name"_s, {u"Given name"_s, u"Forename"_s, u"First"_s, u"Nombre de pila"_s}, false,
            Shape::Any},
        {u"last_name"_s, u"Last name"_s,
            {u"Surname"_s, u"Family name"_s, u"Last"_s, u"Apellido"_s, u"Apellidos"_s, u"Primer apellido"_s,
                u"Apellido paterno"_s, u"Apellido 1"_s, u"Staff last name"_s, u"Employee last name"_s},
            false, Shape::Any},
        {u"second_last_name"_s, u"Second surname"_s,
            {u"Segundo apellido"_s, u"Apellido materno"_s, u"Apellido 2"_s, u"2º apellido"_s}, false, Shape::Any},
        {u"profession"_s, u"Profession"_s,
            {u"Credentials"_s, u"Credential"_s, u"Role"_s, u"Job title"_s, u"Title"_s, u"Position"_s, u"Discipline"_s,
                u"Profession group"_s, u"Job role"_s, u"Clinical role"_s, u"Licensure"_s, u"License"_s, u"Degree"_s,
                u"Profesión"_s, u"Categoría profesional"_s, u"Categoría"_s, u"Category"_s, u"Cat"_s, u"Puesto"_s,
                u"Cargo"_s, u"Titulación"_s, u"Ocupación"_s, u"Rol"_s, u"Estamento"_s, u"Cred"_s, u"Creds"_s,
                u"Professional group"_s},
            false, Shape::Profession},
        {u"unit"_s, u"Unit"_s,
            {u"Home unit"_s, u"Department"_s, u"Dept"_s, u"Ward"_s, u"Area"_s, u"Service"_s, u"Location"_s,
                u"Work unit"_s, u"Division"_s, u"Clinic"_s, u"Unidad"_s, u"Servicio"_s, u"Departamento"_s, u"Área"_s,
                u"Planta"_s, u"Unidad de origen"_s, u"Sala"_s},
            false, Shape::Any},
        {u"specialty"_s, u"Specialty"_s,
            {u"Speciality"_s, u"Field"_s, u"Practice area"_s, u"Clinical specialty"_s, u"Subspecialty"_s,
                u"Especialidad"_s, u"Área de práctica"_s},
            false, Shape::Any},
        {u"years"_s, u"Years in practice"_s,
            {u"Years"_s, u"Years of experience"_s, u"Experience"_s, u"Yrs"_s, u"Yrs in practice"_s,
                u"Years of service"_s, u"Seniority years"_s, u"Años"_s, u"Años de experiencia"_s,
                u"Años de ejercicio"_s, u"Antigüedad"_s, u"Experiencia"_s, u"Años de servicio"_s},
            false, Shape::Number},
        {u"career_stage"_s, u"Career stage"_s,
            {u"Seniority"_s, u"Level"_s, u"Rank"_s, u"Grade"_s, u"Job grade"_s, u"Etapa profesional"_s, u"Grado"_s,
                u"Nivel"_s, u"Rango"_s},
            false, Shape::Any},
        {u"phone"_s, u"Phone"_s,
            {u"Telephone"_s, u"Tel"_s, u"Phone number"_s, u"Mobile"_s, u"Cell"_s, u"Cell phone"_s, u"Work phone"_s,
                u"Extension"_s, u"Ext"_s, u"Pager"_s, u"Contact number"_s, u"Contact phone"_s, u"Teléfono"_s,
                u"Móvil"_s, u"Celular"_s, u"Extensión"_s, u"Número de teléfono"_s, u"Teléfono de contacto"_s,
                u"Busca"_s},
            false, Shape::Phone},
        {u"email"_s, u"E-mail"_s,
            {u"Mail"_s, u"Email address"_s, u"Work email"_s, u"Correo"_s, u"Correo electrónico"_s,
                u"Email institucional"_s, u"Eml"_s},
            false, Shape::Email},
    };
}

/// Readiness and everything else matching asks about.
QList<FieldSpec> readinessFields()
{
    return {
        {u"languages"_s, u"Languages"_s,
            {u"Language"_s, u"Languages spoken"_s, u"Spoken languages"_s, u"Speaks"_s, u"Idiomas"_s, u"Idioma"_s,
                u"Lenguas"_s, u"Idiomas hablados"_s, u"Lang"_s, u"Langs"_s, u"Lng"_s},
            false, Shape::Language},
        {u"trained_on"_s, u"Training completed"_s,
            {u"Trained on"_s, u"Training date"_s, u"Date trained"_s, u"Trained"_s, u"Completed training"_s,
                u"Training completion date"_s, u"Date of training"_s, u"Last training"_s, u"Peer support training"_s,
                u"Peer supporter training"_s, u"Training"_s, u"Formación en apoyo"_s, u"Course date"_s,
                u"Fecha de formación"_s, u"Formación completada"_s, u"Formación"_s, u"Capacitación"_s,
                u"Fecha de capacitación"_s, u"Fecha del curso"_s, u"Formado el"_s, u"Fin de formación"_s},
            false, Shape::Date},
        {u"training_valid_until"_s, u"Training valid until"_s,
            {u"Training expires"_s, u"Training expiry"_s, u"Refresher due"_s, u"Valid until"_s, u"Expires"_s,
                u"Recertification due"_s, u"Formación válida hasta"_s, u"Vence"_s, u"Caducidad"_s, u"Caduca"_s,
                u"Vencimiento"_s, u"Fecha de caducidad"_s, u"Expiry date"_s, u"Expiration"_s, u"Válido hasta"_s,
                u"Renovación"_s},
            false, Shape::Date},
        {u"confidentiality_on"_s, u"Confidentiality agreement"_s,
            {u"Confidentiality signed"_s, u"Agreement signed"_s, u"Agreement date"_s,
                u"Confidentiality agreement date"_s, u"Confidentiality date"_s, u"Confidentiality"_s, u"NDA"_s,
                u"Signed agreement"_s, u"Acuerdo de confidencialidad"_s, u"Compromiso de confidencialidad"_s,
                u"Confidencialidad"_s, u"Confidencialidad firmada"_s},
            false, Shape::Any},
        {u"capacity"_s, u"Max open cases"_s,
            {u"Capacity"_s, u"Max cases"_s, u"Case limit"_s, u"Maximum cases"_s, u"Max open referrals"_s, u"Limit"_s,
                u"Max caseload"_s, u"Caseload"_s, u"Maximum"_s, u"Capacidad"_s, u"Máximo de casos"_s,
                u"Máx. casos abiertos"_s, u"Casos máximos"_s, u"Cupo"_s, u"How many cases at once"_s,
                u"How many peers can you support"_s, u"Cuántos casos puede llevar"_s, u"Casos a la vez"_s},
            false, Shape::Number},
        {u"cool_down_days"_s, u"Cool-down days"_s, {u"Rest days"_s, u"Cooldown"_s, u"Días de descanso"_s}, false,
            Shape::Number},
        {u"shifts"_s, u"Usual shift"_s,
            {u"Shift"_s, u"Shifts"_s, u"Shift usually worked"_s, u"Work shift"_s, u"Shft"_s, u"Schedule"_s, u"Turno"_s,
                u"Turno habitual"_s, u"Turnos"_s, u"Horario"_s, u"Jornada"_s},
            false, Shape::Shift},
        {u"gender"_s, u"Gender"_s, {u"Sex"_s, u"Gender identity"_s, u"Género"_s, u"Sexo"_s}, false, Shape::Any},
        {u"age_band"_s, u"Age band"_s, {u"Age group"_s, u"Age range"_s, u"Grupo de edad"_s, u"Rango de edad"_s}, false,
            Shape::Any},
        {u"ethnicity"_s, u"Ethnicity"_s, {u"Race"_s, u"Race/ethnicity"_s, u"Etnia"_s, u"Raza"_s}, false, Shape::Any},
        {u"profile_confirmed_on"_s, u"Profile confirmed on"_s,
            {u"Last confirmed"_s, u"Profile updated"_s, u"Perfil confirmado"_s}, false, Shape::Date},
        {u"partner_institution"_s, u"Partner institution"_s,
            {u"Partner hospital"_s, u"Home institution"_s, u"Home hospital"_s, u"Institution"_s, u"Hospital"_s,
                u"Employer"_s, u"Institución colaboradora"_s, u"Institución"_s, u"Centro"_s, u"Centro de origen"_s,
                u"Hospital de origen"_s, u"Institución de origen"_s},
            false, Shape::Any},
        {u"experienced"_s, u"Experienced with"_s,
            {u"Event types experienced"_s, u"Lived experience"_s, u"Experience with events"_s, u"Category experience"_s,
                u"Experience with"_s, u"Experience (event types)"_s, u"Comfortable with"_s,
                u"Experiencia con eventos"_s},
            false, Shape::Any},
        {u"not_comfortable"_s, u"Not comfortable with"_s,
            {u"Event types not comfortable"_s, u"Prefers not"_s, u"Will not support"_s, u"Prefers not to take"_s,
                u"Would rather not"_s, u"Not willing"_s, u"Exclusions"_s, u"No se siente cómodo con"_s,
                u"Exclusiones"_s},
            false, Shape::Any},
    };
}

/// Whether somebody can be asked, and from when to when.
QList<FieldSpec> availabilityFields()
{
    return {
        {u"status"_s, u"Status"_s,
            {u"Active"_s, u"Active?"_s, u"Available"_s, u"Available?"_s, u"Currently available"_s, u"Disponible"_s,
                u"Disponibilidad"_s, u"Currently active"_s, u"State"_s, u"Supporter status"_s, u"Estado"_s, u"Activo"_s,
                u"Situación"_s, u"Estatus"_s},
            false, Shape::Any},
        {u"on_leave"_s, u"On leave"_s,
            {u"On leave?"_s, u"Leave"_s, u"LOA"_s, u"Leave of absence"_s, u"Away"_s, u"Currently on leave"_s,
                u"De baja"_s, u"Baja"_s, u"Baja laboral"_s, u"Ausente"_s, u"De permiso"_s, u"De vacaciones"_s,
                u"Out on leave"_s},
            false, Shape::Any},
        {u"away_until"_s, u"On leave until"_s,
            {u"Leave until"_s, u"Away until"_s, u"Out until"_s, u"De baja hasta"_s, u"Baja hasta"_s, u"Ausente hasta"_s,
                u"Vacaciones hasta"_s, u"No disponible hasta"_s},
            false, Shape::Date},
        {u"available_from"_s, u"Available from"_s,
            {u"Available since"_s, u"Back on"_s, u"Return date"_s, u"Returns on"_s, u"Fecha de reincorporación"_s,
                u"Reincorporación"_s, u"Start"_s, u"Start date"_s, u"Disponible desde"_s, u"Fecha de inicio"_s},
            false, Shape::Date},
        {u"available_to"_s, u"Available to"_s,
            {u"Available until"_s, u"End"_s, u"End date"_s, u"Disponible hasta"_s, u"Fecha de fin"_s}, false,
            Shape::Date},
    };
}

} // namespace

QList<FieldSpec> rosterFields()
{
    return personFields() + readinessFields() + availabilityFields();
}

} // namespace wardmate
