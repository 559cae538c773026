sign-ins-title = عمليات تسجيل الدخول
sign-ins-intro = من حاول تسجيل الدخول، ومن أين، وبأي نتيجة. افتح محاولة لقراءة السبب.
sign-ins-only = محاولات هذا التاجر فقط:
sign-ins-all = كل عمليات تسجيل الدخول
sign-ins-reference = الرقم المرجعي
sign-ins-reference-hint = K7QM-3XWD
sign-ins-look-up = بحث عن الرقم
sign-ins-unknown-title = رقم مرجعي غير معروف
sign-ins-unknown = لا توجد في مؤسستك محاولة بهذا الرقم المرجعي. اطلب قراءته مرة أخرى: يتكون من ثمانية أحرف وأرقام، وتُحفظ المحاولات 90 يومًا.
sign-ins-search-label = البحث
sign-ins-search-hint = الاسم أو البريد أو العنوان
sign-ins-filter-outcome = النتيجة
sign-ins-table = محاولات تسجيل الدخول
sign-ins-pages = صفحات القائمة
sign-ins-newer = الأحدث
sign-ins-older = الأقدم
sign-ins-kept = تُحفظ المحاولات 90 يومًا.
sign-ins-count = { $count ->
    [zero] لا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $shown } محاولات
    [many] { $shown } محاولة
   *[other] { $shown } محاولة
}
sign-ins-count-at-least = أكثر من { $shown } محاولة
sign-ins-chip-merchant = التاجر: { $name }
sign-ins-chip-query = البحث: { $query }
sign-ins-chip-outcome = النتيجة: { $outcome }
sign-ins-no-match-title = لا توجد محاولة مطابقة
sign-ins-no-match = أزل أحد عوامل التصفية، أو ابحث بكلمات أقل.
sign-ins-empty-title = لا توجد محاولات بعد
sign-ins-empty = ما إن يسجّل أحد من مؤسستك أو من تجارها الدخول، أو يتعذر عليه ذلك، حتى تظهر المحاولة هنا.

sign-ins-at = الوقت
sign-ins-who = الشخص
sign-ins-email = البريد الإلكتروني
sign-ins-address = العنوان
sign-ins-browser = المتصفح
sign-ins-outcome = النتيجة

sign-ins-outcome-any = كل النتائج
sign-ins-outcome-refused = رُفض بموجب قاعدة
sign-ins-outcome-ok = تم تسجيل الدخول
sign-ins-outcome-other = أخرى
sign-ins-outcome-no-password = لم تُختر كلمة مرور بعد
sign-ins-outcome-wrong-password = كلمة مرور خاطئة
sign-ins-outcome-wrong-code = رمز العامل الثاني خاطئ
sign-ins-outcome-paused = مهلة انتظار بعد كلمات مرور خاطئة
sign-ins-outcome-user-suspended = الشخص موقوف
sign-ins-outcome-merchant-suspended = التاجر موقوف
sign-ins-outcome-merchant-archived = التاجر مؤرشف
sign-ins-outcome-module-off = الوحدة متوقفة
sign-ins-outcome-address = الشبكة غير مسموح بها

sign-ins-of = تسجيل الدخول: { $name }
sign-ins-attempt = هذه المحاولة
sign-ins-others = كل عمليات تسجيل الدخول لهذا التاجر
sign-ins-rules = القواعد واحدة واحدة
sign-ins-rule = القاعدة
sign-ins-then = حينها
sign-ins-now = الآن
sign-ins-mark-passed = متحققة:
sign-ins-mark-failed = غير متحققة:
sign-ins-mark-neutral = بلا أثر:
sign-ins-rule-password = كلمة المرور
sign-ins-rule-person = الشخص
sign-ins-rule-merchant = التاجر
sign-ins-rule-module = وحدة التجار
sign-ins-rule-exemption = الاستثناء من حظر IP
sign-ins-rule-organization-list = القائمة الافتراضية للمؤسسة
sign-ins-rule-own-list = قائمة التاجر الخاصة
sign-ins-rule-entry = دخول لمرة واحدة

sign-ins-password-right = صحيحة
sign-ins-password-invited = دخول عبر دعوة لاختيار كلمة المرور
sign-ins-password-wrong = خاطئة
sign-ins-code-right = صحيحة، وكذلك رمز العامل الثاني
sign-ins-code-wrong = كانت كلمة المرور صحيحة ورمز العامل الثاني خاطئًا
sign-ins-password-chosen = توجد كلمة مرور
sign-ins-password-missing = لم تُختر بعد
sign-ins-password-paused = لم تُفحص، لتكرار كلمات مرور خاطئة
sign-ins-not-asked = لم تُفحص
sign-ins-not-recorded = غير مسجلة
sign-ins-active = نشط
sign-ins-suspended = موقوف
sign-ins-archived = مؤرشف
sign-ins-module-on = مفعّلة
sign-ins-module-off = متوقفة
sign-ins-exempt = مستثنى: لا يُعتد بالقوائم
sign-ins-not-exempt = غير مستثنى
sign-ins-list-empty = فارغة
sign-ins-list-holds = تتضمن العنوان
sign-ins-list-entry = السطر:
sign-ins-list-misses = { $count ->
    [zero] لا تتضمن العنوان
    [one] لا تتضمن العنوان؛ فُحص سطر واحد
    [two] لا تتضمن العنوان؛ فُحص سطران
    [few] لا تتضمن العنوان؛ فُحصت { $shown } أسطر
    [many] لا تتضمن العنوان؛ فُحص { $shown } سطرًا
   *[other] لا تتضمن العنوان؛ فُحص { $shown } سطر
}
sign-ins-list-nearest = الأقرب:
sign-ins-entry-none = لا يوجد
sign-ins-entry-used = استُخدم في هذه المحاولة
sign-ins-entry-waits = متاح حتى { $until }، منحه { $name }
sign-ins-entry-reason = السبب:
sign-ins-tried-organization = أسطر القائمة الافتراضية حينها
sign-ins-tried-own = أسطر قائمة التاجر حينها

sign-ins-remedies = ما الذي يتيح الدخول
sign-ins-remedies-any = تكفي واحدة من هذه:
sign-ins-now-admitted = الآن: الدخول متاح
sign-ins-now-entry = الآن: الدخول متاح مرة واحدة بالإذن الممنوح
sign-ins-now-no-password = الآن: لا توجد كلمة مرور بعد
sign-ins-now-refused = الآن: يُرفض الدخول – { $outcome }
sign-ins-remedy-try-again = لم يعد هناك ما يمنع الدخول: تكفي المحاولة من جديد.
sign-ins-remedy-right-password = كلمة المرور الصحيحة. من نسيها يستخدم رابط نسيان كلمة المرور في صفحة تسجيل الدخول.
sign-ins-remedy-right-code = الرمز الصحيح: من تطبيق المصادقة على هاتف وقته صحيح، أو أحد رموز الاسترداد.
sign-ins-remedy-invitation = كلمة مرور: أرسل الدعوة من جديد.
sign-ins-remedy-wait = الانتظار: تدوم المهلة 15 دقيقة على الأكثر، وبعدها تكفي كلمة المرور الصحيحة.
sign-ins-remedy-use-entry = الإذن الممنوح: يكفي تسجيل الدخول الآن من الشبكة نفسها.
sign-ins-remedy-resume-user = حساب الشخص موقوف. من أوقفه يستطيع إعادة تفعيله.
sign-ins-remedy-resume-merchant = أعد تفعيل التاجر من صفحته.
sign-ins-remedy-restore-merchant = استعد التاجر من صفحته.
sign-ins-remedy-module = اطلب من مدير حسابك تفعيل وحدة التجار.
sign-ins-remedy-own-list = أضف العنوان إلى قائمة التاجر الخاصة، إذا كان سيعود من هناك.
sign-ins-remedy-entry = امنح دخولًا لمرة واحدة من هذا العنوان، عند السفر أو إذا كان العنوان يتغير باستمرار.
sign-ins-remedy-exemption = استثنِ التاجر من القوائم: عندها يسجّل الدخول من أي مكان.
sign-ins-remedy-default-list = أضف العنوان إلى القائمة الافتراضية للمؤسسة: عندها يسري على الجميع.
sign-ins-remedy-default-list-of-staff = يضيف أحد المسؤولين العنوان إلى القائمة الافتراضية في الإعدادات.
sign-ins-remedy-clear = إذا تعذّر الدخول على المسؤولين جميعًا، فعلى الجهة التي تدير الخادم إفراغ القائمة بهذا الأمر: { $command }

sign-ins-admit = السماح بالدخول
sign-ins-reason = السبب
sign-ins-reason-hint = للسجل، وملاحظةً في القائمة. مثلًا: صندوق دفع جديد.
sign-ins-way = طريقة الدخول
sign-ins-admit-once = السماح مرة واحدة خلال 30 دقيقة
sign-ins-admit-list = إضافة { $address } إلى قائمته
sign-ins-admit-once-hint = مرة واحدة: يُقبل تسجيل دخول واحد من هذا العنوان. وتستمر الجلسة منه وحده 12 ساعة على الأكثر.
sign-ins-admit-list-hint = القائمة: من الآن يُقبل كل تسجيل دخول من هذا العنوان.
sign-ins-may-not-admit = يمكنك الاطلاع على هذه الصفحة دون السماح بالدخول: تلزم لذلك صلاحية تعديل وصول التاجر. يستطيع أحد مسؤولي مؤسستك منحك إياها.
sign-ins-useless = لم يُنفَّذ شيء: تغيّر الوضع، ولن يفيد الآن إذن دخول ولا قائمة أطول. الوضع الحالي مبيّن أدناه.
sign-ins-overtaken = عدّل شخص آخر هذا التاجر في هذه الأثناء، فلم يُحفظ شيء. قائمته الآن: { $list }. لإضافة سطرك إليها أرسل النموذج من جديد.
sign-ins-overtaken-empty = عدّل شخص آخر هذا التاجر في هذه الأثناء، فلم يُحفظ شيء. قائمته الآن فارغة. لإضافة سطرك إليها أرسل النموذج من جديد.
