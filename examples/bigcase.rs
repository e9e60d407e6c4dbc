//! Makes a large case through the real import, once: `cargo run --release --example bigcase -- 100000`.
//!
//! The articles are put together from sentences of our own, about 600 words each, with people, organizations and states
//! drawn so that few are frequent and many are rare, as in the news. They lie as files in `target/bigcase/N/`, and the
//! case beside them as `target/bigcase/N.readout`; benchmarks use it where it is there. The same number gives the same
//! articles.

#![expect(clippy::print_stdout, reason = "a program that tells how far it is")]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Context as _;
use readout::case::{Case, Defaults, Input, Options};

const STATES: &[&str] = &[
    "Argentina",
    "Australia",
    "Brazil",
    "Canada",
    "Chile",
    "China",
    "Egypt",
    "Ethiopia",
    "France",
    "Germany",
    "Greece",
    "India",
    "Indonesia",
    "Iran",
    "Iraq",
    "Israel",
    "Italy",
    "Japan",
    "Jordan",
    "Kenya",
    "Lebanon",
    "Libya",
    "Mexico",
    "Morocco",
    "Nigeria",
    "Norway",
    "Pakistan",
    "Peru",
    "Poland",
    "Qatar",
    "Russia",
    "Serbia",
    "Spain",
    "Sudan",
    "Syria",
    "Tunisia",
    "Turkey",
    "Ukraine",
    "Vietnam",
    "Yemen",
];
const FIRST: &[&str] = &[
    "Ada", "Bruno", "Clara", "Dmitri", "Elena", "Farid", "Greta", "Hassan", "Ines", "Jonas",
    "Karim", "Lena", "Marco", "Nadia", "Omar", "Petra", "Rosa", "Samuel", "Tara", "Viktor",
    "Wanda", "Yusuf", "Zoe", "Anton", "Bianca", "Cyril", "Daria", "Emil", "Fatima", "Gregor",
];
const LAST: &[&str] = &[
    "Adler", "Baran", "Castel", "Dorman", "Ekholm", "Farrow", "Galan", "Hartog", "Ivers", "Jansky",
    "Kolar", "Lindner", "Marek", "Novic", "Ostrow", "Pavlik", "Quint", "Roman", "Sabat", "Tamar",
    "Urban", "Varga", "Weiss", "Yarrow", "Zeman", "Alder", "Brandt", "Cerny", "Dorn", "Ebner",
    "Falk", "Gruber", "Holub", "Illes", "Jarosz", "Keller", "Lorenz", "Moravec", "Nagy", "Orban",
    "Pichler", "Reiter", "Steiner", "Toman", "Ulrich", "Vesely", "Wagner", "Zidek", "Bauer",
    "Cervenka",
];
const BODIES: &[&str] = &[
    "Ministry of Defense",
    "Ministry of Energy",
    "Central Bank",
    "Football Federation",
    "Farmers' Union",
    "Railway Company",
    "Port Authority",
    "Liberation Front",
    "Coast Guard",
    "Election Commission",
    "Trade Union Congress",
    "Workers' Party",
    "Press Agency",
    "Water Board",
    "National Assembly",
];
const REPORTED: &[&str] = &[
    "{p} said that {s} would support {t} in the talks on the border.",
    "{p} said on Monday that the agreement had been signed before noon.",
    "“We will not leave the table before {s} has answered,” {p} said in an interview.",
    "{p} accused {s} of arming the rebels in the north of {t}.",
    "The {o} denied that it had paid {p}.",
    "{p} warned that the price of wheat would rise if {s} closed its ports.",
    "According to the {o}, {s} and {t} agreed to exchange prisoners last week.",
    "{p} condemned the attack and called on {s} to withdraw its troops from {t}.",
    "The {o} rejected the claim that {p} had been dismissed in March.",
    "{p} praised the role of {s} and promised new aid for the harbor towns.",
];
const PLAIN: &[&str] = &[
    "{s} has expelled two diplomats of {t} since the beginning of the year.",
    "The leaders of {s} and {t} met in the capital and walked in the garden for an hour.",
    "It rained for most of the week, and the roads to the coast were closed to heavy trucks.",
    "{p}, who leads the {o}, arrived in {t} on Friday with a delegation of eleven.",
    "Prices in the markets of the old town have doubled since 2019, and nobody expects them to fall.",
    "The {o} of {s} supports the rebels of the southern valleys with money and radios.",
    "A third of the fleet lies idle, and the cranes at the northern quay have not moved since the spring.",
    "Troops of {s} attacked a depot of the {o} near the frontier with {t}.",
    "The schools will open again in September if the heating has been repaired by then.",
    "{s} signed a treaty with {t} ten years ago, and both have kept to most of it.",
];
const OUTLETS: &[&str] = &[
    "Northern Ledger",
    "Harbor Daily",
    "The Evening Star",
    "Concord Press Agency",
    "Continental Post",
];

/// A small generator of numbers (splitmix64), so that the same case comes out everywhere.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// Low numbers often, high ones seldom.
    fn skewed(&mut self, end: usize) -> usize {
        let a = self.below(end);
        let b = self.below(end);
        a.min(b).min(self.below(end))
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

fn article(number: usize) -> String {
    let mut numbers = Numbers(number as u64 * 7919);
    let people: Vec<String> = (0..4)
        .map(|_| {
            format!(
                "{} {}",
                FIRST[numbers.skewed(FIRST.len())],
                LAST[numbers.skewed(LAST.len())]
            )
        })
        .collect();
    let states: Vec<&str> = (0..3)
        .map(|_| STATES[numbers.skewed(STATES.len())])
        .collect();
    let body = format!(
        "{} {}",
        STATES[numbers.skewed(STATES.len())],
        numbers.pick(BODIES)
    );
    let (day, month, year) = (
        1 + numbers.below(28),
        1 + numbers.below(12),
        2015 + numbers.below(10),
    );
    let mut text = format!(
        "Talks number {number} on the frontier of {} end without a result\n{}\n{year}-{month:02}-{day:02}\n",
        states[0],
        numbers.pick(OUTLETS),
    );
    let mut words = 0;
    let mut sentence = 0;
    while words < 590 {
        if sentence % 4 == 0 {
            text.push('\n');
        }
        let template = if numbers.below(5) < 2 {
            numbers.pick(REPORTED)
        } else {
            numbers.pick(PLAIN)
        };
        let person = &people[numbers.skewed(people.len())];
        // a person is called by the full name first
        let name = if text.contains(person.as_str()) {
            person.split(' ').next_back().unwrap_or(person)
        } else {
            person
        };
        let filled = template
            .replace("{p}", name)
            .replace("{s}", states[numbers.below(2)])
            .replace("{t}", states[2])
            .replace("{o}", &body);
        words += filled.split(' ').count();
        text.push_str(&filled);
        text.push(if sentence % 4 == 3 { '\n' } else { ' ' });
        sentence += 1;
    }
    text
}

fn write_articles(folder: &Path, count: usize) -> anyhow::Result<()> {
    for number in 0..count {
        let sub = folder.join(format!("{:03}", number / 1000));
        if number % 1000 == 0 {
            std::fs::create_dir_all(&sub)?;
        }
        std::fs::write(sub.join(format!("{number:06}.txt")), article(number))?;
    }
    Ok(())
}

fn main() -> anyhow::Result<()> {
    let count: usize = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "100000".to_owned())
        .parse()
        .context("the number of documents")?;
    let root = PathBuf::from("target/bigcase");
    let folder = root.join(count.to_string());
    let path = root.join(format!("{count}.readout"));
    if path.exists() {
        println!("{} is there already", path.display());
        return Ok(());
    }
    println!("writing {count} articles to {}", folder.display());
    write_articles(&folder, count)?;
    let options = Options {
        analyst: "bench".to_owned(),
        clock: || jiff::Timestamp::UNIX_EPOCH,
        backups: None,
    };
    let case = Case::create(&path, options)?;
    let started = Instant::now();
    let mut told = 0;
    let imported = case.import(
        &[Input::Path(folder)],
        &Defaults::default(),
        &mut |progress| {
            if progress.done >= told + 5000 {
                told = progress.done;
                let rate = told as f64 / started.elapsed().as_secs_f64();
                println!("{told} of {}, {rate:.0} a second", progress.total);
            }
            ControlFlow::Continue(())
        },
    )?;
    let seconds = started.elapsed().as_secs_f64();
    let counts = case.read()?.counts()?;
    println!(
        "{} in {seconds:.1} s: {:.0} articles a second; {} entities, {} claims, {} relations",
        imported.summary(),
        imported.imported as f64 / seconds,
        counts.entities,
        counts.claims,
        counts.relations
    );
    case.close()?;
    println!("{}", path.display());
    Ok(())
}
