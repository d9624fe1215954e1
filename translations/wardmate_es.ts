<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Import</name>
    <message>
        <source>Profession not recognised, kept as &quot;other&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event not recognised, kept as &quot;other&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who referred was not recognised, kept as &quot;colleague&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further help not recognised, kept as &quot;other&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language was not recognised and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift was not recognised and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years or career stage not recognised and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status not recognised, kept as &quot;paused&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supporter is not on the roster, so none is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day was not recognised and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome was not recognised and worked out from the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address could not be one and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description may identify somebody and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is longer than one line and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column for the confidentiality agreement: taken as signed with the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date until when the training is valid: worked out from the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is ticked but has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates can be read day first or month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of one event differ; the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (column &quot;%2&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Usual shifts not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually works the same shift (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not usually work that shift (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more in the last three months</source>
        <extracomment>%1 is &quot;1 open of 3&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Profile never confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile last confirmed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether they work in the same unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in the same unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in the same unit, as the peer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in the same unit; the peer asked for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in another unit, as the peer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in another unit; the peer asked for the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks %1, as the peer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages not known; the peer asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not speak %1, which the peer asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender as the peer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer asked for a gender; this supporter has not given one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the gender the peer asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same specialty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close specialty: %1, the peer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only distantly related specialty: %1, the peer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other specialty: %1, the peer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career stage not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same career stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) above the peer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) below the peer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works in the field of the event (%1) and has been through such an event (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in the field of the event (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has been through such an event (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has been through a related kind of event, not this one (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experience noted with such events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same profession: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close profession: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other profession: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid training is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, available from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was available until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no referrals at present (limit 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the limit: %1 open of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was involved in the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has authority or a review role over the peer&apos;s unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer would rather not talk with this supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active as a supporter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not signed the confidentiality agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting after a referral, free again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not take this kind of event (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) below the peer; more than two needs the director&apos;s word</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside for this peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a partner institution, and somebody from here can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not among those to be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another supporter was chosen for this referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This supporter was chosen for more referrals than there are places (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves %n peer(s) without a match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All together fit %1 points less well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs nothing: all together fit as well as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Raise the limit of a supporter who fits (%n fit(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for a supporter who is away or resting (%n fit(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew the training of a supporter who fits (%n fit(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have the confidentiality agreement signed (%n fit(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the director&apos;s word, allow a supporter more than two career steps below (%n fit(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow a supporter who was set aside for this peer (%n fit(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask a partner institution (%n supporter(s) fit)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a partner institution for a supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator makes contact in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer an outside line from the resource sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody who fits is free. In the way of %n supporter(s): %1</source>
        <extracomment>%1 is one rule or several</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no supporters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) would fit, but every place is needed for another peer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outreach under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer made, declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer made, declined, resources given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 29 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 44 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 to 59 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 minutes or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee assistance programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician or nurse health programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medico-legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching for disclosure and apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off or schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone from the same unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone from another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair of RCA or M&amp;M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventable harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected death of a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event with a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death of a young adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First death of a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deterioration not detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bad outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death of a long-term patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient resembled family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggression or assault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needlestick or exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawsuit or claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint to a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review (RCA, peer review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event in the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass casualty or disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult diagnosis given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moral distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error or harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggression or exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anaesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paediatric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychiatric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpersonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced practice (NP, PA, CRNA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapist (PT, OT, speech)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social work or chaplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter cannot take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis line given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row was brought in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is too far off to be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies before the one it should follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cells than columns, so nobody can tell what is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of this event were erased already and stay erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience with such events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involved in the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has authority or a review role over the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer would rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confidentiality agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting after a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not take this kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career stage too far below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for this peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a partner institution while somebody here can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the agreement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the rule on career stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a pair that was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a partner institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator makes contact in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer an outside line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age over 89</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other identifying number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to the supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First message to the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources for the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith and chaplaincy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other local help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurses and midwives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainees and students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First responders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::DateField</name>
    <message>
        <source>t, t+3, 19/11…</source>
        <comment>what can be typed as a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::DateWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date pattern of a day in this year, for lists: Thu 19 Nov</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::EntryPages</name>
    <message>
        <source>Locked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardmate programmes (*.wardmate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::ErrorText</name>
    <message>
        <source>Another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Wardmate file. To bring in a list, use File &gt; Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this file cannot be read, and nothing was changed. Open the last backup to go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with a newer Wardmate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was used with a newer Wardmate. Nothing was changed; update the program on this computer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open in another window or on another computer. Two people cannot change it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place does not let the program write, so nothing was changed. Choose another folder or ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk, so the last change was not kept. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written just now; what was stored before is safe. Check that the disk or network folder is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there already, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery key does not open this file. Check each group of four, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this file. Check Caps Lock and the keyboard language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name has a passphrase for this file. Ask the director to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the programme do not allow this now, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what was entered does not fit together, so it was not stored. Check the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more; it may have been erased or moved to the bin meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there, or still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already or something else still needs it, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory to unlock the file. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not do this because of a fault of its own. What was stored before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::FirstRunPages</name>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::FormFields</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::InlineMessage</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::KeysDialog</name>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main act of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, close, clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All acts of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::MainWindow</name>
    <message>
        <source>Wardmate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept as you go. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wardmate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardmate %1
Peer support for clinicians, kept confidential.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::NavigationList</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place in the navigation, number of things there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::PassphraseField</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without the passphrase or the recovery key nobody, including the makers, can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase, or take a suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is too easy to guess. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase once more, so that no slip locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::Preferences</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the last &amp;five files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when &amp;idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the lock anybody who walks up to this computer can read the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes with the next unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::ProgrammePage</name>
    <message>
        <source>Start a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set up, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where the file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hospital or programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the hospital or programme called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will hold the passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the file knows whose passphrase is whose. It is kept inside the file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of this computer, not one that is copied to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the programme&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardmate programmes (*.wardmate)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last &amp;eight letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;It is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens everything when every passphrase is lost. Write it on paper, put it in a sealed envelope and give it to the director to lock away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last eight letters from your paper, so that you know it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the end of the key. Compare your paper with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text file is not encrypted: whoever has it can open everything. Save it on a stick that goes into the envelope, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it down instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-key.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key for %1

%2

Keep this in a sealed envelope, away from the computer.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key could not be written there. Choose another place or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::SearchLine</name>
    <message>
        <source>Search everywhere (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::StatusStrip</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::StepList</name>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::TableSetup</name>
    <message>
        <source>Move &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::UnlockPage</name>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start a programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;key, from the sheet in the sealed envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key as it is on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::WidgetPrompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sear&amp;ch everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pa&amp;rt of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What this program never stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wardmate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::WorkArea</name>
    <message>
        <source>Pla&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wardmate::WorkPage</name>
    <message>
        <source>Sample programme: nothing here is real, nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
