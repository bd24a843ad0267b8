use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Until when, in Berlin, for an order placed at `placed`; "over" where that was never.
fn until(rule: OrderRule, placed: &str) -> String {
    let (policy, zone) =
        (Policy { order_change: Some(rule), ..Policy::default() }, TimeZone::get("Europe/Berlin").unwrap());
    let request = Request::of(RequestKind::Edit);
    match permission((&policy, &zone), &request, at(placed), at(placed)) {
        Permission::Until(Deadline { at: Some(at), .. }) => {
            at.to_zoned(zone).strftime("%a %H:%M").to_string()
        }
        Permission::Until(Deadline { at: None, before }) => before.name().to_owned(),
        Permission::Over(_) => "over".to_owned(),
        other => panic!("{other:?}"),
    }
}

fn days(days: u16) -> OrderRule {
    OrderRule { business_days: Some(days), ..OrderRule::default() }
}

#[test]
fn business_days_pass_over_the_weekend() {
    // A Monday, a Friday, a Saturday and a Sunday late at night, in summer time.
    assert_eq!(until(days(1), "2026-06-15T08:00:00Z"), "Tue 10:00");
    assert_eq!(until(days(1), "2026-06-19T08:00:00Z"), "Mon 10:00");
    assert_eq!(until(days(2), "2026-06-19T08:00:00Z"), "Tue 10:00");
    assert_eq!(until(days(1), "2026-06-20T08:00:00Z"), "Tue 00:00");
    assert_eq!(until(days(1), "2026-06-21T21:30:00Z"), "Tue 00:00");
    // The clock goes from two to three on the Sunday between.
    assert_eq!(until(days(1), "2026-03-27T01:30:00Z"), "Mon 02:30");
    // 22:30 UTC is Monday already in Berlin.
    assert_eq!(until(days(1), "2026-06-21T22:30:00Z"), "Tue 00:30");
}

#[test]
fn a_time_of_day_is_the_shops_and_of_the_day_of_the_order() {
    let rule = || OrderRule { same_day_until: Some("14:00".parse().unwrap()), ..OrderRule::default() };
    assert_eq!(until(rule(), "2026-06-15T08:00:00Z"), "Mon 14:00");
    assert_eq!(until(rule(), "2026-06-15T11:59:00Z"), "Mon 14:00");
    assert_eq!(until(rule(), "2026-06-15T12:00:00Z"), "over");
}

#[test]
fn of_several_limits_the_earliest_holds() {
    let rule = OrderRule {
        window_seconds: Some(2 * 3_600),
        business_days: Some(1),
        same_day_until: Some("11:00".parse().unwrap()),
        ..OrderRule::default()
    };
    assert_eq!(until(rule.clone(), "2026-06-15T06:00:00Z"), "Mon 10:00");
    assert_eq!(until(rule, "2026-06-15T08:00:00Z"), "Mon 11:00");
}

#[test]
fn without_a_time_the_milestone_ends_it() {
    let rule = OrderRule { before: Milestone::Packed, ..OrderRule::default() };
    assert_eq!(until(rule, "2026-06-15T06:00:00Z"), "packed");
    assert_eq!(until(OrderRule::default(), "2026-06-15T06:00:00Z"), "shipped");
}
