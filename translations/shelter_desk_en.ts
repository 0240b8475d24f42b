<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>anchors</name>
    <message numerus="yes">
        <source>When the desk was opened, %n places in the log did not fit. Your work is safe. A manager should press “Verify” on the Audit page today.</source>
        <translation>
            <numerusform>When the desk was opened, %n place in the log did not fit. Your work is safe. A manager should press “Verify” on the Audit page today.</numerusform>
            <numerusform>When the desk was opened, %n places in the log did not fit. Your work is safe. A manager should press “Verify” on the Audit page today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait</source>
        <translation>
            <numerusform>%n more file waits</numerusform>
            <numerusform>%n more files wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message numerus="yes">
        <source>No change found up to the newest anchor. %n entries were checked.</source>
        <translation>
            <numerusform>No change found up to the newest anchor. %n entry was checked.</numerusform>
            <numerusform>No change found up to the newest anchor. %n entries were checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change found up to the newest anchor. %n entries since the last check were read.</source>
        <translation>
            <numerusform>No change found up to the newest anchor. %n entry since the last check was read.</numerusform>
            <numerusform>No change found up to the newest anchor. %n entries since the last check were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change found. %n entries were checked; no anchor was left yet.</source>
        <translation>
            <numerusform>No change found. %n entry was checked; no anchor was left yet.</numerusform>
            <numerusform>No change found. %n entries were checked; no anchor was left yet.</numerusform>
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
        <source>%n entries, no change found</source>
        <translation>
            <numerusform>%n entry, no change found</numerusform>
            <numerusform>%n entries, no change found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not fit</source>
        <translation>
            <numerusform>%n place that does not fit</numerusform>
            <numerusform>%n places that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at opening: %n places that do not fit</source>
        <translation>
            <numerusform>at opening: %n place that does not fit</numerusform>
            <numerusform>at opening: %n places that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good, %n entries</source>
        <translation>
            <numerusform>good, %n entry</numerusform>
            <numerusform>good, %n entries</numerusform>
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
    <name>backups</name>
    <message numerus="yes">
        <source>%n days without a backup</source>
        <translation>
            <numerusform>%n day without a backup</numerusform>
            <numerusform>%n days without a backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed forms</source>
        <translation>
            <numerusform>%n signed form</numerusform>
            <numerusform>%n signed forms</numerusform>
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
        <source>%n entries of the log</source>
        <translation>
            <numerusform>%n entry of the log</numerusform>
            <numerusform>%n entries of the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %n days old. Make one on a stick today.</source>
        <translation>
            <numerusform>The newest backup is %n day old. Make one on a stick today.</numerusform>
            <numerusform>The newest backup is %n days old. Make one on a stick today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last drill was %n days ago. Try a backup out.</source>
        <translation>
            <numerusform>The last drill was %n day ago. Try a backup out.</numerusform>
            <numerusform>The last drill was %n days ago. Try a backup out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>Bed {bed} is kept for %n minutes</source>
        <translation>
            <numerusform>Bed {bed} is kept for %n minute</numerusform>
            <numerusform>Bed {bed} is kept for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
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
    <message numerus="yes">
        <source>%n people to watch for</source>
        <translation>
            <numerusform>%n person to watch for</numerusform>
            <numerusform>%n people to watch for</numerusform>
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
    <message numerus="yes">
        <source>Plan: %n steps are past their day</source>
        <translation>
            <numerusform>Plan: %n step is past its day</numerusform>
            <numerusform>Plan: %n steps are past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First day: %n things to do tonight</source>
        <translation>
            <numerusform>First day: %n thing to do tonight</numerusform>
            <numerusform>First day: %n things to do tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refreshers of the staff are due</source>
        <translation>
            <numerusform>%n refresher of the staff is due</numerusform>
            <numerusform>%n refreshers of the staff are due</numerusform>
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
    <message numerus="yes">
        <source>%n questions are sealed from you and were not compared.</source>
        <translation>
            <numerusform>%n question is sealed from you and was not compared.</numerusform>
            <numerusform>%n questions are sealed from you and were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free beds.</source>
        <translation>
            <numerusform>%n free bed.</numerusform>
            <numerusform>%n free beds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message numerus="yes">
        <source>%n answers and notes</source>
        <translation>
            <numerusform>%n answer or note</numerusform>
            <numerusform>%n answers and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files may be asked for</source>
        <translation>
            <numerusform>%n file may be asked for</numerusform>
            <numerusform>%n files may be asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are saved</source>
        <translation>
            <numerusform>%n file is saved</numerusform>
            <numerusform>%n files are saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay here: their agreement ended, or something is left out that has to be read</source>
        <translation>
            <numerusform>%n file stays here: its agreement ended, or something is left out that has to be read</numerusform>
            <numerusform>%n files stay here: their agreement ended, or something is left out that has to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand in the log twice: the place refused the part after it was written down</source>
        <translation>
            <numerusform>%n of them stands in the log twice: the place refused the part after it was written down</numerusform>
            <numerusform>%n of them stand in the log twice: the place refused the part after it was written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>house</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n min</source>
        <translation>
            <numerusform>Kept %n min</numerusform>
            <numerusform>Kept %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free beds</source>
        <translation>
            <numerusform>%n free bed</numerusform>
            <numerusform>%n free beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a bed</source>
        <translation>
            <numerusform>%n without a bed</numerusform>
            <numerusform>%n without a bed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out now</source>
        <translation>
            <numerusform>%n out now</numerusform>
            <numerusform>%n out now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines about files you are kept out of</source>
        <translation>
            <numerusform>%n line about a file you are kept out of</numerusform>
            <numerusform>%n lines about files you are kept out of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n papers of hers with us</source>
        <translation>
            <numerusform>%n paper of hers with us</numerusform>
            <numerusform>%n papers of hers with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things of hers with us</source>
        <translation>
            <numerusform>%n other thing of hers with us</numerusform>
            <numerusform>%n other things of hers with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals under way</source>
        <translation>
            <numerusform>%n referral under way</numerusform>
            <numerusform>%n referrals under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of her plan not done</source>
        <translation>
            <numerusform>%n step of her plan not done</numerusform>
            <numerusform>%n steps of her plan not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>log_file</name>
    <message numerus="yes">
        <source>Nothing was changed in this file: %n entries, signed with key {key}.</source>
        <translation>
            <numerusform>Nothing was changed in this file: %n entry, signed with key {key}.</numerusform>
            <numerusform>Nothing was changed in this file: %n entries, signed with key {key}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file does not fit in %n places.</source>
        <translation>
            <numerusform>This file does not fit in %n place.</numerusform>
            <numerusform>This file does not fit in %n places.</numerusform>
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
    <name>overview</name>
    <message numerus="yes">
        <source>%n people talked about their needs more than once, here or gone within 12 months. Physical health and peace of mind are sealed and not counted.</source>
        <translation>
            <numerusform>%n person talked about her needs more than once, here or gone within 12 months. Physical health and peace of mind are sealed and not counted.</numerusform>
            <numerusform>%n people talked about their needs more than once, here or gone within 12 months. Physical health and peace of mind are sealed and not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not counted: you are kept out of them.</source>
        <translation>
            <numerusform>%n file is not counted: you are kept out of it.</numerusform>
            <numerusform>%n files are not counted: you are kept out of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks about needs</source>
        <translation>
            <numerusform>%n talk about needs</numerusform>
            <numerusform>%n talks about needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n nights</source>
        <translation>
            <numerusform>The longest so far: %n night</numerusform>
            <numerusform>The longest so far: %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left in 12 months; half stayed longer than %n nights</source>
        <translation>
            <numerusform>Left in 12 months; half stayed longer than %n night</numerusform>
            <numerusform>Left in 12 months; half stayed longer than %n nights</numerusform>
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
    <message numerus="yes">
        <source>%n sheets were sent to the printer.</source>
        <translation>
            <numerusform>%n sheet was sent to the printer.</numerusform>
            <numerusform>%n sheets were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are ready after this one.</source>
        <translation>
            <numerusform>One more is ready after this one.</numerusform>
            <numerusform>%n more are ready after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers that were sent before the desk was locked could not be taken back and may still come out: stay beside the printer, or switch it off.</source>
        <translation>
            <numerusform>%n paper that was sent before the desk was locked could not be taken back and may still come out: stay beside the printer, or switch it off.</numerusform>
            <numerusform>%n papers that were sent before the desk was locked could not be taken back and may still come out: stay beside the printer, or switch it off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers were taken back in the middle of the print when the desk was locked: look whether sheets lie in the printer.</source>
        <translation>
            <numerusform>%n paper was taken back in the middle of the print when the desk was locked: look whether sheets lie in the printer.</numerusform>
            <numerusform>%n papers were taken back in the middle of the print when the desk was locked: look whether sheets lie in the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers still waited when the desk was locked and were taken back. Nothing of them came out; print again what is still needed.</source>
        <translation>
            <numerusform>%n paper still waited when the desk was locked and was taken back. Nothing of it came out; print it again if it is still needed.</numerusform>
            <numerusform>%n papers still waited when the desk was locked and were taken back. Nothing of them came out; print again what is still needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n files still bear this name and have to be handed to somebody.</source>
        <translation>
            <numerusform>%n file still bears this name and has to be handed to somebody.</numerusform>
            <numerusform>%n files still bear this name and have to be handed to somebody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print_queue</name>
    <message numerus="yes">
        <source>Print %n papers, one after the other</source>
        <translation>
            <numerusform>Print one paper</numerusform>
            <numerusform>Print %n papers, one after the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>One copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets sent</source>
        <translation>
            <numerusform>One sheet sent</numerusform>
            <numerusform>%n sheets sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more follow when these are done.</source>
        <translation>
            <numerusform>One more follows when these are done.</numerusform>
            <numerusform>%n more follow when these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message numerus="yes">
        <source>%n prints</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>%n prints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message numerus="yes">
        <source>%n of 15 stages are done</source>
        <translation>
            <numerusform>%n of 15 stages is done</numerusform>
            <numerusform>%n of 15 stages are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n hours</source>
        <translation>
            <numerusform>Within %n hour</numerusform>
            <numerusform>Within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
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
    <message numerus="yes">
        <source>%n referrals went there.</source>
        <translation>
            <numerusform>%n referral went there.</numerusform>
            <numerusform>%n referrals went there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard for %n days</source>
        <translation>
            <numerusform>Nothing heard for %n day</numerusform>
            <numerusform>Nothing heard for %n days</numerusform>
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
    <name>retention</name>
    <message numerus="yes">
        <source>%n incidents of the house name nobody: each is kept as long as a file, from the day it was reported.</source>
        <translation>
            <numerusform>%n incident of the house names nobody: it is kept as long as a file, from the day it was reported.</numerusform>
            <numerusform>%n incidents of the house name nobody: each is kept as long as a file, from the day it was reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are past that time and stand in the list.</source>
        <translation>
            <numerusform>%n of them is past that time and stands in the list.</numerusform>
            <numerusform>%n of them are past that time and stand in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open files can be picked</source>
        <translation>
            <numerusform>%n open file can be picked</numerusform>
            <numerusform>%n open files can be picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were picked.</source>
        <translation>
            <numerusform>%n file was picked.</numerusform>
            <numerusform>%n files were picked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents are valid today</source>
        <translation>
            <numerusform>%n consent is valid today</numerusform>
            <numerusform>%n consents are valid today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents ended without a new decision</source>
        <translation>
            <numerusform>%n consent ended without a new decision</numerusform>
            <numerusform>%n consents ended without a new decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n hours after she came</source>
        <translation>
            <numerusform>Signed %n hour after she came</numerusform>
            <numerusform>Signed %n hours after she came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n days after she came</source>
        <translation>
            <numerusform>Signed %n day after she came</numerusform>
            <numerusform>Signed %n days after she came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of a plan review</source>
        <translation>
            <numerusform>%n note of a plan review</numerusform>
            <numerusform>%n notes of a plan review</numerusform>
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
        <source>%n more notes not signed in time</source>
        <translation>
            <numerusform>%n more note not signed in time</numerusform>
            <numerusform>%n more notes not signed in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are with her</source>
        <translation>
            <numerusform>%n document is with her</numerusform>
            <numerusform>%n documents are with her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in the safe of the shelter</source>
        <translation>
            <numerusform>%n document is in the safe of the shelter</numerusform>
            <numerusform>%n documents are in the safe of the shelter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are still with others</source>
        <translation>
            <numerusform>%n document is still with others</numerusform>
            <numerusform>%n documents are still with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n documents nobody wrote down where they are</source>
        <translation>
            <numerusform>Nobody wrote down where %n document is</numerusform>
            <numerusform>Of %n documents nobody wrote down where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals were handed over</source>
        <translation>
            <numerusform>%n referral was handed over</numerusform>
            <numerusform>%n referrals were handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe contacts</source>
        <translation>
            <numerusform>%n safe contact</numerusform>
            <numerusform>%n safe contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe contacts are past the day they held until</source>
        <translation>
            <numerusform>%n safe contact is past the day it held until</numerusform>
            <numerusform>%n safe contacts are past the day they held until</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe contacts are also among those who must not know</source>
        <translation>
            <numerusform>%n safe contact is also among those who must not know</numerusform>
            <numerusform>%n safe contacts are also among those who must not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>safety_page</name>
    <message numerus="yes">
        <source>%n talks so far</source>
        <translation>
            <numerusform>%n talk so far</numerusform>
            <numerusform>%n talks so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message numerus="yes">
        <source>%n strong indicators of {about}: {names}</source>
        <translation>
            <numerusform>%n strong indicator of {about}: {names}</numerusform>
            <numerusform>%n strong indicators of {about}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium indicators of {about}: {names}</source>
        <translation>
            <numerusform>%n medium indicator of {about}: {names}</numerusform>
            <numerusform>%n medium indicators of {about}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak indicators of {about}: {names}</source>
        <translation>
            <numerusform>%n weak indicator of {about}: {names}</numerusform>
            <numerusform>%n weak indicators of {about}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without weight for a child in {about}: {names}</source>
        <translation>
            <numerusform>%n without weight for a child in {about}: {names}</numerusform>
            <numerusform>%n without weight for a child in {about}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators rest on signs only. Without them: {about}</source>
        <translation>
            <numerusform>%n indicator rests on signs only. Without it: {about}</numerusform>
            <numerusform>%n indicators rest on signs only. Without them: {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators rest on signs only. Without them the result is the same.</source>
        <translation>
            <numerusform>%n indicator rests on signs only. Without it the result is the same.</numerusform>
            <numerusform>%n indicators rest on signs only. Without them the result is the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sittings are signed. What they say, and their result, is for those allowed into this part.</source>
        <translation>
            <numerusform>%n sitting is signed. What it says, and its result, is for those allowed into this part.</numerusform>
            <numerusform>%n sittings are signed. What they say, and their result, is for those allowed into this part.</numerusform>
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
        <source>Signed %n times, next talk {day}</source>
        <translation>
            <numerusform>Signed once, next talk {day}</numerusform>
            <numerusform>Signed %n times, next talk {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n times, a talk is due since {day}</source>
        <translation>
            <numerusform>Signed once, a talk is due since {day}</numerusform>
            <numerusform>Signed %n times, a talk is due since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things with us</source>
        <translation>
            <numerusform>%n thing with us</numerusform>
            <numerusform>%n things with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings open</source>
        <translation>
            <numerusform>%n finding open</numerusform>
            <numerusform>%n findings open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings for you</source>
        <translation>
            <numerusform>%n finding for you</numerusform>
            <numerusform>%n findings for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed %n times</source>
        <translation>
            <numerusform>Reviewed once</numerusform>
            <numerusform>Reviewed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages done</source>
        <translation>
            <numerusform>%n stage done</numerusform>
            <numerusform>%n stages done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
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
        <source>%n referrals</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signed</name>
    <message numerus="yes">
        <source>%n pages bear no code that can be read. Do they belong to this paper?</source>
        <translation>
            <numerusform>%n page bears no code that can be read. Does it belong to this paper?</numerusform>
            <numerusform>%n pages bear no code that can be read. Do they belong to this paper?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>things</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things with us</source>
        <translation>
            <numerusform>%n thing with us</numerusform>
            <numerusform>%n things with us</numerusform>
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
        <source>What else is due (%n more)</source>
        <translation>
            <numerusform>What else is due (1 more)</numerusform>
            <numerusform>What else is due (%n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Ends tomorrow</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Tomorrow</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>%n thing waits</numerusform>
            <numerusform>%n things wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heavy talks and incidents came to you in seven days. Talk them over; it is work.</source>
        <translation>
            <numerusform>%n heavy talk or incident came to you in seven days. Talk it over; it is work.</numerusform>
            <numerusform>%n heavy talks and incidents came to you in seven days. Talk them over; it is work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines about residents</source>
        <translation>
            <numerusform>%n line about a resident</numerusform>
            <numerusform>%n lines about residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait for the printer</source>
        <translation>
            <numerusform>One paper waits for the printer</numerusform>
            <numerusform>%n papers wait for the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prints of yours</source>
        <translation>
            <numerusform>One print of yours</numerusform>
            <numerusform>%n prints of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>training</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unusual</name>
    <message numerus="yes">
        <source>%n things of the last 7 days that may be worth a question</source>
        <translation>
            <numerusform>%n thing of the last 7 days that may be worth a question</numerusform>
            <numerusform>%n things of the last 7 days that may be worth a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: opened %n files that others work on</source>
        <translation>
            <numerusform>{who}: opened %n file that others work on</numerusform>
            <numerusform>{who}: opened %n files that others work on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: opened %n files at night</source>
        <translation>
            <numerusform>{who}: opened %n file at night</numerusform>
            <numerusform>{who}: opened %n files at night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: opened %n files on one day</source>
        <translation>
            <numerusform>{who}: opened %n file on one day</numerusform>
            <numerusform>{who}: opened %n files on one day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: searched %n times and opened nothing</source>
        <translation>
            <numerusform>{who}: searched %n time and opened nothing</numerusform>
            <numerusform>{who}: searched %n times and opened nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: decided %n times that something leaves without agreement</source>
        <translation>
            <numerusform>{who}: decided %n time that something leaves without agreement</numerusform>
            <numerusform>{who}: decided %n times that something leaves without agreement</numerusform>
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
