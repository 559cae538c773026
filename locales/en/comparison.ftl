# Two merchants side by side.
comparison-title = Compare two merchants
comparison-what = What
comparison-differs = Differs
# $count (Number) - how many
# $shown (String) - the same number, formatted
comparison-different = { $count ->
    [one] { $shown } thing differs.
   *[other] { $shown } things differ.
}
comparison-again = Compare with another
comparison-first = Which merchant first?
# $name (String) - the merchant that is chosen already
comparison-with = Compare { $name } with which merchant?
comparison-search = Find
comparison-choose = Choose one
comparison-none = No merchant matches.
