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
        [0] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $shown } أشخاص
        [many] { $shown } شخصًا
       *[other] { $shown } شخص
    }
   *[level] { $count ->
        [0] لا تجار
        [one] تاجر واحد
        [two] تاجران
        [few] { $shown } تجار
        [many] { $shown } تاجرًا
       *[other] { $shown } تاجر
    }
}
sets-others = { $count ->
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
sets-description-hint = بكلماتك، لمن يختار. أما ما يتيحه فيوصف بجانبه بلغة كل قارئ.
sets-confirm = نعم، نفّذ هذا التغيير تحديدًا
sets-needs = تتطلب «{ $permission }».
sets-not-held = لا يمكنك منحها: فهي ليست لديك.
sets-fault-not-held = ليست لديك صلاحية «{ $permission }»، لذا لا يمكنك منحها. ألغِ تحديدها.
sets-fault-needs = لا معنى لصلاحية «{ $permission }» دون «{ $need }». حدّد تلك أيضًا أو ألغِ تحديد هذه.
sets-beyond = لا يمكنك تعديله لأنه يشمل ما ليس لديك: { $list }.
sets-copied = نسخة: { $name }. أعطها اسمًا خاصًا بها.
sets-left-out = لم يُنسخ ما ليس لديك: { $list }.
sets-copy = نسخ
sets-compare = مقارنة
sets-retire = سحب من الاستخدام
sets-restore = إعادة إلى الاستخدام
sets-retired = خارج الاستخدام
sets-retired-list = لم تعد مستخدمة
sets-retired-notice = { $kind ->
    [role] هذا الدور خارج الاستخدام: لا يُعرض على أحد وليس لدى أحد. ويبقى سجله.
   *[level] هذا المستوى خارج الاستخدام: لا يُعرض على أحد وليس لدى أي تاجر. ويبقى سجله.
}
sets-retire-title = سحب من الاستخدام: { $name }
sets-retire-no-new = لن يعود متاحًا لأحد.
sets-retire-holders = { $kind ->
    [role] { $count ->
        [0] ليس لدى أحد.
        [one] لدى شخص واحد، وينتقل إلى دور آخر.
        [two] لدى شخصين، وينتقلان إلى دور آخر.
        [few] لدى { $shown } أشخاص، وينتقلون إلى دور آخر.
        [many] لدى { $shown } شخصًا، وينتقلون إلى دور آخر.
       *[other] لدى { $shown } شخص، وينتقلون إلى دور آخر.
    }
   *[level] { $count ->
        [0] ليس لدى أي تاجر.
        [one] لدى تاجر واحد، وينتقل إلى مستوى آخر.
        [two] لدى تاجرين، وينتقلان إلى مستوى آخر.
        [few] لدى { $shown } تجار، وينتقلون إلى مستوى آخر.
        [many] لدى { $shown } تاجرًا، وينتقلون إلى مستوى آخر.
       *[other] لدى { $shown } تاجر، وينتقلون إلى مستوى آخر.
    }
}
sets-retire-later = يبقى في السجل ويمكن إعادته إلى الاستخدام. ومن انتقل يحتفظ حينها بما لديه.
sets-retired-already = هو خارج الاستخدام بالفعل.
sets-to = { $kind ->
    [role] نقلهم إلى هذا الدور
   *[level] نقلهم إلى هذا المستوى
}
sets-to-choose = اختر…
sets-required-to = اختر ما ينتقلون إليه.
sets-moved = { $kind ->
    [role] عدد الأشخاص المنقولين
   *[level] عدد التجار المنقولين
}
sets-impact-title = لم يُحفظ شيء بعد: تحقق ممن يكسب ماذا ومن يفقد ماذا
sets-impact-people = المعنيون: { $list }.
sets-impact-same = لا أحد يكسب صلاحية أو يفقدها.
sets-impact-gain = { $kind ->
    [role] { $count ->
        [one] { $set }: شخص واحد يكسب { $list }.
        [two] { $set }: شخصان يكسبان { $list }.
        [few] { $set }: { $shown } أشخاص يكسبون { $list }.
        [many] { $set }: { $shown } شخصًا يكسبون { $list }.
       *[other] { $set }: { $shown } شخص يكسبون { $list }.
    }
   *[level] { $count ->
        [one] { $set }: تاجر واحد يكسب { $list }.
        [two] { $set }: تاجران يكسبان { $list }.
        [few] { $set }: { $shown } تجار يكسبون { $list }.
        [many] { $set }: { $shown } تاجرًا يكسبون { $list }.
       *[other] { $set }: { $shown } تاجر يكسبون { $list }.
    }
}
sets-impact-lose = { $kind ->
    [role] { $count ->
        [one] { $set }: شخص واحد يفقد { $list }.
        [two] { $set }: شخصان يفقدان { $list }.
        [few] { $set }: { $shown } أشخاص يفقدون { $list }.
        [many] { $set }: { $shown } شخصًا يفقدون { $list }.
       *[other] { $set }: { $shown } شخص يفقدون { $list }.
    }
   *[level] { $count ->
        [one] { $set }: تاجر واحد يفقد { $list }.
        [two] { $set }: تاجران يفقدان { $list }.
        [few] { $set }: { $shown } تجار يفقدون { $list }.
        [many] { $set }: { $shown } تاجرًا يفقدون { $list }.
       *[other] { $set }: { $shown } تاجر يفقدون { $list }.
    }
}
sets-impact-move = { $kind ->
    [role] { $count ->
        [one] شخص واحد ينتقل من { $set } إلى { $to }.
        [two] شخصان ينتقلان من { $set } إلى { $to }.
        [few] { $shown } أشخاص ينتقلون من { $set } إلى { $to }.
        [many] { $shown } شخصًا ينتقلون من { $set } إلى { $to }.
       *[other] { $shown } شخص ينتقلون من { $set } إلى { $to }.
    }
   *[level] { $count ->
        [one] تاجر واحد ينتقل من { $set } إلى { $to }.
        [two] تاجران ينتقلان من { $set } إلى { $to }.
        [few] { $shown } تجار ينتقلون من { $set } إلى { $to }.
        [many] { $shown } تاجرًا ينتقلون من { $set } إلى { $to }.
       *[other] { $shown } تاجر ينتقلون من { $set } إلى { $to }.
    }
}
sets-impact-archived = { $count ->
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
sets-compare-different = ما يختلف
sets-compare-same = لا شيء: كلاهما يتيح الأمر نفسه.
sets-compare-both = ما يتيحه كلاهما
sets-compare-neither = ما لا يتيحه أي منهما
sets-compare-choose = اختر اثنين لترى ما يختلف.
sets-conflict-title = تغيّر في الأثناء: { $name }
sets-conflict-by = حفظ { $name } تعديلًا في { $when } بعد أن فتحت النموذج.
sets-conflict-by-you = حفظت بنفسك تعديلًا في { $when } من نافذة أخرى بعد أن فتحت هذا النموذج.
sets-repeated-title = أُرسل هذا النموذج من قبل
sets-repeated = كان محتواه حينها غير ما هو عليه الآن. لم يُضف شيء هذه المرة.
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
brief-staff-report-jobs = الإبلاغ عن السير
brief-staff-reply-in-chat = الرد على الرسائل
brief-staff-view-staff = عرض الفريق
brief-staff-manage-staff = إدارة الفريق
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
why-staff-edit-merchants = بيانات العمل وتسجيل الدخول واللغة، دون الوصول.
why-staff-edit-access = المستوى والمواقع والشبكات وواجهة API والمحادثة.
why-staff-suspend-merchants = يمنع التاجر من الدخول مدةً ثم يسمح له مجددًا.
why-staff-archive-merchants = للتجار الذين غادروا. لا يُحذف شيء.
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
why-staff-report-jobs = بدأت أو اكتملت أو تضررت، مع الإثبات.
why-staff-reply-in-chat = باسم المؤسسة.
why-staff-view-staff = الموظفون والأدوار وما يتيحه كل دور.
why-staff-manage-staff = منح الأدوار في حدود صلاحياته، والإيقاف والإزالة.
why-staff-manage-roles = دون تجاوز ما لديه من صلاحيات.
why-staff-manage-levels = يحدّد ما يمكن لمستخدمي التجار فعله.
why-staff-manage-settings = اللغات والمنطقة الزمنية والشبكات المسموح منها.
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
