//! `POST /organization/merchants/check?field=NAME`

use super::create::scene;

#[test]
fn the_inline_check_says_what_the_form_would_say_of_one_field() {
    let mut scene = scene();
    let wrong = scene
        .chloe
        .with("login_email", "chloe@")
        .with("phone", "12");
    let whole = wrong.send(&mut scene.amina);
    let one = scene.amina.post(
        "/organization/merchants/check?field=login_email",
        &wrong.fields(),
    );
    assert_eq!(one.status, 200);
    assert_eq!(
        one.text_of("login_email-error"),
        whole.text_of("login_email-error")
    );
    assert!(!one.body.contains("phone-error"), "one field only");
    assert!(!one.body.contains("<input"), "never the input");
}

#[test]
fn a_shared_business_name_warns_and_does_not_block() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let again = scene
        .chloe
        .with("business_name", "CHEZ CHLOE")
        .with("login_email", "zoe@example.com");
    let check = scene.amina.post(
        "/organization/merchants/check?field=business_name",
        &again.fields(),
    );
    assert!(
        check.body.contains("data-state=\"warning\""),
        "{}",
        check.body
    );
    assert_eq!(again.send(&mut scene.amina).status, 303);
}

#[test]
fn a_password_is_measured() {
    let mut scene = scene();
    let weak = scene.chloe.clone().with("new_password", "chezchloe1234");
    let check = scene.amina.post(
        "/organization/merchants/check?field=new_password",
        &weak.fields(),
    );
    assert!(
        check.body.contains("data-state=\"invalid\"") && check.body.contains("data-strength="),
        "{}",
        check.body
    );
    let check = scene.amina.post(
        "/organization/merchants/check?field=new_password",
        &scene.chloe.fields(),
    );
    assert!(
        check.body.contains("data-state=\"valid\""),
        "{}",
        check.body
    );
}

#[test]
fn a_field_that_does_not_exist_is_not_found() {
    let mut scene = scene();
    let check = scene.amina.post(
        "/organization/merchants/check?field=nothing",
        &scene.chloe.fields(),
    );
    assert_eq!(check.status, 404);
}
