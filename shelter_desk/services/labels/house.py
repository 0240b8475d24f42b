"""Words for the choices of the house: things, movements, gifts, marks, shifts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.belongings import Category, Given, Mark, Move, Where
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.text import Plural, Text

CATEGORIES: Mapping[Category, Text] = MappingProxyType(
    {
        Category.IDENTITY: Text("things", "Passport or identity paper"),
        Category.DOCUMENT: Text("things", "Another paper"),
        Category.PHONE: Text("things", "Telephone or SIM card"),
        Category.CASH: Text("things", "Money"),
        Category.JEWELLERY: Text("things", "Jewellery"),
        Category.MEDICINE: Text("things", "Medicine"),
        Category.CLOTHES: Text("things", "Clothes and bags"),
        Category.KEY: Text("things", "Key"),
        Category.OTHER: Text("things", "Something else"),
    }
)
WHERE: Mapping[Where, Text] = MappingProxyType(
    {
        Where.KEPT: Text("things", "Kept for her"),
        Where.OUT: Text("things", "With her for now"),
        Where.RETURNED: Text("things", "Returned to her"),
        Where.POLICE: Text("things", "With the police"),
        Where.UNCLAIMED: Text("things", "Not claimed"),
    }
)
MOVES: Mapping[Move, Text] = MappingProxyType(
    {
        Move.TAKEN_OUT: Text("things", "She takes it for now"),
        Move.BACK: Text("things", "Back in our keeping"),
        Move.RETURNED: Text("things", "Returned to her for good"),
        Move.POLICE: Text("things", "Handed to the police"),
        Move.UNCLAIMED: Text("things", "Nobody claimed it"),
    }
)
MARKS: Mapping[Mark, Text] = MappingProxyType(
    {
        Mark.NONE: Text("things", "No mark yet"),
        Mark.SIGNED: Text("things", "Her signature"),
        Mark.THUMB: Text("things", "Her thumbprint"),
        Mark.DECLINED: Text("things", "She did not wish to sign"),
    }
)
GIVEN: Mapping[Given, Text] = MappingProxyType(
    {
        Given.MONEY: Text("things", "Pocket money"),
        Given.CLOTHES: Text("things", "Clothes kit"),
        Given.HYGIENE: Text("things", "Hygiene kit"),
        Given.BEDDING: Text("things", "Bedding"),
        Given.PHONE: Text("things", "Telephone, SIM or credit"),
        Given.BABY: Text("things", "Baby kit"),
        Given.FOOD: Text("things", "Food"),
        Given.MEDICINE: Text("things", "Medicine given"),
        Given.SCHOOL: Text("things", "Things for school"),
        Given.TRAVEL: Text("things", "Fare or ticket"),
        Given.OTHER: Text("things", "Something else given"),
    }
)
SHIFTS: Mapping[Shift, Text] = MappingProxyType(
    {
        Shift.MORNING: Text("house", "Morning shift"),
        Shift.EVENING: Text("house", "Evening shift"),
        Shift.NIGHT: Text("house", "Night shift"),
    }
)
MEANT_FOR: Mapping[RoomFor, Text] = MappingProxyType(
    {
        RoomFor.ANYBODY: Text("house", "Anybody"),
        RoomFor.WOMEN: Text("house", "Women"),
        RoomFor.MEN: Text("house", "Men"),
        RoomFor.FAMILY: Text("house", "Family"),
        RoomFor.CHILDREN: Text("house", "Children"),
    }
)
PIECES = Plural("things", "%n pieces", "", 0)
FREE_BEDS = Plural("house", "%n free beds", "", 0)
KEPT = Plural("house", "Kept %n min", "", 0)
CALL = Text("house", "Worth a friendly call")
