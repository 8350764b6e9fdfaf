//! What Fluent's parser gives, put into what Rust is made of: references looked up, each message
//! and each attribute by itself.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

/// A sentence, or several, with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    /// As in the file; an attribute's after its message's: `role`, `role-hint`.
    pub(crate) name: String,
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Argument(String),
    /// One of several, by a number.
    Choice {
        argument: String,
        variants: Vec<(VariantCase, Vec<Piece>)>,
        rest: Vec<Piece>,
    },
}

/// When a variant is the one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum VariantCase {
    Number(usize),
    Category(String),
}

/// The arguments of a message, and whether each is a number that chooses.
pub(crate) type Arguments = BTreeMap<String, bool>;

impl Message {
    pub(crate) fn arguments(&self) -> Arguments {
        let mut all = Arguments::new();
        collect(&self.pieces, &mut all);
        all
    }
}

fn collect(pieces: &[Piece], all: &mut Arguments) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => {
                all.entry(name.clone()).or_insert(false);
            }
            Piece::Choice {
                argument,
                variants,
                rest,
            } => {
                all.insert(argument.clone(), true);
                for (_, pieces) in variants {
                    collect(pieces, all);
                }
                collect(rest, all);
            }
        }
    }
}

/// The messages of a file, in its order; or what is wrong with one.
pub(crate) fn messages(text: &str) -> Result<Vec<Message>, String> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let errors = errors.iter().map(|error| {
            let before = text.get(..error.pos.start).unwrap_or_default();
            format!("line {}: {error}", before.matches('\n').count() + 1)
        });
        errors.collect::<Vec<_>>().join("; ")
    })?;
    let lookup = Lookup::of(&resource);
    let mut all = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let name = message.id.name;
            if let Some(pattern) = &message.value {
                all.push(lookup.message(name.to_owned(), pattern)?);
            }
            for attribute in &message.attributes {
                let name = format!("{name}-{}", attribute.id.name);
                all.push(lookup.message(name, &attribute.value)?);
            }
        }
    }
    Ok(all)
}

type Patterns<'a> = BTreeMap<&'a str, (Option<&'a Pattern<&'a str>>, &'a [Attribute<&'a str>])>;

/// The messages and terms that others may refer to.
struct Lookup<'a> {
    messages: Patterns<'a>,
    terms: Patterns<'a>,
}

impl<'a> Lookup<'a> {
    fn of(resource: &'a Resource<&'a str>) -> Self {
        let mut lookup = Self {
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let of = (message.value.as_ref(), message.attributes.as_slice());
                    lookup.messages.insert(message.id.name, of);
                }
                Entry::Term(term) => {
                    let of = (Some(&term.value), term.attributes.as_slice());
                    lookup.terms.insert(term.id.name, of);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        lookup
    }

    fn message(&self, name: String, pattern: &Pattern<&str>) -> Result<Message, String> {
        let pieces = self.pattern(pattern);
        let pieces = pieces.map_err(|problem| format!("{name}: {problem}"))?;
        Ok(Message { name, pieces })
    }

    fn pattern(&self, pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                // A comment that is indented would be read out.
                PatternElement::TextElement { value } if value.contains('\n') => {
                    return Err(format!(
                        "“{}” goes on in another line: a sentence is one line",
                        value.trim()
                    ));
                }
                PatternElement::TextElement { value } => push_text(&mut pieces, value),
                PatternElement::Placeable { expression } => {
                    for piece in self.expression(expression)? {
                        match piece {
                            Piece::Text(text) => push_text(&mut pieces, &text),
                            other => pieces.push(other),
                        }
                    }
                }
            }
        }
        Ok(pieces)
    }

    fn expression(&self, expression: &Expression<&str>) -> Result<Vec<Piece>, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("only an argument chooses".to_owned());
                };
                let mut rest = None;
                let mut keyed = Vec::new();
                for variant in variants {
                    let pieces = self.pattern(&variant.value)?;
                    if variant.default {
                        rest = Some(pieces);
                        continue;
                    }
                    let key = match variant.key {
                        VariantKey::Identifier { name } => VariantCase::Category(name.to_owned()),
                        VariantKey::NumberLiteral { value } => VariantCase::Number(
                            (value.parse())
                                .map_err(|_| format!("[{value}] is not a whole number"))?,
                        ),
                    };
                    keyed.push((key, pieces));
                }
                Ok(vec![Piece::Choice {
                    argument: id.name.to_owned(),
                    variants: keyed,
                    rest: rest.unwrap_or_default(),
                }])
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>) -> Result<Vec<Piece>, String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                Ok(vec![Piece::Text(text.into_owned())])
            }
            InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Text((*value).to_owned())]),
            InlineExpression::VariableReference { id } => {
                Ok(vec![Piece::Argument(id.name.to_owned())])
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.referred(&self.messages, id.name, attribute)
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.referred(&self.terms, id.name, attribute)
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("there is no function {}", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn referred(
        &self,
        patterns: &Patterns<'_>,
        name: &str,
        attribute: Option<&str>,
    ) -> Result<Vec<Piece>, String> {
        let found = patterns.get(name).and_then(|(value, attributes)| {
            let Some(attribute) = attribute else {
                return *value;
            };
            let mut attributes = attributes.iter();
            let found = attributes.find(|own| own.id.name == attribute);
            found.map(|own| &own.value)
        });
        let pattern = found.ok_or_else(|| format!("{name} is not in this file"))?;
        self.pattern(pattern)
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}
