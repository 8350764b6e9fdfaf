//! Somebody who speaks for the person: new, or to be changed.

use cadence::record::{Id, Reference as Somebody};
use leptos::prelude::*;

use crate::browser;
use crate::component::{
    BackLink, BidiText, DateField, EditForm, NotFound, TextArea, TextField, Wrong, Wrongs,
};
use crate::page::shared::field_check::{address_wrong, day_wrong};
use crate::page::shared::open_edit::{Conflicts, OpenEdit};
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::common as common_words;
use crate::words::references as words;

/// The form of one of them.
#[component]
pub fn ReferencePage(id: Option<Id>) -> impl IntoView {
    let kept = match &id {
        Some(id) => {
            use_state().with_untracked(|data| data.settings().roster.reference(id).cloned())
        }
        None => Some(Somebody::default()),
    };
    match kept {
        Some(before) => view! { <ReferenceForm id before/> }.into_any(),
        None => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn ReferenceForm(id: Option<Id>, before: Somebody) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(Data::today);
    let wrongs = Wrongs::default();
    let is_new = id.is_none();
    let form = match &id {
        Some(id) => format!("reference-{id}"),
        None => "reference".to_owned(),
    };
    let edit = OpenEdit::new(form, before.clone());
    let draft = edit.draft();
    let title = match before.name.trim() {
        _ if is_new => words::FORM_NEW,
        "" => words::FORM_NAMELESS,
        name => name,
    }
    .to_owned();
    let [name, relation, phone, email, reach, achievements] = [
        before.name,
        before.relation,
        before.phone,
        before.email,
        before.reach,
        before.achievements.join("\n"),
    ]
    .map(RwSignal::new);
    let permission = RwSignal::new(before.permission);
    let read = move || {
        let text = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let achievements = text(achievements);
        let lines = achievements.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty()).map(str::to_owned);
        Somebody {
            name: text(name),
            relation: text(relation),
            phone: text(phone),
            email: text(email),
            reach: text(reach),
            permission: permission.get_untracked(),
            achievements: lines.collect(),
        }
    };
    let back = Route::References.href();
    let to = StoredValue::new(id.clone().unwrap_or_else(browser::new_id));
    let is_saved = StoredValue::new(false);
    let save = Callback::new(move |()| {
        let somebody = read();
        let mut wrong: Vec<Wrong> = Vec::new();
        if somebody.name.is_empty() {
            wrong.push(("name", words::FORM_NAME_NONE.to_owned()));
        }
        let asked = somebody.permission;
        wrong.extend(asked.and_then(|_| day_wrong("permission", asked, today)));
        wrong.extend(address_wrong(&somebody.email));
        if !wrongs.are_none(wrong) || is_saved.get_value() {
            return;
        }
        let name = &somebody.name;
        let said = words::FormKept { name }.text();
        let now = to.with_value(|id| state.reference(id));
        let Some(somebody) = edit.settle(somebody, now.as_ref()) else {
            return;
        };
        let now = now.unwrap_or_default();
        let kept = to.with_value(|id| state.change_reference(id, &now, somebody));
        if kept {
            is_saved.set_value(true);
            draft.discard();
            state.say(said);
            browser::go(&Route::References.href());
        }
    });
    let delete = id.map(|id| {
        let said = words::FormDeleted { name: &title }.text();
        let delete = move |_| {
            draft.discard();
            state.delete_reference(&id, said.clone());
            browser::go(&Route::References.href());
        };
        view! {
            <button class="btn" type="button" on:click=delete>
                {words::FORM_DELETE}
            </button>
        }
    });
    let said_yes = move |_| permission.set(Some(today));
    view! {
        <div class="page">
            <header class="page-head">
                <p class="kicker">
                    <a href=back>{words::TITLE}</a>
                </p>
                <h1>
                    <BidiText text=title/>
                </h1>
            </header>
            <EditForm save wrongs>
                <TextField id="name" label=words::FORM_NAME value=name error=wrongs.of("name")/>
                <TextField
                    label=words::FORM_RELATION
                    hint=words::FORM_RELATION_HINT
                    value=relation
                />
                <div class="pair">
                    <TextField label=words::FORM_PHONE kind="tel" value=phone/>
                    <TextField
                        id="email"
                        label=words::FORM_EMAIL
                        kind="email"
                        value=email
                        error=wrongs.of("email")
                    />
                </div>
                <TextField
                    label=words::FORM_REACH
                    hint=words::FORM_REACH_HINT
                    value=reach
                />
                <DateField
                    id="permission"
                    label=words::FORM_PERMISSION
                    hint=words::FORM_PERMISSION_HINT
                    value=permission
                    max=today
                    error=wrongs.of("permission")
                />
                <div class="btns" hidden=move || permission.get().is_some()>
                    <button class="btn" type="button" on:click=said_yes>
                        {words::SAID_YES}
                    </button>
                </div>
                <TextArea
                    label=words::FORM_ACHIEVEMENTS
                    hint=words::FORM_ACHIEVEMENTS_HINT
                    value=achievements
                />
                <Conflicts asked=edit.asked()/>
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        {common_words::SAVE}
                    </button>
                    {delete}
                    <BackLink
                        to=Route::References
                        label=common_words::CANCEL
                        before=Callback::new(move |()| draft.discard())
                    />
                    {draft.note()}
                </div>
            </EditForm>
        </div>
    }
}
