use cadence::plan::Rule;
use cadence::text::method::{self, Article, Evidence};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::route::Route;
use crate::words::method as words;

/// The method, rule by rule, with the evidence and who disagrees.
#[component]
pub fn MethodPage(rule: Option<String>) -> impl IntoView {
    // The rules are in the page only after it is drawn.
    Effect::new(move |_| {
        if let Some(slug) = &rule {
            show(slug);
        }
    });
    let contents = method::articles().iter().map(|article| {
        view! {
            <a href=Route::Method(Some(article.slug.to_owned())).href()>
                <span class="num">{method::label(article.rule)}</span>
                {article.title}
            </a>
        }
    });
    view! {
        <div class="page method">
            <header class="page-head">
                <h1>{words::TITLE}</h1>
                <p class="lede">{words::ABOUT}</p>
            </header>
            <nav class="contents" aria-label=words::RULES>
                {contents.collect_view()}
            </nav>
            {method::articles().iter().map(article).collect_view()}
            <p class="credit">{method::CREDIT}</p>
        </div>
    }
}

fn article(article: &'static Article) -> AnyView {
    let Article {
        rule,
        slug,
        title,
        statement,
        why,
        when_not,
    } = *article;
    let title_id = format!("{slug}-title");
    let labelled_by = title_id.clone();
    let dissent = (!when_not.is_empty()).then(|| {
        let rule = method::label(rule);
        let label = words::Dissent { rule }.text();
        view! {
            <aside class="dissent" aria-label=label>
                <p>{when_not}</p>
            </aside>
        }
    });
    let facts = evidence_for(rule);
    let facts = (!facts.is_empty()).then(|| {
        let facts = facts.into_iter().map(fact);
        view! { <ul class="evidence">{facts.collect_view()}</ul> }
    });
    view! {
        <article class="rule" id=slug tabindex="-1" aria-labelledby=labelled_by>
            <p class="rule-no">{method::label(rule)}</p>
            <h2 class="rule-title" id=title_id>
                {title}
            </h2>
            <p class="rule-says">{statement}</p>
            <p>{why}</p>
            {facts}
            {dissent}
        </article>
    }
    .into_any()
}

/// The evidence told under a rule: each piece once, at the first rule it bears on.
fn evidence_for(rule: Rule) -> Vec<&'static Evidence> {
    let first = |evidence: &&Evidence| evidence.rules.first() == Some(&rule);
    method::evidence().iter().filter(first).collect()
}

fn fact(evidence: &'static Evidence) -> impl IntoView {
    view! {
        <li class="fact">
            <p>{evidence.claim}</p>
            <p class="fact-source">{evidence.source}</p>
            <p class="fact-caveat">{evidence.caveat}</p>
        </li>
    }
}

/// Scrolls to a rule and puts the focus there.
fn show(slug: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let rule = document.and_then(|document| document.get_element_by_id(slug));
    if let Some(rule) = rule.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        rule.scroll_into_view();
        rule.focus().ok();
    }
}
