<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_BH" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This passphrase does not open the desk. Nothing has changed. Check the keyboard language and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here signs in with this code. Check the three digits, or ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wrong passphrases were typed. The desk opens again in {seconds} seconds. Nothing has been lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases for this code. Ask a manager to help you at this desk, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not belong to this desk. Compare it with the sheet, or use the newest sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was mistyped. Look again at group {group} on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use at least 15 characters, best six of the offered words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has too little free memory to open the desk. Close other programs and try again. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this desk is damaged. The records themselves may be whole. Do not delete anything; put back the key file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records file is damaged: the passphrase is right, the file is not. Do not delete anything; bring the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records file is missing from its folder. The key file is there. Put the folder back as it was, or bring the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not made by this desk. Nothing was changed in it. Choose the right folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. It was not changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is already open on this computer. Use the window that is open, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Your words are still on the screen and all earlier records are safe. Free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 100 MB is free on this disk, too little to work safely. The records are safe. Free some space, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records folder cannot be written to. Nothing was changed. Check who owns the folder {folder} and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is on a network or copied to the internet by another program. Records must stay on this computer. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask a manager if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is sealed and you are not among those who may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer here. Go back to the list and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers need another look before signing. They are marked in the form, and everything typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is signed and does not change any more. Write a correction or an addendum instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this entry meanwhile. Your words are still here. Open the newest version and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed to share this with {agency}, or the consent has run out. Nothing was printed. Talk with her about it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent does not cover: {items}. Nothing was printed. Take these items out, or talk with her again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The document is safe here. Connect a printer, or save an encrypted copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages. The document is safe here. Look at the printer, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written to {place}. Nothing was left there half-written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters {characters} cannot be printed with the fonts of this program. Nothing was printed. Write them in another script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters. It is still on the screen. Shorten it, or put the rest into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start the program from a desktop session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
