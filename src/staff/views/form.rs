//! The form of a member: which roles may be given, and what of one's own cannot be changed.

use super::member::home;
use crate::forms::FieldErrors;
use crate::people::views::{FormView, NewPage, Offer, Shape};
use crate::roles::{self, Role};
use crate::staff::form::{StaffField as F, StaffForm};
use crate::staff::model::Member;
use crate::staff::rights::Acting;
use crate::text::Words;
use crate::values::RoleId;
use crate::web::App;

/// `member` is none for one who is new; `errors` are empty for a form that nobody has sent yet.
#[must_use]
pub fn form_view(
    t: &Words,
    acting: &Acting,
    member: Option<&Member>,
    form: &StaffForm,
    errors: &FieldErrors<F>,
) -> FormView {
    let is_own = member.is_some_and(|member| member.id == acting.id);
    let sets = offered(acting, member).into_iter().map(|role| {
        (
            role.id.to_string(),
            roles::name_of(role, t),
            roles::full_description(role, t),
        )
    });
    let shape = Shape {
        offer: Offer {
            field: F::RoleId,
            hint: if is_own {
                t.staff_own_hint()
            } else {
                t.staff_role_hint()
            },
            choose: t.staff_role_choose(),
            sets: sets.collect(),
            title: t.staff_roles_explained(),
        },
        email_hint: match member {
            Some(_) if is_own => t.field_own_email(),
            Some(_) => t.staff_email_hint(),
            None => t.staff_email_new_hint(),
        },
        is_email_fixed: is_own,
    };
    FormView::new(t, shape, form, errors)
}

/// The roles that may be given here: within the actor's own rights, and the one that the member has; to oneself
/// no other.
fn offered<'a>(acting: &'a Acting, member: Option<&Member>) -> Vec<&'a Role> {
    let had: Option<RoleId> = member.map(|member| member.current.role_id);
    let is_own = member.is_some_and(|member| member.id == acting.id);
    acting
        .roles
        .iter()
        .filter(|role| had == Some(role.id) || (!is_own && acting.grant(role.id, None).is_ok()))
        .collect()
}

/// `GET /organization/staff/new`, and what a refused form comes back as.
#[must_use]
pub fn new_page(app: &App, acting: &Acting, form: &StaffForm, errors: &FieldErrors<F>) -> NewPage {
    let t = app.reader.t();
    let fields = form_view(t, acting, None, form, errors);
    NewPage::new(app, home(t), t.staff_new_title(), fields)
}
