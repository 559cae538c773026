field-optional = (اختياري)
field-required = املأ هذا الحقل.
required-business-name = أدخل الاسم التجاري.
required-name = أدخل اسمًا.
required-email = أدخل عنوان بريد إلكتروني.
required-role = اختر دورًا.
required-country = اختر بلدًا.
required-address = أدخل العنوان.
required-address-part = العناوين في هذا البلد تتطلب هذا الحقل. املأه.
required-login-email = أدخل البريد الإلكتروني لتسجيل الدخول.
required-sign-in = اختر كيف يسجّل التاجر الدخول لأول مرة.
required-password = اكتب كلمة مرور أو أنشئها.
required-password-again = اكتب كلمة المرور مرة ثانية.
required-language = اختر لغة.
required-locations = حدّد موقعًا واحدًا على الأقل.
required-default-location = اختر الموقع الافتراضي.
required-level = اختر مستوى.
required-kind = اختر نوع المكان.
required-reference = أدخل رمزًا مرجعيًا.
required-time-zone = اختر منطقة زمنية.
required-admin-name = أدخل اسم المسؤول.
required-admin-email = أدخل البريد الإلكتروني للمسؤول.
required-reason = اذكر السبب في بضع كلمات.
required-own-email = أدخل بريدك الإلكتروني.
required-new-email = أدخل البريد الإلكتروني الجديد.
required-own-password = أدخل كلمة المرور.
required-current-password = أدخل كلمة المرور الحالية.
required-code = أدخل الرمز.
field-too-long = عدد الأحرف { $length }، والحد الأقصى { $max }. اختصر النص.
field-too-many = عدد العناوين { $count }، والحد الأقصى { $max }. احذف الزائد منها.
field-nothing-visible = لا يظهر شيء مما كُتب هنا. اكتب نصًا مرئيًا.
field-forbidden-characters = يحتوي هذا النص على رموز تحكم غير مرئية. اكتبه بدلًا من لصقه.
field-email-form = هذا ليس عنوان بريد إلكتروني كاملًا، مثل name@example.com.
field-email-too-long = عنوان البريد الإلكتروني هذا طويل جدًا. استخدم عنوانًا أقصر.
field-email-taken = هذا البريد الإلكتروني مستخدم بالفعل لتسجيل الدخول. استخدم بريدًا آخر.
field-email-unchanged = تسجّل الدخول بهذا البريد الإلكتروني بالفعل. أدخل عنوانًا آخر.
field-phone-invalid = { $number } ليس رقم هاتف يمكن الاتصال به. تحقق من الأرقام بعد رمز البلد.
field-phone-invalid-in = { $number } ليس رقم هاتف في هذا البلد: { $country }. تحقق من الأرقام، أو ابدأ بعلامة + ثم رمز البلد.
field-phone-country-missing = ابدأ بعلامة + ثم رمز البلد، أو اختر بلد العنوان.
field-password-too-short = يجب ألا يقل عدد الأحرف عن { $min }. تكفي بضع كلمات لا رابط بينها.
field-password-too-long = يجب ألا يزيد عدد الأحرف على { $max }.
field-password-again = لا تُحفظ كلمات المرور في الصفحة أبدًا. اكتبها أو أنشئها مرة أخرى.
field-passwords-differ = كلمتا المرور غير متطابقتين. اكتب كلمة المرور نفسها في الحقلين.
field-country-unknown = اختر بلدًا من القائمة.
field-postal-code-example = { $code } ليس رمزًا بريديًا في هذا البلد: { $country }. يُكتب الرمز على هذا النحو: { $example }.
field-postal-code = { $code } ليس رمزًا بريديًا في هذا البلد: { $country }. تحقق من الرمز أو البلد.
field-choice-unknown = اختر أحد الخيارات من القائمة.
field-location-not-available = أحد المواقع المختارة مؤرشف أو لم يعد موجودًا. اختر من المواقع المعروضة.
field-locations-all-archived = حدّد موقعًا واحدًا غير مؤرشف على الأقل.
field-default-location = يجب أن يكون الموقع الافتراضي أحد المواقع المحددة.
field-default-location-archived = هذا الموقع مؤرشف. اختر موقعًا افتراضيًا قيد الاستخدام.
field-level-not-available = اختر أحد المستويات المعروضة.
field-level-beyond-own = هذا المستوى يتيح أكثر مما يُسمح لك به. اختر مستوى لا يتجاوز صلاحياتك.
field-language-unknown = اختر إحدى اللغات المعروضة.
field-time-zone-unknown = اختر منطقة زمنية من القائمة.
field-reference-taken = هذا الرمز المرجعي مستخدم لموقع آخر. اختر رمزًا غيره.
field-reference-form = استخدم الحروف والأرقام والنقاط والشرطات والشرطات السفلية فقط.
field-name-taken = هذا الاسم مستخدم بالفعل. اختر اسمًا آخر.
field-role-not-available = اختر أحد الأدوار المعروضة.
field-role-beyond-own = هذا الدور يتيح أكثر مما يتيحه دورك. اختر دورًا لا يتجاوز صلاحياتك.
field-own-role = لا يمكن لأحد تغيير دوره بنفسه. اطلب ذلك من شخص آخر يدير الموظفين.
field-own-email = لا يُغيَّر بريدك هنا، بل في «حسابي».
field-last-administrator = لن يبقى أحد ممن يستطيعون تسجيل الدخول قادرًا على إدارة الموظفين والأدوار. امنح شخصًا آخر الصلاحيتين أولًا.
field-day-form = اختر يومًا من التقويم، مثل ⁦2026-12-03⁩.
field-day-passed = انقضى هذا اليوم. اختر اليوم أو يومًا لاحقًا.
field-last-of-its-kind = لا يوجد غيره قيد الاستخدام. أضف آخر أولًا.

password-weak-common = هذه من كلمات المرور التي يجرّبها الجميع أولًا. استخدم بضع كلمات لا رابط بينها.
password-weak-names = الأسماء سهلة التخمين. أضف بضع كلمات لا رابط بينها.
password-weak-repeats = الأحرف المكررة سهلة التخمين. استخدم بضع كلمات لا رابط بينها.
password-weak-sequences = التسلسلات مثل abc أو 6543 سهلة التخمين. استخدم بضع كلمات لا رابط بينها.
password-weak-dates = التواريخ سهلة التخمين. أضف بضع كلمات لا رابط بينها.
password-weak-guessable = كلمة المرور هذه سهلة التخمين. أضف كلمة أخرى أو كلمتين.
password-weak-context = كلمة المرور هذه مأخوذة من اسم هذا الحساب أو بريده الإلكتروني. استخدم بضع كلمات لا رابط بينها.

email-line-form = السطر { $line }: { $text } ليس عنوان بريد إلكتروني كاملًا.
email-line-duplicate = السطر { $line }: { $text } مكرر.
ip-line-not-an-address = السطر { $line }: { $text } ليس عنوان IP ولا شبكة.
ip-line-host-bits = السطر { $line }: في { $text } بتات مضيف غير صفرية. اكتب عنوان الشبكة.
ip-line-whole-internet = السطر { $line }: { $text } يسمح بدخول الجميع. اترك القائمة فارغة إذا كنت لا تريد أي تقييد.
ip-line-note-too-long = السطر { $line }: الملاحظة بعد # طويلة جدًا. اختصرها.
ip-line-duplicate = السطر { $line }: { $text } مكرر.
ip-line-too-many = السطر { $line }: القائمة ممتلئة. استخدم الشبكات بدلًا من العناوين المفردة.
ip-line-forbidden-characters = السطر { $line }: تحتوي الملاحظة على رموز تحكم غير مرئية.
ip-line-suggestion = هل تقصد { $suggestion }؟

form-summary-title = هناك مشكلة
form-summary-line = { $field }: { $message }
form-summary-more = { $message } { $count ->
    [zero] ولا مشكلة غيرها.
    [one] وهناك مشكلة أخرى.
    [two] وهناك مشكلتان أخريان.
    [few] وهناك { $shown } مشكلات أخرى.
    [many] وهناك { $shown } مشكلة أخرى.
   *[other] وهناك { $shown } مشكلة أخرى.
}

address = العنوان
address-country = البلد
address-line1 = العنوان
address-line2 = العنوان، السطر الثاني
address-city = المدينة
address-city-post-town = المدينة البريدية
address-city-district = الحي
address-city-suburb = الضاحية
address-region = المحافظة
address-region-area = المنطقة
address-region-county = المقاطعة
address-region-department = المقاطعة
address-region-district = الدائرة
address-region-do-si = المقاطعة أو المدينة
address-region-emirate = الإمارة
address-region-island = الجزيرة
address-region-oblast = الأوبلاست
address-region-parish = الأبرشية
address-region-prefecture = المحافظة
address-region-state = الولاية
address-postal-code = الرمز البريدي
address-postal-zip = الرمز البريدي (ZIP)
address-postal-pin = الرمز البريدي (PIN)
address-postal-eircode = الرمز البريدي (Eircode)
address-example = مثال: { $example }
address-choose-country = اختر بلدًا
address-update = تحديث حقول العنوان

password-strength = القوة
password-generate = إنشاء كلمة مرور

field-current-password-wrong = هذه ليست كلمة المرور الحالية.
field-code-wrong = هذا الرمز غير صحيح أو سبق استخدامه. انتظر الرمز التالي في التطبيق وتحقق من الوقت على هاتفك.
