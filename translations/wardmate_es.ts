<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</context>
</TS>
