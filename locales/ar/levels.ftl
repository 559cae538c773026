levels-title = مستويات التجار
levels-intro = يحدّد المستوى ما يمكن لمستخدمي التاجر فعله في البوابة وعبر واجهة API. تختاره لكل تاجر على حدة. أما المحادثة فلها تفعيل خاص بها، مهما كان المستوى.
levels-list-title = المستويات
levels-merchants-count = { $count ->
    [0] لا تجار
    [one] تاجر واحد
    [two] تاجران
    [few] { $shown } تجار
    [many] { $shown } تاجرًا
   *[other] { $shown } تاجر
}

levels-reader = قارئ
levels-reader-description = للتجار الذين يتابعون عمليات التوصيل فقط: يرون المهام ولا يغيّرون شيئًا.
levels-shipper = مُرسِل
levels-shipper-description = للتجار الذين يرسلون مهامهم بأنفسهم: ينشئونها ويعدّلونها ويلغونها يدويًا أو من ملف أو عبر واجهة API.
levels-manager = مدير
levels-manager-description = للتجار الذين يديرون حساباتهم بأنفسهم: كل ما يمكن للمُرسِل فعله، إضافةً إلى إدارة الأعضاء ومفاتيح API وإرسال المهام دون مراجعة.
levels-own-description = مستوى خاص بمؤسستك، يشمل { $held } من أصل { $all } من الصلاحيات.

levels-matrix-title = الصلاحيات حسب الدور
levels-permission = الصلاحية
levels-group-jobs = المهام
levels-group-locations = المواقع
levels-group-api = واجهة API
levels-group-members = الأعضاء

levels-view-jobs = عرض المهام
levels-view-locations = عرض المواقع
levels-create-jobs = إنشاء المهام
levels-edit-jobs = تعديل المهام
levels-edit-actions = تعديل إجراءات المهمة
levels-cancel-jobs = إلغاء المهام
levels-import-jobs = استيراد المهام من ملف
levels-skip-staging = إرسال المهام دون مراجعة
levels-view-reports = عرض التقارير وإثباتات التسليم
levels-use-api = استخدام واجهة API عند تفعيل الوصول إليها
levels-manage-keys = إنشاء مفاتيح API وإلغاؤها
levels-manage-webhooks = إعداد الويب هوك
levels-view-members = عرض الأعضاء
levels-manage-members = دعوة الأعضاء وإدارتهم
