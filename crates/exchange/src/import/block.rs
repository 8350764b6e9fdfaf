//! A calendar file as blocks in each other, line by line: a parser of the whole gives it up for one
//! line that is broken, or for a second calendar.

use icalendar::parser::Property;

/// Events stand in a calendar, alarms in events; deeper is nothing.
const DEEPEST: usize = 6;

/// What stands between a `BEGIN` and its `END`.
#[derive(Debug, Default)]
pub(super) struct Block<'a> {
    name: &'a str,
    /// The lines that can be read.
    lines: Vec<Property<'a>>,
    blocks: Vec<Self>,
}

impl<'a> Block<'a> {
    /// The outermost blocks of a text whose lines are unfolded.
    pub(super) fn all_of(unfolded: &'a str) -> Vec<Self> {
        let mut reading = Reading::default();
        for line in unfolded.split_inclusive('\n') {
            reading.line(line);
        }
        reading.end(0);
        reading.outermost
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The blocks of a name in it, itself too.
    pub(super) fn named<'b>(&'b self, name: &'b str) -> impl Iterator<Item = &'b Self> {
        let inside = self.blocks.iter().chain([self]);
        inside.filter(move |block| block.is(name))
    }

    /// The blocks right in it.
    pub(super) fn blocks(&self) -> impl Iterator<Item = &Self> {
        self.blocks.iter()
    }

    /// The lines of a name.
    pub(super) fn lines<'b>(&'b self, name: &'b str) -> impl Iterator<Item = &'b Property<'a>> {
        let lines = self.lines.iter();
        lines.filter(move |line| line.name.as_str().eq_ignore_ascii_case(name))
    }

    /// The first line of a name.
    pub(super) fn line<'b>(&'b self, name: &'b str) -> Option<&'b Property<'a>> {
        self.lines(name).next()
    }

    /// What the first line of a name says.
    pub(super) fn value<'b>(&'b self, name: &'b str) -> &'b str {
        self.line(name).map_or("", |line| line.val.as_str())
    }
}

/// A parameter of a line.
pub(super) fn parameter<'a>(line: &'a Property<'_>, name: &str) -> Option<&'a str> {
    let found = line
        .params
        .iter()
        .find(|parameter| parameter.key.as_str().eq_ignore_ascii_case(name))?;
    Some(found.val.as_ref()?.as_str().trim_matches('"'))
}

#[derive(Default)]
struct Reading<'a> {
    outermost: Vec<Block<'a>>,
    /// Those that have begun and not ended, each in the one before.
    open: Vec<Block<'a>>,
    /// So many began that are too deep.
    too_deep: usize,
}

impl<'a> Reading<'a> {
    fn line(&mut self, line: &'a str) {
        let bare = line.trim();
        if let Some(name) = after(bare, "BEGIN:") {
            self.begin(name);
        } else if let Some(name) = after(bare, "END:") {
            if self.too_deep > 0 {
                self.too_deep -= 1;
            } else if let Some(place) = self.open.iter().rposition(|block| block.is(name)) {
                self.end(place);
            }
        } else if self.too_deep == 0
            && let Some(block) = self.open.last_mut()
            && let Ok(line) = Property::try_from(line)
        {
            block.lines.push(line);
        }
    }

    fn begin(&mut self, name: &'a str) {
        // An event whose end is missing ends where the next begins.
        let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
        if is("VCALENDAR") {
            self.end(0);
        } else if is("VEVENT") || is("VTIMEZONE") {
            let mut open = self.open.iter();
            let place = open.position(|block| !block.is("VCALENDAR"));
            self.end(place.unwrap_or(self.open.len()));
        }
        if self.open.len() == DEEPEST {
            self.too_deep += 1;
        } else {
            self.open.push(Block {
                name,
                ..Block::default()
            });
        }
    }

    /// Ends what is open from a place on.
    fn end(&mut self, place: usize) {
        if place < DEEPEST {
            self.too_deep = 0;
        }
        while self.open.len() > place
            && let Some(block) = self.open.pop()
        {
            let is_empty = block.lines.is_empty() && block.blocks.is_empty();
            let outer = self.open.last_mut();
            let outer = outer.map_or(&mut self.outermost, |outer| &mut outer.blocks);
            if !is_empty {
                outer.push(block);
            }
        }
    }
}

fn after<'a>(line: &'a str, start: &str) -> Option<&'a str> {
    let head = line.get(..start.len())?;
    head.eq_ignore_ascii_case(start)
        .then(|| line[start.len()..].trim())
}
