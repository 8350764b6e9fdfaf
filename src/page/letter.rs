mod mail;
mod points;
mod sent;
mod template;
mod tools;

use crate::dom::prelude::*;
use cadence::plan::{Channel, MoveKind};
use cadence::record::Id;
use cadence::text;
use cadence::text::script::{Beat, debrief_points, letter_points};

use super::missing::Missing;
use super::task::{Standing, Task};
use crate::book::{Book, book};
use crate::component::Select;
use crate::route::{Errand, Route};
use points::Points;
use tools::Tools;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    book: Book,
    id: StoredValue<Id>,
    form: StoredValue<String>,
    task: Memo<Option<Task>>,
    /// The id of whom it goes to; empty for nobody in particular.
    who: RwSignal<String>,
    text: RwSignal<String>,
}

impl Desk {
    fn new(id: Id, errand: Option<Errand>) -> Self {
        let book = book();
        let form = form(&id, errand.as_ref());
        let draft = book.draft(&form).unwrap_or_default();
        let task = {
            let (id, errand) = (id.clone(), errand.clone());
            let usual = [MoveKind::Letter, MoveKind::Cadence];
            Memo::new(move |_| Task::read(book, &id, errand.as_ref(), &usual))
        };
        let who = task.with_untracked(|it| it.as_ref().and_then(|it| it.who(errand.as_ref())));
        let desk = Self {
            book,
            id: StoredValue::new(id),
            form: StoredValue::new(form),
            task,
            who: RwSignal::new(who.map_or_else(String::new, |it| it.0)),
            text: RwSignal::new(draft),
        };
        let keep = move |text: &String| desk.form.with_value(|it| book.keep_draft(it, text));
        Effect::new(move |_| desk.text.with(keep));
        desk
    }

    /// Reads the task, as long as there is one.
    fn with<T: Default>(self, read: impl FnOnce(&Task) -> T) -> T {
        self.task
            .with(|it| it.as_ref().map(read).unwrap_or_default())
    }

    fn who(self) -> Option<Id> {
        self.who.with(|it| (!it.is_empty()).then(|| Id(it.clone())))
    }

    /// The points of this letter, with a sentence for each.
    fn points(self) -> Vec<Beat> {
        let who = self.who();
        self.with(|task| {
            let (opening, plan) = (&task.opening, &task.plan);
            if task.kind == MoveKind::Debrief {
                return debrief_points(opening, plan);
            }
            let step = task.step_to(who.as_ref());
            letter_points(opening, step.as_ref(), plan, &task.settings, task.today)
        })
    }

    /// Whether what stands at the points can go into the letter as it is.
    fn has_sentences(self) -> bool {
        self.with(|task| task.kind != MoveKind::Debrief)
    }

    /// Their e-mail address.
    fn address(self) -> Option<String> {
        let who = self.who();
        let address = self.with(|task| {
            task.contact(who.as_ref())
                .map(|it| it.email.trim().to_owned())
        });
        address.filter(|it| !it.is_empty())
    }

    /// Whether an e-mail is the likelier way.
    fn is_mail(self) -> bool {
        let planned = self.with(|task| task.step.as_ref().map(|it| it.channel));
        planned == Some(Channel::Email) || self.address().is_some()
    }
}

/// The name of the draft: one for each letter of an opening.
fn form(id: &Id, errand: Option<&Errand>) -> String {
    // The address says just that.
    let address = Route::Letter(id.clone(), errand.cloned()).href();
    address.trim_start_matches("#/").replace('/', "-")
}

/// The letter of a move: its beats, its text, its being sent.
#[component]
pub fn Letter(id: Id, errand: Option<Errand>) -> impl IntoView {
    let desk = Desk::new(id, errand);
    let is_there = Memo::new(move |_| desk.task.with(Option::is_some));
    view! {
        <Show when=move || is_there.get() fallback=|| view! { <Missing/> }>
            <div class="page wide">
                <Head desk/>
                <Standing task=desk.task/>
                <div class="columns">
                    <div class="column">
                        <Whom desk/>
                        <Tools desk/>
                    </div>
                    <div class="column">
                        <Points desk/>
                    </div>
                </div>
                // What the printer gets.
                <div class="letter" data-only="paper">
                    {move || desk.text.get()}
                </div>
            </div>
        </Show>
    }
}

#[component]
fn Head(desk: Desk) -> impl IntoView {
    let title = move || {
        let who = desk.who();
        desk.with(|task| match task.step_to(who.as_ref()) {
            Some(mut step) => {
                if step.channel != Channel::Email && !task.is_reference() {
                    step.channel = Channel::Letter;
                }
                text::move_title(&step, &task.opening)
            }
            None => match task.name(who.as_ref()) {
                Some(name) => format!("Write to {name}"),
                None => format!("Write to {}", task.opening.details().company.trim()),
            },
        })
    };
    let reason = move || {
        desk.with(|task| {
            let step = task.step.as_ref()?;
            let why = Route::Method(Some(text::method::slug(step.rule).to_owned()));
            let reason = text::reason(step, task.today);
            Some(view! {
                <p class="quiet">
                    {reason} " " <a class="why" href=why.href()>
                        "Why?"
                    </a>
                </p>
            })
        })
    };
    let opening = Route::Opening(desk.id.get_value()).href();
    let place = move || {
        desk.with(|task| {
            let details = task.opening.details();
            let parts = [details.company, details.role];
            let known: Vec<_> = parts.iter().map(|it| it.trim()).collect();
            let known: Vec<_> = known.into_iter().filter(|it| !it.is_empty()).collect();
            known.join(" · ")
        })
    };
    view! {
        <header class="page-head">
            <p class="kicker">
                <a href=opening>{place}</a>
            </p>
            <h1 class="title">{title}</h1>
            {reason}
        </header>
    }
}

/// Whom it is addressed to, where there is somebody to choose.
#[component]
fn Whom(desk: Desk) -> impl IntoView {
    let people = Memo::new(move |_| {
        desk.with(|task| {
            let people = task.opening.contacts().map(|(id, it)| {
                let kind = text::contact_kind(it.kind);
                let name = it.name.trim();
                let label = if name.is_empty() {
                    kind.to_owned()
                } else {
                    format!("{name}, {}", kind.to_lowercase())
                };
                (it.kind, id.0.clone(), label)
            });
            let mut people: Vec<_> = people.collect();
            cadence::order::sort(&mut people);
            people
        })
    });
    move || {
        let mut options: Vec<(String, String)> = people
            .get()
            .into_iter()
            .map(|(_, id, label)| (id, label))
            .collect();
        if options.is_empty() {
            return None;
        }
        options.push((String::new(), "Nobody by name".to_owned()));
        Some(view! { <Select label="To" options value=desk.who/> })
    }
}
