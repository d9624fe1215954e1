<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n files</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>%1, %n more in the last three months</source>
        <extracomment>%1 is &quot;1 open of 3&quot;</extracomment>
        <translation>
            <numerusform>%1, %n more in the last three months</numerusform>
            <numerusform>%1, %n more in the last three months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) above the peer</source>
        <translation>
            <numerusform>%n career step above the peer</numerusform>
            <numerusform>%n career steps above the peer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) below the peer</source>
        <translation>
            <numerusform>%n career step below the peer</numerusform>
            <numerusform>%n career steps below the peer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career step(s) below the peer; more than two needs the director&apos;s word</source>
        <translation>
            <numerusform>%n career step below the peer; more than two needs the director&apos;s word</numerusform>
            <numerusform>%n career steps below the peer; more than two needs the director&apos;s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This supporter was chosen for more referrals than there are places (%n)</source>
        <translation>
            <numerusform>This supporter was chosen for more referrals than there are places (%n)</numerusform>
            <numerusform>This supporter was chosen for more referrals than there are places (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves %n peer(s) without a match</source>
        <translation>
            <numerusform>Leaves %n peer without a match</numerusform>
            <numerusform>Leaves %n peers without a match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raise the limit of a supporter who fits (%n fit(s))</source>
        <translation>
            <numerusform>Raise the limit of a supporter who fits (%n fits)</numerusform>
            <numerusform>Raise the limit of a supporter who fits (%n fit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for a supporter who is away or resting (%n fit(s))</source>
        <translation>
            <numerusform>Wait for a supporter who is away or resting (%n fits)</numerusform>
            <numerusform>Wait for a supporter who is away or resting (%n fit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew the training of a supporter who fits (%n fit(s))</source>
        <translation>
            <numerusform>Renew the training of a supporter who fits (%n fits)</numerusform>
            <numerusform>Renew the training of a supporter who fits (%n fit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have the confidentiality agreement signed (%n fit(s))</source>
        <translation>
            <numerusform>Have the confidentiality agreement signed (%n fits)</numerusform>
            <numerusform>Have the confidentiality agreement signed (%n fit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the director&apos;s word, allow a supporter more than two career steps below (%n fit(s))</source>
        <translation>
            <numerusform>With the director&apos;s word, allow a supporter more than two career steps below (%n fits)</numerusform>
            <numerusform>With the director&apos;s word, allow a supporter more than two career steps below (%n fit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow a supporter who was set aside for this peer (%n fit(s))</source>
        <translation>
            <numerusform>Allow a supporter who was set aside for this peer (%n fits)</numerusform>
            <numerusform>Allow a supporter who was set aside for this peer (%n fit)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody who fits is free. In the way of %n supporter(s): %1</source>
        <extracomment>%1 is one rule or several</extracomment>
        <translation>
            <numerusform>Nobody who fits is free. In the way of %n supporter: %1</numerusform>
            <numerusform>Nobody who fits is free. In the way of %n supporters: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) would fit, but every place is needed for another peer</source>
        <translation>
            <numerusform>%n supporter would fit, but every place is needed for another peer</numerusform>
            <numerusform>%n supporters would fit, but every place is needed for another peer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A partner institution has to be asked for %n more peer(s)</source>
        <translation>
            <numerusform>A partner institution has to be asked for %n more peer</numerusform>
            <numerusform>A partner institution has to be asked for %n more peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n number(s) are hidden.</source>
        <translation>
            <numerusform>%n number is hidden.</numerusform>
            <numerusform>%n numbers are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::AreasDialog</name>
    <message numerus="yes">
        <source>%n word(s) and area(s) you added</source>
        <translation>
            <numerusform>%n word and area you added</numerusform>
            <numerusform>%n words and areas you added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::AreasPane</name>
    <message numerus="yes">
        <source>%1 (%n unit(s))</source>
        <translation>
            <numerusform>%1 (%n unit)</numerusform>
            <numerusform>%1 (%n units)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::AssignCommand</name>
    <message numerus="yes">
        <source>match %n peer(s)</source>
        <extracomment>Named in the Edit menu after Undo or Redo</extracomment>
        <translation>
            <numerusform>match %n peer</numerusform>
            <numerusform>match %n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::Backups</name>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Backup %n day ago</numerusform>
            <numerusform>Backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::BinPane</name>
    <message numerus="yes">
        <source>What lies here for %n day(s) goes for good with the next erasing of names.</source>
        <translation>
            <numerusform>What lies here for %n day goes for good with the next erasing of names.</numerusform>
            <numerusform>What lies here for %n days goes for good with the next erasing of names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted things stay here %n day(s).</source>
        <translation>
            <numerusform>Deleted things stay here %n day.</numerusform>
            <numerusform>Deleted things stay here %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::BringInPage</name>
    <message numerus="yes">
        <source>%n file(s) of the folder have other columns and were left out. Bring them in by themselves.</source>
        <translation>
            <numerusform>%n file of the folder has other columns and was left out. Bring it in by itself.</numerusform>
            <numerusform>%n files of the folder have other columns and were left out. Bring them in by themselves.</numerusform>
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
            <numerusform>%1, %n referral</numerusform>
            <numerusform>%1, %n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n referral(s).</source>
        <comment>what has been done, count</comment>
        <translation>
            <numerusform>%1: %n referral.</numerusform>
            <numerusform>%1: %n referrals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::CheckPage</name>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n row(s)…</source>
        <translation>
            <numerusform>Looking through %n row…</numerusform>
            <numerusform>Looking through %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::CoveragePage</name>
    <message numerus="yes">
        <source>%n group(s) of staff have no supporter like them.</source>
        <translation>
            <numerusform>%n group of staff has no supporter like them.</numerusform>
            <numerusform>%n groups of staff have no supporter like them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::DateWords</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n hour(s)</source>
        <translation>
            <numerusform>Overdue by %n hour</numerusform>
            <numerusform>Overdue by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n minute(s)</source>
        <translation>
            <numerusform>Overdue by %n minute</numerusform>
            <numerusform>Overdue by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::Desk</name>
    <message numerus="yes">
        <source>%n name(s) were erased, because their time was up.</source>
        <translation>
            <numerusform>%n name was erased, because their time was up.</numerusform>
            <numerusform>%n names were erased, because their time was up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was published before the restore was taken over: %n report(s).</source>
        <translation>
            <numerusform>What was published before the restore was taken over: %n report.</numerusform>
            <numerusform>What was published before the restore was taken over: %n reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::DirectoryActions</name>
    <message numerus="yes">
        <source>%n number(s) added.</source>
        <translation>
            <numerusform>%n number added.</numerusform>
            <numerusform>%n numbers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>%n entries changed.</numerusform>
            <numerusform>%n entries changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::DirectoryFiles</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken:</source>
        <translation>
            <numerusform>%n row cannot be taken:</numerusform>
            <numerusform>%n rows cannot be taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the file are here with another number:</source>
        <translation>
            <numerusform>%n entry of the file is here with another number:</numerusform>
            <numerusform>%n entries of the file are here with another number:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::EventPeople</name>
    <message numerus="yes">
        <source>%n people from this event</source>
        <translation>
            <numerusform>%n people from this event</numerusform>
            <numerusform>%n people from this event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ImportCommand</name>
    <message numerus="yes">
        <source>Taking out %n row(s)…</source>
        <translation>
            <numerusform>Taking out %n row…</numerusform>
            <numerusform>Taking out %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ImportPane</name>
    <message numerus="yes">
        <source>Sa&amp;ve the %n row(s) not added…</source>
        <translation>
            <numerusform>Sa&amp;ve the %n row not added…</numerusform>
            <numerusform>Sa&amp;ve the %n rows not added…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n row(s)…</source>
        <translation>
            <numerusform>Bringing in %n row…</numerusform>
            <numerusform>Bringing in %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was changed since you left it. What you said about the columns stands; the %n cell(s) you had corrected are as the file has them now.</source>
        <translation>
            <numerusform>The file was changed since you left it. What you said about the columns stands; the %n cell you had corrected are as the file has them now.</numerusform>
            <numerusform>The file was changed since you left it. What you said about the columns stands; the %n cells you had corrected are as the file has them now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ImportWords</name>
    <message numerus="yes">
        <source>&amp;Update %n supporter(s)</source>
        <translation>
            <numerusform>&amp;Update %n supporter</numerusform>
            <numerusform>&amp;Update %n supporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n supporter(s)</source>
        <translation>
            <numerusform>&amp;Add %n supporter</numerusform>
            <numerusform>&amp;Add %n supporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n referral(s)</source>
        <translation>
            <numerusform>&amp;Add %n referral</numerusform>
            <numerusform>&amp;Add %n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) updated.</source>
        <translation>
            <numerusform>%n supporter updated.</numerusform>
            <numerusform>%n supporters updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) added.</source>
        <translation>
            <numerusform>%n supporter added.</numerusform>
            <numerusform>%n supporters added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) added.</source>
        <translation>
            <numerusform>%n referral added.</numerusform>
            <numerusform>%n referrals added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was taken out again, except %n supporter(s) whom referrals name by now.</source>
        <translation>
            <numerusform>The list was taken out again, except %n supporter whom referrals name by now.</numerusform>
            <numerusform>The list was taken out again, except %n supporters whom referrals name by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was taken out again, except %n referral(s) that went on meanwhile.</source>
        <translation>
            <numerusform>The list was taken out again, except %n referral that went on meanwhile.</numerusform>
            <numerusform>The list was taken out again, except %n referrals that went on meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) will be added</source>
        <translation>
            <numerusform>%n supporter will be added</numerusform>
            <numerusform>%n supporters will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) will be added</source>
        <translation>
            <numerusform>%n referral will be added</numerusform>
            <numerusform>%n referrals will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) will be brought up to date</source>
        <translation>
            <numerusform>%n supporter will be brought up to date</numerusform>
            <numerusform>%n supporters will be brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are here already</source>
        <translation>
            <numerusform>%n row is here already</numerusform>
            <numerusform>%n rows are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand in the list twice</source>
        <translation>
            <numerusform>%n row stands in the list twice</numerusform>
            <numerusform>%n rows stand in the list twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken as they are</source>
        <translation>
            <numerusform>%n row cannot be taken as it is</numerusform>
            <numerusform>%n rows cannot be taken as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say no to peer support</source>
        <translation>
            <numerusform>%n row says no to peer support</numerusform>
            <numerusform>%n rows say no to peer support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::InlineMatch</name>
    <message numerus="yes">
        <source>Comp&amp;are all %n…</source>
        <translation>
            <numerusform>Comp&amp;are all %n…</numerusform>
            <numerusform>Comp&amp;are all %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not proposed: %n</source>
        <translation>
            <numerusform>Not proposed: %n</numerusform>
            <numerusform>Not proposed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::LeadershipPane</name>
    <message numerus="yes">
        <source>%n number(s) only the hospital knows are still zero. Type over any number; every change is kept at once.</source>
        <translation>
            <numerusform>%n number only the hospital knows is still zero. Type over any number; every change is kept at once.</numerusform>
            <numerusform>%n numbers only the hospital knows are still zero. Type over any number; every change is kept at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n number(s) not said yet count as zero</source>
        <translation>
            <numerusform>; %n number not said yet count as zero</numerusform>
            <numerusform>; %n numbers not said yet count as zero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::LoadBar</name>
    <message numerus="yes">
        <source>%n referral(s) taken in the last %1 weeks</source>
        <translation>
            <numerusform>%n referral taken in the last %1 weeks</numerusform>
            <numerusform>%n referrals taken in the last %1 weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::LocalNumbers</name>
    <message numerus="yes">
        <source>%n number(s) added.</source>
        <translation>
            <numerusform>%n number added.</numerusform>
            <numerusform>%n numbers added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MarkedBar</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n peer(s) will not be erased until the hold is released. What is the reason?</source>
        <translation>
            <numerusform>The names of %n peer will not be erased until the hold is released. What is the reason?</numerusform>
            <numerusform>The names of %n peers will not be erased until the hold is released. What is the reason?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved without names. The file is outside the protected programme now.</source>
        <translation>
            <numerusform>%n entry(ies) saved without names. The file is outside the protected programme now.</numerusform>
            <numerusform>%n entry(ies) saved without names. The file is outside the protected programme now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the marked has no next step with a day.</source>
        <translation>
            <numerusform>%n of the marked has no next step with a day.</numerusform>
            <numerusform>%n of the marked has no next step with a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::Matching</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) available</source>
        <translation>
            <numerusform>%n supporter available</numerusform>
            <numerusform>%n supporters available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the limit</source>
        <translation>
            <numerusform>%n at the limit</numerusform>
            <numerusform>%n at the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready</source>
        <comment>not active, no training or no agreement</comment>
        <translation>
            <numerusform>%n not ready</numerusform>
            <numerusform>%n not ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 for %2, a partner institution has to be asked for %n more peer(s).</source>
        <comment>supporter, peer</comment>
        <translation>
            <numerusform>With %1 for %2, a partner institution has to be asked for %n more peer.</numerusform>
            <numerusform>With %1 for %2, a partner institution has to be asked for %n more peers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MatchingPane</name>
    <message numerus="yes">
        <source>&amp;Confirm %n match(es)</source>
        <translation>
            <numerusform>&amp;Confirm %n match</numerusform>
            <numerusform>&amp;Confirm %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) saved.</source>
        <translation>
            <numerusform>%n match saved.</numerusform>
            <numerusform>%n matches saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MatchingWiring</name>
    <message numerus="yes">
        <source>Saving %n match(es)…</source>
        <translation>
            <numerusform>Saving %n match…</numerusform>
            <numerusform>Saving %n matches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n match(es)…</source>
        <translation>
            <numerusform>Taking back %n match…</numerusform>
            <numerusform>Taking back %n matches…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::MergeUnitsDialog</name>
    <message numerus="yes">
        <source>%n referral(s) come over.</source>
        <translation>
            <numerusform>%n referral comes over.</numerusform>
            <numerusform>%n referrals come over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) come over.</source>
        <translation>
            <numerusform>%n event comes over.</numerusform>
            <numerusform>%n events come over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s) come over.</source>
        <translation>
            <numerusform>%n supporter comes over.</numerusform>
            <numerusform>%n supporters come over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::OneLineField</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::OwedWork</name>
    <message numerus="yes">
        <source>%n resource(s) to check</source>
        <translation>
            <numerusform>%n resource to check</numerusform>
            <numerusform>%n resources to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ProposalDetails</name>
    <message numerus="yes">
        <source>Comp&amp;are all %n…</source>
        <translation>
            <numerusform>Comp&amp;are all %n…</numerusform>
            <numerusform>Comp&amp;are all %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not proposed: %n</source>
        <translation>
            <numerusform>Not proposed: %n</numerusform>
            <numerusform>Not proposed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ProposalsPage</name>
    <message numerus="yes">
        <source>Best for all %n together.</source>
        <translation>
            <numerusform>Best for all %n together.</numerusform>
            <numerusform>Best for all %n together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody has a supporter. %n row(s) kept as you chose.</source>
        <translation>
            <numerusform>Everybody has a supporter. %n row kept as you chose.</numerusform>
            <numerusform>Everybody has a supporter. %n rows kept as you chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peer(s) have a supporter.</source>
        <translation>
            <numerusform>%1 of %n peer has a supporter.</numerusform>
            <numerusform>%1 of %n peers have a supporter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::QueueWords</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n hour(s)</source>
        <translation>
            <numerusform>Overdue by %n hour</numerusform>
            <numerusform>Overdue by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n minute(s)</source>
        <translation>
            <numerusform>Overdue by %n minute</numerusform>
            <numerusform>Overdue by %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::Readiness</name>
    <message numerus="yes">
        <source>At the limit: %n referral(s) open</source>
        <translation>
            <numerusform>At the limit: %n referral open</numerusform>
            <numerusform>At the limit: %n referrals open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %n more referral(s)</source>
        <translation>
            <numerusform>Ready for %n more referral</numerusform>
            <numerusform>Ready for %n more referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ReferralsPane</name>
    <message numerus="yes">
        <source>%n closed one(s) do.</source>
        <translation>
            <numerusform>%n closed one does.</numerusform>
            <numerusform>%n closed ones do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals: %n</source>
        <translation>
            <numerusform>Referrals: %n</numerusform>
            <numerusform>Referrals: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ReportsPane</name>
    <message numerus="yes">
        <source>%1: %n referral(s)</source>
        <translation>
            <numerusform>%1: %n referral</numerusform>
            <numerusform>%1: %n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ResourceActs</name>
    <message numerus="yes">
        <source>add %n entries</source>
        <translation>
            <numerusform>add %n entry</numerusform>
            <numerusform>add %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::ResourceList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entries</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::RestoreDialog</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s)</source>
        <translation>
            <numerusform>%n supporter</numerusform>
            <numerusform>%n supporters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::RosterModel</name>
    <message numerus="yes">
        <source>%n open referral(s), limit %1</source>
        <translation>
            <numerusform>%n open referral, limit %1</numerusform>
            <numerusform>%n open referrals, limit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::RosterPage</name>
    <message numerus="yes">
        <source>%1 of %n supporter(s) shown</source>
        <translation>
            <numerusform>%1 of %n supporter shown</numerusform>
            <numerusform>%1 of %n supporters shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::SafetyOwed</name>
    <message numerus="yes">
        <source>%n name(s) to erase</source>
        <translation>
            <numerusform>%n name to erase</numerusform>
            <numerusform>%n names to erase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last one was %n day(s) ago</source>
        <translation>
            <numerusform>the last one was %n day ago</numerusform>
            <numerusform>the last one was %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::SafetyPane</name>
    <message numerus="yes">
        <source>%n backup(s) there, the oldest from %1. Older ones go by age, and as soon as they hold an erased name.</source>
        <translation>
            <numerusform>%n backup there, from %1. Older ones go by age, and as soon as they hold an erased name.</numerusform>
            <numerusform>%n backups there, the oldest from %1. Older ones go by age, and as soon as they hold an erased name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) due to be erased now; the figures stay in the reports.</source>
        <translation>
            <numerusform>%n name due to be erased now; the figures stay in the reports.</numerusform>
            <numerusform>%n names due to be erased now; the figures stay in the reports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) kept by a legal hold.</source>
        <translation>
            <numerusform>%n name kept by a legal hold.</numerusform>
            <numerusform>%n names kept by a legal hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) due within a week; a director can put a legal hold on a referral.</source>
        <translation>
            <numerusform>%n name due within a week; a director can put a legal hold on a referral.</numerusform>
            <numerusform>%n names due within a week; a director can put a legal hold on a referral.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %n name(s)…</source>
        <translation>
            <numerusform>&amp;Erase %n name…</numerusform>
            <numerusform>&amp;Erase %n names…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the names of %n person(s)? Their figures stay in the reports; the names cannot be brought back, and backups that hold them are replaced.</source>
        <translation>
            <numerusform>Erase the name of %n person? Their figures stay in the reports; the name cannot be brought back, and backups that hold them are replaced.</numerusform>
            <numerusform>Erase the names of %n people? Their figures stay in the reports; the names cannot be brought back, and backups that hold them are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n name(s)</source>
        <translation>
            <numerusform>Erase %n name</numerusform>
            <numerusform>Erase %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) were erased.</source>
        <translation>
            <numerusform>%n name was erased.</numerusform>
            <numerusform>%n names were erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::SearchEverywhere</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::SelfCheckPane</name>
    <message numerus="yes">
        <source>%n statement(s) not answered.</source>
        <translation>
            <numerusform>%n statement not answered.</numerusform>
            <numerusform>%n statements not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::SheetChecks</name>
    <message numerus="yes">
        <source>%n number(s) on this sheet nobody here has checked yet.</source>
        <translation>
            <numerusform>%n number on this sheet nobody here has checked yet.</numerusform>
            <numerusform>%n numbers on this sheet nobody here has checked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were last checked over %1 days ago.</source>
        <translation>
            <numerusform>%n number was last checked over %1 days ago.</numerusform>
            <numerusform>%n numbers were last checked over %1 days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crisis number(s) on this sheet may be out of date: %1. A wrong number on paper can do harm; a short call settles it.</source>
        <translation>
            <numerusform>%n crisis number on this sheet may be out of date: %1. A wrong number on paper can do harm; a short call settles it.</numerusform>
            <numerusform>%n crisis numbers on this sheet may be out of date: %1. A wrong number on paper can do harm; a short call settles it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for practical relief</source>
        <translation>
            <numerusform>%n place for practical relief</numerusform>
            <numerusform>%n places for practical relief</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::SheetsPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::TodayPane</name>
    <message numerus="yes">
        <source>Show all %n overdue</source>
        <translation>
            <numerusform>Show all %n overdue</numerusform>
            <numerusform>Show all %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became due since %1.</source>
        <translation>
            <numerusform>%n became due since %1.</numerusform>
            <numerusform>%n became due since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will be erased from %1.</source>
        <translation>
            <numerusform>%n name will be erased from %1.</numerusform>
            <numerusform>%n names will be erased from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::TodayWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) by %1</source>
        <translation>
            <numerusform>%n attempt by %1</numerusform>
            <numerusform>%n attempts by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked %n time(s) with %1</source>
        <translation>
            <numerusform>talked %n time with %1</numerusform>
            <numerusform>talked %n times with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::UnfinishedLine</name>
    <message numerus="yes">
        <source>%n unfinished. The latest: %1 (%2, %3)</source>
        <comment>who or what, how it stands, when it was kept</comment>
        <translation>
            <numerusform>%n unfinished. The latest: %1 (%2, %3)</numerusform>
            <numerusform>%n unfinished. The latest: %1 (%2, %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardmate::WeightsDialog</name>
    <message numerus="yes">
        <source>The present proposals (%n) stay as they are.</source>
        <translation>
            <numerusform>The present proposal (%n) stays as it is.</numerusform>
            <numerusform>The present proposals (%n) stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n present proposal(s) would change:</source>
        <translation>
            <numerusform>%1 of %n present proposal would change:</numerusform>
            <numerusform>%1 of %n present proposals would change:</numerusform>
        </translation>
    </message>
</context>
</TS>
