use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{Infallible, KeyedAttribute, Node, NodeAttribute, NodeElement, NodeName};
use syn::{Error, Ident};

use crate::drawn;

/// Whether this is a component: its name begins with a capital letter.
pub fn is_one(element: &NodeElement<Infallible>) -> bool {
    let name = element.name().to_string();
    let last = name.rsplit(':').next().unwrap_or_default().trim();
    last.starts_with(|it: char| it.is_ascii_uppercase())
}

/// The call of a component with its props.
pub fn call(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let NodeName::Path(name) = element.name() else {
        return Err(Error::new_spanned(element.name(), "not a component's name"));
    };
    let mut props = Vec::new();
    let mut bound = None;
    for it in element.attributes() {
        let NodeAttribute::Attribute(it) = it else {
            return Err(Error::new_spanned(it, "a prop has a name"));
        };
        match it.key.to_string().split_once(':') {
            Some(("let", name)) => bound = Some(format_ident!("{name}")),
            Some(_) => return Err(Error::new_spanned(it, "a component has only props")),
            None => props.push(prop(it)),
        }
    }
    let children: &[Node] = &element.children;
    if !children.is_empty() {
        let inside = drawn(children)?;
        let bound: Option<Ident> = bound;
        props.push(match bound {
            Some(name) => quote! { .children(move |#name| #inside) },
            None => quote! { .children(crate::dom::ToChildren::to_children(move || #inside)) },
        });
    }
    Ok(quote! {
        crate::dom::component(&#name, crate::dom::props(&#name) #(#props)* .build())
    })
}

fn prop(attribute: &KeyedAttribute) -> TokenStream {
    let name = &attribute.key;
    match attribute.value() {
        Some(value) => quote! { .#name(#[allow(unused_braces)] { #value }) },
        None => quote! { .#name(#name) },
    }
}
