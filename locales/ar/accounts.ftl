sign-in-title = تسجيل الدخول
sign-in-button = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة. تحقق منهما ثم حاول مرة أخرى.
sign-in-paused-seconds = محاولات كثيرة جدًا بهذا البريد الإلكتروني. انتظر { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
} ثم حاول مرة أخرى.
sign-in-paused-minutes = محاولات كثيرة جدًا بهذا البريد الإلكتروني. انتظر { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} ثم حاول مرة أخرى.

denied-title = لا يمكنك تسجيل الدخول حاليًا
denied-user-suspended = حسابك موقوف.
denied-merchant-suspended = دخولك موقوف.
denied-merchant-archived = لم يعد دخولك متاحًا.
denied-module-off = بوابة التجار متوقفة حاليًا.
denied-address = لا يُسمح بتسجيل الدخول من الشبكة التي تستخدمها الآن.
denied-back = العودة إلى تسجيل الدخول
denied-contact-organization = تواصل مع { $organization } واذكر هذا الرقم المرجعي:
denied-contact-administrator = تواصل مع أحد مسؤولي { $organization } واذكر هذا الرقم المرجعي:
denied-contact-operator = تواصل مع الجهة التي تدير Comptoir واذكر هذا الرقم المرجعي:
ended-contact = إذا كنت بحاجة إلى الدخول، فتواصل مع المؤسسة التي منحتك إياه.
ended = انتهت جلستك. سجّل الدخول للمتابعة.
ended-form-kept = انتهت جلستك. سجّل الدخول وستجد النموذج كما ملأته؛ كلمات المرور وحدها يجب كتابتها من جديد.
ended-password-changed = تغيّرت كلمة المرور، لذلك انتهت جلستك. سجّل الدخول بكلمة المرور الجديدة.
ended-email-changed = تغيّر البريد الإلكتروني لتسجيل الدخول، لذلك انتهت جلستك. سجّل الدخول بالبريد الجديد.
ended-module-off = أُوقفت بوابة التجار لفترة، لذلك انتهت جلستك. سجّل الدخول من جديد.
ended-elsewhere = أُنهيت هذه الجلسة من جلسة أخرى من جلساتك. سجّل الدخول للمتابعة.

account-name = الاسم
account-email = البريد الإلكتروني
account-organization = المؤسسة
account-sessions = الجلسات المفتوحة
account-sessions-title = الجلسات المفتوحة
account-sessions-intro = الأجهزة التي سجّلت الدخول منها. أنهِ كل جلسة لا تعرفها، ثم غيّر كلمة المرور.
account-sessions-show = عرض الجلسات
account-sessions-table = الجلسات المفتوحة
account-sessions-browser = المتصفح
account-sessions-address = العنوان
account-sessions-opened = بدأت
account-sessions-seen = آخر نشاط
account-sessions-this = هذه الجلسة
account-sessions-end = إنهاء الجلسة
account-sessions-end-others = إنهاء كل الجلسات الأخرى
account-sessions-only = لا توجد جلسة أخرى غير هذه.
own-email-title = تغيير البريد الإلكتروني
own-email-intro = تسجّل الدخول ببريدك الإلكتروني. يسري التغيير بعد تأكيده من العنوانين، القديم والجديد.
own-email-open-page = تغيير البريد الإلكتروني
own-email-current = البريد الإلكتروني لتسجيل الدخول
own-email-old = البريد القديم
own-email-new = البريد الجديد
own-email-ask = إرسال الرابطين
own-email-waiting = أرسلنا رابطًا إلى كل عنوان. يسري التغيير بعد تأكيد العنوانين، وحتى ذلك الحين تسجّل الدخول بالعنوان القديم.
own-email-confirmed = مؤكَّد
own-email-missing = لم يؤكَّد بعد
own-email-until = الرابطان صالحان حتى
own-email-resend = إرسال روابط جديدة
own-email-cancel = إلغاء التغيير
email-link-title = تأكيد تغيير البريد الإلكتروني
email-link-old = طُلب أن يصبح تسجيل الدخول إلى Comptoir بالعنوان { $to } بدلًا من { $from }. لا تؤكّد إلا إذا كنت أنت من طلب ذلك.
email-link-new = طُلب أن يصبح تسجيل الدخول إلى Comptoir بالعنوان { $to }. لا تؤكّد إلا إذا كنت أنت من طلب ذلك.
email-link-both = يسري التغيير بعد تأكيد العنوانين، وعندها تنتهي الجلسات المفتوحة في المتصفحات الأخرى.
email-link-button = تأكيد
email-link-gone-advice = يمكنك إرسال روابط جديدة من صفحة حسابك.
email-link-taken-title = أصبح هذا البريد الإلكتروني مستخدمًا
email-link-taken = أصبح شخص آخر يسجّل الدخول بالعنوان { $to }. لم يتغير شيء. اختر عنوانًا آخر.
second-factor-title = العامل الثاني
second-factor-intro = عند تسجيل الدخول يُطلب بعد كلمة المرور رمز من تطبيق المصادقة. من يسرق كلمة المرور وحدها لا يستطيع الدخول.
second-factor-open-page = إدارة العامل الثاني
second-factor-begin-intro = تحتاج إلى تطبيق مصادقة على هاتفك، مثل Aegis أو Google Authenticator أو تطبيق مدير كلمات المرور لديك.
second-factor-begin = إعداد
second-factor-scan = امسح هذا الرمز بتطبيق المصادقة.
second-factor-qr = رمز QR يحتوي على المفتاح السري لتطبيق المصادقة
second-factor-type = أو اكتب هذا المفتاح السري في التطبيق:
second-factor-open = فتح في تطبيق على هذا الجهاز
second-factor-code = الرمز
second-factor-confirm = تفعيل
second-factor-state = الحالة
second-factor-on = مفعّل
second-factor-since = منذ
second-factor-codes-left = رموز الاسترداد المتبقية
second-factor-renew = إنشاء رموز استرداد جديدة
second-factor-renew-intro = تتوقف رموز الاسترداد السابقة عن العمل.
second-factor-turn-off = إيقاف
second-factor-turn-off-intro = بعد ذلك تُطلب كلمة المرور وحدها عند تسجيل الدخول.
second-factor-owed = تشترط المؤسسة على من لديهم صلاحياتك تسجيل الدخول بعامل ثانٍ. أعدّه الآن، وبعد ذلك يُتاح لك كل شيء.
second-factor-owed-advice = افتح «العامل الثاني» في صفحة حسابك.
second-factor-stays = تشترط المؤسسة عاملًا ثانيًا، ولذلك لا يمكن إيقافه.
take-second-factor = إزالة العامل الثاني
recovery-codes-title = رموز الاسترداد
recovery-codes-once = تُعرض هذه الرموز مرة واحدة فقط. اطبعها أو احفظها في مدير كلمات المرور قبل مغادرة هذه الصفحة.
recovery-codes-yours = رموز الاسترداد الخاصة بك
recovery-codes-intro = يتيح كل رمز تسجيل الدخول مرة واحدة بدلًا من رمز التطبيق، تحسبًا لفقدان هاتفك.
recovery-codes-kept = لقد حفظتها
second-step-title = بقيت خطوة واحدة
second-step-hint = الأرقام الستة من تطبيق المصادقة، أو أحد رموز الاسترداد.
confirm-title = أكّد كلمة المرور
confirm-intro = مرّت أكثر من عشر دقائق على آخر مرة كتبتها فيها، وهذا التغيير يمسّ الصلاحيات. ما أدخلته محفوظ: راجعه بعد ذلك وأرسله مرة أخرى.
confirm-button = متابعة
account-language-title = اللغة
account-language = لغة الصفحات ورسائل البريد الإلكتروني
account-language-save = تغيير اللغة
account-password-title = كلمة المرور
account-password-intro = تغيير كلمة المرور ينهي جلساتك على كل الأجهزة الأخرى.
account-password-change = تغيير كلمة المرور
account-current-password = كلمة المرور الحالية
account-new-password = كلمة المرور الجديدة
account-new-password-hint = 12 حرفًا على الأقل. بضع كلمات لا رابط بينها يسهل تذكرها ويصعب تخمينها.
account-new-password-confirmation = كلمة المرور الجديدة مرة أخرى
account-password-good = قوية بما يكفي.
account-password-strong = قوية جدًا.

invitation-title = اختر كلمة المرور
invitation-intro = مرحبًا { $name }. وصلتك دعوة إلى Comptoir من { $organization }. اختر كلمة المرور التي ستسجّل الدخول بها.
invitation-email = ستسجّل الدخول بالبريد { $email }.
invitation-button = حفظ كلمة المرور وتسجيل الدخول
invitation-gone-title = لم تعد هذه الدعوة صالحة
invitation-gone = انتهت مدتها، أو حلّت محلها دعوة أحدث، أو استُخدمت من قبل.
invitation-gone-advice = إذا كنت قد اخترت كلمة مرور، فسجّل الدخول بها. وإلا فاطلب دعوة جديدة من المؤسسة التي دعتك.
forgot-title = هل نسيت كلمة المرور؟
forgot-intro = اكتب البريد الإلكتروني الذي تسجّل الدخول به. سنرسل إليك رابطًا لاختيار كلمة مرور جديدة.
forgot-button = إرسال الرابط
forgot-sent-title = تحقق من بريدك
forgot-sent = إذا كان هناك حساب بالبريد { $email }، فسيصل إليه قريبًا رابط لاختيار كلمة مرور جديدة. الرابط صالح للاستخدام مرة واحدة خلال ساعة.
forgot-sent-advice = لم يصل شيء بعد بضع دقائق؟ ابحث في البريد غير المرغوب فيه، أو اسأل المؤسسة التي دعتك.
reset-title = اختر كلمة مرور جديدة
reset-intro = عند حفظها تنتهي كل جلساتك المفتوحة.
reset-button = حفظ كلمة المرور الجديدة
reset-gone-title = لم يعد هذا الرابط صالحًا
reset-gone = انتهت مدته، أو حلّ محله رابط أحدث، أو استُخدم من قبل.
reset-gone-button = طلب رابط جديد
