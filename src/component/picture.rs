mod entries;
mod key;
mod line;
mod six_weeks;
#[cfg(test)]
mod tests;

use cadence::plan::Rule;
use cadence::text;
use leptos::prelude::*;

use super::BidiText;
use crate::browser;
use crate::words::component as words;
use entries::MarkKind;
pub use key::PictureKey;
pub use line::PictureLine;
pub use six_weeks::SixWeeks;
use six_weeks::{Mark, TableRow, Tick};

/// The share of rivals who have lost interest, day by day as far as the surveys go: a path in days
/// and per cent.
const FADE: &str = "M0 0C3 4 5 14 7 23S11 52 14 62S18 74 21 77";
/// The height of what the person did, and of what the employer did, in pixels from the top.
const LANES: (f64, f64) = (116.0, 82.0);
/// Pixels from one mark of a day to the next above it.
const STEP: f64 = 13.0;

/// The six weeks in one line; in full, with the table that says the same, when asked for.
#[component]
pub fn Picture(
    /// Nothing is drawn while there is none.
    #[prop(into)]
    picture: Signal<Option<SixWeeks>>,
    /// What is true at this point of the six weeks.
    #[prop(into)]
    note: Signal<String>,
) -> impl IntoView {
    let small = move || {
        let picture = picture.get()?;
        let name = picture.name.clone();
        Some(view! {
            <PictureLine picture/>
            <p class="unseen">{name}</p>
        })
    };
    let drawing = move || picture.with(|picture| picture.as_ref().map(drawing));
    let rows = move || {
        picture.with(|picture| {
            let rows = picture.iter().flat_map(|picture| &picture.rows);
            rows.map(table_row).collect_view()
        })
    };
    let has_law = Memo::new(move |_| {
        picture.with(|picture| {
            let mut marks = picture.iter().flat_map(|picture| &picture.marks);
            marks.any(|mark| mark.kind == MarkKind::Law)
        })
    });
    let evidence = text::method::evidence().iter();
    let on_patience = evidence.filter(|evidence| evidence.rules.contains(&Rule::R10));
    let figures = on_patience.take(2).map(|evidence| {
        let figure = words::PictureFigure {
            claim: evidence.claim,
            source: evidence.source,
            caveat: evidence.caveat,
        };
        view! { <p class="hint">{figure.text()}</p> }
    });
    view! {
        <Show when=move || picture.with(Option::is_some)>
            <h2 class="unseen" id="picture">
                {words::PICTURE_TITLE}
            </h2>
        </Show>
        {small}
        <Show when=move || note.with(|note| !note.is_empty())>
            <p class="pic-note">{move || note.get()}</p>
        </Show>
        <div hidden=move || picture.with(Option::is_none)>
            <details class="plain">
                <summary>{words::PICTURE_IN_FULL}</summary>
                {drawing}
                <PictureKey has_law/>
                <table>
                    <caption>{words::PICTURE_TITLE}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words::PICTURE_HEAD_DAY}</th>
                            <th scope="col">{words::PICTURE_HEAD_WHAT}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                <p class="hint">{words::PICTURE_FIGURES}</p>
                {figures.collect_view()}
            </details>
        </div>
    }
}

fn table_row(row: &TableRow) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row">{row.day.clone()}</th>
            <td>
                <BidiText text=row.what.clone()/>
            </td>
        </tr>
    }
}

/// The drawing. It has no view box: x in per cent and y in pixels, so that letters keep their size.
fn drawing(picture: &SixWeeks) -> impl IntoView + use<> {
    let bands = picture.bands.iter().map(|band| {
        view! {
            <rect
                class="pic-band"
                x=per_cent(band.x)
                width=per_cent(band.width)
                y="105"
                height="22"
                rx="4"
            >
                <title>{band.name.clone()}</title>
            </rect>
        }
    });
    let today = picture.today.map(|x| {
        let side = side(x, 6.0);
        let class = format!("pic-today {side}");
        view! {
            <line class="pic-today" x1=per_cent(x) x2=per_cent(x) y1="20" y2="130"></line>
            <text class=class x=per_cent(x) y="13" dx=nudge(side)>
                {words::PICTURE_TODAY}
            </text>
        }
    });
    view! {
        <svg class="pic" role="img" aria-label=picture.name.clone()>
            {fade(picture.span, "24", "92")}
            <line class="pic-line" x1="0" x2="100%" y1="116" y2="116"></line>
            {bands.collect_view()}
            {picture.ticks.iter().map(tick).collect_view()}
            {ends(picture)}
            {today}
            {picture.marks.iter().map(mark).collect_view()}
        </svg>
    }
}

/// Rivals’ fading interest, as a shade.
fn fade(span: i64, y: &'static str, height: &'static str) -> impl IntoView {
    view! {
        <svg
            x="0"
            y=y
            width="100%"
            height=height
            viewBox=format!("0 0 {span} 100")
            preserveAspectRatio="none"
        >
            // After the last figure the shade stays level and has no edge.
            <path class="pic-fade" d=format!("{FADE}H{span}V100H0Z")></path>
            <path class="pic-fade-edge" d=FADE></path>
        </svg>
    }
}

fn per_cent(x: f64) -> String {
    format!("{}%", browser::decimal(x))
}

/// Where a text stands to its point: inwards at the ends of the line, else centred.
fn side(x: f64, margin: f64) -> &'static str {
    if x < margin {
        "pic-start"
    } else if x > 100.0 - margin {
        "pic-stop"
    } else {
        ""
    }
}

/// At the ends the texts begin in line with the marks' edge.
fn nudge(side: &str) -> &'static str {
    match side {
        "pic-start" => "-8",
        "pic-stop" => "8",
        _ => "0",
    }
}

fn tick(tick: &Tick) -> impl IntoView + use<> {
    let x = per_cent(tick.x);
    let side = side(tick.x, 3.0);
    view! {
        <line class="pic-tick" x1=x.clone() x2=x.clone() y1="130" y2="136"></line>
        <text class=side x=x y="150" dx=nudge(side)>
            {tick.label.clone()}
        </text>
    }
}

/// The interview on the left, and day 42 where it is.
fn ends(picture: &SixWeeks) -> impl IntoView + use<> {
    let end = picture.end;
    // Past six weeks day 42 moves to the left, and the texts give way: on a phone they would touch.
    let label = end > 32.0;
    let interview = if end > 65.0 || !label {
        let day = text::short(picture.interview);
        words::PictureInterviewOn { day }.text()
    } else {
        words::PICTURE_INTERVIEW.to_owned()
    };
    let side = side(end, 6.0);
    let six_weeks = label.then(|| {
        let six_weeks = if end > 99.0 {
            let day = text::short(picture.milestone);
            words::PictureSixWeeksOn { day }.text()
        } else {
            words::PICTURE_SIX_WEEKS.to_owned()
        };
        view! {
            <text class=side x=per_cent(end) y="178" dx=nudge(side)>
                {six_weeks}
            </text>
        }
    });
    view! {
        <text class="pic-start" x="0%" y="178" dx="-8">
            {interview}
        </text>
        {six_weeks}
        <line class="pic-end" x1=per_cent(end) x2=per_cent(end) y1="24" y2="128"></line>
    }
}

fn mark(mark: &Mark) -> AnyView {
    let lane = match mark.kind.is_theirs() {
        true => LANES.1,
        false => LANES.0,
    };
    let y = browser::decimal(lane - mark.level as f64 * STEP);
    let (x, name) = (per_cent(mark.x), mark.name.clone());
    let circle = |class: &'static str, r: &'static str, outcome: Option<&'static str>| {
        view! {
            <circle class=class data-outcome=outcome cx=x.clone() cy=y.clone() r=r>
                <title>{name.clone()}</title>
            </circle>
        }
        .into_any()
    };
    let shape = |class: &'static str, d: &'static str| {
        view! {
            <svg x=x.clone() y=y.clone()>
                <path class=class d=d>
                    <title>{name.clone()}</title>
                </path>
            </svg>
        }
        .into_any()
    };
    match mark.kind {
        MarkKind::Interview => circle("pic-interview", "6", None),
        MarkKind::Touch => circle("pic-touch", "6", None),
        MarkKind::NoAnswer => circle("pic-touch", "4", Some("none")),
        MarkKind::Planned => circle("pic-plan", "6", None),
        MarkKind::News => shape("pic-news", "M0 -8L8 0L0 8L-8 0Z"),
        MarkKind::Named => shape("pic-promise", "M0 22V-10L14 -4L0 2"),
        MarkKind::Law => shape("pic-law", "M0 22V-10H12V2H0"),
    }
}
