"""Invented names for search tests: made of syllables, or of a first and a family name."""

from __future__ import annotations

import random


def _words(text: str) -> list[str]:
    return text.split()


_FIRST = _words(
    "Fatima Maryam Aisha Noura Zainab Khadija Latifa Muneera Huda Amina Salwa Ghada Jamila Qamar "
    "Hajar Thuraya Kawthar Ruqayya Asma Shahd Priya Lakshmi Sunita Kavita Anita Shanti Deepa "
    "Regina Nasrin Rahima Shirin Taslima Dilrukshi Nirosha Pushpa Sita Tigist Almaz Selam Hiwot "
    "Bethlehem Meseret Tsehay Mulu Cristina Josephine Rosalinda Jennalyn Maricel Grace Imelda "
    "Vilma Norma Siti Mercy Wanjiku Achieng Nakato Blessing Chipo"
)
_FAMILY = _words(
    "Hassan Hussain Mansoor Dosari Qahtani Buainain Haddad Khoury Sharma Kumari Perera Silva "
    "Fernando Jayawardena Bekele Tesfaye Gebre Haile Abebe Santos Reyes Cruz Bautista Garcia "
    "Mendoza Otieno Kamau Mwangi Nabirye Okello Rahman Begum Khatun Akter Chowdhury Thapa Gurung "
    "Tamang Rai Magar Wijaya Lestari Rahayu Susanti Nguyen Tran Phiri Banda Moyo Dube"
)
_OPENING = _words("b d f h j k l m n r s sh t th w y z gh q kh")
_VOWEL = _words("a i u aa ee ou")
_CLOSING = ("", "", "n", "r", "l", "m", "d", "s", "t", "b")


def invented(count: int, seed: int = 7) -> list[str]:
    """``count`` distinct single names of two or three syllables, in Latin letters."""
    dice = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < count:
        syllables = [
            dice.choice(_OPENING) + dice.choice(_VOWEL) for _ in range(dice.choice((2, 2, 3)))
        ]
        made["".join([*syllables, dice.choice(_CLOSING)]).capitalize()] = None
    return list(made)


def full_names(count: int, seed: int = 7) -> list[str]:
    """``count`` distinct names of two words."""
    every = [f"{first} {family}" for first in _FIRST for family in _FAMILY]
    return random.Random(seed).sample(every, count)
