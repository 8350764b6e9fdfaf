use cadence::record::Id;
use leptos::prelude::*;

/// Any number out of a few.
#[component]
pub fn Checks(
    legend: &'static str,
    /// Id and text of each.
    options: Vec<(Id, String)>,
    /// Those chosen, in the order in which they were; ids without an option stay as they are.
    chosen: RwSignal<Vec<Id>>,
) -> impl IntoView {
    let check = move |(id, text): (Id, String)| {
        let this = id.clone();
        let change = move |event| {
            let yes = event_target_checked(&event);
            chosen.update(|all| {
                all.retain(|it| *it != id);
                if yes {
                    all.push(id.clone());
                }
            });
        };
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || chosen.with(|all| all.contains(&this))
                    on:change=change
                />
                <span>{text}</span>
            </label>
        }
    };
    (!options.is_empty()).then(|| {
        view! {
            <fieldset class="group">
                <legend>{legend}</legend>
                {options.into_iter().map(check).collect_view()}
            </fieldset>
        }
    })
}
