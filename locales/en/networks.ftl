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

networks-title = Entries of the IP allow-list
networks-default-title = Entries of the default list
networks-stored = As they are stored; change them in the list above.
networks-column-entry = Entry
networks-column-end = Last day
networks-column-added = Added
networks-column-matched = Last let somebody in
networks-no-end = No end
networks-not-recorded = Not recorded
networks-not-yet = Not yet
networks-mark-ended = Ended
networks-mark-never = Never used
# $count (Number) - days
# $shown (String) - the same number, formatted
networks-mark-unused = { $count ->
    [one] Unused for { $shown } day
   *[other] Unused for { $shown } days
}
# $network (String) - the other entry
networks-mark-within = Contained in { $network }
networks-mark-in-default = In the default list
# $count (Number) - how many
# $shown (String) - the same number, formatted
networks-addresses = { $count ->
    [one] { $shown } address
   *[other] { $shown } addresses
}
# $count (Number) - how many
# $shown (String) - the same number, formatted
networks-subnets = { $count ->
    [one] { $shown } network of /64
   *[other] { $shown } networks of /64
}
# $count (Number) - entries of a list
# $shown (String) - the same number, formatted
networks-count = { $count ->
    [one] { $shown } entry
   *[other] { $shown } entries
}

# The exemption from the lists.
merchants-ip-exempt-reason = Reason for the exemption
merchants-ip-exempt-reason-hint = Say why when you exempt the merchant: on its page “Access”, it is required. Up to 200 characters.
merchants-ip-exempt-until = Last day of the exemption
# $day (String) - its last day
merchants-exempt-until = Yes, until { $day }
# $day (String) - its last day
merchants-exempt-ended = Ended on { $day }
merchants-misfit-exemption-ends-soon = Exemption ends soon
merchants-misfit-exemption-ends-soon-hint = The exemption from the IP block ends within three days. Then the lists count again.
merchants-misfit-exemption-ended = Exemption has ended
merchants-misfit-exemption-ended-hint = The exemption from the IP block has ended and no longer counts. Extend it, or switch it off.
# $day (String) - its last day
my-access-exempt-until = From anywhere until { $day }: until then you are exempt from every list.
# $day (String) - its last day
sign-ins-exemption-ended = The exemption ended on { $day }
# $merchant (String) - the business name
# $day (String) - its last day
email-exemption-subject = The exemption of { $merchant } ends on { $day }
# $merchant (String) - the business name
# $day (String) - its last day
email-exemption-body = { $merchant } signs in from anywhere, whatever the IP allow-lists say. This exemption ends on { $day }; from the next day on the lists count again.
# $merchant (String) - the business name
# $reason (String) - as it was given
# $day (String) - its last day
email-exemption-body-reason = { $merchant } signs in from anywhere, whatever the IP allow-lists say, for this reason: { $reason }. This exemption ends on { $day }; from the next day on the lists count again.
email-exemption-button = Open the permissions
email-exemption-note = To extend it, give it a later last day. To let it end, do nothing.
