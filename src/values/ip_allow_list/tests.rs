use proptest::prelude::*;

use super::*;

fn errors(typed: &str) -> Vec<IpLineError> {
    match IpAllowList::parse(typed) {
        Err(FieldError::IpLines(lines)) => lines,
        other => panic!("{typed:?} gave {other:?}"),
    }
}

fn refusal(typed: &str) -> (IpLineProblem, Option<String>) {
    let mut errors = errors(typed);
    assert_eq!(errors.len(), 1, "{typed}");
    let error = errors.remove(0);
    (error.problem, error.suggestion)
}

fn list(typed: &str) -> IpAllowList {
    IpAllowList::parse(typed).expect(typed)
}

#[test]
fn addresses_networks_notes_blank_lines_and_windows_line_ends_are_taken() {
    let text = "203.0.113.7 # till\r\n\r\n 10.0.0.0/24#office # 2\r\n2001:db8::/32\r\n::1 #\r\n";
    let kept = "203.0.113.7 # till\n10.0.0.0/24 # office # 2\n2001:db8::/32\n::1";
    assert_eq!(list(text).to_text(), kept);
    assert!(list(" \r\n").is_empty());
}

#[test]
fn a_line_that_holds_only_a_note_is_kept_and_lets_nobody_in() {
    let text = "# Paris\n10.0.0.1\n#\n  #  Lyon \n10.0.0.2 # till";
    let kept = "# Paris\n10.0.0.1\n# Lyon\n10.0.0.2 # till";
    assert_eq!(list(text).to_text(), kept);
    assert_eq!(list(kept).to_text(), kept);
    assert!(list("# none yet").is_empty());
    let long = format!("# {}", "n".repeat(101));
    assert_eq!(refusal(&long), (IpLineProblem::NoteTooLong, None));
}

#[test]
fn mapped_addresses_are_held_as_ipv4_and_matched_so() {
    assert_eq!(list("::ffff:10.0.0.1").to_text(), "10.0.0.1");
    assert_eq!(list("::ffff:10.0.0.0/104").to_text(), "10.0.0.0/8");
    assert_eq!(list("::ffff:a00:1/128").to_text(), "10.0.0.1");
    let visitor: IpAddr = "::ffff:10.0.0.9".parse().expect("address");
    let today = day("2026-11-25");
    assert!(list("10.0.0.0/24").allows(visitor, today));
    assert!(!list("10.0.1.0/24").allows(visitor, today));
    assert!(!list("8000::/1").allows(visitor, today));
    assert!(!IpAllowList::default().allows(visitor, today));
}

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

#[test]
fn an_entry_lets_in_through_its_last_day_and_is_kept_afterwards() {
    let list = list("203.0.113.7  2026-12-31# till\r\n10.0.0.0/8 2027-01-01");
    let kept = "203.0.113.7 2026-12-31 # till\n10.0.0.0/8 2027-01-01";
    assert_eq!(list.to_text(), kept);
    let till: IpAddr = "203.0.113.7".parse().expect("address");
    assert!(list.allows(till, day("2026-12-31")));
    assert!(!list.allows(till, day("2027-01-01")));
    assert!(
        !list.is_empty(),
        "a list whose entries are over is no open door"
    );
}

#[test]
fn a_last_day_is_a_date_of_one_form_and_what_else_was_meant_is_suggested() {
    for (typed, meant) in [
        ("10.0.0.1 31.12.2026", Some("2026-12-31")),
        ("10.0.0.1 31.12.26", Some("2026-12-31")),
        ("10.0.0.1 2026/12/31", Some("2026-12-31")),
        ("10.0.0.1 20261231", Some("2026-12-31")),
        ("10.0.0.1 12/31/2026", Some("2026-12-31")),
        ("10.0.0.1 31/12/2026", Some("2026-12-31")),
        ("10.0.0.1 ٢٠٢٦-١٢-٣١", Some("2026-12-31")),
        ("10.0.0.1 01/02/2026", None),
        ("10.0.0.1 2026-02-30", None),
        ("10.0.0.1 2026-12", None),
    ] {
        let suggestion = meant.map(|meant| format!("10.0.0.1 {meant}"));
        assert_eq!(
            refusal(typed),
            (IpLineProblem::DayForm, suggestion),
            "{typed}"
        );
    }
    for (typed, problem, meant) in [
        (
            "10.0.0.7/24 2026-12-31",
            IpLineProblem::HostBitsSet,
            "10.0.0.0/24",
        ),
        (
            "10.0.0.1 until 2026-12-31",
            IpLineProblem::NotAnAddress,
            "10.0.0.1",
        ),
        (
            "192.168.1.* 2026-12-31",
            IpLineProblem::NotAnAddress,
            "192.168.1.0/24",
        ),
    ] {
        let suggestion = Some(format!("{meant} 2026-12-31"));
        assert_eq!(refusal(typed), (problem, suggestion), "{typed}");
    }
    assert_eq!(refusal("2026-12-31"), (IpLineProblem::NotAnAddress, None));
}

#[test]
fn what_is_new_must_not_have_ended_and_what_has_ended_stays() {
    let before = list("10.0.0.1 2026-11-01 # old\n10.0.0.2 2026-11-02");
    let today = day("2026-11-25");
    let typed = "10.0.0.1 2026-11-01 # other note\n10.0.0.2 2026-11-03\n10.0.0.3 2026-11-24\n\
                 10.0.0.4 2026-11-25\nshop";
    let Err(FieldError::IpLines(errors)) = IpAllowList::parse_over(typed, &before, today) else {
        panic!("taken");
    };
    let told: Vec<_> = errors.iter().map(|one| (one.line, one.problem)).collect();
    assert_eq!(
        told,
        [
            (2, IpLineProblem::DayPassed),
            (3, IpLineProblem::DayPassed),
            (5, IpLineProblem::NotAnAddress),
        ]
    );
}

#[test]
fn host_bits_are_refused_with_the_network_meant() {
    for (typed, suggestion) in [
        ("10.0.0.7/24", "10.0.0.0/24"),
        ("2001:db8::1/64", "2001:db8::/64"),
        ("::ffff:10.0.0.7/120", "10.0.0.0/24"),
    ] {
        assert_eq!(
            refusal(typed),
            (IpLineProblem::HostBitsSet, Some(suggestion.to_owned()))
        );
    }
}

#[test]
fn the_whole_internet_is_refused_in_every_spelling() {
    for typed in [
        "0.0.0.0/0",
        "::/0",
        "1.2.3.4/0",
        "::ffff:0.0.0.0/96",
        "0.0.0.0",
        "::",
    ] {
        assert_eq!(
            refusal(typed),
            (IpLineProblem::WholeInternet, None),
            "{typed}"
        );
    }
}

#[test]
fn other_notations_are_refused_with_what_they_mean() {
    for (typed, suggestion) in [
        ("192.168.001.010", "192.168.1.10"),
        ("203.0.113.7/255.255.255.0", "203.0.113.0/24"),
        ("10.0.0.1-10.0.0.9", "10.0.0.0/28"),
        ("10.0.0.1 – 10.0.0.1", "10.0.0.1"),
        ("2001:db8::1-2001:db8::f", "2001:db8::/124"),
        ("192.168.1.*", "192.168.1.0/24"),
        ("192.168.*.*", "192.168.0.0/16"),
        ("10.0.0.1:443", "10.0.0.1"),
        ("[2001:db8::1]:443", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("10.0.0.0 / 24", "10.0.0.0/24"),
        ("١٠.٠.٠.١", "10.0.0.1"),
    ] {
        let expected = (IpLineProblem::NotAnAddress, Some(suggestion.to_owned()));
        assert_eq!(refusal(typed), expected, "{typed}");
    }
}

#[test]
fn what_means_nothing_is_refused_without_a_guess() {
    for typed in [
        "192.168.1.300",
        "10.0.0",
        "10.0.0.0/33",
        "10.0.0.0/024",
        "10.0.0.0/",
        "/24",
        "office",
        "2001:db8::/129",
        "10.0.0.1, 10.0.0.2",
        "10.0.0.1-203.0.113.9",
        "10.0.0.0/255.0.255.0",
        "1e1.0.0.1",
        "0x0a.0.0.1",
        "*.*.*.*",
        "::ffff:0:0/95",
        "10.0.0.0/+8",
        "10.0.0.0/24/24",
        "example.com",
        "0.0.0.0-0.0.0.0",
    ] {
        assert_eq!(
            refusal(typed),
            (IpLineProblem::NotAnAddress, None),
            "{typed}"
        );
    }
}

#[test]
fn every_wrong_line_is_told_with_its_number_and_text() {
    let errors = errors("10.0.0.1\r\n\r\noffice # here\r\n10.0.0.1/32 # again\r\n");
    let told: Vec<_> = errors
        .iter()
        .map(|e| (e.line, e.text.as_str(), e.problem))
        .collect();
    assert_eq!(
        told,
        [
            (3, "office # here", IpLineProblem::NotAnAddress),
            (4, "10.0.0.1/32 # again", IpLineProblem::Duplicate),
        ]
    );
}

#[test]
fn a_note_has_at_most_100_characters_and_none_that_turn_the_text() {
    assert_eq!(
        list(&format!("10.0.0.1 # {}", "é".repeat(100)))
            .rules()
            .count(),
        1
    );
    let long = format!("10.0.0.1 # {}", "é".repeat(101));
    assert_eq!(refusal(&long).0, IpLineProblem::NoteTooLong);
    assert_eq!(
        refusal("10.0.0.1 # a\u{202E}b").0,
        IpLineProblem::NoteForbiddenCharacters
    );
}

#[test]
fn at_most_100_rules() {
    let lines = |count: u32| -> String {
        (1..=count)
            .map(|number| format!("10.0.0.{number}"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(list(&lines(100)).rules().count(), 100);
    let errors = errors(&lines(140));
    assert_eq!(errors.len(), 1);
    assert_eq!(
        (errors[0].line, errors[0].problem),
        (101, IpLineProblem::TooMany)
    );
}

#[test]
fn a_list_comes_back_from_its_json() {
    let list = list("10.0.0.0/8 # office\n::1");
    let json = serde_json::to_string(&list).expect("json");
    assert_eq!(json, "\"10.0.0.0/8 # office\\n::1\"");
    assert_eq!(
        serde_json::from_str::<IpAllowList>(&json).expect("list"),
        list
    );
    assert!(serde_json::from_str::<IpAllowList>("\"office\"").is_err());
}

fn line() -> impl Strategy<Value = String> {
    let v4 = (any::<u32>(), 0..=33_u8).prop_map(|(bits, prefix)| {
        let bits = bits
            .checked_shl(32_u32.saturating_sub(prefix.into()))
            .unwrap_or(0);
        format!("{}/{prefix}", std::net::Ipv4Addr::from(bits))
    });
    let v6 = (any::<u128>(), 0..=128_u8).prop_map(|(bits, prefix)| {
        let bits = bits
            .checked_shl(128_u32.saturating_sub(prefix.into()))
            .unwrap_or(0);
        format!("{}/{prefix}", std::net::Ipv6Addr::from(bits))
    });
    let end = "( +20[0-9]{2}-[01][0-9]-[0-3][0-9])?";
    (prop_oneof![v4, v6], end, "( *#[^\r\n]{0,20})?")
        .prop_map(|(network, end, note)| network + &end + &note)
}

proptest! {
    #[test]
    fn a_list_comes_back_from_its_text(lines in prop::collection::vec(line(), 0..4)) {
        if let Ok(list) = IpAllowList::parse(&lines.join("\n")) {
            prop_assert_eq!(IpAllowList::parse(&list.to_text()), Ok(list));
        }
    }

    #[test]
    fn a_suggestion_is_always_taken(typed in "[0-9a-f:./* -]{1,30}") {
        if let Err(FieldError::IpLines(errors)) = IpAllowList::parse(&typed) {
            for suggestion in errors.into_iter().filter_map(|error| error.suggestion) {
                prop_assert!(IpAllowList::parse(&suggestion).is_ok(), "{}", suggestion);
            }
        }
    }

    #[test]
    fn a_suggestion_with_an_end_is_always_taken(
        network in "[0-9]{1,3}(\\.[0-9*]{1,3}){3}(/[0-9]{1,2})?",
        word in "( [a-z]{2,5})?",
        end in " [0-9٠-٩]{1,4}[-./]?[0-9]{1,2}[-./]?[0-9]{1,4}",
    ) {
        if let Err(FieldError::IpLines(errors)) = IpAllowList::parse(&(network + &word + &end)) {
            for suggestion in errors.into_iter().filter_map(|error| error.suggestion) {
                prop_assert!(IpAllowList::parse(&suggestion).is_ok(), "{}", suggestion);
            }
        }
    }

    #[test]
    fn nobody_is_let_in_once_every_entry_has_ended(
        lines in prop::collection::vec(line(), 1..4),
        address in any::<u32>(),
        today in 0..700_i64,
    ) {
        let today = day("2026-11-25").date().saturating_add(jiff::Span::new().days(today));
        let today = day(&today.to_string());
        if let Ok(list) = IpAllowList::parse(&lines.join("\n")) {
            let ended = list.rules().all(|rule| rule.until().is_some_and(|end| end < today));
            let address = IpAddr::from(std::net::Ipv4Addr::from(address));
            prop_assert!(!ended || !list.allows(address, today));
        }
    }

    #[test]
    fn any_text_is_answered(typed in any::<String>()) {
        if let Ok(list) = IpAllowList::parse(&typed) {
            prop_assert_eq!(IpAllowList::parse(&list.to_text()), Ok(list));
        }
    }
}
