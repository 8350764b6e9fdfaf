//! `view!`: the markup of Leptos, kept as a text that one small function draws.
//!
//! Leptos makes a type of its own for every piece of markup, and with it the code that builds,
//! updates and drops it: two thirds of this app's module. Here the fixed part of a piece of
//! markup is a text in the form of [`Code`], and what changes is a list of values beside it.
//! Signals, memos, effects and components are Leptos's own.

mod code;
mod component;
mod element;

use proc_macro::TokenStream;
use quote::quote;
use rstml::node::Node;

use code::Code;

/// Markup in, a `dom::View` out. Everything that Leptos's `view!` takes and this app uses:
/// elements, texts, blocks, components, `on:`, `prop:`, `class:`, `style:`, `node_ref`, `let:`.
#[proc_macro]
pub fn view(input: TokenStream) -> TokenStream {
    match rstml::parse2(input.into()) {
        Ok(nodes) => drawn(&nodes).unwrap_or_else(|wrong| wrong.to_compile_error()),
        Err(wrong) => wrong.to_compile_error(),
    }
    .into()
}

/// The expression that draws these nodes.
fn drawn(nodes: &[Node]) -> syn::Result<proc_macro2::TokenStream> {
    if let [Node::Element(only)] = nodes
        && component::is_one(only)
    {
        let called = component::call(only)?;
        return Ok(quote! { crate::dom::view(#called) });
    }
    let mut code = Code::default();
    element::nodes(nodes, &mut code)?;
    let (text, slots) = (code.text, code.slots);
    Ok(quote! {
        crate::dom::draw(#text, ::std::vec![#(#slots),*])
    })
}
