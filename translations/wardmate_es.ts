<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Import</name>
    <message>
        <source>Profession not recognised, kept as &quot;other&quot;</source>
        <translation>Profesión no reconocida; se guarda como «otra»</translation>
    </message>
    <message>
        <source>Kind of event not recognised, kept as &quot;other&quot;</source>
        <translation>Tipo de evento no reconocido; se guarda como «otro»</translation>
    </message>
    <message>
        <source>Who referred was not recognised, kept as &quot;colleague&quot;</source>
        <translation>No se reconoció quién derivó; se guarda como «colega»</translation>
    </message>
    <message>
        <source>Further help not recognised, kept as &quot;other&quot;</source>
        <translation>Otra ayuda no reconocida; se guarda como «otra»</translation>
    </message>
    <message>
        <source>A language was not recognised and left out</source>
        <translation>No se reconoció un idioma y se dejó fuera</translation>
    </message>
    <message>
        <source>The shift was not recognised and left out</source>
        <translation>No se reconoció el turno y se dejó fuera</translation>
    </message>
    <message>
        <source>Years or career stage not recognised and left out</source>
        <translation>No se reconocieron los años o la etapa profesional y se dejaron fuera</translation>
    </message>
    <message>
        <source>Status not recognised, kept as &quot;paused&quot;</source>
        <translation>Situación no reconocida; se guarda como «en pausa»</translation>
    </message>
    <message>
        <source>The supporter is not on the roster, so none is shown</source>
        <translation>La persona de apoyo no está en la lista, así que no se muestra ninguna</translation>
    </message>
    <message>
        <source>The time of day was not recognised and left out</source>
        <translation>No se reconoció la hora y se dejó fuera</translation>
    </message>
    <message>
        <source>The outcome was not recognised and worked out from the contacts</source>
        <translation>No se reconoció el resultado y se dedujo de los contactos</translation>
    </message>
    <message>
        <source>An e-mail address could not be one and was left out</source>
        <translation>Una dirección de correo no podía serlo y se dejó fuera</translation>
    </message>
    <message>
        <source>The description may identify somebody and was left out</source>
        <translation>La descripción puede identificar a alguien y se dejó fuera</translation>
    </message>
    <message>
        <source>The description is longer than one line and was left out</source>
        <translation>La descripción ocupa más de una línea y se dejó fuera</translation>
    </message>
    <message>
        <source>No column for the confidentiality agreement: taken as signed with the training</source>
        <translation>No hay columna para el acuerdo de confidencialidad: se da por firmado con la formación</translation>
    </message>
    <message>
        <source>No date until when the training is valid: worked out from the training</source>
        <translation>No hay fecha de fin de validez de la formación: se deduce de la formación</translation>
    </message>
    <message>
        <source>The training is ticked but has no date</source>
        <translation>La formación está marcada pero no tiene fecha</translation>
    </message>
    <message>
        <source>Some dates can be read day first or month first</source>
        <translation>En algunas fechas el día puede ir antes o después del mes</translation>
    </message>
    <message>
        <source>Rows of one event differ; the first one counts</source>
        <translation>Las filas de un evento difieren; cuenta la primera</translation>
    </message>
    <message>
        <source>%1 (column &quot;%2&quot;)</source>
        <translation>%1 (columna «%2»)</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <translation>%1 (fila %2)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Two numbers in one cell: the lower one counts</source>
        <translation>Dos números en una celda: cuenta el menor</translation>
    </message>
    <message>
        <source>No limit on open referrals: taken as 99</source>
        <translation>Sin límite de derivaciones abiertas: se toma 99</translation>
    </message>
    <message>
        <source>A cell may name two people and was taken as one</source>
        <translation>Una celda puede nombrar a dos personas y se tomó como una</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The supporter was found by a part of the name</source>
        <translation>La persona de apoyo se encontró por una parte del nombre</translation>
    </message>
    <message>
        <source>Closed without a date: taken as closed on the day of the last entry</source>
        <translation>Cerrado sin fecha: se toma como cerrado el día de la última anotación</translation>
    </message>
    <message>
        <source>The name of somebody whose referral is closed was left out</source>
        <translation>El nombre de alguien cuya derivación está cerrada se omitió</translation>
    </message>
    <message>
        <source>Nothing but a person in the row: taken as of the event above it</source>
        <translation>La fila solo nombra a una persona: se tomó como del evento de arriba</translation>
    </message>
    <message>
        <source>Contacted, but without a date: taken as on the day of the referral</source>
        <translation>Contactado, pero sin fecha: se toma el día de la derivación</translation>
    </message>
    <message>
        <source>No date of the referral: taken as that of the first contact or of the event</source>
        <translation>Sin fecha de la derivación: se toma la del primer contacto o la del evento</translation>
    </message>
    <message>
        <source>A preference was not recognised and left out</source>
        <translation>No se reconoció una preferencia y se dejó fuera</translation>
    </message>
    <message>
        <source>Several units in one cell: the first one counts</source>
        <translation>Varias unidades en una celda: cuenta la primera</translation>
    </message>
    <message>
        <source>The same e-mail address stands beside several people and was left out</source>
        <translation>La misma dirección de correo está junto a varias personas y se dejó fuera</translation>
    </message>
    <message>
        <source>No column for the kind of event: worked out from the description</source>
        <translation>No hay columna con el tipo de evento: se dedujo de la descripción</translation>
    </message>
    <message>
        <source>The report number stands for an event more than a month before or after; this one counts as another</source>
        <translation>El número de informe corresponde a un evento de más de un mes antes o después; este se cuenta como otro</translation>
    </message>
    <message>
        <source>A telephone number was rounded by a spreadsheet and left out</source>
        <translation>Una hoja de cálculo redondeó un número de teléfono y se dejó fuera</translation>
    </message>
    <message>
        <source>No unit in the row: taken as that of the group above it</source>
        <translation>Sin unidad en la fila: se toma la del grupo de encima</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of the colleague</source>
        <translation>Unidad del colega</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Years in practice</source>
        <translation>Años de ejercicio</translation>
    </message>
    <message>
        <source>Career stage</source>
        <translation>Etapa profesional</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Idioma preferido</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Formación el</translation>
    </message>
    <message>
        <source>Training valid until</source>
        <translation>Formación válida hasta</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Open referrals at most</source>
        <translation>Máximo de derivaciones abiertas</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>Shifts usually worked</source>
        <translation>Turnos habituales</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origen étnico</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible desde</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Disponible hasta</translation>
    </message>
    <message>
        <source>Profile confirmed</source>
        <translation>Perfil confirmado</translation>
    </message>
    <message>
        <source>Partner hospital</source>
        <translation>Hospital asociado</translation>
    </message>
    <message>
        <source>Has been through</source>
        <translation>Ha vivido</translation>
    </message>
    <message>
        <source>Would rather not take</source>
        <translation>Prefiere no atender</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Número de aviso</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Fecha del evento</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Hora del evento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Una frase</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Best time to reach</source>
        <translation>Mejor momento de contacto</translation>
    </message>
    <message>
        <source>Wants peer support</source>
        <translation>Desea apoyo entre colegas</translation>
    </message>
    <message>
        <source>Date of the referral</source>
        <translation>Fecha de la derivación</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Persona de apoyo</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Number of conversations</source>
        <translation>Número de conversaciones</translation>
    </message>
    <message>
        <source>Offer taken up</source>
        <translation>Oferta aceptada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Further help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Wants no peer support</source>
        <translation>No desea apoyo entre colegas</translation>
    </message>
    <message>
        <source>State of the referral</source>
        <translation>Estado de la derivación</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>De baja o permiso</translation>
    </message>
    <message>
        <source>On leave until</source>
        <translation>De baja o permiso hasta</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Resources given</source>
        <translation>Recursos entregados</translation>
    </message>
    <message>
        <source>Supporter from which unit</source>
        <translation>De qué unidad sea la persona de apoyo</translation>
    </message>
    <message>
        <source>Preferred way to reach</source>
        <translation>Forma preferida de contacto</translation>
    </message>
    <message>
        <source>AM or PM</source>
        <translation>a. m. o p. m.</translation>
    </message>
    <message>
        <source>Shift of the event</source>
        <translation>Turno del evento</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>Asignado el</translation>
    </message>
    <message>
        <source>Support declined</source>
        <translation>Apoyo rechazado</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>Farsi</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panyabí</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
</context>
<context>
    <name>LeadershipCase</name>
    <message>
        <source>The number must be zero or more.</source>
        <translation>El número debe ser cero o más.</translation>
    </message>
    <message>
        <source>A share cannot be over 100 %.</source>
        <translation>Una proporción no puede pasar del 100 %.</translation>
    </message>
    <message>
        <source>Low, likely and high must rise from left to right.</source>
        <translation>Bajo, probable y alto deben crecer de izquierda a derecha.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Published worksheet on the cost of physician burnout (United States)</source>
        <translation>Hoja de cálculo publicada sobre el coste del desgaste médico (Estados Unidos)</translation>
    </message>
    <message>
        <source>National survey of nurse turnover in US hospitals</source>
        <translation>Encuesta nacional de rotación de enfermería en hospitales de Estados Unidos</translation>
    </message>
    <message>
        <source>Advice on starting a programme: 10 to 20 % of full time</source>
        <translation>Consejo para iniciar un programa: del 10 al 20 % de la jornada</translation>
    </message>
    <message>
        <source>Physicians in the hospital</source>
        <translation>Médicos del hospital</translation>
    </message>
    <message>
        <source>Share of physicians with burnout</source>
        <translation>Proporción de médicos con desgaste</translation>
    </message>
    <message>
        <source>Physicians who leave in a year</source>
        <translation>Médicos que se van en un año</translation>
    </message>
    <message>
        <source>Cost of replacing one physician</source>
        <translation>Coste de sustituir a un médico</translation>
    </message>
    <message>
        <source>Part of the burnout that support prevents</source>
        <translation>Parte del desgaste que el apoyo evita</translation>
    </message>
    <message>
        <source>Nurses supported in a year</source>
        <translation>Enfermeras y enfermeros apoyados en un año</translation>
    </message>
    <message>
        <source>Chance that a nurse leaves, without support</source>
        <translation>Probabilidad de que una enfermera o enfermero se vaya, sin apoyo</translation>
    </message>
    <message>
        <source>Chance that a nurse leaves, with support</source>
        <translation>Probabilidad de que una enfermera o enfermero se vaya, con apoyo</translation>
    </message>
    <message>
        <source>Cost of replacing one nurse</source>
        <translation>Coste de sustituir a una enfermera o enfermero</translation>
    </message>
    <message>
        <source>Hours of absence saved for each supported nurse</source>
        <translation>Horas de ausencia ahorradas por cada persona de enfermería apoyada</translation>
    </message>
    <message>
        <source>Cost of an hour of a nurse</source>
        <translation>Coste de una hora de enfermería</translation>
    </message>
    <message>
        <source>Director&apos;s working time</source>
        <translation>Jornada de la dirección del programa</translation>
    </message>
    <message>
        <source>Director&apos;s yearly cost at full time</source>
        <translation>Coste anual de la dirección del programa a jornada completa</translation>
    </message>
    <message>
        <source>Coordinator&apos;s hours in a year</source>
        <translation>Horas de coordinación en un año</translation>
    </message>
    <message>
        <source>Cost of an hour of the coordinator</source>
        <translation>Coste de una hora de coordinación</translation>
    </message>
    <message>
        <source>Conversations in a year</source>
        <translation>Conversaciones en un año</translation>
    </message>
    <message>
        <source>Length of a conversation</source>
        <translation>Duración de una conversación</translation>
    </message>
    <message>
        <source>Time around a conversation</source>
        <translation>Tiempo alrededor de una conversación</translation>
    </message>
    <message>
        <source>Cost of an hour of a supporter</source>
        <translation>Coste de una hora de una persona de apoyo</translation>
    </message>
    <message>
        <source>Supporters trained in a year</source>
        <translation>Personas de apoyo formadas en un año</translation>
    </message>
    <message>
        <source>Hours of training for each</source>
        <translation>Horas de formación de cada una</translation>
    </message>
    <message>
        <source>Active supporters</source>
        <translation>Personas de apoyo activas</translation>
    </message>
    <message>
        <source>Hours of meetings for each in a year</source>
        <translation>Horas de reunión de cada una en un año</translation>
    </message>
    <message>
        <source>Print, meals and other costs in a year</source>
        <translation>Impresión, comidas y otros gastos en un año</translation>
    </message>
    <message>
        <source>The hospital&apos;s own number</source>
        <translation>Número propio del hospital</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Esperanzada</translation>
    </message>
    <message>
        <source>Turnover of physicians that goes with burnout</source>
        <translation>Rotación de médicos que acompaña al desgaste</translation>
    </message>
    <message>
        <source>Cost of that turnover in a year</source>
        <translation>Coste de esa rotación en un año</translation>
    </message>
    <message>
        <source>Saved by physicians who stay</source>
        <translation>Ahorro por médicos que se quedan</translation>
    </message>
    <message>
        <source>Saved by nurses who stay and are less absent</source>
        <translation>Ahorro por enfermería que se queda y falta menos</translation>
    </message>
    <message>
        <source>Cost of the programme in a year</source>
        <translation>Coste del programa en un año</translation>
    </message>
    <message>
        <source>Saved less cost</source>
        <translation>Ahorro menos coste</translation>
    </message>
    <message>
        <source>Return on the cost</source>
        <translation>Retorno sobre el coste</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <source>When only this number changes</source>
        <translation>Cuando solo cambia este número</translation>
    </message>
    <message>
        <source>at its low value</source>
        <translation>en su valor bajo</translation>
    </message>
    <message>
        <source>at its high value</source>
        <translation>en su valor alto</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>What the programme costs</source>
        <translation>Lo que cuesta el programa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin decir</translation>
    </message>
    <message>
        <source>Read all three columns. The careful one takes little gained and much spent; what will happen is not known, and nobody can say which part of it the programme brought about.</source>
        <translation>Lea las tres columnas. La prudente toma poco ganado y mucho gastado; lo que pasará no se sabe, y nadie puede decir qué parte se debe al programa.</translation>
    </message>
    <message>
        <source>That burnout about doubles the risk of leaving was found among physicians; in one group of other staff it did not predict leaving. Published savings for nurses come from one large academic hospital and from what staff said they would have done.</source>
        <translation>Que el desgaste casi duplica el riesgo de irse se observó entre médicos; en un grupo de otro personal no predijo la marcha. Los ahorros publicados para enfermería proceden de un solo hospital universitario grande y de lo que el personal dijo que habría hecho.</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Turnover without burnout is the turnover divided by one plus the share with burnout. What lies between the two is the turnover that goes with burnout. Times the number of physicians and the cost of replacing one, it is what burnout costs. The saving is the part of it that support prevents.</source>
        <translation>La rotación sin desgaste es la rotación dividida entre uno más la proporción con desgaste. Lo que hay entre ambas es la rotación que acompaña al desgaste. Multiplicada por el número de médicos y por el coste de sustituir a uno, es lo que cuesta el desgaste. El ahorro es la parte que el apoyo evita.</translation>
    </message>
    <message>
        <source>For nurses, the saving is the number supported, times the fall in the chance that one leaves, times the cost of replacing one, and the hours of absence saved.</source>
        <translation>En enfermería, el ahorro es el número de personas apoyadas, por lo que baja la probabilidad de que una se vaya, por el coste de sustituirla, más las horas de ausencia ahorradas.</translation>
    </message>
    <message>
        <source>The programme costs the director&apos;s share of time, the coordinator&apos;s hours, the hours that supporters spend talking, training and meeting, and other costs. Return on the cost is what is saved less the cost, divided by the cost.</source>
        <translation>El programa cuesta la parte de jornada de la dirección, las horas de coordinación, las horas que las personas de apoyo dedican a conversar, formarse y reunirse, y otros gastos. El retorno es lo ahorrado menos el coste, dividido entre el coste.</translation>
    </message>
    <message>
        <source>No number here is about a person. People who were supported appear only as a count that the hospital typed in.</source>
        <translation>Ningún número de aquí trata de una persona. Quienes recibieron apoyo aparecen solo como un recuento que el hospital escribió.</translation>
    </message>
    <message>
        <source>Peer support: what it may save and what it costs</source>
        <translation>Apoyo entre colegas: lo que puede ahorrar y lo que cuesta</translation>
    </message>
    <message>
        <source>What the likely result hangs on</source>
        <translation>De qué depende el resultado probable</translation>
    </message>
    <message>
        <source>Every number, and where it is from</source>
        <translation>Cada número y de dónde viene</translation>
    </message>
    <message>
        <source>Assumptions, not promises: every number can be changed.</source>
        <translation>Supuestos, no promesas: cada número puede cambiarse.</translation>
    </message>
    <message>
        <source>Assumption of this program, until the hospital&apos;s own number takes its place</source>
        <translation>Supuesto de esta aplicación, hasta que el hospital ponga su propio número</translation>
    </message>
    <message>
        <source>National survey of nurse turnover in US hospitals (high: its number of the year before)</source>
        <translation>Encuesta nacional sobre la rotación de enfermería en hospitales de EE. UU. (alto: su cifra del año anterior)</translation>
    </message>
    <message>
        <source>Not said yet, and counted as zero: %1.</source>
        <translation>Aún sin indicar y contado como cero: %1.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Usual shifts not known</source>
        <translation>No se conocen sus turnos habituales</translation>
    </message>
    <message>
        <source>Usually works the same shift (%1)</source>
        <translation>Suele trabajar en el mismo turno (%1)</translation>
    </message>
    <message>
        <source>Does not usually work that shift (%1)</source>
        <translation>No suele trabajar en ese turno (%1)</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 abiertas de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more in the last three months</source>
        <extracomment>%1 is &quot;1 open of 3&quot;</extracomment>
        <translation>
            <numerusform>%1, %n más en los últimos tres meses</numerusform>
            <numerusform>%1, %n más en los últimos tres meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile never confirmed</source>
        <translation>Perfil nunca confirmado</translation>
    </message>
    <message>
        <source>Profile last confirmed on %1</source>
        <translation>Perfil confirmado por última vez el %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Not known whether they work in the same unit</source>
        <translation>No se sabe si trabaja en la misma unidad</translation>
    </message>
    <message>
        <source>Works in the same unit</source>
        <translation>Trabaja en la misma unidad</translation>
    </message>
    <message>
        <source>Works in the same unit, as the peer asked</source>
        <translation>Trabaja en la misma unidad, como pidió el colega</translation>
    </message>
    <message>
        <source>Works in the same unit; the peer asked for another</source>
        <translation>Trabaja en la misma unidad; el colega pidió otra</translation>
    </message>
    <message>
        <source>Works in another unit</source>
        <translation>Trabaja en otra unidad</translation>
    </message>
    <message>
        <source>Works in another unit, as the peer asked</source>
        <translation>Trabaja en otra unidad, como pidió el colega</translation>
    </message>
    <message>
        <source>Works in another unit; the peer asked for the same</source>
        <translation>Trabaja en otra unidad; el colega pidió la misma</translation>
    </message>
    <message>
        <source>Speaks %1, as the peer asked</source>
        <translation>Habla %1, como pidió el colega</translation>
    </message>
    <message>
        <source>Languages not known; the peer asked for %1</source>
        <translation>No se conocen sus idiomas; el colega pidió %1</translation>
    </message>
    <message>
        <source>Does not speak %1, which the peer asked for</source>
        <translation>No habla %1, que es lo que pidió el colega</translation>
    </message>
    <message>
        <source>Gender as the peer asked</source>
        <translation>Del género que pidió el colega</translation>
    </message>
    <message>
        <source>The peer asked for a gender; this supporter has not given one</source>
        <translation>El colega pidió un género; esta persona de apoyo no ha indicado el suyo</translation>
    </message>
    <message>
        <source>Not the gender the peer asked for</source>
        <translation>No es del género que pidió el colega</translation>
    </message>
    <message>
        <source>Specialty not known</source>
        <translation>Especialidad no conocida</translation>
    </message>
    <message>
        <source>Same specialty: %1</source>
        <translation>Misma especialidad: %1</translation>
    </message>
    <message>
        <source>Close specialty: %1, the peer %2</source>
        <translation>Especialidad cercana: %1; el colega, %2</translation>
    </message>
    <message>
        <source>Only distantly related specialty: %1, the peer %2</source>
        <translation>Especialidad poco relacionada: %1; el colega, %2</translation>
    </message>
    <message>
        <source>Other specialty: %1, the peer %2</source>
        <translation>Otra especialidad: %1; el colega, %2</translation>
    </message>
    <message>
        <source>Career stage not known</source>
        <translation>Etapa profesional no conocida</translation>
    </message>
    <message>
        <source>Same career stage</source>
        <translation>Misma etapa profesional</translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) above the peer</source>
        <translation>
            <numerusform>%n etapa profesional por encima del colega</numerusform>
            <numerusform>%n etapas profesionales por encima del colega</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) below the peer</source>
        <translation>
            <numerusform>%n etapa profesional por debajo del colega</numerusform>
            <numerusform>%n etapas profesionales por debajo del colega</numerusform>
        </translation>
    </message>
    <message>
        <source>Works in the field of the event (%1) and has been through such an event (%2)</source>
        <translation>Trabaja en el campo del evento (%1) y ha vivido un evento así (%2)</translation>
    </message>
    <message>
        <source>Works in the field of the event (%1)</source>
        <translation>Trabaja en el campo del evento (%1)</translation>
    </message>
    <message>
        <source>Has been through such an event (%1)</source>
        <translation>Ha vivido un evento así (%1)</translation>
    </message>
    <message>
        <source>Has been through a related kind of event, not this one (%1)</source>
        <translation>Ha vivido un tipo de evento parecido, no este (%1)</translation>
    </message>
    <message>
        <source>No experience noted with such events</source>
        <translation>Sin experiencia anotada en eventos así</translation>
    </message>
    <message>
        <source>Same profession: %1</source>
        <translation>Misma profesión: %1</translation>
    </message>
    <message>
        <source>Close profession: %1</source>
        <translation>Profesión cercana: %1</translation>
    </message>
    <message>
        <source>Other profession: %1</source>
        <translation>Otra profesión: %1</translation>
    </message>
    <message>
        <source>No valid training is noted</source>
        <translation>No consta una formación válida</translation>
    </message>
    <message>
        <source>Training was valid until %1</source>
        <translation>La formación era válida hasta el %1</translation>
    </message>
    <message>
        <source>Away, available from %1</source>
        <translation>Ausente; disponible desde el %1</translation>
    </message>
    <message>
        <source>Was available until %1</source>
        <translation>Estuvo disponible hasta el %1</translation>
    </message>
    <message>
        <source>Takes no referrals at present (limit 0)</source>
        <translation>Por ahora no recibe derivaciones (límite 0)</translation>
    </message>
    <message>
        <source>At the limit: %1 open of %2</source>
        <translation>En el límite: %1 abiertas de %2</translation>
    </message>
    <message>
        <source>Was involved in the same event</source>
        <translation>Estuvo en el mismo evento</translation>
    </message>
    <message>
        <source>Has authority or a review role over the peer&apos;s unit</source>
        <translation>Tiene autoridad o función de revisión sobre la unidad del colega</translation>
    </message>
    <message>
        <source>The peer would rather not talk with this supporter</source>
        <translation>El colega prefiere no hablar con esta persona de apoyo</translation>
    </message>
    <message>
        <source>Not active as a supporter: %1</source>
        <translation>No está activa como persona de apoyo: %1</translation>
    </message>
    <message>
        <source>Has not signed the confidentiality agreement</source>
        <translation>No ha firmado el acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Resting after a referral, free again on %1</source>
        <translation>En descanso tras una derivación; libre de nuevo el %1</translation>
    </message>
    <message>
        <source>Would rather not take this kind of event (%1)</source>
        <translation>Prefiere no atender este tipo de evento (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) below the peer; more than two needs the director&apos;s word</source>
        <translation>
            <numerusform>%n etapa profesional por debajo del colega; más de dos requieren el visto bueno de la dirección</numerusform>
            <numerusform>%n etapas profesionales por debajo del colega; más de dos requieren el visto bueno de la dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside for this peer</source>
        <translation>Descartada para este colega</translation>
    </message>
    <message>
        <source>This referral is not among those to be matched</source>
        <translation>Esta derivación no está entre las que hay que asignar</translation>
    </message>
    <message>
        <source>There is no such supporter</source>
        <translation>No existe esa persona de apoyo</translation>
    </message>
    <message>
        <source>Another supporter was chosen for this referral</source>
        <translation>Se eligió a otra persona de apoyo para esta derivación</translation>
    </message>
    <message numerus="yes">
        <source>This supporter was chosen for more referrals than there are places (%n)</source>
        <translation>
            <numerusform>Se eligió a esta persona de apoyo para más derivaciones que plazas tiene (%n)</numerusform>
            <numerusform>Se eligió a esta persona de apoyo para más derivaciones que plazas tiene (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves %n peer(s) without a match</source>
        <translation>
            <numerusform>Deja a %n colega sin asignación</numerusform>
            <numerusform>Deja a %n colegas sin asignación</numerusform>
        </translation>
    </message>
    <message>
        <source>All together fit %1 points less well</source>
        <translation>El conjunto encaja %1 puntos peor</translation>
    </message>
    <message>
        <source>Costs nothing: all together fit as well as before</source>
        <translation>No cuesta nada: el conjunto encaja igual de bien</translation>
    </message>
    <message numerus="yes">
        <source>Raise the limit of a supporter who fits (%n fit(s))</source>
        <translation>
            <numerusform>Subir el límite de una persona de apoyo que encaja (%n encaja)</numerusform>
            <numerusform>Subir el límite de una persona de apoyo que encaja (%n encajan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for a supporter who is away or resting (%n fit(s))</source>
        <translation>
            <numerusform>Esperar a una persona de apoyo ausente o en descanso (%n encaja)</numerusform>
            <numerusform>Esperar a una persona de apoyo ausente o en descanso (%n encajan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew the training of a supporter who fits (%n fit(s))</source>
        <translation>
            <numerusform>Renovar la formación de una persona de apoyo que encaja (%n encaja)</numerusform>
            <numerusform>Renovar la formación de una persona de apoyo que encaja (%n encajan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have the confidentiality agreement signed (%n fit(s))</source>
        <translation>
            <numerusform>Conseguir la firma del acuerdo de confidencialidad (%n encaja)</numerusform>
            <numerusform>Conseguir la firma del acuerdo de confidencialidad (%n encajan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the director&apos;s word, allow a supporter more than two career steps below (%n fit(s))</source>
        <translation>
            <numerusform>Con el visto bueno de la dirección, permitir más de dos etapas profesionales por debajo (%n encaja)</numerusform>
            <numerusform>Con el visto bueno de la dirección, permitir más de dos etapas profesionales por debajo (%n encajan)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow a supporter who was set aside for this peer (%n fit(s))</source>
        <translation>
            <numerusform>Permitir a una persona de apoyo descartada para este colega (%n encaja)</numerusform>
            <numerusform>Permitir a una persona de apoyo descartada para este colega (%n encajan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a partner institution for a supporter</source>
        <translation>Pedir una persona de apoyo a una institución asociada</translation>
    </message>
    <message>
        <source>The coordinator makes contact in person</source>
        <translation>La coordinación establece el contacto personalmente</translation>
    </message>
    <message>
        <source>Offer an outside line from the resource sheet</source>
        <translation>Ofrecer una línea externa de la hoja de recursos</translation>
    </message>
    <message numerus="yes">
        <source>Nobody who fits is free. In the way of %n supporter(s): %1</source>
        <extracomment>%1 is one rule or several</extracomment>
        <translation>
            <numerusform>Nadie que encaje está libre. Lo que impide a %n persona de apoyo: %1</numerusform>
            <numerusform>Nadie que encaje está libre. Lo que impide a %n personas de apoyo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>There are no supporters yet</source>
        <translation>Todavía no hay personas de apoyo</translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) would fit, but every place is needed for another peer</source>
        <translation>
            <numerusform>%n persona de apoyo encajaría, pero todas las plazas hacen falta para otro colega</numerusform>
            <numerusform>%n personas de apoyo encajarían, pero todas las plazas hacen falta para otro colega</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the one asked at present; another supporter is looked for</source>
        <translation>Es a quien se ha pedido ahora; se busca a otra persona de apoyo</translation>
    </message>
    <message>
        <source>From a partner institution: every place here that fits is needed for another peer</source>
        <translation>De una institución asociada: cada plaza de aquí que encaja hace falta para otro colega</translation>
    </message>
    <message>
        <source>From a partner institution: nobody here can help</source>
        <translation>De una institución asociada: aquí nadie puede ayudar</translation>
    </message>
    <message>
        <source>From a partner institution</source>
        <translation>De una institución asociada</translation>
    </message>
    <message>
        <source>From a partner institution; somebody from here goes first</source>
        <translation>De una institución asociada; antes va alguien de aquí</translation>
    </message>
    <message numerus="yes">
        <source>A partner institution has to be asked for %n more peer(s)</source>
        <translation>
            <numerusform>Hay que pedir ayuda a una institución asociada para %n colega más</numerusform>
            <numerusform>Hay que pedir ayuda a una institución asociada para %n colegas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bar chart, %1. %2.</source>
        <translation>Gráfico de barras, %1. %2.</translation>
    </message>
    <message>
        <source>too few to report</source>
        <translation>muy pocos para informar</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 a %3 %4</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Half-year %1 %2</source>
        <translation>Semestre %1 %2</translation>
    </message>
    <message>
        <source>The others: each too few to report</source>
        <translation>Los demás: cada uno, muy pocos para informar</translation>
    </message>
    <message>
        <source>Referrals in published periods</source>
        <translation>Derivaciones en los periodos publicados</translation>
    </message>
    <message>
        <source>From referral to further help</source>
        <translation>De la derivación a otra ayuda</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivados</translation>
    </message>
    <message>
        <source>At least one conversation</source>
        <translation>Al menos una conversación</translation>
    </message>
    <message>
        <source>Further help taken up</source>
        <translation>Otra ayuda aceptada</translation>
    </message>
</context>
<context>
    <name>ReportDefinitions</name>
    <message>
        <source>Other areas</source>
        <translation>Otras áreas</translation>
    </message>
    <message>
        <source>What happened, in five groups.</source>
        <translation>Qué ocurrió, en cinco grupos.</translation>
    </message>
    <message>
        <source>Where the peer works: the hospital&apos;s units, joined to areas by the programme.</source>
        <translation>Dónde trabaja el colega: las unidades del hospital, reunidas en áreas por el programa.</translation>
    </message>
    <message>
        <source>The peer&apos;s profession, joined to six groups.</source>
        <translation>La profesión del colega, reunida en seis grupos.</translation>
    </message>
    <message>
        <source>Who told the programme, by role; names are not asked.</source>
        <translation>Quién avisó al programa, según su función; no se piden nombres.</translation>
    </message>
    <message>
        <source>How it ended. An offer that was declined is support delivered: the peer knows where to turn. Supported includes those who went on to further help; Other holds withdrawn, out of scope, entered twice, supported elsewhere, and what was still open when the figures were published.</source>
        <translation>Cómo terminó. Una oferta no aceptada es apoyo prestado: el colega sabe adónde acudir. «Con apoyo» incluye a quienes pasaron a otra ayuda; «Otro» reúne lo retirado, lo fuera de alcance, lo introducido dos veces, lo apoyado en otro lugar y lo que seguía abierto al publicar las cifras.</translation>
    </message>
    <message>
        <source>Whether the first attempt to reach the peer came within the programme&apos;s own time target.</source>
        <translation>Si el primer intento de contactar con el colega llegó dentro del plazo que fijó el propio programa.</translation>
    </message>
    <message>
        <source>Conversations between peer and supporter; one or two are usual. What was said is never recorded.</source>
        <translation>Conversaciones entre el colega y la persona de apoyo; lo habitual es una o dos. Lo que se dijo nunca se anota.</translation>
    </message>
    <message>
        <source>Help beyond peer support that was taken up: professional (counselling, medical, spiritual, legal), practical (time off, relief), other.</source>
        <translation>Ayuda aceptada más allá del apoyo entre colegas: profesional (psicológica, médica, espiritual, legal), práctica (días libres, relevo) u otra.</translation>
    </message>
    <message>
        <source>Of this hospital, on the day of publishing.</source>
        <translation>De este hospital, el día de la publicación.</translation>
    </message>
    <message>
        <source>Active ones who are trained, and whose training had not run out that day.</source>
        <translation>Activas y formadas, cuya formación seguía vigente ese día.</translation>
    </message>
    <message>
        <source>Whose latest training was within the period, refreshers included.</source>
        <translation>Cuya última formación fue en el periodo, incluidos los repasos.</translation>
    </message>
    <message>
        <source>In which an active supporter works.</source>
        <translation>En las que trabaja una persona de apoyo activa.</translation>
    </message>
    <message>
        <source>Where more help is to be had, as the resource sheets name it.</source>
        <translation>Donde hay más ayuda, tal como figura en las hojas de recursos.</translation>
    </message>
    <message>
        <source>Called or looked up by the programme within the time set for each.</source>
        <translation>Comprobados por el programa dentro del plazo fijado para cada uno.</translation>
    </message>
</context>
<context>
    <name>ReportSentences</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Q%1 %2 (%3)</source>
        <translation>T%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Half-year %1 %2 (%3)</source>
        <translation>Semestre %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Not enough to report for %1.</source>
        <translation>No hay suficiente para informar de %1.</translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1 todavía no ha terminado.</translation>
    </message>
    <message>
        <source>Its figures can be published after %1.</source>
        <translation>Sus cifras se pueden publicar después del %1.</translation>
    </message>
    <message>
        <source>The figures of %1 are published in another way.</source>
        <translation>Las cifras de %1 se publicaron de otra manera.</translation>
    </message>
    <message>
        <source>Quarters, half-years and years beside one another would let hidden figures be worked out. Choose a period like those already published.</source>
        <translation>Trimestres, semestres y años unos junto a otros permitirían deducir cifras ocultas. Elija un periodo como los ya publicados.</translation>
    </message>
    <message>
        <source>A part of %1 has not been published.</source>
        <translation>Una parte de %1 no se ha publicado.</translation>
    </message>
    <message>
        <source>Publish its quarters first; then the whole can follow.</source>
        <translation>Publique primero sus trimestres; después puede seguir el conjunto.</translation>
    </message>
    <message>
        <source>%1 has not been published.</source>
        <translation>%1 no se ha publicado.</translation>
    </message>
    <message>
        <source>A coordinator or director publishes it; then it is here.</source>
        <translation>Lo publica la coordinación o la dirección; después estará aquí.</translation>
    </message>
    <message>
        <source>%1 has been published already.</source>
        <translation>%1 ya se ha publicado.</translation>
    </message>
    <message>
        <source>Published figures never change. What was entered later counts in the next period.</source>
        <translation>Las cifras publicadas nunca cambian. Lo que se anotó más tarde cuenta en el periodo siguiente.</translation>
    </message>
    <message>
        <source>%1 cannot be published.</source>
        <translation>%1 no se puede publicar.</translation>
    </message>
    <message>
        <source>The last check held the figures back, so nothing was published. Your data is safe.</source>
        <translation>La última comprobación retuvo las cifras, así que no se publicó nada. Sus datos están a salvo.</translation>
    </message>
    <message>
        <source>Offer made and declined: %1 of all. Further help taken up: %2 of those supported. First outreach within the target: %3 of all.</source>
        <translation>Oferta hecha y no aceptada: %1 del total. Otra ayuda aceptada: %2 de quienes recibieron apoyo. Primer contacto dentro del plazo: %3 del total.</translation>
    </message>
    <message>
        <source>Figures are shown from %1 people and three events. These referrals are counted with the next period, and both are published together.</source>
        <translation>Las cifras se muestran a partir de %1 personas y tres eventos. Estas derivaciones se cuentan con el periodo siguiente y ambos se publican juntos.</translation>
    </message>
    <message>
        <source>%1 may have been published already.</source>
        <translation>Es posible que %1 ya se haya publicado.</translation>
    </message>
    <message>
        <source>A backup took the place of a file whose reports cannot be read here. If this period was published from it, those figures stay and it must not be published again. If it never was, a director states so with the command: wardmate-cli publish %1 --never-published</source>
        <translation>Una copia ocupó el lugar de un archivo cuyos informes no se pueden leer aquí. Si este período se publicó desde ese archivo, esas cifras quedan y no se debe publicar otra vez. Si nunca se publicó, la dirección lo declara con la orden: wardmate-cli publish %1 --never-published</translation>
    </message>
    <message>
        <source>Referrals counted in %1 were lost.</source>
        <translation>Se perdieron derivaciones contadas en %1.</translation>
    </message>
    <message>
        <source>Its published totals count more referrals than a restored backup held. Enter those again, with the days they came in; then its lists can be published.</source>
        <translation>Sus totales publicados cuentan más derivaciones de las que tenía la copia restaurada. Anótelas otra vez, con los días en que llegaron; después se pueden publicar sus listas.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>All referrals</source>
        <translation>Todas las derivaciones</translation>
    </message>
    <message>
        <source>Peer support, %1</source>
        <translation>Apoyo entre colegas, %1</translation>
    </message>
    <message>
        <source>No number had to be hidden.</source>
        <translation>No hubo que ocultar ningún número.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are hidden.</source>
        <translation>
            <numerusform>Hay %n número oculto.</numerusform>
            <numerusform>Hay %n números ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small numbers are hidden so that no colleague can be recognised. Where one is hidden, a second one is hidden with it, so that subtraction does not work.</source>
        <translation>Los números pequeños se ocultan para que no se pueda reconocer a ningún colega. Donde se oculta uno, se oculta un segundo con él, para que no sirva restar.</translation>
    </message>
    <message>
        <source>Published on %1. Published figures never change: what was entered later is counted in the next period.</source>
        <translation>Publicado el %1. Las cifras publicadas nunca cambian: lo que se anotó más tarde se cuenta en el periodo siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n derivación</numerusform>
            <numerusform>%n derivaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Small numbers are hidden.</source>
        <translation>Los números pequeños están ocultos.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>The programme itself</source>
        <translation>El propio programa</translation>
    </message>
    <message>
        <source>About the programme and not about people who were supported; only what the programme keeps count of.</source>
        <translation>Sobre el programa y no sobre las personas que recibieron apoyo; solo aquello de lo que el programa lleva la cuenta.</translation>
    </message>
    <message>
        <source>Each referral is counted once in every list. Numbers under %1, and numbers of fewer people or of fewer than three events, are not shown; &quot;%2&quot; does not mean none.</source>
        <translation>Cada derivación se cuenta una vez en cada lista. No se muestran los números inferiores a %1 ni los de menos personas o de menos de tres eventos; «%2» no significa ninguno.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Every number of this list is hidden (%1): %2.</source>
        <translation>Todos los números de esta lista están ocultos (%1): %2.</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>What the programme is for, and what it does not try to be.</source>
        <translation>Para qué existe el programa y qué no pretende ser.</translation>
    </message>
    <message>
        <source>Who becomes a supporter, and how that is decided.</source>
        <translation>Quién llega a ser persona de apoyo y cómo se decide.</translation>
    </message>
    <message>
        <source>What supporters learn before they begin and keep fresh later.</source>
        <translation>Qué aprenden las personas de apoyo antes de empezar y cómo lo mantienen al día.</translation>
    </message>
    <message>
        <source>Who stands behind the supporters with professional help.</source>
        <translation>Quién respalda a las personas de apoyo con ayuda profesional.</translation>
    </message>
    <message>
        <source>What a supporter does, where it ends, and what stays confidential.</source>
        <translation>Qué hace una persona de apoyo, dónde termina su papel y qué es confidencial.</translation>
    </message>
    <message>
        <source>How colleagues come to a supporter, and who reaches out to them.</source>
        <translation>Cómo llegan los colegas a una persona de apoyo y quién se acerca a ellos.</translation>
    </message>
    <message>
        <source>What keeps supporters well themselves.</source>
        <translation>Qué mantiene bien a las propias personas de apoyo.</translation>
    </message>
    <message>
        <source>How the programme knows whether it does what it is for.</source>
        <translation>Cómo sabe el programa si cumple con lo que se propone.</translation>
    </message>
    <message>
        <source>The eight areas are those of a published consensus: 92 experts from 17 countries agreed on 62 of 77 statements (Creamer and others, 2012). The questions are this program&apos;s own words, for a programme in a hospital; they are not the statements of the consensus, and no certificate follows from them.</source>
        <translation>Las ocho áreas son las de un consenso publicado: 92 expertos de 17 países coincidieron en 62 de 77 afirmaciones (Creamer y otros, 2012). Las preguntas están redactadas por esta aplicación para un programa de hospital; no son las afirmaciones del consenso y de ellas no se sigue ningún certificado.</translation>
    </message>
    <message>
        <source>%1 of %2 in place</source>
        <translation>%1 de %2 implantados</translation>
    </message>
    <message>
        <source>%1 partly</source>
        <translation>%1 en parte</translation>
    </message>
    <message>
        <source>%1 not yet</source>
        <translation>%1 todavía no</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 sin responder</translation>
    </message>
    <message>
        <source>The goals of the programme are written down, and leadership has agreed to them.</source>
        <translation>Los objetivos del programa están por escrito y la dirección los ha aprobado.</translation>
    </message>
    <message>
        <source>They say what a supporter offers: somebody who listens, practical first help, and the way to further help.</source>
        <translation>Dicen qué ofrece una persona de apoyo: alguien que escucha, una primera ayuda práctica y el camino hacia más ayuda.</translation>
    </message>
    <message>
        <source>They say what peer support is not: no therapy, no inquiry, no judgement of work.</source>
        <translation>Dicen qué no es el apoyo entre colegas: ni terapia, ni investigación, ni juicio del trabajo.</translation>
    </message>
    <message>
        <source>It is settled which groups of staff are served, and from when.</source>
        <translation>Está decidido a qué grupos de personal se atiende y desde cuándo.</translation>
    </message>
    <message>
        <source>Supporters are named by their colleagues rather than only volunteering.</source>
        <translation>Las personas de apoyo son propuestas por sus colegas y no solo se ofrecen ellas mismas.</translation>
    </message>
    <message>
        <source>They know the work from their own experience and are respected by their peers.</source>
        <translation>Conocen el trabajo por experiencia propia y sus colegas las respetan.</translation>
    </message>
    <message>
        <source>Each one is talked with before being taken on, and more than one person decides.</source>
        <translation>Se habla con cada una antes de incorporarla, y decide más de una persona.</translation>
    </message>
    <message>
        <source>The team mirrors the staff it serves in profession, specialty and background.</source>
        <translation>El equipo refleja al personal al que atiende en profesión, especialidad y procedencia.</translation>
    </message>
    <message>
        <source>Nobody supports a colleague before the basic training is done.</source>
        <translation>Nadie apoya a un colega antes de terminar la formación básica.</translation>
    </message>
    <message>
        <source>It practises listening, psychological first aid, seeing when more help is needed, and referring on.</source>
        <translation>En ella se practica escuchar, los primeros auxilios psicológicos, reconocer cuándo hace falta más ayuda y derivar.</translation>
    </message>
    <message>
        <source>There is a standard to meet at its end, and it is the same for everybody.</source>
        <translation>Al final hay un nivel que alcanzar, igual para todos.</translation>
    </message>
    <message>
        <source>Training is refreshed, and the program shows whose has run out.</source>
        <translation>La formación se repasa, y se ve a quién se le ha vencido.</translation>
    </message>
    <message>
        <source>A mental-health professional advises the programme and its training.</source>
        <translation>Un profesional de salud mental asesora al programa y su formación.</translation>
    </message>
    <message>
        <source>Supporters know whom to call when they are unsure or worried, at any hour.</source>
        <translation>Las personas de apoyo saben a quién llamar si tienen dudas o inquietud, a cualquier hora.</translation>
    </message>
    <message>
        <source>There is an agreed way to professional help, and it is quick.</source>
        <translation>Hay un camino acordado hacia la ayuda profesional, y es rápido.</translation>
    </message>
    <message>
        <source>Supporters have in writing where their role ends.</source>
        <translation>Las personas de apoyo tienen por escrito dónde termina su papel.</translation>
    </message>
    <message>
        <source>What is confidential, and the few exceptions, are settled, approved by counsel and told to the peer first.</source>
        <translation>Lo confidencial y sus pocas excepciones están fijados, aprobados por la asesoría jurídica y se dicen primero al colega.</translation>
    </message>
    <message>
        <source>Nobody supports somebody over whom they have authority or a review role.</source>
        <translation>Nadie apoya a alguien sobre quien tiene autoridad o una función de evaluación.</translation>
    </message>
    <message>
        <source>No notes are kept of what was said.</source>
        <translation>No se guardan notas de lo que se dijo.</translation>
    </message>
    <message>
        <source>After a hard event the programme reaches out; nobody has to ask.</source>
        <translation>Tras un evento duro, el programa se acerca; nadie tiene que pedirlo.</translation>
    </message>
    <message>
        <source>Everybody can also come by themselves, and knows how.</source>
        <translation>Todos pueden acudir también por su cuenta y saben cómo.</translation>
    </message>
    <message>
        <source>A peer can decline, ask for another supporter, and come back later.</source>
        <translation>El colega puede rechazar, pedir otra persona de apoyo y volver más adelante.</translation>
    </message>
    <message>
        <source>Nights and weekends are covered, or it is said who helps then.</source>
        <translation>Las noches y los fines de semana están cubiertos, o se dice quién ayuda entonces.</translation>
    </message>
    <message>
        <source>The load of each supporter is limited and looked at.</source>
        <translation>La carga de cada persona de apoyo está limitada y se revisa.</translation>
    </message>
    <message>
        <source>Supporters meet regularly, and somebody asks how they are themselves.</source>
        <translation>Las personas de apoyo se reúnen con regularidad y alguien les pregunta cómo están.</translation>
    </message>
    <message>
        <source>They can pause or stop without giving a reason, and get support when they need it.</source>
        <translation>Pueden hacer una pausa o dejarlo sin dar razones, y reciben apoyo cuando lo necesitan.</translation>
    </message>
    <message>
        <source>The time they give counts as working time and is thanked for.</source>
        <translation>El tiempo que dedican cuenta como tiempo de trabajo y se agradece.</translation>
    </message>
    <message>
        <source>It is settled by which figures the programme is looked at, each tied to a goal.</source>
        <translation>Está decidido con qué cifras se mira el programa, cada una ligada a un objetivo.</translation>
    </message>
    <message>
        <source>Figures that identify nobody are published at fixed times.</source>
        <translation>Se publican en fechas fijas cifras que no identifican a nadie.</translation>
    </message>
    <message>
        <source>Peers and supporters are asked, without names, whether it helped.</source>
        <translation>Se pregunta a los colegas y a las personas de apoyo, sin nombres, si sirvió.</translation>
    </message>
    <message>
        <source>Something was changed in the last year because of what was found.</source>
        <translation>En el último año se cambió algo a raíz de lo encontrado.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>What is not in place yet</source>
        <translation>Lo que aún no está implantado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Dark is in place, lighter partly, pale not yet or not answered. There is no total on purpose: one missing piece can matter more than ten that are there.</source>
        <translation>Oscuro es implantado, más claro en parte, pálido todavía no o sin responder. No hay un total a propósito: una pieza que falta puede importar más que diez que están.</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Where the areas are from</source>
        <translation>De dónde vienen las áreas</translation>
    </message>
    <message>
        <source>Self-check of the peer support programme</source>
        <translation>Autoevaluación del programa de apoyo entre colegas</translation>
    </message>
    <message>
        <source>About the programme, never about a person.</source>
        <translation>Sobre el programa, nunca sobre una persona.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Supporter asked</source>
        <translation>Persona de apoyo avisada</translation>
    </message>
    <message>
        <source>Outreach under way</source>
        <translation>Primer contacto en curso</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <source>Being supported</source>
        <translation>Con apoyo en curso</translation>
    </message>
    <message>
        <source>Offer made, declined</source>
        <translation>Oferta hecha, no aceptada</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrada</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Con apoyo</translation>
    </message>
    <message>
        <source>Brief contact</source>
        <translation>Contacto breve</translation>
    </message>
    <message>
        <source>Offer made, declined, resources given</source>
        <translation>Oferta hecha, no aceptada, recursos entregados</translation>
    </message>
    <message>
        <source>Supported elsewhere</source>
        <translation>Con apoyo en otro lugar</translation>
    </message>
    <message>
        <source>Further help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Hubo contacto</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation>Contacto equivocado</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Pidió esperar</translation>
    </message>
    <message>
        <source>Under 15 minutes</source>
        <translation>Menos de 15 minutos</translation>
    </message>
    <message>
        <source>15 to 29 minutes</source>
        <translation>De 15 a 29 minutos</translation>
    </message>
    <message>
        <source>30 to 44 minutes</source>
        <translation>De 30 a 44 minutos</translation>
    </message>
    <message>
        <source>45 to 59 minutes</source>
        <translation>De 45 a 59 minutos</translation>
    </message>
    <message>
        <source>60 minutes or more</source>
        <translation>60 minutos o más</translation>
    </message>
    <message>
        <source>Employee assistance programme</source>
        <translation>Programa de asistencia al empleado</translation>
    </message>
    <message>
        <source>Mental health professional</source>
        <translation>Profesional de salud mental</translation>
    </message>
    <message>
        <source>Chaplain</source>
        <translation>Capellán</translation>
    </message>
    <message>
        <source>Physician or nurse health programme</source>
        <translation>Programa de salud para médicos o enfermería</translation>
    </message>
    <message>
        <source>Medico-legal advice</source>
        <translation>Asesoría médico-legal</translation>
    </message>
    <message>
        <source>Coaching for disclosure and apology</source>
        <translation>Preparación para informar y disculparse</translation>
    </message>
    <message>
        <source>Time off or schedule</source>
        <translation>Días libres u horario</translation>
    </message>
    <message>
        <source>Occupational health</source>
        <translation>Salud laboral</translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation>Atención primaria</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Línea de crisis</translation>
    </message>
    <message>
        <source>Practical relief</source>
        <translation>Alivio práctico</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>Someone from the same unit</source>
        <translation>Alguien de la misma unidad</translation>
    </message>
    <message>
        <source>Someone from another unit</source>
        <translation>Alguien de otra unidad</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>La propia persona</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Department leader</source>
        <translation>Jefatura de servicio</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Enfermería responsable de turno</translation>
    </message>
    <message>
        <source>Risk or legal</source>
        <translation>Riesgos o asesoría jurídica</translation>
    </message>
    <message>
        <source>Patient safety</source>
        <translation>Seguridad del paciente</translation>
    </message>
    <message>
        <source>Chair of RCA or M&amp;M</source>
        <translation>Presidencia de análisis causal o M&amp;M</translation>
    </message>
    <message>
        <source>Training lead</source>
        <translation>Responsable de formación</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Persona de apoyo</translation>
    </message>
    <message>
        <source>Automatic trigger</source>
        <translation>Aviso automático</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Safety report</source>
        <translation>Aviso de seguridad</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Reunión de equipo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Medical error</source>
        <translation>Error médico</translation>
    </message>
    <message>
        <source>Preventable harm</source>
        <translation>Daño evitable</translation>
    </message>
    <message>
        <source>Unexpected death of a patient</source>
        <translation>Muerte inesperada de un paciente</translation>
    </message>
    <message>
        <source>Event with a child</source>
        <translation>Evento con un menor</translation>
    </message>
    <message>
        <source>Death of a young adult</source>
        <translation>Muerte de un adulto joven</translation>
    </message>
    <message>
        <source>First death of a patient</source>
        <translation>Primera muerte de un paciente</translation>
    </message>
    <message>
        <source>Deterioration not detected</source>
        <translation>Deterioro no detectado</translation>
    </message>
    <message>
        <source>Several bad outcomes</source>
        <translation>Varios malos resultados</translation>
    </message>
    <message>
        <source>Death of a long-term patient</source>
        <translation>Muerte de un paciente de mucho tiempo</translation>
    </message>
    <message>
        <source>Patient resembled family</source>
        <translation>Paciente parecido a un familiar</translation>
    </message>
    <message>
        <source>Aggression or assault</source>
        <translation>Agresión</translation>
    </message>
    <message>
        <source>Needlestick or exposure</source>
        <translation>Pinchazo o exposición</translation>
    </message>
    <message>
        <source>Lawsuit or claim</source>
        <translation>Demanda o reclamación</translation>
    </message>
    <message>
        <source>Complaint to a board</source>
        <translation>Queja ante un colegio o junta</translation>
    </message>
    <message>
        <source>Review (RCA, peer review)</source>
        <translation>Revisión (análisis causal, entre pares)</translation>
    </message>
    <message>
        <source>Death of a colleague</source>
        <translation>Muerte de un colega</translation>
    </message>
    <message>
        <source>Event in the community</source>
        <translation>Evento en la comunidad</translation>
    </message>
    <message>
        <source>Mass casualty or disaster</source>
        <translation>Múltiples víctimas o desastre</translation>
    </message>
    <message>
        <source>Difficult diagnosis given</source>
        <translation>Diagnóstico difícil comunicado</translation>
    </message>
    <message>
        <source>Moral distress</source>
        <translation>Malestar moral</translation>
    </message>
    <message>
        <source>Conflict at work</source>
        <translation>Conflicto en el trabajo</translation>
    </message>
    <message>
        <source>Cumulative stress</source>
        <translation>Estrés acumulado</translation>
    </message>
    <message>
        <source>Personal loss</source>
        <translation>Pérdida personal</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>No comunicado</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Clinical outcome</source>
        <translation>Resultado clínico</translation>
    </message>
    <message>
        <source>Error or harm</source>
        <translation>Error o daño</translation>
    </message>
    <message>
        <source>Aggression or exposure</source>
        <translation>Agresión o exposición</translation>
    </message>
    <message>
        <source>Legal or review</source>
        <translation>Legal o revisión</translation>
    </message>
    <message>
        <source>Staff or other</source>
        <translation>Personal u otro</translation>
    </message>
    <message>
        <source>Interventional</source>
        <translation>Intervencionista</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Surgical</source>
        <translation>Quirúrgico</translation>
    </message>
    <message>
        <source>Anaesthesia</source>
        <translation>Anestesia</translation>
    </message>
    <message>
        <source>Obstetric</source>
        <translation>Obstétrico</translation>
    </message>
    <message>
        <source>Paediatric</source>
        <translation>Pediátrico</translation>
    </message>
    <message>
        <source>Psychiatric</source>
        <translation>Psiquiátrico</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgencias</translation>
    </message>
    <message>
        <source>Critical care</source>
        <translation>Cuidados críticos</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Interpersonal</source>
        <translation>Interpersonal</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Advanced practice (NP, PA, CRNA)</source>
        <translation>Práctica avanzada (NP, PA, CRNA)</translation>
    </message>
    <message>
        <source>Registered nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Practical nurse</source>
        <translation>Enfermería práctica</translation>
    </message>
    <message>
        <source>Nursing assistant</source>
        <translation>Auxiliar de enfermería</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Matrona</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Farmacéutico</translation>
    </message>
    <message>
        <source>Respiratory therapist</source>
        <translation>Terapeuta respiratorio</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Therapist (PT, OT, speech)</source>
        <translation>Terapeuta (físico, ocupacional, habla)</translation>
    </message>
    <message>
        <source>Social work or chaplain</source>
        <translation>Trabajo social o capellanía</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>En formación</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Environmental services</source>
        <translation>Limpieza y entorno</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administrativo</translation>
    </message>
    <message>
        <source>Other profession</source>
        <translation>Otra profesión</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residente</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Fellow</translation>
    </message>
    <message>
        <source>Early career</source>
        <translation>Inicio de carrera</translation>
    </message>
    <message>
        <source>Mid career</source>
        <translation>Mitad de carrera</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Sénior</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Dirigente</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formación</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Dejó el equipo</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>No binario</translation>
    </message>
    <message>
        <source>Self-described</source>
        <translation>Descrito por la persona</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Find a supporter</source>
        <translation>Buscar persona de apoyo</translation>
    </message>
    <message>
        <source>Supporter told</source>
        <translation>Persona de apoyo avisada</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Peer accepted</source>
        <translation>El colega aceptó</translation>
    </message>
    <message>
        <source>Log conversation</source>
        <translation>Anotar conversación</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Peer declined</source>
        <translation>El colega no aceptó</translation>
    </message>
    <message>
        <source>Resources given</source>
        <translation>Recursos entregados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ask another supporter</source>
        <translation>Pedir a otra persona de apoyo</translation>
    </message>
    <message>
        <source>Supporter cannot take it</source>
        <translation>La persona de apoyo no puede</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Levantar la retención</translation>
    </message>
    <message>
        <source>Crisis line given</source>
        <translation>Línea de crisis entregada</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Relevo pasado</translation>
    </message>
    <message>
        <source>Ready to match</source>
        <translation>Lista para asignar</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>The same as an earlier row</source>
        <translation>Igual que una fila anterior</translation>
    </message>
    <message>
        <source>Somebody of this name is here already</source>
        <translation>Ya hay alguien con ese nombre</translation>
    </message>
    <message>
        <source>This row was brought in before</source>
        <translation>Esta fila ya se incorporó antes</translation>
    </message>
    <message>
        <source>The date does not exist</source>
        <translation>La fecha no existe</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>Falta la fecha</translation>
    </message>
    <message>
        <source>The date is too far off to be right</source>
        <translation>La fecha está demasiado lejos para ser correcta</translation>
    </message>
    <message>
        <source>The date lies before the one it should follow</source>
        <translation>La fecha es anterior a la que debería seguir</translation>
    </message>
    <message>
        <source>This is not a number that can be used</source>
        <translation>Esto no es un número que se pueda usar</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Ni sí ni no</translation>
    </message>
    <message>
        <source>More cells than columns, so nobody can tell what is what</source>
        <translation>Más celdas que columnas; no se sabe qué es qué</translation>
    </message>
    <message>
        <source>Names of this event were erased already and stay erased</source>
        <translation>Los nombres de este evento ya se borraron y siguen borrados</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Career stage</source>
        <translation>Etapa profesional</translation>
    </message>
    <message>
        <source>Experience with such events</source>
        <translation>Experiencia en eventos así</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Gender asked for</source>
        <translation>Género pedido</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Profile up to date</source>
        <translation>Perfil al día</translation>
    </message>
    <message>
        <source>Involved in the same event</source>
        <translation>Estuvo en el mismo evento</translation>
    </message>
    <message>
        <source>Has authority or a review role over the peer</source>
        <translation>Tiene autoridad o función de revisión sobre el colega</translation>
    </message>
    <message>
        <source>The peer would rather not</source>
        <translation>El colega prefiere que no</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activa</translation>
    </message>
    <message>
        <source>Training not valid</source>
        <translation>Formación no válida</translation>
    </message>
    <message>
        <source>No confidentiality agreement</source>
        <translation>Sin acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>En el límite</translation>
    </message>
    <message>
        <source>Resting after a referral</source>
        <translation>En descanso tras una derivación</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Would rather not take this kind of event</source>
        <translation>Prefiere no atender este tipo de evento</translation>
    </message>
    <message>
        <source>Career stage too far below</source>
        <translation>Etapa profesional muy por debajo</translation>
    </message>
    <message>
        <source>Set aside for this peer</source>
        <translation>Descartada para este colega</translation>
    </message>
    <message>
        <source>From a partner institution while somebody here can help</source>
        <translation>De una institución asociada cuando alguien de aquí puede ayudar</translation>
    </message>
    <message>
        <source>Raise a limit</source>
        <translation>Subir un límite</translation>
    </message>
    <message>
        <source>Wait for a supporter</source>
        <translation>Esperar a una persona de apoyo</translation>
    </message>
    <message>
        <source>Renew training</source>
        <translation>Renovar la formación</translation>
    </message>
    <message>
        <source>Have the agreement signed</source>
        <translation>Conseguir la firma del acuerdo</translation>
    </message>
    <message>
        <source>Lift the rule on career stage</source>
        <translation>Levantar la regla de etapa profesional</translation>
    </message>
    <message>
        <source>Allow a pair that was set aside</source>
        <translation>Permitir una pareja descartada</translation>
    </message>
    <message>
        <source>Ask a partner institution</source>
        <translation>Pedir a una institución asociada</translation>
    </message>
    <message>
        <source>The coordinator makes contact in person</source>
        <translation>La coordinación establece el contacto personalmente</translation>
    </message>
    <message>
        <source>Offer an outside line</source>
        <translation>Ofrecer una línea externa</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Medical chart number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Age over 89</source>
        <translation>Edad superior a 89</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Room or bed</source>
        <translation>Habitación o cama</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Other identifying number</source>
        <translation>Otro número identificativo</translation>
    </message>
    <message>
        <source>Request to the supporter</source>
        <translation>Petición a la persona de apoyo</translation>
    </message>
    <message>
        <source>First message to the peer</source>
        <translation>Primer mensaje al colega</translation>
    </message>
    <message>
        <source>Resources for the peer</source>
        <translation>Recursos para el colega</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Peer line</source>
        <translation>Línea entre colegas</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Apoyo psicológico</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Asesoría legal</translation>
    </message>
    <message>
        <source>Stress reduction</source>
        <translation>Reducción del estrés</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Faith and chaplaincy</source>
        <translation>Fe y capellanía</translation>
    </message>
    <message>
        <source>Other local help</source>
        <translation>Otra ayuda local</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Todo el personal</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Nurses and midwives</source>
        <translation>Enfermería y matronas</translation>
    </message>
    <message>
        <source>Trainees and students</source>
        <translation>Personal en formación y estudiantes</translation>
    </message>
    <message>
        <source>First responders</source>
        <translation>Personal de primera respuesta</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Who referred</source>
        <translation>Quién derivó</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>First outreach within the target</source>
        <translation>Primer contacto dentro del plazo</translation>
    </message>
    <message>
        <source>Number of conversations</source>
        <translation>Número de conversaciones</translation>
    </message>
    <message>
        <source>Further help taken up</source>
        <translation>Otra ayuda aceptada</translation>
    </message>
    <message>
        <source>Advanced practice</source>
        <translation>Práctica avanzada</translation>
    </message>
    <message>
        <source>Allied health</source>
        <translation>Otras profesiones sanitarias</translation>
    </message>
    <message>
        <source>Other professions</source>
        <translation>Otras profesiones</translation>
    </message>
    <message>
        <source>The peer</source>
        <translation>El colega</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un colega</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Jefaturas</translation>
    </message>
    <message>
        <source>A safety process</source>
        <translation>Un proceso de seguridad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other, or still open</source>
        <translation>Otro, o aún abierta</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>Dentro del plazo</translation>
    </message>
    <message>
        <source>Later, or not yet</source>
        <translation>Más tarde, o todavía no</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>Tres o más</translation>
    </message>
    <message>
        <source>Professional help</source>
        <translation>Ayuda profesional</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Ayuda práctica</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Por trimestre</translation>
    </message>
    <message>
        <source>By half-year</source>
        <translation>Por semestre</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Solo el total</translation>
    </message>
    <message>
        <source>Sum of published periods</source>
        <translation>Suma de periodos publicados</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>At limit</source>
        <translation>En el límite</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>Formación por renovar</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Documento (PDF)</translation>
    </message>
    <message>
        <source>Folder of CSV files</source>
        <translation>Carpeta de archivos CSV</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Archivo JSON</translation>
    </message>
    <message>
        <source>Is asked at present</source>
        <translation>Es a quien se ha pedido</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>La fecha está en el futuro</translation>
    </message>
    <message>
        <source>Trial or hearing</source>
        <translation>Juicio o audiencia</translation>
    </message>
    <message>
        <source>Anniversary of the event</source>
        <translation>Aniversario del evento</translation>
    </message>
    <message>
        <source>Review or inquiry</source>
        <translation>Revisión o investigación</translation>
    </message>
    <message>
        <source>Another day that may weigh</source>
        <translation>Otro día que puede pesar</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>A row of totals or a footer, not a person</source>
        <translation>Una fila de totales o un pie de página, no una persona</translation>
    </message>
    <message>
        <source>The headings once more</source>
        <translation>Los encabezados otra vez</translation>
    </message>
    <message>
        <source>Goals of peer support</source>
        <translation>Objetivos del apoyo entre colegas</translation>
    </message>
    <message>
        <source>Choosing supporters</source>
        <translation>Elección de las personas de apoyo</translation>
    </message>
    <message>
        <source>Training and accreditation</source>
        <translation>Formación y acreditación</translation>
    </message>
    <message>
        <source>Mental-health professionals</source>
        <translation>Profesionales de salud mental</translation>
    </message>
    <message>
        <source>The supporters&apos; role</source>
        <translation>Papel de las personas de apoyo</translation>
    </message>
    <message>
        <source>Access to supporters</source>
        <translation>Acceso a las personas de apoyo</translation>
    </message>
    <message>
        <source>Looking after supporters</source>
        <translation>Cuidado de las personas de apoyo</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Implantado</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Active supporters</source>
        <translation>Personas de apoyo activas</translation>
    </message>
    <message>
        <source>Supporters whose training is in date</source>
        <translation>Personas de apoyo con formación vigente</translation>
    </message>
    <message>
        <source>Supporters trained in the period</source>
        <translation>Personas de apoyo formadas en el periodo</translation>
    </message>
    <message>
        <source>Units with a supporter of their own</source>
        <translation>Unidades con persona de apoyo propia</translation>
    </message>
    <message>
        <source>Further resources in the directory</source>
        <translation>Otros recursos en el directorio</translation>
    </message>
    <message>
        <source>Resources checked locally, and lately</source>
        <translation>Recursos comprobados aquí y hace poco</translation>
    </message>
    <message>
        <source>Too long to be what the column holds</source>
        <translation>Demasiado largo para lo que contiene la columna</translation>
    </message>
</context>
<context>
    <name>wardmate</name>
    <message>
        <source>Peer support for clinicians, kept confidential</source>
        <translation>Apoyo entre colegas sanitarios, en confianza</translation>
    </message>
    <message>
        <source>Open a sample programme of which nothing is kept.</source>
        <translation>Abrir un programa de muestra del que no se guarda nada.</translation>
    </message>
    <message>
        <source>The program file to open.</source>
        <translation>El archivo de programa que se abre.</translation>
    </message>
    <message>
        <source>Start a programme.</source>
        <translation>Crear un programa.</translation>
    </message>
</context>
<context>
    <name>wardmate::AreasDialog</name>
    <message>
        <source>change practice areas</source>
        <extracomment>Named in the Edit menu after Undo or Redo</extracomment>
        <translation>cambiar las áreas de práctica</translation>
    </message>
    <message>
        <source>Add as a &amp;word for it</source>
        <translation>Añadir como &amp;palabra suya</translation>
    </message>
    <message>
        <source>Add as a &amp;new area under it</source>
        <translation>Añadir como área &amp;nueva debajo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Practice areas</source>
        <translation>Áreas de práctica</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <translation>Elegir un área</translation>
    </message>
    <message>
        <source>Words and areas you added</source>
        <translation>Palabras y áreas añadidas</translation>
    </message>
    <message>
        <source>&amp;Text as your lists write it</source>
        <translation>&amp;Texto tal como está en sus listas</translation>
    </message>
    <message>
        <source>Means &amp;here</source>
        <translation>Aquí si&amp;gnifica</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Save areas</source>
        <translation>&amp;Guardar áreas</translation>
    </message>
    <message>
        <source>Practice areas and the words they go by</source>
        <translation>Áreas de práctica y las palabras que las nombran</translation>
    </message>
    <message>
        <source>How near two specialties are is read from these areas. Add the names and abbreviations of your hospital.</source>
        <translation>La cercanía entre dos especialidades se lee de estas áreas. Añada los nombres y abreviaturas de su hospital.</translation>
    </message>
    <message>
        <source>%1: a new area under %2</source>
        <comment>area, area</comment>
        <translation>%1: área nueva bajo %2</translation>
    </message>
    <message>
        <source>%1: means %2</source>
        <comment>word, area</comment>
        <translation>%1: significa %2</translation>
    </message>
    <message>
        <source>Nothing has been added yet; the areas that come with the program are used.</source>
        <translation>Aún no se ha añadido nada; se usan las áreas que vienen con la aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) and area(s) you added</source>
        <translation>
            <numerusform>%n palabra o área añadida</numerusform>
            <numerusform>%n palabras y áreas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is understood as shows here while you type.</source>
        <translation>Aquí se ve cómo se entiende mientras se escribe.</translation>
    </message>
    <message>
        <source>No area is known for this; it fits only the same words.</source>
        <translation>No se conoce un área para esto; solo coincide con las mismas palabras.</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <comment>area</comment>
        <translation>Se entiende como: %1</translation>
    </message>
</context>
<context>
    <name>wardmate::AreasPane</name>
    <message>
        <source>Reports have at most %1 areas, and one more for all that is in none. Join two of them first.</source>
        <translation>Los informes tienen como máximo %1 áreas y una más para lo que no está en ninguna. Una primero dos de ellas.</translation>
    </message>
    <message>
        <source>An area cannot be called &quot;all&quot; or &quot;other&quot;; both mean something else in every list.</source>
        <translation>Un área no puede llamarse «all» ni «other»; ambas palabras significan otra cosa en todas las listas.</translation>
    </message>
    <message>
        <source>The name of an area has at most %1 letters, so that it fits beside its number.</source>
        <translation>El nombre de un área tiene como máximo %1 letras, para que quepa junto a su número.</translation>
    </message>
    <message>
        <source>Areas in reports</source>
        <translation>Áreas en los informes</translation>
    </message>
    <message>
        <source>Reports do not count single units, they would be too small: they count areas. Give units that belong together the same area. What has none is counted under Other areas.</source>
        <translation>Los informes no cuentan unidades sueltas, serían demasiado pequeñas: cuentan áreas. Dé la misma área a las unidades que van juntas. La que no tiene ninguna se cuenta en Otras áreas.</translation>
    </message>
    <message>
        <source>Units and their areas</source>
        <translation>Unidades y sus áreas</translation>
    </message>
    <message>
        <source>Professions in reports</source>
        <translation>Profesiones en los informes</translation>
    </message>
    <message>
        <source>&amp;Area for the chosen units</source>
        <translation>Á&amp;rea para las unidades elegidas</translation>
    </message>
    <message>
        <source>Area for the chosen units</source>
        <translation>Área para las unidades elegidas</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>With the first published lists of a calendar year its areas are fixed until its end.</source>
        <translation>Con las primeras listas publicadas de un año natural, sus áreas quedan fijas hasta que termina.</translation>
    </message>
    <message>
        <source>Lists of %1 are published, so its areas stay as they were. What you change here counts from the lists of %2.</source>
        <translation>Hay listas publicadas de %1, así que sus áreas se quedan como estaban. Lo que cambie aquí cuenta desde las listas de %2.</translation>
    </message>
    <message>
        <source>change the areas</source>
        <translation>cambiar las áreas</translation>
    </message>
    <message>
        <source>The areas were kept.</source>
        <translation>Se guardaron las áreas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unit(s))</source>
        <translation>
            <numerusform>%1 (%n unidad)</numerusform>
            <numerusform>%1 (%n unidades)</numerusform>
        </translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Otras áreas</translation>
    </message>
    <message>
        <source>No units yet. They are taken up as referrals and supporters name them.</source>
        <translation>Aún no hay unidades. Se recogen cuando las nombran las derivaciones y las personas de apoyo.</translation>
    </message>
    <message>
        <source>%1 of at most %2 areas: %3</source>
        <translation>%1 de %2 áreas como máximo: %3</translation>
    </message>
    <message>
        <source>A&amp;reas in reports</source>
        <translation>Ár&amp;eas en los informes</translation>
    </message>
    <message>
        <source>&amp;Merge two units…</source>
        <translation>&amp;Fusionar dos unidades…</translation>
    </message>
    <message>
        <source>For two names of the same place</source>
        <translation>Para dos nombres del mismo lugar</translation>
    </message>
</context>
<context>
    <name>wardmate::AssignCommand</name>
    <message numerus="yes">
        <source>match %n peer(s)</source>
        <extracomment>Named in the Edit menu after Undo or Redo</extracomment>
        <translation>
            <numerusform>asignar a %n colega</numerusform>
            <numerusform>asignar a %n colegas</numerusform>
        </translation>
    </message>
    <message>
        <source>ask another supporter</source>
        <extracomment>Named in the Edit menu after Undo or Redo</extracomment>
        <translation>pedir a otra persona de apoyo</translation>
    </message>
</context>
<context>
    <name>wardmate::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Show only</source>
        <translation>&amp;Mostrar solo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Who did what kind of thing, by role and number, never by name. Each line is chained to the one before, so that none can be taken out unnoticed.</source>
        <translation>Quién hizo qué tipo de cosa, por función y número, nunca por nombre. Cada línea está encadenada a la anterior, para que ninguna pueda quitarse sin que se note.</translation>
    </message>
</context>
<context>
    <name>wardmate::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
</context>
<context>
    <name>wardmate::Backups</name>
    <message>
        <source>Where should backups go?</source>
        <translation>¿Dónde se guardan las copias de seguridad?</translation>
    </message>
    <message>
        <source>Making a backup and opening it to check it…</source>
        <translation>Se hace una copia de seguridad y se abre para comprobarla…</translation>
    </message>
    <message>
        <source>Opening the newest backup as a restore would…</source>
        <translation>Se abre la copia más reciente como al restaurarla…</translation>
    </message>
    <message>
        <source>The last backup did not work</source>
        <translation>La última copia de seguridad no se pudo hacer</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>Backup today</source>
        <translation>Copia de seguridad hoy</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Copia de seguridad hace %n día</numerusform>
            <numerusform>Copia de seguridad hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup could not be written: its place is not there. Plug the disk or stick in, or choose another place. The file itself is safe.</source>
        <translation>La última copia no se pudo escribir: su lugar no está. Conecte el disco o la memoria, o elija otro lugar. El archivo mismo está a salvo.</translation>
    </message>
    <message>
        <source>The last backup could not be written: there is no room left in its place. Make room, or choose another place. The file itself is safe.</source>
        <translation>La última copia no se pudo escribir: no queda espacio en su lugar. Libere espacio o elija otro lugar. El archivo mismo está a salvo.</translation>
    </message>
    <message>
        <source>The last backup could not be written: its place does not let the program write. Choose another one. The file itself is safe.</source>
        <translation>La última copia no se pudo escribir: su lugar no deja escribir a la aplicación. Elija otro. El archivo mismo está a salvo.</translation>
    </message>
    <message>
        <source>The last backup did not open well and was thrown away. Try another disk. The file itself is as it was.</source>
        <translation>La última copia no se abrió bien y se desechó. Pruebe con otro disco. El archivo mismo está como estaba.</translation>
    </message>
    <message>
        <source>The last backup could not be written. The file itself is safe.</source>
        <translation>La última copia no se pudo escribir. El archivo mismo está a salvo.</translation>
    </message>
</context>
<context>
    <name>wardmate::BinPane</name>
    <message numerus="yes">
        <source>What lies here for %n day(s) goes for good with the next erasing of names.</source>
        <translation>
            <numerusform>Lo que lleva aquí %n día desaparece con el próximo borrado de nombres.</numerusform>
            <numerusform>Lo que lleva aquí %n días desaparece con el próximo borrado de nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>En la papelera desde</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted things stay here %n day(s).</source>
        <translation>
            <numerusform>Lo eliminado permanece aquí %n día.</numerusform>
            <numerusform>Lo eliminado permanece aquí %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept by a legal hold</source>
        <translation>conservada por una retención legal</translation>
    </message>
    <message>
        <source>with the next erasing</source>
        <translation>con el próximo borrado</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>bring back from the bin</source>
        <translation>recuperar de la papelera</translation>
    </message>
    <message>
        <source>Referral brought back.</source>
        <translation>Derivación recuperada.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarla</translation>
    </message>
</context>
<context>
    <name>wardmate::BringInPage</name>
    <message>
        <source>The file looks &amp;wrong?</source>
        <translation>¿El archivo se ve &amp;mal?</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Las primeras filas de la lista</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Pegar celdas</translation>
    </message>
    <message>
        <source>In the spreadsheet, save the sheet as CSV, or copy the cells with their headings and paste them here. A CSV file can also be dropped on this page. Columns of notes stay out: free text about people is never brought in.</source>
        <translation>En la hoja de cálculo, guarde la hoja como CSV o copie las celdas con sus encabezados y péguelas aquí. También puede soltar un archivo CSV en esta página. Las columnas de notas se quedan fuera: el texto libre sobre personas nunca se incorpora.</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Primero el mes: 12/31/2026</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Primero el día: 31/12/2026</translation>
    </message>
    <message>
        <source>Year first: 2026-12-31</source>
        <translation>Primero el año: 2026-12-31</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Las celdas se separan con</translation>
    </message>
    <message>
        <source>Letters are stored as</source>
        <translation>Codificación de las letras</translation>
    </message>
    <message>
        <source>Change it when accents look like strange signs.</source>
        <translation>Cámbielo si los acentos parecen signos extraños.</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Fila de los encabezados</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Nothing has been copied yet. Copy the cells in the spreadsheet, then paste them here.</source>
        <translation>Aún no se ha copiado nada. Copie las celdas en la hoja de cálculo y péguelas aquí.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Incorporar una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <translation>Pegado: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file name, what was found</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is no list in that folder. Choose a CSV file.</source>
        <translation>En esa carpeta no hay ninguna lista. Elija un archivo CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder have other columns and were left out. Bring them in by themselves.</source>
        <translation>
            <numerusform>%n archivo de la carpeta tiene otras columnas y se dejó fuera. Tráigalo por separado.</numerusform>
            <numerusform>%n archivos de la carpeta tienen otras columnas y se dejaron fuera. Tráigalos por separado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::BulkActs</name>
    <message numerus="yes">
        <source>%1, %n referral(s)</source>
        <comment>act, count</comment>
        <extracomment>Name of an act in the Edit menu after &quot;Undo&quot;: &quot;supporter told, 3 referrals&quot;</extracomment>
        <translation>
            <numerusform>%1, %n derivación</numerusform>
            <numerusform>%1, %n derivaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n referral(s).</source>
        <comment>what has been done, count</comment>
        <translation>
            <numerusform>%1: %n derivación.</numerusform>
            <numerusform>%1: %n derivaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::CaseInputsModel</name>
    <message>
        <source>The hospital&apos;s own number</source>
        <translation>Número propio del hospital</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>That is not a number. Type digits, such as 1250 or 7.5.</source>
        <translation>Eso no es un número. Escriba cifras, como 1250 o 7,5.</translation>
    </message>
</context>
<context>
    <name>wardmate::CaseSwingModel</name>
    <message>
        <source>Between them</source>
        <translation>Entre ambos</translation>
    </message>
</context>
<context>
    <name>wardmate::CheckPage</name>
    <message>
        <source>Bring people who are here already &amp;up to date, where name and phone or e-mail agree</source>
        <translation>Act&amp;ualizar a quienes ya están, si coinciden el nombre y el teléfono o el correo</translation>
    </message>
    <message>
        <source>Rows that will not be added</source>
        <translation>Filas que no se añadirán</translation>
    </message>
    <message>
        <source>Co&amp;rrect</source>
        <translation>Co&amp;rregir</translation>
    </message>
    <message>
        <source>Leave &amp;empty</source>
        <translation>Dejar &amp;vacía</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n fila)</numerusform>
            <numerusform>%1 (%n filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column “%2”</source>
        <translation>Fila %1, columna «%2»</translation>
    </message>
    <message>
        <source>Row %1 will be added.</source>
        <translation>La fila %1 se añadirá.</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n row(s)…</source>
        <translation>
            <numerusform>Revisando %n fila…</numerusform>
            <numerusform>Revisando %n filas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::CheckRound</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Send a text message to %1</source>
        <translation>Enviar un mensaje de texto a %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Still right (&amp;Y)</source>
        <translation>Sigue bien (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Changed…</source>
        <translation>&amp;Cambió…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>Numbers to check</source>
        <translation>Números por comprobar</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Comprobar los números</translation>
    </message>
    <message>
        <source>We&amp;b page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>&amp;Keep and mark as checked</source>
        <translation>&amp;Guardar y marcar como comprobado</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Dejar como estaba</translation>
    </message>
    <message>
        <source>Call or look up each one, then say what you found. In the list: Y still right, C changed, R remove.</source>
        <translation>Llame o consulte cada uno y diga qué encontró. En la lista: Y sigue bien, C cambió, R retirar.</translation>
    </message>
    <message>
        <source>Nothing is due. Any of them can be checked again. In the list: Y still right, C changed, R remove.</source>
        <translation>No toca comprobar nada. Cualquiera se puede comprobar de nuevo. En la lista: Y sigue bien, C cambió, R retirar.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Every number in this list is checked.</source>
        <translation>Todos los números de esta lista están comprobados.</translation>
    </message>
    <message>
        <source>%1 is still right.</source>
        <translation>%1 sigue bien.</translation>
    </message>
    <message>
        <source>%1 has its new number.</source>
        <translation>%1 tiene su número nuevo.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 queda retirado.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Nú&amp;mero</translation>
    </message>
    <message>
        <source>Te&amp;xt messages</source>
        <translation>Mensajes de te&amp;xto</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>letter for: still right</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for: changed</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for: remove</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>wardmate::Choices</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>Someone from the same unit</source>
        <translation>Alguien de la misma unidad</translation>
    </message>
    <message>
        <source>Someone from another unit</source>
        <translation>Alguien de otra unidad</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>Lengua de señas estadounidense</translation>
    </message>
</context>
<context>
    <name>wardmate::ClinicianFields</name>
    <message>
        <source>Open &amp;it</source>
        <translation>A&amp;brirla</translation>
    </message>
    <message>
        <source>Other &amp;person</source>
        <translation>Otra p&amp;ersona</translation>
    </message>
    <message>
        <source>More wishe&amp;s…</source>
        <translation>Más pref&amp;erencias…</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Who is the referral for? Add a name.</source>
        <translation>¿Para quién es la derivación? Añada un nombre.</translation>
    </message>
    <message>
        <source>&amp;Reach at</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>&amp;Best time</source>
        <translation>Me&amp;jor momento</translation>
    </message>
    <message>
        <source>&amp;Profession</source>
        <translation>Profes&amp;ión</translation>
    </message>
    <message>
        <source>Career s&amp;tage</source>
        <translation>Etapa profesiona&amp;l</translation>
    </message>
    <message>
        <source>Specialt&amp;y</source>
        <translation>E&amp;specialidad</translation>
    </message>
    <message>
        <source>Woul&amp;d like</source>
        <translation>&amp;Prefiere</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Supporter&apos;s &amp;gender</source>
        <translation>Géne&amp;ro de la persona de apoyo</translation>
    </message>
    <message>
        <source>Should not be as&amp;ked</source>
        <translation>No pedir &amp;a</translation>
    </message>
    <message>
        <source>How can the person be reached? Add a number or an address.</source>
        <translation>¿Cómo se puede contactar con la persona? Añada un número o una dirección.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation>Una dirección de correo lleva una @.</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>especialidad</translation>
    </message>
    <message>
        <source>career stage</source>
        <translation>etapa profesional</translation>
    </message>
    <message>
        <source>%1 has a closed referral from %2.</source>
        <translation>%1 tiene una derivación cerrada del %2.</translation>
    </message>
    <message>
        <source>%1 has an open referral from %2.</source>
        <translation>%1 tiene una derivación abierta del %2.</translation>
    </message>
</context>
<context>
    <name>wardmate::CloseForm</name>
    <message>
        <source>Close the referral</source>
        <translation>Cerrar la derivación</translation>
    </message>
    <message>
        <source>&amp;Close referral</source>
        <translation>&amp;Cerrar derivación</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>How did it end? Choose one.</source>
        <translation>¿Cómo terminó? Elija una opción.</translation>
    </message>
    <message>
        <source>No conversation is logged yet. Log it first, or choose &quot;Brief contact&quot;.</source>
        <translation>Aún no hay ninguna conversación anotada. Anótela primero o elija «Contacto breve».</translation>
    </message>
</context>
<context>
    <name>wardmate::CommandSearch</name>
    <message>
        <source>%1, %2</source>
        <comment>menu, key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wardmate::CompareDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Compare supporters</source>
        <translation>Comparar personas de apoyo</translation>
    </message>
    <message>
        <source>Supporters beside one another</source>
        <translation>Personas de apoyo una junto a otra</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>All supporters for %1</source>
        <comment>peer</comment>
        <translation>Todas las personas de apoyo para %1</translation>
    </message>
    <message>
        <source>There are no supporters yet.</source>
        <translation>Todavía no hay personas de apoyo.</translation>
    </message>
    <message>
        <source>Supporters compared</source>
        <translation>Comparación de personas de apoyo</translation>
    </message>
</context>
<context>
    <name>wardmate::CompareModel</name>
    <message>
        <source>as asked for</source>
        <translation>como pidió</translation>
    </message>
    <message>
        <source>not as asked for</source>
        <translation>no como pidió</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy bueno</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>Not proposed: %1</source>
        <comment>reason</comment>
        <translation>No propuesta: %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>speaks for</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>speaks against</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Persona de apoyo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>Not proposed because</source>
        <translation>No propuesta porque</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fit in words, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not proposed</source>
        <translation>no propuesta</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between reasons</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
</context>
<context>
    <name>wardmate::ContactForm</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Anotar contacto</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A choice with its number key: &quot;1 Reached&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>How was the contact made? Choose one.</source>
        <translation>¿Cómo fue el contacto? Elija una opción.</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>On which day? Type it, for instance t for today or -1 for yesterday.</source>
        <translation>¿Qué día? Escríbalo, por ejemplo t para hoy o -1 para ayer.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>wardmate::ConversationForm</name>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>&amp;Log conversation</source>
        <translation>&amp;Anotar conversación</translation>
    </message>
    <message>
        <source>&amp;Resources were given</source>
        <translation>Se entregaron &amp;recursos</translation>
    </message>
    <message>
        <source>&amp;Further help was offered</source>
        <translation>Se ofreció &amp;otra ayuda</translation>
    </message>
    <message>
        <source>One or two are usual. Would further help serve better?</source>
        <translation>Lo habitual es una o dos. ¿Serviría mejor otra ayuda?</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>How did they talk? Choose one.</source>
        <translation>¿Cómo hablaron? Elija una opción.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>L&amp;asted</source>
        <translation>&amp;Duró</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>When did they talk? Type a day, for instance t for today.</source>
        <translation>¿Cuándo hablaron? Escriba un día, por ejemplo t para hoy.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>wardmate::CoverageModel</name>
    <message>
        <source>Group of staff</source>
        <translation>Grupo de personal</translation>
    </message>
    <message>
        <source>Supporters ready</source>
        <translation>Personas de apoyo disponibles</translation>
    </message>
    <message>
        <source>Not ready now</source>
        <translation>Ahora no disponibles</translation>
    </message>
    <message>
        <source>Ready, shift not noted</source>
        <translation>Disponibles, sin turno anotado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, %2 shift</source>
        <comment>profession, shift</comment>
        <translation>%1, turno de %2</translation>
    </message>
    <message>
        <source>%1, any shift</source>
        <comment>profession</comment>
        <translation>%1, cualquier turno</translation>
    </message>
</context>
<context>
    <name>wardmate::CoveragePage</name>
    <message>
        <source>&amp;Only groups without anybody</source>
        <translation>&amp;Solo grupos sin nadie</translation>
    </message>
    <message>
        <source>Groups of staff and their supporters</source>
        <translation>Grupos de personal y sus personas de apoyo</translation>
    </message>
    <message>
        <source>Colleagues ask most readily somebody of their own profession who works when they do. Only our own people count, not partner hospitals&apos;.</source>
        <translation>Los colegas acuden con más facilidad a alguien de su misma profesión que trabaje cuando ellos trabajan. Cuenta solo nuestra gente, no la de hospitales asociados.</translation>
    </message>
    <message>
        <source>Every group of staff has a supporter like them.</source>
        <translation>Cada grupo de personal tiene una persona de apoyo afín.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of staff have no supporter like them.</source>
        <translation>
            <numerusform>%n grupo de personal no tiene ninguna persona de apoyo afín.</numerusform>
            <numerusform>%n grupos de personal no tienen ninguna persona de apoyo afín.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::DateField</name>
    <message>
        <source>t, t+3, 19/11…</source>
        <comment>what can be typed as a date</comment>
        <translation>t, t+3, 19/11…</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Elegir en el calendario</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>Elegir en el calendario (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>wardmate::DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date pattern of a day in this year, for lists: Thu 19 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Overdue %1 h</source>
        <translation>%1 h de retraso</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Con %n día de retraso</numerusform>
            <numerusform>Con %n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n hour(s)</source>
        <translation>
            <numerusform>Con %n hora de retraso</numerusform>
            <numerusform>Con %n horas de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n minute(s)</source>
        <translation>
            <numerusform>Con %n minuto de retraso</numerusform>
            <numerusform>Con %n minutos de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::DeclinedForm</name>
    <message>
        <source>Offer made, declined</source>
        <translation>Oferta hecha, no aceptada</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Resources were left with the peer</source>
        <translation>El colega recibió los &amp;recursos</translation>
    </message>
    <message>
        <source>An offer that is declined is support given. The peer may come back any time.</source>
        <translation>Una oferta no aceptada es apoyo prestado. El colega puede volver cuando quiera.</translation>
    </message>
</context>
<context>
    <name>wardmate::Demo</name>
    <message>
        <source>ICU</source>
        <translation>UCI</translation>
    </message>
    <message>
        <source>Critical care</source>
        <translation>Cuidados críticos</translation>
    </message>
    <message>
        <source>ED</source>
        <translation>Urgencias</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgencias</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>Quirófano</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>PACU</source>
        <translation>Reanimación</translation>
    </message>
    <message>
        <source>L&amp;D</source>
        <translation>Paritorio</translation>
    </message>
    <message>
        <source>Women and children</source>
        <translation>Materno-infantil</translation>
    </message>
    <message>
        <source>NICU</source>
        <translation>UCI neonatal</translation>
    </message>
    <message>
        <source>PICU</source>
        <translation>UCI pediátrica</translation>
    </message>
    <message>
        <source>Cardiac cath lab</source>
        <translation>Hemodinámica</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Med-Surg 3</source>
        <translation>Planta 3</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>Oncología</translation>
    </message>
    <message>
        <source>Psychiatry</source>
        <translation>Psiquiatría</translation>
    </message>
    <message>
        <source>Behavioral health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Support services</source>
        <translation>Servicios de apoyo</translation>
    </message>
    <message>
        <source>Was at the bedside when a patient died unexpectedly.</source>
        <translation>Estaba junto a la cama cuando falleció un paciente de forma inesperada.</translation>
    </message>
    <message>
        <source>Unexpected arrest during transfer; resuscitation was unsuccessful.</source>
        <translation>Parada inesperada durante un traslado; la reanimación no tuvo éxito.</translation>
    </message>
    <message>
        <source>Stroke during a routine procedure, with a poor outcome.</source>
        <translation>Ictus durante un procedimiento habitual, con mal resultado.</translation>
    </message>
    <message>
        <source>Tenfold infusion rate, recognised after two hours.</source>
        <translation>Infusión diez veces más rápida, advertida a las dos horas.</translation>
    </message>
    <message>
        <source>A wrong dose was given; the family has been told.</source>
        <translation>Se administró una dosis equivocada; la familia ya lo sabe.</translation>
    </message>
    <message>
        <source>Count discrepancy found on X-ray, return to theatre.</source>
        <translation>Recuento incorrecto visto en la radiografía, vuelta al quirófano.</translation>
    </message>
    <message>
        <source>Long resuscitation of an infant in the department.</source>
        <translation>Reanimación larga de un lactante en el servicio.</translation>
    </message>
    <message>
        <source>A child was brought in after drowning and could not be saved.</source>
        <translation>Un niño llegó tras un ahogamiento y no se pudo salvar.</translation>
    </message>
    <message>
        <source>Deterioration overnight was noticed late.</source>
        <translation>El deterioro durante la noche se advirtió tarde.</translation>
    </message>
    <message>
        <source>Struck by a visitor in triage, seen in occupational health.</source>
        <translation>Golpe de un visitante en triaje, con visita a salud laboral.</translation>
    </message>
    <message>
        <source>Threatened by a patient during a night shift.</source>
        <translation>Amenaza de un paciente durante el turno de noche.</translation>
    </message>
    <message>
        <source>Needlestick with a known positive source.</source>
        <translation>Pinchazo con una fuente positiva conocida.</translation>
    </message>
    <message>
        <source>Served with notice of a claim this morning.</source>
        <translation>Esta mañana recibió la notificación de una demanda.</translation>
    </message>
    <message>
        <source>A complaint to the licensing board has arrived.</source>
        <translation>Ha llegado una queja al colegio profesional.</translation>
    </message>
    <message>
        <source>Called to a root cause analysis next week.</source>
        <translation>Convocatoria a un análisis de causas la próxima semana.</translation>
    </message>
    <message>
        <source>A colleague of the unit died suddenly.</source>
        <translation>Una persona del equipo de la unidad falleció de repente.</translation>
    </message>
    <message>
        <source>Several critically injured people at once after a bus accident.</source>
        <translation>Varios heridos críticos a la vez tras un accidente de autobús.</translation>
    </message>
    <message>
        <source>Continued treatment against the team&apos;s own judgement.</source>
        <translation>Tratamiento continuado en contra del criterio del equipo.</translation>
    </message>
    <message>
        <source>First death of a patient in training.</source>
        <translation>Primera muerte de un paciente durante la formación.</translation>
    </message>
    <message>
        <source>Three hard losses on the unit within two weeks.</source>
        <translation>Tres pérdidas difíciles en la unidad en dos semanas.</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>ext. %1</translation>
    </message>
    <message>
        <source>Lakeside Partner Hospital</source>
        <translation>Hospital asociado del Lago</translation>
    </message>
    <message>
        <source>after 15:00</source>
        <translation>después de las 15:00</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>por las mañanas</translation>
    </message>
    <message>
        <source>Peer support: ext. 4400</source>
        <translation>Apoyo entre colegas: ext. 4400</translation>
    </message>
</context>
<context>
    <name>wardmate::Desk</name>
    <message>
        <source>The backup was made and opened to check it.</source>
        <translation>La copia de seguridad se hizo y se abrió para comprobarla.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Add supporters</source>
        <translation>Añadir personas de apoyo</translation>
    </message>
    <message>
        <source>Check the crisis lines</source>
        <translation>Comprobar las líneas de crisis</translation>
    </message>
    <message>
        <source>Say how to reach the programme</source>
        <translation>Indicar cómo contactar con el programa</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>Tarjeta de crisis</translation>
    </message>
    <message>
        <source>&amp;New referral…</source>
        <translation>&amp;Nueva derivación…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>Wording of the &amp;messages…</source>
        <translation>Redacción de los &amp;mensajes…</translation>
    </message>
    <message>
        <source>Change your &amp;passphrase…</source>
        <translation>Cambiar su &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>Su frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>Looking at every page of the file…</source>
        <translation>Se revisan todas las páginas del archivo…</translation>
    </message>
    <message>
        <source>Part of this file cannot be read, so nothing more is written to it. Your work so far is safe; restore the last backup to go on.</source>
        <translation>Una parte de este archivo no se puede leer, así que ya no se escribe nada en él. Su trabajo hasta ahora está a salvo; restaure la última copia para continuar.</translation>
    </message>
    <message>
        <source>Part of the file cannot be read</source>
        <translation>No se puede leer una parte del archivo</translation>
    </message>
    <message>
        <source>Part of this file cannot be read, so it is open to read only from now on. Restore the last backup to go on working.</source>
        <translation>Una parte de este archivo no se puede leer, así que desde ahora solo está abierto para leer. Restaure la última copia para seguir trabajando.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>An older file of keys</source>
        <translation>Un archivo de claves anterior</translation>
    </message>
    <message>
        <source>The file with the keys is older than this file: somebody put an old one in its place. People removed since may open the file; look at People and keys.</source>
        <translation>El archivo de claves es anterior a este archivo: alguien puso uno viejo en su lugar. Personas retiradas desde entonces podrían abrirlo; mire en Personas y claves.</translation>
    </message>
    <message>
        <source>The last backup did not work</source>
        <translation>La última copia de seguridad no se pudo hacer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>Elegir otro &amp;lugar…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were erased, because their time was up.</source>
        <translation>
            <numerusform>Se borró %n nombre porque venció su plazo.</numerusform>
            <numerusform>Se borraron %n nombres porque venció su plazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place for backups</source>
        <translation>Elegir un lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>Write down the recovery key, and test the sheet</source>
        <translation>Anotar la clave de recuperación y probar la hoja</translation>
    </message>
    <message>
        <source>Boundaries card</source>
        <translation>Tarjeta de límites</translation>
    </message>
    <message>
        <source>What you had typed before locking is here again.</source>
        <translation>Lo que había escrito antes del bloqueo está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Opens everything when every passphrase is lost. Keep it in a sealed envelope with the director, away from the computer; never with the administrator.</source>
        <translation>Abre todo cuando se pierden todas las frases de contraseña. Guárdela en un sobre sellado con la dirección, lejos de la computadora; nunca con la administración.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Match all who wait…</source>
        <translation>&amp;Asignar a todos los que esperan…</translation>
    </message>
    <message>
        <source>What was published before cannot be read</source>
        <translation>No se puede leer lo que se publicó antes</translation>
    </message>
    <message>
        <source>The report file whose place the backup took is gone, damaged or under other keys, so what was published from it cannot be read here. Periods that are over are not published again, for both figures together could show what was hidden. Where one was never published, a director can state so; the Reports page says how.</source>
        <translation>El archivo de informes cuyo lugar ocupó la copia falta, está dañado o tiene otras claves, así que aquí no se puede leer lo que se publicó desde él. Los períodos terminados no se publican otra vez, porque las dos cifras juntas podrían mostrar lo que se ocultó. Si uno nunca se publicó, la dirección puede declararlo; la página Informes dice cómo.</translation>
    </message>
    <message numerus="yes">
        <source>What was published before the restore was taken over: %n report(s).</source>
        <translation>
            <numerusform>Se recogió lo que se publicó antes de restaurar: %n informe.</numerusform>
            <numerusform>Se recogió lo que se publicó antes de restaurar: %n informes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::DirectoryActions</name>
    <message>
        <source>Bring in the &amp;national lines</source>
        <translation>&amp;Incorporar las líneas nacionales</translation>
    </message>
    <message>
        <source>&amp;Bring in a directory file…</source>
        <translation>Incorporar un archivo de &amp;directorio…</translation>
    </message>
    <message>
        <source>&amp;Save the directory as a file…</source>
        <translation>&amp;Guardar el directorio en un archivo…</translation>
    </message>
    <message>
        <source>The national lines are here already.</source>
        <translation>Las líneas nacionales ya están aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added.</source>
        <translation>
            <numerusform>Se añadió %n número.</numerusform>
            <numerusform>Se añadieron %n números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>Se cambió %n entrada.</numerusform>
            <numerusform>Se cambiaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in that file is here already.</source>
        <translation>Todo lo de ese archivo ya está aquí.</translation>
    </message>
</context>
<context>
    <name>wardmate::DirectoryFiles</name>
    <message>
        <source>Save the directory</source>
        <translation>Guardar el directorio</translation>
    </message>
    <message>
        <source>Directory files (*.json)</source>
        <translation>Archivos de directorio (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Bring in a directory</source>
        <translation>Incorporar un directorio</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Row %1 has no name.</source>
        <translation>La fila %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no kind of entry.</source>
        <translation>Fila %1: «%2» no es un tipo de entrada.</translation>
    </message>
    <message>
        <source>Row %1: a telephone does not take the number of “%2”.</source>
        <translation>Fila %1: un teléfono no admite el número de «%2».</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken:</source>
        <translation>
            <numerusform>%n fila no se puede incorporar:</numerusform>
            <numerusform>%n filas no se pueden incorporar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in the other rows</source>
        <translation>Incorporar las demás filas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>name of a line, its number here, its number in the file</comment>
        <translation>%1: %2 pasa a ser %3</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Other numbers than here</source>
        <translation>Números distintos de los de aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the file are here with another number:</source>
        <translation>
            <numerusform>%n entrada del archivo está aquí con otro número:</numerusform>
            <numerusform>%n entradas del archivo están aquí con otro número:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the numbers of the file</source>
        <translation>Usar los números del archivo</translation>
    </message>
    <message>
        <source>Keep the numbers that are here</source>
        <translation>Conservar los números de aquí</translation>
    </message>
    <message>
        <source>Directory files and tables (*.json *.csv *.txt)</source>
        <translation>Archivos y tablas de directorio (*.json *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>wardmate::DirectoryHistory</name>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>checked: still right</source>
        <translation>comprobada: sigue bien</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>History of the directory</source>
        <translation>Historial del directorio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Newest first. Roles, never names.</source>
        <translation>Lo más nuevo primero. Funciones, nunca nombres.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>H&amp;istory of changes…</source>
        <translation>Historial de cam&amp;bios…</translation>
    </message>
</context>
<context>
    <name>wardmate::EntryPages</name>
    <message>
        <source>Locked %1</source>
        <translation>Bloqueado %1</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Abrir un programa</translation>
    </message>
    <message>
        <source>Wardmate programmes (*.wardmate)</source>
        <translation>Programas de Wardmate (*.wardmate)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The sample data was closed. Nothing of it was kept.</source>
        <translation>Los datos de muestra se cerraron. No se guardó nada de ellos.</translation>
    </message>
    <message>
        <source>The file is being closed…</source>
        <translation>Se está cerrando el archivo…</translation>
    </message>
</context>
<context>
    <name>wardmate::ErrorText</name>
    <message>
        <source>Another kind of file</source>
        <translation>Otro tipo de archivo</translation>
    </message>
    <message>
        <source>%1 is not a Wardmate file. To bring in a list, use File &gt; Import.</source>
        <translation>%1 no es un archivo de Wardmate. Para incorporar una lista, use Archivo &gt; Importar.</translation>
    </message>
    <message>
        <source>Part of the file cannot be read</source>
        <translation>No se puede leer una parte del archivo</translation>
    </message>
    <message>
        <source>Part of this file cannot be read, and nothing was changed. Open the last backup to go on working.</source>
        <translation>No se puede leer una parte de este archivo y no se cambió nada. Abra la última copia de seguridad para seguir trabajando.</translation>
    </message>
    <message>
        <source>Made with a newer Wardmate</source>
        <translation>Hecho con un Wardmate más nuevo</translation>
    </message>
    <message>
        <source>This file was used with a newer Wardmate. Nothing was changed; update the program on this computer to open it.</source>
        <translation>Este archivo se usó con un Wardmate más nuevo. No se cambió nada; actualice la aplicación en esta computadora para abrirlo.</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Abierto en otro lugar</translation>
    </message>
    <message>
        <source>This file is open in another window or on another computer. Two people cannot change it at once.</source>
        <translation>Este archivo está abierto en otra ventana o en otra computadora. Dos personas no pueden cambiarlo a la vez.</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Aquí no se puede escribir</translation>
    </message>
    <message>
        <source>This place does not let the program write, so nothing was changed. Choose another folder or ask whoever looks after the computer.</source>
        <translation>Este lugar no permite escribir, así que no se cambió nada. Elija otra carpeta o pregunte a quien se ocupa de la computadora.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is no room left on this disk, so the last change was not kept. Make some room, then try again.</source>
        <translation>No queda espacio en este disco, así que no se guardó el último cambio. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>El disco no respondió</translation>
    </message>
    <message>
        <source>The file could not be read or written just now; what was stored before is safe. Check that the disk or network folder is connected, then try again.</source>
        <translation>Ahora mismo no se pudo leer o escribir el archivo; lo guardado antes está a salvo. Compruebe que el disco o la carpeta de red esté conectado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is a file already</source>
        <translation>Ya hay un archivo</translation>
    </message>
    <message>
        <source>A file of this name is there already, and it was left as it is. Choose another name.</source>
        <translation>Ya hay ahí un archivo con este nombre y quedó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>That recovery key does not open this file. Check each group of four, then try again.</source>
        <translation>Esa clave de recuperación no abre este archivo. Compruebe cada grupo de cuatro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>That passphrase does not open this file. Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Esa frase de contraseña no abre este archivo. Compruebe el bloqueo de mayúsculas y el idioma del teclado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nadie con ese nombre</translation>
    </message>
    <message>
        <source>Nobody of that name has a passphrase for this file. Ask the director to add one.</source>
        <translation>Nadie con ese nombre tiene frase de contraseña para este archivo. Pida a la dirección que la añada.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>The rules of the programme do not allow this now, so nothing was changed.</source>
        <translation>Las reglas del programa no lo permiten ahora, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation>Algo no encaja</translation>
    </message>
    <message>
        <source>Some of what was entered does not fit together, so it was not stored. Check the marked fields.</source>
        <translation>Parte de lo introducido no encaja entre sí, así que no se guardó. Revise los campos marcados.</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>This is not there any more; it may have been erased or moved to the bin meanwhile.</source>
        <translation>Esto ya no está; puede que entretanto se borrara o pasara a la papelera.</translation>
    </message>
    <message>
        <source>Already there, or still needed</source>
        <translation>Ya existe o aún hace falta</translation>
    </message>
    <message>
        <source>This is there already or something else still needs it, so nothing was changed.</source>
        <translation>Esto ya existe o algo lo necesita todavía, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Poca memoria</translation>
    </message>
    <message>
        <source>This computer has too little free memory to unlock the file. Close other programs, then try again.</source>
        <translation>Esta computadora tiene poca memoria libre para desbloquear el archivo. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Un fallo de la aplicación</translation>
    </message>
    <message>
        <source>The program could not do this because of a fault of its own. What was stored before is safe.</source>
        <translation>La aplicación no pudo hacerlo por un fallo propio. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is not where it was. It may have been moved or renamed, or its disk is not plugged in.</source>
        <translation>%1 no está donde estaba. Quizá se movió o cambió de nombre, o su disco no está conectado.</translation>
    </message>
    <message>
        <source>%1 holds nothing at all; a copy or a full disk may have cut it off. Restore the last backup.</source>
        <translation>%1 no contiene nada; puede haberlo cortado una copia o un disco lleno. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is cut off or has something added, as half a copy has. Restore the last backup.</source>
        <translation>%1 está cortado o tiene algo añadido, como una copia a medias. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is an unencrypted SQLite file, not a Wardmate file. Nothing was changed.</source>
        <translation>%1 es un archivo SQLite sin cifrar, no un archivo de Wardmate. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is an encrypted file of another program. Nothing was changed.</source>
        <translation>%1 es un archivo cifrado de otro programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The passphrase is right, but part of this file cannot be read. Nothing was changed; restore the last backup.</source>
        <translation>La frase de contraseña es correcta, pero una parte de este archivo no se puede leer. No se cambió nada; restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Part of this file cannot be read, so nothing more is written to it. Restore the last backup to go on working.</source>
        <translation>Una parte de este archivo no se puede leer, así que ya no se escribe nada en él. Restaure la última copia para seguir trabajando.</translation>
    </message>
    <message>
        <source>On a network drive</source>
        <translation>En una unidad de red</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where it cannot be kept safe. Move it to a disk of this computer.</source>
        <translation>%1 está en una unidad de red, donde no puede estar a salvo. Páselo a un disco de esta computadora.</translation>
    </message>
    <message>
        <source>The file with the keys, which ends in “-keys”, is not beside this one. Put it back there, or open with the recovery key.</source>
        <translation>El archivo de claves, que termina en «-keys», no está junto a este. Vuelva a ponerlo ahí o abra con la clave de recuperación.</translation>
    </message>
    <message>
        <source>The file with the keys was damaged or changed by something other than Wardmate. Nothing was changed; restore the last backup, or open with the recovery key.</source>
        <translation>El archivo de claves se dañó o lo cambió algo que no es Wardmate. No se cambió nada; restaure la última copia o abra con la clave de recuperación.</translation>
    </message>
    <message>
        <source>The place for backups is not there</source>
        <translation>El lugar de las copias no está</translation>
    </message>
    <message>
        <source>The folder for backups is not there; its disk or stick may not be plugged in. The file itself is safe.</source>
        <translation>La carpeta de las copias no está; quizá su disco o memoria no está conectado. El archivo mismo está a salvo.</translation>
    </message>
    <message>
        <source>Not a backup</source>
        <translation>No es una copia de seguridad</translation>
    </message>
    <message>
        <source>This folder is no backup of Wardmate. Choose the folder whose name ends in a date.</source>
        <translation>Esta carpeta no es una copia de seguridad de Wardmate. Elija la carpeta cuyo nombre termina en una fecha.</translation>
    </message>
    <message>
        <source>The copy is not whole</source>
        <translation>La copia no está completa</translation>
    </message>
    <message>
        <source>The copy did not open well and was thrown away; the file itself is as it was. Try another disk.</source>
        <translation>La copia no se abrió bien y se desechó; el archivo mismo está como estaba. Pruebe con otro disco.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Something else is being done to the file just now. Try again when it is ready.</source>
        <translation>En este momento se hace otra cosa con el archivo. Intente de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Somebody of that name can open the file already. Add a letter.</source>
        <translation>Alguien con ese nombre ya puede abrir el archivo. Añada una letra.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>Give a name, a shorter one if this is very long.</source>
        <translation>Escriba un nombre, más corto si este es muy largo.</translation>
    </message>
    <message>
        <source>That passphrase is in use in this file. Take another one.</source>
        <translation>Esa frase de contraseña ya se usa en este archivo. Tome otra.</translation>
    </message>
    <message>
        <source>This one is too easy to guess. Take a suggestion.</source>
        <translation>Esta es muy fácil de adivinar. Tome una sugerencia.</translation>
    </message>
    <message>
        <source>Somebody must remain</source>
        <translation>Alguien debe quedar</translation>
    </message>
    <message>
        <source>At least one coordinator or director must remain. Add another one before this one goes.</source>
        <translation>Debe quedar al menos una persona de coordinación o dirección. Añada otra antes de que esta se vaya.</translation>
    </message>
    <message>
        <source>Too many people</source>
        <translation>Demasiadas personas</translation>
    </message>
    <message>
        <source>64 people can open the file. Remove somebody first.</source>
        <translation>64 personas pueden abrir el archivo. Retire primero a alguien.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Wardmate file.</source>
        <translation>%1 es una carpeta, no un archivo de Wardmate.</translation>
    </message>
    <message>
        <source>The file with the keys, which ends in “-keys”, belongs to another file or is an old one. Put back the one that belongs here, or open with the recovery key.</source>
        <translation>El archivo de claves, que termina en «-keys», pertenece a otro archivo o es antiguo. Vuelva a poner el que corresponde, o abra con la clave de recuperación.</translation>
    </message>
    <message>
        <source>The file with the keys, which ends in “-keys”, cannot be read. Check its permissions and the disk.</source>
        <translation>El archivo de claves, que termina en «-keys», no se puede leer. Revise sus permisos y el disco.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>La copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>Pieces of this backup are damaged or do not belong together. Nothing was changed; choose another backup.</source>
        <translation>Hay partes de esta copia de seguridad dañadas o que no corresponden entre sí. No se cambió nada; elija otra copia.</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or replaced while it was open, or its disk was taken out. Nothing more is written until it is back in its place; what you typed is still here.</source>
        <translation>%1 se movió, cambió de nombre o se reemplazó mientras estaba abierto, o se retiró su disco. No se escribirá nada más hasta que vuelva a su lugar; lo que usted escribió sigue aquí.</translation>
    </message>
</context>
<context>
    <name>wardmate::EscalateForm</name>
    <message>
        <source>Handed on</source>
        <translation>Relevo pasado</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Boundaries card</source>
        <translation>Tarjeta de &amp;límites</translation>
    </message>
    <message>
        <source>Only that it was handed on is recorded: not to whom, not why, not what was said.</source>
        <translation>Solo se anota que se pasó el relevo: ni a quién, ni por qué, ni qué se habló.</translation>
    </message>
</context>
<context>
    <name>wardmate::EventFacts</name>
    <message>
        <source>Group support was asked for</source>
        <translation>Se pidió apoyo para todo el grupo</translation>
    </message>
    <message>
        <source>This is no date. Type for instance t for today, or 19/11.</source>
        <translation>No es una fecha. Escriba por ejemplo t para hoy, o 19/11.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What kind of event was it? Type to find it.</source>
        <translation>¿Qué tipo de evento fue? Escriba para buscarlo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Una frase</translation>
    </message>
    <message>
        <source>The sentence is too long. Shorten it to 140 characters.</source>
        <translation>La frase es demasiado larga. Acórtela a 140 caracteres.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Avisado por</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas atendidas</translation>
    </message>
    <message>
        <source>As a group; counted apart from those who are supported one to one.</source>
        <translation>En grupo; se cuentan aparte de quienes reciben apoyo individual.</translation>
    </message>
</context>
<context>
    <name>wardmate::EventFields</name>
    <message>
        <source>New &amp;event</source>
        <translation>E&amp;vento nuevo</translation>
    </message>
    <message>
        <source>Same event &amp;as</source>
        <translation>El &amp;mismo evento que</translation>
    </message>
    <message>
        <source>Support for the whole &amp;group was asked for</source>
        <translation>Se pidió apoyo para todo el &amp;grupo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Known event</source>
        <translation>Evento conocido</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>What kind of event was it? Type to find it.</source>
        <translation>¿Qué tipo de evento fue? Escriba para buscarlo.</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Cuán&amp;do</translation>
    </message>
    <message>
        <source>This is no date. Type for instance t for today, or 19/11.</source>
        <translation>Esto no es una fecha. Escriba por ejemplo t para hoy, o 19/11.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Shi&amp;ft</source>
        <translation>&amp;Turno</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;One sentence</source>
        <translation>Una &amp;frase</translation>
    </message>
    <message>
        <source>The sentence is too long. Shorten it to 140 characters.</source>
        <translation>La frase es demasiado larga. Acórtela a 140 caracteres.</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>P&amp;or</translation>
    </message>
    <message>
        <source>Remove what is marked, or say it in other words.</source>
        <translation>Quite lo marcado o dígalo con otras palabras.</translation>
    </message>
    <message>
        <source>&amp;Came from</source>
        <translation>Procede d&amp;e</translation>
    </message>
    <message>
        <source>This reads like a sentence about somebody. Write only the name of the unit.</source>
        <translation>Esto se lee como una frase sobre alguien. Escriba solo el nombre de la unidad.</translation>
    </message>
    <message>
        <source>A unit not seen before; it will be added to the list.</source>
        <translation>Es una unidad nueva; se añadirá a la lista.</translation>
    </message>
</context>
<context>
    <name>wardmate::EventPeople</name>
    <message>
        <source>Add somebody from this event…</source>
        <translation>Añadir a alguien de este evento…</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nombre borrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Another person of the same event and how far they are: &quot;Chen, Wei: matched&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From the same event</source>
        <translation>Del mismo evento</translation>
    </message>
    <message numerus="yes">
        <source>%n people from this event</source>
        <translation>
            <numerusform>%n persona de este evento</numerusform>
            <numerusform>%n personas de este evento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::FiguresView</name>
    <message>
        <source>Lists of this report</source>
        <translation>Listas de este informe</translation>
    </message>
    <message>
        <source>Figures of the list</source>
        <translation>Cifras de la lista</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>Todas las derivaciones</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
</context>
<context>
    <name>wardmate::FirstRunPages</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Personas de apoyo</translation>
    </message>
</context>
<context>
    <name>wardmate::FormFields</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (necesario)</translation>
    </message>
</context>
<context>
    <name>wardmate::FurtherHelpForm</name>
    <message>
        <source>Further help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>The peer &amp;took it up</source>
        <translation>El &amp;colega la aceptó</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Which kind of help was taken up? Choose one.</source>
        <translation>¿Qué tipo de ayuda aceptó? Elija una opción.</translation>
    </message>
</context>
<context>
    <name>wardmate::GroupToggles</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group of supporters, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el equipo</translation>
    </message>
</context>
<context>
    <name>wardmate::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Close help (Esc)</source>
        <translation>Cerrar la ayuda (Esc)</translation>
    </message>
</context>
<context>
    <name>wardmate::HistoryView</name>
    <message>
        <source>Contact: %1, %2</source>
        <extracomment>History: channel and result of a contact attempt</extracomment>
        <translation>Contacto: %1, %2</translation>
    </message>
    <message>
        <source>resources given</source>
        <translation>recursos entregados</translation>
    </message>
    <message>
        <source>further help offered</source>
        <translation>otra ayuda ofrecida</translation>
    </message>
    <message>
        <source>Conversation %1: %2</source>
        <translation>Conversación %1: %2</translation>
    </message>
    <message>
        <source>Referred: %1, by %2</source>
        <comment>who told us, by which way</comment>
        <translation>Derivación: %1, por %2</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nombre borrado</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrada: %1</translation>
    </message>
</context>
<context>
    <name>wardmate::HoldForm</name>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>The name is kept until the hold is released. Nothing else changes.</source>
        <translation>El nombre se conserva hasta que se levante la retención. Nada más cambia.</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>Litigio</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Request for documents</source>
        <translation>Solicitud de documentos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why must the name be kept? Choose one.</source>
        <translation>¿Por qué hay que conservar el nombre? Elija una opción.</translation>
    </message>
</context>
<context>
    <name>wardmate::ImportCommand</name>
    <message numerus="yes">
        <source>Taking out %n row(s)…</source>
        <translation>
            <numerusform>Retirando %n fila…</numerusform>
            <numerusform>Retirando %n filas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ImportPane</name>
    <message>
        <source>&amp;Bring in a list</source>
        <translation>&amp;Incorporar una lista</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Emparejar columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Mostrarlas</translation>
    </message>
    <message>
        <source>Bring in &amp;another list</source>
        <translation>Incorporar &amp;otra lista</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Incorporar una lista</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Choose a file or paste the cells first.</source>
        <translation>Elija un archivo o pegue antes las celdas.</translation>
    </message>
    <message>
        <source>bring in a list</source>
        <translation>incorporar una lista</translation>
    </message>
    <message>
        <source>Save the rows that are not added</source>
        <translation>Guardar las filas que no se añaden</translation>
    </message>
    <message>
        <source>rows-not-added.csv</source>
        <translation>filas-no-incorporadas.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Saved. The file is readable by anybody who has it: delete it when the list is put right.</source>
        <translation>Guardado. Quien tenga el archivo puede leerlo: elimínelo cuando la lista esté corregida.</translation>
    </message>
    <message>
        <source>The file could not be written there; nothing else was changed. Choose another folder.</source>
        <translation>El archivo no se pudo escribir ahí; nada más cambió. Elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve the %n row(s) not added…</source>
        <translation>
            <numerusform>&amp;Guardar la fila no añadida…</numerusform>
            <numerusform>&amp;Guardar las %n filas no añadidas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n row(s)…</source>
        <translation>
            <numerusform>Incorporando %n fila…</numerusform>
            <numerusform>Incorporando %n filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off. Nothing was added.</source>
        <translation>Se ha cancelado. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Called off. Everything is as it was before.</source>
        <translation>Se ha cancelado. Todo está como antes.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar con ella</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Descartarla</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>The list is here again as you left it.</source>
        <translation>La lista está aquí de nuevo, tal como la dejó.</translation>
    </message>
    <message>
        <source>The file was changed since you left it. What you said about the columns stands; check them again.</source>
        <translation>El archivo cambió desde que lo dejó. Lo que indicó sobre las columnas se mantiene; revíselas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The file was changed since you left it. What you said about the columns stands; the %n cell(s) you had corrected are as the file has them now.</source>
        <translation>
            <numerusform>El archivo cambió desde que lo dejó. Lo que indicó sobre las columnas se mantiene; la celda que había corregido está como la tiene ahora el archivo.</numerusform>
            <numerusform>El archivo cambió desde que lo dejó. Lo que indicó sobre las columnas se mantiene; las %n celdas que había corregido están como las tiene ahora el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is here again with all that you said about it. It is long, so its check is not made by itself: Next makes it again.</source>
        <translation>La lista está aquí de nuevo con todo lo que usted indicó. Es larga, así que su comprobación no se hace sola: «Siguiente» la hace de nuevo.</translation>
    </message>
</context>
<context>
    <name>wardmate::ImportWords</name>
    <message>
        <source>semicolons</source>
        <translation>puntos y coma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>&amp;Supporters</source>
        <translation>&amp;Personas de apoyo</translation>
    </message>
    <message>
        <source>&amp;Referrals, from safety reports or an old tracking sheet</source>
        <translation>&amp;Derivaciones, de avisos o de un registro anterior</translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>&amp;Añadir %1 y actualizar %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n supporter(s)</source>
        <translation>
            <numerusform>&amp;Actualizar %n persona de apoyo</numerusform>
            <numerusform>&amp;Actualizar %n personas de apoyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n supporter(s)</source>
        <translation>
            <numerusform>&amp;Añadir %n persona de apoyo</numerusform>
            <numerusform>&amp;Añadir %n personas de apoyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n referral(s)</source>
        <translation>
            <numerusform>&amp;Añadir %n derivación</numerusform>
            <numerusform>&amp;Añadir %n derivaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 supporters added, %2 updated.</source>
        <translation>%1 personas de apoyo añadidas, %2 actualizadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) updated.</source>
        <translation>
            <numerusform>%n persona de apoyo actualizada.</numerusform>
            <numerusform>%n personas de apoyo actualizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) added.</source>
        <translation>
            <numerusform>%n persona de apoyo añadida.</numerusform>
            <numerusform>%n personas de apoyo añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) added.</source>
        <translation>
            <numerusform>%n derivación añadida.</numerusform>
            <numerusform>%n derivaciones añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was taken out again. Everything is as it was before.</source>
        <translation>La lista se retiró. Todo está como antes.</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken out again, except %n supporter(s) whom referrals name by now.</source>
        <translation>
            <numerusform>La lista se retiró, salvo %n persona de apoyo a la que ya nombra alguna derivación.</numerusform>
            <numerusform>La lista se retiró, salvo %n personas de apoyo a las que ya nombra alguna derivación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was taken out again, except %n referral(s) that went on meanwhile.</source>
        <translation>
            <numerusform>La lista se retiró, salvo %n derivación que siguió adelante entretanto.</numerusform>
            <numerusform>La lista se retiró, salvo %n derivaciones que siguieron adelante entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) will be added</source>
        <translation>
            <numerusform>se añadirá %n persona de apoyo</numerusform>
            <numerusform>se añadirán %n personas de apoyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) will be added</source>
        <translation>
            <numerusform>se añadirá %n derivación</numerusform>
            <numerusform>se añadirán %n derivaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) will be brought up to date</source>
        <translation>
            <numerusform>se actualizará %n persona de apoyo</numerusform>
            <numerusform>se actualizarán %n personas de apoyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are here already</source>
        <translation>
            <numerusform>%n fila ya está aquí</numerusform>
            <numerusform>%n filas ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand in the list twice</source>
        <translation>
            <numerusform>%n fila está dos veces en la lista</numerusform>
            <numerusform>%n filas están dos veces en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken as they are</source>
        <translation>
            <numerusform>%n fila no se puede tomar tal como está</numerusform>
            <numerusform>%n filas no se pueden tomar tal como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say no to peer support</source>
        <translation>
            <numerusform>%n fila dice no al apoyo entre colegas</numerusform>
            <numerusform>%n filas dicen no al apoyo entre colegas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, separated by %3</source>
        <comment>rows, columns, separator</comment>
        <translation>%1, %2, separadas con %3</translation>
    </message>
    <message>
        <source>“%1” is a workbook. Save the sheet as CSV, or copy its cells and paste them here.</source>
        <translation>«%1» es un libro de cálculo. Guarde la hoja como CSV o copie sus celdas y péguelas aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Choose a CSV file, or paste cells from a spreadsheet.</source>
        <translation>«%1» no es una lista. Elija un archivo CSV o pegue celdas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>There are no rows in it. Choose another file, or copy the cells together with their headings.</source>
        <translation>No contiene filas. Elija otro archivo o copie las celdas junto con sus encabezados.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB, which is more than any list of people. Choose another file.</source>
        <translation>«%1» ocupa más de 256 MB, más que cualquier lista de personas. Elija otro archivo.</translation>
    </message>
    <message>
        <source>A quotation mark in the list is never closed, so the rows cannot be told apart. Save it as CSV again, or choose another separator below.</source>
        <translation>Una comilla de la lista nunca se cierra, así que no se distinguen las filas. Guárdela de nuevo como CSV o elija otro separador abajo.</translation>
    </message>
    <message>
        <source>There is no such row. The headings stand in one of the first rows.</source>
        <translation>No existe esa fila. Los encabezados están en una de las primeras filas.</translation>
    </message>
    <message>
        <source>No column holds the supporters&apos; names. Go back and say which one does.</source>
        <translation>Ninguna columna contiene los nombres de las personas de apoyo. Vuelva atrás e indique cuál es.</translation>
    </message>
    <message>
        <source>A column that is needed has not been matched yet. Go back and say which one it is.</source>
        <translation>Una columna necesaria aún no está emparejada. Vuelva atrás e indique cuál es.</translation>
    </message>
    <message>
        <source>Free text about people is never brought in. Leave this column out.</source>
        <translation>El texto libre sobre personas nunca se incorpora. Deje fuera esta columna.</translation>
    </message>
    <message>
        <source>It looks like a list of supporters and is taken as one; choose above what it is, if not.</source>
        <translation>Parece una lista de personas de apoyo y se toma como tal; si no lo es, elija arriba lo que es.</translation>
    </message>
    <message>
        <source>It looks like a list of referrals and is taken as one; choose above what it is, if not.</source>
        <translation>Parece una lista de derivaciones y se toma como tal; si no lo es, elija arriba lo que es.</translation>
    </message>
    <message>
        <source>The first row is somebody&apos;s, not a row of headings. Put a row of headings above it, then choose the list again.</source>
        <translation>La primera fila es de una persona, no de encabezados. Ponga encima una fila de encabezados y elija la lista de nuevo.</translation>
    </message>
    <message>
        <source>free text is never brought in</source>
        <translation>el texto libre nunca se incorpora</translation>
    </message>
    <message>
        <source>about the person treated: never brought in</source>
        <translation>sobre la persona atendida: nunca se incorpora</translation>
    </message>
    <message>
        <source>kept with supporters, in their own list</source>
        <translation>se guarda con las personas de apoyo, en su propia lista</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>column, why</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columnas que quedan fuera: %1</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>celdas pegadas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a file</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>You had begun to bring in %1, kept %2. Nothing of it was added yet.</source>
        <translation>Había empezado a traer %1, guardado %2. Todavía no se agregó nada.</translation>
    </message>
    <message>
        <source>You had begun to bring in %1, but it is no list any more. %2</source>
        <translation>Había empezado a traer %1, pero ya no es una lista. %2</translation>
    </message>
    <message>
        <source>You had begun to bring in %1, which cannot be found any more where it was. Put it back, or plug in the stick it is on, and try again. What you had decided is kept.</source>
        <translation>Había empezado a traer %1, pero ya no se encuentra donde estaba. Vuelva a ponerlo en su lugar, o conecte la memoria en la que está, e inténtelo de nuevo. Lo que había decidido está guardado.</translation>
    </message>
</context>
<context>
    <name>wardmate::InlineMatch</name>
    <message>
        <source>Show wh&amp;y</source>
        <translation>Mostrar por &amp;qué</translation>
    </message>
    <message>
        <source>Hide wh&amp;y</source>
        <translation>Ocultar por &amp;qué</translation>
    </message>
    <message>
        <source>Not proposed, with the reasons</source>
        <translation>No propuestas, con los motivos</translation>
    </message>
    <message>
        <source>Supporters for %1</source>
        <comment>peer</comment>
        <translation>Personas de apoyo para %1</translation>
    </message>
    <message numerus="yes">
        <source>Comp&amp;are all %n…</source>
        <translation>
            <numerusform>Comp&amp;arar a la única…</numerusform>
            <numerusform>Comp&amp;arar a las %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not proposed: %n</source>
        <translation>
            <numerusform>No propuesta: %n</numerusform>
            <numerusform>No propuestas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, supporter</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Fit: %1</source>
        <translation>Encaje: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <comment>supporter</comment>
        <translation>Elegir a %1</translation>
    </message>
    <message>
        <source>Match saved.</source>
        <translation>Asignación guardada.</translation>
    </message>
</context>
<context>
    <name>wardmate::InlineMessage</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>wardmate::IntakePane</name>
    <message>
        <source>&amp;Save referral</source>
        <translation>&amp;Guardar derivación</translation>
    </message>
    <message>
        <source>Save and add another from this e&amp;vent</source>
        <translation>Guardar y añadir &amp;otra de este evento</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nueva derivación</translation>
    </message>
    <message>
        <source>Clinician %1</source>
        <translation>Profesional %1</translation>
    </message>
    <message>
        <source>Matching will be less exact without: %1</source>
        <translation>La asignación será menos precisa sin: %1</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>Something is missing. It is named beside the field.</source>
        <translation>Falta algo. Se indica junto al campo.</translation>
    </message>
    <message>
        <source>Referral recorded.</source>
        <translation>Derivación anotada.</translation>
    </message>
    <message>
        <source>Find a supporter</source>
        <translation>Buscar persona de apoyo</translation>
    </message>
    <message>
        <source>Form discarded.</source>
        <translation>Formulario descartado.</translation>
    </message>
</context>
<context>
    <name>wardmate::KeysDialog</name>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Main act of the row</source>
        <translation>Acción principal de la fila</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>Marcar la fila</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Store a form</source>
        <translation>Guardar un formulario</translation>
    </message>
    <message>
        <source>Back, close, clear the filter</source>
        <translation>Volver, cerrar, quitar el filtro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>wardmate::LaterDatesView</name>
    <message>
        <source>Add a later date</source>
        <translation>Añadir una fecha posterior</translation>
    </message>
    <message>
        <source>Look in again</source>
        <translation>Volver a interesarse</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>This is no date. Type for instance 2/3/2027.</source>
        <translation>No es una fecha. Escriba por ejemplo 2/3/2027.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Este día ya pasó.</translation>
    </message>
    <message>
        <source>Which day? Type it, or choose it in the calendar.</source>
        <translation>¿Qué día? Escríbalo o elíjalo en el calendario.</translation>
    </message>
    <message>
        <source>The name is erased on %1, before this day. Open the referral again to keep it.</source>
        <translation>El nombre se borra el %1, antes de ese día. Reabra la derivación para conservarlo.</translation>
    </message>
    <message>
        <source>%1: %2, looked in</source>
        <extracomment>A later date and its day: &quot;Trial or hearing: Tue 2 Mar 2027&quot;</extracomment>
        <translation>%1: %2, ya se interesó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation>Ya hablado</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>wardmate::LeadershipPane</name>
    <message>
        <source>change a number for leadership</source>
        <translation>cambiar un número para la dirección del hospital</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nú&amp;meros</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>What it &amp;hangs on</source>
        <translation>De qué &amp;depende</translation>
    </message>
    <message>
        <source>For leadership</source>
        <translation>Para la dirección del hospital</translation>
    </message>
    <message>
        <source>Numbers for leadership</source>
        <translation>Números para la dirección del hospital</translation>
    </message>
    <message>
        <source>Take what the &amp;programme knows</source>
        <translation>&amp;Tomar lo que sabe el programa</translation>
    </message>
    <message>
        <source>&amp;Back to the published number</source>
        <translation>&amp;Volver al número publicado</translation>
    </message>
    <message>
        <source>Result in three outlooks</source>
        <translation>Resultado en tres perspectivas</translation>
    </message>
    <message>
        <source>Read all three columns: careful takes little gained and much spent. What will happen is not known.</source>
        <translation>Lea las tres columnas: la prudente toma poco ganado y mucho gastado. Lo que pasará no se sabe.</translation>
    </message>
    <message>
        <source>What the likely result hangs on</source>
        <translation>De qué depende el resultado probable</translation>
    </message>
    <message>
        <source>Saved less cost, in the likely outlook, when one number alone goes from low to high.</source>
        <translation>Ahorro menos coste, en la perspectiva probable, cuando un solo número va de bajo a alto.</translation>
    </message>
    <message>
        <source>Save one page as P&amp;DF…</source>
        <translation>Guardar una página en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save with all &amp;sources…</source>
        <translation>Guardar con todas las &amp;fuentes…</translation>
    </message>
    <message>
        <source>The number was kept.</source>
        <translation>El número se guardó.</translation>
    </message>
    <message>
        <source>The numbers of the programme are in already.</source>
        <translation>Los números del programa ya están puestos.</translation>
    </message>
    <message>
        <source>take the programme&apos;s numbers</source>
        <translation>tomar los números del programa</translation>
    </message>
    <message>
        <source>This number was not changed.</source>
        <translation>Este número no se había cambiado.</translation>
    </message>
    <message>
        <source>put a number for leadership back</source>
        <translation>devolver un número para la dirección del hospital</translation>
    </message>
    <message>
        <source>Save the document for leadership</source>
        <translation>Guardar el documento para la dirección del hospital</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document was saved. It holds nobody&apos;s name.</source>
        <translation>El documento se guardó. No contiene el nombre de nadie.</translation>
    </message>
    <message>
        <source>Saved less cost in a year: careful %1, likely %2, hopeful %3</source>
        <translation>Ahorro menos coste en un año: prudente %1, probable %2, esperanzada %3</translation>
    </message>
    <message>
        <source>Type over any number; every change is kept at once.</source>
        <translation>Escriba encima de cualquier número; cada cambio se guarda al momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) only the hospital knows are still zero. Type over any number; every change is kept at once.</source>
        <translation>
            <numerusform>%n número que solo conoce el hospital sigue en cero. Escriba encima de cualquier número; cada cambio se guarda al momento.</numerusform>
            <numerusform>%n números que solo conoce el hospital siguen en cero. Escriba encima de cualquier número; cada cambio se guarda al momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>For &amp;leadership</source>
        <translation>Para la di&amp;rección del hospital</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>; %n number(s) not said yet count as zero</source>
        <translation>
            <numerusform>; %n número aún sin indicar cuenta como cero</numerusform>
            <numerusform>; %n números aún sin indicar cuentan como cero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::LoadBar</name>
    <message numerus="yes">
        <source>%n referral(s) taken in the last %1 weeks</source>
        <translation>
            <numerusform>%n derivación recibida en las últimas %1 semanas</numerusform>
            <numerusform>%n derivaciones recibidas en las últimas %1 semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::LocalNumbers</name>
    <message>
        <source>&amp;Add these numbers</source>
        <translation>&amp;Añadir estos números</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>The hospital&apos;s own numbers</source>
        <translation>Los números propios del hospital</translation>
    </message>
    <message>
        <source>Only somebody here knows these. Write each number as it is dialled; what stays empty is left out.</source>
        <translation>Estos solo los conoce alguien de aquí. Escriba cada número tal como se marca; lo que quede vacío se omite.</translation>
    </message>
    <message>
        <source>No number is filled in yet.</source>
        <translation>Aún no se ha escrito ningún número.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added.</source>
        <translation>
            <numerusform>Se añadió %n número.</numerusform>
            <numerusform>Se añadieron %n números.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MainWindow</name>
    <message>
        <source>Wardmate</source>
        <translation>Wardmate</translation>
    </message>
    <message>
        <source>Everything is kept as you go. %1</source>
        <translation>Todo se va guardando solo. %1</translation>
    </message>
    <message>
        <source>About Wardmate</source>
        <translation>Acerca de Wardmate</translation>
    </message>
    <message>
        <source>Wardmate %1
Peer support for clinicians, kept confidential.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Wardmate %1
Apoyo entre colegas sanitarios, en confianza.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>wardmate::MarkedBar</name>
    <message>
        <source>&amp;Ready to match</source>
        <translation>&amp;Lista para asignar</translation>
    </message>
    <message>
        <source>Supporters &amp;told</source>
        <translation>Personas de apoyo a&amp;visadas</translation>
    </message>
    <message>
        <source>Resources &amp;given</source>
        <translation>Recursos &amp;entregados</translation>
    </message>
    <message>
        <source>Legal &amp;hold…</source>
        <translation>Retención &amp;legal…</translation>
    </message>
    <message>
        <source>Peer support follow-up</source>
        <translation>Seguimiento de apoyo entre colegas</translation>
    </message>
    <message>
        <source>Add to &amp;calendar…</source>
        <translation>Añadir al &amp;calendario…</translation>
    </message>
    <message>
        <source>&amp;Print the marked…</source>
        <translation>Im&amp;primir las marcadas…</translation>
    </message>
    <message>
        <source>Mark &amp;all shown</source>
        <translation>Marcar todas las m&amp;ostradas</translation>
    </message>
    <message>
        <source>&amp;With the marked</source>
        <translation>&amp;Con las marcadas</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>act, for so many, of all</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Litigation</source>
        <translation>Litigio</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Request for documents</source>
        <translation>Solicitud de documentos</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message numerus="yes">
        <source>The names of %n peer(s) will not be erased until the hold is released. What is the reason?</source>
        <translation>
            <numerusform>El nombre de %n colega no se borrará hasta que se levante la retención. ¿Cuál es el motivo?</numerusform>
            <numerusform>Los nombres de %n colegas no se borrarán hasta que se levante la retención. ¿Cuál es el motivo?</numerusform>
        </translation>
    </message>
    <message>
        <source>No hold</source>
        <translation>Sin retención</translation>
    </message>
    <message>
        <source>None of the marked has a next step with a day.</source>
        <translation>Ninguna de las marcadas tiene un próximo paso con fecha.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>The calendar file could not be written there.</source>
        <translation>El archivo de calendario no se pudo escribir allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved without names. The file is outside the protected programme now.</source>
        <translation>
            <numerusform>%n cita guardada sin nombres. El archivo está ahora fuera del programa protegido.</numerusform>
            <numerusform>%n citas guardadas sin nombres. El archivo está ahora fuera del programa protegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear mar&amp;ks</source>
        <translation>&amp;Quitar las marcas</translation>
    </message>
    <message numerus="yes">
        <source>%n of the marked has no next step with a day.</source>
        <translation>
            <numerusform>%n de las marcadas no tiene un próximo paso con fecha.</numerusform>
            <numerusform>%n de las marcadas no tienen un próximo paso con fecha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MatchPage</name>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocida</translation>
    </message>
    <message>
        <source>What each column of the list is. Guesses can be changed.</source>
        <translation>Qué es cada columna de la lista. Lo supuesto se puede cambiar.</translation>
    </message>
    <message>
        <source>Column in the list</source>
        <translation>Columna de la lista</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Is our</source>
        <translation>Es nuestra</translation>
    </message>
    <message>
        <source>Which column is “%1”? It is needed.</source>
        <translation>¿Qué columna es «%1»? Hace falta.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>wardmate::Matching</name>
    <message>
        <source> · </source>
        <comment>between facts on one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>supporter, facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>supporter, reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>very good</source>
        <comment>fit of a supporter</comment>
        <translation>muy bueno</translation>
    </message>
    <message>
        <source>good</source>
        <comment>fit of a supporter</comment>
        <translation>bueno</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>fit of a supporter</comment>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>fit of a supporter</comment>
        <translation>débil</translation>
    </message>
    <message>
        <source>not as asked for</source>
        <comment>fit of a supporter: a wish of the peer is not met</comment>
        <translation>no como pidió</translation>
    </message>
    <message>
        <source>Fit %1 of 100</source>
        <translation>Encaje %1 de 100</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>profession, career stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 abiertas de %2</translation>
    </message>
    <message>
        <source>but: %1</source>
        <comment>what speaks against a match</comment>
        <translation>pero: %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>speaks for</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>speaks against</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Referral %1</source>
        <comment>in place of an erased name</comment>
        <translation>Derivación %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing %1 for %2 leaves %3 without a match.</source>
        <comment>supporter, peer, other peers</comment>
        <translation>Elegir a %1 para %2 deja a %3 sin asignación.</translation>
    </message>
    <message>
        <source>Choosing %1 for %2 fits less well by %3 points.</source>
        <translation>Elegir a %1 para %2 encaja %3 puntos peor.</translation>
    </message>
    <message>
        <source>With %1 for %2, somebody else is proposed for %3; all together fit less well by %4 points.</source>
        <translation>Con %1 para %2, se propone a otra persona para %3; el conjunto encaja %4 puntos peor.</translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) available</source>
        <translation>
            <numerusform>%n persona de apoyo disponible</numerusform>
            <numerusform>%n personas de apoyo disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the limit</source>
        <translation>
            <numerusform>%n en el límite</numerusform>
            <numerusform>%n en el límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready</source>
        <comment>not active, no training or no agreement</comment>
        <translation>
            <numerusform>%n no disponible</numerusform>
            <numerusform>%n no disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 for %2, a partner institution has to be asked for %n more peer(s).</source>
        <comment>supporter, peer</comment>
        <translation>
            <numerusform>Con %1 para %2, hay que pedir ayuda a una institución asociada para %n colega más.</numerusform>
            <numerusform>Con %1 para %2, hay que pedir ayuda a una institución asociada para %n colegas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MatchingPane</name>
    <message>
        <source>Who is waiting</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>Proposed matches</source>
        <translation>Asignaciones propuestas</translation>
    </message>
    <message>
        <source>Tell the supporters</source>
        <translation>Avisar a las personas de apoyo</translation>
    </message>
    <message>
        <source>Matching &amp;weights…</source>
        <translation>&amp;Pesos de la asignación…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Choose who to match</source>
        <translation>Elija a quiénes asignar</translation>
    </message>
    <message>
        <source>Check the proposals</source>
        <translation>Revise las propuestas</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n match(es)</source>
        <translation>
            <numerusform>&amp;Confirmar %n asignación</numerusform>
            <numerusform>&amp;Confirmar %n asignaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>L&amp;isto</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) saved.</source>
        <translation>
            <numerusform>%n asignación guardada.</numerusform>
            <numerusform>%n asignaciones guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights saved.</source>
        <translation>Pesos guardados.</translation>
    </message>
    <message>
        <source>&amp;Matching</source>
        <translation>Asi&amp;gnación</translation>
    </message>
    <message>
        <source>Practice &amp;areas…</source>
        <translation>Á&amp;reas de práctica…</translation>
    </message>
    <message>
        <source>Practice areas saved.</source>
        <translation>Áreas de práctica guardadas.</translation>
    </message>
</context>
<context>
    <name>wardmate::MatchingWiring</name>
    <message numerus="yes">
        <source>Saving %n match(es)…</source>
        <translation>
            <numerusform>Guardando %n asignación…</numerusform>
            <numerusform>Guardando %n asignaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n match(es)…</source>
        <translation>
            <numerusform>Deshaciendo %n asignación…</numerusform>
            <numerusform>Deshaciendo %n asignaciones…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MergeUnitsDialog</name>
    <message>
        <source>Other areas</source>
        <translation>Otras áreas</translation>
    </message>
    <message>
        <source>Merge two units</source>
        <translation>Fusionar dos unidades</translation>
    </message>
    <message>
        <source>This unit &amp;goes</source>
        <translation>Esta unidad &amp;desaparece</translation>
    </message>
    <message>
        <source>This one &amp;stays</source>
        <translation>Esta &amp;permanece</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Merge the two…</source>
        <translation>&amp;Fusionar las dos…</translation>
    </message>
    <message>
        <source>For two names of the same place, such as one written out and one in short. What was written down for either is found under the one that stays.</source>
        <translation>Para dos nombres del mismo lugar, como uno completo y otro abreviado. Lo anotado para cualquiera de las dos queda en la que permanece.</translation>
    </message>
    <message>
        <source>Choose both; then you see here what will change.</source>
        <translation>Elija las dos; entonces verá aquí qué cambiará.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) come over.</source>
        <translation>
            <numerusform>Pasa %n derivación.</numerusform>
            <numerusform>Pasan %n derivaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) come over.</source>
        <translation>
            <numerusform>Pasa %n evento.</numerusform>
            <numerusform>Pasan %n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) come over.</source>
        <translation>
            <numerusform>Pasa %n persona de apoyo.</numerusform>
            <numerusform>Pasan %n personas de apoyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list or a form that says &quot;%1&quot; means &quot;%2&quot; from then on.</source>
        <translation>Una lista o un formulario que diga «%1» se referirá desde entonces a «%2».</translation>
    </message>
    <message>
        <source>In reports that are still to come they count under %1, no longer under %2.</source>
        <translation>En los informes que aún están por salir cuentan en %1, ya no en %2.</translation>
    </message>
    <message>
        <source>Published reports stay as they are.</source>
        <translation>Los informes publicados quedan como están.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>These are one unit already. Choose two different ones.</source>
        <translation>Ya son una sola unidad. Elija dos distintas.</translation>
    </message>
    <message>
        <source>Published lists count these two in different areas, and areas stay as they are until the lists of that year are complete. Merge the two after that.</source>
        <translation>Las listas publicadas cuentan estas dos en áreas distintas, y las áreas quedan como están hasta que las listas de ese año estén completas. Fusione las dos después.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes part of &quot;%2&quot;. This cannot be undone, and what you did before it cannot be undone any more, either.</source>
        <translation>«%1» pasa a formar parte de «%2». No se puede deshacer, y lo que hizo antes tampoco podrá deshacerse ya.</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>&amp;Fusionarlas</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Conservar ambas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is part of &quot;%2&quot; now.</source>
        <translation>«%1» forma parte ahora de «%2».</translation>
    </message>
</context>
<context>
    <name>wardmate::MessageCard</name>
    <message>
        <source>The supporter has been &amp;told</source>
        <translation>La persona de apoyo ya está &amp;avisada</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>Abrir en el &amp;correo</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>The text is on the clipboard for two minutes.</source>
        <translation>El texto estará dos minutos en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy &amp;subject</source>
        <translation>Copiar a&amp;sunto</translation>
    </message>
    <message>
        <source>The subject is on the clipboard for two minutes.</source>
        <translation>El asunto estará dos minutos en el portapapeles.</translation>
    </message>
    <message>
        <source>Save as message &amp;file…</source>
        <translation>&amp;Guardar como mensaje…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>To %1 (no e-mail address is known)</source>
        <translation>Para %1 (no consta su correo electrónico)</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>Para %1, %2</translation>
    </message>
    <message>
        <source>This computer has no mail program set up. Copy the text instead.</source>
        <translation>Esta computadora no tiene un programa de correo configurado. Copie el texto en su lugar.</translation>
    </message>
    <message>
        <source>Handed to the mail program. Sent? Then tick it below.</source>
        <translation>Pasado al programa de correo. ¿Enviado? Entonces márquelo abajo.</translation>
    </message>
    <message>
        <source>Save as message file</source>
        <translation>Guardar como mensaje</translation>
    </message>
    <message>
        <source>The file is not encrypted and holds a name. Whoever opens this folder can read it.</source>
        <translation>El archivo no está cifrado y contiene un nombre. Quien abra esta carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>peer-support-message.eml</source>
        <translation>mensaje-apoyo-entre-colegas.eml</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Mensajes (*.eml)</translation>
    </message>
    <message>
        <source>The message is saved. Delete the file when it has been sent.</source>
        <translation>El mensaje está guardado. Elimine el archivo cuando lo haya enviado.</translation>
    </message>
    <message>
        <source>This slip names a person. Hand it over in person, keep it out of sight, destroy it afterwards.</source>
        <translation>Esta nota nombra a una persona. Entréguela en persona, no la deje a la vista y destrúyala después.</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENCIAL</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>The peer has &amp;got the resources</source>
        <translation>El colega ha &amp;recibido los recursos</translation>
    </message>
    <message>
        <source>Change the &amp;wording…</source>
        <translation>Cambiar la &amp;redacción…</translation>
    </message>
    <message>
        <source>&amp;Print slip…</source>
        <translation>&amp;Imprimir nota…</translation>
    </message>
    <message>
        <source>Cale&amp;ndar…</source>
        <translation>Cale&amp;ndario…</translation>
    </message>
    <message>
        <source>For %1 to send to %2, in their own name.</source>
        <translation>Para que %1 lo envíe a %2, en su propio nombre.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir una nota</translation>
    </message>
    <message>
        <source>The slip has a name on it. Take it from the printer at once, hand it over in person, and have it destroyed afterwards.</source>
        <translation>La nota lleva un nombre. Recójala enseguida de la impresora, entréguela en persona y pida que se destruya después.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Imprimir la nota</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Handed over? Then tick it below.</source>
        <translation>¿Entregada? Entonces márquelo abajo.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Guardar un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Peer support follow-up</source>
        <translation>Seguimiento de apoyo entre colegas</translation>
    </message>
    <message>
        <source>The calendar file was saved. It names nobody, and it lies outside the encrypted file.</source>
        <translation>El archivo de calendario se guardó. No nombra a nadie y queda fuera del archivo cifrado.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>No se pudo escribir el archivo ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>The mail program was opened empty, because others at this computer could have read the text on the way. The text is on the clipboard: paste it, then copy the address.</source>
        <translation>El programa de correo se abrió vacío, porque otras personas en esta computadora podrían haber leído el texto en el camino. El texto está en el portapapeles: péguelo y después copie la dirección.</translation>
    </message>
    <message>
        <source>The address is on the clipboard for two minutes.</source>
        <translation>La dirección estará en el portapapeles durante dos minutos.</translation>
    </message>
</context>
<context>
    <name>wardmate::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place in the navigation, number of things there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, requiere atención</translation>
    </message>
</context>
<context>
    <name>wardmate::NewPassphrase</name>
    <message>
        <source>&amp;Suggest another</source>
        <translation>&amp;Sugerir otra</translation>
    </message>
    <message>
        <source>Type a passphrase, or take a suggestion.</source>
        <translation>Escriba una frase de contraseña o tome una sugerencia.</translation>
    </message>
    <message>
        <source>Type the passphrase once more, so that no slip locks you out.</source>
        <translation>Escriba la frase otra vez, para que un error de tecleo no cierre el paso.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Choose a stronger one: take a suggestion, or add words that do not belong together.</source>
        <translation>Elija una más segura: acepte una sugerencia o añada palabras que no tengan relación entre sí.</translation>
    </message>
</context>
<context>
    <name>wardmate::NoMatchView</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Closest: %1.</source>
        <comment>supporters</comment>
        <translation>Más cercanas: %1.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way out, supporters</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitirlo</translation>
    </message>
    <message>
        <source>Allow the pair</source>
        <translation>Permitir la pareja</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Abrir la derivación</translation>
    </message>
    <message>
        <source>Open the sheets</source>
        <translation>Abrir las hojas</translation>
    </message>
    <message>
        <source>Open the supporter</source>
        <translation>Abrir la persona de apoyo</translation>
    </message>
</context>
<context>
    <name>wardmate::OneLineField</name>
    <message>
        <source>&quot;%1&quot; looks like a name. Leave names and numbers out.</source>
        <translation>«%1» parece un nombre. No ponga nombres ni números.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like somebody&apos;s initials. Leave them out.</source>
        <translation>«%1» parecen las iniciales de alguien. No las ponga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date. The day has its own field; leave dates out here.</source>
        <translation>«%1» es una fecha. El día tiene su propio campo; no ponga fechas aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rare age and may identify somebody. Leave it out.</source>
        <translation>«%1» es una edad poco común y puede identificar a alguien. No la ponga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place that may identify somebody. Leave it out.</source>
        <translation>«%1» es un lugar que puede identificar a alguien. No lo ponga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may identify somebody. Leave names and numbers out.</source>
        <translation>«%1» puede identificar a alguien. No ponga nombres ni números.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>It is not a nam&amp;e</source>
        <translation>No &amp;es un nombre</translation>
    </message>
    <message>
        <source>What kind of event it was, without names or numbers</source>
        <translation>Qué tipo de evento fue, sin nombres ni números</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>sobra %n</numerusform>
            <numerusform>sobran %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::OwedWork</name>
    <message numerus="yes">
        <source>%n resource(s) to check</source>
        <translation>
            <numerusform>%n recurso por comprobar</numerusform>
            <numerusform>%n recursos por comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>call each number once; the sheets say when</source>
        <translation>llamar una vez a cada número; las hojas dicen cuándo</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>%1: look in again</source>
        <translation>%1: volver a contactar</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>1 new supporter</source>
        <translation>1 persona de apoyo nueva</translation>
    </message>
    <message>
        <source>started, not added yet</source>
        <translation>empezada, sin añadir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>list not brought in yet</source>
        <translation>lista aún sin traer</translation>
    </message>
</context>
<context>
    <name>wardmate::PassphraseDialog</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Cambiar su frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frase de contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New passphrase &amp;once more</source>
        <translation>Frase nueva &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>&amp;Cambiar la frase</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Mantener la actual</translation>
    </message>
    <message>
        <source>That is not the present passphrase.</source>
        <translation>Esa no es la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Type the present passphrase.</source>
        <translation>Escriba la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Whoever has a copy of the file with the keys from before can still read issued reports with the present passphrase, until a coordinator or director gives you a new one.</source>
        <translation>Quien tenga una copia anterior del archivo de claves todavía podrá leer los informes publicados con la frase de contraseña actual, hasta que la coordinación o la dirección le asigne a usted una nueva.</translation>
    </message>
    <message>
        <source>The file is encrypted anew, so that the present passphrase opens nothing from now on. Copies and backups made before can still be opened with it: destroy those you no longer need.</source>
        <translation>El archivo se cifra de nuevo, de modo que la frase de contraseña actual ya no abrirá nada. Las copias anteriores, también las de seguridad, todavía se pueden abrir con ella: destruya las que ya no necesite.</translation>
    </message>
</context>
<context>
    <name>wardmate::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>El bloqueo de mayúsculas está activado</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>wardmate::PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without the passphrase or the recovery key nobody, including the makers, can open the file.</source>
        <translation>Escríbala en papel y guárdela lejos de esta computadora. Sin la frase de contraseña ni la clave de recuperación nadie puede abrir el archivo, tampoco quienes hicieron Wardmate.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Type it once more</source>
        <translation>&amp;Escríbala otra vez</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>&amp;Crear el archivo</translation>
    </message>
    <message>
        <source>Creating the file</source>
        <translation>Creando el archivo</translation>
    </message>
</context>
<context>
    <name>wardmate::PeerFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A name is needed to reach the person.</source>
        <translation>Hace falta un nombre para contactar con la persona.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Mejor momento</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>Contactar por</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Prefiere</translation>
    </message>
    <message>
        <source>Supporter&apos;s gender</source>
        <translation>Género de la persona de apoyo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Career stage</source>
        <translation>Etapa profesional</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Which profession? Type to find it.</source>
        <translation>¿Qué profesión? Escriba para buscarla.</translation>
    </message>
    <message>
        <source>Should not be asked</source>
        <translation>A quién no preguntar</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation>Alguien que ya no está</translation>
    </message>
</context>
<context>
    <name>wardmate::PeopleModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>The passphrase opens</source>
        <translation>La frase abre</translation>
    </message>
    <message>
        <source>Everything, names too</source>
        <translation>Todo, también los nombres</translation>
    </message>
    <message>
        <source>Everything, names and the audit log too</source>
        <translation>Todo, también los nombres y el registro de auditoría</translation>
    </message>
    <message>
        <source>Issued reports, never a name</source>
        <translation>Informes publicados, nunca un nombre</translation>
    </message>
</context>
<context>
    <name>wardmate::PeoplePane</name>
    <message>
        <source>People and keys</source>
        <translation>Personas y claves</translation>
    </message>
    <message>
        <source>Each person opens the file with a passphrase of their own. Supporters need none; they are under Supporters.</source>
        <translation>Cada persona abre el archivo con su propia frase de contraseña. Las personas de apoyo no la necesitan; están en su propia lista.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Añadir una persona…</translation>
    </message>
    <message>
        <source>Change the r&amp;ole…</source>
        <translation>Cambiar la f&amp;unción…</translation>
    </message>
    <message>
        <source>&amp;New passphrase…</source>
        <translation>Frase &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>&amp;Change your passphrase…</source>
        <translation>&amp;Cambiar su frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Test the recovery key…</source>
        <translation>&amp;Probar la clave de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Make a new recovery key…</source>
        <translation>&amp;Hacer una clave de recuperación nueva…</translation>
    </message>
    <message>
        <source>People who can open the file</source>
        <translation>Personas que pueden abrir el archivo</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>It opens everything when every passphrase is lost: on paper, in a sealed envelope, with the director, never with the administrator.</source>
        <translation>Abre todo cuando se pierden todas las frases: en papel, en un sobre sellado, con la dirección, nunca con la administración.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Hecha el %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Last typed back from the sheet on %1.</source>
        <translation>Tecleada desde la hoja por última vez el %1.</translation>
    </message>
    <message>
        <source>Never typed back from the sheet so far.</source>
        <translation>Aún no se ha tecleado desde la hoja.</translation>
    </message>
    <message>
        <source>That is over a year ago: test it now.</source>
        <translation>Hace más de un año: pruébela ahora.</translation>
    </message>
    <message>
        <source>Nobody changes their own role or removes themselves; another coordinator or director does that.</source>
        <translation>Nadie cambia su propia función ni se retira a sí mismo; lo hace otra persona de coordinación o dirección.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Retirar a una persona</translation>
    </message>
    <message>
        <source>&amp;Remove this person</source>
        <translation>&amp;Retirar a esta persona</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>The recovery key fits this file.</source>
        <translation>La clave de recuperación corresponde a este archivo.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Hacer una clave de recuperación nueva</translation>
    </message>
    <message>
        <source>The sheet in the envelope will open nothing but old copies. The file is encrypted anew and the new key is shown once.</source>
        <translation>La hoja del sobre ya no abrirá más que copias antiguas. El archivo se cifra de nuevo y la clave nueva se muestra una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>&amp;Hacer una clave nueva</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Mantener la actual</translation>
    </message>
    <message>
        <source>The recovery key was renewed.</source>
        <translation>La clave de recuperación se renovó.</translation>
    </message>
    <message>
        <source>People and &amp;keys</source>
        <translation>Personas y &amp;claves</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>At least one coordinator or director must remain. Add another one before this one is removed.</source>
        <translation>Debe quedar al menos una persona en la coordinación o la dirección. Añada otra antes de retirar a esta.</translation>
    </message>
    <message>
        <source>Remove %1? The file is encrypted anew, which their passphrase does not open. Copies and backups made before can still be opened with the old passphrase: destroy those you no longer need.</source>
        <translation>¿Retirar a %1? El archivo se cifra de nuevo y su frase de contraseña ya no lo abrirá. Las copias anteriores, también las de seguridad, todavía se pueden abrir con la frase de contraseña antigua: destruya las que ya no necesite.</translation>
    </message>
    <message>
        <source>%1 was removed. Copies and backups made before can still be opened with the old passphrase.</source>
        <translation>Se retiró a %1. Las copias anteriores, también las de seguridad, todavía se pueden abrir con la frase de contraseña antigua.</translation>
    </message>
    <message>
        <source>Your passphrase was changed. Copies and backups made before can still be opened with the old one.</source>
        <translation>Su frase de contraseña se cambió. Las copias anteriores, también las de seguridad, todavía se pueden abrir con la antigua.</translation>
    </message>
</context>
<context>
    <name>wardmate::PeopleWiring</name>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Se cambia la frase de contraseña…</translation>
    </message>
    <message>
        <source>Adding a person…</source>
        <translation>Se añade una persona…</translation>
    </message>
    <message>
        <source>Encrypting the file anew, so that the old passphrase does not open it…</source>
        <translation>Se cifra el archivo de nuevo, para que la frase anterior no lo abra…</translation>
    </message>
    <message>
        <source>Encrypting the file anew, so that the old sheet does not open it…</source>
        <translation>Se cifra el archivo de nuevo, para que la hoja anterior no lo abra…</translation>
    </message>
</context>
<context>
    <name>wardmate::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar la función</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own. Let them choose it here, or hand over a suggested one on paper; they can change it later.</source>
        <translation>Cada persona tiene su propia frase de contraseña. Deje que la elija aquí o entregue una sugerida en papel; después puede cambiarla.</translation>
    </message>
    <message>
        <source>A passphrase belongs to a role, so %1 gets a new one with it.</source>
        <translation>Una frase de contraseña pertenece a una función; %1 recibe una nueva con ella.</translation>
    </message>
    <message>
        <source>&amp;Add this person</source>
        <translation>&amp;Añadir a esta persona</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>&amp;Cambiar la función</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase</source>
        <translation>&amp;Poner la frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>F&amp;unción</translation>
    </message>
    <message>
        <source>Choose another role than the present one.</source>
        <translation>Elija una función distinta de la actual.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Opens: %1.</source>
        <translation>Abre: %1.</translation>
    </message>
    <message>
        <source>%1 can open the file now.</source>
        <translation>%1 ya puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The role of %1 was changed.</source>
        <translation>La función de %1 se cambió.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 tiene una frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>For %1, who has forgotten the old one or whose old one others may know. The file is encrypted anew; copies and backups made before can still be opened with the old one.</source>
        <translation>Para %1, que ha olvidado la antigua o cuya frase antigua pueden conocer otras personas. El archivo se cifra de nuevo; las copias anteriores, también las de seguridad, todavía se pueden abrir con la antigua.</translation>
    </message>
    <message>
        <source>The file is encrypted anew, so that the old passphrase opens nothing entered from now on. Copies and backups made before can still be opened with it.</source>
        <translation>El archivo se cifra de nuevo, de modo que la frase de contraseña antigua no abrirá nada de lo que se introduzca a partir de ahora. Las copias anteriores, también las de seguridad, todavía se pueden abrir con ella.</translation>
    </message>
    <message>
        <source>Who is it? Add a name.</source>
        <translation>¿Quién es? Añada un nombre.</translation>
    </message>
</context>
<context>
    <name>wardmate::Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Remember the last &amp;five files</source>
        <translation>&amp;Recordar los últimos cinco archivos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Lock when &amp;idle for</source>
        <translation>&amp;Bloquear sin actividad tras</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Without the lock anybody who walks up to this computer can read the names.</source>
        <translation>Sin el bloqueo, cualquiera que se acerque a esta computadora puede leer los nombres.</translation>
    </message>
    <message>
        <source>The language changes with the next unlocking.</source>
        <translation>El idioma cambia la próxima vez que desbloquee.</translation>
    </message>
</context>
<context>
    <name>wardmate::PrintPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Esta computadora no tiene ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or make room on this disk.</source>
        <translation>No se pudo escribir el archivo ahí. Elija otro lugar o libere espacio en este disco.</translation>
    </message>
</context>
<context>
    <name>wardmate::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
</context>
<context>
    <name>wardmate::ProgrammePage</name>
    <message>
        <source>Start a programme</source>
        <translation>Crear un programa</translation>
    </message>
    <message>
        <source>Everything stays in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation>Todo queda en un solo archivo cifrado en esta computadora. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation>&amp;Explorar con datos de muestra</translation>
    </message>
    <message>
        <source>Nothing to set up, nothing is kept</source>
        <translation>Nada que preparar, no se guarda nada</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change where the file is kept</source>
        <translation>Cambiar dónde se guarda el archivo</translation>
    </message>
    <message>
        <source>&amp;Hospital or programme</source>
        <translation>&amp;Hospital o programa</translation>
    </message>
    <message>
        <source>What is the hospital or programme called?</source>
        <translation>¿Cómo se llama el hospital o el programa?</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Who will hold the passphrase?</source>
        <translation>¿Quién tendrá la frase de contraseña?</translation>
    </message>
    <message>
        <source>So that the file knows whose passphrase is whose. It is kept inside the file only.</source>
        <translation>Para que el archivo sepa de quién es cada frase. Se guarda solo dentro del archivo.</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Su &amp;función</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>Choose a folder of this computer, not one that is copied to the internet.</source>
        <translation>Elija una carpeta de esta computadora, no una que se copie a internet.</translation>
    </message>
    <message>
        <source>Where to keep the programme&apos;s file</source>
        <translation>Dónde guardar el archivo del programa</translation>
    </message>
    <message>
        <source>Wardmate programmes (*.wardmate)</source>
        <translation>Programas de Wardmate (*.wardmate)</translation>
    </message>
</context>
<context>
    <name>wardmate::ProgrammePane</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Every change is kept as soon as you leave its field.</source>
        <translation>Cada cambio se guarda en cuanto sale de su campo.</translation>
    </message>
    <message>
        <source>&amp;Hospital or programme</source>
        <translation>&amp;Hospital o programa</translation>
    </message>
    <message>
        <source>How to &amp;reach the programme</source>
        <translation>Cómo &amp;contactar con el programa</translation>
    </message>
    <message>
        <source>Printed on the sheets: an office, a number, an address; nobody&apos;s name.</source>
        <translation>Impreso en las hojas: una oficina, un número, una dirección; nunca el nombre de alguien.</translation>
    </message>
    <message>
        <source>C&amp;onfidentiality sentence</source>
        <translation>Frase sobre c&amp;onfidencialidad</translation>
    </message>
    <message>
        <source>Only what the hospital&apos;s counsel has approved. None is shipped.</source>
        <translation>Solo lo que haya aprobado la asesoría jurídica del hospital. No viene ninguna incluida.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Time targets</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>A supporter is &amp;asked within</source>
        <translation>Se a&amp;visa a una persona de apoyo en</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>The first o&amp;utreach is made within</source>
        <translation>El p&amp;rimer contacto se hace en</translation>
    </message>
    <message>
        <source>No answer: try again a&amp;fter</source>
        <translation>Sin respuesta: intentar de nuevo &amp;tras</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>... and a &amp;last time after</source>
        <translation>... y una ú&amp;ltima vez tras</translation>
    </message>
    <message>
        <source>&amp;Follow up after a conversation</source>
        <translation>Se&amp;guimiento tras una conversación</translation>
    </message>
    <message>
        <source>&amp;Names are erased after closing</source>
        <translation>Los &amp;nombres se borran tras el cierre</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Count &amp;working hours only</source>
        <translation>Contar solo horas la&amp;borables</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>H&amp;asta</translation>
    </message>
    <message>
        <source>The day must end after it begins.</source>
        <translation>El día debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>Para que esté a salvo</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>Progra&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Backups, checks, erasing names…</source>
        <translation>&amp;Copias, comprobaciones, borrar nombres…</translation>
    </message>
    <message>
        <source>People and &amp;keys…</source>
        <translation>Personas y c&amp;laves…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Hi&amp;de numbers under</source>
        <translation>Ocultar números inferiores &amp;a</translation>
    </message>
    <message>
        <source>Of people as well as referrals. Never under 11; what is published already stays as it is.</source>
        <translation>De personas y de derivaciones. Nunca menos de 11; lo ya publicado se queda como está.</translation>
    </message>
    <message>
        <source>Ar&amp;eas in reports…</source>
        <translation>Ár&amp;eas en los informes…</translation>
    </message>
    <message>
        <source>Self-che&amp;ck…</source>
        <translation>Autoe&amp;valuación…</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en esta computadora</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Where the hospital stands: its days and times of day count, whatever this computer&apos;s clock is set to.</source>
        <translation>Donde está el hospital: cuentan sus días y sus horas, sea cual sea el reloj de esta computadora.</translation>
    </message>
</context>
<context>
    <name>wardmate::ProgrammeTextsForm</name>
    <message>
        <source>&amp;Remove the logo</source>
        <translation>&amp;Quitar el logotipo</translation>
    </message>
    <message>
        <source>The programme on the sheets</source>
        <translation>El programa en las hojas</translation>
    </message>
    <message>
        <source>&amp;Name of the programme</source>
        <translation>&amp;Nombre del programa</translation>
    </message>
    <message>
        <source>Hos&amp;pital</source>
        <translation>Hos&amp;pital</translation>
    </message>
    <message>
        <source>&amp;Office or role to ask for</source>
        <translation>&amp;Oficina o función por la que preguntar</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>Ho&amp;urs</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>Own emer&amp;gency number</source>
        <translation>Número propio de emer&amp;gencia</translation>
    </message>
    <message>
        <source>&amp;Confidentiality</source>
        <translation>&amp;Confidencialidad</translation>
    </message>
    <message>
        <source>Only a sentence that the hospital&apos;s counsel has approved. Left empty, the sheet asks the reader to ask.</source>
        <translation>Solo una frase aprobada por la asesoría legal del hospital. Si queda vacía, la hoja invita a preguntar.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The programme on sheets in %1</source>
        <comment>name of a language</comment>
        <translation>El programa en las hojas en %1</translation>
    </message>
    <message>
        <source>What is left empty here comes from the settings, or is a line to write on.</source>
        <translation>Lo que quede vacío viene de los ajustes o es una línea para escribir.</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>Elegir un &amp;logotipo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>The programme&apos;s logo</source>
        <translation>Logotipo del programa</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>wardmate::ProposalDetails</name>
    <message>
        <source>Su&amp;pporter</source>
        <translation>&amp;Persona de apoyo</translation>
    </message>
    <message>
        <source>&amp;Undo choice</source>
        <translation>&amp;Deshacer la elección</translation>
    </message>
    <message>
        <source>Show wh&amp;y</source>
        <translation>Mostrar por &amp;qué</translation>
    </message>
    <message>
        <source>Hide wh&amp;y</source>
        <translation>Ocultar por &amp;qué</translation>
    </message>
    <message>
        <source>Lets the program propose somebody again when the rest is matched</source>
        <translation>Permite proponer de nuevo a alguien cuando se asigne el resto</translation>
    </message>
    <message>
        <source>Not proposed, with the reasons</source>
        <translation>No propuestas, con los motivos</translation>
    </message>
    <message numerus="yes">
        <source>Comp&amp;are all %n…</source>
        <translation>
            <numerusform>Comp&amp;arar a la única…</numerusform>
            <numerusform>Comp&amp;arar a las %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody for now</source>
        <translation>Nadie por ahora</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>supporter, fit in words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Not proposed: %n</source>
        <translation>
            <numerusform>No propuesta: %n</numerusform>
            <numerusform>No propuestas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every supporter may be proposed.</source>
        <translation>Se puede proponer a todas las personas de apoyo.</translation>
    </message>
    <message>
        <source>S&amp;wap with</source>
        <translation>&amp;Intercambiar con</translation>
    </message>
    <message>
        <source>Exchanges the supporters of two peers; both rows are kept</source>
        <translation>Intercambia las personas de apoyo de dos colegas; ambas filas se conservan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>peer, supporter</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>S&amp;wap with…</source>
        <translation>&amp;Intercambiar con…</translation>
    </message>
</context>
<context>
    <name>wardmate::ProposalModel</name>
    <message>
        <source>Peer</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Persona de apoyo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Para más tarde</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>%1 (kept)</source>
        <comment>supporter chosen by hand</comment>
        <translation>%1 (se conserva)</translation>
    </message>
    <message>
        <source>The place went to another peer. Match the rest again.</source>
        <translation>La plaza fue para otro colega. Vuelva a asignar el resto.</translation>
    </message>
</context>
<context>
    <name>wardmate::ProposalsPage</name>
    <message>
        <source>A changed row is kept; the rest is worked out again.</source>
        <translation>La fila cambiada se conserva; el resto se calcula de nuevo.</translation>
    </message>
    <message>
        <source>Match the rest a&amp;gain</source>
        <translation>Volver a asignar el &amp;resto</translation>
    </message>
    <message>
        <source>Proposed matches</source>
        <translation>Asignaciones propuestas</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Matching was stopped. Nothing was changed.</source>
        <translation>La asignación se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Matching everybody with everybody…</source>
        <translation>Comparando a todos con todos…</translation>
    </message>
    <message numerus="yes">
        <source>Best for all %n together.</source>
        <translation>
            <numerusform>Lo mejor para %n colega.</numerusform>
            <numerusform>Lo mejor para los %n en conjunto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody has a supporter. %n row(s) kept as you chose.</source>
        <translation>
            <numerusform>Todos tienen persona de apoyo. %n fila se conserva como usted eligió.</numerusform>
            <numerusform>Todos tienen persona de apoyo. %n filas se conservan como usted eligió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peer(s) have a supporter.</source>
        <translation>
            <numerusform>%1 de %n colega tiene persona de apoyo.</numerusform>
            <numerusform>%1 de %n colegas tienen persona de apoyo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::QueueFilterBar</name>
    <message>
        <source>%1 %2</source>
        <comment>name, count</comment>
        <extracomment>A toggle above the list and how many referrals it shows: &quot;Overdue 1&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtro…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Search referrals (Ctrl+F)</source>
        <translation>Buscar derivaciones (Ctrl+F)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>&amp;Supporter</source>
        <translation>&amp;Persona de apoyo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search referrals by name or unit</source>
        <translation>Buscar derivaciones por nombre o unidad</translation>
    </message>
</context>
<context>
    <name>wardmate::QueueModel</name>
    <message>
        <source>(erased)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date pattern of the day a referral came in, for lists: Thu 19 Nov</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>No supporter yet</source>
        <translation>Aún sin persona de apoyo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Persona de apoyo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(no se puede leer)</translation>
    </message>
</context>
<context>
    <name>wardmate::QueueTable</name>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
</context>
<context>
    <name>wardmate::QueueWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern of a day more than a week ahead, short, for lists: 26 Nov</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Match by %1</source>
        <translation>Asignar: %1</translation>
    </message>
    <message>
        <source>Tell the supporter by %1</source>
        <translation>Avisar a la persona de apoyo: %1</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <translation>Intentar de nuevo: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar: %1</translation>
    </message>
    <message>
        <source>Ask about the talk %1</source>
        <translation>Preguntar por la charla: %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Seguimiento: %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar: %1</translation>
    </message>
    <message>
        <source>Closed, name erased</source>
        <translation>Cerrada, nombre borrado</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Anotada dos veces</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Overdue %1 h</source>
        <translation>%1 h de retraso</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Con %n día de retraso</numerusform>
            <numerusform>Con %n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n hour(s)</source>
        <translation>
            <numerusform>Con %n hora de retraso</numerusform>
            <numerusform>Con %n horas de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n minute(s)</source>
        <translation>
            <numerusform>Con %n minuto de retraso</numerusform>
            <numerusform>Con %n minutos de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ready to match</source>
        <translation>Lista para asi&amp;gnar</translation>
    </message>
    <message>
        <source>&amp;Find a supporter</source>
        <translation>&amp;Buscar persona de apoyo</translation>
    </message>
    <message>
        <source>Ask another &amp;supporter</source>
        <translation>Pedir a &amp;otra persona de apoyo</translation>
    </message>
    <message>
        <source>Supporter ca&amp;nnot take it</source>
        <translation>La persona de apoyo &amp;no puede</translation>
    </message>
    <message>
        <source>&amp;Write to the supporter…</source>
        <translation>&amp;Escribir a la persona de apoyo…</translation>
    </message>
    <message>
        <source>&amp;Log contact…</source>
        <translation>Ano&amp;tar contacto…</translation>
    </message>
    <message>
        <source>Peer &amp;accepted</source>
        <translation>El colega &amp;aceptó</translation>
    </message>
    <message>
        <source>Peer &amp;declined…</source>
        <translation>El colega no ace&amp;ptó…</translation>
    </message>
    <message>
        <source>No res&amp;ponse</source>
        <translation>S&amp;in respuesta</translation>
    </message>
    <message>
        <source>Log &amp;conversation…</source>
        <translation>Anotar con&amp;versación…</translation>
    </message>
    <message>
        <source>&amp;Resources given</source>
        <translation>&amp;Recursos entregados</translation>
    </message>
    <message>
        <source>Further &amp;help…</source>
        <translation>Otra a&amp;yuda…</translation>
    </message>
    <message>
        <source>Followed &amp;up</source>
        <translation>Seg&amp;uimiento hecho</translation>
    </message>
    <message>
        <source>Cl&amp;ose…</source>
        <translation>&amp;Cerrar…</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Abrir &amp;de nuevo</translation>
    </message>
    <message>
        <source>Out of scop&amp;e</source>
        <translation>&amp;Fuera de alcance</translation>
    </message>
    <message>
        <source>Recorded &amp;twice</source>
        <translation>Anotada do&amp;s veces</translation>
    </message>
    <message>
        <source>Withdra&amp;wn by the peer</source>
        <translation>Retira&amp;da por el colega</translation>
    </message>
    <message>
        <source>Legal hol&amp;d…</source>
        <translation>Retención &amp;legal…</translation>
    </message>
    <message>
        <source>&amp;Release the hold</source>
        <translation>&amp;Levantar la retención</translation>
    </message>
    <message>
        <source>Crisis line given</source>
        <translation>Línea de crisis entregada</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Relevo pasado</translation>
    </message>
    <message>
        <source>ready to match</source>
        <translation>lista para asignar</translation>
    </message>
    <message>
        <source>choice of supporter</source>
        <translation>elección de persona de apoyo</translation>
    </message>
    <message>
        <source>supporter cannot take it</source>
        <translation>la persona de apoyo no puede</translation>
    </message>
    <message>
        <source>supporter told</source>
        <translation>persona de apoyo avisada</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation>anotar contacto</translation>
    </message>
    <message>
        <source>peer accepted</source>
        <translation>el colega aceptó</translation>
    </message>
    <message>
        <source>peer declined</source>
        <translation>el colega no aceptó</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>log conversation</source>
        <translation>anotar conversación</translation>
    </message>
    <message>
        <source>resources given</source>
        <translation>recursos entregados</translation>
    </message>
    <message>
        <source>further help</source>
        <translation>otra ayuda</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>seguimiento hecho</translation>
    </message>
    <message>
        <source>close referral</source>
        <translation>cerrar derivación</translation>
    </message>
    <message>
        <source>open referral again</source>
        <translation>abrir derivación de nuevo</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>fuera de alcance</translation>
    </message>
    <message>
        <source>recorded twice</source>
        <translation>anotada dos veces</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>retención legal</translation>
    </message>
    <message>
        <source>release of the hold</source>
        <translation>levantar la retención</translation>
    </message>
    <message>
        <source>crisis line given</source>
        <translation>línea de crisis entregada</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>relevo pasado</translation>
    </message>
    <message>
        <source>Ready to match</source>
        <translation>Lista para asignar</translation>
    </message>
    <message>
        <source>Supporter chosen</source>
        <translation>Persona de apoyo elegida</translation>
    </message>
    <message>
        <source>Another supporter chosen</source>
        <translation>Otra persona de apoyo elegida</translation>
    </message>
    <message>
        <source>Supporter could not take it</source>
        <translation>La persona de apoyo no pudo</translation>
    </message>
    <message>
        <source>Supporter told</source>
        <translation>Persona de apoyo avisada</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Contacto anotado</translation>
    </message>
    <message>
        <source>Peer accepted</source>
        <translation>El colega aceptó</translation>
    </message>
    <message>
        <source>Offer made, declined</source>
        <translation>Oferta hecha, no aceptada</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Conversation logged</source>
        <translation>Conversación anotada</translation>
    </message>
    <message>
        <source>Resources given</source>
        <translation>Recursos entregados</translation>
    </message>
    <message>
        <source>Further help noted</source>
        <translation>Otra ayuda anotada</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>Derivación cerrada</translation>
    </message>
    <message>
        <source>Referral open again</source>
        <translation>Derivación abierta de nuevo</translation>
    </message>
    <message>
        <source>Withdrawn by the peer</source>
        <translation>Retirada por el colega</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Retención levantada</translation>
    </message>
    <message>
        <source>Note no response %1</source>
        <translation>Anotar sin respuesta %1</translation>
    </message>
</context>
<context>
    <name>wardmate::Readiness</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date pattern inside a sentence: 3 May 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>nominated, not invited yet</source>
        <translation>propuesta, aún sin invitar</translation>
    </message>
    <message>
        <source>invited, no answer yet</source>
        <translation>invitada, aún sin respuesta</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>en formación</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>left the team</source>
        <translation>dejó el equipo</translation>
    </message>
    <message>
        <source>training ended %1</source>
        <translation>la formación terminó el %1</translation>
    </message>
    <message>
        <source>no date for the training</source>
        <translation>sin fecha de formación</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>ausente hasta el %1</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>ausente desde el %1</translation>
    </message>
    <message>
        <source>no confidentiality agreement</source>
        <translation>sin acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>No disponible: %1</translation>
    </message>
    <message numerus="yes">
        <source>At the limit: %n referral(s) open</source>
        <translation>
            <numerusform>En el límite: %n derivación abierta</numerusform>
            <numerusform>En el límite: %n derivaciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting until %1 after the last referral</source>
        <translation>En descanso hasta el %1 tras la última derivación</translation>
    </message>
    <message numerus="yes">
        <source>Ready for %n more referral(s)</source>
        <translation>
            <numerusform>Disponible para %n derivación más</numerusform>
            <numerusform>Disponible para %n derivaciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::RecoveryKeyDialog</name>
    <message>
        <source>The new recovery key</source>
        <translation>La clave de recuperación nueva</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type the last &amp;eight letters</source>
        <translation>Escriba las últimas &amp;ocho letras</translation>
    </message>
    <message>
        <source>Type the last eight letters from your paper, so that you know it can be read.</source>
        <translation>Escriba las últimas ocho letras de su papel, para comprobar que se lee bien.</translation>
    </message>
    <message>
        <source>That is not the end of the key. Compare your paper with it.</source>
        <translation>Ese no es el final de la clave. Compare su papel con ella.</translation>
    </message>
    <message>
        <source>&amp;It is written down</source>
        <translation>&amp;Está escrita en papel</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Imprimir la hoja…</translation>
    </message>
    <message>
        <source>The old recovery key opens nothing but old copies from now on. Write the new one on paper, put it in a sealed envelope and give it to the director to lock away; destroy the old sheet.</source>
        <translation>Desde ahora la clave anterior no abre más que copias antiguas. Anote la nueva en papel, métala en un sobre sellado y entréguela a la dirección para que la guarde bajo llave; destruya la hoja anterior.</translation>
    </message>
</context>
<context>
    <name>wardmate::RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type the last &amp;eight letters</source>
        <translation>Escriba las últimas &amp;ocho letras</translation>
    </message>
    <message>
        <source>&amp;It is written down</source>
        <translation>&amp;Está escrita en papel</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Escriba en papel la clave de recuperación</translation>
    </message>
    <message>
        <source>Type the last eight letters from your paper, so that you know it can be read.</source>
        <translation>Escriba las últimas ocho letras de su papel, para comprobar que se lee bien.</translation>
    </message>
    <message>
        <source>That is not the end of the key. Compare your paper with it.</source>
        <translation>Ese no es el final de la clave. Compare su papel con ella.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Choose a place</source>
        <translation>E&amp;legir un lugar</translation>
    </message>
    <message>
        <source>&amp;Write it down instead</source>
        <translation>Escribirla en &amp;papel</translation>
    </message>
    <message>
        <source>The recovery key was saved.</source>
        <translation>La clave de recuperación se guardó.</translation>
    </message>
    <message>
        <source>The recovery key could not be written there. Choose another place or write it down.</source>
        <translation>La clave de recuperación no se pudo escribir ahí. Elija otro lugar o escríbala en papel.</translation>
    </message>
    <message>
        <source>It opens everything when every passphrase is lost. Write it on paper, put it in a sealed envelope and give it to the director to lock away. It is shown only now; whoever does this later makes a new one, and Today reminds of it.</source>
        <translation>Lo abre todo si se pierden todas las frases de contraseña. Escríbala en papel, métala en un sobre cerrado y désela a la dirección para que la guarde bajo llave. Solo se muestra ahora; quien lo haga más tarde crea una nueva, y Hoy lo recuerda.</translation>
    </message>
    <message>
        <source>&amp;Print the recovery sheet…</source>
        <translation>Im&amp;primir la hoja de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Save it as PDF…</source>
        <translation>&amp;Guardarla como PDF…</translation>
    </message>
    <message>
        <source>I will do this &amp;later</source>
        <translation>Lo haré &amp;más tarde</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimir la hoja de recuperación</translation>
    </message>
    <message>
        <source>The printer&apos;s queue sees the key in clear. Use a printer beside you, not one in the corridor; writing it down by hand is safer.</source>
        <translation>La cola de la impresora ve la clave sin cifrar. Use una impresora a su lado, no una del pasillo; anotarla a mano es más seguro.</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>&amp;Imprimirla</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: whoever has it can open everything. Save it on a stick that goes into the envelope, not on this computer.</source>
        <translation>El PDF no está cifrado: quien lo tenga puede abrirlo todo. Guárdelo en una memoria USB que vaya en el sobre, no en esta computadora.</translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation>clave-de-recuperacion.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wardmate::RecoveryTestDialog</name>
    <message>
        <source>Test the recovery key</source>
        <translation>Probar la clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clave de recuperación</translation>
    </message>
    <message>
        <source>All 28 letters and figures; spaces and hyphens do not matter.</source>
        <translation>Las 28 letras y cifras; los espacios y guiones no importan.</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>&amp;Probarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the envelope, type the key from the sheet and seal it again. Nothing is changed but the date of this test.</source>
        <translation>Abra el sobre, teclee la clave de la hoja y vuelva a sellarlo. No cambia nada más que la fecha de esta prueba.</translation>
    </message>
    <message>
        <source>This is a recovery key, but not the one of this file. Look for the newest sheet, or make a new key.</source>
        <translation>Es una clave de recuperación, pero no la de este archivo. Busque la hoja más reciente o haga una clave nueva.</translation>
    </message>
</context>
<context>
    <name>wardmate::ReferralActs</name>
    <message>
        <source>%1.</source>
        <comment>what has been done, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>change of facts</source>
        <translation>cambio de datos</translation>
    </message>
    <message>
        <source>change of contact</source>
        <translation>cambio de contacto</translation>
    </message>
    <message>
        <source>change of event</source>
        <translation>cambio de evento</translation>
    </message>
    <message>
        <source>move to bin</source>
        <translation>mover a la papelera</translation>
    </message>
    <message>
        <source>Referral moved to the bin.</source>
        <translation>La derivación pasó a la papelera.</translation>
    </message>
    <message>
        <source>new referral</source>
        <translation>nueva derivación</translation>
    </message>
    <message>
        <source>change of later dates</source>
        <translation>cambio de fechas posteriores</translation>
    </message>
    <message>
        <source>Later dates changed.</source>
        <translation>Fechas posteriores cambiadas.</translation>
    </message>
</context>
<context>
    <name>wardmate::ReferralDetailView</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver a la li&amp;sta</translation>
    </message>
    <message>
        <source>Cr&amp;isis card</source>
        <translation>Tar&amp;jeta de crisis</translation>
    </message>
    <message>
        <source>Previous referral (Alt+Up)</source>
        <translation>Derivación anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next referral (Alt+Down)</source>
        <translation>Derivación siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No referral chosen</source>
        <translation>Ninguna derivación elegida</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nombre borrado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Supporter: %1</source>
        <translation>Persona de apoyo: %1</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>El evento</translation>
    </message>
    <message>
        <source>Later dates</source>
        <translation>Fechas posteriores</translation>
    </message>
    <message>
        <source>Send the &amp;resources</source>
        <translation>Enviar los &amp;recursos</translation>
    </message>
    <message>
        <source>Why? (F1)</source>
        <translation>¿Por qué? (F1)</translation>
    </message>
    <message>
        <source>Why conversations are never recorded here</source>
        <translation>Por qué las conversaciones nunca se anotan aquí</translation>
    </message>
    <message>
        <source>Conversations are never recorded here.</source>
        <translation>Las conversaciones nunca se anotan aquí.</translation>
    </message>
</context>
<context>
    <name>wardmate::ReferralPanes</name>
    <message>
        <source>Re&amp;ferrals</source>
        <translation>De&amp;rivaciones</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>H&amp;oy</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;Nueva derivación</translation>
    </message>
    <message>
        <source>&amp;Wording of the messages</source>
        <translation>&amp;Redacción de los mensajes</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Papelera</translation>
    </message>
</context>
<context>
    <name>wardmate::ReferralsPane</name>
    <message>
        <source>&amp;New referral…</source>
        <translation>&amp;Nueva derivación…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Quitar filtro</translation>
    </message>
    <message>
        <source>&amp;Show closed</source>
        <translation>&amp;Mostrar cerradas</translation>
    </message>
    <message>
        <source>&amp;Log contact…</source>
        <translation>Ano&amp;tar contacto…</translation>
    </message>
    <message>
        <source>&amp;Match all who wait…</source>
        <translation>&amp;Asignar a todos los que esperan…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>No referrals yet.</source>
        <translation>Todavía no hay derivaciones.</translation>
    </message>
    <message>
        <source>When somebody tells you about a hard event, record it here; it takes about a minute.</source>
        <translation>Cuando alguien le hable de un evento difícil, anótelo aquí; lleva más o menos un minuto.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>No referral in this list matches &quot;%1&quot;.</source>
        <translation>Ninguna derivación de esta lista coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) do.</source>
        <translation>
            <numerusform>%n cerrada sí coincide.</numerusform>
            <numerusform>%n cerradas sí coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Im&amp;primir la lista…</translation>
    </message>
    <message numerus="yes">
        <source>Referrals: %n</source>
        <translation>
            <numerusform>Derivaciones: %n</numerusform>
            <numerusform>Derivaciones: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No contact can be logged for this referral now; its next step is another.</source>
        <translation>Ahora no se puede anotar ningún contacto en esta derivación; su paso siguiente es otro.</translation>
    </message>
</context>
<context>
    <name>wardmate::ReopenForm</name>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>The name has been erased. It is needed again to reach the person.</source>
        <translation>El nombre se borró. Hace falta otra vez para contactar con la persona.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Who is coming back? Add a name.</source>
        <translation>¿Quién vuelve? Añada un nombre.</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
</context>
<context>
    <name>wardmate::ReportsPane</name>
    <message>
        <source>Repor&amp;ts</source>
        <translation>In&amp;formes</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>P&amp;ublished figures</source>
        <translation>Cifras pu&amp;blicadas</translation>
    </message>
    <message>
        <source>I&amp;nternal figures</source>
        <translation>Cifras &amp;internas</translation>
    </message>
    <message>
        <source>Only the tota&amp;l; the lists once, for the year</source>
        <translation>Solo el tota&amp;l; las listas una vez, del año entero</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>Use &amp;yearly lists</source>
        <translation>Usar listas &amp;anuales</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>You are signed in with a key that cannot open names.</source>
        <translation>Ha entrado con una clave que no puede abrir nombres.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>Pr&amp;ofession</source>
        <translation>Pr&amp;ofesión</translation>
    </message>
    <message>
        <source>&amp;Kind of event</source>
        <translation>&amp;Tipo de evento</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>P&amp;eriodo</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Co&amp;mparar con</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Todavía no se ha publicado nada.</translation>
    </message>
    <message>
        <source>A coordinator or director publishes the figures of a quarter; then they are here.</source>
        <translation>La coordinación o la dirección publica las cifras de un trimestre; después estarán aquí.</translation>
    </message>
    <message>
        <source>When there are referrals, their figures can be published here.</source>
        <translation>Cuando haya derivaciones, sus cifras se podrán publicar aquí.</translation>
    </message>
    <message>
        <source>Only the total of this quarter is published. The lists follow once, for the whole year.</source>
        <translation>Solo se publica el total de este trimestre. Las listas siguen una vez, del año entero.</translation>
    </message>
    <message>
        <source>With fewer than about 150 referrals a quarter most numbers are too small to show. Totals each quarter and the lists once a year show more.</source>
        <translation>Con menos de unas 150 derivaciones por trimestre, la mayoría de los números son demasiado pequeños para mostrarse. El total de cada trimestre y las listas una vez al año muestran más.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n referral(s)</source>
        <translation>
            <numerusform>%1: %n derivación</numerusform>
            <numerusform>%1: %n derivaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the total of the quarter; the lists follow once, for the whole year.</source>
        <translation>Solo el total del trimestre; las listas siguen una vez, del año entero.</translation>
    </message>
    <message>
        <source>Published on %1. These figures never change.</source>
        <translation>Publicado el %1. Estas cifras nunca cambian.</translation>
    </message>
    <message>
        <source>Preview – nothing has been published.</source>
        <translation>Vista previa: no se ha publicado nada.</translation>
    </message>
    <message>
        <source>Save &amp;published figures</source>
        <translation>&amp;Guardar cifras publicadas</translation>
    </message>
    <message>
        <source>&amp;Publish and save…</source>
        <translation>&amp;Publicar y guardar…</translation>
    </message>
    <message>
        <source>Internal figures: small groups show. They stay inside the programme and cannot be saved from here.</source>
        <translation>Cifras internas: se ven grupos pequeños. Se quedan dentro de la aplicación y no se pueden guardar desde aquí.</translation>
    </message>
    <message>
        <source>No referrals in this period.</source>
        <translation>Ninguna derivación en este periodo.</translation>
    </message>
    <message>
        <source>Choose another period, or fewer filters.</source>
        <translation>Elija otro periodo o menos filtros.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>Published figures never change. What is entered later counts in the next period.</source>
        <translation>Las cifras publicadas nunca cambian. Lo que se anote más tarde cuenta en el periodo siguiente.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Published. No file was chosen to be saved.</source>
        <translation>Publicado. No se eligió ningún archivo para guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n archivo guardado.</numerusform>
            <numerusform>%n archivos guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ResourceActs</name>
    <message>
        <source>add an entry</source>
        <extracomment>Named in the Edit menu after Undo or Redo</extracomment>
        <translation>añadir una entrada</translation>
    </message>
    <message numerus="yes">
        <source>add %n entries</source>
        <translation>
            <numerusform>añadir %n entrada</numerusform>
            <numerusform>añadir %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>change an entry</source>
        <translation>cambiar una entrada</translation>
    </message>
    <message>
        <source>correct a number</source>
        <translation>corregir un número</translation>
    </message>
    <message>
        <source>mark as checked</source>
        <translation>marcar como comprobado</translation>
    </message>
    <message>
        <source>remove an entry</source>
        <translation>retirar una entrada</translation>
    </message>
    <message>
        <source>bring in a directory</source>
        <translation>incorporar un directorio</translation>
    </message>
</context>
<context>
    <name>wardmate::ResourceForm</name>
    <message>
        <source>What is it called? Add a name.</source>
        <translation>¿Cómo se llama? Añada un nombre.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>One line: whom one reaches, which key to press.</source>
        <translation>Una línea: con quién se habla, qué tecla pulsar.</translation>
    </message>
    <message>
        <source>Other ways to reach it</source>
        <translation>Otras formas de contacto</translation>
    </message>
    <message>
        <source>We&amp;b page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>On Spanish sheets</source>
        <translation>En las hojas en español</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Left empty, the name stays the same.</source>
        <translation>Si queda vacío, el nombre es el mismo.</translation>
    </message>
    <message>
        <source>What it is, in Spanish</source>
        <translation>Qué es, en español</translation>
    </message>
    <message>
        <source>Hours in Spanish</source>
        <translation>Horario en español</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Two letters each, with a blank between: en es</source>
        <translation>Dos letras cada uno, con un espacio entre ellos: en es</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Comprobado el %1.</translation>
    </message>
    <message>
        <source>Nobody here has checked it yet.</source>
        <translation>Aquí nadie lo ha comprobado todavía.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Nothing is kept until it is added.</source>
        <translation>No se guarda nada hasta que se añade.</translation>
    </message>
    <message>
        <source>&amp;Print it on the sheets</source>
        <translation>&amp;Imprimir en las hojas</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Nú&amp;mero</translation>
    </message>
    <message>
        <source>Te&amp;xt messages</source>
        <translation>Mensajes de te&amp;xto</translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>Hour&amp;s</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>Chat page</source>
        <translation>Página de chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que se hablan</translation>
    </message>
    <message>
        <source>Still right (&amp;Y)</source>
        <translation>Sigue bien (&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>A&amp;dd entry</source>
        <translation>&amp;Añadir entrada</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>Locked: the sheets always carry a crisis number.</source>
        <translation>Fija: las hojas siempre llevan un número de crisis.</translation>
    </message>
</context>
<context>
    <name>wardmate::ResourceList</name>
    <message>
        <source>Filter by name, kind or number (Ctrl+F)</source>
        <translation>Filtrar por nombre, tipo o número (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the directory</source>
        <translation>Filtrar el directorio</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation>El directorio está vacío.</translation>
    </message>
    <message>
        <source>Add the numbers people can call. Sheets need a crisis number to be printed.</source>
        <translation>Añada los números a los que se puede llamar. Las hojas necesitan un número de crisis para imprimirse.</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>Ninguna entrada coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>wardmate::ResourceModel</name>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>printed on sheets</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not printed on sheets</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, fija</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>On sheets</source>
        <translation>En las hojas</translation>
    </message>
</context>
<context>
    <name>wardmate::ResourcesForm</name>
    <message>
        <source>Resources given</source>
        <translation>Recursos entregados</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>The peer &amp;used one of them</source>
        <translation>El colega &amp;usó alguno de ellos</translation>
    </message>
</context>
<context>
    <name>wardmate::ResourcesPane</name>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Nueva entrada…</translation>
    </message>
    <message>
        <source>Add the &amp;hospital&apos;s own numbers…</source>
        <translation>Añadir los nú&amp;meros del hospital…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Quitar filtro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Entrada an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt entry</source>
        <translation>Entrada &amp;siguiente</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>The hospital&apos;s own numbers are missing: employee assistance, chaplain, security and others.</source>
        <translation>Faltan los números propios del hospital: asistencia al empleado, capellanía, seguridad y otros.</translation>
    </message>
    <message>
        <source>Entry added.</source>
        <translation>Entrada añadida.</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Entrada cambiada.</translation>
    </message>
    <message>
        <source>Marked as checked today.</source>
        <translation>Marcada como comprobada hoy.</translation>
    </message>
    <message>
        <source>Entry removed.</source>
        <translation>Entrada retirada.</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>Re&amp;cursos</translation>
    </message>
    <message>
        <source>Check no&amp;w…</source>
        <translation>Comprobar a&amp;hora…</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Res&amp;ources</source>
        <translation>Re&amp;cursos</translation>
    </message>
</context>
<context>
    <name>wardmate::RestoreDialog</name>
    <message>
        <source>No backup was chosen yet.</source>
        <translation>Aún no se eligió ninguna copia.</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Mirar dentro</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Choose the backup…</source>
        <translation>&amp;Elegir la copia…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that day</source>
        <translation>&amp;Frase de contraseña de ese día</translation>
    </message>
    <message>
        <source>Passphrase of that day</source>
        <translation>Frase de contraseña de ese día</translation>
    </message>
    <message>
        <source>&amp;Put it in the place of the file</source>
        <translation>&amp;Ponerla en el lugar del archivo</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>A backup is a folder whose name ends in a date. Look inside first; nothing is changed until you say so, and what is there now is put aside, not lost.</source>
        <translation>Una copia de seguridad es una carpeta cuyo nombre termina en una fecha. Mire primero dentro; nada cambia hasta que lo indique, y lo que hay ahora se aparta, no se pierde.</translation>
    </message>
    <message>
        <source>Which backup should be restored?</source>
        <translation>¿Qué copia se restaura?</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>It opens well. This passphrase shows the issued reports only, so what else is in it is not counted.</source>
        <translation>Se abre bien. Esta frase solo muestra los informes publicados, así que lo demás no se cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n derivación</numerusform>
            <numerusform>%n derivaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them open</source>
        <translation>%1 abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s)</source>
        <translation>
            <numerusform>%n persona de apoyo</numerusform>
            <numerusform>%n personas de apoyo</numerusform>
        </translation>
    </message>
    <message>
        <source>Last entry: %1</source>
        <translation>Última anotación: %1</translation>
    </message>
    <message>
        <source>It opens well.</source>
        <translation>Se abre bien.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Restaurarla</translation>
    </message>
    <message>
        <source>If figures were published after this copy was made, do not publish the same periods again: both together can show what was hidden.</source>
        <translation>Si se publicaron cifras después de hacer esta copia, no vuelva a publicar los mismos períodos: las dos juntas pueden mostrar lo que se ocultó.</translation>
    </message>
    <message>
        <source>Put this backup in the place of “%1”? What was entered since is in the file that is put aside, in a folder beside it. What was published from it stays published. The passphrases of that day are valid again.</source>
        <translation>¿Poner esta copia en el lugar de «%1»? Lo anotado desde entonces queda en el archivo que se aparta, en una carpeta junto a él. Lo que se publicó desde él sigue publicado. Vuelven a valer las frases de contraseña de ese día.</translation>
    </message>
</context>
<context>
    <name>wardmate::RosterModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Open / limit</source>
        <translation>Abiertas / máx.</translation>
    </message>
    <message>
        <source>Training valid until</source>
        <translation>Formación hasta</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>open referrals, limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s), limit %1</source>
        <translation>
            <numerusform>%n derivación abierta, límite %1</numerusform>
            <numerusform>%n derivaciones abiertas, límite %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no date for the training</source>
        <translation>sin fecha de formación</translation>
    </message>
    <message>
        <source>no referral yet</source>
        <translation>aún sin derivaciones</translation>
    </message>
</context>
<context>
    <name>wardmate::RosterPage</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date pattern of a list whose days lie years apart: 3 May 2028</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Quitar filtro</translation>
    </message>
    <message>
        <source>Search supporters (Ctrl+F)</source>
        <translation>Buscar personas de apoyo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search supporters</source>
        <translation>Buscar personas de apoyo</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Personas de apoyo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n supporter(s) shown</source>
        <translation>
            <numerusform>%1 de %n persona de apoyo</numerusform>
            <numerusform>%1 de %n personas de apoyo</numerusform>
        </translation>
    </message>
    <message>
        <source>No supporters yet.</source>
        <translation>Todavía no hay personas de apoyo.</translation>
    </message>
    <message>
        <source>Paste your list from a spreadsheet or add people one by one.</source>
        <translation>Pegue su lista desde una hoja de cálculo o añada personas una a una.</translation>
    </message>
    <message>
        <source>No supporter is in this group now.</source>
        <translation>Ahora no hay nadie en este grupo.</translation>
    </message>
    <message>
        <source>No supporter matches “%1”.</source>
        <translation>Ninguna persona de apoyo coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>wardmate::RosterPane</name>
    <message>
        <source>&amp;Supporters</source>
        <translation>&amp;Personas de apoyo</translation>
    </message>
    <message>
        <source>Supporter added.</source>
        <translation>Persona de apoyo añadida.</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Personas de apoyo</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Co&amp;bertura</translation>
    </message>
    <message>
        <source>List or coverage</source>
        <translation>Lista o cobertura</translation>
    </message>
    <message>
        <source>&amp;Add supporter…</source>
        <translation>&amp;Añadir persona de apoyo…</translation>
    </message>
    <message>
        <source>&amp;Bring in a list…</source>
        <translation>&amp;Incorporar una lista…</translation>
    </message>
    <message>
        <source>&amp;Edit profile</source>
        <translation>&amp;Editar perfil</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Confirm profile today</source>
        <translation>&amp;Confirmar perfil hoy</translation>
    </message>
    <message>
        <source>&amp;Has left the team</source>
        <translation>&amp;Dejó el equipo</translation>
    </message>
    <message>
        <source>&amp;Is active again</source>
        <translation>&amp;Está activa de nuevo</translation>
    </message>
    <message>
        <source>&amp;Search supporters</source>
        <translation>B&amp;uscar personas de apoyo</translation>
    </message>
    <message>
        <source>&amp;Previous supporter</source>
        <translation>Persona an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt supporter</source>
        <translation>Persona &amp;siguiente</translation>
    </message>
    <message>
        <source>remove supporter</source>
        <translation>quitar persona de apoyo</translation>
    </message>
    <message>
        <source>Supporter removed.</source>
        <translation>Persona de apoyo quitada.</translation>
    </message>
    <message>
        <source>mark as left</source>
        <translation>marcar que dejó el equipo</translation>
    </message>
    <message>
        <source>Referrals name this supporter, so the profile stays, marked as left.</source>
        <translation>Hay derivaciones que nombran a esta persona, así que el perfil queda, marcado como fuera del equipo.</translation>
    </message>
    <message>
        <source>Marked as left.</source>
        <translation>Marcada como fuera del equipo.</translation>
    </message>
    <message>
        <source>mark as active</source>
        <translation>marcar como activa</translation>
    </message>
    <message>
        <source>Active again.</source>
        <translation>Activa de nuevo.</translation>
    </message>
    <message>
        <source>confirm profile</source>
        <translation>confirmar perfil</translation>
    </message>
    <message>
        <source>Profile confirmed.</source>
        <translation>Perfil confirmado.</translation>
    </message>
</context>
<context>
    <name>wardmate::SafetyOwed</name>
    <message numerus="yes">
        <source>%n name(s) to erase</source>
        <translation>
            <numerusform>%n nombre por borrar</numerusform>
            <numerusform>%n nombres por borrar</numerusform>
        </translation>
    </message>
    <message>
        <source>their time is up; the figures stay</source>
        <translation>su plazo ha terminado; las cifras permanecen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translation>Toca una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>the last one was %n day(s) ago</source>
        <translation>
            <numerusform>la última fue hace %n día</numerusform>
            <numerusform>la última fue hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer la copia…</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>was last tested over a year ago</source>
        <translation>se probó por última vez hace más de un año</translation>
    </message>
    <message>
        <source>Test it…</source>
        <translation>Probarla…</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>has not been written down and tested yet</source>
        <translation>aún no se ha anotado ni probado</translation>
    </message>
    <message>
        <source>Do it now…</source>
        <translation>Hacerlo ahora…</translation>
    </message>
</context>
<context>
    <name>wardmate::SafetyPane</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer la copia ahora</translation>
    </message>
    <message>
        <source>Choose a &amp;place…</source>
        <translation>Elegir un &amp;lugar…</translation>
    </message>
    <message>
        <source>&amp;Test the newest</source>
        <translation>&amp;Probar la más reciente</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Erase names…</source>
        <translation>&amp;Borrar nombres…</translation>
    </message>
    <message>
        <source>&amp;Check the file now</source>
        <translation>&amp;Comprobar el archivo ahora</translation>
    </message>
    <message>
        <source>&amp;Audit log…</source>
        <translation>Registro de &amp;auditoría…</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <translation>Copias y comprobaciones</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Names whose time is up</source>
        <translation>Nombres cuyo plazo venció</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Every page, the structure, the references, the audit log and the keys are looked at.</source>
        <translation>Se revisan todas las páginas, la estructura, las referencias, el registro de auditoría y las claves.</translation>
    </message>
    <message>
        <source>A sample programme is not kept, so there is nothing to back up.</source>
        <translation>Un programa de muestra no se guarda, así que no hay nada que copiar.</translation>
    </message>
    <message>
        <source>No place was chosen yet. Choose a folder on another disk or a stick: from then on the program makes an encrypted copy after each day&apos;s work, by itself.</source>
        <translation>Aún no se eligió un lugar. Elija una carpeta en otro disco o en una memoria: desde entonces la aplicación hace por sí misma una copia cifrada tras cada día de trabajo.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Last backup: %1, opened and counted to check it.</source>
        <translation>Última copia: %1, abierta y contada para comprobarla.</translation>
    </message>
    <message>
        <source>A restore was last tested on %1; the program does it every month.</source>
        <translation>La restauración se probó por última vez el %1; la aplicación lo hace cada mes.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) there, the oldest from %1. Older ones go by age, and as soon as they hold an erased name.</source>
        <translation>
            <numerusform>%n copia ahí, la más antigua del %1. Las viejas se quitan por edad, y en cuanto contienen un nombre borrado.</numerusform>
            <numerusform>%n copias ahí, la más antigua del %1. Las viejas se quitan por edad, y en cuanto contienen un nombre borrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place for backups is not there; its disk or stick may not be plugged in.</source>
        <translation>El lugar de las copias no está; quizá su disco o memoria no está conectado.</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>Otro &amp;lugar…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) due to be erased now; the figures stay in the reports.</source>
        <translation>
            <numerusform>%n nombre por borrar ahora; las cifras quedan en los informes.</numerusform>
            <numerusform>%n nombres por borrar ahora; las cifras quedan en los informes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name is due.</source>
        <translation>Ningún nombre está por borrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) kept by a legal hold.</source>
        <translation>
            <numerusform>%n nombre conservado por una retención legal.</numerusform>
            <numerusform>%n nombres conservados por una retención legal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) due within a week; a director can put a legal hold on a referral.</source>
        <translation>
            <numerusform>%n nombre vence en una semana; la dirección puede poner una retención legal a una derivación.</numerusform>
            <numerusform>%n nombres vencen en una semana; la dirección puede poner una retención legal a una derivación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program erases what is due when the file is opened; copies that you made elsewhere by hand it cannot reach.</source>
        <translation>La aplicación borra lo que vence al abrir el archivo; a las copias hechas a mano en otros lugares no llega.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %n name(s)…</source>
        <translation>
            <numerusform>&amp;Borrar %n nombre…</numerusform>
            <numerusform>&amp;Borrar %n nombres…</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was made and opened to check it.</source>
        <translation>La copia se hizo y se abrió para comprobarla.</translation>
    </message>
    <message>
        <source>The newest backup opens well and can be restored.</source>
        <translation>La copia más reciente se abre bien y se puede restaurar.</translation>
    </message>
    <message>
        <source>Erase names</source>
        <translation>Borrar nombres</translation>
    </message>
    <message numerus="yes">
        <source>Erase the names of %n person(s)? Their figures stay in the reports; the names cannot be brought back, and backups that hold them are replaced.</source>
        <translation>
            <numerusform>¿Borrar el nombre de %n persona? Sus cifras quedan en los informes; el nombre no se puede recuperar, y las copias que lo contienen se sustituyen.</numerusform>
            <numerusform>¿Borrar los nombres de %n personas? Sus cifras quedan en los informes; los nombres no se pueden recuperar, y las copias que los contienen se sustituyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n name(s)</source>
        <translation>
            <numerusform>Borrar %n nombre</numerusform>
            <numerusform>Borrar %n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were erased.</source>
        <translation>
            <numerusform>Se borró %n nombre.</numerusform>
            <numerusform>Se borraron %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: well</source>
        <translation>%1: bien</translation>
    </message>
    <message>
        <source>%1: not well (%2)</source>
        <translation>%1: no está bien (%2)</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>El archivo está en orden.</translation>
    </message>
    <message>
        <source>Not everything in the file is well. Restore the last backup.</source>
        <translation>No todo en el archivo está bien. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Backups and checks</source>
        <translation>C&amp;opias y comprobaciones</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Se&amp;guridad</translation>
    </message>
</context>
<context>
    <name>wardmate::SafetyWiring</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sealed copy for the recovery key</source>
        <translation>Copia sellada para la clave de recuperación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Report file</source>
        <translation>Archivo de informes</translation>
    </message>
    <message>
        <source>Erasing names and writing the file anew…</source>
        <translation>Se borran nombres y se escribe el archivo de nuevo…</translation>
    </message>
    <message>
        <source>Checking every page of the file…</source>
        <translation>Se comprueban todas las páginas del archivo…</translation>
    </message>
</context>
<context>
    <name>wardmate::SaveBar</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation>&amp;Libro de cálculo</translation>
    </message>
    <message>
        <source>&amp;Document (PDF)</source>
        <translation>&amp;Documento (PDF)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CS&amp;V</translation>
    </message>
    <message>
        <source>We&amp;b page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Cambiar la carpeta</translation>
    </message>
    <message>
        <source>Folder for published figures</source>
        <translation>Carpeta para las cifras publicadas</translation>
    </message>
</context>
<context>
    <name>wardmate::SavedFilterRow</name>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation>Filtros &amp;guardados</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Q&amp;uitar</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter as</source>
        <translation>&amp;Guardar este filtro como</translation>
    </message>
    <message>
        <source>Save fil&amp;ter</source>
        <translation>Guardar fil&amp;tro</translation>
    </message>
    <message>
        <source>Remove this saved filter</source>
        <translation>Quitar este filtro guardado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; saved.</source>
        <translation>Filtro «%1» guardado.</translation>
    </message>
    <message>
        <source>Give the filter a name first.</source>
        <translation>Primero hay que dar un nombre al filtro.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name. Name the filter after the place or the kind of event.</source>
        <translation>Esto parece el nombre de una persona. El filtro puede llamarse como el lugar o el tipo de evento.</translation>
    </message>
    <message>
        <source>Filter &quot;%1&quot; removed.</source>
        <translation>Filtro «%1» quitado.</translation>
    </message>
</context>
<context>
    <name>wardmate::SearchEverywhere</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>All people found</source>
        <translation>Todas las personas encontradas</translation>
    </message>
    <message>
        <source>shown in the list of referrals</source>
        <translation>en la lista de derivaciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n derivación</numerusform>
            <numerusform>%n derivaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Personas de apoyo</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
</context>
<context>
    <name>wardmate::SearchLine</name>
    <message>
        <source>Search everywhere (Ctrl+Shift+F)</source>
        <translation>Buscar en todo (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todo</translation>
    </message>
</context>
<context>
    <name>wardmate::SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;. Erased people cannot be found again; that is on purpose.</source>
        <translation>No se encontró nada para «%1». Las personas borradas no se pueden volver a encontrar; es a propósito.</translation>
    </message>
    <message>
        <source>Enter opens it, Page Down goes to the next group, Esc closes.</source>
        <translation>Intro lo abre, Av Pág va al grupo siguiente, Esc cierra.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was found, more about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, count, what was found</comment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>wardmate::SelfCheckPane</name>
    <message>
        <source>&amp;Print the self-check…</source>
        <translation>Im&amp;primir la autoevaluación…</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Autoevaluación</translation>
    </message>
    <message>
        <source>Answer together with those who run the programme; once a year is enough. Every answer is kept at once.</source>
        <translation>Respondan juntos quienes llevan el programa; basta una vez al año. Cada respuesta se guarda al momento.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>answer the self-check</source>
        <translation>responder a la autoevaluación</translation>
    </message>
    <message>
        <source>The answer was kept.</source>
        <translation>Se guardó la respuesta.</translation>
    </message>
    <message>
        <source>Every statement is answered.</source>
        <translation>Todas las afirmaciones están respondidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) not answered.</source>
        <translation>
            <numerusform>%n afirmación sin responder.</numerusform>
            <numerusform>%n afirmaciones sin responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest answer: %1.</source>
        <translation>Respuesta más reciente: %1.</translation>
    </message>
    <message>
        <source>Save the self-check</source>
        <translation>Guardar la autoevaluación</translation>
    </message>
    <message>
        <source>The self-check was saved.</source>
        <translation>Se guardó la autoevaluación.</translation>
    </message>
    <message>
        <source>S&amp;elf-check</source>
        <translation>Auto&amp;evaluación</translation>
    </message>
</context>
<context>
    <name>wardmate::SheetChecks</name>
    <message numerus="yes">
        <source>%n number(s) on this sheet nobody here has checked yet.</source>
        <translation>
            <numerusform>Hay %n número en esta hoja que aquí nadie ha comprobado aún.</numerusform>
            <numerusform>Hay %n números en esta hoja que aquí nadie ha comprobado aún.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were last checked over %1 days ago.</source>
        <translation>
            <numerusform>%n número se comprobó por última vez hace más de %1 días.</numerusform>
            <numerusform>%n números se comprobaron por última vez hace más de %1 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (name of the line)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n crisis number(s) on this sheet may be out of date: %1. A wrong number on paper can do harm; a short call settles it.</source>
        <translation>
            <numerusform>Puede que %n número de crisis de esta hoja haya cambiado: %1. Un número equivocado en papel puede hacer daño; una llamada corta lo aclara.</numerusform>
            <numerusform>Puede que %n números de crisis de esta hoja hayan cambiado: %1. Un número equivocado en papel puede hacer daño; una llamada corta lo aclara.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this sheet holds “%1”, which means nothing here. It is printed in brackets.</source>
        <translation>El texto de esta hoja contiene «%1», que aquí no significa nada. Se imprime entre corchetes.</translation>
    </message>
    <message>
        <source>text %1</source>
        <comment>a number for text messages</comment>
        <translation>texto al %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>This is the only crisis number left, and no sheet goes out without one. Add another crisis line first.</source>
        <translation>Este es el único número de crisis que queda y ninguna hoja sale sin uno. Añada antes otra línea de crisis.</translation>
    </message>
    <message>
        <source>Give the entry a name.</source>
        <translation>Dé un nombre a la entrada.</translation>
    </message>
    <message>
        <source>%1, due</source>
        <comment>day of the last check</comment>
        <translation>%1, toca</translation>
    </message>
    <message>
        <source>Another entry has the same number.</source>
        <translation>Otra entrada tiene el mismo número.</translation>
    </message>
    <message>
        <source>There is no number or address yet.</source>
        <translation>Aún no hay ningún número ni dirección.</translation>
    </message>
    <message>
        <source>This is not a directory file. Choose one that was saved from Wardmate.</source>
        <translation>Esto no es un archivo de directorio. Elija uno que se haya guardado desde Wardmate.</translation>
    </message>
    <message>
        <source>This sheet takes %1 pages in place of %2. Nothing is cut off.</source>
        <translation>Esta hoja ocupa %1 páginas en vez de %2. No se corta nada.</translation>
    </message>
    <message>
        <source>“%1” does not fit its place, so the sheet cannot be printed. Shorten it.</source>
        <translation>«%1» no cabe en su sitio, así que la hoja no se puede imprimir. Acórtelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for practical relief</source>
        <translation>
            <numerusform>%n lugar para alivio práctico</numerusform>
            <numerusform>%n lugares para alivio práctico</numerusform>
        </translation>
    </message>
    <message>
        <source>The text needs its first lines as they were: a title and a line with three dashes.</source>
        <translation>El texto necesita sus primeras líneas como estaban: un título y una línea con tres guiones.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of up to 4 MB and 6,000 pixels on a side.</source>
        <translation>La imagen es demasiado grande. Elija una de hasta 4 MB y 6000 píxeles por lado.</translation>
    </message>
    <message>
        <source>This picture is too small to print. Choose a larger one.</source>
        <translation>La imagen es demasiado pequeña para imprimir. Elija una mayor.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture.</source>
        <translation>No es una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <source>An administrator can look at this, but not change it.</source>
        <translation>Quien administra puede ver esto, pero no cambiarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed, since no font here has it. Leave it out.</source>
        <translation>«%1» no se puede imprimir porque ninguna fuente de aquí lo tiene. Quítelo.</translation>
    </message>
    <message>
        <source>A telephone does not take this number. Write it as it is dialled, without words.</source>
        <translation>Un teléfono no admite este número. Escríbalo como se marca, sin palabras.</translation>
    </message>
    <message>
        <source>This number is longer or shorter than numbers here are. Look at it once more.</source>
        <translation>Este número es más largo o más corto que los de aquí. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>This is a workbook. Save it as CSV in the spreadsheet program, and choose that file.</source>
        <translation>Es un libro de cálculo. Guárdelo como CSV en el programa de hojas de cálculo y elija ese archivo.</translation>
    </message>
</context>
<context>
    <name>wardmate::SheetEditor</name>
    <message>
        <source>&amp;Keep this text</source>
        <translation>&amp;Guardar este texto</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped text…</source>
        <translation>&amp;Volver al texto original…</translation>
    </message>
    <message>
        <source>Text of a sheet</source>
        <translation>Texto de una hoja</translation>
    </message>
    <message>
        <source>Text of the sheet</source>
        <translation>Texto de la hoja</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Insert a field</source>
        <translation>&amp;Insertar un campo</translation>
    </message>
    <message>
        <source>How a line begins says what it is: # the title, ## a heading, - a point, [] a box to tick, &gt; words to say, ~ small print, ___ a line to write on. The crisis numbers stand first whatever the text says.</source>
        <translation>El comienzo de cada línea dice qué es: # el título, ## un apartado, - un punto, [] una casilla, &gt; palabras para decir, ~ letra pequeña, ___ una línea para escribir. Los números de crisis van primero, diga lo que diga el texto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The shipped text has changed since this copy was made. Go back to it, or keep the copy as it is.</source>
        <translation>El texto original ha cambiado desde que se hizo esta copia. Vuelva a él o guarde la copia como está.</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Volver al texto original</translation>
    </message>
    <message>
        <source>Your own text of this sheet is given up for the one that comes with the program.</source>
        <translation>El texto propio de esta hoja se cambia por el que viene con la aplicación.</translation>
    </message>
    <message>
        <source>Use the shipped text</source>
        <translation>Usar el texto original</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Conservar mi texto</translation>
    </message>
</context>
<context>
    <name>wardmate::SheetOptionsBar</name>
    <message>
        <source>&amp;Large print</source>
        <translation>&amp;Letra grande</translation>
    </message>
    <message>
        <source>&amp;QR codes</source>
        <translation>Códigos &amp;QR</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>En&amp;glish</source>
        <translation>In&amp;glés</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter that chooses English in the list of sheets</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Spa&amp;nish</source>
        <translation>Espa&amp;ñol</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter that chooses Spanish in the list of sheets</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>%1 in the list of sheets</source>
        <comment>a letter to press</comment>
        <translation>%1 en la lista de hojas</translation>
    </message>
    <message>
        <source>&amp;Tear-off strips</source>
        <translation>&amp;Tiras recortables</translation>
    </message>
</context>
<context>
    <name>wardmate::SheetOutput</name>
    <message>
        <source>Crisis numbers</source>
        <translation>Números de crisis</translation>
    </message>
    <message>
        <source>Check now…</source>
        <translation>Comprobar ahora…</translation>
    </message>
    <message>
        <source>Print anyway…</source>
        <translation>Imprimir de todos modos…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>Name of the print job, which others may see in the printer&apos;s queue</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF and print that instead.</source>
        <translation>La impresora no aceptó la hoja. Guárdela como PDF e imprímala desde ahí.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Esta computadora no tiene ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>Save anyway…</source>
        <translation>Guardar de todos modos…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Guardar la hoja como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Save the sheet as a web page</source>
        <translation>Guardar la hoja como página web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>The text of the sheet is on the clipboard.</source>
        <translation>El texto de la hoja está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>wardmate::SheetOwnActions</name>
    <message>
        <source>&amp;Edit this text…</source>
        <translation>&amp;Editar este texto…</translation>
    </message>
    <message>
        <source>Programme&apos;s &amp;names, numbers and logo…</source>
        <translation>&amp;Nombres, números y logotipo del programa…</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>texto propio</translation>
    </message>
    <message>
        <source>own text; the shipped one has changed</source>
        <translation>texto propio; el original ha cambiado</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
</context>
<context>
    <name>wardmate::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of %1, page %2 of %3</source>
        <translation>Vista previa de %1, página %2 de %3</translation>
    </message>
</context>
<context>
    <name>wardmate::SheetsPane</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Mostrar la página más pequeña</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Mostrar la página más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No crisis number to print.</source>
        <translation>No hay número de crisis que imprimir.</translation>
    </message>
    <message>
        <source>Every sheet carries one, so nothing goes out without it. Add a crisis line to the directory.</source>
        <translation>Cada hoja lleva uno, así que nada sale sin él. Añada una línea de crisis al directorio.</translation>
    </message>
    <message>
        <source>This sheet cannot be shown.</source>
        <translation>Esta hoja no se puede mostrar.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Zoom of the preview</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Save as we&amp;b page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>Check no&amp;w…</source>
        <translation>Comprobar a&amp;hora…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <extracomment>Place of the program where sheets are printed</extracomment>
        <translation>&amp;Hojas</translation>
    </message>
    <message>
        <source>&amp;Open the directory</source>
        <translation>Abrir el direc&amp;torio</translation>
    </message>
</context>
<context>
    <name>wardmate::StartingList</name>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Getting started: %1 of %2 done</source>
        <translation>Primeros pasos: %1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (hecho)</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Do it: %1</source>
        <translation>Hacerlo: %1</translation>
    </message>
</context>
<context>
    <name>wardmate::StatusStrip</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
</context>
<context>
    <name>wardmate::StepLine</name>
    <message>
        <source>Referred</source>
        <translation>Derivada</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>wardmate::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>wardmate::SupporterDetail</name>
    <message>
        <source>Choose a supporter to see the profile.</source>
        <translation>Elija una persona de apoyo para ver su perfil.</translation>
    </message>
    <message>
        <source>&amp;Open that profile</source>
        <translation>&amp;Abrir ese perfil</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Add supporter</source>
        <translation>&amp;Añadir persona de apoyo</translation>
    </message>
    <message>
        <source>change profile</source>
        <translation>cambiar perfil</translation>
    </message>
    <message>
        <source>add supporter</source>
        <translation>añadir persona de apoyo</translation>
    </message>
    <message>
        <source>Somebody of this name is on the list already.</source>
        <translation>Ya hay alguien con este nombre en la lista.</translation>
    </message>
    <message>
        <source>New supporter</source>
        <translation>Nueva persona de apoyo</translation>
    </message>
    <message>
        <source>Only the name is needed now; the more is known, the better the match.</source>
        <translation>Ahora solo hace falta el nombre; cuanto más se sepa, mejor será la asignación.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profession, unit</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wardmate::SupporterForm</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who is it? Add a name, last name first.</source>
        <translation>¿Quién es? Añada un nombre, primero el apellido.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Career stage</source>
        <translation>Etapa profesional</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Shifts usually worked</source>
        <translation>Turnos habituales</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Only if they offered it: some colleagues ask to talk to a woman or a man.</source>
        <translation>Solo si lo ofreció: algunos colegas piden hablar con una mujer o con un hombre.</translation>
    </message>
    <message>
        <source>Partner hospital</source>
        <translation>Hospital asociado</translation>
    </message>
    <message>
        <source>Empty for our own people.</source>
        <translation>Vacío para nuestra gente.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Open referrals at most</source>
        <translation>Máximo de derivaciones abiertas</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>After a referral is closed, nobody asks them for so long.</source>
        <translation>Tras cerrar una derivación, nadie le pide otra durante este tiempo.</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible desde</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Disponible hasta</translation>
    </message>
    <message>
        <source>This day is before they become available.</source>
        <translation>Este día es anterior al inicio de la disponibilidad.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Formación el</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>The training cannot end before it took place.</source>
        <translation>La formación no puede terminar antes de haberse hecho.</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Profile confirmed</source>
        <translation>Perfil confirmado</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>Has been through</source>
        <translation>Ha vivido</translation>
    </message>
    <message>
        <source>Able to support after these from own experience.</source>
        <translation>Puede apoyar tras estos por experiencia propia.</translation>
    </message>
    <message>
        <source>Would rather not take</source>
        <translation>Prefiere no atender</translation>
    </message>
    <message>
        <source>Never proposed for these; nobody asks why.</source>
        <translation>Nunca se le proponen; nadie pregunta por qué.</translation>
    </message>
    <message>
        <source>Line of authority</source>
        <translation>Línea de autoridad</translation>
    </message>
    <message>
        <source>Units they lead or review</source>
        <translation>Unidades que dirige o revisa</translation>
    </message>
    <message>
        <source>Never proposed for people of these units.</source>
        <translation>Nunca se le propone para gente de estas unidades.</translation>
    </message>
    <message>
        <source>Usually works: %1</source>
        <translation>Suele trabajar: %1</translation>
    </message>
    <message>
        <source>This is not a date. Type a day such as 19/11, or t for today.</source>
        <translation>Esto no es una fecha. Escriba un día como 19/11, o t para hoy.</translation>
    </message>
</context>
<context>
    <name>wardmate::SupportersPage</name>
    <message>
        <source>Bring in your supporters</source>
        <translation>Incorpore a sus personas de apoyo</translation>
    </message>
    <message>
        <source>The list of the trained colleagues, as it stands in your spreadsheet: copy the cells with their headings, or save the sheet as CSV. Nothing is added before you have seen it. It can also be done later.</source>
        <translation>La lista de colegas con formación, tal como está en su hoja de cálculo: copie las celdas con sus encabezados o guarde la hoja como CSV. No se añade nada antes de que usted lo haya visto. También puede hacerse más tarde.</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>&amp;Pegar desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>Choose a CSV &amp;file…</source>
        <translation>Elegir un archivo &amp;CSV…</translation>
    </message>
    <message>
        <source>Add by &amp;hand</source>
        <translation>Añadir a &amp;mano</translation>
    </message>
    <message>
        <source>&amp;Skip, and look around first</source>
        <translation>&amp;Saltar este paso y mirar primero</translation>
    </message>
</context>
<context>
    <name>wardmate::TableSetup</name>
    <message>
        <source>Move &amp;back</source>
        <translation>Mover hacia &amp;atrás</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Mover hacia a&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>wardmate::TellModel</name>
    <message>
        <source>Supporter</source>
        <translation>Persona de apoyo</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Contact by</source>
        <translation>Contactar antes de</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisada</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisada</translation>
    </message>
    <message>
        <source>Sent?</source>
        <translation>¿Enviado?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>wardmate::TellPage</name>
    <message>
        <source>Open in &amp;mail</source>
        <translation>Abrir en el &amp;correo</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>Co&amp;piar texto</translation>
    </message>
    <message>
        <source>&amp;Print slip</source>
        <translation>&amp;Imprimir nota</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Calen&amp;dario…</translation>
    </message>
    <message>
        <source>Mark as tol&amp;d</source>
        <translation>Marcar como a&amp;visada</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Supporters to tell</source>
        <translation>Personas de apoyo por avisar</translation>
    </message>
    <message>
        <source>The matches are saved; this page can be left at any time. Who is not told yet stays on Today.</source>
        <translation>Las asignaciones están guardadas; puede salir de esta página cuando quiera. A quien aún no se avisó sigue en Hoy.</translation>
    </message>
    <message>
        <source>no e-mail address; phone %1</source>
        <translation>sin correo electrónico; teléfono %1</translation>
    </message>
    <message>
        <source>To: %1, %2</source>
        <comment>name, address</comment>
        <translation>Para: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>The text is too long to hand over. It was copied; paste it into a new message.</source>
        <translation>El texto es demasiado largo para pasarlo. Se copió; péguelo en un mensaje nuevo.</translation>
    </message>
    <message>
        <source>No mail program opened. Copy the text and paste it into a message yourself.</source>
        <translation>No se abrió ningún programa de correo. Copie el texto y péguelo usted en un mensaje.</translation>
    </message>
    <message>
        <source>The text was copied. It names people, so paste it soon.</source>
        <translation>El texto se copió. Nombra a personas, así que péguelo pronto.</translation>
    </message>
    <message>
        <source>Peer support request</source>
        <translation>Petición de apoyo entre colegas</translation>
    </message>
    <message>
        <source>Peer support follow-up</source>
        <translation>Seguimiento de apoyo entre colegas</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Guardar un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved. It names nobody, and it lies outside the encrypted file.</source>
        <translation>El archivo de calendario se guardó. No nombra a nadie y queda fuera del archivo cifrado.</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>The mail program was opened empty, because others at this computer could have read the text on the way. The text is on the clipboard: paste it, then copy the address.</source>
        <translation>El programa de correo se abrió vacío, porque otras personas en esta computadora podrían haber leído el texto en el camino. El texto está en el portapapeles: péguelo y después copie la dirección.</translation>
    </message>
</context>
<context>
    <name>wardmate::TodayGroup</name>
    <message>
        <source>%1: %2</source>
        <comment>act, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, deadline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>wardmate::TodayPane</name>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(borrado)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n overdue</source>
        <translation>
            <numerusform>Mostrar la única con retraso</numerusform>
            <numerusform>Mostrar las %n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became due since %1.</source>
        <translation>
            <numerusform>%n más desde: %1.</numerusform>
            <numerusform>%n más desde: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will be erased from %1.</source>
        <translation>
            <numerusform>Se borrará %n nombre (desde: %1).</numerusform>
            <numerusform>Se borrarán %n nombres (desde: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nueva derivación</translation>
    </message>
    <message>
        <source>referral not saved yet</source>
        <translation>derivación aún sin guardar</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>guardada %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No toca nada.</translation>
    </message>
    <message>
        <source>The next step is due on %1.</source>
        <translation>El próximo paso toca: %1.</translation>
    </message>
    <message>
        <source>%1, show the list</source>
        <comment>a count of referrals</comment>
        <translation>%1, mostrar la lista</translation>
    </message>
</context>
<context>
    <name>wardmate::TodayWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation>menos de 1 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Buenos días.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Buenas tardes.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Buenas noches.</translation>
    </message>
    <message>
        <source>%1 Nothing is due today.</source>
        <comment>greeting</comment>
        <translation>%1 Hoy no toca nada.</translation>
    </message>
    <message>
        <source>%1 %2 overdue, %3 due today.</source>
        <extracomment>Greeting, then the counts: &quot;Good morning. 1 overdue, 2 due today.&quot;</extracomment>
        <translation>%1 %2 con retraso, %3 para hoy.</translation>
    </message>
    <message>
        <source>no supporter yet</source>
        <translation>aún sin persona de apoyo</translation>
    </message>
    <message>
        <source>%1 is chosen and not told yet</source>
        <translation>%1: elección hecha, aún sin avisar</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) by %1</source>
        <translation>
            <numerusform>%n intento de %1</numerusform>
            <numerusform>%n intentos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 over the %2 target</source>
        <translation>%1 sobre el plazo de %2</translation>
    </message>
    <message>
        <source>%1 was asked; was there a first contact?</source>
        <translation>Se preguntó a %1; ¿hubo un primer contacto?</translation>
    </message>
    <message>
        <source>in contact with %1; have they talked?</source>
        <translation>en contacto con %1; ¿han hablado?</translation>
    </message>
    <message>
        <source>talked once with %1; is a second talk wanted?</source>
        <translation>habló una vez con %1; ¿se desea una segunda conversación?</translation>
    </message>
    <message numerus="yes">
        <source>talked %n time(s) with %1</source>
        <translation>
            <numerusform>habló %n vez con %1</numerusform>
            <numerusform>habló %n veces con %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::TokenField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>wardmate::UnassignForm</name>
    <message>
        <source>Supporter cannot take it</source>
        <translation>La persona de apoyo no puede</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Do &amp;not propose this supporter again for this peer</source>
        <translation>&amp;No volver a proponer a esta persona de apoyo para este colega</translation>
    </message>
</context>
<context>
    <name>wardmate::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <comment>an act, such as: move to bin</comment>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <comment>an act, such as: move to bin</comment>
        <translation>Hecho de nuevo: %1.</translation>
    </message>
</context>
<context>
    <name>wardmate::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>wardmate::UnfinishedLine</name>
    <message>
        <source>Show &amp;all unfinished</source>
        <translation>Mostrar &amp;todo lo inacabado</translation>
    </message>
    <message>
        <source>Unfinished: %1 (%2, %3)</source>
        <comment>who or what, how it stands, when it was kept</comment>
        <translation>Sin terminar: %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished. The latest: %1 (%2, %3)</source>
        <comment>who or what, how it stands, when it was kept</comment>
        <translation>
            <numerusform>%n sin terminar. Lo último: %1 (%2, %3)</numerusform>
            <numerusform>%n sin terminar. Lo último: %1 (%2, %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the act, who or what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wardmate::UnitAreasModel</name>
    <message>
        <source>Other areas</source>
        <translation>Otras áreas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Area in reports</source>
        <translation>Área en los informes</translation>
    </message>
</context>
<context>
    <name>wardmate::UnlockPage</name>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key…</source>
        <translation>Usar la clave de &amp;recuperación…</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Start a programme…</source>
        <translation>&amp;Crear un programa…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Recovery &amp;key, from the sheet in the sealed envelope</source>
        <translation>Clave de r&amp;ecuperación, de la hoja del sobre cerrado</translation>
    </message>
    <message>
        <source>&amp;Open with the recovery key</source>
        <translation>&amp;Abrir con la clave de recuperación</translation>
    </message>
    <message>
        <source>Type the passphrase, then press Enter.</source>
        <translation>Escriba la frase de contraseña y pulse Intro.</translation>
    </message>
    <message>
        <source>Type the recovery key as it is on the sheet.</source>
        <translation>Escriba la clave de recuperación como está en la hoja.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>&amp;Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una &amp;copia…</translation>
    </message>
</context>
<context>
    <name>wardmate::VaultAccess</name>
    <message>
        <source>Too easy to guess</source>
        <translation>Demasiado fácil de adivinar</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy fuerte</translation>
    </message>
    <message>
        <source>People guess this quickly: it is a common word or passphrase.</source>
        <translation>Se adivina pronto: es una palabra o frase muy usada.</translation>
    </message>
    <message>
        <source>People guess this quickly: it contains a name they know.</source>
        <translation>Se adivina pronto: contiene un nombre conocido.</translation>
    </message>
    <message>
        <source>People guess this quickly: it follows the keyboard or the alphabet.</source>
        <translation>Se adivina pronto: sigue el teclado o el alfabeto.</translation>
    </message>
    <message>
        <source>People guess this quickly: it repeats itself.</source>
        <translation>Se adivina pronto: se repite.</translation>
    </message>
    <message>
        <source>People guess this quickly: it contains a date or year.</source>
        <translation>Se adivina pronto: contiene una fecha o un año.</translation>
    </message>
    <message>
        <source>It is short; a few random words are harder to guess.</source>
        <translation>Es corta; unas cuantas palabras al azar son más difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Lakeview Community Hospital</source>
        <translation>Hospital Comunitario Lakeview</translation>
    </message>
    <message>
        <source>One more word that has nothing to do with it makes it strong.</source>
        <translation>Una palabra más que no tenga que ver con ella la hace segura.</translation>
    </message>
</context>
<context>
    <name>wardmate::VerbButtons</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
</context>
<context>
    <name>wardmate::VerbForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wardmate::WaitingModel</name>
    <message>
        <source>Peer</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Asignar antes de</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of event, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On hold since %1</source>
        <translation>Retenida desde: %1</translation>
    </message>
</context>
<context>
    <name>wardmate::WaitingPage</name>
    <message>
        <source>Peers who wait for a supporter</source>
        <translation>Colegas que esperan una persona de apoyo</translation>
    </message>
    <message>
        <source>Mark &amp;all</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Mark none</source>
        <translation>&amp;No marcar ninguno</translation>
    </message>
    <message>
        <source>Space marks or unmarks a peer.</source>
        <translation>Espacio marca o desmarca a un colega.</translation>
    </message>
    <message>
        <source>&amp;Show supporters</source>
        <translation>&amp;Mostrar personas de apoyo</translation>
    </message>
    <message>
        <source>Supporters and how they stand today</source>
        <translation>Las personas de apoyo y su situación hoy</translation>
    </message>
    <message>
        <source>Nobody is waiting for a match.</source>
        <translation>Nadie espera una asignación.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>En el límite</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Hide &amp;supporters</source>
        <translation>Ocultar &amp;personas de apoyo</translation>
    </message>
</context>
<context>
    <name>wardmate::WeightsDialog</name>
    <message>
        <source>change matching weights</source>
        <extracomment>Named in the Edit menu after Undo or Redo</extracomment>
        <translation>cambiar pesos de la asignación</translation>
    </message>
    <message>
        <source>Matching weights</source>
        <translation>Pesos de la asignación</translation>
    </message>
    <message>
        <source>What would change in the present proposals</source>
        <translation>Qué cambiaría en las propuestas actuales</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Save weights</source>
        <translation>&amp;Guardar pesos</translation>
    </message>
    <message>
        <source>How much each criterion weighs</source>
        <translation>Cuánto pesa cada criterio</translation>
    </message>
    <message>
        <source>Only the proportions count; 0 leaves a criterion out. What a peer asked for comes before all of these.</source>
        <translation>Solo cuentan las proporciones; 0 deja fuera un criterio. Lo que pidió un colega va antes que todo esto.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>no supporter</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: %2 in place of %3</source>
        <comment>peer, supporter, supporter before</comment>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Nobody is waiting, so nothing changes now.</source>
        <translation>Nadie espera, así que ahora no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>The present proposals (%n) stay as they are.</source>
        <translation>
            <numerusform>La propuesta actual (%n) queda como está.</numerusform>
            <numerusform>Las propuestas actuales (%n) quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n present proposal(s) would change:</source>
        <translation>
            <numerusform>Cambiaría %1 de %n propuesta actual:</numerusform>
            <numerusform>Cambiarían %1 de %n propuestas actuales:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Earlier weights</source>
        <translation>Pesos &amp;anteriores</translation>
    </message>
    <message>
        <source>None chosen</source>
        <comment>earlier weights</comment>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>criterion, weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Until %1: as now</source>
        <comment>date</comment>
        <translation>Hasta el %1: como ahora</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <comment>date, what was different then</comment>
        <translation>Hasta el %1: %2</translation>
    </message>
</context>
<context>
    <name>wardmate::WidgetPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the number %1 to confirm</source>
        <translation>Escriba el número %1 para confirmar</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>wardmate::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>De&amp;rivación</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Nuevo programa…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Look around with sample &amp;data</source>
        <translation>Explorar con &amp;datos de muestra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation>Nuevo a&amp;quí</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrar esta lista</translation>
    </message>
    <message>
        <source>Sear&amp;ch everywhere</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>Elemento &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Elemento &amp;siguiente</translation>
    </message>
    <message>
        <source>Next pa&amp;rt of the window</source>
        <translation>Parte si&amp;guiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the &amp;window</source>
        <translation>Parte an&amp;terior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>A&amp;yuda de esta página</translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation>Lista de &amp;teclas</translation>
    </message>
    <message>
        <source>&amp;What this program never stores</source>
        <translation>&amp;Lo que Wardmate nunca guarda</translation>
    </message>
    <message>
        <source>&amp;About Wardmate</source>
        <translation>&amp;Acerca de Wardmate</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir r&amp;eciente</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>file name, folder</comment>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>All acts of t&amp;his row…</source>
        <translation>T&amp;odas las acciones de esta fila…</translation>
    </message>
</context>
<context>
    <name>wardmate::WordingCommand</name>
    <message>
        <source>change of wording</source>
        <translation>cambio de redacción</translation>
    </message>
</context>
<context>
    <name>wardmate::WordingPane</name>
    <message>
        <source>Rivera, Ana</source>
        <translation>Rivera, Ana</translation>
    </message>
    <message>
        <source>after 15:00</source>
        <translation>después de las 15:00</translation>
    </message>
    <message>
        <source>Diaz, Marta</source>
        <translation>Díaz, Marta</translation>
    </message>
    <message>
        <source>%1 is not a field of this message. Choose one of those below.</source>
        <translation>%1 no es un campo de este mensaje. Elija uno de los de abajo.</translation>
    </message>
    <message>
        <source>%1 may not stand in the subject: others see it. Move it into the text.</source>
        <translation>%1 no puede estar en el asunto: otras personas lo ven. Páselo al texto.</translation>
    </message>
    <message>
        <source>The first line must be the subject: &quot;Subject: ...&quot;.</source>
        <translation>La primera línea debe ser el asunto: «Subject: ...».</translation>
    </message>
    <message>
        <source>Nothing is left of the message. Write it, or go back to our wording.</source>
        <translation>No queda nada del mensaje. Escríbalo o vuelva a nuestra redacción.</translation>
    </message>
    <message>
        <source>Back to &amp;our wording</source>
        <translation>Volver a n&amp;uestra redacción</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Wording of the messages</source>
        <translation>Redacción de los mensajes</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Redacción</translation>
    </message>
    <message>
        <source>Put in where the cursor stands:</source>
        <translation>Poner donde está el cursor:</translation>
    </message>
    <message>
        <source>How it &amp;reads</source>
        <translation>Cómo se &amp;lee</translation>
    </message>
    <message>
        <source>Put in the field %1</source>
        <translation>Poner el campo %1</translation>
    </message>
    <message>
        <source>Kept, but not in use yet: the messages keep the wording before.</source>
        <translation>Guardada, pero aún no se usa: los mensajes conservan la redacción anterior.</translation>
    </message>
    <message>
        <source>This is our wording.</source>
        <translation>Esta es nuestra redacción.</translation>
    </message>
    <message>
        <source>This is the programme&apos;s own wording. It is in use.</source>
        <translation>Esta es la redacción propia del programa. Está en uso.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Back to our wording.</source>
        <translation>De nuevo, nuestra redacción.</translation>
    </message>
    <message>
        <source>Was at the bedside during an unexpected death.</source>
        <translation>Estaba junto a la cama en una muerte inesperada.</translation>
    </message>
    <message>
        <source>A field or a part has no end. Close a field with }} and a part with {{/ and its name.</source>
        <translation>A un campo o a una parte le falta el final. Cierre un campo con }} y una parte con {{/ y su nombre.</translation>
    </message>
</context>
<context>
    <name>wardmate::WorkArea</name>
    <message>
        <source>Pla&amp;ce</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Todavía no se ha guardado</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Salir y perderlo</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a lo escrito</translation>
    </message>
    <message>
        <source>What you have typed could not be kept, perhaps because the disk is full. Make room, or store it first: it is lost once you leave.</source>
        <translation>Lo que escribió no se pudo guardar, quizá porque el disco está lleno. Libere espacio o regístrelo antes: se pierde si sale.</translation>
    </message>
</context>
<context>
    <name>wardmate::WorkPage</name>
    <message>
        <source>Sample programme: nothing here is real, nothing is kept.</source>
        <translation>Programa de muestra: nada aquí es real, nada se guarda.</translation>
    </message>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation>Abierto solo para leer: aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>wardmate::Worker</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Leaving everything as it was…</source>
        <translation>Dejándolo todo como estaba…</translation>
    </message>
</context>
</TS>
