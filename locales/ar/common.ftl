language-name = العربية

product-tagline = ضُمّ تجارك إلى منصتك
skip-to-content = الانتقال إلى المحتوى
menu = القائمة
main-menu = القائمة الرئيسية
sign-out = تسجيل الخروج
account = حسابي
theme = المظهر
theme-auto = تلقائي
theme-light = فاتح
theme-dark = داكن
languages = اللغات
breadcrumbs = أنت هنا

nav-home = الرئيسية
nav-organizations = المؤسسات
nav-merchants = التجار
nav-locations = المواقع
nav-levels = مستويات التجار
nav-settings = الإعدادات
nav-jobs = المهام
nav-messages = الرسائل
nav-api = واجهة API

action-save = حفظ التغييرات
action-cancel = إلغاء
action-undo = تراجع
action-open = فتح
action-edit = تعديل
action-archive = أرشفة
action-restore = استعادة
action-suspend = إيقاف
action-resume = إعادة التفعيل
action-search = بحث
action-filter = تطبيق
action-close = إغلاق
action-show = إظهار كلمة المرور
action-hide = إخفاء كلمة المرور
action-back = رجوع

yes = نعم
no = لا
none = لا يوجد
never = أبدًا

document-title = { $title } · Comptoir
document-title-error = خطأ: { $title } · Comptoir

proxy-warning = تصل الطلبات ومعها X-Forwarded-For من خادم وكيل غير موثوق به، فيبدو كل زائر كأنه قادم من الخادم الوكيل نفسه. اطلب من الجهة التي تدير الخادم ضبط COMPTOIR_TRUSTED_PROXIES.

shortcuts-title = اختصارات لوحة المفاتيح
shortcut-search = الانتقال إلى مربع البحث
shortcut-new = إضافة عنصر جديد
shortcut-help = عرض هذه المساعدة

flash-merchant-added = أُضيف التاجر { $name } وأصبح بإمكانه تسجيل الدخول.
flash-merchant-invited = أُضيف التاجر { $name }، وستصل إليه دعوة لاختيار كلمة المرور.
flash-merchant-invited-again = ستصل دعوة جديدة إلى التاجر { $name }. لم تعد الروابط السابقة صالحة.
flash-merchant-changed = حُفظت التغييرات في بيانات { $name }.
flash-merchant-changed-and-invited = حُفظت التغييرات في بيانات { $name }. ستصل دعوة جديدة، ولم تعد الروابط السابقة صالحة.
flash-merchant-unchanged = لم يتغير شيء في بيانات { $name }، لذا لم يُحفظ شيء.
flash-merchant-suspended = التاجر { $name } موقوف الآن. انتهت جلساته المفتوحة.
flash-merchant-resumed = أصبح بإمكان التاجر { $name } تسجيل الدخول من جديد.
flash-merchant-archived = نُقل التاجر { $name } إلى الأرشيف.
flash-merchant-restored = استُعيد التاجر { $name } من الأرشيف.
flash-location-created = أُنشئ الموقع { $name }.
flash-location-changed = حُفظت التغييرات في بيانات { $name }.
flash-location-archived = نُقل الموقع { $name } إلى الأرشيف.
flash-location-restored = استُعيد الموقع { $name } من الأرشيف.
flash-organization-created = أُنشئت المؤسسة. أُرسلت دعوة إلى أول مسؤول فيها.
flash-module-on = وحدة التجار مفعّلة الآن.
flash-module-off = وحدة التجار متوقفة الآن، وانتهت جلسات التجار.
flash-module-requested = طُلب من مدير حسابك تفعيل وحدة التجار.
flash-settings-saved = حُفظت الإعدادات.
flash-language-saved = تم تغيير اللغة.
flash-password-changed = تم تغيير كلمة المرور. انتهت جلساتك الأخرى.
flash-password-chosen = حُفظت كلمة مرورك. مرحبًا بك!
flash-password-reset = حُفظت كلمة مرورك الجديدة وانتهت كل جلساتك. سجّل الدخول بها.
flash-signed-out = تم تسجيل خروجك.
flash-form-kept = عاد النموذج كما ملأته، ولم يُحفظ شيء بعد. لا يُحتفظ بكلمات المرور أبدًا: اكتبها من جديد، ثم راجع النموذج وأرسله.

conflict-by = حُفظت تغييرات من حساب { $name } في { $when }، بعد أن فتحت النموذج.
conflict-by-you = حفظت تغييرات بنفسك في { $when } من نافذة أخرى، بعد أن فتحت هذا النموذج.
conflict-compare = لم يُحفظ شيء مما أدخلته بعد. قارن بين النسختين، ثم احفظ نسختك أو أبقِ النسخة الحالية.
conflict-rows = ما يغيّره حفظ نسختك
conflict-both = عدّله الطرفان
conflict-kept = ما عدّله الطرف الآخر وحده: يبقى في كل الأحوال
conflict-field = الحقل
conflict-mine = نسختك
conflict-theirs = النسخة الحالية
conflict-keep = الإبقاء على النسخة الحالية
conflict-save = حفظ نسختي
