use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Infallible, KeyedAttribute, Node, NodeAttribute, NodeElement};
use syn::{Error, Stmt};

use crate::code::Code;
use crate::component;

/// Elements that have no end.
const VOID: [&str; 5] = ["area", "br", "hr", "img", "input"];

/// Elements of SVG; `title` and `text` inside them are found by where they stand.
const SVG: [&str; 10] = [
    "svg", "circle", "defs", "g", "line", "path", "pattern", "polygon", "polyline", "rect",
];

/// Adds nodes to the code.
pub fn nodes(nodes: &[Node], code: &mut Code) -> syn::Result<()> {
    for it in nodes {
        node(it, code)?;
    }
    Ok(())
}

fn node(node: &Node, code: &mut Code) -> syn::Result<()> {
    match node {
        Node::Element(it) if component::is_one(it) => {
            let called = component::call(it)?;
            code.slot(Code::CHILD, &[], quote! { crate::dom::child(#called) });
        }
        Node::Element(it) => element(it, code)?,
        Node::Text(it) => code.sign(Code::TEXT, &[&it.value_string()]),
        Node::Block(it) => {
            let inside = match it.try_block().map(|it| it.stmts.as_slice()) {
                Some([Stmt::Expr(only, None)]) => quote! { #only },
                _ => quote! { #it },
            };
            code.slot(Code::CHILD, &[], quote! { crate::dom::child(#inside) });
        }
        Node::Fragment(it) => nodes(it.children(), code)?,
        Node::Comment(_) => {}
        Node::Doctype(_) | Node::RawText(_) | Node::Custom(_) => {
            return Err(Error::new_spanned(node, "text stands in quotes"));
        }
    }
    Ok(())
}

fn element(element: &NodeElement<Infallible>, code: &mut Code) -> syn::Result<()> {
    let name = element.name().to_string();
    let sign = match SVG.contains(&name.as_str()) {
        true => Code::SVG,
        false => Code::ELEMENT,
    };
    code.sign(sign, &[&name]);
    for it in element.attributes() {
        let NodeAttribute::Attribute(it) = it else {
            return Err(Error::new_spanned(it, "an attribute has a name"));
        };
        attribute(it, code)?;
    }
    if VOID.contains(&name.as_str()) && !element.children.is_empty() {
        return Err(Error::new_spanned(element, "this element has no inside"));
    }
    nodes(&element.children, code)?;
    code.sign(Code::END, &[]);
    Ok(())
}

fn attribute(attribute: &KeyedAttribute, code: &mut Code) -> syn::Result<()> {
    let name = attribute.key.to_string().replace("r#", "");
    if let Some(text) = attribute.value_literal_string() {
        code.sign(Code::ATTRIBUTE, &[&name, &text]);
        return Ok(());
    }
    let Some(value) = attribute.value() else {
        code.sign(Code::ATTRIBUTE, &[&name, ""]);
        return Ok(());
    };
    let (kind, name) = match name.split_once(':') {
        Some((kind, rest)) => (kind, rest),
        None => ("", name.as_str()),
    };
    let slot: TokenStream = match kind {
        "on" => match name {
            "keydown" => quote! { crate::dom::on_key(#value) },
            "submit" => quote! { crate::dom::on_submit(#value) },
            _ => quote! { crate::dom::on(#value) },
        },
        "prop" => quote! { crate::dom::prop(#value) },
        "class" => quote! { crate::dom::class(#value) },
        "style" => quote! { crate::dom::style(#value) },
        "" if name == "node_ref" => quote! { crate::dom::node_ref(#value) },
        "" => quote! { crate::dom::attribute(#value) },
        _ => return Err(Error::new_spanned(attribute, "no such kind of attribute")),
    };
    code.slot(Code::SET, &[name], slot);
    Ok(())
}
