# أسطر قوائم عناوين IP المسموح بها.

ip-line-day-form = السطر { $line }: في { $text } يجب أن يُكتب اليوم الأخير على هذا النحو: ⁦2026-12-31⁩.
ip-line-day-passed = السطر { $line }: انتهت مدة { $text } قبل اليوم. حدّد يومًا أخيرًا لم يمضِ بعد، أو احذف اليوم الأخير.
networks-until = { $network } حتى { $day }
networks-ends = حتى { $day }
networks-ended = انتهى في { $day }
sign-ins-list-ended = السطر الذي يتضمن العنوان انتهى في { $day }

networks-title = أسطر قائمة عناوين IP المسموح بها
networks-default-title = أسطر القائمة الافتراضية
networks-stored = كما هي محفوظة؛ عدّلها في القائمة أعلاه.
networks-column-entry = السطر
networks-column-end = اليوم الأخير
networks-column-added = الإضافة
networks-column-matched = آخر دخول سمح به
networks-no-end = بلا نهاية
networks-not-recorded = غير مسجّل
networks-not-yet = لا دخول بعد
networks-mark-ended = منتهٍ
networks-mark-never = لم يُستخدم قط
networks-mark-unused = { $count ->
    [zero] لم يُستخدم منذ أقل من يوم
    [one] لم يُستخدم منذ يوم واحد
    [two] لم يُستخدم منذ يومين
    [few] لم يُستخدم منذ { $shown } أيام
    [many] لم يُستخدم منذ { $shown } يومًا
   *[other] لم يُستخدم منذ { $shown } يوم
}
networks-mark-within = ضمن { $network }
networks-mark-in-default = في القائمة الافتراضية
networks-addresses = { $count ->
    [zero] لا عناوين
    [one] عنوان واحد
    [two] عنوانان
    [few] { $shown } عناوين
    [many] { $shown } عنوانًا
   *[other] { $shown } عنوان
}
networks-subnets = { $count ->
    [zero] لا شبكات ⁦/64⁩
    [one] شبكة ⁦/64⁩ واحدة
    [two] شبكتا ⁦/64⁩
    [few] { $shown } شبكات ⁦/64⁩
    [many] { $shown } شبكة ⁦/64⁩
   *[other] { $shown } شبكة ⁦/64⁩
}
networks-count = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $shown } أسطر
    [many] { $shown } سطرًا
   *[other] { $shown } سطر
}

# The exemption from the lists.
merchants-ip-exempt-reason = سبب الاستثناء من حظر IP
merchants-ip-exempt-reason-hint = اذكر سبب استثناء التاجر، فصفحة الصلاحيات تطلبه. 200 حرف على الأكثر.
merchants-ip-exempt-until = اليوم الأخير للاستثناء من حظر IP
merchants-exempt-until = نعم، حتى { $day }
merchants-exempt-ended = انتهى في { $day }
merchants-misfit-exemption-ends-soon = استثناء من حظر IP ينتهي قريبًا
merchants-misfit-exemption-ends-soon-hint = ينتهي الاستثناء من حظر IP خلال ثلاثة أيام، وبعدها تسري القوائم من جديد.
merchants-misfit-exemption-ended = استثناء من حظر IP انتهى
merchants-misfit-exemption-ended-hint = انتهى الاستثناء من حظر IP ولم يعد ساريًا. مدّده أو أوقفه.
my-access-exempt-until = من أي مكان حتى { $day }: أنت مستثنى من كل القوائم حتى ذلك اليوم.
sign-ins-exemption-ended = انتهى الاستثناء في { $day }
email-exemption-subject = ينتهي استثناء { $merchant } من حظر IP في { $day }
email-exemption-body = يسجّل التاجر { $merchant } الدخول من أي مكان، بصرف النظر عن قوائم عناوين IP المسموح بها. ينتهي هذا الاستثناء في { $day }، وابتداءً من اليوم التالي تسري القوائم من جديد.
email-exemption-body-reason = يسجّل التاجر { $merchant } الدخول من أي مكان، بصرف النظر عن قوائم عناوين IP المسموح بها، للسبب التالي: { $reason }. ينتهي هذا الاستثناء في { $day }، وابتداءً من اليوم التالي تسري القوائم من جديد.
email-exemption-button = فتح الصلاحيات
email-exemption-note = لتمديده، حدّد له يومًا أخيرًا أبعد. ولتركه ينتهي، لا يلزمك فعل شيء.
