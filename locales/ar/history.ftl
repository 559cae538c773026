history-title = السجل
history-intro = كل تغيير: من قام به، وما هو، وما قبله وما بعده، ومتى ومن أين.
history-person = الشخص
history-merchant = التاجر
history-name-hint = الاسم أو البريد الإلكتروني
history-kind = التغيير
history-kind-any = كل التغييرات
history-from = من
history-to = إلى
history-entries = التغييرات
history-group-merchant = التجار
history-group-location = المواقع
history-group-staff = الموظفون
history-group-role = الأدوار
history-group-level = مستويات التجار
history-group-account = الحسابات الشخصية
history-group-organization = المؤسسة
history-group-all = { $group }: كل التغييرات
history-chip-person = الشخص: { $name }
history-chip-merchant = التاجر: { $name }
history-chip-kind = التغيير: { $kind }
history-chip-from = ابتداءً من { $date }
history-chip-to = حتى { $date }
history-fields = { $count ->
    [zero] لا حقول
    [one] حقل واحد
    [two] حقلان
    [few] { $number } حقول
    [many] { $number } حقلًا
   *[other] { $number } حقل
}
history-no-match-title = لا نتائج
history-no-match = لا يوجد تغيير يطابق عوامل التصفية هذه.
history-pages = صفحات السجل
history-export = تصدير بصيغة CSV
history-export-hint = يحتوي الملف على هذه التغييرات، بحد أقصى أحدث { $number } منها.
history-number = الرقم
history-at = الوقت (UTC)
history-subject = يخص
history-of-merchant = في سجل المؤسسة
history-of-person = ما غيّره هذا الشخص
