locations-title = المواقع
locations-add = إضافة موقع
locations-new-title = إضافة موقع
locations-intro = المتاجر ومراكز التوزيع التي ترتبط بها المهام.
locations-count = { $count ->
    [zero] لا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $shown } مواقع
    [many] { $shown } موقعًا
   *[other] { $shown } موقع
}
locations-count-at-least = أكثر من { $shown } موقع
locations-number-at-least = { $shown }+

locations-search-label = البحث
locations-search-hint = الاسم أو الرمز المرجعي
locations-filter-status = الحالة
locations-status-any = النشطة والمؤرشفة
locations-sort = الترتيب حسب
locations-sort-name = الاسم، من الألف إلى الياء
locations-sort-name-descending = الاسم، من الياء إلى الألف
locations-sort-newest = الأحدث أولًا
locations-sort-oldest = الأقدم أولًا
locations-table = مواقع مؤسستك
locations-per-page = في كل صفحة
locations-previous = السابق
locations-next = التالي
locations-pages = صفحات القائمة
locations-remove-filter = ، إزالة عامل التصفية هذا
locations-chip-query = البحث: { $query }
locations-chip-status = الحالة: { $status }
locations-clear = إزالة كل عوامل التصفية
locations-column-merchants = التجار

locations-empty-title = لا توجد مواقع بعد
locations-empty = الموقع مكان ترتبط به المهام: متجر، أو مركز توزيع تنطلق منه. يحتاج كل تاجر إلى موقع واحد على الأقل.
locations-empty-reader = الموقع مكان ترتبط به المهام. يمكن لأحد مسؤولي مؤسستك إضافة أول موقع.
locations-may-not-add = يمكنك الاطلاع على المواقع، لكن لا يمكنك إضافتها. يستطيع أحد مسؤولي مؤسستك السماح لك بذلك.
locations-may-not-change = يمكنك الاطلاع على هذا الموقع، لكن لا يمكنك تعديله. يستطيع أحد مسؤولي مؤسستك السماح لك بذلك.
locations-no-match-title = لا يوجد موقع مطابق
locations-no-match = أزل أحد عوامل التصفية، أو ابحث بكلمات أقل.

locations-name = الاسم
locations-name-hint = كما يعرفه التجار والسائقون، مثل: شمال الرياض.
locations-kind = النوع
locations-kind-branch = فرع (متجر)
locations-kind-warehouse = مستودع (مركز توزيع)
locations-reference = الرمز المرجعي
locations-reference-hint = رمز خاص بك، مثل RUH-01، لا يتجاوز 40 من الحروف والأرقام والنقاط والشرطات والشرطات السفلية. به تشير المهام إلى الموقع.
locations-time-zone = المنطقة الزمنية
locations-time-zone-hint = تُقرأ تواريخ مهامه وأوقاتها بحسب هذه المنطقة.
locations-time-zone-choose = اختر منطقة زمنية
locations-status = الحالة
locations-status-active = نشط
locations-status-archived = مؤرشف
locations-merchants = { $count ->
    [0] لا تجار
    [one] تاجر واحد
    [two] تاجران
    [few] { $shown } تجار
    [many] { $shown } تاجرًا
   *[other] { $shown } تاجر
}
locations-details = التفاصيل
locations-edit = تعديل هذا الموقع
locations-archived-notice = هذا الموقع مؤرشف: لا يمكن ربطه بأي تاجر ولا بأي مهمة جديدة. وما ارتبط به من قبل يبقى كما هو.
locations-dialog-failed = تعذّر إرسال الموقع. تحقق من اتصالك وحاول مرة أخرى.
locations-dialog-unopened = تعذّر تحميل النموذج. تحقق من اتصالك، وأغلق هذه النافذة ثم حاول مرة أخرى.
locations-added-here = أُنشئ الموقع وحُدّد: { $name }

locations-archive-title = أرشفة { $name }
locations-archive-button = أرشفة هذا الموقع
locations-archive-lead = عند أرشفته:
locations-archive-keep = تبقى مهامه على حالها، وكذلك سجلّه.
locations-archive-no-new = لا يمكن ربط أي مهمة جديدة أو تاجر جديد به.
locations-archive-merchants = { $count ->
    [0] لا يتأثر بذلك أي تاجر.
    [one] يرتبط به تاجر واحد، وسيظل يرى مهام الموقع.
    [two] يرتبط به تاجران، وسيظلان يريان مهام الموقع.
    [few] يرتبط به { $shown } تجار، وسيظلون يرون مهام الموقع.
    [many] يرتبط به { $shown } تاجرًا، وسيظلون يرون مهام الموقع.
   *[other] يرتبط به { $shown } تاجر، وسيظلون يرون مهام الموقع.
}
locations-archive-move = { $count ->
    [zero] ليس الموقع الافتراضي لأي تاجر.
    [one] هو الموقع الافتراضي لتاجر واحد، ويصبح موقعه الافتراضي { $to }.
    [two] هو الموقع الافتراضي لتاجرين، ويصبح موقعهما الافتراضي { $to }.
    [few] هو الموقع الافتراضي لـ { $shown } تجار، ويصبح موقعهم الافتراضي { $to }.
    [many] هو الموقع الافتراضي لـ { $shown } تاجرًا، ويصبح موقعهم الافتراضي { $to }.
   *[other] هو الموقع الافتراضي لـ { $shown } تاجر، ويصبح موقعهم الافتراضي { $to }.
}
locations-archive-later = يمكنك استعادته في أي وقت، لكن المواقع الافتراضية التي تغيّرت تبقى كما أصبحت.
locations-archive-needed-title = لا يمكن أرشفة هذا الموقع بعد
locations-archive-needed = { $count ->
    [zero] ليس الموقع النشط الوحيد لأي تاجر.
    [one] هو الموقع النشط الوحيد لتاجر واحد. أسند إليه موقعًا آخر أولًا.
    [two] هو الموقع النشط الوحيد لتاجرين. أسند إليهما موقعًا آخر أولًا.
    [few] هو الموقع النشط الوحيد لـ { $shown } تجار. أسند إليهم موقعًا آخر أولًا.
    [many] هو الموقع النشط الوحيد لـ { $shown } تاجرًا. أسند إليهم موقعًا آخر أولًا.
   *[other] هو الموقع النشط الوحيد لـ { $shown } تاجر. أسند إليهم موقعًا آخر أولًا.
}
locations-archive-more = { $count ->
    [zero] ولا أحد غيرهم
    [one] وتاجر واحد آخر
    [two] وتاجران آخران
    [few] و{ $shown } تجار آخرين
    [many] و{ $shown } تاجرًا آخر
   *[other] و{ $shown } تاجر آخر
}
locations-archive-already = هذا الموقع مؤرشف بالفعل.

locations-conflict-title = جرى تعديل هذا الموقع في هذه الأثناء
locations-repeated-title = أُرسل هذا النموذج من قبل
locations-repeated = سبق أن أُنشئ موقع من هذا النموذج ببيانات مختلفة. لم يُضَف شيء هذه المرة.
locations-repeated-open = فتح ذلك الموقع
locations-repeated-new = إضافة هذا أيضًا
