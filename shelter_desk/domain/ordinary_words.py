"""Words that look like names or stand in names, and by which nobody is known.

They were gathered by hand: what folding (``folding.fold``) or an article makes alike with a name
that is common among residents, and what no report of the house can do without.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.folding import fold


def _each(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


def _folded(*lines: str) -> frozenset[str]:
    return frozenset(map(fold, _each(*lines)))


SERVANTS: Final = _folded("عبد abd abdul abdel abdal abdur abdu")
"""The rest of such a name is one of God's own: عبد الله is known, الله is nobody here."""

JOINING: Final = SERVANTS | _folded(
    "ابن بنت بن بو ابو ابي ابا ام آل ال من الله الدين السيد السيدة",
    "bin bint ibn ben binti binte abu abou umm um om oum al el ul ur ud",
    "von van de dos das del der allah din uddin eddin eddine mr mrs ms miss dr",
)
"""What joins a name together; folded."""

ORDINARY: Final = _each(
    "على إلى الى إلي في من عن مع ما ماء لا لم لن هل قد كل ان أن إن او أو ثم لو كي اي أي يا",
    "هو هي هم هن نحن انا أنا انت أنت لي لك له لها لهم بي بك به بها بهم فيه فيها",
    "مني منك منه منها عني عنه عنها إليه اليه إليها اليها عليه عليها علينا عليك",
    "لدى لدي لديه لديها هنا هناك هذا هذه ذا حتى متى سوى بلى نعم كم كما ايه إيه",
    "اني أني إني آمل أمنه دعا شيء شي سوء جو جزء بدء ولي ربي أمي امي أختي اختي",
    "رجب شعبان رمضان",
    "am an as at be by do go ha he hi if in is it la le lo ma me mo my no of oh ok",
    "on or ox pa so to up us we da di al el de et en un kg km mg ml cm tv bp pm id",
    "she her his him you they them may will can said say says did had has was were",
    "and the but not for all any who why how now out off son sun man men long young",
    "sang sing sung song hung hang king wing mark bill grant dawn miles page rich",
    "march april june august",
)
"""Nobody's name where it stands alone and is spelled just so, capitals and hamza included."""

LOOKS_JOINED: Final = _each(
    "كامل كريم كريمة كريمه وجود وسام بسام كندا فلورا لجين لمى كيان بيان فنان ولد والد والدة والده",
    "الأمل الامل النور السلام الحياة الحياه الأمان الامان الإيمان الايمان الرحمة الرحمه النعمة",
    "البركة البركه الخير الشمس القمر الفجر الصباح الربيع الورد العيد الجمعة الجمعه الخميس السبت",
)
"""Whole words that only look like a name with something joined to it (ريم, جود, أمل, جمعة).

Who is called just so in her file (النور) is known all the same.
"""
