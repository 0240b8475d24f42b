<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>audit</name>
    <message numerus="yes">
        <source>No change found. %n entries were checked up to the newest one.</source>
        <translation>
            <numerusform>No change found. The only entry there is was checked.</numerusform>
            <numerusform>No change found. %n entries were checked up to the newest one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something does not fit in %n places. Do not delete anything; make a copy of the folder and ask for help.</source>
        <translation>
            <numerusform>Something does not fit in %n place. Do not delete anything; make a copy of the folder and ask for help.</numerusform>
            <numerusform>Something does not fit in %n places. Do not delete anything; make a copy of the folder and ask for help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrases before</source>
        <translation>
            <numerusform>%n wrong passphrase before</numerusform>
            <numerusform>%n wrong passphrases before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>%n unusual</numerusform>
            <numerusform>%n unusual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message numerus="yes">
        <source>%n people must not know</source>
        <translation>
            <numerusform>%n person must not know</numerusform>
            <numerusform>%n people must not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents valid</source>
        <translation>
            <numerusform>%n consent valid</numerusform>
            <numerusform>%n consents valid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due</name>
    <message numerus="yes">
        <source>A consent ends in %n days</source>
        <translation>
            <numerusform>A consent ends tomorrow</numerusform>
            <numerusform>A consent ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>file</name>
    <message numerus="yes">
        <source>Earlier events (%n more)</source>
        <translation>
            <numerusform>Earlier events (1 more)</numerusform>
            <numerusform>Earlier events (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fmt</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>form</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n places; there are more. Another word narrows it.</source>
        <translation>
            <numerusform>The newest place; there are more. Another word narrows it.</numerusform>
            <numerusform>The newest %n places; there are more. Another word narrows it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier notes (%n more)</source>
        <translation>
            <numerusform>Earlier notes (1 more)</numerusform>
            <numerusform>Earlier notes (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>Print %n copy</numerusform>
            <numerusform>Print %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>referrals</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>residents</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation>
            <numerusform>about %n year old</numerusform>
            <numerusform>about %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day %n</source>
        <translation>
            <numerusform>day %n</numerusform>
            <numerusform>day %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the house</source>
        <translation>
            <numerusform>%n in the house</numerusform>
            <numerusform>%n in the house</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files shown. Enter opens a file.</source>
        <translation>
            <numerusform>%n file shown. Enter opens it.</numerusform>
            <numerusform>%n files shown. Enter opens a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} files are shown; %n more are in the list. Ctrl+K finds one of them.</source>
        <translation>
            <numerusform>The newest {shown} files are shown; one more is in the list. Ctrl+K finds it.</numerusform>
            <numerusform>The newest {shown} files are shown; %n more are in the list. Ctrl+K finds one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next %n</source>
        <translation>
            <numerusform>Show the next one</numerusform>
            <numerusform>Show the next %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message numerus="yes">
        <source>Signed %n times</source>
        <translation>
            <numerusform>Signed once</numerusform>
            <numerusform>Signed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n in the house</source>
        <translation>
            <numerusform>%n in the house</numerusform>
            <numerusform>%n in the house</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived today</source>
        <translation>
            <numerusform>%n arrived today</numerusform>
            <numerusform>%n arrived today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-ins since you were last here</source>
        <translation>
            <numerusform>%n failed sign-in since you were last here</numerusform>
            <numerusform>%n failed sign-ins since you were last here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>ends tomorrow</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallet</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
