levels-reader = قارئ
levels-shipper = مُرسِل
levels-manager = مدير

levels-view-jobs = عرض المهام
levels-view-locations = عرض المواقع
levels-create-jobs = إنشاء المهام
levels-edit-jobs = تعديل المهام
levels-edit-actions = تعديل إجراءات المهمة
levels-cancel-jobs = إلغاء المهام
levels-import-jobs = استيراد المهام من ملف
levels-skip-staging = إرسال المهام دون مراجعة
levels-view-reports = عرض التقارير وإثباتات التسليم
levels-use-api = استخدام واجهة API عند تفعيل الوصول إليها
levels-manage-keys = إنشاء مفاتيح API وإلغاؤها
levels-manage-webhooks = إعداد الويب هوك
levels-view-members = عرض الأعضاء
levels-manage-members = دعوة الأعضاء وإدارتهم
