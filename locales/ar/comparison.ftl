comparison-title = مقارنة تاجرين
comparison-what = وجه المقارنة
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
comparison-first = بأي تاجر تبدأ المقارنة؟
comparison-with = بأي تاجر تريد مقارنة { $name }؟
comparison-search = بحث
comparison-choose = اختر تاجرًا
comparison-none = لم يُعثر على تاجر مطابق.
