use proc_macro2::TokenStream;
use quote::quote;
use rstml::node::{Infallible, KeyedAttribute, Node, NodeAttribute, NodeElement};
use syn::{Error, Stmt};

use crate::code::Code;
use crate::component;

/// Elements that have no end.
const VOID: [&str; 5] = ["area", "br", "hr", "img", "input"];

/// Elements of SVG, which may begin a piece; a `title` inside them is found by where it stands.
const SVG: [&str; 11] = [
    "svg", "circle", "defs", "g", "line", "path", "pattern", "polygon", "polyline", "rect", "text",
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

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn check(markup: TokenStream, text: &str, slots: &[&str]) {
        let mut code = Code::default();
        nodes(&rstml::parse2(markup).unwrap(), &mut code).unwrap();
        assert_eq!(code.text, text);
        let found: Vec<_> = code.slots.iter().map(ToString::to_string).collect();
        assert_eq!(found, slots);
    }

    #[test]
    fn what_is_fixed_is_text_and_what_changes_is_filled_in() {
        check(
            quote! { <p class="hint" id=id>"Due " {day}</p> },
            "\u{1}p\0\u{2}class\0hint\0\u{6}id\0\u{3}Due \0\u{5}\u{4}",
            &[
                "crate :: dom :: attribute (id)",
                "crate :: dom :: child (day)",
            ],
        );
    }

    #[test]
    fn an_attribute_without_a_value_is_there() {
        check(
            quote! { <input type="checkbox" hidden/> },
            "\u{1}input\0\u{2}type\0checkbox\0\u{2}hidden\0\0\u{4}",
            &[],
        );
    }

    #[test]
    fn svg_is_told_apart_and_names_may_have_dashes() {
        check(
            quote! { <svg aria-hidden="true"><path d=d/></svg> },
            "\u{7}svg\0\u{2}aria-hidden\0true\0\u{7}path\0\u{6}d\0\u{4}\u{4}",
            &["crate :: dom :: attribute (d)"],
        );
    }

    #[test]
    fn events_and_properties_go_their_own_ways() {
        check(
            quote! { <form on:submit=save on:input=seen prop:value=text></form> },
            "\u{1}form\0\u{6}submit\0\u{6}input\0\u{6}value\0\u{4}",
            &[
                "crate :: dom :: on_submit (save)",
                "crate :: dom :: on (seen)",
                "crate :: dom :: prop (text)",
            ],
        );
    }

    #[test]
    fn text_without_quotes_is_refused() {
        let mut code = Code::default();
        let parsed = rstml::parse2(quote! { <p>loose words</p> }).unwrap();
        assert!(nodes(&parsed, &mut code).is_err());
    }
}
