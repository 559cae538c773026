sets-title = { $kind ->
    [role] الأدوار
   *[level] مستويات التجار
}
sets-intro = { $kind ->
    [role] يحدّد الدور ما يمكن للموظف فعله. لكل موظف دور واحد. ويسري أي تعديل بدءًا من طلبه التالي.
   *[level] يحدّد المستوى ما يمكن لمستخدمي التاجر فعله في البوابة وعبر واجهة API. تختاره لكل تاجر على حدة. أما المحادثة فلها تفعيل خاص بها، مهما كان المستوى.
}
sets-list-title = { $kind ->
    [role] الأدوار
   *[level] المستويات
}
sets-add = { $kind ->
    [role] إضافة دور
   *[level] إضافة مستوى
}
sets-new-title = { $kind ->
    [role] دور جديد
   *[level] مستوى جديد
}
sets-edit-title = { $kind ->
    [role] تعديل هذا الدور
   *[level] تعديل هذا المستوى
}
sets-column = { $kind ->
    [role] هذا الدور
   *[level] هذا المستوى
}
sets-may-not = { $kind ->
    [role] يمكنك الاطلاع على الأدوار دون تعديلها: دورك لا يشمل صلاحية «{ $permission }». يمكن لأحد المسؤولين أن يمنحك دورًا يشملها.
   *[level] يمكنك الاطلاع على المستويات دون تعديلها: دورك لا يشمل صلاحية «{ $permission }». يمكن لأحد المسؤولين أن يمنحك دورًا يشملها.
}
sets-holders = { $kind ->
    [role] { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $shown } أشخاص
        [many] { $shown } شخصًا
       *[other] { $shown } شخص
    }
   *[level] { $count ->
        [zero] لا تجار
        [one] تاجر واحد
        [two] تاجران
        [few] { $shown } تجار
        [many] { $shown } تاجرًا
       *[other] { $shown } تاجر
    }
}
sets-others = { $count ->
    [zero] لا أحد غيرهم
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $shown } آخرون
    [many] { $shown } آخرون
   *[other] { $shown } آخرون
}
sets-matrix-title = الصلاحيات حسب الدور
sets-permission = الصلاحية
sets-permissions = الصلاحيات
sets-about = ما يتيحه
sets-name = الاسم
sets-description = الوصف
sets-description-hint = بأسلوبك، لمن سيختار منه. أما ما يتيحه فيظهر وصفه بجانبه بلغة كل مستخدم.
sets-second-factor-required = العامل الثاني إلزامي
sets-second-factor-hint = { $kind ->
    [role] على من لديه هذا الدور وليس لديه عامل ثانٍ أن يُعدّه بعد تسجيل الدخول مباشرة، ولا يصل إلى أي شيء آخر قبل ذلك.
   *[level] على من يسجّل الدخول باسم تاجر من هذا المستوى وليس لديه عامل ثانٍ أن يُعدّه بعد ذلك مباشرة، ولا يصل إلى أي شيء آخر قبل ذلك.
}
sets-confirm = نعم، نفّذ هذا التغيير تحديدًا
sets-needs = تتطلب «{ $permission }».
sets-not-held = لا يمكنك منحها: فهي ليست لديك.
sets-fault-not-held = ليست لديك صلاحية «{ $permission }»، لذا لا يمكنك منحها. ألغِ تحديدها.
sets-fault-needs = لا معنى لصلاحية «{ $permission }» دون «{ $need }». حدّد تلك أيضًا أو ألغِ تحديد هذه.
sets-beyond = لا يمكنك تعديله لأنه يشمل صلاحيات ليست لديك: { $list }.
sets-copied = نسخة من { $name }. أعطها اسمًا خاصًا بها.
sets-left-out = لم تُنسخ الصلاحيات التي ليست لديك: { $list }.
sets-copy = نسخ
sets-compare = مقارنة
sets-retire = سحب من الاستخدام
sets-restore = إعادة إلى الاستخدام
sets-retired = خارج الاستخدام
sets-retired-list = لم تعد مستخدمة
sets-retired-notice = { $kind ->
    [role] هذا الدور خارج الاستخدام: لا يُعرض على أحد وليس ممنوحًا لأحد. ويبقى سجله.
   *[level] هذا المستوى خارج الاستخدام: لا يُعرض على أحد وليس ممنوحًا لأي تاجر. ويبقى سجله.
}
sets-retire-title = سحب من الاستخدام: { $name }
sets-retire-no-new = لن يعود بالإمكان منحه لأحد.
sets-retire-holders = { $kind ->
    [role] { $count ->
        [zero] ليس ممنوحًا لأحد.
        [one] ممنوح لشخص واحد، وسينتقل إلى دور آخر.
        [two] ممنوح لشخصين، وسينتقلان إلى دور آخر.
        [few] ممنوح لـ { $shown } أشخاص، وسينتقلون إلى دور آخر.
        [many] ممنوح لـ { $shown } شخصًا، وسينتقلون إلى دور آخر.
       *[other] ممنوح لـ { $shown } شخص، وسينتقلون إلى دور آخر.
    }
   *[level] { $count ->
        [zero] ليس ممنوحًا لأي تاجر.
        [one] ممنوح لتاجر واحد، وسينتقل إلى مستوى آخر.
        [two] ممنوح لتاجرين، وسينتقلان إلى مستوى آخر.
        [few] ممنوح لـ { $shown } تجار، وسينتقلون إلى مستوى آخر.
        [many] ممنوح لـ { $shown } تاجرًا، وسينتقلون إلى مستوى آخر.
       *[other] ممنوح لـ { $shown } تاجر، وسينتقلون إلى مستوى آخر.
    }
}
sets-retire-later = يبقى في السجل ويمكن إعادته إلى الاستخدام. أما من نُقلوا إلى غيره فيبقون على ما نُقلوا إليه.
sets-retired-already = هو خارج الاستخدام بالفعل.
sets-to = { $kind ->
    [role] نقلهم إلى هذا الدور
   *[level] نقلهم إلى هذا المستوى
}
sets-to-choose = اختر…
sets-required-to = اختر ما سيُنقلون إليه.
sets-moved = { $kind ->
    [role] عدد الأشخاص المنقولين
   *[level] عدد التجار المنقولين
}
sets-impact-title = لم يُحفظ شيء بعد: تحقّق ممن سيحصل على صلاحيات ومن سيفقدها
sets-impact-people = المعنيون: { $list }.
sets-impact-same = لن يحصل أحد على صلاحية جديدة ولن يفقد أحد صلاحية.
sets-impact-second-factor = { $set }: يصبح العامل الثاني إلزاميًا (عدد المعنيين: { $shown }). ومن ليس لديه عامل ثانٍ فعليه إعداده قبل أي شيء آخر.
sets-impact-second-factor-own = { $set } هو دورك أيضًا: إذا لم يكن لديك عامل ثانٍ، فعليك إعداده فورًا قبل أي شيء آخر.
sets-impact-second-factor-ends = { $set }: لم يعد العامل الثاني إلزاميًا. من لديه عامل ثانٍ يحتفظ به ويمكنه إيقافه.
sets-impact-gain = { $kind ->
    [role] { $count ->
        [zero] { $set }: لا أحد يحصل على { $list }.
        [one] { $set }: شخص واحد يحصل على { $list }.
        [two] { $set }: شخصان يحصلان على { $list }.
        [few] { $set }: { $shown } أشخاص يحصلون على { $list }.
        [many] { $set }: { $shown } شخصًا يحصلون على { $list }.
       *[other] { $set }: { $shown } شخص يحصلون على { $list }.
    }
   *[level] { $count ->
        [zero] { $set }: لا تاجر يحصل على { $list }.
        [one] { $set }: تاجر واحد يحصل على { $list }.
        [two] { $set }: تاجران يحصلان على { $list }.
        [few] { $set }: { $shown } تجار يحصلون على { $list }.
        [many] { $set }: { $shown } تاجرًا يحصلون على { $list }.
       *[other] { $set }: { $shown } تاجر يحصلون على { $list }.
    }
}
sets-impact-lose = { $kind ->
    [role] { $count ->
        [zero] { $set }: لا أحد يفقد { $list }.
        [one] { $set }: شخص واحد يفقد { $list }.
        [two] { $set }: شخصان يفقدان { $list }.
        [few] { $set }: { $shown } أشخاص يفقدون { $list }.
        [many] { $set }: { $shown } شخصًا يفقدون { $list }.
       *[other] { $set }: { $shown } شخص يفقدون { $list }.
    }
   *[level] { $count ->
        [zero] { $set }: لا تاجر يفقد { $list }.
        [one] { $set }: تاجر واحد يفقد { $list }.
        [two] { $set }: تاجران يفقدان { $list }.
        [few] { $set }: { $shown } تجار يفقدون { $list }.
        [many] { $set }: { $shown } تاجرًا يفقدون { $list }.
       *[other] { $set }: { $shown } تاجر يفقدون { $list }.
    }
}
sets-impact-move = { $kind ->
    [role] { $count ->
        [zero] لا أحد ينتقل من { $set } إلى { $to }.
        [one] شخص واحد ينتقل من { $set } إلى { $to }.
        [two] شخصان ينتقلان من { $set } إلى { $to }.
        [few] { $shown } أشخاص ينتقلون من { $set } إلى { $to }.
        [many] { $shown } شخصًا ينتقلون من { $set } إلى { $to }.
       *[other] { $shown } شخص ينتقلون من { $set } إلى { $to }.
    }
   *[level] { $count ->
        [zero] لا تاجر ينتقل من { $set } إلى { $to }.
        [one] تاجر واحد ينتقل من { $set } إلى { $to }.
        [two] تاجران ينتقلان من { $set } إلى { $to }.
        [few] { $shown } تجار ينتقلون من { $set } إلى { $to }.
        [many] { $shown } تاجرًا ينتقلون من { $set } إلى { $to }.
       *[other] { $shown } تاجر ينتقلون من { $set } إلى { $to }.
    }
}
sets-impact-archived = { $count ->
    [zero] ولا يتغيّر معهم أي تاجر مؤرشف.
    [one] ويتغيّر معهم تاجر مؤرشف واحد.
    [two] ويتغيّر معهم تاجران مؤرشفان.
    [few] ويتغيّر معهم { $shown } تجار مؤرشفين.
    [many] ويتغيّر معهم { $shown } تاجرًا مؤرشفًا.
   *[other] ويتغيّر معهم { $shown } تاجر مؤرشف.
}
sets-quoted = «{ $label }»
sets-made-nothing = لا شيء بعد.
sets-made-everything = كل شيء: { $list }.
sets-made-group = { $group }: { $list }.
sets-described = { $description } — { $made }
sets-compare-title = { $kind ->
    [role] مقارنة دورين
   *[level] مقارنة مستويين
}
sets-compare-a = الأول
sets-compare-b = الثاني
sets-compare-different = أوجه الاختلاف
sets-compare-same = لا فرق: كلاهما يتيح الصلاحيات نفسها.
sets-compare-both = ما يتيحه كلاهما
sets-compare-neither = ما لا يتيحه أي منهما
sets-compare-choose = اختر اثنين لترى ما يختلف.
sets-conflict-title = عُدّل في هذه الأثناء: { $name }
sets-conflict-by = حُفظ تعديل من حساب { $name } في { $when }، بعد أن فتحت النموذج.
sets-conflict-by-you = حفظت بنفسك تعديلًا في { $when } من نافذة أخرى، بعد أن فتحت هذا النموذج.
sets-repeated-title = أُرسل هذا النموذج من قبل
sets-repeated = أُنشئ به عنصر حينها بمحتوى غير محتواه الآن. لم يُضف شيء هذه المرة.
sets-repeated-open = فتح ما أُنشئ حينها
sets-repeated-new = إضافة هذا أيضًا
sets-group-merchants = التجار
sets-group-jobs = المهام
sets-group-locations = المواقع
sets-group-api = واجهة API
sets-group-members = الأعضاء
sets-group-organization = المؤسسة
brief-staff-view-merchants = العرض
brief-staff-create-merchants = الإضافة
brief-staff-edit-merchants = التعديل
brief-staff-edit-access = تعديل الوصول
brief-staff-suspend-merchants = الإيقاف
brief-staff-archive-merchants = الأرشفة
brief-staff-import-merchants = الاستيراد
brief-staff-export-merchants = التصدير
brief-staff-view-as-merchant = عرض البوابة كما يرونها
brief-staff-view-sign-ins = عرض عمليات تسجيل الدخول
brief-staff-view-locations = العرض
brief-staff-manage-locations = الإنشاء والتعديل والأرشفة
brief-staff-view-jobs = العرض
brief-staff-accept-jobs = القبول
brief-staff-edit-jobs = التعديل
brief-staff-cancel-jobs = الإلغاء
brief-staff-report-jobs = الإبلاغ عن سير التنفيذ
brief-staff-reply-in-chat = الرد على الرسائل
brief-staff-view-staff = عرض الموظفين
brief-staff-manage-staff = إدارة الموظفين
brief-staff-manage-roles = إدارة الأدوار
brief-staff-manage-levels = إدارة مستويات التجار
brief-staff-manage-settings = تغيير الإعدادات
brief-staff-manage-api = إدارة واجهة API
brief-staff-view-audit = عرض السجل
brief-merchant-view-jobs = العرض
brief-merchant-create-jobs = الإنشاء
brief-merchant-edit-jobs = التعديل
brief-merchant-edit-actions = تعديل الإجراءات
brief-merchant-cancel-jobs = الإلغاء
brief-merchant-import-jobs = الاستيراد
brief-merchant-skip-staging = الإرسال دون مراجعة
brief-merchant-view-reports = عرض التقارير
brief-merchant-view-locations = العرض
brief-merchant-use-api = الاستخدام
brief-merchant-manage-keys = إنشاء المفاتيح وإلغاؤها
brief-merchant-manage-webhooks = إعداد الويب هوك
brief-merchant-view-members = العرض
brief-merchant-manage-members = الدعوة والإدارة
why-staff-view-merchants = القائمة وصفحة كل تاجر وسجله.
why-staff-create-merchants = بكل الحقول، بما فيها المستوى والوصول.
why-staff-edit-merchants = بيانات النشاط التجاري وتسجيل الدخول واللغة، دون الوصول.
why-staff-edit-access = المستوى والمواقع والشبكات وواجهة API والمحادثة.
why-staff-suspend-merchants = يمنع التاجر من الدخول مؤقتًا ثم يسمح له به من جديد.
why-staff-archive-merchants = للتجار الذين انتهى التعامل معهم. لا يُحذف شيء.
why-staff-import-merchants = عدة تجار دفعة واحدة من ملف.
why-staff-export-merchants = كل بياناتهم في ملف واحد.
why-staff-view-as-merchant = دون تغيير أي شيء. ويُدوَّن ذلك في السجل.
why-staff-view-sign-ins = متى ومن أين ولماذا رُفض بعضها.
why-staff-view-locations = الفروع والمستودعات وعناوينها.
why-staff-manage-locations = ينتمي التجار والمهام إلى المواقع.
why-staff-view-jobs = كل مهام كل التجار.
why-staff-accept-jobs = أو إعادتها مع ذكر السبب.
why-staff-edit-jobs = بما في ذلك ما أرسله التاجر.
why-staff-cancel-jobs = يرى التاجر ذلك فورًا.
why-staff-report-jobs = البدء والإتمام والأضرار، مع الإثبات.
why-staff-reply-in-chat = باسم المؤسسة.
why-staff-view-staff = الموظفون والأدوار وما يتيحه كل دور.
why-staff-manage-staff = منح الأدوار في حدود صلاحيات المانح، والإيقاف والإزالة.
why-staff-manage-roles = دون تجاوز صلاحيات من يديرها.
why-staff-manage-levels = يحدّد ما يمكن لمستخدمي التجار فعله.
why-staff-manage-settings = اللغات والمنطقة الزمنية والشبكات المسموح بالدخول منها.
why-staff-manage-api = مفاتيح كل التجار والويب هوك الخاصة بهم.
why-staff-view-audit = كل تغيير: من، وماذا، ومتى، ومن أين.
why-merchant-view-jobs = مهامه ومهام مواقعه.
why-merchant-create-jobs = تنتظر المراجعة حتى يقبلها الموظفون.
why-merchant-edit-jobs = مهامه، بقدر ما تسمح حالتها.
why-merchant-edit-actions = ما يُسلَّم أو يُستلم أو يُركَّب.
why-merchant-cancel-jobs = مهامه، ما لم يبدأ تنفيذها.
why-merchant-import-jobs = عدة مهام دفعة واحدة من ملف.
why-merchant-skip-staging = تُجدول مهامه دون أن يطّلع عليها أحد أولًا.
why-merchant-view-reports = ما حدث عند التسليم، مع الصورة والتوقيع.
why-merchant-view-locations = مواقع التاجر وعناوينها.
why-merchant-use-api = فقط عند تفعيل وصول التاجر إلى واجهة API.
why-merchant-manage-keys = يعمل المفتاح باسم من أنشأه.
why-merchant-manage-webhooks = تُبلَّغ أنظمة التاجر بكل تغيير.
why-merchant-view-members = من يسجّلون الدخول باسم هذا التاجر.
why-merchant-manage-members = زملاء بصلاحيات لا تتجاوز صلاحيات من يدعوهم.
sets-colleagues = { $count ->
    [zero] ليس ممنوحًا لأي عضو لدى التجار.
    [one] ممنوح أيضًا لعضو واحد لدى أحد التجار.
    [two] ممنوح أيضًا لعضوين لدى التجار.
    [few] ممنوح أيضًا لـ { $shown } أعضاء لدى التجار.
    [many] ممنوح أيضًا لـ { $shown } عضوًا لدى التجار.
   *[other] ممنوح أيضًا لـ { $shown } عضو لدى التجار.
}
sets-colleagues-too = { $count ->
    [zero] هذا المستوى ليس ممنوحًا لأي عضو لدى التجار.
    [one] هذا المستوى ممنوح لعضو واحد لدى أحد التجار: ينطبق عليه الأمر نفسه في حدود ما يُسمح به لتاجره.
    [two] هذا المستوى ممنوح لعضوين لدى التجار: ينطبق عليهما الأمر نفسه في حدود ما يُسمح به لتاجر كل منهما.
    [few] هذا المستوى ممنوح لـ { $shown } أعضاء لدى التجار: ينطبق عليهم الأمر نفسه في حدود ما يُسمح به لتاجر كل منهم.
    [many] هذا المستوى ممنوح لـ { $shown } عضوًا لدى التجار: ينطبق عليهم الأمر نفسه في حدود ما يُسمح به لتاجر كل منهم.
   *[other] هذا المستوى ممنوح لـ { $shown } عضو لدى التجار: ينطبق عليهم الأمر نفسه في حدود ما يُسمح به لتاجر كل منهم.
}
sets-impact-unaffected = { $count ->
    [zero] يسري التغيير على هؤلاء التجار جميعًا.
    [one] لا يتغيّر شيء لواحد من هؤلاء التجار، إذ تسري استثناءاته.
    [two] لا يتغيّر شيء لاثنين من هؤلاء التجار، إذ تسري استثناءاتهما.
    [few] لا يتغيّر شيء لـ { $shown } من هؤلاء التجار، إذ تسري استثناءاتهم.
    [many] لا يتغيّر شيء لـ { $shown } من هؤلاء التجار، إذ تسري استثناءاتهم.
   *[other] لا يتغيّر شيء لـ { $shown } من هؤلاء التجار، إذ تسري استثناءاتهم.
}
