email-greeting = مرحبًا { $name }،
email-invitation-subject = دعوة إلى Comptoir من { $organization }
email-invitation-body = أصبح لديك حساب لدى { $organization }. اختر كلمة مرور لتسجيل الدخول لأول مرة.
email-invitation-button = اختيار كلمة المرور
email-link-plain = إذا لم يفتح الرابط، فانسخ هذا العنوان إلى متصفحك:
email-invitation-expiry = الرابط صالح للاستخدام مرة واحدة خلال سبعة أيام.
email-reset-subject = كلمة مرور جديدة لحسابك في Comptoir
email-reset-body = طُلبت كلمة مرور جديدة للحساب { $email }. اخترها من هنا، وتبقى كلمة المرور القديمة صالحة حتى ذلك الحين.
email-reset-button = اختيار كلمة مرور جديدة
email-reset-expiry = الرابط صالح للاستخدام مرة واحدة خلال ساعة.
email-not-expected = إذا لم تكن تتوقع هذه الرسالة، فيمكنك تجاهلها: لن يحدث شيء دون إجراء منك.
email-confirm-subject = أكّد تغيير بريدك الإلكتروني في Comptoir
email-confirm-old-body = طُلب عبر حسابك أن يصبح تسجيل الدخول إليه من الآن بالعنوان { $to }. يسري التغيير بعد تأكيده من العنوانين.
email-confirm-old-button = تأكيد التغيير
email-confirm-old-closing = إذا لم تطلب ذلك فلا تؤكّده، وعندها لن يتغير شيء. وغيّر كلمة المرور، فربما عرفها شخص آخر.
email-confirm-new-body = طُلب عبر حسابك أن يصبح تسجيل الدخول إليه من الآن بهذا العنوان. يسري التغيير بعد تأكيده من العنوانين، القديم وهذا العنوان.
email-confirm-new-button = تأكيد هذا العنوان
email-confirm-expiry = الرابط صالح للاستخدام مرة واحدة خلال 24 ساعة.
email-wanted-subject = طُلب استخدام بريدك الإلكتروني في Comptoir
email-wanted-body = طلب شخص ما من حساب آخر أن يسجّل الدخول إليه بالعنوان { $email }. أنت تسجّل الدخول بهذا العنوان بالفعل، ولذلك لم يتغير شيء.
email-wanted-advice = إذا كنت أنت من طلب ذلك، فسجّل الدخول بحسابك الحالي. وإلا فلا حاجة إلى أي إجراء.
email-changed-subject = تم تغيير بريدك الإلكتروني في Comptoir
email-changed-body = يُسجَّل الدخول إلى حسابك من الآن بالعنوان { $to }، ولم يعد هذا العنوان صالحًا لذلك.
email-not-you-staff = إذا لم تكن أنت من فعل ذلك، فتواصل فورًا مع أحد مسؤولي { $organization }.
email-not-you-merchant = إذا لم تكن أنت من فعل ذلك، فتواصل فورًا مع { $organization }.
email-not-you-operator = إذا لم تكن أنت من فعل ذلك، فتواصل فورًا مع الجهة التي تدير Comptoir.
email-notice-why = تصلك هذه الرسالة لأنها تخصّ أمان حسابك.
email-time = الوقت
email-time-in-zone = { $time } ({ $zone })
email-sign-in-subject = تسجيل دخول جديد إلى Comptoir
email-sign-in-body = تم تسجيل الدخول إلى حسابك من متصفح لم تستخدمه أو شبكة لم تستخدمها خلال آخر 90 يومًا.
email-look-advice = إذا كنت أنت من سجّل الدخول، فلا حاجة إلى أي إجراء. وإلا فأنهِ الجلسات التي لا تعرفها وغيّر كلمة المرور فورًا.
email-look-button = عرض جلساتي
email-password-changed-subject = تم تغيير كلمة مرورك في Comptoir
email-password-changed-body = تم تغيير كلمة مرور حسابك وانتهت جلساتك الأخرى.
email-password-changed-advice = إذا كنت أنت من غيّرها، فلا حاجة إلى أي إجراء. وإلا فاختر كلمة مرور جديدة فورًا: يُرسَل رابط اختيارها إلى هذا العنوان.
email-second-factor-on-subject = تم تفعيل العامل الثاني
email-second-factor-on-body = من الآن يُطلب رمز من تطبيق المصادقة عند تسجيل الدخول إلى Comptoir.
email-second-factor-off-subject = تم إيقاف العامل الثاني
email-second-factor-off-body = من الآن تُطلب كلمة المرور وحدها عند تسجيل الدخول إلى Comptoir.
email-second-factor-taken-body = أُزيل العامل الثاني لحسابك نيابةً عنك. من الآن تُطلب كلمة المرور وحدها عند تسجيل الدخول إلى Comptoir، وقد انتهت جلساتك.
email-second-factor-taken-advice = إذا طلبت ذلك، فسجّل الدخول وأعدّ عاملًا ثانيًا جديدًا. وإلا فغيّر كلمة المرور فورًا وتواصل مع الجهة التي منحتك الدخول.
email-codes-made-subject = رموز استرداد جديدة
email-codes-made-body = أُنشئت رموز استرداد جديدة لحسابك. لم تعد الرموز السابقة تعمل.
email-code-used-subject = استُخدم رمز استرداد
email-code-used-body = تم تسجيل الدخول إلى حسابك برمز استرداد بدلًا من رمز التطبيق. { $left ->
    [0] لم يبقَ أي رمز: أنشئ رموزًا جديدة.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $left } رموز.
    [many] بقي { $left } رمزًا.
   *[other] بقي { $left } رمز.
}
