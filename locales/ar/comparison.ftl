comparison-title = مقارنة تاجرين
comparison-what = العنصر
comparison-differs = مختلف
comparison-different = { $count ->
    [zero] لا اختلاف.
    [one] اختلاف واحد.
    [two] اختلافان.
    [few] { $shown } اختلافات.
    [many] { $shown } اختلافًا.
   *[other] { $shown } اختلاف.
}
comparison-again = المقارنة بتاجر آخر
comparison-first = أيّ تاجر أولًا؟
comparison-with = بأيّ تاجر يُقارن { $name }؟
comparison-search = بحث
comparison-choose = اختر واحدًا
comparison-none = لم يُعثر على تاجر بهذا الاسم.
