//! Which interview it is, and how it is held: a tap each, and never needed.

use cadence::record::{InterviewForm, Stage};
use cadence::text;
use leptos::prelude::*;

use crate::component::Choices;
use crate::words::field as words;

/// What is chosen, by its number; the one after the last is "not known".
#[derive(Clone, Copy)]
pub struct StageChoice {
    /// A number of [`Stage::ALL`].
    pub stage: RwSignal<Option<usize>>,
    /// A number of [`InterviewForm::ALL`].
    pub form: RwSignal<Option<usize>>,
}

impl StageChoice {
    /// As an interview has it.
    pub fn of(stage: Option<Stage>, form: Option<InterviewForm>) -> Self {
        let stage = Stage::ALL.iter().position(|each| Some(*each) == stage);
        let form = InterviewForm::ALL
            .iter()
            .position(|each| Some(*each) == form);
        Self {
            stage: RwSignal::new(stage),
            form: RwSignal::new(form),
        }
    }

    /// What it comes to; follows it.
    pub fn read(self) -> (Option<Stage>, Option<InterviewForm>) {
        (
            chosen(&Stage::ALL, self.stage.get()),
            chosen(&InterviewForm::ALL, self.form.get()),
        )
    }
}

/// The one of this number.
pub fn chosen<T: Copy>(all: &[T], number: Option<usize>) -> Option<T> {
    all.get(number?).copied()
}

/// The two rows of chips.
#[component]
pub fn StageFields(
    choice: StageChoice,
    /// What was chosen can be taken back.
    #[prop(optional)]
    can_be_unknown: bool,
) -> impl IntoView {
    let options = |names: Vec<&str>| -> Vec<String> {
        let unknown = can_be_unknown.then_some(words::NOT_KNOWN);
        names
            .into_iter()
            .chain(unknown)
            .map(str::to_owned)
            .collect()
    };
    let stages = options(Stage::ALL.map(text::stage).to_vec());
    let forms = options(InterviewForm::ALL.map(text::interview_form).to_vec());
    view! {
        <Choices legend=words::STAGE options=stages chosen=choice.stage/>
        <Choices legend=words::STAGE_FORM options=forms chosen=choice.form/>
    }
}
