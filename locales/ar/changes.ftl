changes-check-title = لم يُحفظ شيء بعد: تحقّق مما سيتغيّر
changes-permissions-lost = { $count ->
    [zero] لا يفقد أي صلاحية.
    [one] يفقد صلاحية واحدة: { $list }.
    [two] يفقد صلاحيتين: { $list }.
    [few] يفقد { $shown } صلاحيات: { $list }.
    [many] يفقد { $shown } صلاحية: { $list }.
   *[other] يفقد { $shown } صلاحية: { $list }.
}
changes-permissions-gained = { $count ->
    [zero] لا يكتسب أي صلاحية.
    [one] يكتسب صلاحية واحدة: { $list }.
    [two] يكتسب صلاحيتين: { $list }.
    [few] يكتسب { $shown } صلاحيات: { $list }.
    [many] يكتسب { $shown } صلاحية: { $list }.
   *[other] يكتسب { $shown } صلاحية: { $list }.
}
changes-locations-lost = { $count ->
    [zero] لا يُحجب عنه أي موقع.
    [one] يُحجب عنه موقع واحد: { $list }.
    [two] يُحجب عنه موقعان: { $list }.
    [few] تُحجب عنه { $shown } مواقع: { $list }.
    [many] يُحجب عنه { $shown } موقعًا: { $list }.
   *[other] يُحجب عنه { $shown } موقع: { $list }.
}
changes-locations-gained = { $count ->
    [zero] لا يرى أي موقع إضافي.
    [one] يرى موقعًا إضافيًا واحدًا: { $list }.
    [two] يرى موقعين إضافيين: { $list }.
    [few] يرى { $shown } مواقع إضافية: { $list }.
    [many] يرى { $shown } موقعًا إضافيًا: { $list }.
   *[other] يرى { $shown } موقع إضافي: { $list }.
}
changes-networks-lost = { $count ->
    [zero] لا يُحذف أي سطر من قائمة عناوين IP المسموح بها.
    [one] يُحذف سطر واحد من قائمة عناوين IP المسموح بها: { $list }.
    [two] يُحذف سطران من قائمة عناوين IP المسموح بها: { $list }.
    [few] تُحذف { $shown } أسطر من قائمة عناوين IP المسموح بها: { $list }.
    [many] يُحذف { $shown } سطرًا من قائمة عناوين IP المسموح بها: { $list }.
   *[other] يُحذف { $shown } سطر من قائمة عناوين IP المسموح بها: { $list }.
}
changes-networks-gained = { $count ->
    [zero] لا يُضاف أي سطر إلى قائمة عناوين IP المسموح بها.
    [one] يُضاف سطر واحد إلى قائمة عناوين IP المسموح بها: { $list }.
    [two] يُضاف سطران إلى قائمة عناوين IP المسموح بها: { $list }.
    [few] تُضاف { $shown } أسطر إلى قائمة عناوين IP المسموح بها: { $list }.
    [many] يُضاف { $shown } سطرًا إلى قائمة عناوين IP المسموح بها: { $list }.
   *[other] يُضاف { $shown } سطر إلى قائمة عناوين IP المسموح بها: { $list }.
}
changes-exemption = { $now ->
    [on] يُفعَّل الاستثناء من حظر IP.
   *[off] يُوقَف الاستثناء من حظر IP.
}
changes-api = { $now ->
    [on] يُفعَّل الوصول إلى واجهة API.
   *[off] يُوقَف الوصول إلى واجهة API.
}
changes-chat = { $now ->
    [on] يُفعَّل الوصول إلى المحادثة.
   *[off] يُوقَف الوصول إلى المحادثة.
}
changes-sessions = { $count ->
    [zero] لا جلسات مفتوحة لديه الآن.
    [one] لديه جلسة واحدة مفتوحة الآن: يسري التغيير ابتداءً من صفحتها التالية.
    [two] لديه جلستان مفتوحتان الآن: يسري التغيير ابتداءً من الصفحة التالية في كل منهما.
    [few] لديه { $shown } جلسات مفتوحة الآن: يسري التغيير ابتداءً من الصفحة التالية في كل منها.
    [many] لديه { $shown } جلسة مفتوحة الآن: يسري التغيير ابتداءً من الصفحة التالية في كل منها.
   *[other] لديه { $shown } جلسة مفتوحة الآن: يسري التغيير ابتداءً من الصفحة التالية في كل منها.
}
changes-confirm = حفظ هذه التغييرات
changes-confirm-lockout = حفظ هذه التغييرات مع أن أشخاصًا سيُمنعون من الدخول
changes-title = ما سيتغيّر
changes-nothing = لا شيء.
changes-unknown = في النموذج ما يحتاج إلى تصحيح: سيُبيَّن عند الحفظ.
preview-title = معاينة
preview-button = معاينة البوابة
preview-intro = بحسب النموذج كما هو الآن؛ لم يُحفظ شيء. لغة البوابة لدى { $name }: { $language }.
preview-portal = ما سيراه هذا التاجر
preview-reached = { $count ->
    [zero] لا يصل إلى أي موقع.
    [one] يصل إلى موقع واحد.
    [two] يصل إلى موقعين.
    [few] يصل إلى { $shown } مواقع.
    [many] يصل إلى { $shown } موقعًا.
   *[other] يصل إلى { $shown } موقع.
}
