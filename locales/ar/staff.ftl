staff-view-merchants = عرض التجار
staff-view-locations = عرض المواقع
staff-view-jobs = عرض المهام
staff-create-merchants = إضافة التجار
staff-edit-merchants = تعديل بيانات التجار
staff-edit-access = تعديل إعدادات وصول التجار
staff-suspend-merchants = إيقاف التجار وإعادة تفعيلهم
staff-archive-merchants = أرشفة التجار واستعادتهم
staff-import-merchants = استيراد التجار من ملف
staff-export-merchants = تصدير التجار إلى ملف
staff-view-as-merchant = عرض البوابة كما يراها التاجر
staff-view-sign-ins = عرض عمليات تسجيل الدخول
staff-manage-locations = إنشاء المواقع وتعديلها وأرشفتها
staff-accept-jobs = قبول المهام قيد المراجعة
staff-edit-jobs = تعديل المهام
staff-cancel-jobs = إلغاء المهام
staff-report-jobs = الإبلاغ عن سير المهام
staff-reply-in-chat = الرد على رسائل التجار
staff-view-staff = عرض الموظفين
staff-manage-staff = دعوة الموظفين وإدارتهم
staff-manage-roles = إدارة الأدوار
staff-manage-levels = إدارة مستويات التجار
staff-manage-settings = تغيير إعدادات المؤسسة
staff-manage-api = إدارة مفاتيح API والويب هوك
staff-view-audit = عرض سجل المؤسسة

staff-title = الموظفون
staff-add = إضافة موظف
staff-new-title = إضافة موظف
staff-intro = أفراد مؤسستك. لكل منهم دور واحد يحدّد ما يُسمح له به.
staff-new-intro = تُرسَل الدعوة فورًا. يتيح رابطها اختيار كلمة مرور، ويظل صالحًا سبعة أيام.
staff-count = { $count ->
    [zero] لا موظفين
    [one] موظف واحد
    [two] موظفان
    [few] { $shown } موظفين
    [many] { $shown } موظفًا
   *[other] { $shown } موظف
}
staff-members-count = { $count ->
    [zero] لا موظفين
    [one] موظف واحد
    [two] موظفان
    [few] { $shown } موظفين
    [many] { $shown } موظفًا
   *[other] { $shown } موظف
}

staff-search-label = البحث
staff-search-hint = الاسم أو البريد الإلكتروني
staff-status = الحالة
staff-sort = الترتيب حسب
staff-sort-name = الاسم، من الألف إلى الياء
staff-sort-name-descending = الاسم، من الياء إلى الألف
staff-sort-last-sign-in = آخر تسجيل دخول، الأحدث أولًا
staff-sort-last-sign-in-ascending = آخر تسجيل دخول، الأقدم أولًا
staff-sort-newest = الأحدث أولًا
staff-sort-oldest = الأقدم أولًا
staff-table = موظفو مؤسستك
staff-per-page = في كل صفحة
staff-previous = السابق
staff-next = التالي
staff-pages = صفحات القائمة
staff-remove-filter = ، إزالة عامل التصفية هذا
staff-chip-query = البحث: { $query }
staff-chip-status = الحالة: { $status }
staff-chip-role = الدور: { $role }
staff-clear = إزالة كل عوامل التصفية
staff-no-match-title = لا يوجد موظف مطابق
staff-no-match = أزل أحد عوامل التصفية، أو ابحث بكلمات أقل.
staff-may-not-add = يمكنك الاطلاع على قائمة الموظفين، لكن لا يمكنك إضافتهم أو تعديل بياناتهم. يستطيع أحد مسؤولي مؤسستك السماح لك بذلك.
staff-you = أنت

staff-name = الاسم
staff-email = البريد الإلكتروني
staff-email-new-hint = تُرسَل إليه الدعوة، وبه يُسجَّل الدخول.
staff-email-hint = يُستخدم لتسجيل الدخول. تغييره ينهي الجلسات المفتوحة ويُبطل أي دعوة لم تُقبل بعد.
staff-role = الدور
staff-role-hint = لا تُعرض إلا الأدوار التي لا تتجاوز صلاحياتك.
staff-role-choose = اختر دورًا
staff-role-any = كل الأدوار
staff-role-unknown = غير معروف
staff-language = اللغة
staff-language-hint = لغة الصفحات والرسائل. يمكن تغييرها من الحساب الشخصي.
staff-own-hint = لا يستطيع تغيير هذا في حسابك إلا شخص آخر يدير الموظفين.
staff-roles = الأدوار
staff-roles-explained = الغرض من كل دور
staff-send-invitation = الإضافة وإرسال الدعوة

staff-standing-any = الكل
staff-standing-active = نشط
staff-standing-invited = أُرسلت الدعوة
staff-standing-uninvited = بلا دعوة سارية
staff-standing-suspended = موقوف
staff-standing-removed = أُزيل



staff-edit = تعديل البيانات
staff-details = التفاصيل
staff-history = السجل
staff-sign-in = تسجيل الدخول
staff-last-sign-in = آخر تسجيل دخول
staff-added-on = تاريخ الإضافة
staff-open-sessions = الجلسات المفتوحة
staff-sessions = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $shown } جلسات
    [many] { $shown } جلسة
   *[other] { $shown } جلسة
}
staff-invitation = الدعوة
staff-invitation-accepted = قُبلت: اختيرت كلمة المرور
staff-invitation-open = بانتظار القبول؛ الرابط صالح حتى { $when }
staff-invitation-closed = لا دعوة سارية: انتهت صلاحية الأخيرة أو أُلغيت
staff-may-not-change = يمكنك الاطلاع على بيانات هذا الموظف، لكن لا يمكنك تعديلها. يستطيع أحد مسؤولي مؤسستك السماح لك بذلك.
staff-own-notice = هذا حسابك. تغيير دورك وإيقاف حسابك وإزالته أمور يتولاها شخص آخر يدير الموظفين.
staff-beyond = لا يمكنك تعديل بيانات هذا الموظف: دوره يتيح صلاحية لا يتيحها دورك ({ $permission }).
staff-last-administrator = هذا آخر شخص يستطيع إدارة الموظفين والأدوار. امنح شخصًا آخر دورًا كهذا قبل إيقافه أو إزالته.
staff-suspended-notice = هذا الحساب موقوف، ولا يمكن تسجيل الدخول به.

staff-invite = إرسال دعوة جديدة
staff-invite-hint = تتوقف الروابط السابقة عن العمل.
staff-revoke = إلغاء الدعوة
staff-revoke-hint = يتوقف الرابط عن العمل. يمكنك إرسال رابط جديد لاحقًا.
staff-suspend-hint = ينهي الجلسات المفتوحة فورًا ويُبطل أي دعوة سارية. لا يضيع شيء، ويمكن التراجع عنه.
staff-resume-hint = يتيح تسجيل الدخول من جديد بالصلاحيات نفسها.
staff-take-second-factor-hint = لمن فقد هاتفه ورموز الاسترداد: تُطلب بعد ذلك كلمة المرور وحدها، وتنتهي جلساته، ويُبلَّغ بالبريد الإلكتروني.
staff-remove = إزالة
staff-remove-hint = لمن ترك العمل. تُعرض النتائج قبل التأكيد.
staff-remove-title = إزالة { $name }
staff-remove-button = إزالة هذا الشخص
staff-remove-lead = عند إزالة هذا الشخص:
staff-remove-sessions = { $count ->
    [zero] لا يعود تسجيل الدخول ممكنًا.
    [one] تنتهي فورًا جلسة مفتوحة واحدة، ولا يعود تسجيل الدخول ممكنًا.
    [two] تنتهي فورًا جلستان مفتوحتان، ولا يعود تسجيل الدخول ممكنًا.
    [few] تنتهي فورًا { $shown } جلسات مفتوحة، ولا يعود تسجيل الدخول ممكنًا.
    [many] تنتهي فورًا { $shown } جلسة مفتوحة، ولا يعود تسجيل الدخول ممكنًا.
   *[other] تنتهي فورًا { $shown } جلسة مفتوحة، ولا يعود تسجيل الدخول ممكنًا.
}
staff-remove-invitation = يتوقف رابط الدعوة السارية عن العمل.
staff-remove-list = يختفي الاسم من القائمة.
staff-remove-email = يصبح { $email } متاحًا من جديد لحساب آخر.
staff-remove-keep = ما قام به يبقى في السجل باسمه.
staff-remove-final = لا يمكن التراجع عن ذلك: من يعود تُرسَل إليه دعوة جديدة.

staff-refused-own-title = لا يمكن إجراء ذلك على حسابك
staff-refused-own = لا يمكن لأحد إيقاف حسابه أو إزالته أو دعوة نفسه. اطلب ذلك من شخص آخر يدير الموظفين.
staff-refused-last-title = هذا آخر مسؤول
staff-refused-last = لن يبقى أحد آخر ممن يستطيعون تسجيل الدخول قادرًا على إدارة الموظفين والأدوار. امنح شخصًا آخر دورًا يتيح الأمرين أولًا.
staff-refused-invite-title = لا حاجة إلى دعوة
staff-refused-invite = سبق اختيار كلمة مرور لهذا الحساب، أو أنه موقوف.

staff-conflict-title = عُدّلت هذه البيانات في هذه الأثناء
staff-conflict = لم يُحفظ شيء. قارن بين النسختين، ثم اختر ما تريد إبقاءه.
staff-conflict-by = عُدّلت هذه البيانات من حساب { $name } في { $when }، بعد أن فتحت النموذج.
staff-conflict-by-you = عدّلت هذه البيانات بنفسك في { $when } من نافذة أخرى، بعد أن فتحت هذا النموذج.
staff-conflict-keep = الإبقاء على النسخة الحالية
staff-repeated-title = أُرسل هذا النموذج من قبل
staff-repeated = أُضيف به شخص حينها بمحتوى غير محتواه الآن. لم يُضف أحد هذه المرة.
staff-repeated-open = فتح صفحة ذلك الشخص
staff-repeated-new = إضافة هذا أيضًا
