# أسطر قوائم عناوين IP المسموح بها.

ip-line-day-form = السطر { $line }: في { $text } يجب أن يُكتب اليوم الأخير هكذا: ⁦2026-12-31⁩.
ip-line-day-passed = السطر { $line }: انتهت مدة { $text }. حدّد يومًا أخيرًا لاحقًا، أو لا تحدّد أي يوم.
networks-until = { $network } حتى { $day }
networks-ends = حتى { $day }
networks-ended = انتهى في { $day }
sign-ins-list-ended = السطر الذي يشمل العنوان انتهى في { $day }

networks-title = أسطر قائمة عناوين IP المسموح بها
networks-default-title = أسطر القائمة الافتراضية
networks-stored = كما هي محفوظة؛ عدّلها في القائمة أعلاه.
networks-column-entry = السطر
networks-column-end = اليوم الأخير
networks-column-added = أُضيف
networks-column-matched = آخر دخول سمح به
networks-no-end = بلا نهاية
networks-not-recorded = غير مسجّل
networks-not-yet = لا شيء بعد
networks-mark-ended = منتهٍ
networks-mark-never = لم يُستخدم قط
networks-mark-unused = { $count ->
    [zero] لم يُستخدم منذ { $shown } يوم
    [one] لم يُستخدم منذ يوم واحد
    [two] لم يُستخدم منذ يومين
    [few] لم يُستخدم منذ { $shown } أيام
    [many] لم يُستخدم منذ { $shown } يومًا
   *[other] لم يُستخدم منذ { $shown } يوم
}
networks-mark-within = ضمن { $network }
networks-mark-in-default = في القائمة الافتراضية
networks-addresses = { $count ->
    [zero] { $shown } عنوان
    [one] عنوان واحد
    [two] عنوانان
    [few] { $shown } عناوين
    [many] { $shown } عنوانًا
   *[other] { $shown } عنوان
}
networks-subnets = { $count ->
    [zero] { $shown } شبكة ⁦/64⁩
    [one] شبكة ⁦/64⁩ واحدة
    [two] شبكتا ⁦/64⁩
    [few] { $shown } شبكات ⁦/64⁩
    [many] { $shown } شبكة ⁦/64⁩
   *[other] { $shown } شبكة ⁦/64⁩
}
networks-count = { $count ->
    [zero] { $shown } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $shown } أسطر
    [many] { $shown } سطرًا
   *[other] { $shown } سطر
}

# The exemption from the lists.
merchants-ip-exempt-reason = سبب الاستثناء
merchants-ip-exempt-reason-hint = اذكر سبب استثناء التاجر، فصفحة الصلاحيات تطلبه. 200 حرف على الأكثر.
merchants-ip-exempt-until = اليوم الأخير للاستثناء
merchants-exempt-until = نعم، حتى { $day }
merchants-exempt-ended = انتهى في { $day }
merchants-misfit-exemption-ends-soon = استثناء ينتهي قريبًا
merchants-misfit-exemption-ends-soon-hint = ينتهي الاستثناء من حظر IP خلال ثلاثة أيام، وبعدها تسري القوائم من جديد.
merchants-misfit-exemption-ended = استثناء منتهٍ
merchants-misfit-exemption-ended-hint = انتهى الاستثناء من حظر IP ولم يعد ساريًا. مدّده أو أوقفه.
my-access-exempt-until = من أي مكان حتى { $day }: أنت مستثنى من كل القوائم حتى ذلك اليوم.
sign-ins-exemption-ended = انتهى الاستثناء في { $day }
email-exemption-subject = استثناء { $merchant } ينتهي في { $day }
email-exemption-body = يسجّل { $merchant } الدخول من أي مكان، مهما كان في قوائم عناوين IP. ينتهي هذا الاستثناء في { $day }، وابتداءً من اليوم التالي تسري القوائم من جديد.
email-exemption-body-reason = يسجّل { $merchant } الدخول من أي مكان، مهما كان في قوائم عناوين IP، للسبب التالي: { $reason }. ينتهي هذا الاستثناء في { $day }، وابتداءً من اليوم التالي تسري القوائم من جديد.
email-exemption-button = فتح الصلاحيات
email-exemption-note = لتمديده حدّد يومًا أخيرًا لاحقًا. ولتركه ينتهي لا يلزمك فعل شيء.
