use leptos::prelude::*;

use super::entries::MarkKind;
use super::six_weeks::{Mark, SixWeeks};
use super::{fade, per_cent};
use crate::browser;

/// The height of what the person did, and of what the employer did, in pixels from the top.
const LANES: (f64, f64) = (31.0, 13.0);
/// Pixels from one mark of a day to the next above it.
const STEP: f64 = 5.0;

/// The six-week picture as one line of a list, without a word: those stand beside it.
#[component]
pub fn PictureLine(picture: SixWeeks) -> impl IntoView {
    // One path for all ticks: a row has few elements, since many rows are drawn at each key.
    let ticks: String = picture.ticks.iter().map(|tick| upright(tick.x)).collect();
    let bands = picture.bands.iter().map(|band| {
        view! {
            <rect
                class="pic-band"
                x=browser::decimal(band.x)
                width=browser::decimal(band.width)
                y="23"
                height="16"
            ></rect>
        }
    });
    let today = picture.today.map(|x| {
        let x = browser::decimal(x);
        view! { <path class="pic-today" d=format!("M{x} 1V43")></path> }
    });
    let end = browser::decimal(picture.end);
    view! {
        <svg class="pic-row" aria-hidden="true">
            {fade(picture.span, "3", "28")}
            <svg width="100%" height="44" viewBox="0 0 100 44" preserveAspectRatio="none">
                <path class="pic-line" d="M0 31H100"></path>
                {bands.collect_view()}
                <path class="pic-tick" d=ticks></path>
                <path class="pic-end" d=format!("M{end} 3V43")></path>
                {today}
            </svg>
            {picture.marks.iter().map(mark).collect_view()}
        </svg>
    }
}

/// The tick of a calling day.
fn upright(x: f64) -> String {
    format!("M{} 39v5", browser::decimal(x))
}

fn mark(mark: &Mark) -> AnyView {
    let lane = match mark.kind.is_theirs() {
        true => LANES.1,
        false => LANES.0,
    };
    let y = browser::decimal(lane - mark.level as f64 * STEP);
    let x = per_cent(mark.x);
    let circle = |class: &'static str, r: &'static str, outcome: Option<&'static str>| {
        view! { <circle class=class data-outcome=outcome cx=x.clone() cy=y.clone() r=r></circle> }
            .into_any()
    };
    let shape = |class: &'static str, d: &'static str| {
        view! {
            <svg x=x.clone() y=y.clone()>
                <path class=class d=d></path>
            </svg>
        }
        .into_any()
    };
    match mark.kind {
        MarkKind::Interview => circle("pic-interview", "5", None),
        MarkKind::Touch => circle("pic-touch", "4.5", None),
        MarkKind::NoAnswer => circle("pic-touch", "3", Some("none")),
        MarkKind::Planned => circle("pic-plan", "4.5", None),
        MarkKind::News => shape("pic-news", "M0 -6L6 0L0 6L-6 0Z"),
        MarkKind::Named => shape("pic-promise", "M0 18V-8L10 -4L0 0"),
        MarkKind::Law => shape("pic-law", "M0 18V-8H9V0H0"),
    }
}
