# أسطر قوائم عناوين IP المسموح بها.

ip-line-day-form = السطر { $line }: في { $text } يجب أن يُكتب اليوم الأخير هكذا: 2026-12-31.
ip-line-day-passed = السطر { $line }: انتهت مدة { $text }. حدّد يومًا أخيرًا لاحقًا، أو لا تحدّد أي يوم.
networks-until = { $network } حتى { $day }
networks-ends = حتى { $day }
networks-ended = انتهى في { $day }
sign-ins-list-ended = السطر الذي يشمل العنوان انتهى في { $day }
