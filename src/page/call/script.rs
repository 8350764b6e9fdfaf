use cadence::text::script::{CallBeat, Script, Voicemail};
use leptos::prelude::*;

use super::debrief_points::DebriefPoints;
use super::gatekeeper::Gatekeepers;
use super::sheet::CallSheet;
use crate::component::BidiText;
use crate::words::call as words;

/// What to say: to the person, to who answers instead, to the machine.
#[component]
pub(super) fn CallScript(sheet: CallSheet) -> impl IntoView {
    let script = Memo::new(move |_| sheet.script());
    let is_there = move || script.with(Option::is_some);
    let beats = move |read: fn(&Script) -> &[CallBeat]| {
        script.with(|script| beat_list(script.as_ref().map(read).unwrap_or_default()))
    };
    let said = move || beats(|script| &script.beats);
    let said_by_others = move || beats(|script| &script.assistant);
    let points = sheet
        .debrief
        .map(|fields| view! { <DebriefPoints sheet fields/> });
    let is_debrief = points.is_some();
    // Who answers elsewhere is nobody of this employer's.
    let gatekeepers = sheet.is_to_employer().then(|| {
        view! {
            <ScriptDetails title=words::SCRIPT_ANSWERS>
                <Gatekeepers sheet/>
            </ScriptDetails>
        }
    });
    view! {
        {points}
        <div>
            <Show when=is_there>
                <Show when=move || is_debrief fallback=move || said>
                    <ScriptDetails title=words::SCRIPT_BEGIN_END>{said}</ScriptDetails>
                </Show>
                <ScriptDetails title=words::SCRIPT_OTHERS>{said_by_others}</ScriptDetails>
            </Show>
            {gatekeepers}
            <Show when=is_there>
                <VoicemailScript script/>
            </Show>
        </div>
    }
}

/// Words that are needed only now and then, behind their title.
#[component]
fn ScriptDetails(title: &'static str, children: Children) -> impl IntoView {
    view! {
        <details class="more">
            <summary>{title}</summary>
            <div class="more-body">{children()}</div>
        </details>
    }
}

pub(super) fn beat_list(beats: &[CallBeat]) -> impl IntoView + use<> {
    let beats = beats.iter().cloned().map(|beat| {
        view! {
            <li class="beat">
                <span class="beat-name">{beat.point}</span>
                " "
                <q class="beat-say">
                    <BidiText text=beat.words/>
                </q>
                {(!beat.cue.is_empty()).then(|| view! { <p class="beat-cue"><BidiText text=beat.cue/></p> })}
            </li>
        }
    });
    view! { <ol class="beats">{beats.collect_view()}</ol> }
}

#[component]
fn VoicemailScript(script: Memo<Option<Script>>) -> impl IntoView {
    let said = move |read: fn(&Voicemail) -> String| {
        move || {
            let said = script.with(|script| script.as_ref().map(|script| read(&script.voicemail)));
            said.map(|text| view! { <BidiText text/> })
        }
    };
    view! {
        <details class="more">
            <summary>
                {words::SCRIPT_VOICEMAIL}
                <span class="more-hint">
                    {said(|voicemail| {
                        let seconds = voicemail.seconds;
                        words::ScriptVoicemailLength { seconds }.text()
                    })}
                </span>
            </summary>
            <div class="more-body">
                <q class="beat-say">{said(|voicemail| voicemail.words.clone())}</q>
                <p class="hint">{said(|voicemail| voicemail.cue.clone())}</p>
            </div>
        </details>
    }
}
