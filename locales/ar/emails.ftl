email-greeting = مرحبًا { $name }،
email-invitation-subject = دعوة إلى Comptoir من { $organization }
email-invitation-body = أصبح لديك حساب لدى { $organization }. اختر كلمة مرور لتسجيل الدخول لأول مرة.
email-invitation-button = اختيار كلمة المرور
email-link-plain = إذا لم يفتح الرابط، فانسخ هذا العنوان إلى متصفحك:
email-invitation-expiry = الرابط صالح للاستخدام مرة واحدة خلال سبعة أيام.
email-not-expected = إذا لم تكن تتوقع هذه الرسالة، فيمكنك تجاهلها: لن يحدث شيء دون إجراء منك.
