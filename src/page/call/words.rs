use cadence::text::script::{Beat, Voicemail};
use leptos::prelude::*;

use super::Sheet;
use super::debrief::Points;
use super::gatekeeper::Gatekeepers;

/// What to say: to the person, to who answers instead, to the machine.
#[component]
pub fn Words(sheet: Sheet) -> impl IntoView {
    let script = Memo::new(move |_| sheet.script());
    let points = sheet
        .debrief
        .map(|debrief| view! { <Points sheet debrief/> });
    let is_debrief = points.is_some();
    let said = move || {
        let beats = beats(script.get()?.beats);
        Some(if is_debrief {
            more("Words to begin and end with", beats)
        } else {
            beats
        })
    };
    let others = move || {
        let assistant = beats(script.get()?.assistant);
        Some(more("Somebody else answers", assistant))
    };
    // Who answers elsewhere is nobody of this employer's.
    let is_employer = untrack(|| sheet.with(|task| !task.is_agency() && !task.is_reference()));
    let gatekeepers = is_employer.then(|| {
        more(
            "Who answers there",
            view! { <Gatekeepers sheet/> }.into_any(),
        )
    });
    view! {
        {points}
        <div>
            {said} {others} {gatekeepers} {move || script.get().map(|it| voicemail(it.voicemail))}
        </div>
    }
}

fn more(title: &'static str, inside: AnyView) -> AnyView {
    view! {
        <details class="more">
            <summary>{title}</summary>
            <div class="more-body">{inside}</div>
        </details>
    }
    .into_any()
}

fn beats(beats: Vec<Beat>) -> AnyView {
    let beats = beats.into_iter().map(|it| {
        view! {
            <li class="beat">
                <span class="beat-name">{it.point}</span>
                " "
                <q class="beat-say">{it.words}</q>
            </li>
        }
    });
    view! { <ol class="beats">{beats.collect_view()}</ol> }.into_any()
}

fn voicemail(voicemail: Voicemail) -> impl IntoView {
    let length = format!("about {} seconds", voicemail.seconds);
    view! {
        <details class="more">
            <summary>"Voicemail" <span class="more-hint">{length}</span></summary>
            <div class="more-body">
                <q class="beat-say">{voicemail.words}</q>
                <p class="hint">{voicemail.cue}</p>
            </div>
        </details>
    }
}
