<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Ask a partner institution (%n supporter(s) fit)</source>
        <translation>
            <numerusform>Ask a partner institution (%n supporter fits)</numerusform>
            <numerusform>Ask a partner institution (%n supporters fit)</numerusform>
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
</TS>
