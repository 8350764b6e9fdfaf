use crate::dom::prelude::*;
use cadence::plan::MoveKind;
use cadence::text::script::{Beat, Voicemail, debrief_points};

use super::Sheet;

/// What to say: to the person, to who answers instead, to the machine.
#[component]
pub fn Words(sheet: Sheet) -> impl IntoView {
    let script = Memo::new(move |_| sheet.script());
    let points = move || {
        let points = sheet.with(|task| {
            let is_debrief = task.kind == MoveKind::Debrief;
            is_debrief.then(|| debrief_points(&task.opening, &task.plan))
        });
        points.map(|points| {
            view! {
                <details class="more" open>
                    <summary>"The full result, point by point"</summary>
                    <div class="more-body">{beats(points)}</div>
                </details>
            }
        })
    };
    view! {
        {move || script.get().map(|it| beats(it.beats))}
        <div>
            {points}
            {move || {
                script
                    .get()
                    .map(|it| {
                        view! {
                            <details class="more">
                                <summary>"Somebody else answers"</summary>
                                <div class="more-body">{beats(it.assistant)}</div>
                            </details>
                            {voicemail(it.voicemail)}
                        }
                    })
            }}
        </div>
    }
}

fn beats(beats: Vec<Beat>) -> impl IntoView {
    let beats = beats.into_iter().map(|it| {
        view! {
            <li class="beat">
                <span class="beat-name">{it.point}</span>
                " "
                <q class="beat-say">{it.words}</q>
            </li>
        }
    });
    view! { <ol class="beats">{beats.collect_view()}</ol> }
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
