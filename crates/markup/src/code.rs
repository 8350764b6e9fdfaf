use proc_macro2::TokenStream;

/// The fixed part of a piece of markup, and what is filled in.
///
/// The text is a row of signs, each a control character and what belongs to it, ended by NUL:
/// `src/dom/draw.rs` reads it.
#[derive(Default)]
pub struct Code {
    pub text: String,
    /// The values, in the order of the signs that take one.
    pub slots: Vec<TokenStream>,
}

impl Code {
    /// An HTML element begins.
    pub const ELEMENT: char = '\u{1}';
    /// An attribute with its name and its value.
    pub const ATTRIBUTE: char = '\u{2}';
    /// A text.
    pub const TEXT: char = '\u{3}';
    /// The last element that began ends.
    pub const END: char = '\u{4}';
    /// What is drawn here is filled in.
    pub const CHILD: char = '\u{5}';
    /// The value of the attribute of this name is filled in.
    pub const SET: char = '\u{6}';
    /// An SVG element begins.
    pub const SVG: char = '\u{7}';

    /// Adds a sign with its words.
    pub fn sign(&mut self, sign: char, words: &[&str]) {
        self.text.push(sign);
        for word in words {
            self.text.push_str(word);
            self.text.push('\0');
        }
    }

    /// Adds a sign with its words, and the value it takes.
    pub fn slot(&mut self, sign: char, words: &[&str], value: TokenStream) {
        self.sign(sign, words);
        self.slots.push(value);
    }
}
