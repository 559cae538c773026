merchants-title = التجار
merchants-add = إضافة تاجر
merchants-new-title = إضافة تاجر
merchants-edit-title = تعديل { $name }
merchants-edit-access = تعديل الوصول
merchants-access-title = إعدادات الوصول للتاجر { $name }
merchants-access-intro = ما يُسمح لمستخدمي هذا التاجر بفعله، وفي أي مواقع، ومن أين. ولا يُعدَّل هنا شيء آخر من بيانات التاجر.
merchants-history-title = سجل { $name }
merchants-count = { $count ->
    [zero] لا تجار
    [one] تاجر واحد
    [two] تاجران
    [few] { $shown } تجار
    [many] { $shown } تاجرًا
   *[other] { $shown } تاجر
}
merchants-count-at-least = أكثر من { $shown } تاجر
merchants-number-at-least = { $shown }+

merchants-search-label = البحث
merchants-search-hint = الاسم أو البريد الإلكتروني أو الهاتف أو العنوان
merchants-filter-status = الحالة
merchants-filter-level = المستوى
merchants-sort = الترتيب حسب
merchants-sort-name = الاسم، من الألف إلى الياء
merchants-sort-name-descending = الاسم، من الياء إلى الألف
merchants-sort-newest = الأحدث أولًا
merchants-sort-oldest = الأقدم أولًا
merchants-sort-sign-in-latest = آخر تسجيل دخول، الأحدث أولًا
merchants-sort-sign-in-oldest = آخر تسجيل دخول، الأقدم أولًا
merchants-status-any = الكل ما عدا المؤرشفين
merchants-level-any = كل المستويات
merchants-table = تجار مؤسستك
merchants-per-page = في كل صفحة
merchants-previous = السابق
merchants-next = التالي
merchants-pages = صفحات القائمة
merchants-range = { $first }–{ $last } من { $total }
merchants-beyond-title = لم يعد في هذه الصفحة شيء
merchants-first-page = إلى الصفحة الأولى
merchants-remove-filter = ، إزالة عامل التصفية هذا
merchants-chip-query = البحث: { $query }
merchants-chip-status = الحالة: { $status }
merchants-chip-level = المستوى: { $level }
merchants-chip-location = الموقع: { $location }
merchants-clear = إزالة كل عوامل التصفية

merchants-empty-title = لا يوجد تجار بعد
merchants-empty = التاجر نشاط تجاري تنفّذ مؤسستك مهامه. بعد إضافته، يسجّل الدخول إلى بوابته الخاصة ويتابع مهام مواقعه.
merchants-may-not-add = يمكنك الاطلاع على التجار، لكن لا يمكنك إضافتهم. يستطيع أحد مسؤولي مؤسستك السماح لك بذلك.
merchants-may-not-change = يمكنك الاطلاع على بيانات هذا التاجر، لكن لا يمكنك تعديلها. يستطيع أحد مسؤولي مؤسستك السماح لك بذلك.
merchants-no-match-title = لا يوجد تاجر مطابق
merchants-no-match = أزل أحد عوامل التصفية، أو ابحث بكلمات أقل.

merchants-column-name = الاسم التجاري
merchants-column-email = البريد الإلكتروني لتسجيل الدخول
merchants-column-phone = الهاتف
merchants-column-location = الموقع الافتراضي
merchants-column-level = المستوى
merchants-column-language = اللغة
merchants-column-access = الوصول
merchants-column-last-sign-in = آخر تسجيل دخول
merchants-column-status = الحالة

merchants-status-active = نشط
merchants-status-suspended = موقوف
merchants-status-archived = مؤرشف
merchants-badge-exempt = أي شبكة
merchants-badge-restricted = مقيّد
merchants-badge-api = API
merchants-badge-chat = محادثة
merchants-never-signed-in = لم يسجّل الدخول بعد
merchants-sign-ins = عمليات تسجيل الدخول لهذا التاجر
merchants-sign-in-refused = رُفضت آخر محاولة لتسجيل الدخول في { $when }.
merchants-sign-in-why = قراءة السبب

merchants-sections = أقسام هذا النموذج
merchants-section-business = النشاط التجاري
merchants-section-sign-in = تسجيل الدخول
merchants-section-locations = المواقع
merchants-section-level = المستوى
merchants-section-access = الوصول
merchants-section-business-intro = مَن هو التاجر وأين مقره.
merchants-section-sign-in-intro = كيف يسجّل التاجر الدخول لأول مرة، وبأي لغة يُخاطَب.
merchants-section-locations-intro = يرى التاجر مهام المواقع المحددة هنا.
merchants-section-level-intro = ما يُسمح لمستخدمي التاجر بفعله.
merchants-section-access-intro = من أين يُسمح للتاجر بتسجيل الدخول، وبأي الوسائل.

merchants-business-name = الاسم التجاري
merchants-phone = الهاتف
merchants-phone-hint = بأي صيغة. يُعدّ الرقم المكتوب دون + رقمًا في بلد العنوان.
merchants-login-email = البريد الإلكتروني لتسجيل الدخول
merchants-login-email-hint = يسجّل التاجر الدخول به. لا يمكن لأحد غيره استخدامه.
merchants-contact-emails = عناوين البريد الإلكتروني للتواصل
merchants-contact-emails-hint = عنوان واحد في كل سطر، بحد أقصى عشرة عناوين.
merchants-sign-in-legend = تسجيل الدخول الأول
merchants-password-legend = كلمة المرور
merchants-sign-in-password = تعيين كلمة مرور الآن
merchants-sign-in-password-hint = أبلغ التاجر بها بنفسك، فهي لا تُرسَل بالبريد الإلكتروني أبدًا.
merchants-sign-in-invitation = إرسال دعوة
merchants-sign-in-invitation-hint = تصل إلى التاجر رسالة بريد إلكتروني بلغته، فيها رابط لاختيار كلمة المرور.
merchants-sign-in-keep = إبقاء كلمة المرور كما هي
merchants-sign-in-new-password = تعيين كلمة مرور جديدة
merchants-sign-in-new-password-hint = تنتهي كل جلسات التاجر.
merchants-sign-in-again = إرسال دعوة جديدة
merchants-sign-in-again-hint = تتوقف الروابط السابقة عن العمل.
merchants-new-password = كلمة المرور الجديدة
merchants-new-password-hint = 12 حرفًا على الأقل. بضع كلمات لا رابط بينها قوية ويسهل إبلاغ التاجر بها.
merchants-new-password-confirmation = كلمة المرور الجديدة مرة أخرى
merchants-platform-language = لغة المنصة
merchants-platform-language-hint = لغة بوابة التاجر ورسائل البريد الإلكتروني الموجهة إليه.
merchants-location-ids = المواقع
merchants-location-filter = تصفية المواقع
merchants-location-filter-none = لا موقع يطابق البحث. اختصر عبارة البحث أو غيّرها.
merchants-default-location = الموقع الافتراضي
merchants-default-location-hint = ترتبط به مهام التاجر الجديدة ما لم يُختر موقع آخر.
merchants-default-location-choose = اختر موقعًا
merchants-no-locations = ترتبط المهام بالمواقع، لذا يحتاج التاجر إلى موقع واحد على الأقل. ليست لديك مواقع بعد.
merchants-create-location = إنشاء موقع
merchants-refresh-locations = تحديث المواقع
merchants-level = مستوى التاجر
merchants-ip-exempt = الاستثناء من حظر IP
merchants-ip-exempt-hint = يسجّل التاجر الدخول من أي مكان، بصرف النظر عن القوائم.
merchants-ip-allow-list = قائمة عناوين IP المسموح بها
merchants-ip-allow-list-hint = عنوان واحد أو شبكة واحدة في كل سطر، مثل 203.0.113.7 أو 203.0.113.0/24. ويمكن أن يليه اليوم الأخير: ⁦203.0.113.7 2026-12-31⁩. وما يأتي بعد # يُعدّ ملاحظة. إذا تُركت فارغة، فلا تسري إلا القائمة الافتراضية لمؤسستك.
merchants-ip-add-mine = إضافة عنواني الحالي
merchants-ip-mine = تتصل الآن من العنوان { $address }.
merchants-default-list = القائمة الافتراضية لمؤسستك
merchants-default-list-empty = ليست لمؤسستك قائمة افتراضية: إذا لم تكن للتاجر قائمة خاصة به، فسيسجّل الدخول من أي مكان.
merchants-api-access = الوصول إلى واجهة API
merchants-api-access-hint = يمكن لأنظمة التاجر استخدام واجهة API العامة، في حدود المهام والإجراءات التي أنشأها مستخدموه. ويجب أن يسمح مستواه بذلك أيضًا.
merchants-chat-access = الوصول إلى المحادثة
merchants-chat-access-hint = يتبادل التاجر الرسائل مع مؤسستك بشأن مهام مواقعه.
merchants-save-another = حفظ وإضافة تاجر آخر
merchants-name-shared = يوجد تاجر آخر بهذا الاسم. تحقق من أنه لم يُضَف من قبل.
merchants-password-strong = كلمة مرور قوية.
merchants-access-kept = يمكنك تعديل بيانات هذا التاجر، أما إعدادات وصوله فيعدّلها أحد المسؤولين أو دعم العملاء.

merchants-overrides = استثناءات من المستوى
merchants-section-rights = الصلاحيات
merchants-section-rights-intro = لكل صلاحية: هل يملكها هذا التاجر، ولماذا. يمنح الاستثناء صلاحية واحدة أو يسحبها، لمدة محددة أو على الدوام.
merchants-why-level = بموجب مستواه { $level }
merchants-why-lacking = مستواه { $level } لا يشملها
merchants-why-override = { $effect ->
    [grant] منحها { $who }: { $reason }
   *[take] سحبها { $who }: { $reason }
}
merchants-why-override-until = { $effect ->
    [grant] منحها { $who } حتى { $day }: { $reason }
   *[take] سحبها { $who } حتى { $day }: { $reason }
}
merchants-why-needs = تتطلب «{ $need }»، وهي ليست لدى هذا التاجر
merchants-why-api-off = الوصول إلى واجهة API غير مفعّل لهذا التاجر
merchants-override-ended = انتهى الاستثناء في { $day } ولم يعد ساريًا.
merchants-override-effect = الاستثناء
merchants-override-level = حسب المستوى
merchants-override-grant = منح
merchants-override-take = سحب
merchants-override-until = اليوم الأخير
merchants-override-until-hint = حسب المنطقة الزمنية لمؤسستك. اتركه فارغًا إن كان بلا نهاية.
merchants-override-reason = السبب
merchants-override-change = استثناء…
merchants-override-needs = لا معنى لصلاحية «{ $permission }» دون «{ $need }». امنح الاثنتين أو اسحبهما معًا.
merchants-override-of = { $permission } – { $part }

merchants-conflict-title = عُدّلت بيانات هذا التاجر في هذه الأثناء
merchants-conflict-now-active = أصبح التاجر نشطًا من جديد في هذه الأثناء. الحفظ لا يغيّر ذلك.
merchants-conflict-now-suspended = أُوقف التاجر في هذه الأثناء. الحفظ لا يغيّر ذلك.
merchants-conflict-now-archived = أُرشف التاجر في هذه الأثناء. الحفظ لا يستعيده.
merchants-conflict-password = لم تُحفظ كلمة المرور الجديدة. تابع في النموذج واكتبها مرة أخرى.
merchants-conflict-form = المتابعة في النموذج

merchants-repeated-title = أُرسل هذا النموذج من قبل
merchants-repeated = سبق أن أُضيف تاجر من هذا النموذج ببيانات مختلفة. افتح صفحة ذلك التاجر، أو تابع بما كتبته الآن في نموذج جديد. يجب كتابة كلمات المرور من جديد.
merchants-repeated-open = فتح صفحة التاجر الذي أُضيف
merchants-repeated-new = المتابعة في نموذج جديد
merchants-placeless-title = لا يمكن استعادة هذا التاجر بعد
merchants-placeless = يحتاج إلى موقع افتراضي قيد الاستخدام، وهذه المواقع مؤرشفة. استعد أحدها أولًا، أو أسند إلى التاجر موقعًا آخر.
merchants-placeless-edit = تعديل مواقعه

merchants-details = التفاصيل
merchants-sign-in-details = تسجيل الدخول
merchants-access-details = الوصول
merchants-address = العنوان
merchants-locations = المواقع
merchants-history = السجل
merchants-password-state = كلمة المرور
merchants-password-chosen = تم اختيارها
merchants-password-missing = لم تُختر بعد
merchants-invite-again = إعادة إرسال الدعوة
merchants-take-second-factor-hint = عند فقدان الهاتف ورموز الاسترداد: تُطلب بعد ذلك كلمة المرور وحدها، وتنتهي الجلسات المفتوحة، ويُبلَّغ المستخدم بالبريد الإلكتروني.
merchants-added-on = تاريخ الإضافة
merchants-changed-on = آخر تعديل
merchants-suspend-hint = لا يمكن للتاجر الموقوف تسجيل الدخول، وتنتهي جلساته المفتوحة فورًا.
merchants-archive-hint = يختفي التاجر المؤرشف من القائمة ولا يمكنه تسجيل الدخول. يمكن استعادته لاحقًا.
merchants-suspended-notice = هذا التاجر موقوف ولا يمكنه تسجيل الدخول.
merchants-archived-notice = هذا التاجر مؤرشف ولا يمكنه تسجيل الدخول.
merchants-is-default = افتراضي
merchants-whole-history = السجل الكامل
merchants-older = أحداث أقدم
merchants-no-own-list = لا توجد قائمة خاصة به

portal-title = مرحبًا
portal-welcome = مرحبًا { $name }
portal-intro = تُنفَّذ مهامك من خلال { $organization }. إليك ما يمكنك الاطلاع عليه وفعله هنا.
portal-organization = المؤسسة
portal-locations = مواقعك
portal-level = مستواك
portal-allowed = ما يُسمح لك به
portal-chat-allowed = تبادل الرسائل بشأن مهام مواقعك
portal-jobs-title = المهام
portal-jobs-empty-title = لا توجد مهام بعد
portal-jobs-empty = ستظهر هنا مهام مواقعك.
portal-messages-title = الرسائل
portal-messages-empty-title = لا توجد رسائل بعد
portal-messages-empty = ستظهر هنا الرسائل المتعلقة بمهام مواقعك.
portal-api-title = واجهة API
portal-api-empty-title = لا توجد مفاتيح API بعد
portal-api-empty = الوصول إلى واجهة API مفعّل لك. ستظهر المفاتيح هنا.
portal-branch = فرع
portal-warehouse = مستودع
merchants-view-as = عرض البوابة كما يراها هذا التاجر
merchants-view-as-hint = بلغته ولمدة نصف ساعة. لا يمكنك تغيير أي شيء، ويُدوَّن ذلك في السجل.
