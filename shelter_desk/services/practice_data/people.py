"""Forty invented women and girls, as a table. No name, number or story belongs to anybody.

Telephone numbers lie in ranges that Bahrain does not give out; document numbers begin with ZZ.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Stage(IntEnum):
    """How far a stay has come; each stage holds all before it."""

    AT_THE_DOOR = 0
    ARRIVAL_BEGUN = 1
    ARRIVED = 2
    INTAKE_BEGUN = 3
    INTAKE_SIGNED = 4
    INTAKE_CORRECTED = 5
    NEEDS_ONCE = 6
    NEEDS_TWICE = 7


@dataclass(frozen=True, slots=True)
class Person:
    """One invented resident; the letters of ``extras`` are explained with the table."""

    called: str
    latin: str
    arabic: str
    country: str
    language: str
    birth: str
    stage: Stage
    days: int
    extras: str = ""
    own: str = ""


def _people(table: str) -> tuple[Person, ...]:
    return tuple(_person(line) for line in table.strip().splitlines())


def _person(line: str) -> Person:
    called, latin, arabic, country, language, birth, stage, days, extras, own = (
        cell.strip() for cell in line.split("|")
    )
    return Person(
        called, latin, arabic, country, language, birth, Stage(int(stage)), int(days), extras, own
    )


# A person known by code alone stands last, as somebody who came a moment ago.
# called|Latin name|Arabic name|country|language|birth|stage|days ago|extras|in her own script
# extras: k keeps record, e ends soon, r refused, w withdrawn, n not now, p in part, s shares with
# an agency, f referral, g referral without consent, a a note, b a later note, u unsigned note,
# c child with her, m somebody must not know, i interpreter, q a question closed, d do not confirm,
# x left and was asked after, y left and is due, z left without agreeing, v left and came back
PEOPLE = _people("""
Maryam|Maryam Al Dosari|مريم الدوسري|BHR|ar|1994-05-02|7|58|ksfab|
فاطمة|Fatima Hassan|فاطمة حسن|BHR|ar|1988|7|55|ksfa|
Blessing|Blessing Achieng Otieno|بليسينغ أتشينغ|KEN|sw|1999-11-20|7|53|kbi|
Hiwot|Hiwot Tadesse|هيوت تاديسي|ETH|am|2001-03|7|52|ksfbi|ሕይወት ታደሰ
Rosalinda|Rosalinda Mae Ocampo|روزاليندا أوكامبو|PHL|tl|1991-07-14|7|49|ksfbc|
Sunita|Sunita Kumari Thapa|سونيتا كوماري تابا|NPL|ne|1997|7|48|kebi|सुनिता कुमारी थापा
Nimali|Nimali Perera|نيمالي بيريرا|LKA|si|1985-01-30|6|45|ksgab|නිමාලි පෙරේරා
Rahima|Rahima Begum|رحيمة بيغوم|BGD|bn|2000-06|6|44|krib|রহিমা বেগম
Lakshmi|Lakshmi Devi|لاكشمي ديفي|IND|te|1993|6|42|wsfbi|లక్ష్మీ దేవి
Siti|Siti Nurhaliza Rahmawati|سيتي رحماواتي|IDN|id|1996-09-09|6|41|kebm|
زينب|Zainab Ali|زينب علي|BHR|ar|1979-12-01|6|39|kpav|
Grace|Grace Wanjiku Mwangi|غريس وانجيكو|KEN|en|1998-02-11|6|37|ksfb|
Almaz|Almaz Bekele|ألماز بيكيلي|ETH|am|1990|5|36|krimy|አልማዝ በቀለ
Jocelyn|Jocelyn Reyes Bautista|جوسلين رييس|PHL|tl|1987-10-05|5|34|kbuc|
Anjali|Anjali Nair|أنجالي ناير|IND|ml|1995-04-23|5|33|kswfi|അഞ്ജലി നായർ
خديجة|Khadija Omar|خديجة عمر|SOM|so|2002|5|31|kaqx|
Dilini|Dilini Fernando|ديليني فرناندو|LKA|ta|1992-08-17|4|30|kebi|டிலினி பெர்னாண்டோ
Nusrat|Nusrat Jahan|نصرت جهان|BGD|bn|1999|4|29|rbi|নুসরাত জাহান
Tigist|Tigist Alemu|تيغيست أليمو|ETH|am|2003-01|4|28|kniz|ትዕግስት አለሙ
Maricel|Maricel Dela Cruz|ماريسيل ديلا كروز|PHL|tl|1994-12-25|4|27|ksgb|
هدى|Huda Yousif|هدى يوسف|BHR|ar|1983-03-19|4|26|kam|
Wati|Wati Suryani|واتي سورياني|IDN|id|1989|4|24|kwb|
Pooja|Pooja Sharma|بوجا شارما|IND|hi|2004-02-29|4|23|kebq|पूजा शर्मा
Mercy|Mercy Njeri|ميرسي نجيري|KEN|sw|1997-06-06|4|22|kpb|
Asha|Asha Gurung|آشا غورونغ|NPL|ne|1995|4|21|kri|आशा गुरुङ
نوف|Nouf Saleh|نوف صالح|YEM|ar|2000-10|4|19|kau|
Meseret|Meseret Haile|ميسيريت هايلي|ETH|am|1998|3|17|ki|መሠረት ኃይሌ
Lorna|Lorna Magbanua|لورنا ماغبانوا|PHL|en|1986-05-31|3|15|kb|
Shirin|Shirin Akter|شيرين أكتر|BGD|bn|2001|3|13|ni|শিরিন আক্তার
Kumari|Kumari Jayasinghe|كوماري جاياسينغ|LKA|si|1990-11|3|11|k|කුමාරි ජයසිංහ
أمينة|Amina Idris|أمينة إدريس|SDN|ar|1993|3|9|ka|
Faith|Faith Akinyi|فيث أكينيي|KEN|en|2002-07-07|3|8|kb|
Dewi|Dewi Lestari|ديوي ليستاري|IDN|id|1999-01|2|6|k|
Priya|Priya Rajan|بريا راجان|IND|ta|1996|2|5|i|ப்ரியா ராஜன்
سارة|Sara Mahmood|سارة محمود|BHR|ar|2011|2|4|d|
Bethlehem|Bethlehem Girma|بيتلهيم غيرما|ETH|am|2000|2|3|i|ቤተልሔም ግርማ
Rina|Rina Tamang|رينا تامانغ|NPL|ne||1|2|i|
Joy|Joy Atieno|جوي أتيينو|KEN|en||1|1||
منى||منى||ar||0|0||
||||||0|0||
""")
