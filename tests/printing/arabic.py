"""A small Arabic dictionary for paper, so that these tests need no Qt and no .ts file."""

from __future__ import annotations

from shelter_desk.domain.text import Text

ARABIC = {
    "Consent form": "نموذج الموافقة",
    "Name": "الاسم",
    "File code": "رقم الملف",
    "Date": "التاريخ",
    "Place": "المكان",
    "Spoken with": "دار الحديث مع",
    "Interpreter": "الترجمة الشفوية",
    "Decided by": "صاحب القرار",
    "Guardian": "ولي الأمر",
    "In own words": "الشرح بكلمات خاصة",
    "Shared with": "الجهة المتلقية",
    "Purpose": "الغرض",
    "What is shared": "ما تتم مشاركته",
    "What is not shared": "ما لا تتم مشاركته",
    "Valid until": "سارية حتى",
    "the end of the stay, or until taken back": "نهاية الإقامة أو حتى سحب الموافقة",
    "What exactly": "ماذا بالضبط",
    "it is taken back": "سحب الموافقة",
    "Remark": "ملاحظة",
    "Read aloud": "قُرئ بصوت مسموع",
    "every line, wording version {version}": "كل سطر، نسخة النص {version}",
    "the ticked lines, wording version {version}": "الأسطر المعلَّمة، نسخة النص {version}",
    "Wording version": "نسخة النص",
    "Language read": "لغة القراءة",
    "promise of confidentiality signed": "تعهد بالسرية موقّع",
    "How it is shared": "طريقة المشاركة",
    "Whom we may call": "من نتصل به",
    "Talked over": "ما تم الحديث عنه",
    "what is good and what is risky about it": "الفوائد والمخاطر",
    "other ways, such as telling it in person": "الطرق الأخرى، مثل أن تقوله بنفسها",
    "What the child says": "رأي الطفل",
    "Age of the child": "عمر الطفل",
    "Signature of the guardian": "توقيع الوصي القانوني",
    "Number of the guardian's paper": "رقم وثيقة الوصي القانوني",
    "Who decided in the best interest, and why": "صاحب القرار للمصلحة الفضلى وسببه",
    "agrees": "موافقة",
    "does not agree": "غير موافقة",
    "too young to be asked": "أصغر من أن تُسأل",
    "by voice": "شفهيًا",
    "on paper": "على ورق",
    "as a protected file": "ملف محمي",
    "together with her or him": "بمرافقة الشخص",
    "in the room": "حضوريًا",
    "by telephone": "هاتفيًا",
    "no interpreter": "من دون ترجمة",
    "Marked by": "طريقة الإقرار",
    "Copy of this form": "نسخة النموذج",
    "Witnesses": "الشهود",
    "Good to know": "من المهم أن تُعرف",
    "Bed, food, a doctor and safety do not depend on signing. They stay the same whatever is "
    "decided here.": (
        "لا يتوقف السرير ولا الطعام ولا الطبيب ولا الأمان على التوقيع، وتبقى كما هي أيًّا كان "
        "القرار هنا."
    ),
    "Every consent can be taken back at any time. Saying so to anyone on the staff is enough, no "
    "reason is needed, and it counts at once. What was already shared cannot be called back.": (
        "يمكن سحب أي موافقة في أي وقت. يكفي قول ذلك لأي شخص من العاملين هنا، دون ذكر سبب، "
        "ويسري فورًا. أما ما سبقت مشاركته فلا يمكن استرجاعه."
    ),
    "Signatures": "التوقيعات",
    "Signature of the person": "توقيع صاحب الشأن",
    "Thumbprint": "بصمة الإبهام",
    "Staff member": "عضو الفريق",
    "Witness {number}": "الشاهد {number}",
    "I agree": "أوافق",
    "I do not agree": "لا أوافق",
    "I agree in part": "أوافق جزئيًّا",
    "Not now": "ليس الآن",
    "the person herself or himself": "صاحب الشأن بنفسه",
    "the guardian": "ولي الأمر",
    "the person and the guardian together": "صاحب الشأن وولي الأمر معًا",
    "decided in the person's best interest": "قرار لمصلحته الفضلى",
    "explained it back well in own words": "شُرح شرحًا وافيًا",
    "explained it back in part": "شُرح جزئيًّا",
    "could not yet explain it back": "لم يتضح بعد",
    "signature": "توقيع",
    "thumbprint": "بصمة إبهام",
    "by voice, with a witness": "شفهيًّا بحضور شاهد",
    "given": "سُلّمت",
    "kept safe here at the person's wish": "محفوظة هنا بناءً على الرغبة",
    "offered and not wanted": "عُرضت ولم تُطلب",
    "Copy {number}": "نسخة رقم {number}",
    "Blank form": "نموذج فارغ",
    "Page {page} of {pages}": "صفحة {page} من {pages}",
    "Draft translation: not yet checked by a reviewer": "مسودة ترجمة: لم تراجعها جهة مختصة بعد",
    "Referral": "خطاب إحالة",
    "Our copy": "نسختنا",
    "Copy for the person": "نسخة لصاحب الشأن",
    "Copy for the receiver": "نسخة للجهة المتلقية",
    "Referral number": "رقم الإحالة",
    "To": "إلى",
    "For the attention of": "عناية",
    "Phone": "الهاتف",
    "Address": "العنوان",
    "From": "من",
    "Service": "الخدمة",
    "Reason": "سبب الإحالة",
    "Urgency": "درجة الاستعجال",
    "Emergency: within 24 hours": "طارئ: خلال 24 ساعة",
    "Urgent: within 3 days": "عاجل: خلال 3 أيام",
    "Normal: within 2 weeks": "عادي: خلال أسبوعين",
    "Shared with this referral": "ما تتم مشاركته في هذه الإحالة",
    "Only what is listed here was agreed to. Please do not pass it on and do not ask for more "
    "than your service needs.": (
        "لم تشمل الموافقة سوى ما هو مذكور هنا. يُرجى عدم تمريره إلى غيركم وعدم السؤال عمّا لا "
        "تحتاجه خدمتكم."
    ),
    "For safety, please note": "يُرجى مراعاة ما يلي للسلامة",
    "Agreed until": "الموافقة سارية حتى",
    "Needs": "الاحتياجات",
    "Health, in short": "الحالة الصحية باختصار",
    "File code only": "رقم الملف فقط",
    "How to reach her or him": "وسيلة التواصل",
    "Document numbers": "أرقام الوثائق",
    "Legal situation, in short": "الوضع القانوني باختصار",
    "What happened, in short": "ما حدث باختصار",
    "Photograph": "صورة شخصية",
    "Copies of documents": "نسخ من الوثائق",
    "Reason for the referral": "سبب الإحالة",
    "Safety note for the agency": "ملاحظة السلامة للجهة",
    "Only on our copy, not shared": "في نسختنا وحدها، لا يُشارَك",
    "Safety concerns": "مخاوف السلامة",
    "Reply slip": "قسيمة الرد",
    "Please send this part back.": "يُرجى إعادة هذا الجزء إلينا.",
    "Received": "تم الاستلام",
    "Accepted": "قُبلت",
    "Waiting list": "قائمة الانتظار",
    "Not possible": "غير ممكنة",
    "Signature and stamp": "التوقيع والختم",
    "Who to ask for": "اسم من يُسأل عنه",
    "First appointment": "الموعد الأول",
    "Recovery sheet": "ورقة الاسترداد",
    "Keep this sheet locked away, apart from the computer. Whoever holds it can open all records "
    "of this desk.": (
        "احفظوا هذه الورقة في مكان مقفل بعيدًا عن الحاسوب. من يحملها يستطيع فتح جميع سجلات هذا "
        "المكتب."
    ),
    "Recovery key": "مفتاح الاسترداد",
    "How to use it": "طريقة الاستخدام",
    "1. Start the desk and choose the recovery key instead of a passphrase.": (
        "1. شغّلوا المكتب واختاروا مفتاح الاسترداد بدلًا من عبارة المرور."
    ),
    "2. Type the groups one after the other, with or without the dashes. The last group checks "
    "the others.": (
        "2. اكتبوا المجموعات واحدة تلو الأخرى، بالشرطات أو بدونها. المجموعة الأخيرة تتحقق مما "
        "قبلها."
    ),
    "3. Choose a new passphrase, then print a new sheet and destroy this one.": (
        "3. اختاروا عبارة مرور جديدة، ثم اطبعوا ورقة جديدة وأتلفوا هذه الورقة."
    ),
    "There is no other way in when all passphrases are forgotten.": (
        "لا توجد طريقة أخرى للدخول إذا نُسيت جميع عبارات المرور."
    ),
    "Made on": "تاريخ الإصدار",
    "Desk": "المكتب",
    "Digits are 0 to 9, letters A to Z without I, L, O and U. What looks like an O is a zero, "
    "what looks like an I or an L is a one.": (
        "الأرقام من 0 إلى 9، والحروف من A إلى Z عدا I وL وO وU. ما يشبه الحرف O فهو صفر، وما يشبه "
        "I أو L فهو واحد."
    ),
}


def translate(language: str, text: Text, n: int | None = None) -> str:
    """A ``domain.ports.Translate`` that fails on a text it does not know."""
    return ARABIC[text.source] if language == "ar" else text.source
