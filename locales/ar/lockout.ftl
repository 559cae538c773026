lockout-title = لم يُحفظ شيء بعد: تحقّق من الأشخاص الذين كانت هذه القائمة ستمنع دخولهم
lockout-own-title = لم يُحفظ شيء بعد: ستمنع هذه القائمة دخولك أنت
lockout-own = لا تتضمن القائمة العنوان الذي تستخدمه الآن.
lockout-people = الأشخاص الذين كانت ستمنع دخولهم خلال آخر 30 يومًا: { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people-shown } أشخاص
    [many] { $people-shown } شخصًا
   *[other] { $people-shown } شخص
} ({ $sign-ins ->
    [zero] لا عمليات تسجيل دخول
    [one] عملية تسجيل دخول واحدة
    [two] عمليتا تسجيل دخول
    [few] { $sign-ins-shown } عمليات تسجيل دخول
    [many] { $sign-ins-shown } عملية تسجيل دخول
   *[other] { $sign-ins-shown } عملية تسجيل دخول
}).
lockout-sessions = الجلسات المفتوحة التي ستُحجب: { $shown }.
lockout-line = { $name }، { $address }، { $count ->
    [zero] لا عمليات تسجيل دخول
    [one] عملية تسجيل دخول واحدة
    [two] عمليتا تسجيل دخول
    [few] { $shown } عمليات تسجيل دخول
    [many] { $shown } عملية تسجيل دخول
   *[other] { $shown } عملية تسجيل دخول
}، آخرها في { $day }
lockout-line-both = { $name }، { $address }، { $count ->
    [zero] لا عمليات تسجيل دخول
    [one] عملية تسجيل دخول واحدة
    [two] عمليتا تسجيل دخول
    [few] { $shown } عمليات تسجيل دخول
    [many] { $shown } عملية تسجيل دخول
   *[other] { $shown } عملية تسجيل دخول
}، آخرها في { $day }؛ الجلسة مفتوحة الآن
lockout-line-session = { $name }، { $address }؛ الجلسة مفتوحة الآن
lockout-others = { $count ->
    [zero] وليس من أي مكان آخر
    [one] ومن مكان آخر
    [two] ومن مكانين آخرين
    [few] ومن { $shown } أماكن أخرى
    [many] ومن { $shown } مكانًا آخر
   *[other] ومن { $shown } مكان آخر
}
lockout-confirm = الحفظ مع أن هؤلاء الأشخاص سيُمنعون من الدخول
lockout-phrase = امنع دخولي
lockout-words = للحفظ على أي حال، اكتب «{ $phrase }»
lockout-words-wrong = اكتب «{ $phrase }» تمامًا، أو أضف عنوانك إلى القائمة.
lockout-command = بعد ذلك لن يستطيع إعادة دخولك إلا من لديه وصول إلى الخادم، بهذا الأمر: { $command }
