# Whom a change of the allow-lists would have locked out.
lockout-title = Nothing is saved yet: check whom this list would have locked out
lockout-own-title = Nothing is saved yet: this list would lock you out
lockout-own = The list does not contain the address that you are using now.
# $people (Number) - how many
# $people-shown (String) - the same number, formatted
# $sign-ins (Number) - how many
# $sign-ins-shown (String) - the same number, formatted
lockout-people = In the last 30 days it would have locked out { $people ->
    [one] { $people-shown } person
   *[other] { $people-shown } people
} ({ $sign-ins ->
    [one] { $sign-ins-shown } sign-in
   *[other] { $sign-ins-shown } sign-ins
}).
# $shown (String) - how many, formatted
lockout-sessions = Open sessions that would be shut out: { $shown }.
# $name (String) - who
# $address (String) - from which address
# $count (Number) - how many sign-ins
# $shown (String) - the same number, formatted
# $day (String) - the day of the last one
lockout-line = { $name }, { $address }, { $count ->
    [one] { $shown } sign-in
   *[other] { $shown } sign-ins
}, last on { $day }
# $name (String) - who
# $address (String) - from which address
# $count (Number) - how many sign-ins
# $shown (String) - the same number, formatted
# $day (String) - the day of the last one
lockout-line-both = { $name }, { $address }, { $count ->
    [one] { $shown } sign-in
   *[other] { $shown } sign-ins
}, last on { $day }; signed in now
# $name (String) - who
# $address (String) - from which address
lockout-line-session = { $name }, { $address }; signed in now
# $count (Number) - how many more
# $shown (String) - the same number, formatted
lockout-others = { $count ->
    [one] and from { $shown } other place
   *[other] and from { $shown } other places
}
lockout-confirm = Save even though these people will be locked out
lockout-phrase = lock me out
# $phrase (String) - what is to be typed
lockout-words = To save it all the same, type “{ $phrase }”
# $phrase (String) - what is to be typed
lockout-words-wrong = Type exactly “{ $phrase }”, or add your address to the list.
# $command (String) - the command
lockout-command = After that, only somebody with access to the server can let you in again, with this command: { $command }
