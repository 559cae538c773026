# Entries of the IP allow-lists.

# $line (Number) - the line
# $text (String) - what was typed there
ip-line-day-form = Line { $line }: in { $text }, the last day must look like 2026-12-31.
# $line (Number) - the line
# $text (String) - what was typed there
ip-line-day-passed = Line { $line }: { $text } ended before today. Give a later last day, or none.
# $network (String) - an address or a network
# $day (String) - its last day
networks-until = { $network } until { $day }
# $day (String) - its last day
networks-ends = until { $day }
# $day (String) - its last day
networks-ended = ended on { $day }
# $day (String) - its last day
sign-ins-list-ended = The entry that holds it ended on { $day }
