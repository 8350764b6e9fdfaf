//! Rust, written as text: a module a file, a constant or a struct a message.

use std::fmt::Write;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::Error;
use crate::message::{Arguments, Message, Piece, VariantCase};
use crate::plural::{OTHER, Plurals};
use crate::tree::Tree;

/// Names that Rust keeps for itself and a file, a folder or an argument might have.
const TAKEN: [&str; 14] = [
    "as", "box", "crate", "do", "else", "final", "for", "in", "match", "move", "ref", "self",
    "type", "use",
];

/// The whole of `words.rs`.
///
/// # Errors
/// A name that can't be one in Rust, or a plural that this language does not have.
pub(crate) fn file(tree: &Tree, plurals: &Plurals) -> Result<String, Error> {
    let mut out = String::new();
    inside(&mut out, tree, plurals)?;
    Ok(out)
}

fn inside(out: &mut String, tree: &Tree, plurals: &Plurals) -> Result<(), Error> {
    for message in &tree.messages {
        let rust = one(message, plurals);
        out.push_str(&rust.map_err(|problem| tree.wrong(problem))?);
    }
    for (name, tree) in &tree.below {
        let module = name.to_snake_case();
        if TAKEN.contains(&module.as_str()) {
            return Err(tree.wrong(format!("{module} is a word of Rust's: take another name")));
        }
        push(out, format_args!("pub(crate) mod {module} {{\n"));
        inside(out, tree, plurals)?;
        out.push_str("}\n");
    }
    Ok(())
}

fn one(message: &Message, plurals: &Plurals) -> Result<String, String> {
    let mut out = String::new();
    let arguments = message.arguments();
    if let Some(taken) = arguments.keys().find(|name| TAKEN.contains(&name.as_str())) {
        return Err(format!(
            "{}: {taken} is a word of Rust's: take another name",
            message.name
        ));
    }
    let doc = format!("{:?}", plain(&message.pieces));
    if arguments.is_empty() {
        let name = message.name.to_shouty_snake_case();
        push(
            &mut out,
            format_args!("#[doc = {doc}]\npub(crate) const {name}: &str = {doc};\n"),
        );
        return Ok(out);
    }
    let name = message.name.to_upper_camel_case();
    let (fields, kinds) = fields(&arguments);
    let generic = |bound: &str| match kinds.is_empty() {
        true => String::new(),
        false => {
            let kinds: Vec<_> = kinds.iter().map(|kind| format!("{kind}{bound}")).collect();
            format!("<{}>", kinds.join(", "))
        }
    };
    let body = body(&message.pieces, plurals);
    let body = body.map_err(|problem| format!("{}: {problem}", message.name))?;
    push(
        &mut out,
        format_args!(
            "#[doc = {doc}]\npub(crate) struct {name}{} {{\n{fields}}}\n\
             impl{} {name}{} {{\n\
             #[must_use]\n\
             pub(crate) fn text(&self) -> String {{\n{body}\n}}\n}}\n",
            generic(""),
            generic(": ::core::fmt::Display"),
            generic(""),
        ),
    );
    Ok(out)
}

/// The fields of the struct, and the names of the types that are left to who fills them in.
fn fields(arguments: &Arguments) -> (String, Vec<char>) {
    let mut out = String::new();
    let mut letters = 'A'..='Z';
    let mut kinds = Vec::new();
    for (argument, chooses) in arguments {
        let field = argument.to_snake_case();
        let letter = letters.next().filter(|_| !chooses);
        let kind = letter.map_or_else(|| "usize".to_owned(), |letter| letter.to_string());
        kinds.extend(letter);
        push(&mut out, format_args!("pub(crate) {field}: {kind},\n"));
    }
    (out, kinds)
}

/// The expression that is the sentence.
fn body(pieces: &[Piece], plurals: &Plurals) -> Result<String, String> {
    let choice = pieces
        .iter()
        .position(|piece| matches!(piece, Piece::Choice { .. }));
    let Some(at) = choice else {
        return Ok(written(pieces));
    };
    let Piece::Choice {
        argument,
        variants,
        rest,
    } = &pieces[at]
    else {
        return Ok(written(pieces));
    };
    // Each variant is a whole sentence, so that each is one text in the module.
    let whole = |variant: &[Piece]| {
        let pieces: Vec<_> = [&pieces[..at], variant, &pieces[at + 1..]].concat();
        body(&pieces, plurals)
    };
    let mut out = format!("match self.{} {{\n", argument.to_snake_case());
    // A number before the category it is of.
    let (numbers, categories): (Vec<_>, Vec<_>) = variants
        .iter()
        .partition(|(key, _)| matches!(key, VariantCase::Number(_)));
    for (key, pieces) in numbers.into_iter().chain(categories) {
        let pattern = match key {
            VariantCase::Number(number) => number.to_string(),
            VariantCase::Category(name) if name == OTHER => {
                return Err("[other] is the one with the star".to_owned());
            }
            VariantCase::Category(name) => plurals.pattern(name)?,
        };
        push(&mut out, format_args!("{pattern} => {},\n", whole(pieces)?));
    }
    push(&mut out, format_args!("_ => {},\n}}", whole(rest)?));
    Ok(out)
}

fn written(pieces: &[Piece]) -> String {
    let mut format = String::new();
    let mut values = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => format.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Piece::Argument(name) => {
                format.push_str("{}");
                push(&mut values, format_args!(", self.{}", name.to_snake_case()));
            }
            Piece::Choice { .. } => {}
        }
    }
    match values.is_empty() {
        true => format!("{:?}.to_owned()", plain(pieces)),
        false => format!("format!({format:?}{values})"),
    }
}

/// The sentence for a reader of the documentation, its arguments by name.
fn plain(pieces: &[Piece]) -> String {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Argument(name) => format!("{{ {name} }}"),
        Piece::Choice { rest, .. } => plain(rest),
    });
    pieces.collect()
}

/// Writing to a `String` never fails.
pub(crate) fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}
