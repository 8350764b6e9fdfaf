use cadence::plan::{Channel, Move, MoveKind};
use cadence::record::{Body, Id, Purpose, Touch};
use cadence::text::letter::{Draft, Input, LetterKind, LetterWay, Register, compose, last_sent};
use leptos::prelude::*;

use super::options::LetterOptions;
use super::undo::taken_back;
use crate::browser;
use crate::component::take_in;
use crate::page::shared::task::Task;
use crate::route::{Errand, Route};
use crate::state::{AppState, use_state};
use crate::words::letter as words;

/// The field of the letter.
pub(super) const FIELD: &str = "letter-text";
/// The draft that remembers how the person's letters sound.
const REGISTER: &str = "letter-register";

/// The letter that is being written, and all it is made of. The parts of the page share it.
#[derive(Clone, Copy)]
pub(super) struct LetterEditor {
    pub(super) state: AppState,
    pub(super) id: StoredValue<Id>,
    form: StoredValue<String>,
    /// It went out: nothing is kept of it any more.
    is_sent: StoredValue<bool>,
    pub(super) task: Memo<Option<Task>>,
    /// What the move asks for.
    usual: Memo<LetterKind>,
    /// The id of whom it goes to; empty for nobody in particular.
    pub(super) who: RwSignal<String>,
    /// The place in [`Register::ALL`].
    pub(super) register: RwSignal<Option<usize>>,
    pub(super) options: RwSignal<LetterOptions>,
    pub(super) text: RwSignal<String>,
    /// The proposal that the text came from.
    pub(super) origin: RwSignal<String>,
    /// What is known for it; the kind is the one of the letter.
    pub(super) input: Memo<Option<Input>>,
    pub(super) proposal: Memo<Draft>,
    pub(super) subject: RwSignal<String>,
}

impl LetterEditor {
    pub(super) fn new(id: Id, errand: Option<Errand>) -> Self {
        let state = use_state();
        let form = form(&id, errand.as_ref());
        let draft = |part: &str| state.draft(&format!("{form}{part}")).unwrap_or_default();
        let options = RwSignal::new(LetterOptions::read(&draft("-kept")));
        let origin = RwSignal::new(draft("-old"));
        let text = RwSignal::new(draft(""));
        let register = RwSignal::new(state.draft(REGISTER).and_then(|place| place.parse().ok()));
        let task = {
            let (id, errand) = (id.clone(), errand.clone());
            let usual = [MoveKind::Letter, MoveKind::Cadence];
            Memo::new(move |_| Task::read(state, &id, errand.as_ref(), &usual))
        };
        let who =
            task.with_untracked(|task| task.as_ref().and_then(|task| task.who(errand.as_ref())));
        let who = RwSignal::new(who.map_or_else(String::new, |who| who.0));
        let is_no = errand.as_ref().is_some_and(Errand::is_no);
        let usual = Memo::new(move |_| match is_no {
            true => LetterKind::DeclineOffer,
            false => task.with(|task| task.as_ref().map(usual).unwrap_or_default()),
        });
        let last =
            Memo::new(move |_| state.with(|data| last_sent(data.openings().map(|found| found.0))));
        let input = Memo::new(move |_| {
            let who = id_of(&who.get());
            let options = options.get();
            let kind = options.kind.unwrap_or(usual.get());
            let register = register
                .get()
                .and_then(|place| Register::ALL.get(place).copied());
            task.with(|task| {
                let task = task.as_ref()?;
                let step = task.step_to(who.as_ref()).filter(|_| kind == usual.get());
                let input = read(task, kind, step.as_ref(), who.as_ref());
                Some(Input {
                    kind,
                    register: register.unwrap_or_default(),
                    way: options.way.unwrap_or_default(),
                    shape: options.shape,
                    left_out: options
                        .left_out
                        .iter()
                        .map(|id| Id::from(id.as_str()))
                        .collect(),
                    last: last.get(),
                    turn: options.turn,
                    day: options.day.or(input.day),
                    achievements: options.achievements,
                    ..input
                })
            })
        });
        let proposal =
            Memo::new(move |_| input.with(|input| input.as_ref().map(compose).unwrap_or_default()));
        let own = options.with_untracked(|options| options.subject.clone());
        let proposed = proposal.with_untracked(|proposal| proposal.subject.clone());
        let editor = Self {
            state,
            id: StoredValue::new(id),
            form: StoredValue::new(form),
            is_sent: StoredValue::new(false),
            task,
            usual,
            who,
            register,
            options,
            text,
            origin,
            input,
            proposal,
            subject: RwSignal::new(own.unwrap_or(proposed)),
        };
        editor.keep_as_it_changes();
        state.follow_draft(editor.form.get_value(), editor.text);
        state.follow_draft(format!("{}-old", editor.form.get_value()), editor.origin);
        editor.follow_options();
        editor
    }

    /// Takes in what was chosen, and the subject, where the draft of it comes later, while nobody
    /// chooses here.
    fn follow_options(self) {
        let (state, form) = (self.state, self.options_form());
        let written = move || self.options.with_untracked(LetterOptions::write);
        let taken = StoredValue::new(written());
        Effect::new(move |before: Option<()>| {
            state.draft_arrivals();
            if before.is_none() || written() != taken.get_value() {
                return;
            }
            let now = LetterOptions::read(&state.draft(&form).unwrap_or_default());
            if now.write() != taken.get_value() {
                self.options.set(now.clone());
                let proposed = || self.proposal.with_untracked(|draft| draft.subject.clone());
                take_in(self.subject, now.subject.clone().unwrap_or_else(proposed));
                taken.set_value(now.write());
            }
        });
    }

    fn keep_as_it_changes(self) {
        let editor = self;
        Effect::new(move |_| editor.text.with(|text| editor.keep("", text)));
        Effect::new(move |_| editor.origin.with(|text| editor.keep("-old", text)));
        Effect::new(move |_| {
            editor
                .options
                .with(|options| editor.keep("-kept", &options.write()))
        });
        Effect::new(move |_| {
            if let Some(register) = editor.register.get() {
                editor.state.keep_draft(REGISTER, &register.to_string());
            }
        });
        // A subject that the person left alone goes with the proposal.
        Effect::new(move |before: Option<String>| {
            let proposed = editor.proposal.with(|proposal| proposal.subject.clone());
            if before.is_some_and(|proposed| editor.subject.with_untracked(|now| *now == proposed))
            {
                editor.subject.set(proposed.clone());
            }
            proposed
        });
        Effect::new(move |_| {
            let own = editor.subject.get();
            let own = Some(own).filter(|own| editor.proposal.with(|other| other.subject != *own));
            if editor
                .options
                .with_untracked(|options| options.subject != own)
            {
                editor.options.update(|options| options.subject = own);
            }
        });
        // Another kind may go to another kind of person.
        Effect::new(move |before: Option<LetterKind>| {
            let kind = editor.kind();
            if before.is_some_and(|before| before.to() != kind.to()) {
                let first = editor.with(|task| {
                    let mut people = task.opening.contacts_of(kind.to());
                    people.next().map(|(id, _)| id.0.clone())
                });
                editor.who.set(first.unwrap_or_default());
            }
            kind
        });
    }

    fn keep(self, part: &str, text: &str) {
        if !self.is_sent.get_value() {
            let form = self.form.get_value();
            self.state.keep_draft(&format!("{form}{part}"), text);
        }
    }

    /// The name of the draft.
    pub(super) fn form(self) -> String {
        self.form.get_value()
    }

    /// The name of the draft of what is chosen for it, the subject among it.
    pub(super) fn options_form(self) -> String {
        format!("{}-kept", self.form.get_value())
    }

    /// Reads the task, as long as there is one.
    pub(super) fn with<T: Default>(self, read: impl FnOnce(&Task) -> T) -> T {
        self.task
            .with(|task| task.as_ref().map(read).unwrap_or_default())
    }

    /// What the letter is for.
    pub(super) fn kind(self) -> LetterKind {
        self.options
            .with(|options| options.kind)
            .unwrap_or(self.usual.get())
    }

    /// The kinds there are to choose from; none where the move leaves no choice.
    pub(super) fn kinds(self) -> Vec<LetterKind> {
        let is_free = self.with(|task| task.step.is_none() || task.is_usual);
        match self.usual.get() {
            _ if is_free => LetterKind::ALL.to_vec(),
            LetterKind::AcceptOffer | LetterKind::DeclineOffer => {
                vec![LetterKind::AcceptOffer, LetterKind::DeclineOffer]
            }
            _ => Vec::new(),
        }
    }

    /// The move it makes, if it makes one.
    pub(super) fn step(self) -> Option<Move> {
        let is_it = self.kind() == self.usual.get();
        let who = self.who();
        self.with(|task| task.step_to(who.as_ref()))
            .filter(|_| is_it)
    }

    /// What sending it is for.
    pub(super) fn purpose(self) -> Purpose {
        match self.options.with(|options| options.kind) {
            Some(kind) if kind != self.usual.get() => kind.purpose(),
            _ => self.with(Task::purpose),
        }
    }

    /// Whom it goes to.
    pub(super) fn who(self) -> Option<Id> {
        self.who.with(|who| id_of(who))
    }

    /// Their e-mail address.
    pub(super) fn address(self) -> Option<String> {
        let who = self.who();
        let address = self.with(|task| {
            let contact = task.contact(who.as_ref());
            contact.map(|contact| contact.email.trim().to_owned())
        });
        address.filter(|address| !address.is_empty())
    }

    /// Whether an e-mail is the likelier way.
    pub(super) fn is_mail(self) -> bool {
        let planned = self.with(|task| task.step.as_ref().map(|step| step.channel));
        planned == Some(Channel::Email) || self.address().is_some()
    }

    /// Whether it goes as a short message, which has no subject.
    pub(super) fn is_message(self) -> bool {
        self.way() == LetterWay::Message
    }

    /// By which way it goes.
    pub(super) fn way(self) -> LetterWay {
        self.input
            .with(|input| input.as_ref().map(|input| input.way).unwrap_or_default())
    }

    /// Whether there is no letter yet.
    pub(super) fn is_empty(self) -> bool {
        self.text.with(|text| text.trim().is_empty())
    }

    /// Takes in what the person typed.
    pub(super) fn typed(self, text: String) {
        if untrack(|| self.is_empty()) {
            // A letter begun by hand came from no proposal: nothing of this one is to be offered.
            self.origin.set(self.proposal.with_untracked(Draft::text));
        }
        self.text.set(text);
    }

    /// Puts another text in the place of this one, says so, and can take it back.
    pub(super) fn rewrite(self, after: String, said: &'static str) {
        let before = self.text.get_untracked();
        let origin = self.origin.get_untracked();
        let form = self.form.get_value();
        let (editor, state) = (self, self.state);
        self.text.set(after.clone());
        state.say_with_undo(said, move || {
            // The page may be left by now: its draft is not.
            let here = editor.text.try_get_untracked();
            let now = here.or_else(|| state.draft(&form)).unwrap_or_default();
            match taken_back(&now, &before, &after) {
                Some(text) => {
                    state.keep_draft(&form, &text);
                    editor.text.set(text);
                    editor.origin.set(origin.clone());
                    state.say(words::TAKEN_BACK);
                }
                None => state.say(words::TAKEN_BACK_NOT),
            }
        });
    }

    /// Marks a part of the letter, by its bytes.
    pub(super) fn mark(self, range: &std::ops::Range<usize>) {
        let units = |end: usize| {
            self.text.with_untracked(|text| {
                let units = text.get(..end).unwrap_or(text).encode_utf16().count();
                u32::try_from(units).unwrap_or(u32::MAX)
            })
        };
        browser::select(FIELD, units(range.start), units(range.end));
    }

    /// Adds what went out to the opening and throws its draft away; what is needed to take that
    /// back.
    pub(super) fn sent(self, touch: Touch) -> Option<impl Fn() -> bool + Send + Sync + 'static> {
        let (state, id) = (self.state, self.id.get_value());
        let form = self.form.get_value();
        let parts = ["", "-old", "-kept"].map(|part| {
            let form = format!("{form}{part}");
            let text = state.draft(&form).unwrap_or_default();
            (form, text)
        });
        let ((), undo) = state.edit_for_undo(&id, |edit| drop(edit.add(Body::Touch(touch))))?;
        self.is_sent.set_value(true);
        for (form, _) in &parts {
            state.keep_draft(form, "");
        }
        Some(move || {
            let back = state.take_back(&undo);
            if back {
                for (form, text) in &parts {
                    state.put_draft_back(form, text);
                }
            }
            back
        })
    }

    /// The draft of the letter after the interview to somebody else.
    pub(super) fn draft_to(self, who: &Id) -> Option<String> {
        let errand = Errand {
            kind: MoveKind::Letter,
            about: Some(who.clone()),
        };
        let form = self.id.with_value(|id| form(id, Some(&errand)));
        self.state.draft(&form)
    }
}

fn id_of(who: &str) -> Option<Id> {
    (!who.is_empty()).then(|| Id::from(who))
}

/// What the move of a task asks for.
fn usual(task: &Task) -> LetterKind {
    match &task.step {
        Some(step) => read(task, LetterKind::default(), Some(step), None).kind,
        None => LetterKind::of(task.kind),
    }
}

fn read(task: &Task, kind: LetterKind, step: Option<&Move>, who: Option<&Id>) -> Input {
    let (opening, settings, today) = (&task.opening, &task.settings, task.today);
    match step {
        Some(_) => Input::of_move(opening, step, settings, who, today),
        None => Input::of(kind, opening, settings, who, today),
    }
}

/// The name of the draft: one for each letter of an opening.
fn form(id: &Id, errand: Option<&Errand>) -> String {
    // The address says just that.
    let address = Route::Letter(id.clone(), errand.cloned()).href();
    address.trim_start_matches("#/").replace('/', "-")
}
