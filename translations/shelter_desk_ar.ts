<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_BH" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Who opened this file</source>
        <translation>من فتح هذا الملف</translation>
    </message>
    <message>
        <source>Everything that happened with this file</source>
        <translation>كل ما جرى في هذا الملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>AfterRestore</name>
    <message>
        <source>After bringing back a backup</source>
        <translation>بعد استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Passphrases and roles are those of that day, too. Whoever lost hers since, or has another role, needs a new one-time code or her role again.</source>
        <translation>وعبارات المرور والأدوار أيضًا كما كانت في ذلك اليوم. من تغيّرت عبارته أو تغيّر دوره بعد ذلك يحتاج إلى رمز جديد لمرة واحدة أو إلى دوره من جديد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>I looked through them</source>
        <translation>راجعتُ الأسماء</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>Is it still you?</source>
        <translation>للتأكد من الهوية</translation>
    </message>
    <message>
        <source>This step reaches far, so your passphrase is asked once more. It then holds for five minutes. After three wrong ones the desk locks.</source>
        <translation>هذه خطوة بعيدة الأثر، ولذلك تُطلب عبارة المرور مرة أخرى، وتكفي بعدها خمس دقائق. بعد ثلاث محاولات غير صحيحة يُقفل المكتب.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>AgainPart</name>
    <message>
        <source>Print again</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>What I print next is something else</source>
        <translation>ما يُطبع الآن شيء آخر</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Those no longer used as well</source>
        <translation>مع التي لم تعد تُستعمل</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>الدليل فارغ</translation>
    </message>
    <message>
        <source>Add the first agency beside: its name, what it does, where she finds it.</source>
        <translation>تُضاف الجهة الأولى بجانبه: اسمها، وما تقدّمه، وأين تُوجد.</translation>
    </message>
    <message>
        <source>No agency has all of that</source>
        <translation>لا توجد جهة فيها كل ذلك</translation>
    </message>
    <message>
        <source>Search with fewer words, or for any service or language.</source>
        <translation>يُبحث بكلمات أقل، أو بأي خدمة أو لغة.</translation>
    </message>
</context>
<context>
    <name>AgencyChooser</name>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>إضافة جهة</translation>
    </message>
    <message>
        <source>Choose the agency first: her consent is for one agency.</source>
        <translation>تُختار الجهة أولًا، فموافقتها لجهة واحدة.</translation>
    </message>
    <message>
        <source>Keep this agency</source>
        <translation>حفظ هذه الجهة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>AgencyFilters</name>
    <message>
        <source>Name, place or service</source>
        <translation>اسم أو مكان أو خدمة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>AgencySide</name>
    <message>
        <source>Discard what is typed</source>
        <translation>إلغاء ما كُتب</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>Add the agency</source>
        <translation>إضافة الجهة</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استعمالها من جديد</translation>
    </message>
    <message>
        <source>Use it no longer</source>
        <translation>إيقاف استعمالها</translation>
    </message>
</context>
<context>
    <name>AnchorsPage</name>
    <message>
        <source>Shift line for the house book</source>
        <translation>سطر المناوبة لدفتر الدار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>At the end of the shift</source>
        <translation>عند نهاية المناوبة</translation>
    </message>
    <message>
        <source>Make the line and write it in the house book by hand: a number and four words. Whoever changes the log later cannot change the book.</source>
        <translation>يُستخرج السطر ويُكتب في دفتر الدار باليد: رقم وأربع كلمات. من يغيّر السجل لاحقًا لا يستطيع تغيير الدفتر.</translation>
    </message>
    <message>
        <source>Make the line of this moment</source>
        <translation>استخراج سطر هذه اللحظة</translation>
    </message>
    <message>
        <source>Check a line of the house book</source>
        <translation>التحقق من سطر في دفتر الدار</translation>
    </message>
    <message>
        <source>The line as it stands in the house book</source>
        <translation>السطر كما هو في دفتر الدار</translation>
    </message>
    <message>
        <source>The number and the four words</source>
        <translation>الرقم والكلمات الأربع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Reading the log up to this line</source>
        <translation>يُقرأ السجل حتى هذا السطر</translation>
    </message>
    <message>
        <source>Anchors left so far</source>
        <translation>علامات التثبيت حتى الآن</translation>
    </message>
    <message>
        <source>Save the log as a file…</source>
        <translation>حفظ السجل في ملف…</translation>
    </message>
    <message>
        <source>Codes and the reasons people wrote, no answers; anybody can check it with Shelter Desk</source>
        <translation>رموز وما كُتب من أسباب، بلا إجابات؛ ويمكن لأي أحد التحقق منه ببرنامج Shelter Desk</translation>
    </message>
    <message>
        <source>No anchor was left yet</source>
        <translation>لم تُترك علامة تثبيت بعد</translation>
    </message>
    <message>
        <source>Each lock, each backup and each shift line leaves one.</source>
        <translation>كل قفل وكل نسخة احتياطية وكل سطر مناوبة يترك علامة.</translation>
    </message>
</context>
<context>
    <name>AnswerFinding</name>
    <message>
        <source>Answer a finding</source>
        <translation>الرد على نقطة متابعة</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
</context>
<context>
    <name>ApprovePlan</name>
    <message>
        <source>Approve the plan</source>
        <translation>اعتماد الخطة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد الخطة</translation>
    </message>
</context>
<context>
    <name>ArrivalStartPage</name>
    <message>
        <source>Somebody is here</source>
        <translation>هناك من وصل</translation>
    </message>
    <message>
        <source>Who asks for a bed</source>
        <translation>من يطلب سريرًا</translation>
    </message>
    <message>
        <source>A bed, water and rest do not wait for a form. Write what is known; every line may stay empty.</source>
        <translation>السرير والماء والراحة لا تنتظر استمارة. يُكتب هنا ما هو معروف، ويمكن أن يبقى أي سطر فارغًا.</translation>
    </message>
    <message>
        <source>What she is called, in any script</source>
        <translation>الاسم الذي تُنادى به، بأي حروف</translation>
    </message>
    <message>
        <source>Another spelling or the name in her passport</source>
        <translation>كتابة أخرى للاسم، أو الاسم كما في جواز سفرها</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>A passport or identity number</source>
        <translation>رقم جواز السفر أو الهوية</translation>
    </message>
    <message>
        <source>Open a new file</source>
        <translation>فتح ملف جديد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Perhaps she was here before</source>
        <translation>ربما كانت هنا من قبل</translation>
    </message>
    <message>
        <source>While you type, files of the same name, number or birth date appear here.</source>
        <translation>أثناء الكتابة تظهر هنا الملفات التي فيها الاسم نفسه أو الرقم أو تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>The file opens with three facts: code {code}, now, and your name.</source>
        <translation>تكفي ثلاثة أمور لفتح الملف: الرمز {code}، والوقت الآن، واسم من يستقبلها.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>AttachedSide</name>
    <message>
        <source>Only what helps her</source>
        <translation>ما ينفعها فقط</translation>
    </message>
    <message>
        <source>Drag files here, paste with Ctrl+V, or choose them: pictures, PDF, sound and documents of up to 20 MB. They are kept in the vault alone. A paper that is hers stays hers: copy it and give it back.</source>
        <translation>يمكن سحب الملفات إلى هنا أو لصقها بـ Ctrl+V أو اختيارها: صور وملفات PDF وتسجيلات ومستندات حتى 20 ميغابايت. تُحفظ في الخزنة وحدها. وتبقى أوراقها لها: تُنسخ وتُعاد إليها.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>إضافة هذا الملف</translation>
    </message>
    <message>
        <source>You give it to them and cannot open it afterwards.</source>
        <translation>يُسلَّم إليهم ولا يمكنك فتحه بعد ذلك.</translation>
    </message>
    <message>
        <source>Add to her file</source>
        <translation>إضافة إلى ملفها</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليس هذا</translation>
    </message>
    <message>
        <source>The file and its key are deleted for good. Backups hold it until they are outlived.</source>
        <translation>يُحذف الملف ومفتاحه نهائيًا. ويبقى في النسخ الاحتياطية حتى تنتهي مدتها.</translation>
    </message>
    <message>
        <source>Take away for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Take this file away</source>
        <translation>حذف هذا الملف</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Taken away</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>تسليم نسخة</translation>
    </message>
    <message>
        <source>Open what is sealed…</source>
        <translation>فتح المختوم…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>No attachments yet</source>
        <translation>لا مرفقات بعد</translation>
    </message>
    <message>
        <source>Photos of papers, letters and recordings that belong to her file.</source>
        <translation>صور أوراق ورسائل وتسجيلات تخص ملفها.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>اختيار المسح</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Code of one file</source>
        <translation>رمز ملف معيّن</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing in the log fits these filters</source>
        <translation>لا شيء في السجل يوافق هذه التصفية</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>ما طُبع</translation>
    </message>
    <message>
        <source>Shift line</source>
        <translation>سطر المناوبة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>The house in numbers</source>
        <translation>الدار بالأرقام</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>BackPart</name>
    <message>
        <source>Only when the records of now are damaged or wrong. What was written since this backup will not be in the desk any more; the records of now are backed up first and kept for 30 days. Who works here stays as it is today.</source>
        <translation>فقط إذا كانت السجلات الحالية تالفة أو خاطئة. ما كُتب بعد هذه النسخة لن يبقى في المكتب؛ تُنشأ أولًا نسخة من السجلات الحالية وتُحفظ 30 يومًا. ويبقى العاملون هنا كما هم اليوم.</translation>
    </message>
    <message>
        <source>A second manager or the data officer stands by and signs too.</source>
        <translation>يحضر شخص ثانٍ من الإدارة أو من يتولى البيانات ويوقّع أيضًا.</translation>
    </message>
    <message>
        <source>Put these records back</source>
        <translation>إعادة هذه السجلات</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupOffer</name>
    <message>
        <source>I have a backup</source>
        <translation>لديّ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Use the backup of {day}</source>
        <translation>استعمال نسخة {day}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Open a backup file…</source>
        <translation>فتح ملف نسخة…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>إنشاء النسخة</translation>
    </message>
    <message>
        <source>Copying, checking, writing and reading back. You can go on working.</source>
        <translation>نسخ وفحص وكتابة وقراءة من جديد. يمكن مواصلة العمل.</translation>
    </message>
    <message>
        <source>Three sticks in turn are best, one of them in another building. This computer keeps its own copy every few hours; it does not help when the computer is stolen.</source>
        <translation>الأفضل ثلاث ذاكرات محمولة بالتناوب، واحدة منها في مبنى آخر. ويحتفظ هذا الحاسوب بنسخة خاصة به كل بضع ساعات، لكنها لا تنفع إذا سُرق الحاسوب.</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>النسخ التي أُنشئت</translation>
    </message>
    <message>
        <source>Stick or folder for the backup</source>
        <translation>ذاكرة أو مجلد للنسخة</translation>
    </message>
    <message>
        <source>Open a backup file</source>
        <translation>فتح ملف نسخة</translation>
    </message>
</context>
<context>
    <name>BedBoard</name>
    <message>
        <source>No bed yet</source>
        <translation>بلا سرير بعد</translation>
    </message>
    <message>
        <source>Out now</source>
        <translation>خارج الدار الآن</translation>
    </message>
    <message>
        <source>No bed in use</source>
        <translation>لا سرير مستعمل</translation>
    </message>
</context>
<context>
    <name>BedKeeping</name>
    <message>
        <source>Somebody is on her way? Keep the bed. Never write a name.</source>
        <translation>هناك من هي في الطريق؟ يُحجز لها السرير، ولا يُكتب اسم أبدًا.</translation>
    </message>
    <message>
        <source>For whom: “woman and child, by the hotline”</source>
        <translation>لمن: «امرأة وطفل، من الخط الساخن»</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Keep this bed</source>
        <translation>حجز هذا السرير</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>تمديد الحجز</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>إنهاء الحجز</translation>
    </message>
</context>
<context>
    <name>BedLine</name>
    <message>
        <source>Name of the bed</source>
        <translation>اسم السرير</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>إعادة الاستعمال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BedSide</name>
    <message>
        <source>Give a bed</source>
        <translation>إعطاء سرير</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Free this bed</source>
        <translation>إخلاء هذا السرير</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>الأمتعة</translation>
    </message>
    <message>
        <source>Going out and coming back</source>
        <translation>الخروج والعودة</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>كتابة واقعة</translation>
    </message>
    <message>
        <source>Rights and rules, to sign</source>
        <translation>الحقوق والقواعد، للتوقيع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Which bed</source>
        <translation>أي سرير</translation>
    </message>
    <message>
        <source>Why this bed all the same</source>
        <translation>لماذا هذا السرير مع ذلك</translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation>إعطاء هذا السرير</translation>
    </message>
    <message>
        <source>What to do tonight</source>
        <translation>ما يلزم الليلة</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>حدث خلل في البرنامج</translation>
    </message>
    <message>
        <source>Everything that was told to be saved is safe. You can go on working. The lines below say where it happened and hold no names and no answers; give them to whoever looks after the program.</source>
        <translation>كل ما ذُكر أنه حُفظ فهو آمن، ويمكن متابعة العمل. السطور أدناه تبيّن موضع الخلل، وليس فيها أسماء ولا إجابات، ويُرجى تسليمها لمن يعتني بالبرنامج.</translation>
    </message>
    <message>
        <source>Report without data</source>
        <translation>تقرير بلا بيانات</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>نسخ وإغلاق</translation>
    </message>
</context>
<context>
    <name>CallAnswering</name>
    <message>
        <source>What the caller is told</source>
        <translation>ما يُقال للمتصل</translation>
    </message>
    <message>
        <source>She may come</source>
        <translation>يمكنها المجيء</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
    <message>
        <source>Sent on to others</source>
        <translation>وُجّهت إلى غيرنا</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>السبب…</translation>
    </message>
    <message>
        <source>We cannot take her</source>
        <translation>لا يمكننا استقبالها</translation>
    </message>
    <message>
        <source>Free bed</source>
        <translation>سرير خالٍ</translation>
    </message>
    <message>
        <source>Keep this bed</source>
        <translation>حجز هذا السرير</translation>
    </message>
    <message>
        <source>The caller was told</source>
        <translation>أُبلغ المتصل</translation>
    </message>
    <message>
        <source>She is here: open her file</source>
        <translation>هي هنا: فتح ملفها</translation>
    </message>
</context>
<context>
    <name>CallArriving</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Perhaps she was here before</source>
        <translation>ربما كانت هنا من قبل</translation>
    </message>
    <message>
        <source>None of them: open a new file</source>
        <translation>ليست أيًّا منهنّ: فتح ملف جديد</translation>
    </message>
    <message>
        <source>Why this bed all the same</source>
        <translation>لماذا هذا السرير مع ذلك</translation>
    </message>
    <message>
        <source>Open her file with this bed</source>
        <translation>فتح ملفها مع هذا السرير</translation>
    </message>
    <message>
        <source>Open her file without this bed</source>
        <translation>فتح ملفها دون هذا السرير</translation>
    </message>
</context>
<context>
    <name>CallSide</name>
    <message>
        <source>Discard what is typed</source>
        <translation>إلغاء ما كُتب</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين ذلك</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Answer within the hour. When she comes, what is told here goes into her file. After a no it is taken away a month later; where nobody comes, three months later.</source>
        <translation>الجواب خلال ساعة. إذا جاءت، يُنقل ما قيل هنا إلى ملفها. وبعد الاعتذار يُزال بعد شهر، وإذا لم يأتِ أحد فبعد ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Who asks for a bed</source>
        <translation>من يطلب سريرًا</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Nobody asks for a bed now</source>
        <translation>لا أحد يطلب سريرًا الآن</translation>
    </message>
    <message>
        <source>When somebody calls, write down beside what they tell.</source>
        <translation>حين يتصل أحد، يُدوَّن بجانبه ما يقوله.</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>The cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
</context>
<context>
    <name>ChoosePrinter</name>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Reading the backup</source>
        <translation>قراءة النسخة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>إعادتها…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Copy it by hand onto paper, with the sign-in code, and hand the paper over yourself: not by telephone message, and never saved. At the first sign-in the code is typed in place of a passphrase, and an own passphrase is chosen.</source>
        <translation>يُنسخ بخط اليد على ورقة مع رمز الدخول، وتُسلَّم الورقة باليد: لا برسالة هاتف، ولا يُحفظ في ملف أبدًا. عند الدخول الأول يُكتب هذا الرمز مكان عبارة المرور، ثم تُختار عبارة مرور خاصة.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>تم نسخ الرمز</translation>
    </message>
</context>
<context>
    <name>ConductPage</name>
    <message>
        <source>How we work here</source>
        <translation>كيف نعمل هنا</translation>
    </message>
    <message>
        <source>Draft: nobody has reviewed this text yet</source>
        <translation>مسودة: لم يراجع أحد هذا النص بعد</translation>
    </message>
    <message>
        <source>Please read this calmly. It is asked once, and again when it changes.</source>
        <translation>تُرجى قراءته بهدوء. يُسأل عنه مرة واحدة، ثم كلما تغيّر.</translation>
    </message>
    <message>
        <source>Not now, lock the desk</source>
        <translation>ليس الآن، قفل المكتب</translation>
    </message>
    <message>
        <source>I work by this</source>
        <translation>ألتزم بهذا</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>There is no agency in the list yet. Add one on the referral page.</source>
        <translation>لا توجد جهة في القائمة بعد. يمكن إضافة جهة من صفحة الإحالة.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Keep as a new version</source>
        <translation>حفظ نسخةً جديدة</translation>
    </message>
    <message>
        <source>Put the text right</source>
        <translation>تصحيح النص</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>DecidedView</name>
    <message>
        <source>Open the referral</source>
        <translation>فتح الإحالة</translation>
    </message>
    <message>
        <source>Write down that she was told</source>
        <translation>تسجيل أنها أُخبرت</translation>
    </message>
</context>
<context>
    <name>DeskApp</name>
    <message>
        <source>Inventing people…</source>
        <translation>جارٍ إنشاء أشخاص من الخيال…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Practice — invented people only</source>
        <translation>تدريب: أشخاص من الخيال فقط</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A name that tells nothing of a resident, such as “Airport, spring”.</source>
        <translation>اسم لا يدل على أي مقيمة، مثل «المطار، الربيع».</translation>
    </message>
</context>
<context>
    <name>DoorSide</name>
    <message>
        <source>Asked after her: all is well</source>
        <translation>اطمأننّا عليها، وهي بخير</translation>
    </message>
    <message>
        <source>She told another time</source>
        <translation>ذكرت موعدًا آخر</translation>
    </message>
    <message>
        <source>Back to the beds</source>
        <translation>عودة إلى الأسرّة</translation>
    </message>
    <message>
        <source>She is back</source>
        <translation>تسجيل عودتها</translation>
    </message>
    <message>
        <source>She goes out</source>
        <translation>تسجيل خروجها الآن</translation>
    </message>
    <message>
        <source>She is free to go, and tells only what she wishes. The house knows who is inside if there is a fire; nobody counts.</source>
        <translation>هي حرّة في الخروج، ولا تذكر إلا ما تريد. تعرف الدار من في داخلها إن شبّ حريق، ولا أحد يَعُدّ عليها.</translation>
    </message>
    <message>
        <source>The time she told has passed. A friendly call is worth it: is she well, does she need anything?</source>
        <translation>مضى الموعد الذي ذكرته. يُستحسن الاتصال بها للاطمئنان: هل هي بخير، وهل تحتاج إلى شيء؟</translation>
    </message>
    <message>
        <source>Nothing is asked when she comes back.</source>
        <translation>لا تُسأل عن شيء حين تعود.</translation>
    </message>
</context>
<context>
    <name>DrillPart</name>
    <message>
        <source>A drill opens the backup as on the day it is needed: with a passphrase of that day, or with the sheet from the safe. Nothing is changed and nothing stays behind.</source>
        <translation>تفتح التجربة النسخة كما في يوم الحاجة إليها: بعبارة مرور من ذلك اليوم، أو بالورقة التي في الخزنة. لا يتغير شيء ولا يبقى أثر.</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>فتحها الآن</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>This is her</source>
        <translation>هذه هي</translation>
    </message>
    <message>
        <source>She is back: a new stay</source>
        <translation>عادت: إقامة جديدة</translation>
    </message>
</context>
<context>
    <name>EncryptedForm</name>
    <message>
        <source>Save with a passphrase</source>
        <translation>الحفظ بعبارة مرور</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>عبارة مرور النسخة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Offer me six words</source>
        <translation>اقتراح ست كلمات</translation>
    </message>
    <message>
        <source>Choose a place and save</source>
        <translation>اختيار المكان والحفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ExitPage</name>
    <message>
        <source>Leaving the house</source>
        <translation>مغادرة الدار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>أُخبرت بذلك</translation>
    </message>
    <message>
        <source>Record that she left</source>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>The whole exit form</source>
        <translation>استمارة الخروج كاملة</translation>
    </message>
    <message>
        <source>The exit form is begun</source>
        <translation>استمارة الخروج قيد التعبئة</translation>
    </message>
    <message>
        <source>Day and reason stand there. Signing it on that day or after records that she left; until then it waits.</source>
        <translation>اليوم والسبب مكتوبان فيها. توقيعها في ذلك اليوم أو بعده يسجل مغادرتها؛ وحتى ذلك الحين تنتظر.</translation>
    </message>
    <message>
        <source>Go on with the exit form</source>
        <translation>متابعة استمارة الخروج</translation>
    </message>
    <message>
        <source>She came back</source>
        <translation>تسجيل عودتها إلى الدار</translation>
    </message>
    <message>
        <source>Exit form</source>
        <translation>استمارة الخروج</translation>
    </message>
    <message>
        <source>Take the exit back</source>
        <translation>إلغاء المغادرة</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>What she says of it</source>
        <translation>ما تقوله عنها</translation>
    </message>
    <message>
        <source>Keep her words</source>
        <translation>حفظ كلماتها</translation>
    </message>
    <message>
        <source>Only what she wants to tell. Nothing here has to be asked.</source>
        <translation>ما تريد أن تقوله فقط. لا شيء هنا يلزم السؤال عنه.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Who works on a file</source>
        <translation>من يعمل على الملف</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>رمز الملف</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>بحث عن الملف</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>من العاملين</translation>
    </message>
    <message>
        <source>Put on the team</source>
        <translation>إضافة إلى الفريق</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>اسم المترجم أو المترجمة</translation>
    </message>
    <message>
        <source>Why somebody is to be kept out of this file</source>
        <translation>سبب الاستبعاد عن هذا الملف</translation>
    </message>
    <message>
        <source>Keep out of this file</source>
        <translation>استبعاد عن هذا الملف</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>مترجم أو مترجمة</translation>
    </message>
    <message>
        <source>Leaves the team</source>
        <translation>إخراج من الفريق</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Who opened this file</source>
        <translation>من فتح هذا الملف</translation>
    </message>
    <message>
        <source>Leaving the house…</source>
        <translation>مغادرة الدار…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Consent form, filled</source>
        <translation>استمارة الموافقة، مملوءة</translation>
    </message>
    <message>
        <source>Consent form, blank for the pen</source>
        <translation>استمارة الموافقة، فارغة للقلم</translation>
    </message>
    <message>
        <source>Her rights and the house rules</source>
        <translation>حقوقها وقواعد الدار</translation>
    </message>
    <message>
        <source>Rights and rules, to sign</source>
        <translation>الحقوق والقواعد، للتوقيع</translation>
    </message>
    <message>
        <source>Summary of the intake, for the file</source>
        <translation>ملخص الاستقبال للملف</translation>
    </message>
    <message>
        <source>Letter on leaving</source>
        <translation>رسالة عند المغادرة</translation>
    </message>
    <message>
        <source>Her own copy of the file…</source>
        <translation>نسختها من الملف…</translation>
    </message>
    <message>
        <source>Hand the file over as data…</source>
        <translation>تسليم الملف على هيئة بيانات…</translation>
    </message>
    <message>
        <source>Referral…</source>
        <translation>إحالة…</translation>
    </message>
    <message>
        <source>No name written yet</source>
        <translation>لم يُكتب اسم بعد</translation>
    </message>
    <message>
        <source>She came back…</source>
        <translation>تسجيل عودتها…</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>The words are not shown to you.</source>
        <translation>الكلمات غير معروضة في هذا الدور.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الرد…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>إنهاء نقطة المتابعة</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>إعادتها بملاحظة…</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>The paper is safe: open the desk</source>
        <translation>الورقة في مكان آمن: فتح المكتب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Making the desk…</source>
        <translation>جارٍ إنشاء المكتب…</translation>
    </message>
    <message>
        <source>Inventing people…</source>
        <translation>جارٍ إنشاء أشخاص من الخيال…</translation>
    </message>
</context>
<context>
    <name>FirstTimePage</name>
    <message>
        <source>Welcome. Choose your own passphrase</source>
        <translation>أهلًا. اختيار عبارة مرور خاصة</translation>
    </message>
    <message>
        <source>The one-time code is right and stops working now. From now on only your passphrase opens the desk for you; nobody else knows it, and managers can only give a new one-time code.</source>
        <translation>رمز المرة الواحدة صحيح، وينتهي العمل به الآن. من الآن فصاعدًا لا يُفتح المكتب إلا بعبارة المرور الخاصة، ولا يعرفها أحد سواك، وليس بيد المديرين إلا إعطاء رمز جديد لمرة واحدة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep it and open the desk</source>
        <translation>حفظ وفتح المكتب</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the new one once more.</source>
        <translation>عبارتا المرور مختلفتان. تُرجى كتابة العبارة الجديدة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FoundNotes</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try a shorter word, or its beginning.</source>
        <translation>تمكن تجربة كلمة أقصر، أو أول الكلمة.</translation>
    </message>
    <message>
        <source>Show more places</source>
        <translation>عرض مواضع أخرى</translation>
    </message>
</context>
<context>
    <name>FrontLinesPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One side of paper each</source>
        <translation>ورقة واحدة لكل منها</translation>
    </message>
    <message>
        <source>What to look at, do and say when somebody may be exploited, what never to do, and whom to call; with the times of this house. They name nobody and may be given away.</source>
        <translation>ما يُنظر إليه وما يُفعل ويُقال عند الاشتباه في استغلال شخص، وما لا يُفعل أبدًا، وبمن يُتصل، مع مُهَل هذه الدار. لا تذكر أحدًا، ويمكن توزيعها.</translation>
    </message>
    <message>
        <source>Whom they call</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>A number that does not lead to the house by itself protects it: no address stands on any page.</source>
        <translation>لا عنوان في أي ورقة، والرقم الذي لا يدل وحده على الدار يحميها.</translation>
    </message>
    <message>
        <source>Change the numbers…</source>
        <translation>تغيير الأرقام…</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>What she agreed to</source>
        <translation>ما وافقت عليه</translation>
    </message>
    <message>
        <source>Talk with her about it</source>
        <translation>الحديث معها عن ذلك</translation>
    </message>
    <message>
        <source>Three copies</source>
        <translation>ثلاث نسخ</translation>
    </message>
    <message>
        <source>Slip for her pocket</source>
        <translation>قصاصة لجيبها</translation>
    </message>
    <message>
        <source>Send without her agreement…</source>
        <translation>إرسال دون موافقتها…</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما الذي تقرّر</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>GivenLine</name>
    <message>
        <source>Written by mistake</source>
        <translation>كُتب خطأً</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>كُتب خطأً؟</translation>
    </message>
</context>
<context>
    <name>GlassDialog</name>
    <message>
        <source>This file is outside your work</source>
        <translation>هذا الملف خارج نطاق العمل</translation>
    </message>
    <message>
        <source>When she needs you now, write why. The file opens until the end of the day, and a manager is told: not to blame, but so that somebody knows.</source>
        <translation>إن كانت بحاجة إلى المساعدة الآن، يُكتب السبب. يُفتح الملف حتى نهاية اليوم، ويُبلَّغ المدير: لا للوم، بل ليكون أحد على علم.</translation>
    </message>
    <message>
        <source>Why the file is needed</source>
        <translation>سبب الحاجة إلى الملف</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>إبقاؤه مغلقًا</translation>
    </message>
    <message>
        <source>Open for today</source>
        <translation>فتح لهذا اليوم</translation>
    </message>
</context>
<context>
    <name>GlassNotices</name>
    <message>
        <source>Opened outside somebody&apos;s work</source>
        <translation>ملفات فُتحت خارج نطاق العمل</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تم الاطلاع</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups that are trained</source>
        <translation>مجموعات التدريب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Arrow keys walk; Space or Enter ticks, or opens a score or name.</source>
        <translation>التنقل بالأسهم. ومفتاح المسافة أو Enter يضع علامة الحضور، أو يفتح النتيجة أو الاسم.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>إضافة متدرّب…</translation>
    </message>
    <message>
        <source>Add a sitting…</source>
        <translation>إضافة جلسة…</translation>
    </message>
    <message>
        <source>Note a score…</source>
        <translation>تسجيل نتيجة…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>التقرير…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>About the group…</source>
        <translation>بيانات المجموعة…</translation>
    </message>
</context>
<context>
    <name>HandOverAllPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>The house</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ما بقي من عمل</translation>
    </message>
    <message>
        <source>Read, I take over</source>
        <translation>قرأتها وأتسلّم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>HandoverLine</name>
    <message>
        <source>Take out</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>About {code}</source>
        <translation>عن {code}</translation>
    </message>
</context>
<context>
    <name>HandoverLines</name>
    <message>
        <source>Code of a resident</source>
        <translation>رمز مقيمة</translation>
    </message>
    <message>
        <source>Add her line</source>
        <translation>إضافة سطر لها</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Shift handover</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>From this shift to the next</source>
        <translation>من هذه المناوبة إلى التالية</translation>
    </message>
    <message>
        <source>Codes only, never a name: anybody in the house may read this page. What concerns a resident goes in her own line.</source>
        <translation>الرموز وحدها بلا أسماء، فقد يقرأ هذه الورقة أي شخص في الدار. وما يخص مقيمةً يُكتب في سطرها.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>المقيمات</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>توقيع وتسليم</translation>
    </message>
    <message>
        <source>No shift has handed over yet</source>
        <translation>لم تُسلَّم أي مناوبة بعد</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>There is no help page for this screen yet.</source>
        <translation>لا توجد صفحة مساعدة لهذه الشاشة بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>A manager helps</source>
        <translation>مساعدة من مدير أو مديرة</translation>
    </message>
    <message>
        <source>Sign-in code of the manager</source>
        <translation>رمز دخول المدير أو المديرة</translation>
    </message>
    <message>
        <source>Passphrase of the manager</source>
        <translation>عبارة مرور المدير أو المديرة</translation>
    </message>
    <message>
        <source>The code {code} met twenty wrong passphrases. A manager who knows who sits here types her own code and passphrase; then there are twenty more tries. Nobody learns anybody’s passphrase, and the log tells of it.</source>
        <translation>كُتبت للرمز {code} عشرون عبارة غير صحيحة. يكتب أحد المديرين، ممن يعرف الشخص الجالس هنا، رمزه هو وعبارته هو، فتُتاح عشرون محاولة أخرى. لا يطّلع أحد على عبارة غيره، ويذكر السجل ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Let her try again</source>
        <translation>إتاحة محاولات أخرى</translation>
    </message>
</context>
<context>
    <name>HerProcedurePage</name>
    <message>
        <source>Back to her file</source>
        <translation>العودة إلى ملفها</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>No name written yet</source>
        <translation>لم يُكتب اسم بعد</translation>
    </message>
</context>
<context>
    <name>HouseCard</name>
    <message>
        <source>The house</source>
        <translation>الدار</translation>
    </message>
</context>
<context>
    <name>HouseHead</name>
    <message>
        <source>House</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>Somebody at the door</source>
        <translation>شخص عند الباب</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>الغرف والأسرّة</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Set up rooms and beds</source>
        <translation>إعداد الغرف والأسرّة</translation>
    </message>
    <message>
        <source>No rooms are set up yet</source>
        <translation>لم تُعدّ غرف بعد</translation>
    </message>
    <message>
        <source>Until a manager sets them up, a bed is words on the arrival card.</source>
        <translation>حتى تُعدّها الإدارة، يبقى السرير كلمات في بطاقة الوصول.</translation>
    </message>
</context>
<context>
    <name>HousePrint</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Empty forms for the pen…</source>
        <translation>استمارات فارغة للكتابة بالقلم…</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <translation>ما ينتظر الطباعة…</translation>
    </message>
    <message>
        <source>What was printed…</source>
        <translation>ما طُبع…</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents of the house</source>
        <translation>وقائع الدار</translation>
    </message>
    <message>
        <source>What happened to one resident is written in her own file: choose her on the House page.</source>
        <translation>ما جرى لمقيمة بعينها يُكتب في ملفها: تُختار في صفحة «الدار».</translation>
    </message>
    <message>
        <source>Nothing has been reported</source>
        <translation>لا بلاغ حتى الآن</translation>
    </message>
    <message>
        <source>A fire, a stranger at the gate, a broken lock, a quarrel: whoever was there writes it down, and a manager looks at it within 24 hours.</source>
        <translation>حريق، أو غريب عند الباب، أو قفل مكسور، أو شجار: يكتبه من كان حاضرًا، وينظر فيه مدير خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Add a colleague</source>
        <translation>إضافة زميل أو زميلة</translation>
    </message>
    <message>
        <source>As a woman</source>
        <translation>بصيغة المؤنث</translation>
    </message>
    <message>
        <source>As a man</source>
        <translation>بصيغة المذكر</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>الاسم بحروف عربية</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بحروف لاتينية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>How the program speaks to this person</source>
        <translation>كيف يخاطبه البرنامج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make a one-time code</source>
        <translation>إنشاء رمز لمرة واحدة</translation>
    </message>
</context>
<context>
    <name>ItemLines</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>KeptSide</name>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Put a legal hold…</source>
        <translation>وضع قيد قانوني…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>رفع القيد…</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>She asked for it in writing</source>
        <translation>هي طلبت ذلك كتابةً</translation>
    </message>
    <message>
        <source>Only so before its day. Keep her letter under the code of the file.</source>
        <translation>لا يُحذف قبل موعده إلا بذلك. تُحفظ رسالتها تحت رمز الملف.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>Another manager or the data officer, at this desk now, with her own code and passphrase. Turn the keyboard to her.</source>
        <translation>مدير آخر أو مسؤول البيانات، حاضر الآن أمام هذا المكتب، برمزه وعبارة مروره. تُدار لوحة المفاتيح إليه.</translation>
    </message>
    <message>
        <source>Sign-in code of the second person</source>
        <translation>رمز دخول الشخص الثاني</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>عبارة مرور الشخص الثاني</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read the incident</source>
        <translation>قراءة الواقعة</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قيد قانوني</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع القيد</translation>
    </message>
    <message>
        <source>Why is it no longer needed?</source>
        <translation>لماذا لم يعد لازمًا؟</translation>
    </message>
    <message>
        <source>Which court, claim or complaint needs the file?</source>
        <translation>أي محكمة أو مطالبة أو شكوى تحتاج إلى الملف؟</translation>
    </message>
    <message>
        <source>Put the hold</source>
        <translation>وضع القيد</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Sign-in code</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Spaces, dashes and small letters do not matter.</source>
        <translation>لا فرق في المسافات والشرطات والحروف الصغيرة.</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>استعمال عبارة مرور بدلًا منه</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استعمال مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>LeavingForm</name>
    <message>
        <source>Who receives the copy?</source>
        <translation>من يتسلّم النسخة؟</translation>
    </message>
    <message>
        <source>An agency gets it only while she agrees to share such things with it.</source>
        <translation>لا تتسلّمها جهة إلا إذا كانت موافقتها على إعطاء مثلها لتلك الجهة سارية.</translation>
    </message>
    <message>
        <source>With a passphrase…</source>
        <translation>حفظ بعبارة مرور…</translation>
    </message>
    <message>
        <source>Save unprotected</source>
        <translation>حفظ بلا حماية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>هي نفسها</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>How I like the desk</source>
        <translation>المكتب كما يناسبني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Digits in running text</source>
        <translation>الأرقام داخل النص</translation>
    </message>
    <message>
        <source>Calendar shown first</source>
        <translation>التقويم الذي يظهر أولًا</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>الهجري</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Offer the words before a talk over an empty form</source>
        <translation>عرض كلمات ما قبل الحديث فوق الاستمارة الفارغة</translation>
    </message>
</context>
<context>
    <name>ManagerStep</name>
    <message>
        <source>The first manager</source>
        <translation>أول من يدير المكتب</translation>
    </message>
    <message>
        <source>Who may add colleagues and look after the file. More managers can follow.</source>
        <translation>لإضافة الزملاء والزميلات ورعاية الملف. ويمكن أن ينضم آخرون إلى الإدارة لاحقًا.</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>الاسم بحروف عربية</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بحروف لاتينية</translation>
    </message>
    <message>
        <source>How the program speaks to this person</source>
        <translation>كيف يخاطب البرنامج هذا الشخص</translation>
    </message>
    <message>
        <source>As a woman</source>
        <translation>بصيغة المؤنث</translation>
    </message>
    <message>
        <source>As a man</source>
        <translation>بصيغة المذكر</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>MyFindings</name>
    <message>
        <source>Findings in this file</source>
        <translation>نقاط المتابعة في هذا الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NewFinding</name>
    <message>
        <source>A finding</source>
        <translation>نقطة متابعة</translation>
    </message>
    <message>
        <source>Send to the worker</source>
        <translation>إرسال إلى مسؤول الحالة</translation>
    </message>
    <message>
        <source>Say what would help her, not who is at fault. The worker answers.</source>
        <translation>يُكتب ما يفيد المقيمة، لا من المقصّر. ثم يأتي الرد من مسؤول الحالة.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>إلى من</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Six words, or 15 characters or more</source>
        <translation>ست كلمات، أو 15 حرفًا فأكثر</translation>
    </message>
    <message>
        <source>Offer six words</source>
        <translation>اقتراح ست كلمات</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>NotSentCard</name>
    <message>
        <source>Not referred</source>
        <translation>لم تتم الإحالة</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not referred</source>
        <translation>لم تتم الإحالة</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين ذلك</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <translation>إلحاق بهذه الملاحظة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>توقيع وقفل</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>نص الإلحاق</translation>
    </message>
    <message>
        <source>Give the addendum</source>
        <translation>تسليم الإلحاق</translation>
    </message>
    <message>
        <source>Keep the addendum</source>
        <translation>حفظ الإلحاق</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ترك الإلحاق</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>About this note</source>
        <translation>عن هذه الملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Find words in notes, in any spelling</source>
        <translation>بحث في الملاحظات، بأي إملاء</translation>
    </message>
    <message>
        <source>Search in all notes</source>
        <translation>بحث في كل الملاحظات</translation>
    </message>
    <message>
        <source>Type a word. Spelling, vowel marks and kinds of digits do not matter.</source>
        <translation>تكفي كتابة كلمة. لا فرق في الإملاء والتشكيل وشكل الأرقام.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>A few lines after each talk are enough: what happened, and what she said.</source>
        <translation>تكفي سطور قليلة بعد كل حديث: ما حدث، وما قالته.</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Numbers on the pages</source>
        <translation>الأرقام على الأوراق</translation>
    </message>
    <message>
        <source>What stays empty becomes a line to write on with the pen.</source>
        <translation>ما يبقى فارغًا يصير سطرًا يُكتب عليه بالقلم.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>OlderPage</name>
    <message>
        <source>These records are of an older version</source>
        <translation>هذه السجلات من إصدار أقدم</translation>
    </message>
    <message>
        <source>Before they open here they are brought up to date, once. This can take some minutes; the old file is only read and is kept for thirty days.</source>
        <translation>تُحدَّث مرة واحدة قبل أن تُفتح هنا، وقد يستغرق ذلك بضع دقائق. الملف القديم يُقرأ فقط ولا يُغيَّر، ويُحفظ ثلاثين يومًا.</translation>
    </message>
    <message>
        <source>How far this step is</source>
        <translation>ما أُنجز من هذه الخطوة</translation>
    </message>
    <message>
        <source>Please leave the computer on. If it goes off nothing is lost: begin again.</source>
        <translation>يُرجى ترك الحاسوب يعمل. وإن انطفأ فلا يضيع شيء: يُبدأ من جديد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Bring the records up to date</source>
        <translation>تحديث السجلات</translation>
    </message>
    <message>
        <source>The old records are as they were and open with the program of before.</source>
        <translation>السجلات القديمة كما كانت، وتُفتح بالبرنامج السابق.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>What must be told</source>
        <translation>ما يجب قوله</translation>
    </message>
    <message>
        <source>One item at a time. Fewer is safer.</source>
        <translation>بندًا بندًا. والقليل أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Talk with her about it</source>
        <translation>الحديث معها عن ذلك</translation>
    </message>
    <message>
        <source>On to the second manager…</source>
        <translation>إلى المدير الثاني…</translation>
    </message>
    <message>
        <source>Discard these words</source>
        <translation>إلغاء هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>Without her agreement</source>
        <translation>دون موافقتها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>There is nothing to count yet</source>
        <translation>لا شيء يُعدّ بعد</translation>
    </message>
    <message>
        <source>Numbers come by themselves once there are beds and somebody arrives.</source>
        <translation>تظهر الأرقام وحدها حين تُسجَّل الأسرّة وتصل أول مقيمة.</translation>
    </message>
    <message>
        <source>Nobody is in this list now</source>
        <translation>القائمة خالية الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>OwnCopyPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Papers of the training</source>
        <translation>أوراق التدريب</translation>
    </message>
    <message>
        <source>They are about invented people and name nobody. The answer sheets are for the trainers alone.</source>
        <translation>هي عن أشخاص متخيلين ولا تذكر اسم أحد. وأوراق الأجوبة للمدرّبين وحدهم.</translation>
    </message>
    <message>
        <source>The whole pack in one file</source>
        <translation>الحقيبة كاملة في ملف واحد</translation>
    </message>
</context>
<context>
    <name>PassedDialog</name>
    <message>
        <source>A module passed again counts from its newest day. Nothing is removed.</source>
        <translation>إذا أُعيدت الوحدة، يُحسب آخر يوم. ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>My passphrase</source>
        <translation>عبارة المرور الخاصة بي</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Six words, or 15 characters or more</source>
        <translation>ست كلمات، أو 15 حرفًا فأكثر</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Keyboard language</source>
        <translation>لغة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>The passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>It opens the file. Nobody can look it up, not even we.</source>
        <translation>بها يُفتح الملف، ولا سبيل لأحد إلى معرفتها إن ضاعت، ولا حتى نحن.</translation>
    </message>
    <message>
        <source>Six words chosen by chance</source>
        <translation>ست كلمات اختيرت عشوائيًا</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استعمال هذه الكلمات</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>This computer helps: show names instead of codes here</source>
        <translation>مساعدة من هذا الحاسوب: إظهار الأسماء هنا بدل الرموز</translation>
    </message>
    <message>
        <source>A second secret is then kept by this computer, so that a stolen folder does not even list the staff. Without this computer only the recovery key opens.</source>
        <translation>يحفظ هذا الحاسوب عندئذ سرًّا ثانيًا، فلا يكشف المجلد المسروق حتى أسماء الموظفين. ومن دون هذا الحاسوب لا يفتح المكتب إلا مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>The words above, or 15 characters or more</source>
        <translation>الكلمات أعلاه، أو 15 حرفًا فأكثر</translation>
    </message>
    <message>
        <source>Once more, to be sure</source>
        <translation>مرة أخرى للتأكد</translation>
    </message>
    <message>
        <source>The second one differs from the first.</source>
        <translation>الكتابة الثانية تختلف عن الأولى.</translation>
    </message>
</context>
<context>
    <name>PenPage</name>
    <message>
        <source>Empty forms for the pen</source>
        <translation>استمارات فارغة للكتابة بالقلم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Written by the staff</source>
        <translation>يكتبها موظفو الدار</translation>
    </message>
    <message>
        <source>Arabic and English. A sealed part has a sheet of its own, for a closed envelope. Print a few while there is power.</source>
        <translation>بالعربية والإنجليزية. وللجزء المختوم ورقة خاصة به توضع في ظرف مغلق. يُستحسن طبع عدد قليل منها ما دامت الكهرباء موجودة.</translation>
    </message>
    <message>
        <source>Read with her</source>
        <translation>تُقرأ معها</translation>
    </message>
    <message>
        <source>Her language</source>
        <translation>لغتها</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Add a colleague, give a new one-time code, change a role, remove somebody, and decide who works on which file.</source>
        <translation>إضافة زميل أو زميلة، وإعطاء رمز جديد لمرة واحدة، وتغيير دور، وإخراج من ترك العمل، وتحديد من يعمل على أي ملف.</translation>
    </message>
    <message>
        <source>Open the page of people</source>
        <translation>فتح صفحة العاملين</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>إضافة زميل أو زميلة</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>إنشاء ورقة استرداد</translation>
    </message>
</context>
<context>
    <name>PlainForm</name>
    <message>
        <source>Save without protection</source>
        <translation>الحفظ بلا حماية</translation>
    </message>
    <message>
        <source>Save unprotected</source>
        <translation>حفظ بلا حماية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Back to her file</source>
        <translation>العودة إلى ملفها</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تعديل الخطة</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>إعادة الخطة بملاحظة…</translation>
    </message>
    <message>
        <source>Her plan, blank for the pen</source>
        <translation>خطة فارغة للقلم</translation>
    </message>
    <message>
        <source>Her plan</source>
        <translation>خطتها</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation>بدء خطة</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد الخطة…</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>إرسال للاعتماد</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Draft translation</source>
        <translation>مسودة ترجمة</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>صفحات الوثيقة</translation>
    </message>
    <message>
        <source>Say what the copy is for first.</source>
        <translation>يُرجى أولًا ذكر الغرض من النسخة.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Save with a passphrase…</source>
        <translation>حفظ بعبارة مرور…</translation>
    </message>
    <message>
        <source>Save without protection…</source>
        <translation>حفظ بلا حماية…</translation>
    </message>
    <message>
        <source>Print later</source>
        <translation>الطباعة لاحقًا</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation>إنقاص نسخة</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>زيادة نسخة</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>What was printed</source>
        <translation>ما طُبع</translation>
    </message>
    <message>
        <source>What I printed</source>
        <translation>ما طبعتُه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing was printed in this time</source>
        <translation>لم يُطبع شيء في هذه المدة</translation>
    </message>
    <message>
        <source>Say how many sheets came out…</source>
        <translation>ذكر عدد الأوراق التي خرجت…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>PrintersCard</name>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Forget these printers</source>
        <translation>نسيان هذه الطابعات</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>Procedure</source>
        <translation>خط السير</translation>
    </message>
    <message>
        <source>What comes after what, from the call before she comes to the day her file is deleted: who sees to it, by when, and what is asked first.</source>
        <translation>ماذا يأتي بعد ماذا، من الاتصال قبل قدومها إلى يوم حذف ملفها: من يتولى كل مرحلة، ومتى، وما المطلوب قبلها.</translation>
    </message>
    <message>
        <source>Open the procedure</source>
        <translation>فتح خط السير</translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>QuickHide</name>
    <message>
        <source>Press any key to go on</source>
        <translation>أي مفتاح للمتابعة</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Who may read this</source>
        <translation>من يقرأ هذه الملاحظة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Recovery key on paper</source>
        <translation>مفتاح الاسترداد على الورق</translation>
    </message>
    <message>
        <source>The sheet opens the desk when every passphrase is lost. Make a new key when the sheet may have been seen or cannot be found.</source>
        <translation>هذه الورقة تفتح المكتب إذا ضاعت كل عبارات المرور. يُنشأ مفتاح جديد إذا احتُمل أن أحدًا رآها أو لم يُعثر عليها.</translation>
    </message>
    <message>
        <source>Print it or copy it by hand now. It is not shown a second time.</source>
        <translation>يُطبع الآن أو يُنسخ بخط اليد، فلن يظهر مرة ثانية.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Type these groups from the paper</source>
        <translation>كتابة هذه المجموعات من الورقة</translation>
    </message>
    <message>
        <source>The new sheet counts</source>
        <translation>اعتماد الورقة الجديدة</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>الفتح بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The key is on the newest recovery sheet, on paper. It opens the desk for the manager who made the sheet, and she then has a new passphrase.</source>
        <translation>المفتاح على أحدث ورقة استرداد. يفتح المكتب لمن أصدر الورقة من الإدارة، وبعده عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Spaces, dashes and small letters do not matter.</source>
        <translation>لا تهم المسافات والشرطات والحروف الصغيرة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open with the key</source>
        <translation>الفتح بالمفتاح</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the new one once more.</source>
        <translation>العبارتان مختلفتان. يُرجى كتابة العبارة الجديدة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>If every passphrase is lost, only this key opens the file. It is shown this one time. Print it or copy it by hand, and keep the paper away from this computer, in a closed envelope. It cannot be saved as a file.</source>
        <translation>إذا ضاعت كل عبارات المرور فلا يفتح الملف إلا هذا المفتاح. يظهر هذه المرة فقط. يُطبع أو يُنسخ بخط اليد، وتُحفظ الورقة بعيدًا عن هذا الحاسوب في ظرف مغلق. ولا يمكن حفظه في ملف.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Type these groups from the paper</source>
        <translation>تُكتب هذه المجموعات من الورقة</translation>
    </message>
    <message>
        <source>This shows that the paper is really there.</source>
        <translation>بهذا نتأكد أن الورقة موجودة فعلًا.</translation>
    </message>
    <message>
        <source>The page passes through the print system of this computer. Afterwards the settings say under “Printers” what may remain there.</source>
        <translation>تمر الصفحة بنظام الطباعة في هذا الحاسوب. وتذكر الإعدادات بعد ذلك تحت «الطابعات» ما قد يبقى منها هناك.</translation>
    </message>
    <message>
        <source>You sign in with the code {code} and your passphrase. Note the code too.</source>
        <translation>الدخول بالرمز {code} مع عبارة المرور. يُرجى تدوين الرمز أيضًا.</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>المجموعة {n}</translation>
    </message>
    <message>
        <source>That is not what stands on the sheet. Look again.</source>
        <translation>هذا ليس ما على الورقة. يُرجى النظر فيها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>What they are told</source>
        <translation>ما يُعطى للجهة</translation>
    </message>
    <message>
        <source>One item at a time. Fewer is safer.</source>
        <translation>بندًا بندًا. والقليل أكثر أمانًا.</translation>
    </message>
</context>
<context>
    <name>ReferralHead</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>إلغاء المسودة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الإحالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>تسجيل التسليم</translation>
    </message>
    <message>
        <source>Not referred…</source>
        <translation>تسجيل عدم الإحالة…</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>إحالة جديدة</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>A new referral begins in the file of a resident.</source>
        <translation>تبدأ الإحالة الجديدة من ملف المقيمة.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Who asks for a bed</source>
        <translation>من يطلب سريرًا</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>To the residents</source>
        <translation>إلى المقيمات</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>لا توجد إحالة مفتوحة</translation>
    </message>
    <message>
        <source>A referral begins in the file of a resident, after she agreed to it.</source>
        <translation>تبدأ الإحالة من ملف المقيمة، بعد موافقتها عليها.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Make it anew</source>
        <translation>إعداد المستند من جديد</translation>
    </message>
    <message>
        <source>Talk with her about it</source>
        <translation>الحديث معها عن ذلك</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>المقيمات</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>وصول جديد</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>When somebody arrives, three facts are enough to open a file. Bed, water and rest come first.</source>
        <translation>عند وصول أي شخص تكفي ثلاثة أمور لفتح ملف. السرير والماء والراحة أولًا.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring records back from a backup</source>
        <translation>استعادة السجلات من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose the backup file…</source>
        <translation>اختيار ملف النسخة…</translation>
    </message>
    <message>
        <source>Reading, checking and putting in place</source>
        <translation>قراءة وفحص ووضع في المكان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Check it and put it in place</source>
        <translation>فحصها ووضعها في مكانها</translation>
    </message>
    <message>
        <source>The damaged records are not deleted: they are put aside and kept for 30 days. What was written after the backup will not be there.</source>
        <translation>لا تُحذف السجلات التالفة: تُنحّى جانبًا وتُحفظ 30 يومًا. وما كُتب بعد النسخة لن يكون فيها.</translation>
    </message>
    <message>
        <source>A manager or the data officer opens it. Where the key file of this desk is whole, the passphrase of today counts, otherwise that of the day of the backup:</source>
        <translation>يفتحها أحد المديرين أو مسؤول البيانات. إن كان ملف مفاتيح هذا المكتب سليمًا فبعبارة المرور الحالية، وإلا فبعبارة يوم إنشاء النسخة:</translation>
    </message>
    <message>
        <source>The backup is a file such as archive-07.bak, on a stick. It becomes the desk of this computer.</source>
        <translation>النسخة ملف مثل archive-07.bak على ذاكرة محمولة، وتصبح مكتب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>اختيار ملف النسخة</translation>
    </message>
    <message>
        <source>{name}, backup of {day}</source>
        <translation>{name}، نسخة {day}</translation>
    </message>
    <message>
        <source>Put it in place alone</source>
        <translation>وضعها في مكانها بتأكيد شخص واحد</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Kept files</source>
        <translation>الملفات المحفوظة</translation>
    </message>
    <message>
        <source>Hand all files over…</source>
        <translation>تسليم كل الملفات…</translation>
    </message>
    <message>
        <source>Months after leaving</source>
        <translation>عدد الأشهر بعد المغادرة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nobody has left yet</source>
        <translation>لم يغادر أحد بعد</translation>
    </message>
    <message>
        <source>When somebody leaves the house, the clock of her file stands here.</source>
        <translation>حين تغادر إحداهن الدار تظهر مهلة ملفها هنا.</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>حُذف نهائيًا</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>تسجيل المراجعة</translation>
    </message>
    <message>
        <source>The reviewer knows the language well and has read every line beside the English or Arabic one. The name stands in the list.</source>
        <translation>من يراجع يعرف اللغة معرفة جيدة، وقد قرأ كل سطر إلى جانب نظيره العربي أو الإنجليزي. ويظهر الاسم في القائمة.</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>In your words, once you have answered</source>
        <translation>بكلمات حرة بعد اختيار الجواب</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review of one file</source>
        <translation>مراجعة ملف</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>كل المراجعات</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>إنهاء المراجعة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نقاط المتابعة</translation>
    </message>
    <message>
        <source>New finding…</source>
        <translation>نقطة متابعة جديدة…</translation>
    </message>
    <message>
        <source>Nothing is to be put right.</source>
        <translation>لا شيء يحتاج إلى معالجة.</translation>
    </message>
    <message>
        <source>Go on with the finding…</source>
        <translation>إكمال نقطة المتابعة…</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>File review</source>
        <translation>مراجعة الملفات</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>كل المراجعات</translation>
    </message>
    <message>
        <source>Review this file</source>
        <translation>مراجعة هذا الملف</translation>
    </message>
    <message>
        <source>How many files</source>
        <translation>كم ملفًا</translation>
    </message>
    <message>
        <source>Draw by lot</source>
        <translation>سحب بالقرعة</translation>
    </message>
    <message>
        <source>Code of one file</source>
        <translation>رمز ملف</translation>
    </message>
    <message>
        <source>Review this one</source>
        <translation>مراجعة هذا الملف</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>A review looks at one file with a short checklist.</source>
        <translation>المراجعة نظرة في ملف واحد بقائمة قصيرة من البنود.</translation>
    </message>
    <message>
        <source>No file was reviewed yet</source>
        <translation>لم يُراجع أي ملف بعد</translation>
    </message>
    <message>
        <source>Who is working on what</source>
        <translation>من يعمل على ماذا</translation>
    </message>
    <message>
        <source>Files reviewed and findings that wait, in the order of names. They show where help is needed.</source>
        <translation>الملفات المراجعة ونقاط المتابعة المنتظرة، بترتيب الأسماء. تدل على حيث تلزم المساعدة.</translation>
    </message>
    <message>
        <source>Nothing has been reviewed yet, and no finding waits.</source>
        <translation>لم يُراجع أي ملف بعد، ولا توجد نقاط متابعة منتظرة.</translation>
    </message>
    <message>
        <source>the longer a file was not looked through, the likelier it is drawn</source>
        <translation>كلما طال الوقت على آخر مراجعة لملف زاد احتمال سحبه</translation>
    </message>
</context>
<context>
    <name>RoleWindow</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>RoomSide</name>
    <message>
        <source>Beds</source>
        <translation>الأسرّة</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن هي</translation>
    </message>
    <message>
        <source>Reached without steps</source>
        <translation>يوصل إليها دون درج</translation>
    </message>
    <message>
        <source>How many beds</source>
        <translation>عدد الأسرّة</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>إضافة الغرفة</translation>
    </message>
    <message>
        <source>Name of a bed</source>
        <translation>اسم السرير</translation>
    </message>
    <message>
        <source>A cot</source>
        <translation>سرير طفل صغير</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>إضافة سرير</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>إعادة الاستعمال</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>إغلاق الغرفة</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms and beds are closed, never deleted: the log leans on them.</source>
        <translation>الغرف والأسرّة تُغلق ولا تُحذف أبدًا، فالسجل يستند إليها.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>الغرف والأسرّة</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>No rooms are set up yet</source>
        <translation>لم تُعدّ غرف بعد</translation>
    </message>
    <message>
        <source>Add the first one beside: its name, for whom it is, how many beds.</source>
        <translation>تُضاف الأولى في الجانب: اسمها، ولمن هي، وكم سريرًا فيها.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What holds, and what holds it</source>
        <translation>ما يحمي، وبماذا يحمي</translation>
    </message>
    <message>
        <source>Held by cryptography, even against somebody with the files in her hand</source>
        <translation>يحميه التشفير، حتى ممن صارت الملفات في يده</translation>
    </message>
    <message>
        <source>Without a passphrase, a one-time code or the recovery sheet nothing opens.</source>
        <translation>لا يُفتح شيء دون عبارة مرور أو رمز لمرة واحدة أو ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Sealed parts (testimony, health, legal, management) open only to the roles that belong to them.</source>
        <translation>الأجزاء المختومة (الشهادة والصحة والقانون والإدارة) لا تُفتح إلا للأدوار الخاصة بها.</translation>
    </message>
    <message>
        <source>A removed person has no key to anything written after the removal.</source>
        <translation>من أُخرج من المكتب لا مفتاح لديه لأي شيء كُتب بعد إخراجه.</translation>
    </message>
    <message>
        <source>Each line of the log is signed by the person it names; a change of the past shows.</source>
        <translation>كل سطر في السجل موقّع ممن يذكره، وأي تغيير في الماضي ينكشف.</translation>
    </message>
    <message>
        <source>Held by the program alone: good manners, watched by the log</source>
        <translation>يحميه البرنامج وحده: آداب عمل يراقبها السجل</translation>
    </message>
    <message>
        <source>What each role may do, own, team and every file, ties, reasons, the code of conduct, the last day of a one-time code.</source>
        <translation>ما يتيحه كل دور، ونطاق الملفات (الخاصة أو ملفات الفريق أو كلها)، والاستبعاد، والأسباب، وقواعد السلوك، وآخر يوم لرمز المرة الواحدة.</translation>
    </message>
    <message>
        <source>Every colleague who signs in holds the key of the records: with a program of her own and this computer she could read names, codes and ordinary notes.</source>
        <translation>كل من يدخل المكتب يحمل مفتاح السجلات: ومن كان لديه برنامج من صنعه وهذا الحاسوب يستطيع قراءة الأسماء والرموز والملاحظات العادية.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Back to her file</source>
        <translation>العودة إلى ملفها</translation>
    </message>
    <message>
        <source>Read the talks</source>
        <translation>قراءة الأحاديث</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>حديث جديد</translation>
    </message>
    <message>
        <source>Her plan for staying safe</source>
        <translation>خطة أمانها</translation>
    </message>
    <message>
        <source>Plan for staying safe, blank for the pen</source>
        <translation>خطة أمان فارغة للقلم</translation>
    </message>
    <message>
        <source>Card for a hard moment</source>
        <translation>بطاقة للحظة صعبة</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Whose files caseworkers open</source>
        <translation>أي ملفات يفتحها مسؤولو الحالات</translation>
    </message>
    <message>
        <source>Any other file opens for one day with a written reason, and managers are told. Somebody tied to a person never opens her file.</source>
        <translation>أي ملف آخر يُفتح ليوم واحد بسبب مكتوب، ويُبلَّغ المديرون. أما من له صلة بالمقيمة فلا يفتح ملفها أبدًا.</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>How many rules were kept of those that came up. Without numbers the score of the case is taken away.</source>
        <translation>كم قاعدة رُوعيت من القواعد التي مرّت في الحالة. وإذا بقي الرقمان فارغين تُحذف نتيجة الحالة.</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>Screening</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Back to her file</source>
        <translation>العودة إلى ملفها</translation>
    </message>
    <message>
        <source>All sittings</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>طباعة النتيجة</translation>
    </message>
</context>
<context>
    <name>SearchDrop</name>
    <message>
        <source>Found residents</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nobody found. Try another spelling, the code or a phone.</source>
        <translation>لا نتائج. تمكن تجربة كتابة أخرى للاسم، أو الرمز، أو رقم الهاتف.</translation>
    </message>
    <message>
        <source>There are more. Type another letter, or the whole code.</source>
        <translation>هناك نتائج أخرى. يمكن كتابة حرف آخر أو الرمز كاملًا.</translation>
    </message>
</context>
<context>
    <name>SecondManager</name>
    <message>
        <source>The second manager</source>
        <translation>المدير الثاني</translation>
    </message>
    <message>
        <source>Another manager, at this desk now, who is not tied to her. Read this together. If one of you doubts, it does not leave.</source>
        <translation>مدير آخر حاضر الآن أمام هذا المكتب ولا صلة له بها. يُقرأ هذا معًا. وإن شكّ أحد الاثنين فلا يخرج شيء.</translation>
    </message>
    <message>
        <source>Sign-in code of the second person</source>
        <translation>رمز دخول المدير الثاني</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>عبارة مرور المدير الثاني</translation>
    </message>
    <message>
        <source>We decide: it leaves today</source>
        <translation>نقرّر معًا: يخرج اليوم</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>العودة إلى الكلمات</translation>
    </message>
</context>
<context>
    <name>SecondWordFields</name>
    <message>
        <source>The backup opened.</source>
        <translation>فُتحت النسخة.</translation>
    </message>
    <message>
        <source>Records are put back by two people in one sitting. Now the second one types here: one of these with a passphrase, or whoever holds the recovery key, if it was not used yet.</source>
        <translation>تُعاد السجلات بحضور شخصين معًا. الآن يكتب الشخص الثاني: أحد هؤلاء بعبارة مروره، أو من يحمل مفتاح الاسترداد إن لم يُستعمل بعد.</translation>
    </message>
    <message>
        <source>This backup knows nobody else who could confirm here. So one person is enough, and the log will say that it was one person alone.</source>
        <translation>لا تعرف هذه النسخة أحدًا آخر يستطيع التأكيد هنا، ولذلك يكفي شخص واحد، وسيذكر السجل أن شخصًا واحدًا قام بذلك وحده.</translation>
    </message>
    <message>
        <source>{name}, code {code}</source>
        <translation>{name}، الرمز {code}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Nothing here is required. Rest and safety come before any form.</source>
        <translation>لا شيء إلزامي هنا. الراحة والأمان قبل أي استمارة.</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Send back</source>
        <translation>إعادتها بملاحظة</translation>
    </message>
</context>
<context>
    <name>SendBackPlan</name>
    <message>
        <source>Send the plan back</source>
        <translation>إعادة الخطة</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة الخطة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SheetCount</name>
    <message>
        <source>One sheet fewer</source>
        <translation>إنقاص ورقة</translation>
    </message>
    <message>
        <source>One sheet more</source>
        <translation>زيادة ورقة</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>العدد صحيح</translation>
    </message>
    <message>
        <source>Not one came out</source>
        <translation>لم تخرج أي ورقة</translation>
    </message>
    <message>
        <source>Look into the printer too. A sheet that is missing may lie anywhere.</source>
        <translation>يُرجى النظر في الطابعة أيضًا، فالورقة الناقصة قد تكون في أي مكان.</translation>
    </message>
</context>
<context>
    <name>SheetNotice</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShelterCard</name>
    <message>
        <source>The shelter</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>Name on paper, Arabic</source>
        <translation>الاسم على الورق بالعربية</translation>
    </message>
    <message>
        <source>Name on paper, English</source>
        <translation>الاسم على الورق بالإنجليزية</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>عنوان النافذة</translation>
    </message>
    <message>
        <source>Lock after minutes without a key</source>
        <translation>القفل بعد كم دقيقة بلا استعمال</translation>
    </message>
    <message>
        <source>Lock as well when the window is minimised</source>
        <translation>القفل أيضًا عند تصغير النافذة</translation>
    </message>
    <message>
        <source>The locked door leads to practice</source>
        <translation>إتاحة التدريب من صفحة القفل</translation>
    </message>
    <message>
        <source>Paper leaves the house: a name that says nothing about it protects her. Empty means a neutral line.</source>
        <translation>الورق يخرج من الدار، واسم لا يدل عليها يحمي المقيمة. وإن تُرك فارغًا ظهر سطر محايد.</translation>
    </message>
    <message>
        <source>Practice has invented people, a folder and a window of its own. Whoever stands at the locked computer can open it then, and sees what this program is for.</source>
        <translation>للتدريب أشخاص متخيلون ومجلد ونافذة خاصة به. ومن يقف أمام الحاسوب المقفل يستطيع عندئذ أن يفتحه، فيعرف الغرض من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Word for trafficking in Arabic</source>
        <translation>المصطلح المستعمل للاتجار</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>حفظ هذه الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShelterStep</name>
    <message>
        <source>The shelter</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>The name stays inside the encrypted file. Paper shows another, neutral one.</source>
        <translation>يبقى الاسم داخل الملف المُشفّر. وعلى الورق يظهر اسم آخر محايد.</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Letters before every code</source>
        <translation>حروف تسبق كل رمز</translation>
    </message>
    <message>
        <source>Neutral letters; the code stands on every paper, such as SD-2026-0147.</source>
        <translation>حروف محايدة، فالرمز يظهر على كل ورقة، مثل SD-2026-0147.</translation>
    </message>
    <message>
        <source>What begins now?</source>
        <translation>ما الذي يبدأ الآن؟</translation>
    </message>
    <message>
        <source>An empty file for real work</source>
        <translation>ملف فارغ للعمل الفعلي</translation>
    </message>
    <message>
        <source>A practice file with invented people</source>
        <translation>ملف تدريب بأشخاص من الخيال</translation>
    </message>
    <message>
        <source>A practice file stays one: it has a frame that nobody overlooks.</source>
        <translation>ملف التدريب يبقى للتدريب، وله إطار لا تخطئه العين.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Who works here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change something for {name}</source>
        <translation>تغيير شيء يخص {name}</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>دور آخر</translation>
    </message>
</context>
<context>
    <name>StaffTrainingCard</name>
    <message>
        <source>Training of the staff</source>
        <translation>تدريب العاملين</translation>
    </message>
    <message>
        <source>A refresher is due after so many months</source>
        <translation>يحين تجديد التدريب بعد هذا العدد من الأشهر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Module passed…</source>
        <translation>اجتياز وحدة…</translation>
    </message>
    <message>
        <source>Make trainer</source>
        <translation>منح صفة المدرّب</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>سحب صفة المدرّب</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Name, Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>What it asks first, Arabic</source>
        <translation>المطلوب قبلها، بالعربية</translation>
    </message>
    <message>
        <source>What it asks first, English</source>
        <translation>المطلوب قبلها، بالإنجليزية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولاها</translation>
    </message>
    <message>
        <source>It has a clock</source>
        <translation>لها مهلة</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Hours or days</source>
        <translation>ساعات أو أيام</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>تُحسب من</translation>
    </message>
</context>
<context>
    <name>StandardDialog</name>
    <message>
        <source>The standard procedure again</source>
        <translation>العودة إلى خط السير المعتاد</translation>
    </message>
    <message>
        <source>The house&apos;s own names, times and gates are replaced by the standard ones. What is signed stays as it is.</source>
        <translation>تعود الأسماء والمُهَل والشروط إلى المعتاد بدل ما وضعته الدار. ويبقى كل موقّع كما هو.</translation>
    </message>
    <message>
        <source>Take the standard one</source>
        <translation>العودة إلى المعتاد</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>How she gets there</source>
        <translation>كيف تصل إلى الجهة</translation>
    </message>
    <message>
        <source>What she says of it</source>
        <translation>ما تقوله عنها</translation>
    </message>
    <message>
        <source>What happened? One click; words only where they help.</source>
        <translation>ماذا حدث؟ نقرة واحدة، والكلمات حيث تفيد فقط.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>She says</source>
        <translation>تقول</translation>
    </message>
</context>
<context>
    <name>TakeOffDialog</name>
    <message>
        <source>Take a paper off the list</source>
        <translation>شطب ورقة من القائمة</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>شطبها</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Who is here</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>She says no</source>
        <translation>تقول لا</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>في يوم آخر</translation>
    </message>
    <message>
        <source>Turn the screen to her</source>
        <translation>توجيه الشاشة نحوها</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>A task from this note</source>
        <translation>مهمة من هذه الملاحظة</translation>
    </message>
    <message>
        <source>Leave the task</source>
        <translation>إضافة المهمة</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم بها</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>Leave a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>TellCard</name>
    <message>
        <source>Agencies to tell</source>
        <translation>جهات يجب إبلاغها</translation>
    </message>
    <message>
        <source>What she took back must stop there too. Call, then write who was told.</source>
        <translation>ما سحبته يجب أن يتوقف هناك أيضًا. يُتصل بها، ثم يُكتب من أُبلغ.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>لم تُبلَّغ بعد</translation>
    </message>
    <message>
        <source>All told</source>
        <translation>أُبلغت كلها</translation>
    </message>
</context>
<context>
    <name>TellLine</name>
    <message>
        <source>Who there was told</source>
        <translation>من أُبلغ هناك</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>تم إبلاغها</translation>
    </message>
    <message>
        <source>Notice to the agency</source>
        <translation>إشعار للجهة</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Texts in the residents&apos; languages</source>
        <translation>النصوص بلغات المقيمات</translation>
    </message>
    <message>
        <source>A text prints as a draft until somebody who knows the language has read it and a manager has written down who that was. A text that is put right is a new version and a draft again; decisions keep what was read. A paper is a draft until its text and the labels around it are reviewed.</source>
        <translation>يُطبع النص مسودةً إلى أن يقرأه من يعرف اللغة ويسجّل المدير اسم من قرأه. والنص الذي يُصحَّح نسخة جديدة ومسودة من جديد، أما القرارات فتبقى على ما قُرئ. وتبقى الورقة مسودة إلى أن يُراجَع نصها والكلمات التي حوله.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Record a review of the ticked texts</source>
        <translation>تسجيل مراجعة النصوص المعلَّمة</translation>
    </message>
</context>
<context>
    <name>ThingCard</name>
    <message>
        <source>Write down a movement</source>
        <translation>تسجيل حركة</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>Belongings</source>
        <translation>الأمتعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Receive a thing</source>
        <translation>استلام غرض</translation>
    </message>
    <message>
        <source>Give her something</source>
        <translation>إعطاؤها شيئًا</translation>
    </message>
    <message>
        <source>Return everything</source>
        <translation>إعادة كل شيء</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Given to her</source>
        <translation>ما أُعطي لها</translation>
    </message>
    <message>
        <source>The house keeps nothing of hers.</source>
        <translation>لا تحفظ الدار شيئًا من أغراضها.</translation>
    </message>
</context>
<context>
    <name>ThingsSide</name>
    <message>
        <source>Write it down</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Something comes in</source>
        <translation>غرض يُستلم</translation>
    </message>
    <message>
        <source>She is given something</source>
        <translation>شيء يُعطى لها</translation>
    </message>
    <message>
        <source>Only what she asks us to keep</source>
        <translation>لا نحفظ إلا ما تطلب حفظه</translation>
    </message>
    <message>
        <source>Her papers, her telephone and her money are hers. She has a receipt for each, and takes them when she wishes.</source>
        <translation>أوراقها وهاتفها ونقودها لها. ومعها إيصال بكل منها، وتأخذها متى شاءت.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Everything is returned to her</source>
        <translation>يُعاد إليها كل شيء</translation>
    </message>
</context>
<context>
    <name>TiesCard</name>
    <message>
        <source>Kept out of a file</source>
        <translation>مستبعَدون عن ملف</translation>
    </message>
    <message>
        <source>A relative, a neighbour, somebody who knows the employer: whoever is tied to a person does not see her file, and no reason opens it.</source>
        <translation>قريب أو جار أو من يعرف صاحب العمل: من له صلة بالمقيمة لا يرى ملفها، ولا يفتحه له أي سبب.</translation>
    </message>
    <message>
        <source>Nobody is kept out of any file.</source>
        <translation>لا أحد مستبعَد عن أي ملف.</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>لم يعد كذلك</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Record</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Shift line</source>
        <translation>سطر المناوبة</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>وصول جديد</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation>العودة إلى مهامي</translation>
    </message>
    <message>
        <source>With the team</source>
        <translation>لدى الفريق</translation>
    </message>
    <message>
        <source>Newly arrived</source>
        <translation>وصلن حديثًا</translation>
    </message>
    <message>
        <source>Nothing is waiting. A quiet moment is allowed.</source>
        <translation>لا شيء ينتظر. لحظة هدوء مستحقة.</translation>
    </message>
    <message>
        <source>Nobody new in the last days.</source>
        <translation>لا وصول جديد في الأيام الأخيرة.</translation>
    </message>
</context>
<context>
    <name>TonightPage</name>
    <message>
        <source>What to do tonight</source>
        <translation>ما يلزم الليلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The list is there for the first 24 hours. What was done is kept.</source>
        <translation>القائمة للساعات الأربع والعشرين الأولى. وما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>Her first day is over</source>
        <translation>انقضى يومها الأول</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find by name, code, phone or document number</source>
        <translation>بحث بالاسم أو الرمز أو الهاتف أو رقم الوثيقة</translation>
    </message>
    <message>
        <source>Show the program in the other language</source>
        <translation>عرض البرنامج باللغة الأخرى</translation>
    </message>
    <message>
        <source>A±</source>
        <translation>أ±</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>من على المكتب الآن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Close the file and lock (Ctrl+L)</source>
        <translation>إغلاق الملف وقفل المكتب (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>TraineeDialog</name>
    <message>
        <source>The name of a trainee, never of a resident.</source>
        <translation>اسم متدرّب أو متدرّبة، لا اسم مقيمة أبدًا.</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>My modules are being read…</source>
        <translation>تُقرأ وحدات التدريب…</translation>
    </message>
    <message>
        <source>Session plans, exercises, answer sheets and the thirteen rules on paper, for whoever trains colleagues and front-line staff, and who passed which module.</source>
        <translation>خطط الجلسات والتمارين وأوراق الأجوبة والقواعد الثلاث عشرة على الورق، لمن يدرّب الزملاء وموظفي الجهات التي تلتقي الناس أولًا. وهنا أيضًا: أي وحدة اجتازها كل شخص.</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>فتح التدريب</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Groups that are trained</source>
        <translation>مجموعات التدريب</translation>
    </message>
    <message>
        <source>Who was there, and what came of the cases.</source>
        <translation>من حضر، ونتائج الحالات.</translation>
    </message>
    <message>
        <source>Open the groups</source>
        <translation>فتح المجموعات</translation>
    </message>
</context>
<context>
    <name>TypedBeside</name>
    <message>
        <source>This was changed after you typed here. The form shows how it stands now; nothing was written over. What you typed:</source>
        <translation>تغيّر هذا بعد الكتابة هنا. تعرض الاستمارة ما هو مدوَّن الآن، ولم يُستبدل شيء. وما كُتب هو:</translation>
    </message>
    <message>
        <source>Put what I typed into the form</source>
        <translation>إدخال ما كُتب في الاستمارة</translation>
    </message>
    <message>
        <source>Discard what I typed</source>
        <translation>إلغاء ما كُتب</translation>
    </message>
</context>
<context>
    <name>TypedGroups</name>
    <message>
        <source>Group {n}</source>
        <translation>المجموعة {n}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Sign-in code and passphrase</source>
        <translation>رمز الدخول وعبارة المرور</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>three digits</source>
        <translation>ثلاثة أرقام</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>ست كلمات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Keyboard language</source>
        <translation>لغة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>نسيت العبارة؟</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Practice file. Caseworker {code}, manager {manager}.</source>
        <translation>ملف تدريب. رمز مسؤول الحالة {code}، ورمز المدير {manager}.</translation>
    </message>
    <message>
        <source>Passphrase: {words}</source>
        <translation>عبارة المرور: {words}</translation>
    </message>
    <message>
        <source>A manager has helped: there are twenty more tries. Take your time.</source>
        <translation>تمت المساعدة: تتاح الآن عشرون محاولة أخرى، ولا داعي للعجلة.</translation>
    </message>
    <message>
        <source>The records of the backup are in place. They open with the passphrases of today: whoever was removed since the backup stays out.</source>
        <translation>سجلات النسخة الاحتياطية في مكانها، وتُفتح بعبارات المرور الحالية: من أُخرج بعد إنشاء النسخة يبقى خارج المكتب.</translation>
    </message>
    <message>
        <source>The records of the backup are in place. They open with the passphrase of that day, or with the recovery key of that day.</source>
        <translation>سجلات النسخة الاحتياطية في مكانها. تُفتح بعبارة المرور أو مفتاح الاسترداد اللذين كانا في ذلك اليوم.</translation>
    </message>
    <message>
        <source>One person did it alone; the log says so.</source>
        <translation>قام بذلك شخص واحد وحده، والسجل يذكر ذلك.</translation>
    </message>
    <message>
        <source>A manager helps</source>
        <translation>مساعدة من مدير أو مديرة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Sign in with another code</source>
        <translation>الدخول برمز آخر</translation>
    </message>
    <message>
        <source>Name and passphrase</source>
        <translation>الاسم وعبارة المرور</translation>
    </message>
    <message>
        <source>Sign-in code and passphrase</source>
        <translation>رمز الدخول وعبارة المرور</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>UnsealDialog</name>
    <message>
        <source>Why do you need to read this?</source>
        <translation>ما سبب القراءة؟</translation>
    </message>
    <message>
        <source>You are not on her case. One reason opens what is sealed in her file, as far as your role reaches, until the desk is locked. The log keeps it as long as the file.</source>
        <translation>حالتها لدى شخص آخر من الفريق. سبب واحد يفتح المختوم في ملفها، بقدر ما يسمح به الدور، إلى أن يُقفل المكتب. ويبقى السبب في السجل ما بقي الملف.</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>السبب في كلمات قليلة</translation>
    </message>
    <message>
        <source>Leave it sealed</source>
        <translation>إبقاؤه مختومًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>The attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>All attachments</source>
        <translation>كل المرفقات</translation>
    </message>
    <message>
        <source>Earlier pages</source>
        <translation>صفحات سابقة</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>صفحات تالية</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>تسليم نسخة</translation>
    </message>
</context>
<context>
    <name>VisitorSide</name>
    <message>
        <source>Somebody at the door</source>
        <translation>شخص عند الباب</translation>
    </message>
    <message>
        <source>Visitor, telephone or name asked for</source>
        <translation>الزائر أو هاتفه أو اسم من يُسأل عنها</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back to the beds</source>
        <translation>عودة إلى الأسرّة</translation>
    </message>
</context>
<context>
    <name>WalletView</name>
    <message>
        <source>What she decided</source>
        <translation>ما قررته</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>استمارة الموافقة</translation>
    </message>
    <message>
        <source>Talk with her about</source>
        <translation>حديث معها عن</translation>
    </message>
    <message>
        <source>Bed, food and doctor do not depend on any of these answers.</source>
        <translation>السرير والطعام والطبيب لها مهما كان جوابها.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. There is no hurry.</source>
        <translation>لم يُتخذ قرار بعد. لا داعي للعجلة.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>طباعة الورقة</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>How she gets there</source>
        <translation>كيف تصل إلى الجهة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>WithoutHer</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Read the decision</source>
        <translation>قراءة القرار</translation>
    </message>
</context>
<context>
    <name>ZoomRow</name>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>_GroupDialog</name>
    <message>
        <source>Write down</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>anchors</name>
    <message>
        <source>The log is saved. It bears key {key}; “shelter-desk verify-log” checks it on any computer.</source>
        <translation>حُفظ السجل وعليه المفتاح {key}؛ والأمر «shelter-desk verify-log» يتحقق منه على أي جهاز.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>When the desk was locked</source>
        <translation>عند قفل المكتب</translation>
    </message>
    <message>
        <source>With a backup</source>
        <translation>مع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Shift line in the house book</source>
        <translation>سطر المناوبة في دفتر الدار</translation>
    </message>
    <message>
        <source>Written down by hand</source>
        <translation>دُوّنت باليد</translation>
    </message>
    <message>
        <source>It fits: the log up to entry {seq} is as it was when this line was written.</source>
        <translation>السطر مطابق: السجل حتى القيد {seq} كما كان حين كُتب هذا السطر.</translation>
    </message>
    <message>
        <source>It does not fit: entry {seq} of this log has other words. Compare the line with the house book once more. If it stands there like this, the log was changed: delete nothing, keep a copy of the folder and ask for help.</source>
        <translation>السطر غير مطابق: للقيد {seq} في هذا السجل كلمات أخرى. تُرجى مقارنة السطر بدفتر الدار مرة أخرى. فإن كان مكتوبًا فيه هكذا فقد غُيّر السجل: لا يُحذف شيء، وتُحفظ نسخة من المجلد، وتُطلب المساعدة.</translation>
    </message>
    <message>
        <source>It does not fit: the line names entry {seq}, but this log ends at entry {head}. Compare the number once more. If it is right, entries are missing: delete nothing, keep a copy of the folder and ask for help.</source>
        <translation>السطر غير مطابق: يذكر القيد {seq}، وهذا السجل ينتهي عند القيد {head}. تُرجى مقارنة الرقم مرة أخرى. فإن كان صحيحًا فثمة قيود مفقودة: لا يُحذف شيء، وتُحفظ نسخة من المجلد، وتُطلب المساعدة.</translation>
    </message>
    <message>
        <source>Entry {seq} has these words, but before it something was changed. Delete nothing, keep a copy of the folder and ask for help. “Verify” names the places.</source>
        <translation>للقيد {seq} هذه الكلمات، لكن شيئًا قبله غُيّر. لا يُحذف شيء، وتُحفظ نسخة من المجلد، وتُطلب المساعدة. زر «تحقق» يذكر المواضع.</translation>
    </message>
    <message numerus="yes">
        <source>When the desk was opened, %n places in the log did not fit. Your work is safe. A manager should press “Verify” on the Audit page today.</source>
        <translation>
            <numerusform>عند فتح المكتب لم يوجد في السجل موضع غير مطابق.</numerusform>
            <numerusform>عند فتح المكتب وُجد في السجل موضع واحد غير مطابق. العمل محفوظ. يُرجى من المدير الضغط على «تحقق» في صفحة التدقيق اليوم.</numerusform>
            <numerusform>عند فتح المكتب وُجد في السجل موضعان غير مطابقين. العمل محفوظ. يُرجى من المدير الضغط على «تحقق» في صفحة التدقيق اليوم.</numerusform>
            <numerusform>عند فتح المكتب وُجدت في السجل %n مواضع غير مطابقة. العمل محفوظ. يُرجى من المدير الضغط على «تحقق» في صفحة التدقيق اليوم.</numerusform>
            <numerusform>عند فتح المكتب وُجد في السجل %n موضعًا غير مطابق. العمل محفوظ. يُرجى من المدير الضغط على «تحقق» في صفحة التدقيق اليوم.</numerusform>
            <numerusform>عند فتح المكتب وُجد في السجل %n موضع غير مطابق. العمل محفوظ. يُرجى من المدير الضغط على «تحقق» في صفحة التدقيق اليوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Does not wish to say</source>
        <translation>لا ترغب في الإجابة</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>لا تعرف</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Not now, later</source>
        <translation>ليس الآن، لاحقًا</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>She said so</source>
        <translation>من كلامها</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>عن طريق الترجمة الشفهية</translation>
    </message>
    <message>
        <source>From whoever referred her</source>
        <translation>من الجهة المُحيلة</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>من وثيقة</translation>
    </message>
    <message>
        <source>Seen by the worker</source>
        <translation>من الملاحظة المباشرة</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>من مصدر آخر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>Taken out meanwhile</source>
        <translation>أُزيل في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>arrival</name>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>Who welcomed her</source>
        <translation>من رحّب بها</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>الاسم والصفة</translation>
    </message>
    <message>
        <source>A quiet place of her own to sit</source>
        <translation>مكان هادئ خاص بها للجلوس</translation>
    </message>
    <message>
        <source>Water and something to eat</source>
        <translation>ماء وشيء من الطعام</translation>
    </message>
    <message>
        <source>Toilet and a place to wash</source>
        <translation>دورة مياه ومكان للاغتسال</translation>
    </message>
    <message>
        <source>Rest offered before any talk</source>
        <translation>عرض الراحة عليها قبل أي حديث</translation>
    </message>
    <message>
        <source>Told: “You can stop at any time and need not answer”</source>
        <translation>إخبارها: «يمكنكِ التوقف في أي وقت، ولستِ ملزمة بالإجابة»</translation>
    </message>
    <message>
        <source>Health, now</source>
        <translation>الصحة الآن</translation>
    </message>
    <message>
        <source>Are injuries to be seen?</source>
        <translation>هل تظهر عليها إصابات؟</translation>
    </message>
    <message>
        <source>Only look. Nobody needs to say how they happened.</source>
        <translation>بالنظر فقط، ولا يلزم أن يُذكر كيف حدثت.</translation>
    </message>
    <message>
        <source>Doctor or nurse called</source>
        <translation>استدعاء الطبيب أو التمريض</translation>
    </message>
    <message>
        <source>Is a medicine due today?</source>
        <translation>هل لها دواء موعده اليوم؟</translation>
    </message>
    <message>
        <source>Which medicine, and when</source>
        <translation>أي دواء ومتى</translation>
    </message>
    <message>
        <source>Safe tonight</source>
        <translation>الأمان هذه الليلة</translation>
    </message>
    <message>
        <source>Has she a child with her?</source>
        <translation>هل معها طفل؟</translation>
    </message>
    <message>
        <source>The child is safe and has eaten</source>
        <translation>الطفل في أمان وقد أكل</translation>
    </message>
    <message>
        <source>Who is with the child now</source>
        <translation>من مع الطفل الآن</translation>
    </message>
    <message>
        <source>Telephone: location is off</source>
        <translation>الهاتف: إيقاف خدمة الموقع</translation>
    </message>
    <message>
        <source>Telephone: talked with her about the SIM card</source>
        <translation>الهاتف: الحديث معها عن شريحة الاتصال</translation>
    </message>
    <message>
        <source>Who may know that she is here</source>
        <translation>من يجوز أن يعرف أنها هنا</translation>
    </message>
    <message>
        <source>Until she says otherwise: nobody.</source>
        <translation>لا أحد، إلى أن تقول غير ذلك.</translation>
    </message>
    <message>
        <source>Being understood</source>
        <translation>التواصل والتفاهم</translation>
    </message>
    <message>
        <source>Interpreter offered</source>
        <translation>عرض الترجمة الشفهية عليها</translation>
    </message>
    <message>
        <source>Whom she would like as interpreter</source>
        <translation>من تفضّل أن يترجم لها</translation>
    </message>
    <message>
        <source>Her rights told in a language she understands</source>
        <translation>إخبارها بحقوقها بلغة تفهمها</translation>
    </message>
    <message>
        <source>Language in which they were told</source>
        <translation>اللغة التي أُخبرت بها</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>في الدار</translation>
    </message>
    <message>
        <source>Bed given</source>
        <translation>تخصيص سرير لها</translation>
    </message>
    <message>
        <source>Which bed</source>
        <translation>أي سرير</translation>
    </message>
    <message>
        <source>Shown round the house</source>
        <translation>تعريفها بأرجاء الدار</translation>
    </message>
    <message>
        <source>Belongings sealed in front of her</source>
        <translation>حفظ أمتعتها وختمها أمامها</translation>
    </message>
    <message>
        <source>Told who is on duty tonight</source>
        <translation>إخبارها بمن يتولى المناوبة هذه الليلة</translation>
    </message>
    <message>
        <source>How she is</source>
        <translation>حالها</translation>
    </message>
    <message>
        <source>How she seems</source>
        <translation>كيف تبدو</translation>
    </message>
    <message>
        <source>What you see, nothing more.</source>
        <translation>ما يُرى فقط، دون تفسير.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>متعبة</translation>
    </message>
    <message>
        <source>In shock</source>
        <translation>في صدمة</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>تبكي</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>غاضبة</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>مشوّشة</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>نائمة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>النظر</translation>
    </message>
    <message>
        <source>Safe? Hurt? Something urgent? Who is with her?</source>
        <translation>هل هي في أمان؟ هل بها إصابة؟ هل من أمر عاجل؟ من معها؟</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>الإصغاء</translation>
    </message>
    <message>
        <source>What she says she needs. Silence is fine; do not press.</source>
        <translation>ما تقول إنها تحتاج إليه. لا بأس بالصمت، ومن دون إلحاح.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>What she was told, who was reached, what happens tonight.</source>
        <translation>ما أُخبرت به، ومن جرى الاتصال به، وما سيحدث هذه الليلة.</translation>
    </message>
    <message>
        <source>So that the next shift can care for her; the team of the house sees it.</source>
        <translation>كي تواصل المناوبة التالية رعايتها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Arrival card</source>
        <translation>بطاقة الوصول</translation>
    </message>
    <message>
        <source>Her file is open. A caseworker goes on with it.</source>
        <translation>فُتح ملفها، ويكمله مسؤول الحالة.</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>Passport or identity paper</source>
        <translation>جواز سفر أو ورقة هوية</translation>
    </message>
    <message>
        <source>A photo of her</source>
        <translation>صورة لها</translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation>ورقة طبية</translation>
    </message>
    <message>
        <source>Paper of a court, the police or an office</source>
        <translation>ورقة من محكمة أو شرطة أو جهة رسمية</translation>
    </message>
    <message>
        <source>Contract, pay slip or paper about work</source>
        <translation>عقد أو قسيمة راتب أو ورقة عن العمل</translation>
    </message>
    <message>
        <source>Evidence: injuries, messages, calls, places</source>
        <translation>دليل: إصابات أو رسائل أو مكالمات أو أماكن</translation>
    </message>
    <message>
        <source>Letter or referral</source>
        <translation>رسالة أو إحالة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation>توقيع على الشاشة</translation>
    </message>
    <message>
        <source>Signed paper: {paper}</source>
        <translation>ورقة موقّعة: {paper}</translation>
    </message>
    <message>
        <source>text version {version}</source>
        <translation>إصدار النص {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait</source>
        <translation>
            <numerusform>لا ملفات تنتظر</numerusform>
            <numerusform>ملف آخر ينتظر</numerusform>
            <numerusform>ملفان آخران ينتظران</numerusform>
            <numerusform>%n ملفات أخرى تنتظر</numerusform>
            <numerusform>%n ملفًا آخر ينتظر</numerusform>
            <numerusform>%n ملف آخر ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages {first} to {last} of {total}</source>
        <translation>الصفحات {first} إلى {last} من {total}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} كيلوبايت</translation>
    </message>
    <message>
        <source>Added by {name}, {when}</source>
        <translation>الإضافة: {name}، {when}</translation>
    </message>
    <message>
        <source>Taken away by {name}, {when}</source>
        <translation>الحذف: {name}، {when}</translation>
    </message>
    <message>
        <source>The file is kept in the vault. The original lies where it was: delete it there.</source>
        <translation>حُفظ الملف في الخزنة. ويبقى الأصل في مكانه: يُرجى حذفه من هناك.</translation>
    </message>
    <message>
        <source>The file was given. You cannot open it any more.</source>
        <translation>سُلِّم الملف. ولم يعد بإمكانك فتحه.</translation>
    </message>
    <message>
        <source>The copy is saved and stands in the log.</source>
        <translation>حُفظت النسخة وكُتب ذلك في السجل.</translation>
    </message>
    <message>
        <source>The file and its key are deleted. The list says that it was there.</source>
        <translation>حُذف الملف ومفتاحه. وتقول القائمة إنه كان هنا.</translation>
    </message>
    <message>
        <source>Everyone on her file</source>
        <translation>كل من يعمل على ملفها</translation>
    </message>
    <message>
        <source>The desk does not play sound. The recording is kept as it came. To listen, hand over a copy on a stick that you delete afterwards.</source>
        <translation>لا يشغّل المكتب الصوت. التسجيل محفوظ كما جاء. للاستماع إليه تُسلَّم نسخة على ذاكرة تُمحى بعد ذلك.</translation>
    </message>
    <message>
        <source>The desk does not open documents of other programs: they may carry harm. It is kept as it came. To read it, hand over a copy, or ask for it as PDF.</source>
        <translation>لا يفتح المكتب مستندات البرامج الأخرى فقد تحمل ضررًا. المستند محفوظ كما جاء. لقراءته تُسلَّم نسخة، أو يُطلب بصيغة PDF.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>يظهر أوله فقط.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>ماذا يُظهر؟</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>اسمه في القائمة</translation>
    </message>
    <message>
        <source>So that a colleague finds it. No other resident’s name.</source>
        <translation>ليجده الزملاء. بلا اسم مقيمة أخرى.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>من يفتحه</translation>
    </message>
    <message>
        <source>A sealed file: others see that there is one, by whom and when.</source>
        <translation>الملف المختوم: يرى الآخرون أنه موجود ومن أضافه ومتى.</translation>
    </message>
    <message>
        <source>What is the copy for?</source>
        <translation>ما الغرض من النسخة؟</translation>
    </message>
    <message>
        <source>The log and her own copy say it.</source>
        <translation>يُكتب في السجل وفي نسختها.</translation>
    </message>
    <message>
        <source>As it came, for a court</source>
        <translation>كما جاء، لمحكمة</translation>
    </message>
    <message>
        <source>Without place, device and time</source>
        <translation>بلا مكان أو جهاز أو وقت</translation>
    </message>
    <message>
        <source>What the camera wrote into it</source>
        <translation>ما كتبته الكاميرا فيها</translation>
    </message>
    <message>
        <source>A photo can tell where it was taken, and so where the house is.</source>
        <translation>قد تدل الصورة على مكان التقاطها، أي على مكان الدار.</translation>
    </message>
    <message>
        <source>Why is it taken away?</source>
        <translation>لماذا يُحذف؟</translation>
    </message>
    <message>
        <source>For example: it belongs to somebody else’s file.</source>
        <translation>مثلًا: يخص ملف شخص آخر.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message numerus="yes">
        <source>No change found up to the newest anchor. %n entries were checked.</source>
        <translation>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. لم يُفحص أي قيد.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. فُحص قيد واحد.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. فُحص قيدان.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. فُحصت %n قيود.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. فُحص %n قيدًا.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. فُحص %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change found up to the newest anchor. %n entries since the last check were read.</source>
        <translation>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. لا قيود جديدة منذ آخر تحقق.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. قُرئ قيد واحد جديد منذ آخر تحقق.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. قُرئ قيدان جديدان منذ آخر تحقق.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. قُرئت %n قيود جديدة منذ آخر تحقق.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. قُرئ %n قيدًا جديدًا منذ آخر تحقق.</numerusform>
            <numerusform>لم يُعثر على تغيير حتى أحدث علامة تثبيت. قُرئ %n قيد جديد منذ آخر تحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change found. %n entries were checked; no anchor was left yet.</source>
        <translation>
            <numerusform>لم يُعثر على تغيير. لم يُفحص أي قيد، ولم تُترك علامة تثبيت بعد.</numerusform>
            <numerusform>لم يُعثر على تغيير. فُحص قيد واحد، ولم تُترك علامة تثبيت بعد.</numerusform>
            <numerusform>لم يُعثر على تغيير. فُحص قيدان، ولم تُترك علامة تثبيت بعد.</numerusform>
            <numerusform>لم يُعثر على تغيير. فُحصت %n قيود، ولم تُترك علامة تثبيت بعد.</numerusform>
            <numerusform>لم يُعثر على تغيير. فُحص %n قيدًا، ولم تُترك علامة تثبيت بعد.</numerusform>
            <numerusform>لم يُعثر على تغيير. فُحص %n قيد، ولم تُترك علامة تثبيت بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this check cannot see: whether somebody who holds the key removed entries after entry {seq}, the newest anchor. Every lock, backup and shift line moves the anchor on.</source>
        <translation>ما لا يراه هذا التحقق: هل أزال أحد بيده المفتاح قيودًا بعد القيد {seq}، وهو أحدث علامة تثبيت. كل قفل ونسخة احتياطية وسطر مناوبة يترك علامة أحدث.</translation>
    </message>
    <message>
        <source>What this check cannot see: whether somebody who holds the key removed the newest entries. Every lock, backup and shift line leaves an anchor that would show it.</source>
        <translation>ما لا يراه هذا التحقق: هل أزال أحد بيده المفتاح أحدث القيود. كل قفل ونسخة احتياطية وسطر مناوبة يترك علامة تثبيت تكشف ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Something does not fit in %n places. Do not delete anything; make a copy of the folder and ask for help.</source>
        <translation>
            <numerusform>لم يُعثر على خلل في أي موضع.</numerusform>
            <numerusform>هناك خلل في موضع واحد. يُرجى عدم حذف أي شيء، ونسخ المجلد وطلب المساعدة.</numerusform>
            <numerusform>هناك خلل في موضعين. يُرجى عدم حذف أي شيء، ونسخ المجلد وطلب المساعدة.</numerusform>
            <numerusform>هناك خلل في %n مواضع. يُرجى عدم حذف أي شيء، ونسخ المجلد وطلب المساعدة.</numerusform>
            <numerusform>هناك خلل في %n موضعًا. يُرجى عدم حذف أي شيء، ونسخ المجلد وطلب المساعدة.</numerusform>
            <numerusform>هناك خلل في %n موضع. يُرجى عدم حذف أي شيء، ونسخ المجلد وطلب المساعدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrases before</source>
        <translation>
            <numerusform>لا محاولات خاطئة قبلها</numerusform>
            <numerusform>محاولة خاطئة واحدة قبلها</numerusform>
            <numerusform>محاولتان خاطئتان قبلها</numerusform>
            <numerusform>%n محاولات خاطئة قبلها</numerusform>
            <numerusform>%n محاولة خاطئة قبلها</numerusform>
            <numerusform>%n محاولة خاطئة قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was set back: {seconds}</source>
        <translation>أُرجعت الساعة إلى الوراء: {seconds}</translation>
    </message>
    <message>
        <source>{detail} ({fields})</source>
        <translation>{detail} ({fields})</translation>
    </message>
    <message>
        <source>up to entry {seq}</source>
        <translation>حتى القيد {seq}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, no change found</source>
        <translation>
            <numerusform>لا قيود، ولا تغيير</numerusform>
            <numerusform>قيد واحد، لم يُعثر على تغيير</numerusform>
            <numerusform>قيدان، لم يُعثر على تغيير</numerusform>
            <numerusform>%n قيود، لم يُعثر على تغيير</numerusform>
            <numerusform>%n قيدًا، لم يُعثر على تغيير</numerusform>
            <numerusform>%n قيد، لم يُعثر على تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places that do not fit</source>
        <translation>
            <numerusform>لا موضع غير مطابق</numerusform>
            <numerusform>موضع واحد غير مطابق</numerusform>
            <numerusform>موضعان غير مطابقين</numerusform>
            <numerusform>%n مواضع غير مطابقة</numerusform>
            <numerusform>%n موضعًا غير مطابق</numerusform>
            <numerusform>%n موضع غير مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at opening: %n places that do not fit</source>
        <translation>
            <numerusform>عند الفتح: لا موضع غير مطابق</numerusform>
            <numerusform>عند الفتح: موضع واحد غير مطابق</numerusform>
            <numerusform>عند الفتح: موضعان غير مطابقين</numerusform>
            <numerusform>عند الفتح: %n مواضع غير مطابقة</numerusform>
            <numerusform>عند الفتح: %n موضعًا غير مطابق</numerusform>
            <numerusform>عند الفتح: %n موضع غير مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>the shift line of entry {seq} fits</source>
        <translation>سطر المناوبة عند القيد {seq} مطابق</translation>
    </message>
    <message>
        <source>the shift line of entry {seq} does not fit</source>
        <translation>سطر المناوبة عند القيد {seq} غير مطابق</translation>
    </message>
    <message>
        <source>together with {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>{detail}, together with {name}</source>
        <translation>{detail}، مع {name}</translation>
    </message>
    <message>
        <source>{number}, to {agency}, together with {name}</source>
        <translation>{number}، إلى {agency}، بالاشتراك مع {name}</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation>من «{before}» إلى «{after}»</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message numerus="yes">
        <source>good, %n entries</source>
        <translation>
            <numerusform>سليمة، بلا قيود</numerusform>
            <numerusform>سليمة، فيها قيد واحد</numerusform>
            <numerusform>سليمة، فيها قيدان</numerusform>
            <numerusform>سليمة، فيها %n قيود</numerusform>
            <numerusform>سليمة، فيها %n قيدًا</numerusform>
            <numerusform>سليمة، فيها %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>not good: {file}</source>
        <translation>غير سليمة: {file}</translation>
    </message>
    <message>
        <source>from edition {before} to {after}</source>
        <translation>من الإصدار {before} إلى الإصدار {after}</translation>
    </message>
    <message>
        <source>up to entry {seq}, over entry {before}</source>
        <translation>حتى القيد {seq}، فوق القيد {before}</translation>
    </message>
    <message>
        <source>up to entry {seq}, over entry {before}, together with {name}</source>
        <translation>حتى القيد {seq}، فوق القيد {before}، بالاشتراك مع {name}</translation>
    </message>
    <message>
        <source>up to entry {seq}, into a folder without an open desk</source>
        <translation>حتى القيد {seq}، إلى مجلد لا مكتب مفتوح فيه</translation>
    </message>
    <message>
        <source>up to entry {seq}, into a folder without an open desk, with {name}</source>
        <translation>حتى القيد {seq}، إلى مجلد لا مكتب مفتوح فيه، مع {name}</translation>
    </message>
    <message>
        <source>up to entry {seq}, into a folder without an open desk, with {name} and the recovery key</source>
        <translation>حتى القيد {seq}، إلى مجلد لا مكتب مفتوح فيه، مع {name} وبمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>up to entry {seq}, by one person alone: the backup knew nobody else</source>
        <translation>حتى القيد {seq}، بيد شخص واحد وحده: لم تعرف النسخة أحدًا غيره</translation>
    </message>
    <message>
        <source>up to entry {seq}, by one person alone with the recovery key: the backup knew nobody else</source>
        <translation>حتى القيد {seq}، بيد شخص واحد وحده وبمفتاح الاسترداد: لم تعرف النسخة أحدًا غيره</translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>لم يعد كذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>لم يُفتح</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر مرة</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual</source>
        <translation>
            <numerusform>لا شيء غير معتاد</numerusform>
            <numerusform>قيد واحد غير معتاد</numerusform>
            <numerusform>قيدان غير معتادين</numerusform>
            <numerusform>%n قيود غير معتادة</numerusform>
            <numerusform>%n قيدًا غير معتاد</numerusform>
            <numerusform>%n قيد غير معتاد</numerusform>
        </translation>
    </message>
    <message>
        <source>No file has this code. The log is shown for all files.</source>
        <translation>لا يوجد ملف بهذا الرمز. يُعرض السجل لكل الملفات.</translation>
    </message>
    <message>
        <source>Checked: {when}. Entries: {entries}; things that they vouch for: {contents}; anchors: {anchors}.</source>
        <translation>وقت التحقق: {when}. القيود: {entries}؛ والمحتويات التي تشهد لها: {contents}؛ وعلامات التثبيت: {anchors}.</translation>
    </message>
    <message>
        <source>Reading the whole log…</source>
        <translation>جارٍ قراءة السجل كله…</translation>
    </message>
    <message>
        <source>Reading what is new since the last check…</source>
        <translation>تُقرأ القيود الجديدة منذ آخر تحقق…</translation>
    </message>
    <message>
        <source>Last check {when}: no change was found up to entry {seq}.</source>
        <translation>آخر تحقق {when}: لم يُعثر على تغيير حتى القيد {seq}.</translation>
    </message>
    <message>
        <source>Check only what is new</source>
        <translation>التحقق من الجديد فقط</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <source>reason deleted with the file on {day}</source>
        <translation>حُذف السبب مع الملف في {day}</translation>
    </message>
    <message>
        <source>people who can sign in since the restore</source>
        <translation>من يستطيعون الدخول منذ الاستعادة</translation>
    </message>
    <message>
        <source>where her file stands</source>
        <translation>موضع ملفها في خط السير</translation>
    </message>
    <message>
        <source>the names of the staff</source>
        <translation>أسماء الموظفين</translation>
    </message>
    <message>
        <source>further back</source>
        <translation>قيود أقدم</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>a training group was deleted</source>
        <translation>حُذفت مجموعة تدريب</translation>
    </message>
    <message>
        <source>the table of a training group</source>
        <translation>جدول مجموعة تدريب</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>with a passphrase, a second copy</source>
        <translation>بعبارة مرور، نسخة ثانية</translation>
    </message>
    <message>
        <source>without protection</source>
        <translation>بلا حماية</translation>
    </message>
    <message>
        <source>without protection, a second copy</source>
        <translation>بلا حماية، نسخة ثانية</translation>
    </message>
    <message>
        <source>the anchors</source>
        <translation>علامات التثبيت</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>بكلمة بحث</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>بلا كلمة بحث</translation>
    </message>
    <message>
        <source>not</source>
        <translation>لم</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>تُطبع</translation>
    </message>
    <message>
        <source>sheets that came out:</source>
        <translation>ما خرج من الأوراق:</translation>
    </message>
    <message>
        <source>what was printed</source>
        <translation>ما طُبع</translation>
    </message>
    <message>
        <source>printed again:</source>
        <translation>طُبع مرة أخرى:</translation>
    </message>
    <message>
        <source>· in place of copy</source>
        <translation>· بدلًا من النسخة رقم</translation>
    </message>
    <message>
        <source>to be printed later:</source>
        <translation>للطباعة لاحقًا:</translation>
    </message>
    <message>
        <source>taken off the list:</source>
        <translation>شُطبت من القائمة:</translation>
    </message>
    <message>
        <source>· the paper:</source>
        <translation>· الورقة:</translation>
    </message>
    <message>
        <source>legal hold put</source>
        <translation>وُضع قيد قانوني</translation>
    </message>
    <message>
        <source>legal hold lifted</source>
        <translation>رُفع القيد القانوني</translation>
    </message>
    <message>
        <source>she came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>at her own written wish</source>
        <translation>بطلب مكتوب منها</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>exit taken back</source>
        <translation>أُلغيت المغادرة</translation>
    </message>
    <message>
        <source>she was told how long</source>
        <translation>أُخبرت بالمدة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>her belongings</source>
        <translation>أمتعتها</translation>
    </message>
    <message>
        <source>how long they are kept</source>
        <translation>مدة حفظها</translation>
    </message>
    <message>
        <source>a thing received</source>
        <translation>استُلم غرض</translation>
    </message>
    <message>
        <source>a thing taken out</source>
        <translation>خرج غرض</translation>
    </message>
    <message>
        <source>a thing back</source>
        <translation>عاد غرض</translation>
    </message>
    <message>
        <source>a thing returned</source>
        <translation>أُعيد غرض</translation>
    </message>
    <message>
        <source>a thing handed to the police</source>
        <translation>سُلّم غرض إلى الشرطة</translation>
    </message>
    <message>
        <source>a thing nobody claimed</source>
        <translation>غرض لم يطالب به أحد</translation>
    </message>
    <message>
        <source>given to her</source>
        <translation>أُعطي لها</translation>
    </message>
    <message>
        <source>a line written by mistake</source>
        <translation>سطر كُتب خطأً</translation>
    </message>
    <message>
        <source>left the house</source>
        <translation>غادرت الدار</translation>
    </message>
    <message>
        <source>she went out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>she came back to the house</source>
        <translation>عادت إلى الدار</translation>
    </message>
    <message>
        <source>she told another time</source>
        <translation>ذكرت موعدًا آخر</translation>
    </message>
    <message>
        <source>somebody asked after her</source>
        <translation>اطمأنّ عليها أحدهم</translation>
    </message>
    <message>
        <source>somebody at the door</source>
        <translation>شخص عند الباب</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>لا يُدخَل</translation>
    </message>
    <message>
        <source>a name nobody is known by</source>
        <translation>اسم لا يُعرف به أحد</translation>
    </message>
    <message>
        <source>a name like one she fears is somebody else’s</source>
        <translation>اسم يشبه اسم من تخافه وهو لشخص آخر</translation>
    </message>
    <message>
        <source>a name for the door</source>
        <translation>اسم يُستعمل عند الباب</translation>
    </message>
    <message>
        <source>the handover of a shift</source>
        <translation>تسليم مناوبة</translation>
    </message>
    <message>
        <source>the morning shift</source>
        <translation>مناوبة الصباح</translation>
    </message>
    <message>
        <source>the evening shift</source>
        <translation>مناوبة المساء</translation>
    </message>
    <message>
        <source>the night shift</source>
        <translation>مناوبة الليل</translation>
    </message>
    <message>
        <source>read and taken over</source>
        <translation>قُرئت وتُسلّمت</translation>
    </message>
    <message>
        <source>a number given</source>
        <translation>أُعطيت رقمًا</translation>
    </message>
    <message>
        <source>looked at by a manager</source>
        <translation>نظرت فيها الإدارة</translation>
    </message>
    <message>
        <source>looked at and closed</source>
        <translation>نُظر فيها وأُغلقت</translation>
    </message>
    <message>
        <source>for management alone from now on</source>
        <translation>للإدارة وحدها من الآن</translation>
    </message>
    <message>
        <source>she is named in it</source>
        <translation>ذُكرت فيها</translation>
    </message>
    <message>
        <source>no longer named in it</source>
        <translation>لم تعد مذكورة فيها</translation>
    </message>
    <message>
        <source>how she gets there</source>
        <translation>كيف تصل إلى الجهة</translation>
    </message>
    <message>
        <source>what she says of it</source>
        <translation>ما تقوله عنها</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>دُوِّن</translation>
    </message>
    <message>
        <source>the caller was told</source>
        <translation>أُبلغ المتصل</translation>
    </message>
    <message>
        <source>became a file</source>
        <translation>صار ملفًّا</translation>
    </message>
    <message>
        <source>its words taken away</source>
        <translation>أُزيلت كلماته</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>اطُّلع عليها</translation>
    </message>
    <message>
        <source>released for the house</source>
        <translation>نُشرت للدار نفسها</translation>
    </message>
    <message>
        <source>released for a partner</source>
        <translation>نُشرت لشريك</translation>
    </message>
    <message>
        <source>released for the public</source>
        <translation>نُشرت للعموم</translation>
    </message>
    <message>
        <source>an agency told to stop</source>
        <translation>أُبلغت جهة بالتوقف</translation>
    </message>
    <message>
        <source>why she was not referred</source>
        <translation>سبب عدم الإحالة</translation>
    </message>
    <message>
        <source>an agency added</source>
        <translation>أُضيفت جهة</translation>
    </message>
    <message>
        <source>an agency changed</source>
        <translation>تغيّرت بيانات جهة</translation>
    </message>
    <message>
        <source>an agency no longer used</source>
        <translation>جهة لم تعد تُستعمل</translation>
    </message>
    <message>
        <source>an agency used again</source>
        <translation>جهة تُستعمل من جديد</translation>
    </message>
    <message>
        <source>a bed given</source>
        <translation>أُعطي سرير</translation>
    </message>
    <message>
        <source>a bed freed</source>
        <translation>أُخلي سرير</translation>
    </message>
    <message>
        <source>a bed kept</source>
        <translation>حُجز سرير</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>مُدد الحجز</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>انتهى الحجز</translation>
    </message>
    <message>
        <source>a room added</source>
        <translation>أُضيفت غرفة</translation>
    </message>
    <message>
        <source>a room changed</source>
        <translation>غُيّرت غرفة</translation>
    </message>
    <message>
        <source>a room closed</source>
        <translation>أُغلقت غرفة</translation>
    </message>
    <message>
        <source>a room opened</source>
        <translation>فُتحت غرفة</translation>
    </message>
    <message>
        <source>a bed added</source>
        <translation>أُضيف سرير</translation>
    </message>
    <message>
        <source>a bed renamed</source>
        <translation>غُيّر اسم سرير</translation>
    </message>
    <message>
        <source>a bed closed</source>
        <translation>أُغلق سرير</translation>
    </message>
    <message>
        <source>a bed opened</source>
        <translation>أُعيد سرير إلى الاستعمال</translation>
    </message>
    <message>
        <source>months a file is kept</source>
        <translation>أشهر حفظ الملف</translation>
    </message>
    <message>
        <source>months until a refresher</source>
        <translation>عدد الأشهر حتى التجديد</translation>
    </message>
    <message>
        <source>trainer of trainers</source>
        <translation>صفة مدرّب المدرّبين</translation>
    </message>
    <message>
        <source>no longer trainer of trainers</source>
        <translation>صفة مدرّب المدرّبين سُحبت</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>a task left</source>
        <translation>مهمة أُضيفت</translation>
    </message>
    <message>
        <source>a task done</source>
        <translation>مهمة أُنجزت</translation>
    </message>
    <message>
        <source>a task taken over</source>
        <translation>مهمة جرى تولّيها</translation>
    </message>
    <message>
        <source>when she went out</source>
        <translation>أوقات خروجها</translation>
    </message>
    <message>
        <source>copies that left</source>
        <translation>نسخ خرجت</translation>
    </message>
    <message>
        <source>what was told without agreement</source>
        <translation>ما قيل دون موافقة</translation>
    </message>
    <message>
        <source>a consent talk</source>
        <translation>حديث موافقة</translation>
    </message>
    <message>
        <source>telling without her agreement</source>
        <translation>إعطاء معلومات بلا موافقتها</translation>
    </message>
    <message>
        <source>sentences being written</source>
        <translation>جمل قيد الكتابة</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>فُتح من جديد</translation>
    </message>
    <message>
        <source>typed from the sheet</source>
        <translation>كُتب من الورقة</translation>
    </message>
    <message>
        <source>shown, to be typed back</source>
        <translation>عُرض، وتُكتب منه مجموعات للتأكد</translation>
    </message>
    <message>
        <source>file of keys</source>
        <translation>ملف المفاتيح</translation>
    </message>
    <message>
        <source>place for backups</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>with a check of the whole log</source>
        <translation>مع فحص السجل كله</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>begins to work on it</source>
        <translation>بدء العمل عليه</translation>
    </message>
    <message>
        <source>works on it no longer</source>
        <translation>انتهاء العمل عليه</translation>
    </message>
    <message>
        <source>with a one-time code</source>
        <translation>برمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Arabic name of the shelter</source>
        <translation>اسم الدار بالعربية</translation>
    </message>
    <message>
        <source>Latin name of the shelter</source>
        <translation>اسم الدار بالإنجليزية</translation>
    </message>
    <message>
        <source>letters before each code</source>
        <translation>الحروف التي تسبق الرمز</translation>
    </message>
    <message>
        <source>Arabic name on paper</source>
        <translation>الاسم العربي على الورق</translation>
    </message>
    <message>
        <source>Latin name on paper</source>
        <translation>الاسم الإنجليزي على الورق</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>title of the window</source>
        <translation>عنوان النافذة</translation>
    </message>
    <message>
        <source>numbers on the pages for front lines</source>
        <translation>الأرقام على أوراق الصفوف الأمامية</translation>
    </message>
    <message>
        <source>texts in the residents&apos; languages</source>
        <translation>النصوص بلغات المقيمات</translation>
    </message>
    <message>
        <source>minutes until it locks itself</source>
        <translation>دقائق القفل التلقائي</translation>
    </message>
    <message>
        <source>whose files one meets without a reason</source>
        <translation>نطاق الملفات التي تُفتح بلا سبب مكتوب</translation>
    </message>
    <message>
        <source>missing entries</source>
        <translation>قيود ناقصة</translation>
    </message>
    <message>
        <source>broken order</source>
        <translation>تسلسل مكسور</translation>
    </message>
    <message>
        <source>not written by this desk</source>
        <translation>لم يُكتب في هذا المكتب</translation>
    </message>
    <message>
        <source>a signature that does not fit</source>
        <translation>توقيع غير مطابق</translation>
    </message>
    <message>
        <source>changed contents</source>
        <translation>محتوى متغير</translation>
    </message>
    <message>
        <source>the word of a second person that is missing</source>
        <translation>غياب توقيع شخص ثانٍ</translation>
    </message>
    <message>
        <source>a clock that ran backwards</source>
        <translation>ساعة عادت إلى الوراء</translation>
    </message>
    <message>
        <source>the file of keys</source>
        <translation>ملف المفاتيح</translation>
    </message>
    <message>
        <source>a head that does not fit</source>
        <translation>علامة تثبيت غير مطابقة</translation>
    </message>
    <message>
        <source>{one}, {two}</source>
        <translation>{one}، {two}</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>أي عمل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Newest backup: {when}</source>
        <translation>أحدث نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet. Make the first one today.</source>
        <translation>لا توجد نسخة احتياطية بعد. يُرجى إنشاء الأولى اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a backup</source>
        <translation>
            <numerusform>بلا نسخة احتياطية</numerusform>
            <numerusform>يوم واحد بلا نسخة احتياطية</numerusform>
            <numerusform>يومان بلا نسخة احتياطية</numerusform>
            <numerusform>%n أيام بلا نسخة احتياطية</numerusform>
            <numerusform>%n يومًا بلا نسخة احتياطية</numerusform>
            <numerusform>%n يوم بلا نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Last drill: {day}</source>
        <translation>آخر تجربة: {day}</translation>
    </message>
    <message>
        <source>No backup was tried out yet.</source>
        <translation>لم تُجرَّب أي نسخة بعد.</translation>
    </message>
    <message>
        <source>A drill is due</source>
        <translation>حان وقت التجربة</translation>
    </message>
    <message>
        <source>The backup {name} was made, read back and found good.</source>
        <translation>أُنشئت النسخة {name} وقُرئت من جديد ووُجدت سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed forms</source>
        <translation>
            <numerusform>لا استمارات موقّعة</numerusform>
            <numerusform>استمارة موقّعة واحدة</numerusform>
            <numerusform>استمارتان موقّعتان</numerusform>
            <numerusform>%n استمارات موقّعة</numerusform>
            <numerusform>%n استمارة موقّعة</numerusform>
            <numerusform>%n استمارة موقّعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log</source>
        <translation>
            <numerusform>لا قيود في السجل</numerusform>
            <numerusform>قيد واحد في السجل</numerusform>
            <numerusform>قيدان في السجل</numerusform>
            <numerusform>%n قيود في السجل</numerusform>
            <numerusform>%n قيدًا في السجل</numerusform>
            <numerusform>%n قيد في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup is good: every byte, every check, the log to its end.</source>
        <translation>هذه النسخة سليمة: كل بايت، وكل فحص، والسجل إلى آخره.</translation>
    </message>
    <message>
        <source>The drill went well: this backup opens with what you typed, and it is whole.</source>
        <translation>نجحت التجربة: تُفتح هذه النسخة بما كُتب، وهي كاملة.</translation>
    </message>
    <message>
        <source>It holds {counts}.</source>
        <translation>فيها: {counts}.</translation>
    </message>
    <message>
        <source>Newest files: {codes}. Compare them with what you remember.</source>
        <translation>أحدث الملفات: {codes}. تُرجى مقارنتها بما هو معروف.</translation>
    </message>
    <message>
        <source>The records of {when} are in place. The records of before are kept for 30 days, and as a backup of their own.</source>
        <translation>سجلات {when} في مكانها الآن. تبقى السجلات السابقة 30 يومًا، وفي نسخة احتياطية خاصة بها.</translation>
    </message>
    <message>
        <source>Put the records of {when} in the place of today&apos;s? What was written since then will not be in them. The records of now are backed up first.</source>
        <translation>هل تُوضع سجلات {when} مكان سجلات اليوم؟ ما كُتب بعدها لن يكون فيها. تُنشأ أولًا نسخة من السجلات الحالية.</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation>نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مفحوصة</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>مجرَّبة</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>Stick not plugged in</source>
        <translation>الذاكرة غير موصولة</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %n days old. Make one on a stick today.</source>
        <translation>
            <numerusform>أحدث نسخة احتياطية من اليوم. يُرجى إنشاء واحدة على ذاكرة محمولة.</numerusform>
            <numerusform>مضى يوم واحد على أحدث نسخة احتياطية. يُرجى إنشاء واحدة على ذاكرة محمولة اليوم.</numerusform>
            <numerusform>مضى يومان على أحدث نسخة احتياطية. يُرجى إنشاء واحدة على ذاكرة محمولة اليوم.</numerusform>
            <numerusform>مضت %n أيام على أحدث نسخة احتياطية. يُرجى إنشاء واحدة على ذاكرة محمولة اليوم.</numerusform>
            <numerusform>مضى %n يومًا على أحدث نسخة احتياطية. يُرجى إنشاء واحدة على ذاكرة محمولة اليوم.</numerusform>
            <numerusform>مضى %n يوم على أحدث نسخة احتياطية. يُرجى إنشاء واحدة على ذاكرة محمولة اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was tried out yet. A drill takes five minutes.</source>
        <translation>لم تُجرَّب أي نسخة بعد. تستغرق التجربة خمس دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>The last drill was %n days ago. Try a backup out.</source>
        <translation>
            <numerusform>كانت آخر تجربة اليوم.</numerusform>
            <numerusform>كانت آخر تجربة قبل يوم واحد. تُرجى تجربة نسخة.</numerusform>
            <numerusform>كانت آخر تجربة قبل يومين. تُرجى تجربة نسخة.</numerusform>
            <numerusform>كانت آخر تجربة قبل %n أيام. تُرجى تجربة نسخة.</numerusform>
            <numerusform>كانت آخر تجربة قبل %n يومًا. تُرجى تجربة نسخة.</numerusform>
            <numerusform>كانت آخر تجربة قبل %n يوم. تُرجى تجربة نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory stick</source>
        <translation>ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nobody has typed back the recovery sheet. If the passphrases are lost, everything here is lost. Make a new recovery key in Settings.</source>
        <translation>لم يتأكد أحد بعد من وجود ورقة الاسترداد. إن ضاعت عبارات المرور ضاع كل ما هنا. يُنشأ مفتاح استرداد جديد من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>beds</name>
    <message>
        <source>She and {code} should be kept apart.</source>
        <translation>يحسن ألّا تجتمع هي و{code} في غرفة واحدة.</translation>
    </message>
    <message>
        <source>She and {code} may have to be kept apart: the names are alike. Ask their case managers first.</source>
        <translation>قد يلزم ألّا تجتمع هي و{code} في غرفة واحدة، فالأسماء متشابهة. يُرجى سؤال مسؤولي الحالتين أولًا.</translation>
    </message>
    <message>
        <source>She and {code} may have to be kept apart, but only a first name is alike. When in doubt, ask their case managers.</source>
        <translation>قد يلزم ألّا تجتمع هي و{code} في غرفة واحدة، غير أن الاسم الأول وحده متشابه. عند الشك يُسأل مسؤولا الحالتين.</translation>
    </message>
    <message>
        <source>This room is meant for women.</source>
        <translation>هذه الغرفة مخصصة للنساء.</translation>
    </message>
    <message>
        <source>This room is meant for men.</source>
        <translation>هذه الغرفة مخصصة للرجال.</translation>
    </message>
    <message>
        <source>This room is meant for children.</source>
        <translation>هذه الغرفة مخصصة للأطفال.</translation>
    </message>
    <message>
        <source>{code} sleeps in this room, and women and men would share it.</source>
        <translation>تضم هذه الغرفة {code}، فيجتمع فيها نساء ورجال.</translation>
    </message>
    <message>
        <source>She is or may be under 18, and {code} in this room is an adult.</source>
        <translation>عمرها دون 18 عامًا أو قد يكون كذلك، وفي هذه الغرفة شخص بالغ: {code}.</translation>
    </message>
    <message>
        <source>{code} in this room is or may be under 18.</source>
        <translation>في هذه الغرفة من عمره دون 18 عامًا أو قد يكون كذلك: {code}.</translation>
    </message>
    <message>
        <source>A family lives in this room: ask {code} first.</source>
        <translation>تعيش في هذه الغرفة عائلة: يُرجى سؤال {code} أولًا.</translation>
    </message>
    <message>
        <source>This is a cot.</source>
        <translation>هذا سرير طفل صغير.</translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>Bed {bed} is kept for %n minutes</source>
        <translation>
            <numerusform>السرير {bed} محجوز لأقل من دقيقة</numerusform>
            <numerusform>السرير {bed} محجوز دقيقة واحدة</numerusform>
            <numerusform>السرير {bed} محجوز دقيقتين</numerusform>
            <numerusform>السرير {bed} محجوز %n دقائق</numerusform>
            <numerusform>السرير {bed} محجوز %n دقيقة</numerusform>
            <numerusform>السرير {bed} محجوز %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller does not know yet</source>
        <translation>لم يُبلَّغ المتصل بعد</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يطلب</translation>
    </message>
    <message>
        <source>Which office or house</source>
        <translation>أي مكتب أو دار</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>اسم المتصل</translation>
    </message>
    <message>
        <source>Telephone of the caller</source>
        <translation>هاتف المتصل</translation>
    </message>
    <message>
        <source>Their number for it</source>
        <translation>رقم الطلب لديهم</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف وصل الطلب</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>What she is called</source>
        <translation>ما تُنادى به</translation>
    </message>
    <message>
        <source>Only if it is told; a word is enough.</source>
        <translation>إن قيل فقط، وتكفي كلمة.</translation>
    </message>
    <message>
        <source>Does she want to come?</source>
        <translation>هل تريد المجيء؟</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>ما ينطبق</translation>
    </message>
    <message>
        <source>What is not so</source>
        <translation>ما لا ينطبق</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>فتيات</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>فتيان</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Languages she speaks</source>
        <translation>اللغات التي تتكلمها</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>هل يلزم مترجم؟</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation>سبب الطلب</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>What is needed tonight. Her story can wait.</source>
        <translation>ما يلزم الليلة. أما قصتها فيمكن أن تنتظر.</translation>
    </message>
    <message>
        <source>How she comes, and where she is met</source>
        <translation>كيف تأتي، وأين تُستقبل</translation>
    </message>
    <message>
        <source>When she is expected</source>
        <translation>متى تُنتظر هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>دُوِّن.</translation>
    </message>
    <message>
        <source>The answer is written down. Tell the caller.</source>
        <translation>دُوِّن الجواب. يُرجى إبلاغ المتصل.</translation>
    </message>
    <message>
        <source>The bed is kept, by the number of the request.</source>
        <translation>حُجز السرير برقم الطلب.</translation>
    </message>
    <message>
        <source>Her file is open, with what the caller told.</source>
        <translation>فُتح ملفها، وفيه ما قاله المتصل.</translation>
    </message>
    <message>
        <source>Her file is open, with what the caller told. A caseworker goes on with it.</source>
        <translation>فُتح ملفها، وفيه ما قاله المتصل، ويكمله مسؤول الحالة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>متى وصل</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًّا</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>With the police</source>
        <translation>مع الشرطة</translation>
    </message>
    <message>
        <source>Through the hotline</source>
        <translation>عبر الخط الساخن</translation>
    </message>
    <message>
        <source>She came by herself</source>
        <translation>جاءت بنفسها</translation>
    </message>
    <message>
        <source>From an inspection</source>
        <translation>من تفتيش</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>Airport or port</source>
        <translation>مطار أو ميناء</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation>تفتيش العمل</translation>
    </message>
    <message>
        <source>Labour authority</source>
        <translation>هيئة العمل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Prosecution or court</source>
        <translation>النيابة أو المحكمة</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>سفارة أو قنصلية</translation>
    </message>
    <message>
        <source>Association or community</source>
        <translation>جمعية أو جالية</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>الخط الساخن</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>Another shelter</source>
        <translation>دار أخرى</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>A place to stay</source>
        <translation>مكان للإقامة</translation>
    </message>
    <message>
        <source>To be safe</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>More help than they can give</source>
        <translation>مساعدة لا تتوفر لديهم</translation>
    </message>
    <message>
        <source>She moves here</source>
        <translation>الانتقال إلى هنا</translation>
    </message>
    <message>
        <source>Yes, she wants to come</source>
        <translation>نعم، تريد المجيء</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>She cannot say now</source>
        <translation>لا تستطيع القول الآن</translation>
    </message>
    <message>
        <source>A child, whatever she says</source>
        <translation>طفلة، أيًّا كان قولها</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>She is in danger now</source>
        <translation>هي في خطر الآن</translation>
    </message>
    <message>
        <source>She is hurt</source>
        <translation>هي مصابة</translation>
    </message>
    <message>
        <source>She is pregnant</source>
        <translation>هي حامل</translation>
    </message>
    <message>
        <source>A child is with her</source>
        <translation>معها طفل</translation>
    </message>
    <message>
        <source>She needs medicine</source>
        <translation>تحتاج إلى دواء</translation>
    </message>
    <message>
        <source>Somebody fears for her life</source>
        <translation>هناك من يخشى على حياتها</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>ينتظر جوابًا</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>طُلب الانتظار</translation>
    </message>
    <message>
        <source>She may come</source>
        <translation>يمكنها المجيء</translation>
    </message>
    <message>
        <source>We could not take her</source>
        <translation>لم نستطع استقبالها</translation>
    </message>
    <message>
        <source>Sent on to others</source>
        <translation>وُجّهت إلى غيرنا</translation>
    </message>
    <message>
        <source>She is here</source>
        <translation>هي هنا</translation>
    </message>
    <message>
        <source>No bed is free</source>
        <translation>لا يوجد سرير خالٍ</translation>
    </message>
    <message>
        <source>It is not what this house is for</source>
        <translation>ليس مما أُنشئت له الدار</translation>
    </message>
    <message>
        <source>The house would not be safe</source>
        <translation>لن تكون الدار آمنة</translation>
    </message>
    <message>
        <source>She needs a hospital first</source>
        <translation>تحتاج إلى مستشفى أولًا</translation>
    </message>
    <message>
        <source>She does not want to</source>
        <translation>لا تريد ذلك</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Left on {day}</source>
        <translation>غادرت في {day}</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>يُحفظ حتى {day}</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قيد قانوني</translation>
    </message>
    <message>
        <source>Do not confirm that she is here</source>
        <translation>لا يُؤكَّد لأحد أنها هنا</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18 عامًا</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>تحتاج إلى ترجمة شفهية</translation>
    </message>
    <message numerus="yes">
        <source>%n people must not know</source>
        <translation>
            <numerusform>لا أحد يلزم إخفاء الأمر عنه</numerusform>
            <numerusform>شخص واحد يجب ألا يعرف</numerusform>
            <numerusform>شخصان يجب ألا يعرفا</numerusform>
            <numerusform>%n أشخاص يجب ألا يعرفوا</numerusform>
            <numerusform>%n شخصًا يجب ألا يعرفوا</numerusform>
            <numerusform>%n شخص يجب ألا يعرفوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents valid</source>
        <translation>
            <numerusform>لا موافقات سارية</numerusform>
            <numerusform>موافقة سارية واحدة</numerusform>
            <numerusform>موافقتان ساريتان</numerusform>
            <numerusform>%n موافقات سارية</numerusform>
            <numerusform>%n موافقة سارية</numerusform>
            <numerusform>%n موافقة سارية</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>لم تُسجَّل أي موافقة بعد</translation>
    </message>
    <message>
        <source>Safety: high</source>
        <translation>الأمان: خطر مرتفع</translation>
    </message>
    <message>
        <source>Safety: medium</source>
        <translation>الأمان: خطر متوسط</translation>
    </message>
    <message>
        <source>Safety: low</source>
        <translation>الأمان: خطر منخفض</translation>
    </message>
    <message>
        <source>Keep apart: {codes}</source>
        <translation>لا تُجمع مع: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n people to watch for</source>
        <translation>
            <numerusform>لا أحد يلزم الانتباه له</numerusform>
            <numerusform>شخص واحد يلزم الانتباه له</numerusform>
            <numerusform>شخصان يلزم الانتباه لهما</numerusform>
            <numerusform>%n أشخاص يلزم الانتباه لهم</numerusform>
            <numerusform>%n شخصًا يلزم الانتباه لهم</numerusform>
            <numerusform>%n شخص يلزم الانتباه لهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Health looks after her</source>
        <translation>في رعاية الفريق الصحي</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Consent talk: {about}</source>
        <translation>حديث الموافقة: {about}</translation>
    </message>
    <message>
        <source>{language}: draft translation</source>
        <translation>{language}: مسودة ترجمة</translation>
    </message>
    <message>
        <source>Read in {language}</source>
        <translation>لغة القراءة: {language}</translation>
    </message>
    <message>
        <source>Her decision is kept. She can change it at any time by saying so.</source>
        <translation>حُفظ قرارها. ولها أن تغيّره في أي وقت، ويكفي أن تقول ذلك.</translation>
    </message>
    <message>
        <source>Taken back, from this moment. Tell those who had received something.</source>
        <translation>سُحبت الموافقة من هذه اللحظة. يُرجى إبلاغ كل من تلقى معلومات من قبل.</translation>
    </message>
    <message>
        <source>There is no text in this language yet. Choose another and interpret.</source>
        <translation>لا يوجد نص بهذه اللغة بعد. يمكن اختيار لغة أخرى مع ترجمة شفهية.</translation>
    </message>
    <message>
        <source>There is no text in {hers} yet. Here it is in {other}: read it with her through an interpreter, and write under “Interpreter” who interprets.</source>
        <translation>لا يوجد نص بهذه اللغة بعد: {hers}. النص هنا بهذه اللغة: {other}. يُقرأ معها بمساعدة من يترجم، ويُكتب اسم من يترجم تحت «الترجمة الشفهية».</translation>
    </message>
    <message>
        <source>Discard this unfinished talk? Decisions that are kept stay as they are.</source>
        <translation>إلغاء هذا الحديث غير المكتمل؟ القرارات المحفوظة تبقى كما هي.</translation>
    </message>
    <message>
        <source>I asked: somebody else</source>
        <translation>سُئلت هي، وهو شخص آخر</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>إلغاء المسودة</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>أُلغيت المسودة.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>بلا ترجمة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>What is good and what is risky about it</source>
        <translation>الفوائد والمخاطر</translation>
    </message>
    <message>
        <source>Other ways, such as telling it herself</source>
        <translation>طرق أخرى، كأن تقول ذلك بنفسها</translation>
    </message>
    <message>
        <source>Is this a good moment to decide?</source>
        <translation>هل هذا وقت مناسب لتقرر؟</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمة الشفهية</translation>
    </message>
    <message>
        <source>Interpreter&apos;s name</source>
        <translation>اسم من يترجم</translation>
    </message>
    <message>
        <source>Language interpreted</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Interpreter&apos;s promise of confidentiality</source>
        <translation>تعهّد من يترجم بالسرية</translation>
    </message>
    <message>
        <source>How did she say it back?</source>
        <translation>كيف أعادت المعنى؟</translation>
    </message>
    <message>
        <source>What was talked over with her</source>
        <translation>ما جرى الحديث عنه معها</translation>
    </message>
    <message>
        <source>Her words, if she wishes them kept</source>
        <translation>كلماتها، إن رغبت في حفظها</translation>
    </message>
    <message>
        <source>Short is good. Leave it empty when nothing needs to be kept.</source>
        <translation>القليل يكفي. ويُترك فارغًا إن لم يكن هناك ما يُحفظ.</translation>
    </message>
    <message>
        <source>What does she decide?</source>
        <translation>ماذا تقرر؟</translation>
    </message>
    <message>
        <source>What may be shared, one by one</source>
        <translation>ما الذي يمكن إعطاؤه، بندًا بندًا</translation>
    </message>
    <message>
        <source>In which form it may be shared</source>
        <translation>كيف يجوز إعطاء المعلومات</translation>
    </message>
    <message>
        <source>What for, in her words</source>
        <translation>لأي غرض، بكلماتها</translation>
    </message>
    <message>
        <source>Whom we may call, name</source>
        <translation>من نتصل به: الاسم</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>What she keeps to herself</source>
        <translation>ما تحتفظ به لنفسها</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>تسري حتى</translation>
    </message>
    <message>
        <source>At most 180 days. She can end it earlier by saying so.</source>
        <translation>180 يومًا على الأكثر. ولها أن تنهيها قبل ذلك بكلمة منها.</translation>
    </message>
    <message>
        <source>In the first days</source>
        <translation>في الأيام الأولى</translation>
    </message>
    <message>
        <source>When it is needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Only if she wishes it</source>
        <translation>بطلب منها فقط</translation>
    </message>
    <message>
        <source>Never by default. Ask first whether she fears the offices of her country, or wants protection elsewhere: then nobody contacts the embassy.</source>
        <translation>لا يُفعل هذا من تلقاء أنفسنا أبدًا. تُسأل أولًا: هل تخاف من سلطات بلدها، أو تريد الحماية في بلد آخر؟ فعندها لا يتصل أحد بالسفارة.</translation>
    </message>
    <message>
        <source>Her choice alone. Offer a lawyer first, say what may happen with her residence and her work, and give her time. Help does not depend on a report.</source>
        <translation>القرار لها وحدها. يُعرض عليها محامٍ أولًا، ويُقال لها ما قد يحدث لإقامتها وعملها، وتُعطى وقتًا. ولا تتوقف المساعدة على تقديم بلاغ.</translation>
    </message>
    <message>
        <source>A talk of its own, not on the day of another one, and only when somebody has asked. Without her yes the answer to them is no.</source>
        <translation>حديث قائم بذاته، لا في يوم حديث آخر، وفقط إذا طلب أحد ذلك. ومن غير موافقتها يكون الجواب لهم: لا.</translation>
    </message>
    <message>
        <source>Each examination and each test is named and agreed to on its own, above all for HIV and pregnancy. Say before the test what must be reported by law.</source>
        <translation>يُسمّى كل فحص وكل تحليل وتُؤخذ الموافقة عليه وحده، ولا سيما فيروس نقص المناعة والحمل. ويُقال لها قبل التحليل ما يجب التبليغ عنه بحكم القانون.</translation>
    </message>
    <message>
        <source>Look first at who must not know. Those at home may be under pressure to tell others.</source>
        <translation>يُنظر أولًا في من لا يجوز أن يعرف. وقد يُضغط على أهل البيت ليخبروا غيرهم.</translation>
    </message>
    <message>
        <source>Never with anybody&apos;s own telephone, and no face unless she wishes it.</source>
        <translation>لا يُصوَّر بهاتف أحد الشخصي أبدًا، ولا يظهر وجهها إلا إذا أرادت.</translation>
    </message>
    <message>
        <source>At most a year. She can end it earlier by saying so.</source>
        <translation>سنة على الأكثر. ولها أن تنهيها قبل ذلك بكلمة منها.</translation>
    </message>
    <message>
        <source>The whole file: every answer and note as it was written, not in short. What is sealed in it (health, law, what happened) goes too only where that is chosen as well. What she leaves out: choose “Agreed in part” and write it down.</source>
        <translation>الملف كله: كل إجابة وملاحظة كما كُتبت، لا مختصرة. وما هو مختوم فيه (الصحة والقانون وما حدث) لا يخرج معه إلا إذا اختير هو أيضًا. وما تستثنيه: يُختار «وافقت على بعضه» ويُكتب.</translation>
    </message>
    <message>
        <source>As a protected file: only where she agreed to the whole file above too.</source>
        <translation>في ملف محمي: فقط إذا وافقت أعلاه على الملف كله أيضًا.</translation>
    </message>
    <message>
        <source>Which embassy, and what for</source>
        <translation>أي سفارة، ولأي غرض</translation>
    </message>
    <message>
        <source>Which office, and what for</source>
        <translation>أي جهة، ولأي غرض</translation>
    </message>
    <message>
        <source>What they may be told, in her words</source>
        <translation>ما يجوز أن يقال لهم، بكلماتها</translation>
    </message>
    <message>
        <source>What is taken, what for, and what must not be seen</source>
        <translation>ما الذي يُصوَّر أو يُسجَّل، ولأي غرض، وما الذي يجب ألا يظهر</translation>
    </message>
    <message>
        <source>Which examination and which tests, one by one</source>
        <translation>أي فحص وأي تحاليل، واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Which study or medium, and what it is about</source>
        <translation>أي دراسة أو وسيلة إعلام، وعمّ تدور</translation>
    </message>
    <message>
        <source>Under 6 years</source>
        <translation>أقل من 6 سنوات</translation>
    </message>
    <message>
        <source>6 to 8 years</source>
        <translation>من 6 إلى 8 سنوات</translation>
    </message>
    <message>
        <source>9 to 11 years</source>
        <translation>من 9 سنوات إلى 11 سنة</translation>
    </message>
    <message>
        <source>12 to 14 years</source>
        <translation>من 12 إلى 14 سنة</translation>
    </message>
    <message>
        <source>15 to 17 years</source>
        <translation>من 15 إلى 17 سنة</translation>
    </message>
    <message>
        <source>No such worry</source>
        <translation>لا توجد مثل هذه الخشية</translation>
    </message>
    <message>
        <source>Yes: then this guardian does not decide</source>
        <translation>نعم: وعندها لا يقرر هذا الوصي</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من يقرر؟</translation>
    </message>
    <message>
        <source>If it is a child: how old?</source>
        <translation>إن كان طفلًا: كم عمره؟</translation>
    </message>
    <message>
        <source>By the file, or as the child seems to you; where in doubt, the younger age.</source>
        <translation>بحسب الملف، أو بحسب ما يبدو على الطفل؛ وعند الشك يُختار العمر الأصغر.</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>اسم الوصي القانوني</translation>
    </message>
    <message>
        <source>Who the guardian is to her</source>
        <translation>صلة الوصي القانوني بها</translation>
    </message>
    <message>
        <source>Number of the guardian&apos;s identity paper</source>
        <translation>رقم وثيقة هوية الوصي القانوني</translation>
    </message>
    <message>
        <source>Is there a worry that the guardian harmed her?</source>
        <translation>هل يُخشى أن يكون الوصي القانوني قد آذاها؟</translation>
    </message>
    <message>
        <source>Why the guardian says no, if told</source>
        <translation>لماذا يرفض الوصي القانوني، إن ذكر السبب</translation>
    </message>
    <message>
        <source>What does she herself say?</source>
        <translation>ماذا تقول هي نفسها؟</translation>
    </message>
    <message>
        <source>In the child&apos;s own words</source>
        <translation>بكلمات الطفل نفسه</translation>
    </message>
    <message>
        <source>Who decided, and why it is best for her</source>
        <translation>من قرر، ولماذا هذا هو الأفضل لها</translation>
    </message>
    <message>
        <source>How is it marked?</source>
        <translation>كيف يُثبت القرار؟</translation>
    </message>
    <message>
        <source>First witness, name</source>
        <translation>الشاهد الأول: الاسم</translation>
    </message>
    <message>
        <source>First witness, who it is</source>
        <translation>الشاهد الأول: صفته</translation>
    </message>
    <message>
        <source>Second witness, name</source>
        <translation>الشاهد الثاني: الاسم</translation>
    </message>
    <message>
        <source>Second witness, who it is</source>
        <translation>الشاهد الثاني: صفته</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>Tick each line when it has been read aloud. Text version {version}. Space ticks and goes on.</source>
        <translation>توضع علامة على كل سطر بعد قراءته بصوت مسموع. إصدار النص {version}. المفتاح Space يضع العلامة وينتقل إلى السطر التالي.</translation>
    </message>
    <message>
        <source>A child under six is not asked: the words would be too hard. Say in simple words what happens, and watch how the child feels. If the child is afraid or unwell with it, wait.</source>
        <translation>لا يُسأل الطفل قبل السادسة، فالكلمات أصعب من أن يفهمها. يُقال له بكلمات بسيطة ما سيحدث، ويُنتبه إلى ما يشعر به. وإن خاف أو لم يرتح، فالأفضل الانتظار.</translation>
    </message>
    <message>
        <source>Read this to the child, then ask what the child says.</source>
        <translation>يُقرأ هذا على الطفل، ثم يُسأل عن رأيه.</translation>
    </message>
    <message>
        <source>These words are not written in this language yet. Let the interpreter say ours.</source>
        <translation>هذه الكلمات غير مكتوبة بهذه اللغة بعد. يمكن أن ينقل المترجم كلماتنا.</translation>
    </message>
    <message>
        <source>This wording is a draft translation and says so on paper.</source>
        <translation>هذا النص مسودة ترجمة، ويُذكر ذلك على الورق.</translation>
    </message>
    <message>
        <source>Turn the screen to the child</source>
        <translation>توجيه الشاشة إلى الطفل</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>القراءة معًا</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>بكلماتها هي</translation>
    </message>
    <message>
        <source>She decides</source>
        <translation>هي تقرر</translation>
    </message>
    <message>
        <source>Sign or mark</source>
        <translation>التوقيع أو البصمة</translation>
    </message>
    <message>
        <source>Talk again tomorrow</source>
        <translation>حديث آخر غدًا</translation>
    </message>
    <message>
        <source>Talk again in three days</source>
        <translation>حديث آخر بعد ثلاثة أيام</translation>
    </message>
    <message>
        <source>Talk again in a week</source>
        <translation>حديث آخر بعد أسبوع</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لم يُحدَّد يوم بعد</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>Keep her decision</source>
        <translation>حفظ قرارها</translation>
    </message>
    <message>
        <source>Her mark goes on the paper. Print the form, let her sign or press her thumb, and keep it with the file. Oral consent needs one witness, a thumbprint two.</source>
        <translation>توقيعها أو بصمتها على الورق: تُطبع الاستمارة فتوقّعها أو تبصم عليها، وتُحفظ مع الملف. الموافقة بالكلام تحتاج إلى شاهد، والبصمة إلى شاهدين.</translation>
    </message>
    <message>
        <source>Ask: Could you tell me in your own words what this means for you? Listen. If something is unclear, go back and read again. It is not a test for her but for our explaining.</source>
        <translation>السؤال: «هل يمكن أن تقولي لي بكلماتكِ ماذا يعني هذا لكِ؟» ثم الإصغاء. وإن بقي شيء غير واضح فالعودة إلى القراءة من جديد. ليس هذا امتحانًا لها، بل لشرحنا نحن.</translation>
    </message>
    <message>
        <source>An office that is not in the list</source>
        <translation>جهة ليست في القائمة</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day} Muharram {year} AH</source>
        <translation>{day} محرم {year} هـ</translation>
    </message>
    <message>
        <source>{day} Safar {year} AH</source>
        <translation>{day} صفر {year} هـ</translation>
    </message>
    <message>
        <source>{day} Rabi I {year} AH</source>
        <translation>{day} ربيع الأول {year} هـ</translation>
    </message>
    <message>
        <source>{day} Rabi II {year} AH</source>
        <translation>{day} ربيع الآخر {year} هـ</translation>
    </message>
    <message>
        <source>{day} Jumada I {year} AH</source>
        <translation>{day} جمادى الأولى {year} هـ</translation>
    </message>
    <message>
        <source>{day} Jumada II {year} AH</source>
        <translation>{day} جمادى الآخرة {year} هـ</translation>
    </message>
    <message>
        <source>{day} Rajab {year} AH</source>
        <translation>{day} رجب {year} هـ</translation>
    </message>
    <message>
        <source>{day} Shaban {year} AH</source>
        <translation>{day} شعبان {year} هـ</translation>
    </message>
    <message>
        <source>{day} Ramadan {year} AH</source>
        <translation>{day} رمضان {year} هـ</translation>
    </message>
    <message>
        <source>{day} Shawwal {year} AH</source>
        <translation>{day} شوال {year} هـ</translation>
    </message>
    <message>
        <source>{day} Dhu al-Qadah {year} AH</source>
        <translation>{day} ذو القعدة {year} هـ</translation>
    </message>
    <message>
        <source>{day} Dhu al-Hijjah {year} AH</source>
        <translation>{day} ذو الحجة {year} هـ</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>{date} تقريبًا</translation>
    </message>
    <message>
        <source>about {date} (said to be {age} years old)</source>
        <translation>{date} تقريبًا (العمر المذكور: {age})</translation>
    </message>
    <message>
        <source>{date} ({hijri})</source>
        <translation>{date} ({hijri})</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Windows (Qt)</source>
        <translation>النوافذ (Qt)</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>none is set up; documents can still be saved encrypted</source>
        <translation>لا توجد طابعة معدّة، ويمكن مع ذلك حفظ الوثائق مُشفّرة</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
    </message>
    <message>
        <source>Locking together with the computer</source>
        <translation>القفل مع الحاسوب</translation>
    </message>
    <message>
        <source>on sleep, screen lock and change of user</source>
        <translation>يُقفل عند السكون وقفل الشاشة وتبديل المستخدم</translation>
    </message>
    <message>
        <source>this computer does not tell; the desk locks after some minutes and with Ctrl+L</source>
        <translation>هذا الحاسوب لا يُعلِم بذلك؛ يُقفل المكتب بعد دقائق من دون استعمال، وبالمفتاحين Ctrl+L</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>Encryption of the records file</source>
        <translation>تشفير ملف السجلات</translation>
    </message>
    <message>
        <source>Cryptography</source>
        <translation>أدوات التشفير</translation>
    </message>
    <message>
        <source>Key store of this computer</source>
        <translation>مخزن المفاتيح في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fonts for paper</source>
        <translation>خطوط الورق</translation>
    </message>
    <message>
        <source>Codes of signed papers</source>
        <translation>رموز الأوراق الموقّعة</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>المساحة المتاحة على القرص</translation>
    </message>
    <message>
        <source>Records folder</source>
        <translation>مجلد السجلات</translation>
    </message>
    <message>
        <source>Who may look into the folder</source>
        <translation>من يستطيع النظر في المجلد</translation>
    </message>
    <message>
        <source>Memory is never written to disk after a crash</source>
        <translation>لا تُكتب الذاكرة على القرص بعد العطل</translation>
    </message>
    <message>
        <source>on, {version}; a test file held no readable word</source>
        <translation>يعمل، {version}؛ لم تظهر كلمة مقروءة في ملف الاختبار</translation>
    </message>
    <message>
        <source>A test file could be read without a key. Do not enter any records.</source>
        <translation>أمكنت قراءة ملف اختبار بلا مفتاح. يُرجى عدم إدخال أي سجلات.</translation>
    </message>
    <message>
        <source>could not be tried: {cause}</source>
        <translation>تعذر الاختبار: {cause}</translation>
    </message>
    <message>
        <source>{count} known answers are right</source>
        <translation>كل الإجابات المعروفة صحيحة، وعددها {count}</translation>
    </message>
    <message>
        <source>wrong: {names}. Do not enter any records.</source>
        <translation>خطأ في: {names}. يُرجى عدم إدخال أي سجلات.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>none; names are typed instead of tapped, nothing is lost</source>
        <translation>لا يوجد؛ تُكتب الرموز بدل اختيار الأسماء، ولا يضيع شيء</translation>
    </message>
    <message>
        <source>Arabic, Latin and the residents&apos; scripts</source>
        <translation>العربية واللاتينية وحروف لغات المقيمات</translation>
    </message>
    <message>
        <source>missing letters: {letters}</source>
        <translation>حروف ناقصة: {letters}</translation>
    </message>
    <message>
        <source>a paper made now was read back</source>
        <translation>قُرئت ورقة صُنعت الآن</translation>
    </message>
    <message>
        <source>a paper made now could not be read back; signed ones are found by hand</source>
        <translation>لم تُقرأ ورقة صُنعت الآن؛ ويُبحث عن الأوراق الموقّعة باليد</translation>
    </message>
    <message>
        <source>{size} MB free</source>
        <translation>المتاح {size} ميغابايت</translation>
    </message>
    <message>
        <source>only this user</source>
        <translation>هذا المستخدم فقط</translation>
    </message>
    <message>
        <source>other users of this computer may look in: {folder}</source>
        <translation>يمكن لمستخدمين آخرين لهذا الحاسوب النظر في: {folder}</translation>
    </message>
    <message>
        <source>could not be told on this system</source>
        <translation>تعذرت معرفة ذلك على هذا النظام</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no; a crash could leave names on the disk</source>
        <translation>لا؛ قد يترك العطل أسماء على القرص</translation>
    </message>
    <message>
        <source>{folder}, not made yet</source>
        <translation>{folder}، لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>{folder}</source>
        <translation>{folder}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Consent talk</source>
        <translation>حديث الموافقة</translation>
    </message>
    <message>
        <source>Without her agreement</source>
        <translation>دون موافقتها</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Arrival card</source>
        <translation>بطاقة الوصول</translation>
    </message>
    <message>
        <source>Draft waits: {form}</source>
        <translation>مسودة تنتظر: {form}</translation>
    </message>
    <message numerus="yes">
        <source>A consent ends in %n days</source>
        <translation>
            <numerusform>تنتهي موافقة اليوم</numerusform>
            <numerusform>تنتهي موافقة بعد يوم واحد</numerusform>
            <numerusform>تنتهي موافقة بعد يومين</numerusform>
            <numerusform>تنتهي موافقة بعد %n أيام</numerusform>
            <numerusform>تنتهي موافقة بعد %n يومًا</numerusform>
            <numerusform>تنتهي موافقة بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent ends today</source>
        <translation>تنتهي موافقة اليوم</translation>
    </message>
    <message>
        <source>Intake not begun</source>
        <translation>لم يبدأ الاستقبال</translation>
    </message>
    <message>
        <source>Needs not assessed yet</source>
        <translation>لم تُقيَّم الاحتياجات بعد</translation>
    </message>
    <message>
        <source>Safety not talked about yet</source>
        <translation>لم يُتحدث عن الأمان بعد</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>لا شيء مطلوب الآن</translation>
    </message>
    <message>
        <source>No longer in the house</source>
        <translation>غادرت الدار</translation>
    </message>
    <message>
        <source>Outside your work</source>
        <translation>خارج نطاق العمل</translation>
    </message>
    <message>
        <source>Needs, first talk</source>
        <translation>الاحتياجات، أول حديث</translation>
    </message>
    <message>
        <source>Needs, 30 days on</source>
        <translation>الاحتياجات، بعد 30 يومًا</translation>
    </message>
    <message>
        <source>Needs, six months after leaving</source>
        <translation>الاحتياجات، بعد ستة أشهر من الخروج</translation>
    </message>
    <message>
        <source>Needs, a year after leaving</source>
        <translation>الاحتياجات، بعد سنة من الخروج</translation>
    </message>
    <message>
        <source>Plan: look at it with her</source>
        <translation>الخطة: النظر فيها معها</translation>
    </message>
    <message numerus="yes">
        <source>Plan: %n steps are past their day</source>
        <translation>
            <numerusform>الخطة: لا خطوة فات موعدها</numerusform>
            <numerusform>الخطة: خطوة واحدة فات موعدها</numerusform>
            <numerusform>الخطة: خطوتان فات موعدهما</numerusform>
            <numerusform>الخطة: %n خطوات فات موعدها</numerusform>
            <numerusform>الخطة: %n خطوة فات موعدها</numerusform>
            <numerusform>الخطة: %n خطوة فات موعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to approve</source>
        <translation>خطة للاعتماد</translation>
    </message>
    <message>
        <source>Plan sent back with a word</source>
        <translation>خطة أُعيدت مع ملاحظة</translation>
    </message>
    <message>
        <source>Safety, high: look at it again</source>
        <translation>الأمان، خطر مرتفع: النظر فيه من جديد</translation>
    </message>
    <message>
        <source>Safety: look at it again</source>
        <translation>الأمان: النظر فيه من جديد</translation>
    </message>
    <message>
        <source>Follow-up after leaving</source>
        <translation>متابعة بعد الخروج</translation>
    </message>
    <message>
        <source>Incident {number}: look at it</source>
        <translation>الواقعة {number}: يُنظر فيها</translation>
    </message>
    <message>
        <source>Incident {number}, for management alone</source>
        <translation>الواقعة {number}، للإدارة وحدها</translation>
    </message>
    <message numerus="yes">
        <source>First day: %n things to do tonight</source>
        <translation>
            <numerusform>اليوم الأول: لا شيء متبقٍّ الليلة</numerusform>
            <numerusform>اليوم الأول: أمر واحد متبقٍّ الليلة</numerusform>
            <numerusform>اليوم الأول: أمران متبقيان الليلة</numerusform>
            <numerusform>اليوم الأول: %n أمور متبقية الليلة</numerusform>
            <numerusform>اليوم الأول: %n أمرًا متبقيًا الليلة</numerusform>
            <numerusform>اليوم الأول: %n أمر متبقٍّ الليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by {name}: {form}</source>
        <translation>تسليم من {name}: {form}</translation>
    </message>
    <message>
        <source>Wages owed and papers held: a screening is due</source>
        <translation>أجور مستحقة وأوراق محتجزة: يلزم فرز أولي</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>مهمة: {what}</translation>
    </message>
    <message>
        <source>To do: see the sealed note</source>
        <translation>مهمة: في الملاحظة المختومة</translation>
    </message>
    <message>
        <source>Talk again about: {what}</source>
        <translation>حديث آخر عن: {what}</translation>
    </message>
    <message>
        <source>Somebody asks for a bed ({number}): answer within the hour</source>
        <translation>طلب سرير ({number}): يُجاب عنه خلال ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshers of the staff are due</source>
        <translation>
            <numerusform>لا تجديد تدريب مستحق</numerusform>
            <numerusform>تجديد تدريب واحد مستحق لأحد العاملين</numerusform>
            <numerusform>تجديدان لتدريب العاملين مستحقان</numerusform>
            <numerusform>%n تجديدات لتدريب العاملين مستحقة</numerusform>
            <numerusform>%n تجديدًا لتدريب العاملين مستحقة</numerusform>
            <numerusform>%n تجديد لتدريب العاملين مستحق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This passphrase does not open the desk. Nothing has changed. Check the keyboard language and try again.</source>
        <translation>عبارة المرور هذه لا تفتح المكتب. لم يتغير شيء. يُرجى التحقق من لغة لوحة المفاتيح والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody here signs in with this code. Check the three digits, or ask a manager.</source>
        <translation>لا أحد هنا يدخل بهذا الرمز. يُرجى التحقق من الأرقام الثلاثة أو سؤال الإدارة.</translation>
    </message>
    <message>
        <source>Several wrong passphrases were typed. The desk opens again in {seconds} seconds. Nothing has been lost.</source>
        <translation>كُتبت عبارة مرور خاطئة عدة مرات. يُفتح المكتب من جديد بعد انتهاء العد (بالثواني): {seconds}. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases for this code. Ask a manager to help you at this desk, or use the recovery key.</source>
        <translation>كثرت عبارات المرور الخاطئة لهذا الرمز. يُرجى طلب المساعدة من الإدارة على هذا المكتب، أو استعمال مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this desk. Compare it with the sheet, or use the newest sheet.</source>
        <translation>مفتاح الاسترداد هذا ليس لهذا المكتب. يُرجى مقارنته بالورقة، أو استعمال أحدث ورقة.</translation>
    </message>
    <message>
        <source>The recovery key was mistyped. Look again at group {group} on the sheet.</source>
        <translation>في مفتاح الاسترداد خطأ في الكتابة. يُرجى مراجعة المجموعة {group} على الورقة.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use at least 15 characters, best six of the offered words.</source>
        <translation>عبارة المرور هذه سهلة التخمين. المطلوب 15 حرفًا على الأقل، والأفضل ست من الكلمات المقترحة.</translation>
    </message>
    <message>
        <source>The computer has too little free memory to open the desk. Close other programs and try again. Nothing has changed.</source>
        <translation>الذاكرة المتاحة في الحاسوب لا تكفي لفتح المكتب. يُرجى إغلاق البرامج الأخرى والمحاولة مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The key file of this desk is damaged. The records themselves may be whole. Do not delete anything; put back the key file from a backup.</source>
        <translation>ملف مفاتيح هذا المكتب تالف، وقد تكون السجلات نفسها سليمة. يُرجى عدم حذف أي شيء، وإعادة ملف المفاتيح من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records file is damaged: the passphrase is right, the file is not. Do not delete anything; bring the newest backup.</source>
        <translation>ملف السجلات تالف: عبارة المرور صحيحة، والخلل في الملف. يُرجى عدم حذف أي شيء، وإحضار أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records file is missing from its folder. The key file is there. Put the folder back as it was, or bring the newest backup.</source>
        <translation>ملف السجلات ليس في مجلده، وملف المفاتيح موجود. يُرجى إعادة المجلد كما كان، أو إحضار أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This file was not made by this desk. Nothing was changed in it. Choose the right folder.</source>
        <translation>هذا الملف لم ينشئه هذا المكتب. لم يتغير فيه شيء. يُرجى اختيار المجلد الصحيح.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. It was not changed. Install the newer version to open it.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من البرنامج. لم يتغير فيه شيء. يمكن فتحه بعد تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The desk is already open on this computer. Use the window that is open, or close it first.</source>
        <translation>المكتب مفتوح على هذا الحاسوب من قبل. يُرجى استعمال النافذة المفتوحة، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Your words are still on the screen and all earlier records are safe. Free some space, then save again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ هذا. ما كُتب ما زال على الشاشة، وكل السجلات السابقة آمنة. يُرجى إخلاء بعض المساحة ثم الحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Less than 100 MB is free on this disk, too little to work safely. The records are safe. Free some space, then start again.</source>
        <translation>المساحة المتاحة على هذا القرص أقل من 100 ميغابايت، ولا تكفي للعمل بأمان. السجلات آمنة. يُرجى إخلاء بعض المساحة ثم التشغيل من جديد.</translation>
    </message>
    <message>
        <source>The records folder cannot be written to. Nothing was changed. Check who owns the folder {folder} and its rights.</source>
        <translation>لا يمكن الكتابة في مجلد السجلات. لم يتغير شيء. يُرجى التحقق من مالك المجلد {folder} ومن صلاحياته.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network or copied to the internet by another program. Records must stay on this computer. Choose another folder.</source>
        <translation>المجلد {folder} على شبكة، أو ينسخه برنامج آخر إلى الإنترنت. يجب أن تبقى السجلات على هذا الحاسوب. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask a manager if needed.</source>
        <translation>هذا العمل ليس ضمن صلاحيات الدور الحالي. لم يتغير شيء. يمكن سؤال الإدارة عند الحاجة.</translation>
    </message>
    <message>
        <source>This part is sealed and you are not among those who may open it.</source>
        <translation>هذا الجزء مختوم، ولا يفتحه إلا من أُذن له.</translation>
    </message>
    <message>
        <source>This entry is no longer here. Go back to the list and look again.</source>
        <translation>ما طُلب لم يعد هنا. يُرجى العودة إلى القائمة والنظر من جديد.</translation>
    </message>
    <message>
        <source>Some answers need another look before signing. They are marked in the form, and everything typed is kept as a draft.</source>
        <translation>بعض الإجابات تحتاج إلى نظرة أخرى قبل التوقيع. عليها علامة في الاستمارة، وكل ما كُتب محفوظ مسودة.</translation>
    </message>
    <message>
        <source>This entry is signed and does not change any more. Write a correction or an addendum instead.</source>
        <translation>ما كُتب هنا موقّع ولم يعد يتغير. يمكن كتابة تصحيح أو إلحاق.</translation>
    </message>
    <message>
        <source>Somebody changed this entry meanwhile. Your words are still here. Open the newest version and compare.</source>
        <translation>تغيّر هذا من شخص آخر أثناء العمل. ما كُتب ما زال هنا. يُرجى فتح أحدث إصدار والمقارنة.</translation>
    </message>
    <message>
        <source>The print system of this computer does not run or does not answer, so nothing was printed. The document is safe here. Restart the computer, or ask whoever looks after it.</source>
        <translation>نظام الطباعة في هذا الحاسوب متوقف أو لا يجيب، فلم يُطبع شيء. المستند محفوظ هنا. يُعاد تشغيل الحاسوب، أو يُسأل من يعتني به.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there any more. Nothing came out of another one. Choose a printer, then print again.</source>
        <translation>الطابعة {printer} لم تعد موجودة. ولم يخرج شيء من طابعة أخرى. يُرجى اختيار طابعة ثم الطباعة من جديد.</translation>
    </message>
    <message>
        <source>The printer {printer} is paused in the print system of this computer. A paper sent now would come out later, when perhaps nobody stands beside it, so nothing was sent. Let the printer go on there, or choose another one.</source>
        <translation>الطابعة {printer} موقوفة مؤقتًا في نظام الطباعة في هذا الحاسوب. الورقة التي تُرسل الآن تخرج لاحقًا، وربما لا يقف أحد عند الطابعة، فلم يُرسل شيء. تُستأنف الطابعة هناك، أو تُختار طابعة أخرى.</translation>
    </message>
    <message>
        <source>The printer {printer} takes no papers: it is closed in the print system of this computer. Nothing was sent. Choose another printer, or ask whoever looks after the computer.</source>
        <translation>الطابعة {printer} لا تقبل أوراقًا: فهي مغلقة في نظام الطباعة في هذا الحاسوب. لم يُرسل شيء. تُختار طابعة أخرى، أو يُسأل من يعتني بالحاسوب.</translation>
    </message>
    <message>
        <source>The disk of this computer is too full to print. Nothing was printed, and the document is safe here. Make room on the disk, then print again.</source>
        <translation>قرص هذا الحاسوب ممتلئ فلا يمكن الطبع. لم يُطبع شيء، والمستند محفوظ هنا. يُفرغ مكان على القرص، ثم تُعاد الطباعة.</translation>
    </message>
    <message>
        <source>The print system of this computer did not take the paper (answer {answer}). Nothing was printed, and the document is safe here. Choose another printer, or tell the answer to whoever looks after the computer.</source>
        <translation>لم يقبل نظام الطباعة في هذا الحاسوب الورقة (الجواب {answer}). لم يُطبع شيء، والمستند محفوظ هنا. تُختار طابعة أخرى، أو يُبلَّغ الجواب لمن يعتني بالحاسوب.</translation>
    </message>
    <message>
        <source>These records were written by an older version of the program. They were not changed. A copy is brought up to date first, and the old file stays until the new one is good.</source>
        <translation>كُتبت هذه السجلات بإصدار أقدم من البرنامج، ولم يتغير فيها شيء. تُحدَّث نسخة منها أولًا، ويبقى الملف القديم إلى أن تثبت سلامة الجديد.</translation>
    </message>
    <message>
        <source>She has not agreed to share this with {agency}, or the consent has run out. Nothing was printed. Talk with her about it first.</source>
        <translation>لم توافق على إعطاء هذه المعلومات إلى {agency}، أو انتهت مدة موافقتها. لم يُطبع شيء. يُرجى الحديث معها أولًا.</translation>
    </message>
    <message>
        <source>The consent does not cover: {items}. Nothing was printed. Take these items out, or talk with her again.</source>
        <translation>لا تشمل الموافقة: {items}. لم يُطبع شيء. يُرجى حذف هذه البنود، أو الحديث معها مرة أخرى.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The document is safe here. Connect a printer, or save an encrypted copy.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. الوثيقة آمنة هنا. يُرجى توصيل طابعة، أو حفظ نسخة مُشفّرة.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. The document is safe here. Look at the printer, then print again.</source>
        <translation>لم تستقبل الطابعة الصفحات. الوثيقة آمنة هنا. يُرجى تفقّد الطابعة ثم الطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>The copy could not be written to {place}. Nothing was left there half-written. Choose another place.</source>
        <translation>تعذر حفظ النسخة في {place}. لم يبقَ هناك ملف ناقص. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The letters {characters} cannot be printed with the fonts of this program. Nothing was printed. Write them in another script.</source>
        <translation>لا يمكن طباعة الحروف {characters} بخطوط هذا البرنامج. لم يُطبع شيء. يُرجى كتابتها بحروف أخرى.</translation>
    </message>
    <message>
        <source>This text is longer than {limit} characters. It is still on the screen. Shorten it, or put the rest into a note.</source>
        <translation>النص أطول من المسموح (عدد الحروف الأقصى: {limit}). ما زال على الشاشة. يمكن اختصاره، أو نقل بقيته إلى ملاحظة.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start the program from a desktop session.</source>
        <translation>لا توجد شاشة لفتح نافذة. يُرجى تشغيل البرنامج من جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>“{typed}” could not be read as a date. Write day/month/year, only a year, or “about 30 years old”.</source>
        <translation>تعذرت قراءة «{typed}» كتاريخ. يُكتب اليوم/الشهر/السنة، أو السنة وحدها، أو «نحو 30 سنة».</translation>
    </message>
    <message>
        <source>There is no day {day} in month {month} of {year}. Look at it again; the day comes first.</source>
        <translation>لا يوجد يوم {day} في الشهر {month} من سنة {year}. يُرجى النظر فيه مرة أخرى، فاليوم يُكتب أولًا.</translation>
    </message>
    <message>
        <source>There is no month {month}. Write day/month/year; the day always comes first.</source>
        <translation>لا يوجد شهر رقمه {month}. يُكتب اليوم/الشهر/السنة، واليوم أولًا دائمًا.</translation>
    </message>
    <message>
        <source>The year {year} is too far away. Write all four digits of the year; Hijri years may stand between 1300 and 1499.</source>
        <translation>السنة {year} بعيدة جدًا. تُكتب السنة بأرقامها الأربعة، والسنوات الهجرية بين 1300 و1499.</translation>
    </message>
    <message>
        <source>An age of {age} years cannot be right. Look at it again.</source>
        <translation>العمر {age} لا يمكن أن يكون صحيحًا. يُرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>Referral {number} was taken back. Nothing was printed or saved. Write a new referral if she wants one again.</source>
        <translation>سُحبت الإحالة {number}. لم يُطبع شيء ولم يُحفظ. إن رغبت فيها من جديد فلتُكتب إحالة جديدة.</translation>
    </message>
    <message>
        <source>A thumbprint needs the names of two witnesses. Everything typed is still here. Add them, then record the decision.</source>
        <translation>بصمة الإبهام تحتاج إلى اسمي شاهدين. كل ما كُتب ما زال هنا. يُرجى إضافتهما ثم تسجيل القرار.</translation>
    </message>
    <message>
        <source>A decision by voice needs the name of a witness. Everything typed is still here. Add it, then record the decision.</source>
        <translation>القرار بالكلام يحتاج إلى اسم شاهد. كل ما كُتب ما زال هنا. يُرجى إضافته ثم تسجيل القرار.</translation>
    </message>
    <message>
        <source>A decision given by a guardian needs the guardian&apos;s name. Everything typed is still here. Add it, then record the decision.</source>
        <translation>قرار الوصي القانوني يحتاج إلى ذكر اسمه. كل ما كُتب ما زال هنا. يُرجى إضافته ثم تسجيل القرار.</translation>
    </message>
    <message>
        <source>Sharing always names one agency. Everything typed is still here. Choose the agency, then record the decision.</source>
        <translation>إعطاء المعلومات يكون لجهة واحدة مسماة دائمًا. كل ما كُتب ما زال هنا. يُرجى اختيار الجهة ثم تسجيل القرار.</translation>
    </message>
    <message>
        <source>Nothing was chosen that may be shared. Tick what she agrees to, or record a refusal.</source>
        <translation>لم يُختر شيء يمكن إعطاؤه. توضع علامة على ما توافق عليه، أو يُسجل الرفض.</translation>
    </message>
    <message>
        <source>What exactly she agrees to is not written yet: which picture, which examination or test, which study. Everything typed is still here. Write it, then record the decision.</source>
        <translation>لم يُكتب بعد على ماذا توافق بالضبط: أي صورة، أو أي فحص أو تحليل، أو أي دراسة. كل ما كُتب ما زال هنا. يُكتب ذلك، ثم يُسجَّل القرار.</translation>
    </message>
    <message>
        <source>Whom we may call is not written yet. Everything typed is still here. Write the name and the telephone number, or record that she wants nobody called.</source>
        <translation>لم يُكتب بعد من نتصل به. كل ما كُتب ما زال هنا. يُرجى كتابة الاسم ورقم الهاتف، أو تسجيل أنها لا تريد الاتصال بأحد.</translation>
    </message>
    <message>
        <source>This guardian is somebody who must not know, or whom the house watches for, and so does not decide for her. Ask a manager about a best-interest decision.</source>
        <translation>هذا الوصي ممن يجب ألا يعلموا أو ممن تنتبه لهم الدار، فلا يقرر عنها. يُرجى سؤال الإدارة عن قرار للمصلحة الفضلى.</translation>
    </message>
    <message>
        <source>The whole file is not part of this talk: the text says that her story is not told. Everything typed is still here. Take it out; the talk about sharing with an agency asks about the whole file.</source>
        <translation>الملف كله ليس من هذا الحديث: فالنص يقول إن قصتها لا تُحكى. كل ما كُتب ما زال هنا. يُزال اختياره، والحديث عن مشاركة جهة هو الذي يسأل عن الملف كله.</translation>
    </message>
    <message>
        <source>Nobody agrees to the whole file in her place: she herself has not said yes to it. Everything typed is still here. Ask her, or take the whole file out and choose the things that are needed.</source>
        <translation>لا يوافق أحد مكانها على الملف كله: لم تقل هي نفسها نعم. كل ما كُتب ما زال هنا. تُسأل هي، أو يُزال اختيار الملف كله وتُختار الأشياء اللازمة.</translation>
    </message>
    <message>
        <source>This person is somebody who must not know, or whom the house watches for, so we do not call them. Everything typed is still here. Ask her whom she trusts instead.</source>
        <translation>هذا الشخص ممن يجب ألا يعلموا أو ممن تنتبه لهم الدار، فلا نتصل به. كل ما كُتب ما زال هنا. يُرجى سؤالها عمن تثق به بدلًا منه.</translation>
    </message>
    <message>
        <source>{name} may be somebody who must not know, or whom the house watches for: the names are alike. A name is a hint, not a proof. Ask her first where nobody else hears. Everything typed is still here.</source>
        <translation>قد يكون {name} ممن يجب ألا يعلموا أو ممن تنتبه لهم الدار، فالاسمان متشابهان. الاسم قرينة لا دليل. يُرجى سؤالها أولًا حيث لا يسمع أحد غيرها. كل ما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>The file says that she is under 18, or that her age is in doubt. Until that is settled she does not decide alone: ask a guardian she trusts to decide with her, or a manager about a best-interest decision. Everything typed is still here.</source>
        <translation>يذكر الملف أن عمرها أقل من 18 سنة، أو أن في عمرها شكًّا. وإلى أن يتضح الأمر لا تقرر وحدها: يُرجى أن يقرر معها وصي قانوني تثق به، أو سؤال الإدارة عن قرار للمصلحة الفضلى. كل ما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>Somebody else decides, and what she herself says is still open. Everything typed is still here. Ask her in words for her age, then record what she says.</source>
        <translation>القرار لغيرها، ولم يُسجَّل بعد ما تقوله هي نفسها. كل ما كُتب ما زال هنا. يُرجى سؤالها بكلمات تناسب عمرها، ثم تسجيل ما تقوله.</translation>
    </message>
    <message>
        <source>She herself says no, so a guardian alone cannot agree for her. Record her no, or ask a manager about a best-interest decision. Everything typed is still here.</source>
        <translation>هي نفسها تقول لا، فلا يكفي أن يوافق الوصي القانوني وحده عنها. يُرجى تسجيل رفضها، أو سؤال الإدارة عن قرار للمصلحة الفضلى. كل ما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>The child says “not now”, so a guardian alone cannot agree yet. Record “not now” and talk again another day, or ask a manager about a best-interest decision. Everything typed is still here.</source>
        <translation>قال الطفل «ليس الآن»، ولذلك لا تكفي موافقة الوصي القانوني وحده بعد. يمكن تسجيل «ليس الآن» والعودة إلى الحديث في يوم آخر، أو سؤال الإدارة عن قرار للمصلحة الفضلى. كل ما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>The age of the child is still open, so nobody knows which words to read. Everything typed is still here. Choose the age, read the words, then record what the child says.</source>
        <translation>لم يُحدَّد عمر الطفل بعد، ولذلك لا تُعرف الكلمات التي تُقرأ عليه. كل ما كُتب ما زال هنا. يلزم اختيار العمر وقراءة الكلمات، ثم تسجيل ما يقوله الطفل.</translation>
    </message>
    <message>
        <source>A child of six years or older is asked. Everything typed is still here. Choose the age, read the words for it, then record what the child says.</source>
        <translation>الطفل الذي بلغ السادسة أو تجاوزها يُسأل عن رأيه. كل ما كُتب ما زال هنا. يلزم اختيار العمر وقراءة كلماته، ثم تسجيل ما يقوله الطفل.</translation>
    </message>
    <message>
        <source>A best-interest decision needs a line saying who decided and why it is best for her. Everything typed is still here. Add it, then record the decision.</source>
        <translation>القرار للمصلحة الفضلى يحتاج إلى سطر يذكر من قرر ولماذا هو الأفضل لها. كل ما كُتب ما زال هنا. يُرجى إضافته ثم تسجيل القرار.</translation>
    </message>
    <message>
        <source>This consent must end between today and {latest}. Choose another day; she can be asked again later.</source>
        <translation>يجب أن تنتهي هذه الموافقة بين اليوم و{latest}. يُرجى اختيار يوم آخر، ويمكن سؤالها مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Another talk is on a day between today and {latest}. Nothing was recorded. Choose another day.</source>
        <translation>يكون الحديث الآخر في يوم بين اليوم و{latest}. لم يُسجَّل شيء. يُختار يوم آخر.</translation>
    </message>
    <message>
        <source>Some lines have not been read to her yet, so she cannot agree to them. Read and tick them, or record that she cannot decide now.</source>
        <translation>بعض السطور لم تُقرأ عليها بعد، فلا يمكن أن توافق عليها. تُقرأ وتوضع عليها العلامة، أو يُسجل أنها لا تستطيع أن تقرر الآن.</translation>
    </message>
    <message>
        <source>The meaning is not clear to her yet, or now is not the moment, so this is not yet an agreement. Record that she cannot decide now and talk again later.</source>
        <translation>لم يتضح لها المعنى بعد، أو ليس الوقت مناسبًا، فلا تُعد هذه موافقة بعد. يُسجَّل أنها لا تستطيع أن تقرر الآن، ويُعاد الحديث معها لاحقًا.</translation>
    </message>
    <message>
        <source>Part of the talk is still open: whether this is a good moment, how she said it back, how it is marked, or where her copy is. Everything typed is still here. Fill it in, then keep her decision.</source>
        <translation>بقي جزء من الحديث مفتوحًا: هل الوقت مناسب، أو كيف شرحته بكلماتها، أو كيف وُقّع، أو أين نسختها. كل ما كُتب ما زال هنا. يُستكمل ثم يُحفظ قرارها.</translation>
    </message>
    <message>
        <source>There is nothing written yet. Write a few words, then save.</source>
        <translation>لم يُكتب شيء بعد. تكفي كلمات قليلة ثم الحفظ.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds a desk. Nothing was changed in it. Open that desk, or choose another folder.</source>
        <translation>في المجلد {folder} مكتب من قبل. لم يتغير فيه شيء. يُرجى فتح ذلك المكتب، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The code {code} already belongs to somebody. Nothing was changed. Choose three other digits.</source>
        <translation>الرمز {code} لشخص آخر. لم يتغير شيء. يُرجى اختيار ثلاثة أرقام أخرى.</translation>
    </message>
    <message>
        <source>This computer does not hold its part of your key now. Nothing is lost. Unlock the computer&apos;s own password store and try again, or use the recovery key.</source>
        <translation>لا يجد هذا الحاسوب الآن الجزء الذي يحفظه من المفتاح. لم يضِع شيء. يُرجى فتح مخزن كلمات السر في الحاسوب والمحاولة مرة أخرى، أو استعمال مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>This one-time code is no longer valid. Nothing has changed. Ask a manager for a new one.</source>
        <translation>لم يعد رمز المرة الواحدة صالحًا. لم يتغير شيء. يُرجى طلب رمز جديد من المدير.</translation>
    </message>
    <message>
        <source>The one-time code is right. Choose your own passphrase now; nobody else will know it.</source>
        <translation>رمز المرة الواحدة صحيح. تُختار الآن عبارة مرور خاصة لا يعرفها أحد سواك.</translation>
    </message>
    <message>
        <source>This step needs a second person whose role includes it, with her own code and passphrase. Nothing was changed.</source>
        <translation>تحتاج هذه الخطوة إلى شخص ثانٍ يتيحها دوره، برمز دخوله وعبارة مروره. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This backup was made for managers and data officers, and you were not among them when it was made. Nothing was changed. Ask one of them, or use the recovery key.</source>
        <translation>أُنشئت هذه النسخة للإدارة ومن يتولى البيانات، ولم يكن هذا الحساب بينهم يومها. لم يتغير شيء. يُرجى سؤال أحدهم أو استعمال مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>The beginning of this backup is damaged or was changed. Nothing was restored. Use another backup.</source>
        <translation>بداية هذه النسخة تالفة أو غُيّرت. لم يُستعد شيء. يُرجى استعمال نسخة أخرى.</translation>
    </message>
    <message>
        <source>This file is outside your work. Nothing was shown. You can open it for today by writing why; a manager will see that you did.</source>
        <translation>هذا الملف خارج نطاق العمل، ولم يُعرض منه شيء. يمكن فتحه لهذا اليوم بكتابة السبب، وسيرى المدير ذلك.</translation>
    </message>
    <message>
        <source>This file is closed to you because of a tie that was written down. Nothing was shown. Hand over to a colleague.</source>
        <translation>هذا الملف مغلق بسبب صلة مدوّنة، ولم يُعرض منه شيء. يُرجى تسليم الأمر إلى زميل أو زميلة.</translation>
    </message>
    <message>
        <source>This interpreter is tied to her case and must not interpret for her. Nothing was saved. Ask for another interpreter.</source>
        <translation>لهذا المترجم صلة بحالتها ولا يصح أن يترجم لها. لم يُحفظ شيء. يُرجى طلب مترجم آخر.</translation>
    </message>
    <message>
        <source>This step asks for your passphrase once more. Nothing was changed.</source>
        <translation>هذه الخطوة تطلب عبارة المرور مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Three wrong passphrases: the desk is locked. What was written is kept.</source>
        <translation>ثلاث عبارات مرور غير صحيحة: قُفل المكتب، وما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>A shift line is the number of an entry and four words. Type it as it stands in the house book, for example: {example}</source>
        <translation>سطر المناوبة رقم قيد وأربع كلمات. يُكتب كما هو في دفتر الدار، مثلًا: {example}</translation>
    </message>
    <message>
        <source>“{word}” is not one of the words that shift lines are made of. Please look at the house book once more; nothing was checked yet.</source>
        <translation>«{word}» ليست من الكلمات التي تُؤلف منها سطور المناوبة. يُرجى النظر في دفتر الدار مرة أخرى؛ لم يُفحص شيء بعد.</translation>
    </message>
    <message>
        <source>She is not in the house any more. Nothing was changed.</source>
        <translation>لم تعد في الدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>She is in the house. Nothing was changed.</source>
        <translation>هي في الدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This day cannot be right: she came on {arrived}, and it must not lie in the future. Nothing was saved.</source>
        <translation>لا يمكن أن يكون هذا اليوم صحيحًا: وصلت في {arrived}، ولا يصح أن يكون اليوم في المستقبل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A legal hold keeps this file. Nothing was deleted. Lift the hold first, when the court or the complaint no longer needs it.</source>
        <translation>هذا الملف محفوظ بقيد قانوني. لم يُحذف شيء. يُرفع القيد أولًا حين لا تعود المحكمة أو الشكوى في حاجة إليه.</translation>
    </message>
    <message>
        <source>Write the reason in a few words, {least} letters or more. The log keeps it as long as the file.</source>
        <translation>يُكتب السبب في بضع كلمات، {least} أحرف أو أكثر. ويبقى في السجل ما بقي الملف.</translation>
    </message>
    <message>
        <source>This file is kept until {day}. Nothing was deleted. Earlier is only right when she asks for it in writing: then say so, and keep her letter under the code of the file.</source>
        <translation>يُحفظ هذا الملف حتى {day}. لم يُحذف شيء. لا يصح الحذف قبل ذلك إلا إذا طلبته هي كتابةً: يُبيَّن ذلك عندئذ، وتُحفظ رسالتها تحت رمز الملف.</translation>
    </message>
    <message>
        <source>The code you typed is not the code of this file. Nothing was deleted.</source>
        <translation>الرمز المكتوب ليس رمز هذا الملف. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>This file is not a backup of this program. Nothing was changed. Choose a file that is named like archive-07.bak.</source>
        <translation>هذا الملف ليس نسخة احتياطية من هذا البرنامج. لم يتغير شيء. يُرجى اختيار ملف اسمه مثل archive-07.bak.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was restored from it, and your records are as they were. Use another backup, best the one before it.</source>
        <translation>هذه النسخة الاحتياطية تالفة. لم يُستعد منها شيء، والسجلات كما كانت. يُرجى استعمال نسخة أخرى، والأفضل التي قبلها.</translation>
    </message>
    <message>
        <source>The backup could not be read to its end. Your records are as they were. Plug the stick in again, try another socket, or use another backup.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية إلى آخرها. السجلات كما كانت. يُرجى إعادة وصل الذاكرة أو تجربة منفذ آخر، أو استعمال نسخة أخرى.</translation>
    </message>
    <message>
        <source>{place} is no longer there. This backup does not count; earlier ones and your records are as they were. Plug the stick in and make the backup again.</source>
        <translation>لم يعد المكان {place} موجودًا. لا تُحسب هذه النسخة؛ النسخ السابقة والسجلات كما كانت. يُرجى وصل الذاكرة وإنشاء النسخة من جديد.</translation>
    </message>
    <message>
        <source>There is not enough room in {place} for another backup. Nothing half-written was kept; earlier backups and your records are as they were. Make room, or use another stick.</source>
        <translation>لا تكفي المساحة في {place} لنسخة أخرى. لم يبقَ شيء ناقص الكتابة؛ النسخ السابقة والسجلات كما كانت. يُرجى إفساح مكان أو استعمال ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>{place} cannot hold a file as large as this backup. Earlier backups and your records are as they were. Use a stick that was prepared as exFAT.</source>
        <translation>لا يتسع {place} لملف بحجم هذه النسخة. النسخ السابقة والسجلات كما كانت. يُرجى استعمال ذاكرة مهيأة بنظام exFAT.</translation>
    </message>
    <message>
        <source>The copy did not pass its checks, so it was not kept. Earlier backups stay. Run the check on the page Audit now, and do not delete anything.</source>
        <translation>لم تجتز النسخة فحوصها فلم تُحفظ. تبقى النسخ السابقة. يُرجى تشغيل الفحص في صفحة التدقيق الآن، وعدم حذف أي شيء.</translation>
    </message>
    <message>
        <source>This backup belongs to another desk. Nothing was changed. To look at it, restore it on another computer or into an empty folder.</source>
        <translation>هذه النسخة لمكتب آخر. لم يتغير شيء. للاطلاع عليها يمكن استعادتها على حاسوب آخر أو في مجلد فارغ.</translation>
    </message>
    <message>
        <source>Putting records back makes new keys for everybody, so a manager has to do it. Nothing was changed. You can stand by as the second person.</source>
        <translation>إعادة السجلات تصنع مفاتيح جديدة للجميع، ولذلك لا بد أن تقوم بها الإدارة. لم يتغير شيء. يمكن الحضور بصفة الشخص الثاني.</translation>
    </message>
    <message>
        <source>These records are of an older version. Bringing them up to date makes new keys for everybody, so a manager has to sign in once. Nothing was changed.</source>
        <translation>هذه السجلات من إصدار أقدم، وتحديثها يصنع مفاتيح جديدة للجميع، لذلك ينبغي أن يدخل أحد المديرين مرة واحدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It was stopped before the change. The records are as they were, and it can be begun again.</source>
        <translation>توقف العمل قبل أي تغيير. السجلات كما كانت، ويمكن البدء من جديد.</translation>
    </message>
    <message>
        <source>Since this backup was made, who may sign in here has changed. So that it stays so, new keys are made for everybody, and only a manager can do that. Nothing was changed. One of the two has to be a manager, or the recovery key.</source>
        <translation>تغيّر منذ إنشاء هذه النسخة من يحق لهم الدخول. وليبقى الأمر كذلك تُصنع مفاتيح جديدة للجميع، ولا يستطيع ذلك إلا مدير. لم يتغير شيء. لا بد أن يكون أحد التأكيدين من مدير أو بمفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Putting this backup back takes two in one sitting: two managers or data officers, or one of them and the recovery key. Nothing was changed.</source>
        <translation>تحتاج إعادة هذه النسخة إلى تأكيدين في جلسة واحدة: من اثنين من المديرين أو مسؤولي البيانات، أو من أحدهم مع مفتاح الاسترداد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This was used already. The second confirmation is somebody else’s passphrase, or the recovery key. Nothing was changed.</source>
        <translation>استُعمل هذا من قبل. التأكيد الثاني عبارة مرور شخص آخر، أو مفتاح الاسترداد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This was right on the day of the backup and was replaced since, as the key file in this folder says. Nothing was changed. Type the passphrase of today, or use the newest recovery sheet. If nobody has them, bring the backup back into an empty folder.</source>
        <translation>كان هذا صحيحًا يوم إنشاء النسخة ثم استُبدل، كما يقول ملف المفاتيح في هذا المجلد. لم يتغير شيء. تُكتب عبارة المرور الحالية، أو تُستعمل أحدث ورقة استرداد. وإن لم تكن عند أحد فتُعاد النسخة إلى مجلد فارغ.</translation>
    </message>
    <message>
        <source>The key file in this folder is newer than the backup: since then this person was removed, or has new keys. Nothing was changed. Somebody who works here now has to confirm, or a newer backup has to be used.</source>
        <translation>ملف المفاتيح في هذا المجلد أحدث من النسخة: منذ ذلك الحين أُخرج هذا الشخص أو أُعطي مفاتيح جديدة. لم يتغير شيء. لا بد أن يؤكد من يعمل هنا الآن، أو أن تُستعمل نسخة أحدث.</translation>
    </message>
    <message>
        <source>{count} lines of the checklist have no answer yet. Choose one for each; “Not known” is an answer too.</source>
        <translation>بنود بلا جواب بعد: {count}. يُرجى اختيار جواب لكل بند؛ و«غير معروف» جواب أيضًا.</translation>
    </message>
    <message>
        <source>This day is over. Nothing was saved. Choose today or a later day.</source>
        <translation>هذا اليوم مضى. لم يُحفظ شيء. يُرجى اختيار اليوم أو يوم لاحق.</translation>
    </message>
    <message>
        <source>There is no file to draw: each open file is being reviewed already, or none is open.</source>
        <translation>لا ملف للسحب: كل ملف مفتوح قيد المراجعة الآن، أو لا ملف مفتوحًا.</translation>
    </message>
    <message>
        <source>The key file is not the one that the records know; perhaps an older one was put back. Nothing was changed. Please put the newest key file back, or restore the newest backup.</source>
        <translation>ملف المفاتيح ليس الذي تعرفه السجلات، وربما أُعيد ملف أقدم منه. لم يتغير شيء. يُرجى إعادة أحدث ملف مفاتيح، أو استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing is chosen that must be told. Choose only what the duty names. Everything typed is still here.</source>
        <translation>لم يُختر شيء مما يجب قوله. يُرجى اختيار ما يسمّيه الواجب وحده. كل ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>She agreed that they learn: {items}. These items need no decision of yours. Choose only what her consent does not cover. Everything typed is still here.</source>
        <translation>وافقت على أن يعرفوا: {items}. هذه البنود لا تحتاج إلى قرار هنا. يُرجى اختيار ما لا تشمله موافقتها وحده. كل ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>This leaves only with her own consent, whatever the duty: {items}. Take it out. Everything typed is still here.</source>
        <translation>هذا لا يخرج إلا بموافقتها هي، مهما كان الواجب: {items}. يُرجى حذفه من القائمة. كل ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>Say first whether the law obliges you or life and health are in danger. Nothing else is a ground. Everything typed is still here.</source>
        <translation>يُحدَّد أولًا: هل يُلزمنا القانون، أم أن الحياة أو الصحة في خطر؟ لا أساس غير هذين. كل ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>A legal duty needs the law, the article or the order. If you cannot name it, it is not yet a duty: ask for it in writing. Everything typed is still here.</source>
        <translation>الواجب القانوني يحتاج إلى ذكر القانون أو المادة أو الأمر. وإن تعذّر ذكره فليس واجبًا بعد: يُطلب كتابةً. كل ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>Say whether she was told. If not yet, say why and on which day she will be told. Everything typed is still here.</source>
        <translation>يُحدَّد هل أُخبرت. وإن لم تُخبَر بعد يُكتب لماذا وفي أي يوم ستُخبَر. كل ما كُتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>This day cannot be right: it was decided on {decided}, and the day must not lie in the future. Nothing was saved.</source>
        <translation>لا يمكن أن يكون هذا اليوم صحيحًا: كان القرار في {decided}، ولا يصح أن يكون اليوم في المستقبل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>It is already written down that she was told. Nothing was changed.</source>
        <translation>مكتوب من قبل أنها أُخبرت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A note for a circle you are not in is given and locked in one step. Your draft is kept. When it is ready, give it.</source>
        <translation>الملاحظة التي تُسلَّم إلى آخرين تُسلَّم وتُقفل في خطوة واحدة. المسودة محفوظة، وتُسلَّم حين تكتمل.</translation>
    </message>
    <message>
        <source>No more people can be added: this desk has known too many, those who left included. Everybody who signs in today still can, and nothing was changed. Ask whoever looks after the program.</source>
        <translation>تعذّرت إضافة أشخاص آخرين: عرف هذا المكتب عددًا أكبر مما يتسع له، ومنهم من غادروا. كل من يدخل اليوم ما زال يستطيع الدخول، ولم يتغير شيء. تُطلب المساعدة ممن يعتني بالبرنامج.</translation>
    </message>
    <message>
        <source>No file has the code {code}. Nothing was changed. Compare it with the paper and look it up again.</source>
        <translation>لا يوجد ملف بالرمز {code}. لم يتغير شيء. تُرجى مقارنته بالورقة والبحث مرة أخرى.</translation>
    </message>
    <message>
        <source>This bed was given to somebody else a moment ago. Nothing was changed for her. Choose another bed.</source>
        <translation>أُعطي هذا السرير لغيرها قبل لحظة. لم يتغير لها شيء. يُرجى اختيار سرير آخر.</translation>
    </message>
    <message>
        <source>This bed is kept for somebody until {until}. Nothing was changed. Choose another bed, or end the hold first.</source>
        <translation>هذا السرير محجوز حتى {until}. لم يتغير شيء. يُرجى اختيار سرير آخر، أو إنهاء الحجز أولًا.</translation>
    </message>
    <message>
        <source>This bed or its room is closed. Nothing was changed. Choose another bed.</source>
        <translation>هذا السرير أو غرفته خارج الاستعمال. لم يتغير شيء. يُرجى اختيار سرير آخر.</translation>
    </message>
    <message>
        <source>Somebody sleeps there, or a bed is kept: {beds}. Nothing was closed. Find another bed first.</source>
        <translation>هناك من ينام فيها، أو فيها سرير محجوز: {beds}. لم يُغلق شيء. يُرجى إيجاد سرير آخر أولًا.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed. Choose another bed, or write why it should be this one.</source>
        <translation>{why} لم يتغير شيء. يُرجى اختيار سرير آخر، أو كتابة سبب اختيار هذا السرير.</translation>
    </message>
    <message>
        <source>There is a place called {name} already. Nothing was changed. Choose another name.</source>
        <translation>هناك مكان اسمه {name}. لم يتغير شيء. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>This thing is no longer where the page shows it. Nothing was changed. Look at its line again.</source>
        <translation>لم يعد هذا الغرض حيث تُظهره الصفحة. لم يتغير شيء. يُرجى النظر في سطره من جديد.</translation>
    </message>
    <message>
        <source>What goes to the police needs the number of their receipt, so that she can ask for it. Everything typed is still here.</source>
        <translation>ما يُسلَّم إلى الشرطة يحتاج إلى رقم إيصالها، لتستطيع المطالبة به. كل ما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>Write who received it. Everything typed is still here.</source>
        <translation>يُرجى كتابة من استلمه. كل ما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>{typed} is not an amount of money. Everything typed is still here. Write digits, with a point before the fils, for example 12.500.</source>
        <translation>{typed} ليس مبلغًا من المال. كل ما كُتب ما زال هنا. يُرجى كتابة أرقام، وقبل الفلوس نقطة، مثل 12.500.</translation>
    </message>
    <message>
        <source>The house still keeps {count} of her things, and the file holds the only receipt. Nothing was deleted. Return them first, or write down what became of them.</source>
        <translation>ما زالت الدار تحفظ من أغراضها {count}، وفي الملف الإيصال الوحيد. لم يُحذف شيء. يُرجى إعادتها أولًا، أو كتابة ما صارت إليه.</translation>
    </message>
    <message>
        <source>The house keeps this for her until {day}. Nothing was changed. Try to reach her by the way she agreed to.</source>
        <translation>تحفظ الدار هذا لها حتى {day}. لم يتغير شيء. يُرجى محاولة الوصول إليها بالطريقة التي وافقت عليها.</translation>
    </message>
    <message>
        <source>She is out already. Nothing was changed. Write down first that she came back.</source>
        <translation>هي خارج الدار من قبل. لم يتغير شيء. يُرجى تسجيل عودتها أولًا.</translation>
    </message>
    <message>
        <source>She is in the house already. Nothing was changed.</source>
        <translation>هي في الدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The time at which she is expected back has passed already. Everything typed is still here. Write a later one, or leave it empty: she need not say it.</source>
        <translation>موعد العودة المكتوب قد مضى. وكل ما كُتب باقٍ هنا. يُكتب موعد بعده، أو يُترك فارغًا، فهي غير ملزمة بذكره.</translation>
    </message>
    <message>
        <source>A colleague is writing down an incident about her and has not signed yet. Nothing was changed. Ask her to sign, or give what you saw to management in a note.</source>
        <translation>تكتب زميلة واقعة تخصها ولم توقّعها بعد. لم يتغير شيء. يُطلب منها التوقيع، أو يُعطى ما شوهد للإدارة في ملاحظة.</translation>
    </message>
    <message>
        <source>A name stands in the handover. Everything typed is still here. Write {code} in its place: anybody in the house may read this page.</source>
        <translation>في ورقة التسليم اسم. كل ما كُتب ما زال هنا. يُرجى كتابة {code} مكانه، فقد يقرأ هذه الورقة أي شخص في الدار.</translation>
    </message>
    <message>
        <source>Write what concerns {code} in her own line. Everything typed is still here. So it goes with her file one day.</source>
        <translation>يُرجى كتابة ما يخص {code} في سطرها. كل ما كُتب ما زال هنا. فبذلك يُحذف مع ملفها يومًا.</translation>
    </message>
    <message>
        <source>This plan has no goal yet, so there is nothing to approve. The plan stays signed as it is. Open it, write her first goal with her, and sign again.</source>
        <translation>ليس في هذه الخطة هدف بعد، فلا شيء يُعتمد. تبقى الخطة موقّعة كما هي. تُفتح الخطة ويُكتب معها هدفها الأول ثم تُوقَّع من جديد.</translation>
    </message>
    <message>
        <source>Nobody looks after these goals yet: {goals}. The plan stays signed as it is. Open it, say who looks after each goal, and sign; then send it for approval.</source>
        <translation>لا أحد يتابع هذه الأهداف بعد: {goals}. تبقى الخطة موقّعة كما هي. تُفتح الخطة ويُذكر من يتابع كل هدف ثم تُوقَّع، وبعدها تُرسل للاعتماد.</translation>
    </message>
    <message>
        <source>This plan does not wait for a decision any more: it was changed, or somebody decided before you. Nothing was recorded now. Look at the plan as it stands.</source>
        <translation>لم تعد هذه الخطة تنتظر قرارًا: فقد عُدّلت أو سبق أن بُتّ فيها. لم يُسجَّل شيء الآن. يُرجى النظر في الخطة كما هي.</translation>
    </message>
    <message>
        <source>This plan was sent already and has not changed since. Nothing more was sent.</source>
        <translation>سبق أن أُرسلت هذه الخطة ولم تتغير منذ ذلك. لم يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>You signed this plan yourself. Nothing was recorded. Ask another manager to look at it.</source>
        <translation>لا يعتمد الخطة من وقّعها. لم يُسجَّل شيء. يُطلب من شخص آخر في الإدارة أن ينظر فيها.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be changed, so that the worker knows. Nothing was sent back yet.</source>
        <translation>يُرجى ذكر ما يلزم تعديله في كلمات قليلة، ليعرفه مسؤول الحالة. لم يُعَد شيء بعد.</translation>
    </message>
    <message>
        <source>The day and the reason are needed to sign an exit. The draft is kept; write both under “Leaving” and sign again.</source>
        <translation>يلزم اليوم والسبب لتوقيع استمارة الخروج. المسودة محفوظة؛ تُكتب المعلومتان تحت «المغادرة» ثم يعاد التوقيع.</translation>
    </message>
    <message>
        <source>She leaves on {day}, so she is still in the house. The draft is kept and waits; sign it on that day or after.</source>
        <translation>مغادرتها يوم {day}، فهي ما زالت في الدار. المسودة محفوظة وتنتظر؛ وتُوقَّع في ذلك اليوم أو بعده.</translation>
    </message>
    <message>
        <source>The day of the contact is needed to sign a follow-up. The draft is kept; write the day and sign again.</source>
        <translation>يلزم يوم التواصل لتوقيع المتابعة. المسودة محفوظة؛ يُكتب اليوم ثم يعاد التوقيع.</translation>
    </message>
    <message>
        <source>A follow-up is for the time after she left, and this day is not. The draft is kept. While she is with us, write a note instead.</source>
        <translation>المتابعة لما بعد خروجها، وهذا اليوم ليس بعده. المسودة محفوظة. وما دامت معنا فمكان ذلك ملاحظة.</translation>
    </message>
    <message>
        <source>On that day she had not agreed to be contacted after leaving. The draft is kept. If she got in touch herself, choose “She did”; otherwise tell a manager.</source>
        <translation>لم تكن في ذلك اليوم موافقة على التواصل معها بعد الخروج. المسودة محفوظة. إن كانت هي التي تواصلت فالاختيار «هي»؛ وإلا فيُخبَر المدير.</translation>
    </message>
    <message>
        <source>She has not had her first night here. Nothing is begun. If it cannot wait, open the screening page and write the reason in a few words, {least} letters or more; it goes into the sitting.</source>
        <translation>لم تقضِ ليلتها الأولى هنا بعد. لم يبدأ شيء. إن كان الأمر لا ينتظر، يُرجى فتح صفحة الفرز الأولي وكتابة السبب في كلمات قليلة، {least} أحرف أو أكثر؛ ويُحفظ مع الجلسة.</translation>
    </message>
    <message>
        <source>Your own view needs its reason: a few words, {least} letters or more. Nothing has been changed.</source>
        <translation>يحتاج رأيك إلى سببه: كلمات قليلة، {least} أحرف أو أكثر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A correction of this sitting was begun and is not signed yet. Nothing has been changed. Finish it, or add your own view there.</source>
        <translation>بدأ تصحيح لهذه الجلسة ولم يُوقَّع بعد. لم يتغيّر شيء. يُرجى إكمال التصحيح، أو إضافة الرأي فيه.</translation>
    </message>
    <message>
        <source>This file has {size} MB, and one file may have 20. Nothing was added. Make it smaller, or add it in parts.</source>
        <translation>حجم هذا الملف {size} ميغابايت، والحد الأعلى للملف الواحد 20. لم يُضَف شيء. يُرجى تصغيره أو إضافته على أجزاء.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was added. Copy it again from where it came.</source>
        <translation>هذا الملف فارغ. لم يُضَف شيء. يُرجى نسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>The desk does not know this type of file. Nothing was added. Pictures (JPEG, PNG, WebP), PDF, sound and written documents can be added.</source>
        <translation>لا يعرف المكتب هذا النوع من الملفات. لم يُضَف شيء. يمكن إضافة الصور (JPEG وPNG وWebP) وملفات PDF والتسجيلات الصوتية والمستندات المكتوبة.</translation>
    </message>
    <message>
        <source>This is a HEIC photo, and the desk cannot show those. Nothing was added. Let the telephone save or send it as JPEG, and add that.</source>
        <translation>هذه صورة من نوع HEIC ولا يستطيع المكتب عرضها. لم يُضَف شيء. يُرجى حفظها أو إرسالها من الهاتف بصيغة JPEG ثم إضافتها.</translation>
    </message>
    <message>
        <source>This is a film, and the desk keeps no films. Nothing was added. Keep it where the police or a lawyer can take it over.</source>
        <translation>هذا مقطع مصوَّر، والمكتب لا يحفظ المقاطع المصوّرة. لم يُضَف شيء. يُرجى حفظه حيث تستطيع الشرطة أو المحامي استلامه.</translation>
    </message>
    <message>
        <source>This document is of an old kind that can hide programs. Nothing was added. Save it as PDF or DOCX, and add that.</source>
        <translation>هذا المستند من نوع قديم قد يخفي برامج. لم يُضَف شيء. يُرجى حفظه بصيغة PDF أو DOCX ثم إضافته.</translation>
    </message>
    <message>
        <source>The name says {said}, but inside is {found}. Nothing was added. Ask where the file comes from. If it is right, give it the ending {found} and add it again.</source>
        <translation>يقول الاسم إنه {said} وما في داخله {found}. لم يُضَف شيء. يُرجى السؤال عن مصدر الملف. وإن كان سليمًا فيُرجى تغيير نهاية اسمه إلى {found} وإضافته من جديد.</translation>
    </message>
    <message>
        <source>This file is damaged or not complete. Nothing was added. Copy it again from where it came.</source>
        <translation>هذا الملف تالف أو ناقص. لم يُضَف شيء. يُرجى نسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>This file is locked with a password, so nobody could read it here later. Nothing was added. Open it where it came from, save it without the password, and add that.</source>
        <translation>هذا الملف مقفل بكلمة سر، فلن يستطيع أحد قراءته هنا لاحقًا. لم يُضَف شيء. يُرجى فتحه في مصدره وحفظه بلا كلمة سر ثم إضافته.</translation>
    </message>
    <message>
        <source>This document would unfold to a size that no document has. It may be made to do harm. Nothing was added. Do not open it elsewhere; tell your manager.</source>
        <translation>لو فُتح هذا المستند لتضخّم إلى حجم لا يبلغه أي مستند، وقد يكون صُنع للإضرار. لم يُضَف شيء. يُرجى عدم فتحه في مكان آخر وإخبار المدير.</translation>
    </message>
    <message>
        <source>This document holds a program. Nothing was added. Save it as PDF, or as DOCX without macros, and add that.</source>
        <translation>في هذا المستند برنامج. لم يُضَف شيء. يُرجى حفظه بصيغة PDF أو DOCX بلا وحدات ماكرو ثم إضافته.</translation>
    </message>
    <message>
        <source>This picture is larger than any screen or paper needs. Nothing was added. Save it smaller, and add that.</source>
        <translation>هذه الصورة أكبر مما تحتاجه أي شاشة أو ورقة. لم يُضَف شيء. يُرجى حفظها بحجم أصغر ثم إضافتها.</translation>
    </message>
    <message>
        <source>This file cannot be read from where it lies. Nothing was added. Look whether the stick or telephone is still connected.</source>
        <translation>لا يمكن قراءة هذا الملف من مكانه. لم يُضَف شيء. يُرجى التأكد من أن الذاكرة أو الهاتف ما زال موصولًا.</translation>
    </message>
    <message>
        <source>This attachment was taken out of the file for good. Nothing else was changed. The list says who did it and when.</source>
        <translation>حُذف هذا المرفق من الملف نهائيًا. لم يتغير شيء آخر. تذكر القائمة من حذفه ومتى.</translation>
    </message>
    <message>
        <source>Whoever added an attachment can take it away within a day; afterwards a manager can. Nothing was changed. Ask a manager.</source>
        <translation>من أضاف مرفقًا يستطيع حذفه خلال يوم، وبعد ذلك يستطيع المدير وحده. لم يتغير شيء. يُرجى طلب ذلك من مدير.</translation>
    </message>
    <message>
        <source>This is the scan of a paper made here. An agency gets the paper itself, with what she agreed to for that agency. Nothing was handed over.</source>
        <translation>هذه صورة ممسوحة لورقة أُعدت هنا. تُعطى الجهة الورقة نفسها بما وافقت عليه صاحبتها لتلك الجهة. لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>The desk cannot show this file. It is kept as it came, and nothing was changed. Hand over a copy to whoever has a program for it.</source>
        <translation>لا يستطيع المكتب عرض هذا الملف. هو محفوظ كما جاء ولم يتغير شيء. يمكن تسليم نسخة لمن لديه برنامج يفتحه.</translation>
    </message>
    <message>
        <source>The day of the review lies ahead. Nothing was recorded. Write the day on which the text was read.</source>
        <translation>يوم المراجعة لم يأتِ بعد. لم يُسجَّل شيء. يُكتب اليوم الذي قُرئ فيه النص.</translation>
    </message>
    <message>
        <source>A line of the text is empty. Nothing was saved. Each line needs its words; put back the one that is missing.</source>
        <translation>في النص سطر فارغ. لم يُحفظ شيء. لكل سطر كلماته: يُعاد السطر الناقص ثم يُحفظ النص.</translation>
    </message>
    <message>
        <source>The text fills in {places} when it is read, and the correction has lost or doubled one. Nothing was saved. Put each back where it belongs.</source>
        <translation>يملأ النص {places} عند قراءته، وقد ضاع أحدها في التصحيح أو تكرر. لم يُحفظ شيء. يُعاد كلٌّ منها إلى موضعه.</translation>
    </message>
    <message>
        <source>These stages wait for one another, so none of their clocks would ever start: {stages}. Nothing was changed. Let one of them count from her arrival.</source>
        <translation>هذه المراحل تنتظر إحداها الأخرى، فلا تبدأ مهلة أي منها أبدًا: {stages}. لم يتغير شيء. يُرجى أن تُحسب إحداها من يوم قدومها.</translation>
    </message>
    <message>
        <source>The time of “{stage}” is not between 0 hours and 10 years. Nothing was changed.</source>
        <translation>مهلة «{stage}» ليست بين صفر ساعة و10 سنوات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This procedure leaves out a stage, names one twice, or counts from one that does not exist. Nothing was changed.</source>
        <translation>في خط السير هذا مرحلة ناقصة أو مكررة، أو مهلة تُحسب من مرحلة غير موجودة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The part of the program that makes paper has stopped. Nothing was printed or saved, and nothing is lost. Open the document once more.</source>
        <translation>توقف جزء البرنامج الذي يُعدّ الأوراق. لم تُطبع نسخة ولم تُحفظ، ولم يضِع شيء. يُفتح المستند مرة أخرى.</translation>
    </message>
    <message>
        <source>Making this paper took too long and was stopped. Nothing was printed or saved, and nothing is lost. Close other programs and open the document once more.</source>
        <translation>استغرق إعداد هذه الورقة وقتًا أطول من اللازم فأُوقف. لم تُطبع نسخة ولم تُحفظ، ولم يضِع شيء. تُغلق البرامج الأخرى ثم يُفتح المستند مرة أخرى.</translation>
    </message>
    <message>
        <source>Looking into this file was stopped, as a damaged or harmful file can cause. The records are safe. Do without this file, or have it saved anew where it comes from.</source>
        <translation>أُوقف فحص هذا الملف، وقد يكون السبب ملفًا تالفًا أو ضارًا. السجلات سليمة. يُستغنى عن هذا الملف أو يُحفظ من جديد في مصدره.</translation>
    </message>
    <message>
        <source>This paper waits for the printer already, so it was not added a second time. It stands on the list of what is to be printed.</source>
        <translation>هذه الورقة تنتظر الطباعة بالفعل، فلم تُضف مرة ثانية. وهي في قائمة ما ينتظر الطباعة.</translation>
    </message>
    <message>
        <source>This paper no longer waits: a colleague printed it meanwhile, or took it off the list. Nothing came out of the printer now. Look at the list of what is to be printed.</source>
        <translation>لم تعد هذه الورقة تنتظر الطباعة: طُبعت في هذه الأثناء من مكان آخر أو شُطبت من القائمة. لم يخرج شيء من الطابعة الآن. يمكن الرجوع إلى قائمة ما ينتظر الطباعة.</translation>
    </message>
    <message>
        <source>This paper went to the printer already. Nothing was printed a second time. Say on the list how many sheets came out; if some are missing, it waits again.</source>
        <translation>أُرسلت هذه الورقة إلى الطابعة من قبل، ولم تُطبع مرة ثانية. يُكتب في القائمة عدد الأوراق التي خرجت، فإن نقص شيء منها عادت تنتظر الطباعة.</translation>
    </message>
    <message>
        <source>How many sheets of this print came out was written down meanwhile. Nothing was changed. The list of what was printed tells it.</source>
        <translation>كُتب في هذه الأثناء عدد الأوراق التي خرجت من هذه الطباعة. لم يتغيّر شيء، والعدد مذكور في قائمة ما طُبع.</translation>
    </message>
    <message>
        <source>{agency} is no longer used for new referrals, so this paper waits. Choose another agency in the referral, use this one again in the directory, or take the paper off the list.</source>
        <translation>لم تعد {agency} تُستعمل للإحالات الجديدة، فبقيت هذه الورقة تنتظر. يمكن اختيار جهة أخرى في الإحالة، أو إعادة استعمال هذه الجهة في الدليل، أو شطب الورقة من القائمة.</translation>
    </message>
    <message>
        <source>An agency with the name {name} is in the directory already. Nothing was changed; what is typed is still here. Choose that one, or give this one a name of its own.</source>
        <translation>في الدليل جهة باسم {name}. لم يتغيّر شيء، وما كُتب ما زال هنا. تُختار تلك الجهة، أو يُكتب لهذه اسم خاص بها.</translation>
    </message>
    <message>
        <source>Referral {number} was not handed over yet, so nothing can have come of it. Mark it as handed over first.</source>
        <translation>لم تُسلَّم الإحالة {number} بعد، فلا يمكن أن ينتج عنها شيء. يُسجَّل التسليم أولًا.</translation>
    </message>
    <message>
        <source>Referral {number} is at an end. What was typed is still here. Write a new referral if she wants one again.</source>
        <translation>انتهت الإحالة {number}. ما كُتب ما زال هنا. إن رغبت فيها من جديد فلتُكتب إحالة جديدة.</translation>
    </message>
    <message>
        <source>The day to ask again lies between tomorrow and {latest}. Nothing was written down; what is typed is still here. Choose another day, or leave it empty.</source>
        <translation>يكون يوم السؤال من جديد بين الغد و{latest}. لم يُسجَّل شيء، وما كُتب ما زال هنا. يُختار يوم آخر، أو تُترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>Nothing that she took back has reached {agency}, or they were told already. Nothing was printed or written down.</source>
        <translation>لم يصل إلى {agency} شيء مما سحبته، أو أُبلغت من قبل. لم يُطبع شيء ولم يُدوَّن.</translation>
    </message>
    <message>
        <source>Whoever is told no is told why. Nothing was changed; what is typed is still here. Choose a reason, then answer.</source>
        <translation>من يُعتذر إليه يُقال له السبب. لم يتغيّر شيء، وما كُتب ما زال هنا. يُختار سبب، ثم يُسجَّل الجواب.</translation>
    </message>
    <message>
        <source>Request {number} is over: it became a file, or was answered long ago. Nothing was changed. Write a new one.</source>
        <translation>انتهى الطلب {number}: صار ملفًّا، أو أُجيب منذ مدة. لم يتغيّر شيء. يُكتب طلب جديد.</translation>
    </message>
    <message>
        <source>{agency} is no longer used for new referrals. What is typed is still here. Choose another agency, or use this one again in the directory.</source>
        <translation>لم تعد {agency} تُستعمل في الإحالات الجديدة. ما كُتب ما زال هنا. تُختار جهة أخرى، أو تُستعمل هذه من جديد في الدليل.</translation>
    </message>
    <message>
        <source>Fewer than {k} people who agreed to be counted were registered in this time, so no number can be shown. Nothing was released. Choose a longer time.</source>
        <translation>سُجّل في هذه المدة أقل من {k} ممن وافقن على أن يُحتسبن، فلا يمكن إظهار أي رقم. لم يُنشر شيء. يرجى اختيار مدة أطول.</translation>
    </message>
    <message>
        <source>This time is not over yet. Whoever comes until its end would stand out in the next release. Nothing was released. Choose a time that has ended.</source>
        <translation>لم تنتهِ هذه المدة بعد، ومن تصل حتى نهايتها قد تُعرف من النشرة التالية. لم يُنشر شيء. يرجى اختيار مدة انتهت.</translation>
    </message>
    <message>
        <source>Figures for the house itself are exact, and in small numbers people can be recognised. They can be read here and printed, not saved as a file. Nothing was saved.</source>
        <translation>أرقام الدار لنفسها دقيقة، والأعداد الصغيرة قد تدل على أصحابها. تُقرأ هنا وتُطبع، ولا تُحفظ ملفًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The figures of this time that were released on {day} differ from these by fewer than {k} people ({tables}). Whoever has both could find them. Nothing was released. The earlier release stays as it is; use it, or wait until more has changed.</source>
        <translation>أرقام هذه المدة التي نُشرت في {day} تختلف عن هذه الأرقام بعدد من الأشخاص أقل من {k} ({tables})، ومن يملك النشرتين قد يعرفهم. لم يُنشر شيء. النشرة السابقة باقية كما هي؛ يمكن استعمالها، أو الانتظار حتى يتغير أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Whoever subtracts what was released before from these figures would be left with fewer than {k} people ({tables}; within {period}). Nothing was released. Choose another time, or use what was released already.</source>
        <translation>من يطرح ما نُشر سابقًا من هذه الأرقام يبقى لديه عدد من الأشخاص أقل من {k} ({tables}؛ ضمن {period}). لم يُنشر شيء. يرجى اختيار مدة أخرى، أو استعمال ما نُشر من قبل.</translation>
    </message>
    <message>
        <source>A signed paper comes in as a picture or a PDF. Nothing was added. Scan or photograph the paper, and choose that.</source>
        <translation>تدخل الورقة الموقّعة صورةً أو ملف PDF. لم يُضَف شيء. يُرجى مسح الورقة أو تصويرها ثم اختيار ذلك.</translation>
    </message>
    <message>
        <source>No square code was found on this scan. Nothing was added. Scan the whole page, flat and in good light: the code stands at its foot. A paper without one is added under Attachments in her file.</source>
        <translation>لا رمز مربّعًا في هذا المسح. لم يُضَف شيء. يُرجى مسح الصفحة كاملة، مبسوطة وفي ضوء جيد: فالرمز في أسفلها. أما الورقة التي لا رمز عليها فتُضاف من «المرفقات» في ملفها.</translation>
    </message>
    <message>
        <source>The square code on this scan is torn, smudged or cut off. Nothing was added. Scan the page again, or another page of the same paper. If no page can be read, add the scan under Attachments in her file.</source>
        <translation>الرمز المربّع في هذا المسح ممزق أو ملطخ أو مقطوع. لم يُضَف شيء. يُرجى مسح الصفحة من جديد، أو صفحة أخرى من الورقة نفسها. وإن تعذّرت قراءة كل الصفحات فيُضاف المسح من «المرفقات» في ملفها.</translation>
    </message>
    <message>
        <source>Different papers are in this scan, perhaps of different people. Nothing was added. Scan each paper into a file of its own.</source>
        <translation>في هذا المسح أوراق مختلفة، وقد تكون لأشخاص مختلفين. لم يُضَف شيء. يُرجى مسح كل ورقة في ملف وحدها.</translation>
    </message>
    <message>
        <source>The square code on this scan is not one of the desk’s papers. Nothing was added. If the paper belongs to her, add it under Attachments in her file.</source>
        <translation>الرمز المربّع في هذا المسح ليس من أوراق المكتب. لم يُضَف شيء. وإن كانت الورقة تخصها فتُضاف من «المرفقات» في ملفها.</translation>
    </message>
    <message>
        <source>This paper was not printed for anybody’s file here: it may be an empty form, a paper of another shelter, or one whose file was deleted. Nothing was added. If it belongs to her, add it under Attachments in her file.</source>
        <translation>لم تُطبع هذه الورقة لملف أحد هنا: فقد تكون استمارةً فارغة، أو ورقة من دار أخرى، أو ورقة حُذف ملفها. لم يُضَف شيء. وإن كانت تخصها فتُضاف من «المرفقات» في ملفها.</translation>
    </message>
    <message>
        <source>This paper belongs to a file that you do not open. Nothing was shown or added. Lay the paper away, and let a manager bring it in.</source>
        <translation>تعود هذه الورقة إلى ملف ليس لك فتحه. لم يُعرض شيء ولم يُضَف شيء. يُرجى وضع الورقة في مكان آمن، وترك إدخالها للمدير.</translation>
    </message>
    <message>
        <source>Nothing is written on the pad. Nothing was kept. She can write on it with mouse, pen or finger, or sign on paper.</source>
        <translation>لا شيء مكتوب على اللوح. لم يُحفظ شيء. يمكنها الكتابة عليه بالفأرة أو القلم أو الإصبع، أو التوقيع على الورق.</translation>
    </message>
    <message>
        <source>This scan has more than {most} pages, and no paper that is signed is so long. Nothing was added. Scan each paper into a file of its own.</source>
        <translation>في هذا المسح أكثر من {most} صفحة، ولا ورقة تُوقَّع بهذا الطول. لم يُضَف شيء. يُرجى مسح كل ورقة في ملف وحدها.</translation>
    </message>
    <message>
        <source>A practice file lies where the records of your house were, and was not opened. Stop here, change nothing in this folder, and put the records back from the newest backup.</source>
        <translation>في المكان الذي كانت فيه سجلات الدار ملفُّ تدريب، ولم يُفتح. يُرجى التوقف هنا وعدم تغيير شيء في هذا المجلد، ثم استعادة السجلات من أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>These are the records of a house, in the folder of a practice file. They were not opened here. Move them to a folder of their own; nothing in them was changed.</source>
        <translation>هذه سجلات دار، وقد وُضعت في مجلد ملف التدريب، فلم تُفتح هنا. يُرجى نقلها إلى مجلد خاص بها؛ لم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>In this folder are the records of a house. Practice needs a folder of its own; nothing was opened.</source>
        <translation>في هذا المجلد سجلات دار. يحتاج التدريب إلى مجلد خاص به؛ ولم يُفتح شيء.</translation>
    </message>
    <message>
        <source>She agreed that {agency} is told some things, and not that the whole file goes there. Nothing was read out. What she agreed to goes by a referral; for the file, talk with her again.</source>
        <translation>وافقت على إخبار {agency} ببعض الأمور، لا على أن يصل إليها الملف كله. لم يُقرأ شيء. ما وافقت عليه يخرج بإحالة، أما الملف فيحتاج إلى حديث جديد معها.</translation>
    </message>
    <message>
        <source>She agreed to share with {agency}, but not as a file. Nothing was read out. Share it in the way she chose, or talk with her again.</source>
        <translation>وافقت على إعطاء معلومات إلى {agency}، لكن ليس على هيئة ملف. لم يُقرأ شيء للإخراج. تُعطى المعلومات بالطريقة التي اختارتها، أو يُعاد الحديث معها.</translation>
    </message>
    <message>
        <source>A file that is handed over leaves only with a passphrase. Nothing was printed or saved. Choose to save it with a passphrase.</source>
        <translation>لا يخرج ملف مسلَّم إلا بعبارة مرور. لم يُطبع شيء ولم يُحفظ. يُرجى اختيار الحفظ بعبارة مرور.</translation>
    </message>
    <message>
        <source>Nothing is chosen that would go with the file. Nothing was read out. Go back and tick what the office needs.</source>
        <translation>لم يُختر شيء يخرج مع الملف. لم يُقرأ شيء للإخراج. يُرجى الرجوع ووضع علامة على ما تحتاج إليه الجهة.</translation>
    </message>
    <message>
        <source>No file may go to {agency} today: nobody agreed that the whole file goes there as data. Nothing was read out. Where a law demands something without agreement, write a referral; two managers decide about it.</source>
        <translation>لا يخرج اليوم أي ملف إلى {agency}: لم توافق أي واحدة على أن يصل إليها الملف كله على هيئة بيانات. لم يُقرأ شيء. وإن فرض القانون شيئًا دون موافقة فتُكتب إحالة يقررها مديران.</translation>
    </message>
    <message>
        <source>Why all files are handed over is not written yet: the law, the order or the contract. Nothing was read out. Write it, then go on.</source>
        <translation>لم يُكتب بعد سبب تسليم الملفات كلها: القانون أو الأمر أو العقد. لم يُقرأ شيء للإخراج. يُكتب السبب ثم تُتابع الخطوة.</translation>
    </message>
    <message>
        <source>What may leave of {code} changed meanwhile: an agreement ended, or another was given. Nothing of this part was saved. Read it again; what is not agreed to stays here.</source>
        <translation>تغيّر في هذه الأثناء ما يجوز أن يخرج من ملف {code}: انتهت موافقة أو أُعطيت أخرى. لم يُحفظ شيء من هذا الجزء. يُقرأ من جديد؛ فما لا موافقة عليه يبقى هنا.</translation>
    </message>
    <message>
        <source>This hand-over was begun by somebody else or on another day. Nothing more was saved. Begin a new one together.</source>
        <translation>بدأ هذا التسليم شخص آخر أو في يوم آخر. لم يُحفظ شيء بعد ذلك. يُبدأ معًا تسليم جديد.</translation>
    </message>
    <message>
        <source>Cases are played in a practice file only, so that nothing invented stands beside real files. Nothing was changed. A practice file is chosen when a new desk is set up.</source>
        <translation>التمرين على الحالات في ملف تدريب فقط، كي لا تختلط القصص المتخيلة بالملفات الحقيقية. لم يتغير شيء. ويُختار ملف التدريب عند إعداد مكتب جديد.</translation>
    </message>
    <message>
        <source>This case is not part of the program any more. Go back to the list of cases and choose another one.</source>
        <translation>لم تعد هذه الحالة ضمن البرنامج. يمكن اختيار غيرها من قائمة الحالات.</translation>
    </message>
    <message>
        <source>This play has gone on since the page was read, so the act was not taken. The page now shows where it stands.</source>
        <translation>تقدّم التمرين بعد أن فُتحت الصفحة، فلم يُحسب هذا الاختيار. والصفحة تعرض الآن أين وصل.</translation>
    </message>
    <message>
        <source>No arrival is written down in this practice file, so the coach has nothing to go by. Nothing was changed. Begin with somebody new.</source>
        <translation>لم يُدوَّن وصول في ملف التدريب هذا، فلا شيء يستند إليه المدرب. لم يتغير شيء. يمكن البدء بشخص جديد.</translation>
    </message>
    <message>
        <source>This day has not come yet. Nothing was written down. Choose today or an earlier day, and look at the clock of this computer if the day is right.</source>
        <translation>لم يأتِ هذا اليوم بعد. لم يُكتب شيء. المطلوب اختيار اليوم أو يوم سابق، وإذا كان اليوم صحيحًا فالتأكد من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This colleague no longer works at this desk. Nothing was written down; what stood there before is kept.</source>
        <translation>لم يعد هذا الزميل أو هذه الزميلة ضمن العاملين على هذا البرنامج. لم يُكتب شيء، وما كُتب من قبل باقٍ.</translation>
    </message>
    <message>
        <source>This score cannot be: between 1 and 13 rules come up, and no more of them are kept. Nothing was written down.</source>
        <translation>هذه النتيجة غير ممكنة: عدد القواعد التي تمرّ من 1 إلى 13، ولا يُراعى أكثر مما مرّ منها. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A group has up to 40 people and 12 sittings. Nothing was written down. Begin a second group for the others.</source>
        <translation>تتسع المجموعة لأربعين شخصًا واثنتي عشرة جلسة. لم يُكتب شيء. يمكن بدء مجموعة ثانية للباقين.</translation>
    </message>
</context>
<context>
    <name>evacuation</name>
    <message>
        <source>carry or support her on the stairs</source>
        <translation>تُحمل أو تُسند على الدرج</translation>
    </message>
    <message>
        <source>needs time on the stairs</source>
        <translation>تحتاج وقتًا على الدرج</translation>
    </message>
    <message>
        <source>does not hear the alarm: wake her</source>
        <translation>لا تسمع الإنذار: تُوقَظ</translation>
    </message>
    <message>
        <source>does not see the way: lead her</source>
        <translation>لا ترى الطريق: تُقاد باليد</translation>
    </message>
    <message>
        <source>stay beside her and show her the way</source>
        <translation>يبقى أحدٌ بجانبها ويدلّها على الطريق</translation>
    </message>
    <message>
        <source>has an infant to carry</source>
        <translation>معها رضيع يُحمل</translation>
    </message>
    <message>
        <source>a child: an adult goes along</source>
        <translation>قاصر: يرافقها شخص بالغ</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>The day she leaves, or left</source>
        <translation>يوم مغادرتها، المقبل أو الماضي</translation>
    </message>
    <message>
        <source>Signing the form on or after this day ends her stay.</source>
        <translation>توقيع الاستمارة في هذا اليوم أو بعده ينهي إقامتها.</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>في أي ساعة</translation>
    </message>
    <message>
        <source>Was it planned with her?</source>
        <translation>هل خُطّط لذلك معها؟</translation>
    </message>
    <message>
        <source>Why she leaves</source>
        <translation>سبب المغادرة</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>Only what must be kept. She may read it.</source>
        <translation>ما يلزم حفظه فقط. وقد تقرؤه هي.</translation>
    </message>
    <message>
        <source>To which country</source>
        <translation>إلى أي بلد</translation>
    </message>
    <message>
        <source>Who receives her there</source>
        <translation>من يستقبلها هناك</translation>
    </message>
    <message>
        <source>The shelter, hospital or authority, and a person by name.</source>
        <translation>الدار أو المستشفى أو الجهة، وشخص باسمه.</translation>
    </message>
    <message>
        <source>Was she told how to object?</source>
        <translation>هل أُخبرت كيف تعترض؟</translation>
    </message>
    <message>
        <source>Whoever is asked to leave hears the reason and may object to it.</source>
        <translation>من يُطلب منها أن تغادر تسمع السبب، ولها أن تعترض عليه.</translation>
    </message>
    <message>
        <source>What she objects, and what was answered</source>
        <translation>على ماذا تعترض، وبماذا أُجيبت</translation>
    </message>
    <message>
        <source>Was she looked for, as agreed with her?</source>
        <translation>هل بُحث عنها كما اتُّفق معها؟</translation>
    </message>
    <message>
        <source>Only in the way her safety plan allows.</source>
        <translation>بالطريقة التي تسمح بها خطة أمانها فقط.</translation>
    </message>
    <message>
        <source>Did she decide it herself?</source>
        <translation>هل قررت ذلك بنفسها؟</translation>
    </message>
    <message>
        <source>So that nothing of hers is forgotten and she finds the way back; her team and the manager see it.</source>
        <translation>كي لا يُنسى شيء لها، وكي تجد طريق العودة؛ يراه فريقها والمدير.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>Why the work ends</source>
        <translation>لماذا ينتهي العمل</translation>
    </message>
    <message>
        <source>What is true of it</source>
        <translation>ما ينطبق</translation>
    </message>
    <message>
        <source>Her needs are met as far as possible</source>
        <translation>لُبّيت احتياجاتها قدر الإمكان</translation>
    </message>
    <message>
        <source>Her plan is complete</source>
        <translation>اكتملت خطتها</translation>
    </message>
    <message>
        <source>She and the worker agree that no more is needed</source>
        <translation>اتفقت هي والأخصائية على أنه لم يعد يلزم شيء</translation>
    </message>
    <message>
        <source>She asked for it</source>
        <translation>هي طلبت ذلك</translation>
    </message>
    <message>
        <source>No contact for more than 30 days</source>
        <translation>لا تواصل منذ أكثر من 30 يومًا</translation>
    </message>
    <message>
        <source>She left the area</source>
        <translation>غادرت المنطقة</translation>
    </message>
    <message>
        <source>Others go on with the work</source>
        <translation>يواصل العمل آخرون</translation>
    </message>
    <message>
        <source>The means have run out</source>
        <translation>نفدت الموارد</translation>
    </message>
    <message>
        <source>Who goes on with it</source>
        <translation>من يواصله</translation>
    </message>
    <message>
        <source>The supervisor has looked through the file</source>
        <translation>راجع المشرف الملف</translation>
    </message>
    <message>
        <source>Which supervisor</source>
        <translation>من هو المشرف</translation>
    </message>
    <message>
        <source>So that the house learns from it; her team and the manager see it.</source>
        <translation>كي تتعلم الدار منه؛ يراه فريقها والمدير.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The hours suited her</source>
        <translation>ناسبتها المواعيد</translation>
    </message>
    <message>
        <source>She felt at ease with her worker</source>
        <translation>ارتاحت إلى أخصائيتها</translation>
    </message>
    <message>
        <source>She kept the same worker</source>
        <translation>بقيت معها الأخصائية نفسها</translation>
    </message>
    <message>
        <source>She could bring somebody she trusts</source>
        <translation>استطاعت أن تصحب من تثق به</translation>
    </message>
    <message>
        <source>She was told what there is to choose from</source>
        <translation>أُخبرت بما يمكنها أن تختار منه</translation>
    </message>
    <message>
        <source>She decided herself</source>
        <translation>قررت بنفسها</translation>
    </message>
    <message>
        <source>Talks were in a room of their own</source>
        <translation>كانت الأحاديث في غرفة خاصة</translation>
    </message>
    <message>
        <source>She was treated with respect</source>
        <translation>عوملت باحترام</translation>
    </message>
    <message>
        <source>She was spoken to in words she understands</source>
        <translation>خوطبت بكلام تفهمه</translation>
    </message>
    <message>
        <source>She would send a friend here</source>
        <translation>تنصح صديقة لها بالمجيء إلى هنا</translation>
    </message>
    <message>
        <source>The last talk</source>
        <translation>الحديث الأخير</translation>
    </message>
    <message>
        <source>Was there a last talk?</source>
        <translation>هل جرى حديث أخير؟</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>How she is now belongs into Needs, with the occasion “Before she leaves”. It is scored for the place she goes to, not for the house.</source>
        <translation>حالها الآن مكانه استمارة الاحتياجات، بمناسبة «قبل مغادرتها». ويُقدَّر بحسب المكان الذي تذهب إليه، لا بحسب الدار.</translation>
    </message>
    <message>
        <source>Was she asked what she thinks of us?</source>
        <translation>هل سُئلت عن رأيها فينا؟</translation>
    </message>
    <message>
        <source>Paper without a name is best. Nothing depends on her answer.</source>
        <translation>الأفضل ورقة بلا اسم. ولا يتوقف شيء على جوابها.</translation>
    </message>
    <message>
        <source>On paper, without her name</source>
        <translation>على ورقة بلا اسمها</translation>
    </message>
    <message>
        <source>She told a worker who is not her own</source>
        <translation>قالته لعاملة غير أخصائيتها</translation>
    </message>
    <message>
        <source>She does not wish to</source>
        <translation>لا ترغب</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم تُسأل</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>بكلماتها هي</translation>
    </message>
    <message>
        <source>To do better by those who come after her; nothing depends on her answer.</source>
        <translation>كي نحسن إلى من يأتين بعدها؛ ولا يتوقف شيء على جوابها.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد الخروج</translation>
    </message>
    <message>
        <source>Told: “You can come back at any time”</source>
        <translation>قيل لها: «يمكنكِ أن تعودي في أي وقت»</translation>
    </message>
    <message>
        <source>Was she told until when her file is kept?</source>
        <translation>هل أُخبرت إلى متى يُحفظ ملفها؟</translation>
    </message>
    <message>
        <source>The page “Leaving the house” names the day.</source>
        <translation>اليوم مكتوب في صفحة «مغادرة الدار».</translation>
    </message>
    <message>
        <source>Told: she can ask for a copy of her file</source>
        <translation>قيل لها: يمكنها أن تطلب نسخة من ملفها</translation>
    </message>
    <message>
        <source>Whether we may ask after her later, and until when, she decides in a consent talk about contact after leaving. Without it nobody calls.</source>
        <translation>هل نسأل عنها لاحقًا وإلى متى: هي تقرر ذلك في حديث الموافقة «التواصل بعد الخروج». ومن دونه لا يتصل أحد.</translation>
    </message>
    <message>
        <source>How we may reach her, if she agreed</source>
        <translation>كيف نصل إليها، إن وافقت</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Message or social network</source>
        <translation>رسالة أو شبكة تواصل</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>A meeting of several</source>
        <translation>لقاء مع أخريات</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>عبر جهة شريكة</translation>
    </message>
    <message>
        <source>Number or place after leaving, and at which hours</source>
        <translation>الرقم أو المكان بعد الخروج، وفي أي ساعات</translation>
    </message>
    <message>
        <source>Only what she gives for this. Say who may be spoken to.</source>
        <translation>ما تعطيه هي لهذا الغرض فقط، ومعه من يجوز الكلام معه.</translation>
    </message>
    <message>
        <source>Words by which we know that it is safe to talk</source>
        <translation>كلمات نعرف بها أن الكلام آمن</translation>
    </message>
    <message>
        <source>So that no call of ours puts her in danger; her team sees it.</source>
        <translation>كي لا يعرّضها اتصال منا للخطر؛ يراه فريقها.</translation>
    </message>
    <message>
        <source>With family, for good</source>
        <translation>مع أسرتها إقامة دائمة</translation>
    </message>
    <message>
        <source>With family, for now</source>
        <translation>مع أسرتها مؤقتًا</translation>
    </message>
    <message>
        <source>With friends, for good</source>
        <translation>مع أصدقاء إقامة دائمة</translation>
    </message>
    <message>
        <source>With friends, for now</source>
        <translation>مع أصدقاء مؤقتًا</translation>
    </message>
    <message>
        <source>A rented home</source>
        <translation>سكن مستأجر</translation>
    </message>
    <message>
        <source>A rented home, with help for the rent</source>
        <translation>سكن مستأجر مع مساعدة في الإيجار</translation>
    </message>
    <message>
        <source>A home that is hers</source>
        <translation>سكن تملكه</translation>
    </message>
    <message>
        <source>Housing of an employer</source>
        <translation>سكن يوفره صاحب عمل</translation>
    </message>
    <message>
        <source>A room or flat shared with other workers</source>
        <translation>غرفة أو شقة مشتركة مع عاملات أخريات</translation>
    </message>
    <message>
        <source>Supported or halfway housing</source>
        <translation>سكن مدعوم أو انتقالي</translation>
    </message>
    <message>
        <source>Another shelter</source>
        <translation>دار إيواء أخرى</translation>
    </message>
    <message>
        <source>An emergency night shelter</source>
        <translation>مأوى ليلي للطوارئ</translation>
    </message>
    <message>
        <source>Housing of her embassy</source>
        <translation>سكن تابع لسفارتها</translation>
    </message>
    <message>
        <source>With a host family</source>
        <translation>لدى أسرة مضيفة</translation>
    </message>
    <message>
        <source>A home or foster family for children</source>
        <translation>دار أطفال أو أسرة حاضنة</translation>
    </message>
    <message>
        <source>A care or nursing home</source>
        <translation>دار رعاية أو تمريض</translation>
    </message>
    <message>
        <source>A hospital</source>
        <translation>مستشفى</translation>
    </message>
    <message>
        <source>A hospital for mental health</source>
        <translation>مستشفى للصحة النفسية</translation>
    </message>
    <message>
        <source>Treatment for an addiction</source>
        <translation>علاج من الإدمان</translation>
    </message>
    <message>
        <source>A hotel or guest house</source>
        <translation>فندق أو نُزل</translation>
    </message>
    <message>
        <source>On her way home, by air, sea or land</source>
        <translation>في طريقها إلى بلدها جوًا أو بحرًا أو برًا</translation>
    </message>
    <message>
        <source>Detention, prison or a deportation centre</source>
        <translation>توقيف أو سجن أو مركز ترحيل</translation>
    </message>
    <message>
        <source>The street, or a place not made to live in</source>
        <translation>الشارع، أو مكان غير معدّ للسكن</translation>
    </message>
    <message>
        <source>Back to where she came from</source>
        <translation>العودة إلى المكان الذي جاءت منه</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>لا يعرف أحد</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Where she goes</source>
        <translation>إلى أين تذهب</translation>
    </message>
    <message>
        <source>Where she will live</source>
        <translation>أين ستسكن</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation>المدينة أو المنطقة</translation>
    </message>
    <message>
        <source>An address only where she wishes it kept.</source>
        <translation>العنوان فقط إن أرادت حفظه.</translation>
    </message>
    <message>
        <source>Does she call it safe and good enough?</source>
        <translation>هل تراه هي آمنًا ومناسبًا؟</translation>
    </message>
    <message>
        <source>Does the worker?</source>
        <translation>وفي التقدير المهني؟</translation>
    </message>
    <message>
        <source>Where the two differ, or what would make it safer</source>
        <translation>أين يختلف الرأيان، أو ما يجعله أكثر أمانًا</translation>
    </message>
    <message>
        <source>Is there a grown-up she can rely on?</source>
        <translation>هل هناك شخص راشد تعتمد عليه؟</translation>
    </message>
    <message>
        <source>Is there a friend of her own age and kind?</source>
        <translation>هل لها صديقة في مثل سنها وحالها؟</translation>
    </message>
    <message>
        <source>Is there a group or community that knows her?</source>
        <translation>هل هناك جماعة أو مجتمع يعرفها؟</translation>
    </message>
    <message>
        <source>To see danger before she meets it; her own word stands first. Her team sees it.</source>
        <translation>كي يُرى الخطر قبل أن تلقاه؛ وقولها هو الأول. يراه فريقها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>تم بعضه</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>لم ترغب فيه</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Her papers are in her hands</source>
        <translation>أوراقها في يدها</translation>
    </message>
    <message>
        <source>Her belongings are returned and signed for</source>
        <translation>أُعيدت إليها أمتعتها ووُقّع على ذلك</translation>
    </message>
    <message>
        <source>Wages and complaints: she knows how they stand</source>
        <translation>الأجور والشكاوى: تعرف أين وصلت</translation>
    </message>
    <message>
        <source>Court dates: she has them, and how to get there</source>
        <translation>مواعيد المحكمة: لديها، وتعرف كيف تصل</translation>
    </message>
    <message>
        <source>Medicine for the first weeks, and the prescription</source>
        <translation>دواء الأسابيع الأولى والوصفة</translation>
    </message>
    <message>
        <source>Ticket and travel</source>
        <translation>التذكرة والسفر</translation>
    </message>
    <message>
        <source>Money for the first days</source>
        <translation>مال للأيام الأولى</translation>
    </message>
    <message>
        <source>A telephone and a number that is safe</source>
        <translation>هاتف ورقم آمن</translation>
    </message>
    <message>
        <source>Safety plan looked at again with her</source>
        <translation>روجعت معها خطة أمانها</translation>
    </message>
    <message>
        <source>Copies of her papers given, or kept safe for her</source>
        <translation>أُعطيت نسخ أوراقها أو حُفظت لها</translation>
    </message>
    <message>
        <source>Referrals handed over to those who go on</source>
        <translation>سُلّمت الإحالات إلى من يواصلون</translation>
    </message>
    <message>
        <source>The children: school, care, papers</source>
        <translation>الأطفال: المدرسة والرعاية والأوراق</translation>
    </message>
    <message>
        <source>What she has in her hands</source>
        <translation>ما أصبح في يدها</translation>
    </message>
    <message>
        <source>How much money, and from which fund</source>
        <translation>كم المال، ومن أي مصدر</translation>
    </message>
    <message>
        <source>What is still open, and who sees to it by when</source>
        <translation>ما لم يتم بعد، ومن يتولاه وإلى متى</translation>
    </message>
    <message>
        <source>Holding a person’s papers or pay is a means of control; none stay behind.</source>
        <translation>احتجاز أوراق الإنسان أو أجره وسيلة سيطرة؛ فلا يبقى منها شيء عندنا.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures that were released</source>
        <translation>أرقام نُشرت</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Counted are people who agreed to it, never their names. Numbers that could point at somebody are not shown, and what was released once stays released: a second release must not give away the difference.</source>
        <translation>يُعدّ من وافق على ذلك، بلا أسماء أبدًا. ولا تُظهر أرقام قد تدل على أحد، وما نُشر مرة يبقى منشورًا: فلا يجوز أن تكشف نشرة ثانية الفرق.</translation>
    </message>
    <message>
        <source>Show what would be released</source>
        <translation>عرض ما سيُنشر</translation>
    </message>
    <message>
        <source>Release these figures</source>
        <translation>نشر هذه الأرقام</translation>
    </message>
    <message>
        <source>Kept for the house. They can be read and printed from the list.</source>
        <translation>حُفظت الأرقام للدار. يمكن الاطلاع عليها وطباعتها من القائمة.</translation>
    </message>
    <message>
        <source>Released and kept. It can be saved and printed from the list as often as needed.</source>
        <translation>نُشرت الأرقام وحُفظت. يمكن حفظها في ملف وطباعتها من القائمة كلما لزم.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>النشرة</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>طول المدة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Hidden cells</source>
        <translation>الخلايا المحجوبة</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Figures of {period}</source>
        <translation>أرقام {period}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>الربع {number} من {year}</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>People, each once: presumed victims registered in this time who agreed to be counted (IC-TIP unit: victim)</source>
        <translation>أشخاص، كلٌّ مرة واحدة: ضحايا محتملون سُجّلوا في هذه المدة ووافقوا على أن يُحتسبوا (وحدة IC-TIP: الضحية)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>With any value</source>
        <translation>من لهم أي قيمة</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>أصغر مجموعة تُظهر</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>التقريب إلى الأدنى</translation>
    </message>
    <message>
        <source>cells to {cells}, totals to {totals}</source>
        <translation>الخلايا إلى {cells}، والمجاميع إلى {totals}</translation>
    </message>
    <message>
        <source>cells exact, totals to {totals}</source>
        <translation>الخلايا دقيقة، والمجاميع إلى {totals}</translation>
    </message>
    <message>
        <source>nothing: all numbers are exact and stay in the house</source>
        <translation>لا تقريب: كل الأرقام دقيقة وتبقى في الدار</translation>
    </message>
    <message>
        <source>Cells below it, not shown</source>
        <translation>خلايا أقل منها، لا تُظهر</translation>
    </message>
    <message>
        <source>Cells hidden so that none of these can be calculated</source>
        <translation>خلايا حُجبت كي لا يُحسب منها ما لا يُظهر</translation>
    </message>
    <message>
        <source>Totals hidden for the same reason</source>
        <translation>مجاميع حُجبت للسبب نفسه</translation>
    </message>
    <message>
        <source>Tables not shown at all</source>
        <translation>جداول لا تُظهر أصلًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Tables and cuts</source>
        <translation>الجداول وتقسيماتها</translation>
    </message>
    <message>
        <source>People counted, rounded down</source>
        <translation>الأشخاص المحتسبون، بالتقريب إلى الأدنى</translation>
    </message>
    <message>
        <source>{included} of {files}</source>
        <translation>{included} من {files}</translation>
    </message>
    <message>
        <source>Not shown: too few people for this table.</source>
        <translation>لا يُظهر: الأشخاص أقل مما يلزم لهذا الجدول.</translation>
    </message>
    <message>
        <source>How these figures were checked</source>
        <translation>كيف فُحصت هذه الأرقام</translation>
    </message>
    <message>
        <source>{part}: {numbers}</source>
        <translation>{part}: {numbers}</translation>
    </message>
    <message>
        <source>For the house itself, exact</source>
        <translation>للدار نفسها، أرقام دقيقة</translation>
    </message>
    <message>
        <source>For a partner under agreement</source>
        <translation>لشريك بموجب اتفاق</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>للعموم</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Everybody who was counted</source>
        <translation>كل من احتُسب</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Age when registered</source>
        <translation>العمر عند التسجيل</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>How many months it lasted</source>
        <translation>كم شهرًا دام ذلك</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>شكل الاستغلال</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>وسائل التحكم</translation>
    </message>
    <message>
        <source>Who recruited</source>
        <translation>من استقدم</translation>
    </message>
    <message>
        <source>Gender by age group</source>
        <translation>النوع الاجتماعي حسب الفئة العمرية</translation>
    </message>
    <message>
        <source>Gender by form of exploitation</source>
        <translation>النوع الاجتماعي حسب شكل الاستغلال</translation>
    </message>
    <message>
        <source>Age group by form of exploitation</source>
        <translation>الفئة العمرية حسب شكل الاستغلال</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>نساء وبنات</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>رجال وأولاد</translation>
    </message>
    <message>
        <source>Transgender or in another way</source>
        <translation>مغايرو الهوية الجنسانية أو بوصف آخر</translation>
    </message>
    <message>
        <source>0 to 8 years</source>
        <translation>من 0 إلى 8 سنوات</translation>
    </message>
    <message>
        <source>9 to 17 years</source>
        <translation>من 9 إلى 17 سنة</translation>
    </message>
    <message>
        <source>Under 18 years</source>
        <translation>دون 18 سنة</translation>
    </message>
    <message>
        <source>18 to 20 years</source>
        <translation>من 18 إلى 20 سنة</translation>
    </message>
    <message>
        <source>21 to 23 years</source>
        <translation>من 21 إلى 23 سنة</translation>
    </message>
    <message>
        <source>24 to 26 years</source>
        <translation>من 24 إلى 26 سنة</translation>
    </message>
    <message>
        <source>27 to 29 years</source>
        <translation>من 27 إلى 29 سنة</translation>
    </message>
    <message>
        <source>18 to 29 years</source>
        <translation>من 18 إلى 29 سنة</translation>
    </message>
    <message>
        <source>30 to 38 years</source>
        <translation>من 30 إلى 38 سنة</translation>
    </message>
    <message>
        <source>39 to 47 years</source>
        <translation>من 39 إلى 47 سنة</translation>
    </message>
    <message>
        <source>30 years and older</source>
        <translation>30 سنة فأكثر</translation>
    </message>
    <message>
        <source>48 years and older</source>
        <translation>48 سنة فأكثر</translation>
    </message>
    <message>
        <source>18 years and older</source>
        <translation>18 سنة فأكثر</translation>
    </message>
    <message>
        <source>Up to 12 months</source>
        <translation>حتى 12 شهرًا</translation>
    </message>
    <message>
        <source>13 to 24 months</source>
        <translation>من 13 إلى 24 شهرًا</translation>
    </message>
    <message>
        <source>25 months and longer</source>
        <translation>25 شهرًا فأكثر</translation>
    </message>
    <message>
        <source>13 months and longer</source>
        <translation>13 شهرًا فأكثر</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>جنوب آسيا</translation>
    </message>
    <message>
        <source>South-East Asia</source>
        <translation>جنوب شرق آسيا</translation>
    </message>
    <message>
        <source>East and Central Asia</source>
        <translation>شرق آسيا ووسطها</translation>
    </message>
    <message>
        <source>West Asia and North Africa</source>
        <translation>غرب آسيا وشمال أفريقيا</translation>
    </message>
    <message>
        <source>East Africa</source>
        <translation>شرق أفريقيا</translation>
    </message>
    <message>
        <source>Other parts of Africa</source>
        <translation>أنحاء أخرى من أفريقيا</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>أوقيانوسيا</translation>
    </message>
    <message>
        <source>The Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Asia and North Africa</source>
        <translation>آسيا وشمال أفريقيا</translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation>أفريقيا جنوب الصحراء</translation>
    </message>
    <message>
        <source>Europe, the Americas, Oceania</source>
        <translation>أوروبا والأمريكتان وأوقيانوسيا</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>More than one</source>
        <translation>أكثر من واحد</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>عمل قسري</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation>استغلال جنسي</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Forced labour in a household</source>
        <translation>عمل قسري في منزل</translation>
    </message>
    <message>
        <source>Forced labour in construction</source>
        <translation>عمل قسري في البناء</translation>
    </message>
    <message>
        <source>Forced labour in farming</source>
        <translation>عمل قسري في الزراعة</translation>
    </message>
    <message>
        <source>Forced labour in hotels and restaurants</source>
        <translation>عمل قسري في الفنادق والمطاعم</translation>
    </message>
    <message>
        <source>Other forced labour</source>
        <translation>عمل قسري آخر</translation>
    </message>
    <message>
        <source>Prostitution</source>
        <translation>استغلال في الدعارة</translation>
    </message>
    <message>
        <source>Pictures or films</source>
        <translation>صور أو أفلام</translation>
    </message>
    <message>
        <source>Other sexual exploitation</source>
        <translation>استغلال جنسي آخر</translation>
    </message>
    <message>
        <source>Debt, or earnings taken</source>
        <translation>دين، أو أخذ الأجر</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <source>Psychological, physical or sexual abuse</source>
        <translation>إيذاء نفسي أو جسدي أو جنسي</translation>
    </message>
    <message>
        <source>Untrue promises</source>
        <translation>وعود كاذبة</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translation>مخدرات أو كحول</translation>
    </message>
    <message>
        <source>Movement, money, care or food denied</source>
        <translation>المنع من التنقل أو المال أو العلاج أو الطعام</translation>
    </message>
    <message>
        <source>Far too long hours of work</source>
        <translation>ساعات عمل مفرطة</translation>
    </message>
    <message>
        <source>Papers withheld</source>
        <translation>حجز الأوراق</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation>وسائل أخرى</translation>
    </message>
    <message>
        <source>An intimate partner</source>
        <translation>شريك حميم</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Released so far</source>
        <translation>ما نُشر حتى الآن</translation>
    </message>
    <message>
        <source>Nothing was released yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>released {when} by {who}</source>
        <translation>نُشرت {when}، نشرها {who}</translation>
    </message>
    <message>
        <source>cells not shown: {n}</source>
        <translation>خلايا لا تُظهر: {n}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>طباعة أو PDF…</translation>
    </message>
    <message>
        <source>{act}: {title}</source>
        <translation>{act}: {title}</translation>
    </message>
    <message>
        <source>The figures are saved. The file has the numbers as they may be told, and how they were checked.</source>
        <translation>حُفظت الأرقام. وفي الملف الأرقام كما يجوز أن تُقال، وكيف فُحصت.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>bed {bed}</source>
        <translation>السرير {bed}</translation>
    </message>
    <message numerus="yes">
        <source>Earlier events (%n more)</source>
        <translation>
            <numerusform>لا أحداث أسبق</numerusform>
            <numerusform>أحداث أسبق (حدث واحد)</numerusform>
            <numerusform>أحداث أسبق (حدثان)</numerusform>
            <numerusform>أحداث أسبق (%n أحداث)</numerusform>
            <numerusform>أحداث أسبق (%n حدثًا)</numerusform>
            <numerusform>أحداث أسبق (%n حدث)</numerusform>
        </translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الإقامات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>لا شيء مكتوب هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>لا شيء من هذا النوع بعد.</translation>
    </message>
</context>
<context>
    <name>first_day</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>First day, one thing</source>
        <translation>اليوم الأول، أمر واحد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What, for health</source>
        <translation>ماذا، لفريق الصحة</translation>
    </message>
    <message>
        <source>Sealed for those who care for her health.</source>
        <translation>مختوم لا يفتحه إلا القائمون على صحتها.</translation>
    </message>
    <message>
        <source>A quiet place of her own</source>
        <translation>مكان هادئ لها وحدها</translation>
    </message>
    <message>
        <source>Water and something to eat</source>
        <translation>ماء وشيء من الطعام</translation>
    </message>
    <message>
        <source>A wash, and what she needs for it</source>
        <translation>مكان للاغتسال وما يلزمها له</translation>
    </message>
    <message>
        <source>Rest, before any talk</source>
        <translation>راحة قبل أي حديث</translation>
    </message>
    <message>
        <source>Tell her that she can stop at any time</source>
        <translation>إخبارها بأن لها التوقف متى شاءت</translation>
    </message>
    <message>
        <source>A bed for the night</source>
        <translation>سرير لهذه الليلة</translation>
    </message>
    <message>
        <source>Seal her belongings in front of her</source>
        <translation>ختم أمتعتها أمامها</translation>
    </message>
    <message>
        <source>Her telephone: turn the location off</source>
        <translation>هاتفها: إيقاف تحديد الموقع</translation>
    </message>
    <message>
        <source>Offer somebody who interprets</source>
        <translation>عرض ترجمة شفهية عليها</translation>
    </message>
    <message>
        <source>Tell her her rights in a language she understands</source>
        <translation>إخبارها بحقوقها بلغة تفهمها</translation>
    </message>
    <message>
        <source>Tell her who is on duty tonight</source>
        <translation>إخبارها بمن يتولى المناوبة الليلة</translation>
    </message>
    <message>
        <source>A doctor or nurse for the injuries that are seen</source>
        <translation>طبيبة أو ممرضة للإصابات الظاهرة</translation>
    </message>
    <message>
        <source>The medicine that is due today</source>
        <translation>الدواء المستحق اليوم</translation>
    </message>
    <message>
        <source>Her child: safe, fed, and with whom</source>
        <translation>طفلها: في أمان، وقد أكل، ومع من هو</translation>
    </message>
    <message>
        <source>Somebody looks in on her during the night</source>
        <translation>تفقّدها بهدوء أثناء الليل</translation>
    </message>
    <message>
        <source>Stay with her and call health now</source>
        <translation>البقاء إلى جانبها واستدعاء الفريق الصحي الآن</translation>
    </message>
    <message>
        <source>Safety is urgent: talk it through tonight</source>
        <translation>الأمان عاجل: الحديث معها عنه الليلة</translation>
    </message>
    <message>
        <source>Physical health is urgent: see to it tonight</source>
        <translation>الصحة الجسدية عاجلة: العناية بها الليلة</translation>
    </message>
    <message>
        <source>Peace of mind is urgent: somebody stays near</source>
        <translation>راحة البال عاجلة: يبقى أحد قريبًا منها</translation>
    </message>
    <message>
        <source>Daily necessities are urgent: ask what is missing</source>
        <translation>الحاجات اليومية عاجلة: سؤالها عمّا ينقصها</translation>
    </message>
    <message>
        <source>Being understood is urgent: find a way tonight</source>
        <translation>التفاهم معها عاجل: إيجاد طريقة الليلة</translation>
    </message>
</context>
<context>
    <name>fmt</name>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>{date} تقريبًا</translation>
    </message>
    <message>
        <source>about {age} years old</source>
        <translation>العمر {age} تقريبًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>She is in the house; a follow-up is for the time after she left.</source>
        <translation>هي في الدار؛ والمتابعة لما بعد خروجها.</translation>
    </message>
    <message>
        <source>She has not agreed to be contacted after leaving: do not call. If she gets in touch herself, write it down here.</source>
        <translation>لم توافق على التواصل معها بعد خروجها: لا يُتصل بها. وإن تواصلت هي بنفسها يُكتب ذلك هنا.</translation>
    </message>
    <message>
        <source>She agreed to be contacted.</source>
        <translation>وافقت على التواصل معها.</translation>
    </message>
    <message>
        <source>She agreed to be contacted until {day}.</source>
        <translation>وافقت على التواصل معها حتى {day}.</translation>
    </message>
    <message>
        <source>Next contact: {day}.</source>
        <translation>التواصل المقبل: {day}.</translation>
    </message>
    <message>
        <source>No further contact is due.</source>
        <translation>لا تواصل آخر مقررًا.</translation>
    </message>
    <message>
        <source>For the time after leaving she gave: {where}</source>
        <translation>ما أعطته لما بعد خروجها: {where}</translation>
    </message>
    <message>
        <source>Words that mean it is safe: {words}</source>
        <translation>كلمات تعني أن الكلام آمن: {words}</translation>
    </message>
    <message>
        <source>Nobody is written down whom we may reach. Do not guess a number.</source>
        <translation>لم يُكتب أحد يجوز الوصول إليه. ولا يُجرَّب رقم بالتخمين.</translation>
    </message>
    <message>
        <source>Her own telephone, safe by her word</source>
        <translation>هاتفها هي، آمن بقولها</translation>
    </message>
    <message>
        <source>hours: {hours}</source>
        <translation>الساعات: {hours}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>held until {day}; ask her anew</source>
        <translation>كان ساريًا حتى {day}؛ تُسأل من جديد</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>يجوز الاتصال</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>may be written to</source>
        <translation>تجوز مراسلته</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>بلا رسائل</translation>
    </message>
    <message>
        <source>knows the shelter</source>
        <translation>يعرف الدار</translation>
    </message>
    <message>
        <source>never name the shelter</source>
        <translation>لا يُذكر له اسم الدار</translation>
    </message>
    <message>
        <source>a word may be left</source>
        <translation>يجوز ترك رسالة معه</translation>
    </message>
    <message>
        <source>leave no word</source>
        <translation>لا تُترك معه رسالة</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>من بدأ به</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>She did</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Message or social network</source>
        <translation>رسالة أو شبكة تواصل</translation>
    </message>
    <message>
        <source>In person, alone with her</source>
        <translation>وجهًا لوجه، معها وحدها</translation>
    </message>
    <message>
        <source>In person, with others</source>
        <translation>وجهًا لوجه، مع أخريات</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>عبر جهة شريكة</translation>
    </message>
    <message>
        <source>Was she reached?</source>
        <translation>هل أمكن الوصول إليها؟</translation>
    </message>
    <message>
        <source>Yes, herself</source>
        <translation>نعم، هي نفسها</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يرد أحد</translation>
    </message>
    <message>
        <source>Somebody else answered</source>
        <translation>رد شخص آخر</translation>
    </message>
    <message>
        <source>The number is no longer hers</source>
        <translation>لم يعد الرقم لها</translation>
    </message>
    <message>
        <source>Yes, but it was not safe to go on</source>
        <translation>نعم، لكن الاستمرار لم يكن آمنًا</translation>
    </message>
    <message>
        <source>How often tried</source>
        <translation>عدد المحاولات</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>من رد</translation>
    </message>
    <message>
        <source>Never say why you call, nor from where. Write no more than that.</source>
        <translation>لا يُقال أبدًا سبب الاتصال ولا من أين. ولا يُكتب أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Is it safe for her to talk now?</source>
        <translation>هل الكلام آمن لها الآن؟</translation>
    </message>
    <message>
        <source>Ask this first. If not: a wrong number, a kind word, an end.</source>
        <translation>هذا أول سؤال. وإن لم يكن آمنًا: رقم خطأ، وكلمة لطيفة، ثم إنهاء.</translation>
    </message>
    <message>
        <source>Did she answer with the agreed words?</source>
        <translation>هل أجابت بالكلمات المتفق عليها؟</translation>
    </message>
    <message>
        <source>To know that she is well, only as she agreed to it; her team sees it.</source>
        <translation>كي نطمئن عليها، وفقط كما وافقت؛ يراه فريقها.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>كيف الحال</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>بكلماتها هي</translation>
    </message>
    <message>
        <source>A quick look since the last time; she may leave out whatever she likes.</source>
        <translation>نظرة سريعة إلى ما تغير منذ المرة الماضية؛ ولها أن تترك ما تشاء.</translation>
    </message>
    <message>
        <source>Safety and support</source>
        <translation>الأمان والدعم</translation>
    </message>
    <message>
        <source>Is there a new danger?</source>
        <translation>هل هناك خطر جديد؟</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Signs that she may be exploited again</source>
        <translation>علامات على احتمال استغلالها من جديد</translation>
    </message>
    <message>
        <source>What she says or you notice; ask for no story.</source>
        <translation>ما تقوله أو يُلاحَظ؛ دون سؤال عن القصة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Somebody else holds her papers</source>
        <translation>أوراقها عند شخص آخر</translation>
    </message>
    <message>
        <source>She is not paid, or pays off a debt</source>
        <translation>لا يُدفع لها أجر، أو يذهب أجرها لسداد دَين</translation>
    </message>
    <message>
        <source>She may not go out or be alone</source>
        <translation>لا يُسمح لها بالخروج أو بالبقاء وحدها</translation>
    </message>
    <message>
        <source>The same people are near her again</source>
        <translation>عاد الأشخاص أنفسهم إلى محيطها</translation>
    </message>
    <message>
        <source>She or her family are threatened</source>
        <translation>تُهدَّد هي أو أسرتها</translation>
    </message>
    <message>
        <source>An offer of work or travel that seems wrong</source>
        <translation>عرض عمل أو سفر يبدو مريبًا</translation>
    </message>
    <message>
        <source>Somebody seems to listen or speak for her</source>
        <translation>يبدو أن أحدًا يستمع أو يتكلم عنها</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>What was said or noticed</source>
        <translation>ما قيل أو لوحظ</translation>
    </message>
    <message>
        <source>Does she want support?</source>
        <translation>هل تريد دعمًا؟</translation>
    </message>
    <message>
        <source>Which, and what was answered</source>
        <translation>أي دعم، وبماذا أُجيبت</translation>
    </message>
    <message>
        <source>Was she told again that she can come back?</source>
        <translation>هل قيل لها مرة أخرى إنها تستطيع العودة؟</translation>
    </message>
    <message>
        <source>So that help is there before it is too late; her team sees it.</source>
        <translation>كي تصل المساعدة قبل فوات الأوان؛ يراه فريقها.</translation>
    </message>
    <message>
        <source>The next time</source>
        <translation>المرة المقبلة</translation>
    </message>
    <message>
        <source>Does she wish that we contact her no more?</source>
        <translation>هل تريد ألا نتواصل معها بعد اليوم؟</translation>
    </message>
    <message>
        <source>Then nobody does, from the moment this is signed.</source>
        <translation>عندها لا يتواصل معها أحد، من لحظة التوقيع.</translation>
    </message>
    <message>
        <source>The day agreed for the next time</source>
        <translation>اليوم المتفق عليه للمرة المقبلة</translation>
    </message>
    <message>
        <source>Empty: 7, 30, 90, 180 and 365 days after she left.</source>
        <translation>إن تُرك فارغًا: بعد 7 و30 و90 و180 و365 يومًا من خروجها.</translation>
    </message>
    <message>
        <source>How, and at which hours</source>
        <translation>كيف، وفي أي ساعات</translation>
    </message>
    <message>
        <source>So that she alone decides when we call again; her team sees it.</source>
        <translation>كي تقرر هي وحدها متى نتصل ثانية؛ يراه فريقها.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>A break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Everything said so far is kept. There is no hurry.</source>
        <translation>كل ما قيل حتى الآن محفوظ، ولا داعي للعجلة.</translation>
    </message>
    <message>
        <source>Water, air, a few steps, or simply quiet. She decides when to go on, and whether.</source>
        <translation>ماء أو هواء أو بضع خطوات، أو الهدوء وحده. القرار لها: متى تواصل، وهل تواصل.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>We stop here for today</source>
        <translation>نتوقف هنا اليوم</translation>
    </message>
    <message>
        <source>Everything said so far is kept. Nothing has to be said again.</source>
        <translation>كل ما قيل حتى الآن محفوظ، ولا حاجة إلى إعادة شيء منه.</translation>
    </message>
    <message>
        <source>Thank her. Tell her that stopping was right and that she may rest now.</source>
        <translation>يُرجى شكرها، وإخبارها بأن التوقف كان قرارًا صائبًا وأن لها أن ترتاح الآن.</translation>
    </message>
    <message>
        <source>Bring her back to the here and now: where she is, who is on duty, what she can drink.</source>
        <translation>إعادتها بهدوء إلى الحاضر: أين هي، ومن يتولى المناوبة، وماذا يمكنها أن تشرب.</translation>
    </message>
    <message>
        <source>Say what happens next and when, and only what you can keep.</source>
        <translation>إخبارها بما سيحدث بعد ذلك ومتى، ومن دون وعد لا يمكن الوفاء به.</translation>
    </message>
    <message>
        <source>The last question was a heavy one. Do not part on it: ask what she would like to eat tonight, or whom she would like to sit with.</source>
        <translation>كان السؤال الأخير ثقيلًا. لا يُستحسن الافتراق عنده: يمكن سؤالها عمّا تحب أن تأكل الليلة، أو مع من تحب أن تجلس.</translation>
    </message>
    <message>
        <source>Next in her file: {what}.</source>
        <translation>التالي في ملفها: {what}.</translation>
    </message>
    <message>
        <source>There is today, and nothing else is promised: {words}</source>
        <translation>المتوفر اليوم، ولا وعد بغيره: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n free beds.</source>
        <translation>
            <numerusform>لا سرير خاليًا.</numerusform>
            <numerusform>سرير واحد خالٍ.</numerusform>
            <numerusform>سريران خاليان.</numerusform>
            <numerusform>%n أسرّة خالية.</numerusform>
            <numerusform>%n سريرًا خاليًا.</numerusform>
            <numerusform>%n سرير خالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agencies we work with: {names}.</source>
        <translation>جهات نعمل معها: {names}.</translation>
    </message>
    <message>
        <source>The staff speaks: {names}.</source>
        <translation>لغات العاملين: {names}.</translation>
    </message>
    <message>
        <source>Back to her file</source>
        <translation>العودة إلى ملفها</translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>15/3/2026, or the year alone</source>
        <translation>15/3/2026، أو السنة وحدها</translation>
    </message>
    <message>
        <source>Please write a number here, for example 42.</source>
        <translation>يُرجى كتابة رقم هنا، مثل 42.</translation>
    </message>
    <message>
        <source>This field holds no more. Put the rest into a note.</source>
        <translation>لا يتسع هذا الحقل للمزيد. يمكن كتابة البقية في ملاحظة.</translation>
    </message>
    <message>
        <source>Half an hour has passed. Offer a break; nothing is lost.</source>
        <translation>مضت نصف ساعة. يُستحسن عرض استراحة، ولن يضيع شيء.</translation>
    </message>
    <message>
        <source>An hour has passed. Two short talks are better than one long one: end gently today.</source>
        <translation>مضت ساعة. حديثان قصيران خير من حديث طويل، ويُستحسن الختام بلطف اليوم.</translation>
    </message>
    <message>
        <source>Signed. From now on these answers stay as they are.</source>
        <translation>تم التوقيع. تبقى هذه الإجابات كما هي من الآن.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم لغيري</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}، مكتمل</translation>
    </message>
    <message>
        <source>Every question may be left open.</source>
        <translation>يمكن ترك أي سؤال دون إجابة.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>What she told before</source>
        <translation>ما قيل من قبل</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>السابق، التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>المراجعة والتوقيع</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>إعادة الحفظ</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>إلغاء المسودة</translation>
    </message>
    <message>
        <source>Saved {time} in the encrypted file</source>
        <translation>حُفظ في الملف المشفّر، {time}</translation>
    </message>
    <message>
        <source>Saving in a moment…</source>
        <translation>يُحفظ بعد لحظة…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>لا شيء للحفظ بعد</translation>
    </message>
    <message>
        <source>This is not in the list. Choose from the list, or clear the field.</source>
        <translation>هذا ليس في القائمة. يُرجى الاختيار من القائمة أو مسح الحقل.</translation>
    </message>
    <message>
        <source>Type to find, or press Down</source>
        <translation>الكتابة للبحث، أو السهم إلى الأسفل</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>{sealed}. What is there stays as it is.</source>
        <translation>{sealed}. ما فيه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Not to be asked again: {name}, {when}</source>
        <translation>عدم السؤال مجددًا: {name}، {when}</translation>
    </message>
    <message>
        <source>Not asked: {questions}</source>
        <translation>لم يُسأل عنه: {questions}</translation>
    </message>
    <message>
        <source>Nothing was asked here.</source>
        <translation>لم يُسأل هنا عن شيء.</translation>
    </message>
    <message>
        <source>Unless a line says otherwise: {origin}.</source>
        <translation>ما لم يُذكر غير ذلك عند السطر: {origin}.</translation>
    </message>
    <message>
        <source>Take out {row}</source>
        <translation>إزالة {row}</translation>
    </message>
    <message>
        <source>{row} was taken out.</source>
        <translation>تمت إزالة {row}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>توقيع وقفل</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Please look at these before signing</source>
        <translation>تُرجى مراجعة ما يلي قبل التوقيع</translation>
    </message>
    <message>
        <source>Worth a second look; they do not stop you</source>
        <translation>تُستحسن مراجعته، ولا يمنع التوقيع</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>For example: a name was misspelt. The reason stands beside the new version.</source>
        <translation>مثلًا: كُتب اسم خطأ. يظهر السبب إلى جانب الإصدار الجديد.</translation>
    </message>
    <message>
        <source>Why is this corrected?</source>
        <translation>ما سبب التصحيح؟</translation>
    </message>
    <message>
        <source>Read it through together if you can. Once signed it no longer changes; a correction becomes a new version.</source>
        <translation>تُستحسن قراءة الاستمارة معها إن أمكن. بعد التوقيع لا تتغير، وأي تصحيح يصبح إصدارًا جديدًا.</translation>
    </message>
    <message>
        <source>Signed by {name}, {when}</source>
        <translation>التوقيع: {name}، {when}</translation>
    </message>
    <message>
        <source>{form}: versions</source>
        <translation>{form}: الإصدارات</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>ما تغيّر فقط</translation>
    </message>
    <message>
        <source>Nothing else changed between the two versions.</source>
        <translation>لم يتغير شيء آخر بين الإصدارين.</translation>
    </message>
    <message>
        <source>Nothing has been signed yet</source>
        <translation>لم يُوقَّع شيء بعد</translation>
    </message>
    <message>
        <source>A version appears here once the form is signed.</source>
        <translation>يظهر الإصدار هنا بعد توقيع الاستمارة.</translation>
    </message>
    <message>
        <source>Correct the newest</source>
        <translation>تصحيح أحدث إصدار</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>No answer that you may read is different.</source>
        <translation>لا اختلاف في الأجوبة المتاحة للقراءة.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are sealed from you and were not compared.</source>
        <translation>
            <numerusform>لا أسئلة مختومة.</numerusform>
            <numerusform>سؤال واحد مختوم ولم يُقارن.</numerusform>
            <numerusform>سؤالان مختومان ولم يُقارنا.</numerusform>
            <numerusform>%n أسئلة مختومة ولم تُقارن.</numerusform>
            <numerusform>%n سؤالًا مختومًا ولم تُقارن.</numerusform>
            <numerusform>%n سؤال مختوم ولم تُقارن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر جواب واحد</numerusform>
            <numerusform>تغيّر جوابان</numerusform>
            <numerusform>تغيّرت %n أجوبة</numerusform>
            <numerusform>تغيّر %n جوابًا</numerusform>
            <numerusform>تغيّر %n جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف جواب واحد</numerusform>
            <numerusform>أُضيف جوابان</numerusform>
            <numerusform>أُضيفت %n أجوبة</numerusform>
            <numerusform>أُضيف %n جوابًا</numerusform>
            <numerusform>أُضيف %n جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل جواب واحد</numerusform>
            <numerusform>أُزيل جوابان</numerusform>
            <numerusform>أُزيلت %n أجوبة</numerusform>
            <numerusform>أُزيل %n جوابًا</numerusform>
            <numerusform>أُزيل %n جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Top of the file</source>
        <translation>أعلى الملف</translation>
    </message>
    <message>
        <source>What the log says of the bed, the worker, the status and the names.</source>
        <translation>ما دُوِّن في السجل عن السرير ومسؤول الحالة والوضع والأسماء.</translation>
    </message>
    <message>
        <source>Corrected because: {reason}</source>
        <translation>سبب التصحيح: {reason}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>بدء التصحيح</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>These questions can hurt, so they stay closed until you open them.</source>
        <translation>قد تؤلم هذه الأسئلة، لذلك تبقى مغلقة حتى تُفتح عن قصد.</translation>
    </message>
    <message>
        <source>She may say no to any of them and still has everything the house offers. Ask only what is needed now, and never in the first talk unless she wishes it.</source>
        <translation>لها أن ترفض أيًّا منها، ويبقى لها كل ما تقدمه الدار. يُكتفى بما تدعو إليه الحاجة الآن، ولا تُطرح في الحديث الأول إلا إذا رغبت هي.</translation>
    </message>
    <message>
        <source>What she says here is sealed. Only those allowed into this part can read it.</source>
        <translation>ما تقوله هنا مختوم، ولا يقرؤه إلا من أُذن له بهذا الجزء.</translation>
    </message>
    <message>
        <source>It can be heavy for you as well. You may hand it over to a colleague, without a reason.</source>
        <translation>قد يثقل هذا على من يسأل أيضًا. يمكن تسليمه إلى أحد الزملاء بلا ذكر سبب.</translation>
    </message>
    <message>
        <source>Write little, and only what is needed now: no details of violence. She herself or a court may read it.</source>
        <translation>يُكتب القليل وما يلزم الآن فقط، بلا تفاصيل عن العنف. فقد تقرؤه هي أو تقرؤه محكمة.</translation>
    </message>
    <message>
        <source>Open on purpose</source>
        <translation>فتح عن قصد</translation>
    </message>
    <message>
        <source>A question that can hurt. It stays closed until you open it.</source>
        <translation>سؤال قد يؤلم، يبقى مغلقًا حتى يُفتح عن قصد.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدر الجواب</translation>
    </message>
    <message>
        <source>She wishes to speak of it: open again</source>
        <translation>ترغب في الحديث عنه: إعادة الفتح</translation>
    </message>
    <message>
        <source>{question}: {state}. Opens a menu of reasons.</source>
        <translation>{question}: {state}. يفتح قائمة الأسباب.</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, for example 14:32.</source>
        <translation>يُرجى كتابة الوقت بالساعات والدقائق، مثل 14:32.</translation>
    </message>
    <message>
        <source>Time of: {what}</source>
        <translation>وقت: {what}</translation>
    </message>
    <message>
        <source>Language of this talk</source>
        <translation>لغة هذا الحديث</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>عن طريق الترجمة الشفهية</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}، بترجمة شفهية</translation>
    </message>
    <message>
        <source>Turn the screen to her</source>
        <translation>توجيه الشاشة نحوها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is nothing to choose yet. Fill in that part first.</source>
        <translation>لا شيء يُختار بعد. يُملأ ذلك الجزء أولًا.</translation>
    </message>
    <message>
        <source>{row}: {words}</source>
        <translation>{row}: {words}</translation>
    </message>
    <message>
        <source>What was chosen here was taken out. Please choose again.</source>
        <translation>ما اختير هنا أُزيل. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>From the answers before: {words}</source>
        <translation>من الإجابات السابقة: {words}</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>اعتماد ذلك</translation>
    </message>
    <message>
        <source>Already told: {words}. {where}</source>
        <translation>قيل من قبل: {words}. {where}</translation>
    </message>
    <message>
        <source>Take it over ({key})</source>
        <translation>اعتماد ذلك ({key})</translation>
    </message>
    <message>
        <source>Ask all the same ({key})</source>
        <translation>السؤال رغم ذلك ({key})</translation>
    </message>
    <message>
        <source>She would rather talk with: {who}</source>
        <translation>تفضل الحديث مع: {who}</translation>
    </message>
    <message>
        <source>Interpreter she wishes: {who}</source>
        <translation>من تريدها للترجمة: {who}</translation>
    </message>
    <message>
        <source>Must not interpret: {who}</source>
        <translation>لا يترجم لها: {who}</translation>
    </message>
    <message>
        <source>Look again at {name} as interpreter. {why} A name is a hint, not a proof.</source>
        <translation>يُستحسن التثبت من {name} للترجمة. {why} الاسم قرينة لا دليل.</translation>
    </message>
    <message>
        <source>{name} finds it on Today. You need not give a reason; take a moment.</source>
        <translation>يظهر ذلك لدى {name} في صفحة اليوم. لا حاجة إلى سبب، ولا بأس بلحظة راحة.</translation>
    </message>
    <message>
        <source>Nobody else may open this file</source>
        <translation>لا يجوز لأحد آخر فتح هذا الملف</translation>
    </message>
    <message>
        <source>Name a resident in it</source>
        <translation>ذكر مقيمة فيها</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>Back to the incidents</source>
        <translation>العودة إلى الوقائع</translation>
    </message>
    <message>
        <source>Discard these words? What is signed stays as it is.</source>
        <translation>هل تُلغى هذه الكلمات؟ يبقى ما وُقّع كما هو.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>أُلغيت المسودة.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>لا تفضيل لديها</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>بيان آخر</translation>
    </message>
    <message>
        <source>No document seen</source>
        <translation>لم تُعرض وثيقة</translation>
    </message>
</context>
<context>
    <name>free_coach</name>
    <message>
        <source>What the coach sees</source>
        <translation>ما يراه المدرب</translation>
    </message>
    <message>
        <source>Read from the file as it is now: when what was done, and on which page. Answers are not looked at. It can be opened at any time, and talked over together.</source>
        <translation>يُقرأ هذا من الملف كما هو الآن: ماذا جرى، ومتى، وفي أي صفحة. ولا يُنظر إلى الأجوبة. يمكن فتحه في أي وقت والحديث عنه معًا.</translation>
    </message>
    <message>
        <source>No file was opened yet, so there is nothing to look at. It begins with a new arrival.</source>
        <translation>لم يُفتح ملف بعد، فلا يوجد ما يُعرض. البداية من «وصول جديد».</translation>
    </message>
    <message>
        <source>Parts of this file are sealed and were not read. Questions in them do not count here.</source>
        <translation>أجزاء من هذا الملف مختومة ولم تُقرأ. الأسئلة التي فيها لا تُحسب هنا.</translation>
    </message>
    <message>
        <source>Card {number} · file {code}</source>
        <translation>البطاقة {number} · الملف {code}</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما كان جيدًا</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>ما يستحق التجربة</translation>
    </message>
    <message>
        <source>What did not come up</source>
        <translation>ما لم يمرّ</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Rest before questions</source>
        <translation>الراحة قبل الأسئلة</translation>
    </message>
    <message>
        <source>Consent before questions</source>
        <translation>الموافقة قبل الأسئلة</translation>
    </message>
    <message>
        <source>The interpreter who is wished for</source>
        <translation>المترجم حسب الرغبة</translation>
    </message>
    <message>
        <source>Nothing asked twice</source>
        <translation>لا يُسأل السؤال مرتين</translation>
    </message>
    <message>
        <source>What is not to be asked again</source>
        <translation>ما لا يُسأل عنه مرة أخرى</translation>
    </message>
    <message>
        <source>No painful question on the first day</source>
        <translation>لا سؤال مؤلم في اليوم الأول</translation>
    </message>
    <message>
        <source>A break in a long talk</source>
        <translation>استراحة في الحديث الطويل</translation>
    </message>
    <message>
        <source>The person&apos;s own view of the danger</source>
        <translation>رأي الشخص نفسه في الخطر</translation>
    </message>
    <message>
        <source>A no stays a no</source>
        <translation>الرفض يبقى رفضًا</translation>
    </message>
    <message>
        <source>A copy, or kept safe here</source>
        <translation>نسخة في اليد أو محفوظة هنا</translation>
    </message>
    <message>
        <source>Passed on within consent</source>
        <translation>الإحالة في حدود الموافقة</translation>
    </message>
    <message>
        <source>After half an hour a break is offered, after an hour the talk ends; two short talks are better than a long one.</source>
        <translation>بعد نصف ساعة تُعرض استراحة، وبعد ساعة ينتهي الحديث. حديثان قصيران أفضل من حديث طويل.</translation>
    </message>
    <message>
        <source>A habit of this program; the clock of each form suggests it.</source>
        <translation>من عادات هذا البرنامج، وتذكّر به ساعة كل استمارة.</translation>
    </message>
    <message>
        <source>The person takes the paper along, or it is kept safe here where it would be a danger to carry it.</source>
        <translation>يأخذ الشخص الورقة معه، أو تُحفظ هنا إذا كان حملها خطرًا عليه.</translation>
    </message>
    <message>
        <source>A habit of this program; the end of each consent talk asks it.</source>
        <translation>من عادات هذا البرنامج، ويُسأل عنه في آخر كل حديث موافقة.</translation>
    </message>
    <message>
        <source>The first question was asked at {at} ({form}: {what}).</source>
        <translation>طُرح أول سؤال في {at} ({form}: {what}).</translation>
    </message>
    <message>
        <source>No question was asked yet.</source>
        <translation>لم يُطرح أي سؤال بعد.</translation>
    </message>
    <message>
        <source>Rest, water or a bed was recorded at {at}.</source>
        <translation>سُجّلت راحة أو ماء أو سرير في {at}.</translation>
    </message>
    <message>
        <source>No rest, water or bed is recorded, on the arrival card or the board.</source>
        <translation>لم تُسجّل راحة ولا ماء ولا سرير، لا في بطاقة الوصول ولا على لوحة الأسرّة.</translation>
    </message>
    <message>
        <source>The screening was begun in the first night; its reason is written in it. Could it have waited?</source>
        <translation>بدأ الفرز الأولي في الليلة الأولى، والسبب مكتوب فيه. هل كان يمكن أن ينتظر؟</translation>
    </message>
    <message>
        <source>Consent to the talk was recorded at {at}.</source>
        <translation>سُجّلت الموافقة على الحديث في {at}.</translation>
    </message>
    <message>
        <source>No consent to the talk is recorded.</source>
        <translation>لا توجد موافقة مسجّلة على الحديث.</translation>
    </message>
    <message>
        <source>At {at} the answer to the talk was a no or not now.</source>
        <translation>في {at} كان الجواب عن طلب الحديث: لا، أو ليس الآن.</translation>
    </message>
    <message>
        <source>The wish for an interpreter is recorded as the card has it.</source>
        <translation>الرغبة في المترجم مسجّلة كما في البطاقة.</translation>
    </message>
    <message>
        <source>The card wishes otherwise than what is recorded.</source>
        <translation>الرغبة المسجّلة تختلف عمّا في البطاقة.</translation>
    </message>
    <message>
        <source>Questions were asked, and no wish for an interpreter is recorded.</source>
        <translation>طُرحت أسئلة، ولم تُسجّل الرغبة في المترجم.</translation>
    </message>
    <message>
        <source>No question was asked a second time.</source>
        <translation>لم يُطرح أي سؤال مرة ثانية.</translation>
    </message>
    <message>
        <source>“{what}” was asked at {at} and again at {then} ({form}).</source>
        <translation>طُرح السؤال «{what}» في {at}، ثم طُرح مرة أخرى في {then} ({form}).</translation>
    </message>
    <message>
        <source>“{what}” was closed at {at} and not asked since.</source>
        <translation>أُغلق السؤال «{what}» في {at}، ولم يُطرح بعد ذلك.</translation>
    </message>
    <message>
        <source>“{what}” was closed at {at} and asked at {then}.</source>
        <translation>أُغلق السؤال «{what}» في {at}، ثم طُرح في {then}.</translation>
    </message>
    <message>
        <source>“{what}” was asked on the first day, at {at} ({form}).</source>
        <translation>طُرح السؤال «{what}» في اليوم الأول، في {at} ({form}).</translation>
    </message>
    <message>
        <source>The painful questions were in reach and left alone.</source>
        <translation>كان يمكن طرح الأسئلة المؤلمة، وتُركت.</translation>
    </message>
    <message>
        <source>Painful questions came on another day, the first at {at}.</source>
        <translation>جاءت الأسئلة المؤلمة في يوم آخر، وأولها في {at}.</translation>
    </message>
    <message>
        <source>Questions went on from {at} to {then}, never five minutes apart.</source>
        <translation>استمرت الأسئلة من {at} إلى {then}، ولم تمرّ بينها خمس دقائق بلا سؤال.</translation>
    </message>
    <message>
        <source>The talk was long, and at least once five minutes passed without a question. What they were used for the file does not say.</source>
        <translation>كان الحديث طويلًا، ومرّت فيه مرة واحدة على الأقل خمس دقائق بلا سؤال. ولا يقول الملف ماذا جرى فيها.</translation>
    </message>
    <message>
        <source>How safe the person feels was asked at {at}.</source>
        <translation>سُئل الشخص عن شعوره بالأمان في {at}.</translation>
    </message>
    <message>
        <source>A safety talk was begun without asking how safe the person feels.</source>
        <translation>بدأ حديث الأمان ولم يُسأل الشخص عن شعوره بالأمان.</translation>
    </message>
    <message>
        <source>What was recorded of each consent is what the card says.</source>
        <translation>ما سُجّل عن كل موافقة هو ما تقوله البطاقة.</translation>
    </message>
    <message>
        <source>{what}: at {at} a yes was recorded; the card says no or not now. Perhaps whoever plays changed it: ask.</source>
        <translation>{what}: سُجّلت في {at} موافقة، وفي البطاقة: لا، أو ليس الآن. ربما غيّر ذلك من يؤدي الدور، ويمكن سؤاله.</translation>
    </message>
    <message>
        <source>For each yes it is written where the copy is.</source>
        <translation>كُتب عند كل موافقة أين النسخة.</translation>
    </message>
    <message>
        <source>{what}: after the yes at {at} nothing says where the copy is.</source>
        <translation>{what}: بعد الموافقة في {at} لم يُكتب أين النسخة.</translation>
    </message>
    <message>
        <source>Referral {what} left at {at} with no more than was agreed.</source>
        <translation>خرجت الإحالة {what} في {at} بما تمت الموافقة عليه، لا أكثر.</translation>
    </message>
    <message>
        <source>Referral {what} left at {at} with more than was agreed.</source>
        <translation>خرجت الإحالة {what} في {at} بأكثر مما تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Referral {what} left at {at} by duty, and the person was told.</source>
        <translation>خرجت الإحالة {what} في {at} بحكم الواجب، وأُخبر الشخص بذلك.</translation>
    </message>
    <message>
        <source>Referral {what} left at {at} by duty, and nobody told the person.</source>
        <translation>خرجت الإحالة {what} في {at} بحكم الواجب، ولم يُخبر أحدٌ الشخص بذلك.</translation>
    </message>
    <message>
        <source>Referral {what} names more than was agreed; it has not left.</source>
        <translation>في الإحالة {what} أكثر مما تمت الموافقة عليه، ولم تخرج بعد.</translation>
    </message>
</context>
<context>
    <name>front_line</name>
    <message>
        <source>Emergency services</source>
        <translation>الطوارئ</translation>
    </message>
    <message>
        <source>The house, day or night</source>
        <translation>الدار، ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Not written yet: a line for the pen stands on the page</source>
        <translation>لم يُكتب بعد، ومكانه في الورقة سطر للقلم</translation>
    </message>
    <message>
        <source>The numbers are kept. They stand on every page printed from now on.</source>
        <translation>حُفظت الأرقام، وتظهر في كل ورقة تُطبع من الآن.</translation>
    </message>
    <message>
        <source>Pages for front lines</source>
        <translation>أوراق الصفوف الأمامية</translation>
    </message>
    <message>
        <source>Danger now: emergency services</source>
        <translation>خطر الآن: الطوارئ</translation>
    </message>
    <message>
        <source>Your own contact</source>
        <translation>جهة الاتصال عندكم</translation>
    </message>
    <message>
        <source>A safe bed and advice, day or night</source>
        <translation>سرير آمن ومشورة، ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>On call for the house, day or night</source>
        <translation>المناوبة في الدار، ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>One sign proves nothing, and none proves nothing either. Where several come together, or something does not feel right: speak with her alone, and call. Nobody has to be sure.</source>
        <translation>العلامة الواحدة لا تثبت شيئًا، وغياب العلامات لا ينفي شيئًا. وحيث تجتمع عدة علامات أو يبدو في الأمر ما يقلق: حديث معها على انفراد، ثم اتصال. واليقين ليس شرطًا.</translation>
    </message>
    <message>
        <source>Her needs come first: no form, no question and no decision before water, food, a bed and a doctor.</source>
        <translation>الحاجة أولًا: لا استمارة ولا سؤال ولا قرار قبل الماء والطعام والسرير والطبيب.</translation>
    </message>
    <message>
        <source>When you call, say where you are, her language, whether she is hurt, whether a child is with her, and whether she wants to come. Not her name.</source>
        <translation>عند الاتصال يُقال: أين المكان، وما لغتها، وهل هي مصابة، وهل معها طفل، وهل تريد القدوم. ولا يُذكر اسمها.</translation>
    </message>
    <message>
        <source>An adult decides: ask whether she wants to come, and call without her name until she says yes.</source>
        <translation>البالغة هي من يقرر: تُسأل هل تريد القدوم، ويبقى الاتصال بلا اسمها حتى تقول نعم.</translation>
    </message>
    <message>
        <source>A no stands: give her the number so that nobody notices, and say that she can call later.</source>
        <translation>إن قالت لا فقرارها قائم: يُعطى لها الرقم من دون أن ينتبه أحد، وتُخبر أن لها أن تتصل لاحقًا.</translation>
    </message>
    <message>
        <source>Without her yes only for danger to life, for a child, or where a law demands it. Then tell her so, and say no more than is needed.</source>
        <translation>لا شيء بغير موافقتها إلا لخطر على الحياة أو من أجل طفل أو حيث يوجبه القانون. وعندها تُخبر بذلك، ولا يُقال أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>Nothing about her leaves the house before she agreed: to whom, what, and until when.</source>
        <translation>لا يخرج من الدار شيء عنها قبل موافقتها: لمن، وعلى ماذا، وإلى متى.</translation>
    </message>
    <message>
        <source>A no costs her nothing: bed, food and help stay as they are.</source>
        <translation>إن لم توافق لم تخسر شيئًا: السرير والطعام والعون كما هي.</translation>
    </message>
    <message>
        <source>No questions about her story or about violence: others ask them, later.</source>
        <translation>لا أسئلة عن قصتها ولا عن العنف: لذلك وقته وأهله.</translation>
    </message>
    <message>
        <source>No questions before the one who came with her, and no interpreting by that one.</source>
        <translation>لا أسئلة أمام من جاء معها، ولا ترجمة منه.</translation>
    </message>
    <message>
        <source>No word to the one you suspect, neither reproach nor warning.</source>
        <translation>لا كلمة لمن يُشتبه فيه، لا عتاب ولا تنبيه.</translation>
    </message>
    <message>
        <source>No promise of what others decide: papers, wages, a verdict, a journey home.</source>
        <translation>لا وعد بما يقرره آخرون: أوراق أو أجور أو حكم أو سفر إلى بلدها.</translation>
    </message>
    <message>
        <source>No pictures, and no name in messages or groups.</source>
        <translation>لا صور، ولا ذكر لاسمها في الرسائل والمجموعات.</translation>
    </message>
    <message>
        <source>“My name is … What do you need now?”</source>
        <translation>«اسمي … ما الذي تحتاجينه الآن؟»</translation>
    </message>
    <message>
        <source>“You need not tell what happened. You can stop at any time.”</source>
        <translation>«لست مضطرة إلى أن تحكي ما حدث. ويمكنك أن تتوقفي متى شئت.»</translation>
    </message>
    <message>
        <source>“There is a house where you can sleep safely. May I call there, without a name?”</source>
        <translation>«هناك دار تنامين فيها بأمان. هل أتصل بها، من دون ذكر اسم؟»</translation>
    </message>
    <message>
        <source>“You do not wait alone.”</source>
        <translation>«لن تنتظري وحدك.»</translation>
    </message>
    <message>
        <source>“We tell nobody that you are here.”</source>
        <translation>«لا نخبر أحدًا أنك هنا.»</translation>
    </message>
    <message>
        <source>“Is there somebody who should know that you are safe?”</source>
        <translation>«هل هناك من تريدين أن يعرف أنك بخير؟»</translation>
    </message>
    <message>
        <source>Airport and port</source>
        <translation>المطار والميناء</translation>
    </message>
    <message>
        <source>For whoever works at passports, at a gate or on a quay</source>
        <translation>لمن يعمل في الجوازات أو عند البوابة أو على الرصيف</translation>
    </message>
    <message>
        <source>Part her from whoever travels with her, as if by routine: another counter, another room.</source>
        <translation>إبعادها عمن يسافر معها كأنه إجراء معتاد: شباك آخر أو غرفة أخرى.</translation>
    </message>
    <message>
        <source>A seat, water, a door that closes; a woman or a man beside her, as she wishes.</source>
        <translation>كرسي وماء وباب يُغلق، ومعها امرأة أو رجل كما تشاء.</translation>
    </message>
    <message>
        <source>An interpreter from outside, by telephone if need be, nobody who travels with her.</source>
        <translation>مترجم من الخارج، ولو بالهاتف، لا أحد ممن يسافر معها.</translation>
    </message>
    <message>
        <source>Passport, ticket and telephone back into her own hands.</source>
        <translation>جوازها وتذكرتها وهاتفها إلى يدها هي.</translation>
    </message>
    <message>
        <source>A child alone, or with an adult who is no relative: child protection as well.</source>
        <translation>طفل وحده، أو مع بالغ ليس من أقاربه: تُبلَّغ حماية الطفل أيضًا.</translation>
    </message>
    <message>
        <source>Call before the aeroplane or the ship leaves.</source>
        <translation>الاتصال قبل إقلاع الطائرة أو مغادرة السفينة.</translation>
    </message>
    <message>
        <source>“This is a usual check. Please come with me for a moment.”</source>
        <translation>«هذا إجراء معتاد. تعالي معي لحظة من فضلك.»</translation>
    </message>
    <message>
        <source>Do not send her on, or back, before the call is made.</source>
        <translation>لا سفر ولا إعادة قبل إجراء الاتصال.</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation>تفتيش العمل</translation>
    </message>
    <message>
        <source>For inspectors of workplaces and of workers’ housing</source>
        <translation>لمفتشي أماكن العمل ومساكن العمال</translation>
    </message>
    <message>
        <source>Talk with workers one by one, where nobody from the company sees or hears it.</source>
        <translation>الحديث مع العاملين واحدًا واحدًا، حيث لا يراهم أحد من الشركة ولا يسمعهم.</translation>
    </message>
    <message>
        <source>Danger, a wound or a child at work: stop the visit and call.</source>
        <translation>خطر أو إصابة أو طفل يعمل: وقف الزيارة والاتصال.</translation>
    </message>
    <message>
        <source>See where people sleep, who locks the door, and who holds passports and bank cards.</source>
        <translation>النظر في مكان النوم، ومن يقفل الباب، ومن يحتفظ بالجوازات وبطاقات المصرف.</translation>
    </message>
    <message>
        <source>Write down what is seen and heard, in their words, without a verdict.</source>
        <translation>كتابة ما يُرى وما يُسمع بكلماتهم، من دون حكم.</translation>
    </message>
    <message>
        <source>Give the number to everybody alike, so that nobody stands out.</source>
        <translation>إعطاء الرقم للجميع على السواء، حتى لا يُلفت النظر إلى أحد.</translation>
    </message>
    <message>
        <source>Whoever wants to leave leaves together with you.</source>
        <translation>من يريد الخروج يخرج مع فريق التفتيش.</translation>
    </message>
    <message>
        <source>“We talk with everybody here, one after the other.”</source>
        <translation>«نتحدث هنا مع الجميع، واحدًا بعد الآخر.»</translation>
    </message>
    <message>
        <source>Do not take kept wages or passports for a mere dispute about pay before the rest was looked at.</source>
        <translation>لا تُعد الأجور المحجوزة ولا الجوازات المأخوذة مجرد خلاف على أجر قبل النظر في البقية.</translation>
    </message>
    <message>
        <source>Clinic and hospital</source>
        <translation>العيادة والمستشفى</translation>
    </message>
    <message>
        <source>For reception, nurses and doctors</source>
        <translation>لموظفي الاستقبال والتمريض والأطباء</translation>
    </message>
    <message>
        <source>Care first, whatever she answers.</source>
        <translation>العلاج أولًا، مهما كان جوابها.</translation>
    </message>
    <message>
        <source>See her alone once: that every patient is seen alone is reason enough, and so is a test.</source>
        <translation>لقاؤها وحدها مرة: أن كل مريض يُرى على انفراد سبب كافٍ، وكذلك أي فحص.</translation>
    </message>
    <message>
        <source>An interpreter from outside, by telephone if need be, not the companion.</source>
        <translation>مترجم من الخارج، ولو بالهاتف، لا المرافق.</translation>
    </message>
    <message>
        <source>Write injuries down as they are, in her words, where no companion reads it.</source>
        <translation>تدوين الإصابات كما هي، وبكلماتها، حيث لا يقرؤها مرافق.</translation>
    </message>
    <message>
        <source>Ask whether it is safe to go back, and where she sleeps tonight.</source>
        <translation>سؤالها هل العودة آمنة، وأين تنام الليلة.</translation>
    </message>
    <message>
        <source>Call before she is discharged; time to think is reason enough for another hour.</source>
        <translation>الاتصال قبل خروجها، والحاجة إلى التفكير سبب كافٍ لساعة أخرى.</translation>
    </message>
    <message>
        <source>“We see every patient alone for a moment.”</source>
        <translation>«نرى كل مريض وحده لحظة.»</translation>
    </message>
    <message>
        <source>No suspicion on a card or in a letter that a companion may read.</source>
        <translation>لا يُكتب اشتباه في بطاقة أو رسالة قد يقرؤها مرافق.</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>For stations, patrols and whoever takes statements</source>
        <translation>للمراكز والدوريات ولمن يأخذ الأقوال</translation>
    </message>
    <message>
        <source>Safety first: part her from whoever is with her; nobody goes off with her papers or telephone.</source>
        <translation>الأمان أولًا: إبعادها عمن معها، ولا يمضي أحد بأوراقها أو هاتفها.</translation>
    </message>
    <message>
        <source>A room that is no cell, and an officer who is a woman or a man, as she wishes.</source>
        <translation>غرفة ليست زنزانة، ومعها شرطية أو شرطي كما تشاء.</translation>
    </message>
    <message>
        <source>An interpreter from outside before the first question.</source>
        <translation>مترجم من الخارج قبل أول سؤال.</translation>
    </message>
    <message>
        <source>Doctor, food and sleep before a statement: it can wait until tomorrow.</source>
        <translation>طبيب وطعام ونوم قبل أخذ الأقوال: فهي تحتمل الانتظار إلى الغد.</translation>
    </message>
    <message>
        <source>Keep what would be lost by then: messages, contracts, places, others still there.</source>
        <translation>حفظ ما قد يضيع حتى ذلك الحين: رسائل وعقود وأماكن وآخرون ما زالوا هناك.</translation>
    </message>
    <message>
        <source>Call for a safe bed, by day or night.</source>
        <translation>الاتصال من أجل سرير آمن، ليلًا أو نهارًا.</translation>
    </message>
    <message>
        <source>“You can rest, eat and see a doctor before we talk.”</source>
        <translation>«يمكنك أن ترتاحي وتأكلي وتري طبيبًا قبل أن نتحدث.»</translation>
    </message>
    <message>
        <source>Do not hold or charge her for what she was made to do, for missing papers or for leaving work, before this was looked at.</source>
        <translation>لا توقيف ولا اتهام بسبب ما أُجبرت عليه أو نقص الأوراق أو ترك العمل قبل النظر في هذا.</translation>
    </message>
    <message>
        <source>Staff of authorities</source>
        <translation>موظفو الجهات الرسمية</translation>
    </message>
    <message>
        <source>For counters of permits, residence and complaints</source>
        <translation>لشبابيك التصاريح والإقامة والشكاوى</translation>
    </message>
    <message>
        <source>Ask her to a desk apart, as if a paper were missing; sponsor and agent wait outside.</source>
        <translation>دعوتها إلى مكتب جانبي كأن ورقة ناقصة، والكفيل والوسيط ينتظران خارجه.</translation>
    </message>
    <message>
        <source>Look at these signs before a complaint about wages or a report of absence goes on.</source>
        <translation>النظر في هذه العلامات قبل متابعة شكوى أجور أو بلاغ تغيّب.</translation>
    </message>
    <message>
        <source>An interpreter from outside, by telephone if need be, not the agent.</source>
        <translation>مترجم من الخارج، ولو بالهاتف، لا الوسيط.</translation>
    </message>
    <message>
        <source>Write down what she asks for first: wages, papers, to leave the work, to go home.</source>
        <translation>كتابة ما تطلبه هي أولًا: أجور أو أوراق أو ترك العمل أو العودة إلى بلدها.</translation>
    </message>
    <message>
        <source>Send nothing out today that shows where she is.</source>
        <translation>لا يُرسل اليوم شيء يكشف مكانها.</translation>
    </message>
    <message>
        <source>Call together with her, from the telephone of the office.</source>
        <translation>الاتصال معها من هاتف المكتب.</translation>
    </message>
    <message>
        <source>“I need you at the other desk for a moment.”</source>
        <translation>«أحتاجك لحظة عند المكتب الآخر.»</translation>
    </message>
    <message>
        <source>Do not tell sponsor or agent where she is or what she said.</source>
        <translation>لا يُخبر الكفيل ولا الوسيط بمكانها ولا بما قالته.</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>دار الإيواء</translation>
    </message>
    <message>
        <source>For whoever opens the door, by day or night</source>
        <translation>لمن يفتح الباب، ليلًا أو نهارًا</translation>
    </message>
    <message>
        <source>Pain, a wound, fever, bleeding, a pregnancy</source>
        <translation>ألم أو جرح أو حمّى أو نزف أو حمل</translation>
    </message>
    <message>
        <source>Medicine that is due today</source>
        <translation>دواء موعده اليوم</translation>
    </message>
    <message>
        <source>A child with her, or one she had to leave behind</source>
        <translation>طفل معها، أو طفل اضطرت إلى تركه</translation>
    </message>
    <message>
        <source>Words about dying or hurting herself</source>
        <translation>كلام عن الموت أو عن إيذاء نفسها</translation>
    </message>
    <message>
        <source>Somebody who may look for her; a telephone that shows where it is</source>
        <translation>من قد يبحث عنها، وهاتف يكشف مكانه</translation>
    </message>
    <message>
        <source>Cold, hunger, days without sleep</source>
        <translation>برد أو جوع أو أيام بلا نوم</translation>
    </message>
    <message>
        <source>Your name and what you do here; then water, food, a toilet, somewhere to sit.</source>
        <translation>التعريف بالاسم والعمل هنا، ثم ماء وطعام ودورة مياه ومكان للجلوس.</translation>
    </message>
    <message>
        <source>A doctor if anything hurts, at any hour; for her child as well.</source>
        <translation>طبيب إن كان هناك ألم، في أي ساعة، ولطفلها كذلك.</translation>
    </message>
    <message>
        <source>A bed before a form: a code, the time and your name are enough to open a file.</source>
        <translation>السرير قبل الاستمارة: رمز ووقت واسم من استقبلها تكفي لفتح الملف.</translation>
    </message>
    <message>
        <source>If she wants, look at her telephone together: location off. It stays with her.</source>
        <translation>النظر معها في هاتفها إن أرادت: إيقاف تحديد الموقع. ويبقى الهاتف معها.</translation>
    </message>
    <message>
        <source>Papers and money stay hers; for what she gives into the safe there is a receipt.</source>
        <translation>أوراقها ومالها لها، ولما تودعه في الخزنة إيصال.</translation>
    </message>
    <message>
        <source>Show her the door that opens from inside, and who is awake tonight.</source>
        <translation>أن ترى الباب الذي يُفتح من الداخل، ومن هو مستيقظ الليلة.</translation>
    </message>
    <message>
        <source>“You can sleep here tonight. Nobody asks you anything now.”</source>
        <translation>«يمكنك النوم هنا الليلة. ولن يسألك أحد عن شيء الآن.»</translation>
    </message>
    <message>
        <source>No bed, food or doctor that waits for a form or an answer.</source>
        <translation>لا سرير ولا طعام ولا طبيب ينتظر استمارة أو جوابًا.</translation>
    </message>
    <message>
        <source>No word to a caller or a visitor that she is here.</source>
        <translation>لا يُقال لمتصل ولا لزائر إنها هنا.</translation>
    </message>
    <message>
        <source>No taking of her telephone, her papers or her money.</source>
        <translation>لا يُؤخذ منها هاتفها ولا أوراقها ولا مالها.</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Hand her file over as data</source>
        <translation>تسليم ملفها على هيئة بيانات</translation>
    </message>
    <message>
        <source>Nobody may receive her file today</source>
        <translation>لا يجوز اليوم لأي جهة أن تتسلّم ملفها</translation>
    </message>
    <message>
        <source>Talk with her first. Sharing always names one office, what it may learn, and for how long. Where a law demands it without her agreement: by a referral that two managers decide about.</source>
        <translation>يُتحدث معها أولًا. فإعطاء المعلومات يُسمّي دائمًا جهة واحدة، وما يجوز أن تعرفه، وإلى متى. وإن فرضه قانون دون موافقتها، فبإحالة يقررها مديران.</translation>
    </message>
    <message>
        <source>She agreed that some things are told; those go by a referral. The file itself goes only where she agreed to the whole file, and that it goes as a file. Talk with her about that.</source>
        <translation>وافقت على إخبار الجهة ببعض الأمور، وهذه تخرج بإحالة. أما الملف نفسه فلا يخرج إلا إذا وافقت على الملف كله وعلى أن يخرج على هيئة ملف. والطريق إلى ذلك حديث معها.</translation>
    </message>
    <message>
        <source>To the talk about sharing</source>
        <translation>إلى الحديث عن المشاركة</translation>
    </message>
    <message>
        <source>Talk with her about the whole file</source>
        <translation>الحديث معها عن الملف كله</translation>
    </message>
    <message>
        <source>Talk with her about the whole file: {agency}</source>
        <translation>الحديث معها عن الملف كله: {agency}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>ما الذي يخرج معه</translation>
    </message>
    <message>
        <source>A file for one office, where she agreed to the whole file. It opens with a passphrase alone. What is sealed for you is not in it, nor what concerns the house or other residents.</source>
        <translation>ملف لجهة واحدة، إذا وافقت المقيمة على الملف كله. ولا يُفتح إلا بعبارة مروره. وليس فيه المختوم الذي لم يُؤذن لك بفتحه، ولا ما يخص الدار أو المقيمات الأخريات.</translation>
    </message>
    <message>
        <source>She agreed to the whole file, until {day}</source>
        <translation>وافقت على الملف كله، حتى {day}</translation>
    </message>
    <message>
        <source>She agreed to the whole file</source>
        <translation>وافقت على الملف كله</translation>
    </message>
    <message>
        <source>She agreed to some things, not to the whole file</source>
        <translation>وافقت على بعض الأمور، لا على الملف كله</translation>
    </message>
    <message>
        <source>She agreed, but not that it goes as a file</source>
        <translation>وافقت، لكن ليس على أن يخرج على هيئة ملف</translation>
    </message>
    <message>
        <source>Not agreed to, taken back, or run out</source>
        <translation>لا موافقة، أو سُحبت، أو انتهت مدتها</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and notes</source>
        <translation>
            <numerusform>لا إجابات ولا ملاحظات</numerusform>
            <numerusform>إجابة أو ملاحظة واحدة</numerusform>
            <numerusform>إجابتان أو ملاحظتان</numerusform>
            <numerusform>%n إجابات وملاحظات</numerusform>
            <numerusform>%n إجابة أو ملاحظة</numerusform>
            <numerusform>%n إجابة أو ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written about this yet</source>
        <translation>لم يُكتب شيء عن هذا بعد</translation>
    </message>
    <message>
        <source>She did not agree to this</source>
        <translation>لم توافق على هذا</translation>
    </message>
    <message>
        <source>Some parts are sealed for you. They are not in the file that you hand over.</source>
        <translation>بعض الأجزاء مختومة ولم يُؤذن لك بفتحها، وليست في الملف الذي يُسلَّم.</translation>
    </message>
    <message>
        <source>Sealed parts that she did not choose by name stay here: {parts}.</source>
        <translation>يبقى هنا من المختوم ما لم تختره باسمه: {parts}.</translation>
    </message>
    <message>
        <source>She leaves out, in her words: {words}. Take away every part in which it stands.</source>
        <translation>تستثني، بكلماتها: {words}. يُزال اختيار كل جزء يرد فيه ذلك.</translation>
    </message>
    <message>
        <source>She knows: this is the file, not a summary</source>
        <translation>هي تعلم: هذا هو الملف، لا ملخّص عنه</translation>
    </message>
    <message>
        <source>Answers and notes leave as they were written. Names of other residents are covered by their codes. Read it before it leaves.</source>
        <translation>تخرج الإجابات والملاحظات كما كُتبت. وتُستبدل أسماء المقيمات الأخريات برموزهن. يُقرأ الملف قبل أن يخرج.</translation>
    </message>
    <message>
        <source>Look at it, then save</source>
        <translation>الاطلاع عليه ثم حفظه</translation>
    </message>
    <message>
        <source>Hand all files over as data</source>
        <translation>تسليم كل الملفات على هيئة بيانات</translation>
    </message>
    <message>
        <source>No agency is in the directory yet. Write the office into it first.</source>
        <translation>لا توجد جهة في الدليل بعد. تُسجَّل الجهة فيه أولًا.</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>إلى أي جهة</translation>
    </message>
    <message>
        <source>Law, order or contract</source>
        <translation>القانون أو الأمر أو العقد</translation>
    </message>
    <message>
        <source>It stands on every part and in the log of each file. Ask for it in writing.</source>
        <translation>يظهر على كل جزء وفي سجل كل ملف. يُطلب كتابةً.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n files may be asked for</source>
        <translation>
            <numerusform>لا ملفات يمكن طلبها</numerusform>
            <numerusform>يمكن طلب ملف واحد</numerusform>
            <numerusform>يمكن طلب ملفين</numerusform>
            <numerusform>يمكن طلب %n ملفات</numerusform>
            <numerusform>يمكن طلب %n ملفًا</numerusform>
            <numerusform>يمكن طلب %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>For a law, an order or a contract that asks for it. Two managers begin it together. A file goes only where its person agreed to the whole file and to this way; the others stay. Where a law demands one of them all the same, write a referral, and two managers decide about it.</source>
        <translation>لقانون أو أمر أو عقد يطلب ذلك. يبدؤه مديران معًا. ولا يخرج ملف إلا إذا وافقت صاحبته على الملف كله وعلى هذه الطريقة، وتبقى الملفات الأخرى. وإن فرض القانون أحدها مع ذلك فتُكتب إحالة يقررها مديران.</translation>
    </message>
    <message>
        <source>Each agreement is read once more when its file is. Whoever took it back meanwhile stays here, and so does a file of which something is left out in words: hand that one over by itself.</source>
        <translation>تُقرأ كل موافقة مرة أخرى حين يُقرأ ملفها. ومن سحبت موافقتها في أثناء ذلك يبقى ملفها هنا، وكذلك كل ملف استُثني منه شيء بالكلام: فهذا يُسلَّم وحده.</translation>
    </message>
    <message>
        <source>The second manager</source>
        <translation>المدير الثاني</translation>
    </message>
    <message>
        <source>Another manager, at this desk now. Read together to whom the files go and why. If one of you doubts, it does not begin.</source>
        <translation>مدير آخر، على هذا المكتب الآن. يقرأ الاثنان معًا إلى من تذهب الملفات ولماذا. وإذا شكّ أحدهما فلا يبدأ شيء.</translation>
    </message>
    <message>
        <source>Sign-in code of the second person</source>
        <translation>رمز دخول المدير الثاني</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>عبارة مرور المدير الثاني</translation>
    </message>
    <message>
        <source>We begin: choose a folder</source>
        <translation>نبدأ: اختيار مجلد</translation>
    </message>
    <message>
        <source>To {agency}</source>
        <translation>إلى {agency}</translation>
    </message>
    <message>
        <source>Stick or folder for the files</source>
        <translation>ذاكرة أو مجلد للملفات</translation>
    </message>
    <message>
        <source>The passphrase of all parts</source>
        <translation>عبارة مرور جميع الأجزاء</translation>
    </message>
    <message>
        <source>Write it down now and tell it by voice, not with the files. It is shown here alone and kept nowhere: whoever loses it cannot open the parts, and nobody here can.</source>
        <translation>تُكتب الآن وتُقال شفهيًا، لا مع الملفات. تظهر هنا وحدها ولا تُحفظ في أي مكان: من يفقدها لا يستطيع فتح الأجزاء، ولا يستطيع ذلك أحد هنا.</translation>
    </message>
    <message>
        <source>{done} of {total} files read</source>
        <translation>قُرئ {done} من {total} من الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n files are saved</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف</numerusform>
            <numerusform>حُفظ ملف واحد</numerusform>
            <numerusform>حُفظ ملفان</numerusform>
            <numerusform>حُفظت %n ملفات</numerusform>
            <numerusform>حُفظ %n ملفًا</numerusform>
            <numerusform>حُفظ %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stay here: their agreement ended, or something is left out that has to be read</source>
        <translation>
            <numerusform>لا يبقى هنا أي ملف</numerusform>
            <numerusform>يبقى هنا ملف واحد: انتهت موافقته، أو استُثني منه شيء يجب أن يُقرأ</numerusform>
            <numerusform>يبقى هنا ملفان: انتهت موافقتهما، أو استُثني منهما شيء يجب أن يُقرأ</numerusform>
            <numerusform>تبقى هنا %n ملفات: انتهت موافقتها، أو استُثني منها شيء يجب أن يُقرأ</numerusform>
            <numerusform>يبقى هنا %n ملفًا: انتهت موافقتها، أو استُثني منها شيء يجب أن يُقرأ</numerusform>
            <numerusform>يبقى هنا %n ملف: انتهت موافقتها، أو استُثني منها شيء يجب أن يُقرأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand in the log twice: the place refused the part after it was written down</source>
        <translation>
            <numerusform>لا ملف منها مقيّد مرتين في السجل</numerusform>
            <numerusform>ملف واحد منها مقيّد مرتين في السجل: رفض المكان الجزء بعد قيده</numerusform>
            <numerusform>ملفان منها مقيّدان مرتين في السجل: رفض المكان الجزء بعد قيده</numerusform>
            <numerusform>%n ملفات منها مقيّدة مرتين في السجل: رفض المكان الجزء بعد قيده</numerusform>
            <numerusform>%n ملفًا منها مقيّد مرتين في السجل: رفض المكان الجزء بعد قيده</numerusform>
            <numerusform>%n ملف منها مقيّد مرتين في السجل: رفض المكان الجزء بعد قيده</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after this part</source>
        <translation>التوقف بعد هذا الجزء</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>المتابعة من هنا</translation>
    </message>
    <message>
        <source>Finished. What left stands in the log and in each file.</source>
        <translation>انتهى التسليم. ما خرج مسجَّل في السجل وفي كل ملف.</translation>
    </message>
    <message>
        <source>Stopped. What was saved has left and stands in the log; the rest stays here.</source>
        <translation>توقّف التسليم. ما حُفظ فقد خرج وهو في السجل؛ والباقي هنا.</translation>
    </message>
</context>
<context>
    <name>handed</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>File code, languages, need of an interpreter</source>
        <translation>رمز الملف واللغات والحاجة إلى ترجمة</translation>
    </message>
    <message>
        <source>Telephone, safe contacts, where the person went</source>
        <translation>الهاتف وجهات الاتصال الآمنة والمكان بعد المغادرة</translation>
    </message>
    <message>
        <source>Birth, citizenship, identity papers</source>
        <translation>الميلاد والجنسية والأوراق الثبوتية</translation>
    </message>
    <message>
        <source>Family, needs and plan</source>
        <translation>الأسرة والاحتياجات والخطة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Legal situation</source>
        <translation>الوضع القانوني</translation>
    </message>
    <message>
        <source>What happened, work, screening and notes</source>
        <translation>ما حدث والعمل والفرز الأولي والملاحظات</translation>
    </message>
    <message>
        <source>Safety concerns</source>
        <translation>ما يتعلق بأمانها</translation>
    </message>
</context>
<context>
    <name>her_texts</name>
    <message>
        <source>Draft translation</source>
        <translation>مسودة ترجمة</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {day}</source>
        <translation>راجعها {name} في {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Put right: {text}</source>
        <translation>تصحيح: {text}</translation>
    </message>
    <message>
        <source>Her rights</source>
        <translation>حقوقها</translation>
    </message>
    <message>
        <source>The house rules</source>
        <translation>قواعد الدار</translation>
    </message>
    <message>
        <source>Before a talk</source>
        <translation>قبل الحديث</translation>
    </message>
    <message>
        <source>After a talk</source>
        <translation>بعد الحديث</translation>
    </message>
    <message>
        <source>To a child of 6 to 8 years</source>
        <translation>لطفل عمره من 6 إلى 8 سنوات</translation>
    </message>
    <message>
        <source>To a child of 9 to 11 years</source>
        <translation>لطفل عمره من 9 سنوات إلى 11 سنة</translation>
    </message>
    <message>
        <source>To a child of 12 to 14 years</source>
        <translation>لطفل عمره من 12 إلى 14 سنة</translation>
    </message>
    <message>
        <source>To a child of 15 to 17 years</source>
        <translation>لطفل عمره من 15 إلى 17 سنة</translation>
    </message>
    <message>
        <source>The labels of her papers</source>
        <translation>كلمات الأوراق التي تُسلَّم لها</translation>
    </message>
    <message>
        <source>The review is recorded and stands in the list.</source>
        <translation>سُجّلت المراجعة، وهي ظاهرة في القائمة.</translation>
    </message>
    <message>
        <source>The new wording is kept. It is a draft until it is reviewed.</source>
        <translation>حُفظت الصياغة الجديدة، وتبقى مسودة إلى أن تُراجَع.</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>اسم من راجع</translation>
    </message>
    <message>
        <source>Organisation or profession</source>
        <translation>الجهة أو المهنة</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>يوم المراجعة</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>مسؤول الحالة</translation>
    </message>
    <message>
        <source>Whether it may be said that she is here</source>
        <translation>هل يجوز القول إنها هنا</translation>
    </message>
    <message>
        <source>Status of the file</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>Name she is called by</source>
        <translation>الاسم الذي تُنادى به</translation>
    </message>
    <message>
        <source>Names for search</source>
        <translation>الأسماء للبحث</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Whether the date of birth is certain</source>
        <translation>هل تاريخ الميلاد مؤكد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Whether an interpreter is needed</source>
        <translation>هل تلزم الترجمة</translation>
    </message>
    <message>
        <source>Numbers for search</source>
        <translation>الأرقام للبحث</translation>
    </message>
    <message>
        <source>File begun</source>
        <translation>بدء الملف</translation>
    </message>
    <message>
        <source>Leaving the house</source>
        <translation>مغادرة الدار</translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>The bed is hers now.</source>
        <translation>صار السرير لها.</translation>
    </message>
    <message>
        <source>The bed is kept. It is free again by itself when the time is over.</source>
        <translation>حُجز السرير، ويصير خاليًا من نفسه حين ينتهي الوقت.</translation>
    </message>
    <message>
        <source>The bed is free.</source>
        <translation>السرير خالٍ.</translation>
    </message>
    <message>
        <source>Written down: she is out.</source>
        <translation>كُتب: هي خارج الدار.</translation>
    </message>
    <message>
        <source>Written down: she is back.</source>
        <translation>كُتب: عادت إلى الدار.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>كُتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Kept. The board shows it at once.</source>
        <translation>حُفظ. واللوحة تُظهره في الحال.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>الأسرّة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>دون درج</translation>
    </message>
    <message>
        <source>Cot</source>
        <translation>سرير طفل</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>خالٍ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مشغول</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n min</source>
        <translation>
            <numerusform>ينتهي حجزه الآن</numerusform>
            <numerusform>محجوز دقيقة</numerusform>
            <numerusform>محجوز دقيقتين</numerusform>
            <numerusform>محجوز %n دقائق</numerusform>
            <numerusform>محجوز %n دقيقة</numerusform>
            <numerusform>محجوز %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free beds</source>
        <translation>
            <numerusform>لا سرير خاليًا</numerusform>
            <numerusform>سرير خالٍ واحد</numerusform>
            <numerusform>سريران خاليان</numerusform>
            <numerusform>%n أسرّة خالية</numerusform>
            <numerusform>%n سريرًا خاليًا</numerusform>
            <numerusform>%n سرير خالٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>لا سرير محجوزًا</numerusform>
            <numerusform>سرير محجوز واحد</numerusform>
            <numerusform>سريران محجوزان</numerusform>
            <numerusform>%n أسرّة محجوزة</numerusform>
            <numerusform>%n سريرًا محجوزًا</numerusform>
            <numerusform>%n سرير محجوز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a bed</source>
        <translation>
            <numerusform>لا أحد بلا سرير</numerusform>
            <numerusform>واحدة بلا سرير</numerusform>
            <numerusform>اثنتان بلا سرير</numerusform>
            <numerusform>%n بلا سرير</numerusform>
            <numerusform>%n بلا سرير</numerusform>
            <numerusform>%n بلا سرير</numerusform>
        </translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n out now</source>
        <translation>
            <numerusform>لا أحد خارج الدار</numerusform>
            <numerusform>واحدة خارج الدار</numerusform>
            <numerusform>اثنتان خارج الدار</numerusform>
            <numerusform>%n خارج الدار</numerusform>
            <numerusform>%n خارج الدار</numerusform>
            <numerusform>%n خارج الدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Out since {when}</source>
        <translation>خرجت: {when}</translation>
    </message>
    <message>
        <source>Back at about {when}</source>
        <translation>تعود نحو: {when}</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>إلى: {place}</translation>
    </message>
    <message>
        <source>Reached by: {way}</source>
        <translation>للتواصل معها: {way}</translation>
    </message>
    <message>
        <source>Some sealed names could not be compared; ask the case manager.</source>
        <translation>بعض الأسماء المختومة لم تمكن مقارنتها؛ يُرجى سؤال مسؤول الحالة.</translation>
    </message>
    <message>
        <source>Worth a friendly call</source>
        <translation>اتصال للاطمئنان عليها</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج الدار</translation>
    </message>
    <message>
        <source>Kept until {time} for: {whom}</source>
        <translation>محجوز حتى {time} لـ: {whom}</translation>
    </message>
    <message>
        <source>{bed} – look first</source>
        <translation>{bed} – فيه ما يُنظر فيه</translation>
    </message>
    <message>
        <source>{bed} – kept</source>
        <translation>{bed} – محجوز</translation>
    </message>
    <message>
        <source>{bed} – her bed now</source>
        <translation>{bed} – سريرها الآن</translation>
    </message>
    <message>
        <source>Back at about</source>
        <translation>تعود نحو الساعة</translation>
    </message>
    <message>
        <source>Only if she likes. An earlier time than now means tomorrow.</source>
        <translation>إن أحبّت فقط. والساعة التي مضت تعني الغد.</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>في يوم آخر</translation>
    </message>
    <message>
        <source>Where to, only if she wishes</source>
        <translation>إلى أين، إن أرادت ذكره</translation>
    </message>
    <message>
        <source>How to reach her, or with whom she is</source>
        <translation>كيف نتواصل معها، أو مع من تكون</translation>
    </message>
    <message>
        <source>Read and taken over by {name}, {when}</source>
        <translation>قرأها وتسلّم: {name}، {when}</translation>
    </message>
    <message>
        <source>Nobody has taken it over yet</source>
        <translation>لم يتسلّمها أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines about files you are kept out of</source>
        <translation>
            <numerusform>لا سطور عن ملفات محجوبة عنك</numerusform>
            <numerusform>سطر واحد عن ملف محجوب عنك</numerusform>
            <numerusform>سطران عن ملفين محجوبين عنك</numerusform>
            <numerusform>%n سطور عن ملفات محجوبة عنك</numerusform>
            <numerusform>%n سطرًا عن ملفات محجوبة عنك</numerusform>
            <numerusform>%n سطر عن ملفات محجوبة عنك</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed. The next shift finds it on Today.</source>
        <translation>وُقّعت، وتجدها المناوبة التالية في صفحة اليوم.</translation>
    </message>
    <message>
        <source>You have taken over. A calm shift.</source>
        <translation>تم تسلّم المناوبة. نرجوها هادئة.</translation>
    </message>
    <message>
        <source>Kept {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Which shift</source>
        <translation>أي مناوبة</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ما بقي من عمل</translation>
    </message>
    <message>
        <source>Morning shift</source>
        <translation>مناوبة الصباح</translation>
    </message>
    <message>
        <source>Evening shift</source>
        <translation>مناوبة المساء</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>مناوبة الليل</translation>
    </message>
    <message>
        <source>Do not let in. Call {names}.</source>
        <translation>لا يُدخَل. يُتصل بـ: {names}.</translation>
    </message>
    <message>
        <source>Nobody is known here by this name. Call {names}.</source>
        <translation>لا يُعرف أحد هنا بهذا الاسم. يُتصل بـ: {names}.</translation>
    </message>
    <message>
        <source>This name may be used. Ask her first whether she comes; {names} can say who it is.</source>
        <translation>يجوز استعمال هذا الاسم. تُسأل هي أولًا إن كانت تريد المجيء، ومن يعرف من هي: {names}.</translation>
    </message>
    <message>
        <source>Only a first name is alike. Ask for the whole name and look again.</source>
        <translation>الاسم الأول وحده متشابه. يُسأل عن الاسم كاملًا ثم يُعاد البحث.</translation>
    </message>
    <message>
        <source>Nobody in the house has told of somebody like this.</source>
        <translation>لم تذكر أي مقيمة في الدار شخصًا كهذا.</translation>
    </message>
    <message>
        <source>Names that are sealed as testimony were not looked at here. When in doubt, call a caseworker.</source>
        <translation>لم يُنظر هنا في الأسماء المختومة ضمن الإفادات. عند الشك يُتصل بمسؤول الحالة.</translation>
    </message>
    <message>
        <source>Whoever asks: say neither that somebody is here nor that she is not. Ask her first whether she wishes to see anybody.</source>
        <translation>أيًّا كان السائل: لا نقول إن أحدًا هنا ولا إنه ليس هنا. وتُسأل هي أولًا هل تريد أن ترى أحدًا.</translation>
    </message>
</context>
<context>
    <name>incident</name>
    <message>
        <source>What and when</source>
        <translation>ماذا ومتى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Insult or threat by word</source>
        <translation>إهانة أو تهديد بالكلام</translation>
    </message>
    <message>
        <source>Violence against somebody</source>
        <translation>عنف ضد شخص</translation>
    </message>
    <message>
        <source>Harm to herself</source>
        <translation>إيذاء نفسها</translation>
    </message>
    <message>
        <source>Attempt to end her life</source>
        <translation>محاولة إنهاء حياتها</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>طارئ صحي</translation>
    </message>
    <message>
        <source>Not back, and somebody worries</source>
        <translation>لم تعد، وهناك قلق عليها</translation>
    </message>
    <message>
        <source>Threat or stranger at the gate</source>
        <translation>تهديد أو غريب عند الباب</translation>
    </message>
    <message>
        <source>Contact by somebody who exploited her</source>
        <translation>تواصل ممن استغلها</translation>
    </message>
    <message>
        <source>Theft or loss</source>
        <translation>سرقة أو فقدان</translation>
    </message>
    <message>
        <source>Fire, water, electricity</source>
        <translation>حريق أو ماء أو كهرباء</translation>
    </message>
    <message>
        <source>A child is not protected</source>
        <translation>طفل بلا حماية</translation>
    </message>
    <message>
        <source>Something confidential became known</source>
        <translation>انكشف أمر سري</translation>
    </message>
    <message>
        <source>Somebody of the staff was hurt</source>
        <translation>أصيب أحد الموظفين</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>Something for management alone</source>
        <translation>أمر للإدارة وحدها</translation>
    </message>
    <message>
        <source>Sexual violence, or anything somebody of the staff did, is for management alone. Who is not of management writes it as a note and gives it to management: nobody else in the house can open it. Is it about a manager? Tell another manager or somebody outside the house.</source>
        <translation>العنف الجنسي، وكل ما فعله أحد الموظفين، للإدارة وحدها. ومن ليس من الإدارة يكتبه ملاحظةً ويسلمها إلى الإدارة، فلا يستطيع أحد غيرها في الدار فتحها. وإذا كان الأمر يخص أحد المديرين فيُخبر مدير آخر أو جهة خارج الدار.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>مدى خطورتها</translation>
    </message>
    <message>
        <source>1 – settled at once, nobody hurt</source>
        <translation>1 – سُوّيت في الحال ولم يصب أحد</translation>
    </message>
    <message>
        <source>2 – somebody needs support</source>
        <translation>2 – هناك من يحتاج إلى دعم</translation>
    </message>
    <message>
        <source>3 – somebody is hurt or in danger</source>
        <translation>3 – هناك مصاب أو من هو في خطر</translation>
    </message>
    <message>
        <source>4 – danger to life</source>
        <translation>4 – خطر على الحياة</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من كان حاضرًا</translation>
    </message>
    <message>
        <source>People, residents by code alone</source>
        <translation>الحاضرون، والمقيمات بالرمز وحده</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من هذا الشخص</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>مقيمة</translation>
    </message>
    <message>
        <source>Staff or volunteer</source>
        <translation>من الموظفين أو المتطوعين</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <source>Code, or what one calls them</source>
        <translation>الرمز، أو ما يُسمى به</translation>
    </message>
    <message>
        <source>Her or his part in it</source>
        <translation>الدور في الواقعة</translation>
    </message>
    <message>
        <source>Harmed</source>
        <translation>متضرر</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>Saw it</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Was a child there?</source>
        <translation>هل كان هناك طفل؟</translation>
    </message>
    <message>
        <source>So that everybody who needs it is supported; the team sees it.</source>
        <translation>ليُدعم كل من يحتاج إلى الدعم. يراه الفريق.</translation>
    </message>
    <message>
        <source>What was seen and done</source>
        <translation>ما شوهد وما عُمل</translation>
    </message>
    <message>
        <source>Only what was seen and heard</source>
        <translation>ما شوهد وسُمع فقط</translation>
    </message>
    <message>
        <source>Short. No guesses about why. A court or she herself may read it.</source>
        <translation>باختصار وبلا تخمين للأسباب. قد تقرؤه محكمة أو تقرؤه هي.</translation>
    </message>
    <message>
        <source>Was somebody injured?</source>
        <translation>هل أصيب أحد؟</translation>
    </message>
    <message>
        <source>Which injury</source>
        <translation>ما الإصابة</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>ما عُمل في الحال</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>من استُدعي</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>الإسعاف</translation>
    </message>
    <message>
        <source>Fire brigade</source>
        <translation>الإطفاء</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>السفارة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>What she wishes now</source>
        <translation>ما تريده هي الآن</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>من أُخبر</translation>
    </message>
    <message>
        <source>When they were told</source>
        <translation>متى أُخبر</translation>
    </message>
    <message>
        <source>So that it is not repeated and she is heard; the team sees it.</source>
        <translation>كي لا تتكرر وكي يُسمع صوتها. يراه الفريق.</translation>
    </message>
    <message>
        <source>What became known, and to whom</source>
        <translation>ما الذي انكشف، ولمن</translation>
    </message>
    <message>
        <source>Is it stopped: password, key, paper, telephone?</source>
        <translation>هل أُوقف: كلمة المرور أو المفتاح أو الورقة أو الهاتف؟</translation>
    </message>
    <message>
        <source>Is somebody in danger because of it?</source>
        <translation>هل صار أحد في خطر بسببه؟</translation>
    </message>
    <message>
        <source>Have those concerned been told?</source>
        <translation>هل أُخبر من يعنيهم الأمر؟</translation>
    </message>
    <message>
        <source>Does the data officer or a manager know?</source>
        <translation>هل يعلم مسؤول البيانات أو الإدارة؟</translation>
    </message>
    <message>
        <source>Must an authority be told, and was it?</source>
        <translation>هل يجب إخبار سلطة، وهل أُخبرت؟</translation>
    </message>
    <message>
        <source>Was the log of who opened the file looked at?</source>
        <translation>هل نُظر في سجل من فتح الملف؟</translation>
    </message>
    <message>
        <source>So that nothing is forgotten in the first hours; the team sees it.</source>
        <translation>كي لا يُنسى شيء في الساعات الأولى. يراه الفريق.</translation>
    </message>
    <message>
        <source>For management alone</source>
        <translation>للإدارة وحدها</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ هو</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>عنف جنسي</translation>
    </message>
    <message>
        <source>Sexual act or remark by staff</source>
        <translation>فعل أو كلام جنسي من الموظفين</translation>
    </message>
    <message>
        <source>Other misconduct by staff</source>
        <translation>سوء سلوك آخر من الموظفين</translation>
    </message>
    <message>
        <source>Who is meant, in a few words</source>
        <translation>من المقصود، في كلمات قليلة</translation>
    </message>
    <message>
        <source>Only what she chose to tell, or what was seen</source>
        <translation>ما اختارت أن تقوله، أو ما شوهد فقط</translation>
    </message>
    <message>
        <source>No details are needed to help her.</source>
        <translation>لا حاجة إلى تفاصيل لمساعدتها.</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>ما تريده هي</translation>
    </message>
    <message>
        <source>Has whoever is accused no contact with her now?</source>
        <translation>هل قُطع الآن كل تواصل بينها وبين من اتُّهم؟</translation>
    </message>
    <message>
        <source>Was a doctor offered within 72 hours?</source>
        <translation>هل عُرض عليها طبيب خلال 72 ساعة؟</translation>
    </message>
    <message>
        <source>Was support from outside the house offered?</source>
        <translation>هل عُرض عليها دعم من خارج الدار؟</translation>
    </message>
    <message>
        <source>Is whoever is accused kept out of her file?</source>
        <translation>هل مُنع من اتُّهم من ملفها؟</translation>
    </message>
    <message>
        <source>So that she is safe from us too; management alone sees it.</source>
        <translation>لتكون آمنة منا نحن أيضًا. تراه الإدارة وحدها.</translation>
    </message>
    <message>
        <source>A manager looks at it</source>
        <translation>نظر الإدارة فيها</translation>
    </message>
    <message>
        <source>Looked at by a manager?</source>
        <translation>هل نظرت فيها الإدارة؟</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>ما نتعلمه منها</translation>
    </message>
    <message>
        <source>Complaint that belongs to it</source>
        <translation>الشكوى المتعلقة بها</translation>
    </message>
    <message>
        <source>Is it closed?</source>
        <translation>هل أُغلقت؟</translation>
    </message>
    <message>
        <source>Within 24 hours, so that nobody is left alone with it; managers see it.</source>
        <translation>خلال 24 ساعة، كي لا يُترك أحد وحده معها. يراه المديرون.</translation>
    </message>
    <message>
        <source>Incident in the house</source>
        <translation>واقعة في الدار</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>لا واقعة تنتظر النظر</numerusform>
            <numerusform>واقعة واحدة تنتظر النظر</numerusform>
            <numerusform>واقعتان تنتظران النظر</numerusform>
            <numerusform>%n وقائع تنتظر النظر</numerusform>
            <numerusform>%n واقعة تنتظر النظر</numerusform>
            <numerusform>%n واقعة تنتظر النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>الإبلاغ عن واقعة</translation>
    </message>
    <message>
        <source>Go on with your report</source>
        <translation>متابعة البلاغ الذي بدأ</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>تنتظر النظر</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>نُظر فيها</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>من ذُكر فيها</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>أُبلغ عنها</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من أبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>deceptive recruitment</source>
        <translation>التجنيد بالخداع</translation>
    </message>
    <message>
        <source>coercive recruitment</source>
        <translation>التجنيد بالإكراه</translation>
    </message>
    <message>
        <source>recruitment by abuse of vulnerability</source>
        <translation>التجنيد باستغلال الضعف</translation>
    </message>
    <message>
        <source>exploitation</source>
        <translation>الاستغلال</translation>
    </message>
    <message>
        <source>coercion at destination</source>
        <translation>الإكراه في مكان العمل</translation>
    </message>
    <message>
        <source>abuse of vulnerability at destination</source>
        <translation>استغلال الضعف في مكان العمل</translation>
    </message>
    <message>
        <source>She was told something untrue about the work, the place or the employer</source>
        <translation>قيل لها غيرُ الحقيقة عن العمل أو مكانه أو صاحبه</translation>
    </message>
    <message>
        <source>work, place or employer</source>
        <translation>العمل أو مكانه أو صاحبه</translation>
    </message>
    <message>
        <source>She was told something untrue about the pay</source>
        <translation>قيل لها غيرُ الحقيقة عن الأجر</translation>
    </message>
    <message>
        <source>pay promised</source>
        <translation>الأجر الموعود</translation>
    </message>
    <message>
        <source>She was told something untrue about the conditions of work</source>
        <translation>قيل لها غيرُ الحقيقة عن ظروف العمل</translation>
    </message>
    <message>
        <source>conditions of work promised</source>
        <translation>ظروف العمل الموعودة</translation>
    </message>
    <message>
        <source>The contract was changed, replaced or never lawful</source>
        <translation>العقد غُيِّر أو استُبدل أو لم يكن قانونيًا أصلًا</translation>
    </message>
    <message>
        <source>contract changed</source>
        <translation>تغيير العقد</translation>
    </message>
    <message>
        <source>She was told something untrue about where and how she would live</source>
        <translation>قيل لها غيرُ الحقيقة عن السكن والمعيشة</translation>
    </message>
    <message>
        <source>housing promised</source>
        <translation>السكن الموعود</translation>
    </message>
    <message>
        <source>She was told something untrue about papers, visa or permit</source>
        <translation>قيل لها غيرُ الحقيقة عن الأوراق أو التأشيرة أو الإقامة</translation>
    </message>
    <message>
        <source>papers promised</source>
        <translation>الأوراق الموعودة</translation>
    </message>
    <message>
        <source>She was told something untrue about the journey, its cost or the fees</source>
        <translation>قيل لها غيرُ الحقيقة عن السفر أو كلفته أو الرسوم</translation>
    </message>
    <message>
        <source>journey and fees</source>
        <translation>السفر والرسوم</translation>
    </message>
    <message>
        <source>She was promised to be with her family again</source>
        <translation>وُعدت بلمّ شملها بأسرتها</translation>
    </message>
    <message>
        <source>family promised</source>
        <translation>وعد بلمّ الشمل</translation>
    </message>
    <message>
        <source>She was promised marriage or adoption</source>
        <translation>وُعدت بزواج أو تبنٍّ</translation>
    </message>
    <message>
        <source>marriage or adoption promised</source>
        <translation>وعد بزواج أو تبنٍّ</translation>
    </message>
    <message>
        <source>She was promised schooling or training</source>
        <translation>وُعدت بدراسة أو تدريب</translation>
    </message>
    <message>
        <source>schooling promised</source>
        <translation>وعد بالدراسة</translation>
    </message>
    <message>
        <source>Violence was used to make her go</source>
        <translation>استُعمل العنف لحملها على الذهاب</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>العنف</translation>
    </message>
    <message>
        <source>She was threatened with violence to make her go</source>
        <translation>هُدّدت بالعنف لحملها على الذهاب</translation>
    </message>
    <message>
        <source>threats of violence</source>
        <translation>التهديد بالعنف</translation>
    </message>
    <message>
        <source>She was taken by force, sold, or married or adopted against her will</source>
        <translation>أُخذت عنوةً، أو بيعت، أو زُوّجت أو تُبُنّيت رغمًا عنها</translation>
    </message>
    <message>
        <source>taken, sold or married by force</source>
        <translation>الأخذ أو البيع أو التزويج قسرًا</translation>
    </message>
    <message>
        <source>A debt was used to make her go</source>
        <translation>استُعمل دَين لحملها على الذهاب</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>الدَّين</translation>
    </message>
    <message>
        <source>Her papers were taken before or on the way</source>
        <translation>أُخذت أوراقها قبل السفر أو في أثنائه</translation>
    </message>
    <message>
        <source>papers taken</source>
        <translation>أخذ الأوراق</translation>
    </message>
    <message>
        <source>She was locked in, kept apart or watched before or on the way</source>
        <translation>حُبست أو عُزلت أو رُوقبت قبل السفر أو في أثنائه</translation>
    </message>
    <message>
        <source>locked in, kept apart or watched</source>
        <translation>الحبس أو العزل أو المراقبة</translation>
    </message>
    <message>
        <source>She was threatened with the authorities so that she would go</source>
        <translation>هُدّدت بإبلاغ السلطات عنها لتذهب</translation>
    </message>
    <message>
        <source>threat of the authorities</source>
        <translation>التهديد بالسلطات</translation>
    </message>
    <message>
        <source>She was threatened that her family or others would be told</source>
        <translation>هُدّدت بإخبار أهلها أو غيرهم</translation>
    </message>
    <message>
        <source>threat to tell others</source>
        <translation>التهديد بإخبار الآخرين</translation>
    </message>
    <message>
        <source>Her family was hurt or threatened so that she would go</source>
        <translation>أوذيت أسرتها أو هُدّدت لتذهب</translation>
    </message>
    <message>
        <source>violence against her family</source>
        <translation>العنف ضد الأسرة</translation>
    </message>
    <message>
        <source>Her money was kept from her so that she would go</source>
        <translation>حُبس عنها مالها لتذهب</translation>
    </message>
    <message>
        <source>money kept back</source>
        <translation>حجز المال</translation>
    </message>
    <message>
        <source>Trouble at home was used to win her over</source>
        <translation>استُغلّت متاعب في بيتها لاستدراجها</translation>
    </message>
    <message>
        <source>trouble at home</source>
        <translation>متاعب في البيت</translation>
    </message>
    <message>
        <source>That she had no legal status was used</source>
        <translation>استُغلّ أنها بلا وضع قانوني</translation>
    </message>
    <message>
        <source>no legal status</source>
        <translation>غياب الوضع القانوني</translation>
    </message>
    <message>
        <source>Little schooling or not knowing the language was used</source>
        <translation>استُغلّت قلة تعليمها أو جهلها باللغة</translation>
    </message>
    <message>
        <source>schooling or language</source>
        <translation>التعليم أو اللغة</translation>
    </message>
    <message>
        <source>That she could not find out how things are was used</source>
        <translation>استُغلّ أنها لا تستطيع معرفة حقيقة الأمور</translation>
    </message>
    <message>
        <source>lack of information</source>
        <translation>نقص المعلومات</translation>
    </message>
    <message>
        <source>Those who sent her already had a hold on her</source>
        <translation>كان لمن أرسلوها سلطان عليها من قبل</translation>
    </message>
    <message>
        <source>under their hold before</source>
        <translation>سلطانهم عليها من قبل</translation>
    </message>
    <message>
        <source>Poverty, debt or having no work was used</source>
        <translation>استُغلّ فقرها أو دَينها أو بطالتها</translation>
    </message>
    <message>
        <source>poverty</source>
        <translation>الفقر</translation>
    </message>
    <message>
        <source>She was told untrue stories of others who went and did well</source>
        <translation>رُويت لها قصص غير صحيحة عمّن سافروا ونجحوا</translation>
    </message>
    <message>
        <source>stories of success</source>
        <translation>قصص النجاح</translation>
    </message>
    <message>
        <source>She was told untrue things about the law or the authorities</source>
        <translation>قيل لها غيرُ الحقيقة عن القانون أو السلطات</translation>
    </message>
    <message>
        <source>law and authorities</source>
        <translation>القانون والسلطات</translation>
    </message>
    <message>
        <source>Her duties to her family were used: children, illness, elders</source>
        <translation>استُغلّت واجباتها نحو أسرتها: أطفال، مرض، كبار في السن</translation>
    </message>
    <message>
        <source>duties to her family</source>
        <translation>واجبات الأسرة</translation>
    </message>
    <message>
        <source>Her own situation was used: age, health, pregnancy, being alone</source>
        <translation>استُغلّ وضعها الشخصي: السن أو الصحة أو الحمل أو الوحدة</translation>
    </message>
    <message>
        <source>her own situation</source>
        <translation>وضعها الشخصي</translation>
    </message>
    <message>
        <source>Her feelings for somebody were used</source>
        <translation>استُغلّت مشاعرها نحو شخص ما</translation>
    </message>
    <message>
        <source>emotional dependency</source>
        <translation>التعلّق العاطفي</translation>
    </message>
    <message>
        <source>Her difficulties with the authorities were used</source>
        <translation>استُغلّت صعوباتها مع السلطات</translation>
    </message>
    <message>
        <source>difficulties with the authorities</source>
        <translation>صعوبات مع السلطات</translation>
    </message>
    <message>
        <source>Hard things in her past were used</source>
        <translation>استُغلّت مصاعب في ماضيها</translation>
    </message>
    <message>
        <source>a hard past</source>
        <translation>ماضٍ صعب</translation>
    </message>
    <message>
        <source>That she could not arrange the journey herself was used</source>
        <translation>استُغلّ أنها لا تقدر على ترتيب السفر بنفسها</translation>
    </message>
    <message>
        <source>no way to travel alone</source>
        <translation>العجز عن ترتيب السفر</translation>
    </message>
    <message>
        <source>Her faith or customs were used</source>
        <translation>استُغلّ دينها أو عاداتها</translation>
    </message>
    <message>
        <source>faith or customs</source>
        <translation>الدين أو العادات</translation>
    </message>
    <message>
        <source>War, disaster or unrest where she lived was used</source>
        <translation>استُغلّت حرب أو كارثة أو اضطراب حيث كانت تعيش</translation>
    </message>
    <message>
        <source>war or disaster</source>
        <translation>حرب أو كارثة</translation>
    </message>
    <message>
        <source>She worked too many hours or days</source>
        <translation>عملت ساعات أو أيامًا أكثر مما يُحتمل</translation>
    </message>
    <message>
        <source>hours or days</source>
        <translation>ساعات العمل أو أيامه</translation>
    </message>
    <message>
        <source>She was paid little or nothing</source>
        <translation>أُعطيت أجرًا قليلًا أو لم تُعطَ شيئًا</translation>
    </message>
    <message>
        <source>little or no pay</source>
        <translation>أجر قليل أو معدوم</translation>
    </message>
    <message>
        <source>Her pay was cut by fines, deductions or a go-between</source>
        <translation>اقتُطع أجرها بغرامات أو خصومات أو وسيط</translation>
    </message>
    <message>
        <source>pay cut</source>
        <translation>اقتطاع الأجر</translation>
    </message>
    <message>
        <source>She lived in bad conditions</source>
        <translation>عاشت في ظروف سيئة</translation>
    </message>
    <message>
        <source>living conditions</source>
        <translation>ظروف المعيشة</translation>
    </message>
    <message>
        <source>The conditions of work were very bad</source>
        <translation>كانت ظروف العمل سيئة جدًا</translation>
    </message>
    <message>
        <source>working conditions</source>
        <translation>ظروف العمل</translation>
    </message>
    <message>
        <source>The work was dangerous</source>
        <translation>كان العمل خطرًا</translation>
    </message>
    <message>
        <source>dangerous work</source>
        <translation>عمل خطر</translation>
    </message>
    <message>
        <source>The labour law or the contract was not kept</source>
        <translation>لم يُلتزم بقانون العمل أو بالعقد</translation>
    </message>
    <message>
        <source>law or contract not kept</source>
        <translation>مخالفة القانون أو العقد</translation>
    </message>
    <message>
        <source>She had no insurance or social protection</source>
        <translation>لم يكن لها تأمين ولا حماية اجتماعية</translation>
    </message>
    <message>
        <source>no social protection</source>
        <translation>غياب الحماية الاجتماعية</translation>
    </message>
    <message>
        <source>She was kept from schooling</source>
        <translation>حُرمت من الدراسة</translation>
    </message>
    <message>
        <source>no schooling</source>
        <translation>الحرمان من الدراسة</translation>
    </message>
    <message>
        <source>Somebody else keeps or kept her passport or papers</source>
        <translation>جوازها أو أوراقها عند غيرها، أو كانت عنده</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>A debt binds or bound her to the work</source>
        <translation>دَين يربطها بالعمل، أو كان يربطها</translation>
    </message>
    <message>
        <source>debt bondage</source>
        <translation>العبودية بالدَّين</translation>
    </message>
    <message>
        <source>She was locked in, kept apart or watched where she worked</source>
        <translation>حُبست أو عُزلت أو رُوقبت حيث كانت تعمل</translation>
    </message>
    <message>
        <source>confinement</source>
        <translation>الحبس</translation>
    </message>
    <message>
        <source>Violence was used against her where she worked</source>
        <translation>استُعمل العنف ضدها حيث كانت تعمل</translation>
    </message>
    <message>
        <source>She was threatened with violence where she worked</source>
        <translation>هُدّدت بالعنف حيث كانت تعمل</translation>
    </message>
    <message>
        <source>She was made to do something unlawful</source>
        <translation>أُجبرت على فعل مخالف للقانون</translation>
    </message>
    <message>
        <source>unlawful acts</source>
        <translation>أفعال مخالفة للقانون</translation>
    </message>
    <message>
        <source>She was made to do tasks or to serve people against her will</source>
        <translation>أُجبرت على أعمال أو على خدمة أشخاص رغمًا عنها</translation>
    </message>
    <message>
        <source>forced tasks or clients</source>
        <translation>أعمال أو زبائن بالإكراه</translation>
    </message>
    <message>
        <source>She was under somebody’s strong influence</source>
        <translation>كانت تحت تأثير قوي لشخص ما</translation>
    </message>
    <message>
        <source>strong influence</source>
        <translation>التأثير القوي</translation>
    </message>
    <message>
        <source>She was made to act against others who worked there</source>
        <translation>أُجبرت على أفعال ضد من يعملون معها</translation>
    </message>
    <message>
        <source>acts against others</source>
        <translation>أفعال ضد الآخرين</translation>
    </message>
    <message>
        <source>She was made to lie to her family or the authorities</source>
        <translation>أُجبرت على الكذب على أسرتها أو على السلطات</translation>
    </message>
    <message>
        <source>forced to lie</source>
        <translation>الإجبار على الكذب</translation>
    </message>
    <message>
        <source>She was threatened with the authorities so that she would stay</source>
        <translation>هُدّدت بإبلاغ السلطات عنها لتبقى</translation>
    </message>
    <message>
        <source>She was threatened with something even worse</source>
        <translation>هُدّدت بما هو أسوأ</translation>
    </message>
    <message>
        <source>threat of worse</source>
        <translation>التهديد بما هو أسوأ</translation>
    </message>
    <message>
        <source>Her family was hurt or threatened so that she would stay</source>
        <translation>أوذيت أسرتها أو هُدّدت لتبقى</translation>
    </message>
    <message>
        <source>Her pay was kept back</source>
        <translation>حُجز أجرها</translation>
    </message>
    <message>
        <source>pay kept back</source>
        <translation>حجز الأجر</translation>
    </message>
    <message>
        <source>She was threatened that her family or others would be told, so that she would stay</source>
        <translation>هُدّدت بإخبار أهلها أو غيرهم لتبقى</translation>
    </message>
    <message>
        <source>She depended on them for food, a bed or everything else</source>
        <translation>كانت تعتمد عليهم في الطعام أو المبيت أو كل شيء</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>الاعتماد عليهم</translation>
    </message>
    <message>
        <source>She did not know the place or whom to ask</source>
        <translation>لم تكن تعرف المكان ولا من تسأل</translation>
    </message>
    <message>
        <source>unknown place</source>
        <translation>مكان مجهول</translation>
    </message>
    <message>
        <source>Poverty, debt or having no other work kept her there</source>
        <translation>أبقاها هناك فقر أو دَين أو غياب عمل آخر</translation>
    </message>
    <message>
        <source>Her duties to her family kept her there</source>
        <translation>أبقتها هناك واجباتها نحو أسرتها</translation>
    </message>
    <message>
        <source>Her legal status or her difficulties with the authorities kept her there</source>
        <translation>أبقاها هناك وضعها القانوني أو صعوباتها مع السلطات</translation>
    </message>
    <message>
        <source>legal status</source>
        <translation>الوضع القانوني</translation>
    </message>
    <message>
        <source>Hard things in her past kept her there</source>
        <translation>أبقتها هناك مصاعب في ماضيها</translation>
    </message>
    <message>
        <source>Her origin, faith, disability or another trait was used to keep her</source>
        <translation>استُغلّ أصلها أو دينها أو إعاقتها أو صفة أخرى لإبقائها</translation>
    </message>
    <message>
        <source>who she is</source>
        <translation>صفاتها الشخصية</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Intake</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Children and others who depend on her</source>
        <translation>الأطفال ومن تعيلهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation>تاريخ الميلاد أو العمر</translation>
    </message>
    <message>
        <source>“About 6 years old” is enough.</source>
        <translation>يكفي «نحو 6 سنوات».</translation>
    </message>
    <message>
        <source>Girl or boy, woman or man</source>
        <translation>بنت أم ولد، امرأة أم رجل</translation>
    </message>
    <message>
        <source>Girl or woman</source>
        <translation>بنت أو امرأة</translation>
    </message>
    <message>
        <source>Boy or man</source>
        <translation>ولد أو رجل</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>بوصف آخر</translation>
    </message>
    <message>
        <source>Who they are to her</source>
        <translation>الصلة بها</translation>
    </message>
    <message>
        <source>Where they are now</source>
        <translation>المكان الآن</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Are they here with her?</source>
        <translation>معها هنا في الدار؟</translation>
    </message>
    <message>
        <source>Could they be in danger?</source>
        <translation>هل من خطر محتمل على هذا الشخص؟</translation>
    </message>
    <message>
        <source>Has anybody threatened to take them from her?</source>
        <translation>هل هدّد أحد بأخذ هذا الشخص منها؟</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>مُعال</translation>
    </message>
    <message>
        <source>Add a child or dependant</source>
        <translation>إضافة طفل أو شخص تعيله</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>عزباء</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>متزوجة</translation>
    </message>
    <message>
        <source>Registered partnership</source>
        <translation>شراكة مسجَّلة</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>منفصلة</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>مطلّقة</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>أرملة</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>عدد الأطفال</translation>
    </message>
    <message>
        <source>To care for her children too, here or far away; the team of the house sees it.</source>
        <translation>للعناية بأطفالها أيضًا، هنا أو بعيدًا عنها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>People whom we may reach</source>
        <translation>من يمكننا التواصل معهم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من هذا الشخص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>May we call?</source>
        <translation>هل يجوز الاتصال؟</translation>
    </message>
    <message>
        <source>May we send a message?</source>
        <translation>هل يجوز إرسال رسالة؟</translation>
    </message>
    <message>
        <source>May we say the name of the shelter?</source>
        <translation>هل يجوز ذكر اسم الدار؟</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation>هل يجوز ترك رسالة؟</translation>
    </message>
    <message>
        <source>At which hours</source>
        <translation>في أي ساعات</translation>
    </message>
    <message>
        <source>Words by which they know it is us</source>
        <translation>كلمات يُعرف بها أننا نحن</translation>
    </message>
    <message>
        <source>Until when this holds</source>
        <translation>إلى متى يسري ذلك</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>جهة تواصل آمنة</translation>
    </message>
    <message>
        <source>Add a safe contact</source>
        <translation>إضافة جهة تواصل آمنة</translation>
    </message>
    <message>
        <source>Safe contacts</source>
        <translation>جهات التواصل الآمنة</translation>
    </message>
    <message>
        <source>Her own number</source>
        <translation>رقمها</translation>
    </message>
    <message>
        <source>Is it safe to reach her there?</source>
        <translation>هل التواصل معها عليه آمن؟</translation>
    </message>
    <message>
        <source>So that we reach only people she trusts, in the way she allows; the team of the house sees it.</source>
        <translation>كي لا نتواصل إلا مع من تثق بهم وبالطريقة التي تسمح بها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Who must not know</source>
        <translation>من يجب ألا يعرف</translation>
    </message>
    <message>
        <source>People who must not learn that she is here</source>
        <translation>من يجب ألا يعرفوا أنها هنا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>She fears harm</source>
        <translation>تخشى الأذى</translation>
    </message>
    <message>
        <source>She wants to tell them herself</source>
        <translation>تريد إخبارهم بنفسها</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Anything to watch for</source>
        <translation>ما يلزم الانتباه له</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>So that nobody at the door or on the telephone gives her away; the team of the house sees it.</source>
        <translation>كي لا ينكشف وجودها عند الباب أو بالهاتف؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا صعوبة</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>بعض الصعوبة</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>صعوبة كبيرة</translation>
    </message>
    <message>
        <source>Cannot do it</source>
        <translation>لا تستطيع</translation>
    </message>
    <message>
        <source>Everyday difficulties</source>
        <translation>صعوبات الحياة اليومية</translation>
    </message>
    <message>
        <source>Seeing, with glasses if she has them</source>
        <translation>الرؤية، بالنظارة إن كانت تستعملها</translation>
    </message>
    <message>
        <source>Hearing, with a hearing aid if she has one</source>
        <translation>السمع، بالسماعة إن كانت تستعملها</translation>
    </message>
    <message>
        <source>Walking or climbing stairs</source>
        <translation>المشي أو صعود الدرج</translation>
    </message>
    <message>
        <source>Remembering or keeping her mind on something</source>
        <translation>التذكّر أو التركيز</translation>
    </message>
    <message>
        <source>Washing and dressing</source>
        <translation>الاغتسال وارتداء الملابس</translation>
    </message>
    <message>
        <source>Understanding and being understood in her own language</source>
        <translation>فهم الآخرين والتعبير عن نفسها بلغتها</translation>
    </message>
    <message>
        <source>To arrange room, bed and help to her needs; the team of the house sees it.</source>
        <translation>لتهيئة الغرفة والسرير والمساعدة بما يناسبها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>ما تنبغي مراعاته</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>ما ينطبق</translation>
    </message>
    <message>
        <source>She is pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>She has an infant</source>
        <translation>معها رضيع</translation>
    </message>
    <message>
        <source>A child without family</source>
        <translation>طفل من دون أسرته</translation>
    </message>
    <message>
        <source>She is elderly</source>
        <translation>متقدمة في السن</translation>
    </message>
    <message>
        <source>A lasting illness</source>
        <translation>مرض مزمن</translation>
    </message>
    <message>
        <source>Medicine every day</source>
        <translation>دواء يومي</translation>
    </message>
    <message>
        <source>Help with moving about</source>
        <translation>مساعدة في الحركة والتنقل</translation>
    </message>
    <message>
        <source>Special food</source>
        <translation>طعام خاص</translation>
    </message>
    <message>
        <source>A place and time to pray</source>
        <translation>مكان ووقت للصلاة</translation>
    </message>
    <message>
        <source>If yes or not clear: stay with her and call health now; write later.</source>
        <translation>إن كان الجواب «نعم» أو «غير واضح»: لا تُترك وحدها، ويُستدعى الفريق الصحي الآن؛ والكتابة لاحقًا.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>أنواع الحساسية</translation>
    </message>
    <message>
        <source>Medicine she takes</source>
        <translation>الأدوية التي تتناولها</translation>
    </message>
    <message>
        <source>Last seen by a doctor</source>
        <translation>آخر زيارة للطبيب</translation>
    </message>
    <message>
        <source>Health insurance or CPR for treatment</source>
        <translation>التأمين الصحي أو الرقم الشخصي (CPR) للعلاج</translation>
    </message>
    <message>
        <source>So that nothing she takes, eats or does here harms her; the team of the house sees it.</source>
        <translation>كي لا يضرها شيء مما تتناوله أو تأكله أو تفعله هنا؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Health, in confidence</source>
        <translation>الصحة، بسرية</translation>
    </message>
    <message>
        <source>Could she be in withdrawal from a substance?</source>
        <translation>هل يُحتمل أنها تمر بأعراض انسحاب من مادة ما؟</translation>
    </message>
    <message>
        <source>If yes or not clear: call health today; stopping suddenly can be dangerous.</source>
        <translation>إن كان الجواب «نعم» أو «غير واضح»: يُستدعى الفريق الصحي اليوم؛ فالتوقف المفاجئ قد يكون خطرًا.</translation>
    </message>
    <message>
        <source>What the doctor advised, and what helps her</source>
        <translation>ما نصح به الطبيب، وما يعينها</translation>
    </message>
    <message>
        <source>Only so that a doctor can help her in time; it is sealed for those who care for her health, and she may decline.</source>
        <translation>ليتمكن الطبيب من مساعدتها في الوقت المناسب فقط؛ مختوم لا يفتحه إلا القائمون على صحتها، ولها أن ترفض.</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>البقاء في أمان</translation>
    </message>
    <message>
        <source>Is there worry that she may hurt herself?</source>
        <translation>هل يُخشى أن تؤذي نفسها؟</translation>
    </message>
    <message>
        <source>What helps her, and who is with her</source>
        <translation>ما يعينها، ومن معها</translation>
    </message>
    <message>
        <source>Only to keep her safe; it is sealed for those who care for her health, and she may decline.</source>
        <translation>لحفظ سلامتها فقط؛ مختوم لا يفتحه إلا القائمون على صحتها، ولها أن ترفض.</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>File number and code are given by the desk and stand above.</source>
        <translation>رقم الملف والرمز يعطيهما المكتب، ويظهران في الأعلى.</translation>
    </message>
    <message>
        <source>Full name, as she says it</source>
        <translation>الاسم الكامل كما تقوله</translation>
    </message>
    <message>
        <source>In any script. “Unknown” is fine.</source>
        <translation>بأي كتابة كانت، ويكفي «غير معروف».</translation>
    </message>
    <message>
        <source>What she likes to be called</source>
        <translation>الاسم الذي تحب أن تُنادى به</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>الاسم بحروف عربية</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بحروف لاتينية</translation>
    </message>
    <message>
        <source>As in the passport, if there is one.</source>
        <translation>كما في جواز السفر، إن وُجد.</translation>
    </message>
    <message>
        <source>Father’s name</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Grandfather’s name</source>
        <translation>اسم الجد</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>أسماء أخرى وطرق كتابتها</translation>
    </message>
    <message>
        <source>With a comma between them.</source>
        <translation>تفصل بينها فاصلة.</translation>
    </message>
    <message>
        <source>How complete the name is</source>
        <translation>مدى اكتمال الاسم</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Part of it, or a code name</source>
        <translation>جزء منه أو اسم مستعار</translation>
    </message>
    <message>
        <source>She does not know it</source>
        <translation>لا تعرف</translation>
    </message>
    <message>
        <source>She would rather not say</source>
        <translation>لا ترغب في الإجابة</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>To call her as she wishes and find her file; the team of the house sees it.</source>
        <translation>لمناداتها كما تحب والعثور على ملفها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Age and gender</source>
        <translation>العمر والنوع الاجتماعي</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>A year, a month or “about 30 years old” is enough.</source>
        <translation>تكفي السنة أو الشهر أو «نحو 30 سنة».</translation>
    </message>
    <message>
        <source>How sure the date is</source>
        <translation>مدى دقة التاريخ</translation>
    </message>
    <message>
        <source>The full date is known</source>
        <translation>التاريخ الكامل معروف</translation>
    </message>
    <message>
        <source>Part of it, or estimated</source>
        <translation>جزء منه أو تقدير</translation>
    </message>
    <message>
        <source>Age, as she says</source>
        <translation>العمر كما تقوله</translation>
    </message>
    <message>
        <source>Age, as the worker thinks</source>
        <translation>العمر في التقدير المهني</translation>
    </message>
    <message>
        <source>Is there doubt whether she is under 18?</source>
        <translation>هل هناك شك فيما إذا كانت دون 18 عامًا؟</translation>
    </message>
    <message>
        <source>While there is doubt, she is cared for as a child.</source>
        <translation>ما دام الشك قائمًا، تُرعى على أنها طفلة.</translation>
    </message>
    <message>
        <source>Sex as written in the document</source>
        <translation>الجنس كما هو مدوّن في الوثيقة</translation>
    </message>
    <message>
        <source>Gender, as the person says</source>
        <translation>النوع الاجتماعي كما يصفه الشخص</translation>
    </message>
    <message>
        <source>Asked in private, and never guessed. It may be left open.</source>
        <translation>يُسأل عنه على انفراد ولا يُخمَّن أبدًا، ويمكن تركه دون إجابة.</translation>
    </message>
    <message>
        <source>Woman or girl</source>
        <translation>امرأة أو بنت</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation>رجل أو ولد</translation>
    </message>
    <message>
        <source>Transgender woman</source>
        <translation>امرأة مغايرة الهوية الجنسانية</translation>
    </message>
    <message>
        <source>Transgender man</source>
        <translation>رجل مغاير الهوية الجنسانية</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Children have rights of their own, and room, doctor and caseworker are to suit the person; the team of the house sees it, and gender may be left open.</source>
        <translation>للأطفال حقوق خاصة بهم، وينبغي أن تناسب الغرفة والطبيب ومسؤول الحالة كل شخص؛ يطّلع عليه فريق الدار، ويمكن ترك سؤال النوع الاجتماعي دون إجابة.</translation>
    </message>
    <message>
        <source>To know which embassy could help, if she wishes; the team of the house sees it. We ask her first; if the law obliges us to tell anybody, we tell her before.</source>
        <translation>لمعرفة السفارة التي قد تساعدها، إن رغبت؛ يطّلع عليه فريق الدار. نسألها أولًا؛ وإن ألزمنا القانون بإبلاغ أحد، أخبرناها قبل ذلك.</translation>
    </message>
    <message>
        <source>Where she is from</source>
        <translation>من أين هي</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>All that she has.</source>
        <translation>جميع ما تحمله من جنسيات.</translation>
    </message>
    <message>
        <source>Is she without any citizenship?</source>
        <translation>هل هي من دون أي جنسية؟</translation>
    </message>
    <message>
        <source>Country where she was born</source>
        <translation>بلد الميلاد</translation>
    </message>
    <message>
        <source>Community and faith</source>
        <translation>الجماعة والدين</translation>
    </message>
    <message>
        <source>People or community she belongs to</source>
        <translation>الأصل أو الجماعة التي تنتمي إليها</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>Does she wish food, prayer or customs respected?</source>
        <translation>هل ترغب في مراعاة طعام أو صلاة أو عادات؟</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Only to respect food, prayer and customs; the team of the house sees it, and she may leave it out.</source>
        <translation>لمراعاة الطعام والصلاة والعادات فقط؛ يطّلع عليه فريق الدار، ولها ألا تذكره.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Language she speaks best</source>
        <translation>اللغة التي تتحدثها أفضل من غيرها</translation>
    </message>
    <message>
        <source>Other languages she speaks</source>
        <translation>لغات أخرى تتحدثها</translation>
    </message>
    <message>
        <source>Languages she reads</source>
        <translation>اللغات التي تقرؤها</translation>
    </message>
    <message>
        <source>Languages she writes</source>
        <translation>اللغات التي تكتبها</translation>
    </message>
    <message>
        <source>Does she use a sign language?</source>
        <translation>هل تستعمل لغة الإشارة؟</translation>
    </message>
    <message>
        <source>Which sign language</source>
        <translation>أي لغة إشارة</translation>
    </message>
    <message>
        <source>With whom she would rather talk</source>
        <translation>مع من تفضّل أن تتحدث</translation>
    </message>
    <message>
        <source>How she would like to talk</source>
        <translation>كيف تود أن يكون الحديث</translation>
    </message>
    <message>
        <source>In a room where nobody else is</source>
        <translation>في غرفة ليس فيها أحد آخر</translation>
    </message>
    <message>
        <source>On the chair nearest to the door</source>
        <translation>على الكرسي الأقرب إلى الباب</translation>
    </message>
    <message>
        <source>With somebody she trusts beside her</source>
        <translation>ومعها شخص تثق به</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>Short, and another time again</source>
        <translation>قصيرًا، ثم في وقت آخر</translation>
    </message>
    <message>
        <source>Whom she would like beside her</source>
        <translation>من تود أن يكون معها</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمة الشفهية</translation>
    </message>
    <message>
        <source>Does she need an interpreter?</source>
        <translation>هل تحتاج إلى ترجمة شفهية؟</translation>
    </message>
    <message>
        <source>How to interpret</source>
        <translation>طريقة الترجمة</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>None, for now</source>
        <translation>بلا ترجمة في الوقت الحالي</translation>
    </message>
    <message>
        <source>Interpreter of which gender</source>
        <translation>امرأة أم رجل للترجمة</translation>
    </message>
    <message>
        <source>The same as hers</source>
        <translation>من جنسها</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>من الجنس الآخر</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>لا تفضيل لديها</translation>
    </message>
    <message>
        <source>Nobody from this community, family or country</source>
        <translation>لا يترجم لها أحد من هذه الجماعة أو الأسرة أو البلد</translation>
    </message>
    <message>
        <source>People she would be afraid to speak in front of.</source>
        <translation>من تخشى أن تتحدث أمامهم.</translation>
    </message>
    <message>
        <source>Interpreter today</source>
        <translation>من يترجم اليوم</translation>
    </message>
    <message>
        <source>Has the interpreter signed the promise of confidentiality?</source>
        <translation>هل وقّع من يترجم تعهّد السرية؟</translation>
    </message>
    <message>
        <source>So that she can speak freely and nobody she fears interprets; the team of the house sees it.</source>
        <translation>كي تتحدث بحرية ولا يترجم لها من تخشاه؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>A CPR number usually has nine digits. It is kept as it was typed.</source>
        <translation>يتكون الرقم الشخصي (CPR) في العادة من تسعة أرقام. وقد حُفظ كما كُتب.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Passport, cards and permits</source>
        <translation>جواز السفر والبطاقات والتصاريح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>CPR or identity card</source>
        <translation>بطاقة CPR أو بطاقة هوية</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح إقامة</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>تصريح عمل</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>شهادة ميلاد</translation>
    </message>
    <message>
        <source>Consular card</source>
        <translation>بطاقة قنصلية</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>Issued by which country</source>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Who has the original</source>
        <translation>لدى من الوثيقة الأصلية</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>لديها هي</translation>
    </message>
    <message>
        <source>The safe of the shelter</source>
        <translation>في خزنة الدار</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>لدى صاحب العمل</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>لدى وسيط</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>لدى الشرطة</translation>
    </message>
    <message>
        <source>The embassy</source>
        <translation>لدى السفارة</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>She never had one</source>
        <translation>لم تكن لديها قط</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>لا يعرف أحد</translation>
    </message>
    <message>
        <source>What is done to get it back</source>
        <translation>ما يُتخذ لاستردادها</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>إضافة وثيقة</translation>
    </message>
    <message>
        <source>To get back or renew what belongs to her; the team of the house sees it.</source>
        <translation>لاسترداد ما يخصها أو تجديده؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Her stay in the country</source>
        <translation>إقامتها في البلد</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>وضعها الآن</translation>
    </message>
    <message>
        <source>Migrant worker</source>
        <translation>عاملة وافدة</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائرة</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالبة</translation>
    </message>
    <message>
        <source>Here with family</source>
        <translation>مع أسرتها هنا</translation>
    </message>
    <message>
        <source>Without valid papers</source>
        <translation>من دون أوراق سارية</translation>
    </message>
    <message>
        <source>Asks for asylum</source>
        <translation>طالبة لجوء</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>لاجئة</translation>
    </message>
    <message>
        <source>Protected in another way</source>
        <translation>حماية من نوع آخر</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>عديمة الجنسية</translation>
    </message>
    <message>
        <source>Citizen of this country</source>
        <translation>مواطنة في هذا البلد</translation>
    </message>
    <message>
        <source>Kind of visa</source>
        <translation>نوع التأشيرة</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>الكفيل</translation>
    </message>
    <message>
        <source>Number of the sponsor</source>
        <translation>رقم الكفيل</translation>
    </message>
    <message>
        <source>Permit valid until</source>
        <translation>التصريح صالح حتى</translation>
    </message>
    <message>
        <source>Has the employer reported her as absent?</source>
        <translation>هل قدّم صاحب العمل بلاغ ترك عمل بحقها؟</translation>
    </message>
    <message>
        <source>This can happen to people who sought safety; it does not mean she did wrong.</source>
        <translation>قد يحدث هذا لمن يبحث عن الأمان؛ ولا يعني أنها أخطأت.</translation>
    </message>
    <message>
        <source>To protect her right to stay and to work; the team of the house sees it. Before an authority hears of it we ask her first; if the law obliges us, we tell her before.</source>
        <translation>لحماية حقها في الإقامة والعمل؛ يطّلع عليه فريق الدار. قبل أن تعلم به أي جهة رسمية نسألها أولًا؛ وإن ألزمنا القانون، أخبرناها قبل ذلك.</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>تاريخ البلاغ</translation>
    </message>
    <message>
        <source>Came to this country on</source>
        <translation>تاريخ القدوم إلى هذا البلد</translation>
    </message>
    <message>
        <source>Through which airport or border</source>
        <translation>عبر أي مطار أو منفذ</translation>
    </message>
    <message>
        <source>Who arranged the journey</source>
        <translation>من رتّب السفر</translation>
    </message>
    <message>
        <source>House rules and photograph</source>
        <translation>قواعد الدار والصورة الشخصية</translation>
    </message>
    <message>
        <source>Were the house rules explained?</source>
        <translation>هل شُرحت لها قواعد الدار؟</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>Could she say them in her own words?</source>
        <translation>هل استطاعت أن تقولها بكلماتها؟</translation>
    </message>
    <message>
        <source>Has she her own copy?</source>
        <translation>هل لديها نسختها؟</translation>
    </message>
    <message>
        <source>Was a photograph taken?</source>
        <translation>هل التُقطت لها صورة؟</translation>
    </message>
    <message>
        <source>Usually not. Only with a reason, and only if she agrees.</source>
        <translation>في العادة لا. لا تُلتقط إلا لسبب وبموافقتها.</translation>
    </message>
    <message>
        <source>For what reason</source>
        <translation>لأي سبب</translation>
    </message>
    <message>
        <source>Her stay</source>
        <translation>إقامتها في الدار</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>معنا منذ</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>الإقامة متوقعة حتى</translation>
    </message>
    <message>
        <source>Why she stays with us</source>
        <translation>سبب إقامتها معنا</translation>
    </message>
    <message>
        <source>She wishes to</source>
        <translation>رغبتها</translation>
    </message>
    <message>
        <source>Order of the prosecutor</source>
        <translation>أمر النيابة العامة</translation>
    </message>
    <message>
        <source>Asked for by the embassy</source>
        <translation>طلب السفارة</translation>
    </message>
    <message>
        <source>Order of a court</source>
        <translation>أمر المحكمة</translation>
    </message>
    <message>
        <source>Her caseworker</source>
        <translation>مسؤول حالتها</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation>المسؤول الثاني</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed, referred on</source>
        <translation>مغلق بعد إحالة</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>A second file of the same person</source>
        <translation>ملف ثانٍ للشخص نفسه</translation>
    </message>
    <message>
        <source>Before primary school, or none</source>
        <translation>ما قبل الابتدائي أو لا تعليم</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>الابتدائي</translation>
    </message>
    <message>
        <source>Lower secondary school</source>
        <translation>الإعدادي</translation>
    </message>
    <message>
        <source>Upper secondary school</source>
        <translation>الثانوي</translation>
    </message>
    <message>
        <source>Training after secondary school</source>
        <translation>تدريب بعد الثانوي</translation>
    </message>
    <message>
        <source>Short college course</source>
        <translation>دبلوم قصير</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>بكالوريوس</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>ماجستير</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>دكتوراه</translation>
    </message>
    <message>
        <source>Household work</source>
        <translation>العمل المنزلي</translation>
    </message>
    <message>
        <source>Farming and fishing</source>
        <translation>الزراعة وصيد الأسماك</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation>التعدين والمحاجر</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصانع</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>الكهرباء والغاز</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>المياه والنفايات</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Shops, trade and garages</source>
        <translation>المحال والتجارة وورش السيارات</translation>
    </message>
    <message>
        <source>Transport and delivery</source>
        <translation>النقل والتوصيل</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>الفنادق والمطاعم</translation>
    </message>
    <message>
        <source>Media and computing</source>
        <translation>الإعلام والحاسوب</translation>
    </message>
    <message>
        <source>Banks and insurance</source>
        <translation>البنوك والتأمين</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>العقارات</translation>
    </message>
    <message>
        <source>Professional and technical services</source>
        <translation>الخدمات المهنية والفنية</translation>
    </message>
    <message>
        <source>Cleaning, security and agency work</source>
        <translation>التنظيف والحراسة ومكاتب التشغيل</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>الإدارة العامة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Health and care</source>
        <translation>الصحة والرعاية</translation>
    </message>
    <message>
        <source>Arts and entertainment</source>
        <translation>الفنون والترفيه</translation>
    </message>
    <message>
        <source>Salons and other services</source>
        <translation>الصالونات وخدمات أخرى</translation>
    </message>
    <message>
        <source>Embassies and international bodies</source>
        <translation>السفارات والهيئات الدولية</translation>
    </message>
    <message>
        <source>Cleaning, helping and other simple work</source>
        <translation>التنظيف والمساعدة وأعمال بسيطة أخرى</translation>
    </message>
    <message>
        <source>Care, service and sales</source>
        <translation>الرعاية والخدمات والبيع</translation>
    </message>
    <message>
        <source>Building and crafts</source>
        <translation>البناء والحرف</translation>
    </message>
    <message>
        <source>Driving and machines</source>
        <translation>القيادة وتشغيل الآلات</translation>
    </message>
    <message>
        <source>Skilled work in farming or fishing</source>
        <translation>عمل ماهر في الزراعة أو صيد الأسماك</translation>
    </message>
    <message>
        <source>Office work</source>
        <translation>العمل المكتبي</translation>
    </message>
    <message>
        <source>Technical and assisting professions</source>
        <translation>المهن الفنية والمساعدة</translation>
    </message>
    <message>
        <source>Professions with a degree</source>
        <translation>المهن التخصصية بشهادة جامعية</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>القوات المسلحة</translation>
    </message>
    <message>
        <source>Work and learning</source>
        <translation>العمل والتعلّم</translation>
    </message>
    <message>
        <source>Her work before she came</source>
        <translation>عملها قبل قدومها</translation>
    </message>
    <message>
        <source>The work she was promised</source>
        <translation>العمل الذي وُعدت به</translation>
    </message>
    <message>
        <source>The work she did here</source>
        <translation>العمل الذي أدّته هنا</translation>
    </message>
    <message>
        <source>Group of the work she did here</source>
        <translation>فئة العمل الذي أدّته هنا</translation>
    </message>
    <message>
        <source>For the worker to choose; it need not be asked.</source>
        <translation>تُختار في التقدير المهني، ولا حاجة إلى السؤال عنها.</translation>
    </message>
    <message>
        <source>Highest education</source>
        <translation>أعلى مستوى تعليمي</translation>
    </message>
    <message>
        <source>To look for work and training with her; the team of the house sees it.</source>
        <translation>للبحث معها عن عمل وتدريب؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Last place of work</source>
        <translation>آخر مكان عمل</translation>
    </message>
    <message>
        <source>Employer or household</source>
        <translation>صاحب العمل أو المنزل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Area or town</source>
        <translation>المنطقة أو المدينة</translation>
    </message>
    <message>
        <source>Kind of work place</source>
        <translation>نوع مكان العمل</translation>
    </message>
    <message>
        <source>Is anybody still there who may need help?</source>
        <translation>هل بقي هناك من قد يحتاج إلى مساعدة؟</translation>
    </message>
    <message>
        <source>Who, as far as she wishes to say</source>
        <translation>من هم، بقدر ما ترغب في قوله</translation>
    </message>
    <message>
        <source>To claim wages and belongings, and to help others there; the team of the house sees it.</source>
        <translation>للمطالبة بالأجور والأمتعة ومساعدة غيرها هناك؛ يطّلع عليه فريق الدار.</translation>
    </message>
</context>
<context>
    <name>interpreter</name>
    <message>
        <source>She is noted as being in conflict with this file.</source>
        <translation>سُجل تعارض مصالح مع هذا الملف.</translation>
    </message>
    <message>
        <source>Somebody who must not know bears this name.</source>
        <translation>شخص يجب ألا يعلم يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>A person of concern bears this name.</source>
        <translation>شخص يُخشى منه يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Somebody of her family or contacts bears this name.</source>
        <translation>أحد أفراد أسرتها أو معارفها يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Her employer or sponsor bears this name.</source>
        <translation>صاحب عملها أو كفيلها يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>A resident of the house bears this name.</source>
        <translation>مقيمة في الدار تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>The name occurs in what she said about who must not.</source>
        <translation>ورد الاسم في ما قالته عمّن لا تريده.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Find somebody</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Hide everything at once; F12 or Esc brings it back</source>
        <translation>إخفاء كل شيء فورًا، ويعود بالمفتاح F12 أو Esc</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>العودة إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Go to a place in the list at the side</source>
        <translation>الانتقال إلى موضع في القائمة الجانبية</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Attachments: take in what was copied</source>
        <translation>المرفقات: إضافة ما نُسخ</translation>
    </message>
    <message>
        <source>Next question; in a list: open; on a button: press</source>
        <translation>السؤال التالي؛ وفي القائمة: فتح؛ وعلى الزر: ضغطه</translation>
    </message>
    <message>
        <source>Next question, out of a long text</source>
        <translation>السؤال التالي، من نص طويل</translation>
    </message>
    <message>
        <source>Go to a section of the form</source>
        <translation>الانتقال إلى قسم من الاستمارة</translation>
    </message>
    <message>
        <source>The section before; the section after</source>
        <translation>القسم السابق؛ القسم التالي</translation>
    </message>
    <message>
        <source>She does not know</source>
        <translation>لا تعرف</translation>
    </message>
    <message>
        <source>She does not wish to answer</source>
        <translation>لا ترغب في الإجابة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Take over what she told before</source>
        <translation>اعتماد ما قيل من قبل</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Clear the answer state</source>
        <translation>مسح حالة الإجابة</translation>
    </message>
    <message>
        <source>Where the answer comes from</source>
        <translation>مصدر الجواب</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>مساعدة في هذه الصفحة</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Talking and questions</source>
        <translation>الحديث والأسئلة</translation>
    </message>
    <message>
        <source>Staying in the house and services</source>
        <translation>الإقامة في الدار والخدمات</translation>
    </message>
    <message>
        <source>Keeping a file</source>
        <translation>الاحتفاظ بملف</translation>
    </message>
    <message>
        <source>Sharing with an agency</source>
        <translation>إعطاء معلومات لجهة</translation>
    </message>
    <message>
        <source>Statistics without names</source>
        <translation>إحصاءات بلا أسماء</translation>
    </message>
    <message>
        <source>Photographs and recordings</source>
        <translation>الصور والتسجيلات</translation>
    </message>
    <message>
        <source>Medical examination</source>
        <translation>الفحص الطبي</translation>
    </message>
    <message>
        <source>Contacting the family</source>
        <translation>التواصل مع الأسرة</translation>
    </message>
    <message>
        <source>Contacting the embassy</source>
        <translation>التواصل مع السفارة</translation>
    </message>
    <message>
        <source>Reporting to police or prosecution</source>
        <translation>إبلاغ الشرطة أو النيابة</translation>
    </message>
    <message>
        <source>Contact after leaving</source>
        <translation>التواصل بعد الخروج</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>من نتصل به عند الضرورة</translation>
    </message>
    <message>
        <source>An interpreter being present</source>
        <translation>حضور مترجم أو مترجمة</translation>
    </message>
    <message>
        <source>Research and media</source>
        <translation>الأبحاث والإعلام</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>Agreed in part</source>
        <translation>وافقت على بعضه</translation>
    </message>
    <message>
        <source>Not able to decide now</source>
        <translation>لا تستطيع أن تقرر الآن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Code only, no name</source>
        <translation>الرمز فقط بلا اسم</translation>
    </message>
    <message>
        <source>How to reach her</source>
        <translation>وسيلة التواصل معها</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>أوراق الهوية</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Medical summary</source>
        <translation>ملخص طبي</translation>
    </message>
    <message>
        <source>Legal summary</source>
        <translation>ملخص قانوني</translation>
    </message>
    <message>
        <source>Summary of her account</source>
        <translation>ملخص ما روته</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>صورتها</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>نسخ من الوثائق</translation>
    </message>
    <message>
        <source>Safety concerns</source>
        <translation>ما يتعلق بأمانها</translation>
    </message>
    <message>
        <source>The whole file with all answers and notes</source>
        <translation>الملف كله بما فيه من إجابات وملاحظات</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>What will be done with it</source>
        <translation>ما سيُفعل به</translation>
    </message>
    <message>
        <source>Whether it is used for research</source>
        <translation>هل يُستعمل في بحث</translation>
    </message>
    <message>
        <source>Her right to ask and to correct</source>
        <translation>حقها في السؤال والتصحيح</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>كم تدوم</translation>
    </message>
    <message>
        <source>How to take it back</source>
        <translation>كيف تسحبها</translation>
    </message>
    <message>
        <source>When we must tell others</source>
        <translation>متى نضطر إلى إخبار غيرنا</translation>
    </message>
    <message>
        <source>That help does not depend on it</source>
        <translation>أن المساعدة لا تتوقف عليها</translation>
    </message>
    <message>
        <source>What leaves with the whole file</source>
        <translation>ما يخرج مع الملف كله</translation>
    </message>
    <message>
        <source>Explained it back well</source>
        <translation>أعادت المعنى بوضوح</translation>
    </message>
    <message>
        <source>Explained it back in part</source>
        <translation>أعادت بعض المعنى</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>قالت لا</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>سبب الإحالة</translation>
    </message>
    <message>
        <source>Safety note for the agency</source>
        <translation>ملاحظة الأمان للجهة</translation>
    </message>
    <message>
        <source>Not yet clear to her</source>
        <translation>لم يتضح لها بعد</translation>
    </message>
    <message>
        <source>Best-interest decision</source>
        <translation>قرار للمصلحة الفضلى</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>هي توافق</translation>
    </message>
    <message>
        <source>She says no</source>
        <translation>هي تقول لا</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>بالكلام</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>As a protected file</source>
        <translation>في ملف محمي</translation>
    </message>
    <message>
        <source>Together with her</source>
        <translation>بحضورها</translation>
    </message>
    <message>
        <source>Able to decide</source>
        <translation>نعم، تستطيع</translation>
    </message>
    <message>
        <source>Able to decide with support</source>
        <translation>نعم، مع مساندة</translation>
    </message>
    <message>
        <source>Not the moment to decide</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Signature on paper</source>
        <translation>توقيع على الورق</translation>
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translation>بصمة إبهام على الورق</translation>
    </message>
    <message>
        <source>By voice, with a witness</source>
        <translation>بالكلام أمام شاهد</translation>
    </message>
    <message>
        <source>She has her copy</source>
        <translation>نسختها معها</translation>
    </message>
    <message>
        <source>Her copy is kept safe here</source>
        <translation>نسختها محفوظة هنا في مكان آمن</translation>
    </message>
    <message>
        <source>She did not want a copy</source>
        <translation>لم ترغب في نسخة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>هي بنفسها</translation>
    </message>
    <message>
        <source>Her guardian</source>
        <translation>الوصي القانوني</translation>
    </message>
    <message>
        <source>She and her guardian</source>
        <translation>هي والوصي القانوني معًا</translation>
    </message>
    <message>
        <source>She says: not now</source>
        <translation>تقول: ليس الآن</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>the testimony circle</source>
        <translation>المعنيين بالشهادة</translation>
    </message>
    <message>
        <source>the health circle</source>
        <translation>المعنيين بالصحة</translation>
    </message>
    <message>
        <source>the legal circle</source>
        <translation>المعنيين بالشؤون القانونية</translation>
    </message>
    <message>
        <source>the management circle</source>
        <translation>المعنيين بالإدارة</translation>
    </message>
    <message>
        <source>A testimony note</source>
        <translation>ملاحظة عن شهادتها</translation>
    </message>
    <message>
        <source>A health note</source>
        <translation>ملاحظة صحية</translation>
    </message>
    <message>
        <source>A legal note</source>
        <translation>ملاحظة قانونية</translation>
    </message>
    <message>
        <source>A management note</source>
        <translation>ملاحظة إدارية</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>إرشاد نفسي</translation>
    </message>
    <message>
        <source>Legal matter or court</source>
        <translation>شأن قانوني أو محكمة</translation>
    </message>
    <message>
        <source>Family contact</source>
        <translation>تواصل مع الأسرة</translation>
    </message>
    <message>
        <source>Embassy or authority</source>
        <translation>سفارة أو جهة رسمية</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>مرافقة</translation>
    </message>
    <message>
        <source>House and shift</source>
        <translation>الدار والمناوبة</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>إشراف مهني</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>مراجعة الخطة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Feedback or complaint</source>
        <translation>رأي أو شكوى</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Her words</source>
        <translation>كلامها</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Emergency, within 24 hours</source>
        <translation>طارئة، خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Urgent, within 72 hours</source>
        <translation>عاجلة، خلال 72 ساعة</translation>
    </message>
    <message>
        <source>Normal, within two weeks</source>
        <translation>عادية، خلال أسبوعين</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Received by the agency</source>
        <translation>تسلّمتها الجهة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>On their waiting list</source>
        <translation>على قائمة الانتظار لديها</translation>
    </message>
    <message>
        <source>Declined by the agency</source>
        <translation>اعتذرت عنها الجهة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>She was there</source>
        <translation>حصلت على الخدمة</translation>
    </message>
    <message>
        <source>She changed her mind</source>
        <translation>غيّرت رأيها</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation>نسختنا</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>The agency&apos;s copy</source>
        <translation>نسخة الجهة</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>استمارة الموافقة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Notice to an agency</source>
        <translation>إشعار لجهة</translation>
    </message>
    <message>
        <source>Slip for her pocket</source>
        <translation>قصاصة لجيبها</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Report of the log</source>
        <translation>تقرير السجل</translation>
    </message>
    <message>
        <source>Receipt for belongings</source>
        <translation>إيصال بالأمتعة</translation>
    </message>
    <message>
        <source>Her own copy of her file</source>
        <translation>نسختها من ملفها</translation>
    </message>
    <message>
        <source>Deletion certificate</source>
        <translation>شهادة حذف</translation>
    </message>
    <message>
        <source>Her plan</source>
        <translation>خطتها</translation>
    </message>
    <message>
        <source>Her plan for staying safe</source>
        <translation>خطة أمانها</translation>
    </message>
    <message>
        <source>Card for a hard moment</source>
        <translation>بطاقة للحظة صعبة</translation>
    </message>
    <message>
        <source>Screening result</source>
        <translation>نتيجة الفرز الأولي</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Her needs over time</source>
        <translation>احتياجاتها عبر الوقت</translation>
    </message>
    <message>
        <source>Rights and house rules</source>
        <translation>الحقوق وقواعد الدار</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Handover of a shift</source>
        <translation>تسليم مناوبة</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>تقرير واقعة</translation>
    </message>
    <message>
        <source>Summary of the intake</source>
        <translation>ملخص الاستقبال</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>موافقة مسحوبة</translation>
    </message>
    <message>
        <source>Letter on leaving</source>
        <translation>رسالة عند المغادرة</translation>
    </message>
    <message>
        <source>Rights and rules, signed for</source>
        <translation>الحقوق والقواعد مع التوقيع</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>The house in numbers</source>
        <translation>الدار بالأرقام</translation>
    </message>
    <message>
        <source>Empty form for the pen</source>
        <translation>استمارة فارغة للقلم</translation>
    </message>
    <message>
        <source>Page for a front line</source>
        <translation>ورقة لصف أمامي</translation>
    </message>
    <message>
        <source>File handed over as data</source>
        <translation>ملف مُسلَّم على هيئة بيانات</translation>
    </message>
    <message>
        <source>Paper of the training</source>
        <translation>ورقة من حقيبة التدريب</translation>
    </message>
    <message>
        <source>Sheets did not come out</source>
        <translation>أوراق لم تخرج</translation>
    </message>
    <message>
        <source>The paper jammed</source>
        <translation>انحشر الورق</translation>
    </message>
    <message>
        <source>Pale or hard to read</source>
        <translation>باهت أو صعب القراءة</translation>
    </message>
    <message>
        <source>A sheet was spoilt</source>
        <translation>تلفت ورقة</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Nobody needs it any more</source>
        <translation>لم يعد أحد بحاجة إليها</translation>
    </message>
    <message>
        <source>She has it in another way</source>
        <translation>وصلتها بطريقة أخرى</translation>
    </message>
    <message>
        <source>It was put here by mistake</source>
        <translation>وُضعت هنا بالخطأ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Saved with a passphrase</source>
        <translation>حفظ بعبارة مرور</translation>
    </message>
    <message>
        <source>Saved without protection</source>
        <translation>حفظ بلا حماية</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Opened the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>عبارة مرور خاطئة</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Opened a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Welcomed somebody</source>
        <translation>استقبال عند الوصول</translation>
    </message>
    <message>
        <source>Changed an entry</source>
        <translation>تعديل قيد</translation>
    </message>
    <message>
        <source>Began a draft</source>
        <translation>بدء مسودة</translation>
    </message>
    <message>
        <source>Discarded a draft</source>
        <translation>إلغاء مسودة</translation>
    </message>
    <message>
        <source>Signed a form</source>
        <translation>توقيع استمارة</translation>
    </message>
    <message>
        <source>Signed a correction</source>
        <translation>توقيع تصحيح</translation>
    </message>
    <message>
        <source>Recorded a consent decision</source>
        <translation>تسجيل قرار موافقة</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>تسجيل سحب موافقة</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>توقيع ملاحظة</translation>
    </message>
    <message>
        <source>Added to a note</source>
        <translation>إلحاق بملاحظة</translation>
    </message>
    <message>
        <source>Worked on a referral</source>
        <translation>عمل على إحالة</translation>
    </message>
    <message>
        <source>Looked at a document</source>
        <translation>معاينة وثيقة</translation>
    </message>
    <message>
        <source>Looked after a print</source>
        <translation>متابعة ما طُبع</translation>
    </message>
    <message>
        <source>What is to be printed</source>
        <translation>ما ينتظر الطباعة</translation>
    </message>
    <message>
        <source>Saved a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>Verified the log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Looked up who opened a file</source>
        <translation>اطّلاع على من فتح الملف</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation>تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>إنشاء مفتاح استرداد جديد</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Closed or reopened a question</source>
        <translation>إغلاق سؤال أو إعادة فتحه</translation>
    </message>
    <message>
        <source>The clock ran backwards</source>
        <translation>رجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Invited a colleague</source>
        <translation>دعوة زميل</translation>
    </message>
    <message>
        <source>Reset a colleague’s sign-in</source>
        <translation>إعادة ضبط دخول زميل</translation>
    </message>
    <message>
        <source>Removed a person from the desk</source>
        <translation>إزالة شخص من المكتب</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>تغيير دور</translation>
    </message>
    <message>
        <source>Accepted the code of conduct</source>
        <translation>قبول مدونة السلوك</translation>
    </message>
    <message>
        <source>Kept somebody out of a file</source>
        <translation>استبعاد شخص عن ملف</translation>
    </message>
    <message>
        <source>Opened a file outside her work</source>
        <translation>فتح ملف خارج نطاق العمل</translation>
    </message>
    <message>
        <source>Looked at an opening outside somebody’s work</source>
        <translation>الاطلاع على فتح خارج نطاق العمل</translation>
    </message>
    <message>
        <source>Opened a sealed part</source>
        <translation>فتح جزء مختوم</translation>
    </message>
    <message>
        <source>Gave a person her own file</source>
        <translation>تسليم نسخة الملف لصاحبته</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Checked a backup</source>
        <translation>فحص نسخة احتياطية</translation>
    </message>
    <message>
        <source>Practised recovery</source>
        <translation>تجربة الاسترداد</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Looked through who may sign in after a restore</source>
        <translation>مراجعة من يحق لهم الدخول بعد استعادة</translation>
    </message>
    <message>
        <source>Wrote down the head of the log</source>
        <translation>ترك علامة تثبيت</translation>
    </message>
    <message>
        <source>Reviewed a file</source>
        <translation>مراجعة ملف</translation>
    </message>
    <message>
        <source>Worked on a finding</source>
        <translation>العمل على نقطة متابعة</translation>
    </message>
    <message>
        <source>Recorded that somebody left</source>
        <translation>تسجيل مغادرة</translation>
    </message>
    <message>
        <source>Changed how long a file is kept</source>
        <translation>تغيير مدة حفظ ملف</translation>
    </message>
    <message>
        <source>Deleted a file for good</source>
        <translation>حذف ملف نهائيًا</translation>
    </message>
    <message>
        <source>A manager helped somebody at the door</source>
        <translation>مساعدة من الإدارة عند الدخول</translation>
    </message>
    <message>
        <source>Let something leave without her agreement</source>
        <translation>قرار بخروج معلومات دون موافقتها</translation>
    </message>
    <message>
        <source>Told a resident what left</source>
        <translation>إخبار مقيمة بما خرج</translation>
    </message>
    <message>
        <source>Changed who has which bed</source>
        <translation>تغيير في الأسرّة</translation>
    </message>
    <message>
        <source>Worked on a resident’s belongings</source>
        <translation>العمل على أمتعة مقيمة</translation>
    </message>
    <message>
        <source>Gave a resident something</source>
        <translation>إعطاء مقيمة شيئًا</translation>
    </message>
    <message>
        <source>Wrote down who went out or came back</source>
        <translation>تسجيل خروج أو عودة</translation>
    </message>
    <message>
        <source>Worked on an incident</source>
        <translation>العمل على واقعة</translation>
    </message>
    <message>
        <source>Handed over a shift</source>
        <translation>تسليم مناوبة</translation>
    </message>
    <message>
        <source>Said something about a plan</source>
        <translation>قرار بشأن خطة</translation>
    </message>
    <message>
        <source>Added an attachment</source>
        <translation>إضافة مرفق</translation>
    </message>
    <message>
        <source>Looked at an attachment</source>
        <translation>اطلاع على مرفق</translation>
    </message>
    <message>
        <source>Took an attachment away</source>
        <translation>حذف مرفق</translation>
    </message>
    <message>
        <source>Worked on a task of a note</source>
        <translation>عمل على مهمة من ملاحظة</translation>
    </message>
    <message>
        <source>Worked on a request to take somebody in</source>
        <translation>العمل على طلب إيواء</translation>
    </message>
    <message>
        <source>Worked on figures</source>
        <translation>العمل على الأرقام</translation>
    </message>
    <message>
        <source>Handed files over to an office</source>
        <translation>تسليم ملفات إلى جهة</translation>
    </message>
    <message>
        <source>Wrote down training of a colleague</source>
        <translation>تسجيل تدريب أحد الزملاء</translation>
    </message>
    <message>
        <source>Brought the records to a newer form</source>
        <translation>نقل السجلات إلى صيغة أحدث</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>أُرسلت للاعتماد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمدت</translation>
    </message>
    <message>
        <source>A legal duty</source>
        <translation>واجب قانوني</translation>
    </message>
    <message>
        <source>Danger to life or health</source>
        <translation>خطر على الحياة أو الصحة</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>سُحب بالقرعة</translation>
    </message>
    <message>
        <source>File chosen</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>استُؤنفت</translation>
    </message>
    <message>
        <source>Lines answered</source>
        <translation>إجابة عن بنود</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>نقطة متابعة جديدة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وصل الرد</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Practised: a case or a free talk</source>
        <translation>تدريب: حالة أو حديث حر</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>أُنهيت</translation>
    </message>
    <message>
        <source>Entry {seq}: entries are missing before it.</source>
        <translation>القيد {seq}: قبله قيود ناقصة.</translation>
    </message>
    <message>
        <source>Entry {seq}: it does not follow from the one before.</source>
        <translation>القيد {seq}: لا يتصل بالقيد الذي قبله.</translation>
    </message>
    <message>
        <source>Entry {seq}: it was not written by this desk.</source>
        <translation>القيد {seq}: لم يكتبه هذا المكتب.</translation>
    </message>
    <message>
        <source>Entry {seq}: the person&apos;s signature does not fit.</source>
        <translation>القيد {seq}: التوقيع الشخصي لا يطابقه.</translation>
    </message>
    <message>
        <source>Entry {seq}: what it vouches for was changed.</source>
        <translation>القيد {seq}: ما يشهد عليه تغيّر بعد تسجيله.</translation>
    </message>
    <message>
        <source>Entry {seq}: its reason was changed, or is missing without a deletion.</source>
        <translation>القيد {seq}: سببه تغيّر، أو هو مفقود من غير أن يُحذف ملف.</translation>
    </message>
    <message>
        <source>Entry {seq}: it takes two people, and the second one&apos;s signature is missing.</source>
        <translation>القيد {seq}: يلزمه شخصان، وتوقيع الشخص الثاني غير موجود.</translation>
    </message>
    <message>
        <source>Entry {seq}: the clock ran backwards.</source>
        <translation>القيد {seq}: رجعت الساعة إلى الوراء.</translation>
    </message>
    <message>
        <source>The records file itself is damaged.</source>
        <translation>ملف السجلات نفسه تالف.</translation>
    </message>
    <message>
        <source>The list of anchors beside the records was changed.</source>
        <translation>قائمة علامات التثبيت المحفوظة بجانب السجلات غُيّرت.</translation>
    </message>
    <message>
        <source>What she came for is reached</source>
        <translation>تحقق ما جاءت من أجله</translation>
    </message>
    <message>
        <source>Returned to her country</source>
        <translation>عادت إلى بلدها</translation>
    </message>
    <message>
        <source>Moved to another shelter</source>
        <translation>انتقلت إلى دار أخرى</translation>
    </message>
    <message>
        <source>A home of her own</source>
        <translation>سكن خاص بها</translation>
    </message>
    <message>
        <source>A new employer</source>
        <translation>صاحب عمل جديد</translation>
    </message>
    <message>
        <source>With family or friends</source>
        <translation>عند الأهل أو الأصدقاء</translation>
    </message>
    <message>
        <source>To hospital</source>
        <translation>إلى المستشفى</translation>
    </message>
    <message>
        <source>Handed to an authority</source>
        <translation>سُلّمت إلى جهة رسمية</translation>
    </message>
    <message>
        <source>Left without notice</source>
        <translation>غادرت دون إبلاغ</translation>
    </message>
    <message>
        <source>Asked to leave</source>
        <translation>طُلب منها المغادرة</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>توفيت</translation>
    </message>
    <message>
        <source>Another reason for leaving</source>
        <translation>سبب آخر للمغادرة</translation>
    </message>
    <message>
        <source>A paper of a file that was deleted since</source>
        <translation>ورقة من ملف حُذف بعدها</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>It is written down that she left. Her file is kept until {day}.</source>
        <translation>سُجّلت مغادرتها. يُحفظ ملفها حتى {day}.</translation>
    </message>
    <message>
        <source>The exit is taken back. She is in the house; the log keeps both.</source>
        <translation>أُلغيت المغادرة. هي في الدار، والسجل يُبقي الأمرين.</translation>
    </message>
    <message>
        <source>Welcome back: a new stay begins in the same file.</source>
        <translation>أهلًا بعودتها: تبدأ إقامة جديدة في الملف نفسه.</translation>
    </message>
    <message>
        <source>Her file would be kept until {day}. Tell her so, that she can ask for a copy of it, and that she can come back at any time.</source>
        <translation>سيُحفظ ملفها حتى {day}. يُقال لها ذلك، وأن لها أن تطلب نسخة منه، وأن باب العودة مفتوح في أي وقت.</translation>
    </message>
    <message>
        <source>She left on {day}: {reason}.</source>
        <translation>غادرت في {day}: {reason}.</translation>
    </message>
    <message>
        <source>Her file is kept until {day}.</source>
        <translation>يُحفظ ملفها حتى {day}.</translation>
    </message>
    <message>
        <source>A legal hold keeps her file.</source>
        <translation>ملفها محفوظ بقيد قانوني.</translation>
    </message>
    <message>
        <source>So far it says: {day}, {reason}.</source>
        <translation>المكتوب فيها حتى الآن: {day}، {reason}.</translation>
    </message>
    <message>
        <source>The log keeps the reason as long as her file.</source>
        <translation>يبقى السبب في السجل ما بقي ملفها.</translation>
    </message>
    <message>
        <source>She was told how long.</source>
        <translation>أُخبرت بالمدة.</translation>
    </message>
    <message>
        <source>It is not written down that she was told how long.</source>
        <translation>لم يُسجّل أنها أُخبرت بالمدة.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>Only what must be kept. She may read it.</source>
        <translation>ما يلزم حفظه فقط. وقد تقرؤه هي.</translation>
    </message>
    <message>
        <source>Written down by mistake? Say why</source>
        <translation>سُجّلت خطأً؟ يُذكر السبب</translation>
    </message>
</context>
<context>
    <name>log_file</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed in this file: %n entries, signed with key {key}.</source>
        <translation>
            <numerusform>لم يُغيّر شيء في هذا الملف: لا قيود فيه، موقّع بالمفتاح {key}.</numerusform>
            <numerusform>لم يُغيّر شيء في هذا الملف: قيد واحد، موقّع بالمفتاح {key}.</numerusform>
            <numerusform>لم يُغيّر شيء في هذا الملف: قيدان، موقّع بالمفتاح {key}.</numerusform>
            <numerusform>لم يُغيّر شيء في هذا الملف: %n قيود، موقّع بالمفتاح {key}.</numerusform>
            <numerusform>لم يُغيّر شيء في هذا الملف: %n قيدًا، موقّع بالمفتاح {key}.</numerusform>
            <numerusform>لم يُغيّر شيء في هذا الملف: %n قيد، موقّع بالمفتاح {key}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file does not fit in %n places.</source>
        <translation>
            <numerusform>هذا الملف مطابق.</numerusform>
            <numerusform>هذا الملف غير مطابق في موضع واحد.</numerusform>
            <numerusform>هذا الملف غير مطابق في موضعين.</numerusform>
            <numerusform>هذا الملف غير مطابق في %n مواضع.</numerusform>
            <numerusform>هذا الملف غير مطابق في %n موضعًا.</numerusform>
            <numerusform>هذا الملف غير مطابق في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file as a whole is not what was signed.</source>
        <translation>الملف في مجمله ليس ما وُقّع عليه.</translation>
    </message>
    <message>
        <source>It was signed with key {key}, not with the one that was named.</source>
        <translation>وُقّع بالمفتاح {key}، لا بالمفتاح المذكور.</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>المقيمات</translation>
    </message>
    <message>
        <source>House</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>File review</source>
        <translation>مراجعة الملفات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>الملفات المحفوظة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>حالات التدريب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>This review</source>
        <translation>هذه المراجعة</translation>
    </message>
    <message>
        <source>Talked on</source>
        <translation>تاريخ الحديث</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>مناسبة المراجعة</translation>
    </message>
    <message>
        <source>In the first 24 hours only safety, health, peace of mind, daily necessities and being understood; the rest can wait.</source>
        <translation>في أول 24 ساعة يُكتفى بالأمان والصحة وراحة البال والحاجات اليومية والتواصل والتفاهم؛ والباقي يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>At intake</source>
        <translation>عند الاستقبال</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>كل 30 يومًا</translation>
    </message>
    <message>
        <source>Before she leaves</source>
        <translation>قبل مغادرتها</translation>
    </message>
    <message>
        <source>Six months later</source>
        <translation>بعد ستة أشهر</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>To plan with her what keeps her safe; the team of the house sees it.</source>
        <translation>للتخطيط معها لما يحفظ سلامتها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>ما ينطبق</translation>
    </message>
    <message>
        <source>She is being threatened</source>
        <translation>تتعرض لتهديد</translation>
    </message>
    <message>
        <source>Her family is being threatened</source>
        <translation>أسرتها تتعرض لتهديد</translation>
    </message>
    <message>
        <source>Telephone or accounts are not safe</source>
        <translation>الهاتف أو الحسابات غير آمنة</translation>
    </message>
    <message>
        <source>Taken together</source>
        <translation>نظرة جامعة</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>What makes life harder, and what protects her.</source>
        <translation>ما يصعّب الحياة عليها، وما يحميها.</translation>
    </message>
    <message>
        <source>A person she is afraid of knows where she is</source>
        <translation>شخص تخاف منه يعرف مكانها</translation>
    </message>
    <message>
        <source>Can she tell when a situation is unsafe?</source>
        <translation>هل تستطيع أن تميّز الموقف غير الآمن؟</translation>
    </message>
    <message>
        <source>Her family and home</source>
        <translation>أسرتها وبيتها</translation>
    </message>
    <message>
        <source>The people around her</source>
        <translation>من حولها</translation>
    </message>
    <message>
        <source>Laws, work and institutions</source>
        <translation>القوانين والعمل والمؤسسات</translation>
    </message>
    <message>
        <source>For the plan, written after the talk; the team of the house sees it.</source>
        <translation>من أجل الخطة، ويُكتب بعد الحديث؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>الصحة الجسدية</translation>
    </message>
    <message>
        <source>To find the right doctor with her; sealed for those who care for her health.</source>
        <translation>للعثور معها على الطبيب المناسب؛ مختوم لا يفتحه إلا القائمون على صحتها.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>ألم</translation>
    </message>
    <message>
        <source>An injury</source>
        <translation>إصابة</translation>
    </message>
    <message>
        <source>A lasting illness</source>
        <translation>مرض مزمن</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>الأسنان</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>قلة النوم</translation>
    </message>
    <message>
        <source>Tuberculosis check or vaccines due</source>
        <translation>فحص السل أو تطعيمات مستحقة</translation>
    </message>
    <message>
        <source>Glasses, hearing aid or another aid</source>
        <translation>نظارة أو سماعة أو وسيلة مساعدة أخرى</translation>
    </message>
    <message>
        <source>Pregnancy, tests and medicines</source>
        <translation>الحمل والفحوص والأدوية</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Medicines to be had or changed</source>
        <translation>أدوية يلزم توفيرها أو تغييرها</translation>
    </message>
    <message>
        <source>Confidential tests were offered</source>
        <translation>عُرضت عليها فحوص سرّية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Only so that she gets the care she wants; sealed for those who care for her health, and she may decline.</source>
        <translation>لتنال الرعاية التي تريدها فقط؛ مختوم لا يفتحه إلا القائمون على صحتها، ولها أن ترفض.</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>راحة البال</translation>
    </message>
    <message>
        <source>To offer calm, rest or somebody to talk to; sealed for those who care for her health.</source>
        <translation>لتوفير الهدوء أو الراحة أو من تتحدث إليه؛ مختوم لا يفتحه إلا القائمون على صحتها.</translation>
    </message>
    <message>
        <source>Sleep is hard</source>
        <translation>صعوبة في النوم</translation>
    </message>
    <message>
        <source>Little appetite</source>
        <translation>قلة الشهية</translation>
    </message>
    <message>
        <source>Much worry</source>
        <translation>قلق كثير</translation>
    </message>
    <message>
        <source>Memories that come unasked</source>
        <translation>ذكريات تعود من دون استدعاء</translation>
    </message>
    <message>
        <source>Alcohol, tablets or other substances</source>
        <translation>كحول أو حبوب أو مواد أخرى</translation>
    </message>
    <message>
        <source>She would like to talk to somebody</source>
        <translation>ترغب في التحدث إلى أحد</translation>
    </message>
    <message>
        <source>PHQ-2, if she wished to</source>
        <translation>مقياس PHQ-2، إن رغبت</translation>
    </message>
    <message>
        <source>0 to 6</source>
        <translation>من 0 إلى 6</translation>
    </message>
    <message>
        <source>GAD-2, if she wished to</source>
        <translation>مقياس GAD-2، إن رغبت</translation>
    </message>
    <message>
        <source>PC-PTSD-5, if she wished to</source>
        <translation>مقياس PC-PTSD-5، إن رغبت</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>من 0 إلى 5</translation>
    </message>
    <message>
        <source>WHO-5, if she wished to</source>
        <translation>مقياس WHO-5، إن رغبت</translation>
    </message>
    <message>
        <source>0 to 100, 100 is the best</source>
        <translation>من 0 إلى 100، والأفضل 100</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>البقاء في أمان</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>ما قالته</translation>
    </message>
    <message>
        <source>If today or a plan: stay with her and call health now.</source>
        <translation>إن كانت الأفكار اليوم أو كانت هناك خطة: لا تُترك وحدها، ويُستدعى الفريق الصحي الآن.</translation>
    </message>
    <message>
        <source>Thoughts of hurting herself, today</source>
        <translation>أفكار بإيذاء نفسها، اليوم</translation>
    </message>
    <message>
        <source>Thoughts of hurting herself, before</source>
        <translation>أفكار بإيذاء نفسها، في السابق</translation>
    </message>
    <message>
        <source>A plan to hurt herself</source>
        <translation>خطة لإيذاء نفسها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء من ذلك</translation>
    </message>
    <message>
        <source>What helps her, and who is with her</source>
        <translation>ما يعينها، ومن معها</translation>
    </message>
    <message>
        <source>Only to keep her safe; sealed for those who care for her health, and she may decline.</source>
        <translation>لحفظ سلامتها فقط؛ مختوم لا يفتحه إلا القائمون على صحتها، ولها أن ترفض.</translation>
    </message>
    <message>
        <source>Daily necessities</source>
        <translation>الحاجات اليومية</translation>
    </message>
    <message>
        <source>So that she has what she needs today; the team of the house sees it.</source>
        <translation>ليتوفر لها ما تحتاج إليه اليوم؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What she needs</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>ملابس</translation>
    </message>
    <message>
        <source>Soap, pads and the like</source>
        <translation>صابون وفوط صحية وما شابه</translation>
    </message>
    <message>
        <source>A telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>شريحة اتصال</translation>
    </message>
    <message>
        <source>A little money</source>
        <translation>بعض المال</translation>
    </message>
    <message>
        <source>Special food</source>
        <translation>طعام خاص</translation>
    </message>
    <message>
        <source>A place and time to pray</source>
        <translation>مكان ووقت للصلاة</translation>
    </message>
    <message>
        <source>Things for a baby</source>
        <translation>مستلزمات رضيع</translation>
    </message>
    <message>
        <source>1 · In crisis, act today</source>
        <translation>1 · في أزمة، يلزم التحرك اليوم</translation>
    </message>
    <message>
        <source>2 · Fragile, support is needed</source>
        <translation>2 · وضع هش، يلزم الدعم</translation>
    </message>
    <message>
        <source>3 · Mostly steady, some support</source>
        <translation>3 · مستقر في الغالب، مع بعض الدعم</translation>
    </message>
    <message>
        <source>4 · Steady, no support needed now</source>
        <translation>4 · مستقر، لا يلزم دعم الآن</translation>
    </message>
    <message>
        <source>1 · Very hard, I need help today</source>
        <translation>1 · صعب جدًا، أحتاج إلى مساعدة اليوم</translation>
    </message>
    <message>
        <source>2 · Hard, I need support</source>
        <translation>2 · صعب، أحتاج إلى دعم</translation>
    </message>
    <message>
        <source>3 · Mostly fine, a little help</source>
        <translation>3 · جيد في الغالب، مع مساعدة قليلة</translation>
    </message>
    <message>
        <source>4 · Fine as it is</source>
        <translation>4 · جيد كما هو</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>How she sees it herself</source>
        <translation>كما تراه هي</translation>
    </message>
    <message>
        <source>How the worker sees it</source>
        <translation>التقدير المهني</translation>
    </message>
    <message>
        <source>Does she want help?</source>
        <translation>هل تريد مساعدة؟</translation>
    </message>
    <message>
        <source>What she can do and who stands by her</source>
        <translation>ما تقدر عليه ومن يساندها</translation>
    </message>
    <message>
        <source>Learning and skills</source>
        <translation>التعلّم والمهارات</translation>
    </message>
    <message>
        <source>To find classes she would enjoy; the team of the house sees it.</source>
        <translation>للعثور على دروس تستمتع بها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What she would like</source>
        <translation>ما ترغب فيه</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message>
        <source>A language class</source>
        <translation>دروس لغة</translation>
    </message>
    <message>
        <source>Training for a trade</source>
        <translation>تدريب على مهنة</translation>
    </message>
    <message>
        <source>A home after the shelter</source>
        <translation>سكن بعد الدار</translation>
    </message>
    <message>
        <source>To look for a place in good time; the team of the house sees it.</source>
        <translation>للبحث عن مكان في وقت مبكر؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Where she could live</source>
        <translation>أين يمكنها أن تعيش</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>مع الأسرة</translation>
    </message>
    <message>
        <source>With friends</source>
        <translation>مع صديقات أو أصدقاء</translation>
    </message>
    <message>
        <source>With a new employer</source>
        <translation>لدى صاحب عمل جديد</translation>
    </message>
    <message>
        <source>In a place of her own</source>
        <translation>في سكن خاص بها</translation>
    </message>
    <message>
        <source>In another house like this</source>
        <translation>في دار أخرى مثل هذه</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Being understood</source>
        <translation>التواصل والتفاهم</translation>
    </message>
    <message>
        <source>So that she can say what she wants; the team of the house sees it.</source>
        <translation>كي تستطيع أن تقول ما تريد؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>ترجمة شفهية</translation>
    </message>
    <message>
        <source>Papers in her language</source>
        <translation>أوراق بلغتها</translation>
    </message>
    <message>
        <source>Papers read aloud</source>
        <translation>قراءة الأوراق لها بصوت مسموع</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>A way to call home</source>
        <translation>وسيلة للاتصال بأهلها</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>الحياة اليومية</translation>
    </message>
    <message>
        <source>To make the days here good ones; the team of the house sees it.</source>
        <translation>لتكون أيامها هنا طيبة؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What would do her good</source>
        <translation>ما ينفعها</translation>
    </message>
    <message>
        <source>A rhythm to the day</source>
        <translation>إيقاع منتظم لليوم</translation>
    </message>
    <message>
        <source>Taking part in the house</source>
        <translation>المشاركة في حياة الدار</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Exercise and fresh air</source>
        <translation>الحركة والهواء الطلق</translation>
    </message>
    <message>
        <source>Things she likes to do</source>
        <translation>أشياء تحب أن تفعلها</translation>
    </message>
    <message>
        <source>Hopes</source>
        <translation>الآمال</translation>
    </message>
    <message>
        <source>So that the plan is hers; the team of the house sees it.</source>
        <translation>لتكون الخطة خطتها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What she hopes for, in her own words</source>
        <translation>ما تأمله، بكلماتها</translation>
    </message>
    <message>
        <source>One sentence, as she says it.</source>
        <translation>جملة واحدة كما تقولها.</translation>
    </message>
    <message>
        <source>Law and documents</source>
        <translation>القانون والوثائق</translation>
    </message>
    <message>
        <source>To help her to her papers and rights; the team of the house sees it, court matters are sealed for those who work on them.</source>
        <translation>لمساعدتها في أوراقها وحقوقها؛ يطّلع عليه فريق الدار، أما شؤون المحكمة فمختومة لا يفتحها إلا العاملون عليها.</translation>
    </message>
    <message>
        <source>Her passport is missing or expired</source>
        <translation>جواز سفرها مفقود أو منتهٍ</translation>
    </message>
    <message>
        <source>A problem with her residence permit</source>
        <translation>مشكلة في تصريح إقامتها</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>غرامات</translation>
    </message>
    <message>
        <source>A report of absence</source>
        <translation>بلاغ ترك عمل</translation>
    </message>
    <message>
        <source>Complaints and court</source>
        <translation>الشكاوى والمحكمة</translation>
    </message>
    <message>
        <source>A complaint was made</source>
        <translation>قُدّمت شكوى</translation>
    </message>
    <message>
        <source>She has or wants a lawyer</source>
        <translation>لديها محامٍ أو تريد محاميًا</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <source>Protection as a witness</source>
        <translation>حماية الشهود</translation>
    </message>
    <message>
        <source>Work and wages</source>
        <translation>العمل والأجور</translation>
    </message>
    <message>
        <source>To claim what she has earned; the team of the house sees it.</source>
        <translation>للمطالبة بما كسبته من عملها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Wages were not paid</source>
        <translation>أجور لم تُدفع</translation>
    </message>
    <message>
        <source>She has a copy of the contract</source>
        <translation>لديها نسخة من العقد</translation>
    </message>
    <message>
        <source>End-of-service pay is due</source>
        <translation>مكافأة نهاية خدمة مستحقة</translation>
    </message>
    <message>
        <source>She wants to work here</source>
        <translation>تريد العمل هنا</translation>
    </message>
    <message>
        <source>She wants to change employer</source>
        <translation>تريد الانتقال إلى صاحب عمل آخر</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>عدد الأشهر من دون أجر</translation>
    </message>
    <message>
        <source>Amount owed to her</source>
        <translation>المبلغ المستحق لها</translation>
    </message>
    <message>
        <source>In which currency</source>
        <translation>بأي عملة</translation>
    </message>
    <message>
        <source>What she is good at</source>
        <translation>ما تُحسنه</translation>
    </message>
    <message>
        <source>Stay or return</source>
        <translation>البقاء أو العودة</translation>
    </message>
    <message>
        <source>The choice is hers and may change; the team of the house sees it.</source>
        <translation>القرار لها وقد يتغير؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>She wants contact with her embassy</source>
        <translation>تريد التواصل مع سفارتها</translation>
    </message>
    <message>
        <source>She needs a ticket</source>
        <translation>تحتاج إلى تذكرة سفر</translation>
    </message>
    <message>
        <source>A travel ban</source>
        <translation>منع من السفر</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>ما ترغب فيه</translation>
    </message>
    <message>
        <source>To stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>To go home</source>
        <translation>العودة إلى بلدها</translation>
    </message>
    <message>
        <source>To go to another country</source>
        <translation>الذهاب إلى بلد آخر</translation>
    </message>
    <message>
        <source>She has not decided</source>
        <translation>لم تقرر بعد</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>الأسرة والأصدقاء</translation>
    </message>
    <message>
        <source>So that she is less alone; the team of the house sees it.</source>
        <translation>لتخفيف وحدتها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>She wants contact with her family</source>
        <translation>تريد التواصل مع أسرتها</translation>
    </message>
    <message>
        <source>Debts at home</source>
        <translation>ديون في بلدها</translation>
    </message>
    <message>
        <source>Children far away</source>
        <translation>أطفال بعيدون عنها</translation>
    </message>
    <message>
        <source>She fears what people will say</source>
        <translation>تخشى كلام الناس</translation>
    </message>
    <message>
        <source>She has friends in the house</source>
        <translation>لديها صديقات في الدار</translation>
    </message>
    <message>
        <source>She has or wants a faith community</source>
        <translation>لها جماعة دينية أو ترغب في واحدة</translation>
    </message>
    <message>
        <source>Her children</source>
        <translation>أطفالها</translation>
    </message>
    <message>
        <source>So that her children are well too; the team of the house sees it.</source>
        <translation>ليكون أطفالها بخير أيضًا؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>الحضانة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Someone to look after them</source>
        <translation>من يرعاهم</translation>
    </message>
    <message>
        <source>Birth registration</source>
        <translation>تسجيل الميلاد</translation>
    </message>
    <message>
        <source>1 in crisis · 2 fragile · 3 mostly steady · 4 steady</source>
        <translation>1 في أزمة · 2 وضع هش · 3 مستقر في الغالب · 4 مستقر</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>التقدير المهني</translation>
    </message>
    <message>
        <source>Her own view</source>
        <translation>كما تراه هي</translation>
    </message>
    <message>
        <source>{who}: {level}</source>
        <translation>{who}: {level}</translation>
    </message>
    <message>
        <source>{who}: from {first} to {level}</source>
        <translation>{who}: من {first} إلى {level}</translation>
    </message>
    <message>
        <source>{who}: {level}, as at first</source>
        <translation>{who}: {level}، كما في البداية</translation>
    </message>
    <message>
        <source>{domain}. {views}</source>
        <translation>{domain}. {views}</translation>
    </message>
    <message>
        <source>{who}: {points}.</source>
        <translation>{who}: {points}.</translation>
    </message>
    <message>
        <source>{day} {level}</source>
        <translation>{day} {level}</translation>
    </message>
    <message>
        <source>There is one assessment so far; the next one will stand beside it.</source>
        <translation>هناك تقييم واحد حتى الآن، وسيظهر التالي إلى جانبه.</translation>
    </message>
    <message>
        <source>No needs assessment is signed yet</source>
        <translation>لم يُوقَّع أي تقييم للاحتياجات بعد</translation>
    </message>
    <message>
        <source>Needs over time</source>
        <translation>الاحتياجات عبر الوقت</translation>
    </message>
    <message>
        <source>Each one that is signed is drawn here, beside those before it.</source>
        <translation>كل تقييم يُوقَّع يُرسم هنا إلى جانب ما سبقه.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>تقييم جديد</translation>
    </message>
    <message>
        <source>Back to her file</source>
        <translation>العودة إلى ملفها</translation>
    </message>
    <message>
        <source>The chart, for her</source>
        <translation>الرسم البياني، نسخة لها</translation>
    </message>
    <message>
        <source>Next talk on {day}</source>
        <translation>الحديث القادم في {day}</translation>
    </message>
    <message>
        <source>A talk is due since {day}</source>
        <translation>حديث مستحق منذ {day}</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>Her first day: what to do tonight</source>
        <translation>يومها الأول: ما يلزم الليلة</translation>
    </message>
    <message>
        <source>From the arrival card, and from needs that cannot wait. A tick keeps your name and the time.</source>
        <translation>من بطاقة الوصول ومن احتياجات لا تنتظر. العلامة تحفظ اسم من وضعها ووقتها.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>قبل كل شيء</translation>
    </message>
    <message>
        <source>All of it is done. Let her rest.</source>
        <translation>تم كل ذلك. لها الآن أن ترتاح.</translation>
    </message>
    <message>
        <source>What health knows of tonight is sealed for health.</source>
        <translation>ما يعرفه الفريق الصحي عن هذه الليلة مختوم له.</translation>
    </message>
    <message>
        <source>on the arrival card</source>
        <translation>في بطاقة الوصول</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>وُجدت في موضع واحد</numerusform>
            <numerusform>وُجدت في موضعين</numerusform>
            <numerusform>وُجدت في %n مواضع</numerusform>
            <numerusform>وُجدت في %n موضعًا</numerusform>
            <numerusform>وُجدت في %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n places; there are more. Another word narrows it.</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>أحدث موضع، وهناك غيره. كلمة أخرى تُضيّق البحث.</numerusform>
            <numerusform>أحدث موضعين، وهناك غيرهما. كلمة أخرى تُضيّق البحث.</numerusform>
            <numerusform>أحدث %n مواضع، وهناك غيرها. كلمة أخرى تُضيّق البحث.</numerusform>
            <numerusform>أحدث %n موضعًا، وهناك غيرها. كلمة أخرى تُضيّق البحث.</numerusform>
            <numerusform>أحدث %n موضع، وهناك غيرها. كلمة أخرى تُضيّق البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The word stands in a sealed note. It opens in her notes, with a reason.</source>
        <translation>الكلمة في ملاحظة مختومة، تُفتح من ملاحظاتها بعد ذكر السبب.</translation>
    </message>
    <message>
        <source>Sealed notes that you may read were searched too.</source>
        <translation>شمل البحث الملاحظات المختومة التي يُسمح بقراءتها.</translation>
    </message>
    <message>
        <source>Sealed notes are still being read; more may come in a moment.</source>
        <translation>ما زالت الملاحظات المختومة تُقرأ، وقد تظهر نتائج أخرى بعد لحظات.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>بحضور {names}</translation>
    </message>
    <message>
        <source>interpreted by {name}</source>
        <translation>ترجمة {name}</translation>
    </message>
    <message>
        <source>Signed and locked</source>
        <translation>موقّعة ومقفلة</translation>
    </message>
    <message>
        <source>Locked after a day</source>
        <translation>مقفلة بعد مرور يوم</translation>
    </message>
    <message>
        <source>Changes not saved yet</source>
        <translation>تعديلات لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>May be changed until {when}</source>
        <translation>يمكن تعديلها حتى {when}</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>أُلحق لاحقًا</translation>
    </message>
    <message>
        <source>Its words are sealed. Only those allowed into this part can read them.</source>
        <translation>كلماتها مختومة، ولا يقرؤها إلا من أُذن له بهذا الجزء.</translation>
    </message>
    <message>
        <source>You give what you add to {circle} and cannot open it afterwards.</source>
        <translation>ما يُضاف هنا يُسلَّم إلى {circle}، ولا يمكنك فتحه بعد ذلك.</translation>
    </message>
    <message>
        <source>You gave the addendum to {circle}. You cannot open it again.</source>
        <translation>سُلِّم الإلحاق إلى {circle}. لا يمكنك فتحه بعد الآن.</translation>
    </message>
    <message>
        <source>Its words are sealed. You may open them by saying why.</source>
        <translation>كلماتها مختومة، ويمكن فتحها بعد ذكر السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier notes (%n more)</source>
        <translation>
            <numerusform>لا ملاحظات أسبق</numerusform>
            <numerusform>ملاحظات أسبق (ملاحظة واحدة)</numerusform>
            <numerusform>ملاحظات أسبق (ملاحظتان)</numerusform>
            <numerusform>ملاحظات أسبق (%n ملاحظات)</numerusform>
            <numerusform>ملاحظات أسبق (%n ملاحظة)</numerusform>
            <numerusform>ملاحظات أسبق (%n ملاحظة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept {time}. It is not in the file yet.</source>
        <translation>حُفظت المسودة الساعة {time}. لم تدخل الملف بعد.</translation>
    </message>
    <message>
        <source>Your draft ({when}) is here again. It is not in the file yet.</source>
        <translation>عادت المسودة ({when}). لم تدخل الملف بعد.</translation>
    </message>
    <message>
        <source>A draft of {when} was sealed with keys you do not have any more. What you write now takes its place.</source>
        <translation>خُتمت مسودة ({when}) بمفاتيح لم تعد لديك. ما يُكتب الآن يحل محلها.</translation>
    </message>
    <message>
        <source>This note locked before these words were saved. Copy them into an addendum, then discard the draft.</source>
        <translation>أُقفلت هذه الملاحظة قبل حفظ هذه الكلمات. يُرجى نسخها إلى إلحاق، ثم إلغاء المسودة.</translation>
    </message>
    <message>
        <source>Discard these words? What is in the file stays as it is.</source>
        <translation>هل تُلغى هذه الكلمات؟ يبقى ما في الملف كما هو.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>إلغاء المسودة</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>توقيع وقفل</translation>
    </message>
    <message>
        <source>Give and lock</source>
        <translation>تسليم وقفل</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>أُلغيت المسودة.</translation>
    </message>
    <message>
        <source>Kept {time}. It may be changed for 24 hours, then it locks by itself.</source>
        <translation>حُفظت الساعة {time}. يمكن تعديلها خلال 24 ساعة، ثم تُقفل من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The note is signed and does not change any more.</source>
        <translation>وُقّعت الملاحظة ولم تعد تتغير.</translation>
    </message>
    <message>
        <source>Give this note to {circle}? It is locked then, and you cannot open it any more.</source>
        <translation>أتُسلَّم هذه الملاحظة إلى {circle}؟ تُقفل عندئذ، ولا يمكنك فتحها بعد ذلك.</translation>
    </message>
    <message>
        <source>You gave this note to {circle}. You cannot open it again.</source>
        <translation>سُلِّمت هذه الملاحظة إلى {circle}. لا يمكنك فتحها بعد الآن.</translation>
    </message>
    <message>
        <source>This note is locked. What is to be said later goes into an addendum.</source>
        <translation>هذه الملاحظة مقفلة. ما يُقال لاحقًا يُكتب في إلحاق.</translation>
    </message>
    <message>
        <source>Short and factual.</source>
        <translation>قصيرة وواقعية.</translation>
    </message>
    <message>
        <source>No diagnosis, and no name of another resident.</source>
        <translation>بلا تشخيص، وبلا اسم مقيمة أخرى.</translation>
    </message>
    <message>
        <source>She may read it one day, and a court may.</source>
        <translation>قد تقرؤها هي يومًا، وقد تقرؤها محكمة.</translation>
    </message>
    <message>
        <source>The addendum is kept with the note.</source>
        <translation>حُفظ الإلحاق مع الملاحظة.</translation>
    </message>
    <message>
        <source>Who, what, where, when.</source>
        <translation>من، وماذا، وأين، ومتى.</translation>
    </message>
    <message>
        <source>As she said it, as short as it may be.</source>
        <translation>كما قالته، مهما كان قصيرًا.</translation>
    </message>
    <message>
        <source>What you saw or heard, without explaining it.</source>
        <translation>ما رُئي أو سُمع، بلا تفسير.</translation>
    </message>
    <message>
        <source>What you think, kept apart from the rest.</source>
        <translation>رأي من يكتب، منفصلًا عن الباقي.</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>متى حدث ذلك</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>من حضر أيضًا</translation>
    </message>
    <message>
        <source>Role or first name. No other resident’s name.</source>
        <translation>الصفة أو الاسم الأول. بلا اسم مقيمة أخرى.</translation>
    </message>
    <message>
        <source>Interpreter, if any</source>
        <translation>من ترجم، إن وُجد</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>لغة الحديث</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Everyone on her file</source>
        <translation>كل من يفتح ملفها</translation>
    </message>
    <message>
        <source>Ordinary: whoever may open her file can read it.</source>
        <translation>عادية: يقرؤها كل من يُسمح له بفتح ملفها.</translation>
    </message>
    <message>
        <source>Sealed: only for {roles}. Others see that there is a note, by whom and when.</source>
        <translation>مختومة: لهذه الأدوار وحدها: {roles}. ويرى غيرهم أن هنا ملاحظة، وكاتبها ويومها.</translation>
    </message>
    <message>
        <source>Give it to others</source>
        <translation>تسليمها إلى آخرين</translation>
    </message>
    <message>
        <source>You give it to them and cannot open it afterwards.</source>
        <translation>يُسلَّم إليهم ولا يمكنك فتحه بعد ذلك.</translation>
    </message>
    <message>
        <source>You give this note to {circle} and cannot open it afterwards. It is only for {roles}. Until you give it, the draft is sealed for you alone.</source>
        <translation>تُسلَّم هذه الملاحظة إلى {circle}، ولا يمكنك فتحها بعد ذلك. وهي لهذه الأدوار وحدها: {roles}. وتبقى المسودة مختومة لك وحدك حتى تسليمها.</translation>
    </message>
    <message>
        <source>Done. It stays beside the note.</source>
        <translation>تم. وتبقى بجانب الملاحظة.</translation>
    </message>
    <message>
        <source>The task stands on the list of whoever was asked.</source>
        <translation>المهمة الآن في قائمة من طُلبت منه.</translation>
    </message>
    <message>
        <source>It is with you now.</source>
        <translation>صارت المهمة على قائمتك.</translation>
    </message>
    <message>
        <source>You are her worker now, with all that waits.</source>
        <translation>صار ملفها معك، ومعه كل ما ينتظر.</translation>
    </message>
    <message>
        <source>Write the day until which it is to be done.</source>
        <translation>يُرجى كتابة اليوم الذي يجب إنجازها قبله.</translation>
    </message>
    <message>
        <source>To do by {day}: {name}</source>
        <translation>حتى {day}: {name}</translation>
    </message>
    <message>
        <source>Done {when}: {name}</source>
        <translation>أُنجزت {when}: {name}</translation>
    </message>
    <message>
        <source>A task with sealed words</source>
        <translation>مهمة كلماتها مختومة</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
</context>
<context>
    <name>official</name>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Possible: still being looked at</source>
        <translation>محتمل: ما زال قيد النظر</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>نوع القضية</translation>
    </message>
    <message>
        <source>Labour case</source>
        <translation>قضية عمالية</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>إساءة</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>اتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Stage of the national referral mechanism</source>
        <translation>المرحلة في نظام الإحالة الوطني</translation>
    </message>
    <message>
        <source>I · Identification</source>
        <translation>الأولى · التعرّف</translation>
    </message>
    <message>
        <source>II · The case is documented</source>
        <translation>الثانية · توثيق الحالة</translation>
    </message>
    <message>
        <source>III · The case is confirmed</source>
        <translation>الثالثة · تأكيد الحالة</translation>
    </message>
    <message>
        <source>IV · Protection and assistance</source>
        <translation>الرابعة · الحماية والمساعدة</translation>
    </message>
    <message>
        <source>V · Reintegration or voluntary return</source>
        <translation>الخامسة · إعادة الاندماج أو العودة الطوعية</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>الجهة التي قررت</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Court or public prosecution</source>
        <translation>المحكمة أو النيابة العامة</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>جهة رسمية أخرى</translation>
    </message>
    <message>
        <source>A non-governmental organisation</source>
        <translation>منظمة أهلية</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>Which office, and whom to ask there</source>
        <translation>أي مكتب، ومن يُسأل هناك</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>رقم المرجع</translation>
    </message>
    <message>
        <source>So that she has what the decision gives her, and can have it looked at again; only the people of legal help can read it.</source>
        <translation>لتنال ما يمنحها القرار إياه، ولتتمكن من طلب إعادة النظر فيه؛ لا يقرؤه إلا أهل المساعدة القانونية.</translation>
    </message>
    <message>
        <source>Told and looked at again</source>
        <translation>الإبلاغ وإعادة النظر</translation>
    </message>
    <message>
        <source>She was told on</source>
        <translation>أُبلغت به في</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>Time to recover and to decide runs until</source>
        <translation>مهلة التعافي والتفكير تمتد حتى</translation>
    </message>
    <message>
        <source>Does she wish to have it looked at again?</source>
        <translation>هل ترغب في إعادة النظر فيه؟</translation>
    </message>
    <message>
        <source>That can be asked for until</source>
        <translation>آخر موعد لطلب ذلك</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عن ذلك</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لم يُبتّ فيه بعد</translation>
    </message>
    <message>
        <source>The decision was changed</source>
        <translation>تغيّر القرار</translation>
    </message>
    <message>
        <source>The decision stays</source>
        <translation>بقي القرار كما هو</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Help never depends on what an authority decides; only the people of legal help can read it.</source>
        <translation>لا تتوقف المساعدة أبدًا على ما تقرره جهة رسمية؛ لا يقرؤه إلا أهل المساعدة القانونية.</translation>
    </message>
    <message>
        <source>Official status</source>
        <translation>الوضع الرسمي</translation>
    </message>
</context>
<context>
    <name>older</name>
    <message>
        <source>A backup of the records as they are, read back</source>
        <translation>نسخة احتياطية من السجلات كما هي، تُقرأ للتأكد منها</translation>
    </message>
    <message>
        <source>A copy, brought to this version</source>
        <translation>نسخة ثانية تُحدَّث إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>Everything in the copy is checked</source>
        <translation>فحص كل ما في النسخة الثانية</translation>
    </message>
    <message>
        <source>The desk changes over to the copy</source>
        <translation>انتقال المكتب إلى النسخة المحدَّثة</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>now, {per_cent} %</source>
        <translation>الآن، {per_cent} %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Decided by both of you. It holds until midnight; the log keeps it.</source>
        <translation>قرّره المديران معًا. يسري حتى منتصف الليل، ويبقى في السجل.</translation>
    </message>
    <message>
        <source>It is written down that she was told.</source>
        <translation>كُتب أنها أُخبرت.</translation>
    </message>
    <message>
        <source>Discard these words? Nothing leaves.</source>
        <translation>هل تُلغى هذه الكلمات؟ لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Discard the words</source>
        <translation>إلغاء الكلمات</translation>
    </message>
    <message>
        <source>The words are discarded. Nothing leaves.</source>
        <translation>أُلغيت الكلمات. لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Decided by {first} and {second}</source>
        <translation>قرّره {first} و{second}</translation>
    </message>
    <message>
        <source>Why not yet: {why}</source>
        <translation>لماذا ليس بعد: {why}</translation>
    </message>
    <message>
        <source>It holds until midnight. Print and hand over today</source>
        <translation>يسري حتى منتصف الليل. الطباعة والتسليم اليوم</translation>
    </message>
    <message>
        <source>It holds no longer</source>
        <translation>لم يعد ساريًا</translation>
    </message>
    <message>
        <source>Print her copy as well. It says kindly what was told, to whom and why; it can lie in the safe until she has been told.</source>
        <translation>تُطبع نسختها أيضًا. تقول بلطف ما الذي قيل، ولمن، ولماذا؛ ويمكن أن تبقى في الخزنة إلى أن تُخبَر.</translation>
    </message>
    <message>
        <source>She was told on {day}; {name} wrote it down.</source>
        <translation>أُخبرت في {day}؛ سجّل ذلك {name}.</translation>
    </message>
    <message>
        <source>Tell her in a quiet place, with somebody she trusts and in her language: what was told, to whom, why, and what happens now. Give her the copy. Let her be angry.</source>
        <translation>تُخبَر في مكان هادئ، ومعها من تثق به، وبلغتها: ما الذي قيل، ولمن، ولماذا، وما الذي يحدث الآن. وتُعطى نسختها، ومن حقها أن تغضب.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>أُخبرت في</translation>
    </message>
    <message>
        <source>Yes, before it leaves</source>
        <translation>نعم، قبل أن يخرج</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>What obliges us?</source>
        <translation>ما الذي يُلزمنا؟</translation>
    </message>
    <message>
        <source>Law, article or order</source>
        <translation>القانون أو المادة أو الأمر</translation>
    </message>
    <message>
        <source>Whoever asks for it can name it; ask for it in writing.</source>
        <translation>من يطلبه يستطيع أن يسمّيه؛ يُطلب منه كتابةً.</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>السبب، بكلمات من يقرر</translation>
    </message>
    <message>
        <source>She reads this on her copy. Write it so that she can bear it.</source>
        <translation>تقرأ هذا على نسختها. يُكتب بحيث تحتمله.</translation>
    </message>
    <message>
        <source>Was she told?</source>
        <translation>هل أُخبرت؟</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>لماذا ليس بعد؟</translation>
    </message>
    <message>
        <source>Only where telling her now would put somebody in danger.</source>
        <translation>فقط حيث يكون في إخبارها الآن خطر على أحد.</translation>
    </message>
    <message>
        <source>When will she be told?</source>
        <translation>متى ستُخبَر؟</translation>
    </message>
    <message>
        <source>Today reminds you until it is written down that she was.</source>
        <translation>تبقى في صفحة «اليوم» تذكرة بذلك إلى أن يُكتب أنها أُخبرت.</translation>
    </message>
    <message>
        <source>She has not agreed to this. What leaves cannot be called back: it may reach people she fears, and she may not trust this house again.</source>
        <translation>لم توافق على هذا. وما يخرج لا يُسترد: قد يصل إلى من تخافهم، وقد لا تثق بهذه الدار بعد ذلك.</translation>
    </message>
    <message>
        <source>Ask her once more if it is safe to. Ask whether less would do, or a code instead of her name. Her bed, her food and our help never depend on it.</source>
        <translation>تُسأل مرة أخرى إن كان ذلك مأمونًا. ويُنظر هل يكفي ما هو أقل، أو الرمز بدل الاسم. سريرها وطعامها ومساعدتنا لها لا تتوقف على ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Only a legal duty or danger to life or health is a ground, and two managers decide together. It holds for {agency}, for exactly these words, until midnight.</source>
        <translation>لا أساس إلا واجب قانوني أو خطر على الحياة أو الصحة، ويقرّر مديران معًا. ويسري القرار على {agency} وعلى هذه الكلمات بعينها حتى منتصف الليل.</translation>
    </message>
    <message>
        <source>A photograph leaves only with her own agreement.</source>
        <translation>لا تخرج صورة إلا بموافقتها هي.</translation>
    </message>
    <message>
        <source>What she agreed to goes along anyway and is not listed here.</source>
        <translation>ما وافقت عليه يذهب معه ولا يُذكر هنا.</translation>
    </message>
    <message>
        <source>To: {agency}</source>
        <translation>إلى: {agency}</translation>
    </message>
    <message>
        <source>{item}: {words}</source>
        <translation>{item}: {words}</translation>
    </message>
    <message>
        <source>Ground: {ground}</source>
        <translation>الأساس: {ground}</translation>
    </message>
    <message>
        <source>Law or duty: {law}</source>
        <translation>القانون أو الواجب: {law}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>She was told before.</source>
        <translation>أُخبرت قبل ذلك.</translation>
    </message>
    <message>
        <source>She has not been told yet: {why}</source>
        <translation>لم تُخبَر بعد: {why}</translation>
    </message>
    <message>
        <source>She has not been told yet</source>
        <translation>لم تُخبَر بعد</translation>
    </message>
    <message>
        <source>She is to be told on {day}.</source>
        <translation>يُفترض أن تُخبَر في {day}.</translation>
    </message>
    <message>
        <source>She will be told on {day}.</source>
        <translation>ستُخبَر في {day}.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Arrivals and who asked for them</source>
        <translation>القادمات، ومن طلب استقبالهن</translation>
    </message>
    <message>
        <source>{first} to {last}, by the request that led here.</source>
        <translation>من {first} إلى {last}، بحسب الطلب الذي أدى إلى الوصول.</translation>
    </message>
    <message>
        <source>Nobody arrived in the last 12 months.</source>
        <translation>لم تصل أي مقيمة في الأشهر الاثني عشر الأخيرة.</translation>
    </message>
    <message>
        <source>Needs, from the first talk to the last</source>
        <translation>الاحتياجات، من أول حديث إلى آخر حديث</translation>
    </message>
    <message numerus="yes">
        <source>%n people talked about their needs more than once, here or gone within 12 months. Physical health and peace of mind are sealed and not counted.</source>
        <translation>
            <numerusform>لا أحد جرى معه أكثر من حديث عن الاحتياجات. الصحة الجسدية وراحة البال مختومتان ولا تُعدّان.</numerusform>
            <numerusform>مقيمة واحدة جرى معها أكثر من حديث عن الاحتياجات، في الدار أو غادرت خلال 12 شهرًا. الصحة الجسدية وراحة البال مختومتان ولا تُعدّان.</numerusform>
            <numerusform>مقيمتان جرى معهما أكثر من حديث عن الاحتياجات، في الدار أو غادرتا خلال 12 شهرًا. الصحة الجسدية وراحة البال مختومتان ولا تُعدّان.</numerusform>
            <numerusform>%n مقيمات جرى معهن أكثر من حديث عن الاحتياجات، في الدار أو غادرن خلال 12 شهرًا. الصحة الجسدية وراحة البال مختومتان ولا تُعدّان.</numerusform>
            <numerusform>%n مقيمة جرى معهن أكثر من حديث عن الاحتياجات، في الدار أو غادرن خلال 12 شهرًا. الصحة الجسدية وراحة البال مختومتان ولا تُعدّان.</numerusform>
            <numerusform>%n مقيمة جرى معهن أكثر من حديث عن الاحتياجات، في الدار أو غادرن خلال 12 شهرًا. الصحة الجسدية وراحة البال مختومتان ولا تُعدّان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has talked about her needs more than once yet.</source>
        <translation>لم يجرِ بعد مع أي مقيمة أكثر من حديث واحد عن احتياجاتها.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}, {part}: {people}</source>
        <translation>{line}، {part}: {people}</translation>
    </message>
    <message>
        <source>The house in numbers</source>
        <translation>الدار بالأرقام</translation>
    </message>
    <message>
        <source>Exact numbers for inside the house. Each opens the list behind it; what is told outside is made under “Figures”.</source>
        <translation>أرقام دقيقة لداخل الدار وحدها. كل رقم يفتح القائمة التي وراءه، وما يُقال خارج الدار يُعدّ في صفحة «أرقام».</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not counted: you are kept out of them.</source>
        <translation>
            <numerusform>كل الملفات محسوبة.</numerusform>
            <numerusform>ملف واحد غير محسوب هنا: الاطلاع عليه غير متاح لحسابك.</numerusform>
            <numerusform>ملفان غير محسوبين هنا: الاطلاع عليهما غير متاح لحسابك.</numerusform>
            <numerusform>%n ملفات غير محسوبة هنا: الاطلاع عليها غير متاح لحسابك.</numerusform>
            <numerusform>%n ملفًا غير محسوب هنا: الاطلاع عليها غير متاح لحسابك.</numerusform>
            <numerusform>%n ملف غير محسوب هنا: الاطلاع عليها غير متاح لحسابك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n سطور</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>The house</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>الأسرّة</translation>
    </message>
    <message>
        <source>{taken} of {beds}</source>
        <translation>{taken} من {beds}</translation>
    </message>
    <message>
        <source>beds are slept in</source>
        <translation>أسرّة مشغولة</translation>
    </message>
    <message>
        <source>in the house; no bed is on the board yet</source>
        <translation>في الدار، ولا سرير على اللوحة بعد</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Kept for somebody</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>People in the house</source>
        <translation>المقيمات في الدار</translation>
    </message>
    <message>
        <source>Without a bed on the board</source>
        <translation>بلا سرير على اللوحة</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>مدة الإقامة</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>أقل من ليلة</numerusform>
            <numerusform>ليلة واحدة</numerusform>
            <numerusform>ليلتان</numerusform>
            <numerusform>%n ليالٍ</numerusform>
            <numerusform>%n ليلة</numerusform>
            <numerusform>%n ليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>half of those here have stayed longer</source>
        <translation>نصف المقيمات الآن أمضين مدة أطول</translation>
    </message>
    <message>
        <source>Nobody is in the house</source>
        <translation>لا أحد في الدار</translation>
    </message>
    <message numerus="yes">
        <source>The longest so far: %n nights</source>
        <translation>
            <numerusform>أطول إقامة حتى الآن: أقل من ليلة</numerusform>
            <numerusform>أطول إقامة حتى الآن: ليلة واحدة</numerusform>
            <numerusform>أطول إقامة حتى الآن: ليلتان</numerusform>
            <numerusform>أطول إقامة حتى الآن: %n ليالٍ</numerusform>
            <numerusform>أطول إقامة حتى الآن: %n ليلة</numerusform>
            <numerusform>أطول إقامة حتى الآن: %n ليلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left in 12 months; half stayed longer than %n nights</source>
        <translation>
            <numerusform>غادرن خلال 12 شهرًا، ونصفهن أقمن أكثر من ليلة</numerusform>
            <numerusform>غادرن خلال 12 شهرًا، ونصفهن أقمن أكثر من ليلة واحدة</numerusform>
            <numerusform>غادرن خلال 12 شهرًا، ونصفهن أقمن أكثر من ليلتين</numerusform>
            <numerusform>غادرن خلال 12 شهرًا، ونصفهن أقمن أكثر من %n ليالٍ</numerusform>
            <numerusform>غادرن خلال 12 شهرًا، ونصفهن أقمن أكثر من %n ليلة</numerusform>
            <numerusform>غادرن خلال 12 شهرًا، ونصفهن أقمن أكثر من %n ليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Left in 12 months</source>
        <translation>غادرن خلال 12 شهرًا</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>wait for an answer</source>
        <translation>إحالات تنتظر الجواب</translation>
    </message>
    <message>
        <source>Silent beyond the day to ask again</source>
        <translation>بلا رد، وفات يوم السؤال من جديد</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>end within a week</source>
        <translation>موافقات تنتهي خلال أسبوع</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Not asked about a record yet</source>
        <translation>لم يُسأل بعد عن حفظ السجل</translation>
    </message>
    <message>
        <source>{language}</source>
        <translation>{language}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخر</translation>
    </message>
    <message>
        <source>things are past their day</source>
        <translation>أمور فات يومها</translation>
    </message>
    <message>
        <source>Nothing is past its day</source>
        <translation>لا شيء فات يومه</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>are spoken in the house</source>
        <translation>لغات في الدار</translation>
    </message>
    <message>
        <source>No colleague speaks hers</source>
        <translation>لا أحد من الفريق يتكلم لغتها</translation>
    </message>
    <message>
        <source>Which languages colleagues speak is not written down yet.</source>
        <translation>لم تُسجَّل بعد اللغات التي يتكلمها الفريق.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>غير مسجلة</translation>
    </message>
    <message>
        <source>{language}, a colleague speaks it</source>
        <translation>{language}، ويتكلمها أحد من الفريق</translation>
    </message>
    <message>
        <source>Requests for a bed</source>
        <translation>طلبات الاستقبال</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>الأيام الأولى</translation>
    </message>
    <message>
        <source>Talks handed over</source>
        <translation>أحاديث سُلّمت لغير من بدأها</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Calls after leaving</source>
        <translation>مكالمات ما بعد المغادرة</translation>
    </message>
    <message>
        <source>Tasks from notes</source>
        <translation>مهام من الملاحظات</translation>
    </message>
    <message>
        <source>Consent talks</source>
        <translation>أحاديث الموافقة</translation>
    </message>
    <message>
        <source>Training of the staff</source>
        <translation>تدريب العاملين</translation>
    </message>
    <message>
        <source>{scope}: ends</source>
        <translation>{scope}: قاربت على الانتهاء</translation>
    </message>
    <message>
        <source>{scope}: ran out</source>
        <translation>{scope}: انتهت</translation>
    </message>
    <message>
        <source>Keeping a record: not asked yet</source>
        <translation>حفظ السجل: لم يُسأل عنه بعد</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n talks about needs</source>
        <translation>
            <numerusform>لا حديث عن الاحتياجات</numerusform>
            <numerusform>حديث واحد عن الاحتياجات</numerusform>
            <numerusform>حديثان عن الاحتياجات</numerusform>
            <numerusform>%n أحاديث عن الاحتياجات</numerusform>
            <numerusform>%n حديثًا عن الاحتياجات</numerusform>
            <numerusform>%n حديث عن الاحتياجات</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is kept</source>
        <translation>لا طلب محفوظًا</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>في الدار</translation>
    </message>
    <message>
        <source>In the house, the longest here first</source>
        <translation>في الدار، والأطول إقامة أولًا</translation>
    </message>
    <message>
        <source>Left in the last 12 months</source>
        <translation>غادرن في الأشهر الاثني عشر الأخيرة</translation>
    </message>
    <message>
        <source>Referrals that wait for an answer</source>
        <translation>إحالات تنتظر الجواب</translation>
    </message>
    <message>
        <source>Referrals where the agency is silent</source>
        <translation>إحالات لم ترد عليها الجهة</translation>
    </message>
    <message>
        <source>Consents that end within a week</source>
        <translation>موافقات تنتهي خلال أسبوع</translation>
    </message>
    <message>
        <source>Consents that ran out</source>
        <translation>موافقات انتهت مدتها</translation>
    </message>
    <message>
        <source>Not asked about keeping a record yet</source>
        <translation>لم يُسأل بعد عن حفظ السجل</translation>
    </message>
    <message>
        <source>Languages in the house</source>
        <translation>اللغات في الدار</translation>
    </message>
    <message>
        <source>No colleague speaks her language</source>
        <translation>لا أحد من الفريق يتكلم لغتها</translation>
    </message>
    <message>
        <source>No language is written down</source>
        <translation>لا لغة مسجلة</translation>
    </message>
    <message>
        <source>Arrivals of the last 12 months</source>
        <translation>القادمات في الأشهر الاثني عشر الأخيرة</translation>
    </message>
    <message>
        <source>Talked about needs more than once</source>
        <translation>أكثر من حديث عن الاحتياجات</translation>
    </message>
    <message>
        <source>Overdue: {kind}</source>
        <translation>المتأخر: {kind}</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>لغتها {language}</translation>
    </message>
    <message>
        <source>Arrivals of the last 12 months: {who}</source>
        <translation>القادمات في الأشهر الاثني عشر الأخيرة: {who}</translation>
    </message>
    <message>
        <source>Arrivals in {month}: {who}</source>
        <translation>القادمات في {month}: {who}</translation>
    </message>
    <message>
        <source>{need}: {change}</source>
        <translation>{need}: {change}</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>السرير {bed}</translation>
    </message>
    <message>
        <source>No bed on the board</source>
        <translation>لا سرير على اللوحة</translation>
    </message>
    <message>
        <source>{number}, {agency}</source>
        <translation>{number}، {agency}</translation>
    </message>
    <message>
        <source>Speaks {language}, an interpreter is needed</source>
        <translation>لغتها {language}، ويلزم من يترجم</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>أكثر استقرارًا</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>أصعب</translation>
    </message>
    <message>
        <source>who is behind a number: beds</source>
        <translation>من وراء رقم: الأسرّة</translation>
    </message>
    <message>
        <source>who is behind a number: length of stay</source>
        <translation>من وراء رقم: مدة الإقامة</translation>
    </message>
    <message>
        <source>who is behind a number: referrals</source>
        <translation>من وراء رقم: الإحالات</translation>
    </message>
    <message>
        <source>who is behind a number: consent</source>
        <translation>من وراء رقم: الموافقات</translation>
    </message>
    <message>
        <source>who is behind a number: what is overdue</source>
        <translation>من وراء رقم: المتأخر</translation>
    </message>
    <message>
        <source>who is behind a number: languages</source>
        <translation>من وراء رقم: اللغات</translation>
    </message>
    <message>
        <source>who is behind a number: arrivals</source>
        <translation>من وراء رقم: القادمات</translation>
    </message>
    <message>
        <source>who is behind a number: needs</source>
        <translation>من وراء رقم: الاحتياجات</translation>
    </message>
</context>
<context>
    <name>own_copy</name>
    <message>
        <source>File code</source>
        <translation>رمز الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Copied on</source>
        <translation>تاريخ النسخ</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>في الدار</translation>
    </message>
    <message>
        <source>since {from_day}</source>
        <translation>منذ {from_day}</translation>
    </message>
    <message>
        <source>{from_day} to {to_day}</source>
        <translation>من {from_day} إلى {to_day}</translation>
    </message>
    <message>
        <source>{form}, signed on {date}</source>
        <translation>{form}، التوقيع في {date}</translation>
    </message>
    <message>
        <source>{form}, signed on {date}, corrected later</source>
        <translation>{form}، التوقيع في {date}، ثم تصحيح لاحق</translation>
    </message>
    <message>
        <source>{form}, not signed yet</source>
        <translation>{form}، بلا توقيع بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>أُلحق في {date}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>من حضر أيضًا</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>مطلوب إنجازه</translation>
    </message>
    <message>
        <source>What you decided</source>
        <translation>القرارات المتخذة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>ما يُشارك</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>سُحبت في</translation>
    </message>
    <message>
        <source>What was read to you</source>
        <translation>ما قُرئ عليك</translation>
    </message>
    <message>
        <source>What you said to it</source>
        <translation>الجواب عنه</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك نفسها</translation>
    </message>
    <message>
        <source>Referrals to others</source>
        <translation>إحالات إلى جهات أخرى</translation>
    </message>
    <message>
        <source>Told to others without your agreement</source>
        <translation>ما قيل لغيرنا دون موافقتكِ</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>ما الذي قيل</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>Law or duty</source>
        <translation>القانون أو الواجب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who received what</source>
        <translation>من استلم ماذا</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Sealed parts that were not open to whoever made this copy: {parts}. Ask for a copy made by somebody who may open them.</source>
        <translation>أجزاء مختومة لم تكن مفتوحة لمن أعدّ هذه النسخة: {parts}. تُطلب نسخة ممن يحق له فتحها.</translation>
    </message>
    <message>
        <source>Notes that were sealed for whoever made this copy. Ask for them as well.</source>
        <translation>ملاحظات كانت مختومة أمام من أعدّ هذه النسخة. وتُطلب هي أيضًا.</translation>
    </message>
    <message>
        <source>What was said in some talks about decisions stays in the house. It can be read here at any time.</source>
        <translation>ما قيل في بعض الأحاديث عن القرارات محفوظ في الدار، ويمكن قراءته هنا في أي وقت.</translation>
    </message>
    <message>
        <source>Notes between members of the staff about their own work (handover, shifts, supervision): they speak of other people too.</source>
        <translation>ملاحظات بين العاملين عن عملهم (التسليم والمناوبات والإشراف): فهي تذكر أشخاصًا آخرين أيضًا.</translation>
    </message>
    <message>
        <source>Of incidents of the house that name others too, what is sealed in them: it may speak of them.</source>
        <translation>الأجزاء المختومة من وقائع الدار التي تذكر أشخاصًا آخرين أيضًا: فقد تتحدث عنهم.</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>legal matters</source>
        <translation>الشؤون القانونية</translation>
    </message>
    <message>
        <source>management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>الأمتعة</translation>
    </message>
    <message>
        <source>What you were given</source>
        <translation>ما أُعطي لك</translation>
    </message>
    <message>
        <source>Times you went out</source>
        <translation>مرات خروجك</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>استُلم في</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>العودة في</translation>
    </message>
    <message>
        <source>Attachments in your file: ask for a copy of each you want</source>
        <translation>المرفقات في ملفكِ: اطلبي نسخة من كل ما تريدين</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size in kilobytes</source>
        <translation>الحجم بالكيلوبايت</translation>
    </message>
    <message>
        <source>Attachments that were sealed for whoever made this copy. Ask for them as well.</source>
        <translation>مرفقات كانت مختومة على من أعدّ هذه النسخة. اطلبيها أيضًا.</translation>
    </message>
    <message>
        <source>Her own copy of her file</source>
        <translation>نسختها من ملفها</translation>
    </message>
    <message>
        <source>It is hers: what she told and what was done with it, to read and for a machine. She need not say why. Notes of the staff about their own work are not in it; incidents name others by their codes.</source>
        <translation>هي من حقها: ما قالته وما جرى به، بصيغة تُقرأ وأخرى تفهمها البرامج. ولا يلزمها أن تقول لماذا. وليس فيها ملاحظات العاملين عن عملهم، والوقائع تذكر الآخرين برموزهم.</translation>
    </message>
    <message>
        <source>Who asks for it?</source>
        <translation>من يطلبها؟</translation>
    </message>
    <message>
        <source>How does she have it?</source>
        <translation>كيف تأخذها؟</translation>
    </message>
    <message>
        <source>Only with her own word, given alone with us. Whoever may have harmed her gets nothing, a guardian neither: ask a manager.</source>
        <translation>فقط بكلمة منها تقولها لنا على انفراد. ومن قد يكون آذاها لا يأخذ شيئًا، حتى إن كان الوصي القانوني: يُسأل أحد المديرين.</translation>
    </message>
    <message>
        <source>She was asked alone, and wants it</source>
        <translation>سُئلت على انفراد، وهي تريدها</translation>
    </message>
    <message>
        <source>Make the copy and read it with her</source>
        <translation>إعداد النسخة وقراءتها معها</translation>
    </message>
    <message>
        <source>Copies she had before</source>
        <translation>نسخ أخذتها من قبل</translation>
    </message>
    <message>
        <source>She had none so far.</source>
        <translation>لم تأخذ أي نسخة حتى الآن.</translation>
    </message>
    <message>
        <source>Write down what she says about it</source>
        <translation>كتابة ما تقوله عنها</translation>
    </message>
    <message>
        <source>Read it with her. What is wrong or missing is corrected, and both stay. What she says of us is written down in her words.</source>
        <translation>تُقرأ معها. ما كان خطأً أو ناقصًا يُصحَّح ويبقى الاثنان. وما تقوله عنا يُكتب بكلماتها.</translation>
    </message>
    <message>
        <source>She asks for it</source>
        <translation>هي تطلبها</translation>
    </message>
    <message>
        <source>Her guardian asks for it</source>
        <translation>الوصي القانوني يطلبها</translation>
    </message>
    <message>
        <source>Somebody who helps her asks for it, a lawyer for example</source>
        <translation>يطلبها شخص يساعدها، محامٍ مثلًا</translation>
    </message>
    <message>
        <source>On paper, into her hand</source>
        <translation>على ورق، في يدها</translation>
    </message>
    <message>
        <source>As a file with a passphrase, on a stick of hers</source>
        <translation>ملف بعبارة مرور، على ذاكرة محمولة لها</translation>
    </message>
    <message>
        <source>On paper, and the house keeps it safe for her</source>
        <translation>على ورق، وتحفظه لها الدار في مكان آمن</translation>
    </message>
    <message>
        <source>Ask her alone: who could find it? It tells a lot. The house can keep it instead, and she reads it here whenever she likes.</source>
        <translation>تُسأل على انفراد: من قد يجدها؟ ففيها الكثير. ويمكن للدار أن تحفظها بدلًا من ذلك، فتقرؤها هنا متى شاءت.</translation>
    </message>
    <message>
        <source>Ask her alone: who looks through her things? The file opens with its passphrase alone; she chooses one that she remembers and nobody else guesses. It holds the same for a machine (JSON).</source>
        <translation>تُسأل على انفراد: من يفتّش أغراضها؟ لا يُفتح الملف إلا بعبارة مروره؛ فلتختر عبارة تتذكّرها ولا يخمّنها غيرها. وفيه المحتوى نفسه بصيغة تفهمها البرامج (JSON).</translation>
    </message>
    <message>
        <source>Put it into an envelope with her code, closed by her, and lock it away. It is hers at any hour, and when she leaves she is asked about it.</source>
        <translation>توضع في ظرف عليه رمزها تغلقه بنفسها، ويُحفظ مقفلًا. هي لها في أي ساعة، وتُسأل عنها حين تغادر.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Consent form</source>
        <translation>استمارة الموافقة</translation>
    </message>
    <message>
        <source>Receipt for belongings</source>
        <translation>إيصال بالأمتعة</translation>
    </message>
    <message>
        <source>The house keeps these things for you because you asked it to. They are yours. You may take any of them whenever you wish, without giving a reason.</source>
        <translation>تحفظ الدار هذه الأغراض لأنك طلبت ذلك. وهي لك. ويحق لك أخذ أي منها متى شئت، دون ذكر سبب.</translation>
    </message>
    <message>
        <source>Your identity papers</source>
        <translation>أوراق هويتك</translation>
    </message>
    <message>
        <source>This is your own original paper. You may take it at any time, by day or night. Nobody may keep it from you.</source>
        <translation>هذه ورقتك الأصلية. يحق لك أخذها في أي وقت، ليلًا أو نهارًا. ولا يحق لأحد أن يمنعها عنك.</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>أغراض أخرى</translation>
    </message>
    <message>
        <source>No longer kept by the house</source>
        <translation>لم تعد الدار تحفظه</translation>
    </message>
    <message>
        <source>Given to you: these things and this money are yours</source>
        <translation>أُعطي لك، وهو ملكك</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطي في</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أُكّد بـ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>For the house</source>
        <translation>عن الدار</translation>
    </message>
    <message>
        <source>No. {number}: {category}</source>
        <translation>رقم {number}: {category}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Seal or bag number</source>
        <translation>رقم الختم أو الكيس</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>استُلم في</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>استُلم من</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Signed for the things of {code} that the house keeps: numbers {numbers}.</source>
        <translation>التوقيع على أغراض {code} التي تحفظها الدار، وأرقامها: {numbers}.</translation>
    </message>
    <message>
        <source>Given into keeping: your signature or thumbprint</source>
        <translation>عند الإيداع: توقيعك أو بصمتك</translation>
    </message>
    <message>
        <source>Received: signature of the staff</source>
        <translation>عند الاستلام: توقيع موظف الدار</translation>
    </message>
    <message>
        <source>Signature of a witness</source>
        <translation>توقيع شاهد</translation>
    </message>
    <message>
        <source>Given to you: your signature or thumbprint</source>
        <translation>عند الإعطاء: توقيعك أو بصمتك</translation>
    </message>
    <message>
        <source>Given: signature of the staff</source>
        <translation>عند الإعطاء: توقيع من أعطى</translation>
    </message>
    <message>
        <source>Everything returned on: your signature or thumbprint</source>
        <translation>أُعيد كل شيء في: توقيعك أو بصمتك</translation>
    </message>
    <message>
        <source>Two of these are written: one is yours, one stays with the house. Rows that stay empty are crossed out.</source>
        <translation>يُكتب هذا الإيصال مرتين: نسخة لك، ونسخة تبقى في الدار. وتُشطب الصفوف التي تبقى فارغة.</translation>
    </message>
    <message>
        <source>The house types its own into the desk when there is power again.</source>
        <translation>تُدخل الدار نسختها في الحاسوب عند عودة الكهرباء.</translation>
    </message>
    <message>
        <source>Given back on: your signature or thumbprint</source>
        <translation>أُعيد في: توقيعك أو بصمتك</translation>
    </message>
    <message>
        <source>File code</source>
        <translation>رمز الملف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>جرى الحديث مع</translation>
    </message>
    <message>
        <source>Language read</source>
        <translation>لغة النص المقروء</translation>
    </message>
    <message>
        <source>What the child says</source>
        <translation>ما يقوله الطفل نفسه</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>عمر الطفل</translation>
    </message>
    <message>
        <source>Number of the guardian&apos;s paper</source>
        <translation>رقم وثيقة الوصي القانوني</translation>
    </message>
    <message>
        <source>Why the guardian says no</source>
        <translation>سبب رفض الوصي القانوني</translation>
    </message>
    <message>
        <source>Who decided in the best interest, and why</source>
        <translation>من قرر للمصلحة الفضلى، ولماذا</translation>
    </message>
    <message>
        <source>promise of confidentiality signed</source>
        <translation>تعهّد السرية موقّع</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>من تولّى الترجمة</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الوصي القانوني</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>إعادة المعنى</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>ماذا بالضبط</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>المعلومات التي تُعطى</translation>
    </message>
    <message>
        <source>How it is shared</source>
        <translation>كيف تُعطى المعلومات</translation>
    </message>
    <message>
        <source>Whom we may call</source>
        <translation>من يجوز الاتصال به</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>ما جرى الحديث عنه</translation>
    </message>
    <message>
        <source>what is good and what is risky about it</source>
        <translation>الفوائد والمخاطر</translation>
    </message>
    <message>
        <source>other ways, such as telling it in person</source>
        <translation>طرق أخرى، كأن يقول الشخص المعني ذلك بنفسه</translation>
    </message>
    <message>
        <source>What is not shared</source>
        <translation>المعلومات التي لا تُعطى</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تسري حتى</translation>
    </message>
    <message>
        <source>the end of the stay, or until taken back</source>
        <translation>نهاية الإقامة، أو إلى حين سحب الموافقة</translation>
    </message>
    <message>
        <source>it is taken back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قُرئ بصوت مسموع</translation>
    </message>
    <message>
        <source>every line, wording version {version}</source>
        <translation>كل السطور، إصدار النص {version}</translation>
    </message>
    <message>
        <source>the ticked lines, wording version {version}</source>
        <translation>السطور التي عليها علامة، إصدار النص {version}</translation>
    </message>
    <message>
        <source>Wording version</source>
        <translation>إصدار النص</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>طريقة الإثبات</translation>
    </message>
    <message>
        <source>Copy of this form</source>
        <translation>نسخة من هذه الاستمارة</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>الشهود</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Bed, food, a doctor and safety do not depend on signing. They stay the same whatever is decided here.</source>
        <translation>السرير والطعام والطبيب والأمان لا تتوقف على التوقيع، وتبقى كما هي مهما كان القرار هنا.</translation>
    </message>
    <message>
        <source>Codes alone: no name stands on this sheet.</source>
        <translation>رموز فقط: لا يُكتب أي اسم على هذه الورقة.</translation>
    </message>
    <message>
        <source>When there is power again, type this into the desk and tear the paper up. Until then it lies under lock.</source>
        <translation>عند عودة الكهرباء يُدخل هذا في الحاسوب وتُمزَّق الورقة. وتُحفظ مقفلًا عليها حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Every consent can be taken back at any time. Saying so to anyone on the staff is enough, no reason is needed, and it counts at once. What was already shared cannot be called back.</source>
        <translation>يمكن سحب أي موافقة في أي وقت. يكفي قول ذلك لأي شخص من العاملين هنا، بلا ذكر سبب، ويسري فورًا. أما ما أُعطي من قبل فلا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Signature of the person</source>
        <translation>توقيع الشخص المعني</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة الإبهام</translation>
    </message>
    <message>
        <source>Signature of the guardian</source>
        <translation>توقيع الوصي القانوني</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>من العاملين هنا</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>بلا ترجمة</translation>
    </message>
    <message>
        <source>Witness {number}</source>
        <translation>الشاهد {number}</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>استمارة فارغة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Draft translation: not yet checked by a reviewer</source>
        <translation>مسودة ترجمة: لم تُراجع بعد</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>I agree in part</source>
        <translation>أوافق على بعضه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>the person herself or himself</source>
        <translation>الشخص المعني بنفسه</translation>
    </message>
    <message>
        <source>the guardian</source>
        <translation>الوصي القانوني</translation>
    </message>
    <message>
        <source>the person and the guardian together</source>
        <translation>الشخص المعني والوصي القانوني معًا</translation>
    </message>
    <message>
        <source>decided in the person&apos;s best interest</source>
        <translation>قرار للمصلحة الفضلى للشخص المعني</translation>
    </message>
    <message>
        <source>able to decide now</source>
        <translation>اتخاذ القرار ممكن الآن</translation>
    </message>
    <message>
        <source>able to decide with support</source>
        <translation>اتخاذ القرار ممكن مع مساندة</translation>
    </message>
    <message>
        <source>not able to decide now; another talk is booked</source>
        <translation>اتخاذ القرار غير ممكن الآن، وحُدد موعد لحديث آخر</translation>
    </message>
    <message>
        <source>explained it back well in own words</source>
        <translation>واضحة، بكلمات الشخص المعني</translation>
    </message>
    <message>
        <source>explained it back in part</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>could not yet explain it back</source>
        <translation>لم تتيسر بعد</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>بصمة إبهام</translation>
    </message>
    <message>
        <source>by voice, with a witness</source>
        <translation>بالكلام أمام شاهد</translation>
    </message>
    <message>
        <source>given</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>kept safe here at the person&apos;s wish</source>
        <translation>محفوظة هنا في مكان آمن بناءً على رغبة الشخص المعني</translation>
    </message>
    <message>
        <source>offered and not wanted</source>
        <translation>عُرضت ولم يُرغب فيها</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>لا يوافق</translation>
    </message>
    <message>
        <source>too young to be asked</source>
        <translation>أصغر من أن يُسأل</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>بالكلام</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>as a protected file</source>
        <translation>في ملف محمي</translation>
    </message>
    <message>
        <source>together with her or him</source>
        <translation>بحضور الشخص المعني</translation>
    </message>
    <message>
        <source>File code only</source>
        <translation>رمز الملف فقط</translation>
    </message>
    <message>
        <source>How to reach her or him</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <translation>أرقام الوثائق</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Health, in short</source>
        <translation>الحالة الصحية باختصار</translation>
    </message>
    <message>
        <source>Legal situation, in short</source>
        <translation>الوضع القانوني باختصار</translation>
    </message>
    <message>
        <source>What happened, in short</source>
        <translation>ما حدث باختصار</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>صورة شخصية</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>نسخ من الوثائق</translation>
    </message>
    <message>
        <source>Safety concerns</source>
        <translation>ما يتعلق بالأمان</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>سبب الإحالة</translation>
    </message>
    <message>
        <source>Safety note for the agency</source>
        <translation>ملاحظة الأمان للجهة</translation>
    </message>
    <message>
        <source>The whole file with all answers and notes</source>
        <translation>الملف كله بما فيه من إجابات وملاحظات</translation>
    </message>
    <message>
        <source>Emergency: within 24 hours</source>
        <translation>طارئة: خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Urgent: within 3 days</source>
        <translation>عاجلة: خلال 3 أيام</translation>
    </message>
    <message>
        <source>Normal: within 2 weeks</source>
        <translation>عادية: خلال أسبوعين</translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation>نسختنا</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>نسخة الشخص المعني</translation>
    </message>
    <message>
        <source>Copy for the receiver</source>
        <translation>نسخة الجهة المتلقية</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Keep this sheet locked away, apart from the computer. Whoever holds it can open all records of this desk.</source>
        <translation>تُحفظ هذه الورقة في مكان مقفل بعيدًا عن الحاسوب. من يملكها يستطيع فتح كل سجلات هذا المكتب.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Digits are 0 to 9, letters A to Z without I, L, O and U. What looks like an O is a zero, what looks like an I or an L is a one.</source>
        <translation>الأرقام من 0 إلى 9، والحروف من A إلى Z ما عدا I وL وO وU. ما يشبه O فهو صفر، وما يشبه I أو L فهو واحد.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>طريقة الاستعمال</translation>
    </message>
    <message>
        <source>1. Start the desk and choose the recovery key instead of a passphrase.</source>
        <translation>1. يُفتح المكتب ويُختار مفتاح الاسترداد بدل عبارة المرور.</translation>
    </message>
    <message>
        <source>2. Type the groups one after the other, with or without the dashes. The last group checks the others.</source>
        <translation>2. تُكتب المجموعات واحدة بعد أخرى، بالشرطات أو من دونها. المجموعة الأخيرة تتحقق من صحة ما قبلها.</translation>
    </message>
    <message>
        <source>3. Choose a new passphrase, then print a new sheet and destroy this one.</source>
        <translation>3. تُختار عبارة مرور جديدة، ثم تُطبع ورقة جديدة وتُتلف هذه.</translation>
    </message>
    <message>
        <source>There is no other way in when all passphrases are forgotten.</source>
        <translation>لا طريق آخر إلى الفتح إذا نُسيت كل عبارات المرور.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>خطاب إحالة</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>رقم الإحالة</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>A file, handed over as data</source>
        <translation>ملف مُسلَّم على هيئة بيانات</translation>
    </message>
    <message>
        <source>Files, handed over as data</source>
        <translation>ملفات مُسلَّمة على هيئة بيانات</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>عدد الملفات فيه</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>على أي أساس</translation>
    </message>
    <message>
        <source>Each person agreed to what is in it.</source>
        <translation>وافق كل شخص على ما فيه.</translation>
    </message>
    <message>
        <source>How to open the data</source>
        <translation>كيف تُفتح البيانات</translation>
    </message>
    <message>
        <source>Save this file where only you may read. It opens with the passphrase alone, which comes by another way.</source>
        <translation>احفظوا هذا الملف حيث لا يقرأ غيركم. لا يُفتح إلا بعبارة المرور، وتصلكم بطريق آخر.</translation>
    </message>
    <message>
        <source>Open it with a PDF reader that shows attachments, and save the attachment {file}.</source>
        <translation>افتحوه ببرنامج PDF يُظهر المرفقات، واحفظوا المرفق {file}.</translation>
    </message>
    <message>
        <source>It is JSON in UTF-8. Every answer says its state: answered, declined, not known.</source>
        <translation>صيغته JSON بترميز UTF-8. وتذكر كل إجابة حالتها: أُجيب، أو رُفض الجواب، أو غير معروف.</translation>
    </message>
    <message>
        <source>Please keep to this</source>
        <translation>نرجو الالتزام بما يلي</translation>
    </message>
    <message>
        <source>Use it only for what it was given for, and do not pass it on.</source>
        <translation>لا تستعملوه إلا لما أُعطي له، ولا تنقلوه إلى غيركم.</translation>
    </message>
    <message>
        <source>Keep it locked, and delete it when it is no longer needed.</source>
        <translation>احفظوه مقفلًا، واحذفوه حين لا تبقى حاجة إليه.</translation>
    </message>
    <message>
        <source>When the person takes the agreement back we tell you: then stop, give back or destroy.</source>
        <translation>إذا سُحبت الموافقة أخبرناكم: فتوقّفوا عندها، وأعيدوه أو أتلفوه.</translation>
    </message>
    <message>
        <source>Names of fields and values follow the Human Trafficking Case Data Standard (HTCDS) 2.0, CC BY 4.0; those that begin with shelter_desk: are ours. Nobody who made the standard has reviewed or endorsed this file.</source>
        <translation>تتبع أسماء الحقول والقيم معيار Human Trafficking Case Data Standard (HTCDS) 2.0 برخصة CC BY 4.0، وما يبدأ منها بـ shelter_desk: فهو لنا. ولم يراجع هذا الملفَ أحدٌ ممن وضعوا المعيار ولم يعتمده.</translation>
    </message>
    <message>
        <source>What was not agreed to, what is sealed, and what concerns the house or others is not in it.</source>
        <translation>ليس فيه ما لا موافقة عليه، ولا ما هو مختوم، ولا ما يخصّ الدار أو أشخاصًا آخرين.</translation>
    </message>
    <message>
        <source>Codes of the files</source>
        <translation>رموز الملفات</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>عناية</translation>
    </message>
    <message>
        <source>Referrals it concerns</source>
        <translation>الإحالات المعنية</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>The person concerned no longer agrees that you hold or use what was given to you with these referrals. From today, please:</source>
        <translation>لم تعد صاحبة الشأن موافقة على أن تحتفظوا بما سُلّم إليكم مع هذه الإحالات أو تستعملوه. يُرجى ابتداءً من اليوم:</translation>
    </message>
    <message>
        <source>The person concerned no longer agrees that you hold or use what was given to you. From today, please:</source>
        <translation>لم تعد صاحبة الشأن موافقة على أن تحتفظوا بما سُلّم إليكم أو تستعملوه. يُرجى ابتداءً من اليوم:</translation>
    </message>
    <message>
        <source>Stop using it, and do not pass it on to anybody.</source>
        <translation>التوقف عن استعماله، وعدم نقله إلى أحد.</translation>
    </message>
    <message>
        <source>Do not contact the person about it.</source>
        <translation>عدم التواصل مع صاحبة الشأن بخصوصه.</translation>
    </message>
    <message>
        <source>Give papers and copies back, or destroy them, those of others included.</source>
        <translation>إعادة الأوراق والنسخ أو إتلافها، ومنها ما صار عند غيركم.</translation>
    </message>
    <message>
        <source>Where a law obliges you to keep something, tell us which and for how long.</source>
        <translation>إن ألزمكم قانون بالاحتفاظ بشيء، إخبارنا بأي قانون وإلى متى.</translation>
    </message>
    <message>
        <source>Kept, and by which law</source>
        <translation>ما احتُفظ به، وبأي قانون</translation>
    </message>
    <message>
        <source>My appointment</source>
        <translation>موعدي</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Write only where to go, when, and who to ask for. Nothing else.</source>
        <translation>يُكتب المكان والموعد واسم من يُسأل عنه فقط، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Shared with this referral</source>
        <translation>ما يُعطى مع هذه الإحالة</translation>
    </message>
    <message>
        <source>Only what is listed here was agreed to. Please do not pass it on and do not ask for more than your service needs.</source>
        <translation>الموافقة تشمل المذكور هنا فقط. يُرجى عدم نقله إلى غيركم، وعدم طلب أكثر مما تحتاج إليه خدمتكم.</translation>
    </message>
    <message>
        <source>Nothing but what is listed here was passed on. Please do not pass it on and do not ask for more than your service needs.</source>
        <translation>لم يُنقل إلا المذكور هنا. يُرجى عدم نقله إلى غيركم، وعدم طلب أكثر مما تحتاج إليه خدمتكم.</translation>
    </message>
    <message>
        <source>Please mind for safety</source>
        <translation>يُرجى مراعاة ما يلي حفاظًا على السلامة</translation>
    </message>
    <message>
        <source>Only on our copy, not shared</source>
        <translation>في نسختنا وحدها، لا يُشارَك</translation>
    </message>
    <message>
        <source>First the consent form about this agency. Then tick and write only what the person agreed to there, each thing by itself. No tick at the name: the code alone.</source>
        <translation>أولًا استمارة الموافقة الخاصة بهذه الجهة. ثم توضع علامة ويُكتب ما وافق عليه الشخص المعني فيها فقط، كل أمر على حدة. وبلا علامة عند الاسم يُكتب الرمز وحده.</translation>
    </message>
    <message>
        <source>This copy is typed into the desk when there is power again. Until then it lies under lock.</source>
        <translation>تُدخل هذه النسخة في الحاسوب عند عودة الكهرباء، وتُحفظ مقفلًا عليها حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>الموافقة حتى</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>قسيمة الرد</translation>
    </message>
    <message>
        <source>Please send this part back.</source>
        <translation>يُرجى إعادة هذا الجزء إلينا.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Who to ask for</source>
        <translation>الشخص الذي يُسأل عنه</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>الموعد الأول</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>التوقيع والختم</translation>
    </message>
    <message>
        <source>The two are not the same. Type them once more.</source>
        <translation>العبارتان مختلفتان. يُرجى كتابتهما مرة أخرى.</translation>
    </message>
    <message>
        <source>Anybody who finds the file can read it: on a stick, in the mail, in a telephone. Save it so only when the receiver cannot open a protected one.</source>
        <translation>من يجد هذا الملف يستطيع قراءته: على ذاكرة محمولة أو في البريد أو في هاتف. لا يُحفظ هكذا إلا إذا لم يكن المتلقي قادرًا على فتح ملف محمي.</translation>
    </message>
    <message>
        <source>The PDF holds the same for a machine as an attachment. To save that alone, choose JSON as the kind of file.</source>
        <translation>يحمل ملف PDF المحتوى نفسه بصيغة تقرؤها البرامج مرفقًا به. ولحفظ ذلك وحده يُختار نوع الملف JSON.</translation>
    </message>
    <message>
        <source>Tell the receiver the passphrase by voice, not with the file.</source>
        <translation>تُقال عبارة المرور للمتلقي شفهيًا، ولا تُرسل مع الملف.</translation>
    </message>
    <message>
        <source>Whoever loses the passphrase cannot open the copy, and nobody here can either: save a new one. This one stays in the log as what it is, a copy that left.</source>
        <translation>إن ضاعت عبارة المرور تعذّر فتح النسخة على الجميع، وعلى الدار أيضًا؛ والحل حفظ نسخة جديدة. أما هذه فتبقى في السجل كما هي: نسخة خرجت.</translation>
    </message>
    <message>
        <source>When sheets are counted as missing, the rest is taken back and does not come out later.</source>
        <translation>إذا عُدّت أوراق ناقصة سُحب الباقي من الطابعة فلا يخرج لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets were sent to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n أوراق إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many sheets came out?</source>
        <translation>كم ورقة خرجت من الطابعة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>Nothing has been decided yet, so there is nothing to print.</source>
        <translation>لم يُتخذ قرار بعد، فلا شيء يُطبع.</translation>
    </message>
    <message>
        <source>The print system of this computer does not answer.</source>
        <translation>نظام الطباعة في هذا الحاسوب لا يجيب.</translation>
    </message>
    <message>
        <source>The copy is saved. It stands in the log with its number.</source>
        <translation>حُفظت النسخة، ورقمها في السجل.</translation>
    </message>
    <message>
        <source>Written down. Every copy has its number.</source>
        <translation>سُجل ذلك. لكل نسخة رقمها.</translation>
    </message>
    <message>
        <source>Written down that another number of sheets came out.</source>
        <translation>سُجل أن عدد الأوراق التي خرجت مختلف.</translation>
    </message>
    <message>
        <source>Say first why it is printed again.</source>
        <translation>يُذكر أولًا سبب الطباعة مرة أخرى.</translation>
    </message>
    <message>
        <source>Written down as printed. But the printer still waits: what lies in it comes out when it goes on, and is taken back when the desk is locked.</source>
        <translation>كُتب أنها طُبعت. لكن الطابعة ما زالت تنتظر: وما بقي فيها يخرج حين تستأنف، ويُسحب عند قفل المكتب.</translation>
    </message>
    <message>
        <source>The print system does not answer, so nobody knows how far it is.</source>
        <translation>نظام الطباعة لا يجيب، فلا يُعرف إلى أين وصل.</translation>
    </message>
    <message>
        <source>The printers are shown only now. Look which one is chosen, then print.</source>
        <translation>لم تظهر الطابعات إلا الآن. يُنظر أيها مختارة، ثم تُطبع الورقة.</translation>
    </message>
    <message>
        <source>This kind of paper went to {printer} last, which is not there now. Choose another.</source>
        <translation>طُبع هذا النوع من الورق آخر مرة على {printer}، وهي غير موجودة الآن. تُختار طابعة أخرى.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>طباعة</numerusform>
            <numerusform>طباعة نسخة واحدة</numerusform>
            <numerusform>طباعة نسختين</numerusform>
            <numerusform>طباعة %n نسخ</numerusform>
            <numerusform>طباعة %n نسخة</numerusform>
            <numerusform>طباعة %n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>نسخة لها</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>نسخة لملفنا</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>نسخة للجهة</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>What is the copy for?</source>
        <translation>لماذا هذه النسخة؟</translation>
    </message>
    <message>
        <source>{came} of {sent} sheets came out. What is printed next is written down in place of the rest.</source>
        <translation>ما خرج من الأوراق: {came} من أصل {sent}. وما يُطبع بعد ذلك يُسجَّل بدلًا من الباقي.</translation>
    </message>
    <message>
        <source>Tear up sheets that are of no use; they bear a number too.</source>
        <translation>الأوراق التي لا تصلح تُمزَّق، فهي تحمل رقمًا أيضًا.</translation>
    </message>
    <message>
        <source>Why is it printed again?</source>
        <translation>لماذا يُطبع مرة أخرى؟</translation>
    </message>
    <message>
        <source>Which reason?</source>
        <translation>ما السبب؟</translation>
    </message>
    <message>
        <source>Report of the log</source>
        <translation>تقرير السجل</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>من {since}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>إلى {until}</translation>
    </message>
    <message>
        <source>the whole log</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>مقصور على</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>{shown}; {more} older ones are not shown</source>
        <translation>{shown}؛ و{more} أقدم منها غير معروضة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعد في</translation>
    </message>
    <message>
        <source>By</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>رأس السجل</translation>
    </message>
    <message>
        <source>entry {seq} – {words}</source>
        <translation>القيد {seq} – {words}</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>بصمته</translation>
    </message>
    <message>
        <source>Hash of these lines</source>
        <translation>بصمة هذه السطور</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Key of the signer</source>
        <translation>مفتاح الموقّع</translation>
    </message>
    <message>
        <source>The log itself has a line about this report with the number at the foot of the page. A report that the log does not know was not made by this desk.</source>
        <translation>في السجل نفسه سطر عن هذا التقرير بالرقم المذكور أسفل الصفحة. والتقرير الذي لا يعرفه السجل لم يصدر عن هذا المكتب.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Nothing in the log fits.</source>
        <translation>لا شيء في السجل يطابق.</translation>
    </message>
    <message>
        <source>A copy of the file, for the person it is about</source>
        <translation>نسخة من الملف، لصاحبته</translation>
    </message>
    <message>
        <source>This paper tells a lot. Keep it where nobody else finds it, or have the house keep it.</source>
        <translation>هذه الورقة تقول الكثير. تُحفظ حيث لا يجدها أحد غير صاحبتها، أو تُترك أمانة لدى الدار.</translation>
    </message>
    <message>
        <source>Is something wrong or missing? The house corrects it and keeps both. A consent can be taken back at any time by saying so.</source>
        <translation>هل هناك خطأ أو نقص؟ تصححه الدار وتُبقي القديم والجديد. ويمكن سحب أي موافقة في أي وقت بمجرد القول.</translation>
    </message>
    <message>
        <source>What is not in this copy</source>
        <translation>ما ليس في هذه النسخة</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>شهادة حذف</translation>
    </message>
    <message>
        <source>The file with this code was deleted for good by two people in one sitting. It cannot be brought back from the records. This paper holds nothing about the person.</source>
        <translation>حُذف الملف الذي يحمل هذا الرمز نهائيًا على يد شخصين في جلسة واحدة. ولا يمكن استعادته من السجلات. لا تحمل هذه الورقة شيئًا عن صاحبته.</translation>
    </message>
    <message>
        <source>The incident of the house with this number was deleted for good by two people in one sitting. It named no resident. It cannot be brought back from the records.</source>
        <translation>حُذفت واقعة الدار التي تحمل هذا الرقم نهائيًا على يد شخصين في جلسة واحدة. ولم تُذكر فيها أي مقيمة. ولا يمكن استعادتها من السجلات.</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>رقم الواقعة</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>الشخص الأول</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>{role}, sign-in code {code}</source>
        <translation>{role}، رمز الدخول {code}</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>The code, this certificate, and the log of who did what with the file and when, without a name, an answer or a reason.</source>
        <translation>الرمز، وهذه الشهادة، وسجل من فعل ماذا بالملف ومتى، من غير اسم ولا إجابة ولا سبب.</translation>
    </message>
    <message>
        <source>The number, this certificate, and the log of who reported it, looked at it and deleted it, without a word of what happened.</source>
        <translation>الرقم، وهذه الشهادة، وسجل من أبلغ عنها ومن نظر فيها ومن حذفها، من غير كلمة عما وقع.</translation>
    </message>
    <message>
        <source>Backups that still hold the file</source>
        <translation>نسخ احتياطية ما زال الملف فيها</translation>
    </message>
    <message>
        <source>Backups that still hold it</source>
        <translation>نسخ احتياطية ما زالت الواقعة فيها</translation>
    </message>
    <message>
        <source>No backup is known that holds the file.</source>
        <translation>لا تُعرف نسخة احتياطية فيها هذا الملف.</translation>
    </message>
    <message>
        <source>No backup is known that holds it.</source>
        <translation>لا تُعرف نسخة احتياطية فيها هذه الواقعة.</translation>
    </message>
    <message>
        <source>{place}, made on {made}: overwritten by {gone} at the latest</source>
        <translation>{place}، أُنشئت في {made}: يُكتب فوقها في {gone} على الأكثر</translation>
    </message>
    <message>
        <source>and {count} older ones, all gone before that</source>
        <translation>و{count} أقدم منها، تزول كلها قبل ذلك</translation>
    </message>
    <message>
        <source>Gone from every backup by</source>
        <translation>يزول من كل النسخ قبل</translation>
    </message>
    <message>
        <source>Papers and copies that left the house before are not reached by this: ask for them where they were given.</source>
        <translation>لا يصل هذا الحذف إلى الأوراق والنسخ التي خرجت من الدار من قبل: تُطلب ممن سُلّمت إليه.</translation>
    </message>
    <message>
        <source>The log at this moment</source>
        <translation>السجل في هذه اللحظة</translation>
    </message>
    <message>
        <source>Entry {seq}, {hash}</source>
        <translation>القيد {seq}، {hash}</translation>
    </message>
    <message>
        <source>Signed forms</source>
        <translation>استمارات موقّعة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Additions to notes</source>
        <translation>إلحاقات بالملاحظات</translation>
    </message>
    <message>
        <source>Consent decisions</source>
        <translation>قرارات موافقة</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>سحب موافقات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>إحالات</translation>
    </message>
    <message>
        <source>Entries about copies that left</source>
        <translation>قيود النسخ التي خرجت</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>إقامات</translation>
    </message>
    <message>
        <source>Questions not to be asked again</source>
        <translation>أسئلة لا تُعاد</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>حالات تعارض مصالح</translation>
    </message>
    <message>
        <source>Entries about who worked with her</source>
        <translation>قيود من عمل معها</translation>
    </message>
    <message>
        <source>Openings with a reason</source>
        <translation>مرات فتح بسبب مكتوب</translation>
    </message>
    <message>
        <source>Reviews of the file</source>
        <translation>مراجعات الملف</translation>
    </message>
    <message>
        <source>Lines of reviews</source>
        <translation>بنود المراجعات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ملاحظات المراجعة</translation>
    </message>
    <message>
        <source>The clock of the file</source>
        <translation>مهلة الملف</translation>
    </message>
    <message>
        <source>Decisions without her agreement</source>
        <translation>قرارات دون موافقتها</translation>
    </message>
    <message>
        <source>That she was told of them</source>
        <translation>تسجيل أنها أُخبرت بها</translation>
    </message>
    <message>
        <source>Reasons written in the log</source>
        <translation>أسباب كُتبت في السجل</translation>
    </message>
    <message>
        <source>Beds kept for her</source>
        <translation>أسرّة حُجزت لها</translation>
    </message>
    <message>
        <source>Beds she had</source>
        <translation>أسرّة كانت لها</translation>
    </message>
    <message>
        <source>Lines of her belongings</source>
        <translation>أسطر أمتعتها</translation>
    </message>
    <message>
        <source>Movements of her belongings</source>
        <translation>حركات أمتعتها</translation>
    </message>
    <message>
        <source>Things and money given to her</source>
        <translation>أشياء ونقود أُعطيت لها</translation>
    </message>
    <message>
        <source>Times she went out</source>
        <translation>مرات خروجها</translation>
    </message>
    <message>
        <source>Numbers of incidents</source>
        <translation>أرقام الوقائع</translation>
    </message>
    <message>
        <source>Places where an incident named her</source>
        <translation>مواضع ذُكر فيها رمزها في واقعة</translation>
    </message>
    <message>
        <source>Incidents of the house that named her alone</source>
        <translation>وقائع الدار التي لم تذكر غيرها</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>نسخ البلاغ</translation>
    </message>
    <message>
        <source>Attachments with their keys</source>
        <translation>المرفقات ومفاتيحها</translation>
    </message>
    <message>
        <source>Tasks that notes left</source>
        <translation>المهام الناتجة عن الملاحظات</translation>
    </message>
    <message>
        <source>Steps of referrals</source>
        <translation>خطوات الإحالات</translation>
    </message>
    <message>
        <source>What she said of help she was sent to</source>
        <translation>ما قالته عن المساعدة التي أُحيلت إليها</translation>
    </message>
    <message>
        <source>Services she was not sent to, and why</source>
        <translation>خدمات لم تُحَل إليها، والسبب</translation>
    </message>
    <message>
        <source>Entries that an agency was told to stop</source>
        <translation>قيود إبلاغ الجهات بالتوقف</translation>
    </message>
    <message>
        <source>The call by which she came</source>
        <translation>الطلب الذي جاءت به</translation>
    </message>
    <message>
        <source>Lines of handovers about her</source>
        <translation>أسطر عنها في التسليم</translation>
    </message>
    <message>
        <source>Sent without her agreement</source>
        <translation>أُرسل دون موافقتها</translation>
    </message>
    <message>
        <source>The ground on which you receive this</source>
        <translation>الأساس الذي يصلكم هذا بموجبه</translation>
    </message>
    <message>
        <source>What is told, and why</source>
        <translation>ما الذي يُنقل، ولماذا</translation>
    </message>
    <message>
        <source>What is named here is passed on because of a legal duty. The person has not agreed to it.</source>
        <translation>ما يُسمّى هنا يُنقل بسبب واجب قانوني. لم يوافق الشخص المعني على ذلك.</translation>
    </message>
    <message>
        <source>What is named here is passed on to protect life or health. The person has not agreed to it.</source>
        <translation>ما يُسمّى هنا يُنقل لحماية الحياة أو الصحة. لم يوافق الشخص المعني على ذلك.</translation>
    </message>
    <message>
        <source>On this ground only</source>
        <translation>على هذا الأساس فقط</translation>
    </message>
    <message>
        <source>Law or duty</source>
        <translation>القانون أو الواجب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Decided together by</source>
        <translation>قرّره معًا</translation>
    </message>
    <message>
        <source>She was told.</source>
        <translation>أُخبرت.</translation>
    </message>
    <message>
        <source>She has not been told yet. She will be told on {day}. Why not yet:</source>
        <translation>لم تُخبَر بعد. ستُخبَر في {day}. لماذا ليس بعد:</translation>
    </message>
    <message>
        <source>The person has not been told yet. Please do not speak with her or him about it before you have asked us.</source>
        <translation>لم يُخبَر الشخص المعني بعد. يُرجى ألا تتحدثوا معه عن ذلك قبل أن تسألونا.</translation>
    </message>
    <message>
        <source>Use it only for this. Please do not pass it on, and do not take it as willingness to give a statement.</source>
        <translation>استعملوه لهذا وحده. يُرجى عدم نقله إلى غيركم، وألا يُفهم منه استعداد للإدلاء بأقوال.</translation>
    </message>
    <message>
        <source>You did not agree to this. The law obliges us to tell it, and so we had to go against what you wanted. We are sorry.</source>
        <translation>لم توافقي على هذا. القانون يُلزمنا بقوله، فاضطررنا إلى مخالفة ما أردتِه. نحن آسفون.</translation>
    </message>
    <message>
        <source>You did not agree to this. We believed that somebody&apos;s life or health was in danger, and so we went against what you wanted. We are sorry.</source>
        <translation>لم توافقي على هذا. رأينا أن حياة إنسان أو صحته في خطر، فخالفنا ما أردتِه. نحن آسفون.</translation>
    </message>
    <message>
        <source>It goes to {agency} and to nobody else. Only this goes: {items}.</source>
        <translation>يُنقل هذا إلى {agency} ولا إلى أحد غيرها. ولا يُنقل إلا هذا: {items}.</translation>
    </message>
    <message>
        <source>The rest of this paper is what you agreed to.</source>
        <translation>ما بقي في هذه الورقة هو ما وافقتِ عليه.</translation>
    </message>
    <message>
        <source>The law or duty</source>
        <translation>القانون أو الواجب</translation>
    </message>
    <message>
        <source>Our reason</source>
        <translation>سببنا</translation>
    </message>
    <message>
        <source>Your bed, your food and our help stay as they are. You do not have to say anything to anybody because of this. You may ask us about it, tell us that you find it wrong, complain, and have a copy of everything that is written about you.</source>
        <translation>سريركِ وطعامكِ ومساعدتنا لكِ تبقى كما هي. ولستِ ملزمة بقول أي شيء لأحد بسبب هذا. لكِ أن تسألينا عنه، وأن تقولي لنا إنكِ ترينه خطأ، وأن تشتكي، وأن تأخذي نسخة من كل ما كُتب عنكِ.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>This paper is yours. Keep it where nobody else finds it, or have the house keep it for you.</source>
        <translation>هذه الورقة لك. يُستحسن حفظها حيث لا يجدها غيرك، أو تركها محفوظة لك في الدار.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>Next look at it</source>
        <translation>المراجعة القادمة</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>What I want to reach, in my words</source>
        <translation>ما أريد الوصول إليه، بكلماتي</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <source>Where I stand now</source>
        <translation>أين أنا الآن</translation>
    </message>
    <message>
        <source>Where I want to be</source>
        <translation>أين أريد أن أكون</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>من يتابعه</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>الخطوة {number}</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما الذي سيتم</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجزت في</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>خطوات أخرى</translation>
    </message>
    <message>
        <source>Do I agree?</source>
        <translation>هل أوافق؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>It is your plan. You may change it, say no to any line, or stop. Help does not depend on it.</source>
        <translation>هي خطتك. لك تغييرها ورفض أي سطر منها والتوقف عنها. ولا تتوقف المساعدة على ذلك.</translation>
    </message>
    <message>
        <source>My signature or mark</source>
        <translation>توقيعي أو بصمتي</translation>
    </message>
    <message>
        <source>My plan for staying safe</source>
        <translation>خطتي لأبقى في أمان</translation>
    </message>
    <message>
        <source>This paper is yours, and it can harm you in other hands. Keep it where nobody finds it, or have the house keep it for you.</source>
        <translation>هذه الورقة لك، وقد يضرك وقوعها في يد غيرك. يُستحسن حفظها حيث لا يجدها أحد، أو تركها محفوظة لك في الدار.</translation>
    </message>
    <message>
        <source>What matters most to me</source>
        <translation>أكثر ما يهمني</translation>
    </message>
    <message>
        <source>Money and things of value I have</source>
        <translation>ما لديّ من مال وأشياء ثمينة</translation>
    </message>
    <message>
        <source>People close to me</source>
        <translation>المقرّبون مني</translation>
    </message>
    <message>
        <source>My community, faith, neighbours</source>
        <translation>جماعتي وديني وجيراني</translation>
    </message>
    <message>
        <source>What else carries me</source>
        <translation>ما يسندني أيضًا</translation>
    </message>
    <message>
        <source>How I notice danger, and what I do then</source>
        <translation>كيف ألاحظ الخطر، وما أفعله حينها</translation>
    </message>
    <message>
        <source>What I keep ready, and where</source>
        <translation>ما أُبقيه جاهزًا، وأين</translation>
    </message>
    <message>
        <source>Where my children go, and with whom</source>
        <translation>أين يذهب أطفالي، ومع من</translation>
    </message>
    <message>
        <source>In danger: where I go, whom I call</source>
        <translation>عند الخطر: إلى أين أذهب، وبمن أتصل</translation>
    </message>
    <message>
        <source>Afterwards: what helps me, whom the house tells</source>
        <translation>بعد ذلك: ما يعينني، ومن تُخبره الدار</translation>
    </message>
    <message>
        <source>My telephone and social media</source>
        <translation>هاتفي ووسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>On the way to court, hospital or an office</source>
        <translation>في الطريق إلى المحكمة أو المستشفى أو أي مكتب</translation>
    </message>
    <message>
        <source>Visitors: who may come, who may not</source>
        <translation>الزوار: من يُسمح له ومن لا يُسمح</translation>
    </message>
    <message>
        <source>My code word</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>When somebody asks for me at the gate</source>
        <translation>إن سأل عني أحد عند الباب</translation>
    </message>
    <message>
        <source>If I am not back: what we agreed</source>
        <translation>إن لم أرجع: ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Who knows this plan</source>
        <translation>من يعرف هذه الخطة</translation>
    </message>
    <message>
        <source>For a hard moment</source>
        <translation>للحظة صعبة</translation>
    </message>
    <message>
        <source>This moment passes. I am not alone.</source>
        <translation>ستمر هذه اللحظة. لست وحدي.</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>ما يعينني</translation>
    </message>
    <message>
        <source>I go to whoever is on duty, at any hour. I need not explain anything.</source>
        <translation>أذهب إلى المناوبة في أي ساعة. لا حاجة إلى شرح شيء.</translation>
    </message>
    <message>
        <source>I can call</source>
        <translation>يمكنني الاتصال</translation>
    </message>
    <message>
        <source>Cut along the line. The card is yours; the rest is thrown away here.</source>
        <translation>تُقصّ عند الخط. البطاقة لك، والباقي يُتلف هنا.</translation>
    </message>
    <message>
        <source>Screening result</source>
        <translation>نتيجة الفرز الأولي</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Sitting {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Result of the rule</source>
        <translation>نتيجة القاعدة</translation>
    </message>
    <message>
        <source>The worker’s own view</source>
        <translation>رأي الأخصائي</translation>
    </message>
    <message>
        <source>Her reason ({who})</source>
        <translation>السبب ({who})</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>كيف جاءت هذه النتيجة</translation>
    </message>
    <message>
        <source>Sitting by sitting</source>
        <translation>جلسة بجلسة</translation>
    </message>
    <message>
        <source>Indicators and weights follow the list for labour exploitation of the ILO and the European Commission (2009). They neither prove nor disprove anything: help does not depend on them.</source>
        <translation>المؤشرات وأوزانها مأخوذة من قائمة منظمة العمل الدولية والمفوضية الأوروبية للاستغلال في العمل (2009). وهي لا تُثبت شيئًا ولا تنفيه: والمساعدة لا تتوقف عليها.</translation>
    </message>
    <message>
        <source>How things are with me, over time</source>
        <translation>كيف هي أموري عبر الوقت</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>أول حديث</translation>
    </message>
    <message>
        <source>Latest talk</source>
        <translation>آخر حديث</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>الحديث القادم</translation>
    </message>
    <message>
        <source>1 very hard  ·  2 hard  ·  3 mostly fine  ·  4 fine as it is</source>
        <translation>1 صعب جدًا  ·  2 صعب  ·  3 جيد في الغالب  ·  4 جيد كما هو</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>كما أراه أنا</translation>
    </message>
    <message>
        <source>How the worker sees it</source>
        <translation>كما يُقدَّر في الدار</translation>
    </message>
    <message>
        <source>I say {level}</source>
        <translation>أقول {level}</translation>
    </message>
    <message>
        <source>the worker says {level}</source>
        <translation>تقدير الدار {level}</translation>
    </message>
    <message>
        <source>Nothing was said of it yet.</source>
        <translation>لم يُقل شيء عنه بعد.</translation>
    </message>
    <message>
        <source>Sealed; whoever cares for it can print it for you.</source>
        <translation>مختوم؛ يطبعه لك من يعتني بهذا الجانب.</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>أنا نفسي</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما هي في</translation>
    </message>
    <message>
        <source>In the house now</source>
        <translation>في الدار الآن</translation>
    </message>
    <message>
        <source>Gone out</source>
        <translation>خارج الدار</translation>
    </message>
    <message>
        <source>Need help</source>
        <translation>من يحتجن مساعدة</translation>
    </message>
    <message>
        <source>First go to those who need help. Then tick everybody at the meeting point. Whoever is not ticked is looked for by the fire brigade, not by us.</source>
        <translation>يُبدأ بمن يحتجن مساعدة، ثم توضع علامة لكل واحدة عند نقطة التجمّع. ومن بقيت بلا علامة يبحث عنها رجال الإطفاء لا نحن.</translation>
    </message>
    <message>
        <source>Help these first</source>
        <translation>يُبدأ بهؤلاء</translation>
    </message>
    <message>
        <source>As far as anybody has asked, nobody needs help to leave.</source>
        <translation>لا أحد يحتاج مساعدة للخروج، بحسب ما سُئل عنه حتى الآن.</translation>
    </message>
    <message>
        <source>Everybody, room by room</source>
        <translation>الجميع، غرفةً غرفة</translation>
    </message>
    <message>
        <source>without steps</source>
        <translation>دون درج</translation>
    </message>
    <message>
        <source>Without a bed on the board</source>
        <translation>بلا سرير على اللوحة</translation>
    </message>
    <message>
        <source>gone out; ask whether she is back</source>
        <translation>خرجت؛ يُسأل هل عادت</translation>
    </message>
    <message>
        <source>nobody asked yet: look in on her</source>
        <translation>لم تُسأل بعد: يُطَلّ عليها</translation>
    </message>
    <message>
        <source>needs help, see above</source>
        <translation>تحتاج مساعدة، انظر أعلاه</translation>
    </message>
    <message>
        <source>code not shown here</source>
        <translation>الرمز غير ظاهر هنا</translation>
    </message>
    <message>
        <source>Counted at the meeting point</source>
        <translation>العدد عند نقطة التجمّع</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>من لم تصل</translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation>الاسم والوقت</translation>
    </message>
    <message>
        <source>The box: seen outside with one&apos;s own eyes</source>
        <translation>المربع: رآها أحد بعينه في الخارج</translation>
    </message>
    <message>
        <source>Rooms and beds as they stood on the board on {day}</source>
        <translation>الغرف والأسرّة كما كانت على اللوحة في {day}</translation>
    </message>
    <message>
        <source>Without a bed on the board, staff, visitors</source>
        <translation>بلا سرير على اللوحة، والموظفون، والزوار</translation>
    </message>
    <message>
        <source>Bed or floor</source>
        <translation>السرير أو الطابق</translation>
    </message>
    <message>
        <source>What help; where last seen</source>
        <translation>ما المساعدة، وأين شوهدت آخر مرة</translation>
    </message>
    <message>
        <source>Handover of a shift</source>
        <translation>تسليم مناوبة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>وُقّعت في</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Written by (code of the staff)</source>
        <translation>كتبها (رمز الموظف)</translation>
    </message>
    <message>
        <source>Signature of the staff</source>
        <translation>توقيع موظف الدار</translation>
    </message>
    <message>
        <source>Typed into the desk on, by</source>
        <translation>أُدخلت في الحاسوب يوم، بيد</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>في الدار</translation>
    </message>
    <message>
        <source>Free beds</source>
        <translation>أسرّة خالية</translation>
    </message>
    <message>
        <source>Kept beds</source>
        <translation>أسرّة محجوزة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج الدار</translation>
    </message>
    <message>
        <source>Residents, by code</source>
        <translation>المقيمات، بالرموز</translation>
    </message>
    <message>
        <source>What to pass on</source>
        <translation>ما يُنقل إلى المناوبة التالية</translation>
    </message>
    <message>
        <source>Nothing to pass on about a resident.</source>
        <translation>لا شيء يُنقل عن أي مقيمة.</translation>
    </message>
    <message>
        <source>Lines that are not shown here: {number}</source>
        <translation>أسطر لا تظهر هنا: {number}</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>الدار</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ما بقي من عمل</translation>
    </message>
    <message>
        <source>Who goes: signature</source>
        <translation>توقيع من تنتهي مناوبته</translation>
    </message>
    <message>
        <source>Who comes, has read it: signature and time</source>
        <translation>توقيع من تبدأ مناوبته بعد القراءة، والوقت</translation>
    </message>
    <message>
        <source>Read and taken over</source>
        <translation>قُرئت وتُسُلِّمت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Residents it names</source>
        <translation>المقيمات المذكورات</translation>
    </message>
    <message>
        <source>Letter on leaving</source>
        <translation>رسالة عند المغادرة</translation>
    </message>
    <message>
        <source>You stayed with us from {from_day} to {to_day}.</source>
        <translation>كانت إقامتك عندنا من {from_day} إلى {to_day}.</translation>
    </message>
    <message>
        <source>The door stays open: you may come back, call us or ask for help at any time.</source>
        <translation>الباب مفتوح: العودة أو الاتصال أو طلب المساعدة، كلها ممكنة في أي وقت.</translation>
    </message>
    <message>
        <source>You agreed that we may ask after you until {day}. You may end that at any time.</source>
        <translation>تمت موافقتك على أن نسأل عنك حتى {day}، ويمكنك إنهاء ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Your file is kept until {day} and then deleted. Until then you may ask for a copy of it.</source>
        <translation>يُحفظ ملفك حتى {day} ثم يُحذف، ويمكنك طلب نسخة منه حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>Given back to you</source>
        <translation>ما أُعيد إليك</translation>
    </message>
    <message>
        <source>Numbers you can call</source>
        <translation>أرقام يمكنك الاتصال بها</translation>
    </message>
    <message>
        <source>These rights and rules were told to me in a language I understand, and I could ask about them.</source>
        <translation>قيلت لي هذه الحقوق والقواعد بلغة أفهمها، وأمكنني السؤال عنها.</translation>
    </message>
    <message>
        <source>Taking back an agreement</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>You agreed to it on</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>You have taken back what stands here. It counts from this moment, and you need not say why.</source>
        <translation>سُحبت موافقتك على ما هو مكتوب هنا. يسري ذلك من هذه اللحظة، ولا يلزم ذكر السبب.</translation>
    </message>
    <message>
        <source>Nothing more is shared. What was already shared cannot be called back.</source>
        <translation>لا يُشارَك شيء بعد الآن. أما ما سبقت مشاركته فلا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>من سمع ذلك</translation>
    </message>
    <message>
        <source>Tick what you take back.</source>
        <translation>توضع علامة أمام كل ما سُحبت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Everything you agreed to</source>
        <translation>كل ما تمت الموافقة عليه</translation>
    </message>
    <message>
        <source>Who must be told</source>
        <translation>من يجب إبلاغه</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Who there was told</source>
        <translation>من أُبلغ هناك</translation>
    </message>
    <message>
        <source>How these figures were checked</source>
        <translation>كيف فُحصت هذه الأرقام</translation>
    </message>
    <message>
        <source>When somebody may be exploited: first steps</source>
        <translation>عند الاشتباه في استغلال شخص: الخطوات الأولى</translation>
    </message>
    <message>
        <source>“She” is whoever stands before you: a woman, a man or a child.</source>
        <translation>«هي» في هذه الورقة تعني أي شخص: امرأة أو رجلًا أو طفلًا.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>ما يُنظر إليه أولًا</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في الحال</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>What never to do</source>
        <translation>ما لا يُفعل أبدًا</translation>
    </message>
    <message>
        <source>Her yes before anything is passed on</source>
        <translation>موافقتها قبل نقل أي شيء عنها</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>The times are those of the house: a help, never a test. She sets the pace.</source>
        <translation>المُهَل مُهَل الدار: عون وليست امتحانًا. وهي من يحدد الإيقاع.</translation>
    </message>
    <message>
        <source>A child under six is not asked: the words would be too hard. Somebody decides for the child and watches how the child feels.</source>
        <translation>لا يُسأل الطفل قبل السادسة، فالكلمات أصعب من أن يفهمها. يقرر عنه غيره، وينتبه إلى ما يشعر به.</translation>
    </message>
    <message>
        <source>Exact numbers, for inside the house. A small number can be a person.</source>
        <translation>أرقام دقيقة لداخل الدار وحدها. الرقم الصغير قد يكون شخصًا بعينه.</translation>
    </message>
    <message>
        <source>{when}, made by {who}</source>
        <translation>{when}، أعدّها {who}</translation>
    </message>
    <message>
        <source>It waits for the printer. Whoever may print it finds it on the list of today.</source>
        <translation>صارت تنتظر الطباعة، ويجدها في قائمة اليوم كل من يحق له طبعها.</translation>
    </message>
    <message>
        <source>Everything that was ready is printed.</source>
        <translation>طُبع كل ما كان جاهزًا.</translation>
    </message>
    <message>
        <source>From the list of what is to be printed.</source>
        <translation>من قائمة ما ينتظر الطباعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are ready after this one.</source>
        <translation>
            <numerusform>ليس بعدها شيء جاهز.</numerusform>
            <numerusform>بعدها ورقة واحدة جاهزة.</numerusform>
            <numerusform>بعدها ورقتان جاهزتان.</numerusform>
            <numerusform>بعدها %n أوراق جاهزة.</numerusform>
            <numerusform>بعدها %n ورقة جاهزة.</numerusform>
            <numerusform>بعدها %n ورقة جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed since it was put on the list. These pages show what holds now.</source>
        <translation>تغيّرت منذ وُضعت في القائمة، وهذه الصفحات تعرض ما هو قائم الآن.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>أي طابعة؟</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسلت إلى الطابعة</translation>
    </message>
    <message>
        <source>Take the sheet back</source>
        <translation>سحب الورقة من الطابعة</translation>
    </message>
    <message>
        <source>The printer says that it is done. If the sheet is nowhere to be found, make a new recovery key.</source>
        <translation>تقول الطابعة إنها انتهت. إن لم يُعثر على الورقة فيُرجى إنشاء مفتاح استرداد جديد.</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>الطابعة تعمل.</translation>
    </message>
    <message>
        <source>The printer says that it is done.</source>
        <translation>تقول الطابعة إنها انتهت.</translation>
    </message>
    <message>
        <source>The print was ended before all of it came out.</source>
        <translation>أُنهيت الطباعة قبل أن يخرج كل شيء.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put some in, then it goes on.</source>
        <translation>لا ورق في الطابعة. يوضع فيها ورق فتستأنف.</translation>
    </message>
    <message>
        <source>A sheet is stuck in the printer. Take it out, then it goes on.</source>
        <translation>علقت ورقة في الطابعة. تُخرَج فتستأنف.</translation>
    </message>
    <message>
        <source>The printer is open. Close it, then it goes on.</source>
        <translation>غطاء الطابعة مفتوح. يُغلق فتستأنف.</translation>
    </message>
    <message>
        <source>The printer has no toner or ink left.</source>
        <translation>نفد حبر الطابعة.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on and connected?</source>
        <translation>الطابعة لا تجيب. هل هي مشغّلة وموصولة؟</translation>
    </message>
    <message>
        <source>The printer was paused in the print system of this computer.</source>
        <translation>أُوقفت الطابعة مؤقتًا في نظام الطباعة في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The printer waits for something. Look at its display.</source>
        <translation>الطابعة تنتظر شيئًا. يُنظر إلى شاشتها.</translation>
    </message>
    <message>
        <source>It was taken back: nothing of it comes out any more.</source>
        <translation>سُحبت من الطابعة، ولا يخرج منها شيء بعد الآن.</translation>
    </message>
    <message>
        <source>It was taken back in the middle. Look whether something lies in the printer.</source>
        <translation>سُحبت في أثناء طبعها. يُرجى النظر هل في الطابعة شيء منها.</translation>
    </message>
    <message>
        <source>It could not be taken back and may still come out: stay beside the printer, or switch it off.</source>
        <translation>لم يمكن سحبها وقد تخرج: يُرجى البقاء بجانب الطابعة أو إطفاؤها.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers that were sent before the desk was locked could not be taken back and may still come out: stay beside the printer, or switch it off.</source>
        <translation>
            <numerusform>لم تبقَ في الطابعة ورقة أُرسلت قبل قفل المكتب.</numerusform>
            <numerusform>ورقة واحدة أُرسلت قبل قفل المكتب لم يمكن سحبها وقد تخرج: يُرجى البقاء بجانب الطابعة أو إطفاؤها.</numerusform>
            <numerusform>ورقتان أُرسلتا قبل قفل المكتب لم يمكن سحبهما وقد تخرجان: يُرجى البقاء بجانب الطابعة أو إطفاؤها.</numerusform>
            <numerusform>%n أوراق أُرسلت قبل قفل المكتب لم يمكن سحبها وقد تخرج: يُرجى البقاء بجانب الطابعة أو إطفاؤها.</numerusform>
            <numerusform>%n ورقة أُرسلت قبل قفل المكتب لم يمكن سحبها وقد تخرج: يُرجى البقاء بجانب الطابعة أو إطفاؤها.</numerusform>
            <numerusform>%n ورقة أُرسلت قبل قفل المكتب لم يمكن سحبها وقد تخرج: يُرجى البقاء بجانب الطابعة أو إطفاؤها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers were taken back in the middle of the print when the desk was locked: look whether sheets lie in the printer.</source>
        <translation>
            <numerusform>لم تُسحب أي ورقة في أثناء طبعها عند قفل المكتب.</numerusform>
            <numerusform>سُحبت ورقة واحدة في أثناء طبعها عند قفل المكتب: يُرجى النظر هل في الطابعة شيء منها.</numerusform>
            <numerusform>سُحبت ورقتان في أثناء طبعهما عند قفل المكتب: يُرجى النظر هل في الطابعة شيء منهما.</numerusform>
            <numerusform>سُحبت %n أوراق في أثناء طبعها عند قفل المكتب: يُرجى النظر هل في الطابعة شيء منها.</numerusform>
            <numerusform>سُحبت %n ورقة في أثناء طبعها عند قفل المكتب: يُرجى النظر هل في الطابعة شيء منها.</numerusform>
            <numerusform>سُحبت %n ورقة في أثناء طبعها عند قفل المكتب: يُرجى النظر هل في الطابعة شيء منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers still waited when the desk was locked and were taken back. Nothing of them came out; print again what is still needed.</source>
        <translation>
            <numerusform>لم تنتظر أي ورقة عند قفل المكتب.</numerusform>
            <numerusform>كانت ورقة واحدة تنتظر الطابعة عند قفل المكتب فسُحبت، ولم يخرج منها شيء. تُطبع من جديد إن بقيت الحاجة إليها.</numerusform>
            <numerusform>كانت ورقتان تنتظران الطابعة عند قفل المكتب فسُحبتا، ولم يخرج منهما شيء. يُطبع من جديد ما بقيت الحاجة إليه.</numerusform>
            <numerusform>كانت %n أوراق تنتظر الطابعة عند قفل المكتب فسُحبت، ولم يخرج منها شيء. يُطبع من جديد ما بقيت الحاجة إليه.</numerusform>
            <numerusform>كانت %n ورقة تنتظر الطابعة عند قفل المكتب فسُحبت، ولم يخرج منها شيء. يُطبع من جديد ما بقيت الحاجة إليه.</numerusform>
            <numerusform>كانت %n ورقة تنتظر الطابعة عند قفل المكتب فسُحبت، ولم يخرج منها شيء. يُطبع من جديد ما بقيت الحاجة إليه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Consent form {code}</source>
        <translation>استمارة الموافقة {code}</translation>
    </message>
    <message>
        <source>Blank consent form</source>
        <translation>استمارة موافقة فارغة</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Referral {number}</source>
        <translation>إحالة {number}</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>شهادة حذف</translation>
    </message>
    <message>
        <source>Report of the log, up to entry {seq}</source>
        <translation>تقرير السجل حتى القيد {seq}</translation>
    </message>
    <message>
        <source>Receipt for belongings</source>
        <translation>إيصال بالأمتعة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Her plan</source>
        <translation>خطتها</translation>
    </message>
    <message>
        <source>Her plan for staying safe</source>
        <translation>خطة أمانها</translation>
    </message>
    <message>
        <source>Card for a hard moment</source>
        <translation>بطاقة للحظة صعبة</translation>
    </message>
    <message>
        <source>Screening result</source>
        <translation>نتيجة الفرز الأولي</translation>
    </message>
    <message>
        <source>For the file of the house</source>
        <translation>لملف الدار</translation>
    </message>
    <message>
        <source>Sealed and not in this copy: {parts}. Whoever is of that circle prints it.</source>
        <translation>مختوم وليس في هذه النسخة: {parts}. يطبعه من هو من تلك الدائرة.</translation>
    </message>
    <message>
        <source>Names of residents that were written in it are covered by their codes.</source>
        <translation>أسماء المقيمات المكتوبة فيه تغطيها رموزهن.</translation>
    </message>
    <message>
        <source>Her needs over time</source>
        <translation>احتياجاتها عبر الوقت</translation>
    </message>
    <message>
        <source>Her rights and the house rules</source>
        <translation>حقوقها وقواعد الدار</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Handover of a shift</source>
        <translation>تسليم مناوبة</translation>
    </message>
    <message>
        <source>Notice to {agency}</source>
        <translation>إشعار إلى {agency}</translation>
    </message>
    <message>
        <source>Slip for her pocket, {number}</source>
        <translation>قصاصة لجيبها، {number}</translation>
    </message>
    <message>
        <source>Summary of the intake</source>
        <translation>ملخص الاستقبال</translation>
    </message>
    <message>
        <source>Incident report {number}</source>
        <translation>تقرير الواقعة {number}</translation>
    </message>
    <message>
        <source>For management alone. It lies under lock and goes into nobody else&apos;s hand.</source>
        <translation>للإدارة وحدها. يُحفظ مقفلًا عليه ولا يصل إلى يد أحد غيرها.</translation>
    </message>
    <message>
        <source>File for {agency}</source>
        <translation>ملف إلى {agency}</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Weak: it could be guessed within days</source>
        <translation>ضعيفة: يمكن تخمينها خلال أيام</translation>
    </message>
    <message>
        <source>Fair: it holds off a thief, not somebody rich and patient</source>
        <translation>مقبولة: تصدّ سارقًا، لا من يملك المال والصبر</translation>
    </message>
    <message>
        <source>Good: guessing it would cost a fortune</source>
        <translation>جيدة: تخمينها يكلّف ثروة</translation>
    </message>
    <message>
        <source>Strong: nobody can guess it</source>
        <translation>قوية: لا يستطيع أحد تخمينها</translation>
    </message>
</context>
<context>
    <name>pen</name>
    <message>
        <source>Consent, the first talk</source>
        <translation>الموافقة، الحديث الأول</translation>
    </message>
    <message>
        <source>Consent, with a child of 6 to 8 years</source>
        <translation>الموافقة، مع طفل عمره من 6 إلى 8 سنوات</translation>
    </message>
    <message>
        <source>Consent, with a child of 9 to 11 years</source>
        <translation>الموافقة، مع طفل عمره من 9 سنوات إلى 11 سنة</translation>
    </message>
    <message>
        <source>Consent, with a child of 12 to 14 years</source>
        <translation>الموافقة، مع طفل عمره من 12 إلى 14 سنة</translation>
    </message>
    <message>
        <source>Consent, with a child of 15 to 17 years</source>
        <translation>الموافقة، مع طفل عمره من 15 إلى 17 سنة</translation>
    </message>
    <message>
        <source>Taking back a consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Her plan</source>
        <translation>خطتها</translation>
    </message>
    <message>
        <source>Her plan for staying safe</source>
        <translation>خطة أمانها</translation>
    </message>
    <message>
        <source>Receipt for belongings</source>
        <translation>إيصال بالأمتعة</translation>
    </message>
    <message>
        <source>Her rights and the house rules</source>
        <translation>حقوقها وقواعد الدار</translation>
    </message>
    <message>
        <source>Arrival card</source>
        <translation>بطاقة الوصول</translation>
    </message>
    <message>
        <source>Intake, the short one</source>
        <translation>الاستقبال، المختصر</translation>
    </message>
    <message>
        <source>Needs of the first day</source>
        <translation>احتياجات اليوم الأول</translation>
    </message>
    <message>
        <source>Needs of the first day, for health alone</source>
        <translation>احتياجات اليوم الأول، للصحة وحدها</translation>
    </message>
    <message>
        <source>Incident in the house</source>
        <translation>واقعة في الدار</translation>
    </message>
    <message>
        <source>Incident, for management alone</source>
        <translation>واقعة، للإدارة وحدها</translation>
    </message>
    <message>
        <source>Referral to an agency</source>
        <translation>إحالة إلى جهة</translation>
    </message>
    <message>
        <source>Handover of a shift</source>
        <translation>تسليم مناوبة</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>For those who care for her health alone: put it into a closed envelope at once and give it to nobody else.</source>
        <translation>لمن يرعون صحتها وحدهم: توضع فورًا في ظرف مغلق ولا تُسلَّم لأحد غيرهم.</translation>
    </message>
    <message>
        <source>For management alone: put it into a closed envelope at once. Is it about a manager? Give it to another manager or to somebody outside the house.</source>
        <translation>للإدارة وحدها: توضع فورًا في ظرف مغلق. وإن كان الأمر يخص مديرًا فتُسلَّم لمدير آخر أو لجهة خارج الدار.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>For {name}, sign-in code {code}</source>
        <translation>إلى {name}، رمز الدخول {code}</translation>
    </message>
    <message>
        <source>Good for one sign-in, until {day}. After that a new code is needed.</source>
        <translation>صالح لدخول واحد حتى {day}. وبعد ذلك يلزم رمز جديد.</translation>
    </message>
    <message>
        <source>every file</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>own files and those of their teams</source>
        <translation>ملفاتهم وملفات فرقهم</translation>
    </message>
    <message>
        <source>own files alone</source>
        <translation>ملفاتهم وحدها</translation>
    </message>
    <message>
        <source>Kept. It counts from the next page that is opened.</source>
        <translation>حُفظ، ويسري من الصفحة التالية التي تُفتح.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ترك العمل</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>لم يسجّل الدخول بعد</translation>
    </message>
    <message>
        <source>code of conduct not accepted</source>
        <translation>لم تُقبل قواعد السلوك بعد</translation>
    </message>
    <message>
        <source>you</source>
        <translation>الحساب الحالي</translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation>رمز جديد لمرة واحدة</translation>
    </message>
    <message>
        <source>Give {name} a new one-time code? The present passphrase stops working at once, and a recovery sheet of this person too. Nobody learns any passphrase.</source>
        <translation>إعطاء {name} رمزًا جديدًا لمرة واحدة؟ تتوقف عبارة المرور الحالية فورًا، ومعها ورقة الاسترداد إن كانت لهذا الشخص. ولا يعرف أحد عبارة مرور غيره.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Give {name} the role “{role}”? What this role opens and what it does not counts from the next sign-in.</source>
        <translation>إعطاء {name} دور «{role}»؟ يسري ما يتيحه هذا الدور وما لا يتيحه من الدخول التالي.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>{name} has the role “{role}” from the next sign-in.</source>
        <translation>دور {name} من الدخول التالي: «{role}».</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>إخراج من المكتب</translation>
    </message>
    <message>
        <source>Remove {name}? The records are copied under a new key that this person never had; on a large file this takes a minute. What was read is known, and a copy or a backup made before today still opens with the old passphrase: make a new backup now and destroy the old sticks when you no longer need them.</source>
        <translation>إخراج {name} من المكتب؟ تُنسخ السجلات بمفتاح جديد لم يكن لديه قط، وقد يستغرق ذلك دقيقة في الملفات الكبيرة. ما قُرئ صار معروفًا، وأي نسخة أُنشئت قبل اليوم ما زالت تُفتح بعبارة المرور القديمة: تُنشأ نسخة احتياطية جديدة الآن، وتُتلف النسخ القديمة حين لا تعود لازمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n files still bear this name and have to be handed to somebody.</source>
        <translation>
            <numerusform>لا ملفات باسم هذا الشخص.</numerusform>
            <numerusform>ما زال ملف واحد بهذا الاسم، ويجب تسليمه إلى غيره.</numerusform>
            <numerusform>ما زال ملفان بهذا الاسم، ويجب تسليمهما إلى غيره.</numerusform>
            <numerusform>ما زالت %n ملفات بهذا الاسم، ويجب تسليمها إلى غيره.</numerusform>
            <numerusform>ما زال %n ملفًا بهذا الاسم، ويجب تسليمها إلى غيره.</numerusform>
            <numerusform>ما زال %n ملف بهذا الاسم، ويجب تسليمها إلى غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>إخراج هذا الشخص</translation>
    </message>
    <message>
        <source>The records are being copied under a new key…</source>
        <translation>تُنسخ السجلات بمفتاح جديد…</translation>
    </message>
    <message>
        <source>{name} can no longer open the desk. Make a new backup now.</source>
        <translation>لم يعد بإمكان {name} فتح المكتب. يُرجى إنشاء نسخة احتياطية جديدة الآن.</translation>
    </message>
    <message>
        <source>{name}, interpreter</source>
        <translation>{name}، ترجمة</translation>
    </message>
    <message>
        <source>{code}: {name} is the worker</source>
        <translation>{code}: المسؤول عن الملف {name}</translation>
    </message>
    <message>
        <source>No recovery sheet opens this desk any more. Make a new one now: without it a lost passphrase of the last manager loses every record.</source>
        <translation>لم تعد أي ورقة استرداد تفتح هذا المكتب. يُرجى إنشاء ورقة جديدة الآن: فبدونها تضيع كل السجلات إذا ضاعت عبارة مرور آخر مدير.</translation>
    </message>
    <message>
        <source>There is only one manager. A second one can reset the first when a passphrase is lost.</source>
        <translation>ليس هنا إلا مدير واحد. ووجود مدير ثانٍ يعيد إلى الأول دخوله إذا ضاعت عبارة مروره.</translation>
    </message>
    <message>
        <source>Everything, with the log, people, keys and backups</source>
        <translation>كل شيء، ومعه السجل والعاملون والمفاتيح والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Files, talks, consents, notes, referrals, papers</source>
        <translation>الملفات والجلسات والموافقات والملاحظات والإحالات والأوراق</translation>
    </message>
    <message>
        <source>Files and notes, with the sealed health part</source>
        <translation>الملفات والملاحظات، ومعها الجزء الصحي المختوم</translation>
    </message>
    <message>
        <source>Files, consents and referrals, with the sealed legal part</source>
        <translation>الملفات والموافقات والإحالات، ومعها الجزء القانوني المختوم</translation>
    </message>
    <message>
        <source>Arrivals, beds and shift notes; codes without names</source>
        <translation>الوصول والأسرّة وملاحظات المناوبة؛ رموز بلا أسماء</translation>
    </message>
    <message>
        <source>Search, referrals and papers; no files</source>
        <translation>البحث والإحالات والأوراق؛ دون الملفات</translation>
    </message>
    <message>
        <source>The log and file reviews; no files</source>
        <translation>السجل ومراجعات الملفات؛ دون الملفات</translation>
    </message>
    <message>
        <source>Backups and deletion with a second person; no files</source>
        <translation>النسخ الاحتياطية والحذف مع شخص ثانٍ؛ دون الملفات</translation>
    </message>
    <message>
        <source>The records are those of {day}. These people can sign in as on that day: {names}. Remove whoever has left since.</source>
        <translation>السجلات هي سجلات {day}. ويستطيع هؤلاء الدخول كما في ذلك اليوم: {names}. يُخرَج من غادر بعد ذلك.</translation>
    </message>
    <message>
        <source>The records are those of {day}. Who can sign in was read from the key file that lay in the folder: {names}. Remove whoever has left since.</source>
        <translation>السجلات هي سجلات {day}. أما من يستطيعون الدخول فقُرئوا من ملف المفاتيح الذي كان في المجلد: {names}. يُخرَج من غادر بعد ذلك.</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
</context>
<context>
    <name>perpetrators</name>
    <message>
        <source>Won her for it, or went between</source>
        <translation>إقناعها بالأمر أو الوساطة فيه</translation>
    </message>
    <message>
        <source>Was a broker or travel agent</source>
        <translation>سمسرة أو وكالة سفر</translation>
    </message>
    <message>
        <source>Travelled with her</source>
        <translation>مرافقتها في السفر</translation>
    </message>
    <message>
        <source>Drove or took her there</source>
        <translation>نقلها إلى المكان</translation>
    </message>
    <message>
        <source>Brought her over a border</source>
        <translation>تهريبها عبر الحدود</translation>
    </message>
    <message>
        <source>Handed her on to others</source>
        <translation>تسليمها إلى آخرين</translation>
    </message>
    <message>
        <source>Received her</source>
        <translation>استقبالها</translation>
    </message>
    <message>
        <source>Housed or hid her</source>
        <translation>إيواؤها أو إخفاؤها</translation>
    </message>
    <message>
        <source>Sold her</source>
        <translation>بيعها</translation>
    </message>
    <message>
        <source>Bought her</source>
        <translation>شراؤها</translation>
    </message>
    <message>
        <source>Controlled her</source>
        <translation>التحكم فيها</translation>
    </message>
    <message>
        <source>Gained from exploiting her</source>
        <translation>الانتفاع من استغلالها</translation>
    </message>
    <message>
        <source>Hurt her</source>
        <translation>إيذاؤها</translation>
    </message>
    <message>
        <source>Took her away by force</source>
        <translation>أخذها بالقوة</translation>
    </message>
    <message>
        <source>Had another part</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>Who had a part, as far as she wishes to say</source>
        <translation>من كان له دور، بقدر ما ترغب في القول</translation>
    </message>
    <message>
        <source>What she calls them</source>
        <translation>الاسم كما تذكره هي</translation>
    </message>
    <message>
        <source>A name or a nickname. It may stay empty.</source>
        <translation>اسم أو لقب. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>ما كان الدور</translation>
    </message>
    <message>
        <source>Who they are to her</source>
        <translation>الصلة بها</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>امرأة أم رجل</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <source>Their country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Where they are now, as far as she knows</source>
        <translation>المكان الآن، بقدر ما تعرف</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>بكلماتها</translation>
    </message>
    <message>
        <source>Short. No details are needed to help her.</source>
        <translation>باختصار. لا حاجة إلى تفاصيل لمساعدتها.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>من هم</translation>
    </message>
    <message>
        <source>How to know somebody the house should watch for belongs into a talk about safety.</source>
        <translation>علامات من ينبغي للدار أن تنتبه له مكانها حديث الأمان.</translation>
    </message>
    <message>
        <source>Only where it serves her, such as for a complaint she wants; it is sealed for those who hear her account, stands on no referral, and she may decline.</source>
        <translation>حيث ينفعها ذلك فقط، كشكوى تريد تقديمها؛ مختوم لا يفتحه إلا من يستمعون إلى روايتها، ولا يرد في أي إحالة، ولها أن ترفض.</translation>
    </message>
    <message>
        <source>Ending well</source>
        <translation>ختام طيب</translation>
    </message>
    <message>
        <source>Was she told who reads it, and what the law may oblige us to?</source>
        <translation>هل أُخبرت بمن يطّلع عليه، وبما قد يُلزمنا به القانون؟</translation>
    </message>
    <message>
        <source>What would do her good now</source>
        <translation>ما الذي يريحها الآن</translation>
    </message>
    <message>
        <source>Those who had a part in it</source>
        <translation>من كان له دور فيما جرى</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>About this plan</source>
        <translation>عن هذه الخطة</translation>
    </message>
    <message>
        <source>Is it made together with her?</source>
        <translation>هل وُضعت معها؟</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>لغة الحديث</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>موضوع الخطة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Recovery after exploitation at work</source>
        <translation>التعافي بعد الاستغلال في العمل</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>الشؤون القانونية</translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation>العمل ومصدر العيش</translation>
    </message>
    <message>
        <source>Knowing her rights</source>
        <translation>معرفة حقوقها</translation>
    </message>
    <message>
        <source>Recovery after sexual exploitation</source>
        <translation>التعافي بعد الاستغلال الجنسي</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation>الرعاية الاجتماعية</translation>
    </message>
    <message>
        <source>What it should lead to, in short</source>
        <translation>ما ينبغي أن تفضي إليه، باختصار</translation>
    </message>
    <message>
        <source>How, in short</source>
        <translation>كيف، باختصار</translation>
    </message>
    <message>
        <source>The steps themselves come after the goals.</source>
        <translation>الخطوات نفسها تأتي بعد الأهداف.</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>الانتهاء المتوقع</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>So that everybody who helps her knows the way; the team sees it.</source>
        <translation>ليعرف الطريقَ كلُّ من يساعدها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Agreed with her</source>
        <translation>الاتفاق معها</translation>
    </message>
    <message>
        <source>Does she agree with the plan?</source>
        <translation>هل توافق على الخطة؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>What she would like otherwise</source>
        <translation>ما تريده مختلفًا</translation>
    </message>
    <message>
        <source>How she marked it</source>
        <translation>كيف أقرّتها</translation>
    </message>
    <message>
        <source>Signature on paper</source>
        <translation>توقيع على الورق</translation>
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translation>بصمة على الورق</translation>
    </message>
    <message>
        <source>By voice, with a witness</source>
        <translation>شفهيًا، بحضور شاهد</translation>
    </message>
    <message>
        <source>She did not want to mark it</source>
        <translation>لم ترغب في التوقيع</translation>
    </message>
    <message>
        <source>Marked on</source>
        <translation>تاريخ الإقرار</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>She has it</source>
        <translation>لديها</translation>
    </message>
    <message>
        <source>Kept safe here for her</source>
        <translation>محفوظة لها هنا</translation>
    </message>
    <message>
        <source>She did not want one</source>
        <translation>لم ترغب في نسخة</translation>
    </message>
    <message>
        <source>Look at it together again on</source>
        <translation>موعد النظر فيها معًا من جديد</translation>
    </message>
    <message>
        <source>Left empty: 30 days after signing.</source>
        <translation>إن تُرك فارغًا: بعد التوقيع بـ30 يومًا.</translation>
    </message>
    <message>
        <source>It is her plan: she may change it or say no; the team of the house sees it.</source>
        <translation>هي خطتها: لها أن تغيّرها أو ترفضها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Approval of the plan</source>
        <translation>اعتماد الخطة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>نسخة الخطة</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>أُرسلت للاعتماد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمدت</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>فريق الدار</translation>
    </message>
    <message>
        <source>An agency</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>She changed her mind</source>
        <translation>غيّرت رأيها</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Her goals</source>
        <translation>أهدافها</translation>
    </message>
    <message>
        <source>What she wants to reach</source>
        <translation>ما تريد الوصول إليه</translation>
    </message>
    <message>
        <source>The goal, in her words</source>
        <translation>الهدف، بكلماتها</translation>
    </message>
    <message>
        <source>Hers first, as she says it. One goal in one entry.</source>
        <translation>كلماتها أولًا كما تقولها. هدف واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>جانب من الحياة</translation>
    </message>
    <message>
        <source>Where she stands now</source>
        <translation>أين هي الآن</translation>
    </message>
    <message>
        <source>Where she wants to be</source>
        <translation>أين تريد أن تكون</translation>
    </message>
    <message>
        <source>How important is it to her?</source>
        <translation>ما مدى أهميته عندها؟</translation>
    </message>
    <message>
        <source>1 · First of all</source>
        <translation>1 · قبل كل شيء</translation>
    </message>
    <message>
        <source>2 · Soon</source>
        <translation>2 · قريبًا</translation>
    </message>
    <message>
        <source>3 · It can wait</source>
        <translation>3 · يمكن أن ينتظر</translation>
    </message>
    <message>
        <source>Who looks after this goal?</source>
        <translation>من يتابع هذا الهدف؟</translation>
    </message>
    <message>
        <source>Nobody looks after this goal yet. You can sign it so; before it is sent for approval somebody should.</source>
        <translation>لا أحد يتابع هذا الهدف بعد. يمكن توقيع الخطة هكذا، لكن ينبغي أن يتابعه أحد قبل إرسالها للاعتماد.</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation>من بالتحديد</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>ما الذي تقدّم</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>إضافة هدف</translation>
    </message>
    <message>
        <source>So that the help goes where she wants to go; the team of the house sees it.</source>
        <translation>لتسير المساعدة إلى حيث تريد هي؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما الذي سيتم</translation>
    </message>
    <message>
        <source>Steps, each with who and when</source>
        <translation>الخطوات، ولكل منها من ومتى</translation>
    </message>
    <message>
        <source>For which goal?</source>
        <translation>لأي هدف؟</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>من يقوم بها؟</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>With which service or referral</source>
        <translation>مع أي خدمة أو إحالة</translation>
    </message>
    <message>
        <source>The name of the service, or the number of the referral.</source>
        <translation>اسم الخدمة أو رقم الإحالة.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Did it help her with what she needed?</source>
        <translation>هل لبّت ما كانت تحتاج إليه؟</translation>
    </message>
    <message>
        <source>Something new she needs</source>
        <translation>حاجة جديدة ظهرت</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>وماذا بعد؟</translation>
    </message>
    <message>
        <source>Nothing more is needed here</source>
        <translation>لا يلزم شيء آخر هنا</translation>
    </message>
    <message>
        <source>Another visit or talk</source>
        <translation>زيارة أو حديث آخر</translation>
    </message>
    <message>
        <source>Think of closing the file with her</source>
        <translation>التفكير معها في إغلاق الملف</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>الوقت الذي استغرقته</translation>
    </message>
    <message>
        <source>Less than 15 minutes</source>
        <translation>أقل من 15 دقيقة</translation>
    </message>
    <message>
        <source>16 to 30 minutes</source>
        <translation>من 16 إلى 30 دقيقة</translation>
    </message>
    <message>
        <source>31 to 60 minutes</source>
        <translation>من 31 إلى 60 دقيقة</translation>
    </message>
    <message>
        <source>1 to 2 hours</source>
        <translation>من ساعة إلى ساعتين</translation>
    </message>
    <message>
        <source>More than 2 hours</source>
        <translation>أكثر من ساعتين</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>So that nothing is promised and forgotten; the team of the house sees it.</source>
        <translation>كي لا يُوعَد بشيء ثم يُنسى؛ يطّلع عليه فريق الدار.</translation>
    </message>
</context>
<context>
    <name>plan_page</name>
    <message>
        <source>What is to be changed</source>
        <translation>ما يلزم تعديله</translation>
    </message>
    <message>
        <source>A word for the worker, if you like</source>
        <translation>كلمة لمسؤول الحالة، إن لزم</translation>
    </message>
    <message>
        <source>The plan is back with the worker, with your words.</source>
        <translation>عادت الخطة إلى مسؤول الحالة مع ما كُتب.</translation>
    </message>
    <message>
        <source>The plan is approved.</source>
        <translation>اعتُمدت الخطة.</translation>
    </message>
    <message>
        <source>You approve this version. When the plan is changed, it says so and can be sent to you again.</source>
        <translation>يُعتمد هذا الإصدار وحده. وإن عُدّلت الخطة بعد ذلك ظهر هذا عليها، ويمكن إرسالها من جديد.</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Nobody looks after it yet</source>
        <translation>لا أحد يتابعه بعد</translation>
    </message>
    <message>
        <source>Looked after by: {who}</source>
        <translation>المتابعة: {who}</translation>
    </message>
    <message>
        <source>Her priority: {number}</source>
        <translation>أولويته عندها: {number}</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>لا خطوة بعد</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>أُنجزت في {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>The day is past</source>
        <translation>فات موعدها</translation>
    </message>
    <message>
        <source>Steps that name no goal</source>
        <translation>خطوات لا هدف لها</translation>
    </message>
    <message>
        <source>From {start} to {target}, of 4</source>
        <translation>من {start} إلى {target}، من أصل 4</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Signed by {name}, {day}</source>
        <translation>وقّعها: {name}، {day}</translation>
    </message>
    <message>
        <source>{what} by {name}, {day}</source>
        <translation>{what}: {name}، {day}</translation>
    </message>
    <message>
        <source>Look at it together on {day}</source>
        <translation>النظر فيها معها في {day}</translation>
    </message>
    <message>
        <source>It was to be looked at together on {day}</source>
        <translation>كان موعد النظر فيها معها {day}</translation>
    </message>
    <message>
        <source>Does she agree? {answer}</source>
        <translation>توافق على الخطة: {answer}</translation>
    </message>
    <message>
        <source>The plan is on its way to the managers.</source>
        <translation>أُرسلت الخطة إلى الإدارة.</translation>
    </message>
    <message>
        <source>There is no signed plan yet</source>
        <translation>لا خطة موقّعة بعد</translation>
    </message>
    <message>
        <source>A plan begins with one goal of hers, in her words. Nothing has to be complete.</source>
        <translation>تبدأ الخطة بهدف واحد من أهدافها، بكلماتها. ولا يلزم أن يكتمل شيء.</translation>
    </message>
    <message>
        <source>Not sent for approval</source>
        <translation>لم تُرسل للاعتماد</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>تنتظر الإدارة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمدت</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Changed since it was approved</source>
        <translation>عُدّلت بعد اعتمادها</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Invented people, told step by step. Choose what you would do; the coach speaks at the end, about the way and never about the answers. Nobody is graded, and every case can be played again.</source>
        <translation>قصص أشخاص متخيلين، خطوة خطوة، وفي كل خطوة اختيار. وفي النهاية يتكلم المدرب عن الطريقة لا عن الأجوبة. لا درجات هنا، ويمكن إعادة كل حالة.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Trains: {rules}</source>
        <translation>تدرّب على: {rules}</translation>
    </message>
    <message>
        <source>Not played yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>في منتصفها</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>What the group played</source>
        <translation>ما تدرّبت عليه المجموعة</translation>
    </message>
    <message>
        <source>Seen only by who trains. It shows what to talk about together; it is no measure of anybody.</source>
        <translation>لا يرى هذا إلا من يدرّب. وهو يبيّن ما يستحق الحديث عنه معًا، ولا يقيس أحدًا.</translation>
    </message>
    <message>
        <source>A case of an earlier version</source>
        <translation>حالة من إصدار سابق</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>ما العمل الآن؟</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>سؤال المدرب</translation>
    </message>
    <message>
        <source>The coach</source>
        <translation>المدرب</translation>
    </message>
    <message>
        <source>Nothing in particular here. Choose what you would do.</source>
        <translation>لا ملاحظة خاصة هنا. والاختيار لك.</translation>
    </message>
    <message>
        <source>This case was written anew since it was begun, so it begins from the start. Plays that came to their end stay in the list.</source>
        <translation>تغيّر نص هذه الحالة بعد أن بدأ التمرين عليها، فتبدأ من أولها. والتمارين التي اكتملت تبقى في القائمة.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما الذي خرجنا به</translation>
    </message>
    <message>
        <source>This looks at the way, not at the person who went it. Whoever tries another way learns from both.</source>
        <translation>الكلام هنا عن الطريقة، لا عن الشخص الذي اختارها. ومن يجرّب طريقة أخرى يتعلم من الاثنتين.</translation>
    </message>
    <message>
        <source>Played by {name}, {when}</source>
        <translation>تمرين {name}، {when}</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما كان جيدًا</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>ما يستحق التجربة</translation>
    </message>
    <message>
        <source>No rule was missed. Another way through the case shows what would have happened.</source>
        <translation>لم تفت أي قاعدة. وتجربة طريقة أخرى تُظهر ما كان سيحدث.</translation>
    </message>
    <message>
        <source>What was done: {act}</source>
        <translation>ما جرى: {act}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>The trainer afterwards</source>
        <translation>كلام المدرب بعد التمرين</translation>
    </message>
    <message>
        <source>One good way</source>
        <translation>طريقة جيدة من عدة طرق</translation>
    </message>
    <message>
        <source>There are others. This one keeps every rule that the case trains.</source>
        <translation>هناك طرق غيرها، وهذه تراعي كل قاعدة تدرّب عليها الحالة.</translation>
    </message>
    <message>
        <source>This case was written anew since it was played, so the acts of that time are not shown. The rules that were kept and missed stay.</source>
        <translation>تغيّر نص هذه الحالة بعد هذا التمرين، فلا تظهر اختيارات ذلك الوقت. أما القواعد التي روعيت والتي فاتت فتبقى.</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>حالات التدريب</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>تدريب حر</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>إعادة التمرين</translation>
    </message>
    <message>
        <source>Airport and port</source>
        <translation>المطار والميناء</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation>تفتيش العمل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>موظفو الجهات الرسمية</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>دار الإيواء</translation>
    </message>
    <message>
        <source>{kept} of {rules} rules kept</source>
        <translation>القواعد التي روعيت: {kept} من {rules}</translation>
    </message>
    <message>
        <source>{kept} of {rules} rules that came up were kept.</source>
        <translation>مرّت في هذه الحالة قواعد عددها {rules}، وروعي منها {kept}.</translation>
    </message>
    <message>
        <source>Two people practise: one plays somebody who arrives, from a card that is made anew each time; the other works with the real pages of the desk, as on any night.</source>
        <translation>يتدرب اثنان معًا: أحدهما يؤدي دور شخص وصل الآن، من بطاقة جديدة في كل مرة، والآخر يعمل على صفحات المكتب نفسها كما في أي ليلة.</translation>
    </message>
    <message>
        <source>Somebody arrives</source>
        <translation>وصول شخص</translation>
    </message>
    <message>
        <source>Somebody is at the door</source>
        <translation>شخص عند الباب الآن</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ما سبق</translation>
    </message>
    <message>
        <source>Came {when} · card {number}</source>
        <translation>وصل {when} · البطاقة {number}</translation>
    </message>
    <message>
        <source>Whoever plays opens the card and turns that window to their own side.</source>
        <translation>من يؤدي الدور يفتح البطاقة ويدير نافذتها إلى جهته.</translation>
    </message>
    <message>
        <source>Whoever practises welcomes the person, opens a file and goes on from there.</source>
        <translation>من يتدرب يستقبل الشخص ويفتح له ملفًا ويكمل من هناك.</translation>
    </message>
    <message>
        <source>Whatever the card does not say is asked, or left alone.</source>
        <translation>ما لا تقوله البطاقة يُسأل عنه أو يُترك.</translation>
    </message>
    <message>
        <source>Role card</source>
        <translation>بطاقة الدور</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>وصول جديد</translation>
    </message>
    <message>
        <source>Open the file {code}</source>
        <translation>فتح الملف {code}</translation>
    </message>
    <message>
        <source>What the coach sees</source>
        <translation>ما يراه المدرب</translation>
    </message>
</context>
<context>
    <name>print_queue</name>
    <message>
        <source>To be printed</source>
        <translation>ما ينتظر الطباعة</translation>
    </message>
    <message>
        <source>Nothing lies ready here: each paper is made anew when it is printed, and what she agreed to is read at that moment.</source>
        <translation>لا شيء محفوظ هنا جاهزًا: تُعدّ كل ورقة من جديد حين تُطبع، ويُرجع في تلك اللحظة إلى ما وافقت عليه المقيمة.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n papers, one after the other</source>
        <translation>
            <numerusform>لا أوراق للطباعة</numerusform>
            <numerusform>طباعة ورقة واحدة</numerusform>
            <numerusform>طباعة ورقتين واحدةً بعد الأخرى</numerusform>
            <numerusform>طباعة %n أوراق واحدةً بعد الأخرى</numerusform>
            <numerusform>طباعة %n ورقة واحدةً بعد الأخرى</numerusform>
            <numerusform>طباعة %n ورقة واحدةً بعد الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>تنتظر الطابعة</translation>
    </message>
    <message>
        <source>How many sheets came out?</source>
        <translation>كم ورقة خرجت من الطابعة؟</translation>
    </message>
    <message>
        <source>Somebody was called away in between. Look into the printer first.</source>
        <translation>انقطع العمل قبل العدّ. يُنظر في الطابعة أولًا.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>شطب من القائمة…</translation>
    </message>
    <message>
        <source>Say how many…</source>
        <translation>إدخال العدد…</translation>
    </message>
    <message>
        <source>{act} {paper}</source>
        <translation>{act}: {paper}</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>طلبُ {name}</translation>
    </message>
    <message>
        <source>Printed by {name}</source>
        <translation>طباعةُ {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets sent</source>
        <translation>
            <numerusform>لم تُرسل أوراق</numerusform>
            <numerusform>أُرسلت ورقة واحدة</numerusform>
            <numerusform>أُرسلت ورقتان</numerusform>
            <numerusform>أُرسلت %n أوراق</numerusform>
            <numerusform>أُرسلت %n ورقة</numerusform>
            <numerusform>أُرسلت %n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} of {sent} sheets came out</source>
        <translation>خرج من الأوراق {came} من أصل {sent}</translation>
    </message>
    <message>
        <source>Cannot be printed now</source>
        <translation>لا يمكن طبعها الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow when these are done.</source>
        <translation>
            <numerusform>لا شيء بعدها.</numerusform>
            <numerusform>بعدها واحدة تظهر حين ينتهي ما هنا.</numerusform>
            <numerusform>بعدها اثنتان تظهران حين ينتهي ما هنا.</numerusform>
            <numerusform>بعدها %n تظهر حين ينتهي ما هنا.</numerusform>
            <numerusform>بعدها %n تظهر حين ينتهي ما هنا.</numerusform>
            <numerusform>بعدها %n تظهر حين ينتهي ما هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these. The others follow when these are done.</source>
        <translation>على القائمة أكثر مما يظهر هنا، وتظهر البقية بعد الانتهاء من هذه.</translation>
    </message>
    <message>
        <source>Nothing waits for the printer</source>
        <translation>لا شيء ينتظر الطباعة</translation>
    </message>
    <message>
        <source>What was printed…</source>
        <translation>ما طُبع…</translation>
    </message>
    <message>
        <source>It is off the list. The log says why.</source>
        <translation>شُطبت من القائمة، والسبب مذكور في السجل.</translation>
    </message>
    <message>
        <source>Say first why it is taken off.</source>
        <translation>يُذكر أولًا سبب شطبها من القائمة.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>سُجّل العدد.</translation>
    </message>
    <message>
        <source>Written down that sheets are missing. What was asked for waits once more.</source>
        <translation>سُجّل أن بعض الأوراق ناقص، وما كان مطلوبًا عاد ينتظر الطباعة.</translation>
    </message>
    <message>
        <source>Why is it not printed?</source>
        <translation>لماذا لا تُطبع؟</translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n prints</source>
        <translation>
            <numerusform>لم يُطبع شيء</numerusform>
            <numerusform>طباعة واحدة</numerusform>
            <numerusform>طباعتان</numerusform>
            <numerusform>%n طباعات</numerusform>
            <numerusform>%n طباعة</numerusform>
            <numerusform>%n طباعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} of {sent}</source>
        <translation>{came} من {sent}</translation>
    </message>
    <message>
        <source>None of {sent}</source>
        <translation>لا شيء من {sent}</translation>
    </message>
    <message>
        <source>The printer refused</source>
        <translation>رفضتها الطابعة</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم تُعدّ</translation>
    </message>
    <message>
        <source>In place of copy {number}: {why}</source>
        <translation>بدلًا من النسخة {number}: {why}</translation>
    </message>
    <message>
        <source>Printed again: {why}</source>
        <translation>طُبع مرة أخرى: {why}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Sheets that came out</source>
        <translation>ما خرج من الأوراق</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>A print passes through the print system of this computer (CUPS), outside Shelter Desk. Its pages lie in the folder /var/spool/cups until the printer is done. Then Shelter Desk has them deleted there, at the latest when it is started again. A print that is broken off can leave a copy in /var/spool/cups/tmp until the computer is restarted. The log of the print system keeps the day and hour, the user of the computer, the printer, and how many sheets were printed, under the title “Document”. Whoever looks after the computer sets PreserveJobFiles No in cupsd.conf, so that no page waits for Shelter Desk, and encrypts the disk.</source>
        <translation>تمر الطباعة بنظام الطباعة في هذا الحاسوب (CUPS)، خارج هذا البرنامج. تبقى صفحاتها في المجلد ⁦/var/spool/cups⁩ إلى أن تنتهي الطابعة. وعندئذ يطلب البرنامج حذفها من هناك، وعلى الأكثر حين يُشغَّل من جديد. والطباعة التي تُقطع قد تترك نسخة في ⁦/var/spool/cups/tmp⁩ إلى أن يُعاد تشغيل الحاسوب. ويحفظ سجل نظام الطباعة اليوم والساعة ومستخدم الحاسوب والطابعة وعدد الأوراق، تحت العنوان «Document». ومن يعتني بالحاسوب يضبط ⁦PreserveJobFiles No⁩ في ⁦cupsd.conf⁩ كي لا تنتظر أي صفحة هذا البرنامج، ويشفّر القرص.</translation>
    </message>
    <message>
        <source>A print passes through the print system of this computer, outside Shelter Desk. It may keep the pages in the folder System32\spool\PRINTERS. Whoever looks after the computer turns “Keep printed documents” off for each printer, and encrypts the disk with BitLocker.</source>
        <translation>يمر ما يُطبع بنظام الطباعة في هذا الحاسوب، خارج هذا البرنامج. وقد يحتفظ النظام بالصفحات في المجلد ⁦System32\spool\PRINTERS⁩. ومن يعتني بالحاسوب يعطّل لكل طابعة خيار ⁦“Keep printed documents”⁩ ويشفّر القرص ببرنامج ⁦BitLocker⁩.</translation>
    </message>
    <message>
        <source>What has not come out when the desk is locked or closed is taken back. If that fails, it is said after the next unlock.</source>
        <translation>ما لم يخرج من الطابعة عند قفل المكتب أو إغلاقه يُسحب منها. وإن تعذّر ذلك قيل بعد فتح المكتب.</translation>
    </message>
    <message>
        <source>What still waits for a printer when the desk is locked cannot be taken back here: it is said after the next unlock.</source>
        <translation>ما يبقى في انتظار الطابعة عند قفل المكتب لا يمكن سحبه في هذا الحاسوب، ويُذكر ذلك بعد فتح المكتب.</translation>
    </message>
    <message>
        <source>A printer has a memory of its own as well. Use one that stands in a safe room.</source>
        <translation>وللطابعة ذاكرة خاصة بها أيضًا، فلتكن في غرفة مأمونة.</translation>
    </message>
    <message>
        <source>Printers that make a file instead of a sheet, and faxes, are not offered: such a file would lie about unprotected.</source>
        <translation>لا تُعرض الطابعات التي تصنع ملفًا بدل الورقة ولا أجهزة الفاكس: فمثل هذا الملف يبقى بلا حماية.</translation>
    </message>
    <message>
        <source>{paper}: {printer}</source>
        <translation>{paper}: {printer}</translation>
    </message>
    <message>
        <source>The printer that a kind of paper was printed on is proposed for it the next time.</source>
        <translation>الطابعة التي طُبع عليها نوع من الورق تُقترح له في المرة التالية.</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message>
        <source>The procedure is kept. Every file follows it from now on.</source>
        <translation>حُفظ خط السير، وتتبعه كل الملفات من الآن.</translation>
    </message>
    <message>
        <source>Her arrival</source>
        <translation>قدومها</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Her way through the house</source>
        <translation>مسارها في الدار</translation>
    </message>
    <message>
        <source>The procedure of the house</source>
        <translation>خط السير في الدار</translation>
    </message>
    <message>
        <source>The times are a help for us, never a test for her. She sets the pace.</source>
        <translation>المُهَل عون لنا، وليست امتحانًا لها. هي من يحدد الإيقاع.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 15 stages are done</source>
        <translation>
            <numerusform>لم تكتمل أي مرحلة من 15 بعد</numerusform>
            <numerusform>اكتملت مرحلة واحدة من 15</numerusform>
            <numerusform>اكتملت مرحلتان من 15</numerusform>
            <numerusform>اكتملت %n مراحل من 15</numerusform>
            <numerusform>اكتملت %n مرحلة من 15</numerusform>
            <numerusform>اكتملت %n مرحلة من 15</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>التالي: {stage}</translation>
    </message>
    <message>
        <source>Nothing waits now.</source>
        <translation>لا شيء ينتظر الآن.</translation>
    </message>
    <message>
        <source>Open this part</source>
        <translation>فتح هذا الجزء</translation>
    </message>
    <message>
        <source>Done, {when}</source>
        <translation>اكتملت، {when}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>By {when}</source>
        <translation>حتى {when}</translation>
    </message>
    <message>
        <source>It was for {when}; it is not too late</source>
        <translation>كان موعدها {when}، ولم يفت الأوان</translation>
    </message>
    <message>
        <source>Its time begins after “{stage}”</source>
        <translation>تبدأ مهلتها بعد «{stage}»</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>لم توافق عليها</translation>
    </message>
    <message>
        <source>When it is time</source>
        <translation>حين يحين وقتها</translation>
    </message>
    <message>
        <source>Fifteen stages, each with who sees to it, by when, and what it asks first. Times are a help, never a test. Two gates always hold: rest before screening, consent before sharing.</source>
        <translation>خمس عشرة مرحلة، لكل منها من يتولاها ومهلتها وما المطلوب قبلها. المُهَل عون وليست امتحانًا. وشرطان لا يسقطان: الراحة قبل الفرز الأولي، والموافقة قبل مشاركة أي معلومة.</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Adjust: {stage}</source>
        <translation>تعديل: {stage}</translation>
    </message>
    <message>
        <source>Standard again…</source>
        <translation>العودة إلى المعتاد…</translation>
    </message>
    <message numerus="yes">
        <source>Within %n hours</source>
        <translation>
            <numerusform>في الحال</numerusform>
            <numerusform>خلال ساعة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %n ساعات</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في الحال</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>بلا مهلة</translation>
    </message>
    <message>
        <source>from her arrival</source>
        <translation>من قدومها</translation>
    </message>
    <message>
        <source>from the end of “{stage}”</source>
        <translation>من نهاية «{stage}»</translation>
    </message>
    <message>
        <source>Seen to by {who}</source>
        <translation>يتولاها: {who}</translation>
    </message>
    <message>
        <source>The call before she comes</source>
        <translation>الاتصال قبل قدومها</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Short intake</source>
        <translation>الاستقبال المختصر</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Referral for a decision</source>
        <translation>الإحالة إلى الجهة المقرِّرة</translation>
    </message>
    <message>
        <source>Time to recover and to choose</source>
        <translation>وقت للتعافي والاختيار</translation>
    </message>
    <message>
        <source>Her plan</source>
        <translation>خطتها</translation>
    </message>
    <message>
        <source>Services and referrals</source>
        <translation>الخدمات والإحالات</translation>
    </message>
    <message>
        <source>Leaving the house</source>
        <translation>مغادرة الدار</translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation>بعد المغادرة</translation>
    </message>
    <message>
        <source>The file is deleted</source>
        <translation>حذف الملف</translation>
    </message>
    <message>
        <source>Answer the call, keep a bed, ask only what her first night needs.</source>
        <translation>الرد على الاتصال، وحجز سرير، وسؤال عما تحتاجه ليلتها الأولى فقط.</translation>
    </message>
    <message>
        <source>Bed, water, food, a doctor if she wants one, her rights in her language.</source>
        <translation>سرير وماء وطعام، وطبيب إن أرادت، وحقوقها بلغتها.</translation>
    </message>
    <message>
        <source>Holds: no screening before her first night is over, unless there is a reason.</source>
        <translation>شرط ثابت: لا فرز أوليًا قبل انقضاء ليلتها الأولى، إلا لسبب.</translation>
    </message>
    <message>
        <source>A night of quiet before anybody asks her anything.</source>
        <translation>ليلة هادئة قبل أن يسألها أحد عن أي شيء.</translation>
    </message>
    <message>
        <source>Who she is and what the house must know; all else can wait.</source>
        <translation>من هي وما يلزم الدار أن تعرفه، وما عدا ذلك يحتمل الانتظار.</translation>
    </message>
    <message>
        <source>She hears what happens with her words, and decides line by line.</source>
        <translation>تسمع ما يحدث لكلامها، وتقرر بندًا بندًا.</translation>
    </message>
    <message>
        <source>Her own view of the danger first; then a plan in her words.</source>
        <translation>رؤيتها هي للخطر أولًا، ثم خطة بكلماتها.</translation>
    </message>
    <message>
        <source>In two or more short sittings, at her pace, never all at once.</source>
        <translation>في جلستين قصيرتين أو أكثر، بإيقاعها، لا دفعة واحدة أبدًا.</translation>
    </message>
    <message>
        <source>Where she stands and what she wants help with, in fourteen parts of life.</source>
        <translation>أين هي الآن وما تريد العون فيه، في أربعة عشر جانبًا من الحياة.</translation>
    </message>
    <message>
        <source>Only if she wants it, or the law leaves no choice: the authority decides.</source>
        <translation>إن أرادت هي، أو إن لم يترك القانون خيارًا: والقرار للسلطة المختصة.</translation>
    </message>
    <message>
        <source>Nobody presses her to speak to anybody; help does not depend on it.</source>
        <translation>لا يضغط عليها أحد لتتكلم مع أحد، ولا تتوقف المساعدة على ذلك.</translation>
    </message>
    <message>
        <source>Her goals, small steps, who does what by when.</source>
        <translation>أهدافها، وخطوات صغيرة، ومن يفعل ماذا ومتى.</translation>
    </message>
    <message>
        <source>Each agency gets what she agreed to; silence is asked after.</source>
        <translation>تصل إلى كل جهة الأمور التي وافقت عليها وحدها، ويُسأل عمن لم يجب.</translation>
    </message>
    <message>
        <source>Papers and things back in her hands, and told that she may come back.</source>
        <translation>تعود إليها أوراقها وأغراضها، وتُخبر أن لها أن تعود.</translation>
    </message>
    <message>
        <source>Calls in the way that is safe for her, on the days she agreed to.</source>
        <translation>تواصل بالطريقة الآمنة لها، في الأيام التي وافقت عليها.</translation>
    </message>
    <message>
        <source>When its time is over and nothing holds it, two people delete it.</source>
        <translation>حين تنتهي مدته ولا يمنع حذفه شيء، يحذفه شخصان معًا.</translation>
    </message>
    <message>
        <source>An adult is asked whether she wants to come.</source>
        <translation>تُسأل البالغة هل تريد القدوم.</translation>
    </message>
    <message>
        <source>No form comes before bed, food or doctor.</source>
        <translation>لا استمارة قبل السرير والطعام والطبيب.</translation>
    </message>
    <message>
        <source>What she does not answer stays open.</source>
        <translation>ما لا تجيب عنه يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>Told in her language, and she is able to decide now.</source>
        <translation>شُرح لها بلغتها، وهي قادرة على القرار الآن.</translation>
    </message>
    <message>
        <source>She can stop at any question.</source>
        <translation>لها أن تتوقف عند أي سؤال.</translation>
    </message>
    <message>
        <source>Needs her consent to a report, or a duty by law with two managers.</source>
        <translation>تلزم موافقتها على الإبلاغ، أو واجب قانوني مع قرار من مديرين اثنين.</translation>
    </message>
    <message>
        <source>A manager looks at it.</source>
        <translation>ينظر فيها أحد المديرين.</translation>
    </message>
    <message>
        <source>Holds: nothing leaves without her consent to that agency, or two managers decide.</source>
        <translation>شرط ثابت: لا يخرج شيء إلا بموافقتها على تلك الجهة، أو بقرار من مديرين اثنين.</translation>
    </message>
    <message>
        <source>The list of closing is gone through with her.</source>
        <translation>تُراجَع معها قائمة الإغلاق.</translation>
    </message>
    <message>
        <source>Only if she agreed to be contacted.</source>
        <translation>إن وافقت على التواصل معها فقط.</translation>
    </message>
    <message>
        <source>Two people, and no court or complaint that holds it.</source>
        <translation>شخصان، ولا محكمة ولا شكوى تمنع الحذف.</translation>
    </message>
    <message>
        <source>the shift</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>her caseworker</source>
        <translation>مسؤول حالتها</translation>
    </message>
    <message>
        <source>health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>the legal officer</source>
        <translation>المسؤول القانوني</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>شخصان</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A minute for yourself before you begin?</source>
        <translation>دقيقة هدوء قبل البدء؟</translation>
    </message>
    <message>
        <source>Read the words for this talk</source>
        <translation>قراءة كلمات هذا الحديث</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>عدم العرض مرة أخرى</translation>
    </message>
    <message>
        <source>Before this talk</source>
        <translation>قبل هذا الحديث</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Put away. Settings offer these words again whenever you wish.</source>
        <translation>أُخفيت هذه الكلمات، ويمكن إعادتها من الإعدادات في أي وقت.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>النظر</translation>
    </message>
    <message>
        <source>Is she safe here, now? Is she hurt?</source>
        <translation>هل هي آمنة هنا والآن؟ هل هي مصابة؟</translation>
    </message>
    <message>
        <source>Does anything not wait: pain, medicine, a child, cold, hunger?</source>
        <translation>هل هناك ما لا يحتمل الانتظار: ألم، دواء، طفل، برد، جوع؟</translation>
    </message>
    <message>
        <source>Who came with her? Nobody speaks for her before you were alone with her.</source>
        <translation>من جاء معها؟ لا يتكلم أحد باسمها قبل لقائها على انفراد.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>الإصغاء</translation>
    </message>
    <message>
        <source>Say your name and what you do here. Sit as high or as low as she sits.</source>
        <translation>التعريف بالاسم والعمل هنا، والجلوس على مستوى جلوسها.</translation>
    </message>
    <message>
        <source>Ask what she needs now. Let silence be.</source>
        <translation>السؤال عما تحتاجه الآن، وترك الصمت يأخذ وقته.</translation>
    </message>
    <message>
        <source>Do not ask what happened. If she tells it, listen and do not dig.</source>
        <translation>لا سؤال عما حدث. وإن حكته هي فالإصغاء من دون تنقيب.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الوصل</translation>
    </message>
    <message>
        <source>Tell her what happens tonight and who is awake.</source>
        <translation>إخبارها بما يحدث الليلة، وبمن هو مستيقظ.</translation>
    </message>
    <message>
        <source>Help her reach somebody she trusts, if that is safe.</source>
        <translation>مساعدتها على الوصول إلى من تثق به، إن كان ذلك آمنًا.</translation>
    </message>
    <message>
        <source>Show her the bed, the water, the door and how to call you.</source>
        <translation>أن ترى سريرها والماء والباب وطريقة طلب المساعدة.</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>قبل السؤال</translation>
    </message>
    <message>
        <source>Has she eaten, slept, and seen a doctor if she wants one?</source>
        <translation>هل أكلت ونامت، ورأت طبيبًا إن أرادت؟</translation>
    </message>
    <message>
        <source>A room with a door that closes; her chair is nearer to it than yours.</source>
        <translation>غرفة بابها يُغلق، وكرسيها أقرب إلى الباب.</translation>
    </message>
    <message>
        <source>Say why you ask, who will read it, and that she can stop at any time.</source>
        <translation>توضيح سبب السؤال ومن يقرأ الجواب، وأن لها أن تتوقف متى شاءت.</translation>
    </message>
    <message>
        <source>Ask only what is needed for help. Skip what somebody asked before.</source>
        <translation>السؤال عما تحتاجه المساعدة فقط، وتجاوز ما سُئلت عنه من قبل.</translation>
    </message>
    <message>
        <source>Know what is truly there today before you speak of it.</source>
        <translation>معرفة ما هو متاح اليوم حقًا قبل الحديث عنه.</translation>
    </message>
    <message>
        <source>If somebody interprets</source>
        <translation>إن كان هناك من يترجم</translation>
    </message>
    <message>
        <source>Not from her family, her village, her employer or the other residents.</source>
        <translation>ليس من أهلها ولا قريتها ولا صاحب عملها ولا من مقيمات الدار.</translation>
    </message>
    <message>
        <source>She says yes to this person, woman or man, before the talk begins.</source>
        <translation>توافق هي على من يترجم، امرأة كان أو رجلًا، قبل بدء الحديث.</translation>
    </message>
    <message>
        <source>Word for word, in the first person; nothing added, nothing left out.</source>
        <translation>كلمة بكلمة وبصيغة المتكلم، بلا زيادة ولا نقصان.</translation>
    </message>
    <message>
        <source>Look at her, not at the interpreter. Speak in short sentences.</source>
        <translation>النظر إليها لا إلى من يترجم، والكلام بجمل قصيرة.</translation>
    </message>
    <message>
        <source>Nothing that is said leaves the room; the interpreter has signed that.</source>
        <translation>لا يخرج شيء مما يُقال من الغرفة، وقد وقّع من يترجم على ذلك.</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>ما يحسن تركه</translation>
    </message>
    <message>
        <source>“I know how you feel.” You may say: “I am sorry that this happened.”</source>
        <translation>«أعرف شعورك». ويمكن القول: «يؤسفني أن هذا حدث».</translation>
    </message>
    <message>
        <source>“Why did you not leave?” Nothing of it was her fault.</source>
        <translation>«لماذا لم تغادري؟». ليس شيء من ذلك ذنبها.</translation>
    </message>
    <message>
        <source>“Everything will be all right.” Promise only what you can keep yourself.</source>
        <translation>«سيكون كل شيء على ما يرام». لا وعد إلا بما يمكن الوفاء به.</translation>
    </message>
    <message>
        <source>No touching without asking, no pictures, no whispering before her.</source>
        <translation>لا لمس من دون استئذان، ولا صور، ولا همس أمامها.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في الختام</translation>
    </message>
    <message>
        <source>Stop on something light, never on the hardest question.</source>
        <translation>التوقف عند أمر خفيف، لا عند أصعب سؤال أبدًا.</translation>
    </message>
    <message>
        <source>Thank her. Say what happens next and when.</source>
        <translation>شكرها، وإخبارها بما يأتي ومتى.</translation>
    </message>
    <message>
        <source>Ask how she feels now and what would help her rest.</source>
        <translation>سؤالها كيف تشعر الآن وما الذي يعينها على الراحة.</translation>
    </message>
    <message>
        <source>For her, in her language: read aloud, or turn the screen</source>
        <translation>لها وبلغتها: تُقرأ بصوت مسموع، أو تُوجَّه الشاشة نحوها</translation>
    </message>
    <message>
        <source>Turn the screen to her</source>
        <translation>توجيه الشاشة نحوها</translation>
    </message>
    <message>
        <source>Her language</source>
        <translation>لغتها</translation>
    </message>
    <message>
        <source>This wording is a draft translation; nobody has checked it yet.</source>
        <translation>هذا النص مسودة ترجمة لم يراجعها أحد بعد.</translation>
    </message>
</context>
<context>
    <name>referrals</name>
    <message>
        <source>She agreed to share with {agency}.</source>
        <translation>وافقت على إعطاء معلومات إلى {agency}.</translation>
    </message>
    <message>
        <source>She has not agreed to share anything with {agency}.</source>
        <translation>لم توافق على إعطاء أي معلومات إلى {agency}.</translation>
    </message>
    <message>
        <source>Referral {number}</source>
        <translation>إحالة {number}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>The referral is in her file. It can be changed until it is handed over.</source>
        <translation>الإحالة في ملفها، ويمكن تعديلها إلى أن تُسلَّم.</translation>
    </message>
    <message>
        <source>Handed over. The answer is expected from today on.</source>
        <translation>سُلّمت الإحالة. من اليوم يُنتظر الرد.</translation>
    </message>
    <message>
        <source>The referral is taken back. Tell the agency.</source>
        <translation>سُحبت الإحالة. يُرجى إبلاغ الجهة.</translation>
    </message>
    <message>
        <source>Take this referral back? It stays in her file, marked so.</source>
        <translation>هل تُسحب هذه الإحالة؟ تبقى في ملفها وعليها علامة السحب.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الإحالة</translation>
    </message>
    <message>
        <source>Discard these words? What is in the file stays as it is.</source>
        <translation>هل تُلغى هذه الكلمات؟ يبقى ما في الملف كما هو.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>إلغاء المسودة</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>أُلغيت المسودة.</translation>
    </message>
    <message>
        <source>For women only</source>
        <translation>للنساء فقط</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>لم تعد تُستعمل</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%n جهات</numerusform>
            <numerusform>%n جهة</numerusform>
            <numerusform>%n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بحروف لاتينية</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address that she can find</source>
        <translation>عنوان تستطيع الوصول إليه</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>الشخص الذي يُسأل عنه</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>اللغات المحكية فيها</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>These words stand on the slip she takes with her.</source>
        <translation>تُكتب هذه الكلمات في القصاصة التي تأخذها معها.</translation>
    </message>
    <message>
        <source>What else helps to know</source>
        <translation>ما يفيد أن يُعرف غير ذلك</translation>
    </message>
    <message>
        <source>For us; it stands on no paper.</source>
        <translation>لنا وحدنا، ولا يُكتب في أي ورقة.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Type or choose; these words stand on the paper.</source>
        <translation>تُكتب أو تُختار، وتظهر هذه الكلمات على الورق.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Only what they need to know to help. It stays here unless you choose it below.</source>
        <translation>ما تحتاج الجهة إلى معرفته للمساعدة فقط. يبقى هنا ما لم يُختر ضمن البنود أدناه.</translation>
    </message>
    <message>
        <source>For example: do not call; a woman doctor; not the employer. It stays here unless you choose it among the items.</source>
        <translation>مثال: عدم الاتصال؛ طبيبة امرأة؛ لا يُخبَر صاحب العمل. تبقى هنا ما لم تُختر ضمن البنود.</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>Safety note to the agency</source>
        <translation>ملاحظة الأمان للجهة</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Until she leaves the house</source>
        <translation>حتى خروجها من الدار</translation>
    </message>
    <message>
        <source>She agreed that they learn: {items}.</source>
        <translation>وافقت على أن تعرف الجهة: {items}.</translation>
    </message>
    <message>
        <source>She agreed to the contact, and to no item yet.</source>
        <translation>وافقت على التواصل، ولم توافق على أي بند بعد.</translation>
    </message>
    <message>
        <source>Choose an agency to see what she agreed to.</source>
        <translation>تُختار الجهة ليظهر ما وافقت عليه.</translation>
    </message>
    <message>
        <source>Take out what she did not agree to, then the copies can be printed.</source>
        <translation>يُرجى حذف ما لم توافق عليه، ثم يمكن طباعة النسخ.</translation>
    </message>
    <message>
        <source>The copies can be printed once she has agreed.</source>
        <translation>يمكن طباعة النسخ بعد موافقتها.</translation>
    </message>
    <message>
        <source>Where the law obliges us or a life is in danger, two managers can decide. Ask one of them.</source>
        <translation>حيث يُلزمنا القانون أو تكون حياة في خطر يستطيع مديران أن يقرّرا. يُرجى سؤال أحدهما.</translation>
    </message>
    <message>
        <source>Two managers decided that something leaves today without her agreement, word for word as it was saved. Any change ends it.</source>
        <translation>قرّر مديران أن تخرج اليوم معلومات دون موافقتها، بالكلمات التي حُفظت حرفيًا. وأي تغيير ينهي القرار.</translation>
    </message>
    <message>
        <source>Each copy is numbered and written into the log.</source>
        <translation>لكل نسخة رقم، وتُكتب في السجل.</translation>
    </message>
    <message>
        <source>Her consent does not cover: {items}.</source>
        <translation>لا تشمل موافقتها: {items}.</translation>
    </message>
    <message>
        <source>What can be told appears here once she has agreed.</source>
        <translation>ما يمكن إعطاؤه يظهر هنا بعد موافقتها.</translation>
    </message>
    <message>
        <source>Her consent does not cover this any more. Take it out.</source>
        <translation>لم تعد موافقتها تشمله. يُرجى حذفه.</translation>
    </message>
    <message>
        <source>Two managers decided today: it leaves without her agreement.</source>
        <translation>قرّر مديران اليوم: يخرج هذا دون موافقتها.</translation>
    </message>
    <message>
        <source>{item}: the words that are shared</source>
        <translation>{item}: ما يُكتب للجهة</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kept. It can be chosen at once.</source>
        <translation>حُفظت، ويمكن اختيارها فورًا.</translation>
    </message>
    <message>
        <source>It is no longer offered. Referrals that went there keep it.</source>
        <translation>لم تعد تُعرض للاختيار، وتبقى في الإحالات التي ذهبت إليها.</translation>
    </message>
    <message>
        <source>It can be chosen again.</source>
        <translation>يمكن اختيارها من جديد.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تقدّمه</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Answers we wait for</source>
        <translation>أجوبة ننتظرها</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No answer yet, ask again</source>
        <translation>لا رد بعد، يُعاد السؤال</translation>
    </message>
    <message>
        <source>Answer expected by {day}</source>
        <translation>يُنتظر الرد حتى {day}</translation>
    </message>
    <message>
        <source>Draft, may be handed over</source>
        <translation>مسودة، يمكن تسليمها</translation>
    </message>
    <message>
        <source>Draft, she has not agreed yet</source>
        <translation>مسودة، لم توافق بعد</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>دعم نفسي واجتماعي</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>مساعدة قانونية</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>سفارة أو قنصلية</translation>
    </message>
    <message>
        <source>Labour claim</source>
        <translation>مطالبة عمالية</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Safe house</source>
        <translation>مسكن آمن</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>حماية الطفل</translation>
    </message>
    <message>
        <source>Family contact</source>
        <translation>التواصل مع الأسرة</translation>
    </message>
    <message>
        <source>Return travel</source>
        <translation>سفر العودة</translation>
    </message>
    <message>
        <source>Accommodation after leaving</source>
        <translation>السكن بعد الخروج</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>العمل والتدريب</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Clothes and household goods</source>
        <translation>ملابس ومستلزمات منزلية</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>الطعام</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Telephone and internet</source>
        <translation>الهاتف والإنترنت</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>وصلتهم</translation>
    </message>
    <message>
        <source>They say yes</source>
        <translation>قبلوها</translation>
    </message>
    <message>
        <source>They put her on a waiting list</source>
        <translation>على قائمة الانتظار</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>اعتذروا</translation>
    </message>
    <message>
        <source>We asked again</source>
        <translation>سألنا من جديد</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>لا أحد يجيب</translation>
    </message>
    <message>
        <source>She was there</source>
        <translation>حصلت على الخدمة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>She no longer wants it</source>
        <translation>لم تعد تريدها</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>On paper, by hand</source>
        <translation>على ورق، باليد</translation>
    </message>
    <message>
        <source>As a protected file</source>
        <translation>ملفًا محميًّا</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًّا</translation>
    </message>
    <message>
        <source>She goes alone</source>
        <translation>تذهب وحدها</translation>
    </message>
    <message>
        <source>Somebody of the staff</source>
        <translation>أحد العاملين</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation>متطوعة أو متطوع</translation>
    </message>
    <message>
        <source>Somebody she trusts</source>
        <translation>شخص تثق به</translation>
    </message>
    <message>
        <source>The police, as she wishes</source>
        <translation>الشرطة، برغبتها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًّا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم تُسأل</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>لا تريدها</translation>
    </message>
    <message>
        <source>We give it ourselves</source>
        <translation>نقدّمها نحن</translation>
    </message>
    <message>
        <source>She has it already</source>
        <translation>لديها من قبل</translation>
    </message>
    <message>
        <source>Nobody offers it now</source>
        <translation>لا أحد يقدّمها الآن</translation>
    </message>
    <message>
        <source>It does not apply to her</source>
        <translation>لا تنطبق عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا إحالات مفتوحة</numerusform>
            <numerusform>إحالة واحدة مفتوحة</numerusform>
            <numerusform>إحالتان مفتوحتان</numerusform>
            <numerusform>%n إحالات مفتوحة</numerusform>
            <numerusform>%n إحالة مفتوحة</numerusform>
            <numerusform>%n إحالة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>لا إحالات بلا رد</numerusform>
            <numerusform>إحالة واحدة بلا رد</numerusform>
            <numerusform>إحالتان بلا رد</numerusform>
            <numerusform>%n إحالات بلا رد</numerusform>
            <numerusform>%n إحالة بلا رد</numerusform>
            <numerusform>%n إحالة بلا رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals went there.</source>
        <translation>
            <numerusform>لم تذهب إليها أي إحالة.</numerusform>
            <numerusform>ذهبت إليها إحالة واحدة.</numerusform>
            <numerusform>ذهبت إليها إحالتان.</numerusform>
            <numerusform>ذهبت إليها %n إحالات.</numerusform>
            <numerusform>ذهبت إليها %n إحالة.</numerusform>
            <numerusform>ذهبت إليها %n إحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down. Her slip says when and where.</source>
        <translation>دُوِّن ذلك. قصاصتها تقول متى وأين.</translation>
    </message>
    <message>
        <source>Her words are kept with the referral.</source>
        <translation>كلماتها محفوظة مع الإحالة.</translation>
    </message>
    <message>
        <source>Written down in her file.</source>
        <translation>دُوِّن في ملفها.</translation>
    </message>
    <message>
        <source>Choose the service and the reason.</source>
        <translation>تُختار الخدمة والسبب.</translation>
    </message>
    <message>
        <source>How it went to the agency</source>
        <translation>كيف وصلت الإحالة إلى الجهة</translation>
    </message>
    <message>
        <source>Who goes with her</source>
        <translation>من يرافقها</translation>
    </message>
    <message>
        <source>By what she gets there</source>
        <translation>بأي وسيلة تصل</translation>
    </message>
    <message>
        <source>When she is expected</source>
        <translation>متى تُنتظر هناك</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>بكلماتها هي</translation>
    </message>
    <message>
        <source>Did she get what she went for?</source>
        <translation>هل حصلت على ما ذهبت من أجله؟</translation>
    </message>
    <message>
        <source>Did it meet her need?</source>
        <translation>هل لبّى ذلك حاجتها؟</translation>
    </message>
    <message>
        <source>Was she treated with respect?</source>
        <translation>هل عوملت باحترام؟</translation>
    </message>
    <message>
        <source>What she wants next</source>
        <translation>ما تريده بعد ذلك</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Written down with the referral.</source>
        <translation>دُوِّن ذلك مع الإحالة.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>يوم السؤال من جديد</translation>
    </message>
    <message>
        <source>Left empty, when the urgency says.</source>
        <translation>إن تُركت الخانة فارغة فبحسب مدى الاستعجال.</translation>
    </message>
    <message>
        <source>To be asked again on {day}</source>
        <translation>يُسأل عنها من جديد في {day}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard for %n days</source>
        <translation>
            <numerusform>لا خبر منذ اليوم</numerusform>
            <numerusform>لا خبر منذ يوم واحد</numerusform>
            <numerusform>لا خبر منذ يومين</numerusform>
            <numerusform>لا خبر منذ %n أيام</numerusform>
            <numerusform>لا خبر منذ %n يومًا</numerusform>
            <numerusform>لا خبر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>She is expected {when}</source>
        <translation>تُنتظر {when}</translation>
    </message>
    <message>
        <source>Got what she went for: {answer}</source>
        <translation>حصلت على ما ذهبت من أجله: {answer}</translation>
    </message>
    <message>
        <source>It met her need: {answer}</source>
        <translation>لبّى حاجتها: {answer}</translation>
    </message>
    <message>
        <source>She was treated with respect: {answer}</source>
        <translation>عوملت باحترام: {answer}</translation>
    </message>
    <message>
        <source>Next: {words}</source>
        <translation>بعد ذلك: {words}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Written down that they were told.</source>
        <translation>دُوِّن أنها أُبلغت.</translation>
    </message>
    <message>
        <source>She took it back: {when}</source>
        <translation>سحبتها: {when}</translation>
    </message>
    <message>
        <source>The referral was taken back</source>
        <translation>سُحبت الإحالة</translation>
    </message>
    <message>
        <source>{agency}: {who} was told</source>
        <translation>{agency}: أُبلغ {who}</translation>
    </message>
</context>
<context>
    <name>residents</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>دون السنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation>
            <numerusform>دون السنة تقريبًا</numerusform>
            <numerusform>سنة واحدة تقريبًا</numerusform>
            <numerusform>سنتان تقريبًا</numerusform>
            <numerusform>%n سنوات تقريبًا</numerusform>
            <numerusform>%n سنة تقريبًا</numerusform>
            <numerusform>%n سنة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>~{age}</source>
        <translation>نحو {age}</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>الترجمة لازمة</translation>
    </message>
    <message numerus="yes">
        <source>day %n</source>
        <translation>
            <numerusform>يوم الوصول</numerusform>
            <numerusform>اليوم الأول</numerusform>
            <numerusform>اليوم الثاني</numerusform>
            <numerusform>اليوم %n</numerusform>
            <numerusform>اليوم %n</numerusform>
            <numerusform>اليوم %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the house</source>
        <translation>
            <numerusform>لا أحد في الدار</numerusform>
            <numerusform>مقيمة واحدة في الدار</numerusform>
            <numerusform>مقيمتان في الدار</numerusform>
            <numerusform>%n مقيمات في الدار</numerusform>
            <numerusform>%n مقيمة في الدار</numerusform>
            <numerusform>%n مقيمة في الدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files shown. Enter opens a file.</source>
        <translation>
            <numerusform>لا ملفات هنا.</numerusform>
            <numerusform>ملف واحد. المفتاح Enter يفتحه.</numerusform>
            <numerusform>ملفان. المفتاح Enter يفتح الملف.</numerusform>
            <numerusform>%n ملفات. المفتاح Enter يفتح الملف.</numerusform>
            <numerusform>%n ملفًا. المفتاح Enter يفتح الملف.</numerusform>
            <numerusform>%n ملف. المفتاح Enter يفتح الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} files are shown; %n more are in the list. Ctrl+K finds one of them.</source>
        <translation>
            <numerusform>تظهر أحدث {shown} ملف، ولا شيء غيرها في القائمة. Ctrl+K للبحث عن ملف.</numerusform>
            <numerusform>تظهر أحدث الملفات وعددها {shown}، وفي القائمة ملف واحد غيرها. Ctrl+K للبحث عنه.</numerusform>
            <numerusform>تظهر أحدث الملفات وعددها {shown}، وفي القائمة ملفان غيرها. Ctrl+K للبحث عن أحدهما.</numerusform>
            <numerusform>تظهر أحدث الملفات وعددها {shown}، وفي القائمة %n ملفات غيرها. Ctrl+K للبحث عن أحدها.</numerusform>
            <numerusform>تظهر أحدث الملفات وعددها {shown}، وفي القائمة %n ملفًا غيرها. Ctrl+K للبحث عن أحدها.</numerusform>
            <numerusform>تظهر أحدث الملفات وعددها {shown}، وفي القائمة %n ملف غيرها. Ctrl+K للبحث عن أحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next %n</source>
        <translation>
            <numerusform>لا شيء بعدها</numerusform>
            <numerusform>عرض الملف التالي</numerusform>
            <numerusform>عرض الملفين التاليين</numerusform>
            <numerusform>عرض %n ملفات أخرى</numerusform>
            <numerusform>عرض %n ملفًا آخر</numerusform>
            <numerusform>عرض %n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>في الدار</translation>
    </message>
    <message>
        <source>My residents</source>
        <translation>من أتابعهن</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>السرير</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>مسؤول الحالة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>After this time two people delete a file for good. Trials and wage claims take longer: they need a legal hold.</source>
        <translation>بعد هذه المدة يحذف شخصان الملف نهائيًا. والمحاكمات ومطالبات الأجور تطول أكثر: فتحتاج إلى قيد قانوني.</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents of the house name nobody: each is kept as long as a file, from the day it was reported.</source>
        <translation>
            <numerusform>لا واقعة للدار بلا ذكر أحد.</numerusform>
            <numerusform>واقعة واحدة للدار لا تذكر أحدًا: تُحفظ مدة حفظ الملف من يوم الإبلاغ عنها.</numerusform>
            <numerusform>واقعتان للدار لا تذكران أحدًا: تُحفظ كل منهما مدة حفظ الملف من يوم الإبلاغ عنها.</numerusform>
            <numerusform>%n وقائع للدار لا تذكر أحدًا: تُحفظ كل منها مدة حفظ الملف من يوم الإبلاغ عنها.</numerusform>
            <numerusform>%n واقعة للدار لا تذكر أحدًا: تُحفظ كل منها مدة حفظ الملف من يوم الإبلاغ عنها.</numerusform>
            <numerusform>%n واقعة للدار لا تذكر أحدًا: تُحفظ كل منها مدة حفظ الملف من يوم الإبلاغ عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are past that time and stand in the list.</source>
        <translation>
            <numerusform>لم تنقضِ مدة أي منها.</numerusform>
            <numerusform>انقضت مدة واحدة منها، وهي في القائمة.</numerusform>
            <numerusform>انقضت مدة اثنتين منها، وهما في القائمة.</numerusform>
            <numerusform>انقضت مدة %n منها، وهي في القائمة.</numerusform>
            <numerusform>انقضت مدة %n منها، وهي في القائمة.</numerusform>
            <numerusform>انقضت مدة %n منها، وهي في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. It counts for people who leave from now on.</source>
        <translation>حُفظ. ويسري على من يغادرن من الآن.</translation>
    </message>
    <message>
        <source>The hold is written down. Nobody can delete this file now.</source>
        <translation>سُجّل القيد. لا يمكن لأحد حذف هذا الملف الآن.</translation>
    </message>
    <message>
        <source>The hold is lifted. The clock of the file counts again.</source>
        <translation>رُفع القيد. عادت مهلة الملف إلى العدّ.</translation>
    </message>
    <message>
        <source>The file is deleted for good. Print the certificate and sign it.</source>
        <translation>حُذف الملف نهائيًا. تُطبع الشهادة وتُوقّع.</translation>
    </message>
    <message>
        <source>The incident is deleted for good. Print the certificate and sign it.</source>
        <translation>حُذفت الواقعة نهائيًا. تُطبع الشهادة وتُوقّع.</translation>
    </message>
    <message>
        <source>The file is deleted for good. The place it took is empty, and is given back at the next deletion.</source>
        <translation>حُذف الملف نهائيًا. مساحته على القرص فارغة الآن، وتعود إليه مع الحذف التالي.</translation>
    </message>
    <message>
        <source>The incident is deleted for good. The place it took is empty, and is given back at the next deletion.</source>
        <translation>حُذفت الواقعة نهائيًا. مساحتها على القرص فارغة الآن، وتعود إليه مع الحذف التالي.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Left, reported</source>
        <translation>المغادرة أو البلاغ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>in no backup</source>
        <translation>ليس في أي نسخة</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>حُذف في</translation>
    </message>
    <message>
        <source>By, with</source>
        <translation>حذفه، مع</translation>
    </message>
    <message>
        <source>In backups until</source>
        <translation>في النسخ الاحتياطية حتى</translation>
    </message>
    <message>
        <source>Held by {name} since {day}: {reason}</source>
        <translation>وضعه {name} منذ {day}: {reason}</translation>
    </message>
    <message>
        <source>She was told how long.</source>
        <translation>أُخبرت بالمدة.</translation>
    </message>
    <message>
        <source>It is not written down that she was told.</source>
        <translation>لم يُسجّل أنها أُخبرت.</translation>
    </message>
    <message>
        <source>Backups hold the file until {day} at the latest; the certificate says which.</source>
        <translation>يبقى الملف في النسخ الاحتياطية حتى {day} على الأكثر، وتذكر الشهادة أيها.</translation>
    </message>
    <message>
        <source>No backup is known that holds the file.</source>
        <translation>لا تُعرف نسخة احتياطية فيها هذا الملف.</translation>
    </message>
    <message>
        <source>Forms, notes, consents and papers of this file go for good. Its code, the log and a certificate stay, without the reasons people wrote. It cannot be taken back.</source>
        <translation>تزول استمارات هذا الملف وملاحظاته وموافقاته وأوراقه نهائيًا، ومعها ما كُتب من أسباب. ويبقى رمزه والسجل وشهادة. ولا رجوع في ذلك.</translation>
    </message>
    <message>
        <source>Every version of this incident goes for good. Its number, the log and a certificate stay, without a word of what happened. It cannot be taken back.</source>
        <translation>تزول كل نسخ هذه الواقعة نهائيًا. ويبقى رقمها والسجل وشهادة، من غير كلمة عما وقع. ولا رجوع في ذلك.</translation>
    </message>
    <message>
        <source>Type the code of the file</source>
        <translation>كتابة رمز الملف</translation>
    </message>
    <message>
        <source>Type the number of the incident</source>
        <translation>كتابة رقم الواقعة</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>انتهت المدة</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قيد قانوني</translation>
    </message>
    <message>
        <source>Incident of the house</source>
        <translation>واقعة للدار</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم يبقَ يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>The finding is on its way to the worker.</source>
        <translation>نقطة المتابعة في طريقها إلى مسؤول الحالة.</translation>
    </message>
    <message>
        <source>Your answer is with the manager.</source>
        <translation>الرد عند الإدارة الآن.</translation>
    </message>
    <message>
        <source>Write the day until which it is asked for.</source>
        <translation>يُرجى كتابة آخر يوم للرد.</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>ما المطلوب معالجته</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>ما الذي ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى أي يوم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى عمله</translation>
    </message>
    <message>
        <source>The review is finished. Findings go on until they are settled.</source>
        <translation>انتهت المراجعة. نقاط المتابعة تبقى حتى تُنهى.</translation>
    </message>
    <message>
        <source>The finding is settled.</source>
        <translation>انتهت نقطة المتابعة.</translation>
    </message>
    <message>
        <source>{way} by {name}, {day}</source>
        <translation>{way}، {name}، {day}</translation>
    </message>
    <message>
        <source>Last reviewed on {day}: what was found then stands below each line.</source>
        <translation>آخر مراجعة: {day}. ما وُجد حينها مكتوب تحت كل بند.</translation>
    </message>
    <message>
        <source>Looks like: {result}</source>
        <translation>يبدو: {result}</translation>
    </message>
    <message>
        <source>Last time: {result}</source>
        <translation>في المرة السابقة: {result}</translation>
    </message>
    <message>
        <source>Last time: {before}; now: {now}</source>
        <translation>في المرة السابقة: {before}، والآن: {now}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>was asked for by {day}</source>
        <translation>كان موعدها {day}</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>{done} of {all} lines</source>
        <translation>{done} من {all} بنود</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open files can be drawn</source>
        <translation>
            <numerusform>لا ملفات مفتوحة للقرعة</numerusform>
            <numerusform>ملف مفتوح واحد للقرعة</numerusform>
            <numerusform>ملفان مفتوحان للقرعة</numerusform>
            <numerusform>%n ملفات مفتوحة للقرعة</numerusform>
            <numerusform>%n ملفًا مفتوحًا للقرعة</numerusform>
            <numerusform>%n ملف مفتوح للقرعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were drawn.</source>
        <translation>
            <numerusform>لم يُسحب أي ملف.</numerusform>
            <numerusform>سُحب ملف واحد.</numerusform>
            <numerusform>سُحب ملفان.</numerusform>
            <numerusform>سُحبت %n ملفات.</numerusform>
            <numerusform>سُحب %n ملفًا.</numerusform>
            <numerusform>سُحب %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file has this code: {code}</source>
        <translation>لا ملف بهذا الرمز: {code}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>مسؤول الحالة</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نقاط المتابعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>رُوجع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Day over</source>
        <translation>فات موعدها</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>باختيار الملف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وصل الرد</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Consent to keep a file: agreed on {day}</source>
        <translation>الموافقة على حفظ ملف: مُنحت في {day}</translation>
    </message>
    <message>
        <source>No valid consent to keep a file</source>
        <translation>لا توجد موافقة سارية على حفظ ملف</translation>
    </message>
    <message>
        <source>She said no to keeping a file on {day}</source>
        <translation>رفضت حفظ ملف في {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n consents are valid today</source>
        <translation>
            <numerusform>لا موافقة سارية اليوم</numerusform>
            <numerusform>موافقة واحدة سارية اليوم</numerusform>
            <numerusform>موافقتان ساريتان اليوم</numerusform>
            <numerusform>%n موافقات سارية اليوم</numerusform>
            <numerusform>%n موافقة سارية اليوم</numerusform>
            <numerusform>%n موافقة سارية اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents ended without a new decision</source>
        <translation>
            <numerusform>لم تنته أي موافقة</numerusform>
            <numerusform>موافقة واحدة انتهت بلا قرار جديد</numerusform>
            <numerusform>موافقتان انتهتا بلا قرار جديد</numerusform>
            <numerusform>%n موافقات انتهت بلا قرار جديد</numerusform>
            <numerusform>%n موافقة انتهت بلا قرار جديد</numerusform>
            <numerusform>%n موافقة انتهت بلا قرار جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n hours after she came</source>
        <translation>
            <numerusform>وُقّع عند وصولها</numerusform>
            <numerusform>وُقّع خلال ساعة من وصولها</numerusform>
            <numerusform>وُقّع خلال ساعتين من وصولها</numerusform>
            <numerusform>وُقّع خلال %n ساعات من وصولها</numerusform>
            <numerusform>وُقّع خلال %n ساعة من وصولها</numerusform>
            <numerusform>وُقّع خلال %n ساعة من وصولها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n days after she came</source>
        <translation>
            <numerusform>وُقّع يوم وصولها</numerusform>
            <numerusform>وُقّع خلال يوم من وصولها</numerusform>
            <numerusform>وُقّع خلال يومين من وصولها</numerusform>
            <numerusform>وُقّع خلال %n أيام من وصولها</numerusform>
            <numerusform>وُقّع خلال %n يومًا من وصولها</numerusform>
            <numerusform>وُقّع خلال %n يوم من وصولها</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed; it was due by {day}</source>
        <translation>لم يُوقّع، وكان موعده {day}</translation>
    </message>
    <message>
        <source>Not signed yet; due by {day}</source>
        <translation>لم يُوقّع بعد، وموعده {day}</translation>
    </message>
    <message>
        <source>No arrival is recorded</source>
        <translation>لم يُسجّل وصول</translation>
    </message>
    <message>
        <source>The plan was signed last on {day}</source>
        <translation>آخر توقيع للخطة في {day}</translation>
    </message>
    <message>
        <source>It was to be looked at again by {day}</source>
        <translation>كان موعد النظر فيها من جديد حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n notes of a plan review</source>
        <translation>
            <numerusform>لا ملاحظات عن مراجعة الخطة</numerusform>
            <numerusform>ملاحظة واحدة عن مراجعة الخطة</numerusform>
            <numerusform>ملاحظتان عن مراجعة الخطة</numerusform>
            <numerusform>%n ملاحظات عن مراجعة الخطة</numerusform>
            <numerusform>%n ملاحظة عن مراجعة الخطة</numerusform>
            <numerusform>%n ملاحظة عن مراجعة الخطة</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes</source>
        <translation>لا توجد ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of {day}: signed later than a day after it was written</source>
        <translation>ملاحظة {day}: وُقّعت بعد أكثر من يوم على كتابتها</translation>
    </message>
    <message>
        <source>Note of {day}: never signed</source>
        <translation>ملاحظة {day}: لم تُوقّع</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes not signed in time</source>
        <translation>
            <numerusform>لا ملاحظات أخرى متأخرة التوقيع</numerusform>
            <numerusform>ملاحظة أخرى لم تُوقّع في وقتها</numerusform>
            <numerusform>ملاحظتان أخريان لم تُوقّعا في وقتهما</numerusform>
            <numerusform>%n ملاحظات أخرى لم تُوقّع في وقتها</numerusform>
            <numerusform>%n ملاحظة أخرى لم تُوقّع في وقتها</numerusform>
            <numerusform>%n ملاحظة أخرى لم تُوقّع في وقتها</numerusform>
        </translation>
    </message>
    <message>
        <source>No intake is signed, so nothing is known</source>
        <translation>لا استقبال موقّعًا، فلا شيء معروف</translation>
    </message>
    <message>
        <source>The intake names no documents</source>
        <translation>لا وثائق مذكورة في الاستقبال</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are with her</source>
        <translation>
            <numerusform>لا وثائق معها</numerusform>
            <numerusform>وثيقة واحدة معها</numerusform>
            <numerusform>وثيقتان معها</numerusform>
            <numerusform>%n وثائق معها</numerusform>
            <numerusform>%n وثيقة معها</numerusform>
            <numerusform>%n وثيقة معها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in the safe of the shelter</source>
        <translation>
            <numerusform>لا وثائق في خزنة الدار</numerusform>
            <numerusform>وثيقة واحدة في خزنة الدار</numerusform>
            <numerusform>وثيقتان في خزنة الدار</numerusform>
            <numerusform>%n وثائق في خزنة الدار</numerusform>
            <numerusform>%n وثيقة في خزنة الدار</numerusform>
            <numerusform>%n وثيقة في خزنة الدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are still with others</source>
        <translation>
            <numerusform>لا وثائق عند غيرها</numerusform>
            <numerusform>وثيقة واحدة ما زالت عند غيرها</numerusform>
            <numerusform>وثيقتان ما زالتا عند غيرها</numerusform>
            <numerusform>%n وثائق ما زالت عند غيرها</numerusform>
            <numerusform>%n وثيقة ما زالت عند غيرها</numerusform>
            <numerusform>%n وثيقة ما زالت عند غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n documents nobody wrote down where they are</source>
        <translation>
            <numerusform>مكان كل الوثائق مكتوب</numerusform>
            <numerusform>وثيقة واحدة لم يُكتب أين هي</numerusform>
            <numerusform>وثيقتان لم يُكتب أين هما</numerusform>
            <numerusform>%n وثائق لم يُكتب أين هي</numerusform>
            <numerusform>%n وثيقة لم يُكتب أين هي</numerusform>
            <numerusform>%n وثيقة لم يُكتب أين هي</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was handed over to an agency</source>
        <translation>لم يُسلّم شيء إلى أي جهة</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals were handed over</source>
        <translation>
            <numerusform>لم تُسلّم أي إحالة</numerusform>
            <numerusform>سُلّمت إحالة واحدة</numerusform>
            <numerusform>سُلّمت إحالتان</numerusform>
            <numerusform>سُلّمت %n إحالات</numerusform>
            <numerusform>سُلّمت %n إحالة</numerusform>
            <numerusform>سُلّمت %n إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral {number}: no answer; to be asked since {day}</source>
        <translation>الإحالة {number}: لا رد، والسؤال عنها مستحق منذ {day}</translation>
    </message>
    <message>
        <source>Nothing left without her agreement</source>
        <translation>لم يخرج شيء دون موافقتها</translation>
    </message>
    <message>
        <source>{day}: {ground}; decided by two managers</source>
        <translation>{day}: {ground}؛ قرّره مديران</translation>
    </message>
    <message>
        <source>She was told of it</source>
        <translation>أُخبرت به</translation>
    </message>
    <message>
        <source>She was told of it on {day}</source>
        <translation>أُخبرت به في {day}</translation>
    </message>
    <message>
        <source>She has not been told yet; it was to be by {day}</source>
        <translation>لم تُخبَر بعد؛ وكان يجب أن تُخبَر حتى {day}</translation>
    </message>
    <message>
        <source>The intake names no safe contacts</source>
        <translation>لا جهات اتصال آمنة في الاستقبال</translation>
    </message>
    <message numerus="yes">
        <source>%n safe contacts</source>
        <translation>
            <numerusform>لا جهات اتصال آمنة</numerusform>
            <numerusform>جهة اتصال آمنة واحدة</numerusform>
            <numerusform>جهتا اتصال آمنتان</numerusform>
            <numerusform>%n جهات اتصال آمنة</numerusform>
            <numerusform>%n جهة اتصال آمنة</numerusform>
            <numerusform>%n جهة اتصال آمنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe contacts are past the day they held until</source>
        <translation>
            <numerusform>لا جهة اتصال انتهى موعدها</numerusform>
            <numerusform>جهة اتصال آمنة واحدة انتهى موعدها</numerusform>
            <numerusform>جهتا اتصال آمنتان انتهى موعدهما</numerusform>
            <numerusform>%n جهات اتصال آمنة انتهى موعدها</numerusform>
            <numerusform>%n جهة اتصال آمنة انتهى موعدها</numerusform>
            <numerusform>%n جهة اتصال آمنة انتهى موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe contacts are also among those who must not know</source>
        <translation>
            <numerusform>لا تعارض مع من يجب ألا يعرفوا</numerusform>
            <numerusform>جهة اتصال آمنة واحدة مذكورة أيضًا بين من يجب ألا يعرفوا</numerusform>
            <numerusform>جهتا اتصال آمنتان مذكورتان أيضًا بين من يجب ألا يعرفوا</numerusform>
            <numerusform>%n جهات اتصال آمنة مذكورة أيضًا بين من يجب ألا يعرفوا</numerusform>
            <numerusform>%n جهة اتصال آمنة مذكورة أيضًا بين من يجب ألا يعرفوا</numerusform>
            <numerusform>%n جهة اتصال آمنة مذكورة أيضًا بين من يجب ألا يعرفوا</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not safe to reach her on her own number</source>
        <translation>الاتصال بها على رقمها غير آمن</translation>
    </message>
    <message>
        <source>Is her consent valid?</source>
        <translation>هل موافقتها سارية؟</translation>
    </message>
    <message>
        <source>Was the intake signed within 24 hours?</source>
        <translation>هل وُقّع الاستقبال خلال 24 ساعة؟</translation>
    </message>
    <message>
        <source>Were her needs assessed within 7 days?</source>
        <translation>هل قُيّمت احتياجاتها خلال 7 أيام؟</translation>
    </message>
    <message>
        <source>Was the plan reviewed?</source>
        <translation>هل رُوجعت الخطة؟</translation>
    </message>
    <message>
        <source>Were notes signed within 24 hours?</source>
        <translation>هل وُقّعت الملاحظات خلال 24 ساعة؟</translation>
    </message>
    <message>
        <source>Are her papers back with her?</source>
        <translation>هل عادت إليها أوراقها؟</translation>
    </message>
    <message>
        <source>Were referrals asked after?</source>
        <translation>هل جرى السؤال عن الإحالات؟</translation>
    </message>
    <message>
        <source>Did she agree to all that left?</source>
        <translation>هل وافقت على كل ما خرج؟</translation>
    </message>
    <message>
        <source>Are her contacts safe?</source>
        <translation>هل جهات الاتصال بها آمنة؟</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Role card {number}</source>
        <translation>بطاقة دور {number}</translation>
    </message>
    <message>
        <source>Practice: this person does not exist</source>
        <translation>تدريب: هذا الشخص غير موجود</translation>
    </message>
    <message>
        <source>For whoever plays, and for no other eyes. Answer in your own words, leave out what you like, and stop whenever you want.</source>
        <translation>هذه البطاقة لمن يؤدي الدور وحده. الجواب بكلماته هو، ويمكنه أن يترك ما يريد وأن يتوقف متى أراد.</translation>
    </message>
    <message>
        <source>My name is {name}. I am {age}. My language is {language}.</source>
        <translation>اسمي {name}. عمري {age} سنة. لغتي: {language}.</translation>
    </message>
    <message>
        <source>How I am</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>What I need tonight</source>
        <translation>ما أحتاج إليه الليلة</translation>
    </message>
    <message>
        <source>When I am asked</source>
        <translation>إذا سُئلت</translation>
    </message>
    <message>
        <source>I say this only once I feel safe</source>
        <translation>لا أقول هذا إلا حين أشعر بالأمان</translation>
    </message>
    <message>
        <source>What I wish</source>
        <translation>ما أرغب فيه</translation>
    </message>
    <message>
        <source>The room: {room}</source>
        <translation>الغرفة: {room}</translation>
    </message>
    <message>
        <source>Must hear nothing of me: {whom}</source>
        <translation>يجب ألا يعرف عني شيئًا: {whom}</translation>
    </message>
    <message>
        <source>When I am asked whether I agree</source>
        <translation>إذا سُئلت عن موافقتي</translation>
    </message>
    <message>
        <source>To make it hard</source>
        <translation>لتكون المهمة أصعب</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>أوراقي</translation>
    </message>
    <message>
        <source>My pay</source>
        <translation>أجري</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>My health</source>
        <translation>صحتي</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>أهلي</translation>
    </message>
    <message>
        <source>Who knows where I am</source>
        <translation>من يعرف أين أنا</translation>
    </message>
    <message>
        <source>My telephone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>How I came here</source>
        <translation>كيف جئت</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>ما أرجوه</translation>
    </message>
    <message>
        <source>A woman shall interpret.</source>
        <translation>أريد أن تترجم امرأة.</translation>
    </message>
    <message>
        <source>A man shall interpret.</source>
        <translation>أريد أن يترجم رجل.</translation>
    </message>
    <message>
        <source>A woman or a man may interpret.</source>
        <translation>لا فرق عندي بين مترجمة ومترجم.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Manager</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>متابعة الحالات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>House staff</source>
        <translation>موظفو الدار</translation>
    </message>
    <message>
        <source>Forms desk</source>
        <translation>الاستمارات والطباعة</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Data officer</source>
        <translation>مسؤول البيانات</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>The name by which she may be asked for at the door</source>
        <translation>الاسم الذي يجوز السؤال به عنها عند الباب</translation>
    </message>
    <message>
        <source>Left empty, nobody is called to the door by any name.</source>
        <translation>إن تُرك فارغًا فلا تُستدعى إلى الباب بأي اسم.</translation>
    </message>
    <message>
        <source>Names under which nobody here knows her</source>
        <translation>أسماء لا يعرفها بها أحد هنا</translation>
    </message>
    <message>
        <source>Whoever asks by it is told nothing, and you are called.</source>
        <translation>من يسأل به لا يُقال له شيء، ويُتصل بك.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>So that the door says the right thing; the desk finds a name that is typed there and shows none of them.</source>
        <translation>ليُقال عند الباب ما ينبغي؛ يجد البرنامج الاسم الذي يُكتب هناك ولا يعرض أيًّا منها.</translation>
    </message>
    <message>
        <source>A plan for her safety</source>
        <translation>خطة لأمانها</translation>
    </message>
    <message>
        <source>Does she need a plan for her safety?</source>
        <translation>هل تحتاج إلى خطة لأمانها؟</translation>
    </message>
    <message>
        <source>Is it made together with her?</source>
        <translation>هل وُضعت معها؟</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ وضعها</translation>
    </message>
    <message>
        <source>What matters most to her, in her own words</source>
        <translation>أكثر ما يهمها، بكلماتها</translation>
    </message>
    <message>
        <source>She may carry this paper: no names, no story.</source>
        <translation>قد تحمل هذه الورقة معها: لا أسماء ولا تفاصيل.</translation>
    </message>
    <message>
        <source>So that she and we know what to do; the team of the house sees it.</source>
        <translation>لنعرف نحن وهي ما العمل؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What she can lean on</source>
        <translation>ما يمكنها الاستناد إليه</translation>
    </message>
    <message>
        <source>Money and things of value</source>
        <translation>المال وما له قيمة</translation>
    </message>
    <message>
        <source>People close to her</source>
        <translation>المقرّبون منها</translation>
    </message>
    <message>
        <source>Community, faith, neighbours</source>
        <translation>الجماعة والدين والجيران</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>Her own strengths carry the plan; the team of the house sees it.</source>
        <translation>قوّتها هي ما تقوم عليه الخطة؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Before: how she notices danger, and what she does then</source>
        <translation>قبل الخطر: كيف تلاحظه، وما تفعله حينها</translation>
    </message>
    <message>
        <source>Things to have ready, and where they are</source>
        <translation>أشياء تُجهَّز، وأين هي</translation>
    </message>
    <message>
        <source>Where the children go, and with whom</source>
        <translation>أين يذهب الأطفال، ومع من</translation>
    </message>
    <message>
        <source>During: where she goes, whom she calls</source>
        <translation>عند الخطر: إلى أين تذهب، وبمن تتصل</translation>
    </message>
    <message>
        <source>Afterwards: what helps her, whom we tell</source>
        <translation>بعد ذلك: ما يعينها، ومن نُخبره</translation>
    </message>
    <message>
        <source>Steps that are thought of now are found later; the team sees them.</source>
        <translation>خطوة نفكر فيها الآن نجدها لاحقًا؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Every day and on the way</source>
        <translation>كل يوم وفي الطريق</translation>
    </message>
    <message>
        <source>Telephone and social media</source>
        <translation>الهاتف ووسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>On the way to court, hospital or an office</source>
        <translation>في الطريق إلى المحكمة أو المستشفى أو أي مكتب</translation>
    </message>
    <message>
        <source>Visitors: who may come, who may not</source>
        <translation>الزوار: من يُسمح له ومن لا يُسمح</translation>
    </message>
    <message>
        <source>Her code word</source>
        <translation>كلمة السر بيننا وبينها</translation>
    </message>
    <message>
        <source>When she says it, somebody comes at once and asks nothing.</source>
        <translation>حين تقولها، يأتيها أحد في الحال ولا يسأل شيئًا.</translation>
    </message>
    <message>
        <source>What to do when somebody asks for her at the gate</source>
        <translation>ما العمل إن سأل عنها أحد عند الباب</translation>
    </message>
    <message>
        <source>If she is not back: what she agreed that we do, and after how long</source>
        <translation>إن لم ترجع: ما اتفقنا معها أن نفعله، وبعد كم من الوقت</translation>
    </message>
    <message>
        <source>Whom we call, whom we never call, when the police is told.</source>
        <translation>بمن نتصل، وبمن لا نتصل أبدًا، ومتى تُبلَّغ الشرطة.</translation>
    </message>
    <message>
        <source>So that whoever is on duty does the right thing; the team sees it.</source>
        <translation>ليفعل المناوب الصواب أيًّا كان؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Who knows the plan</source>
        <translation>من يعرف الخطة</translation>
    </message>
    <message>
        <source>Who knows it, by her wish</source>
        <translation>من يعرفها، برغبتها</translation>
    </message>
    <message>
        <source>Where her copy is</source>
        <translation>أين نسختها</translation>
    </message>
    <message>
        <source>With her</source>
        <translation>معها</translation>
    </message>
    <message>
        <source>Kept safe here for her</source>
        <translation>محفوظة لها هنا</translation>
    </message>
    <message>
        <source>She wants no paper</source>
        <translation>لا تريد ورقة</translation>
    </message>
    <message>
        <source>A paper that is found can harm her; the team of the house sees this.</source>
        <translation>الورقة التي يجدها غيرها قد تضرها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>High: something is to be done today</source>
        <translation>مرتفع: يلزم التحرك اليوم</translation>
    </message>
    <message>
        <source>Medium: within 72 hours</source>
        <translation>متوسط: خلال 72 ساعة</translation>
    </message>
    <message>
        <source>Low: within 7 days</source>
        <translation>منخفض: خلال 7 أيام</translation>
    </message>
    <message>
        <source>This talk</source>
        <translation>هذا الحديث</translation>
    </message>
    <message>
        <source>Talked on</source>
        <translation>تاريخ الحديث</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>حدث أمر ما</translation>
    </message>
    <message>
        <source>Before she leaves</source>
        <translation>قبل مغادرتها</translation>
    </message>
    <message>
        <source>How she sees it herself</source>
        <translation>كما تراه هي</translation>
    </message>
    <message>
        <source>How safe does she feel?</source>
        <translation>ما مدى شعورها بالأمان؟</translation>
    </message>
    <message>
        <source>Hers comes first, and stands even where you see it otherwise.</source>
        <translation>رأيها أولًا، ويبقى حتى حين يختلف التقدير المهني عنه.</translation>
    </message>
    <message>
        <source>Not safe, I need help today</source>
        <translation>لست في أمان، أحتاج إلى مساعدة اليوم</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>قلقة</translation>
    </message>
    <message>
        <source>Mostly safe</source>
        <translation>في أمان في الغالب</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>في أمان</translation>
    </message>
    <message>
        <source>What she is afraid of, in her own words</source>
        <translation>مما تخاف، بكلماتها</translation>
    </message>
    <message>
        <source>As short as she likes. Names belong in the sealed part below.</source>
        <translation>بالاختصار الذي تريده. أما الأسماء فمكانها الجزء المختوم أدناه.</translation>
    </message>
    <message>
        <source>She knows best what is dangerous for her; the team of the house sees it.</source>
        <translation>هي أدرى بما يشكّل خطرًا عليها؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>The people she fears</source>
        <translation>من تخافهم</translation>
    </message>
    <message>
        <source>Are they free to move about?</source>
        <translation>هل هم طلقاء؟</translation>
    </message>
    <message>
        <source>Do they know where she is?</source>
        <translation>هل يعرفون مكانها؟</translation>
    </message>
    <message>
        <source>Have they contacted her?</source>
        <translation>هل تواصلوا معها؟</translation>
    </message>
    <message>
        <source>Do they have her telephone or accounts?</source>
        <translation>هل لديهم هاتفها أو حساباتها؟</translation>
    </message>
    <message>
        <source>Do they have a weapon?</source>
        <translation>هل لديهم سلاح؟</translation>
    </message>
    <message>
        <source>Do they threaten her family?</source>
        <translation>هل يهددون أسرتها؟</translation>
    </message>
    <message>
        <source>Does anybody come to collect a debt?</source>
        <translation>هل يأتي أحد لتحصيل دَين؟</translation>
    </message>
    <message>
        <source>Does she fear an official, or somebody inside?</source>
        <translation>هل تخاف من موظف رسمي أو من شخص في الداخل؟</translation>
    </message>
    <message>
        <source>Do other residents know the same people?</source>
        <translation>هل من مقيمات أخريات يعرفن الأشخاص أنفسهم؟</translation>
    </message>
    <message>
        <source>Whom the house should watch for</source>
        <translation>من ينبغي للدار أن تنتبه له</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who they are to her</source>
        <translation>الصلة بها</translation>
    </message>
    <message>
        <source>How to know them: looks, car, telephone</source>
        <translation>ما يُعرفون به: الهيئة والسيارة والهاتف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Only to keep them away from her; it is sealed for those who hear her account, and she may decline.</source>
        <translation>لإبعادهم عنها فقط؛ مختوم لا يفتحه إلا من يستمعون إلى روايتها، ولها أن ترفض.</translation>
    </message>
    <message>
        <source>Staying safe from within</source>
        <translation>سلامتها من داخلها</translation>
    </message>
    <message>
        <source>Is there worry that she may hurt herself?</source>
        <translation>هل يُخشى أن تؤذي نفسها؟</translation>
    </message>
    <message>
        <source>If yes or not clear: stay with her and call health now.</source>
        <translation>إن كان الجواب «نعم» أو «غير واضح»: لا تُترك وحدها، ويُستدعى الفريق الصحي الآن.</translation>
    </message>
    <message>
        <source>Does she speak of a plan to end her life?</source>
        <translation>هل تتحدث عن خطة لإنهاء حياتها؟</translation>
    </message>
    <message>
        <source>What helps her in a hard moment, and whom she wants beside her</source>
        <translation>ما يعينها في لحظة صعبة، ومن تريده إلى جانبها</translation>
    </message>
    <message>
        <source>It can be printed for her as a small card.</source>
        <translation>يمكن طباعته لها بطاقةً صغيرة.</translation>
    </message>
    <message>
        <source>What health agreed with her</source>
        <translation>ما اتفق عليه معها الفريق الصحي</translation>
    </message>
    <message>
        <source>Only so that she is not alone with it; it is sealed for those who care for her health, and she may decline.</source>
        <translation>كي لا تكون وحدها معه فقط؛ مختوم لا يفتحه إلا القائمون على صحتها، ولها أن ترفض.</translation>
    </message>
    <message>
        <source>Around her</source>
        <translation>ما حولها</translation>
    </message>
    <message>
        <source>Are journalists or others asking about her?</source>
        <translation>هل يسأل عنها صحفيون أو غيرهم؟</translation>
    </message>
    <message>
        <source>Is she a witness in a trial?</source>
        <translation>هل هي شاهدة في محاكمة؟</translation>
    </message>
    <message>
        <source>Does she want to go back?</source>
        <translation>هل تريد العودة إلى حيث كانت؟</translation>
    </message>
    <message>
        <source>Could she hurt somebody else?</source>
        <translation>هل يُخشى أن تؤذي غيرها؟</translation>
    </message>
    <message>
        <source>Could a child be in danger?</source>
        <translation>هل يُخشى على طفل من خطر؟</translation>
    </message>
    <message>
        <source>Did the employer report her as missing?</source>
        <translation>هل أبلغ صاحب العمل عن غيابها؟</translation>
    </message>
    <message>
        <source>Does a member of the staff or an interpreter know them or her?</source>
        <translation>هل من العاملين أو المترجمين من يعرفها أو يعرفهم؟</translation>
    </message>
    <message>
        <source>If yes: tell the manager, who keeps that person out of the file.</source>
        <translation>إن كان الجواب «نعم»: تُخبَر الإدارة لتُبعد ذلك الشخص عن الملف.</translation>
    </message>
    <message>
        <source>Residents to keep apart from her</source>
        <translation>مقيمات لا يُجمعن معها</translation>
    </message>
    <message>
        <source>Code of the resident</source>
        <translation>رمز المقيمة</translation>
    </message>
    <message>
        <source>The code alone, no name and no reason.</source>
        <translation>الرمز وحده، لا اسم ولا سبب.</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>مقيمة</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>So that room, gate and journeys are planned well; the team of the house sees it.</source>
        <translation>ليُخطَّط للغرفة والباب والتنقل كما ينبغي؛ يطّلع عليه فريق الدار.</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>مدى الخطر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>سبب هذا المستوى</translation>
    </message>
    <message>
        <source>The whole team reads this: leave out what stands in a sealed part.</source>
        <translation>يقرأ الفريق كله هذا: لا يُذكر فيه ما هو في جزء مختوم.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>موعد النظر فيه من جديد</translation>
    </message>
    <message>
        <source>Left empty, the desk counts it from the level: today, after 72 hours or after 7 days.</source>
        <translation>إن تُرك فارغًا، حسبه المكتب من المستوى: اليوم، أو بعد 72 ساعة، أو بعد 7 أيام.</translation>
    </message>
    <message>
        <source>So that help comes in time; the team of the house sees it.</source>
        <translation>لتصل المساعدة في وقتها؛ يطّلع عليه فريق الدار.</translation>
    </message>
</context>
<context>
    <name>safety_page</name>
    <message>
        <source>Talked on {day}, signed by {name}</source>
        <translation>الحديث في {day}، التوقيع: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n talks so far</source>
        <translation>
            <numerusform>لا حديث حتى الآن</numerusform>
            <numerusform>حديث واحد حتى الآن</numerusform>
            <numerusform>حديثان حتى الآن</numerusform>
            <numerusform>%n أحاديث حتى الآن</numerusform>
            <numerusform>%n حديثًا حتى الآن</numerusform>
            <numerusform>%n حديث حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it again on {day}</source>
        <translation>النظر فيه من جديد في {day}</translation>
    </message>
    <message>
        <source>It was to be looked at again on {day}</source>
        <translation>كان موعد النظر فيه من جديد {day}</translation>
    </message>
    <message>
        <source>No level said</source>
        <translation>لم يُذكر مستوى</translation>
    </message>
    <message>
        <source>How she sees it herself</source>
        <translation>كما تراه هي</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>مدى الخطر</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Health looks after her</source>
        <translation>في رعاية الفريق الصحي</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>لا تُجمع مع</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>يلزم الانتباه له</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>The level was said on {day}</source>
        <translation>ذُكر المستوى في {day}</translation>
    </message>
    <message>
        <source>Whoever was named stays here until that talk is corrected.</source>
        <translation>من ذُكر يبقى هنا حتى يُصحَّح الحديث الذي ذُكر فيه.</translation>
    </message>
    <message>
        <source>Nobody has talked with her about safety yet</source>
        <translation>لم يتحدث معها أحد عن الأمان بعد</translation>
    </message>
    <message>
        <source>Rest comes first. Within 72 hours is early enough, the same day if it is high.</source>
        <translation>الراحة أولًا. يكفي خلال 72 ساعة، وفي اليوم نفسه إن كان الخطر مرتفعًا.</translation>
    </message>
    <message>
        <source>A talk is being written and is not signed yet. Who is named in it counts already.</source>
        <translation>حديث عن الأمان قيد الكتابة ولم يُوقَّع بعد، ومن ذُكر فيه يُراعى من الآن.</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>Screening result, not a legal finding</source>
        <translation>نتيجة فرز أولي، وليست حكمًا قانونيًا</translation>
    </message>
    <message>
        <source>Too little is known yet to say anything</source>
        <translation>المعروف حتى الآن أقل من أن يُبنى عليه شيء</translation>
    </message>
    <message>
        <source>No indicator so far</source>
        <translation>لا مؤشر حتى الآن</translation>
    </message>
    <message>
        <source>Single indicators, no dimension reached</source>
        <translation>مؤشرات متفرقة، ولم يكتمل أي بُعد</translation>
    </message>
    <message>
        <source>Signs of a hold over her, no exploitation known so far</source>
        <translation>علامات على التحكم بها، ولا يُعرف استغلال حتى الآن</translation>
    </message>
    <message>
        <source>Exploitation at work: a labour case</source>
        <translation>استغلال في العمل: قضية عمالية</translation>
    </message>
    <message>
        <source>Deception and exploitation</source>
        <translation>خداع واستغلال</translation>
    </message>
    <message>
        <source>Possible trafficking: a part is still missing</source>
        <translation>احتمال اتجار بالأشخاص: ما زال جزء ناقصًا</translation>
    </message>
    <message>
        <source>Presumed trafficking</source>
        <translation>يُفترض أنه اتجار بالأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n strong in {about}: {names}</source>
        <translation>
            <numerusform>لا مؤشر قويًا في {about}: {names}</numerusform>
            <numerusform>مؤشر قوي واحد في {about}: {names}</numerusform>
            <numerusform>مؤشران قويان في {about}: {names}</numerusform>
            <numerusform>%n مؤشرات قوية في {about}: {names}</numerusform>
            <numerusform>%n مؤشرًا قويًا في {about}: {names}</numerusform>
            <numerusform>%n مؤشر قوي في {about}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium in {about}: {names}</source>
        <translation>
            <numerusform>لا مؤشر متوسطًا في {about}: {names}</numerusform>
            <numerusform>مؤشر متوسط واحد في {about}: {names}</numerusform>
            <numerusform>مؤشران متوسطان في {about}: {names}</numerusform>
            <numerusform>%n مؤشرات متوسطة في {about}: {names}</numerusform>
            <numerusform>%n مؤشرًا متوسطًا في {about}: {names}</numerusform>
            <numerusform>%n مؤشر متوسط في {about}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak in {about}: {names}</source>
        <translation>
            <numerusform>لا مؤشر ضعيفًا في {about}: {names}</numerusform>
            <numerusform>مؤشر ضعيف واحد في {about}: {names}</numerusform>
            <numerusform>مؤشران ضعيفان في {about}: {names}</numerusform>
            <numerusform>%n مؤشرات ضعيفة في {about}: {names}</numerusform>
            <numerusform>%n مؤشرًا ضعيفًا في {about}: {names}</numerusform>
            <numerusform>%n مؤشر ضعيف في {about}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without weight for a child in {about}: {names}</source>
        <translation>
            <numerusform>لا مؤشر بلا وزن للأطفال في {about}: {names}</numerusform>
            <numerusform>مؤشر واحد لا وزن له للأطفال في {about}: {names}</numerusform>
            <numerusform>مؤشران لا وزن لهما للأطفال في {about}: {names}</numerusform>
            <numerusform>%n مؤشرات لا وزن لها للأطفال في {about}: {names}</numerusform>
            <numerusform>%n مؤشرًا لا وزن له للأطفال في {about}: {names}</numerusform>
            <numerusform>%n مؤشر لا وزن له للأطفال في {about}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: {about}</source>
        <translation>اكتمل: {about}</translation>
    </message>
    <message>
        <source>Not reached: {about}</source>
        <translation>لم يكتمل: {about}</translation>
    </message>
    <message>
        <source>She was under 18: act and purpose are enough, means are not needed.</source>
        <translation>كانت دون الثامنة عشرة: يكفي الفعل والغرض، ولا حاجة إلى الوسيلة.</translation>
    </message>
    <message>
        <source>Her age is not sure: she is counted as a child until it is, as the rule asks.</source>
        <translation>عمرها غير مؤكد: تُعامل معاملة الطفل حتى يتأكد، كما تقتضي القاعدة.</translation>
    </message>
    <message>
        <source>Act: {names}</source>
        <translation>الفعل: {names}</translation>
    </message>
    <message>
        <source>Act: shown by {about}</source>
        <translation>الفعل: يدل عليه {about}</translation>
    </message>
    <message>
        <source>Act: nobody has named one yet</source>
        <translation>الفعل: لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Purpose named: {names}</source>
        <translation>الغرض المذكور: {names}</translation>
    </message>
    <message>
        <source>Means of control: {names}</source>
        <translation>وسائل التحكم: {names}</translation>
    </message>
    <message>
        <source>She once agreed to it. That changes nothing in this result.</source>
        <translation>وافقت على الأمر يومًا ما. هذا لا يغيّر شيئًا في هذه النتيجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n only seen as signs. Without them: {about}</source>
        <translation>
            <numerusform>لا شيء مبني على علامات فقط. من دونها: {about}</numerusform>
            <numerusform>مؤشر واحد رُئيت علاماته فقط. من دونه: {about}</numerusform>
            <numerusform>مؤشران رُئيت علاماتهما فقط. من دونهما: {about}</numerusform>
            <numerusform>%n مؤشرات رُئيت علاماتها فقط. من دونها: {about}</numerusform>
            <numerusform>%n مؤشرًا رُئيت علاماته فقط. من دونها: {about}</numerusform>
            <numerusform>%n مؤشر رُئيت علاماته فقط. من دونها: {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only seen as signs. Without them the result is the same.</source>
        <translation>
            <numerusform>لا شيء مبني على علامات فقط. النتيجة نفسها من دونها.</numerusform>
            <numerusform>مؤشر واحد رُئيت علاماته فقط. النتيجة نفسها من دونه.</numerusform>
            <numerusform>مؤشران رُئيت علاماتهما فقط. النتيجة نفسها من دونهما.</numerusform>
            <numerusform>%n مؤشرات رُئيت علاماتها فقط. النتيجة نفسها من دونها.</numerusform>
            <numerusform>%n مؤشرًا رُئيت علاماته فقط. النتيجة نفسها من دونها.</numerusform>
            <numerusform>%n مؤشر رُئيت علاماته فقط. النتيجة نفسها من دونها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sitting</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Which sitting</source>
        <translation>رقم الجلسة</translation>
    </message>
    <message>
        <source>Why before her first night of rest</source>
        <translation>لماذا قبل أول ليلة راحة لها</translation>
    </message>
    <message>
        <source>Short questions to begin with</source>
        <translation>أسئلة قصيرة للبداية</translation>
    </message>
    <message>
        <source>Twelve at most. The rest can wait for another day.</source>
        <translation>اثنا عشر سؤالًا على الأكثر. وما بقي يمكن أن ينتظر يومًا آخر.</translation>
    </message>
    <message>
        <source>Does she agree to this talk?</source>
        <translation>هل توافق على هذا الحديث؟</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>لغة الحديث</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليها</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Who interpreted</source>
        <translation>من قام بالترجمة</translation>
    </message>
    <message>
        <source>A place where nobody listens?</source>
        <translation>هل المكان بعيد عن أسماع الآخرين؟</translation>
    </message>
    <message>
        <source>Was anybody else in the room?</source>
        <translation>هل كان أحد آخر في الغرفة؟</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>من، ولماذا</translation>
    </message>
    <message>
        <source>Was she under 18 when it happened?</source>
        <translation>هل كانت دون الثامنة عشرة حين حدث ذلك؟</translation>
    </message>
    <message>
        <source>Where it is not clear she is counted as a child.</source>
        <translation>إن لم يكن الأمر واضحًا تُعامل معاملة الطفل.</translation>
    </message>
    <message>
        <source>The worker’s own view</source>
        <translation>رأي الأخصائي</translation>
    </message>
    <message>
        <source>The result as the worker sees it</source>
        <translation>النتيجة كما يراها الأخصائي</translation>
    </message>
    <message>
        <source>Only where it differs from what the rule says.</source>
        <translation>فقط إن اختلف عمّا تقوله القاعدة.</translation>
    </message>
    <message>
        <source>Rest comes first</source>
        <translation>الراحة أولًا</translation>
    </message>
    <message>
        <source>Her first night here lasts until {when}. Questions can wait until then. If they cannot, write why; it is kept with the sitting.</source>
        <translation>ليلتها الأولى هنا تمتد حتى {when}. يمكن للأسئلة أن تنتظر حتى ذلك الحين. وإن كانت لا تنتظر يُكتب السبب هنا ويُحفظ مع الجلسة.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>لماذا لا ينتظر الأمر</translation>
    </message>
    <message>
        <source>Your own view</source>
        <translation>رأي آخر</translation>
    </message>
    <message>
        <source>You know more than a table does. Where you see it differently, say so and why; both stay.</source>
        <translation>ما يعرفه من يتحدث معها أكثر مما يعرفه جدول. الرأي المختلف يُكتب هنا مع سببه، ويبقى الاثنان.</translation>
    </message>
    <message>
        <source>Record another view…</source>
        <translation>تسجيل رأي آخر…</translation>
    </message>
    <message>
        <source>Record my view</source>
        <translation>تسجيل رأيي</translation>
    </message>
    <message>
        <source>The result as you see it</source>
        <translation>النتيجة في رأيي</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Without a reason the rule’s result stands.</source>
        <translation>من دون سبب تبقى نتيجة القاعدة.</translation>
    </message>
    <message>
        <source>Ending well</source>
        <translation>ختام طيب</translation>
    </message>
    <message>
        <source>Was the talk stopped early?</source>
        <translation>هل أُوقف الحديث قبل تمامه؟</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>سبب التوقف</translation>
    </message>
    <message>
        <source>She wished it</source>
        <translation>برغبتها</translation>
    </message>
    <message>
        <source>She was tired or unwell</source>
        <translation>كانت متعبة أو متوعكة</translation>
    </message>
    <message>
        <source>It was too much for her</source>
        <translation>كان الأمر فوق طاقتها</translation>
    </message>
    <message>
        <source>The interpreter was not the right one</source>
        <translation>لم تكن الترجمة مناسبة</translation>
    </message>
    <message>
        <source>The place was not private</source>
        <translation>لم يكن المكان خاصًا</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>How she seems at the end</source>
        <translation>كيف تبدو في الختام</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>متعبة</translation>
    </message>
    <message>
        <source>Upset; somebody stays with her</source>
        <translation>متأثرة؛ ويبقى معها أحد</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Was she told what happens next?</source>
        <translation>هل أُخبرت بما سيحدث بعد ذلك؟</translation>
    </message>
    <message>
        <source>Next sitting</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>What would do her good now</source>
        <translation>ما الذي يريحها الآن</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Brought by untrue promises</source>
        <translation>استُقدمت بوعود كاذبة</translation>
    </message>
    <message>
        <source>Brought by force or threats</source>
        <translation>استُقدمت بالقوة أو التهديد</translation>
    </message>
    <message>
        <source>Brought by using her situation</source>
        <translation>استُقدمت باستغلال وضعها</translation>
    </message>
    <message>
        <source>Kept by force or threats</source>
        <translation>أُبقيت بالقوة أو التهديد</translation>
    </message>
    <message>
        <source>Kept by using her situation</source>
        <translation>أُبقيت باستغلال وضعها</translation>
    </message>
    <message>
        <source>How she had to work</source>
        <translation>كيف كان عليها أن تعمل</translation>
    </message>
    <message>
        <source>Recruited</source>
        <translation>تجنيد</translation>
    </message>
    <message>
        <source>Transported</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Handed on to others</source>
        <translation>تسليم إلى آخرين</translation>
    </message>
    <message>
        <source>Housed or hidden</source>
        <translation>إيواء أو إخفاء</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translation>في مكان تجاري</translation>
    </message>
    <message>
        <source>At a school</source>
        <translation>في مدرسة</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>في العمل</translation>
    </message>
    <message>
        <source>A social network on the internet</source>
        <translation>شبكة تواصل على الإنترنت</translation>
    </message>
    <message>
        <source>An advertisement on the internet</source>
        <translation>إعلان على الإنترنت</translation>
    </message>
    <message>
        <source>An advertisement on television</source>
        <translation>إعلان في التلفزيون</translation>
    </message>
    <message>
        <source>An advertisement in a newspaper</source>
        <translation>إعلان في صحيفة</translation>
    </message>
    <message>
        <source>Family or a family feast</source>
        <translation>الأسرة أو مناسبة عائلية</translation>
    </message>
    <message>
        <source>Friends or a feast</source>
        <translation>الأصدقاء أو مناسبة اجتماعية</translation>
    </message>
    <message>
        <source>A licensed agency</source>
        <translation>مكتب مرخّص</translation>
    </message>
    <message>
        <source>An agent without licence</source>
        <translation>وسيط غير مرخّص</translation>
    </message>
    <message>
        <source>Somebody who sells “free visas”</source>
        <translation>بائع «فري فيزا»</translation>
    </message>
    <message>
        <source>She asked for work herself</source>
        <translation>طلبت العمل بنفسها</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>فيسبوك</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>إنستغرام</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تيليغرام</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>ماسنجر فيسبوك</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>فايبر</translation>
    </message>
    <message>
        <source>Snapchat</source>
        <translation>سناب شات</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>لاين</translation>
    </message>
    <message>
        <source>4Sale</source>
        <translation>فورسيل</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>وي تشات</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>كيو كيو</translation>
    </message>
    <message>
        <source>Qzone</source>
        <translation>كيوزون</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>تيك توك</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>إكس (تويتر)</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>Step by step, as far as she wishes to say</source>
        <translation>خطوة بخطوة، بقدر ما ترغب في القول</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>تجنيد</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>استغلال</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعل ذلك</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>To where</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Who paid, and how much</source>
        <translation>من دفع، وكم</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>بكلماتها</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>What was done to bring her</source>
        <translation>ما جرى لاستقدامها</translation>
    </message>
    <message>
        <source>One is enough.</source>
        <translation>يكفي واحد.</translation>
    </message>
    <message>
        <source>How the work was found</source>
        <translation>كيف وُجد العمل</translation>
    </message>
    <message>
        <source>On which service</source>
        <translation>على أي خدمة</translation>
    </message>
    <message>
        <source>Who won her for it</source>
        <translation>من أقنعها بذلك</translation>
    </message>
    <message>
        <source>Her partner</source>
        <translation>شريكها</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>A smuggler</source>
        <translation>مهرّب</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>To see whether she may have been trafficked and has rights from it; only the people of this part can read it.</source>
        <translation>لمعرفة ما إذا كانت قد تعرّضت للاتجار ولها حقوق بسببه؛ لا يقرؤه إلا من أُذن له بهذا الجزء.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Signs of it</source>
        <translation>علامات على ذلك</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>She told it</source>
        <translation>روته بنفسها</translation>
    </message>
    <message>
        <source>Seen by the worker</source>
        <translation>رآه الأخصائي</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Somebody else told it</source>
        <translation>رواه شخص آخر</translation>
    </message>
    <message>
        <source>When she was recruited</source>
        <translation>عند استقدامها</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Where she worked</source>
        <translation>حيث كانت تعمل</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>علامَ يستند هذا</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>متى كان</translation>
    </message>
    <message>
        <source>A debt</source>
        <translation>دَين</translation>
    </message>
    <message>
        <source>Taking what she earns</source>
        <translation>أخذ ما تكسبه</translation>
    </message>
    <message>
        <source>Keeping money from her</source>
        <translation>منع المال عنها</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>Threats against children or family</source>
        <translation>تهديد الأطفال أو الأسرة</translation>
    </message>
    <message>
        <source>Threats with the authorities</source>
        <translation>التهديد بالسلطات</translation>
    </message>
    <message>
        <source>Humiliation and pressure</source>
        <translation>الإهانة والضغط النفسي</translation>
    </message>
    <message>
        <source>Blows, hurting</source>
        <translation>الضرب والإيذاء</translation>
    </message>
    <message>
        <source>Sexual violence, to control her</source>
        <translation>عنف جنسي للتحكم بها</translation>
    </message>
    <message>
        <source>Untrue promises</source>
        <translation>وعود كاذبة</translation>
    </message>
    <message>
        <source>Drugs, alcohol or medicine</source>
        <translation>مخدرات أو كحول أو أدوية</translation>
    </message>
    <message>
        <source>Not letting her move freely</source>
        <translation>تقييد حركتها</translation>
    </message>
    <message>
        <source>Keeping care and medicine from her</source>
        <translation>منع العلاج والدواء عنها</translation>
    </message>
    <message>
        <source>Far too long hours</source>
        <translation>ساعات عمل مفرطة</translation>
    </message>
    <message>
        <source>Using her children</source>
        <translation>استعمال أطفالها</translation>
    </message>
    <message>
        <source>Keeping food, sleep or other needs from her</source>
        <translation>منع الطعام أو النوم أو حاجات أخرى عنها</translation>
    </message>
    <message>
        <source>Keeping her papers</source>
        <translation>حجز أوراقها</translation>
    </message>
    <message>
        <source>Another means</source>
        <translation>وسيلة أخرى</translation>
    </message>
    <message>
        <source>How she was held</source>
        <translation>كيف جرى التحكم بها</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>وسائل التحكم</translation>
    </message>
    <message>
        <source>What the answers before already say is offered to take over.</source>
        <translation>ما تقوله الإجابات السابقة يُعرض لاعتماده.</translation>
    </message>
    <message>
        <source>Did she once agree to it?</source>
        <translation>هل وافقت على ذلك يومًا ما؟</translation>
    </message>
    <message>
        <source>Only so that nobody asks again. It never counts against her.</source>
        <translation>فقط كي لا يسأل أحد مرة أخرى. ولا يُحسب عليها أبدًا.</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>عمل قسري</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation>استغلال جنسي</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>عمل الأطفال</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>زواج قسري</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation>استعباد</translation>
    </message>
    <message>
        <source>Fighting for an armed group</source>
        <translation>القتال مع جماعة مسلحة</translation>
    </message>
    <message>
        <source>Removal of an organ</source>
        <translation>نزع عضو</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation>تسوّل قسري</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translation>تبنٍّ قسري</translation>
    </message>
    <message>
        <source>Carrying a child for others</source>
        <translation>حمل لصالح آخرين</translation>
    </message>
    <message>
        <source>Forced crime</source>
        <translation>إجرام قسري</translation>
    </message>
    <message>
        <source>Slavery or something like it</source>
        <translation>الرق أو ما يشبهه</translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation>غرض آخر</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>ما كان الغرض</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Only what is clear; the questions before count by themselves.</source>
        <translation>فقط ما هو واضح؛ أما الأسئلة السابقة فتُحسب من نفسها.</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>من أي نوع</translation>
    </message>
    <message>
        <source>Prostitution</source>
        <translation>استغلال في الدعارة</translation>
    </message>
    <message>
        <source>Pictures or films</source>
        <translation>صور أو أفلام</translation>
    </message>
    <message>
        <source>Before a camera</source>
        <translation>أمام الكاميرا</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>لشخص واحد</translation>
    </message>
    <message>
        <source>What they were to her</source>
        <translation>ما صلتهم بها</translation>
    </message>
    <message>
        <source>People she knew</source>
        <translation>معارف</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>غرباء</translation>
    </message>
    <message>
        <source>How old she was when it began</source>
        <translation>كم كان عمرها حين بدأ</translation>
    </message>
    <message>
        <source>How many months it lasted</source>
        <translation>كم شهرًا استمر</translation>
    </message>
    <message>
        <source>Short form of the shelter</source>
        <translation>الأسئلة القصيرة لدار الإيواء</translation>
    </message>
    <message>
        <source>Any front line</source>
        <translation>أي صف أمامي</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Domestic work</source>
        <translation>العمل المنزلي</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation>تفتيش العمل</translation>
    </message>
    <message>
        <source>Airport or port</source>
        <translation>المطار أو الميناء</translation>
    </message>
    <message>
        <source>Detention or deportation</source>
        <translation>الاحتجاز أو الإبعاد</translation>
    </message>
    <message>
        <source>Did anybody at work threaten her with violence?</source>
        <translation>هل هددها أحد في العمل بالعنف؟</translation>
    </message>
    <message>
        <source>Was the work other than she was promised?</source>
        <translation>هل كان العمل غير ما وُعدت به؟</translation>
    </message>
    <message>
        <source>Did force or fear make her go on working?</source>
        <translation>هل أجبرها العنف أو الخوف على الاستمرار في العمل؟</translation>
    </message>
    <message>
        <source>Was she asked or forced to give sex for something?</source>
        <translation>هل طُلب منها أو أُجبرت على فعل جنسي مقابل شيء؟</translation>
    </message>
    <message>
        <source>Was she kept from leaving?</source>
        <translation>هل مُنعت من المغادرة؟</translation>
    </message>
    <message>
        <source>Does or did somebody else keep her papers?</source>
        <translation>هل أوراقها عند غيرها، أو كانت عنده؟</translation>
    </message>
    <message>
        <source>Was she paid little or nothing?</source>
        <translation>هل أُعطيت أجرًا قليلًا أو لم تُعطَ شيئًا؟</translation>
    </message>
    <message>
        <source>Does or did a debt bind her to the work?</source>
        <translation>هل يربطها دَين بالعمل، أو كان يربطها؟</translation>
    </message>
    <message>
        <source>Somebody else holds her papers</source>
        <translation>أوراقها عند شخص آخر</translation>
    </message>
    <message>
        <source>She does not speak for herself, or as if learnt</source>
        <translation>لا تتكلم عن نفسها، أو تتكلم كأنها تحفظ</translation>
    </message>
    <message>
        <source>Injuries that somebody seems to have caused</source>
        <translation>إصابات يبدو أن أحدًا سببها</translation>
    </message>
    <message>
        <source>She lives in very poor conditions</source>
        <translation>تعيش في ظروف سيئة جدًا</translation>
    </message>
    <message>
        <source>She cannot meet or call whom she likes</source>
        <translation>لا تستطيع لقاء من تشاء أو الاتصال به</translation>
    </message>
    <message>
        <source>She cannot get at what she earns</source>
        <translation>لا تصل إلى ما تكسبه</translation>
    </message>
    <message>
        <source>Others decide where she goes</source>
        <translation>آخرون يقررون أين تذهب</translation>
    </message>
    <message>
        <source>She is afraid of the authorities</source>
        <translation>تخاف من السلطات</translation>
    </message>
    <message>
        <source>Her story sounds learnt, or changes</source>
        <translation>تبدو قصتها محفوظة أو تتغيّر</translation>
    </message>
    <message>
        <source>Signs of ill-treatment, or of care kept from her</source>
        <translation>علامات سوء معاملة أو حرمان من العلاج</translation>
    </message>
    <message>
        <source>A companion speaks for her, stays, or insists on interpreting</source>
        <translation>مرافق يتكلم عنها أو لا يتركها أو يصرّ على الترجمة</translation>
    </message>
    <message>
        <source>A companion watches or directs her</source>
        <translation>مرافق يراقبها أو يوجّهها</translation>
    </message>
    <message>
        <source>She looks at nobody</source>
        <translation>لا تنظر إلى أحد</translation>
    </message>
    <message>
        <source>She cannot name an address, a place or a date</source>
        <translation>لا تستطيع ذكر عنوان أو مكان أو تاريخ</translation>
    </message>
    <message>
        <source>She is not paid, or her pay is kept back</source>
        <translation>لا يُدفع لها أجر، أو أجرها محجوز</translation>
    </message>
    <message>
        <source>Her papers are not in her hands</source>
        <translation>أوراقها ليست في يدها</translation>
    </message>
    <message>
        <source>She has no say over her own money</source>
        <translation>لا رأي لها في مالها</translation>
    </message>
    <message>
        <source>She lives in the employer’s household</source>
        <translation>تسكن في بيت صاحب العمل</translation>
    </message>
    <message>
        <source>She does not eat with the household</source>
        <translation>لا تأكل مع أهل البيت</translation>
    </message>
    <message>
        <source>She is given leftovers only</source>
        <translation>لا تُعطى إلا بقايا الطعام</translation>
    </message>
    <message>
        <source>She has no proper bed</source>
        <translation>ليس لها سرير لائق</translation>
    </message>
    <message>
        <source>The place where she sleeps is not fit for her</source>
        <translation>مكان نومها غير مناسب لها</translation>
    </message>
    <message>
        <source>She has no room or corner of her own</source>
        <translation>ليس لها غرفة أو ركن خاص بها</translation>
    </message>
    <message>
        <source>She has to be ready day and night</source>
        <translation>عليها أن تكون جاهزة ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>She never goes out without the employer</source>
        <translation>لا تخرج أبدًا من دون صاحب العمل</translation>
    </message>
    <message>
        <source>She gets too little to eat</source>
        <translation>لا تأكل ما يكفيها</translation>
    </message>
    <message>
        <source>She is insulted or humiliated</source>
        <translation>تُشتم أو تُهان</translation>
    </message>
    <message>
        <source>She was or will be reported or accused if she leaves</source>
        <translation>بُلّغ عنها أو اتُّهمت، أو يحدث ذلك إن خرجت</translation>
    </message>
    <message>
        <source>Her permit ties her to one employer, or her situation is used</source>
        <translation>إقامتها مربوطة بصاحب عمل واحد، أو يُستغلّ وضعها</translation>
    </message>
    <message>
        <source>The work is not what was promised, or no contract is in writing</source>
        <translation>العمل غير ما وُعدت به، أو لا عقد مكتوبًا</translation>
    </message>
    <message>
        <source>She may not leave the place freely</source>
        <translation>لا تغادر المكان بحرية</translation>
    </message>
    <message>
        <source>She is kept away from other people</source>
        <translation>تُعزل عن الناس</translation>
    </message>
    <message>
        <source>Violence is used</source>
        <translation>يُستعمل العنف</translation>
    </message>
    <message>
        <source>She is threatened or frightened</source>
        <translation>تُهدَّد أو تُخوَّف</translation>
    </message>
    <message>
        <source>The employer keeps passports or cards</source>
        <translation>صاحب العمل يحتفظ بالجوازات أو البطاقات</translation>
    </message>
    <message>
        <source>Wages are kept back</source>
        <translation>الأجور محجوزة</translation>
    </message>
    <message>
        <source>A debt binds her to the employer</source>
        <translation>دَين يربطها بصاحب العمل</translation>
    </message>
    <message>
        <source>She paid to get the work, or must pay to leave it</source>
        <translation>دفعت لتحصل على العمل، أو عليها أن تدفع لتتركه</translation>
    </message>
    <message>
        <source>Conditions of work or living are abusive</source>
        <translation>ظروف العمل أو المعيشة مسيئة</translation>
    </message>
    <message>
        <source>Hours are far too long</source>
        <translation>ساعات العمل مفرطة</translation>
    </message>
    <message>
        <source>She does not know where, to whom or for what she travels</source>
        <translation>لا تعرف إلى أين تسافر ولا إلى من ولا لماذا</translation>
    </message>
    <message>
        <source>A companion holds her papers or telephone</source>
        <translation>مرافق يحتفظ بأوراقها أو هاتفها</translation>
    </message>
    <message>
        <source>Her story sounds rehearsed</source>
        <translation>تبدو قصتها مُعدّة</translation>
    </message>
    <message>
        <source>No luggage, or no ticket back</source>
        <translation>لا أمتعة، أو لا تذكرة عودة</translation>
    </message>
    <message>
        <source>A companion answers for her</source>
        <translation>مرافق يجيب عنها</translation>
    </message>
    <message>
        <source>The visa does not fit the work she was told of</source>
        <translation>التأشيرة لا تناسب العمل الذي ذُكر لها</translation>
    </message>
    <message>
        <source>A minor with an adult who is no relative</source>
        <translation>قاصر مع بالغ ليس من أقاربه</translation>
    </message>
    <message>
        <source>She seems afraid or hurt</source>
        <translation>تبدو خائفة أو مصابة</translation>
    </message>
    <message>
        <source>Many people travel to the same sponsor</source>
        <translation>كثيرون يسافرون إلى الكفيل نفسه</translation>
    </message>
    <message>
        <source>She got the work through untrue promises</source>
        <translation>حصلت على العمل بوعود كاذبة</translation>
    </message>
    <message>
        <source>She had to pay for getting the work</source>
        <translation>كان عليها أن تدفع لتحصل على العمل</translation>
    </message>
    <message>
        <source>Somebody else has her passport</source>
        <translation>جوازها عند شخص آخر</translation>
    </message>
    <message>
        <source>Wages are owed to her</source>
        <translation>لها أجور لم تُدفع</translation>
    </message>
    <message>
        <source>She could not leave the work when she wanted</source>
        <translation>لم تستطع ترك العمل متى أرادت</translation>
    </message>
    <message>
        <source>She is afraid of going back</source>
        <translation>تخاف من العودة</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Go on with the sitting</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>No sitting is signed yet</source>
        <translation>لا جلسة موقّعة بعد</translation>
    </message>
    <message>
        <source>Begin when she has rested and wishes to talk. Two short sittings are better than a long one.</source>
        <translation>البداية حين تكون قد ارتاحت وترغب في الحديث. جلستان قصيرتان خير من جلسة طويلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sittings are signed. What they say, and their result, is for those allowed into this part.</source>
        <translation>
            <numerusform>لا جلسة موقّعة. لا يقرأ ما يُقال فيها ولا نتيجته إلا من أُذن له بهذا الجزء.</numerusform>
            <numerusform>جلسة واحدة موقّعة. لا يقرأ ما قيل فيها ولا نتيجتها إلا من أُذن له بهذا الجزء.</numerusform>
            <numerusform>جلستان موقّعتان. لا يقرأ ما قيل فيهما ولا نتيجتهما إلا من أُذن له بهذا الجزء.</numerusform>
            <numerusform>%n جلسات موقّعة. لا يقرأ ما قيل فيها ولا نتيجتها إلا من أُذن له بهذا الجزء.</numerusform>
            <numerusform>%n جلسة موقّعة. لا يقرأ ما قيل فيها ولا نتيجتها إلا من أُذن له بهذا الجزء.</numerusform>
            <numerusform>%n جلسة موقّعة. لا يقرأ ما قيل فيها ولا نتيجتها إلا من أُذن له بهذا الجزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your view is kept beside the rule’s result.</source>
        <translation>حُفظ رأيك بجانب نتيجة القاعدة.</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>ما تقوله القاعدة</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>كيف جاءت هذه النتيجة</translation>
    </message>
    <message>
        <source>The worker’s own view: {outcome}</source>
        <translation>رأي الأخصائي: {outcome}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Sitting by sitting</source>
        <translation>جلسة بجلسة</translation>
    </message>
    <message>
        <source>Sitting {number} · {day}</source>
        <translation>الجلسة {number} · {day}</translation>
    </message>
    <message>
        <source>{name} · {outcome}</source>
        <translation>{name} · {outcome}</translation>
    </message>
    <message>
        <source>Also noticed, without weight: {names}</source>
        <translation>لوحظ أيضًا، بلا وزن: {names}</translation>
    </message>
    <message>
        <source>In no sitting was an indicator there.</source>
        <translation>لم يظهر مؤشر في أي جلسة.</translation>
    </message>
    <message>
        <source>This is held as a labour case, wages are owed to her and others hold her papers. Talk with her again: it may be more than a labour case.</source>
        <translation>هذه الحالة مسجّلة قضيةً عمالية، ولها أجور لم تُدفع، وأوراقها عند غيرها. يُرجى التحدث معها مرة أخرى: فقد يكون الأمر أكثر من قضية عمالية.</translation>
    </message>
    <message>
        <source>Wages are owed to her and others hold her papers. A screening is due, when she is ready.</source>
        <translation>لها أجور لم تُدفع وأوراقها عند غيرها. الفرز الأولي مستحق متى كانت مستعدة.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name sounds alike</source>
        <translation>اسم يشبهه لفظًا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>The name sounds the same</source>
        <translation>الاسم مشابه لفظًا</translation>
    </message>
    <message>
        <source>Same telephone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>رقم الوثيقة نفسه</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>لم توافق</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message numerus="yes">
        <source>Signed %n times</source>
        <translation>
            <numerusform>لم يُوقَّع بعد</numerusform>
            <numerusform>تم التوقيع مرة واحدة</numerusform>
            <numerusform>تم التوقيع مرتين</numerusform>
            <numerusform>تم التوقيع %n مرات</numerusform>
            <numerusform>تم التوقيع %n مرة</numerusform>
            <numerusform>تم التوقيع %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n times, next talk {day}</source>
        <translation>
            <numerusform>لم يُوقَّع بعد، الحديث القادم {day}</numerusform>
            <numerusform>تم التوقيع مرة واحدة، الحديث القادم {day}</numerusform>
            <numerusform>تم التوقيع مرتين، الحديث القادم {day}</numerusform>
            <numerusform>تم التوقيع %n مرات، الحديث القادم {day}</numerusform>
            <numerusform>تم التوقيع %n مرة، الحديث القادم {day}</numerusform>
            <numerusform>تم التوقيع %n مرة، الحديث القادم {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n times, a talk is due since {day}</source>
        <translation>
            <numerusform>لم يُوقَّع بعد، حديث مستحق منذ {day}</numerusform>
            <numerusform>تم التوقيع مرة واحدة، حديث مستحق منذ {day}</numerusform>
            <numerusform>تم التوقيع مرتين، حديث مستحق منذ {day}</numerusform>
            <numerusform>تم التوقيع %n مرات، حديث مستحق منذ {day}</numerusform>
            <numerusform>تم التوقيع %n مرة، حديث مستحق منذ {day}</numerusform>
            <numerusform>تم التوقيع %n مرة، حديث مستحق منذ {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Only where it serves her</source>
        <translation>حيث ينفعها فقط</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارًا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%n إحالات</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>لا وقائع</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا وقائع</numerusform>
            <numerusform>واقعة واحدة</numerusform>
            <numerusform>واقعتان</numerusform>
            <numerusform>%n وقائع</numerusform>
            <numerusform>%n واقعة</numerusform>
            <numerusform>%n واقعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>الأمتعة</translation>
    </message>
    <message numerus="yes">
        <source>%n things with us</source>
        <translation>
            <numerusform>لا شيء لدينا</numerusform>
            <numerusform>غرض واحد لدينا</numerusform>
            <numerusform>غرضان لدينا</numerusform>
            <numerusform>%n أغراض لدينا</numerusform>
            <numerusform>%n غرضًا لدينا</numerusform>
            <numerusform>%n غرض لدينا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with us</source>
        <translation>لا شيء لدينا</translation>
    </message>
    <message>
        <source>File review</source>
        <translation>مراجعة الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n findings open</source>
        <translation>
            <numerusform>لا نقاط متابعة</numerusform>
            <numerusform>نقطة متابعة مفتوحة</numerusform>
            <numerusform>نقطتا متابعة مفتوحتان</numerusform>
            <numerusform>%n نقاط متابعة مفتوحة</numerusform>
            <numerusform>%n نقطة متابعة مفتوحة</numerusform>
            <numerusform>%n نقطة متابعة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings for you</source>
        <translation>
            <numerusform>لا نقاط متابعة</numerusform>
            <numerusform>نقطة متابعة تنتظر الرد</numerusform>
            <numerusform>نقطتا متابعة تنتظران الرد</numerusform>
            <numerusform>%n نقاط متابعة تنتظر الرد</numerusform>
            <numerusform>%n نقطة متابعة تنتظر الرد</numerusform>
            <numerusform>%n نقطة متابعة تنتظر الرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed %n times</source>
        <translation>
            <numerusform>لم يُراجع</numerusform>
            <numerusform>رُوجع مرة واحدة</numerusform>
            <numerusform>رُوجع مرتين</numerusform>
            <numerusform>رُوجع %n مرات</numerusform>
            <numerusform>رُوجع %n مرة</numerusform>
            <numerusform>رُوجع %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>لم يُراجع بعد</translation>
    </message>
    <message>
        <source>Her way through the house</source>
        <translation>مسارها في الدار</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>التالي: {stage}</translation>
    </message>
    <message numerus="yes">
        <source>%n stages done</source>
        <translation>
            <numerusform>لم تكتمل أي مرحلة</numerusform>
            <numerusform>اكتملت مرحلة واحدة</numerusform>
            <numerusform>اكتملت مرحلتان</numerusform>
            <numerusform>اكتملت %n مراحل</numerusform>
            <numerusform>اكتملت %n مرحلة</numerusform>
            <numerusform>اكتملت %n مرحلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sensitivity</name>
    <message>
        <source>Sealed: for testimony</source>
        <translation>مختوم: للشهادات</translation>
    </message>
    <message>
        <source>Sealed: for health</source>
        <translation>مختوم: للصحة</translation>
    </message>
    <message>
        <source>Sealed: for legal</source>
        <translation>مختوم: للشؤون القانونية</translation>
    </message>
    <message>
        <source>Sealed: for management</source>
        <translation>مختوم: للإدارة</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>The clock of this computer stands before the newest entry of the log. Please set it right before anything is written; the log has noted it.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن آخر قيد في السجل. يُرجى ضبطها قبل كتابة أي شيء، وقد دوّن السجل ذلك.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Your passphrase is changed. The old one no longer opens the desk.</source>
        <translation>تغيّرت عبارة المرور. لم تعد العبارة القديمة تفتح المكتب.</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the second one again.</source>
        <translation>العبارتان الجديدتان مختلفتان. يُرجى كتابة الثانية مرة أخرى.</translation>
    </message>
    <message>
        <source>Make a new recovery key? The sheet in the safe goes on working until you have typed back a part of the new one; then every earlier sheet is void.</source>
        <translation>إنشاء مفتاح استرداد جديد؟ تبقى الورقة التي في الخزنة صالحة إلى أن يُكتب جزء من الورقة الجديدة، ثم تبطل كل الأوراق السابقة.</translation>
    </message>
    <message>
        <source>The new sheet counts from now on. Destroy every earlier sheet.</source>
        <translation>الورقة الجديدة هي المعتمدة من الآن. يُرجى إتلاف كل الأوراق السابقة.</translation>
    </message>
    <message>
        <source>That is not what stands on the sheet. Look again.</source>
        <translation>هذا ليس ما كُتب في الورقة. يُرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Trafficking in persons, as the law of Bahrain says</source>
        <translation>«الاتجار بالأشخاص»، كما في قانون البحرين</translation>
    </message>
    <message>
        <source>Trafficking in people, as Jordan and Egypt write</source>
        <translation>«الاتجار بالبشر»، كما في الأردن ومصر</translation>
    </message>
    <message>
        <source>The settings of the shelter are kept.</source>
        <translation>حُفظت إعدادات الدار.</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>Sign on the screen</source>
        <translation>التوقيع على الشاشة</translation>
    </message>
    <message>
        <source>This signature stands for:</source>
        <translation>هذا التوقيع على ما يلي:</translation>
    </message>
    <message>
        <source>Pad to sign on with mouse, pen or finger</source>
        <translation>لوح للتوقيع بالفأرة أو القلم أو الإصبع</translation>
    </message>
    <message>
        <source>She writes here with mouse, pen or finger. Whoever would rather sign on paper, or with a thumb, does so on the printed form.</source>
        <translation>تكتب هنا بالفأرة أو القلم أو الإصبع. ومن تفضّل التوقيع على الورق أو البصم بالإبهام تفعل ذلك على الاستمارة المطبوعة.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>حفظ التوقيع</translation>
    </message>
    <message>
        <source>The signature is kept. It stands on the consent form.</source>
        <translation>حُفظ التوقيع، ويظهر على استمارة الموافقة.</translation>
    </message>
    <message>
        <source>Nothing stands that could be signed for. Talk with her first.</source>
        <translation>لا قرار قائمًا يُوقَّع عليه. يُرجى الحديث معها أولًا.</translation>
    </message>
</context>
<context>
    <name>signed</name>
    <message>
        <source>Bring in a signed paper</source>
        <translation>إدخال ورقة موقّعة</translation>
    </message>
    <message>
        <source>Choose the scan or photo of a paper that was signed or marked with a thumb. The desk reads the square code at its foot and says whose paper it is, before anything is kept.</source>
        <translation>يُختار هنا مسح أو صورة لورقة وُقّعت أو بُصم عليها. يقرأ المكتب الرمز المربّع في أسفلها ويقول لمن هي، قبل أن يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>اختيار المسح</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختيار مسح آخر</translation>
    </message>
    <message>
        <source>The code is being read…</source>
        <translation>تجري قراءة الرمز…</translation>
    </message>
    <message>
        <source>Keep it in file {code}</source>
        <translation>حفظها في الملف {code}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copies}, text version {version}</source>
        <translation>طُبعت {when}، النسخة {copies}، إصدار النص {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages bear no code that can be read. Do they belong to this paper?</source>
        <translation>
            <numerusform>%n صفحة بلا رمز مقروء. هل كلها من هذه الورقة؟</numerusform>
            <numerusform>صفحة واحدة بلا رمز مقروء. هل هي من هذه الورقة؟</numerusform>
            <numerusform>صفحتان بلا رمز مقروء. هل هما من هذه الورقة؟</numerusform>
            <numerusform>%n صفحات بلا رمز مقروء. هل هي من هذه الورقة؟</numerusform>
            <numerusform>%n صفحة بلا رمز مقروء. هل هي من هذه الورقة؟</numerusform>
            <numerusform>%n صفحة بلا رمز مقروء. هل هي من هذه الورقة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This paper belongs to another file than the one that is open.</source>
        <translation>تعود هذه الورقة إلى ملف غير الملف المفتوح.</translation>
    </message>
    <message>
        <source>The referral went on after this copy was printed.</source>
        <translation>تغيّرت الإحالة بعد طباعة هذه النسخة.</translation>
    </message>
    <message>
        <source>A scan of this paper came in {when}. This one is kept beside it.</source>
        <translation>سبق إدخال مسح لهذه الورقة {when}. ويُحفظ هذا إلى جانبه.</translation>
    </message>
    <message>
        <source>A signature changes no decision: what is recorded stays as it is.</source>
        <translation>لا يغيّر التوقيع أي قرار: ما سُجّل يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>talk_handover</name>
    <message>
        <source>A talk handed over</source>
        <translation>تسليم حديث</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>أي استمارة</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>مفتاح الاسترداد: </translation>
    </message>
    <message>
        <source>Passphrase of the second person: </source>
        <translation>عبارة مرور الشخص الثاني: </translation>
    </message>
    <message>
        <source>Recovery key, as the second confirmation: </source>
        <translation>مفتاح الاسترداد، وهو التأكيد الثاني: </translation>
    </message>
    <message>
        <source>The second one can be {name}, with --second-code {code}</source>
        <translation>يمكن أن يكون الثاني {name}، بالخيار --second-code {code}</translation>
    </message>
    <message>
        <source>The second one can be the recovery key, with --second-recovery-key</source>
        <translation>يمكن أن يكون الثاني مفتاح الاسترداد، بالخيار --second-recovery-key</translation>
    </message>
    <message>
        <source>One person put it back alone: this backup knows nobody else who could confirm here. The log says so.</source>
        <translation>أعادها شخص واحد وحده: لا تعرف هذه النسخة أحدًا آخر يستطيع التأكيد هنا. والسجل يذكر ذلك.</translation>
    </message>
    <message>
        <source>The backup {name} was made and read back. Entries of the log: {entries}.</source>
        <translation>أُنشئت النسخة {name} وقُرئت من جديد. قيود السجل: {entries}.</translation>
    </message>
    <message>
        <source>The backup {name} of {day} is good. Files: {residents}. Entries of the log: {entries}.</source>
        <translation>النسخة {name} من {day} سليمة. الملفات: {residents}. قيود السجل: {entries}.</translation>
    </message>
    <message>
        <source>The records of {day} were put into {folder}. Files: {residents}. Entries of the log: {entries}. Open the desk with the passphrase or the recovery key of that day. A manager then looks through who may sign in.</source>
        <translation>وُضعت سجلات {day} في {folder}. الملفات: {residents}. قيود السجل: {entries}. يُفتح المكتب بعبارة المرور أو مفتاح الاسترداد اللذين كانا في ذلك اليوم، ثم يراجع أحد المديرين من يحق لهم الدخول.</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>How many</source>
        <translation>كم العدد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>With a point before the fils: 12.500</source>
        <translation>وقبل الفلوس نقطة: 12.500</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>من شهد ذلك</translation>
    </message>
    <message>
        <source>She confirmed it by</source>
        <translation>كيف أكدت ذلك</translation>
    </message>
    <message>
        <source>Her own original paper</source>
        <translation>ورقتها الأصلية</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>أصل أم نسخة</translation>
    </message>
    <message>
        <source>An original she may take at any time; the receipt says so.</source>
        <translation>الأصل تأخذه في أي وقت، والإيصال يقول ذلك.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
    <message>
        <source>So that she and a stranger would both know it again.</source>
        <translation>بحيث تعرفه هي، ويعرفه من لم يره من قبل.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Seal or bag number</source>
        <translation>رقم الختم أو الكيس</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>أين يُحفظ</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>استُلم من</translation>
    </message>
    <message>
        <source>Empty: from herself.</source>
        <translation>إذا تُرك فارغًا: منها هي.</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>ماذا يحدث؟</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يستلمه</translation>
    </message>
    <message>
        <source>Empty: she herself.</source>
        <translation>إذا تُرك فارغًا: هي نفسها.</translation>
    </message>
    <message>
        <source>Number of their receipt</source>
        <translation>رقم إيصالهم</translation>
    </message>
    <message>
        <source>What must be kept of it</source>
        <translation>ما يجب أن يُذكر عنه</translation>
    </message>
    <message>
        <source>What is she given?</source>
        <translation>ماذا تُعطى؟</translation>
    </message>
    <message>
        <source>What exactly, or what for</source>
        <translation>ما هو بالتحديد، أو لأي غرض</translation>
    </message>
    <message>
        <source>Written down. Print the receipt for her.</source>
        <translation>سُجّل. يُطبع لها الإيصال.</translation>
    </message>
    <message>
        <source>Written down. The receipt says it the next time it is printed.</source>
        <translation>سُجّل. ويذكره الإيصال عند طباعته مرة أخرى.</translation>
    </message>
    <message>
        <source>Written down: it is hers.</source>
        <translation>سُجّل: وهو لها.</translation>
    </message>
    <message>
        <source>The line is struck out; both stay in the file.</source>
        <translation>شُطب السطر، ويبقى الاثنان في الملف.</translation>
    </message>
    <message>
        <source>It is hers: she may take it at any time, without giving a reason.</source>
        <translation>هي لها: تأخذها في أي وقت، دون ذكر سبب.</translation>
    </message>
    <message>
        <source>It is no longer valid: ask her whether she wants help to renew it.</source>
        <translation>انتهت صلاحيتها: تُسأل إن كانت تريد المساعدة في تجديدها.</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>الصلاحية حتى {day}</translation>
    </message>
    <message>
        <source>seal {number}</source>
        <translation>الختم {number}</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>في {place}</translation>
    </message>
    <message>
        <source>Received {when}, {name}</source>
        <translation>استُلم {when}، {name}</translation>
    </message>
    <message>
        <source>Received {when} from {giver}, {name}</source>
        <translation>استُلم {when} من {giver}، {name}</translation>
    </message>
    <message>
        <source>Kept for her until {day}</source>
        <translation>يُحفظ لها حتى {day}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things with us</source>
        <translation>
            <numerusform>لا شيء لدينا</numerusform>
            <numerusform>غرض واحد لدينا</numerusform>
            <numerusform>غرضان لدينا</numerusform>
            <numerusform>%n أغراض لدينا</numerusform>
            <numerusform>%n غرضًا لدينا</numerusform>
            <numerusform>%n غرض لدينا</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport or identity paper</source>
        <translation>جواز سفر أو ورقة هوية</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>ورقة أخرى</translation>
    </message>
    <message>
        <source>Telephone or SIM card</source>
        <translation>هاتف أو شريحة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>نقود</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>حلي</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>Clothes and bags</source>
        <translation>ملابس وحقائب</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Kept for her</source>
        <translation>محفوظ لها</translation>
    </message>
    <message>
        <source>With her for now</source>
        <translation>معها حاليًا</translation>
    </message>
    <message>
        <source>Returned to her</source>
        <translation>أُعيد إليها</translation>
    </message>
    <message>
        <source>With the police</source>
        <translation>لدى الشرطة</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>لم يطالب به أحد</translation>
    </message>
    <message>
        <source>She takes it for now</source>
        <translation>تأخذه هي مؤقتًا</translation>
    </message>
    <message>
        <source>Back in our keeping</source>
        <translation>يعود إلى حفظنا</translation>
    </message>
    <message>
        <source>Returned to her for good</source>
        <translation>يُعاد إليها نهائيًا</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>يُسلَّم إلى الشرطة</translation>
    </message>
    <message>
        <source>Nobody claimed it</source>
        <translation>لم يطالب به أحد</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>بلا توقيع بعد</translation>
    </message>
    <message>
        <source>Her signature</source>
        <translation>توقيعها</translation>
    </message>
    <message>
        <source>Her thumbprint</source>
        <translation>بصمتها</translation>
    </message>
    <message>
        <source>She did not wish to sign</source>
        <translation>لم ترد التوقيع</translation>
    </message>
    <message>
        <source>Pocket money</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Clothes kit</source>
        <translation>حقيبة ملابس</translation>
    </message>
    <message>
        <source>Hygiene kit</source>
        <translation>حقيبة نظافة</translation>
    </message>
    <message>
        <source>Bedding</source>
        <translation>فراش وأغطية</translation>
    </message>
    <message>
        <source>Telephone, SIM or credit</source>
        <translation>هاتف أو شريحة أو رصيد</translation>
    </message>
    <message>
        <source>Baby kit</source>
        <translation>حقيبة رضيع</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>طعام</translation>
    </message>
    <message>
        <source>Medicine given</source>
        <translation>دواء أُعطي</translation>
    </message>
    <message>
        <source>Things for school</source>
        <translation>لوازم مدرسية</translation>
    </message>
    <message>
        <source>Fare or ticket</source>
        <translation>أجرة أو تذكرة</translation>
    </message>
    <message>
        <source>Something else given</source>
        <translation>شيء آخر أُعطي</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation>مغادرة الدار</translation>
    </message>
    <message>
        <source>Signed: {form}</source>
        <translation>توقيع: {form}</translation>
    </message>
    <message>
        <source>Corrected: {form}</source>
        <translation>تصحيح: {form}</translation>
    </message>
    <message>
        <source>Plan: {what}</source>
        <translation>الخطة: {what}</translation>
    </message>
    <message>
        <source>Draft: {form}</source>
        <translation>مسودة: {form}</translation>
    </message>
    <message>
        <source>{decision}: {scope}</source>
        <translation>{decision}: {scope}</translation>
    </message>
    <message>
        <source>{decision}: {scope} ({agency})</source>
        <translation>{decision}: {scope} ({agency})</translation>
    </message>
    <message>
        <source>Taken back: {scope}</source>
        <translation>سحب الموافقة: {scope}</translation>
    </message>
    <message>
        <source>Note: {kind}</source>
        <translation>ملاحظة: {kind}</translation>
    </message>
    <message>
        <source>Referral to {agency}</source>
        <translation>إحالة إلى {agency}</translation>
    </message>
    <message>
        <source>Decided without her agreement: {agency}</source>
        <translation>قرار دون موافقتها: {agency}</translation>
    </message>
    <message>
        <source>She was told what left: {agency}</source>
        <translation>أُخبرت بما خرج: {agency}</translation>
    </message>
    <message>
        <source>{ground}. She has not been told yet.</source>
        <translation>{ground}. لم تُخبَر بعد.</translation>
    </message>
    <message>
        <source>{way}: {document}, copy {copy}</source>
        <translation>{way}: {document}، النسخة {copy}</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>لم يُوقَّع بعد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>أُضيف مرفق</translation>
    </message>
    <message>
        <source>Attachment taken away</source>
        <translation>حُذف مرفق</translation>
    </message>
    <message>
        <source>Incident in the house: {number}</source>
        <translation>واقعة في الدار: {number}</translation>
    </message>
    <message>
        <source>Asked for by {who} ({number})</source>
        <translation>طلبت إيواءها: {who} ({number})</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n in the house</source>
        <translation>
            <numerusform>لا أحد في الدار</numerusform>
            <numerusform>مقيمة واحدة في الدار</numerusform>
            <numerusform>مقيمتان في الدار</numerusform>
            <numerusform>%n مقيمات في الدار</numerusform>
            <numerusform>%n مقيمة في الدار</numerusform>
            <numerusform>%n مقيمة في الدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived today</source>
        <translation>
            <numerusform>لم تصل أي مقيمة اليوم</numerusform>
            <numerusform>وصلت مقيمة واحدة اليوم</numerusform>
            <numerusform>وصلت مقيمتان اليوم</numerusform>
            <numerusform>وصلت %n مقيمات اليوم</numerusform>
            <numerusform>وصلت %n مقيمة اليوم</numerusform>
            <numerusform>وصلت %n مقيمة اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-ins since you were last here</source>
        <translation>
            <numerusform>لا محاولات دخول فاشلة منذ آخر دخول</numerusform>
            <numerusform>محاولة دخول فاشلة واحدة منذ آخر دخول</numerusform>
            <numerusform>محاولتا دخول فاشلتان منذ آخر دخول</numerusform>
            <numerusform>%n محاولات دخول فاشلة منذ آخر دخول</numerusform>
            <numerusform>%n محاولة دخول فاشلة منذ آخر دخول</numerusform>
            <numerusform>%n محاولة دخول فاشلة منذ آخر دخول</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>مهام تنتظر</translation>
    </message>
    <message>
        <source>Waiting with {name}</source>
        <translation>في انتظار {name}</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>تنتهي غدًا</numerusform>
            <numerusform>تنتهي بعد يومين</numerusform>
            <numerusform>تنتهي بعد %n أيام</numerusform>
            <numerusform>تنتهي بعد %n يومًا</numerusform>
            <numerusform>تنتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>آخر مناوبة</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>تُسلّمت</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>تنتظر القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n lines about residents</source>
        <translation>
            <numerusform>لا سطور عن المقيمات</numerusform>
            <numerusform>سطر واحد عن مقيمة</numerusform>
            <numerusform>سطران عن مقيمتين</numerusform>
            <numerusform>%n سطور عن المقيمات</numerusform>
            <numerusform>%n سطرًا عن المقيمات</numerusform>
            <numerusform>%n سطر عن المقيمات</numerusform>
        </translation>
    </message>
    <message>
        <source>A handover you have begun</source>
        <translation>تسليم مناوبة لم يكتمل</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait for the printer</source>
        <translation>
            <numerusform>لا أوراق تنتظر الطباعة</numerusform>
            <numerusform>ورقة واحدة تنتظر الطباعة</numerusform>
            <numerusform>ورقتان تنتظران الطباعة</numerusform>
            <numerusform>%n أوراق تنتظر الطباعة</numerusform>
            <numerusform>%n ورقة تنتظر الطباعة</numerusform>
            <numerusform>%n ورقة تنتظر الطباعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prints of yours</source>
        <translation>
            <numerusform>ما طبعتُه: لا شيء</numerusform>
            <numerusform>ما طبعتُه: طباعة واحدة</numerusform>
            <numerusform>ما طبعتُه: طباعتان</numerusform>
            <numerusform>ما طبعتُه: %n طباعات</numerusform>
            <numerusform>ما طبعتُه: %n طباعة</numerusform>
            <numerusform>ما طبعتُه: %n طباعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{whom}: {count}</source>
        <translation>{whom}: {count}</translation>
    </message>
    <message>
        <source>The agency must be told</source>
        <translation>يجب إبلاغ الجهة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Finding of a file review</source>
        <translation>نقطة متابعة من مراجعة ملف</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>nobody’s since {name} left</source>
        <translation>لا أحد يتولاه منذ مغادرة {name}</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>تولّي ذلك</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>أمر واحد ينتظر</numerusform>
            <numerusform>أمران ينتظران</numerusform>
            <numerusform>%n أمور تنتظر</numerusform>
            <numerusform>%n أمرًا ينتظر</numerusform>
            <numerusform>%n أمر ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Health looks after her</source>
        <translation>في رعاية الفريق الصحي</translation>
    </message>
    <message numerus="yes">
        <source>%n heavy talks and incidents came to you in seven days. Talk them over; it is work.</source>
        <translation>
            <numerusform>لا أحاديث ثقيلة ولا وقائع في سبعة أيام.</numerusform>
            <numerusform>حديث ثقيل أو واقعة واحدة في سبعة أيام. الحديث عن ذلك جزء من العمل.</numerusform>
            <numerusform>حديثان ثقيلان أو واقعتان في سبعة أيام. الحديث عن ذلك جزء من العمل.</numerusform>
            <numerusform>%n أحاديث ثقيلة ووقائع في سبعة أيام. الحديث عنها جزء من العمل.</numerusform>
            <numerusform>%n حديثًا ثقيلًا وواقعة في سبعة أيام. الحديث عنها جزء من العمل.</numerusform>
            <numerusform>%n حديث ثقيل وواقعة في سبعة أيام. الحديث عنها جزء من العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has time for that with you.</source>
        <translation>يمكن ذلك مع {name}.</translation>
    </message>
    <message>
        <source>The oldest since {day}</source>
        <translation>الأقدم منذ {day}</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>الدار</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Both beside each other</source>
        <translation>اللغتان معًا</translation>
    </message>
    <message>
        <source>Session plan</source>
        <translation>خطة الجلسات</translation>
    </message>
    <message>
        <source>Handout: the thirteen rules</source>
        <translation>ورقة للمشاركين: القواعد الثلاث عشرة</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>ورقة تمرين</translation>
    </message>
    <message>
        <source>Answer sheet for the trainer</source>
        <translation>ورقة الأجوبة للمدرّب</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>كشف النتائج</translation>
    </message>
    <message>
        <source>The whole pack</source>
        <translation>الحقيبة كاملة</translation>
    </message>
    <message>
        <source>Psychological first aid</source>
        <translation>الإسعاف النفسي الأولي</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Work with interpreters</source>
        <translation>العمل مع المترجمين</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>Report of a group</source>
        <translation>تقرير مجموعة</translation>
    </message>
    <message>
        <source>Kept when it comes before the first question.</source>
        <translation>روعيت القاعدة إذا جاء هذا قبل أول سؤال.</translation>
    </message>
    <message>
        <source>Missed when the same was asked in an earlier scene.</source>
        <translation>فاتت القاعدة إذا سُئل عن الأمر نفسه في مشهد سابق.</translation>
    </message>
    <message>
        <source>Kept when this was done before:</source>
        <translation>روعيت القاعدة إذا جرى هذا من قبل:</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>صفر دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Scene {number} of {count}</source>
        <translation>المشهد {number} من {count}</translation>
    </message>
    <message>
        <source>For each scene: tick what you would do, several things if you like, and write 1, 2, 3 beside the boxes in the order you would do them. Then turn to the next scene, even if you would have taken another way.</source>
        <translation>في كل مشهد: ضعوا علامة أمام ما ستفعلونه، ويمكن اختيار أكثر من شيء، واكتبوا 1 و2 و3 بجانب المربعات بحسب الترتيب. ثم انتقلوا إلى المشهد التالي، حتى لو كنتم ستختارون طريقًا آخر.</translation>
    </message>
    <message>
        <source>Why in this order? What would you rather have done?</source>
        <translation>لماذا هذا الترتيب؟ وماذا كنتم تفضّلون أن تفعلوا؟</translation>
    </message>
    <message>
        <source>A good way here, in this order:</source>
        <translation>طريقة جيدة هنا، بهذا الترتيب:</translation>
    </message>
    <message>
        <source>What happens:</source>
        <translation>ما يحدث:</translation>
    </message>
    <message>
        <source>How to count: write down each rule that came up, and whether it was ever missed. A rule counts as kept when it came up and was never missed. Rest and the explanation must come before the first question; only a question about danger or an injury may come earlier. A question is asked once. Leaving a painful question alone that nobody needs keeps that rule. The person&apos;s answers are never scored.</source>
        <translation>طريقة العدّ: تُكتب كل قاعدة مرّت في الحالة، وهل فاتت ولو مرة واحدة. تُحسب القاعدة مُراعاة إذا مرّت ولم تفت أبدًا. تأتي الراحة والشرح قبل أول سؤال، ولا يسبقهما إلا السؤال عن الخطر أو الإصابة. ويُسأل السؤال مرة واحدة. وإذا تُرك سؤال مؤلم لا يحتاج إليه أحد، تُحسب قاعدته مُراعاة. أما أجوبة الشخص فلا تُقيَّم أبدًا.</translation>
    </message>
    <message>
        <source>The rules of this case</source>
        <translation>قواعد هذه الحالة</translation>
    </message>
    <message>
        <source>For the talk afterwards</source>
        <translation>للحديث بعد التمرين</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>Who comes:</source>
        <translation>من أمامنا:</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>ما يلزم إحضاره</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بعد خطوة</translation>
    </message>
    <message>
        <source>Words that help</source>
        <translation>كلمات تساعد</translation>
    </message>
    <message>
        <source>Sitting {number}: {title}</source>
        <translation>الجلسة {number}: {title}</translation>
    </message>
    <message>
        <source>{start} to {end}, {minutes}</source>
        <translation>من {start} إلى {end} ({minutes})</translation>
    </message>
    <message>
        <source>Cases:</source>
        <translation>الحالات:</translation>
    </message>
    <message>
        <source>Cases to choose from</source>
        <translation>حالات للاختيار</translation>
    </message>
    <message>
        <source>Thirteen rules for whoever meets somebody who may have been exploited. They are about how we treat a person, never about what is answered.</source>
        <translation>ثلاث عشرة قاعدة لكل من يلتقي شخصًا قد يكون تعرّض للاستغلال. وهي في طريقة معاملتنا له، لا في أجوبته.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Names of those who were trained, never of residents. A score is how many rules were kept of those that came up, such as 7/9; it shows where practice helps and is not a mark.</source>
        <translation>هذه أسماء المتدربين، ولا يُكتب هنا اسم مقيمة أبدًا. والنتيجة تقول كم قاعدة رُوعيت من القواعد التي مرّت، مثل 7/9؛ وهي تبيّن أين يفيد التمرين، وليست درجة.</translation>
    </message>
    <message>
        <source>Trainers: {names}</source>
        <translation>فريق التدريب: {names}</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>The sittings</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>What was practised</source>
        <translation>نتائج التمارين</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>The group may be deleted after {day}.</source>
        <translation>يمكن حذف المجموعة بعد {day}.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>فريق التدريب</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Who trains this group; several names with a comma between them.</source>
        <translation>من يدرّب هذه المجموعة؛ وبين الأسماء فاصلة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take it from a play of this desk</source>
        <translation>أخذ النتيجة من تمرين انتهى على هذا المكتب</translation>
    </message>
    <message>
        <source>Rules kept</source>
        <translation>القواعد التي رُوعيت</translation>
    </message>
    <message>
        <source>Rules that came up</source>
        <translation>القواعد التي مرّت</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>بيانات المجموعة</translation>
    </message>
    <message>
        <source>Who is trained</source>
        <translation>من يتدرّب</translation>
    </message>
    <message>
        <source>A sitting</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>{kept} of {came_up}</source>
        <translation>{kept} من {came_up}</translation>
    </message>
    <message>
        <source>Sitting {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Who was there, and the scores</source>
        <translation>الحضور والنتائج</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>الحالة {number}</translation>
    </message>
    <message>
        <source>Names of those who are trained, never of residents. The list is kept for {months} months and is destroyed on request.</source>
        <translation>أسماء المتدربين وحدهم، ولا يُكتب هنا اسم أي مقيم أو مقيمة. يُحفظ الكشف {months} شهرًا، ويُتلف عند الطلب.</translation>
    </message>
    <message>
        <source>For each case: rules kept of those that came up, such as 5/7. The numbers are those of the list below. A score shows where practice helps; it is not a mark.</source>
        <translation>لكل حالة: كم قاعدة رُوعيت من القواعد التي مرّت، مثل 5/7. وأرقام الحالات في القائمة في الأسفل. والنتيجة تبيّن أين يفيد التمرين، وليست درجة.</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>{sector}, {minutes}. The people are invented.</source>
        <translation>{sector}، {minutes}. الأشخاص متخيلون.</translation>
    </message>
    <message>
        <source>For everybody who takes part</source>
        <translation>لكل المشاركين</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>كُتب ذلك.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>وحدة التدريب</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>تاريخ الاجتياز</translation>
    </message>
    <message>
        <source>trainer of trainers</source>
        <translation>إعداد المدرّبين</translation>
    </message>
    <message>
        <source>refresher due</source>
        <translation>حان التجديد</translation>
    </message>
    <message>
        <source>No module passed yet</source>
        <translation>لم يتم اجتياز أي وحدة تدريب بعد</translation>
    </message>
    <message>
        <source>{module}: {day}, written down by {who}. Refresher by {due}.</source>
        <translation>{module}: {day}. التسجيل: {who}. موعد التجديد: {due}.</translation>
    </message>
    <message>
        <source>{module}: {day}, written down by {who}. Refresher due since {due}.</source>
        <translation>{module}: {day}. التسجيل: {who}. حان التجديد منذ {due}.</translation>
    </message>
    <message>
        <source>Not passed yet: {modules}</source>
        <translation>وحدات لم يتم اجتيازها بعد: {modules}</translation>
    </message>
    <message>
        <source>Trainer of trainers since {day}, by {who}</source>
        <translation>صفة مدرّب المدرّبين منذ {day}، بقرار من {who}</translation>
    </message>
    <message>
        <source>Trained: {modules}</source>
        <translation>وحدات تم اجتيازها: {modules}</translation>
    </message>
    <message>
        <source>Delete the group “{name}” with all names, ticks and scores? It cannot be brought back. Older backups keep it until they are written over.</source>
        <translation>هل تُحذف المجموعة «{name}» بكل ما فيها من أسماء وحضور ونتائج؟ لا يمكن استرجاعها. وتبقى في النسخ الاحتياطية القديمة إلى أن تحل محلها نسخ أحدث.</translation>
    </message>
    <message>
        <source>Take {name} out, with everything noted there? It cannot be brought back.</source>
        <translation>إزالة «{name}» من المجموعة، وكل ما كُتب هناك؟ لا يمكن استرجاع ذلك.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The group is deleted. No name of it is left in the file.</source>
        <translation>حُذفت المجموعة. لم يبقَ في الملف أي اسم منها.</translation>
    </message>
    <message>
        <source>The group is saved as a table. The file is readable by anybody.</source>
        <translation>حُفظت المجموعة في جدول. يستطيع أي شخص قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This group has been kept for 24 months since its last sitting. Please delete it unless somebody still needs it.</source>
        <translation>مضى 24 شهرًا على آخر جلسة لهذه المجموعة. الأفضل حذفها إذا لم يعد أحد يحتاج إليها.</translation>
    </message>
    <message>
        <source>Only names of trainees and trainers stand here, never the name of a resident.</source>
        <translation>لا يُكتب هنا إلا أسماء المتدربين والمدرّبين، ولا يُكتب اسم مقيمة أبدًا.</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>لا توجد مجموعة بعد.</translation>
    </message>
    <message>
        <source>Nobody stands in this group yet.</source>
        <translation>لا أحد في هذه المجموعة بعد.</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
    <message>
        <source>{title}: rules kept</source>
        <translation>{title}: القواعد التي رُوعيت</translation>
    </message>
    <message>
        <source>{title}: rules that came up</source>
        <translation>{title}: القواعد التي مرّت</translation>
    </message>
</context>
<context>
    <name>unseal</name>
    <message>
        <source>I look after her today</source>
        <translation>رعايتها عندي اليوم</translation>
    </message>
    <message>
        <source>Her safety is at risk now</source>
        <translation>سلامتها في خطر الآن</translation>
    </message>
    <message>
        <source>An appointment or a call is being prepared</source>
        <translation>تحضير موعد أو مكالمة لها</translation>
    </message>
    <message>
        <source>She asked me to read it</source>
        <translation>هي طلبت قراءته</translation>
    </message>
    <message>
        <source>Handover of the case</source>
        <translation>تسلّم الحالة</translation>
    </message>
    <message>
        <source>Sealed words in this file wait for a reason: you are not on her case.</source>
        <translation>في هذا الملف ما هو مختوم ويُفتح بعد ذكر السبب، لأن حالتها لدى شخص آخر من الفريق.</translation>
    </message>
    <message>
        <source>Open what is sealed…</source>
        <translation>فتح المختوم…</translation>
    </message>
</context>
<context>
    <name>unusual</name>
    <message numerus="yes">
        <source>%n things of the last 7 days that may be worth a question</source>
        <translation>
            <numerusform>لا شيء في الأيام السبعة الأخيرة يستدعي سؤالًا</numerusform>
            <numerusform>أمر واحد في الأيام السبعة الأخيرة قد يستدعي سؤالًا</numerusform>
            <numerusform>أمران في الأيام السبعة الأخيرة قد يستدعيان سؤالًا</numerusform>
            <numerusform>%n أمور في الأيام السبعة الأخيرة قد تستدعي سؤالًا</numerusform>
            <numerusform>%n أمرًا في الأيام السبعة الأخيرة قد تستدعي سؤالًا</numerusform>
            <numerusform>%n أمر في الأيام السبعة الأخيرة قد تستدعي سؤالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>A line says where to ask, not that anything is wrong: there is often a good reason. A click shows that person&apos;s day in the log.</source>
        <translation>السطر يقول أين يُسأل، لا أن خطأً وقع؛ فكثيرًا ما يكون السبب وجيهًا. والنقر يعرض يوم ذلك الشخص في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وأمر واحد آخر</numerusform>
            <numerusform>وأمران آخران</numerusform>
            <numerusform>و%n أمور أخرى</numerusform>
            <numerusform>و%n أمرًا آخر</numerusform>
            <numerusform>و%n أمر آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: opened %n files that others work on</source>
        <translation>
            <numerusform>{who}: لم يُفتح ملف يعمل عليه غيره</numerusform>
            <numerusform>{who}: فتح ملف واحد يعمل عليه آخرون</numerusform>
            <numerusform>{who}: فتح ملفين يعمل عليهما آخرون</numerusform>
            <numerusform>{who}: فتح %n ملفات يعمل عليها آخرون</numerusform>
            <numerusform>{who}: فتح %n ملفًا يعمل عليها آخرون</numerusform>
            <numerusform>{who}: فتح %n ملف يعمل عليها آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: opened %n files at night</source>
        <translation>
            <numerusform>{who}: لم يُفتح ملف ليلًا</numerusform>
            <numerusform>{who}: فتح ملف واحد ليلًا</numerusform>
            <numerusform>{who}: فتح ملفين ليلًا</numerusform>
            <numerusform>{who}: فتح %n ملفات ليلًا</numerusform>
            <numerusform>{who}: فتح %n ملفًا ليلًا</numerusform>
            <numerusform>{who}: فتح %n ملف ليلًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: opened %n files on one day</source>
        <translation>
            <numerusform>{who}: لم يُفتح ملف في اليوم</numerusform>
            <numerusform>{who}: فتح ملف واحد في يوم واحد</numerusform>
            <numerusform>{who}: فتح ملفين في يوم واحد</numerusform>
            <numerusform>{who}: فتح %n ملفات في يوم واحد</numerusform>
            <numerusform>{who}: فتح %n ملفًا في يوم واحد</numerusform>
            <numerusform>{who}: فتح %n ملف في يوم واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: searched %n times and opened nothing</source>
        <translation>
            <numerusform>{who}: لا بحث دون فتح ملف</numerusform>
            <numerusform>{who}: بحث مرة واحدة دون فتح ملف</numerusform>
            <numerusform>{who}: بحث مرتين دون فتح ملف</numerusform>
            <numerusform>{who}: بحث %n مرات دون فتح ملف</numerusform>
            <numerusform>{who}: بحث %n مرة دون فتح ملف</numerusform>
            <numerusform>{who}: بحث %n مرة دون فتح ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: decided %n times that something leaves without agreement</source>
        <translation>
            <numerusform>{who}: لم يقرّر خروج شيء دون موافقة</numerusform>
            <numerusform>{who}: قرّر مرة واحدة خروج معلومات دون موافقة</numerusform>
            <numerusform>{who}: قرّر مرتين خروج معلومات دون موافقة</numerusform>
            <numerusform>{who}: قرّر %n مرات خروج معلومات دون موافقة</numerusform>
            <numerusform>{who}: قرّر %n مرة خروج معلومات دون موافقة</numerusform>
            <numerusform>{who}: قرّر %n مرة خروج معلومات دون موافقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>This answer cannot be kept as it is. Please enter it again.</source>
        <translation>لا يمكن حفظ هذه الإجابة على حالها. يُرجى إدخالها من جديد.</translation>
    </message>
    <message>
        <source>This is too long to keep: {count} letters, and {limit} fit here. Shorten it, or write the rest in a case note.</source>
        <translation>النص أطول مما يمكن حفظه: عدد حروفه {count}، والمتاح هنا {limit}. يُرجى اختصاره، أو كتابة البقية في ملاحظة.</translation>
    </message>
    <message>
        <source>The smallest number that fits here is {limit}.</source>
        <translation>أصغر عدد يُقبل هنا هو {limit}.</translation>
    </message>
    <message>
        <source>The largest number that fits here is {limit}.</source>
        <translation>أكبر عدد يُقبل هنا هو {limit}.</translation>
    </message>
    <message>
        <source>This date has not come yet. Please look at it again.</source>
        <translation>هذا التاريخ لم يحن بعد. تُرجى مراجعته.</translation>
    </message>
    <message>
        <source>This date has already passed. Is it right?</source>
        <translation>هذا التاريخ مضى. هل هو صحيح؟</translation>
    </message>
    <message>
        <source>Here the whole date is needed: day, month and year.</source>
        <translation>يلزم هنا التاريخ كاملًا: اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number. It is kept as it was typed; a number from another country starts with + and its code.</source>
        <translation>لا يبدو هذا رقم هاتف، وقد حُفظ كما كُتب. يبدأ الرقم من بلد آخر بعلامة + ثم رمز البلد.</translation>
    </message>
    <message>
        <source>One answer here says that nothing applies, and others are ticked beside it. Please look at them again.</source>
        <translation>إحدى الإجابات هنا تعني أن لا شيء ينطبق، وإلى جانبها إجابات أخرى محددة. يُرجى مراجعتها.</translation>
    </message>
    <message>
        <source>“{words}” is typed here but could not be taken. Choose from the list or write it anew, or clear the field.</source>
        <translation>«{words}» مكتوبة هنا ولم يمكن أخذها. يُرجى الاختيار من القائمة أو الكتابة من جديد، أو إفراغ الخانة.</translation>
    </message>
    <message>
        <source>What was chosen here was taken out. Please choose again.</source>
        <translation>ما اختير هنا أُزيل. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>There are {count} entries, and {limit} fit here.</source>
        <translation>عدد البنود {count}، والمتاح هنا {limit}.</translation>
    </message>
</context>
<context>
    <name>wallet</name>
    <message>
        <source>Agreed</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>Agreed in part</source>
        <translation>وافقت على بعضه</translation>
    </message>
    <message>
        <source>She said no</source>
        <translation>قالت لا</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>في يوم آخر</translation>
    </message>
    <message>
        <source>Has run out</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Replaced by a later decision</source>
        <translation>حلّ محله قرار أحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message>
        <source>until she leaves the house</source>
        <translation>حتى خروجها من الدار</translation>
    </message>
    <message>
        <source>until she takes it back</source>
        <translation>حتى تسحب موافقتها</translation>
    </message>
    <message>
        <source>another talk on {day}</source>
        <translation>حديث آخر في {day}</translation>
    </message>
    <message>
        <source>Signed paper in the file, {when}</source>
        <translation>الورقة الموقّعة في الملف، {when}</translation>
    </message>
    <message>
        <source>Signed on the screen, {when}</source>
        <translation>وُقّع على الشاشة، {when}</translation>
    </message>
    <message>
        <source>{when}, with {who}</source>
        <translation>{when}، مع {who}</translation>
    </message>
    <message>
        <source>Without her agreement</source>
        <translation>دون موافقتها</translation>
    </message>
    <message>
        <source>Decided by two managers, {when}</source>
        <translation>قرّره مديران، {when}</translation>
    </message>
    <message>
        <source>She was told on {day}.</source>
        <translation>أُخبرت بذلك في {day}.</translation>
    </message>
</context>
</TS>
