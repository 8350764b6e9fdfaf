use crate::dom::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use crate::book::{Book, book};
use crate::browser;
use crate::store::{Archive, Difference};

/// A restore that waits for a yes.
#[derive(Debug, Clone, PartialEq)]
struct Proposal {
    archive: Archive,
    difference: Difference,
}

/// Downloading everything, and restoring from it.
#[component]
pub fn Backup() -> impl IntoView {
    let book = book();
    let proposal = RwSignal::new(None::<Proposal>);
    let trouble = RwSignal::new(None::<String>);
    let count = Memo::new(move |_| {
        book.with(|data| {
            Archive::of(data.records())
                .opportunities
                .iter()
                .filter(|it| it.details.is_some())
                .count()
        })
    });
    let counted = move || match count.get() {
        0 => "There is nothing to download yet.".to_owned(),
        1 => "One opening with its whole history, and your settings.".to_owned(),
        n => format!("{n} openings with their whole history, and your settings."),
    };
    view! {
        <div class="page">
            <header class="page-head">
                <h1>"Backup"</h1>
                <p class="lede quiet">
                    "What you write here is kept in this browser and nowhere else. A browser may throw it away; a file of yours stays."
                </p>
            </header>
            <section class="section" aria-labelledby="download">
                <h2 class="section-title" id="download">
                    "Download everything"
                </h2>
                <p>{counted}</p>
                <div class="btns">
                    <button class="btn" data-kind="go" on:click=move |_| download(book)>
                        "Download everything as JSON"
                    </button>
                </div>
            </section>
            <section class="section" aria-labelledby="restore">
                <h2 class="section-title" id="restore">
                    "Restore from a file"
                </h2>
                <p>
                    "What is in the file is added to what is here; of two versions the later edit wins. You see what would change before anything does."
                </p>
                <div class="field">
                    <label for="file">"The file"</label>
                    <input
                        class="input"
                        id="file"
                        type="file"
                        accept="application/json,.json"
                        aria-describedby="file-e"
                        on:change=move |event| read(book, &event, proposal, trouble)
                    />
                    <p class="error" id="file-e" role="alert">
                        {move || trouble.get()}
                    </p>
                </div>
                {move || proposal.get().map(|it| view! { <Preview it proposal/> })}
            </section>
            <Unreadable/>
        </div>
    }
}

#[component]
fn Preview(it: Proposal, proposal: RwSignal<Option<Proposal>>) -> impl IntoView {
    let book = book();
    let Proposal {
        archive,
        difference,
    } = it;
    let nothing = difference.added + difference.changed == 0;
    let restore = move |_| {
        let before = book.peek(|data| Archive::of(data.records()));
        if book.change_records(|records| archive.merge_into(records)) {
            proposal.set(None);
            let added = difference.added;
            // What was here before is all still in it; only what came new is taken out again.
            let new = new_in(&archive, &before);
            let sum = format!("Restored: {added} added, {} changed.", difference.changed);
            if difference.changed == 0 {
                book.say_with_undo(sum, move || {
                    let erased = book
                        .change_records(|records| new.iter().try_for_each(|id| records.erase(id)));
                    if erased {
                        book.say("The restore is undone.");
                    }
                });
            } else {
                book.say(sum);
            }
        }
    };
    view! {
        <div class="stack" role="status">
            <p>
                {format!(
                    "{} new, {} changed, {} as they are.",
                    difference.added,
                    difference.changed,
                    difference.unchanged,
                )}
            </p>
            <div class="btns">
                <button class="btn" data-kind="go" on:click=restore disabled=nothing>
                    {if nothing { "Nothing to restore: all of it is here" } else { "Restore" }}
                </button>
                <button class="btn" data-kind="text" on:click=move |_| proposal.set(None)>
                    "Leave it"
                </button>
            </div>
        </div>
    }
}

/// What can't be read: shown as it is, to be downloaded.
#[component]
fn Unreadable() -> impl IntoView {
    let book = book();
    let all = Memo::new(move |_| book.with(|data| data.quarantine().to_vec()));
    let save = move |_| {
        let text: Vec<String> = all.with(|it| {
            let lines = it.iter().map(|it| format!("{}\t{}", it.key, it.raw));
            lines.collect()
        });
        if browser::download("curtain-call-unread.txt", "text/plain", &text.join("\n")).is_err() {
            book.warn("This browser did not let the page hand you a file.");
        }
    };
    let rows = move || {
        let rows = all.get().into_iter().map(|it| {
            view! { <li><code>{it.key}</code> ": " {it.why.to_string()} "."</li> }
        });
        rows.collect_view()
    };
    view! {
        <Show when=move || !all.with(Vec::is_empty)>
            <section class="section" aria-labelledby="unread">
                <h2 class="section-title" id="unread">
                    "What could not be read"
                </h2>
                <p>"It is kept as it is and never written over. Everything else works."</p>
                <ul>{rows}</ul>
                <div class="btns">
                    <button class="btn" on:click=save>
                        "Download it as it is"
                    </button>
                </div>
            </section>
        </Show>
    }
}

fn download(book: Book) {
    let (json, today) = book.peek(|data| (Archive::of(data.records()).to_json(), data.today()));
    let name = format!("curtain-call-{today}.json");
    match browser::download(&name, "application/json", &json) {
        Ok(()) => book.say(format!("{name} is with your downloads.")),
        Err(_) => book.warn("This browser did not let the page hand you a file. Try another browser window; nothing is lost."),
    }
}

fn read(
    book: Book,
    event: &web_sys::Event,
    proposal: RwSignal<Option<Proposal>>,
    trouble: RwSignal<Option<String>>,
) {
    let input = event
        .target()
        .and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(input) = input else {
        return;
    };
    let Some(file) = input.files().and_then(|it| it.get(0)) else {
        return;
    };
    spawn_local(async move {
        let read = match browser::read_file(file).await {
            Ok(text) => Archive::parse(&text).map_err(|it| it.to_string()),
            Err(_) => Err("The browser could not read this file. Choose it once more.".to_owned()),
        };
        // The same file can then be chosen again.
        input.set_value("");
        match read {
            Ok(archive) => {
                let difference = book.peek(|data| archive.compare(data.records()));
                trouble.set(None);
                proposal.set(Some(Proposal {
                    archive,
                    difference,
                }));
            }
            Err(what) => {
                proposal.set(None);
                trouble.set(Some(what));
            }
        }
    });
}

/// The openings of a file that were not here.
fn new_in(archive: &Archive, before: &Archive) -> Vec<cadence::record::Id> {
    let known = |id: &cadence::record::Id| before.opportunities.iter().any(|it| it.id == *id);
    let ids = archive.opportunities.iter().map(|it| it.id.clone());
    ids.filter(|id| !known(id)).collect()
}
