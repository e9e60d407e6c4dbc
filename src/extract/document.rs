//! A text with its words, sentences, parts of speech and trees: what every later step reads.

use super::cluster::{self, Clusters};
use super::parse::network::Room;
use super::parse::{self, Label, NONE, State};
use super::repair;
use super::segment::{self, Sentence};
use super::tag::{self, Tag, Word};
use super::token::{self, SEATS, Token, flag};
use crate::model::Span;

/// A text that has been read.
pub struct Document<'t> {
    /// The text.
    pub text: &'t str,
    /// Its words.
    pub tokens: Vec<Token>,
    /// Its sentences, as ranges of words.
    pub sentences: Vec<Sentence>,
    // Parts of speech, heads ([`NONE`] for a root) and relations to them.
    tags: Vec<Tag>,
    heads: Vec<u32>,
    labels: Vec<Label>,
    // How many words before and behind each word its subtree goes.
    extents: Vec<(u16, u16)>,
    sentence_of: Vec<u32>,
}

// What stands past the last word of a text: rules look at the words beside a word without asking whether there are any.
const NO_TOKEN: Token = Token::NONE;

impl<'t> Document<'t> {
    /// Reads a text. The second is the clusters of its words, which the names alone are found by.
    pub fn read(text: &'t str) -> (Self, Vec<Clusters>) {
        let tokens = token::tokens(text);
        let sentences = segment::sentences(text, &tokens);
        let clusters: Vec<Clusters> = tokens
            .iter()
            .map(|token| cluster::of(token.lower))
            .collect();
        let mut tags = vec![tag::X; tokens.len()];
        let mut sentence_of = vec![0; tokens.len()];
        let mut words = Vec::new();
        for (number, sentence) in sentences.iter().enumerate() {
            let range = sentence.first..sentence.end;
            words.clear();
            words.extend(
                range
                    .clone()
                    .map(|at| Word::of(text, &tokens[at], clusters[at])),
            );
            tag::tag(&words, &mut tags[range.clone()]);
            repair::mend_tags(*sentence, &tokens, &mut tags);
            sentence_of[range].fill(number as u32);
        }
        let count = tokens.len();
        let mut document = Self {
            text,
            tokens,
            sentences,
            tags,
            heads: vec![NONE; count],
            labels: vec![parse::DEP; count],
            extents: vec![(0, 0); count],
            sentence_of,
        };
        document.parse_all(&clusters);
        (document, clusters)
    }

    fn parse_all(&mut self, clusters: &[Clusters]) {
        let (mut state, mut room) = (State::default(), Room::default());
        for number in 0..self.sentences.len() {
            self.parse(number, clusters, &mut state, &mut room);
        }
    }

    fn parse(
        &mut self,
        number: usize,
        clusters: &[Clusters],
        state: &mut State,
        room: &mut Room<'static>,
    ) {
        let Sentence { first, end } = self.sentences[number];
        state.nodes.clear();
        let words = self.tokens[first..end].iter();
        for ((token, &tag), &clusters) in
            words.zip(&self.tags[first..end]).zip(&clusters[first..end])
        {
            state.push(&parse::network().vocabulary, token, tag, clusters);
        }
        parse::parse(state, room);
        for (offset, (&head, &label)) in state.heads.iter().zip(&state.labels).enumerate() {
            self.heads[first + offset] = if head == NONE {
                NONE
            } else {
                head + first as u32
            };
            self.labels[first + offset] = label;
        }
        repair::mend(
            self.sentences[number],
            &self.tokens,
            &mut self.tags,
            &mut self.heads,
            &mut self.labels,
        );
        for at in first..end {
            let mut above = self.heads[at];
            // A tree is no higher than it has words: a ring in what the parser says must not hold the text up.
            for _ in first..end {
                if above == NONE {
                    break;
                }
                let (before, behind) = &mut self.extents[above as usize];
                let above_at = above as usize;
                *before = (*before).max(above_at.saturating_sub(at) as u16);
                *behind = (*behind).max(at.saturating_sub(above_at) as u16);
                above = self.heads[above as usize];
            }
        }
    }

    /// Gives back the room of parts of speech and trees, once everything is found: what is found needs as much.
    pub fn forget_trees(&mut self) {
        self.tags = Vec::new();
        self.heads = Vec::new();
        self.labels = Vec::new();
        self.extents = Vec::new();
    }

    /// A word; past the text one that looks like nothing.
    pub fn token(&self, at: usize) -> &Token {
        self.tokens.get(at).unwrap_or(&NO_TOKEN)
    }

    /// The part of speech of a word; past the text none that a word of a text has.
    pub fn tag(&self, at: usize) -> Tag {
        self.tags.get(at).copied().unwrap_or(tag::NONE)
    }

    /// The parts of speech of a sentence.
    pub fn tags_of(&self, sentence: Sentence) -> &[Tag] {
        &self.tags[sentence.first..sentence.end]
    }

    /// The relation of a word to its head; past the text none.
    pub fn label(&self, at: usize) -> Label {
        self.labels.get(at).copied().unwrap_or(parse::NO_LABEL)
    }

    /// The first and the last word of the subtree of a word.
    pub fn extent(&self, at: usize) -> (usize, usize) {
        let (before, behind) = self.extents.get(at).copied().unwrap_or_default();
        (at - usize::from(before), at + usize::from(behind))
    }

    /// The words of a token.
    pub fn word(&self, at: usize) -> &'t str {
        self.tokens
            .get(at)
            .map_or("", |token| token.span().of(self.text))
    }

    /// Hash of a token as it stands.
    pub fn exact(&self, at: usize) -> u64 {
        self.token(at).exact(self.text)
    }

    /// Whether the token at `at` is that word, in whatever case.
    pub fn is(&self, at: usize, word: &str) -> bool {
        let token = self.token(at);
        // most words differ in length already, and that is told without a look at the text
        token.bytes() == word.len() && token.span().of(self.text).eq_ignore_ascii_case(word)
    }

    /// Whether the token is one of these words.
    pub fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(at, word))
    }

    /// The word behind its hyphen that makes the place before it an adjective: "based" in "Perth", "-based".
    pub fn seat(&self, at: usize) -> Option<&'static str> {
        let mut word = self.word(at).chars();
        word.next().filter(|mark| !mark.is_alphanumeric())?;
        let behind = word.as_str();
        SEATS.into_iter().find(|seat| *seat == behind)
    }

    /// The sentence that a token stands in.
    pub fn sentence(&self, at: usize) -> Sentence {
        let nowhere = Sentence {
            first: self.tokens.len(),
            end: self.tokens.len(),
        };
        let number = self.sentence_number(at);
        self.sentences.get(number).copied().unwrap_or(nowhere)
    }

    /// The number of the sentence that a token stands in; past the text the number of sentences.
    pub fn sentence_number(&self, at: usize) -> usize {
        self.sentence_of
            .get(at)
            .map_or(self.sentences.len(), |&number| number as usize)
    }

    /// The head of a word.
    pub fn head(&self, at: usize) -> Option<usize> {
        self.heads
            .get(at)
            .filter(|&&head| head != NONE)
            .map(|&head| head as usize)
    }

    /// The words that hang on a word, in order.
    pub fn children(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let (first, last) = self.extent(at);
        let own = at as u32;
        (first..=last).filter(move |&child| self.heads[child] == own)
    }

    /// The first word that hangs on a word by one of these relations.
    pub fn child(&self, at: usize, labels: &[Label]) -> Option<usize> {
        self.children(at)
            .find(|&child| labels.contains(&self.label(child)))
    }

    /// The bytes from one token to another, the last left out.
    pub fn span(&self, first: usize, end: usize) -> Span {
        if first >= end || end > self.tokens.len() {
            return Span::new(0, 0);
        }
        Span::new(self.tokens[first].start(), self.tokens[end - 1].end())
    }

    /// Whether words, from one token to before another, stand in a dateline: where a text was sent from does nothing in it.
    pub fn is_in_dateline(&self, first: usize, end: usize) -> bool {
        end < self.past_dateline(self.sentence(first))
    }

    /// Where a sentence begins that a dateline opens ("TARN, Velland - Prices rose"): past its dash.
    pub fn past_dateline(&self, sentence: Sentence) -> usize {
        const REACH: usize = 14;
        const DASHES: &[&str] = &["—", "–", "--", "-", "―"];
        let Sentence { first, end } = sentence;
        let opens = self.tokens.get(first).is_some_and(|token| {
            token.is(flag::CAPITALS) && token.is(flag::PARAGRAPH | flag::LINE)
        });
        if !opens {
            return first;
        }
        let limit = end.min(first + REACH);
        let Some(dash) = (first + 1..limit).find(|&at| self.is_any(at, DASHES)) else {
            return first;
        };
        let is_place = (first..dash).all(|at| {
            self.is_mark(at) || self.tokens[at].is(flag::UPPER) || self.tokens[at].is(flag::DIGIT)
        });
        // "NATO - the alliance - spoke": no place
        let is_aside = (dash + 1..end.min(dash + REACH)).any(|at| self.is_any(at, DASHES))
            && !(first..dash).any(|at| self.is_any(at, &[",", "("]));
        if is_place && !is_aside && dash + 1 < end {
            dash + 1
        } else {
            first
        }
    }

    /// Whether a token is a mark of punctuation.
    pub fn is_mark(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.is_word())
    }

    /// The opening quotation mark at `at` and where it closes: past the last quoted token.
    pub fn quotation_end(&self, open: usize) -> usize {
        let mut at = open + 1;
        while self
            .tokens
            .get(at)
            .is_some_and(|token| token.is(flag::QUOTED))
        {
            at += 1;
        }
        at
    }
}
